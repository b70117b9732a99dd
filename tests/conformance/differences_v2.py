"""Where chainpay and wechatpay-php part in APIv2, by rule: see `differences`."""

from __future__ import annotations

from tests.conformance.differences import Rule

__all__ = ["V2_RULES"]


V2_RULES = (
    Rule(
        "fields of APIv2 are flat",
        "A nested array is signed as the word `Array`, `true` as 1, `false` as nothing. A"
        " numeric name is signed, but sent as `item`.",
        "Refused: values are `str` or `int`, and are signed under the names that are sent. Write"
        " a nested value as text.",
        refused=frozenset({"v2-empty-values", "v2-nested", "v2-sort"}),
    ),
    Rule(
        "nonceless is a bool",
        "Every value of `nonceless` counts as true, also `false`.",
        "`nonceless=False` sends a nonce. Other types are refused.",
        fields=frozenset({"body"}),
        signed=frozenset({"v2-nonceless-false"}),
    ),
    Rule(
        "a known sign_type",
        "An unknown one leaves `sign` empty.",
        "Refused.",
        refused=frozenset({"v2-unknown-sign-type"}),
    ),
    Rule(
        "mch_id may be an int",
        "An int `mch_id` is never equal to the merchant's.",
        "`mch_id` may be an int, as every field.",
        outcomes={"v2-int-mchid": "/pay/unifiedorder"},
    ),
    Rule(
        "a secret is not empty",
        "An empty one signs without a secret.",
        "Refused when the client is made.",
        refused=frozenset({"v2-empty-secret"}),
    ),
    Rule(
        "a GET has no Content-Type",
        "A GET has `text/xml; charset=utf-8` too.",
        "It has no Content-Type.",
        fields=frozenset({"content_type"}),
        signed=frozenset({"v2-get-plus", "v2-get-query", "v2-get-xml"}),
    ),
    Rule(
        "a field occurs once",
        "A repeated field of a query is signed as the word `Array`.",
        "Refused: nobody could verify it.",
        refused=frozenset({"v2-get-repeated"}),
    ),
    Rule(
        "v2 alone has no path",
        "`v2/` is the path `/`.",
        "Refused: a verb needs a path.",
        refused=frozenset({"v2-alone-slash"}),
    ),
    Rule(
        "no query in a path of v2",
        "Sent. It is cut off when the path is compared with those of unsigned answers.",
        "Refused: fields are `xml=`, or `query=` of a GET.",
        refused=frozenset({"v2-exempt-with-query"}),
    ),
    Rule(
        "FAIL is an error",
        "If an operation's answers are not signed, they are not checked at all.",
        "If `return_code` or `result_code` is FAIL, an `APIError` is raised, also if the answer"
        " is unsigned.",
        outcomes={"v2-exempt-transfers-fail": "APIError"},
    ),
)
