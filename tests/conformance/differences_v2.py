"""Where chainpay and wechatpay-php part in APIv2, by rule: see `differences`."""

from __future__ import annotations

from tests.conformance.differences import Rule

__all__ = ["V2_RULES"]


V2_RULES = (
    Rule(
        "fields are flat and typed",
        "a nested array is signed as the word `Array`, `true` as 1, `false` as nothing; a numeric"
        " name is signed, but sent as `item`",
        "refused: `str` and `int` only, under the names that are sent; what is nested is text",
        refused=frozenset({"v2-empty-values", "v2-nested", "v2-sort"}),
    ),
    Rule(
        "a flag means what it says",
        "`nonceless` is whatever is set, also `false`",
        "`nonceless=False` has a nonce; no other type is taken",
        fields=frozenset({"body"}),
        signed=frozenset({"v2-nonceless-false"}),
    ),
    Rule(
        "a known sign_type",
        "another leaves an empty `sign`",
        "refused",
        refused=frozenset({"v2-unknown-sign-type"}),
    ),
    Rule(
        "an int is text",
        "an int `mch_id` never is the merchant's",
        "`mch_id` may be an int, as any field",
        outcomes={"v2-int-mchid": "/pay/unifiedorder"},
    ),
    Rule(
        "a secret is a secret",
        "an empty one signs with none",
        "refused when the client is made",
        refused=frozenset({"v2-empty-secret"}),
    ),
    Rule(
        "a GET has no Content-Type",
        "`text/xml; charset=utf-8` on a GET too",
        "none",
        fields=frozenset({"content_type"}),
        signed=frozenset({"v2-get-plus", "v2-get-query", "v2-get-xml"}),
    ),
    Rule(
        "a field is there once",
        "a repeated field of a query is signed as the word `Array`",
        "refused: nobody could verify it",
        refused=frozenset({"v2-get-repeated"}),
    ),
    Rule(
        "v2 alone has no path",
        "`v2/` is the path `/`",
        "refused: a verb needs a path",
        refused=frozenset({"v2-alone-slash"}),
    ),
    Rule(
        "no query in a path",
        "sent, and cut off where unsigned answers are looked for",
        "refused: fields are `xml=`, or of a GET `query=`",
        refused=frozenset({"v2-exempt-with-query"}),
    ),
    Rule(
        "a refusal is an error",
        "an operation whose answers are not signed is never looked at",
        "`return_code` and `result_code` FAIL are `APIError`s, whoever says so",
        outcomes={"v2-exempt-transfers-fail": "APIError"},
    ),
)
