"""PHP's `preg_` functions."""

from __future__ import annotations

import random

from ..callbacks import CALLBACKS

PATTERNS: list[object] = [
    "/a/",
    "/(a)(b)?(c)?/",
    "/(?<y>\\d{4})-(?<m>\\d\\d)/",
    "#^/v3/([^/]+)/?$#",
    "/\\s+/",
    "/[\\s,]+/",
    "/^1[3-9]\\d{9}$/",
    "/^[\\x{4e00}-\\x{9fa5}]+$/u",
    "/\\p{Han}+/u",
    "/\\p{Lu}/u",
    "/\\p{L}+/u",
    "/[^\\p{L}\\p{N}]+/u",
    "/[[:alpha:]]+/",
    "/[[:punct:]]/u",
    "/[^[:space:]]+/u",
    "/\\w+/",
    "/\\w+/u",
    "/\\W/u",
    "/\\bfoo\\b/i",
    "/./",
    "/./u",
    "/./s",
    "/^.*$/m",
    "/$/m",
    "/^/m",
    "/$/",
    "/$/D",
    "/a.c/s",
    "/A  b # c\n c/x",
    "/(?i)ABC(?-i)d/",
    "/a(?i)b|c/",
    "/((?i)a)b/",
    "/x*/",
    "/x*?/",
    "/a+/U",
    "/a+?/U",
    "/a++b/",
    "/(?>a+)b/",
    "/a{2,}/",
    "/a{,2}/",
    "/a{x}/",
    "/{/",
    "/(?<=a|bc)d/",
    "/(?<!a|bc)d/",
    "/\\d+(?=元)/u",
    "/(a)|(b)/",
    "/(?:a|b)+/",
    "/([\"']).*?\\1/",
    "/(?P<q>['\"]).*?(?P=q)/",
    "/(a)\\g1/",
    "/(a)\\g{-1}/",
    "/(?<n>a)\\k<n>/",
    "/\\Qa.b\\E+/",
    "/[\\Q]^\\E]/",
    "/\\R/",
    "/\\h+/",
    "/\\H+/u",
    "/\\v/",
    "/\\N+/",
    "/[^\\D]/",
    "/[\\w-]+@[\\w.]+/",
    "/[a\\-z]/",
    "/[]a]/",
    "/[^]a]/",
    "/[a-\\d]/",
    "/\\x41/",
    "/\\x{41}/",
    "/\\101/",
    "/\\e/",
    "/\\cA/",
    "~a~A",
    "~\\d~A",
    "/\\A\\d/",
    "/\\d\\z/",
    "/\\d\\Z/",
    "/(?#c)a/",
    "/(?(1)a|b)/",
    "/(a)?(?(1)b|c)/",
    "/(?i:É)/u",
    "/é/iu",
    "/é/i",
    "/中/",
    "/[中文]/",
    "/[中文]/u",
    "/^\\d+(\\.\\d{1,2})?$/",
    "/(\\d+)(\\D*)/",
    "/^(?=.*\\d)(?=.*[a-z]).{6,}$/",
    "/<(\\w+)[^>]*>(.*?)<\\/\\1>/s",
    "/\\$(\\w+)/",
    "/[[:^digit:]]+/",
    "/[[:upper:]]/i",
    "/[[:lower:]]/iu",
    "/\\p{Lu}/iu",
    "/[\\p{Lu}1]/iu",
    "/[^\\p{Lu}1]/iu",
    "/\\P{Han}/u",
    "/\\pL\\pN/u",
    "/\\p{^L}/u",
    "/[\\x00-\\x1f]/",
    "/\\//",
    "{a}",
    "(a(b))",
    "[a]i",
    "<a>",
    "/a/ i",
    "/(?n)(a)(?<k>b)/",
    "/(a)/n",
    "/\\p{Hiragana}/u",
    "/\\p{Arabic}/u",
    "/\\p{Sc}/u",
    "/[\\h,]/u",
    "/\\S+/u",
    "/\\S/",
    "/(*UTF8)a/",
    "/(?R)/",
    "/a\\Kb/",
    "/(?|a|b)/",
    "/\\Ga/",
    "/[z-a]/",
    "/(/",
    "/)/",
    "/a",
    "a",
    "",
    "/a/k",
    "/a**/",
    "/(?J)a/",
    "/\\X/u",
    "/\\10/",
    "/(a)\\2/",
    "/[[:foo:]]/",
    "/\\x{100}/",
    "/[\\b]/",
    "/\\//u",
    "/\\ca/",
    "/(?s-i:.)/",
    "/(?<a>.)(?<b>.)?/",
    "/^\\xEF\\xBB\\xBF/",
    "/(\\w)(?=(\\w))/",
    "/a|/",
    "/|a/",
    "/()/",
    "/(x)?a/",
    "/\\o{101}/",
    "/[a-c-e]/",
    "/^*/",
    "/a$+/",
    "/\\A*a/",
    "/[\\n]/",
    "/\\t/",
    "/-/",
    "/[+--]/",
    "/[$^]/",
    "/a(?=b(?i)C)/",
    "/(?i)a(?-i:B)c/",
    "/(?x) a b #d\nc/",
    "/\\Qabc/",
    "/[a-z&&[b]]/",
    "/[[a]/",
    "/^^a/",
    "/\\b+a/",
    "/(?:)/",
    "/\\0/",
    "/[^a]/u",
]

