"""What is painted but says nothing: rules, boxes, feet, and heads of tables that have been read before."""

from collections.abc import Iterable, Iterator

_PAINTING = frozenset("S s f F f* B B* b b* sh EI Do ET Tj TJ".split())


def as_artifacts(code: Iterable[str]) -> Iterator[str]:
    """Mark what is painted outside marked content as an artifact, so that no reader takes it for text.

    ``code`` is a page's content, a few operators to an item; marked content begins and ends with items
    of its own, as ``TaggedCanvas`` writes them.
    """
    loose: list[str] = []
    depth = 0
    for item in code:
        if item.endswith("BDC"):
            yield from _marked(loose)
            loose = []
            depth += 1
        if depth:
            yield item
        else:
            loose.append(item)
        if item == "EMC":
            depth -= 1
    yield from _marked(loose)


def _marked(loose: list[str]) -> list[str]:
    return ["/Artifact BMC", *loose, "EMC"] if any(map(_paints, loose)) else loose


def _paints(item: str) -> bool:
    return item.rpartition(" ")[2].strip() in _PAINTING
