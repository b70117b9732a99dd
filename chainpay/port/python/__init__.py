"""Python as it is written: expressions with what is known of them, comments, and the text.

The output is built of nodes of `ast`. Comments and line breaks, which `ast` doesn't have, are names
that no program can have; `render` replaces them in the text. ruff formats the rest.
"""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ...people.terminal import show_hidden, wrap
from ..kinds import BOOL, NULL, UNKNOWN, Kind
from .identifiers import check_names
from .identifiers import escape as escape
from .identifiers import is_taken as is_taken
from .identifiers import own_name as own_name
from .identifiers import to_snake as to_snake
from .spelling import Spelling

_MARK = re.compile(r"(?:\*{1,2})?\x00(\w)(\d*)\x00(, )?")
_STATED = re.compile(r"(?m)^([ \t]*)\x00(\w)(\d*)\x00$")
MAX_WIDTH = 100
_TEXT_WIDTH = 80  # of a line of a text that is too long for one
_WORD = re.compile(r"(?<=[ \n,;&，。；、])")
_REMARK_WIDTH = 92  # columns, so that it fits where it is indented


@dataclass(slots=True)
class Py:
    """An expression of Python.

    Args:
        node: How it is written.
        kind: What is known of its value.
        fresh: Nothing else holds the array that it makes, so it may be changed.
    """

    node: ast.expr
    kind: Kind = UNKNOWN
    fresh: bool = False


def constant(value: bool | int | float | str | None, kind: Kind = UNKNOWN) -> Py:
    """Return a constant."""
    return Py(ast.Constant(value), kind, True)


NONE = Py(ast.Constant(None), NULL)
TRUE = Py(ast.Constant(True), BOOL)


def name(text: str) -> ast.expr:
    """Return a name, or a dotted name."""
    first, *rest = text.split(".")
    node: ast.expr = ast.Name(first)
    for each in rest:
        node = ast.Attribute(node, each)
    return node


def call(function: ast.expr | str, *arguments: ast.expr, **keywords: ast.expr) -> ast.expr:
    """Return a call."""
    named = [ast.keyword(key, value) for key, value in keywords.items()]
    target = name(function) if isinstance(function, str) else function
    return ast.Call(target, list(arguments), named)


def method(base: ast.expr, called: str, *arguments: ast.expr) -> ast.expr:
    """Return a call of a method."""
    return ast.Call(ast.Attribute(base, called), list(arguments), [])


def subscript(base: ast.expr, key: ast.expr) -> ast.expr:
    """Return ``base[key]``."""
    return ast.Subscript(base, key)


def binary(left: ast.expr, operator: ast.operator, right: ast.expr) -> ast.expr:
    """Return an operation."""
    return ast.BinOp(left, operator, right)


def compare(left: ast.expr, operator: ast.cmpop, right: ast.expr) -> ast.expr:
    """Return a comparison."""
    return ast.Compare(left, [operator], [right])


def is_none(node: ast.expr) -> ast.expr:
    """Return ``node is None``."""
    return compare(node, ast.Is(), ast.Constant(None))


def is_not_none(node: ast.expr) -> ast.expr:
    """Return ``node is not None``."""
    return compare(node, ast.IsNot(), ast.Constant(None))


def negate(node: ast.expr) -> ast.expr:
    """Return the opposite of a condition, without ``not`` where Python has a word for it."""
    opposites: dict[type, type] = {
        ast.Is: ast.IsNot,
        ast.IsNot: ast.Is,
        ast.Eq: ast.NotEq,
        ast.NotEq: ast.Eq,
        ast.In: ast.NotIn,
        ast.NotIn: ast.In,
    }
    if isinstance(node, ast.Compare) and type(node.ops[0]) in opposites:
        return ast.Compare(node.left, [opposites[type(node.ops[0])]()], node.comparators)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return node.operand if is_bool(node.operand) else call("bool", node.operand)
    if isinstance(node, ast.Constant):
        return ast.Constant(not node.value)
    return ast.UnaryOp(ast.Not(), node)


def fails(condition: ast.expr) -> ast.expr:
    """Return when a condition doesn't hold, where only the truth counts."""
    match condition:
        case ast.BoolOp(op=ast.And(), values=values):
            return ast.BoolOp(ast.Or(), [fails(each) for each in values])
        case ast.BoolOp(op=ast.Or(), values=values):
            return ast.BoolOp(ast.And(), [fails(each) for each in values])
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return operand
    return negate(condition)


def is_bool(node: ast.expr) -> bool:
    """Return whether an expression is True or False itself."""
    if isinstance(node, ast.Call):
        return ast.unparse(node.func) in ("bool", "isinstance", "php.truthy", "php.has")
    return isinstance(node, ast.Compare)


