"""The works behind the catalogue, and what a source mark may point at."""

from dataclasses import dataclass

from idekatalog.domain.document import Line


@dataclass(frozen=True, slots=True)
class Work:
    """A source document or an item of the literature list.

    ``letter`` is the short name marks use; ``pages`` and ``parts`` are what a mark with that
    letter may name. ``is_listed`` tells the printed list from works only cited.
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
    pages: tuple[tuple[int, int], ...] = ()
    parts: tuple[str, ...] = ()

    def prints_page(self, page: str) -> bool:
        """Say whether the work itself prints that page or page range (``25-26``)."""
        first, _, last = page.partition("-")
        if not (first.isdigit() and (last or first).isdigit()):
            return False
        start, end = int(first), int(last or first)
        return start <= end and all(
            any(low <= number <= high for low, high in self.pages) for number in range(start, end + 1)
        )
