"""The filters beside the hits."""

from PySide6.QtWidgets import QStyle, QStyleOptionButton, QToolButton
from pytestqt.qtbot import QtBot

from idekatalog.domain.query import FacetCount
from idekatalog.domain.taxonomy import Group
from idekatalog.ui.panels.filters import FilterBox, FilterGroup

COUNT = FacetCount("ishoej", "Ishøj", 3)


def a_group(qtbot: QtBot, group: Group) -> FilterGroup:
    found = FilterGroup(group)
    qtbot.addWidget(found)
    found.resize(300, 200)
    found.show()
    found.show_counts([COUNT], frozenset())
    return found


def looks_enabled(box: FilterBox) -> bool:
    option = QStyleOptionButton()
    box.initStyleOption(option)
    assert option.text == box.shown
    return bool(option.state & QStyle.StateFlag.State_Enabled)


def test_count_that_came_while_its_group_was_folded_is_seen_when_it_opens(qtbot: QtBot) -> None:
    group = a_group(qtbot, Group.MUNICIPALITY)
    box = group.findChild(FilterBox)
    assert not box.isVisible()
    assert box.accessibleName() == "Ishøj (3)"

    group.findChild(QToolButton).click()

    assert box.shown == "Ishøj (3)"


def test_box_shows_every_change(qtbot: QtBot) -> None:
    group = a_group(qtbot, Group.THEME)
    box = group.findChild(FilterBox)
    box.show()  # a layout shows what is new only later
    assert (box.shown, looks_enabled(box), box.isChecked()) == ("Ishøj (3)", True, False)

    group.show_counts([FacetCount("ishoej", "Ishøj", 0)], frozenset())
    assert (box.shown, looks_enabled(box), box.isEnabled()) == ("Ishøj (0)", False, True)

    group.show_counts([FacetCount("ishoej", "Ishøj", 0)], frozenset({"ishoej"}))
    assert box.isChecked()
