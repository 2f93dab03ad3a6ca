"""YAML as plain strings, lists and mappings that know their lines.

No value is guessed into a number, date or bool: an editor's ``2024-02`` stays what it is.
"""

import re
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from idekatalog.content.complaint import Report, UnreadableError, has_control_character
from idekatalog.strings import content as strings

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value as written."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of values."""

    items: tuple["Value", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Values by key, with the line of each key."""

    values: dict[str, "Value"]
    key_lines: dict[str, int]
    line: int


_DEEPEST = 100
_RUN_OF_INDICATORS = re.compile(rf"(?:[-?:]\s+){{{_DEEPEST}}}")
_BRACKET = re.compile(r"[\[\]{}]")

Value: TypeAlias = Scalar | Sequence | Mapping


def load_yaml(text: str, first_line: int, report: Report) -> Value:
    """Parse YAML whose first line stands at ``first_line`` of its file.

    Raises:
        UnreadableError: it is not YAML, or uses aliases, tags or absurd depth.
    """
    if _is_too_deep(text):
        raise UnreadableError(first_line, strings.NESTED_TOO_DEEP)
    try:
        root = yaml.compose(text, Loader=_LOADER)
        return Mapping({}, {}, first_line) if root is None else _Builder(first_line, report).build(root, depth=0)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise UnreadableError(first_line + (mark.line if mark else 0), strings.BROKEN_YAML) from error
    except yaml.YAMLError as error:
        raise UnreadableError(first_line, strings.BROKEN_YAML) from error


def _is_too_deep(text: str) -> bool:
    """Say whether libyaml had better not see it: 200,000 brackets overflow its C stack."""
    if _RUN_OF_INDICATORS.search(text):
        return True
    depth = 0
    for bracket in _BRACKET.findall(text):
        depth += 1 if bracket in "[{" else -1
        if depth > _DEEPEST:
            return True
    return False


class _Builder:
    """Turns PyYAML's nodes into ours; a node met twice was reached by an alias."""

    def __init__(self, first_line: int, report: Report) -> None:
        self._first_line = first_line
        self._report = report
        self._seen: set[int] = set()

    def build(self, node: yaml.Node, depth: int) -> Value:
        line = self._first_line + node.start_mark.line
        if depth > _DEEPEST:
            raise UnreadableError(line, strings.NESTED_TOO_DEEP)
        if id(node) in self._seen:
            raise UnreadableError(line, strings.NO_ALIASES)
        self._seen.add(id(node))
        if not node.tag.startswith("tag:yaml.org,2002:") or "python" in node.tag:
            raise UnreadableError(line, strings.NO_TAGS.format(tag=node.tag))
        if isinstance(node, yaml.ScalarNode):
            if has_control_character(node.value):
                raise UnreadableError(line, strings.CONTROL_CHARACTER)
            return Scalar(str(node.value), line)
        if isinstance(node, yaml.SequenceNode):
            return Sequence(tuple(self.build(item, depth + 1) for item in node.value), line)
        return self._mapping(node, line, depth)

    def _mapping(self, node: yaml.Node, line: int, depth: int) -> Mapping:
        values: dict[str, Value] = {}
        lines: dict[str, int] = {}
        for key_node, value_node in node.value:
            key_line = self._first_line + key_node.start_mark.line
            if not isinstance(key_node, yaml.ScalarNode):
                raise UnreadableError(key_line, strings.NOT_A_MAPPING)
            key = str(key_node.value)
            if key in values:
                self._report(key_line, strings.DOUBLE_KEY.format(key=key))
            values[key] = self.build(value_node, depth + 1)
            lines[key] = key_line
        return Mapping(values, lines, line)
