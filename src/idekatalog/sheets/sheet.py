"""A finished paper before it is laid out on pages."""

from dataclasses import dataclass

from reportlab.platypus import Flowable


@dataclass(frozen=True, slots=True)
class Sheet:
    """A printable title for foot and file properties, and what is to be set; it can be laid out once."""

    title: str
    flowables: tuple[Flowable, ...]
