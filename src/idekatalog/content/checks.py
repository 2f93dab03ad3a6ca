"""What only shows when all files are seen together: ids, vocabulary, references, marks, channels."""

import re
from collections.abc import Callable, Iterable, Sequence

from idekatalog.content.complaint import with_suggestion
from idekatalog.content.mark import parse_mark
from idekatalog.content.markdown import is_safe_link
from idekatalog.content.reader import Entry
from idekatalog.content.source_file import SourceFile
from idekatalog.domain.article import Article, Situation
from idekatalog.domain.contact import Channel, Contact
from idekatalog.domain.document import Source, SourceKind, lines
from idekatalog.domain.intervention import QUESTIONS, Intervention, Reference, Relation
from idekatalog.domain.literature import Work
from idekatalog.domain.meeting import Meeting
from idekatalog.domain.taxonomy import Group, Vocabulary
from idekatalog.strings import content as strings

_LINK = re.compile(r"(?<!!)\[[^\[\]]*\]\(([^)\s]*)")
# A bracket after ": " or "- " is a YAML list of one, and one with quotes or commas a longer list.
_MARK = re.compile(r"""(?<!: )(?<!- )\[([^\[\]\n"',:{}]+)\](?!\()""")
_NAME_FIELD = re.compile(r"\s*(?:forfattere|titel|udgiver):")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
_FEWEST_SEARCH_WORDS, _MOST_SEARCH_WORDS = 15, 60
Located = tuple[SourceFile, Entry]


def check_entries(files: Sequence[SourceFile], entries: Sequence[Located], vocabulary: Vocabulary) -> None:
    """Report to each file what does not hold across the files."""
    works = [entry.value for _, entry in entries if isinstance(entry.value, Work)]
    interventions = [entry.value.id for _, entry in entries if isinstance(entry.value, Intervention)]
    for file in files:
        _check_marks(file, works)
    for file, entry in entries:
        _check_name(file, entry)
        match entry.value:
            case Intervention() as value:
                _check_law_date(file, entry, value)
                _check_intervention(file, entry, vocabulary)
                _check_relations(file, entry, "relaterede", value.related, interventions)
                _check_references(file, entry, value.references, works)
            case Situation() | Meeting() as value:
                _check_law_date(file, entry, value)
                _check_relations(file, entry, "indsatser", value.interventions, interventions)
                _check_references(file, entry, value.references, works)
            case Article() as value:
                _check_law_date(file, entry, value)
                _check_references(file, entry, value.references, works)
            case Contact() as value:
                _check_contact(file, entry, value, vocabulary)


def _check_name(file: SourceFile, entry: Entry) -> None:
    if file.path.suffix == ".md" and file.path.stem != entry.value.id:
        line = entry.form.line_of("id")
        file.report(line, strings.FILE_NAME_DIFFERS.format(name=file.path.stem, id=entry.value.id))


def _check_marks(file: SourceFile, works: Sequence[Work]) -> None:
    by_letter = {work.letter: work for work in reversed(works) if work.letter}  # the first of a letter has it
    for number, row in enumerate(file.text.split("\n"), 1):
        for url in _LINK.findall(row):
            if not is_safe_link(url):
                file.report(number, strings.LINK_SCHEME)
        for found in () if _NAME_FIELD.match(row) else _MARK.finditer(row):
            _check_mark(file, number, found.group(1), by_letter)


def _check_mark(file: SourceFile, line: int, text: str, works: dict[str, Work]) -> None:
    source = parse_mark(text)
    if source is None or (source.kind is SourceKind.WORK and source.work not in works):
        file.report(line, strings.UNKNOWN_MARK.format(mark=text))
    elif source.kind is SourceKind.WORK:
        _check_place(works[source.work], source, lambda message: file.report(line, message))


def _check_place(work: Work, place: Source | Reference, complain: Callable[[str], None]) -> None:
    name = work.title or work.id
    if place.page and place.page not in work.pages:
        complain(strings.UNPRINTED_PAGE.format(work=name, page=place.page))
    if place.part and place.part not in work.parts:
        unknown = strings.UNKNOWN_PART.format(work=name, part=place.part)
        complain(with_suggestion(unknown, place.part, work.parts))


