"""Everything that goes to a colleague, on one page to read before it goes."""

from collections.abc import Iterable, Mapping

from idekatalog.domain.handover import Handed
from idekatalog.exchange.personal_text import as_handed
from idekatalog.strings import handover as strings
from idekatalog.strings.reading import day


def as_preview(
    name: str, publisher: str, date: str, values: Iterable[Handed], files: Mapping[str, str], titles: Mapping[str, str]
) -> str:
    """Write what is chosen, every line of it; ``files`` are the user's own texts as they are written."""
    head = strings.HEAD.format(name=name, publisher=publisher, date=day(date))
    told = as_handed(values, titles)
    texts = (f"{strings.OWN_HEAD.format(name=file)}\n\n{text}" for file, text in files.items())
    return "\n\n".join(filter(None, (head, told, *texts)))
