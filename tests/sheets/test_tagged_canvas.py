"""Links are told, and belong to the text they stand in."""

import io

import pytest

from idekatalog.sheets.font import REGULAR
from idekatalog.sheets.paper import NORMAL
from idekatalog.sheets.render import render_pdf
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.structure import Role, Tag
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.tagged_canvas import TaggedCanvas
from idekatalog.sheets.text_block import TextBlock
from tests.sheets.pages import DAY
from tests.sheets.tags import tree
from tests.sheets.validation import findings

STYLES = styles_of(NORMAL)


@pytest.mark.parametrize("target", ["#here", "https://dkr.dk"])
@pytest.mark.parametrize("sign", [None, "1."])
def test_link_is_an_element_with_words(target: str, sign: str | None) -> None:
    story = (
        TextBlock('<a name="here"/>Overskrift', STYLES.title),
        TextBlock(f'<a href="{target}">Læs mere</a>', STYLES.body, bulletText=sign),
    )
    pdf = render_pdf([Sheet("Prøve", story)], NORMAL, "Foden", DAY)

    (link,) = tree(pdf).all("Link")
    assert findings(pdf) == []
    assert b"/OBJR" in link.written
    assert rb"(L\346s mere)" in link.written


def test_stretches_do_not_nest() -> None:
    canvas = TaggedCanvas(io.BytesIO(), initialFontName=REGULAR)
    with canvas.marked(Tag(Role.PARAGRAPH)), pytest.raises(ValueError, match="within"):
        canvas.begin_marking(Tag(Role.PARAGRAPH))


def test_what_is_muted_has_no_element() -> None:
    canvas = TaggedCanvas(io.BytesIO(), initialFontName=REGULAR)
    with canvas.muted(), canvas.marked(Tag(Role.PARAGRAPH)):
        canvas.rect(0, 0, 1, 1)

    assert canvas.structure.root.kids == []
