"""PHP's functions of strings, characters and formats."""

from __future__ import annotations

import random

from ..callbacks import CALLBACKS

nan, inf = float("nan"), float("inf")
CH = "微信支付 WeChat Pay"
BAD = "a\udcffb"
STRINGS: list[object] = [
    "",
    "a",
    "abc",
    "Hello World",
    CH,
    "中",
    BAD,
    "  x \n",
    "a\0b",
    123,
    1.5,
    None,
    True,
    [],
]
OFFSETS = (0, 1, -1, 3, -3, 99, -99)
_of_one = [
    "strlen",
    "ord",
    "strrev",
    "strtolower",
    "strtoupper",
    "ucfirst",
    "lcfirst",
    "ucwords",
    "trim",
    "ltrim",
    "rtrim",
    "chop",
    "nl2br",
    "addslashes",
    "stripslashes",
    "bin2hex",
    "base64_encode",
    "urlencode",
    "rawurlencode",
    "htmlspecialchars",
    "htmlentities",
    "strip_tags",
    "mb_strlen",
    "mb_strtolower",
    "mb_strtoupper",
    "mb_str_split",
    "mb_strwidth",
    "str_split",
    "str_word_count",
    "utf8_encode",
    "utf8_decode",
    "mb_check_encoding",
    "mb_detect_encoding",
    "html_entity_decode",
    "htmlspecialchars_decode",
    "chunk_split",
    "wordwrap",
    "mb_convert_encoding",
]
CASES: dict[str, list[list[object]]] = {
    name: [[one] for one in STRINGS] for name in _of_one if name != "mb_convert_encoding"
}


def more(name: str, *calls: list[object]) -> None:
    CASES.setdefault(name, []).extend(calls)


more("chr", *([n] for n in (65, 0, 255, 256, -1, 228, "66")))
more(
    "substr",
    *(
        [s, o, n]
        for s in ("abcdef", CH, "", "abc")
        for o in OFFSETS
        for n in (None, 0, 2, -1, -5, 99)
    ),
    [5, 0, 1],
    [None, 1],
    ["x", "a"],
    [[], 1],
)
more(
    "mb_substr",
    *([s, o, n] for s in ("abcdef", CH, "") for o in OFFSETS for n in (None, 0, 2, -1, -5, 99)),
    [CH, 0, 2, "UTF-8"],
    [CH, 0, 3, "8bit"],
    [CH, 0, 1, "no-such"],
)
more(
    "substr_count",
    ["hello hello", "ll"],
    ["aaa", "aa"],
    ["abc", ""],
    ["abcabc", "a", 1],
    ["abcabc", "a", 1, 3],
    ["abcabc", "a", -3],
    ["abc", "a", 9],
    ["abc", "a", 0, 9],
    [CH, "支"],
    ["abcabc", "b", 0, -2],
    ["abc", "a", 0, -9],
)
more(
    "substr_replace",
    *(
        [s, "XX", o, n]
        for s in ("abcdef", CH)
        for o in (0, 2, -2, 99, -99)
        for n in (None, 0, 1, -1)
    ),
    [["abc", "def"], "X", 1, 1],
    [["abc", "def"], ["1", "2"], [0, 1], 1],
    [["abc", "def", "ghi"], ["1"], 0, 1],
    [{"k": "abc"}, "X", 1],
    ["13812345678", "****", 3, 4],
    ["abc", ["x", "y"], 0],
)
more(
    "substr_compare",
    ["abcde", "bc", 1, 2],
    ["abcde", "BC", 1, 2, True],
    ["abcde", "cd", 1, 2],
    ["abcde", "de", -2],
    ["abcde", "abc", 5],
    ["abcde", "abc", 9],
)
more("str_repeat", ["ab", 3], ["ab", 0], ["", 5], ["a", -1], ["中", 2])
more(
    "str_pad",
    *(
        [s, n, p, k]
        for s in ("5", "中", "abc")
        for n in (-1, 0, 6, 7)
        for p in ("0", "xy", " ")
        for k in (0, 1, 2)
    ),
    ["a", 5],
    ["a", 5, ""],
    ["a", 5, "x", 7],
    [5, 3, "0", 0],
)
more("str_split", ["abcdef", 4], [CH, 3], ["abc", 0], ["abc", 9])
more("chunk_split", ["abcdefgh", 3], ["abc", 3, "-"], ["abc", 0], ["abcd", 2, "\n"])
more("ucwords", ["hello-world foo", "-"], ["hello world-foo bar"], ["HELLO\tworld\nx"])
for name in ("trim", "ltrim", "rtrim"):
    more(
        name,
        ["xxabcxx", "x"],
        ["abcxcba", "a..c"],
        ["/path/", "/"],
        ["中文中", "中"],
        ["a..b", ".."],
        ["0010", "0"],
        ["  a b  ", ""],
        ["\t\n a \0\x0b"],
        ["1.50", "0."],
        ["z..a", "z..a"],
        ["abc-", "a..b-"],
    )
