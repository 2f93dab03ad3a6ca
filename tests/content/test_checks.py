"""Every slip an editor can make is found with file, line and, where one is near, a suggestion."""

# ruff: noqa: E501 - a slip and its complaint read best side by side

import pytest

from tests.content.conftest import Broken

CONTACTS, WORKS = "kontakter.yaml", "litteratur.yaml"


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("temaer: [familie]", "temaer: [famile]", 'samtaler.md:6: "famile" findes ikke som tema i ordforraad.yaml. Mente du "familie"?'),
        ("kategori: social", "kategori: sociale", 'samtaler.md:4: "sociale" findes ikke som kategori'),
        ("titel: Samtaler\n", "", 'samtaler.md:2: Feltet "titel" mangler.'),
        ("temaer:", "tema:", 'samtaler.md:6: Feltet "tema" kendes ikke. Mente du "temaer"?'),
        ("temaer: [familie]", "temaer: familie", 'samtaler.md:6: Feltet "temaer" skal være en liste'),
        ("status: afproevet\n", "status: afproevet\nstatus: afproevet\n", 'samtaler.md:6: Feltet "status" står to gange.'),
        ("organisation: Ishøj", "organisation: Ishoj", 'samtaler.md:8: "Ishoj" findes ikke som organisation i ordforraad.yaml. Mente du "Ishøj"?'),
        ("grundlag: skema", "grundlag: skemaet", 'samtaler.md:8: "skemaet" kan ikke stå i "grundlag"'),
        ("side: 45", "side: 44", "samtaler.md:9: Idekataloget trykker ikke side 44."),
        ("vaerk: idekatalog-2024", "vaerk: idekatalog", 'samtaler.md:9: Værket "idekatalog" findes ikke i litteratur.yaml. Mente du "idekatalog-2024"?'),
        ("[I Skema 3]", "[I Skema 33]", 'samtaler.md:14: Idekataloget har ingen del, der hedder "Skema 33". Mente du "Skema 3"?'),
        ("[I Skema 3]", "[X 3]", "samtaler.md:14: Kildemærket [X 3] kendes ikke."),
        (" [I Skema 3]", "", "samtaler.md:14: Punktet slutter ikke med en kilde"),
        ("## Kort fortalt\n", "## Kort fortald\n", 'samtaler.md:13: Overskriften "Kort fortald" kendes ikke. Mente du "Kort fortalt"?'),
        ("## Sådan gør I\n", "## Vær opmærksom på\n", 'Afsnittet "Sådan gør I" mangler.'),
        ("1. **Lyt** først. [I 45]\n", "", 'samtaler.md:16: Afsnittet "Sådan gør I" er tomt.'),
        ("## Kort", "### Kort", "samtaler.md:13: Overskrifter skal have to eller tre #"),
        ("I taler", "<b>I</b> taler", "samtaler.md:14: HTML og billeder virker ikke."),
        ("I taler", "[Her](http://x.dk) taler", "samtaler.md:14: Et link skal begynde med https://"),
        ("I taler sammen.", "I giver en underretning.", 'samtaler.md:2: Teksten nævner underretning. Skriv "retligt: 2024-02"'),
        ("ord 0, ", "", "samtaler.md:10: Der er 14 søgeord."),
        ("id: samtaler", "id: Samtaler!", "samtaler.md:2: \"Samtaler!\" kan ikke være et id."),
        ("id: samtaler", "id: andet", 'samtaler.md:2: Filen hedder "samtaler", men id er "andet".'),
        ("soegeord:", "relaterede: [{id: andet, hvorfor: x}]\nsoegeord:", 'samtaler.md:10: Indsatsen "andet" findes ikke. Mente du "anden"?'),
        ("soegeord:", "relaterede: [{id: samtaler, hvorfor: x}]\nsoegeord:", "samtaler.md:10: En indsats kan ikke henvise til sig selv."),
        ("soegeord:", "alder: [{fra: 18, til: fem}]\nsoegeord:", 'samtaler.md:10: Feltet "til" skal være et helt tal.'),
        ("soegeord:", f"alder: [{{fra: {'9' * 5000}}}]\nsoegeord:", 'samtaler.md:10: Feltet "fra" skal være et helt tal.'),
        ("soegeord:", "alder: [{fra: 18, til: 4}]\nsoegeord:", "samtaler.md:10: Alderen går fra 18 til 4."),
        ("soegeord:", "redaktionelt: [tema]\nsoegeord:", 'samtaler.md:10: Feltet "tema" i redaktionelt findes ikke. Mente du "temaer"?'),
        ("soegeord:", "retligt: 2024\nsoegeord:", 'samtaler.md:10: "2024" er ikke en måned.'),
    ],
)  # fmt: skip
def test_slip_in_an_entry_is_found(broken: Broken, old: str, new: str, complaint: str) -> None:
    found = broken(old, new)

    assert any(complaint in text for text in found), found


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('telefoner: ["43577580"]', 'telefoner: ["4357758"]', 'kontakter.yaml:5: "4357758" er ikke et dansk nummer.'),
        ('telefoner: ["43577580"]\n', "telefoner: []\n", "kontakter.yaml:1: Ishøj Kommune har ingen vej ind"),
        ("kanal: telefon", "kanal: fax", 'kontakter.yaml:6: "fax" kan ikke stå i "kanal".'),
        ("kanal: telefon", "kanal: email", "kontakter.yaml:6: Kanalen er email, men kontakten har ingen."),
        ("sted: Ishøj", "sted: Ishøy", 'kontakter.yaml:3: "Ishøy" findes ikke som organisation'),
        ("kanal:", "mails: [ishoj.dk]\n  kanal:", 'kontakter.yaml:6: "ishoj.dk" er ikke en mailadresse.'),
        ("kanal:", "url: www.ishoj.dk\n  kanal:", 'kontakter.yaml:6: "www.ishoj.dk" er ikke en adresse på nettet.'),
        ("id: kontakt-ishoej", "id: samtaler", 'Id\'et "samtaler" er allerede brugt i content/kontakter.yaml.'),
    ],
)
def test_slip_in_a_contact_is_found(broken: Broken, old: str, new: str, complaint: str) -> None:
    found = broken(old, new, CONTACTS)

    assert any(complaint in text for text in found), found


