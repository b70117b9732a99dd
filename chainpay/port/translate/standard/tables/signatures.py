"""PHP's functions that `chainpay.php.compat` has: what they take, and what they return.

A line has the name, a letter for the result, and the parameters, with ``&`` for a reference,
``...`` for all that follow, and a default. The letters: n a count, t a number of 32 bits, c a sign,
i an int, N a number, f a float; s a text, A one of ASCII, B one of bytes; b a bool, v nothing; l a
list, a an array, k a key or null; u anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ....kinds import (
    ARRAY,
    ASCII,
    BOOL,
    BYTES,
    FLOAT,
    INT,
    NATURAL,
    NULL,
    STR,
    UNKNOWN,
    Kind,
    int_of,
    list_of,
)

_RESULTS = {
    **{"n": NATURAL, "t": int_of(32, True), "c": int_of(2), "i": INT, "N": Kind("number")},
    **{"f": FLOAT, "s": STR, "A": ASCII, "B": BYTES, "b": BOOL, "v": NULL, "l": list_of(None)},
    **{"a": ARRAY, "k": Kind("key", nullable=True), "u": UNKNOWN},
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a function of PHP; its default is as PHP writes it, and empty without one."""

    name: str
    default: str = ""
    by_reference: bool = False
    variadic: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """What a function of PHP takes and returns."""

    result: Kind
    parameters: tuple[Parameter, ...]


@cache
def signatures() -> dict[str, Signature]:
    """Return the signatures by the names of the functions."""
    table = {}
    for line in _SIGNATURES.strip().splitlines():
        name, result, *parameters = line.split(" ")
        table[name] = Signature(_RESULTS[result], tuple(map(_parameter, parameters)))
    return table


def _parameter(text: str) -> Parameter:
    name, _, default = text.partition("=")
    plain = name.lstrip("&.")
    return Parameter(plain, default.replace("·", " "), "&" in name, "..." in name)


