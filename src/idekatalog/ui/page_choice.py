"""Pages chosen by number: ``1, 3-4``."""

import re

_PART = re.compile(r"\s*(\d{1,6})\s*(?:[-\u2013]\s*(\d{1,6})\s*)?")


def chosen_pages(text: str, count: int) -> tuple[int, ...] | None:
    """Return the pages named, counted from 0, in their order and each once; all for "", None for what is none."""
    if not text.strip():
        return tuple(range(count))
    found: dict[int, None] = {}
    for part in re.split("[,;]", text):
        match = _PART.fullmatch(part)
        if match is None:
            return None
        first, last = int(match[1]), int(match[2] or match[1])
        if not 1 <= first <= last <= count:
            return None
        found |= dict.fromkeys(range(first - 1, last))
    return tuple(found)
