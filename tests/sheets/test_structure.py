"""The tree grows in reading order, whatever pages cut."""

from idekatalog.sheets.structure import Annotation, Content, Element, Role, Structure, Tag


def roles(element: Element) -> list[object]:
    """Return the tree as nested lists of roles."""
    return [element.role, *(roles(kid) for kid in element.kids if isinstance(kid, Element))]


def grown(*tags: Tag) -> Structure:
    structure = Structure()
    for tag in tags:
        structure.new_content(tag)
    return structure


def test_what_is_drawn_first_is_read_first() -> None:
    structure = grown(Tag(Role.H1), Tag(Role.PARAGRAPH), Tag(Role.H2))

    assert roles(structure.root) == ["Document", ["H1"], ["P"], ["H2"]]


def test_parts_on_two_pages_are_one_element() -> None:
    structure, tag = Structure(), Tag(Role.PARAGRAPH)
    structure.new_content(tag)
    structure.new_page()
    structure.new_content(tag)

    assert [kid.kids for kid in structure.root.kids if isinstance(kid, Element)] == [[Content(0, 0), Content(1, 0)]]
    assert [len(page) for page in structure.pages] == [1, 1]


def test_items_in_a_row_are_one_list_and_another_kind_is_another() -> None:
    bullets, numbers = (Tag(Role.ITEM), Tag(Role.ITEM)), (Tag(Role.ITEM, is_numbered=True),)

    structure = grown(*bullets, *numbers, Tag(Role.PARAGRAPH), Tag(Role.ITEM))

    assert roles(structure.root) == ["Document", ["L", ["LI"], ["LI"]], ["L", ["LI"]], ["P"], ["L", ["LI"]]]


def test_heading_skips_no_level() -> None:
    structure = grown(Tag(Role.H3), Tag(Role.H1), Tag(Role.H3), Tag(Role.H2), Tag(Role.H3))

    assert roles(structure.root) == ["Document", ["H1"], ["H1"], ["H2"], ["H2"], ["H3"]]


def test_headings_of_a_chapter_move_down() -> None:
    structure = grown(Tag(Role.H1))
    structure.depth = 1
    for role in (Role.H1, Role.H2, Role.H3):
        structure.new_content(Tag(role))

    assert roles(structure.root) == ["Document", ["H1"], ["H2"], ["H3"], ["H4"]]


def test_cell_of_a_table_holds_no_heading() -> None:
    structure = Structure()
    cell = Tag(Role.HEAD, Tag(Role.ROW, Tag(Role.TABLE)))
    with structure.inside(cell):
        structure.new_content(Tag(Role.H3))
    structure.new_content(Tag(Role.PARAGRAPH))

    assert roles(structure.root) == ["Document", ["Table", ["TR", ["TH", ["P"]]]], ["P"]]


def test_sheets_of_one_file_are_parts() -> None:
    structure, first, second = Structure(), Tag(Role.PART), Tag(Role.PART)
    for part in (first, second, first):
        structure.begin(part)
        structure.new_content(Tag(Role.PARAGRAPH))

    assert roles(structure.root) == ["Document", ["Part", ["P"], ["P"]], ["Part", ["P"]]]


def test_link_stands_in_what_it_belongs_to() -> None:
    structure, tag = Structure(), Tag(Role.PARAGRAPH)
    structure.new_content(tag)
    structure.add_link("Annot.1", "skriv til a@b.dk", tag)

    (link,) = (kid for kid in structure.element(tag).kids if isinstance(kid, Element))
    assert (link.role, link.alt, link.kids) == (Role.LINK, "skriv til a@b.dk", [Annotation(0, "Annot.1")])
