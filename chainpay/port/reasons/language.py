"""What PHP's language and its own functions leave for a person to decide."""

from __future__ import annotations

from ...people.language import Text

# References

CHANGED_UNDER_BOTH = Text(
    "what is passed by reference is changed by the function under its own name, too: use one name",
    "按引用传入的变量，函数内部又以原名修改：请只用一个名称",
)
SET_BY_OTHER = Text(
    "what is passed by reference is set by another argument: set it before the call",
    "按引用传入的变量，又被另一个参数赋值：请在调用之前赋值",
)
ARRAY_SET_BY_OTHER = Text(
    "the array is passed by reference, and set by another argument: set it before the call",
    "数组按引用传入，又被另一个参数赋值：请在调用之前赋值",
)
TAKES_REFERENCE = Text(
    "{}() takes a reference, and returns it here: assign what it returns",
    "{}() 的参数是引用，这里改为返回新值：请用返回值赋值",
)
CLOSURE_REFERENCE = Text(
    "${} is passed by reference to a closure: return it, and assign it where the closure is called",
    "${} 按引用传给闭包：请让闭包返回它，并在调用处赋值",
)
RETURNS_REFERENCE = Text(
    "{}() returns a reference: it returns a value here; write where the value is kept",
    "{}() 返回引用，这里返回的是值：请直接修改存放该值的地方",
)
CANNOT_RETURN = Text(
    "{} is passed by reference, and can't be returned: pass an object or a list that is changed",
    "{} 按引用传入，但无法作为返回值：请传入对象或列表并就地修改",
)
FOREACH_REFERENCE = Text(
    "foreach by reference: write into the array by its keys",
    "foreach 按引用遍历：请改为按键写入数组",
)
GROWING_LOOP = Text(
    "the loop goes through what it adds in PHP: collect it, and add it after the loop",
    "PHP 会继续遍历循环中新增的元素：请先收集，循环之后再添加",
)
AFTER_LOOP = Text(
    "${} still is the last element after the loop: unset it there",
    "循环之后 ${} 仍指向最后一个元素：请在循环后 unset",
)
UNSET_IN_LOOP = Text(
    "${} is the element until the loop ends, and isn't unset here",
    "循环结束前 ${} 一直是该元素，这里不会 unset",
)
SAME_PLACE = Text(
    "a reference: both names must stay the same value; use one of them",
    "引用：两个名称必须始终是同一个值，请只用其中一个",
)
ASSIGNED_INSIDE = Text(
    "a reference is assigned inside an expression: write it alone",
    "表达式内部赋值了引用：请单独写成一条语句",
)
IN_DESTRUCTURING = Text(
    "a reference in a destructuring: assign each place by itself",
    "解构赋值中有引用：请逐个赋值",
)
SETS_ARGUMENT = Text(
    "{}() sets its argument here: write it alone", "{}() 会给参数赋值：请单独写成一条语句"
)
NOT_SET = Text(
    "{}() sets its argument {} in PHP, and doesn't here: assign it",
    "PHP 的 {}() 会给第 {} 个参数赋值，这里不会：请自行赋值",
)
SORTS_HERE = Text(
    "array_multisort() sorts here: write it alone",
    "array_multisort() 会就地排序：请单独写成一条语句",
)

# Arguments

FUNC_GET_ARGS = Text("{}(): give the function *args", "{}()：请给函数加上 *args")
NO_POSITION = Text("func_get_arg() needs its argument position", "func_get_arg() 缺少参数 position")
NO_NAMED_CALL = Text(
    "__call takes no named arguments: pass them by position",
    "__call 不接受命名参数：请按位置传参",
)
CHANGES_SPREAD = Text(
    "{}() changes an argument that is spread: write its arguments one by one",
    "{}() 会修改以 ... 展开的参数：请逐个写出参数",
)
NEEDS_VARIABLE = Text(
    "{}() changes its argument {}: give it a variable", "{}() 会修改参数 {}：请传入变量"
)
NEEDS_ARGUMENT = Text("{}() needs its argument {}", "{}() 缺少参数 {}")
TOO_FEW = Text(
    "${} is missing: PHP throws an ArgumentCountError here",
    "缺少参数 ${}：PHP 会在此处抛出 ArgumentCountError",
)
FIRST_CALLED = Text(
    "call_user_func(): say the function that it calls as its first argument",
    "call_user_func()：请把要调用的函数写成第一个参数",
)
TOO_MANY = Text("{}() takes {} arguments at most", "{}() 最多接受 {} 个参数")
NO_ARGUMENT = Text("{}() has no argument {} in PHP 8.2", "PHP 8.2 的 {}() 没有参数 {}")
NO_PATTERN = Text(
    "preg_match() needs a pattern and a subject", "preg_match() 需要正则表达式和目标字符串"
)

# Closures, classes, functions

