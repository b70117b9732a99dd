"""What PHP hides or keeps, and Python doesn't: private members, readonly properties."""

from __future__ import annotations

from ...people.language import Text

METHOD = Text(
    "{}() can't be called from here: PHP throws an Error",
    "此处无权调用 {}()：PHP 会抛出 Error",
)
METHODS = Text(
    "the name may be {}, which PHP doesn't call from here: check the name first",
    "方法名可能是 {}，PHP 不允许在此处调用：请先检查方法名",
)
SOME_METHODS = Text(
    "{}: private in one class, and not in another; check the name first",
    "{} 在一个类中是 private，在另一个类中不是：请先检查方法名",
)
NOT_CALLABLE = Text(
    "is_callable() is false in PHP for {} here: check the name first",
    "PHP 的 is_callable() 在此处对 {} 返回 false：请先检查方法名",
)
STATIC = Text(
    "{}::${} is not declared, or can't be used from here: PHP throws an Error",
    "{}::${} 未声明，或此处无权访问：PHP 会抛出 Error",
)
PAIR = Text(
    "{}: hidden here, and PHP calls the pair only where it is seen",
    "{} 在此处不可见：PHP 只在可见之处才能调用该数组",
)
PAIR_LEAVES = Text(
    "{}: PHP calls the pair only inside of the class, Python everywhere",
    "{}：PHP 只能在类内部调用该数组，Python 在任何地方都能调用",
)
CONSTRUCTOR = Text(
    "{} has a hidden constructor: PHP throws an Error here",
    "{} 的构造函数不可见：PHP 会在此处抛出 Error",
)
CLONE = Text(
    "__clone is hidden: PHP throws an Error here", "__clone 不可见：PHP 会在此处抛出 Error"
)
READONLY = Text(
    "${} is readonly: PHP throws an Error here", "${} 是 readonly：PHP 会在此处抛出 Error"
)
TWICE = Text(
    "{}: a class below has it, too; (array) and var_dump() show both in PHP",
    "{}：子类也有同名属性，PHP 的 (array) 和 var_dump() 会同时显示两者",
)
