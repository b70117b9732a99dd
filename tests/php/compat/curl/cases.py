"""The requests: a path of the server, and options by their names without ``CURLOPT_``.

``BASE`` in a text stands for the server's address, ``FILE`` for the path of a file that has
``a file``; a list after ``CURLFile`` has a file's arguments.
"""

from __future__ import annotations

_TEXT = "中文=1&x=a b"
_FORM = {"a": "1", "b": "x y", "中": "文"}
_JSON = ["Content-Type: application/json", "Accept: application/json"]
_POST: dict[str, object] = {"POST": True, "POSTFIELDS": '{"a":1}', "HTTPHEADER": _JSON}
_FOLLOW = {"FOLLOWLOCATION": True}

CASES: list[tuple[str, dict[str, object]]] = [
    # What is sent
    *[
        ("/plain", options)
        for options in (
            {},
            {"POST": 1, "POSTFIELDS": ""},
            {"POSTFIELDS": _TEXT},
            {"POSTFIELDS": _FORM},
            {"POSTFIELDS": []},
            {"POSTFIELDS": ["x", "y"]},
            {"POSTFIELDS": None},
            {"POSTFIELDS": 5},
            {"POSTFIELDS": {"n": 5, "t": True, "z": None, "f": 1.5}},
            {"POSTFIELDS": '{"a":1}', "POST": 0},
            {"POST": 0},
            {"POSTFIELDS": "a", "HTTPGET": 1},
            {"HTTPGET": 1, "POSTFIELDS": "a"},
            {"NOBODY": 1},
            {"NOBODY": 1, "NOBODY2": 0},
            {"POSTFIELDS": "a", "NOBODY": 1},
            {"CUSTOMREQUEST": "PUT", "POSTFIELDS": "a"},
            {"CUSTOMREQUEST": "DELETE"},
            {"CUSTOMREQUEST": "patch", "POSTFIELDS": "a"},
            {"CUSTOMREQUEST": "POST"},
            {"CUSTOMREQUEST": "GET", "POSTFIELDS": "a"},
            {"CUSTOMREQUEST": "HEAD", "NOBODY": 1},
            {"CUSTOMREQUEST": None},
            _POST,
            {"HTTPHEADER": []},
            {"HTTPHEADER": ["X-A: 1", "X-A: 2"]},
            {"HTTPHEADER": ["Accept:"]},
            {"HTTPHEADER": ["X-Empty:"]},
            {"HTTPHEADER": ["X-Empty;"]},
            {"HTTPHEADER": ["X-Nothing"]},
            {"HTTPHEADER": ["Accept"]},
            {"HTTPHEADER": ["x-a:  中文"]},
            {"HTTPHEADER": {"a": "X-A: 1", "b": "User-Agent: x"}},
            {"HTTPHEADER": ["accept: a/b"]},
            {"HTTPHEADER": ["Content-Length: 2"], "POSTFIELDS": "ab"},
            {"HTTPHEADER": ["Content-Type:"], "POSTFIELDS": "ab"},
            {"HTTPHEADER": ["Expect:"], **_POST},
            {"HTTPHEADER": ["Content-Type: multipart/form-data"], "POSTFIELDS": _FORM},
            {"HTTPHEADER": ["Host: example.com"]},
            {"HTTPHEADER": ["User-Agent:"], "USERAGENT": "x"},
            {"USERAGENT": "Mozilla/5.0 中", "REFERER": "BASE/x", "COOKIE": "a=1; b=2"},
            {"USERAGENT": ""},
            {"USERPWD": "me:secret"},
            {"USERPWD": "me"},
            {"USERPWD": "m:x", "HTTPAUTH": 1},
            {"ENCODING": ""},
            {"ENCODING": "gzip"},
            {"ENCODING": "identity"},
            {"TIMEOUT": 30, "CONNECTTIMEOUT": 10, "SSL_VERIFYPEER": False, "SSL_VERIFYHOST": False},
            {"HTTP_VERSION": 2, "IPRESOLVE": 1, "SSLVERSION": 6, "VERBOSE": 0, "TCP_KEEPALIVE": 1},
            {"POSTFIELDS": {"a": "1", "f": ["CURLFile", "FILE"]}},
            {"POSTFIELDS": {"f": ["CURLFile", "FILE", "image/png", "a b.png"]}},
            {"POSTFIELDS": {"f": ["CURLFile", "FILE", "", '中".txt']}},
            {"POSTFIELDS": {'q"': "a\r\nb"}},
            {"HEADER": True},
            {"HEADER": True, "NOBODY": True},
            {"RETURNTRANSFER": False},
            {"URL": "BASE/plain#part"},
            {"URL": "BASE/中 文?a=中"},
            {"URL": "BASE/中文?a=中"},
            {"URL": "BASE/a%20b?x=[1]&y={2}"},
            {"URL": "BASE?x=1"},
            {"URL": "BASE/plain?a=1&b=%2F|'\""},
            {"URL": ""},
            {"URL": "http://"},
            {"URL": "nowhere.invalid/x"},
            {"URL": "http://127.0.0.1:1/x"},
            {"URL": "http://a b/"},
            {"URL": "http://127.0.0.1:99999/"},
            {"URL": "HTTP://127.0.0.1:1/x", "CONNECTTIMEOUT": 5},
            {"PORT": 1},
            {"URL": "BASE/x\ty"},
        )
    ],
    # What is answered
    *[
        (path, options)
        for path in (
            "/status/404",
            "/status/500",
            "/status/204",
            "/status/200",
            "/gzip",
            "/no-gzip",
            "/nothing",
            "/short",
            "/weird",
            "/open",
            "/chunks",
            "/half-chunks",
        )
        for options in ({}, {"HEADER": 1}, {"ENCODING": ""}, {"FAILONERROR": True}, _POST)
    ],
    ("/silence", {"TIMEOUT_MS": 200}),
    # Redirects
    *[
        (f"/redirect/{code}/{count}", {**options, **more})
        for code in (301, 302, 303, 307, 308)
        for count in (1, 2)
        for options in ({}, _FOLLOW)
        for more in ({}, _POST, {"CUSTOMREQUEST": "PUT", "POSTFIELDS": "a"}, {"HEADER": 1})
    ],
    ("/redirect/302/3", {**_FOLLOW, "MAXREDIRS": 2}),
    ("/redirect/302/3", {**_FOLLOW, "MAXREDIRS": 3}),
    ("/redirect/302/3", {**_FOLLOW, "MAXREDIRS": -1}),
    ("/redirect/302/1", {**_FOLLOW, "MAXREDIRS": 0}),
    ("/redirect/302/1", {**_FOLLOW, "COOKIE": "c=d", "REFERER": "x"}),
    ("/redirect/302/1", {**_FOLLOW, "NOBODY": 1}),
    ("/elsewhere", {}),
]
