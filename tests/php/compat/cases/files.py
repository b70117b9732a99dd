"""PHP's paths, and what it reads of a stream."""

from __future__ import annotations

_PATHS = [
    "/a/b.c.txt",
    "/a/b/",
    "b",
    ".x",
    "",
    "/",
    "a/b/c",
    "a\\b",
    "中/文.txt",
    ".",
    "..",
    "a//b//",
    "/a",
    "x.",
    "a/.txt",
]
_ROWS = [
    *("a,b\n", '"a"b,c\n', 'a"b"c,d\n', ' "x" ,y\n', '"a\\"b",c\n', '"a""b",c\n', "\n", "a,\n"),
    *('"l1\nl2",x\n', "a\r\n", '"a" ,b\n', "a b, c \n", '""\n', '"a\\\\",b\n', ",\n", "  a,b\n"),
    *('\t"q",b', '中文,"中,文"\n', "", "a,b\nc,d", '1,"2\n3\n4",5\n6\n'),
]
_NUL = "a\0b"

CASES: dict[str, list[list[object]]] = {
    "basename": [[path, *more] for path in _PATHS for more in ([], [".txt"], ["c"])],
    "dirname": [[path, *more] for path in _PATHS for more in ([], [2], [5], [0])],
    "pathinfo": [[path, *more] for path in _PATHS for more in ([], [1], [2], [4], [8], [12])],
    "csv_line": [
        [["a", "b c", 'd"e', "x,y", "l\nm", 1, None, True, "中文", 'a\\"b', " q", "", 1.5]],
        [{"x": "a;b", "y": "'"}, ";", "'"],
        [[]],
        [["a", "b"], ",", '"', "\\", "\r\n"],
    ],
    "csv_rows": [[row] for row in _ROWS],
    "str_getcsv": [[row.rstrip("\n"), *more] for row in _ROWS for more in ([], [";"], [",", "'"])],
    "lines": [
        [text, *more]
        for text in ("", "a", "a\nb\n", "a\nb", "\n\n", "长长的一行\r\nx")
        for more in ([], [3], [0])
    ],
    "file_lines": [
        [text, flags] for text in ("", "a\r\n\nb\n", "a\n\nb", "\n", "a") for flags in (0, 2, 4, 6)
    ],
    "file_get_contents": [
        [_NUL],
        ["/"],
        ["file:///nowhere"],
        ["/nowhere"],
        [""],
        ["/nowhere", False, None, 0, -1],
        ["php://nowhere"],
    ],
    "file": [[_NUL], ["/"], ["/nowhere"], [""]],
    "opens": [
        ["/", "w"],
        ["/", "r+"],
        ["/", "rb"],
        ["", "r"],
        ["/nowhere", "r"],
        ["/nowhere/x", "c"],
        ["/", "r"],
        ["a\0b", "r"],
    ],
    "file_put_contents": [[_NUL, "x"], ["/", "x"], ["/nowhere/x", "a"], ["", "a"]],
    "filesize": [[_NUL], ["/nowhere"]],
    "filemtime": [[_NUL], ["/nowhere"]],
    "file_exists": [["/nowhere"], ["a\0b"], ["/"], [""], ["file:///"]],
    "tempnam": [[_NUL, "x"]],
    "chdir": [[_NUL], ["/nowhere"]],
    "is_readable": [["/"], ["/nowhere"], [_NUL]],
    "is_writable": [["/nowhere"], [_NUL]],
    "is_file": [["/"], ["/nowhere"]],
    "is_dir": [["/"], ["/nowhere"]],
    "unlink": [[_NUL], ["/nowhere"]],
    "rename": [[_NUL, "x"], ["/nowhere", _NUL], ["/nowhere", "/nowhere2"]],
    "copy": [[_NUL, "x"], ["/nowhere", _NUL], ["/nowhere", "/nowhere2"]],
    "rmdir": [[_NUL], ["/nowhere"]],
    "mkdir": [[_NUL], ["/"]],
    "scandir": [[_NUL], ["/nowhere"], [""]],
    "glob": [[_NUL], ["/nowhere/*"]],
    "realpath": [[_NUL], ["/nowhere"], ["/"]],
    "touch": [[_NUL], ["/nowhere/x"]],
    "chmod": [[_NUL, 0], ["/nowhere", 0]],
    "readfile": [[_NUL], ["/nowhere"]],
    "php_sapi_name": [[]],
    "ini_get": [["display_errors"], ["nope"]],
    "ini_set": [["nope", "1"]],
    "getenv": [["CHAINPAY_NOWHERE"]],
    "set_time_limit": [[5]],
}
