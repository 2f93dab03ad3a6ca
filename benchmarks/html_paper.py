"""The same text as a page of HTML, for those who print from there."""

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from benchmarks.plain_paper import Rows, Words
from idekatalog.sheets.font import BOLD, ITALIC, REGULAR, SEMI_BOLD
from idekatalog.sheets.structure import Role

_FACES = ((REGULAR, "normal", 400), (ITALIC, "italic", 400), (SEMI_BOLD, "normal", 600), (BOLD, "normal", 700))
_STYLE = """@page { size: A4; margin: 12mm 14mm 16mm }
body { font: 10pt/1.34 Plex; hyphens: auto } main { columns: 2; column-gap: 6.5mm; break-after: page }
p { margin: .25em 0 } h1 { font-size: 22pt } h2 { font-size: 13pt } h3 { font-size: 10.5pt } td { vertical-align: top }
"""
_TAGS = {Role.H1: "h1", Role.H2: "h2", Role.H3: "h3"}


def page_html(stories: Sequence[Sequence[object]], fonts: Path) -> str:
    """Return all stories as one document, each from a new page."""
    faces = "".join(
        f"@font-face {{ font-family: Plex; font-style: {style}; font-weight: {weight}; "
        f"src: url({(fonts / f'{cut}.ttf').as_uri()}) }}\n"
        for cut, style, weight in _FACES
    )
    body = "".join(f"<main>{''.join(_html(story))}</main>" for story in stories)
    return f'<html lang="da"><head><style>{faces}{_STYLE}</style></head><body>{body}</body></html>'


def _html(story: Sequence[object]) -> Iterator[str]:
    for part in story:
        match part:
            case Words(markup, style, sign):
                tag = _TAGS.get(getattr(style, "role", Role.PARAGRAPH), "p")
                text = markup.replace("<font size=", "<span data-size=").replace("</font>", "</span>")
                yield f"<{tag}>{escape(sign or '')} {text}</{tag}>"
            case Rows(cells, _):
                rows = ("".join(f"<td>{''.join(_html(cell))}</td>" for cell in row) for row in cells)
                yield f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
