"""The mouse's side buttons: back and forward wherever the pointer is."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class SideButtons(QObject):
    """Hears the window itself: a list or a text would keep the press and do nothing with it.

    Signals:
        back_pressed(), forward_pressed(): where the user wants to go.
    """

    back_pressed = Signal()
    forward_pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.winId()  # makes the window handle, which would come only when it is shown
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the side buttons, leave all else."""
        if not isinstance(event, QMouseEvent):
            return False
        signal = {
            Qt.MouseButton.BackButton: self.back_pressed,
            Qt.MouseButton.ForwardButton: self.forward_pressed,
        }.get(event.button())
        if signal is None:
            return False
        if event.type() in _PRESSES:
            signal.emit()
        return True
