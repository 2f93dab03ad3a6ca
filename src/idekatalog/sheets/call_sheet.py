"""The list of whom to ring: who has tried it, what they did, how to reach them, and room for what they say."""

from collections.abc import Iterable, Mapping, Sequence

from reportlab.platypus import Flowable, Spacer

from idekatalog.domain.calling import Callee, Tried, callees
from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Strong, Text, sources
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.material import Material
from idekatalog.domain.taxonomy import Group, Vocabulary
from idekatalog.sheets.code_figure import Modules
from idekatalog.sheets.danish_date import written_out
from idekatalog.sheets.flowables import headed, rule, text_block, words
from idekatalog.sheets.markup import printable
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.reach_block import reach_block
from idekatalog.sheets.reference import reference_flowables
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.stack import Stack
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.writing import prompts, writing_lines
from idekatalog.strings import call_sheet as strings
from idekatalog.strings import reading
from idekatalog.strings import sheets as sheet_words

_APART_EM = 0.8
_MOST_NAMED = 4


def call_sheet(material: Material, paper: Paper) -> Sheet:
    """Set everybody to ring about the interventions, in the order in which one would ring."""
    styles = styles_of(paper)
    interventions = material.interventions
    found = callees(interventions, material.register, material.municipality, material.corrections)
    flowables = (
        words(strings.KIND, styles.kicker),
        words(strings.TITLE, styles.title),
        words(_about(interventions), styles.cell),
        rule(paper, before_em=0.7, after_em=0.5),
        *_questions(paper),
        *callee_flowables(found, material, paper),
        *_sources(found, material.register, paper),
    )
    return Sheet(printable(strings.TITLE), flowables, strings.KIND)


def callee_flowables(
    found: Sequence[Callee], material: Material, paper: Paper, *, tells_more: bool = True
) -> list[Flowable]:
    """Return everybody to ring under two headings: who has tried it, and who has something like it or a plan.

    ``tells_more`` adds what they did, which stands elsewhere where the sheets are in the same file.
    """
    if not found:
        return [words(reading.NO_EXPERIENCE, styles_of(paper).body)]
    parts = ((strings.HAVE_TRIED, True), (strings.HAVE_SIMILAR, False))
    flowables = _dates(found, material.codes, paper)
    for title, wanted in parts:
        body = [_callee(callee, material, paper, tells_more) for callee in found if callee.has_experience is wanted]
        flowables += headed(title, styles_of(paper).heading, body) if body else []
    return flowables


def _about(interventions: Sequence[Intervention]) -> str:
    if len(interventions) > _MOST_NAMED:
        return strings.ABOUT_MANY.format(count=len(interventions))
    return strings.ABOUT.format(titles=reading.listed(tuple(found.title for found in interventions)))


def _questions(paper: Paper) -> list[Flowable]:
    styles = styles_of(paper)
    asked = [
        text_block((Text(question),), styles.item, paper, f"{number}.")
        for number, question in enumerate(strings.QUESTIONS, start=1)
    ]
    return headed(strings.ASK, styles.heading, [words(strings.EDITORIAL, styles.cell), *asked])


def _dates(found: Iterable[Callee], codes: Mapping[str, Modules], paper: Paper) -> list[Flowable]:
    """Say how old the numbers are, and what the codes are for."""
    contacts = [reach.contact for callee in found for reach in callee.reaches]
    dates = sorted({contact.source_date for contact in contacts if contact.source_date})
    listed = reading.listed(tuple(map(written_out, dates)))
    age = sheet_words.CONTACTS_AS_OF.format(dates=listed) if dates else ""
    scan = strings.SCAN if any(contact.id in codes for contact in contacts) else ""
    sentences = " ".join(filter(None, (age, scan)))
    return [words(sentences, styles_of(paper).small)] if sentences else []


def _sources(found: Iterable[Callee], register: Register, paper: Paper) -> list[Flowable]:
    marks = dict.fromkeys(mark for callee in found for tried in callee.tried for mark in sources(tried.experience.note))
    body = reference_flowables((), tuple(marks), register, paper)
    return headed(reading.SOURCES, styles_of(paper).heading, body) if body else []


def _callee(callee: Callee, material: Material, paper: Paper, tells_more: bool) -> Flowable:
    """Return all of a place, which parts only where it outgrows a page."""
    styles = styles_of(paper)
    parts = [
        words(callee.place, styles.subheading),
        *(reach_block(reach, material.codes, paper) for reach in callee.reaches),
        *(() if callee.reaches else (words(reading.NO_CONTACT, styles.cell),)),
        *(_done(found, material.register.vocabulary, paper, tells_more) for found in callee.tried),
        *prompts((strings.TALKED_WITH, strings.TOLD), 1, paper),
        writing_lines(1, paper),
        Spacer(0, paper.em(_APART_EM)),
    ]
    return Stack(parts, keep=len(parts))


def _done(found: Tried, vocabulary: Vocabulary, paper: Paper, tells_more: bool) -> Flowable:
    """Return what a place has done, on what basis it is told, and where."""
    basis = vocabulary.label(Group.BASIS, found.experience.basis)
    head = Strong(strings.DONE.format(title=found.title, basis=basis))
    note = (Text(": "), *found.experience.note) if found.experience.note and tells_more else ()
    return text_block((head, *note), styles_of(paper).item, paper, sheet_words.BULLET)
