"""A drawing as SVG: text that stays text, nothing that loads anything."""

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.sax.saxutils import escape

from idekatalog.domain.drawing import Box, Drawing, Mark, Rule, Shape, Words
from idekatalog.domain.sign import SIGNS, STROKE, Outline

MARGIN = 24.0
FONTS = "IBM Plex Sans, Segoe UI, Arial, sans-serif"
# XML has no way to write these, not even escaped.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def drawing_svg(drawing: Drawing, colours: Mapping[str, str], fonts: str = FONTS) -> str:
    """Write a drawing in the colours given by role, in the first of ``fonts`` the reader has."""
    width, height = drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN
    rows = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="{-MARGIN:.0f} {-MARGIN:.0f} {width:.2f} {height:.2f}" font-family="{fonts}" role="img">',
        f"<title>{_text(drawing.title)}</title>",
        f'<rect x="{-MARGIN:.0f}" y="{-MARGIN:.0f}" width="{width:.2f}" height="{height:.2f}" '
        f'fill="{colours["surface"]}"/>',
        *(row for shape in drawing.shapes for row in _rows(shape, colours)),
        "</svg>",
    )
    return "\n".join(rows) + "\n"


def _rows(shape: Shape, colours: Mapping[str, str]) -> Iterator[str]:
    match shape:
        case Box(x, y, width, height, ground, is_framed):
            fill = colours[ground] if ground else "none"
            edge = f' stroke="{colours["line_strong"]}"' if is_framed else ""
            place = f'x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}"'
            yield f'<rect {place} rx="4" fill="{fill}"{edge}/>'
        case Rule(x, y, to_x, to_y, is_strong):
            colour = colours["line_strong" if is_strong else "line"]
            place = f'x1="{x:.2f}" y1="{y:.2f}" x2="{to_x:.2f}" y2="{to_y:.2f}"'
            yield f'<line {place} stroke="{colour}"/>'
        case Words(x, y, text, size, is_strong, is_upright):
            place = f'transform="translate({x:.2f} {y:.2f}) rotate(-90)"' if is_upright else f'x="{x:.2f}" y="{y:.2f}"'
            weight = ' font-weight="600"' if is_strong else ""
            yield f'<text {place} font-size="{size:.2f}"{weight} fill="{colours["text"]}">{_text(text)}</text>'
        case Mark():
            yield from _outlines(shape, SIGNS[shape.basis], colours[shape.basis])


def _outlines(mark: Mark, outlines: Iterable[Outline], colour: str) -> Iterator[str]:
    for outline in outlines:
        points = " ".join(f"{x:.2f},{y:.2f}" for x, y in outline.placed(mark.x, mark.y, mark.size))
        if outline.is_filled:
            yield f'<polygon points="{points}" fill="{colour}"/>'
        else:
            line = f'stroke="{colour}" stroke-width="{STROKE * mark.size:.2f}" stroke-linecap="round"'
            yield f'<polyline points="{points}" fill="none" {line} stroke-linejoin="round"/>'


def _text(text: str) -> str:
    return escape(_UNWRITABLE.sub("\ufffd", text))
