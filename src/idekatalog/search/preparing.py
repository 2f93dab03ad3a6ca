"""What the first words typed would wait for: a text's words and where its sentences begin, read while nobody types."""

from idekatalog.search.entry_text import EntryText
from idekatalog.search.excerpt import stretches_of
from idekatalog.search.marker import row_of


def read_now(text: EntryText) -> None:
    """Read what a search of a text would read when it is first met; it is kept where the search looks for it."""
    _ = text.places, text.lengths, text.related
    for passage in text.passages:
        if passage.is_section:
            row_of(passage.text)
            stretches_of(passage.text)
        else:
            _ = passage.lines_by_word
