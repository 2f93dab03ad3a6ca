"""The works behind the catalogue, and what a source mark may point at."""

from dataclasses import dataclass

from idekatalog.domain.document import Line

CATALOGUE_LETTER = "I"


@dataclass(frozen=True, slots=True)
class Work:
    """A source document or an item of the literature list.

    ``letter`` is the short name marks use; ``pages`` (also ranges: ``25-26``) and ``parts`` are
    what the work prints, and so all a mark with that letter may name. ``is_listed`` tells the
    printed list from works only cited.
    """

    id: str
    authors: str
    year: str
    title: str
    publisher: str = ""
    url: str = ""
    is_listed: bool = False
    note: Line = ()
    letter: str = ""
    pages: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    origin: str = "katalog"

    @property
    def is_catalogue(self) -> bool:
        """Say whether this is the printed catalogue that the program is the working edition of."""
        return self.letter == CATALOGUE_LETTER
