"""Sets of entries as whole numbers: bit n stands for the entry of rowid n."""

from collections.abc import Iterable

_NO, _YES = b"01"


def bits(rowids: Iterable[int], size: int) -> int:
    """Return the set of the rowids, all of which are below the size."""
    digits = bytearray((_NO,)) * (size + 1)
    for rowid in rowids:
        digits[-1 - rowid] = _YES
    return int(digits, 2)


def rowids(entries: int) -> list[int]:
    """Return the entries of a set, in rising order."""
    return [rowid for rowid, digit in enumerate(bin(entries)[:1:-1]) if digit == "1"]


def strongest(weighed: Iterable[tuple[int, int]], entries: int, most: int) -> int:
    """Choose the entries of a set on which the heaviest weights fall; of equals the first.

    Each of ``weighed`` is a set and what being in it weighs, a whole number. All entries are added
    up at once, one bit of all their sums after the other, so that ten thousand cost what ten do.
    """
    if entries.bit_count() <= most:
        return entries
    chosen, tied = 0, entries
    for plane in reversed(_sums(weighed)):
        better = chosen | (tied & plane)
        if better.bit_count() <= most:
            chosen, tied = better, tied & ~plane
        else:
            tied &= plane
    return chosen | bits(rowids(tied)[: most - chosen.bit_count()], tied.bit_length())


def _sums(weighed: Iterable[tuple[int, int]]) -> list[int]:
    """Add up the weights of every entry: bit n of plane k is bit k of the sum of entry n."""
    planes: list[int] = []
    for held, weight in weighed:
        for place in range(weight.bit_length()):
            carry, at = held if weight >> place & 1 else 0, place
            while carry:
                planes.extend([0] * (at + 1 - len(planes)))
                planes[at], carry = planes[at] ^ carry, planes[at] & carry
                at += 1
    return planes
