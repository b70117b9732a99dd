"""Patterns that Python can't do, or that are wrong, are refused with what is wrong."""

from __future__ import annotations

import pytest

from chainpay.php import compat
from chainpay.php.compat.regex.patterns import compile_pattern


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("", "the pattern is empty"),
        ("abc", "must begin with a delimiter"),
        ("/abc", "has no ending delimiter '/'"),
        ("/a/k", "has the unknown modifier 'k'"),
        ("/\udcff/u", "is no UTF-8, which its modifier u asks for"),
        ("/a(?#b/", "has a comment without its end"),
        ("/^*/", "has an anchor with a quantifier"),
        ("/a(*SKIP)b/", r"has a verb such as \(\*SKIP\), which chainpay has no equivalent for"),
        ("/(?|a|b)/", r"has a group that begins with \(\?\|a"),
        ("/(?R)/", r"has a group that begins with \(\?R"),
        ("/(?(R)a|b)/", "has a condition that is no group"),
        ("/(a)(?(1)b|c|d)/", "has a condition with more than two branches"),
        ("/(?J)a/", "has the option J"),
        (r"/(a)\g<1>/", r"has \\g with another group's pattern"),
        (r"/\p{Nowhere}/u", r"has \\p\{Nowhere\}"),
        (r"/a\Kb/", r"has \\K"),
        (r"/a\o8/", "has a code that can't be read"),
        (r"/\x{100}/", "has the character 0x100, which only the modifier u allows"),
        ("/[[:nowhere:]]/", r"has \[:nowhere:\]"),
        ("/(a/", r"has a \( without its \)"),
        ("/a)/", r"has a \) without its \("),
        ("/[a/", r"has a \[ without its \]"),
        ("/[b-a]/", "has a range in a class without an end, or one that runs backwards"),
        ("/+/", r"has a \+ with nothing before it"),
        (r"/(?<=a+)b/", "can't be compiled by Python"),
    ],
)
def test_a_pattern_that_is_not_here_is_refused(pattern: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        compat.check_pattern(pattern)
    with pytest.raises(ValueError, match=reason):
        compat.preg_match(pattern, "a")


def test_an_end_of_a_backslash_is_refused() -> None:
    with pytest.raises(ValueError, match="has no ending delimiter"):
        compat.check_pattern("/a\\/")


def test_an_anchored_pattern_matches_where_the_last_match_ended() -> None:
    pattern = compile_pattern("/a|/A")
    assert [match.span() for match in pattern.matches("aab")] == [(0, 1), (1, 2), (2, 2), (3, 3)]
    assert [match.span() for match in compile_pattern("/a/A").matches("aab")] == [(0, 1), (1, 2)]


def test_an_array_inside_of_what_is_replaced() -> None:
    """It is the text that PHP makes of arrays."""
    assert compat.preg_replace("/a/", "b", ["a", ["a"]]) == ["b", "Arrby"]
