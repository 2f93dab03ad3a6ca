"""Text that files made of XML can hold."""

import re

# What XML cannot hold: control characters but tab and newline, lone surrogates, non-characters.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def writable(text: str) -> str:
    """Leave out what no file can hold, and end every line with a newline alone."""
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
