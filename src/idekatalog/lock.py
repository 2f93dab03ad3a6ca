"""Whether the window is open, seen from the terminal: the lock that ``ui/single_instance.py`` holds, without Qt."""

import sys
from pathlib import Path

LOCK = "idekatalog.lock"


def is_window_open(state: Path) -> bool:
    """Say whether a window holds its lock in the folder of the state; in doubt, no."""
    try:
        with (state / LOCK).open("r+b") as file:
            if sys.platform != "win32":  # there, what a QLockFile holds cannot be opened at all
                import fcntl

                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError as error:
        return sys.platform == "win32" and isinstance(error, PermissionError)
    return False
