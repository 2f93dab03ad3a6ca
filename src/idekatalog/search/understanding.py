"""What was typed, as the catalogue would say it: names, spellings, joined words, meanings."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from idekatalog.search.analysis import fold, stem
from idekatalog.search.lexicon import Lexicon
from idekatalog.search.names import Names
from idekatalog.search.parser import Group, Wish, loosened, parse
from idekatalog.search.spelling import Spelling
from idekatalog.search.term import Kin, Term
from idekatalog.search.thesaurus import Thesaurus
from idekatalog.strings import search as danish


class Understanding:
    """Widens a wish by what the catalogue knows; what was typed always stays the closest."""

    def __init__(self, lexicon: Lexicon, thesaurus: Thesaurus, names: Names) -> None:
        self._lexicon = lexicon
        self._thesaurus = thesaurus
        self._names = names

    def read(self, text: str, *, is_loose: bool = False) -> Wish:
        """Read any text as a wish in the catalogue's own words; loosely, its phrases as single words."""
        wish = self._narrowed(loosened(parse(text)) if is_loose else parse(text))
        groups = self._with_names(wish)
        groups = self._spelled(groups)
        groups = self._joined(groups)
        groups = self._with_meanings(groups, wish)
        groups = tuple(self._with_compounds(group) for group in groups)
        unwanted = tuple(spelled for term in wish.unwanted for spelled in self._lexicon.respell(term))
        return replace(wish, groups=groups, unwanted=unwanted)

    def suggestion(self, wish: Wish) -> str:
        """Return what was said with its slips corrected, "" when there are none."""
        slips = {
            group.start: term.text
            for group in reversed(wish.groups)
            for term in reversed(group.terms)
            if term.kin is Kin.SLIP
        }
        return " ".join(slips.get(place, word) for place, word in enumerate(wish.said)) if slips else ""

    def _narrowed(self, wish: Wish) -> Wish:
        """Turn what was picked by name into values of filters; what none is called is words."""
        for group, text in wish.narrowing:
            values = self._names.values(group, text)
            words = () if values else parse(text).groups
            wish = replace(wish, groups=wish.groups + words, values=wish.values | values)
        return wish

    def _with_names(self, wish: Wish) -> tuple[Group, ...]:
        """Make several words that are one name one group, and let a name count in its home."""
        groups = wish.groups
        for start, end, name in self._names.named(wish.said):
            held = [group for group in groups if start <= group.start and group.end <= end]
            if held and all(_is_plain(group) for group in held):
                if len(wish.groups) > len(held):
                    name = replace(name, kin=Kin.HINT, home=None)
                merged = Group(_as_named(name, held, wish.said[start:end]), start, end)
                groups = tuple(merged if group is held[0] else group for group in groups if group not in held[1:])
        return groups

    def _spelled(self, groups: Iterable[Group]) -> tuple[Group, ...]:
        """Spell the terms as the catalogue does; a word nobody knows is read as best it can be."""
        return tuple(replace(group, terms=tuple(dict.fromkeys(self._spellings(group)))) for group in groups)

    def _spellings(self, group: Group) -> Iterator[Term]:
        if not _is_plain(group) or self._is_known(group.terms[0]):
            yield from (spelling for term in group.terms for spelling in self._lexicon.respell(term))
            # A name nobody wrote may still hold what it is about: distriktspsykiatrien.
            is_name = group.terms[0].kin in (Kin.ROLE, Kin.HINT)
            typed = group.terms[1:] if is_name else ()
            unwritten = [term for term in typed if len(term.words) == 1 and not self._is_written(term)]
            yield from (replace(held, kin=Kin.REST) for term in unwritten for held in self._guesses(term))
        else:
            yield from group.terms
            yield from self._guesses(group.terms[0])

    def _guesses(self, term: Term) -> Iterator[Term]:
        """Walk what an unknown word may mean: what ends in it, its halves, the nearest words, or one it holds."""
        longer = self._lexicon.ending_in(term.text)
        yield from (Term((word,), kin=Kin.PIECE) for word in longer)
        halves = self._lexicon.compounds.split(term.text)
        if halves and (joined := self._as_one(*halves)):
            yield replace(term, words=(joined,))
        elif halves:
            # What a Danish compound is about stands first: a council for conflicts.
            yield from (Term((half,), kin=kin) for half, kin in zip(halves, (Kin.PIECE, Kin.REST), strict=True))
        elif nearest := self._spelling.nearest(term.text, term.is_half_typed):
            yield from (Term((word,), kin=Kin.SLIP) for word in nearest)
        elif held := self._lexicon.compounds.held(term.text):
            yield Term((held,), kin=Kin.REST)

    def _is_written(self, term: Term) -> bool:
        """Say whether the catalogue has it, in any form or spelling."""
        return term.is_short or self._lexicon.knows(term.text, is_half_typed=term.is_half_typed)

    def _is_known(self, term: Term) -> bool:
        return self._is_written(term) or fold(stem(term.text)) in self._named_stems

    def _joined(self, groups: tuple[Group, ...]) -> tuple[Group, ...]:
        """Let two words in a row also mean the one they make together."""
        found = list(groups)
        for number, (first, rest) in enumerate(pairwise(groups)):
            if first.end == rest.start and _is_single(first) and _is_single(rest):
                joined = self._as_one(first.terms[0].text, rest.terms[0].text)
                if joined:
                    one = replace(rest.terms[0], words=(joined,))
                    for place in (number, number + 1):
                        found[place] = replace(found[place], terms=(*found[place].terms, one))
        return tuple(found)

    def _as_one(self, first: str, rest: str) -> str:
        """Return the catalogue's word that the two make, however it is bent, or ""."""
        compounds = self._lexicon.compounds
        return next((word for word in compounds.joined(first, rest) if self._lexicon.has_stem(word)), "")

    def _with_meanings(self, groups: tuple[Group, ...], wish: Wish) -> tuple[Group, ...]:
        found = list(groups)
        said = list(wish.said)
        for group in groups:
            if group.end - group.start == 1 and group.terms[-1].kin is Kin.SLIP:
                said[group.start] = next(term.text for term in group.terms if term.kin is Kin.SLIP)
        for start, end, terms in self._thesaurus.meanings([stem(word) for word in said]):
            is_denied = not danish.DENYING_WORDS.isdisjoint(said[start:end])
            if terms and not any(start < group.end and group.start < end for group in found):
                found.append(Group(terms, start, end))
            for place, group in enumerate(found):
                if start < group.end and group.start < end and _is_open(group):
                    own = _denied(group.terms) if is_denied else group.terms
                    found[place] = replace(group, terms=(*own, *_meanings(group, terms)))
        return tuple(found)

    def _with_compounds(self, group: Group) -> Group:
        widened = [
            self._lexicon.with_compounds(term)
            if term.stem and term.kin in (Kin.SELF, Kin.SLIP) and not term.fields
            else term
            for term in group.terms
        ]
        return replace(group, terms=tuple(dict.fromkeys(widened)))

    @cached_property
    def _named_stems(self) -> frozenset[str]:
        return frozenset((*self._thesaurus.stems(), *(fold(stem(word)) for word in self._names.words())))

    @cached_property
    def _spelling(self) -> Spelling:
        return Spelling([*self._lexicon.by_frequency(), *self._thesaurus.words(), *self._names.words()])


