"""Both programs, as PyInstaller starts them: the one whose name ends with -app opens the window."""

import sys
from pathlib import Path

if Path(sys.executable).stem.endswith("-app"):
    from idekatalog.app import main
else:
    from idekatalog.cli import main

sys.exit(main())
