"""Texts of a hostile file that PHP takes for names: none is called, or takes another's place."""

from __future__ import annotations

import ast

import pytest

from chainpay.port.conversion import convert
from chainpay.port.refusal import Refusal

pytestmark = pytest.mark.extras

_CODE = '__import__("os").system("RUN")'
#: Texts that would be code as a name, a method, an index, behind a line's end or a comment.
TEXTS = (
    f"a = {_CODE}; b",
    f"b if {_CODE} else A.b",
    f"b({_CODE}) or o.b",
    f"dict()[{_CODE}]",
    f"b\r{_CODE}\r",
    f"b #\u2028{_CODE}",
    f'b""" + {_CODE} + """',
    f"b\n\0c0\0\n{_CODE}",
    "ｅｘｅｃ",
    "b.__class__",
)
_CLASS = "class A { static function b($x = 0) {} } $o = new A; $l = [1];\n"
#: Where PHP reads a text as a name, or the output repeats it.
FORMS = (
    "define({0}, 2);",
    "define({0}, 2); echo constant({0}), defined({0});",
    "include {0};",
    "compact({0});",
    "extract([{0} => 1]);",
    "call_user_func({0}, 1);",
    "call_user_func(['A', {0}], 1);",
    "call_user_func_array([$o, {0}], [1]);",
    "array_map('A::' . {0}, $l);",
    "array_map(['A', {0}], $l);",
    "array_filter($l, {0});",
    "array_reduce($l, ['A', {0}]);",
    "array_walk($l, [$o, {0}]);",
    "usort($l, ['A', {0}]);",
    "ob_start(['A', {0}]);",
    "register_shutdown_function(['A', {0}]);",
    "spl_autoload_register([$o, {0}]);",
    "[$o, {0}](1);",
    "$f = {0}; $f(1); $o->$f(1); A::$f(1); echo $o->$f, A::$$f; new $f;",
    "$o->{{{0}}}(1); $o->{{{0}}} = 2; unset($o->{{{0}}});",
    "${{{0}}} = 1;",
    "function_exists({0}); method_exists($o, {0}); is_callable([$o, {0}]);",
    'echo "$o[{1}] {{$o->b({0})}}";',
    "// {1}\n/* {1} */\n/** {1} */\nfunction f() {{}}",
    "$s = <<<'X'\n{1}\nX;\n",
    "goto {1};",
    "#[{1}]\nfunction f(#[X({0})] $a) {{}}",
)


@pytest.mark.parametrize("form", FORMS)
def test_no_text_is_called(form: str) -> None:
    """Whatever is called, and whatever has a name, was no text of the file."""
    for text in TEXTS:
        quoted = '"' + "".join(f"\\u{{{ord(each):x}}}" for each in text) + '"'
        php = f"<?php\n{_CLASS}{form.format(quoted, text)}\n"
        try:
            tree = ast.parse(convert(php.encode()).text)
        except Refusal:
            continue
        assert not _names(tree) & {"__import__", "system", "exec", "__class__"}, (form, text)


def _names(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        names |= {getattr(node, each, None) for each in ("id", "attr", "name", "arg")}
    return names


#: Names that the output has itself, and PHP's forms of defining one of that name.
OWN = ("php", "os", "sys", "HERE", "auto", "SimpleNamespace", "len", "exec", "__file__")
DEFINITIONS = (
    "function {0}() {{}} {0}();",
    "const {0} = 1; echo {0};",
    "define('{0}', 1); echo {0};",
    "${0} = 1; echo ${0};",
)
_USES = "echo __DIR__, __FILE__; $s = new \\stdClass; echo $u . 'a'; enum E { case A; }"


@pytest.mark.parametrize("form", DEFINITIONS)
@pytest.mark.parametrize("own", OWN)
def test_nothing_takes_the_place_of_what_the_output_uses(own: str, form: str) -> None:
    """What it imports or calls is what it means by that name."""
    php = f"<?php {form.format(own)} {_USES}"
    tree = ast.parse(convert(php.encode()).text)
    imported = {
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }
    nodes = [*ast.walk(tree)]
    made = [node.name for node in nodes if isinstance(node, (ast.ClassDef, ast.FunctionDef))]
    names = [node for node in nodes if isinstance(node, ast.Name)]
    stored = [node.id for node in names if isinstance(node.ctx, ast.Store)]
    assert not {*made, *stored} & {*imported, "len", "exec", "__file__"}
    assert stored.count("HERE") <= 1


@pytest.mark.parametrize("own", OWN)
@pytest.mark.parametrize("word", ["class", "interface", "trait"])
def test_a_class_keeps_its_name(word: str, own: str) -> None:
    """Other files know it by that, so it is refused if the output uses the name."""
    with pytest.raises(Refusal, match="Python can't have the name") as caught:
        convert(f"<?php\n{word} {own} {{}}\n{_USES}".encode())
    assert (caught.value.code, caught.value.line) == ("identifier", 2)


@pytest.mark.parametrize(
    "php",
    [
        "function exec_() {} namespace\\exec_(); function exec() {} namespace\\exec();",
        "class Client {} $c = \\WeChatPay\\Builder::factory(['mchid' => '1900000001']);",
    ],
)
def test_two_things_of_one_name(php: str) -> None:
    """Python would have the second one alone."""
    with pytest.raises(Refusal, match="Python can't have the name") as caught:
        convert(f"<?php {php}".encode())
    assert caught.value.code == "identifier"
