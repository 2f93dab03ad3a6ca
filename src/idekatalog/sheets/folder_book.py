"""A folder of Mine mapper as one file: front page, contents, overview, every sheet, whom to ring, notes, sources."""

from collections import Counter
from collections.abc import Iterator

from reportlab.platypus import Flowable

from idekatalog.domain.calling import callees
from idekatalog.domain.document import Paragraph, Section, Text
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.material import Material
from idekatalog.domain.personal import Folder
from idekatalog.domain.taxonomy import Group
from idekatalog.sheets.call_sheet import callee_flowables
from idekatalog.sheets.chapter import chapter, contents, in_book
from idekatalog.sheets.danish_date import day_in_words
from idekatalog.sheets.facts_table import facts_table
from idekatalog.sheets.flowables import boxed_section, headed, rule, words
from idekatalog.sheets.markup import printable
from idekatalog.sheets.method_sheet import method_sheet
from idekatalog.sheets.notes import note_flowables
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.reference import reference_flowables
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_sheet import text_sheet
from idekatalog.sheets.writing import prompts
from idekatalog.strings import books as strings
from idekatalog.strings.reading import BETWEEN_LABELS
from idekatalog.strings.sheets import SEPARATOR

_MOST_ROLES = 12


def folder_book(material: Material, paper: Paper) -> list[Sheet]:
    """Set a folder; without one the texts themselves are what lies in it."""
    folder = material.folder or Folder("", "")
    front = _front(folder, material, paper)
    parts = list(_parts(material, paper))
    return [front, contents(parts, paper, _own_names(folder, material)), *parts]


def _own_names(folder: Folder, material: Material) -> dict[str, str]:
    """Return her own names for what lies there, each beside its title."""
    return {
        item.entry: strings.OWN_TITLE.format(own=item.title, title=material.titles.get(item.entry, item.entry))
        for item in folder.items
        if item.title
    }


def _parts(material: Material, paper: Paper) -> Iterator[Sheet]:
    """Return what the contents name, in order."""
    interventions = material.interventions
    if interventions:
        table = facts_table(interventions, material.register, paper, material.municipality)
        yield chapter(strings.OVERVIEW, strings.OVERVIEW_NOTE, [table], paper)
    for text in material.texts:
        if isinstance(text, Intervention):
            sheet = method_sheet(text, material.register, paper, material.titles, material.printed_codes)
        else:
            sheet = text_sheet(text, material, paper)
        yield in_book(sheet, text.id)
    if interventions:
        yield _call_list(material, paper)
    if any(text.id in material.notes for text in material.texts):
        yield chapter(strings.NOTES, strings.NOTES_HINT, _notes(material, paper), paper)
    references = [reference for text in material.texts for reference in text.references]
    if references:
        works = reference_flowables(references, (), material.register, paper)
        yield chapter(strings.SOURCES, strings.SOURCES_NOTE, works, paper)


def _front(folder: Folder, material: Material, paper: Paper) -> Sheet:
    styles = styles_of(paper)
    title = folder.title.strip() or strings.UNTITLED
    purpose = [words(line, styles.body) for line in folder.purpose.splitlines() if line.strip()]
    flowables = (
        words(strings.FOLDER, styles.kicker),
        words(title, styles.title),
        words(_facts(material), styles.cell),
        rule(paper, before_em=0.7, after_em=0.5),
        *purpose,
        *_missing(folder, material, paper),
        *_roles(material, paper),
        *headed(strings.WHO_IS, styles.heading, prompts(strings.WHO_IS_PROMPTS, 2, paper)),
        boxed_section(Section("", strings.HINT_TITLE, (Paragraph((Text(strings.HINT),)),)), paper),
    )
    return Sheet(printable(title), flowables, strings.FOLDER)


def _facts(material: Material) -> str:
    """Say when the file was made and what is in it."""
    made = strings.MADE_ON.format(day=day_in_words(material.printed_on)) if material.printed_on else ""
    counts = (("intervention", len(material.interventions)), ("other", len(material.others)))
    return SEPARATOR.join(filter(None, (made, *(counted(kind, count) for kind, count in counts if count))))


def _missing(folder: Folder, material: Material, paper: Paper) -> list[Flowable]:
    """Name what lay in the folder and is not in this edition."""
    here = {text.id for text in material.texts}
    gone = [item.title or item.entry for item in folder.items if item.entry not in here]
    sentence = strings.MISSING.format(titles=", ".join(gone))
    return [words(sentence, styles_of(paper).small)] if gone else []


def _roles(material: Material, paper: Paper) -> list[Flowable]:
    """Return who can take part, those that most of the interventions name first."""
    counted_roles = Counter(role for entry in material.interventions for role in entry.professions)
    roles = [role for role, _ in counted_roles.most_common(_MOST_ROLES)]
    if not roles:
        return []
    styles = styles_of(paper)
    labels = BETWEEN_LABELS.join(material.register.vocabulary.labels(Group.PROFESSION, roles))
    body = [words(labels, styles.body), words(strings.WHO_CAN_NOTE, styles.small)]
    return headed(strings.WHO_CAN, styles.heading, body)


def _call_list(material: Material, paper: Paper) -> Sheet:
    found = callees(material.interventions, material.register, material.municipality, material.corrections)
    return chapter(strings.CALL_LIST, "", callee_flowables(found, material, paper, tells_more=False), paper)


def _notes(material: Material, paper: Paper) -> list[Flowable]:
    found: list[Flowable] = []
    for text in material.texts:
        if text.id in material.notes:
            found += headed(text.title, styles_of(paper).heading, note_flowables(material.notes[text.id], paper))
    return found


def counted(kind: str, count: int) -> str:
    """Say how many there are of a kind."""
    one, many = strings.COUNTS[kind]
    return one if count == 1 else many.format(count=count)
