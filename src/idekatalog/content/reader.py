"""Content files to domain values; the one mapping from Danish field names to ours."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from idekatalog.content.complaint import Report, UnreadableError
from idekatalog.content.document import read_document
from idekatalog.content.form import Form
from idekatalog.content.frontmatter import split
from idekatalog.content.located_yaml import Sequence, load_yaml
from idekatalog.domain.article import Article, Situation
from idekatalog.domain.contact import Channel, Contact, ContactGroup
from idekatalog.domain.intervention import (
    AgeRange,
    Basis,
    Dimension,
    Experience,
    Intervention,
    Knowledge,
    Reference,
    Relation,
    Reported,
)
from idekatalog.domain.literature import Work
from idekatalog.domain.meeting import Meeting
from idekatalog.domain.taxonomy import Group, Synonyms, Term, Tile, Vocabulary
from idekatalog.strings import content as strings

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FEWEST_SYNONYMS = 2
_MOST_TILES = 20
_GROUP_KEYS = {
    "kategorier": Group.CATEGORY,
    "statusser": Group.STATUS,
    "temaer": Group.THEME,
    "maalgrupper": Group.TARGET_GROUP,
    "fagpersoner": Group.PROFESSION,
    "kommuner": Group.MUNICIPALITY,
    "organisationer": Group.ORGANISATION,
    "niveauer": Group.LEVEL,
    "arenaer": Group.ARENA,
    "grundlag": Group.BASIS,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A value with the line each of its fields stands at."""

    value: Intervention | Article | Situation | Meeting | Contact | Work
    form: Form


def read_intervention(text: str, report: Report) -> Entry:
    """Read one intervention file.

    Raises:
        UnreadableError: nothing of it can be used.
    """
    form, body, body_line = _front_matter(text, report)
    document = read_document(body, body_line, report, headings=strings.HEADINGS, required=strings.REQUIRED_HEADINGS)
    value = Intervention(
        id=_id(form, report),
        title=form.text("titel", required=True),
        abbreviations=form.texts("forkortelser"),
        aliases=form.texts("andre_navne"),
        category=form.text("kategori", required=True),
        status=form.text("status", required=True),
        themes=form.texts("temaer"),
        target_groups=form.texts("maalgrupper"),
        target_group_in_source=form.styled("maalgruppe_i_kilden"),
        coordinators=form.texts("koordinatorer"),
        practitioners=form.texts("fagpersoner"),
        coordination=form.styled("koordinering"),
        participants=form.styled_list("deltagere"),
        timing=form.styled_list("tid"),
        ages=tuple(_age(age, report) for age in form.forms("alder")),
        legal_basis=form.texts("lovgrundlag"),
        law_as_of=form.text("retligt"),
        levels=form.texts("niveau"),
        arenas=form.texts("arenaer"),
        experiences=tuple(_experience(row) for row in form.forms("erfaringer")),
        knowledge=_knowledge(form.form("viden")),
        related=_relations(form.forms("relaterede")),
        references=_references(form.forms("kilder")),
        search_words=form.texts("soegeord"),
        editorial=form.texts("redaktionelt"),
        document=document,
        body=body.strip() + "\n",
    )
    form.close()
    return Entry(value, form)


def read_article(text: str, report: Report) -> Entry:
    """Read one article file; its headings are free."""
    form, body, body_line = _front_matter(text, report)
    value = Article(
        id=_id(form, report),
        title=form.text("titel", required=True),
        kind=form.text("slags", required=True),
        references=_references(form.forms("kilder")),
        law_as_of=form.text("retligt"),
        document=read_document(body, body_line, report),
        body=body.strip() + "\n",
    )
    form.close()
    return Entry(value, form)


def read_situation(text: str, report: Report) -> Entry:
    """Read one situation file; it has all ten parts."""
    form, body, body_line = _front_matter(text, report)
    parts = strings.SITUATION_HEADINGS
    value = Situation(
        id=_id(form, report),
        title=form.text("titel", required=True),
        interventions=_relations(form.forms("indsatser")),
        position=form.number("plads") or 0,
        references=_references(form.forms("kilder")),
        law_as_of=form.text("retligt"),
        document=read_document(body, body_line, report, headings=parts, required=parts),
        body=body.strip() + "\n",
    )
    form.close()
    return Entry(value, form)


def read_meeting(text: str, report: Report) -> Entry:
    """Read one kind of meeting; it has all eight parts."""
    form, body, body_line = _front_matter(text, report)
    parts = strings.MEETING_HEADINGS
    value = Meeting(
        id=_id(form, report),
        title=form.text("titel", required=True),
        interventions=_relations(form.forms("indsatser")),
        position=form.number("plads") or 0,
        has_family=form.flag("familien_er_med"),
        references=_references(form.forms("kilder")),
        law_as_of=form.text("retligt"),
        document=read_document(body, body_line, report, headings=parts, required=parts),
        body=body.strip() + "\n",
    )
    form.close()
    return Entry(value, form)


def read_contacts(text: str, report: Report) -> tuple[Entry, ...]:
    """Read the list of contacts."""
    return tuple(Entry(_contact(form, report), form) for form in _list(text, report))


def read_works(text: str, report: Report) -> tuple[Entry, ...]:
    """Read the list of source documents and literature."""
    return tuple(Entry(_work(form, report), form) for form in _list(text, report))


def read_thesaurus(text: str, report: Report) -> tuple[Synonyms, ...]:
    """Read the groups of words that mean the same."""
    found = []
    for form in _list(text, report):
        group = Synonyms(form.texts("ord"), form.text("hvorfor"))
        if len(group.words) < _FEWEST_SYNONYMS:
            report(form.line, strings.FEW_SYNONYMS)
        form.close()
        found.append(group)
    return tuple(found)


