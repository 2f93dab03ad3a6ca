"""Where a piece of content comes from: the shipped catalogue, a pack, or the user herself."""

from dataclasses import dataclass

SHIPPED, FOLLOWED, OWN = "katalog", "fulgt", "egne"


@dataclass(frozen=True, slots=True)
class Origin:
    """A source of content; ``id`` is what every value carries, the rest is what its makers say."""

    id: str
    name: str
    version: str = ""
    publisher: str = ""
    date: str = ""
