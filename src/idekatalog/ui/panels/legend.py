"""What the marks in a text stand for, said once on every page."""

from collections.abc import Mapping

from idekatalog.domain.document import Line, Source, SourceKind, Text
from idekatalog.strings import passage as strings
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.theme import Theme

_MEANINGS = {
    SourceKind.WORK: strings.LEGEND_WORK,
    SourceKind.EDITORIAL: strings.LEGEND_EDITORIAL,
    SourceKind.FRAME: strings.LEGEND_FRAME,
}


class Legend(SectionView):
    """The kinds that occur, each with one of its marks; empty where there are none."""

    def __init__(self, examples: Mapping[SourceKind, Source], entry: str, theme: Theme) -> None:
        super().__init__(strings.LEGEND_NAME.format(entry=entry), theme)
        line: Line = (Text(strings.LEGEND),)
        for kind, meaning in _MEANINGS.items():
            if kind in examples:
                line = (*line, examples[kind], Text(meaning))
        self.show_lines([line] if examples else [])
