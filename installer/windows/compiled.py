"""Python source compiled once for all, so that nothing is written beside the program where it runs."""

import importlib.util
import marshal

_UNCHECKED = (0b01).to_bytes(4, "little")


def compiled(source: bytes, name: str) -> bytes:
    """Return what belongs in a .pyc that stands alone; the name shows in tracebacks."""
    code = compile(source, name, "exec", dont_inherit=True)
    # PEP 552: magic number, flags, the source's hash, the code.
    return importlib.util.MAGIC_NUMBER + _UNCHECKED + importlib.util.source_hash(source) + marshal.dumps(code)
