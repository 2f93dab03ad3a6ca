"""Exit with 0 when a window can open here: when an X or Wayland server answers."""

import ctypes
import os
import sys


def x_answers() -> bool:
    """Say whether the server in DISPLAY lets us in (address, socket and cookie included)."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    return not xcb.xcb_connection_has_error(xcb.xcb_connect(None, None))


def wayland_answers() -> bool:
    """Say whether the compositor in WAYLAND_DISPLAY lets us in."""
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    return bool(wayland.wl_display_connect(None))


def a_screen_answers() -> bool:
    """Ask the servers the environment names; a missing library counts as no answer."""
    for name, answers in (("WAYLAND_DISPLAY", wayland_answers), ("DISPLAY", x_answers)):
        try:
            if os.environ.get(name) and answers():
                return True
        except OSError:
            continue
    return False


if __name__ == "__main__":
    sys.exit(not a_screen_answers())
