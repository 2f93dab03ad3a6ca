"""The releases told in CHANGELOG.md, for the packages that carry them."""

import re
from dataclasses import dataclass
from datetime import date

from installer.wheel import ROOT

_HEADING = re.compile(r"^## (\d+\.\d+\.\d+) – (\d{4}-\d\d-\d\d)$", re.MULTILINE)


@dataclass(frozen=True)
class Release:
    """One version, its day, and a sentence for each thing that is new."""

    version: str
    day: date
    news: tuple[str, ...]


def releases() -> list[Release]:
    """Return the releases, the newest first."""
    _, *rest = _HEADING.split((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    triples = zip(rest[::3], rest[1::3], rest[2::3], strict=True)
    return [Release(version, date.fromisoformat(day), _news(text)) for version, day, text in triples]


def _news(text: str) -> tuple[str, ...]:
    return tuple(" ".join(item.split()) for item in re.split(r"^- ", text, flags=re.MULTILINE)[1:])
