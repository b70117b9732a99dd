"""PHP's functions with what they take, for the generator of expressions.

A signature is a line: the name, then a letter for each argument. i is a small int, n a number, s a
text, a an array, l a list, v anything, b a bool, k a key, d a list of texts; ``?`` follows what may
be left out. What stands in quotes is written as it is.
"""

from __future__ import annotations

import re

_TOKEN = re.compile(r"""(?:"(?:\\.|[^"\\])*"|'\w+'|[^\s"'])+""")


def _lines(text: str) -> list[list[str]]:
    return [_TOKEN.findall(line) for line in text.splitlines() if line]


#: Functions without effects, whose result depends on nothing but the arguments.
SIGNATURES = _lines(
    """
abs n
array_change_key_case a
array_chunk a 1|2|3 b?
array_column 'T' "id"|"name"|"zz"|null "id"|"name"|
array_combine d d
array_count_values d
array_diff a a
array_diff_assoc d d
array_diff_key a a
array_fill 0|1|5|-3 0|1|3 v
array_fill_keys d v
array_filter a
array_flip d
array_intersect d d
array_intersect_key a a
array_is_list a
array_key_exists k a
array_key_first a
array_key_last a
array_keys a v? b?
array_merge a a? a?
array_merge_recursive a a
array_pad a 0|2|-4|5 v
array_product l
array_replace a a
array_reverse a b?
array_search v a b?
array_slice a i i? b?
array_sum l
array_unique d
array_values a
base64_encode s
base64_decode s
base_convert "ff" 16 2|10|36
basename s
bcadd 'B' 'B' 0|2|
bccomp 'B' 'B' 0|2|
bcdiv 'B' 'B' 0|2|
bcmul 'B' 'B' 0|2|
bcmod 'B' 'B'
bcpow 'B' 0|1|2|3 0|2|
bcsub 'B' 'B' 0|2|
bin2hex s
bindec "101"|"0"
boolval v
ceil n
chr i
chunk_split s 2 "-"
ctype_alnum s
ctype_alpha s
ctype_digit s
ctype_lower s
ctype_upper s
ctype_xdigit s
ctype_space s
count a
crc32 s
date 'D' 0|86400|1700000000
gmdate 'D' 0|86400|1700000000
decbin 5|0|255
dechex 5|0|255
dirname s
explode ","|"a"|"-" s i?
floatval v
floor n
fmod n n
get_debug_type v
gettype v
hash "sha256"|"md5"|"crc32b" s
hash_hmac "sha256"|"sha1" s s
hexdec "ff"|"0"
html_entity_decode s
htmlspecialchars s
http_build_query a
implode s|","|"" d
in_array v a b?
intdiv i 1|2|-3|0
intval v
intval s 10|16|8|0
is_array v
is_bool v
is_callable s
is_countable v
is_float v
is_int v
is_integer v
is_iterable v
is_null v
is_nan n
is_finite n
is_numeric v
is_object v
is_scalar v
is_string v
join ","|"" d
json_encode v 0|JSON_UNESCAPED_UNICODE|JSON_PRETTY_PRINT|JSON_FORCE_OBJECT|
json_encode v JSON_UNESCAPED_SLASHES|JSON_PRESERVE_ZERO_FRACTION|JSON_NUMERIC_CHECK
json_decode 'J' true|false|null|
json_encode 'T'
key_exists k a
lcfirst s
levenshtein s s
ltrim s
max n n
max l
mb_internal_encoding
mb_str_split s
mb_strlen s
mb_strpos s s
mb_strrpos s s
mb_strtolower s
mb_strtoupper s
mb_strwidth s
mb_substr s i i?
mb_substr_count s "a"|"1"
mb_strimwidth s 0 3|5 "…"|
md5 s
min n n
min l
nl2br s
number_format n 0|2|3|
number_format n 2 "."|"," ""|","|"."
ord s
parse_url "https://a.b:80/c?d=1#e"|"/x?y"|s
pathinfo "/a/b.tar.gz"|s
pi
pow n n
preg_match 'P' s
preg_quote s
preg_replace 'P' "-"|"<$0>" s
preg_split 'P' s
print_r v true
range 0|1|5 0|3|7 1|2|
range "a" "e"
rawurlencode s
rawurldecode s
round n 0|1|2|-1|-2|
rtrim s
serialize v
sha1 s
similar_text s s
sizeof a
sprintf 'F' n
sprintf "%s|%s" v v
sprintf "%05d" n
sprintf "%'*10s|%-6s|" s s
sqrt n
str_contains s s
str_ends_with s s
str_ireplace s|"a" s s
str_pad s i s|"0"|" " STR_PAD_LEFT|STR_PAD_BOTH|STR_PAD_RIGHT|
str_repeat s 0|1|3
str_replace s|"a"|"1" s s
str_replace d s s
str_split s 1|2|3
str_starts_with s s
str_word_count s
strcasecmp s s
strcmp s s
strip_tags s
stripos s s
strlen s
strncasecmp s s 0|1|2
strncmp s s 0|1|2
strnatcmp s s
strpos s s
strrev s
strrpos s s
strrchr s "a"|"."
strstr s "a"|"1"|s b?
strtolower s
strtoupper s
strtr s "abc" "xyz"
strtr s 'R'
strtotime "2024-01-31 10:00:00"|"2024-02-30"|"@86400"|"nonsense"
strval n
strval s
substr s i i?
substr_count s "a"|"1"|"--"
substr_replace s "x"|"" i i?
trim s
trim s "a"|" 1"|"a..c"
ucfirst s
ucwords s
unserialize "i:5;"|"a:1:{i:0;s:1:\\"x\\";}"|s
urldecode s
urlencode s
var_export v true
vsprintf "%s-%s" l
wordwrap s 3 "\\n" true|false
addslashes s
array_intersect_assoc a a
array_replace_recursive a a
array_udiff d d "strcmp"|"strcasecmp"
array_uintersect d d "strcmp"|"strcasecmp"
bcsqrt "2"|"16"|"0.5" 0|2|
checkdate 1|2|13 28|30|31 2023|2024
ctype_punct s
current a
decoct 5|0|255
exp 0|1|-1
hex2bin "6162"|"zz"|"e4b8ad"
htmlentities s
htmlspecialchars_decode "&lt;b&gt; &quot;x&quot; &#039;"|s
idate "Y"|"m"|"t" 86400|1700000000
is_infinite n
iterator_count a
json_last_error_msg
key a
log 1|2|10|0.5 2|10|
log10 1|1000|0.5
mb_check_encoding s
mb_convert_encoding s "UTF-8"|"ISO-8859-1" "UTF-8"
octdec "17"|"0"|"8"
preg_grep 'P' d
preg_match_all 'P' s
preg_replace_callback 'P' 'CM' s
str_getcsv s
str_getcsv "a,\\"b,c\\",d"|"x;y" ","|";"
stripslashes s
stristr s "a"|"B"|s b?
strnatcasecmp s s
strripos s s
substr_compare s s 0|1|-1 0|1|
utf8_encode s
array_search v d true|false
round n
implode d
array_slice l 0|1|-1 i?
max a
min a
array_sum a
array_product a
sprintf "%'010d|%-8s|%8.3f|%X|%o" n s n i i
sprintf "%2$s-%1$s" v v
number_format n 2 ""|"." ""
strtr s s s
ucwords s "-"|"_"
array_flip l
array_unique l
array_fill_keys l v
array_key_exists "a"|"b"|0|1 a
call_user_func "strlen"|"strtoupper"|"trim" s
call_user_func_array "max"|"min" 'M'
iterator_to_array a
array_map "strlen"|"strtoupper"|"trim"|"strval" d
array_map "intval"|"abs"|"boolval"|"is_numeric" l
array_map null d d
array_map 'C' l
array_map 'C' a
array_map 'CC' l l
array_filter l 'C'
array_filter a 'C'
array_filter a 'C' ARRAY_FILTER_USE_KEY
array_reduce l 'CC' n?
"""
)

