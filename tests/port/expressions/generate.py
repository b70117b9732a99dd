"""A seeded generator of small PHP programs: expressions over PHP's kinds of values.

A value is written where it is used, or in a variable, or it is an argument of a function whose
parameters have types, have none, or are filled by ``...`` so that nobody knows their kinds.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from .signatures import CHANGING, SIGNATURES, SPECIAL

T = TypeVar("T")
#: Makes an expression of a depth.
Maker = Callable[[int], str]

_CHOICE = re.compile(r"""(?:"(?:\\.|[^"\\])*"|[^|"])+""")

#: Values of each kind, as PHP writes them.
VALUES = {
    "i": ["0", "1", "2", "3", "-1", "-2", "5", "7"],
    "int": [
        *("0", "1", "2", "-1", "3", "7", "-7", "10", "64", "100", "255", "-100"),
        *("PHP_INT_MAX", "PHP_INT_MIN", "9223372036854775806", "4611686018427387904"),
        *("1099511627776", "-1099511627777", "3037000500"),
    ],
    "float": [
        *("0.0", "-0.0", "0.5", "1.5", "-2.5", "2.0", "0.1", "0.58", "58.0", "1e15", "1e25"),
        *("1e-7", "9.2233720368547758E18", "INF", "-INF", "NAN", "1.005", "-1.9999", "123456.789"),
    ],
    "s": [
        *("''", "'0'", "'0.0'", "'1'", "'-1'", "'10'", "'1e1'", "'010'", "' 1'", "'1 '", "'+1'"),
        *("'.5'", "'0x1A'", "'1.5'", "'1.50'", "'0.58'", "'60abc'", "'abc'", "'ABC'", "'a'"),
        *("'中文'", "'true'", "'null'", "'9223372036854775807'", "'9223372036854775808'"),
        *("'a,b,c'", "'Hello World'", '"a\\nb"', "'12.7'", "'-5.5kg'", "'é'", "'<b>x</b>'"),
        *("'a\"b'", '"it\'s"', "'{x}'", "'z'", "'Az'", "'zZ9'", "'aa'", "' '", "'-'", "'%41+b'"),
    ],
    "b": ["true", "false"],
    "null": ["null"],
    "a": [
        *("[]", "[0]", "[1, 2]", "[3, 1, 2]", "['a' => 1]", "['a' => 1, 'b' => 2, 'c' => null]"),
        *("[1 => 1, 2 => 2]", "['x' => ['y' => 1]]", "[1, 'a', null, 2.5, true]"),
        *("['1' => 'a', 'b' => 'c']", "[[1, 2], [3]]", "[5 => 'x', 'k' => 'y']", "['a', 'b']"),
        *("['b' => [1], 'a' => '1']", "[-3 => 'm', 'n']"),
    ],
    "l": ["[1, 2, 3]", "[1.5, '2', true]", "[]", "[10, -3]", "['5', '07']", "[0]", "[2, '1', 1]"],
    "d": ["['a', 'b']", "['b', 'a', '1', '10', '9']", "[]", "['x', 'X', 'x']", "['1']"],
    "k": ["0", "1", "'a'", "'b'", "'1'", "'zz'", "-1", "'k'", "5"],
}
_KINDS = ["int", "float", "s", "b", "null", "a", "l", "d"]
_WANTED = {
    "n": ["int", "int", "float", "s", "b"],
    "v": [*_KINDS, "int", "s", "s"],
    "text": ["s", "s", "int", "float", "null", "b"],
}
_ARITHMETIC = ["+", "-", "*", "/", "%", "**", "+", "-", "*", "+"]
_COMPARE = ["==", "!=", "===", "!==", "<", "<=", ">", ">=", "<=>", "<>"]
_LOGIC = ["&&", "||", "xor", "and", "or"]
_BITS = ["&", "|", "^", "<<", ">>"]
_CASTS = ["int", "float", "string", "bool", "array"]
_ASSIGNED = ["+", "-", "*", "/", ".", "%", "**", "??", "&", "|", "^", "<<", ">>", ".", "+"]
#: Types of parameters, and the values that they take.
_TYPES = {
    "int": ["int", "i", "b", "'10'", "2.0"],
    "?int": ["int", "null", "i"],
    "float": ["float", "int", "'1.5'", "i"],
    "string": ["s", "s", "int", "float", "b"],
    "?string": ["s", "null", "s"],
    "bool": ["b", "int", "s", "float"],
    "array": ["a", "l", "d"],
    "?array": ["a", "null"],
    "int|string": ["int", "s"],
    "int|float": ["int", "float"],
    "mixed": _KINDS,
    "iterable": ["a"],
    "string|array": ["s", "a"],
    "?float": ["float", "null", "int"],
}


class Generator:
    """Makes programs.

    Args:
        seed: The same seed makes the same programs.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._variables: list[str] = []

    def programs(self, count: int) -> Iterator[str]:
        """Yield programs."""
        for _ in range(count):
            yield f"<?php\n{self._program()}"

    # Programs

    def _program(self) -> str:
        self._variables = [f"${name}" for name in "abc"[: self._random.randint(0, 3)]]
        makers = [self._straight, self._straight, self._guarded, self._unknown, self._known]
        return self._random.choice([*makers, self._typed])()

    def _straight(self) -> str:
        head = "".join(f"{each} = {self._value(self._pick(_KINDS))};\n" for each in self._variables)
        return head + self._statements()

    def _guarded(self) -> str:
        head = "".join(f"{each} = {self._value(self._pick(_KINDS))};\n" for each in self._variables)
        caught = "catch (\\Throwable $e) {\n    echo get_class($e);\n}"
        return f"{head}try {{\n    {self._statements()}}} {caught}\n"

    def _unknown(self) -> str:
        values = ", ".join(self._value(self._pick(_KINDS)) for _ in self._variables)
        return f"{self._function(self._variables)}var_dump(helper(...[{values}]));\n"

    def _known(self) -> str:
        """A function that is called with values that are seen."""
        text = self._function(self._variables)
        for _ in range(self._random.randint(1, 2)):
            values = ", ".join(self._value(self._pick(_KINDS)) for _ in self._variables)
            text += f"var_dump(helper({values}));\n"
        return text

    def _typed(self) -> str:
        types = [self._pick(list(_TYPES)) for _ in self._variables]
        parameters = [f"{t} {name}" for t, name in zip(types, self._variables, strict=True)]
        values = ", ".join(self._value(self._pick(_TYPES[each])) for each in types)
        if self._random.random() < 0.5:
            values = f"...[{values}]"
        return f"{self._function(parameters)}var_dump(helper({values}));\n"

    def _function(self, parameters: list[str]) -> str:
        body = self._statements() if self._random.random() < 0.3 else ""
        head = f"function helper({', '.join(parameters)})\n{{\n"
        return f"{head}    {body}return {self._expression(3)};\n}}\n"

    def _statements(self) -> str:
        makers = [self._dump, self._dump, self._dump, self._echo, self._change, self._condition]
        makers += [self._assign_operator, self._step, self._put, self._copy, self._test]
        makers += [self._put_byte] if self._random.random() < 0.2 else []
        makers += [self._loop] if self._random.random() < 0.3 else []
        return "".join(self._pick(makers)() for _ in range(self._random.choice([1, 1, 1, 2])))

    # Statements

    def _dump(self) -> str:
        return f"var_dump({self._expression(3)});\n"

    def _echo(self) -> str:
        return f'echo {self._expression(2, "text")}, "\\n";\n'

    def _condition(self) -> str:
        return f"if ({self._expression(2)}) {{ echo 'yes'; }} else {{ echo 'no'; }}\n"

    def _variable(self) -> str:
        """Return a variable that is set: a new one, if there is none."""
        return self._pick(self._variables) if self._variables else "$n"

    def _set(self, name: str, kind: str) -> str:
        """Return what sets a variable, if it may not be set or has to be of a kind."""
        if name == "$n" or self._random.random() < 0.5:
            return f"{name} = {self._expression(1, kind)};\n"
        return ""

    def _assign_operator(self) -> str:
        name, operator = self._variable(), self._pick(_ASSIGNED)
        value = self._expression(2, self._pick(["n", "v"]))
        return f"{self._set(name, 'v')}{name} {operator}= {value};\nvar_dump({name});\n"

    def _step(self) -> str:
        name = self._variable()
        form = self._pick(["{0}++", "{0}--", "++{0}", "--{0}"]).format(name)
        whole = (
            f"{form};\nvar_dump({name})"
            if self._random.random() < 0.5
            else f"var_dump({form}, {name})"
        )
        return f"{self._set(name, 'n')}{whole};\n"

    def _put(self) -> str:
        name = self._variable()
        text = f"{name} = {self._value('a')};\n"
        for _ in range(self._random.randint(1, 2)):
            key = self._pick(["", self._expression(1, "k"), self._expression(1, "k")])
            more = self._pick(["", "", "", "[]", "['x']"]) if not key else ""
            text += f"{name}[{key}]{more} = {self._expression(1)};\n"
        if self._random.random() < 0.3:
            text += f"unset({name}[{self._expression(1, 'k')}]);\n{name}[] = 9;\n"
        return f"{text}var_dump({name});\n"

    def _put_byte(self) -> str:
        name = self._variable()
        key, value = self._expression(1, "i"), self._expression(1, "s")
        return f"{name} = {self._value('s')};\n{name}[{key}] = {value};\nvar_dump({name});\n"

    def _copy(self) -> str:
        name = self._variable()
        change = self._pick(["$m[] = 1", "$m['a'] = 2", "unset($m[0])", "sort($m)", "$m .= 'x'"])
        kind = "s" if change == "$m .= 'x'" else "a"
        return f"{name} = {self._value(kind)};\n$m = {name};\n{change};\nvar_dump($m, {name});\n"

    def _test(self) -> str:
        name = self._variable()
        key = self._expression(1, "k")
        word = self._pick(["isset", "empty", "isset"])
        place = self._pick([name, f"{name}[{key}]", f"{name}[{key}]['y']"])
        return f"{self._set(name, 'a')}var_dump({word}({place}));\n"

    def _loop(self) -> str:
        operator = self._pick(["*", "+", ".", "-", "+"])
        start = self._pick(["1", "'x'", "0.5", "'1'", "0"])
        value = self._pick(["$i", "$n", "3", "1.5", "$i * $n", self._value("n"), "'2'"])
        change = self._pick([f"$n {operator}= {value};", f"$n = $n {operator} {value};"])
        rounds = self._random.choice([3, 3, 5, 80])
        rounds = rounds if operator != "." else 3
        head = self._pick([f"for ($i = 1; $i <= {rounds}; $i++)", "foreach ([1, 2, 3] as $i)"])
        return f"$n = {start};\n{head} {{ {change} }}\nvar_dump($n);\n"

    def _change(self) -> str:
        name, *arguments = self._pick(CHANGING)
        variable = self._variable()
        first = f"{variable} = {self._value(arguments[0])};\n"
        rest = [self._argument(each, 1) for each in arguments[1:]]
        if name in ("usort", "uasort", "uksort"):
            rest = [self._pick(["fn($x, $y) => $x <=> $y", "fn($x, $y) => $y <=> $x"])]
        if name == "array_walk":
            rest = ["function ($x, $k) { echo $k, $x; }"]
        call = f"{name}({', '.join([variable, *filter(None, rest)])})"
        if self._random.random() < 0.4:
            return f"{first}$r = {call};\nvar_dump($r, {variable});\n"
        return f"{first}{call};\nvar_dump({variable});\n"

    # Expressions

    def _pick(self, choices: Sequence[T]) -> T:
        return self._random.choice(choices)

    def _value(self, kind: str) -> str:
        if kind in _WANTED:
            return self._value(self._pick(_WANTED[kind]))
        return self._pick(VALUES[kind]) if kind in VALUES else kind

    def _expression(self, depth: int, kind: str = "v") -> str:
        if kind not in "bk" and self._random.random() < 0.04:
            kind = "v"
        if depth == 0 or self._random.random() < 0.15:
            share = 0 if kind == "b" else 0.5 if kind == "v" else 0.35
            if self._variables and self._random.random() < share:
                return self._pick(self._variables)
            return self._value(kind)
        makers = self._makers(kind)
        return self._pick(makers)(depth - 1)

    def _makers(self, kind: str) -> Sequence[Maker]:
        arithmetic = [self._arithmetic, self._arithmetic, self._bits, self._unary]
        texts = [self._concat, self._interpolate, self._call_for("s")]
        arrays = [self._array, self._array, self._union]
        truth = [self._compare, self._compare, self._logic, self._not, self._isset, self._call]
        anything = [self._ternary, self._coalesce, self._index, self._cast, self._call, self._call]
        match kind:
            case "n" | "int" | "float" | "i":
                return [*arithmetic, *arithmetic, self._cast_to("int"), self._ternary, self._call]
            case "s" | "text":
                return [*texts, *texts, self._cast_to("string"), self._ternary, self._coalesce]
            case "a" | "l" | "d":
                return [*arrays, self._ternary, self._cast_to("array")]
            case "b":
                return truth
            case "k":
                return [self._arithmetic, self._concat, self._compare, self._cast, self._ternary]
        rare = [self._match, self._assign, self._closure]
        return [*arithmetic, *texts, *arrays, *truth, *anything, *anything, self._pick(rare)]

    def _grouped(self, depth: int, kind: str = "v") -> str:
        text = self._expression(depth, kind)
        is_plain = re.fullmatch(r"-?\$?\w+|'[^']*'|\(.*\)", text) and text.count("(") < 2
        return text if is_plain else f"({text})"

    def _binary(self, operators: list[str], depth: int, kind: str) -> str:
        operator = self._pick(operators)
        return f"{self._grouped(depth, kind)} {operator} {self._grouped(depth, kind)}"

    def _arithmetic(self, depth: int) -> str:
        return self._binary(_ARITHMETIC, depth, "n")

    def _bits(self, depth: int) -> str:
        return self._binary(_BITS, depth, self._pick(["n", "int", "i"]))

    def _compare(self, depth: int) -> str:
        return self._binary(_COMPARE, depth, self._pick(["v", "n", "s", "a"]))

    def _logic(self, depth: int) -> str:
        return f"({self._binary(_LOGIC, depth, 'v')})"

    def _concat(self, depth: int) -> str:
        return self._binary(["."], depth, "text")

    def _union(self, depth: int) -> str:
        return self._binary(["+"], depth, "a")

    def _unary(self, depth: int) -> str:
        return f"{self._pick(['-', '+', '~', '-'])}{self._grouped(depth, 'n')}"

    def _not(self, depth: int) -> str:
        return f"!{self._grouped(depth)}"

    def _ternary(self, depth: int) -> str:
        middle = self._pick([self._grouped(depth), ""])
        between = f"? {middle} :" if middle else "?:"
        return f"({self._grouped(depth)} {between} {self._grouped(depth)})"

    def _place(self, depth: int) -> str:
        base = self._variable() if self._variables else "$missing"
        key = self._expression(depth, "k")
        return self._pick([base, f"{base}[{key}]", f"{base}['x']['y']", f"{base}[{key}][0]"])

    def _coalesce(self, depth: int) -> str:
        return f"({self._place(min(depth, 1))} ?? {self._grouped(depth)})"

    def _isset(self, depth: int) -> str:
        word = self._pick(["isset", "empty", "!isset", "!empty"])
        return f"{word}({self._place(min(depth, 1))})"

    def _index(self, depth: int) -> str:
        base = self._pick(["['p' => 1, 'q' => [2, 3]]", "[4, 'five', 6.5]", "'text'", "[[1], [2]]"])
        keys = {"[": "'q'", "'": "0"}
        key = (
            keys.get(base[0], "0") if "p" in base else self._pick(["0", "1", "true", "'1'", "1.7"])
        )
        if base == "'text'":
            key = self._pick(["0", "1", "-1", "3"])
        if self._random.random() < 0.3:
            return f"({base}[{self._expression(depth, 'k')}] ?? {self._grouped(depth)})"
        if self._random.random() < 0.3 and self._variables:
            return f"{self._variable()}[{self._expression(min(depth, 1), 'k')}]"
        return f"{base}[{key}]"

    def _cast(self, depth: int) -> str:
        return f"({self._pick(_CASTS)}) {self._grouped(depth)}"

    def _cast_to(self, wanted: str) -> Maker:
        return lambda depth: f"({wanted}) {self._grouped(depth)}"

    def _interpolate(self, depth: int) -> str:
        parts = [self._pick(["a", " ", "1", "中", "", "{", "%", ": "])]
        for _ in range(self._random.randint(1, 2)):
            name = self._variable() if self._variables else None
            if name:
                parts.append(self._pick([f"{{{name}}}", f"{{{name}[0]}}", f"{{{name}}}"]))
                parts.append(self._pick(["", "x", " ", "0", ".5"]))
        return '"' + "".join(parts) + '"'

    def _array(self, depth: int) -> str:
        items = []
        keyed = self._random.random() < 0.5
        for _ in range(self._random.randint(0, 3)):
            value = self._expression(depth)
            if self._random.random() < 0.12:
                items.append(f"...{self._grouped(depth, 'a')}")
            elif keyed and self._random.random() < 0.8:
                items.append(f"{self._expression(min(depth, 1), 'k')} => {value}")
            else:
                items.append(value)
        return f"[{', '.join(items)}]"

    def _match(self, depth: int) -> str:
        arms = [f"{self._expression(min(depth, 1))} => {self._expression(depth)}" for _ in "ab"]
        default = [f"default => {self._expression(depth)}"] if self._random.random() < 0.7 else []
        subject = self._pick(["true", self._expression(depth)])
        return f"match ({subject}) {{ {', '.join([*arms, *default])} }}"

    def _assign(self, depth: int) -> str:
        name = self._pick(["$n", self._variable()])
        operator = self._pick(["=", "=", "=", ".=", "+=", "??="]) if name != "$n" else "="
        if self._random.random() < 0.3 and name != "$n":
            return self._pick([f"{name}++", f"++{name}", f"{name}--", f"--{name}"])
        return f"({name} {operator} {self._expression(depth)})"

    def _closure(self, depth: int) -> str:
        body, value = self._expression(depth), self._expression(depth)
        form = self._pick(["fn($x) => {}", "function ($x) { return {}; }"]).replace("{}", body)
        if form.startswith("function"):
            form = form.replace(body, "$x")
        return f"({form})({value})"

    # Calls

    def _call(self, depth: int) -> str:
        return self._call_of(self._pick(SIGNATURES), depth)

    def _call_for(self, kind: str) -> Maker:
        chosen = [each for each in SIGNATURES if each[1:2] == [kind]]
        return lambda depth: self._call_of(self._pick(chosen), depth)

    def _call_of(self, signature: list[str], depth: int) -> str:
        name, *arguments = signature
        made: list[str] = []
        for each in arguments:
            text = self._argument(each, depth)
            if not text:
                break
            made.append(text)
        return f"{name}({', '.join(made)})"

    def _argument(self, token: str, depth: int) -> str:
        if token.endswith("?"):
            if self._random.random() < 0.5:
                return ""
            token = token[:-1]
        if token[0] == "'":
            chosen = self._pick(SPECIAL[token.strip("'")])
            return self._expression(depth, chosen) if len(chosen) == 1 else chosen
        choices: list[str] = _CHOICE.findall(token) + ([""] if token.endswith("|") else [])
        chosen = self._pick(choices)
        if len(chosen) == 1 and chosen.isalpha():
            return self._expression(depth, chosen)
        return chosen
