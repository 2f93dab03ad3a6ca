"""From a question to a sheet of paper, with keys alone, and with nothing but what a screen reader is told."""

from pathlib import Path

import pypdfium2
import pytest

from tests.desktop.desk import MISSING, Desk, a_desk

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"the system lacks {', '.join(MISSING)}")


def number_in(name: str) -> int:
    return int(name.partition("(")[2].rstrip(")"))


def search(desk: Desk, words: str) -> None:
    desk.wait_for_focus("text", "Søg efter en indsats")
    desk.wait_for("list item", "Banderåd")
    desk.type(words)
    desk.wait_for("list item", "Bekymringssamtaler.")


def narrow(desk: Desk) -> None:
    box = desk.tab_to("check box", "Dialogmetoder")
    desk.press("space")
    desk.wait_for("label", f"{number_in(box.name)} fund.")
    assert desk.find("push button", "Fjern filteret Dialogmetoder")


def read(desk: Desk) -> None:
    desk.press("ctrl+f", "Down")
    assert desk.wait_for_focus("list item").name.startswith("Bekymringssamtaler. Dialogmetoder")
    desk.wait_for("heading", "Bekymringssamtaler")
    assert {"Kort fortalt", "Pas på", "Sådan gør I", "Hvem har prøvet det"} <= set(desk.names("heading"))
    assert desk.text(desk.wait_for("text", "Spørgsmål 1, Bekymringssamtaler")).endswith("?")
    assert desk.find("push button", "Mulighedssamtaler")


def jump(desk: Desk) -> None:
    desk.tab_to("push button", "Gå til Sådan gør I")
    desk.press("Return")
    section = desk.wait_for_focus("text", "Sådan gør I")
    assert "Aftal samtalen" in desk.text(section)


def find_contact(desk: Desk) -> None:
    desk.tab_to("push button", "Kontakt: Børn, unge og familie")
    desk.press("Return")
    desk.wait_for("heading", "Ishøj Kommune")
    assert desk.find("push button", "Ring til 43 57 75 80")
    desk.tab_to("push button", "Kopiér nummeret 43 57 75 80")
    desk.press("Return")
    desk.wait_for("status bar", "Kopieret: 43 57 75 80")
    desk.press("alt+Left")
    desk.wait_for("heading", "Bekymringssamtaler")


def save(desk: Desk, folder: Path) -> Path:
    desk.press("ctrl+s")
    field = desk.wait_for_focus("text", "Filnavn")
    target = folder / desk.text(field)
    desk.press("Return")
    desk.wait_for("status bar", "Gemt")
    return target


def test_main_job_is_done_with_keys_and_screen_reader_alone(tmp_path: Path) -> None:
    documents = tmp_path / "Documents"
    documents.mkdir()
    with a_desk(tmp_path) as desk:
        search(desk, "forældre bekymring")
        narrow(desk)
        read(desk)
        jump(desk)
        find_contact(desk)
        sheet = save(desk, documents)

        pages = pypdfium2.PdfDocument(sheet)
        assert "Bekymringssamtaler" in pages[0].get_textpage().get_text_range()
        pages.close()
