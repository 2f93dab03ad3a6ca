"""The catalogue as JSON: the contract other programs read."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.catalogue import Register
from idekatalog.domain.contact import Contact
from idekatalog.domain.document import Line, Source, plain, sources
from idekatalog.domain.intervention import AgeRange, Dimension, Intervention, Reference, Relation, Reported
from idekatalog.domain.literature import Work
from idekatalog.domain.query import Hit
from idekatalog.domain.taxonomy import Group

SCHEMA = 1
_NOT_REPORTED = "ikke oplyst"
_VOCABULARY = {
    "themes": Group.THEME,
    "target_groups": Group.TARGET_GROUP,
    "professions": Group.PROFESSION,
    "categories": Group.CATEGORY,
    "municipalities": Group.MUNICIPALITY,
}
Json = dict[str, Any]
Found = TypeVar("Found", Intervention, Article, Situation, Contact, Work)


def export_catalogue(
    register: Register,
    interventions: Iterable[Intervention],
    articles: Iterable[Article] = (),
    situations: Iterable[Situation] = (),
    *,
    origin: str = "",
) -> Json:
    """Return the whole catalogue as values JSON can hold, or only what is of one origin."""

    def chosen(values: Iterable[Found]) -> Iterator[Found]:
        return (found for found in values if origin in ("", found.origin))

    return {
        "schema": SCHEMA,
        "content_version": register.edition,
        "entries": [entry_json(found) for found in chosen(interventions)],
        "contacts": [contact_json(found) for found in chosen(register.contacts)],
        "literature": [work_json(found) for found in chosen(register.works)],
        "articles": [text_json(found) for found in chosen(articles)],
        "situations": [text_json(found) for found in chosen(situations)],
        "vocabulary": {
            name: [{"id": term.id, "label": term.label} for term in register.vocabulary.terms(group)]
            for name, group in _VOCABULARY.items()
        },
    }


def entry_json(found: Intervention) -> Json:
    """Return one intervention with every field of the contract."""
    return {
        "id": found.id,
        "title": found.title,
        "abbreviations": found.abbreviations,
        "aliases": found.aliases,
        "category": found.category,
        "status": found.status,
        "themes": found.themes,
        "target_groups": found.target_groups,
        "professions": found.professions,
        "legal_basis": found.legal_basis,
        "municipalities": found.municipalities,
        "experiences": [
            {
                "organisation": experience.organisation,
                "basis": experience.basis.value,
                "note": plain(experience.note),
                "source": _labels(sources(experience.note)),
            }
            for experience in found.experiences
        ],
        "coordination": plain(found.coordination),
        "participants": [plain(line) for line in found.participants],
        "timing": [plain(line) for line in found.timing],
        "ages": [_age(age) for age in found.ages],
        "level": found.levels,
        "arenas": found.arenas,
        "purpose": found.purpose,
        "steps": found.steps,
        "questions": [
            {"phase": question.phase, "from": question.asker, "to": question.asked, "text": question.text}
            for question in found.questions
        ],
        "attention_points": [{"text": text, "source": _labels(marks)} for text, marks in found.attention_points],
        "knowledge": _knowledge(found),
        "related": [_relation(relation) for relation in found.related],
        "sources": [_reference(reference) for reference in found.references],
        "search_words": found.search_words,
        "editorial": found.editorial,
        "origin": found.origin,
        "body": found.body,
    }


def contact_json(found: Contact) -> Json:
    """Return one contact."""
    return {
        "id": found.id,
        "organisation": found.organisation,
        "unit": found.unit,
        "group": found.group.value,
        "phones": found.phones,
        "emails": found.emails,
        "channel": found.channel.value,
        "url": found.url,
        "experience": found.experience,
        "note": plain(found.note),
        "source": found.source,
        "source_date": found.source_date,
        "origin": found.origin,
    }


def work_json(found: Work) -> Json:
    """Return one work of the literature."""
    return {
        "id": found.id,
        "authors": found.authors,
        "year": found.year,
        "title": found.title,
        "publisher": found.publisher,
        "url": found.url,
        "listed": found.is_listed,
    }


def text_json(found: Article | Situation) -> Json:
    """Return an article or a situation."""
    own: Json = (
        {"kind": found.kind}
        if isinstance(found, Article)
        else {"interventions": [_relation(relation) for relation in found.interventions]}
    )
    return {
        "id": found.id,
        "title": found.title,
        **own,
        "body": found.body,
        "sources": [_reference(reference) for reference in found.references],
    }


def hit_json(found: Hit) -> Json:
    """Return one search hit."""
    return {
        "id": found.id,
        "kind": found.kind.value,
        "title": found.title,
        "score": found.score,
        "excerpt": found.excerpt.text,
        "marks": found.excerpt.marks,
        "section": found.section,
        "why": found.why,
        "origin": found.origin,
    }


def _knowledge(found: Intervention) -> Json:
    told = {known.dimension: known for known in found.knowledge}
    result: Json = {}
    for dimension in Dimension:
        known = told.get(dimension)
        reported = known.reported if known else Reported.NOT
        result[dimension.value] = {
            "level": _NOT_REPORTED if reported is Reported.NOT else reported.value,
            "text": plain(known.text) if known else "",
            "page": _page(known.text) if known else None,
        }
    return result


def _age(age: AgeRange) -> Json:
    return {"from": age.first, "to": age.last, "note": plain(age.note), "page": _page(age.note)}


def _relation(relation: Relation) -> Json:
    return {"id": relation.id, "reason": relation.reason}


def _reference(reference: Reference) -> Json:
    place: Json = {"page": _number(reference.page)} if reference.page else {}
    return {"work": reference.work, **place, **({"part": reference.part} if reference.part else {})}


def _page(line: Line) -> int | str | None:
    """Return the first mark's page as a number, a range or part as text, None without a mark."""
    first = next(iter(sources(line)), None)
    return _number(first.page) if first and first.page else (first.part or first.label) if first else None


def _number(page: str) -> int | str:
    return int(page) if page.isascii() and page.isdigit() else page


def _labels(marks: Iterable[Source]) -> str:
    return "; ".join(mark.label for mark in marks)