_SIGNATURES = r"""
abs N num
addslashes s string
array_change_key_case a array case=CASE_LOWER
array_chunk l array length preserve_keys=false
array_column a array column_key index_key=null
array_combine a keys values
array_count_values a array
array_diff a array ...arrays
array_diff_assoc a array ...arrays
array_diff_key a array ...arrays
array_fill a start_index count value
array_fill_keys a keys value
array_filter a array callback=null mode=0
array_flip a array
array_intersect a array ...arrays
array_intersect_assoc a array ...arrays
array_intersect_key a array ...arrays
array_is_list b array
array_key_exists b key array
array_key_first k array
array_key_last k array
array_keys l array filter_value=? strict=false
array_map a callback array ...arrays
array_merge a ...arrays
array_merge_recursive a ...arrays
array_multisort b &array &...rest
array_pad a array length value
array_pop u &array
array_product N array
array_push n &array ...values
array_rand u array num=1
array_reduce u array callback initial=null
array_replace a array ...replacements
array_replace_recursive a array ...replacements
array_reverse a array preserve_keys=false
array_search u needle haystack strict=false
array_shift u &array
array_slice a array offset length=null preserve_keys=false
array_splice a &array offset length=null replacement=[]
array_sum N array
array_udiff a array ...rest
array_uintersect a array ...rest
array_unique a array flags=SORT_STRING
array_unshift n &array ...values
array_values l array
array_walk b &array callback arg=?
array_walk_recursive b &array callback arg=?
arsort b &array flags=SORT_REGULAR
asort b &array flags=SORT_REGULAR
base64_decode u string strict=false
base64_encode A string
base_convert A num from_base to_base
basename s path suffix=""
bcadd A num1 num2 scale=null
bccomp c num1 num2 scale=null
bcdiv A num1 num2 scale=null
bcmod A num1 num2 scale=null
bcmul A num1 num2 scale=null
bcpow A num exponent scale=null
bcscale i scale=null
bcsqrt A num scale=null
bcsub A num1 num2 scale=null
bin2hex A string
bindec N binary_string
boolval b value
call_user_func u callback ...args
call_user_func_array u callback args
ceil f num
chdir b directory
checkdate b month day year
chmod b filename permissions
chop s string characters="·\n\r\t\u000b\u0000"
chr B codepoint
chunk_split B string length=76 separator=CRLF
class_exists b class autoload=true
class_uses a object_or_class autoload=true
clearstatcache v clear_realpath_cache=false filename=""
constant u name
copy b from to context=null
count n value mode=COUNT_NORMAL
crc32 t string
ctype_alnum b text
ctype_alpha b text
ctype_digit b text
ctype_lower b text
ctype_punct b text
ctype_space b text
ctype_upper b text
ctype_xdigit b text
curl_close v handle
curl_copy_handle u handle
curl_errno i handle
curl_error s handle
curl_exec u handle
curl_file_create u filename mime_type=null posted_filename=null
curl_getinfo u handle option=null
curl_init u url=null
curl_reset v handle
curl_setopt b handle option value
curl_setopt_array b handle options
current u array
date A format timestamp=null
date_add u object interval
date_create u datetime="now" timezone=null
date_create_from_format u format datetime timezone=null
date_create_immutable u datetime="now" timezone=null
date_default_timezone_get A
date_default_timezone_set b timezoneId
date_diff u baseObject targetObject absolute=false
date_format s object format
date_sub u object interval
decbin A num
dechex A num
decoct A num
define b constant_name value case_insensitive=false
defined b constant_name
dirname s path levels=1
doubleval f value
end u &array
enum_exists b enum autoload=true
error_log b message message_type=0 destination=null additional_headers=null
error_reporting i error_level=null
exp f num
explode l separator string limit=PHP_INT_MAX
fclose b stream
feof b stream
fflush b stream
fgetc u stream
fgetcsv u stream length=null separator="," enclosure="\"" escape="\\"
fgets u stream length=null
file u filename flags=0 context=null
file_exists b filename
file_get_contents u filename use_include_path=false context=null offset=0 length=null
file_put_contents n filename data flags=0 context=null
filemtime n filename
filesize u filename
filter_var u value filter=FILTER_DEFAULT options=0
floatval f value
flock b stream operation &would_block=null
floor f num
flush v
fmod f num1 num2
fopen u filename mode use_include_path=false context=null
fputcsv u stream fields separator="," enclosure="\"" escape="\\" eol="\n"
fputs u stream data length=null
fread u stream length
fseek i stream offset whence=SEEK_SET
ftell u stream
ftruncate b stream size
function_exists b function
fwrite u stream data length=null
gc_collect_cycles i
get_class s object=?
get_debug_type s value
get_object_vars a object
getopt a short_options long_options=[] &rest_index=null
get_parent_class u object_or_class
getallheaders a
getcwd u
getdate a timestamp=null
getenv u name=null local_only=false
gethostname A
getmypid u
gettype A value
glob u pattern flags=0
gmdate A format timestamp=null
gmmktime u hour minute=null second=null month=null day=null year=null
gzcompress s data level=-1
gzdecode u data
gzdeflate s data level=-1
gzencode s data level=-1
gzinflate u data
gzuncompress u data
hash A algo data binary=false options=[]
hash_algos a
hash_copy u context
hash_equals b known_string user_string
hash_file u algo filename binary=false options=[]
hash_final A context binary=false
hash_hmac A algo data key binary=false
hash_hmac_algos a
hash_hmac_file u algo filename key binary=false
hash_init u algo flags=0 key="" options=[]
hash_update b context data
hash_update_file b context filename stream_context=null
header v header replace=true response_code=0
headers_sent b &filename=null &line=null
hex2bin u string
hexdec N hex_string
hrtime i as_number=false
html_entity_decode s string flags=11 encoding=null
htmlentities s string flags=11 encoding=null double_encode=true
htmlspecialchars s string flags=11 encoding=null double_encode=true
htmlspecialchars_decode s string flags=11
http_build_query A data numeric_prefix="" arg_separator=null encoding_type=PHP_QUERY_RFC1738
http_response_code u response_code=0
iconv u from_encoding to_encoding string
idate u format timestamp=null
ignore_user_abort i enable=null
implode s separator array=null
in_array b needle haystack strict=false
inet_ntop u ip
inet_pton u ip
ini_get u option
ini_set u option value
intdiv i num1 num2
interface_exists b interface autoload=true
intval i value base=10
ip2long u ip
is_a b object_or_class class allow_string=false
is_array b value
is_bool b value
is_callable b value syntax_only=false &callable_name=null
is_countable b value
is_dir b filename
is_double b value
is_file b filename
is_finite b num
is_float b value
is_infinite b num
is_int b value
is_integer b value
is_iterable b value
is_long b value
is_nan b num
is_null b value
is_numeric b value
is_object b value
is_readable b filename
is_scalar b value
is_string b value
is_subclass_of b object_or_class class allow_string=true
is_writable b filename
is_writeable b filename
iterator_count n iterator
iterator_to_array a iterator preserve_keys=true
join s separator array=null
json_decode u json associative=null depth=512 flags=0
json_encode u value flags=0 depth=512
json_last_error c
json_last_error_msg A
key u array
key_exists b key array
krsort b &array flags=SORT_REGULAR
ksort b &array flags=SORT_REGULAR
lcfirst s string
lcg_value f
levenshtein n string1 string2 insertion_cost=1 replacement_cost=1 deletion_cost=1
log f num base=M_E
log10 f num
long2ip A ip
ltrim s string characters="·\n\r\t\u000b\u0000"
max u value ...values
mb_check_encoding b value=null encoding=null
mb_chr u codepoint encoding=null
mb_convert_case s string mode encoding=null
mb_convert_encoding u string to_encoding from_encoding=null
mb_detect_encoding u string encodings=null strict=false
mb_internal_encoding u encoding=null
mb_ord u string encoding=null
mb_parse_str b string &result
mb_str_split l string length=1 encoding=null
mb_strimwidth s string start width trim_marker="" encoding=null
mb_strlen n string encoding=null
mb_strpos u haystack needle offset=0 encoding=null
mb_strrpos u haystack needle offset=0 encoding=null
mb_strtolower s string encoding=null
mb_strtoupper s string encoding=null
mb_strwidth n string encoding=null
mb_substr s string start length=null encoding=null
mb_substr_count n haystack needle encoding=null
md5 A string binary=false
md5_file A filename binary=false
memory_get_peak_usage i real_usage=false
memory_get_usage i real_usage=false
method_exists b object_or_class method
microtime u as_float=false
min u value ...values
mkdir b directory permissions=511 recursive=false context=null
mktime u hour minute=null second=null month=null day=null year=null
mt_rand i min=? max=?
natcasesort b &array
natsort b &array
next u &array
nl2br s string use_xhtml=true
number_format A num decimals=0 decimal_separator="." thousands_separator=","
ob_end_clean b
ob_end_flush b
ob_flush b
ob_get_clean u
ob_get_contents u
ob_get_flush u
ob_get_level n
ob_start b callback=null chunk_size=0 flags=PHP_OUTPUT_HANDLER_STDFLAGS
octdec N octal_string
openssl_cipher_iv_length u cipher_algo
openssl_decrypt u data cipher_algo passphrase options=0 iv="" tag=null aad=""
openssl_digest u data digest_algo binary=false
openssl_encrypt u data cipher_algo passphrase options=0 iv="" &tag=null aad="" tag_length=16
openssl_error_string u
openssl_free_key v key
openssl_get_cipher_methods a aliases=false
openssl_get_md_methods a aliases=false
openssl_get_privatekey u private_key passphrase=null
openssl_get_publickey u public_key
openssl_pkey_free v key
openssl_pkey_get_details u key
openssl_pkey_get_private u private_key passphrase=null
openssl_pkey_get_public u public_key
openssl_private_decrypt b data &decrypted_data private_key padding=OPENSSL_PKCS1_PADDING
openssl_private_encrypt b data &encrypted_data private_key padding=OPENSSL_PKCS1_PADDING
openssl_public_encrypt b data &encrypted_data public_key padding=OPENSSL_PKCS1_PADDING
openssl_random_pseudo_bytes B length &strong_result=null
openssl_sign b data &signature private_key algorithm=OPENSSL_ALGO_SHA1
openssl_verify u data signature public_key algorithm=OPENSSL_ALGO_SHA1
openssl_x509_free v certificate
openssl_x509_parse u certificate short_names=true
openssl_x509_read u certificate
ord n character
pack s format ...values
parse_str v string &result
parse_url u url component=-1
pathinfo u path flags=PATHINFO_ALL
php_sapi_name A
php_uname A mode="a"
phpversion u extension=null
pi f
pos u &array
pow u num exponent
preg_grep u pattern array flags=0
preg_last_error c
preg_last_error_msg A
preg_match u pattern subject &matches=null flags=0 offset=0
preg_match_all u pattern subject &matches=null flags=0 offset=0
preg_quote s str delimiter=null
preg_replace u pattern replacement subject limit=-1 &count=null
preg_replace_callback u pattern callback subject limit=-1 &count=null flags=0
preg_split u pattern subject limit=-1 flags=0
prev u &array
print_r u value return=false
printf i format ...values
property_exists b object_or_class property
putenv b assignment
rand i min=? max=?
random_bytes B length
random_int i min max
range l start end step=1
rawurldecode B string
rawurlencode A string
readfile u filename use_include_path=false context=null
realpath u path
register_shutdown_function v callback ...args
rename b from to context=null
reset u &array
rewind b stream
rmdir b directory context=null
round f num precision=0 mode=PHP_ROUND_HALF_UP
rsort b &array flags=SORT_REGULAR
rtrim s string characters="·\n\r\t\u000b\u0000"
scandir u directory sorting_order=SCANDIR_SORT_ASCENDING context=null
serialize s value
session_start b options=[]
set_error_handler u callback error_levels=E_ALL
set_time_limit b seconds
setlocale u category locales ...rest
settype b &var type
sha1 A string binary=false
sha1_file u filename binary=false
shuffle b &array
similar_text n string1 string2 &percent=null
sizeof n value mode=COUNT_NORMAL
sleep i seconds
sodium_crypto_aead_aes256gcm_decrypt u ciphertext additional_data nonce key
sodium_crypto_aead_aes256gcm_encrypt s message additional_data nonce key
sodium_crypto_aead_aes256gcm_is_available b
sort b &array flags=SORT_REGULAR
spl_autoload_register b callback=null throw=true prepend=false
spl_object_hash A object
spl_object_id i object
sprintf s format ...values
sqrt f num
str_contains b haystack needle
str_ends_with b haystack needle
str_getcsv a string separator="," enclosure="\"" escape="\\"
str_ireplace u search replace subject &count=null
str_pad s string length pad_string="·" pad_type=STR_PAD_RIGHT
str_repeat s string times
str_replace u search replace subject &count=null
str_split l string length=1
str_starts_with b haystack needle
str_word_count n string format=0 characters=null
strcasecmp c string1 string2
strcmp c string1 string2
strcspn n string characters offset=0 length=null
stream_context_create u options=null params=null
stream_get_contents u stream length=null offset=-1
strip_tags s string allowed_tags=null
stripos u haystack needle offset=0
stripslashes s string
stristr u haystack needle before_needle=false
strlen n string
strnatcasecmp c string1 string2
strnatcmp c string1 string2
strncasecmp c string1 string2 length
strncmp c string1 string2 length
strpbrk u string characters
strpos u haystack needle offset=0
strrchr u haystack needle
strrev B string
strripos u haystack needle offset=0
strrpos u haystack needle offset=0
strspn n string characters offset=0 length=null
strstr u haystack needle before_needle=false
strtok u string token=null
strtolower s string
strtotime u datetime baseTimestamp=null
strtoupper s string
strtr s string from to=null
strval s value
substr B string offset length=null
substr_compare i haystack needle offset length=null case_insensitive=false
substr_count n haystack needle offset=0 length=null
substr_replace u string replace offset length=null
sys_get_temp_dir s
tempnam u directory prefix
time t
timezone_open u timezone
touch b filename mtime=null atime=null
trait_exists b trait autoload=true
trim s string characters="·\n\r\t\u000b\u0000"
uasort b &array callback
ucfirst s string
ucwords s string separators="·\t\r\n\f\u000b"
uksort b &array callback
uniqid A prefix="" more_entropy=false
unlink b filename context=null
unpack u format string offset=0
unserialize u data options=[]
urldecode B string
urlencode A string
usleep v microseconds
usort b &array callback
utf8_decode B string
utf8_encode s string
var_dump v value ...values
var_export u value return=false
version_compare u version1 version2 operator=null
vprintf i format values
vsprintf s format values
wordwrap s string width=75 break="\n" cut_long_words=false
"""