def _is_plain(group: Group) -> bool:
    """Say whether the group is a single word as it was typed."""
    return len(group.terms) == 1 and len(group.terms[0].words) == 1 and not group.terms[0].fields


def _is_single(group: Group) -> bool:
    return group.end - group.start == 1 and len(group.terms[0].words) == 1 and not group.terms[0].fields


def _is_open(group: Group) -> bool:
    """Say whether other words may stand for it: not for a phrase, a title or a profession."""
    meant = any(term.fields or term.kin in (Kin.ROLE, Kin.HINT) for term in group.terms)
    return not meant and all(len(term.words) == 1 or term.home for term in group.terms)


def _as_named(name: Term, held: list[Group], words: tuple[str, ...]) -> tuple[Term, ...]:
    """Return a name and, where that is something else, the words typed."""
    typed = Term(words, is_half_typed=held[-1].terms[0].is_half_typed, kin=name.kin if len(words) > 1 else Kin.SELF)
    if words == name.words:
        return (replace(name, is_half_typed=typed.is_half_typed),)
    return name, typed


def _denied(terms: Iterable[Term]) -> Iterator[Term]:
    """Let words stand back that are said not to be: who will not cooperate asks for no cooperation."""
    return (replace(term, kin=Kin.REST) if term.kin is Kin.SELF else term for term in terms)


def _meanings(group: Group, terms: Iterable[Term]) -> Iterator[Term]:
    known = {term.words for term in group.terms}
    return (term for term in terms if term.words not in known)
