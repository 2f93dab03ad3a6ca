"""Where content, resources and the user's own files lie."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

_HOME = "IDEKATALOG_HOME"
_PORTABLE, _BESIDE = ".portable", "data"
_NAME = "idekatalog"
_PACKAGE = Path(__file__).parent


class Paths(NamedTuple):
    """``content`` and ``resources`` are read; the rest is written, and may not exist yet."""

    content: Path
    resources: Path
    cache: Path
    data: Path
    state: Path

    @property
    def own(self) -> Path:
        """What the user has written herself, in the same format as the content folder."""
        return self.data / "egne"

    @property
    def packs(self) -> Path:
        """The folder of the installed content packs, a file for each."""
        return self.data / "pakker"

    @property
    def followed(self) -> Path:
        """The copy of the shared folder that is followed, as it was when it was last fetched."""
        return self.data / "fulgt.zip"

    @property
    def lot(self) -> Path:
        """What tells the packs made here from those made elsewhere; it travels with nothing."""
        return self.data / "pakkelod"

    @property
    def guide(self) -> Path:
        """The user guide, which lies beside the resources in checkout, wheel and frozen program."""
        return self.resources.parent / "docs" / "brugervejledning.md"


def find_paths(environ: Mapping[str, str] = os.environ, program: Path = Path(sys.executable)) -> Paths:
    """Find every folder; IDEKATALOG_HOME, or a file ``.portable`` beside the program, gathers all that is written."""
    shipped = _PACKAGE / "_shipped"
    root = shipped if shipped.is_dir() else _PACKAGE.parents[1]
    base = _gathered(environ, program.parent)
    if base:
        return Paths(root / "content", root / "resources", base / "cache", base / "data", base / "state")
    import platformdirs  # not needed, and so not paid for, where the home is given

    return Paths(
        root / "content",
        root / "resources",
        cache=platformdirs.user_cache_path(_NAME, appauthor=False),
        data=platformdirs.user_data_path(_NAME, appauthor=False),
        state=platformdirs.user_state_path(_NAME, appauthor=False),
    )


def _gathered(environ: Mapping[str, str], beside: Path) -> Path | None:
    """Return the one folder for all that is written, where somebody has asked for one."""
    home = environ.get(_HOME)
    if home:
        return Path(os.path.expanduser(home)).absolute()  # unlike pathlib's, it bears an unknown ~user
    return beside / _BESIDE if (beside / _PORTABLE).exists() else None
