"""What the codes of TODOs, notes and refusals mean: `chainpay port --explain CODE`.

A code that the converter uses stands here, with what happened and what a person does about it.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from textwrap import indent
from typing import NamedTuple

from ...catalog.pages import Block, Code, Heading, Page, Paragraph, Table
from ...errors import UsageError
from ...people.language import Text

#: How a code stands in the Python, and in a report.
_MARK = re.compile(r"^#?\s*\w+\(([\w-]+)\).*$", re.DOTALL)

_PHP = Text("In PHP:", "PHP 写法：")
_PYTHON = Text("In Python:", "Python 写法：")
_BETTER = Text("Instead, in PHP:", "PHP 改写为：")
_COMMAND = Text("The command:", "命令：")


class Explanation(NamedTuple):
    """What a code means.

    Attributes:
        title: What it is about, in a line.
        text: What happened, and what to do.
        php: PHP that leads to it; empty if it is about the whole file.
        python: What to write in Python; empty if the text says it.
        better: What to write in PHP, before it is converted again; empty for nothing.
        command: What to run; empty for nothing.
    """

    title: Text
    text: Text
    php: str = ""
    python: str = ""
    better: str = ""
    command: str = ""


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
            "其他编码的文本会以乱码发出。请先把文件另存为 UTF-8 再转换。"
            "字节顺序标记（BOM）和 Windows 换行没有影响。",
        ),
        command="iconv -f GBK -t UTF-8 old.php > new.php",
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
    "identifier": Explanation(
        Text("Python can't have a name.", "Python 中不能有的名称。"),
        Text(
            "PHP takes any text for the name of a constant or of a method that is called by it, and"
            " any character beyond ASCII elsewhere. Python's names have letters, digits and _, and"
            " look-alikes (ａ, a) are one; no class may have one that the output uses, such as os.",
            "PHP 的常量名可以是任意文本，按文本调用的方法名也是；"
            "其他名称可以含 ASCII 以外的任意字符。Python 的名称只能由字母、数字和 _ 组成，"
            "并且形近的字母视为同一个（ａ 即 a）。"
            "类名也不能与转换结果自身导入或调用的名称（例如 os）相同。请先在 PHP 中改名。",
        ),
        "define('FEE RATE', 6); echo constant('FEE RATE');",
        better="define('FEE_RATE', 6); echo FEE_RATE;",
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
            "此处或之前缺少括号、引号或分号：可用 php -l FILE 检查语法。"
            "如果 PHP 能接受，请换一种写法。",
        ),
        "if ($paid { ship($order); }",
        better="if ($paid) { ship($order); }",
    ),
    "tag": Explanation(
        Text("A short tag <? begins PHP.", "使用了短标签 <?。"),
        Text(
            "PHP reads it only if short_open_tag is on. Write <?php.",
            "只有开启 short_open_tag 时 PHP 才会识别。请写 <?php。",
        ),
        "<? pay($order);",
        better="<?php pay($order);",
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
        better="do { $r = query(); } while (!$r);",
    ),
    "eval": Explanation(
        Text("eval() runs PHP that is computed.", "eval() 执行运行时才生成的 PHP。"),
        Text(
            "What it will run is not known now, and Python can't run PHP. Write the code itself, or"
            " a table of functions.",
            "现在无法知道它会执行什么，Python 也不能执行 PHP。请写出代码本身，或用函数表。",
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
        Text("The name of a variable is computed.", "变量名在运行时才能确定。"),
        Text(
            "$$name, extract() and compact($names) make variables that can't be seen in the text."
            " Use an array with these names as keys.",
            "$$name、extract() 和 compact($names) 产生的变量在代码中看不到。"
            "请使用以这些名称为键的数组。",
        ),
        "extract($config); pay($mchid);",
        better="pay($config['mchid']);",
    ),
}
_PLACES = {
    "arguments": Explanation(
        Text("A function asks for its arguments.", "函数读取自己的全部参数。"),
        Text(
            "func_get_args() has no counterpart. Give the function *args, and use args.",
            "func_get_args() 没有对应的写法。请给函数加上 *args，并使用 args。",
        ),
        "$log = function () { write(func_get_args()); };",
        "def log(*args):\n    write(list(args))",
    ),
    "class": Explanation(
        Text("A class of PHP has no counterpart.", "PHP 自带的类没有对应的类。"),
        Text(
            "Its name stays, so that nothing else is done silently. Take what Python has: a"
            " database by its own driver, XML by chainpay.from_xml or ElementTree, a heap by"
            " heapq.",
            "类名保持原样。请改用 Python 的对应功能：数据库用驱动，"
            "XML 用 chainpay.from_xml 或 ElementTree，堆用 heapq。",
        ),
        "$db = new PDO($dsn);",
        "db = pymysql.connect(host=host, user=user, password=password)",
    ),
    "closure": Explanation(
        Text("A closure is bound to another object.", "闭包绑定到另一个对象。"),
        Text(
            "Python's functions have no object of their own that can be replaced. Let the function"
            " take the object as its first argument.",
            "Python 的函数没有可以替换的对象。请让函数以该对象为第一个参数。",
        ),
        "function name($f, $order) { return $f->call($order); }",
        "def name(f, order):\n    return f(order)",
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
        Text("A private, protected or readonly member.", "private、protected 或 readonly 成员。"),
        Text(
            "PHP doesn't let other classes call a private method: it throws an Error, or asks"
            " __call. Python lets everybody call it. Decide who may, and check the name first.",
            "PHP 不允许其他类调用 private 方法：会抛出 Error，或转给 __call。Python 不作限制。"
            "请先决定谁可以调用，并检查方法名。",
        ),
        "class Job { private function run() { return 1; } }\necho (new Job)->run();",
        "Job().start()  # a method that everybody may call",
    ),
    "include": Explanation(
        Text("Another file is included.", "包含了其他文件。"),
        Text(
            "A file that is converted alone doesn't know what the other defines. Convert the"
            " folder: chainpay port DIR -o DIR. In a folder, this says that the path is computed,"
            " that no such file is there, or that the file works with variables of this one: make"
            " it a function, and import it.",
            "单独转换时不知道被包含的文件定义了什么。请转换整个文件夹：chainpay port DIR -o DIR。"
            "在文件夹中，这表示路径在运行时才能确定、文件不存在，或它使用了本文件的变量："
            "请改为函数并 import。",
        ),
        'require __DIR__ . "/plugins/$name.php";',
        "from plugins import wechat, alipay",
    ),
    "program": Explanation(
        Text(
            "A file that runs has what another one needs.",
            "其他文件要用的定义，写在了会执行的文件里。",
        ),
        Text(
            "The file prints or calls something, and defines a function, a class or a constant that"
            " another file uses. To import it from there would run it once more. Move what is"
            " needed into a file that only defines, and convert the folder again.",
            "该文件会输出或调用，同时又定义了其他文件使用的函数、类或常量；"
            "从那里 import 会再执行一次。请把这些定义移到只做定义的文件里，再转换文件夹。",
        ),
        "define('RATE', 100); run();  // index.php",
        better="define('RATE', 100);  // constants.php",
    ),
    "order": Explanation(
        Text("Two classes need each other's constants.", "两个类互相需要对方的常量。"),
        Text(
            "PHP reads a constant when it is used, Python when the class is made: the one above"
            " doesn't find the one below. Move the constants that both need into a class of"
            " their own, which stands above both.",
            "PHP 在使用常量时才读取，Python 在创建类时就读取：上面的类找不到下面的类。"
            "请把双方都需要的常量移到单独的类里，放在两者之前。",
        ),
        "class A { const X = B::Y; const Z = 1; }  class B { const Y = A::Z; }",
        "class Shared:\n    Z = 1",
    ),
    "leave": Explanation(
        Text(
            "break or continue has nothing to leave.",
            "break 或 continue 没有可跳出的循环。",
        ),
        Text(
            "It stands in no loop, or leaves more loops than there are. PHP refuses that too, when"
            " it reads the file. Remove it, or write return.",
            "它不在循环中，或层数多于外层循环。PHP 读取文件时同样会报错。请删去，或改写为 return。",
        ),
        "function find($a) { break; }",
        better="function find($a) { return; }",
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
        "$add = function (array &$items, $x) { $items[] = $x; };  $add($cart, 1);",
        "def add(items, x):\n    return [*items, x]\n\n\ncart = add(cart, 1)",
    ),
    "return": Explanation(
        Text("A return outside of a function.", "函数之外的 return。"),
        Text(
            "It ends the file in PHP, and what includes it goes on. Python has no such return."
            " Put the statements into a function main(), and call it.",
            "在 PHP 中它结束被包含的文件，包含它的文件继续执行。Python 没有这样的 return。"
            "请把语句放进函数 main() 并调用它。",
        ),
        "if (!$paid) { return; } ship($order);",
        "def main():\n    if not paid:\n        return\n    ship(order)",
    ),
    "function": Explanation(
        Text("A function of PHP has no counterpart.", "PHP 函数没有对应的函数。"),
        Text(
            "chainpay.php.compat has the functions that payment code uses. This one is none of"
            " them. Its call stays as it is: write the function in Python, or take one of a"
            " package.",
            "chainpay.php.compat 提供支付代码用到的函数，这一个不在其中。"
            "调用保持原样：请用 Python 写出该函数，或使用某个包中的函数。",
        ),
        "mysqli_query($db, 'DELETE FROM carts');",
        "cursor.execute('DELETE FROM carts')",
    ),
    "static": Explanation(
        Text("A static variable of a trait's method.", "trait 方法中的静态变量。"),
        Text(
            "In PHP each class that uses the trait has a variable of its own. Here all of them"
            " share one. Keep it in a property of each class, if that makes a difference.",
            "在 PHP 中，每个使用该 trait 的类都有自己的变量，这里则共用一个。"
            "如果有影响，请改为每个类自己的属性。",
        ),
        "trait Counts { function next() { static $n = 0; return ++$n; } }\n"
        "class Orders { use Counts; }\nclass Refunds { use Counts; }",
        "class Orders(Counts):\n    _n = 0\n\n\nclass Refunds(Counts):\n    _n = 0",
    ),
    "setting": Explanation(
        Text("A setting of PHP that changes what is written.", "一项会改变输出结果的 PHP 设置。"),
        Text(
            "Floats are written with 14 digits by echo and the fewest by json_encode, texts are"
            " UTF-8, bcmath has no decimals unless a call says how many. Where the program relies"
            " on another setting, say so at each place, as with round() or a scale. Dates have the"
            " zone of TZ, an environment variable, else UTC, 8 hours behind China: set it once.",
            "echo 输出浮点数时为 14 位，json_encode 用最短形式；字符串是 UTF-8；"
            "bcmath 默认没有小数位。程序若依赖其他设置，请在每一处写明，例如用 round() 或 scale。"
            "日期用环境变量 TZ 的时区，没有则用 UTC，比北京时间少 8 小时：请在程序启动处设置一次。",
        ),
        "ini_set('precision', 17); echo 0.1;",
        "print(repr(0.1))",
    ),
    "settype": Explanation(
        Text("settype() changes the type of a variable.", "settype() 改变变量的类型。"),
        Text(
            "Its type is computed, or its variable is no simple one. Write a cast and assign it.",
            "类型在运行时才能确定，或变量不是简单变量。请写成类型转换并赋值。",
        ),
        "settype($total, $type);",
        better="$total = (int) $total;",
    ),
}
_REQUEST = {
    "names": Explanation(
        Text("Names that you must provide.", "需要自行提供的名称。"),
        Text(
            "The file uses them, and no converted file defines them: functions and classes of a"
            " framework, or of files that were not converted. They keep their names, with a _"
            " behind Python's own words, and their arguments. Convert the whole folder, or define"
            " them, import them, or write what your framework in Python has.",
            "文件用到了它们，但转换的文件都没有定义：它们来自框架，或来自没有转换的文件。"
            "名称（与 Python 自用的词相同时末尾加 _）和参数保持原样。请转换整个文件夹，"
            "或自行定义、import，或改写为 Python 框架的写法。",
        ),
        "$wechat = config('wechat');",
        "from settings import config",
    ),
    "server": Explanation(
        Text("The request's headers come from CGI.", "请求头来自 CGI。"),
        Text(
            "$_SERVER has become the environment, and getallheaders() reads it, as CGI has them."
            " A web framework has the headers of its request. Pass them whole to"
            " client.callbacks.receive(headers, body).",
            "$_SERVER 变成了环境变量，getallheaders() 也从中读取，即 CGI 的方式。"
            "Web 框架的请求对象自带请求头：请整个传给"
            " client.callbacks.receive(headers, body)。",
        ),
        "$signature = $_SERVER['HTTP_WECHATPAY_SIGNATURE'];",
        "signature = request.headers['Wechatpay-Signature']",
    ),
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
        Text("The copied block that receives a callback.", "复制来的回调处理代码。"),
        Text(
            "Where it does the same, chainpay.Callbacks receives in its place: it checks the time"
            " and the signature, and decrypts; .resource is the decrypted array. It loads its keys"
            " first, and refuses by a VerificationError, also where PHP stops: a missing header, an"
            " unknown serial, damaged JSON. A block that may do something else stays as it is, as"
            " with --keep-names: replace it yourself. No private key is needed.",
            "效果相同时，由 chainpay.Callbacks 代替：核对时间和签名，再解密，"
            ".resource 就是解密后的数组。"
            "它先加载密钥，并以 VerificationError 拒绝；PHP 会中断的情形也一样："
            "缺少请求头、未知序列号、JSON 损坏。"
            "可能另有作用的代码原样保留（--keep-names 时也是），请自行替换。不需要商户私钥。",
        ),
        "$ok = Rsa::verify(Formatter::response($timestamp, $nonce, $body), $signature, $key);",
        "callback = chainpay.Callbacks(certs=…, apiv3_key=…).receive(headers, body)",
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
        "$stack = $instance->getDriver()->select()->getConfig('handler');\n"
        "$stack->remove('verifier');",
        "client.chain('v3/…').get(verifier=chainpay.UNSIGNED)",
    ),
    "guzzle": Explanation(
        Text("Guzzle's class or call has no counterpart.", "Guzzle 的类或调用没有对应的写法。"),
        Text(
            "chainpay sends by itself, and has Guzzle's exceptions and promises only. Others are"
            " called with httpx, by keywords; name its errors, httpx.HTTPError, in the excepts.",
            "chainpay 自行发送请求，只提供 Guzzle 的异常和 Promise。"
            "其他服务请用 httpx（关键字参数）调用，并在 except 中写上其错误 httpx.HTTPError。",
        ),
        "(new \\GuzzleHttp\\Client())->post($url, ['json' => $sms]);",
        "httpx.Client().post(url, json=sms).raise_for_status()",
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
        "$w = \\WechatPay\\GuzzleMiddleware\\WechatPayMiddleware::builder();",
        "client = chainpay.Client(mchid=…, serial=…, private_key=…, certs={…})",
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
        "$instance->chain('v3/refund/domestic/refunds')->post(['form_params' => ['a' => 1]]);",
        "client.chain('v3/refund/domestic/refunds').post(json={'a': 1})",
    ),
    "query": Explanation(
        Text("The query of a path is lost.", "路径中的查询参数会丢失。"),
        Text(
            "The path is computed, so its query can't be split off now, and chainpay refuses a path"
            " with one. Pass the query apart.",
            "路径在运行时才能确定，无法在此拆出查询参数，而 chainpay 拒绝带查询参数的路径。"
            "请单独传入。",
        ),
        "$c = $instance->chain($path . '?mchid=' . $mchid); $c->get();",
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
        '$instance->chain("v3/pay/transactions/out-trade-no/$no")->get();',
        "client[f'v3/pay/transactions/out-trade-no/{no}'].get()",
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
    for title, text in (
        (_PHP, known.php),
        (_BETTER, known.better),
        (_PYTHON, known.python),
        (_COMMAND, known.command),
    ):
        if text:
            blocks += [Paragraph(str(title)), Code(indent(text, "    "))]
    return Page(*blocks)


def list_codes() -> Page:
    """Return the page of all codes, each with its title."""
    return Page(
        Table(tuple((code, str(each.title)) for code, each in sorted(EXPLANATIONS.items())))
    )
