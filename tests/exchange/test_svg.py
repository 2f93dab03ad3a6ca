"""A drawing as SVG: well-formed, plain text, nothing that loads anything."""

from xml.etree import ElementTree

from idekatalog.domain.drawing import Box, Drawing, Mark, Rule, Words
from idekatalog.domain.intervention import Basis
from idekatalog.exchange.svg import drawing_svg

COLOURS = {
    "surface": "#FFFFFF",
    "text": "#1A1A1A",
    "line": "#DCDCDC",
    "line_strong": "#8E8E8E",
    "skema": "#00468C",
    "skema_soft": "#E0EDFA",
}
SVG = "{http://www.w3.org/2000/svg}"


def a_drawing(text: str = "Banderåd & råd") -> Drawing:
    shapes = (
        Box(0, 0, 10, 10, "skema_soft"),
        Box(20, 0, 10, 10, is_framed=True),
        Rule(0, 20, 100, 20),
        Words(0, 40, text, 13),
        Words(50, 40, "Ishøj", 13, is_strong=True, is_upright=True),
        Mark(0, 50, 12, Basis.TABLE),
    )
    return Drawing(text, 100, 80, shapes)


def test_every_shape_is_written_in_its_colour() -> None:
    root = ElementTree.fromstring(drawing_svg(a_drawing(), COLOURS))

    assert root.findtext(f"{SVG}title") == "Banderåd & råd"
    assert [found.text for found in root.iter(f"{SVG}text")] == ["Banderåd & råd", "Ishøj"]
    ground, cell, frame = root.findall(f"{SVG}rect")
    assert (ground.get("fill"), cell.get("fill"), cell.get("stroke")) == ("#FFFFFF", "#E0EDFA", None)
    assert (frame.get("fill"), frame.get("stroke")) == ("none", "#8E8E8E")
    assert root.find(f"{SVG}polygon").get("fill") == "#00468C"
    upright = root.findall(f"{SVG}text")[1]
    assert "rotate(-90)" in upright.get("transform", "")
    assert upright.get("font-weight") == "600"


def test_foreign_text_stays_text() -> None:
    crooked = '<script href="https://x.dk">\x00\x1b\ud800]]>&'
    root = ElementTree.fromstring(drawing_svg(a_drawing(crooked), COLOURS))

    assert root.find(f"{SVG}script") is None
    assert root.findtext(f"{SVG}title") == '<script href="https://x.dk">\ufffd\ufffd\ufffd]]>&'


def test_same_drawing_gives_the_same_file() -> None:
    assert drawing_svg(a_drawing(), COLOURS) == drawing_svg(a_drawing(), COLOURS)
    assert 'font-family="IBM Plex Sans"' in drawing_svg(a_drawing(), COLOURS, "IBM Plex Sans")
