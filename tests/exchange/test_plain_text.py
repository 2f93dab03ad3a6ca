"""Entries and contacts as a terminal shows them."""

from idekatalog.domain.origin import Origin
from idekatalog.exchange.plain_text import WIDTH, contact_text, entry_text
from tests.builders import a_contact, a_register, an_intervention


def test_entry_is_readable_from_top_to_bottom() -> None:
    text = entry_text(an_intervention(), a_register())

    expected = (
        "Bekymringssamtaler\n=====",
        "Dialogmetoder",
        "For hvem: Søskende",
        "Kort fortalt",
        "1. Lyt først. [I 45]",
        "- Hvordan er en almindelig dag",
        "Ishøj (nævnt i skemaet)",
        "Det siger kilden ikke noget om:",
    )
    places = [text.find(words) for words in expected]
    assert -1 not in places, list(zip(expected, places, strict=True))
    assert places == sorted(places)


def test_own_entry_and_a_packs_contact_say_whose_they_are() -> None:
    register = a_register(origins=(Origin("egne", "Mine"), Origin("odense", "Odense")))
    entry = entry_text(an_intervention(origin="egne"), register)
    contact = contact_text(a_contact(origin="odense"), register.origin_mark("odense"))

    assert entry.splitlines()[2] == "Egen indsats"
    assert "    Fra pakken Odense\n" in contact
    assert "Fra pakken" not in contact_text(a_contact(), register.origin_mark("katalog"))


def test_no_line_is_wider_than_the_terminal() -> None:
    text = entry_text(an_intervention(title="x" * 20, related=()), a_register())

    assert max(map(len, text.splitlines())) <= WIDTH


def test_contact_shows_every_way_with_the_number_in_pairs() -> None:
    text = contact_text(a_contact(takes_secure_post=True, url="https://ishoj.dk"))

    assert "43 57 75 80 · ishojkommune@ishoj.dk · Sikker Post · https://ishoj.dk" in text