@pytest.mark.parametrize(
    ("tiles", "complaint"),
    [
        ("kort: {raekke: 1, kolonne: 1}}, {id: aarhus, navn: Aarhus", ""),
        ("kort: {raekke: 1, kolonne: 1}}, {id: herlev, navn: Herlev, vestegn: ja", "ordforraad.yaml:4: Herlev har ingen plads på kortet."),
        ("kort: {raekke: 1, kolonne: 1}}, {id: herlev, navn: Herlev, kort: {raekke: 1, kolonne: 1}", "ordforraad.yaml:4: Her på kortet ligger Ishøj allerede."),
        ("kort: {raekke: 0, kolonne: 1}", "ordforraad.yaml:4: Række og kolonne på kortet skal være tal fra 1 til 20."),
        ("kort: {raekke: 1}", "ordforraad.yaml:4: Række og kolonne på kortet skal være tal fra 1 til 20."),
        ("kort: [1, 2]", "ordforraad.yaml:4: Her skal stå felter"),
    ],
)  # fmt: skip
def test_slip_on_the_map_is_found(broken: Broken, tiles: str, complaint: str) -> None:
    found = [
        text
        for text in broken("vestegn: ja", f"vestegn: ja, {tiles}", "ordforraad.yaml")
        if "kort" in text or "felter" in text
    ]

    assert any(complaint in text for text in found) if complaint else found == []


def test_list_where_a_contact_is_no_mapping_keeps_the_others(broken: Broken) -> None:
    found = broken("- id: kontakt-ishoej", "- bare tekst\n- id: kontakt-ishoej", CONTACTS)

    assert found == ["content/kontakter.yaml:1: Her skal stå felter med navn, kolon og værdi."]


def test_law_stamp_demands_its_sentence(broken: Broken) -> None:
    found = broken("soegeord:", "retligt: 2024-02\nsoegeord:")

    assert any("Loven kan være ændret siden" in text for text in found)
