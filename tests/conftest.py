"""What every test shares."""

import os

# Before Qt is imported: the tests need no screen and never open a window on one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
