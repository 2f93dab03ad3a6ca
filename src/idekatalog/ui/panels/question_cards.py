"""The questions of an entry, one card each under the phase they belong to."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from idekatalog.domain.document import Block, Question, Section, Text
from idekatalog.strings import passage as strings
from idekatalog.ui.accessible import Heading
from idekatalog.ui.panels.layout import boxed
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.theme import Theme


class QuestionCards(QWidget):
    """Real text on every card, so that a question can be marked, found and copied."""

    def __init__(self, blocks: Iterable[Block], entry: str, theme: Theme) -> None:
        super().__init__()
        self._entry = entry
        self._theme = theme
        self._asked = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._add(blocks)

    def _add(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            match block:
                case Section(_, title, inner):
                    self._column.addWidget(Heading(title, "subheading"))
                    self._add(inner)
                case Question(text):
                    self._asked += 1
                    name = strings.QUESTION.format(number=self._asked, entry=self._entry)
                    view = SectionView(name, self._theme)
                    view.show_lines([(Text(text),)])
                    card = boxed("question", view)
                    self._column.addWidget(card)
                case _:
                    view = SectionView(strings.ABOUT_QUESTIONS.format(entry=self._entry), self._theme)
                    view.show_blocks([block])
                    self._column.addWidget(view)
