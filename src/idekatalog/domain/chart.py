"""The matrix and the map as drawings: one layout for every picture and every page."""

import math
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from idekatalog.domain.drawing import Box, Drawing, Mark, Rule, Shape, Words
from idekatalog.domain.intervention import Basis
from idekatalog.domain.matrix import Matrix, MatrixRow
from idekatalog.domain.tile_map import MapTile, TileMap
from idekatalog.strings import municipalities as strings
from idekatalog.strings import tagging
from idekatalog.strings.reading import listed, month

WIDTH = 1000.0
_TITLE, _TEXT, _SIGN = 20.0, 13.0, 13.0
_LETTER = 0.56
"""How wide a letter is at most on average, as a part of the type size."""
_LINE = 16.0
_PAD, _INSET = 4.0, 12.0
_LEGEND_STEP = 175.0
_HEAD = 84.0
_NAMES, _NAMES_AMONG_MANY, _MANY = 400.0, 330.0, 16
_TILE_HEIGHT, _TILE_GAP = 112.0, 12.0


Chart: TypeAlias = Matrix | TileMap


def draw(chart: Chart, most_height: float = math.inf) -> tuple[Drawing, ...]:
    """Draw a chart, as one drawing or as several no higher than ``most_height`` units."""
    return (draw_map(chart),) if isinstance(chart, TileMap) else draw_matrix(chart, most_height)


def draw_matrix(matrix: Matrix, most_height: float = math.inf) -> tuple[Drawing, ...]:
    """Draw the whole matrix, as one drawing or as several no higher than ``most_height`` units."""
    title = strings.PICTURE_TITLES[matrix.subject]
    return tuple(_matrix_part(matrix, rows, title) for rows in _parts(matrix, most_height))


def draw_map(tiles: TileMap) -> Drawing:
    """Draw the tiles of one method or theme."""
    title = strings.MAP_TITLE.format(row=tiles.row.label)
    columns = max((tile.at.column for tile in tiles.tiles), default=1)
    rows = max((tile.at.row for tile in tiles.tiles), default=0)
    width = (WIDTH + _TILE_GAP) / columns - _TILE_GAP
    words = dict(tiles.legend)
    shapes = [*_head(title, tiles.legend, tiles.edition)]
    for tile in tiles.tiles:
        shapes += _tile(tile, width, words)
    return Drawing(title, WIDTH, _HEAD + rows * (_TILE_HEIGHT + _TILE_GAP), tuple(shapes), _told_map(tiles))


def wrapped(text: str, width: float, size: float = _TEXT) -> list[str]:
    """Break a text into lines that fit a width, words kept whole where they can be."""
    return textwrap.wrap(text, max(1, int(width / (size * _LETTER)))) or [""]


def _head(title: str, legend: Iterable[tuple[Basis, str]], edition: str) -> Iterator[Shape]:
    yield Words(0, _TITLE, title, _TITLE, is_strong=True)
    yield Words(0, _TITLE + 1.6 * _TEXT, strings.AS_OF.format(month=month(edition)), _TEXT)
    x, y = 0.0, _TITLE + 3.3 * _TEXT
    for basis, words in legend:
        yield Mark(x, y - 0.85 * _SIGN, _SIGN, basis)
        yield Words(x + 1.5 * _SIGN, y, words, _TEXT)
        x += _LEGEND_STEP


def _matrix_part(matrix: Matrix, rows: Sequence[tuple[int, MatrixRow]], title: str) -> Drawing:
    names, column = _widths(matrix)
    top = _HEAD + _upright(matrix)
    shapes = [*_head(title, matrix.legend, matrix.edition)]
    for number, place in enumerate(matrix.places):
        middle = names + (number + 0.5) * column
        shapes.append(Words(middle + 0.36 * _TEXT, top - _PAD, place.label, _TEXT, is_upright=True))
    bottom = top
    for number, row in rows:
        is_first = number == rows[0][0]
        shapes.append(Rule(0, bottom, WIDTH, bottom, is_strong=is_first or matrix.starts_category(number)))
        shapes += _row(row, bottom, names, column)
        bottom += _height(row, names)
    shapes.append(Rule(0, bottom, WIDTH, bottom, is_strong=True))
    if matrix.local_count < len(matrix.places):
        x = names + matrix.local_count * column
        shapes.append(Rule(x, top, x, bottom, is_strong=True))
    told = " ".join(_told(row.label, _by_basis(row, matrix)) for _, row in rows)
    return Drawing(title, WIDTH, bottom + 1, tuple(shapes), told)


