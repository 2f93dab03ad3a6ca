"""The command line's grammar, with its help and complaints in Danish."""

import argparse
import datetime
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from idekatalog.domain.origin import SHIPPED
from idekatalog.domain.query import FILTER_GROUPS
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.strings import cli as strings

WRONG_USE = 2
ALL = "alle"
"""Stands for every origin."""
_COMPLAINTS = (
    (r"the following arguments are required: (.+)", strings.REQUIRED.replace("{names}", r"\1")),
    (r"unrecognized arguments: (.+)", strings.UNKNOWN_ARGUMENTS.replace("{names}", r"\1")),
    (
        r"argument (?:\S+/)?(\S+): expected (?:one|at least one) argument",
        strings.EXPECTS_VALUE.replace("{name}", r"\1"),
    ),
    (r"argument (?:\S+/)?(\S+): ignored explicit argument .+", strings.NO_VALUE.replace("{name}", r"\1")),
    (rf"argument {strings.COMMAND}: invalid choice: '(.+?)' .+", strings.UNKNOWN_COMMAND.replace("{name}", r"\1")),
    (
        r"argument .+?: invalid choice: '(.+?)' \(choose from (.+)\)",
        strings.NOT_A_CHOICE.replace("{value}", r"\1").replace("{choices}", r"\2"),
    ),
    (r"argument .+?: (.+)", r"\1"),
)


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks Danish."""

    def __init__(self, **given: object) -> None:
        super().__init__(**given, add_help=False, allow_abbrev=False)  # type: ignore[arg-type]
        self._positionals.title = strings.ARGUMENTS
        self._optionals.title = strings.OPTIONS
        self.add_argument("-h", "--help", action="help", help=strings.HELP)

    def format_usage(self) -> str:
        """Return how to use it, in Danish."""
        return super().format_usage().replace("usage: ", strings.USAGE, 1)

    def format_help(self) -> str:
        """Return the help page, in Danish."""
        return super().format_help().replace("usage: ", strings.USAGE, 1)

    def error(self, message: str) -> NoReturn:
        """Say what was not understood, and end with 2."""
        for pattern, danish in _COMPLAINTS:
            if re.fullmatch(pattern, message, re.DOTALL):
                message = re.sub(pattern, danish, message, flags=re.DOTALL)
                break
        else:
            message = strings.GENERAL
        self.exit(WRONG_USE, strings.WRONG_USE.format(problem=message, program=self.prog) + "\n")


def build_parser() -> Parser:
    """Return the parser of the whole command line."""
    parser = Parser(prog="idekatalog", description=strings.DESCRIPTION)
    parser.add_argument("--version", action="store_true", help=strings.VERSION)
    commands = parser.add_subparsers(dest="command", metavar=strings.COMMAND, parser_class=Parser)
    _add_search(commands.add_parser("search", help=strings.SEARCH))
    show = commands.add_parser("show", help=strings.SHOW)
    show.add_argument("id", help=strings.ID)
    _add_json(show)
    contacts = commands.add_parser("contacts", help=strings.CONTACTS)
    contacts.add_argument("words", nargs="*", help=strings.WORDS)
    _add_json(contacts)
    _add_sheet(commands.add_parser("sheet", help=strings.SHEET))
    export = commands.add_parser("export", help=strings.EXPORT)
    export.add_argument("--format", choices=("json",), default="json", help=strings.FORMAT)
    export.add_argument("--origin", default=SHIPPED, metavar="X", help=strings.ORIGIN)
    export.add_argument("-o", "--output", type=Path, help=strings.OUTPUT)
    check = commands.add_parser("check", help=strings.CHECK)
    check.add_argument("path", nargs="?", type=Path, help=strings.PATH)
    take_in = commands.add_parser("import", help=strings.IMPORT)
    take_in.add_argument("path", type=Path, help=strings.PACK_PATH)
    take_in.add_argument("--dry-run", action="store_true", help=strings.DRY_RUN)
    return parser


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse a command line; wrong use ends the program with 2."""
    return build_parser().parse_args(arguments)


def _add_search(search: Parser) -> None:
    search.add_argument("words", nargs="*", help=strings.WORDS)
    for group in FILTER_GROUPS:
        search.add_argument(f"--{group.value}", action="append", default=[], metavar="X", help=strings.FILTERS[group])
    search.add_argument("--age", type=_number(0), metavar="N", help=strings.AGE)
    search.add_argument("--limit", type=_number(1), default=20, metavar="N", help=strings.LIMIT)
    search.add_argument("--mine", action="store_true", help=strings.MINE)
    search.add_argument("--batch", action="store_true", help=strings.BATCH)
    _add_json(search)


def _add_sheet(sheet: Parser) -> None:
    sheet.add_argument("ids", nargs="*", metavar="id", help=strings.ID)
    sheet.add_argument(
        "--kind", choices=tuple(map(str, SheetKind)), default=str(SheetKind.METHOD_SHEET), help=strings.KIND
    )
    sheet.add_argument("--meeting", metavar="X", help=strings.MEETING)
    sheet.add_argument("--large", action="store_true", help=strings.LARGE)
    sheet.add_argument("--gray", action="store_true", help=strings.GRAY)
    sheet.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help=strings.DATE)
    sheet.add_argument("-o", "--output", type=Path, required=True, help=strings.OUTPUT)


def _add_json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help=strings.JSON)


def _number(least: int) -> "type[int]":
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) >= least):
            raise argparse.ArgumentTypeError(strings.NOT_A_NUMBER.format(value=text, least=least))
        return int(text)

    return read  # type: ignore[return-value]


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(strings.NOT_A_DATE.format(value=text)) from error
