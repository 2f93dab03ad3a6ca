"""What the user guide holds besides its words."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the program: the section it stands in, what it shows in words, and its file."""

    section: str
    alt: str
    file: Path
