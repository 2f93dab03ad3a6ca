"""The index at the back of the book."""

from idekatalog.domain.intervention import Basis, Experience
from idekatalog.domain.word_index import word_index
from tests.builders import a_vocabulary, an_intervention


def words(*entries: object) -> dict[str, tuple[str, ...]]:
    return {found.word: found.entries for found in word_index(entries, a_vocabulary())}


def test_names_fixed_words_laws_and_places_lead_to_the_entry() -> None:
    entry = an_intervention(abbreviations=("BS",), aliases=("Den svære samtale",), legal_basis=("\u00a7115",))

    found = words(entry)

    expected = {
        "Bekymringssamtaler",
        "BS",
        "Den svære samtale",
        "Familie",
        "Søskende",
        "SSP-medarbejder",
        "§115",
        "Ishøj",
    }
    assert expected <= set(found)
    assert "Ballerup" not in found  # a plan is no experience


def test_only_single_search_words_are_looked_up() -> None:
    found = words(an_intervention(search_words=("hash", "hverken skole eller job", "24 timer", "ro", "18-årig")))

    assert "hash" in found
    assert not {"hverken skole eller job", "24 timer", "ro", "18-årig"} & set(found)


def test_word_of_several_entries_stands_once_however_it_is_spelt() -> None:
    one = an_intervention(id="en", search_words=("lille-bror",))
    other = an_intervention(id="to", search_words=("Lillebror",))

    assert words(one, other)["lille-bror"] == ("en", "to")


def test_words_stand_in_danish_order_with_what_has_no_letter_first() -> None:
    entry = an_intervention(
        title="360°",
        themes=(),
        target_groups=(),
        practitioners=(),
        experiences=(Experience("Ål", Basis.TABLE),),
        search_words=("åben", "zebra", "østers", "ananas", "ærlig"),
    )
    index = word_index([entry], a_vocabulary())

    assert [found.word for found in index][:5] == ["360°", "ananas", "zebra", "ærlig", "østers"]
    assert [found.letter for found in index] == ["", "A", "Z", "Æ", "Ø", "Å", "Å"]
