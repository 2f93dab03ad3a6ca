"""Vestegnen as tiles in their true neighbourhood, for one method or theme."""

from dataclasses import dataclass

from idekatalog.domain.intervention import Basis
from idekatalog.domain.matrix import Cell, Matrix, MatrixRow
from idekatalog.domain.taxonomy import Term, Tile


@dataclass(frozen=True, slots=True)
class MapTile:
    """One municipality on the map, and what the source tells of it."""

    place: Term
    at: Tile
    cell: Cell


@dataclass(frozen=True, slots=True)
class TileMap:
    """A row of the matrix laid out on the ground; ``legend`` and ``edition`` are the matrix's own."""

    row: MatrixRow
    tiles: tuple[MapTile, ...]
    legend: tuple[tuple[Basis, str], ...]
    edition: str


def tile_map(matrix: Matrix, row: MatrixRow) -> TileMap:
    """Lay a row out; tiles come as one reads: from the north, row by row from the west."""
    found = (
        MapTile(place, place.tile, cell)
        for place, cell in zip(matrix.places, row.cells, strict=True)
        if place.tile is not None
    )
    tiles = sorted(found, key=lambda tile: (tile.at.row, tile.at.column))
    return TileMap(row, tuple(tiles), matrix.legend, matrix.edition)