def _check_intervention(file: SourceFile, entry: Entry, vocabulary: Vocabulary) -> None:
    value = entry.value
    assert isinstance(value, Intervention)
    terms = (
        ("kategori", Group.CATEGORY, (value.category,)),
        ("status", Group.STATUS, (value.status,)),
        ("temaer", Group.THEME, value.themes),
        ("maalgrupper", Group.TARGET_GROUP, value.target_groups),
        ("koordinatorer", Group.PROFESSION, value.coordinators),
        ("fagpersoner", Group.PROFESSION, value.practitioners),
        ("niveau", Group.LEVEL, value.levels),
        ("arenaer", Group.ARENA, value.arenas),
    )
    for key, group, ids in terms:
        known = [term.id for term in vocabulary.terms(group)]
        for term_id in filter(None, ids):
            _check_known(file, entry.form.line_of(key), term_id, known, group)
    places = [place.label for place in vocabulary.places()]
    met: set[str] = set()
    for experience in value.experiences:
        line = file.line_with(experience.organisation, entry.form.line_of("erfaringer"))
        _check_known(file, line, experience.organisation, places, Group.ORGANISATION)
        if experience.organisation in met:
            file.report(line, strings.DOUBLE_EXPERIENCE.format(organisation=experience.organisation))
        met.add(experience.organisation)
    if file.is_shipped:
        if not _FEWEST_SEARCH_WORDS <= len(value.search_words) <= _MOST_SEARCH_WORDS:
            few = strings.FEW_SEARCH_WORDS.format(count=len(value.search_words))
            file.report(entry.form.line_of("soegeord"), few)
        _check_sources(file, value)
    _check_editorial(file, entry, value)


def _check_sources(file: SourceFile, value: Intervention) -> None:
    for section in value.document:
        for line in lines(section.blocks) if section.slug != QUESTIONS else ():
            if line and not isinstance(line[-1], Source):
                words = next((span.text for span in line if not isinstance(span, Source)), "")
                file.report(file.line_with(words.split("\n")[0][:30], 1), strings.NO_SOURCE)


def _check_known(file: SourceFile, line: int, written: str, known: Sequence[str], group: Group) -> None:
    if written not in known:
        unknown = strings.UNKNOWN_TERM.format(value=written, group=strings.GROUP_NAMES[group.value])
        file.report(line, with_suggestion(unknown, written, known))


def _check_editorial(file: SourceFile, entry: Entry, value: Intervention) -> None:
    known = entry.form.asked_keys
    for key in value.editorial:
        if key not in known:
            unknown = strings.UNKNOWN_EDITORIAL.format(key=key)
            file.report(entry.form.line_of("redaktionelt"), with_suggestion(unknown, key, known))


def _check_relations(
    file: SourceFile, entry: Entry, key: str, relations: Iterable[Relation], known: Sequence[str]
) -> None:
    for relation in relations:
        line = file.line_with(f"id: {relation.id}", entry.form.line_of(key))
        if relation.id == entry.value.id:
            file.report(line, strings.RELATION_TO_ITSELF)
        elif relation.id and relation.id not in known:
            unknown = strings.UNKNOWN_RELATION.format(id=relation.id)
            file.report(line, with_suggestion(unknown, relation.id, known))


def _check_references(file: SourceFile, entry: Entry, references: Iterable[Reference], works: Sequence[Work]) -> None:
    by_id = {work.id: work for work in works}
    for reference in references:
        line = file.line_with(f"vaerk: {reference.work}", entry.form.line_of("kilder"))
        work = by_id.get(reference.work)
        if work is not None:
            _check_place(work, reference, lambda message, line=line: file.report(line, message))  # type: ignore[misc]
        elif reference.work:
            unknown = strings.UNKNOWN_WORK.format(id=reference.work)
            file.report(line, with_suggestion(unknown, reference.work, list(by_id)))


def _check_contact(file: SourceFile, entry: Entry, value: Contact, vocabulary: Vocabulary) -> None:
    line = entry.form.line_of
    _check_known(file, line("sted"), value.place, [place.label for place in vocabulary.places()], Group.ORGANISATION)
    for phone in value.phones:
        if not re.fullmatch(r"\d{8}", phone):
            file.report(line("telefoner"), strings.BAD_PHONE.format(phone=phone))
    for email in value.emails:
        if not _EMAIL.fullmatch(email):
            file.report(line("mails"), strings.BAD_EMAIL.format(email=email))
    for email in value.personal_emails:
        if email not in value.emails:
            file.report(line("personlige_mails"), strings.BAD_MAILBOX.format(email=email))
    if value.url and not value.url.startswith("https://"):
        file.report(line("url"), strings.BAD_URL.format(url=value.url))
    if value.source_date:
        _check_month(file, line("dato"), value.source_date)
    ways = {
        Channel.PHONE: bool(value.phones),
        Channel.EMAIL: bool(value.emails),
        Channel.SECURE_POST: value.takes_secure_post or value.channel is Channel.SECURE_POST,
        Channel.WEB: bool(value.url),
    }
    if not any(ways.values()):
        file.report(entry.form.line, strings.NO_CHANNEL.format(organisation=value.organisation))
    elif not ways[value.channel]:
        file.report(line("kanal"), strings.CHANNEL_MISSING.format(channel=value.channel.value))


def _check_law_date(file: SourceFile, entry: Entry, value: Intervention | Article | Situation | Meeting) -> None:
    if value.law_as_of:
        _check_month(file, entry.form.line_of("retligt"), value.law_as_of)


def _check_month(file: SourceFile, line: int, month: str) -> None:
    if not _MONTH.fullmatch(month):
        file.report(line, strings.BAD_DATE.format(date=month))
