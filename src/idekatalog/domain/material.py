"""What papers are made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.catalogue import Register
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.meeting import Meeting, Plan
from idekatalog.domain.personal import Correction, Folder, Workplace

Code = tuple[tuple[bool, ...], ...]
"""The dark modules of a QR code, row by row."""
Text = Intervention | Situation | Article


@dataclass(frozen=True, slots=True)
class Material:
    """The texts a paper is asked of, in the order wanted, and what they refer to.

    ``titles`` names every entry by id, ``codes`` are QR codes by the ids of contacts, as she knows them now,
    and ``printed_codes`` as the catalogue prints them;
    ``led_to`` are the interventions that situations among the texts lead to; ``workplace`` is how it is
    done where the reader works, ``municipality`` which one that is, ``corrections`` what she knows of contacts.
    ``meeting`` and ``plan`` are for the papers of a meeting.
    ``folder`` is the folder the texts lie in, ``notes`` her own words on them by their ids, where they shall be with.
    """

    texts: tuple[Text, ...]
    register: Register
    titles: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, Code] = field(default_factory=dict)
    printed_codes: Mapping[str, Code] = field(default_factory=dict)
    led_to: tuple[Intervention, ...] = ()
    workplace: Workplace = field(default_factory=Workplace)
    municipality: str = ""
    meeting: Meeting | None = None
    plan: Plan = field(default_factory=Plan)
    corrections: tuple[Correction, ...] = ()
    folder: Folder | None = None
    notes: Mapping[str, str] = field(default_factory=dict)
    printed_on: date | None = None

    @property
    def interventions(self) -> tuple[Intervention, ...]:
        """The interventions among the texts."""
        return tuple(text for text in self.texts if isinstance(text, Intervention))

    @property
    def others(self) -> tuple[Situation | Article, ...]:
        """The situations and articles among the texts."""
        return tuple(text for text in self.texts if not isinstance(text, Intervention))