#: Functions that change their first argument, which is a variable.
CHANGING = _lines(
    """
sort d
rsort d
sort l
usort l
asort d
arsort d
ksort a
krsort a
uasort l
uksort a
array_push a v
array_pop a
array_shift a
array_unshift a v
array_splice a i i? l?
natsort d
array_walk l
natcasesort d
array_multisort d
settype v "int"|"string"|"bool"|"array"|"float"|"null"
"""
)

#: Literals for what a function takes.
SPECIAL = {
    "T": [
        '[["id" => 1, "name" => "x"], ["id" => 2, "name" => "y"], ["id" => "2"]]',
        '[["id" => "a", "name" => null]]',
        "[]",
    ],
    "B": ['"1"', '"0.58"', '"100"', '"-3.456"', '"0"', '"12345678901234567890"', "7", '"1.005"'],
    "D": ['"Y-m-d H:i:s"', '"c"', '"D, d M Y"', '"N jS z W t L"', '"\\\\Y y G g A"', '"U"'],
    "J": [
        '"{\\"a\\": 1, \\"b\\": [1, 2.0, null]}"',
        '"[]"',
        '"{}"',
        '"5"',
        '"\\"x\\""',
        '"{bad"',
        '""',
        '"{\\"1\\": true}"',
        '"12345678901234567890"',
        "s",
    ],
    "F": ['"%d"', '"%05.2f"', '"%s"', '"%x"', '"%b"', '"%e"', '"%+d"', '"%u"', '"%c"', '"%5.1f|"'],
    "P": ['"/a/"', '"/\\\\d+/"', '"/[a-c]+/i"', '"/(\\\\w)(\\\\w)?/"', '"/^$/"', '"/,\\\\s*/"'],
    "M": ["[3, 1]", "[1, 2, 1.5]", "['b', 'a']", "[[1], 2]"],
    "R": ['["a" => "b", "b" => "a"]', '["1" => "one"]', '["ab" => 5, "a" => "-"]', "[]"],
    "C": [
        "fn($x) => $x",
        "fn($x) => $x . '!'",
        "fn($x) => is_int($x) ? $x + 1 : $x",
        "function ($x) { return (int) $x; }",
        "fn($x) => $x == 1",
        "static fn($x) => [$x]",
    ],
    "CM": [
        "fn($m) => strtoupper($m[0])",
        "fn($m) => count($m) . '-'",
        "function ($m) { return $m[1] ?? '?'; }",
    ],
    "CC": [
        "fn($x, $y) => [$x, $y]",
        "fn($x, $y) => $x <=> $y",
        "fn($x, $y) => $x . $y",
        "function ($x, $y) { return $y; }",
    ],
}
