"""A report as a document of HTML: one file, which loads nothing, with a chart of the differences.

The chart has a column for each day, and in it a part for each class. Its table says the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from html import escape

from ..people.language import Text, find_language
from .titles import CLASSES

_CAPTION = Text("Differences by day and class", "每日各类差异")
_WIDTH, _HEIGHT, _LEFT, _BOTTOM = 760, 260, 48, 28
#: A colour for each class: told apart by lightness too.
_COLOURS = dict(
    zip(
        CLASSES,
        ("#b3261e", "#e8710a", "#1a73e8", "#00796b", "#7b1fa2", "#5d4037", "#f9ab00", "#78909c",
         "#9e9d24"),
        strict=True,
    )
)  # fmt: skip
_STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; margin: 2em auto;
  max-width: 60em; padding: 0 1em; }
table { border-collapse: collapse; } td { padding: .2em .8em .2em 0; vertical-align: top;
  overflow-wrap: anywhere; }
h4 { font-size: 1.1em; margin: 1.5em 0 .4em; } svg { max-width: 100%; height: auto; }
text { fill: currentColor; font-size: 12px; } .axis { stroke: currentColor; opacity: .3; }
.key { display: inline-block; margin-right: 1.2em; } .key i { display: inline-block; width: .8em;
  height: .8em; margin-right: .4em; }
"""


def make_document(title: str, page: str, counts: Mapping[tuple[str, str], int]) -> str:
    """Return a report as HTML.

    Args:
        title: Its title.
        page: Its page, as a fragment of HTML.
        counts: How many differences there are, by day and class.
    """
    chart = f"<h4>{_CAPTION}</h4>{_draw(counts)}" if counts else ""
    language = "zh-CN" if find_language() == "zh" else "en"
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body>{page}{chart}</body></html>\n"
    )


def _draw(counts: Mapping[tuple[str, str], int]) -> str:
    """Return the chart, of counts by day and class."""
    days: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for (day, kind), count in counts.items():
        days[day][kind] = count
    highest = max(sum(each.values()) for each in days.values())
    step = (_WIDTH - _LEFT) / len(days)
    bars = "".join(
        _draw_day(day, days[day], _LEFT + nth * step, step, highest)
        for nth, day in enumerate(sorted(days))
    )
    floor = _HEIGHT - _BOTTOM
    axis = f'<line class="axis" x1="{_LEFT}" x2="{_WIDTH}" y1="{floor}" y2="{floor}"/>'
    scale = f'<text x="{_LEFT - 6}" y="22" text-anchor="end">{highest:,}</text>'
    scale += f'<text x="{_LEFT - 6}" y="{floor}" text-anchor="end">0</text>'
    used = [kind for kind in CLASSES if any(kind in each for each in days.values())]
    keys = "".join(
        f'<span class="key"><i style="background:{_COLOURS[kind]}"></i>{CLASSES[kind]}</span>'
        for kind in used
    )
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{_CAPTION}">'
        f"{axis}{scale}{bars}</svg><p>{keys}</p>"
    )


def _draw_day(day: str, kinds: dict[str, int], left: float, step: float, highest: int) -> str:
    width = min(step * 0.7, 60)
    middle = left + step / 2
    label = f'<text x="{middle:.1f}" y="{_HEIGHT - 8}" text-anchor="middle">{day[5:]}</text>'
    return "".join(_draw_parts(day, kinds, middle - width / 2, width, highest)) + label


def _draw_parts(
    day: str, kinds: dict[str, int], x: float, width: float, highest: int
) -> Iterator[str]:
    y: float = _HEIGHT - _BOTTOM
    for kind in CLASSES:
        if count := kinds.get(kind):
            height = count / highest * (_HEIGHT - _BOTTOM - 16)
            y -= height
            yield (
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
                f' fill="{_COLOURS[kind]}"><title>{day} · {CLASSES[kind]}: {count:,}</title></rect>'
            )
