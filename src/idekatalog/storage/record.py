"""Domain values as JSON and back: each object carries the name of its class, tuples are lists."""

import json
from dataclasses import fields, is_dataclass
from enum import Enum
from types import ModuleType
from typing import Any

from idekatalog.domain import (
    article,
    catalogue,
    contact,
    document,
    group,
    intervention,
    literature,
    meeting,
    opening,
    origin,
    personal,
    query,
    taxonomy,
)

_TYPE = "type"
_VALUE = "value"


def encode(value: object) -> str:
    """Write a value of the domain as JSON."""
    return json.dumps(_packed(value), separators=(",", ":"))


def decode(record: str) -> Any:
    """Read a value back.

    Raises:
        ValueError: the text is not what ``encode`` writes.
    """
    try:
        return _frozen(json.loads(record, object_hook=_unpacked))
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(str(error)) from error


def _known(*modules: ModuleType) -> dict[str, type]:
    """Name every dataclass and enumeration the modules define; nothing else is ever made."""
    return {
        name: found
        for module in modules
        for name, found in vars(module).items()
        if isinstance(found, type) and found.__module__ == module.__name__ and (_is_enum(found) or is_dataclass(found))
    }


def _is_enum(found: type) -> bool:
    return issubclass(found, Enum)


_CATALOGUE = _known(article, catalogue, contact, document, group, intervention, literature, meeting, origin, taxonomy)
_CLASSES = _CATALOGUE | _known(opening, personal, query)


def shape() -> str:
    """Describe every class a record of the catalogue may hold; another shape makes older records useless."""
    return repr([(name, found.__annotations__ or list(vars(found))) for name, found in sorted(_CATALOGUE.items())])


def _packed(value: object) -> object:
    match value:
        case Enum():
            return {_TYPE: type(value).__name__, _VALUE: value.value}
        case tuple():
            return [_packed(item) for item in value]
        case None | str() | int() | float():
            return value
        case _ if type(value) is _CLASSES.get(type(value).__name__) and is_dataclass(value):
            return {_TYPE: type(value).__name__} | {
                field.name: _packed(getattr(value, field.name)) for field in fields(value)
            }
    raise TypeError(type(value).__name__)


def _unpacked(values: dict[str, Any]) -> object:
    found = _CLASSES[values.pop(_TYPE)]
    return found(**{name: _frozen(value) for name, value in values.items()})


def _frozen(value: object) -> Any:
    return tuple(map(_frozen, value)) if isinstance(value, list) else value