def _row(row: MatrixRow, top: float, names: float, column: float) -> Iterator[Shape]:
    height = _height(row, names)
    for number, line in enumerate(wrapped(row.label, names - _PAD)):
        yield Words(0, top + _PAD / 2 + _LINE * (number + 0.85), line, _TEXT)
    for number, cell in enumerate(row.cells):
        if cell.basis is not None:
            x = names + number * column
            yield Box(x + 1.5, top + 2, column - 3, height - 4, f"{cell.basis}_soft")
            yield Mark(x + (column - _SIGN) / 2, top + (height - _SIGN) / 2, _SIGN, cell.basis)


def _tile(tile: MapTile, width: float, words: dict[Basis, str]) -> Iterator[Shape]:
    x = (tile.at.column - 1) * (width + _TILE_GAP)
    y = _HEAD + (tile.at.row - 1) * (_TILE_HEIGHT + _TILE_GAP)
    basis = tile.cell.basis
    yield Box(x, y, width, _TILE_HEIGHT, f"{basis}_soft" if basis else "", is_framed=True)
    size = 1.5 * _SIGN
    if basis is not None:
        yield Mark(x + _INSET, y + _INSET, size, basis)
    yield Words(x + _INSET, y + _INSET + size + 1.5 * _TEXT, tile.place.label, 1.15 * _TEXT, is_strong=True)
    told = words[basis] if basis else strings.MAP_SILENT
    for number, line in enumerate(wrapped(told, width - 2 * _INSET)):
        yield Words(x + _INSET, y + _INSET + size + 3 * _TEXT + number * _LINE, line, _TEXT)


def _told_map(tiles: TileMap) -> str:
    found: dict[Basis, list[str]] = {basis: [] for basis, _ in tiles.legend}
    for tile in tiles.tiles:
        if tile.cell.basis is not None:
            found.setdefault(tile.cell.basis, []).append(tile.place.label)
    words = dict(tiles.legend)
    return _told(tiles.row.label, [(words.get(basis, basis.value), places) for basis, places in found.items()])


def _by_basis(row: MatrixRow, matrix: Matrix) -> list[tuple[str, list[str]]]:
    """Return for each basis its words and the places it is found at."""
    return [
        (words, [place.label for place, cell in zip(matrix.places, row.cells, strict=True) if cell.basis is basis])
        for basis, words in matrix.legend
    ]


def _told(label: str, found: Iterable[tuple[str, Sequence[str]]]) -> str:
    """Say in words what a row shows."""
    told = [tagging.CHART_BASIS.format(basis=words, places=listed(tuple(places))) for words, places in found if places]
    return tagging.CHART_ROW.format(row=label, told=" ".join(told) or tagging.CHART_SILENT)


def _widths(matrix: Matrix) -> tuple[float, float]:
    """Return the width of the names and of each column."""
    count = max(1, len(matrix.places))
    names = _NAMES if count < _MANY else _NAMES_AMONG_MANY
    return names, (WIDTH - names) / count


def _upright(matrix: Matrix) -> float:
    """Return how high the names of the places are."""
    return max((len(place.label) for place in matrix.places), default=0) * _TEXT * _LETTER + _INSET


def _height(row: MatrixRow, names: float) -> float:
    return len(wrapped(row.label, names - _PAD)) * _LINE + _PAD


def _parts(matrix: Matrix, most_height: float) -> Iterator[list[tuple[int, MatrixRow]]]:
    """Walk the rows in as few parts as fit a height, all about as long; one row at least in each."""
    names, _ = _widths(matrix)
    heights = [_height(row, names) for row in matrix.rows]
    room = max(most_height - _HEAD - _upright(matrix) - 1, max(heights, default=0.0))
    room = min(room, sum(heights) / _count(heights, room) + max(heights, default=0.0))
    part: list[tuple[int, MatrixRow]] = []
    filled = 0.0
    for number, row in enumerate(matrix.rows):
        if part and filled + heights[number] > room:
            yield part
            part, filled = [], 0.0
        part.append((number, row))
        filled += heights[number]
    yield part


def _count(heights: Sequence[float], room: float) -> int:
    """Return how many parts rows of these heights take when each is filled."""
    count, filled = 1, 0.0
    for height in heights:
        if filled + height > room:
            count, filled = count + 1, 0.0
        filled += height
    return count
