"""The whole catalogue as one book: contents, every text under its kind, contacts, literature, and an index of words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby

from reportlab.platypus import Flowable

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.calling import Reach, reaches
from idekatalog.domain.document import Text as Words
from idekatalog.domain.intervention import Intervention, Reference
from idekatalog.domain.material import Material, Text
from idekatalog.domain.taxonomy import Group
from idekatalog.domain.word_index import IndexWord, word_index
from idekatalog.sheets.chapter import INNER, chapter, contents, in_book
from idekatalog.sheets.contents import Entry, contents_flowables
from idekatalog.sheets.danish_date import written_out
from idekatalog.sheets.flowables import headed, rule, text_block, words
from idekatalog.sheets.late import Late
from idekatalog.sheets.markup import printable
from idekatalog.sheets.method_sheet import method_sheet
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.reach_block import reach_block
from idekatalog.sheets.reference import reference_flowables
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.stack import Stack
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_sheet import text_sheet
from idekatalog.strings import books as strings
from idekatalog.strings import sheets as sheet_words
from idekatalog.strings.reading import listed
from idekatalog.strings.sheets import BULLET

_INDEX_COLUMNS = 3
_INDEX_GUTTER_EM = 2.0


def catalogue_book(material: Material, paper: Paper) -> list[Sheet]:
    """Set the whole catalogue, in the editors' order of categories and texts."""
    parts = list(_parts(material, paper))
    return [_front(material, paper), contents(parts, paper), *parts]


def _parts(material: Material, paper: Paper) -> Iterator[Sheet]:
    """Return what the contents name, in order."""
    vocabulary = material.register.vocabulary
    for category in vocabulary.terms(Group.CATEGORY):
        members = [entry for entry in material.interventions if entry.category == category.id]
        yield from _section(category.label, category.note, members, material, paper)
    known = {category.id for category in vocabulary.terms(Group.CATEGORY)}
    others = [entry for entry in material.interventions if entry.category not in known]
    yield from _section(strings.ELSEWHERE, "", others, material, paper)
    situations = [text for text in material.texts if isinstance(text, Situation)]
    yield from _section(strings.SITUATIONS, strings.SITUATIONS_NOTE, situations, material, paper)
    articles = [text for text in material.texts if isinstance(text, Article)]
    yield from _section(strings.ARTICLES, strings.ARTICLES_NOTE, articles, material, paper)
    yield _contacts(material, paper)
    yield _literature(material, paper)
    yield _index(material, paper)


def _section(title: str, note: str, members: Sequence[Text], material: Material, paper: Paper) -> Iterator[Sheet]:
    """Return a page that names the members of a section, then each of them."""
    if not members:
        return
    listed = contents_flowables((Entry(member.id, member.title, 1) for member in members), paper)
    yield chapter(title, note, listed, paper)
    for member in members:
        yield in_book(_member(member, material, paper), member.id, INNER)


def _member(text: Text, material: Material, paper: Paper) -> Sheet:
    if isinstance(text, Intervention):
        return method_sheet(text, material.register, paper, material.titles, material.printed_codes)
    return text_sheet(text, material, paper)


def _front(material: Material, paper: Paper) -> Sheet:
    styles = styles_of(paper)
    counts = {
        "interventions": len(material.interventions),
        "situations": sum(isinstance(text, Situation) for text in material.texts),
        "articles": sum(isinstance(text, Article) for text in material.texts),
        "contacts": len(material.register.contacts),
    }
    edition = strings.BOOK_EDITION.format(edition=written_out(material.register.edition))
    flowables = (
        words(strings.BOOK, styles.kicker),
        words(strings.BOOK_TITLE, styles.title),
        rule(paper, before_em=0.7, after_em=0.5),
        words(strings.BOOK_ABOUT, styles.body),
        words(strings.BOOK_HOLDS.format(**counts), styles.body),
        words(edition, styles.body),
        *headed(
            strings.HOW_TO_READ,
            styles.heading,
            [text_block((Words(line),), styles.item, paper, BULLET) for line in strings.READING],
        ),
    )
    return Sheet(printable(strings.BOOK_TITLE), flowables, strings.BOOK)


def _contacts(material: Material, paper: Paper) -> Sheet:
    register = material.register
    body = [_contact(reach, material, paper) for reach in reaches(register.contacts, material.corrections)]
    dates = sorted({contact.source_date for contact in register.contacts if contact.source_date})
    age = sheet_words.CONTACTS_AS_OF.format(dates=listed(tuple(map(written_out, dates)))) if dates else ""
    return chapter(strings.CONTACTS, age, body, paper)


def _contact(reach: Reach, material: Material, paper: Paper) -> Flowable:
    name = words(reach.contact.organisation, styles_of(paper).subheading)
    return Stack((name, reach_block(reach, material.codes, paper)), keep=2)


def _literature(material: Material, paper: Paper) -> Sheet:
    works = [Reference(work.id) for work in material.register.works]
    return chapter(
        strings.LITERATURE, strings.LITERATURE_NOTE, reference_flowables(works, (), material.register, paper), paper
    )


def _index(material: Material, paper: Paper) -> Sheet:
    """Set the index in narrow columns, when it is known on which page every intervention begins."""
    columns = _INDEX_COLUMNS if paper.is_wide else _INDEX_COLUMNS - 1
    narrow = replace(paper, columns=columns, gutter=paper.em(_INDEX_GUTTER_EM))
    index = word_index(material.interventions, material.register.vocabulary)
    late = Late(partial(_index_flowables, index, narrow))
    return replace(chapter(strings.INDEX, strings.INDEX_NOTE, [late], narrow), paper=narrow)


def _index_flowables(index: Iterable[IndexWord], paper: Paper, begun: Mapping[str, int]) -> list[Flowable]:
    styles = styles_of(paper)
    hanging = styles.cell.clone("index", leftIndent=paper.em(1), firstLineIndent=-paper.em(1))
    found: list[Flowable] = []
    for letter, under in groupby(index, key=lambda word: word.letter):
        body = [words(_line(word, begun), hanging) for word in under]
        found += headed(letter or strings.INDEX_NUMBERS, styles.subheading, body)
    return found


def _line(word: IndexWord, begun: Mapping[str, int]) -> str:
    pages = sorted({begun[entry] for entry in word.entries if entry in begun})
    return strings.INDEX_LINE.format(word=word.word, pages=", ".join(map(str, pages)))
