"""What comes from a colleague settles beside what is there: nothing of the reader's own is written over."""

import pytest

from idekatalog.domain.handover import Handed, arrivals, summary
from idekatalog.domain.personal import ContactPart, Correction, Folder, FolderItem, Note, OwnExperience, Personal

FOLDER = Folder("a" * 16, "Forår", "Til mødet", (FolderItem("banderaad", "Vores råd"),))
PHONE = Correction("kontakt-ishoej", ContactPart.PHONE, "43577580", "11223344", "2026-11-20")
NOTE = Note("banderaad", "Ring først.")
EXPERIENCE = OwnExperience("b" * 16, "banderaad", "foråret", "SSP", "Ro", "Hast")
TITLES = {"banderaad": "Banderåd", "kontakt-ishoej": "Ishøj Kommune"}
ALL: tuple[Handed, ...] = (FOLDER, PHONE, EXPERIENCE, NOTE)


def come(values: tuple[Handed, ...], kept: tuple[Personal, ...] = ()) -> list[tuple[Personal | None, str]]:
    return [(found.value, found.sentence) for found in arrivals(values, kept, "SSP Ishøj", TITLES)]


def test_what_is_not_there_comes_as_it_is() -> None:
    assert come(ALL) == [
        (FOLDER, "Ny mappe: Forår"),
        (PHONE, "Ny rettelse: Ishøj Kommune, 43 57 75 80 er nu 11 22 33 44"),
        (EXPERIENCE, "Ny egen erfaring om Banderåd"),
        (NOTE, "Ny note om Banderåd"),
    ]


def test_what_is_there_already_is_left_out() -> None:
    assert come(ALL, ALL) == []


def test_her_own_folder_stays_beside_the_colleagues_and_the_same_comes_once() -> None:
    hers = Folder(FOLDER.id, "Min")
    ((copy, _),) = come((FOLDER,), (hers,))

    assert isinstance(copy, Folder)
    assert copy.id != hers.id
    assert (copy.title, copy.items) == (FOLDER.title, FOLDER.items)
    assert come((FOLDER,), (hers, copy)) == []


def test_her_own_correction_stays_and_the_colleagues_is_told() -> None:
    hers = Correction("kontakt-ishoej", ContactPart.PHONE, "43577580", "55667788", "2026-01-01")
    assert come((PHONE,), (hers,)) == [
        (None, "Ishøj Kommune: kollegaen har 11 22 33 44. Din egen rettelse bliver: 55 66 77 88")
    ]


def test_colleagues_note_comes_below_hers_once() -> None:
    hers = Note("banderaad", "Min egen.")
    ((both, sentence),) = come((NOTE,), (hers,))

    assert both == Note("banderaad", "Min egen.\n\n## Fra SSP Ishøj\n\nRing først.")
    assert sentence == "Noten om Banderåd kommer under din egen note"
    assert come((NOTE,), (both,)) == []


def test_two_of_one_kind_in_a_pack_do_not_push_each_other_out() -> None:
    other = Folder(FOLDER.id, "En anden")
    found = [value for value, _ in come((FOLDER, other))]

    assert found[0] == FOLDER
    assert isinstance(found[1], Folder)
    assert (found[1].title, found[1].id == FOLDER.id) == ("En anden", False)


@pytest.mark.parametrize("value", ALL)
def test_nothing_of_hers_is_ever_the_same_key_with_less_in_it(value: Handed) -> None:
    """Whatever arrives under a key that is taken holds all that was there."""
    hers: dict[type, Personal] = {
        Folder: Folder(FOLDER.id, "Min"),
        Correction: Correction("kontakt-ishoej", ContactPart.PHONE, "43577580", "", "2026-01-01"),
        OwnExperience: OwnExperience(EXPERIENCE.id, "banderaad", "vinteren"),
        Note: Note("banderaad", "Min egen."),
    }
    kept = hers[type(value)]
    for arrival, _ in come((value,), (kept,)):
        if arrival is not None and arrival.key == kept.key:
            assert isinstance(arrival, Note)
            assert "Min egen." in arrival.text


def test_what_comes_is_counted_and_what_stays_away_is_not() -> None:
    hers = Correction("kontakt-ishoej", ContactPart.PHONE, "43577580", "", "2026-01-01")

    assert summary((), arrivals(ALL, (hers,), "x", TITLES)) == "3 ting til dit eget"
    assert summary((), arrivals((FOLDER,), (), "x", TITLES)) == "1 ting til dit eget"
    assert summary((), arrivals(ALL, ALL, "x", TITLES)) == "Intet nyt: du har det hele i forvejen."


def test_one_thing_is_one_line_whatever_it_is_called() -> None:
    forged = Folder("c" * 16, "Forår\nNy mappe: Uskyldig")
    renamed = Correction("kontakt-ishoej", ContactPart.NAME, "Ishøj", "A\nNy note om B", "2026-11-20")

    assert [len(sentence.splitlines()) for _, sentence in come((forged, renamed))] == [1, 1]
