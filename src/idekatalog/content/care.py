"""What could hurt a young person or mislead a reader: law, warnings, forbidden words, bare numbers, holes."""

import re
from collections.abc import Iterable, Iterator, Sequence

from idekatalog.content.reader import Entry
from idekatalog.content.rules import Rules
from idekatalog.content.source_file import SourceFile
from idekatalog.domain.article import Article, Situation
from idekatalog.domain.document import List, Section, find_section, lines, plain
from idekatalog.domain.intervention import CAUTION, QUESTIONS, Intervention
from idekatalog.domain.meeting import ON_THE_TABLE, Meeting
from idekatalog.strings import content as strings

SIGNS = "det-kan-i-have-set"
_FEWEST_WORDS = 80
Text = Intervention | Article | Situation | Meeting
Located = tuple[SourceFile, Entry]


def check_care(entries: Sequence[Located], rules: Rules) -> None:
    """Report what could do harm, and interventions that no situation leads to."""
    situations = [entry.value for _, entry in entries if isinstance(entry.value, Situation)]
    reached = {relation.id for situation in situations for relation in situation.interventions}
    for file, entry in entries:
        value = entry.value
        if not isinstance(value, Text):
            continue
        _check_law(file, entry, value)
        _check_numbers(file, value, rules)
        if file.is_shipped and len(value.body.split()) < _FEWEST_WORDS:
            file.report(entry.form.line_of("id"), strings.SHORT.format(count=len(value.body.split())))
        if isinstance(value, Intervention):
            _check_intervention(file, entry, value, rules)
            if file.is_shipped and situations and value.id not in reached:
                file.report(entry.form.line_of("id"), strings.UNREACHED)
        if isinstance(value, Situation):
            _check_words(file, entry.form.line, _words_of(find_section(value.document, SIGNS)), rules)
        if isinstance(value, Meeting):
            _check_table(file, value, rules)


def _check_law(file: SourceFile, entry: Entry, value: Text) -> None:
    lowered = value.body.lower()
    named = next((word for word in strings.LAW_WORDS if word in lowered.replace("§ ", "§")), None)
    if isinstance(value, Intervention) and value.legal_basis:
        named = named or value.legal_basis[0]
    line = entry.form.line_of("retligt")
    if named and not value.law_as_of:
        sentence = strings.LAW_WITHOUT_STAMP if file.is_shipped else strings.LAW_WITHOUT_MONTH
        file.report(line, sentence.format(word=named))
    if file.is_shipped and value.law_as_of and strings.LAW_SENTENCE.lower() not in lowered:
        file.report(line, strings.LAW_WITHOUT_SENTENCE)


def _check_intervention(file: SourceFile, entry: Entry, value: Intervention, rules: Rules) -> None:
    if value.id in rules.cautioned and find_section(value.document, CAUTION) is None:
        file.report(entry.form.line_of("id"), strings.CAUTION_MISSING)
    if value.id in strings.WITHOUT_QUESTIONS and find_section(value.document, QUESTIONS) is not None:
        file.report(entry.form.line_of("id"), strings.NO_QUESTIONS_HERE)
    if value.id in strings.AMONG_PROFESSIONALS and any(
        question.asked != question.asker for question in value.questions
    ):
        file.report(entry.form.line_of("id"), strings.PROFESSIONALS_ONLY)
    _check_words(file, entry.form.line_of("soegeord"), value.search_words, rules)


def _check_words(file: SourceFile, line: int, words: Iterable[str], rules: Rules) -> None:
    for text in words:
        for word in rules.forbidden:
            if re.search(rf"\b{re.escape(word)}", text, re.IGNORECASE):
                file.report(line, strings.FORBIDDEN_WORD.format(word=word))


def _check_table(file: SourceFile, value: Meeting, rules: Rules) -> None:
    """Report what no parent should meet on the table."""
    for section in filter(None, map(value.section, ON_THE_TABLE)):
        for text in map(plain, lines((section,))):
            for word in (*rules.forbidden, *rules.not_on_the_table):
                if re.search(rf"\b{re.escape(word)}", text, re.IGNORECASE):
                    sentence = strings.NOT_ON_THE_TABLE.format(word=word, title=section.title)
                    file.report(file.line_with(text[:30]), sentence)


def _check_numbers(file: SourceFile, value: Text, rules: Rules) -> None:
    for text in _statements(value):
        for word in rules.sensitive:
            if word in text and not any(re.search(rf"\b{re.escape(guard)}\b", text) for guard in rules.guards):
                file.report(file.line_with(text[:30]), strings.BARE_NUMBER.format(word=word))


def _statements(value: Text) -> Iterator[str]:
    for line in lines(value.document):
        yield plain(line)
    if isinstance(value, Intervention):
        yield from (plain(found.note) for found in value.experiences)
        yield from (plain(found.text) for found in value.knowledge)


def _words_of(section: Section | None) -> Iterator[str]:
    for block in section.blocks if section else ():
        if isinstance(block, List):
            yield from map(plain, block.items)