def read_vocabulary(text: str, report: Report) -> Vocabulary:
    """Read the fixed words."""
    form = Form(load_yaml(text, 1, report), report)
    groups = tuple((group, _terms(group, form.forms(key), report)) for key, group in _GROUP_KEYS.items())
    form.close()
    return Vocabulary(groups)


def _front_matter(text: str, report: Report) -> tuple[Form, str, int]:
    parts = split(text)
    form = Form(load_yaml(parts.fields, parts.fields_line, report), report)
    return form, parts.body, parts.body_line


def _list(text: str, report: Report) -> Iterable[Form]:
    rows = load_yaml(text, 1, report)
    if not isinstance(rows, Sequence):
        raise UnreadableError(rows.line, strings.NOT_A_MAPPING)
    for row in rows.items:
        try:
            yield Form(row, report)
        except UnreadableError as unreadable:
            report(unreadable.line, unreadable.message)


def _id(form: Form, report: Report) -> str:
    found = form.text("id", required=True)
    if found and not _ID.fullmatch(found):
        report(form.line_of("id"), strings.BAD_ID.format(id=found))
    return found


def _terms(group: Group, forms: Iterable[Form], report: Report) -> tuple[Term, ...]:
    rows = [(form, _term(group, form, report)) for form in forms]
    found: dict[str, Term] = {}
    for form, term in rows:
        if term.id in found:
            report(form.line_of("id"), strings.DOUBLE_TERM.format(id=term.id))
        found.setdefault(term.id, term)
    if group is Group.MUNICIPALITY:
        _check_tiles(rows, report)
    return tuple(found.values())


def _term(group: Group, form: Form, report: Report) -> Term:
    term = Term(
        id=_id(form, report),
        label=form.text("navn", required=True),
        note=form.text("linje"),
        is_local=form.flag("vestegn"),
        tile=_tile(form, report) if group is Group.MUNICIPALITY else None,
    )
    form.close()
    return term


def _check_tiles(rows: Iterable[tuple[Form, Term]], report: Report) -> None:
    """Report tiles on top of each other, and local municipalities the map has left out."""
    owners: dict[Tile, str] = {}
    left_out = []
    for form, term in rows:
        if term.tile in owners:
            report(form.line_of("kort"), strings.DOUBLE_TILE.format(other=owners[term.tile]))
        elif term.tile is not None:
            owners[term.tile] = term.label
        elif term.is_local:
            left_out.append((form, term))
    for form, term in left_out if owners else ():
        report(form.line, strings.NO_TILE.format(place=term.label))


def _tile(form: Form, report: Report) -> Tile | None:
    """Read where a municipality lies on the map; None where it has no place there."""
    tile = form.form("kort")
    if tile is None:
        return None
    row, column = tile.number("raekke"), tile.number("kolonne")
    tile.close()
    if row in range(1, _MOST_TILES + 1) and column in range(1, _MOST_TILES + 1):
        return Tile(row, column)  # type: ignore[arg-type]
    report(tile.line, strings.BAD_TILE.format(most=_MOST_TILES))
    return None


def _age(form: Form, report: Report) -> AgeRange:
    age = AgeRange(form.number("fra"), form.number("til"), form.styled("note"))
    if age.first is not None and age.last is not None and age.first > age.last:
        report(form.line, strings.AGES_SWAPPED.format(first=age.first, last=age.last))
    form.close()
    return age


def _experience(form: Form) -> Experience:
    experience = Experience(
        form.text("organisation", required=True), form.choice("grundlag", Basis, Basis.TEXT), form.styled("note")
    )
    form.close()
    return experience


def _knowledge(form: Form | None) -> tuple[Knowledge, ...]:
    if form is None:
        return ()
    found = []
    for dimension in Dimension:
        row = form.form(dimension.value)
        if row is not None:
            found.append(Knowledge(dimension, row.choice("oplyst", Reported, Reported.NOT), row.styled("tekst")))
            row.close()
    form.close()
    return tuple(found)


def _relations(forms: Iterable[Form]) -> tuple[Relation, ...]:
    found = []
    for form in forms:
        found.append(Relation(form.text("id", required=True), form.text("hvorfor", required=True)))
        form.close()
    return tuple(found)


def _references(forms: Iterable[Form]) -> tuple[Reference, ...]:
    found = []
    for form in forms:
        found.append(Reference(form.text("vaerk", required=True), form.text("side"), form.text("del")))
        form.close()
    return tuple(found)


def _contact(form: Form, report: Report) -> Contact:
    contact = Contact(
        id=_id(form, report),
        organisation=form.text("organisation", required=True),
        place=form.text("sted", required=True),
        unit=form.text("enhed"),
        group=form.choice("gruppe", ContactGroup, ContactGroup.OTHER),
        phones=form.texts("telefoner"),
        emails=form.texts("mails"),
        personal_emails=form.texts("personlige_mails"),
        channel=form.choice("kanal", Channel, Channel.PHONE),
        takes_secure_post=form.flag("sikker_post"),
        url=form.text("url"),
        experience=form.texts("erfaring"),
        note=form.styled("note"),
        source=form.text("kilde", required=True),
        source_date=form.text("dato", required=True),
    )
    form.close()
    return contact


def _work(form: Form, report: Report) -> Work:
    work = Work(
        id=_id(form, report),
        authors=form.text("forfattere"),
        year=form.text("aar"),
        title=form.text("titel"),
        publisher=form.text("udgiver"),
        url=form.text("url"),
        is_listed=form.flag("trykt"),
        note=form.styled("note"),
        letter=form.text("kort"),
        pages=form.texts("sider"),
        parts=form.texts("dele"),
    )
    form.close()
    return work
