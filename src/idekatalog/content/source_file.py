"""One content file: its text, its name in complaints, and what was found wrong with it."""

from collections.abc import Callable
from pathlib import Path, PurePosixPath

from idekatalog.content.complaint import Complaint, UnreadableError, has_control_character
from idekatalog.strings import content as strings

LIMIT_KB = 512


class SourceFile:
    """Collects the complaints about one file.

    ``name`` is the path inside the content folder, ``shown`` the path as complaints print it. The
    editors' own rules for what the catalogue should hold concern only what is shipped.
    """

    def __init__(self, name: str, read: Callable[[], bytes], layer: str, *, is_shipped: bool = True) -> None:
        self.name = name
        self.path = PurePosixPath(name)
        self.shown = f"{layer}/{name}"
        self.is_shipped = is_shipped
        self.complaints: list[Complaint] = []
        self.text = ""
        self._read = read

    @classmethod
    def on_disk(cls, path: Path, folder: Path, *, is_shipped: bool = True) -> "SourceFile":
        """Stand for a file in a content folder."""

        def read() -> bytes:
            with path.open("rb") as file:
                return file.read(LIMIT_KB * 1024 + 1)

        return cls(path.relative_to(folder).as_posix(), read, folder.resolve().name, is_shipped=is_shipped)

    def load(self, most_kb: int = LIMIT_KB) -> str:
        """Return the file's text with line ends made one kind.

        Raises:
            UnreadableError: it cannot be opened, is too large or is not UTF-8.
        """
        try:
            raw = self._read()
        except OSError as error:
            raise UnreadableError(1, strings.UNREADABLE.format(reason=error.strerror)) from error
        if len(raw) > most_kb * 1024:
            raise UnreadableError(1, strings.TOO_LARGE.format(limit=most_kb))
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise UnreadableError(raw.count(b"\n", 0, error.start) + 1, strings.NOT_UTF8) from error
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        for number, row in enumerate(text.split("\n"), 1):
            if has_control_character(row):
                raise UnreadableError(number, strings.CONTROL_CHARACTER)
        self.text = text
        return text

    def report(self, line: int, message: str, *, is_collision: bool = False) -> None:
        """Note a finding at a line of this file."""
        self.complaints.append(Complaint(self.shown, line, message, is_collision))

    def line_with(self, words: str, first: int = 1) -> int:
        """Find the line that holds the words at or after ``first``; ``first`` itself if none does."""
        rows = self.text.split("\n")
        return next((number for number, row in enumerate(rows[first - 1 :], first) if words in row), first)
