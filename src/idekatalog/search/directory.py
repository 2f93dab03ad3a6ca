"""The contacts by place, unit, method or theme."""

from collections.abc import Iterable, Sequence

from idekatalog.domain.catalogue import Register
from idekatalog.domain.contact import Contact
from idekatalog.domain.intervention import Experience, Intervention
from idekatalog.domain.taxonomy import Group
from idekatalog.search.analysis import fold, is_stop_word, stem, tokens


class Directory:
    """Finds contacts, also by what their place has tried according to the catalogue."""

    def __init__(self, register: Register, interventions: Iterable[Intervention]) -> None:
        self._contacts = register.contacts
        self._tried: dict[str, list[str]] = {}
        self._experiences: dict[str, list[tuple[str, Experience]]] = {}
        words: dict[str, list[str]] = {}
        for intervention in interventions:
            themes = register.vocabulary.labels(Group.THEME, intervention.themes)
            for experience in intervention.experiences:
                self._experiences.setdefault(experience.organisation, []).append((intervention.id, experience))
            for place in intervention.municipalities:
                self._tried.setdefault(place, []).append(intervention.id)
                words.setdefault(place, []).extend((intervention.title, *intervention.abbreviations, *themes))
        self._names = {contact.id: _forms((contact.place, contact.organisation)) for contact in self._contacts}
        self._words = {
            contact.id: self._names[contact.id]
            | _forms((contact.unit, *contact.experience, *words.get(contact.place, ())))
            for contact in self._contacts
        }

    def tried_at(self, place: str) -> tuple[str, ...]:
        """Return the ids of the interventions a place has experience with."""
        return tuple(self._tried.get(place, ()))

    def experiences_at(self, place: str) -> tuple[tuple[str, Experience], ...]:
        """Return what the catalogue tells of a place, on whatever basis, each with its intervention's id."""
        return tuple(self._experiences.get(place, ()))

    def find(self, text: str) -> tuple[Contact, ...]:
        """Return the contacts that fit every word, or else any; those named so come first.

        All of them, in the directory's order, when nothing searchable was typed.
        """
        typed = [token.word for token in tokens(text) if not is_stop_word(token.word)]
        found = [contact for contact in self._contacts if all(self._fits(contact, word) for word in typed)]
        if not found:
            found = [contact for contact in self._contacts if any(self._fits(contact, word) for word in typed)]
        return tuple(sorted(found, key=lambda contact: not _fits_any(self._names[contact.id], typed)))

    def _fits(self, contact: Contact, word: str) -> bool:
        return _fits_any(self._words[contact.id], (word,))


def _fits_any(forms: frozenset[str], typed: Sequence[str]) -> bool:
    """Say whether a typed word is the stem of a known one, or the beginning of it."""
    starts = [fold(word) for word in typed]
    return any(fold(stem(word)) in forms for word in typed) or any(
        form.startswith(start) for start in starts for form in forms
    )


def _forms(texts: Iterable[str]) -> frozenset[str]:
    found = [token for text in texts for token in tokens(text) if not is_stop_word(token.word)]
    return frozenset(fold(form) for token in found for form in (token.word, token.stem))
