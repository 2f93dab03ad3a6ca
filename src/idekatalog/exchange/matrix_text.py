"""A matrix of experiences as words: to read aloud, and as a table to copy."""

from collections.abc import Iterator

from idekatalog.domain.document import Line, Strong, Text
from idekatalog.domain.intervention import Basis
from idekatalog.domain.matrix import Matrix, MatrixRow
from idekatalog.strings import municipalities as strings

_FORMULA_SIGNS = ("=", "+", "-", "@")


def matrix_lines(matrix: Matrix) -> Iterator[Line]:
    """Write every row as one line: its name, then for each basis the places."""
    for row in matrix.rows:
        told = [
            strings.TEXT_BASIS.format(basis=words, places=", ".join(places))
            for basis, words in matrix.legend
            if (places := _places(matrix, row, basis))
        ]
        yield (Strong(f"{row.label}. "), Text(f"{'. '.join(told)}." if told else strings.TEXT_SILENT))


def matrix_table(matrix: Matrix) -> tuple[tuple[str, ...], ...]:
    """Return the whole matrix as cells of text, its header first; a silent cell is empty."""
    header = (strings.CORNER[matrix.subject], *(place.label for place in matrix.places))
    rows = ((row.label, *(matrix.words(cell.basis) if cell.basis else "" for cell in row.cells)) for row in matrix.rows)
    return (header, *rows)


def matrix_tsv(matrix: Matrix) -> str:
    """Return the table with tabs between its cells, as spreadsheets and documents paste it."""
    return "".join("\t".join(map(_harmless, row)) + "\n" for row in matrix_table(matrix))


def _places(matrix: Matrix, row: MatrixRow, basis: Basis) -> list[str]:
    return [place.label for place, cell in zip(matrix.places, row.cells, strict=True) if cell.basis is basis]


def _harmless(cell: str) -> str:
    """Keep a cell in one piece, and a spreadsheet from reckoning with it."""
    words = " ".join(cell.split())
    return f"'{words}" if words.startswith(_FORMULA_SIGNS) else words
