"""Why a file, or a folder, is not converted."""

from __future__ import annotations

from ...people.language import Text

EMPTY = Text("the file is empty", "文件是空的")
BLADE = Text("a Blade template is not converted", "不转换 Blade 模板")
SIZE = Text(
    "the file has {:,} bytes, at most {:,} are converted",
    "文件有 {:,} 字节，最多转换 {:,} 字节",
)
BINARY = Text(
    "the file is UTF-16 or binary: save it as UTF-8",
    "文件是 UTF-16 编码或二进制文件：请另存为 UTF-8",
)
NOT_UTF8 = Text("the file is not UTF-8", "文件不是 UTF-8 编码")
GBK = Text(
    "the file is not UTF-8, but looks like GBK: iconv -f GBK -t UTF-8 FILE.php",
    "文件不是 UTF-8 编码，像是 GBK：iconv -f GBK -t UTF-8 FILE.php",
)
SHORT_TAG = Text(
    "the short tag <? is not converted: write <?php", "不转换短标签 <?：请改写为 <?php"
)
NOT_PHP = Text(
    "the file has no <?php and doesn't look like PHP", "文件中没有 <?php，看起来也不是 PHP"
)
HTML = Text(
    "HTML stands before <?php: a template is not converted", "<?php 之前有 HTML：不转换模板"
)
TOO_DEEP = Text("the code is nested more than {} deep", "代码嵌套超过 {} 层")
DEEPER_THAN_PYTHON = Text(
    "the code is nested more deeply than Python allows: {}",
    "代码嵌套过深，超出 Python 的限制：{}",
)
NO_IDENTIFIER = Text(
    "Python can't have the name {!r}: give it another one in PHP",
    "Python 中不能有名称 {!r}：请先在 PHP 中改名",
)
MISSING = Text("{!r} is missing here", "此处缺少 {!r}")
MISSING_CLOSING = Text(
    "{!r} is missing here: the {} of line {} is open", "此处缺少 {!r}：第 {2} 行的 {1} 没有闭合"
)
NEVER_CLOSED = Text("this {} is never closed", "此处的 {} 没有闭合")
NO_PHP = Text("this is no PHP: {!r}", "不是 PHP：{!r}")
REFUSED_BY_PHP = Text("PHP refuses this too: {!r}", "PHP 也不接受：{!r}")
NOT_CONVERTED = Text("this is not converted: {!r}", "不支持转换：{!r}")
GOTO = Text("goto is not converted", "不转换 goto")
EVAL = Text("eval() runs PHP that is computed", "eval() 执行运行时才生成的 PHP")
SHELL = Text("a command of the shell is not converted", "不转换 shell 命令")
COMPUTED_VARIABLE = Text(
    "the name of a variable is computed: write an array", "变量名在运行时才能确定：请改用数组"
)
COMPUTED_PROPERTY = Text("the name of a property is computed here", "此处的属性名在运行时才能确定")
COMPUTED_CONSTANT = Text(
    "the name of a constant is computed: write constant()",
    "常量名在运行时才能确定：请改用 constant()",
)
SAME_MODULE = Text(
    "another file becomes {}.py too: rename one of them",
    "另一个文件也会成为 {}.py：请重命名其中一个",
)
FAULT = Text("a fault of chainpay: please report it ({})", "chainpay 自身的缺陷，请报告（{}）")