def constant_of(node: ast.expr) -> object:
    """Return the value of a constant, which may have a sign; ``...`` of anything else."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        number = constant_of(node.operand)
        return -number if isinstance(number, (int, float)) else ...
    return node.value if isinstance(node, ast.Constant) else ...


def assign(target: ast.expr, value: ast.expr) -> ast.stmt:
    """Return ``target = value``."""
    return ast.Assign([target], value, lineno=0)


def augment(target: ast.expr, operator: ast.operator, value: ast.expr) -> ast.stmt:
    """Return ``target += value``."""
    assert isinstance(target, (ast.Name, ast.Attribute, ast.Subscript))
    return ast.AugAssign(target, operator, value)


def is_simple(node: ast.expr) -> bool:
    """Return whether a value may be written twice: names, attributes, constant keys, and texts."""
    if isinstance(node, (ast.Name, ast.Constant)):
        return True
    if isinstance(node, (ast.Attribute, ast.FormattedValue)):
        return is_simple(node.value)
    if isinstance(node, ast.JoinedStr):
        return all(map(is_simple, node.values))
    return isinstance(node, ast.Subscript) and is_simple(node.value) and is_simple(node.slice)


def is_mark(node: ast.expr) -> bool:
    """Return whether a node stands for a comment or a line break: see `Comments`."""
    return isinstance(node, ast.Name) and node.id.startswith("\x00")


# Texts with expressions


def interpolate(parts: Sequence[str | ast.expr]) -> ast.JoinedStr | None:
    """Return an f-string, or None if it can't be written for every version of Python."""
    values: list[ast.expr] = []
    for part in parts:
        if isinstance(part, str):
            values.append(ast.Constant(part))
            continue
        if isinstance(part, ast.JoinedStr):
            values += part.values
            continue
        value, spec = _formatted(part)
        values.append(ast.FormattedValue(value, -1, spec))
        if any(isinstance(each, ast.JoinedStr) for each in ast.walk(value)):
            return None
        text = ast.unparse(value)
        if any(each in text for each in ('"', "\\", "\x00", "\n", "#")):
            return None
    return ast.JoinedStr(values)


def _formatted(part: ast.expr) -> tuple[ast.expr, ast.expr | None]:
    """Return what ``format(value, '05d')`` formats, and how; else the part and None."""
    match part:
        case ast.Call(func=ast.Name(id="format"), args=[value, ast.Constant(value=str()) as spec]):
            return value, spec
    return part, None


class _TextWriter(ast.NodeTransformer):
    """Writes f-strings in the form that every version of Python reads: as names in the nodes."""

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        self.generic_visit(node)
        pieces = [*_split(node.values)]
        if sum(len(_write_part(each)) for each in pieces) < MAX_WIDTH:
            return ast.Name(_write_text(pieces))
        lines: list[list[ast.expr]] = [[]]  # Python joins texts that stand side by side
        for each in pieces:
            if lines[-1] and len(_write_text([*lines[-1], each])) > _TEXT_WIDTH:
                lines.append([])
            lines[-1].append(each)
        return ast.Name(" ".join(map(_write_text, lines)))


def _split(values: Iterable[ast.expr]) -> Iterator[ast.expr]:
    """Yield the parts of a text with values in it, what stands between them word by word."""
    for each in values:
        if isinstance(each, ast.Constant):
            yield from map(ast.Constant, filter(None, _WORD.split(str(each.value))))
        else:
            yield each


def _write_text(parts: list[ast.expr]) -> str:
    if all(isinstance(each, ast.Constant) for each in parts):
        return f'"{_quote("".join(str(constant_of(each)) for each in parts))}"'
    return f'f"{"".join(map(_write_part, parts))}"'


def _write_part(part: ast.expr) -> str:
    if isinstance(part, ast.Constant):
        return _quote(str(part.value)).replace("{", "{{").replace("}", "}}")
    assert isinstance(part, ast.FormattedValue)
    text = ast.unparse(part.value)
    if isinstance(part.value, (ast.Lambda, ast.NamedExpr)):
        text = f"({text})"
    spec = f":{constant_of(part.format_spec)}" if part.format_spec is not None else ""
    return f"{{{' ' if text.startswith('{') else ''}{text}{spec}}}"


def _quote(text: str) -> str:
    inner = repr(f"'{text}")  # a single quote makes repr choose double ones, if it can
    if inner[0] == '"':
        return inner[2:-1]
    return inner[3:-1].replace("\\'", "'").replace('"', '\\"')


# Comments