SUBJECTS: list[object] = [
    "",
    "a",
    "abc",
    "aabb",
    "aaa",
    "2024-05-06 and 2023-01-02",
    "13800138000",
    "中文",
    "中文abc 微信支付123",
    "Hello, World foo",
    "a\nb\n",
    "a\r\nb\n\nc",
    "ABCd abcd aBcD",
    "\"quoted\" 'x'",
    "v3/pay",
    "/v3/pay/",
    "bcd ad xd",
    "99元 100元",
    "É é",
    "ÉÉ中",
    "<b>x</b> <i>y</i>",
    "$name and $x",
    "a.b.b",
    "x@y.com",
    "12.50",
    "Aa1 ",
    "\t tab\u3000全角",
    "  ",
    "xxabxx",
    "a-b_c",
    "\x00\x01",
    "1\n",
    "acab",
    "ab",
    "b",
    "aa{x}{,2}",
    "カナひら",
    "€5",
    "A",
    "C",
    "aBc",
    "a]^b",
    "\udcff\udcfe a",
    "\udce4\udcb8",
    "Σσς",
    "abcC",
    12,
    1.5,
    None,
    True,
    "[a]^$+-.",
]

#: PHP takes these patterns, chainpay refuses them.
NOT_HERE = {
    "/\\p{Arabic}/u",
    "/(*UTF8)a/",
    "/(?R)/",
    "/a\\Kb/",
    "/(?|a|b)/",
    "/\\Ga/",
    "/(?J)a/",
    "/\\X/u",
    "/(?(1)a|b)/",
}
_WRONG = {"/[z-a]/", "/(/", "/)/", "/a", "a", "", "/a/k", "/a**/", "/(a)\\2/", "/[[:foo:]]/"}
_WRONG |= {"/\\x{100}/", "/[a-\\d]/", "/\\b+a/", "/^*/", "/a$+/", "/\\A*a/"}
_GOOD = [one for one in PATTERNS if one not in NOT_HERE | _WRONG]
_TEMPLATES = ["", "<$0>", "[\\1]", "${1}x", "$11", "\\\\1\\$1", "中$2"]
_random = random.Random(18)
#: PHP looks at the text from the offset on only.
_OFFSETS = [(flags, offset) for flags in (0, 256, 512, 768) for offset in (0, 1, -1, 3)]


def _some(count: int) -> list[object]:
    return _random.sample([one for one in SUBJECTS if one not in ("\udcff\udcfe a",)], count)


CASES: dict[str, list[list[object]]] = {
    "is_pattern": [[one] for one in PATTERNS if one not in NOT_HERE],
    "preg_match": [[one, subject] for one in _GOOD for subject in _some(6)]
    + [[one, _random.choice(_some(9)), *_random.choice(_OFFSETS)] for one in _GOOD]
    + [[one, "cab"] for one in ("/ a| x # c/x", "/# c\na b/x", "/(?x) a (?-x)b/", "/a #/x")],
    "preg_match_all": [
        [one, subject, _random.choice([0, 1, 2, 257, 258, 513, 514])]
        for one in _GOOD
        for subject in _some(4)
    ],
    "preg_replace": [
        [one, _random.choice(_TEMPLATES), subject] for one in _GOOD for subject in _some(3)
    ]
    + [
        [pattern, replacement, subject, limit]
        for pattern in ("/a/", ["/a/", "/b/"], {"x": "/a/", "y": "/(b)/u"})
        for replacement in ("[$0]", ["1"], ["1", "2"], [])
        for subject in ("abc", ["ab", "b", "中"], {"k": "aab", "z": "\udcffab"})
        for limit in (-1, 1)
    ],
    "preg_replace_count": [
        ["/a/", "b", "aaa"],
        ["/a/", "b", ["aa", "a", "c"], 1],
        [["/a/", "/b/"], ["b", "c"], "aab"],
        ["/x/u", "y", "\udcff"],
    ],
    "preg_replace_callback": [
        [pattern, CALLBACKS["groups"], subject, limit, flags]
        for pattern in ("/(a)(x)?/", "/(?<n>\\d)/", ["/a/", "/b/"], "/中/u")
        for subject in ("ab a1", "中文a", ["a", "b"], "\udcff")
        for limit in (-1, 1)
        for flags in (0, 256, 512)
    ],
    "preg_replace_callback_count": [["/a/", CALLBACKS["groups"], "aa", limit] for limit in (-1, 1)],
    "preg_split": [
        [one, subject, _random.choice([-1, -1, 2, 3, 0, 1, None]), _random.randrange(8)]
        for one in _GOOD
        for subject in _some(4)
    ],
    "preg_grep": [
        [pattern, array, flags]
        for pattern in ("/\\d/", "/\\d/u", "/^$/", "/x/")
        for array in ({0: "a1", 5: "b", "k": "c3", 7: None, 8: "中4"}, ["a", "1", "b2", "\udcff"])
        for flags in (0, 1)
    ],
    "preg_quote": [
        [one, *delimiter]
        for one in ("a.b*c?", "中文[1]", "a#b/c-d~", "\0", "{}()<>=!|:^$\\", 1.5)
        for delimiter in ([], ["/"], ["~"], [None], ["ab"])
    ],
    "preg_match_error": [
        ["/a/u", "\udcff", 0, 0],
        ["/a/", "a", 0, 5],
        ["/a/u", "中a", 0, 1],
        ["/a/", "a", 0, 0],
    ],
}
