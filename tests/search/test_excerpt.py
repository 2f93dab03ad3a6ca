import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.domain.query import Excerpt
from idekatalog.search.analysis import tokens
from idekatalog.search.excerpt import cut_excerpt

LONG = "Først kommer noget andet. " * 20
BAND = "En bande er en gruppe."


def marked(excerpt: Excerpt) -> list[str]:
    return [excerpt.text[start:end] for start, end in excerpt.marks]


def spans_of(text: str, *words: str) -> list[tuple[int, int]]:
    return [(token.start, token.end) for token in tokens(text) if token.word in words]


def test_short_text_is_shown_whole() -> None:
    assert cut_excerpt(BAND, spans_of(BAND, "bande")) == Excerpt(BAND, ((3, 8),))


def test_without_hits_it_is_the_beginning() -> None:
    found = cut_excerpt(LONG, width=40)

    assert found == Excerpt("Først kommer noget andet. Først kommer …")


def test_excerpt_begins_with_the_sentence_when_it_can() -> None:
    text = LONG + BAND + " " + LONG

    assert cut_excerpt(text, spans_of(text, "gruppe"), width=50).text.startswith(BAND)


def test_cut_sentence_is_shown_by_dots() -> None:
    text = "ord " * 100 + "bande " + "ord " * 100
    found = cut_excerpt(text, spans_of(text, "bande"), width=40)

    assert found.text.startswith("… ord")
    assert found.text.endswith("ord …")
    assert marked(found) == ["bande"]


def test_stretch_with_most_different_hits_wins() -> None:
    text = "En bande, en bande, en bande. " + LONG + "En bande holder samtaler."

    assert marked(cut_excerpt(text, spans_of(text, "bande", "samtaler"), width=60)) == ["bande", "samtaler"]


def test_of_equal_stretches_the_first_wins() -> None:
    text = "En bande her. " + LONG + "En bande dér."

    assert cut_excerpt(text, spans_of(text, "bande"), width=30).text.startswith("En bande her.")


def test_items_of_a_list_are_read_in_one_line() -> None:
    assert cut_excerpt("Lyt først.\nSpørg så.", [(0, 3)]) == Excerpt("Lyt først. Spørg så.", ((0, 3),))


def test_original_spelling_and_offsets_are_kept() -> None:
    text = "Æblet 🍎 på §115a-mødet i Høje-Taastrup."
    found = cut_excerpt(text, spans_of(text, "115a", "taastrup"))

    assert marked(found) == ["§115a", "Taastrup"]


def test_word_of_many_parts_is_not_split() -> None:
    text = "ord " * 30 + "Høje-Taastrup/§115a-møde " + "ord " * 30

    assert "Høje-Taastrup/§115a-møde" in cut_excerpt(text, spans_of(text, "møde"), width=20).text


@pytest.mark.parametrize(
    "delicate",
    [
        "Af de unge har 26 % en bror i bande.",
        "Under 10 procent i bande.",
        "ADHD og bande.",
        "En etnisk bande.",
        "5pct bande",
    ],
)
def test_figures_that_hurt_alone_are_never_quoted(delicate: str) -> None:
    text = f"Sidste linje nævner en bande.\n{delicate}\nHer er en anden linje."

    assert cut_excerpt(text, spans_of(text, "bande")).text == "Sidste linje nævner en bande."
    assert cut_excerpt(delicate, spans_of(delicate, "bande")) == Excerpt("")


@pytest.mark.parametrize("text", ["", " \n ", "\n"])
def test_nothing_to_show_is_an_empty_excerpt(text: str) -> None:
    assert cut_excerpt(text) == Excerpt("")


def test_too_narrow_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="19"):
        cut_excerpt("x", width=19)


TEXTS = st.text(alphabet=st.sampled_from("abæøå🍎§1 -.?\n")) | st.text()


def test_stops_around_words_do_not_make_an_excerpt_too_wide() -> None:
    found = cut_excerpt("111111111111111111 1?", [(0, 18), (19, 20)], 20)

    assert found == Excerpt("111111111111111111 \u2026", ((0, 18),))


@given(TEXTS, st.data(), st.integers(20, 200))
def test_any_excerpt_is_whole_words_of_the_text_with_marks_inside(text: str, data: st.DataObject, width: int) -> None:
    words = [(token.start, token.end) for token in tokens(text)]
    spans = sorted(data.draw(st.sets(st.sampled_from(words)))) if words else []
    found = cut_excerpt(text, spans, width)
    core = found.text.removeprefix("… ").removesuffix(" …") if "…" not in text else found.text

    assert core in text.replace("\n", " ")
    assert len(core) <= max(width, *(len(word) for word in text.split()), 0)
    if "…" not in text:
        assert set(core.split()) <= set(text.split())
    assert all(0 <= start < end <= len(found.text) for start, end in found.marks)
    assert set(marked(found)) <= {text[start:end].replace("\n", " ") for start, end in spans}
    assert list(found.marks) == sorted(found.marks)