for name in ("strpos", "stripos", "strrpos", "strripos", "mb_strpos", "mb_strrpos"):
    more(
        name,
        *(
            [h, n, o]
            for h in ("abcABCabc", CH)
            for n in ("a", "BC", "支", "", "z", "C")
            for o in (0, 1, -1, -3, 5, 99)
        ),
        ["abc", "c"],
        [123, 2],
        ["abcabc", "abc", -4],
        ["", "a"],
        ["", ""],
    )
for name in ("strstr", "stristr"):
    more(
        name,
        ["user@Example.com", "@"],
        ["user@Example.com", "@", True],
        ["abc", "z"],
        ["HAYSTACK", "st"],
        ["abc", ""],
        [CH, "支"],
    )
more("strrchr", ["/a/b/c.txt", "/"], ["abc", "z"], ["a.b.c", ".x"], ["abc", ""])
for name in ("str_contains", "str_starts_with", "str_ends_with"):
    more(name, *([h, n] for h in ("abc", CH, "") for n in ("", "a", "c", "微", "y", "abcd", "ay")))
_pairs = [
    ["a", "b"],
    ["b", "a"],
    ["a", "a"],
    ["abc", "ab"],
    ["A", "a"],
    ["10", "9"],
    ["", "a"],
    ["img12", "img10"],
    ["img2", "IMG10"],
    ["中", "文"],
    ["a", "中"],
    [1, "1"],
    ["1.010", "1.001"],
    ["a01", "a1"],
    ["x 1", "x  1"],
    ["001", "1"],
    ["a1b", "a1c"],
    ["a10", "a10"],
    ["a10", "a10b"],
    ["1", "a"],
    [" 1", "1"],
    ["a0b", "a00b"],
    ["Zeta", "alpha"],
    ["rfc822.txt", "rfc2086.txt"],
    ["1.5", "1.50"],
    ["0", "00"],
    ["a  ", "a"],
    ["abcdef", "ab"],
    ["ab", "abcdef"],
]
for name in ("strcmp", "strcasecmp", "strnatcmp", "strnatcasecmp", "similar_text", "levenshtein"):
    more(name, *(list(pair) for pair in _pairs))
for name in ("strncmp", "strncasecmp"):
    more(name, *([*pair, n] for pair in _pairs for n in (0, 1, 2)), ["a", "b", -1])
more(
    "similar_text",
    ["World", "Word"],
    ["kitten", "sitting"],
    ["", ""],
    [CH, "支付"],
    ["test", "text"],
)
more(
    "levenshtein",
    ["kitten", "sitting"],
    ["kitten", "sitting", 2, 3, 4],
    ["", "abc"],
    ["abc", ""],
    ["a", "b", 1, 5, 1],
)
for name in ("str_replace", "str_ireplace", "str_replace_count"):
    if name == "str_ireplace":
        more(
            name,
            ["L", "x", "Hello"],
            ["l", "\\1$0", "HeLLo"],
            [["A", "b"], ["1", "2"], "aBc"],
            ["信", "X", CH],
            ["É", "x", "é"],
        )
        continue
    more(
        name,
        ["l", "L", "Hello"],
        ["", "x", "abc"],
        [["a", "b"], ["1", "2"], "abc"],
        [["a", "b"], ["1"], "abab"],
        [["a", "b"], "z", "abc"],
        ["a", "b", ["a", {"k": 1}, "ca"]],
        ["a", "b", {"x": "aa", "y": ["a"]}],
        ["微", "X", CH],
        ["a", ["b"], "a"],
        [1, 2, 121],
        [["a", "ab"], ["ab", "c"], "a"],
        ["a", None, "abc"],
        ["\\", "/", "a\\b"],
    )
