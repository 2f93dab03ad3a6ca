"""Where the window is started from: the script of the package and the installers' menus."""

import gc


def main() -> int:
    """Open the window and return when it is closed; 3 where there is no screen."""
    # Importing Qt makes many objects and no garbage; ui.collector takes over when the application stands.
    gc.disable()
    from idekatalog.app import main as open_window

    return open_window()
