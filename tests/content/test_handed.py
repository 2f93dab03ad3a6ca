"""What is handed over is read back as it was; what is hostile is a complaint with file and line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.content.handed import handed_files, read_handed
from idekatalog.content.source_file import LIMIT_KB, SourceFile
from idekatalog.domain.handover import HANDED, Handed
from idekatalog.domain.personal import ContactPart, Correction, Folder, FolderItem, Note, OwnExperience
from tests.content.test_pack_hostile import ALIASES
from tests.domain.test_handover import ALL

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
UNWRITABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 65534, 65535))


def read(files: dict[str, bytes]) -> tuple[tuple[Handed, ...], list[str]]:
    sources = [SourceFile(name, lambda data=data: data, "odense", is_shipped=False) for name, data in files.items()]  # type: ignore[misc]
    values = read_handed(sources)
    return values, [str(complaint) for source in sources for complaint in source.complaints]


def test_every_kind_comes_back_as_it_was() -> None:
    assert {type(value) for value in ALL} == set(HANDED)
    assert read(handed_files(ALL)) == (ALL, [])


def test_a_kind_that_is_not_there_has_no_file() -> None:
    assert list(handed_files((Note("banderaad", "x"),))) == ["noter.yaml"]


@given(TEXT, TEXT, TEXT)
def test_any_text_comes_back_as_it_was(first: str, second: str, third: str) -> None:
    values = (
        Folder("0" * 16, first, second, (FolderItem("banderaad", third),)),
        Correction("kontakt-ishoej", ContactPart.NAME, first, second, "2026-11-20"),
        OwnExperience("1" * 16, "banderaad", first, second, third, first),
        Note("banderaad", third),
    )
    clean = [text.translate(UNWRITABLE) for text in (first, second, third)]
    found, complaints = read(handed_files(values))

    assert complaints == []
    assert found == (
        Folder("0" * 16, clean[0], clean[1], (FolderItem("banderaad", clean[2]),)),
        Correction("kontakt-ishoej", ContactPart.NAME, clean[0], clean[1], "2026-11-20"),
        OwnExperience("1" * 16, "banderaad", clean[0], clean[1], clean[2], clean[0]),
        Note("banderaad", clean[2]),
    )


@pytest.mark.parametrize(
    "text", ["[" * 500, "- " * 500, "? - : " * 200, "{[" * 99, '"' * 99, "\\" * 99, "\u2028\x85 x "]
)
def test_text_that_looks_like_a_trap_comes_back_too(text: str) -> None:
    value = Note("banderaad", text)
    assert read(handed_files((value,))) == ((value,), [])


CORRECTION = "- {{kontakt: {contact}, hvad: {part}, trykt: x, nu: {now}, dato: {date}}}\n"


def a_correction(contact: str = "a", part: str = "navn", now: str = "x", date: str = "2026-11-20") -> str:
    return CORRECTION.format(contact=contact, part=part, now=now, date=date)


HOSTILE = {
    "aliases": ("noter.yaml", "- {om: &a banderaad, tekst: *a}\n", "noter.yaml:1: Genveje"),
    "an alias bomb": ("mapper.yaml", ALIASES, "mapper.yaml:1: Genveje"),
    "a python tag": ("noter.yaml", "- om: x\n- !!python/object/apply:os.system ['x']\n", "noter.yaml:2: "),
    "a tag in a field": ("noter.yaml", "- {om: !!python/name:os.system x, tekst: y}\n", "noter.yaml:1: "),
    "too much": ("noter.yaml", "#" * (LIMIT_KB * 1024 + 1), "noter.yaml:1: Filen fylder mere"),
    "too many": ("noter.yaml", "- {om: a}\n" * 2001, "noter.yaml:1: Der er over 2000"),
    "no list": ("mapper.yaml", "mapper: x\n", "mapper.yaml:1: Filen skal være en liste"),
    "no mapping": ("mapper.yaml", "- x\n", "mapper.yaml:1: Her skal stå felter"),
    "a list for a text": ("noter.yaml", "- om: banderaad\n  tekst: [x]\n", "noter.yaml:2: "),
    "a mapping for a list": ("mapper.yaml", "- id: 0123456789abcdef\n  indhold: x\n", "mapper.yaml:2: "),
    "an item that is a text": ("mapper.yaml", "- id: 0123456789abcdef\n  indhold: [x]\n", "mapper.yaml:2: "),
    "an unknown field": ("noter.yaml", "- om: a\n  tekst: b\n  kode: c\n", "noter.yaml:3: "),
    "no id": ("mapper.yaml", "- titel: x\n", "mapper.yaml:1: "),
    "an id that leads out": ("noter.yaml", "- {om: ../../x, tekst: y}\n", "noter.yaml:1: "),
    "a shelf's id": ("mapper.yaml", "- {id: favourites, titel: x}\n", "mapper.yaml:1: "),
    "an endless id": ("mapper.yaml", "- {id: " + "0" * 500 + "}\n", "mapper.yaml:1: "),
    "an endless title": ("mapper.yaml", "- id: 0123456789abcdef\n  titel: " + "x" * 3000, "mapper.yaml:2: "),
    "an unknown part": ("rettelser.yaml", a_correction(part="cpr"), "rettelser.yaml:1: "),
    "no date": ("rettelser.yaml", a_correction(date="snart"), "rettelser.yaml:1: Datoen"),
    "no number": ("rettelser.yaml", a_correction(part="telefon", now="112; rm"), "rettelser.yaml:1: Et dansk nummer"),
    "no address": ("rettelser.yaml", a_correction(part="mail", now="file:///etc"), "rettelser.yaml:1: En mailadresse"),
    "a control": ("noter.yaml", '- {om: a, tekst: "\\a\\0"}\n', "noter.yaml:1: "),
    "half a sign": ("noter.yaml", '- {om: a, tekst: "\\ud800"}\n', "noter.yaml:1: "),
    "depth": ("noter.yaml", "[" * 100_000, "noter.yaml:1: "),
    "no text at all": ("noter.yaml", b"\xff\xfe\0", "noter.yaml:1: "),
    "no YAML": ("noter.yaml", "- {om: [", "noter.yaml:"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_hostile_is_left_out_with_file_and_line(name: str) -> None:
    file, text, start = HOSTILE[name]
    data = text if isinstance(text, bytes) else text.encode()
    values, complaints = read({file: data, "erfaringer.yaml": handed_files(ALL)["erfaringer.yaml"]})

    assert [value for value in values if not isinstance(value, OwnExperience)] == []
    assert complaints[0].startswith(f"odense/{start}"), complaints
    assert any(isinstance(value, OwnExperience) for value in values), "what is sound comes all the same"


def test_one_wrong_thing_does_not_cost_the_others() -> None:
    values, complaints = read({"noter.yaml": b"- {om: a, tekst: b}\n- {om: A B, tekst: c}\n- {om: c, tekst: d}\n"})

    assert values == (Note("a", "b"), Note("c", "d"))
    assert len(complaints) == 1


def test_an_entry_lies_in_a_folder_once() -> None:
    text = b"- {id: 0123456789abcdef, indhold: [{opslag: a, titel: x}, {opslag: b}, {opslag: a}]}\n"
    (folder,), _ = read({"mapper.yaml": text})

    assert isinstance(folder, Folder)
    assert folder.items == (FolderItem("a", "x"), FolderItem("b"))
