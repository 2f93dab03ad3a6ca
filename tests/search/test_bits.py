from hypothesis import given
from hypothesis import strategies as st

from idekatalog.search.bits import bits, rowids, strongest

SIZE = 40
SETS = st.frozensets(st.integers(0, SIZE - 1))


@given(SETS)
def test_set_gives_back_its_entries_in_order(entries: frozenset[int]) -> None:
    assert rowids(bits(entries, SIZE)) == sorted(entries)


@given(st.lists(st.tuples(SETS, st.integers(0, 300)), max_size=5), SETS, st.integers(0, SIZE))
def test_heaviest_entries_are_chosen_and_of_equals_the_first(
    weighed: list[tuple[frozenset[int], int]], entries: frozenset[int], most: int
) -> None:
    def order(rowid: int) -> tuple[int, int]:
        return -sum(weight for held, weight in weighed if rowid in held), rowid

    found = strongest([(bits(held, SIZE), weight) for held, weight in weighed], bits(entries, SIZE), most)

    assert rowids(found) == sorted(sorted(entries, key=order)[:most])
