"""First paint of every package for Linux against the source, seen from outside: `python -m benchmarks.packaged`.

A package has no hook to tell its moments, so a pixel of the screen is watched instead.
"""

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from installer.pictures import a_screen
from installer.wheel import BUILD, ROOT

RUNS = 9
BAR = 1.5
SOURCE = "source"
PROGRAMS = {
    SOURCE: ROOT / ".venv" / "bin" / "idekatalog-app",
    "bundle": BUILD / "linux" / "idekatalog" / "idekatalog-app",
    "deb": BUILD / "linux" / "deb" / "usr" / "lib" / "idekatalog" / "idekatalog-app",
}
SPOT = 400, 60
ALL_PLANES, BY_PIXEL = ctypes.c_ulong(-1), 2
PATIENCE_S, STEP_S = 60, 0.001


class Glass:
    """One pixel of a screen, where every window of ours is drawn."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        for name in ("XOpenDisplay", "XGetImage"):
            getattr(self._x, name).restype = ctypes.c_void_p
        for name in ("XDefaultRootWindow", "XGetPixel"):
            getattr(self._x, name).restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def is_painted(self) -> bool:
        """Say whether there is anything but the empty screen."""
        asked = (*map(ctypes.c_int, SPOT), ctypes.c_uint(1), ctypes.c_uint(1), ALL_PLANES, BY_PIXEL)
        image = ctypes.c_void_p(self._x.XGetImage(self._display, self._root, *asked))
        pixel = self._x.XGetPixel(image, 0, 0)
        self._x.XDestroyImage(image)
        return bool(pixel)


def main() -> int:
    """Print the quickest, and each package as a ratio of the source."""
    found = first_paints(RUNS)
    for name, paint in found.items():
        print(f"{name:<10} {paint * 1000:>6.0f} ms {paint / found[SOURCE]:>6.2f}")
    return max(found.values()) > BAR * found[SOURCE]


def first_paints(runs: int) -> dict[str, float]:
    """Start all of them in turn, and return the quickest of each in seconds; the first round is not counted.

    The quickest and not the median: whatever else a machine does only adds.
    """
    with a_screen() as display, tempfile.TemporaryDirectory() as folder:
        glass = Glass(display)
        rounds = [
            {name: _started(program, Path(folder, name), display, glass) for name, program in PROGRAMS.items()}
            for _ in range(runs + 1)
        ]
    return {name: min(one[name] for one in rounds[1:]) for name in PROGRAMS}


def _started(program: Path, home: Path, display: str, glass: Glass) -> float:
    """Return how long the window took; then end it, and forget that it was ended so."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "IDEKATALOG_HOME": str(home)}
    _warm(program, environment, home)
    start = time.monotonic()
    with subprocess.Popen([program], env=environment, stderr=subprocess.DEVNULL) as process:
        while not glass.is_painted():
            if time.monotonic() > start + PATIENCE_S:
                process.kill()
                raise TimeoutError(program)
            time.sleep(STEP_S)
        painted = time.monotonic() - start
        process.kill()
    while glass.is_painted():
        time.sleep(STEP_S)
    shutil.rmtree(home / "state")
    return painted


def _warm(program: Path, environment: Mapping[str, str], home: Path) -> None:
    """Have the catalogue built, as it is from the second start on."""
    if not home.exists():
        offscreen = {**environment, "QT_QPA_PLATFORM": "offscreen"}
        command = [program, "--picture", home.with_suffix(".png")]
        subprocess.run(command, env=offscreen, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
