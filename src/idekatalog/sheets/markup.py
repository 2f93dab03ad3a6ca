"""Text made safe for reportlab; the only place that writes its markup.

reportlab's paragraphs read a small HTML: ``<img src=/path>`` embeds a local file and ``<a>`` passes any
address on. Every text therefore goes through ``escaped``, and addresses are printed as words.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import stringWidth

from idekatalog.domain.document import Emphasis, Link, Source, Span, Strong, Text
from idekatalog.sheets.font import REGULAR, has_sign
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.style import MARK_SCALE, SMALLEST_PT

_ADDRESS_PART = re.compile(r"[^@/.\-_]*[@/.\-_]+|[^@/.\-_]+")
_PRINTED_SCHEMES = ("https://", "mailto:")
REPLACEMENT = 0xFFFD
# Control characters, lone surrogates, unassigned ones: fonts map some of them, to nothing.
_NOT_WRITING = {"Cc", "Cs", "Cn"}
_UNBROKEN_SPACE = "\u00a0"
_MARK_END = "</font>"


def printable(text: str) -> str:
    """Return a text with U+FFFD for every sign the registered typeface lacks, and no invisible ones."""
    return unicodedata.normalize("NFC", text).translate(_signs())


def escaped(text: str) -> str:
    """Return a text as markup that reportlab prints sign for sign."""
    return escape(printable(text))


def strong(text: str) -> str:
    """Return the markup of text with weight."""
    return f"<b>{escaped(text)}</b>"


def line_markup(line: Iterable[Span], paper: Paper) -> str:
    """Return the markup of a line, its source marks small in brackets.

    A mark stays on the line of the word it follows.
    """
    found = ""
    for span in line:
        if isinstance(span, Source):
            space = " " if found.endswith(_MARK_END) else _UNBROKEN_SPACE
            found = f"{found.rstrip()}{space}{_mark(span, paper)}"
        else:
            found += _words_markup(span)
    return found.strip()


def address_markup(address: str, width: float, size: float) -> str:
    """Return the markup of a mail or web address, broken at its signs where it is too wide."""
    rows = [""]
    for part in _ADDRESS_PART.findall(address):
        if rows[-1] and stringWidth(rows[-1] + part, REGULAR, size) > width:
            rows.append("")
        rows[-1] += part
    return "<br/>".join(escaped(row) for row in rows)


def _words_markup(span: Text | Strong | Emphasis | Link) -> str:
    match span:
        case Strong(text):
            return strong(text)
        case Emphasis(text):
            return f"<i>{escaped(text)}</i>"
        case Link(text, url):
            return escaped(_with_address(text, url))
        case Text(text):
            return escaped(text)


def _mark(source: Source, paper: Paper) -> str:
    label = escaped(f"[{source.label}]").replace(" ", _UNBROKEN_SPACE)
    return f'<font size="{max(SMALLEST_PT, paper.em(MARK_SCALE)):g}"><i>{label}</i>{_MARK_END}'


def _with_address(text: str, url: str) -> str:
    address = url.removeprefix("mailto:")
    if not url.startswith(_PRINTED_SCHEMES) or address == text:
        return text
    return f"{text} ({address})"


class _Signs(dict[int, int | None]):
    """A translation table that learns: what the typeface has stays, invisible format signs go."""

    def __missing__(self, code: int) -> int | None:
        sign = chr(code)
        category = unicodedata.category(sign)
        if sign.isspace():
            found: int | None = code if sign == _UNBROKEN_SPACE else ord(" ")  # few typefaces have the others
        elif category == "Cf":
            found = None
        elif category in _NOT_WRITING or not has_sign(code):
            found = REPLACEMENT
        else:
            found = code
        self[code] = found
        return found


@cache
def _signs() -> _Signs:
    return _Signs()
