"""PHP's filters, addresses and versions, and pieces and bytes of texts."""

from __future__ import annotations

import itertools

_VERSIONS = [
    *("1.0", "1.0.0", "1", "1.10.0", "1.9.9", "1.0-dev", "1.0a1", "1.0alpha2", "1.0b1", "1.0-beta"),
    *("1.0RC1", "1.0rc2", "1.0pl1", "1.0-p1", "1.0.x", "v1.0", "", "5.2", "8.2.0-1+ubuntu", "1..2"),
    *("1.0#", "#1", "1.2.3.4", "1.0.", "01.0", "1_0", "1+0", "x", "1.0.0.dev"),
]
_NUMBERS = [
    *("0", "1", "-1", "+1", "-0", "+0", "007", "0x1A", "0X1a", "0xZZ", "0x", "012", "0o17", "08"),
    *(
        "1.5",
        "-1.5",
        ".5",
        "5.",
        ".",
        "1e3",
        "1E-3",
        "1e",
        "e3",
        "",
        " 12 ",
        "\t12\n",
        "12\0",
        "1 2",
    ),
    *("9223372036854775807", "9223372036854775808", "-9223372036854775808", "12abc", "abc"),
    *("1,000", "1,000.50", "1,00", "12,345,678", "1,0000", "1'000", ",000", "1.000,5", "1e400"),
    *("1e-400", "0.0", "-0.0", "0xFFFFFFFFFFFFFFFF", "0x1FFFFFFFFFFFFFFFF", "--1", "+", "-", "１"),
]
_MAILS = [
    *("a@b.cn", "a.b+c@d-e.co.uk", "a@b", "a@localhost", "@b.cn", "a@", "a b@c.cn", "a@b.c1"),
    *("a..b@c.cn", ".a@c.cn", "a.@c.cn", '"a b"@c.cn', '"a\\"b"@c.cn', "a@[127.0.0.1]", "a@b_c.cn"),
    *(
        "a@[IPv6:::1]",
        "a@[300.1.1.1]",
        "a@-b.cn",
        "a@b-.cn",
        "a@b.cn.",
        "a@xn--fiq228c.cn",
        "中@b.cn",
    ),
    *("a@中文.cn", "a" * 64 + "@b.cn", "a" * 65 + "@b.cn", "a@" + "b" * 63 + ".cn", "A@B.CN"),
    *(
        "a@" + "b" * 64 + ".cn",
        "a@b.1a",
        "a@1.2.3.4",
        "a@b@c.cn",
        "a\n@b.cn",
        "a@b.cn\n",
        "a@b--c.cn",
    ),
    *("a@" + ".".join(["b" * 60] * 4) + ".cn", "a!#$%&'*/=?^_`{|}~@b.cn", "a(b)@c.cn", "a@b.c-d"),
]
_ADDRESSES = [
    *("127.0.0.1", "10.0.0.1", "172.16.0.1", "172.32.0.1", "192.168.1.1", "8.8.8.8", "0.0.0.0"),
    *("255.255.255.255", "240.0.0.1", "239.1.1.1", "169.254.1.1", "256.1.1.1", "1.2.3", "01.2.3.4"),
    *(
        "1.2.3.4.5",
        "",
        " 1.2.3.4",
        "1.2.3.4 ",
        "a",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "2001:db8::1",
    ),
    *(
        "2001:10::1",
        "2400:3200::1",
        "::ffff:1.2.3.4",
        "::1.2.3.4",
        "1::2::3",
        "12345::",
        "fe80::1%eth0",
    ),
    *(
        "1:2:3:4:5:6:7:8",
        "1:2:3:4:5:6:7",
        "::FFFF:10.0.0.1",
        "fdff::",
        "fec0::1",
        "5f00::1",
        "3ff3::1",
    ),
]
_URLS = [
    *(
        "http://a.cn",
        "https://a.cn/b?c=d#e",
        "HTTP://a.cn",
        "a.cn",
        "//a.cn",
        "http://",
        "http:///a",
    ),
    *("http://a", "http://a_b.cn", "http://-a.cn", "http://a-.cn", "http://a..cn", "http://a.cn."),
    *(
        "ftp://u:p@a.cn:21/x",
        "mailto:a@b.cn",
        "news:x",
        "file:///a/b",
        "weixin://wxpay/bizpayurl?pr=1",
    ),
    *(
        "http://a.cn/中",
        "http://中.cn",
        "http://a.cn/ b",
        "http://[::1]/",
        "http://[::g]/",
        "urn:a:b",
    ),
    *(
        "http://a.cn:80",
        "http://a.cn:99999",
        "http://u%20:p@a.cn",
        "http://u%:p@a.cn",
        "javascript:alert(1)",
    ),
    *(
        "https://pay.weixin.qq.com/index.php?a[]=1&b=%20",
        "http://127.0.0.1/a",
        "",
        "x://",
        "http://a.cn?x",
    ),
    *(
        "http://" + "a" * 63 + ".cn",
        "http://" + "a" * 64 + ".cn",
        "http://a.b_",
        "http://0.cn",
        "a:b",
    ),
]
_PACKED = [
    "",
    "a",
    "ab\0",
    "\0\1\2\3\4\5\6\7",
    "abcdefgh\x7f\0\1\2",
    "\udcff\udcfe\udcfd\udcfc" * 4,
    "x y ",
]
CASES: dict[str, list[tuple[object, ...]]] = {
    "version_compare": [
        *itertools.product(_VERSIONS, _VERSIONS),
        *[
            ("1.2", "1.10", each)
            for each in ("<", "lt", "le", ">", "ge", "eq", "==", "!=", "<>", "ne")
        ],
        ("1", "2", "nope"),
    ],
    "filter_var": [
        ("a",),
        (None,),
        (5,),
        ([1],),
        (1.5, 257),
        (1.0, 257),
        (True, 257),
        (None, 257),
        ([], 257),
        ([1], 257, {"flags": 134217728}),
        (True, 258),
        (False, 258),
        (None, 258),
        (0, 258),
        *[(each, kind) for each in _NUMBERS for kind in (257, 259, 519)],
        *[(each, 257, flags) for each in _NUMBERS for flags in (1, 2, 3)],
        *[(each, 259, flags) for each in _NUMBERS for flags in (8192, 4096)],
        ("1.000,5", 259, {"options": {"decimal": ","}, "flags": 8192}),
        ("1,5", 259, {"options": {"decimal": ","}}),
        ("5", 257, {"options": {"min_range": 1, "max_range": 5}}),
        ("6", 257, {"options": {"min_range": 1, "max_range": 5}}),
        ("0", 257, {"options": {"min_range": 1}}),
        ("0", 257, {"options": {"min_range": 1, "default": 3}}),
        ("x", 257, {"options": {"default": 3}}),
        ("0", 259, {"options": {"min_range": 0.5}}),
        ("2.5", 259, {"options": {"max_range": 2}}),
        *[
            (each, 258, flags)
            for each in (
                "1",
                "0",
                "true",
                "TRUE",
                "on",
                "off",
                "no",
                "yes",
                "",
                " yes ",
                "x",
                "2",
                "null",
            )
            for flags in (0, 134217728)
        ],
        *[(each, 274) for each in _MAILS],
        *[(each, 275, flags) for each in _ADDRESSES for flags in (0, 1048576, 2097152, 12582912)],
        *[(each, 275, 4194304) for each in _ADDRESSES],
        *[(each, 275, 8388608) for each in _ADDRESSES],
        *[(each, 273, flags) for each in _URLS for flags in (0, 262144, 524288)],
        ("abc", 272, {"options": {"regexp": "/^a/"}}),
        ("bc", 272, {"options": {"regexp": "/^a/"}}),
        ("<a href='x'>\"&", 522),
    ],
    "ip2long": [(each,) for each in _ADDRESSES],
    "long2ip": [(0,), (1,), (2130706433,), (-1,), (4294967296,)],
    "inet_pton": [(each,) for each in ("127.0.0.1", "::1", "x", "1.2.3")],
    "inet_ntop": [("\x7f\0\0\1",), ("\0" * 15 + "\1",), ("abc",)],
    "pack": [
        *[
            (f"{code}{count}", "a1b2c3")
            for code in "aAZhH"
            for count in ("", "0", "2", "5", "9", "*")
        ],
        *[
            (f"{code}", value)
            for code in "cCsSnvlLNViIqQJP"
            for value in (0, 1, 255, -1, 65537, "12", 1.9)
        ],
        *[(code, value) for code in "fgGdeE" for value in (0.0, 1.5, -2.25, 3, "0.1")],
        ("n*", 1, 2, 3),
        ("C2n", 1, 2, 3),
        ("nx2n", 1, 2),
        ("nXn", 1, 2),
        ("n@5", 1),
        ("n@1", 1),
        ("A3 n", "a", 1),
        ("n2", 1),
        ("y", 1),
    ],
    "unpack": [
        *[
            (f"{code}{count}v", each)
            for code in "aAZhH"
            for count in ("", "2", "*")
            for each in _PACKED
        ],
        *[(code, each) for code in "cCsSnvlLNViIqQJP" for each in _PACKED],
        *[(f"{code}*", _PACKED[3]) for code in "cCnvNVJ"],
        *[(code, "\0\0\udc80?\0\0\udc80?") for code in "fgGdeE"],
        ("nlen/a2x", "\0\2ab"),
        ("C2k/nx", "\1\2\0\3"),
        ("x2/Ca", "\1\2\3"),
        ("Ca/X/Cb", "\1\2\3"),
        ("@2/Ca", "\1\2\3"),
        ("Na", "ab"),
        ("C", "\1\2\3", 2),
        ("C1/C2", "\1\2\3"),
        ("C*5", "\1\2"),
        *[(code, "\1\2") for code in ("", "/", "Ca/", "Ca//Cb", "y1a", "C1/")],
        ("Ca/", "\1"),
        ("ya", "\1"),
    ],
    "strtok_all": [
        ("a/b/c", "/"),
        ("//a//b/", "/"),
        ("a b\tc", " \t"),
        ("", "/"),
        ("abc", ""),
        ("///", "/"),
        ("中 文", " "),
    ],
    "strspn": [
        ("42 is", "1234567890"),
        ("foo", "o"),
        ("foo", "o", 1, 2),
        ("foo", "of"),
        ("", "a"),
        ("foo", "o", -2),
    ],
    "strcspn": [
        ("hello", "l"),
        ("abcd", "apple"),
        ("hello", "x"),
        ("hello", "l", 1, 3),
        ("hello", ""),
    ],
    "strpbrk": [("This is", "st"), ("abc", "x"), ("中文a", "a"), ("abc", "")],
    "mb_convert_case": [
        (each, mode)
        for each in (
            "hello world",
            "HELLO wORLD",
            "it's o'neil",
            "éa-bc d1e 中文x",
            "straße ß",
            "a.b:c,d",
            "\udcffa",
            "",
        )
        for mode in (0, 1, 2, 3)
    ]
    + [("a", 9)],
    "mb_ord": [("a",), ("中",), ("",), ("\udcff",), ("é",)],
    "mb_chr": [(97,), (20013,), (0xD800,), (-1,), (0x110000,), (128512,)],
    "zipped": [(each, level) for each in ("", "abc", "中文" * 50) for level in (-1, 0, 9)],
    "gzdecode": [("abc",), ("",)],
    "gzuncompress": [("abc",)],
    "gzinflate": [("\udcff",)],
}