CALLED_ON = Text(
    "->{}(): give the closure the object as an argument", "->{}()：请把对象作为参数传给闭包"
)
BOUND = Text(
    "Closure::{}(): give it the object as an argument", "Closure::{}()：请把对象作为参数传入"
)
SHARED_STATIC = Text(
    "${}: each class that uses the trait has its own; here they share one",
    "${}：在 PHP 中使用该 trait 的类各有一份，这里共用一份",
)
NAMESPACED_ERROR = Text(
    "in PHP, {0} is {1} here, which nothing throws: it is \\{0} now",
    "在 PHP 中，这里的 {0} 是 {1}，没有代码会抛出它：现按 \\{0} 处理",
)
UNSET_MAGIC = Text(
    "__get, __set and __isset run for the property from here on in PHP, not in Python",
    "此后 PHP 访问该属性会调用 __get、__set、__isset，Python 不会",
)
OBJECT_STEP = Text(
    "an element of an object is not changed by ++ and -- in PHP: write += 1",
    "PHP 中 ++ 和 -- 不会改变对象的元素：请写 += 1",
)
ARROW_COPY = Text(
    "${} is a copy in an arrow function: a reference to it doesn't reach outside",
    "${} 在箭头函数中是副本：对它的引用不影响外部",
)
SELF_OF_TRAIT = Text(
    "self in a trait is the class that uses it: write that class",
    "trait 中的 self 是使用它的类：请写明该类",
)
UNSET_PROPERTY = Text(
    "${} is None here; json_encode() and foreach still show it",
    "这里 ${} 的值为 None；json_encode() 和 foreach 仍会看到它",
)
NO_WARNINGS = Text(
    "set_error_handler(): Python has none of PHP's warnings: catch the exceptions",
    "set_error_handler()：Python 没有 PHP 的警告，请捕获异常",
)
SETTYPE = Text(
    "settype() changes the type of its argument: write a cast and assign it",
    "settype() 会改变参数的类型：请写成类型转换并赋值",
)
NO_VARIABLES = Text(
    "{}() makes variables that nobody can see: write each by its name",
    "{}() 产生的变量在代码中看不到：请逐个写出变量名",
)
COMPUTED_NAMES = Text(
    "compact() of computed names: write an array with keys",
    "compact() 的变量名在运行时才能确定：请直接写带键的数组",
)
NO_SETTING = Text(
    "PHP's setting {} has no effect here: write at each place what it should be",
    "PHP 的设置 {} 在这里不起作用：请在每一处写明",
)
SOME_SETTING = Text(
    "a setting has no effect here: write at each place what it should be",
    "设置在这里不起作用：请在每一处写明",
)

# The flow

FINALLY_RETURNS = Text(
    "a return in finally drops an error, as in PHP", "finally 中的 return 会丢弃异常，与 PHP 相同"
)
FINALLY_RUNS = Text(
    "exit runs the finally block here, and PHP doesn't: test before the exit",
    "exit 在这里会执行 finally 块，PHP 则不会：请在 exit 之前判断",
)
FILE_RETURNS = Text(
    "a return outside of a function ends the file here: move the statements into a function",
    "函数之外的 return 会结束当前文件：请把语句移入函数",
)
NO_LOOP = Text("{} stands in no loop", "{} 不在循环中")
UNSETS_GLOBAL = Text(
    "unset(${0}) lets go of the global only here: use a local variable in place of ${0}",
    "unset(${0}) 只在此处与全局变量脱离：请改用局部变量",
)
CIRCLE = Text(
    "{} stands below, and needs this itself: move a constant",
    "{} 在后面定义，又要用到这里的常量：请移动其中一个常量",
)

# What PHP refuses too

UNSET_CAST = Text("(unset) is no longer PHP: assign null", "(unset) 已不是 PHP 语法：请赋值 null")
DECLARED_TWICE = Text("the class {} is declared twice: keep one", "类 {} 声明了两次：请只保留一个")
READ_APPEND = Text("[] is read here, which PHP refuses too", "此处读取 []，PHP 同样不允许")
LAST_KEY = Text("no number follows the greatest key", "最大的键之后没有下一个数")
NOT_ASSIGNED = Text("this can't be assigned to, in PHP either", "不能给它赋值，PHP 同样不允许")
ASSIGNED_THIS = Text("$this can't be assigned to", "不能给 $this 赋值")
KEY_OF_ITSELF = Text("a variable is a key of itself", "变量成了自身的键")
NOT_UNSET = Text("this can't be unset, in PHP either", "不能 unset 它，PHP 同样不允许")

# Other files

INCLUDED_ALONE = Text(
    "{} is included: convert the folder (chainpay port DIR -o DIR), or import what it defines",
    "包含了 {}：请转换整个文件夹（chainpay port DIR -o DIR），或 import 其中的定义",
)
INCLUDED_COMPUTED = Text(
    "a file is included whose path is computed: import what it defines",
    "被包含文件的路径在运行时才能确定：请 import 其中的定义",
)
INCLUDED_OUTSIDE = Text(
    "{} is included, and is no file of the folder: import what it defines",
    "被包含的 {} 不在此文件夹中：请 import 其中的定义",
)
RUNS_ONCE = Text(
    "{} runs each time in PHP, and once in Python: make it a function",
    "{} 在 PHP 中每次都会执行，在 Python 中只执行一次：请改为函数",
)
READS_VARIABLE = Text(
    "{} reads ${} of this file: make it a function",
    "{} 使用了本文件的 ${}：请改为函数并传参",
)
SHARED_VARIABLE = Text(
    "${} is one variable of several files in PHP: pass it on",
    "${} 在 PHP 中是多个文件共用的变量：请作为参数传递",
)
SET_ELSEWHERE = Text(
    "${} is set by {}: import it, or pass it on",
    "${} 由 {} 赋值：请 import，或作为参数传递",
)
OF_PROGRAM = Text(
    "{} is of {}, which runs when it is imported: move it",
    "{} 定义在 {} 中，而 import 该文件会执行它：请移到只做定义的文件",
)

# What stands at the head of a file

NAMES = Text(
    "no converted file defines these names, define or import them: {}",
    "以下名称没有在转换的文件中定义，请自行定义或 import：{}",
)
RENAMED = Text(
    "{0}() of this object is {1}() here, for Python uses {0} itself: write what your object has",
    "这个对象的 {0}() 在这里写作 {1}()，因为 {0} 是 Python 自用的词：请改为你的对象实际的方法名",
)
PHP_NAMES = Text(
    "PHP's names of what the modules have, for names that are computed.",
    "各模块内容在 PHP 中的名称，供运行时查找。",
)
