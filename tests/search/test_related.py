"""Entries that resemble one another, and the reason a reader can check."""

from idekatalog.domain.intervention import Relation
from idekatalog.search.related import Relatives
from tests.builders import a_document, a_vocabulary, an_intervention

SILENT = a_document(purpose="Kort.")


def entry(entry_id: str, *words: str, **fields: object) -> object:
    given = {"themes": (), "target_groups": (), "document": SILENT, "title": entry_id.title()}
    return an_intervention(id=entry_id, search_words=words, **(given | fields))


def related(*entries: object, of: str = "a") -> dict[str, str]:
    return {found.id: found.reason for found in Relatives(entries, a_vocabulary()).of(of)}  # type: ignore[arg-type]


FILLERS = tuple(entry(f"filler{number}", f"ukendt{number}") for number in range(8))
MORE = tuple(entry(f"mere{number}") for number in range(4))


def test_rare_words_shared_are_the_reason() -> None:
    found = related(entry("a", "rollemodel", "fritidsjob"), entry("b", "rollemodel", "fritidsjob"), *FILLERS)

    assert found == {"b": "Deler ordene fritidsjob og rollemodel."}


def test_word_that_many_have_counts_for_nothing() -> None:
    everywhere = [entry(f"e{number}", "samtale", f"ukendt{number}") for number in range(8)]

    assert related(entry("a", "samtale", "rollemodel"), *everywhere) == {}


def test_theme_and_target_group_are_named() -> None:
    alike = {"themes": ("familie",), "target_groups": ("soeskende",)}
    found = related(entry("a", "storebror", **alike), entry("b", "storebror", **alike), *FILLERS)

    assert found == {"b": "Deler tema Familie og ordet storebror."}


def test_what_the_editors_tie_together_is_alike() -> None:
    found = related(entry("a", related=(Relation("b", "Hører til."),)), entry("b"), *FILLERS)

    assert found == {"b": "Kataloget kæder dem sammen."}


def test_same_catalogue_gives_the_same_order() -> None:
    entries = [entry(name, "rollemodel", "fritidsjob") for name in "cab"]
    one = Relatives([*entries, *FILLERS, *MORE], a_vocabulary()).of("a")  # type: ignore[list-item]
    other = Relatives([*MORE, *FILLERS, *reversed(entries)], a_vocabulary()).of("a")  # type: ignore[list-item]

    assert [found.id for found in one] == ["b", "c"]
    assert one == other


def test_entry_that_is_none_of_them_has_no_relatives() -> None:
    assert related(*FILLERS, of="artikel-akut") == {}
