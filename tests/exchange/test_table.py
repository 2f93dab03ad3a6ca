"""The lists people take along."""

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.intervention import AgeRange, Basis, Experience, Reference
from idekatalog.exchange.table import Table, contact_table, entry_table
from tests.builders import a_contact, a_document, a_register, an_intervention


def cells(table: Table, row: int = 0) -> dict[str, str]:
    assert len(set(table.columns)) == len(table.columns)
    return dict(zip(table.columns, table.rows[row], strict=True))


def test_contact_has_every_way_in_a_cell_of_its_own() -> None:
    two = a_contact(phones=("43577580", "21695930"), source="I Tag kontakt", takes_secure_post=True)
    none = a_contact(phones=(), emails=(), url="https://eksempel.dk")

    table = contact_table([two, none], a_register(), {"Ishøj": ("Bekymringssamtaler", "Mentorordninger")})

    assert cells(table) == {
        "Sted": "Ishøj Kommune",
        "Enhed": "Center for Børn og Forebyggelse",
        "Telefon": "43 57 75 80",
        "Telefon 2": "21 69 59 30",
        "Mail": "ishojkommune@ishoj.dk",
        "Sikker Post": "Ja",
        "Hjemmeside": "",
        "Erfaring ifølge kontaktlisten": "Samarbejde på tværs",
        "Har prøvet ifølge kataloget": "Bekymringssamtaler, Mentorordninger",
        "Bemærk": "",
        "Kilde": "Idekataloget, Tag kontakt, februar 2024",
    }
    assert cells(table, 1)["Telefon"] == cells(table, 1)["Mail"] == ""


def test_entry_tells_who_has_tried_it_on_what_basis() -> None:
    entry = an_intervention(
        experiences=(
            Experience("Ishøj", Basis.TABLE),
            Experience("Herlev", Basis.SIMILAR),
            Experience("Ballerup", Basis.PLANNED),
        ),
        ages=(AgeRange(12, 17),),
        references=(Reference("idekatalog-2024", page="45"),),
    )

    row = cells(entry_table([entry], a_register()))

    assert (row["Titel"], row["Slags"], row["Kategori"]) == ("Bekymringssamtaler", "Indsats", "Dialogmetoder")
    assert (row["Temaer"], row["For hvem"], row["Alder"]) == ("Familie", "Søskende", "12-17 år")
    assert row["Har erfaring"] == "Ishøj"
    assert row["Har en lignende metode"] == "Herlev"
    assert row["Ønsker eller planlægger"] == "Ballerup"
    assert row["Kort fortalt"] == "I taler med en ung, fordi noget bekymrer jer."
    assert row["Kilde"] == "Idekataloget, februar 2024, s. 45"


def test_other_kinds_stand_in_the_same_list() -> None:
    table = entry_table(
        [Situation("s", "Han fylder 18", a_document(), ""), Article("a", "Alder", "kilde", (), "")], a_register()
    )

    assert [row[:3] for row in table.rows] == [("Han fylder 18", "Situation", ""), ("Alder", "Artikel", "")]


def test_empty_list_keeps_its_columns() -> None:
    assert contact_table([], a_register(), {}).rows == ()
    assert "Telefon" in contact_table([], a_register(), {}).columns