class Comments:
    """The comments of a file, as names in its nodes."""

    def __init__(self) -> None:
        self._texts: list[str] = []

    def _mark(self, letter: str, text: str) -> ast.Name:
        self._texts.append(show_hidden(text, "\t\n" if letter == "d" else "\t"))
        return ast.Name(f"\x00{letter}{len(self._texts) - 1}\x00")

    def statement(self, text: str) -> ast.stmt:
        """Return a comment on a line of its own."""
        return ast.Expr(self._mark("c", text))

    def remarks(self, text: str) -> list[ast.stmt]:
        """Return a TODO or a note, as comments on lines of their own."""
        return [ast.Expr(self._mark("r", line)) for line in wrap_remark(text)]

    def document(self, text: str) -> ast.stmt:
        """Return a docstring."""
        return ast.Expr(self._mark("d", text))

    def beside(self, text: str) -> ast.stmt:
        """Return a comment that stands beside the statement before it."""
        return ast.Expr(self._mark("b", text))

    def item(self, text: str, beside: bool) -> ast.expr:
        """Return a comment among the items of a list."""
        return self._mark("b" if beside else "c", text)

    def break_line(self) -> ast.expr:
        """Return what makes the items around it stand on lines of their own."""
        return ast.Name("\x00m\x00")

    def blank(self) -> ast.stmt:
        """Return an empty line."""
        return ast.Expr(ast.Name("\x00n\x00"))

    @staticmethod
    def is_comment(node: ast.stmt) -> bool:
        """Return whether a statement is a comment on a line of its own."""
        return _mark_of(node) == "c"

    def with_remarks_last(self, body: list[ast.stmt]) -> list[ast.stmt]:
        """Return the parts of a statement: a remark stands behind the comments beside it.

        An empty line follows if nothing else is left: it is no remark on the next statement.
        """
        made: list[ast.stmt] = []
        for _, run in groupby(body, key=lambda each: _mark_of(each) in ("c", "r")):
            made += sorted(run, key=lambda each: _mark_of(each) == "r")
        letters = [_mark_of(each) for each in made]
        return [*made, self.blank()] if "r" in letters and all(letters) else made

    def place(self, text: str) -> str:
        """Return a program's text with its comments."""
        text = re.sub(r"\n[ \t]*\x00b(\d+)\x00(?=\n|$)", lambda m: self._beside(m[1]), text)
        text = re.sub(r"(\x00[cr]\d+\x00)\n\n+(?=[ \t]*(?:def|class|@|async def))", r"\1\n", text)
        text = _STATED.sub(self._place_statement, text)
        return _MARK.sub(self._place_item, text)

    def _beside(self, index: str) -> str:
        return f"  {_comment(self._texts[int(index)])}"

    def _place_statement(self, match: re.Match[str]) -> str:
        indentation, letter, index = match.groups()
        if letter == "n":
            return ""
        if letter == "d":
            return _document(self._texts[int(index)], indentation)
        return f"{indentation}{_comment(self._texts[int(index)])}"

    def _place_item(self, match: re.Match[str]) -> str:
        letter, index, _ = match.groups()
        if letter == "m":
            return ""
        before = "  " if letter == "b" else "\n"
        return f"{before}{_comment(self._texts[int(index)])}\n"


def _document(text: str, indentation: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    lines = escaped.replace("\n", f"\n{indentation}")
    end = f"\n{indentation}" if "\n" in text or text.endswith('"') else ""
    if text.partition("\n")[0] in ("Args:", "Returns:", "Raises:"):  # nothing else
        lines = f"\n{indentation}{lines}"
    return f'{indentation}"""{lines}{end}"""'


def wrap_remark(text: str) -> list[str]:
    """Return the lines of a TODO or a note, as they stand in a comment."""
    return wrap(text, _REMARK_WIDTH)


def _comment(text: str) -> str:
    return f"# {text}" if text else "#"


# The text


def render(
    statements: Iterable[ast.stmt], comments: Comments, complete: Callable[[str], str] = str
) -> str:
    """Return the text of a program, formatted.

    Args:
        statements: Its statements.
        comments: Its comments.
        complete: Returns the text with what is known only when all of it is written.

    Raises:
        NoIdentifier: Python can't have a name.
        SyntaxError: The nodes are no program: they are nested too deeply.
    """
    module = ast.Module(list(statements), [])
    check_names(module)
    Spelling(_quote, MAX_WIDTH).visit(module)
    _fill_blocks(module)
    _TextWriter().visit(module)
    text = comments.place(ast.unparse(ast.fix_missing_locations(module)))
    compile(text, "converted", "exec", dont_inherit=True)
    return _format(complete(f"{text}\n"))


def _mark_of(node: ast.stmt) -> str:
    """Return the letter of a comment or an empty line; empty for a real statement."""
    value = node.value if isinstance(node, ast.Expr) else None
    is_mark = isinstance(value, ast.Name) and value.id.startswith("\x00")
    return value.id[1] if is_mark else ""  # type: ignore[union-attr]


def annotated(node: ast.AST) -> list[ast.expr]:
    """Return the annotation of a parameter, or of what a function returns, if it has one."""
    match node:
        case ast.arg(annotation=ast.expr() as kind) | ast.FunctionDef(returns=ast.expr() as kind):
            return [kind]
    return []


def is_line(node: ast.stmt) -> bool:
    """Return whether a statement stands on a line, where a comment may stand beside it."""
    return not hasattr(node, "body") and not _mark_of(node)


def _fill_blocks(module: ast.Module) -> None:
    """Give a block of comments alone a statement."""
    for node in ast.walk(module):
        for block in ("body", "orelse", "finalbody"):
            statements = getattr(node, block, None)
            if not isinstance(statements, list):
                continue
            letters = [_mark_of(each) for each in statements]
            if letters and all(letters) and "d" not in letters:
                statements.append(ast.Pass())


def _format(text: str) -> str:
    from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped]

    command = [find_ruff_bin(), "format", "--isolated", f"--line-length={MAX_WIDTH}", "-"]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=True)
    return done.stdout.decode()
