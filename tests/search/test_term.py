import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.search.entry_text import EntryText
from idekatalog.search.marker import Marker
from idekatalog.search.needle import Needles
from idekatalog.search.passage import Passage
from idekatalog.search.term import TITLES, Form, Kin, Term
from idekatalog.storage.catalogue_schema import FIELD_STEMS, FIELD_WORDS, PART, PHRASE, STEM, Field
from tests.search.conftest import a_lexicon

WORDS = ("bande", "banderåd", "banden", "samtale", "samtaler", "unge", "ung", "mi", "miljø")


def form_in(passage: Passage, term: Term) -> Form | None:
    text = EntryText.of((passage,))
    found = Needles((term,), a_lexicon(text)).closest(text)
    return found[0][0].form if found else None


def spans(text: str, term: Term) -> list[str]:
    lexicon = a_lexicon(EntryText.of((Passage.of(Field.BODY, (text,)),)))
    return [text[start:end] for start, end in Marker((term,), lexicon).marks(text)]


@pytest.mark.parametrize(
    ("term", "text", "form"),
    [
        (Term(("samtaler",)), "Samtaler med unge", Form.EXACT),
        (Term(("samtaler",)), "En samtale", Form.STEM),
        (Term(("samtal",)), "Samtalerum", None),
        (Term(("samtal",), is_half_typed=True), "Samtalerum", Form.START),
        (Term(("forebyggel",), is_half_typed=True), "Forebyggelse", Form.START),
        (Term(("forebyggelserne",), is_half_typed=True), "Forebyggelse", Form.STEM),
        (Term(("åbne", "spørgsmål")), "Stil åbne spørgsmål.", Form.EXACT),
        (Term(("åbne", "spørgsmål")), "Spørgsmål, åbne.", None),
        (Term(("åbne", "spørg"), is_half_typed=True), "åbne spørgsmål", Form.START),
        (Term(("mod",)), "Et møde", None),
    ],
)
def test_form_tells_how_closely_a_term_fits(term: Term, text: str, form: Form | None) -> None:
    assert form_in(Passage.of(Field.BODY, (text,)), term) is form


def test_phrase_stays_within_a_line() -> None:
    assert form_in(Passage.of(Field.BODY, ("Vær åbne", "Spørgsmål")), Term(("åbne", "spørgsmål"))) is None


@pytest.mark.parametrize("field", Field)
def test_two_letters_fit_names_only(field: Field) -> None:
    fits = form_in(Passage.of(field, ("MI", "miljø")), Term(("mi",), is_half_typed=True))

    assert (fits is not None) == (field in (Field.TITLE, Field.NAME, Field.PLACE, Field.LABEL))


def test_two_letters_that_are_a_word_fit_everywhere() -> None:
    assert form_in(Passage.of(Field.BODY, ("Brug MI.",)), Term(("mi",))) is Form.EXACT


@pytest.mark.parametrize(
    ("term", "marked"),
    [
        (Term(("samtale",)), ["samtaler", "samtalen"]),
        (Term(("band",), is_half_typed=True), ["banderåd", "bandemiljøet"]),
        (Term(("unge", "til")), ["unge til"]),
        (Term(("un",), is_half_typed=True), []),
        (Term(("mi",), is_half_typed=True), ["MI"]),
        (Term(("i",), is_half_typed=True), []),
    ],
)
def test_marks_are_whole_words_of_the_text(term: Term, marked: list[str]) -> None:
    text = "Et banderåd holder samtaler i bandemiljøet. MI er samtalen fra unge til unge i byen."

    assert spans(text, term) == marked


@given(st.lists(st.sampled_from(WORDS)), st.lists(st.sampled_from(WORDS), min_size=1, max_size=2), st.booleans())
def test_what_fits_a_passage_is_marked_in_its_text(held: list[str], asked: list[str], is_half_typed: bool) -> None:
    text = " ".join(held)
    term = Term(tuple(asked), is_half_typed)
    if not term.is_short:
        assert bool(spans(text, term)) == (form_in(Passage.of(Field.BODY, (text,)), term) is not None)


def test_every_word_is_quoted_for_fts5() -> None:
    assert Term(("near",)).expression() == f'("{STEM}near")'
    assert Term(("near", "or")).expression() == '("near or")'


def test_half_typed_word_is_looked_for_as_a_beginning() -> None:
    assert '"forebyggel" *' in Term(("forebyggel",), is_half_typed=True).expression()


def test_two_letters_are_looked_for_in_names_only() -> None:
    expression = Term(("mi",), is_half_typed=True).expression()

    assert f'"{FIELD_WORDS[Field.TITLE]}mi" *' in expression
    assert '"mi"' not in expression


def test_title_is_looked_for_in_titles_only() -> None:
    expression = Term(("samtaler",), fields=TITLES).expression()

    assert f'"{FIELD_STEMS[Field.NAME]}samtal"' in expression
    assert '"samtaler"' not in expression


def test_compounds_are_looked_for_by_their_part() -> None:
    assert f'"{PART}band"' in Term(("bande",), compounds=frozenset({"banderåd"})).expression()


def test_phrase_is_looked_for_as_it_stands_and_the_editors_by_its_sign() -> None:
    assert Term(("åbne", "spørgsmål")).expression() == '("åbne spørgsmål")'
    assert Term(("åbne", "spørgsmål"), kin=Kin.MEANING).expression() == f'"{PHRASE}åbn{PHRASE}spørgsmål"'
