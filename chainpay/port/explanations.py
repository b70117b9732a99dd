"""What the codes of TODOs, notes and refusals mean: `chainpay port --explain CODE`.

A code that the converter uses stands here, with what happened and what a person does about it.
"""

from __future__ import annotations

from typing import NamedTuple

from ..people.language import Text


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
            "手写的文件不会有 4 MB。请把数据放进单独的文件（例如 JSON），只转换程序本身。",
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
    "assignment": Explanation(
        Text("An assignment stands in an expression.", "赋值写在了表达式中。"),
        Text(
            "Python can assign there only to a simple name. Write the assignment as a statement of"
            " its own before it.",
            "Python 在表达式中只能给简单的名称赋值。请把赋值单独写成前一条语句。",
        ),
        "f($a['n']++, $a['n']);",
        "$n = $a['n']; $a['n'] = $n + 1; f($n, $a['n']);",
    ),
    "arguments": Explanation(
        Text("A function asks for its arguments.", "函数读取自己的全部参数。"),
        Text(
            "func_get_args() has no counterpart. Give the function *args, and use args.",
            "func_get_args() 没有对应物。请给函数加上 *args，并使用 args。",
        ),
        "function log() { write(func_get_args()); }",
        "def log(*args):\n    write(list(args))",
    ),
    "closure": Explanation(
        Text("A closure stands where no def can.", "闭包所在之处无法写 def。"),
        Text(
            "A closure with statements becomes a def before the statement. Here that would run at"
            " another time. Assign the closure to a variable first.",
            "含有语句的闭包会变成语句之前的 def，而在这里其执行时机会不同。请先把闭包赋给变量。",
        ),
        "$x = $a && run(function () { echo 1; return 2; });",
        "$f = function () { echo 1; return 2; }; $x = $a && run($f);",
    ),
    "finally": Explanation(
        Text("A return in finally drops an error.", "finally 中的 return 会丢弃异常。"),
        Text(
            "Python does the same as PHP, and warns of it. If an error must not be lost, move the"
            " return behind the block.",
            "Python 的行为与 PHP 相同，并会告警。如果不能丢失异常，请把 return 移到语句块之后。",
        ),
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
    "loop": Explanation(
        Text("continue in do … while goes on otherwise.", "do … while 中的 continue 行为不同。"),
        Text(
            "PHP tests the condition after continue. Python's while True doesn't. Test it before"
            " the continue.",
            "PHP 在 continue 之后会检查条件，Python 的 while True 不会。请在 continue 之前检查。",
        ),
    ),
    "reference": Explanation(
        Text("A reference: two names are one place.", "引用：两个名称指向同一处。"),
        Text(
            "Python has no references to variables. A function returns what it changes, and the"
            " caller assigns it. Of two names for one value, use one. Lists and dicts are changed"
            " in place, so a second name of the same list sees the change.",
            "Python 没有变量的引用。函数应返回它改变的值，由调用者赋值；"
            "同一个值的两个名称只用一个。列表和字典是原地修改的，因此同一列表的另一个名称会看到修改。",
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
_WORLD = {
    "body": Explanation(
        Text("The raw body comes from CGI.", "原始报文主体来自 CGI。"),
        Text(
            "php://input has become the standard input, and $_SERVER the environment, as CGI has"
            " them. A framework has its own: request.body of Django, request.get_data() of Flask,"
            " await request.body() of FastAPI. Pass the bytes unchanged, for the signature is over"
            " them; or leave all of it to client.callbacks.receive(headers, body).",
            "php://input 变成了标准输入，$_SERVER 变成了环境变量，即 CGI 的方式。"
            "框架有自己的写法：Django 的 request.body、Flask 的 request.get_data()、"
            "FastAPI 的 await request.body()。请原样传入字节，因为签名是对它们的；"
            "也可以全部交给 client.callbacks.receive(headers, body)。",
        ),
        "$body = file_get_contents('php://input');",
        "callback = client.callbacks.receive(request.headers, request.body)",
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
EXPLANATIONS = {**_FILE, **_TEXT, **_PLACES, **_WORLD}
"""The explanations, by their codes."""
