"""Where chainpay and wechatpay-php part, by rule: the one place that says so.

A vector of ``vectors/`` either agrees with PHP, or stands under exactly one rule here.
docs/porting-from-php.md shows the same table, shortened; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from chainpay import UsageError


def numbered(prefix: str, *numbers: int) -> frozenset[str]:
    return frozenset(f"{prefix}-{number:03}" for number in numbers)


@dataclass(frozen=True)
class Rule:
    """One difference.

    Attributes:
        name: As in the table of docs/porting-from-php.md.
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


def rule_of(identity: str, rules: Sequence[Rule]) -> Rule | None:
    """Return the rule under which a vector stands; None if it agrees with PHP."""
    matches = [rule for rule in rules if identity in rule.vectors]
    assert len(matches) <= 1, f"{identity} stands under more than one rule"
    return matches[0] if matches else None


def check(identity: str, php_result: str, outcome: object, rules: Sequence[Rule]) -> None:
    """Hold an outcome against PHP's, or against the rule: a target, a type's name, an exception."""
    result = type(outcome).__name__ if isinstance(outcome, Exception) else outcome
    rule = rule_of(identity, rules)
    if rule is None:
        assert result == php_result
        return
    assert result != php_result, f"{identity} agrees with PHP, and needs no rule"
    if identity in rule.refused:
        assert isinstance(outcome, rule.error), repr(outcome)
    else:
        assert result == rule.outcomes[identity]