more(
    "strtr",
    ["Hi all", "ai", "eo"],
    ["Hi all", {"Hi": "Hello", "Hello": "x", "a": "b"}],
    ["abc", {"": "x"}],
    ["abc", {"a": "", "ab": "X"}],
    ["abc", "abc", "x"],
    ["{a}-{b}", {"{a}": 1, "{b}": None}],
    ["abc", "a"],
    [CH, {"微信": "wx"}],
    ["-_", "-_", "+/"],
    ["abc", {}],
    ["12", {1: "x"}],
)
more("nl2br", ["a\r\nb\nc\rd\n\re"], ["a\nb", False])
more("addslashes", ["O'Re\"il\\ly\0"])
more("stripslashes", ["O\\'Re\\\\il\\0\\"])
more(
    "explode",
    *([",", s, n] for s in ("a,b,c", "", "abc", ",", "a,") for n in (1, 2, 0, -1, -9, 99)),
    [",", "a,b,c"],
    ["", "a"],
    ["、", "一、二、三"],
    ["|", 5],
)
for name in ("implode", "join"):
    more(
        name,
        [",", [1, 2, 3]],
        [", ", {"a": 1, "b": None, "c": True, "d": 1.5}],
        ["", []],
        [["a", "b"]],
        [["a", "b"], ","],
        ["x"],
        [",", [[1], 2]],
        [",", "x"],
        [",", [BAD, "中"]],
    )
more(
    "str_word_count",
    ["Hello World again", 1],
    ["Hello fri3nd, you're ok", 2],
    ["Hello fri3nd", 1, "3"],
    ["a-b -c- d", 1],
    ["x", 5],
    ["a 'b' c-", 1],
    ["", 1],
)
more(
    "wordwrap",
    ["The quick brown fox sat over the lazy dog", 15],
    ["A very long woooooooooooord.", 8, "\n", True],
    ["A very long woooooooooooord.", 8, "\n", False],
    ["abc", 0, "\n", True],
    ["abc def", 3, ""],
    ["abc def ghi", 3, "<br>"],
    ["aaa\nbbb ccc", 5],
    [CH, 8, "\n", True],
    ["", 5],
    ["a b c d", 1],
    ["aaa  bbb", 4],
)
more("hex2bin", ["616263"], ["6"], ["zz"], [""], ["ff00"], ["E4B8AD"])
more(
    "base64_decode",
    *(
        [s, strict]
        for s in (
            "YWJj",
            "YWI=",
            "YQ==",
            "YQ",
            "Y",
            "YW Jj\n",
            "YW*Jj",
            "",
            "/+8=",
            "5Lit",
            "YQ=",
            "=YQ",
            "YWJj=",
            "YW=Jj",
            "YQ===",
            "-_",
        )
        for strict in (False, True)
    ),
)
more("base64_encode", [b"\xff\x00".decode("utf-8", "surrogateescape")])
more("urlencode", ["a b+c~d/é&=-_.*"])
more("rawurlencode", ["a b+c~d/é&=-_.*"])
for name in ("urldecode", "rawurldecode"):
    more(name, ["a+b%20c"], ["%E4%B8%AD"], ["%zz%4"], ["%ff"], [""], ["100%"])
