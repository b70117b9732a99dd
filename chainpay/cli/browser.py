"""``chainpay open``: an official page in the browser of whoever sits at the terminal."""

from __future__ import annotations

import os
import sys

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")


def open_page(address: str) -> bool:
    """Open an address, and return whether a browser has taken it.

    Without a person or a screen nothing is opened: a text browser would take the terminal, and a
    script would start a browser that nobody sees.
    """
    import webbrowser  # nothing else needs it

    is_watched = sys.stdout.isatty() and sys.stdin.isatty()
    has_screen = sys.platform != "linux" or any(map(os.environ.get, _DISPLAYS))
    try:
        return is_watched and has_screen and webbrowser.open(address)
    except (webbrowser.Error, OSError):  # a browser that can't be started
        return False
