"""Where chainpay and wechatpay-php part, by rule: the one place that says so.

A vector of ``vectors/`` either agrees with PHP, or stands under exactly one rule here. README.md
shows the same table, shortened; a test holds the two together.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from chainpay import UsageError

__all__ = ["RULES", "Rule"]


def numbered(prefix: str, *numbers: int) -> frozenset[str]:
    return frozenset(f"{prefix}-{number:03}" for number in numbers)


@dataclass(frozen=True)
class Rule:
    """One difference.

    Attributes:
        name: As in the README's table.
        php: What PHP does.
        ours: What chainpay does, and why.
        refused: The vectors that chainpay refuses before anything is sent.
        error: With what: a UsageError, unless the rule says another.
        outcomes: What chainpay makes of the others: a request target, or the type of an error.
        fields: In ``signing.json``, what of the request differs; all else agrees.
        signed: The vectors of ``signing.json`` to which `fields` applies.
    """

    name: str
    php: str
    ours: str
    refused: frozenset[str] = frozenset()
    error: type[Exception] = UsageError
    outcomes: dict[str, str] = field(default_factory=dict)
    fields: frozenset[str] = frozenset()
    signed: frozenset[str] = frozenset()

    @property
    def vectors(self) -> frozenset[str]:
        return self.refused | self.outcomes.keys() | self.signed


RULES = (
    Rule(
        "variables are filled",
        "an unfilled, empty or odd-typed variable silently leaves nothing, or some text",
        "refused: `str` and `int` only, never empty; an order number that is lost must show",
        refused=numbered(
            "tpl", 7, 8, 10, 12, 19, 20, 21, 22, 23, 24, 26, 28, 30, 32, 34, 41, 43, 49, 131, 133
        )
        | numbered("val", 15, *range(23, 39))
        | {"tpl-134"},
    ),
    Rule(
        "only {x} and {+x}",
        "all of RFC 6570's operators and modifiers; a lone brace is sent",
        "refused: no path of the API has one",
        refused=numbered(
            "tpl",
            *(4, 9, 11, 13, 27, 29, 31, 33, 35, 40, 42, 44),
            *range(51, 99),
            *range(100, 131),
        )
        | {"clash-headers", "query-replaces-template"},
    ),
    Rule(
        "strings are literal",
        "capitals of a string are re-spelled too, and so corrupt order numbers and openids",
        "`client['…']` and `chain('…')` are sent as they are, and `{+x}` too; but for a segment"
        " that can only mean what PHP makes of it",
        outcomes={
            "mix-chain-braces-camel": "TypeError",
            "mix-placeholder-in-chain": "TypeError",
            "mix-placeholder-with-slash": "TypeError",
            "mix-chain-pascal": "/v3/pay/transactions",
            "mix-item-pascal": "/v3/pay",
            "name-like-method-getDriver": "/v3/getDriver",
            "name-like-method-postAsync": "/v3/postAsync",
            "name-percent-encoded-upper": "/v3/a%2Fb",
            "name-python-dunder": "/v3/__class__",
            "tpl-047": "/v3/t/a%20b",
        },
    ),
    Rule(
        "variables keep their names",
        "`_transactionId_` is the variable `transaction-id`",
        "it is `transactionId`, which a keyword can fill",
        error=TypeError,  # for the value of a variable that isn't there
        refused=frozenset({"mix-attr-camel-placeholder", "mix-attr-pascal-placeholder"}),
    ),
    Rule(
        "underscores of attributes",
        "kept",
        "a leading one is refused, for tools probe such names; a trailing one is dropped, for"
        " Python's keywords",
        refused=frozenset(
            {
                "name-leading-underscore",
                "name-one-underscore",
                "name-two-underscores",
                "name-three-underscores",
            }
        ),
        error=AttributeError,
        outcomes={"name-trailing-underscore": "/v3/foo/bar"},
    ),
    Rule(
        "no query, no fragment in a path",
        "sent, or cut off, or replaced by the `query` option",
        "refused: a query is for `query=`",
        refused=frozenset(
            {
                "base-config-query",
                "exempt-billdownload",
                "name-hash",
                "name-question-mark",
                "query-empty-clears",
                "query-null-keeps",
                "query-replaces-written",
                "query-with-fragment",
                "tpl-046",
                "tpl-099",
            }
        ),
    ),
    Rule(
        "no dot segments, no other host",
        "`..` climbs, `//host` and `https://host` send the signed request there",
        "refused; another host is for `base_uri=`",
        refused=frozenset(
            {
                "base-absolute",
                "base-absolute-caps",
                "slash-dot-dot-up",
                "slash-dot-segments",
                "slash-double-leading",
                "tpl-050",
                "val-012",
                "val-013",
            }
        ),
        outcomes={
            "base-colon-first": "/a:b/c",
            "base-colon-later": "/v3/a:80/c",
            "base-colon-port": "/v3:80/c",
        },
    ),
    Rule(
        "no control characters in a path",
        "percent-encoded",
        "refused: none is ever meant",
        refused=numbered("val", 17, 18, 19) | {"name-newline", "name-tab"},
    ),
    Rule(
        "a slash more or less",
        "a leading slash doubles, or drops the path of `base_uri`, as a missing trailing one does",
        "a leading slash says nothing, and the path of `base_uri` always stays",
        outcomes={
            "base-config-leading-slash": "/hk/v3/certificates",
            "base-config-path-no-slash": "/hk/v3/certificates",
            "slash-leading-mid": "/v3/certificates",
            "tpl-038": "/v3/t/foo/bar/here",
        },
    ),
    Rule(
        "numbers are segments",
        "`$node['0']` fails where a segment has that position",
        "a string is a segment, whatever is in it",
        outcomes={"num-clash-0": "/v3/0", "num-clash-1": "/v3/pay/1"},
    ),
    Rule(
        "the root",
        "any attribute, and verbs",
        "`v2 v3 hk global_` only; a verb needs a path",
        refused=frozenset({"slash-empty-root", "slash-only", "slash-root-itself"}),
        outcomes={"v2-like": "AttributeError"},
    ),
    Rule(
        "v2 is XML",
        "`v2` without a slash, or behind one, is the JSON API",
        "`v2` is always the XML API",
        refused=frozenset({"v2-alone", "v2-leading-slash"}),
    ),
    Rule(
        "no unknown options",
        "ignored",
        "TypeError with the nearest name",
        error=TypeError,
        refused=frozenset(
            {
                "http-302-no-redirects",
                "http-302-no-redirects-signed",
                "http-400-no-http-errors",
                "http-400-no-http-errors-signed",
                "post-form",
            }
        ),
    ),
    Rule(
        "an option is one thing",
        "every option is also a variable of its name; `json` wins over `body`",
        "refused: nothing that was given is lost",
        refused=frozenset({"clash-body", "clash-json", "clash-query", "post-json-and-body"}),
    ),
    Rule(
        "values of a query",
        "`true` is 1; floats, objects and bytes become some text, an empty list nothing",
        "`true` is `true`, as the API spells it; `str`, `int`, `bool`, and dicts and lists of them",
        refused=frozenset(
            {
                "query-bytes",
                "query-floats",
                "query-floats-long",
                "query-inf",
                "query-list-root",
                "query-nested-empty",
                "query-stringable",
            }
        ),
        outcomes={"query-bools": "/v3/q?t=true&f=false", "query-object": "/v3/q?a=1"},
    ),
    Rule(
        "JSON's spelling",
        "`\\uXXXX`, `\\/`, `1.0` as 1, a dict of 0 … n as a list",
        "UTF-8 as it is, numbers as Python spells them; the same values",
        fields=frozenset({"body", "message", "signature", "authorization"}),
        signed=frozenset(
            {
                "post-json-chinese",
                "post-json-emoji-and-controls",
                "post-json-list-keys",
                "post-json-numbers",
                "post-json-seed",
            }
        ),
    ),
    Rule(
        "no body, no Content-Type",
        "`application/json; charset=utf-8` on a request without a body too",
        "none",
        fields=frozenset({"content_type"}),
        signed=frozenset(
            {
                "base-uri-path",
                "delete-empty",
                "get-empty",
                "get-path-variable",
                "get-path-variable-encoded",
                "get-query",
                "get-query-unicode",
                "get-trailing-slash",
                "nonce-short",
                "other-key",
                "post-body-empty",
                "post-json-null",
                "post-no-options",
            }
        ),
    ),
    Rule(
        "checked when the client is made",
        "a quote in `mchid` breaks the header, a null key fails at the first answer",
        "refused at construction",
        refused=frozenset({"cert-null", "mchid-quote"}),
    ),
    Rule(
        "canonical base64",
        "a signature's base64 is read leniently",
        "BadSignature",
        outcomes={
            "signature-with-junk": "BadSignature",
            "signature-with-spaces": "BadSignature",
            "signature-without-padding": "BadSignature",
        },
    ),
    Rule(
        "strict headers",
        "the digits that a timestamp starts with; the first of a repeated header",
        "MalformedHeader",
        outcomes={
            "empty-timestamp": "MalformedHeader",
            "repeated-header": "MalformedHeader",
            "timestamp-exponent": "MalformedHeader",
            "timestamp-float": "MalformedHeader",
            "timestamp-leading-space": "MalformedHeader",
            "timestamp-not-a-number": "MalformedHeader",
            "timestamp-trailing-text": "MalformedHeader",
        },
    ),
    Rule(
        "unsigned answers",
        "any path below `merchant-service/images/` is taken unsigned; a statement's body is not"
        " compared with its digest, which may be missing",
        "one image is; the digest must be there, and the body have it",
        outcomes={
            "exempt-images-deeper": "MissingHeader",
            "exempt-images-empty-id": "MissingHeader",
            "sha1-body-not-checked-hk-v3-statements": "BadSignature",
            "sha1-body-not-checked-v3-global-statements": "BadSignature",
            "sha1-no-header-hk-v3-statements": "MissingHeader",
            "sha1-no-header-v3-global-statements": "MissingHeader",
            # The digest of these is of no body: PHP doesn't look.
            "sha1-case": "BadSignature",
            "sha1-hk-v3-statements": "BadSignature",
            "sha1-v3-global-statements": "BadSignature",
        },
    ),
)
