"""A small sound content folder to break in one place at a time."""

from collections.abc import Callable
from pathlib import Path

import pytest

from idekatalog.content.folder import read_content
from idekatalog.strings.content import MEETING_HEADINGS, SITUATION_HEADINGS

THESAURUS = "- {ord: [tale, snakke]}\n"
RULES = "vagtord: [ikke]\n"
SEARCH_WORDS = ", ".join(f"ord {number}" for number in range(15))
VOCABULARY = """\
kategorier: [{id: social, navn: Sociale tiltag}]
statusser: [{id: afproevet, navn: Prøvet}]
temaer: [{id: familie, navn: Familie}]
kommuner: [{id: ishoej, navn: Ishøj, vestegn: ja}]
"""
WORKS = """\
- {id: idekatalog-2024, titel: Idekataloget, kort: I, sider: [25-26, 45], dele: [Skema 3], trykt: nej}
"""
CONTACTS = """\
- id: kontakt-ishoej
  organisation: Ishøj Kommune
  sted: Ishøj
  gruppe: vestegnen
  telefoner: ["43577580"]
  kanal: telefon
  kilde: I Tag kontakt
  dato: 2024-02
"""
ENTRY = f"""\
---
id: samtaler
titel: Samtaler
kategori: social
status: afproevet
temaer: [familie]
erfaringer:
  - {{organisation: Ishøj, grundlag: skema, note: "Ja. [I 45]"}}
kilder: [{{vaerk: idekatalog-2024, side: 45}}]
soegeord: [{SEARCH_WORDS}]
---

## Kort fortalt
I taler sammen. [I Skema 3]

## Sådan gør I
1. **Lyt** først. [I 45]

## Mere om indsatsen
{"Der er mere at sige. " * 16}[I 45]
"""
SITUATION = """\
---
id: situation-han-er-set
titel: Han er set
plads: 1
indsatser: [{id: samtaler, hvorfor: Begynd her.}]
---

""" + "\n\n".join(f"## {title}\nSe, hvad der er sket, og tal sammen om det. [red.]" for title in SITUATION_HEADINGS)

MEETING = """\
---
id: moede-samtale
titel: Samtale
plads: 1
indsatser: [{id: samtaler, hvorfor: Den fører hertil.}]
---

""" + "\n\n".join(
    f"## {title}\n- Begynd med det, der går godt, og lyt til det sidste. [red.]" for title in MEETING_HEADINGS
)

Broken = Callable[..., list[str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Build a folder with one of everything and no fault."""
    content = tmp_path / "content"
    (content / "indsatser").mkdir(parents=True)
    (content / "ordforraad.yaml").write_text(VOCABULARY, encoding="utf-8")
    (content / "litteratur.yaml").write_text(WORKS, encoding="utf-8")
    (content / "kontakter.yaml").write_text(CONTACTS, encoding="utf-8")
    (content / "soegeord.yaml").write_text(THESAURUS, encoding="utf-8")
    (content / "regler.yaml").write_text(RULES, encoding="utf-8")
    (content / "indsatser" / "samtaler.md").write_text(ENTRY, encoding="utf-8")
    return content


@pytest.fixture
def broken(folder: Path) -> Broken:
    """Replace words in one file; return the complaints as printed."""

    def break_it(old: str, new: str, name: str = "indsatser/samtaler.md") -> list[str]:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        (folder / "indsatser" / "anden.md").write_text(ENTRY.replace("id: samtaler", "id: anden"), encoding="utf-8")
        return [str(complaint) for complaint in read_content(folder).complaints]

    return break_it
