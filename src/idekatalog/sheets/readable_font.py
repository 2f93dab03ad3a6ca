"""A typeface whose signs can be read back: every glyph in the file says which letter it is."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont

SOFT_HYPHEN = 0xAD
_HYPHEN = 0x2D
_MOST_WIDTHS = 20_000
_MOST_ROWS = 100
"""How many rows a block of such a table may have (Adobe Technical Note 5014)."""


class ReadableFont(TTFont):
    """A font that draws soft hyphens, and whose table of letters leaves out what stands for none.

    A hyphen where a word was parted is written as a soft one: it looks the same, and whoever copies the
    text or has it read aloud gets the whole word.
    """

    def __init__(self, *args: Any, **fields: Any) -> None:
        super().__init__(*args, **fields)
        for table in (self.face.charToGlyph, self.face.charWidths):
            table[SOFT_HYPHEN] = table[_HYPHEN]

        self._widths: dict[str, float] = {}

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """Return how wide a text is; the same words are asked for again and again."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            found = self._widths[text] = float(super().stringWidth(text, 1, encoding))
        return found * size

    def addObjects(self, doc: Any) -> None:
        """Write the font's objects, with our table of letters; reportlab's maps unused codes to U+0000."""
        state = self.state[doc]
        names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(state.subsets))]
        super().addObjects(doc)
        for name, subset in zip(names, state.subsets, strict=True):
            written = doc.idToObject[name]
            doc.idToObject[written.ToUnicode.name].content = letter_table(subset)


def letter_table(letters: Sequence[int]) -> str:
    """Return the table (a ToUnicode CMap) from a subset's codes to letters; 0 stands for no letter."""
    rows = [f"<{code:02X}> <{letter:04X}>" for code, letter in enumerate(letters) if letter]
    return "\n".join((*_HEAD, *_blocks(rows), *_FOOT))


def _blocks(rows: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(rows), _MOST_ROWS):
        block = rows[start : start + _MOST_ROWS]
        yield f"{len(block)} beginbfchar"
        yield from block
        yield "endbfchar"


_HEAD = (
    "/CIDInit /ProcSet findresource begin",
    "12 dict begin",
    "begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def",
    "/CMapType 2 def",
    "1 begincodespacerange",
    "<00> <FF>",
    "endcodespacerange",
)
_FOOT = ("endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end")
