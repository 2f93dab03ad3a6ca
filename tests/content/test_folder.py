"""Reading a whole folder: the sound is used, the rest is named."""

import os
from pathlib import Path

import pytest

from idekatalog.content.digest import content_digest
from idekatalog.content.folder import read_content
from idekatalog.domain.document import Source, SourceKind, Strong, Text
from idekatalog.errors import ContentError


def test_sound_folder_has_no_complaint(folder: Path) -> None:
    content = read_content(folder)

    assert content.complaints == ()
    entry = content.catalogue.interventions[0]
    assert (entry.id, entry.purpose, entry.steps) == ("samtaler", "I taler sammen.", ("Lyt først.",))
    assert entry.municipalities == ("Ishøj",)
    assert content.catalogue.register.contacts_at("Ishøj")[0].phones == ("43577580",)


def test_source_marks_become_spans(folder: Path) -> None:
    steps = read_content(folder).catalogue.interventions[0].document[1].blocks[0]

    assert steps.items[0] == (Strong("Lyt"), Text(" først."), Source(SourceKind.WORK, "I", page="45"))


def test_missing_folder_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="findes ikke"):
        read_content(tmp_path / "content")


def test_folder_without_a_sound_entry_is_refused(folder: Path) -> None:
    (folder / "indsatser" / "samtaler.md").write_text("ingenting", encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        read_content(folder)

    assert "content/indsatser/samtaler.md:1:" in str(caught.value.complaints[0])


@pytest.mark.parametrize(
    ("raw", "line", "words"),
    [
        (b"", 1, "---"),
        (b"---\nid: x\n", 3, "slutter ikke"),
        (b"---\nid: [x\n---\n", 3, "kan ikke læses her"),
        (b"---\nid: x\ntitel: \xe6ble\n---\n", 3, "UTF-8"),
        (b"---\nid: x\x00\n---\n", 2, "tegn"),
        (b"---\nid: &a x\ntitel: *a\n---\n", 2, "Genveje"),
        (b"---\nid: !!python/object:os.system x\n---\n", 2, "Fjern"),
        (b"---\n" + b"[" * 200_000 + b"]" * 200_000 + b"\n---\n", 2, "dybt"),
        (b"---\n" + b"".join(b" " * n + b"a:\n" for n in range(150)) + b"---\n", 103, "dybt"),
        (b"---\n" + b"- " * 200_000 + b"\n---\n", 2, "dybt"),
        (b'---\nid: x\ntitel: "\\ud800"\n---\n', 3, "tegn"),
        (b"x" * 600_000, 1, "kB"),
    ],
)
def test_file_that_cannot_be_read_is_left_out_and_named(folder: Path, raw: bytes, line: int, words: str) -> None:
    (folder / "indsatser" / "daarlig.md").write_bytes(raw)

    content = read_content(folder)

    assert [entry.id for entry in content.catalogue.interventions] == ["samtaler"]
    found = [str(complaint) for complaint in content.complaints]
    assert any(text.startswith(f"content/indsatser/daarlig.md:{line}: ") and words in text for text in found), found


def test_unreadable_file_is_named(folder: Path) -> None:
    (folder / "indsatser" / "mappe.md").mkdir()

    assert "content/indsatser/mappe.md:1: Filen kan ikke læses" in str(read_content(folder).complaints[0])


def test_windows_line_ends_and_byte_order_mark_are_welcome(folder: Path) -> None:
    path = folder / "indsatser" / "samtaler.md"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))

    assert read_content(folder).complaints == ()


def test_digest_follows_every_byte_and_name(folder: Path) -> None:
    before = content_digest(folder)
    path = folder / "indsatser" / "samtaler.md"
    os.utime(path, (0, 0))
    assert content_digest(folder) == before

    path.write_text(path.read_text(encoding="utf-8") + " ", encoding="utf-8")
    changed = content_digest(folder)
    path.rename(path.with_name("samtale.md"))

    assert len({before, changed, content_digest(folder)}) == 3


@pytest.mark.parametrize("name", ["kontakter.yaml", "litteratur.yaml", "soegeord.yaml", "regler.yaml"])
def test_missing_list_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()

    assert any(f"Filen {name} mangler" in str(complaint) for complaint in read_content(folder).complaints)


def test_id_taken_by_another_kind_is_reported_and_left_out(folder: Path) -> None:
    (folder / "artikler").mkdir()
    text = "---\nid: samtaler\ntitel: Samtaler\nslags: kilde\n---\n## Om\n" + "Ord. " * 90
    (folder / "artikler" / "samtaler.md").write_text(text, encoding="utf-8")
    content = read_content(folder)

    assert content.catalogue.articles == ()
    assert any("er allerede brugt" in str(complaint) for complaint in content.complaints)


def test_double_term_is_reported(folder: Path) -> None:
    path = folder / "ordforraad.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("temaer: [", "temaer: [{id: familie, navn: Igen}, "), encoding="utf-8")

    assert any('"familie" står to gange her' in str(complaint) for complaint in read_content(folder).complaints)
