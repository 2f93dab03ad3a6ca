"""The menu bar; what stands in its menus is told by the table of actions."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtWidgets import QMainWindow, QMenu

from idekatalog.strings import desktop as strings
from idekatalog.strings import paper_menu


class Menu(StrEnum):
    """The menus in menu-bar order."""

    FILE = strings.MENU_FILE
    EDIT = strings.MENU_EDIT
    VIEW = strings.MENU_VIEW
    GO = strings.MENU_GO
    PAPER = paper_menu.MENU
    HELP = strings.MENU_HELP


Menus = Mapping[Menu, QMenu]


def add_menus(window: QMainWindow) -> Menus:
    """Put every menu into the window's bar, still empty."""
    menus = {menu: QMenu(menu.value, window) for menu in Menu}
    for menu in menus.values():
        window.menuBar().addMenu(menu)
    return menus
