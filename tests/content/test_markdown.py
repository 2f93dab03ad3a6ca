"""Markdown becomes the block tree, and nothing in it can act."""

from hypothesis import given
from hypothesis import strategies as st

from idekatalog.content.markdown import parse_blocks
from idekatalog.domain.document import Emphasis, Link, List, Paragraph, Strong, Table, Text, plain


def test_paragraphs_lists_and_tables_are_told_apart() -> None:
    blocks = parse_blocks("En linje\nover to.\n\n- a\n- b\n\n1. c\n\n| h | i |\n|---|---|\n| j | k |\n")

    assert [type(block) for block in blocks] == [Paragraph, List, List, Table]
    assert plain(blocks[0].line) == "En linje over to."
    assert [block.ordered for block in blocks[1:3]] == [False, True]
    assert plain(blocks[3].rows[0][1]) == "k"


def test_spans_keep_their_kind_and_words() -> None:
    (block,) = parse_blocks("Se **fed**, *kursiv* og [hjem](https://x.dk).")

    assert block.line == (
        Text("Se "),
        Strong("fed"),
        Text(", "),
        Emphasis("kursiv"),
        Text(" og "),
        Link("hjem", "https://x.dk"),
        Text("."),
    )


def test_html_images_and_unsafe_links_stay_text() -> None:
    text = "<script>x</script> ![a](file:///etc/passwd) [b](javascript:alert(1)) <https://x.dk> &amp;"
    (block,) = parse_blocks(text)

    assert all(isinstance(span, Text) for span in block.line)
    assert "<script>x</script>" in plain(block.line)
    assert "&amp;" in plain(block.line)


@given(st.text(max_size=300))
def test_any_text_parses(text: str) -> None:
    parse_blocks(text)
