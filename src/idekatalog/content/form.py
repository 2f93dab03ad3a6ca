"""A mapping read field by field; whatever does not fit is reported with its line."""

from enum import StrEnum
from typing import TypeVar

from idekatalog.content.complaint import Report, UnreadableError, with_suggestion
from idekatalog.content.located_yaml import Mapping, Scalar, Sequence, Value
from idekatalog.content.mark import parse_line
from idekatalog.domain.document import Line
from idekatalog.strings import content as strings

_MOST_DIGITS = 4
Choice = TypeVar("Choice", bound=StrEnum)


class Form:
    """Reads one mapping; ``close`` reports the keys nobody asked for."""

    def __init__(self, value: Value, report: Report) -> None:
        if not isinstance(value, Mapping):
            raise UnreadableError(value.line, strings.NOT_A_MAPPING)
        self._mapping = value
        self._report = report
        self._known: list[str] = []
        self.line = value.line

    def line_of(self, key: str) -> int:
        """Return the line a key stands at, or the mapping's own."""
        return self._mapping.key_lines.get(key, self.line)

    @property
    def asked_keys(self) -> tuple[str, ...]:
        """The keys that have been asked for: all there can be, once everything is read."""
        return tuple(self._known)

    def text(self, key: str, *, required: bool = False) -> str:
        """Return a field's text, "" where it is missing or empty."""
        value = self._value(key)
        if isinstance(value, Sequence | Mapping):
            self._report(value.line, strings.NOT_TEXT.format(key=key))
            return ""
        text = value.text.strip() if value else ""
        if required and not text:
            self._report(self.line_of(key), strings.FIELD_MISSING.format(key=key))
        return text

    def verbatim(self, key: str) -> str:
        """Return a field's text as it is written, its room at both ends included."""
        self.text(key)
        value = self._mapping.values.get(key)
        return value.text if isinstance(value, Scalar) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a field's list of texts."""
        found: list[str] = []
        for item in self._items(key):
            if isinstance(item, Scalar) and item.text.strip():
                found.append(item.text.strip())
            else:
                self._report(item.line, strings.NOT_TEXT.format(key=key))
        return tuple(found)

    def styled(self, key: str) -> Line:
        """Return a field's text with its source marks."""
        return parse_line(self.text(key))

    def styled_list(self, key: str) -> tuple[Line, ...]:
        """Return a field's list of texts with their source marks."""
        return tuple(parse_line(text) for text in self.texts(key))

    def number(self, key: str) -> int | None:
        """Return a whole number, None where the field is missing."""
        text = self.text(key)
        if not text:
            return None
        if not (text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS):
            self._report(self.line_of(key), strings.NOT_A_NUMBER.format(key=key))
            return None
        return int(text)

    def flag(self, key: str) -> bool:
        """Return True for ja; False for nej and where the field is missing."""
        text = self.text(key)
        if text not in ("", strings.YES, strings.NO):
            self._report(self.line_of(key), strings.NOT_YES_OR_NO.format(key=key))
        return text == strings.YES

    def choice(self, key: str, choices: type[Choice], default: Choice) -> Choice:
        """Return one of the choices; the default where the field is missing or wrong."""
        text = self.text(key, required=True)
        allowed = [choice.value for choice in choices]
        if text in allowed:
            return choices(text)
        if text:
            wrong = strings.NOT_A_CHOICE.format(value=text, key=key, choices=", ".join(allowed))
            self._report(self.line_of(key), with_suggestion(wrong, text, allowed))
        return default

    def forms(self, key: str) -> tuple["Form", ...]:
        """Return a field's list of mappings; a single mapping counts as a list of one."""
        found: list[Form] = []
        for item in self._items(key):
            if isinstance(item, Mapping):
                found.append(Form(item, self._report))
            else:
                self._report(item.line, strings.NOT_A_MAPPING)
        return tuple(found)

    def form(self, key: str) -> "Form | None":
        """Return a field's mapping, None where it is missing."""
        value = self._value(key)
        if value is None or (isinstance(value, Scalar) and not value.text):
            return None
        if not isinstance(value, Mapping):
            self._report(value.line, strings.NOT_A_MAPPING)
            return None
        return Form(value, self._report)

    def texts_by_name(self, key: str) -> dict[str, str]:
        """Return a field's mapping of names the writer chose to texts."""
        form = self.form(key)
        return {name: form.text(name) for name in form._mapping.key_lines} if form else {}

    def close(self) -> None:
        """Report every key that no field has asked for."""
        for key, line in self._mapping.key_lines.items():
            if key not in self._known:
                self._report(line, with_suggestion(strings.UNKNOWN_KEY.format(key=key), key, self._known))

    def _value(self, key: str) -> Value | None:
        self._known.append(key)
        return self._mapping.values.get(key)

    def _items(self, key: str) -> tuple[Value, ...]:
        value = self._value(key)
        if value is None or (isinstance(value, Scalar) and not value.text.strip()):
            return ()
        if isinstance(value, Mapping):
            return (value,)
        if not isinstance(value, Sequence):
            self._report(value.line, strings.NOT_A_LIST.format(key=key))
            return ()
        return value.items
