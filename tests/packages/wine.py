"""A Windows to try the packages in: a Wine prefix of its own, without a screen."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
PATIENCE_S = 240
COMPILER = "x86_64-w64-mingw32-gcc"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"


class Windows:
    """A fresh prefix that says it is Windows 10."""

    def __init__(self, folder: Path) -> None:
        self.prefix = folder / "prefix"
        # Wine keeps QT_… to itself unless WINE stands before it.
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("IDEKATALOG", "PYTHON"))},
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=d",
            "WINEQT_QPA_PLATFORM": "offscreen",
            "DISPLAY": "",
        }
        self.run("wineboot", "-i")
        self.run("winecfg", "/v", "win10")
        self.drive = self.prefix / "drive_c"
        stand_in = self.drive / "windows" / "system32" / "icuuc.dll"
        subprocess.run([COMPILER, "-shared", "-o", stand_in, HERE / "icuuc.c"], check=True)
        self.python = folder / "python.exe"
        subprocess.run([COMPILER, "-municode", "-o", self.python, HERE / "python.c"], check=True)
        [self.local] = [path.parent for path in self.drive.glob("users/*/AppData/Local/Microsoft")]

    def run(
        self, program: Path | str, *words: str, cwd: Path | None = None, waits: bool = True
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end, and wait for all it has left running, too."""
        command = ["wine", str(program), *words]
        done = subprocess.run(
            command,
            cwd=cwd,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE_S,
        )
        if waits:
            subprocess.run(["wineserver", "-w"], env=self.environment, check=True, timeout=PATIENCE_S)
        return done

    @contextmanager
    def running(self, program: Path) -> Iterator[None]:
        """Have a program open meanwhile; it is ended the hard way."""
        command = ["wine", str(program)]
        nowhere = subprocess.DEVNULL
        with subprocess.Popen(command, env=self.environment, stdin=nowhere, stdout=nowhere, stderr=nowhere) as process:
            try:
                yield
            finally:
                process.kill()

    def script(self, folder: Path, text: str, scratch: Path) -> str:
        """Run Python in what is installed in a folder, and return what it prints."""
        file = scratch / "script.py"
        file.write_text(text, encoding="utf-8")
        done = self.run(self.python, windows_path(folder / "python311.dll"), windows_path(file))
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def files(self) -> set[str]:
        """Name every file but those Windows itself writes: its registry, its log, its temporary folder."""
        own = ("users/root/Temp", "users/root/AppData/Local/Temp", "windows/temp", "windows/Installer", "windows/logs")
        names = (file.relative_to(self.drive).as_posix() for file in self.drive.rglob("*") if file.is_file())
        return {name for name in names if not name.startswith(own)}

    def registered(self, root: str) -> set[str]:
        """Name what Windows believes to be installed below a root of the registry."""
        done = self.run("reg", "query", rf"{root}\{UNINSTALL}", "/s")
        return {line.rpartition("\\")[2].strip() for line in done.stdout.splitlines() if line.startswith("HKEY")}


def windows_path(path: Path) -> str:
    """Return a path as Wine shows it to programs."""
    return f"Z:{path}".replace("/", "\\")
