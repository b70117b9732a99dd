"""Why a file, or a place of one, is refused: what it means, and what to do."""

from __future__ import annotations

from ...people.language import Text
from .explanation import Explanation

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
REFUSALS = {**_FILE, **_TEXT}
