"""PHP's own functions, classes and constants that have no counterpart: what Python has instead."""

from __future__ import annotations

import re

from ...people.language import Text

FUNCTION = Text("PHP's {}() has no counterpart: {}", "PHP 的 {}() 没有对应的函数：{}")
CLASS = Text("PHP's class {} has no counterpart: {}", "PHP 的 {} 类没有对应的类：{}")
CONSTANT = Text("PHP's {} has no counterpart: {}", "PHP 的 {} 没有对应的常量：{}")
WRITE = Text("write it in Python", "请用 Python 编写")
WRITE_VALUE = Text("write its value", "请写出它的值")
USE = Text("use {}", "请用 {}")

ZONE = Text(
    "dates have the zone of TZ, else UTC, and not that of php.ini or of Laravel's config/app.php:"
    " call php.date_default_timezone_set('Asia/Shanghai') where your program starts",
    "日期用环境变量 TZ 的时区，没有则用 UTC，而不是 php.ini 或 Laravel 的 config/app.php 中的时区："
    "请在程序启动处调用 php.date_default_timezone_set('Asia/Shanghai')",
)
_LEAVE_OUT = Text("leave it out", "可以去掉")
_DATABASE = Text("use a database driver, such as PyMySQL", "请用数据库驱动，例如 PyMySQL")
_XML = Text(
    "use chainpay.from_xml(text) for WeChat Pay's XML, xml.etree.ElementTree for other XML",
    "微信支付的 XML 请用 chainpay.from_xml(text)，其他 XML 请用 xml.etree.ElementTree",
)
_SAFE_XML = Text(
    "leave it out, for chainpay.from_xml(text) loads no entities, and raises XMLError",
    "可以去掉，chainpay.from_xml(text) 不加载外部实体，出错时抛出 XMLError",
)
_REQUEST = Text("take it from your framework's request", "请改从框架的请求对象中取")
_RESPONSE = Text("use your framework's response and session", "请用框架的响应对象和会话")
_TOGETHER = Text(
    "use chainpay.Promise.all, or httpx.AsyncClient for other hosts",
    "请用 chainpay.Promise.all，其他主机请用 httpx.AsyncClient",
)
_INTEGERS = Text("Python's int has any size", "Python 的 int 不限大小")
_CACHE = Text("use your cache, such as redis", "请用缓存，例如 redis")
_ITERATOR = Text("use itertools, or a generator", "请用 itertools 或生成器")

#: What the whole name of a function matches → what to do; a word alone is what to use.
_FUNCTIONS: dict[str, Text | str] = {
    r"(mysqli?|pg)_.*": _DATABASE,
    r"libxml_.*": _SAFE_XML,
    r"(simplexml|xml|xmlwriter|dom)_.*": _XML,
    r"curl_(multi|share)_.*": _TOGETHER,
    r"curl_.*": "httpx",
    r"session_.*|setcookie|setrawcookie|headers?_.*": _RESPONSE,
    r"filter_(input|has).*|move_uploaded_file|is_uploaded_file|get_browser": _REQUEST,
    r"exec|system|passthru|shell_exec|popen|pclose|escapeshell\w+|proc_.*": "subprocess.run",
    r"pcntl_(fork|exec|w.*)": "multiprocessing",
    r"pcntl_.*": "signal",
    r"posix_.*|ch(own|grp|root)|umask|l?stat|link|symlink|readlink|file[a-z]+|is_link": "os",
    r"(open|read|rewind|close)dir|dir|fnmatch": "pathlib.Path",
    r"disk\w*": "shutil.disk_usage",
    r"image.*|getimagesize\w*": "Pillow",
    r"mime_content_type|finfo_.*": "mimetypes",
    r"gmp_.*": _INTEGERS,
    r"bcpowmod": "pow(a, b, m)",
    r"ftp_.*": "ftplib",
    r"(mb_send_)?mail": "smtplib",
    r"a?(sin|cos|tan)h?|atan2|deg2rad|rad2deg|hypot|expm1|log1p|fdiv": "math",
    r"mt_.*|s?rand|getrandmax": "random",
    r"gz\w+|readgzfile|(in|de)flate_.*|zlib_.*": "zlib",
    r"sodium_.*": "PyNaCl",
    r"openssl_.*|mcrypt_.*": "cryptography",
    r"mhash.*|hash_.*": "hashlib",
    r"password_.*": "bcrypt",
    r"apcu_.*|shm_.*|sem_.*|msg_.*": _CACHE,
    r"get(host|serv|proto)by\w+|p?fsockopen|(stream_)?socket_.*": "socket",
    r"(check)?dns\w*|getmxrr": "dnspython",
    r"getopt": "argparse",
    r"readline": "input()",
    r"parse_ini_\w+": "configparser",
    r"debug_.*backtrace": "traceback",
    r"trigger_error|user_error|(open|close|sys)log": "logging",
    r"restore_\w+_handler|assert(_options)?|gc_.*|spl_autoload.*": _LEAVE_OUT,
    r"preg_.*|mb_ereg.*|mb_split": "re",
    r"f?vf?printf|fprintf": "file.write(…)",
    r"date_.*|timezone_.*|gettimeofday|localtime|gmstrftime|str[fp]time|cal_.*": "datetime",
}
_CLASSES: dict[str, Text | str] = {
    r"PDO\w*|mysqli": _DATABASE,
    r"SimpleXMLElement|DOM\w+|XML\w+": _XML,
    r"Redis": "redis",
    r"Memcached": "pymemcache",
    r"SoapClient": "zeep",
    r"ZipArchive": "zipfile",
    r"Imagick": "Pillow",
    r"finfo": "mimetypes",
    r"Reflection\w+": "inspect",
    r"Attribute": _LEAVE_OUT,
    r"Weak\w+": "weakref",
    r"FFI": "ctypes",
    r"CURLStringFile": "chainpay.Media",
    r"(Number|IntlDate)Formatter": "babel",
    r"SessionHandler": _RESPONSE,
    r"Spl(\w*Heap|PriorityQueue)": "heapq",
    r"SplDoublyLinkedList": "collections.deque",
    r"Spl\w*File\w+|Directory|(Directory|Filesystem|Glob|RecursiveDirectory)Iterator": "pathlib",
    r"\w*Iterator|Fiber": _ITERATOR,
}
_CONSTANTS: dict[str, Text | str] = {
    r"LIBXML_\w+": _SAFE_XML,
    r"(MYSQLI|PDO)_\w+": _DATABASE,
    r"E_\w+": _LEAVE_OUT,
    r"PASSWORD_\w+": "bcrypt",
    r"SODIUM_\w+": "PyNaCl",
}


def no_function(name: str) -> str:
    """Return what is said of a function of PHP that has no counterpart."""
    return FUNCTION.format(name, _advice(name, _FUNCTIONS, WRITE))


def no_class(name: str) -> str:
    """Return what is said of a class of PHP that has no counterpart."""
    return CLASS.format(name, _advice(name, _CLASSES, WRITE))


def no_constant(name: str) -> str:
    """Return what is said of a constant of PHP that has no counterpart."""
    return CONSTANT.format(name, _advice(name, _CONSTANTS, WRITE_VALUE))


def _advice(name: str, table: dict[str, Text | str], otherwise: Text) -> str:
    for words, advice in table.items():
        if re.fullmatch(words, name):
            return str(advice) if isinstance(advice, Text) else USE.format(advice)
    return str(otherwise)
