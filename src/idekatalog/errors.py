"""The failures a user can do something about; anything else is a defect of ours."""

from collections.abc import Sequence


class IdekatalogError(Exception):
    """A failure with one clear Danish sentence for the user."""


class ContentError(IdekatalogError):
    """The content cannot be read; an editor can mend it.

    ``complaints`` hold one sentence each, with file and line.
    """

    def __init__(self, message: str, complaints: Sequence[object] = ()) -> None:
        super().__init__(message)
        self.complaints = tuple(complaints)


class StorageError(IdekatalogError):
    """A file cannot be written or read: disk, lock, permission or version."""


class CancelledError(IdekatalogError):
    """The user has stopped long work; nothing has been changed."""


class SheetError(IdekatalogError):
    """A sheet cannot be made."""
