"""Matrix and map laid out once for every picture and page."""

import pytest

from idekatalog.domain.chart import WIDTH, draw, draw_map, draw_matrix, wrapped
from idekatalog.domain.drawing import Box, Drawing, Mark, Words
from idekatalog.domain.intervention import Basis, Experience
from idekatalog.domain.matrix import Matrix, Subject, experience_matrix
from idekatalog.domain.taxonomy import Group, Term, Tile, Vocabulary
from idekatalog.domain.tile_map import TileMap, tile_map
from tests.builders import a_vocabulary, an_intervention

PLACES = (
    Term("ishoej", "Ishøj", is_local=True, tile=Tile(2, 1)),
    Term("herlev", "Herlev", is_local=True, tile=Tile(1, 2)),
    Term("aarhus", "Aarhus"),
)
TOLD = (Experience("Herlev", Basis.TEXT), Experience("Aarhus", Basis.PLANNED))


def a_matrix(count: int = 1) -> Matrix:
    groups = (*((group, terms) for group, terms in a_vocabulary().groups if group is not Group.MUNICIPALITY),)
    vocabulary = Vocabulary((*groups, (Group.MUNICIPALITY, PLACES)))
    entries = [an_intervention(id=f"metode-{n}", title=f"Metode {n}", experiences=TOLD) for n in range(count)]
    return experience_matrix(Subject.METHOD, entries, vocabulary, edition="2024-02")


def a_map() -> TileMap:
    matrix = a_matrix()
    return tile_map(matrix, matrix.rows[0])


def texts(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.shapes if isinstance(shape, Words)]


def test_map_reads_from_the_north_and_leaves_out_what_has_no_tile() -> None:
    assert [(tile.place.label, tile.cell.basis) for tile in a_map().tiles] == [
        ("Herlev", Basis.TEXT),
        ("Ishøj", None),
    ]


def test_matrix_names_rows_places_signs_and_the_date() -> None:
    (drawing,) = draw_matrix(a_matrix())

    said = texts(drawing)
    assert {"Metode 0", "Herlev", "Ishøj", "Aarhus", "Nævnt i skemaet"} <= set(said)
    assert any("februar 2024" in text and "Et tomt felt betyder" in text for text in said)
    marks = [shape.basis for shape in drawing.shapes if isinstance(shape, Mark)]
    assert marks == [*Basis, Basis.TEXT, Basis.PLANNED]


def test_map_says_in_every_tile_what_the_source_tells() -> None:
    drawing = draw_map(a_map())

    said = texts(drawing)
    assert said[0] == "Metode 0: kommunerne på Vestegnen"
    assert said[said.index("Ishøj") + 1] == "Ikke nævnt"
    assert said[said.index("Herlev") + 1] == "tekst"  # the small vocabulary has no words for it
    boxes = [shape for shape in drawing.shapes if isinstance(shape, Box)]
    assert boxes[0].x > boxes[1].x
    assert boxes[0].y < boxes[1].y
    assert all(box.is_framed and box.x + box.width <= WIDTH for box in boxes)


@pytest.mark.parametrize("most_height", [260, 300, 500, 10_000])
def test_parts_fit_their_page_and_lose_no_row(most_height: float) -> None:
    parts = draw_matrix(a_matrix(40), most_height)

    assert all(part.height <= most_height for part in parts)
    assert all(part.title == parts[0].title and "Herlev" in texts(part) for part in parts)
    rows = [text for part in parts for text in texts(part) if text.startswith("Metode ")]
    assert rows == [f"Metode {number}" for number in range(40)]
    lengths = [sum(text.startswith("Metode ") for text in texts(part)) for part in parts]
    assert max(lengths) - min(lengths) <= len(parts)


def test_page_too_low_for_anything_still_gets_a_row() -> None:
    assert len(draw_matrix(a_matrix(3), 10)) == 3


def test_empty_matrix_is_a_drawing_without_rows() -> None:
    (drawing,) = draw_matrix(a_matrix(0))

    assert "Herlev" in texts(drawing)


def test_either_chart_can_be_drawn() -> None:
    assert draw(a_map()) == (draw_map(a_map()),)
    assert draw(a_matrix()) == draw_matrix(a_matrix())


def test_long_names_are_wrapped_and_short_ones_are_not() -> None:
    assert wrapped("Mentorordninger", 400) == ["Mentorordninger"]
    assert len(wrapped("Tværfagligt samarbejde mellem psykiatri og kriminalpræventive indsatser", 200)) > 1
    assert wrapped("", 400) == [""]
