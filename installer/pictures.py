"""Draw the pictures of the docs again, from the real program under a virtual screen."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PICTURES = {"soeg.png": ROOT / "docs" / "pictures" / "soeg.png"}


def main() -> int:
    """Draw every picture; return how many failed."""
    failed = 0
    for target in PICTURES.values():
        with tempfile.TemporaryDirectory() as home:
            environment = {**os.environ, "IDEKATALOG_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
            drawn = subprocess.run(
                [sys.executable, "-m", "idekatalog.app", "--picture", str(target)], env=environment, check=False
            )
            failed += drawn.returncode != 0
    return failed


if __name__ == "__main__":
    sys.exit(main())