more(
    "http_build_query",
    [
        {
            "a": 1,
            "b": None,
            "c": True,
            "d": False,
            "e": 1.5,
            "f": "x y",
            "g": [1, 2],
            "h": {"k": "v"},
        }
    ],
    [["a", "b"]],
    [["a", "b"], "p_"],
    [{"a": [[1, 2], {"b": []}]}],
    [{"a": 1, "b": 2}, "", "&amp;"],
    [{"a": "b c~"}, "", "&", 2],
    [{"中": "文"}],
    [[]],
    ["x"],
    [{"f": 0.1 + 0.2, "g": 1e25, "h": 100.0}],
    [{"a b": {"c d": 1}}],
    [{"a": ""}],
)
more(
    "parse_str",
    ["a=1&b=2"],
    ["a[]=1&a[]=2&b[x][y]=3"],
    ["a.b=1&c d=2"],
    [""],
    ["a"],
    ["=1&&b"],
    ["a=1&a=2"],
    ["a=%E4%B8%AD+x"],
    ["a[x]=1&a=2"],
    ["a=2&a[x]=1"],
    ["a[1]=x&a[0]=y"],
    ["a[=1"],
    ["a[b=1"],
    ["a]b=1"],
    ["a[b]c=1"],
    ["a[b][c=1"],
    [" a=1"],
    ["a[][]=1&a[][]=2"],
    ["0=a&1=b"],
    ["a[ b]=1"],
)
URLS = [
    "http://user:pw@Host.com:8080/p/a/t/h?query=1&b[]=2#frag",
    "https://api.mch.weixin.qq.com/v3/pay",
    "/path?x=1",
    "path",
    "//host/path",
    "mailto:a@b.c",
    "http:///bad",
    "http://host",
    "http://host/",
    "http://host?x",
    "http://host#f",
    "host:80",
    "host:80/path",
    "http://host:99999",
    "http://[::1]:80/x",
    "x:y",
    "",
    "?q",
    "#f",
    "http://h/?",
    "file:///etc/passwd",
    "http://a b/",
    "a:b:c",
    "http://u@h",
    "http://u:@h",
    "/a:80",
    "http://h:/",
    "weixin://wxpay/bizpayurl?pr=abc",
    "http://h/p?a=b?c#d#e",
    "javascript:alert(1)",
    "http://中文.com/路径?键=值",
    "1:2",
    "/x?u=http://y",
    "::",
    "http:",
    "http:/x",
    "//",
    "http://h:80a/",
    "C:\\x",
    "tel:123456",
    "a.php?x=y:z",
    "http://a@b@c/d",
    "?x:1",
    ":",
    "htt>p:",
    "hos#t:80/p",
    "a.php?x=y:",
    "http://h:99999x",
    "host:80#",
    "host:80?x",
    "http://a:b:80",
    "?",
    "#",
    "//u:p@h:1/",
    "http://h\x01/",
]
more(
    "parse_url",
    *([u] for u in URLS),
    *([URLS[0], n] for n in range(8)),
    ["/x", 1],
    ["http:///x", 1],
)
HTML = [
    "<a href='x'>T\"&amp;\"</a>",
    "&lt;&gt;&amp;&quot;&#039;&#39;&apos;&#x27;&nbsp;&eacute;&copy;&hearts;&euro;",
    "&#65;&#x41;&#128;&#55296;&bogus;&",
    "é©中€<>\"'&",
    "Tom & Jerry's",
    "&#34;&#60;&#xa0;",
]
for name in ("htmlspecialchars", "htmlentities", "htmlspecialchars_decode", "html_entity_decode"):
    more(
        name,
        *([h] for h in HTML),
        *(
            [h, f]
            for h in HTML
            for f in (0, 2, 3, 3 | 48, 3 | 16, 3 | 32)
            if (name, f) != ("htmlentities", 51)
        ),
    )
    if name in ("htmlspecialchars", "htmlentities"):
        more(name, *([h, 3, "UTF-8", False] for h in HTML), [BAD, 3], [BAD, 3 | 4], [BAD, 11])