RULES = (
    Rule(
        "every variable needs a value",
        "An unfilled or empty variable leaves an empty place in the path. A value of another"
        " type becomes some text.",
        "Refused: values are `str` or `int`, and never empty. A lost order number must be noticed.",
        refused=numbered(
            "tpl", 7, 8, 10, 12, 19, 20, 21, 22, 23, 24, 26, 28, 30, 32, 34, 41, 43, 49, 131, 133
        )
        | numbered("val", 15, *range(23, 39))
        | {"tpl-134"},
    ),
    Rule(
        "only {x} and {+x}",
        "All operators and modifiers of RFC 6570 work. A single brace is sent.",
        "Refused: no path of the API has one.",
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
        "Capitals in a string are re-spelled too. This corrupts order numbers and openids.",
        "`client['…']`, `chain('…')` and the value of `{+x}` are sent unchanged. Exception: a"
        " segment with capitals is re-spelled if the catalog knows the path only so.",
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
        "`_transactionId_` is the variable `transaction-id`.",
        "It is the variable `transactionId`, so a keyword can fill it.",
        error=TypeError,  # for the value of a variable that isn't there
        refused=frozenset({"mix-attr-camel-placeholder", "mix-attr-pascal-placeholder"}),
    ),
    Rule(
        "underscores of attributes",
        "Kept.",
        "A leading underscore is refused, because tools probe for such names. One trailing"
        " underscore is dropped, for Python's keywords.",
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
        "no query and no fragment in a path",
        "Sent, cut off, or replaced by the option `query`.",
        "Refused: use `query=`.",
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
        "no dot segments and no other host",
        "`..` leads upwards. `//host` and `https://host` send the signed request to that host.",
        "Refused: use `base_uri=` for another host.",
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
        "Percent-encoded.",
        "Refused: they are always a mistake.",
        refused=numbered("val", 17, 18, 19) | {"name-newline", "name-tab"},
    ),
    Rule(
        "slashes at the ends",
        "A leading slash is doubled, or drops the path of `base_uri`. A missing slash at the end"
        " of `base_uri` drops its last segment.",
        "A leading slash changes nothing. The path of `base_uri` is always kept.",
        outcomes={
            "base-config-leading-slash": "/hk/v3/certificates",
            "base-config-path-no-slash": "/hk/v3/certificates",
            "slash-leading-mid": "/v3/certificates",
            "tpl-038": "/v3/t/foo/bar/here",
        },
    ),
    Rule(
        "digits are segments",
        "`$node['0']` fails if the path has a segment with that index.",
        "A string is a segment, whatever it holds.",
        outcomes={"num-clash-0": "/v3/0", "num-clash-1": "/v3/pay/1"},
    ),
    Rule(
        "the first segment",
        "Any attribute. The root has verbs.",
        "Only `v2 v3 hk global_`. A verb needs a path.",
        refused=frozenset({"slash-empty-root", "slash-only", "slash-root-itself"}),
        outcomes={"v2-like": "AttributeError"},
    ),
    Rule(
        "v2 is XML",
        "`v2` without a slash behind it, or not at the start, is sent as JSON.",
        "`v2` is always the XML API.",
        refused=frozenset({"v2-alone", "v2-leading-slash"}),
    ),
    Rule(
        "unknown options",
        "Ignored.",
        "TypeError. The message has the nearest name.",
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
        "an option has one meaning",
        "Every option is also a variable of the same name. `json` wins over `body`.",
        "Refused: no argument is ignored.",
        refused=frozenset({"clash-body", "clash-json", "clash-query", "post-json-and-body"}),
    ),
    Rule(
        "values of a query",
        "`true` becomes 1. Floats, objects and bytes become some text. An empty list disappears.",
        "`True` becomes `true`, as the API spells it. Only `str`, `int`, `bool`, and dicts and"
        " lists of them are taken.",
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
        "spelling of JSON",
        "`\\uXXXX`, `\\/`, and `1.0` as 1.",
        "UTF-8 without escapes, and numbers as Python writes them. The values are the same.",
        fields=frozenset({"body", "message", "signature", "authorization"}),
        signed=frozenset(
            {
                "post-json-chinese",
                "post-json-emoji-and-controls",
                "post-json-numbers",
                "post-json-seed",
            }
        ),
    ),
    Rule(
        "names of JSON are str",
        "An array with the keys 0 … n is a list. Other numbers become names.",
        "Refused: `1` and `'1'` would be one name twice. Pass a list, or names as `str`.",
        refused=frozenset({"post-json-int-keys", "post-json-list-keys"}),
    ),
    Rule(
        "no body, no Content-Type",
        "A request without a body has `application/json; charset=utf-8` too.",
        "It has no Content-Type.",
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
                "post-body-empty",
                "post-json-null",
                "post-no-options",
            }
        ),
    ),
    Rule(
        "checks when the client is made",
        "A quote in `mchid` breaks the header. A null key fails at the first answer.",
        "Refused when the client is made.",
        refused=frozenset({"cert-null", "mchid-quote"}),
    ),
    Rule(
        "accepted is not done",
        "A 202 is an answer like any other.",
        "If 202 isn't the operation's usual answer, it is sent again if it may be, and then raises"
        " Undecided: the platform has not carried it out.",
        outcomes={"good-202-empty": "Undecided"},
    ),
    Rule(
        "canonical base64",
        "The base64 of a signature is read without strict checks.",
        "BadSignature.",
        outcomes={
            "signature-with-junk": "BadSignature",
            "signature-with-spaces": "BadSignature",
            "signature-without-padding": "BadSignature",
        },
    ),
    Rule(
        "strict headers",
        "Of a timestamp, only the digits at its start count. Of a repeated header, only the"
        " first counts. An empty serial is an unknown one.",
        "MalformedHeader.",
        outcomes={
            "empty-serial": "MalformedHeader",
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
        "Every path below `merchant-service/images/` is accepted without a signature. The body"
        " of a statement is not compared with its digest, and the digest may be missing.",
        "Only the download of one image is accepted unsigned. The digest must be there, and the"
        " body must match it.",
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
    Rule(
        "a serial is one",
        "Any text is signed as the serial of the merchant's certificate.",
        "Refused when the client is made: a serial has 40 hex digits.",
        refused=frozenset({"other-key"}),
    ),
)
