"""The whole catalogue as one immutable value, and the part of it everybody needs at hand."""

from dataclasses import dataclass

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.contact import Contact
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.literature import Work
from idekatalog.domain.meeting import Meeting
from idekatalog.domain.origin import FOLLOWED, OWN, Origin
from idekatalog.domain.taxonomy import Synonyms, Vocabulary
from idekatalog.strings import packs as strings


@dataclass(frozen=True, slots=True)
class Register:
    """What every page refers to: fixed words, contacts, works, synonyms; small enough to keep at hand.

    ``edition`` is the content edition shown to people and printed on sheets; ``findings`` are the
    sentences, with file and line, about content that was left out or is not right; ``origins`` are
    what lies above the shipped catalogue.
    """

    vocabulary: Vocabulary
    contacts: tuple[Contact, ...] = ()
    works: tuple[Work, ...] = ()
    thesaurus: tuple[Synonyms, ...] = ()
    edition: str = ""
    findings: tuple[str, ...] = ()
    origins: tuple[Origin, ...] = ()

    def contacts_at(self, place: str) -> tuple[Contact, ...]:
        """Return the contacts of a municipality or organisation."""
        return tuple(contact for contact in self.contacts if contact.place == place)

    def origin_mark(self, origin_id: str) -> str:
        """Return the words that say whose a value is, "" for the shipped catalogue's own."""
        if origin_id == OWN:
            return strings.OWN_MARK
        name = next((origin.name for origin in self.origins if origin.id == origin_id), "")
        mark = strings.FOLLOWED_MARK if origin_id == FOLLOWED else strings.PACK_MARK
        return mark.format(name=name) if name else ""

    def work(self, work_id: str) -> Work | None:
        """Return the work of that id, or None."""
        return next((work for work in self.works if work.id == work_id), None)

    def work_of_mark(self, letter: str) -> Work | None:
        """Return the source document a mark's letter stands for, or None."""
        return next((work for work in self.works if letter and work.letter == letter), None)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything the content folder holds, in the editors' order."""

    register: Register
    interventions: tuple[Intervention, ...] = ()
    articles: tuple[Article, ...] = ()
    situations: tuple[Situation, ...] = ()
    meetings: tuple[Meeting, ...] = ()
