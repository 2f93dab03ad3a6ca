"""An intervention on the agenda of a meeting, and in the journal after it."""

from collections.abc import Iterator, Sequence

from idekatalog.domain.catalogue import Register
from idekatalog.domain.citation import first_citation
from idekatalog.domain.document import (
    Block,
    Line,
    List,
    Paragraph,
    SourceKind,
    Strong,
    Text,
    find_section,
    lines,
    plain,
    sources,
)
from idekatalog.domain.essentials import essentials, silence
from idekatalog.domain.intervention import ATTENTION, CAUTION, PURPOSE, Intervention
from idekatalog.exchange.clip import Clip, clip_of
from idekatalog.strings import exchange as strings
from idekatalog.strings import reading
from idekatalog.strings import sheets as sheet_strings

_EXPLAINED = {
    SourceKind.EDITORIAL: sheet_strings.EDITORIAL_EXPLAINED,
    SourceKind.FRAME: sheet_strings.FRAME_EXPLAINED,
}


def agenda_clip(entry: Intervention, register: Register) -> Clip:
    """Write what a meeting needs to talk a method over: what it is, for whom, by whom, and with what care."""
    return clip_of(_agenda(entry, register))


def journal_text(entry: Intervention, register: Register) -> str:
    """Write that the method was talked over, with its source, and nothing about anyone."""
    source = first_citation(entry.references, register)
    return strings.JOURNAL.format(title=_one_of(entry), source=source)


def _agenda(entry: Intervention, register: Register) -> Iterator[Block]:
    told = tuple(_told(entry, register))
    yield Paragraph((Strong(strings.AGENDA_TITLE.format(title=entry.title)),))
    yield from told
    yield from (Paragraph(line) for line in _limits(entry, register, told))


def _told(entry: Intervention, register: Register) -> Iterator[Block]:
    purpose, caution, attention = (find_section(entry.document, slug) for slug in (PURPOSE, CAUTION, ATTENTION))
    if purpose:
        yield from purpose.blocks
    if caution:
        yield caution
    said = {plain(line) for line in lines((attention,))} if attention else set()
    for fact in essentials(entry, register):
        yield from _fact(fact.label, [line for line in fact.lines if plain(line) not in said])
    if attention:
        yield attention


def _fact(label: str, told: Sequence[Line]) -> Iterator[Block]:
    head = Strong(strings.FACT.format(label=label))
    if len(told) == 1:
        yield Paragraph((head, *told[0]))
    else:
        yield Paragraph((head,))
        yield List(tuple(told))


def _limits(entry: Intervention, register: Register, told: Sequence[Block]) -> Iterator[Line]:
    """Say what the law, the sources and the editors leave open, and where it all stands."""
    stamp = reading.LAW_STAMP.format(month=reading.month(entry.law_as_of))
    if entry.law_as_of and not any(stamp in plain(line) for line in lines(told)):
        yield (Text(stamp),)
    if silence(entry):
        yield (Text(silence(entry)),)
    kinds = {mark.kind for line in lines(told) for mark in sources(line)}
    yield from ((Text(words),) for kind, words in _EXPLAINED.items() if kind in kinds)
    yield (Strong(strings.FACT.format(label=strings.SOURCE)), Text(first_citation(entry.references, register)))


def _one_of(entry: Intervention) -> str:
    """Name one of what the title has several of, where the entry knows the word: Bekymringssamtale."""
    title = entry.title.casefold()
    singular = (name for name in entry.aliases if title in (f"{name.casefold()}r", f"{name.casefold()}er"))
    return next((entry.title[: len(name)] for name in singular), entry.title)
