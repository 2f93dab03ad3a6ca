import pytest

from idekatalog.search.entry_text import EntryText, numbers
from idekatalog.search.needle import Needles
from idekatalog.search.passage import Passage
from idekatalog.search.phrases import Phrases
from idekatalog.search.term import TITLES, Form, Kin, Term
from idekatalog.storage.catalogue_schema import Field
from tests.search.conftest import a_lexicon

TEXT = EntryText.of(
    [
        Passage.of(Field.TITLE, ("Forældrenetværk",)),
        Passage.of(Field.BODY, ("I samler forældrene og deres netværk.", "Vil ikke tale.")),
    ],
    phrases=Phrases(("vil ikke taler", "samler forældrene")),
)


def forms(*terms: Term) -> dict[int, Form]:
    found = Needles(terms, a_lexicon(TEXT)).closest(TEXT)
    return {number: match.form for match, held in found for number in numbers(held)}


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (Term(("forældre",)), {1: Form.STEM}),
        (Term(("forældre",), compounds=frozenset({"forældrenetværk"})), {0: Form.PART, 1: Form.STEM}),
        (Term(("foræl",), is_half_typed=True), {0: Form.START, 1: Form.START}),
        (Term(("netværk",), fields=TITLES), {}),
        (Term(("forældrenetværket",), fields=TITLES), {0: Form.STEM}),
        (Term(("vil", "ikke", "taler"), kin=Kin.MEANING), {1: Form.STEM}),
        (Term(("samler", "forældrene"), kin=Kin.MEANING), {1: Form.EXACT}),
        (Term(("vil", "ikke", "taler")), {}),
        (Term(("zebra",)), {}),
    ],
)
def test_each_passage_gives_its_closest_form(term: Term, expected: dict[int, Form]) -> None:
    assert forms(term) == expected


def test_exact_before_stem_before_part_before_meaning_before_slip() -> None:
    worth = [
        Term(("a",)).worth(Form.EXACT),
        Term(("a",)).worth(Form.STEM),
        Term(("a",)).worth(Form.PART),
        Term(("a",), kin=Kin.MEANING).worth(Form.EXACT),
        Term(("a",), kin=Kin.SLIP).worth(Form.EXACT),
    ]

    assert worth == sorted(worth, reverse=True)
    assert len(set(worth)) == len(worth)


def test_closest_of_several_terms_counts() -> None:
    own, other = Term(("netværk",)), Term(("netværk",), kin=Kin.SLIP)

    ((match, _),) = Needles((other, own), a_lexicon(TEXT)).closest(TEXT)
    assert match.term is own
