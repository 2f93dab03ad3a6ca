"""`make windows`: the installer, the MSI and the portable zip."""

import argparse
import sys
from pathlib import Path

from idekatalog import __version__
from installer.wheel import DIST
from installer.windows.msi import build_msi
from installer.windows.nsis import build_installer
from installer.windows.portable import build_zip
from installer.windows.runtime import BuildError
from installer.windows.stage import build_stage


def main() -> int:
    """Build all three from one folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", type=Path, help="the embeddable CPython 3.11 for Windows, a folder or a zip")
    given = parser.parse_args().python
    DIST.mkdir(exist_ok=True)
    try:
        stage = build_stage(given)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    build_installer(stage, DIST / f"Idekatalog-{__version__}-setup.exe")
    build_msi(stage, DIST / f"Idekatalog-{__version__}.msi")
    build_zip(stage, DIST / f"Idekatalog-{__version__}-portable.zip")
    return 0


if __name__ == "__main__":
    sys.exit(main())
