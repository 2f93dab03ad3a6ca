"""Nothing that could hurt a young person, and no hole, passes the check."""

from pathlib import Path

import pytest

from idekatalog.content.folder import read_content
from tests.content.conftest import ENTRY, MEETING, SITUATION

RULES = """\
pas_paa: [samtaler]
forbudte_ord: [etnisk, ghetto]
foelsomme: ["26 %", ADHD]
vagtord: [ikke, men]
ikke_paa_bordet: [risiko]
"""


@pytest.fixture
def careful(folder: Path) -> Path:
    """Build a sound folder that the rules apply to."""
    entry = ENTRY.replace("## Sådan", "## Pas på\nDet er ikke en liste over unge. [red.]\n\n## Sådan")
    (folder / "indsatser" / "samtaler.md").write_text(entry, encoding="utf-8")
    (folder / "situationer").mkdir()
    (folder / "situationer" / "situation-han-er-set.md").write_text(SITUATION, encoding="utf-8")
    (folder / "moeder").mkdir()
    (folder / "moeder" / "moede-samtale.md").write_text(MEETING, encoding="utf-8")
    (folder / "regler.yaml").write_text(RULES, encoding="utf-8")
    return folder


def complaints(folder: Path, name: str, old: str, new: str) -> list[str]:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return [str(complaint) for complaint in read_content(folder).complaints]


def test_careful_folder_has_no_complaint(careful: Path) -> None:
    assert read_content(careful).complaints == ()


@pytest.mark.parametrize(
    ("name", "old", "new", "complaint"),
    [
        ("indsatser/samtaler.md", "## Pas på", "## Hvornår", 'skal have afsnittet "Pas på"'),
        ("indsatser/samtaler.md", "ord 3,", "etniske unge,", '"etnisk" må ikke stå blandt søgeord'),
        ("indsatser/samtaler.md", "I taler sammen.", "26 % har en bror.", '14: "26 %" kan misforstås'),
        ("indsatser/samtaler.md", 'note: "Ja.', 'note: "Mange har ADHD.', '8: "ADHD" kan misforstås'),
        ("indsatser/samtaler.md", "Der er mere at sige. " * 16, "Kort. ", "Teksten er kun på"),
        ("situationer/situation-han-er-set.md", "id: samtaler", "id: andet", "Ingen situation fører hertil."),
        ("situationer/situation-han-er-set.md", "## Undgå", "## Undgaa", 'Afsnittet "Undgå" mangler.'),
        (
            "situationer/situation-han-er-set.md",
            "## Det kan I have set\n",
            "## Det kan I have set\n- Han bor i en ghetto. [red.]\n\n",
            '"ghetto" må ikke stå',
        ),
        (
            "situationer/situation-han-er-set.md",
            "tal sammen",
            "giv en underretning",
            'nævner underretning. Skriv "retligt: 2024-02"',
        ),
        ("moeder/moede-samtale.md", "## Rammen", "## Andet", 'Afsnittet "Rammen" mangler.'),
        (
            "moeder/moede-samtale.md",
            "## Det aftaler vi\n",
            "## Det aftaler vi\n- En risikoliste. [red.]\n",
            '"risiko" må ikke stå',
        ),
        (
            "moeder/moede-samtale.md",
            "## Formål\n",
            "## Formål\n- Etniske unge. [red.]\n",
            'stå i "Formål": Det afsnit ligger',
        ),
        ("moeder/moede-samtale.md", "id: samtaler", "id: andet", 'Indsatsen "andet" findes ikke.'),
    ],
)
def test_harm_and_holes_are_found(careful: Path, name: str, old: str, new: str, complaint: str) -> None:
    found = complaints(careful, name, old, new)

    assert any(complaint in text for text in found), found


def test_what_only_she_reads_may_name_a_risk(careful: Path) -> None:
    assert complaints(careful, "moeder/moede-samtale.md", "## Pas på\n", "## Pas på\n- Risiko. [red.]\n") == []


def test_guarded_number_is_fine(careful: Path) -> None:
    guarded = "26 % har en bror, men det siger ikke, hvem der følger efter."

    assert complaints(careful, "indsatser/samtaler.md", "I taler sammen.", guarded) == []


def test_personal_mailbox_must_be_one_of_the_mails(folder: Path) -> None:
    found = complaints(folder, "kontakter.yaml", "kanal:", "personlige_mails: [x@y.dk]\n  kanal:")

    assert found == ['content/kontakter.yaml:6: "x@y.dk" er ikke en af kontaktens mails.']


def test_synonyms_come_in_groups(folder: Path) -> None:
    (folder / "soegeord.yaml").write_text("- {ord: [vred, hidsig]}\n- {ord: [alene]}\n", encoding="utf-8")
    content = read_content(folder)

    assert content.catalogue.register.thesaurus[0].words == ("vred", "hidsig")
    assert [str(found) for found in content.complaints] == [
        "content/soegeord.yaml:2: En gruppe skal have mindst to ord."
    ]
