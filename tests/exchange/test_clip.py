"""The clipboard's two forms say the same, and nothing in the text becomes markup."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from idekatalog.domain.document import (
    Emphasis,
    Link,
    List,
    Paragraph,
    Question,
    Section,
    Source,
    SourceKind,
    Strong,
    Table,
    Text,
)
from idekatalog.exchange.clip import clip_of

PAGE_45 = Source(SourceKind.WORK, "I", page="45")
KEPT = {"html", "head", "meta", "body", "p", "b", "i", "ul", "ol", "li"}


class Reader(HTMLParser):
    """Reads pasted HTML as a mail program would: tags, attributes and words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.words += data


def test_marks_of_works_are_left_out_and_the_editors_kept() -> None:
    line = (Text("Lyt først."), PAGE_45, Text(" Lov ikke tavshed."), Source(SourceKind.EDITORIAL))

    assert clip_of([Paragraph(line)]).text == "Lyt først. Lov ikke tavshed. [red.]"


def test_every_block_is_written_in_both_forms() -> None:
    blocks = (
        Paragraph((Strong("Fed"), Text(" og "), Emphasis("skrå"))),
        Section("s", "Afsnit", (List(((Text("et"),), (Text("to"),))), List(((Text("tre"),),), ordered=True))),
        Question("Hvad nu?"),
        Table(((Text("a"),), (Text("b"),)), (((Text("c"),), (Text("d"),)),)),
        Paragraph((Link("siden", "https://eksempel.dk"),)),
    )

    clip = clip_of(blocks)

    assert clip.text == (
        "Fed og skrå\n\nAfsnit\n- et\n- to\n1. tre\n\n- Hvad nu?\na | b\nc | d\nsiden (https://eksempel.dk)"
    )
    assert "<p><b>Fed</b> og <i>skr&#229;</i></p><p><b>Afsnit</b></p><ul><li>et</li>" in clip.html
    assert set(Reader(clip.html).tags) <= KEPT


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_no_text_becomes_markup(text: str) -> None:
    clip = clip_of([Paragraph((Text(text), Strong(text))), Section("s", text, (Question(text),))])

    read = Reader(clip.html)
    assert read.tags == ["html", "head", "meta", "body", "p", "b", "p", "b", "ul", "li"]
    assert read.attributes == [("charset", "utf-8")]
    assert read.words.count(text.strip()) >= 4
    assert clip.html.isascii()
