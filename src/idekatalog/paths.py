"""Where content, resources and the user's own files lie."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

_HOME = "IDEKATALOG_HOME"
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
    def guide(self) -> Path:
        """The user guide, which lies beside the resources in checkout, wheel and frozen program."""
        return self.resources.parent / "docs" / "brugervejledning.md"


def find_paths(environ: Mapping[str, str] = os.environ) -> Paths:
    """Find every folder; IDEKATALOG_HOME moves all that is written into one place."""
    shipped = _PACKAGE / "_shipped"
    root = shipped if shipped.is_dir() else _PACKAGE.parents[1]
    home = environ.get(_HOME)
    if home:
        base = Path(os.path.expanduser(home)).absolute()  # unlike pathlib's, it bears an unknown ~user
        return Paths(root / "content", root / "resources", base / "cache", base / "data", base / "state")
    import platformdirs  # not needed, and so not paid for, where the home is given

    return Paths(
        root / "content",
        root / "resources",
        cache=platformdirs.user_cache_path(_NAME, appauthor=False),
        data=platformdirs.user_data_path(_NAME, appauthor=False),
        state=platformdirs.user_state_path(_NAME, appauthor=False),
    )
