"""What a browser would load from elsewhere: scripts, styles, fonts, images."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_LOADING = re.compile(
    r"<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\ssrc=[\"']?((?:https?:)?//[^\"'\s>]+)"
    r"|<link\b(?![^>]*rel=[\"']?(?:canonical|prev|next|alternate))[^>]*\shref=[\"']?"
    r"((?:https?:)?//[^\"'\s>]+)"
    r"|url\([\"']?((?:https?:)?//[^)\"']+)"
    r"|@import\s+[\"']((?:https?:)?//[^\"']+)",
    re.IGNORECASE,
)


def find_outside(site: Path) -> Iterator[str]:
    """Yield each address that a page or a style of a built site loads from another host."""
    for file in sorted(site.rglob("*")):
        if file.suffix in {".html", ".css"}:
            for match in _LOADING.finditer(file.read_text("utf-8")):
                yield f"{file.relative_to(site)}: {next(filter(None, match.groups()))}"