more(
    "strip_tags",
    ["<p>Hello <b>World</b></p>"],
    ["<p>Hello <b>W</b></p>", "<b>"],
    ["<p>x<br/>y</p>", "<br>"],
    ["a < b > c"],
    ["<!-- c -->x"],
    ["<?php echo 1; ?>y"],
    ['<a title=">">z</a>'],
    ["1<2"],
    ["<b>x", ["b"]],
    ["a<b"],
    ["x<script>alert(1)</script>"],
    ["5 <6> 7"],
    ["<>x"],
    ["a<"],
)
SPECS = [
    "%d",
    "%5d",
    "%-5d|",
    "%05d",
    "%+d",
    "%'*10d",
    "%s",
    "%10s",
    "%-10s|",
    "%.2s",
    "%'010s",
    "%u",
    "%c",
    "%x",
    "%X",
    "%o",
    "%b",
    "%e",
    "%.2e",
    "%E",
    "%f",
    "%.2f",
    "%F",
    "%08.2f",
    "%+.1f",
    "%g",
    "%G",
    "%.3g",
    "%%",
    "%5.1f|",
    "%-08d|",
    "%-8.2f|",
    "%'x-8d|",
    "%+05d",
    "%h",
    "%.0f",
    "%.15f",
    "%ld",
    "% d",
    "%5%",
    "%-08.2f|",
    "%-05s|",
    "%-05x|",
    "%-05e|",
    "%-010u|",
    "%'010.1f",
]
VALUES: list[object] = [
    0,
    1,
    -1,
    42,
    1.5,
    -2.345,
    1.005,
    1e25,
    "abc",
    "12abc",
    CH,
    None,
    True,
    255,
    2**63 - 1,
    -(2**63),
    0.00001234,
    123456789.0,
    inf,
    nan,
    -0.0,
    "3.7",
    1.955,
]
more(
    "sprintf",
    *([spec, value] for spec in SPECS for value in VALUES),
    ["%2$s-%1$s", "a", "b"],
    ["%s"],
    ["%2$s", "a"],
    ["%y", 1],
    ["%"],
    ["100%"],
    ["%s %s", "a"],
    ["%1$s %s", "a"],
    ["%*d", 5, 42],
    ["%.*f", 2, 3.14159],
    ["no spec", 1],
    ["%s", []],
    ["%05.1f|%5s|%-5s|%05d", 3.14159, "ab", "cd", 42],
    ["%'.10d|%+d", 42, 7],
    ["%0$s", 1],
    ["%.60f", 0.1],
    ["%.16g", 0.1],
    ["%.20g", 0.1],
    ["%g", 100000.0],
    ["%g", 1000000.0],
    ["%g", 0.0001],
    ["%e", 0],
    ["%.1e", 12345],
    ["%5c", 65],
    ["%03d:%02d", 5, 7],
    ["%f", -inf],
    ["%+.2e", -inf],
)
_chance = random.Random(3)
more(
    "sprintf",
    *(
        ["%.2f|%d|%.3f", x, x, x]
        for x in (_chance.uniform(-1, 1) * 10 ** _chance.randrange(0, 9) for _ in range(80))
    ),
    *(["%.2f", n / 1000] for n in range(5, 3000, 130)),
)
more("vsprintf", ["%s-%d", ["a", 5]], ["%s", []], ["%2$s", {"x": 1, "y": 2}], ["%s", "x"])
more("mb_str_split", [CH, 3], ["abc", 0], [CH, 2, "UTF-8"])
more("mb_strtolower", ["ÀÉÎ ΑΣ İ ß"], ["Ǆ"])
more("mb_strtoupper", ["àéî ας ß ŉ"], ["ǆ"])
more("mb_strlen", [CH, "UTF-8"], [CH, "8bit"], ["x", "nope"], ["\udcc4\udce3", "GBK"])
more("mb_substr_count", [CH, "支"], ["aaa", "aa"], ["x", ""])
more("mb_strwidth", ["ｱﾊＡ한"], ["é"])
more(
    "mb_strimwidth",
    [CH, 0, 6],
    [CH, 0, 7, "…"],
    [CH, 0, 7, "..."],
    ["abc", 0, 9, "..."],
    ["abc", 1, 2],
    ["abc", 9, 2],
    [CH, -6, 4],
    [CH, 0, -3],
    ["abc", 0, -9],
    [CH, 0, 2, "...."],
)
more("mb_internal_encoding", [], ["UTF-8"])
more(
    "mb_convert_encoding",
    ["中文", "GBK", "UTF-8"],
    ["\udcd6\udcd0", "UTF-8", "GBK"],
    ["中é", "ASCII", "UTF-8"],
    ["é", "ISO-8859-1", "UTF-8"],
    ["\udce9", "UTF-8", "ISO-8859-1"],
    ["中", "UTF-16BE", "UTF-8"],
    ["中", "UTF-16LE"],
    ["中", "nope"],
    ["中", "UTF-8", "nope"],
    ["\udcd6\udcd0", "UTF-8", "UTF-8,GBK"],
    ["abc", "UTF-8", ["GBK", "UTF-8"]],
    [["中", "a"], "GBK", "UTF-8"],
    [BAD, "UTF-8", "UTF-8"],
    ["€", "GB18030", "UTF-8"],
    ["中文", "GB2312", "UTF-8"],
)
more(
    "mb_check_encoding",
    [CH, "UTF-8"],
    [BAD, "UTF-8"],
    [CH, "ASCII"],
    [[CH, BAD], "UTF-8"],
    ["\udcd6\udcd0", "GBK"],
)
more(
    "mb_detect_encoding",
    [CH, ["ASCII", "UTF-8"]],
    ["abc", "ASCII,UTF-8"],
    [CH, "UTF-8,GBK", True],
    ["\udcd6\udcd0\udcce\udcc4", ["UTF-8", "GBK"], True],
    [BAD, "UTF-8", True],
    ["\udcd6\udcd0\udcce\udcc4", "ASCII,GB2312,GBK,UTF-8", True],
)
more(
    "iconv",
    ["UTF-8", "GBK", "中文"],
    ["GBK", "UTF-8", "\udcd6\udcd0"],
    ["UTF-8", "ASCII//IGNORE", "a中b"],
    ["UTF-8", "ASCII", "a中b"],
    ["UTF-8", "GB2312//IGNORE", "中😀文"],
    ["nope", "UTF-8", "x"],
    ["UTF-8", "UTF-8//IGNORE", BAD],
    ["UTF-8", "ISO-8859-1", "é"],
    ["utf-8", "gbk//TRANSLIT", "中"],
)
more("array_map", ["trim", [" a ", "b "]], [CALLBACKS["upper"], ["x"]])

more("substr", ["abc", 1e30], ["abc", nan], ["abc", "9223372036854775808"], ["abc", 1.5])
more("http_build_query", [["a", "b"], "p/"])
more("htmlspecialchars", [HTML[0], 1], [HTML[0], 5])
more("mb_convert_encoding", [BAD, "UTF-8", ["ASCII", "UTF-8"]])
