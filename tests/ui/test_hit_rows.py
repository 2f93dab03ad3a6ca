"""Hits stand in groups, and in the order chosen within each."""

from idekatalog.domain.query import Excerpt, Hit, Kind
from idekatalog.ui.cards import Card
from idekatalog.ui.hit_rows import HitHeading, HitRow, hit_rows
from idekatalog.ui.order import Order
from tests.builders import a_vocabulary


def a_card(title: str, kind: Kind = Kind.INTERVENTION, category: str = "") -> Card:
    return Card(Hit(title.lower(), kind, title, 1.0, Excerpt(""), "", ()), category, "", "")


def shown(rows: tuple[HitRow, ...]) -> list[str]:
    return [f"# {row.text}" if isinstance(row, HitHeading) else row.hit.title for row in rows]


def test_situations_and_articles_follow_under_headings() -> None:
    cards = [
        a_card("B"),
        a_card("A"),
        a_card("S", Kind.SITUATION),
        a_card("T", Kind.SITUATION),
        a_card("V", Kind.ARTICLE),
    ]

    assert shown(hit_rows(cards, Order.RELEVANCE)) == [
        "B", "A", "# Situationer (2)", "S", "T", "# Viden og rammer (1)", "V",
    ]  # fmt: skip


def test_titles_stand_in_danish_order_within_their_group() -> None:
    cards = [a_card("Åben"), a_card("Zebra"), a_card("Ærlig"), a_card("B", Kind.SITUATION), a_card("A", Kind.SITUATION)]

    assert shown(hit_rows(cards, Order.TITLE)) == ["Zebra", "Ærlig", "Åben", "# Situationer (2)", "A", "B"]


def test_whole_catalogue_is_grouped_by_category() -> None:
    cards = [a_card("B", category="social"), a_card("A", category="organisatorisk"), a_card("C", category="ukendt")]

    assert shown(hit_rows(cards, Order.RELEVANCE, a_vocabulary())) == [
        "# Organisatoriske tiltag (1)", "A", "# Sociale tiltag (1)", "B", "# ukendt (1)", "C",
    ]  # fmt: skip


def test_nothing_found_has_no_heading() -> None:
    assert hit_rows([], Order.TITLE, a_vocabulary()) == ()
