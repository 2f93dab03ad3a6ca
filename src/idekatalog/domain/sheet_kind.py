"""The kinds of paper that can be asked for by name."""

from enum import StrEnum

from idekatalog.strings import papers as strings


class SheetKind(StrEnum):
    """A kind of paper; the value is what stands behind ``--kind``. Only kinds that can be made are listed."""

    METHOD_SHEET = "metodeark"
    FOR_ME = "til-mig"
    FOR_TABLE = "til-bordet"
    CONVERSATION_SHEET = "samtaleark"
    QUESTION_CARDS = "spoergekort"
    CALL_SHEET = "ringeliste"
    FOLDER = "mappe"
    BOOK = "bog"

    @property
    def label(self) -> str:
        """The name people see."""
        return strings.KINDS[self.value]
