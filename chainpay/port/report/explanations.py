"""What the codes of TODOs, notes and refusals mean: `chainpay port --explain CODE`.

A code that the converter uses stands here, with what happened and what a person does about it.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import NamedTuple

from ...catalog.pages import Block, Code, Heading, Page, Paragraph, Table
from ...errors import UsageError
from ...people.language import Text

#: How a code stands in the Python, and in a report.
_MARK = re.compile(r"^#?\s*\w+\(([\w-]+)\).*$", re.DOTALL)

_BETTER = Text("Instead:", "改为：")


class Explanation(NamedTuple):
    """What a code means.

    Attributes:
        title: What it is about, in a line.
        text: What happened, and what to do.
        php: PHP that leads to it; empty if it is about the whole file.
        python: What to write instead, in Python or in PHP; empty if the text says it.
    """

    title: Text
    text: Text
    php: str = ""
    python: str = ""


_FILE = {
    "empty": Explanation(
        Text("The file is empty.", "文件是空的。"),
        Text("There is nothing to convert.", "没有可转换的内容。"),
    ),
    "encoding": Explanation(
        Text("The file is not UTF-8.", "文件不是 UTF-8 编码。"),
        Text(
            "Texts of another encoding would be sent as other characters. Save the file as UTF-8,"
            " then convert it again. A byte-order mark and Windows line ends do no harm.",
            "其他编码的文本会变成别的字符发出。请先把文件另存为 UTF-8 再转换。"
            "字节顺序标记（BOM）和 Windows 换行没有影响。",
        ),
        python="iconv -f GBK -t UTF-8 old.php > new.php",
    ),
    "not-php": Explanation(
        Text("The file is not PHP.", "文件不是 PHP。"),
        Text(
            "It has no <?php, and it doesn't look like a snippet of PHP either.",
            "文件中没有 <?php，看起来也不是 PHP 代码片段。",
        ),
    ),
    "size": Explanation(
        Text("The file is too large.", "文件过大。"),
        Text(
            "No file that a person writes has 4 MB. Data belongs into a file of its own, such as"
            " JSON. Convert the program without it.",
            "文件超过 4 MB，通常是夹带了数据。请把数据放进单独的文件（例如 JSON），"
            "只转换程序本身。",
        ),
    ),
    "depth": Explanation(
        Text("The code is nested too deeply.", "代码嵌套过深。"),
        Text(
            "Python itself refuses such a program. Data belongs into a file of its own; move a deep"
            " block into a function.",
            "Python 自身也拒绝这样的程序。请把数据放进单独的文件，把过深的代码块移入函数。",
        ),
    ),
    "fault": Explanation(
        Text("chainpay has a fault.", "chainpay 自身有缺陷。"),
        Text(
            "The converter failed at this place. Nothing is wrong with the file. Please report it"
            " with the statement at this line; CHAINPAY_TRACEBACK=full prints the frames that the"
            " report needs. To go on, convert the file without the statement.",
            "转换器在此处出错，文件本身没有问题。请连同这一行的语句一起报告；"
            "设置 CHAINPAY_TRACEBACK=full 可输出报告所需的调用栈。要继续，可先去掉该语句再转换。",
        ),
    ),
    "output": Explanation(
        Text("Two files of PHP would be one of Python.", "两个 PHP 文件会得到同一个 Python 文件。"),
        Text(
            "A module's name has letters, digits and underscores only, so order-list.php and"
            " order_list.php are both order_list.py. Rename one of them.",
            "模块名只能含字母、数字和下划线，因此 order-list.php 和 order_list.php 都是"
            " order_list.py。请重命名其中一个。",
        ),
    ),
}
_TEXT = {
    "syntax": Explanation(
        Text("This is no PHP, or PHP that is not converted.", "不是 PHP，或是不支持转换的 PHP。"),
        Text(
            "A bracket, a quote or a semicolon is missing at this place or before it: php -l FILE"
            " says what PHP thinks of it. If PHP takes the file, write the statement in another"
            " way.",
            "此处或之前缺少括号、引号或分号：php -l FILE 会给出 PHP 的看法。"
            "如果 PHP 能接受，请换一种写法。",
        ),
        "if ($paid { ship($order); }",
        "if ($paid) { ship($order); }",
    ),
    "tag": Explanation(
        Text("A short tag <? begins PHP.", "使用了短标签 <?。"),
        Text(
            "PHP reads it only if short_open_tag is on. Write <?php.",
            "只有开启 short_open_tag 时 PHP 才会识别。请写 <?php。",
        ),
        "<? pay($order);",
        "<?php pay($order);",
    ),
    "template": Explanation(
        Text("A template is not converted.", "不转换模板。"),
        Text(
            "The file is HTML with PHP in it, or a Blade file. Move what it computes into a file of"
            " PHP and convert that. The page itself belongs to a template language of Python, such"
            " as Jinja.",
            "文件是夹有 PHP 的 HTML，或 Blade 模板。请把其中的计算移到 PHP 文件再转换，"
            "页面则改用 Python 的模板语言，例如 Jinja。",
        ),
    ),
    "goto": Explanation(
        Text("goto is not converted.", "不转换 goto。"),
        Text("Python has no goto. Write a loop.", "Python 没有 goto，请改写为循环。"),
        "again: $r = query(); if (!$r) { goto again; }",
        "do { $r = query(); } while (!$r);",
    ),
    "eval": Explanation(
        Text("eval() runs PHP that is computed.", "eval() 运行计算得到的 PHP。"),
        Text(
            "What it will run is not known now, and Python can't run PHP. Write the code itself, or"
            " a table of functions.",
            "现在无法知道它将运行什么，Python 也不能运行 PHP。请写出代码本身，或用函数表。",
        ),
    ),
    "shell": Explanation(
        Text("A command of the shell is not converted.", "不转换 shell 命令。"),
        Text(
            "Backticks run a command. Write shell_exec(), or subprocess.run() in Python.",
            "反引号会运行命令。请写 shell_exec()，或在 Python 中用 subprocess.run()。",
        ),
        "$head = `git rev-parse HEAD`;",
        "head = subprocess.run(['git', 'rev-parse', 'HEAD'], capture_output=True).stdout",
    ),
    "variable": Explanation(
        Text("The name of a variable is computed.", "变量名是计算得到的。"),
        Text(
            "$$name, extract() and compact($names) make variables that can't be seen in the text."
            " Use an array with these names as keys.",
            "$$name、extract() 和 compact($names) 产生的变量在代码中看不到。"
            "请使用以这些名称为键的数组。",
        ),
        "extract($config); pay($mchid);",
        "pay($config['mchid']);",
    ),
}
_PLACES = {
    "arguments": Explanation(
        Text("A function asks for its arguments.", "函数读取自己的全部参数。"),
        Text(
            "func_get_args() has no counterpart. Give the function *args, and use args.",
            "func_get_args() 没有对应物。请给函数加上 *args，并使用 args。",
        ),
        "function log() { write(func_get_args()); }",
        "def log(*args):\n    write(list(args))",
    ),
    "class": Explanation(
        Text("A class of PHP has no counterpart.", "PHP 自带的类没有对应物。"),
        Text(
            "Its name stays, so that nothing else is done silently. Take what Python has: a"
            " database by its own driver, XML by ElementTree, a heap by heapq.",
            "类名保持原样，不会悄悄做别的事。请改用 Python 已有的：数据库用它的驱动，"
            "XML 用 ElementTree，堆用 heapq。",
        ),
        "$db = new PDO($dsn);",
        "db = sqlite3.connect(path)",
    ),
    "closure": Explanation(
        Text("A closure is bound to another object.", "闭包绑定到另一个对象。"),
        Text(
            "Python's functions have no object of their own that can be replaced. Let the function"
            " take the object as its first argument.",
            "Python 的函数没有可以替换的对象。请让函数以该对象为第一个参数。",
        ),
        "$name = $f->call($order);",
        "name = f(order)",
    ),
    "finally": Explanation(
        Text("A return in finally drops an error.", "finally 中的 return 会丢弃异常。"),
        Text(
            "Python does the same as PHP, and warns of it. If an error must not be lost, move the"
            " return behind the block.",
            "Python 的行为与 PHP 相同，并会告警。如果不能丢失异常，请把 return 移到语句块之后。",
        ),
    ),
    "unset": Explanation(
        Text("A declared property is unset.", "unset 了一个已声明的属性。"),
        Text(
            "The object keeps it in Python, as None: isset() and ?? see no difference, but"
            " json_encode(), foreach and (array) do.",
            "Python 对象仍保留该属性，值为 None：isset() 和 ?? 的结果相同，"
            "但 json_encode()、foreach 和 (array) 会看到它。",
        ),
    ),
    "hidden": Explanation(
        Text("A private or protected member.", "private 或 protected 成员。"),
        Text(
            "PHP doesn't let other classes call a private method: it throws an Error, or asks"
            " __call. Python lets everybody call it. Decide who may, and check the name first.",
            "PHP 不允许其他类调用 private 方法：会抛出 Error，或转给 __call。Python 不作限制。"
            "请先决定谁可以调用，并检查方法名。",
        ),
        "if (is_callable([$job, $name])) { $job->$name(); }",
        "if name in ('run', 'retry'):\n    getattr(job, name)()",
    ),
    "include": Explanation(
        Text("Another file is included.", "包含了其他文件。"),
        Text(
            "A file that is converted alone doesn't know what the other defines. Convert the"
            " folder: chainpay port DIR -o DIR. In a folder, this says that the path is computed,"
            " that no such file is there, or that the file works with variables of this one: make"
            " it a function, and import it.",
            "单独转换时不知道被包含的文件定义了什么。请转换整个文件夹：chainpay port DIR -o DIR。"
            "在文件夹中，这表示路径是计算得到的、文件不存在，或它使用了本文件的变量："
            "请改为函数并 import。",
        ),
        'require __DIR__ . "/plugins/$name.php";',
        "from plugins import wechat, alipay",
    ),
    "program": Explanation(
        Text("A file that runs has what another one needs.", "被需要的内容在会运行的文件里。"),
        Text(
            "The file prints or calls something, and defines a function, a class or a constant that"
            " another file uses. To import it from there would run it once more. Move what is"
            " needed into a file that only defines, and convert the folder again.",
            "该文件会输出或调用，同时又定义了其他文件使用的函数、类或常量；"
            "从那里 import 会再运行一次。请把所需内容移到只做定义的文件里，再转换文件夹。",
        ),
        "define('RATE', 100); run();  // index.php, and RATE is used in lib.php",
        "define('RATE', 100);  // constants.php",
    ),
    "leave": Explanation(
        Text(
            "break or continue leaves more than Python can.",
            "break 或 continue 跳出的层数超出 Python。",
        ),
        Text(
            "break 2, or a break in the middle of a case, has no counterpart. Move the loops or the"
            " case into a function, and return.",
            "break 2，或 case 中间的 break，没有对应物。请把循环或 case 移入函数并 return。",
        ),
        "foreach ($a as $b) { foreach ($b as $c) { if ($c) { break 2; } } }",
        "def find(a):\n    for b in a:\n        for c in b:\n            if c: return",
    ),
    "reference": Explanation(
        Text("A reference: two names are one place.", "引用：两个名称指向同一处。"),
        Text(
            "Python has no references to variables. A function returns what it changes, and the"
            " caller assigns it. Of two names for one value, use one. Lists and dicts are changed"
            " in place, so a second name of the same list sees the change.",
            "Python 没有变量的引用。函数应返回它改变的值，由调用者赋值；"
            "同一个值的两个名称只用一个。列表和字典是原地修改的，"
            "因此同一列表的另一个名称会看到修改。",
        ),
        "function add(array &$items, $x) { $items[] = $x; }  add($cart, 1);",
        "def add(items, x):\n    return [*items, x]\n\n\ncart = add(cart, 1)",
    ),
    "return": Explanation(
        Text("A return outside of a function.", "函数之外的 return。"),
        Text(
            "It ends the file in PHP. Python has no such return. Put the statements into a function"
            " main(), and call it.",
            "在 PHP 中它结束当前文件，Python 没有这样的 return。请把语句放进函数 main() 并调用它。",
        ),
        "if (!$paid) { return; } ship($order);",
        "def main():\n    if not paid:\n        return\n    ship(order)",
    ),
    "function": Explanation(
        Text("A function of PHP has no counterpart.", "PHP 函数没有对应物。"),
        Text(
            "chainpay.php.compat has the functions that payment code uses. This one is none of"
            " them. Its call stays as it is: write the function in Python, or take one of a"
            " package.",
            "chainpay.php.compat 提供支付代码用到的函数，这一个不在其中。"
            "调用保持原样：请用 Python 写出该函数，或使用某个包中的函数。",
        ),
        "$ip = long2ip($number);",
        "ip = str(ipaddress.ip_address(number))",
    ),
    "static": Explanation(
        Text("A static variable of a trait's method.", "trait 方法中的静态变量。"),
        Text(
            "In PHP each class that uses the trait has a variable of its own. Here all of them"
            " share one. Keep it in a property of each class, if that makes a difference.",
            "在 PHP 中，每个使用该 trait 的类都有自己的变量，这里则共用一个。"
            "如果有影响，请改为每个类自己的属性。",
        ),
        "trait Counts { function next() { static $n = 0; return ++$n; } }",
        "class Counts:\n    _n = 0",
    ),
    "setting": Explanation(
        Text(
            "A setting of PHP that changes what is written.",
            "一项会改变输出结果的 PHP 设置。",
        ),
        Text(
            "Floats are written with 14 digits by echo and the fewest by json_encode, texts are"
            " UTF-8, bcmath has no decimals unless a call says how many. Where the program relies"
            " on another setting, say so at each place, as with round() or a scale.",
            "echo 输出浮点数时为 14 位，json_encode 用最短形式；字符串是 UTF-8；"
            "bcmath 默认没有小数位。程序若依赖其他设置，请在每一处写明，例如用 round() 或 scale。",
        ),
        "ini_set('precision', 17); echo 0.1;",
        "print(repr(0.1))",
    ),
    "settype": Explanation(
        Text("settype() changes the type of a variable.", "settype() 改变变量的类型。"),
        Text(
            "Its type is computed, or its variable is no simple one. Write a cast and assign it.",
            "类型是计算得到的，或变量不是简单变量。请写成类型转换并赋值。",
        ),
        "settype($total, $type);",
        "$total = (int) $total;",
    ),
}
_REQUEST = {
    "header": Explanation(
        Text("Headers and sessions are the framework's.", "响应头和会话由框架处理。"),
        Text(
            "Python has no header() and no session: what answers the request is your framework."
            " Set the status and the headers on its response. A callback that is refused needs its"
            " status: WeChat Pay takes any 2xx for success.",
            "Python 没有 header() 和会话，应答由框架给出。请在框架的响应对象上设置状态码和响应头。"
            "拒绝回调时必须设置状态码：微信支付把任何 2xx 都当作成功。",
        ),
        "http_response_code(401);",
        "return JSONResponse({'code': 'FAIL', 'message': '失败'}, status_code=401)",
    ),
    "body": Explanation(
        Text("The raw body comes from CGI.", "原始报文主体来自 CGI。"),
        Text(
            "php://input has become the standard input, and $_SERVER the environment, as CGI has"
            " them. A framework has its own: request.body of Django, request.get_data() of Flask,"
            " await request.body() of FastAPI. Pass the bytes unchanged, for the signature is over"
            " them; or leave all of it to client.callbacks.receive(headers, body).",
            "php://input 变成了标准输入，$_SERVER 变成了环境变量，即 CGI 的方式。"
            "框架有自己的写法：Django 的 request.body、Flask 的 request.get_data()、"
            "FastAPI 的 await request.body()。请原样传入字节，因为签名是按原始字节计算的；"
            "也可以全部交给 client.callbacks.receive(headers, body)。",
        ),
        "$body = file_get_contents('php://input');",
        "callback = client.callbacks.receive(request.headers, request.body)",
    ),
    "callback": Explanation(
        Text("A callback is verified and decrypted by hand.", "手工验签并解密回调通知。"),
        Text(
            "The copied block stays as it is, for chainpay's own is stricter: it needs a client"
            " with the platform's keys and apiv3_key=, knows each serial, checks the headers and"
            " the time, and refuses by a VerificationError. With such a client one line replaces"
            " the block; its .resource is the decrypted array.",
            "复制来的代码原样保留，因为 chainpay 自己的更严格："
            "需要带平台公钥和 apiv3_key= 的客户端，会核对序列号、请求头和时间，"
            "并以 VerificationError 拒绝。"
            "有了这样的客户端，一行即可代替整段代码，.resource 就是解密后的数组。",
        ),
        "$ok = Rsa::verify(Formatter::response($timestamp, $nonce, $body), $signature, $key);",
        "callback = client.callbacks.receive(request.headers, request.body)",
    ),
    "debug": Explanation(
        Text("'debug' is left out.", "去掉了 'debug'。"),
        Text(
            "Guzzle prints each request with its headers. chainpay logs what happens to a call in"
            " the logger chainpay, without secrets: logging.basicConfig(level='DEBUG') shows it.",
            "Guzzle 会输出每个请求及其请求头。chainpay 把调用经过写入名为 chainpay 的日志，"
            "不含密钥：logging.basicConfig(level='DEBUG') 可查看。",
        ),
        "$instance->chain('v3/certificates')->get(['debug' => true]);",
    ),
    "handler": Explanation(
        Text("Guzzle's handler stack.", "Guzzle 的 HandlerStack。"),
        Text(
            "chainpay has no stack of middlewares. verifier=chainpay.UNSIGNED is for an answer that"
            " carries no signature; signer= replaces the signing; Client(event_hooks={…}) sees each"
            " request and answer; Client(retry=…) sends again. A certificate downloader is not"
            " needed: pass apiv3_key=.",
            "chainpay 没有中间件栈。应答没有签名时用 verifier=chainpay.UNSIGNED；signer= 替换签名；"
            "Client(event_hooks={…}) 可看到每个请求与应答；Client(retry=…) 负责重发。"
            "不需要证书下载器：传入 apiv3_key= 即可。",
        ),
        "$stack->remove('verifier');",
        "client.chain('v3/…').get(verifier=chainpay.UNSIGNED)",
    ),
    "guzzle": Explanation(
        Text("A class of Guzzle has no counterpart.", "Guzzle 的这个类没有对应物。"),
        Text(
            "chainpay sends by itself, and has Guzzle's exceptions and promises only. The reason"
            " says what replaces the class, where something does.",
            "chainpay 自行发送请求，只提供 Guzzle 的异常和 Promise。如有替代，原因中会说明。",
        ),
        "$http = new \\GuzzleHttp\\Client(['timeout' => 3]);",
        "http = httpx.Client(timeout=3)",
    ),
    "predecessor": Explanation(
        Text("The predecessor of wechatpay-php.", "wechatpay-php 的前身。"),
        Text(
            "WechatPayMiddleware of wechatpay/wechatpay-guzzle-middleware signs by a middleware of"
            " Guzzle. chainpay.Client signs each call itself: write its mchid, serial, private_key"
            " and certs, and client.request(method, path) for each call.",
            "wechatpay/wechatpay-guzzle-middleware 的 WechatPayMiddleware 通过 Guzzle 中间件签名。"
            "chainpay.Client 自行签名每次调用：请填写 mchid、serial、private_key、certs，"
            "每次调用写 client.request(method, path)。",
        ),
        "$client->request('GET', 'https://api.mch.weixin.qq.com/v3/certificates');",
        "client.v3.certificates.get()",
    ),
    "namespace": Explanation(
        Text("A class of errors that PHP misses.", "PHP 实际找不到的异常类。"),
        Text(
            "The file has a namespace, and names a class of errors without a backslash and without"
            " use. PHP takes it for a class of that namespace, so its catch never catches anything."
            " The Python catches what was surely meant. If that is wrong, remove the except.",
            "文件有命名空间，而异常类既没有反斜杠也没有 use。PHP 会把它当作该命名空间中的类，"
            "因此这个 catch 从不生效。Python 捕获的是显然想要的异常；若不应捕获，请删去 except。",
        ),
        "namespace App; try { pay(); } catch (Exception $e) { }",
        "except Exception as e:",
    ),
    "retry": Explanation(
        Text("The program sends again by itself.", "程序自行重发。"),
        Text(
            "It has a loop around a call. chainpay would send again too, what may be sent again;"
            " Client(retry=None) turns that off, so that nothing is sent more often than in PHP."
            " To leave it to chainpay, remove both.",
            "程序在调用外有重试循环。chainpay 也会重发可以重发的请求；Client(retry=None) 关闭它，"
            "因此次数与 PHP 相同。要交给 chainpay 处理，请删去外层循环，也删去 retry=None。",
        ),
    ),
    "option": Explanation(
        Text("An option of the call is left out.", "去掉了调用的一个选项。"),
        Text(
            "chainpay doesn't have it, or has it elsewhere: the reason says what replaces it. A"
            " note means that PHP ignores the option, too.",
            "chainpay 没有此选项，或在别处提供：原因中说明了替代方法。NOTE 表示 PHP 同样会忽略它。",
        ),
        "['form_params' => ['a' => 1]]",
        "json={'a': 1}",
    ),
    "query": Explanation(
        Text("The query of a path is lost.", "路径中的查询参数会丢失。"),
        Text(
            "The path is computed, so its query can't be split off now, and chainpay refuses a path"
            " with one. Pass the query apart.",
            "路径是计算得到的，无法在此拆出查询参数，而 chainpay 拒绝带查询参数的路径。"
            "请单独传入。",
        ),
        "$instance->chain($path . '?mchid=' . $mchid)->get();",
        "client[path].get(query={'mchid': mchid})",
    ),
    "superglobal": Explanation(
        Text("A value of the request.", "来自请求的值。"),
        Text(
            "$_GET, $_POST, $_REQUEST, $_COOKIE and $_SESSION belong to PHP's web server. Take the"
            " value from the request of your framework.",
            "$_GET、$_POST、$_REQUEST、$_COOKIE、$_SESSION 属于 PHP 的 Web 服务器。"
            "请从框架的请求对象中取值。",
        ),
        "$no = $_GET['out_trade_no'];",
        "no = request.GET['out_trade_no']",
    ),
    "capitals": Explanation(
        Text(
            "A path has capitals, or a value that may have some.",
            "路径中有大写字母，或可能含大写的值。",
        ),
        Text(
            "wechatpay-php re-spells capitals in a path, also in an order's number: A1 is sent as"
            " -a1. chainpay sends the path as it is written, which is what the documents say. If"
            " orders were made under the re-spelled number, they are found by that number only.",
            "wechatpay-php 会改写路径中的大写字母，商户单号也不例外：A1 会以 -a1 发出。"
            "chainpay 按原样发送，与官方文档一致。如果历史订单是以改写后的单号创建的，"
            "只能用改写后的单号查询。",
        ),
        '$instance->chain("v3/pay/transactions/out-trade-no/$no")',
        "client[f'v3/pay/transactions/out-trade-no/{no}']",
    ),
}
EXPLANATIONS = {**_FILE, **_TEXT, **_PLACES, **_REQUEST}
"""The explanations, by their codes."""


def explain(code: str) -> Page:
    """Return the page of a code.

    Args:
        code: The code, or as it stands in the Python or in a report: ``TODO(reference): …``.

    Raises:
        UsageError: There is none.
    """
    code = _MARK.sub(r"\1", code.strip())
    known = EXPLANATIONS.get(code)
    if known is None:
        near = get_close_matches(code, EXPLANATIONS, 1)
        hint = f"did you mean {near[0]}? All: " if near else ""
        words = ", ".join(sorted(EXPLANATIONS))
        raise UsageError(f"{code!r} is none of the words: {hint}{words}")
    blocks: list[Block] = [Heading(f"{code}: {known.title}"), Paragraph(str(known.text))]
    for text, title in ((known.php, ""), (known.python, str(_BETTER) if known.php else "")):
        if text:
            blocks += [
                Paragraph(title),
                Code("\n".join(f"    {line}" for line in text.split("\n"))),
            ]
    return Page(*blocks)


def list_codes() -> Page:
    """Return the page of all codes, each with its title."""
    return Page(
        Table(tuple((code, str(each.title)) for code, each in sorted(EXPLANATIONS.items())))
    )
