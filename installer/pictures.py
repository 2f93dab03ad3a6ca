"""Draw the pictures of the docs again: the real program, driven under a screen of its own."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from idekatalog.ui.picture import SCENES

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
SCREEN = "1280x800x24"
COLOURS = 256
TIMEOUT_S = 60


def main() -> int:
    """Draw every picture; return how many failed."""
    with a_screen() as display:
        return sum(not drawn(FOLDER / f"{name}.png", display) for name in SCENES)


@contextmanager
def a_screen() -> Iterator[str]:
    """Start an X server that picks a free number itself, and end it afterwards."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def drawn(target: Path, display: str) -> bool:
    """Draw one picture with fresh settings, and make its file small."""
    with tempfile.TemporaryDirectory() as home:
        # The same size of text on every machine, whatever its own screen says.
        screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_FONT_DPI": "96", "QT_SCALE_FACTOR": "1"}
        environment = {**os.environ, **screen, "IDEKATALOG_HOME": home}
        command = [sys.executable, "-m", "idekatalog.app", "--picture", str(target)]
        if subprocess.run(command, env=environment, check=False, timeout=TIMEOUT_S).returncode:
            return False
    Image.open(target).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)
    return True


if __name__ == "__main__":
    sys.exit(main())
