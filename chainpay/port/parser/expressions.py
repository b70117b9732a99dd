"""Expressions: from the tree of the grammar to nodes, grouped as PHP groups them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..reasons.sources import (
    COMPUTED_CONSTANT,
    COMPUTED_PROPERTY,
    COMPUTED_VARIABLE,
    EVAL,
    NO_PHP,
    NOT_CONVERTED,
    SHELL,
)
from ..syntax import (
    PLACES,
    Arguments,
    Arm,
    ArrayLiteral,
    Assign,
    AssignOperator,
    Binary,
    Call,
    Cast,
    ClassConstant,
    Closure,
    Comment,
    Constant,
    Expr,
    Index,
    InstanceOf,
    Interpolated,
    Item,
    Literal,
    Match,
    MethodCall,
    Name,
    New,
    Parameter,
    Property,
    Return,
    Special,
    StaticCall,
    StaticProperty,
    Step,
    Ternary,
    Type,
    Unary,
    Variable,
)
from .grammar import ASSIGNED, BINARY, CASTS, FUNCTIONS, UNARY
from .texts import decode, dedent, parse_number, unescape_double, unescape_single
from .trees import TreeReader

if TYPE_CHECKING:
    from tree_sitter import Node as Tree

_NAMES = ("name", "qualified_name", "relative_name", "relative_scope", "namespace_name")
_INCLUDES = ("include", "include_once", "require", "require_once")
_SPECIALS = {
    "throw_expression": "throw",
    "exit_statement": "exit",
    "print_intrinsic": "print",
    "clone_expression": "clone",
    "error_suppression_expression": "silence",
    **{f"{word}_expression": "include" for word in _INCLUDES},
}
_FUNCTIONS = ("isset", "empty", "exit", "die", "eval")


class ExpressionReader(TreeReader, ABC):
    """Reads expressions.

    Args:
        path: The file, for refusals.
        source: Its bytes.
    """

    def __init__(self, path: str, source: bytes) -> None:
        super().__init__(path, source)
        self.namespace = ""  # that of the statement which is read
        self._readers: dict[str, Callable[[Tree], Expr]] = {
            name.removeprefix("_read_"): getattr(self, name)
            for name in dir(self)
            if name.startswith("_read_")
        }

    @property
    def known(self) -> set[str]:
        """The nodes of the grammar that have a reader."""
        return {*self._readers, *_SPECIALS}

    # Every expression

    def read(self, tree: Tree) -> Expr:
        """Return the node of an expression."""
        if (word := _SPECIALS.get(tree.type)) is not None:
            values = [self.read(child) for child in self.children(tree)]
            return Special(self.line(tree), word, values)
        reader = self._readers.get(tree.type)
        if reader is None:
            raise self.refuse(tree, "syntax", NOT_CONVERTED.format(self.text(tree)[:40]))
        return reader(tree)

    def read_name(self, tree: Tree) -> Name | Expr:
        """Return the name of a class or function, or the expression that says it."""
        if tree.type in _NAMES:
            return Name(self.line(tree), self._name_in(tree))
        return self.read(tree)

    def _read_parenthesized_expression(self, tree: Tree) -> Expr:
        return self.read(self.children(tree)[0])

    # Values

    def _read_integer(self, tree: Tree) -> Expr:
        try:
            return Literal(self.line(tree), parse_number(self.text(tree)))
        except ValueError:  # a dot alone
            raise self.refuse(tree, "syntax", NO_PHP.format(self.text(tree))) from None

    _read_float = _read_integer

    def _read_boolean(self, tree: Tree) -> Expr:
        return Literal(self.line(tree), self.text(tree).lower() == "true")

    def _read_null(self, tree: Tree) -> Expr:
        return Literal(self.line(tree), None)

    def _read_string(self, tree: Tree) -> Expr:
        raw = self.source[tree.start_byte : tree.end_byte].lstrip(b"bB")
        return Literal(self.line(tree), unescape_single(raw[1:-1]))

    def _read_encapsed_string(self, tree: Tree) -> Expr:
        raw = self.source[tree.start_byte : tree.end_byte]
        skip = len(raw) - len(raw.lstrip(b"bB")) + 1
        pieces = self._pieces(tree, tree.start_byte + skip, tree.end_byte - 1)
        return self._interpolate(tree, pieces, b'"')

    def _read_heredoc(self, tree: Tree) -> Expr:
        body = tree.child_by_field_name("value")
        if body is None:
            return Literal(self.line(tree), "")
        end = self.field(tree, "end_tag").start_byte
        start = self.source.index(b"\n", self.field(tree, "identifier").end_byte) + 1
        last = self.source.rfind(b"\n", start, end)
        closing = self.source[last + 1 : end] + b"x"
        stop = last - (self.source[last - 1 : last] == b"\r")
        pieces = dedent(self._pieces(body, start, stop), closing)
        if body.type == "nowdoc_body":
            return Literal(self.line(tree), "".join(decode(each) for each in pieces))  # type: ignore[arg-type]
        return self._interpolate(tree, pieces, b"")

    _read_nowdoc = _read_heredoc

    def _pieces(self, tree: Tree, start: int, stop: int) -> list[bytes | object]:
        """Return the bytes between the expressions of a text, and these."""
        pieces: list[bytes | object] = []
        at = start
        for child in tree.children:
            if child.type in ("string_content", "escape_sequence", "nowdoc_string", '"'):
                continue
            pieces.append(self.source[at : child.start_byte])
            if child.is_named:
                pieces.append(child)
            at = child.end_byte
        return [*pieces, self.source[at:stop]]

    def _interpolate(self, tree: Tree, pieces: Sequence[bytes | object], quote: bytes) -> Expr:
        parts: list[str | Expr] = []
        for piece in pieces:
            if not isinstance(piece, bytes):
                parts.append(self._read_interpolation(piece))
            elif piece:
                try:
                    parts.append(unescape_double(piece, quote))
                except ValueError:  # \u{…} is no character
                    raise self.refuse_as_php(tree) from None
        if all(isinstance(part, str) for part in parts):
            return Literal(self.line(tree), "".join(parts))  # type: ignore[arg-type]
        return Interpolated(self.line(tree), parts)

    def _read_interpolation(self, tree: Any) -> Expr:
        """Return an expression in a text, where ``$a[key]`` has a text as its key."""
        if tree.type == "subscript_expression":
            base, *keys = self.children(tree)
            if not keys:
                raise self.refuse_as_php(tree)
            if keys[0].type == "name":
                at = self.line(tree)
                return Index(at, self.read(base), Literal(at, self.text(keys[0])))
        if tree.type == "dynamic_variable_name":
            return self._read_braced(self.children(tree)[0], tree)
        return self.read(tree)

    def _read_braced(self, inner: Tree, tree: Tree) -> Expr:
        """Return ``${name}`` or ``${name['key']}`` in a text."""
        at = self.line(tree)
        if inner.type == "name":
            return Variable(at, self.text(inner))
        if inner.type == "subscript_expression":
            base, *keys = self.children(inner)
            if base.type == "name" and keys:
                return Index(at, Variable(at, self.text(base)), self.read(keys[0]))
        return self.read(tree)

    def _read_variable_name(self, tree: Tree) -> Expr:
        return Variable(self.line(tree), self.text(tree)[1:])

    def _read_dynamic_variable_name(self, tree: Tree) -> Expr:
        raise self.refuse(tree, "variable", COMPUTED_VARIABLE)

    def _read_name(self, tree: Tree) -> Expr:
        return Constant(self.line(tree), self._name_in(tree))

    def _name_in(self, tree: Tree) -> str:
        """Return a name; ``namespace\\name`` is one from the root."""
        text = self.text(tree)
        if tree.type != "relative_name":
            return text
        inside = f"\\{self.namespace}" if self.namespace else ""
        return f"{inside}\\{text.partition(chr(92))[2]}"

    _read_qualified_name = _read_relative_name = _read_name

    # Arrays and what is in them

    def items(self, tree: Tree) -> tuple[list[Item], list[Comment]]:
        """Return the items of an array or a list of arguments, and the comments at the end."""
        items: list[Item] = []
        waiting: list[Comment] = []
        for child in tree.named_children:
            if child.type != "comment":
                items.append(self._item(child))
                items[-1].comments += waiting
                waiting = []
                continue
            comment = self.comment(child)
            (items[-1].comments if comment.beside and items else waiting).append(comment)
        return items, waiting

    def _item(self, tree: Tree) -> Item:
        at = self.line(tree)
        if tree.type == "variadic_placeholder":
            return Item(at, None, name="...")
        name = tree.child_by_field_name("name")
        parts = [part for part in self.children(tree) if part != name]
        spread = tree.type == "variadic_unpacking" or parts[0].type == "variadic_unpacking"
        if parts[0].type == "variadic_unpacking":
            parts = self.children(parts[0])
        by_reference = parts[-1].type == "by_ref" or any(c.type == "&" for c in tree.children)
        if parts[-1].type == "by_ref":
            parts[-1] = self.children(parts[-1])[0]
        key = self.read(parts[0]) if len(parts) == 2 else None
        text = "" if name is None else self.text(name)
        return Item(at, self.read(parts[-1]), key, text, spread, by_reference)

    def _read_array_creation_expression(self, tree: Tree) -> Expr:
        items, comments = self.items(tree)
        broken = bool(items) and self.line(tree) != items[0].at
        return ArrayLiteral(self.line(tree), items, broken, comments)

    def _read_list_literal(self, tree: Tree) -> Expr:
        """``[$a, , 'k' => $b] =``: the grammar has its commas and arrows as bare signs."""
        items: list[Item] = []
        key: Expr | None = None
        value: Item | None = None
        for child in tree.children:
            if child.type in ("list", "(", "[", "comment", "&"):
                continue
            if child.type == "=>":
                assert value is not None
                key, value = value.value, None
            elif child.type in (",", ")", "]"):
                is_end = child.type != "," and value is None
                items += [] if is_end else [value or Item(self.line(child), None)]
                key, value = None, None
            else:
                by_reference = child.type == "by_ref"
                inner = self.children(child)[0] if by_reference else child
                value = Item(self.line(child), self.read(inner), key, by_reference=by_reference)
        return ArrayLiteral(self.line(tree), items)

    def arguments(self, tree: Tree | None) -> Arguments:
        """Return the arguments of a call; without parentheses there are none."""
        if tree is None:
            return Arguments([])
        items, comments = self.items(tree)
        if any(item.name == "..." for item in items):
            if len(items) > 1:
                raise self.refuse_as_php(tree)
            return Arguments([], True)
        return Arguments(items, False, comments)

    def _read_subscript_expression(self, tree: Tree) -> Expr:
        base, *key = self.children(tree)
        return Index(self.line(tree), self.read(base), self.read(key[0]) if key else None)

    # Members and calls

    def member_name(self, tree: Tree) -> str | Expr:
        """Return the name after ``->`` or ``::``, or the expression that says it."""
        part = self.field(tree, "name")
        return self.text(part) if part.type == "name" else self.read(part)

    def _read_member_access_expression(self, tree: Tree) -> Expr:
        base = self.read(self.field(tree, "object"))
        nullsafe = tree.type.startswith("nullsafe")
        return Property(self.line(tree), base, self.member_name(tree), nullsafe)

    _read_nullsafe_member_access_expression = _read_member_access_expression

    def _read_member_call_expression(self, tree: Tree) -> Expr:
        base = self.read(self.field(tree, "object"))
        name = self.member_name(tree)
        nullsafe = tree.type.startswith("nullsafe")
        arguments = self.arguments(tree.child_by_field_name("arguments"))
        at = int(self.field(tree, "name").start_point[0]) + 1
        return MethodCall(at, base, name, arguments, nullsafe)

    _read_nullsafe_member_call_expression = _read_member_call_expression

    def _read_scoped_call_expression(self, tree: Tree) -> Expr:
        owner = self.read_name(self.field(tree, "scope"))
        arguments = self.arguments(tree.child_by_field_name("arguments"))
        return StaticCall(self.line(tree), owner, self.member_name(tree), arguments)

    def _read_scoped_property_access_expression(self, tree: Tree) -> Expr:
        owner = self.read_name(self.field(tree, "scope"))
        name = self.field(tree, "name")
        if name.type == "dynamic_variable_name":
            raise self.refuse(name, "variable", COMPUTED_PROPERTY)
        return StaticProperty(self.line(tree), owner, self.text(name).removeprefix("$"))

    def _read_class_constant_access_expression(self, tree: Tree) -> Expr:
        owner, name = self.children(tree)
        if name.children:  # in braces
            raise self.refuse(name, "variable", COMPUTED_CONSTANT)
        return ClassConstant(self.line(tree), self.read_name(owner), self.text(name))

    def _read_function_call_expression(self, tree: Tree) -> Expr:
        function = self.read_name(self.field(tree, "function"))
        arguments = self.arguments(self.field(tree, "arguments"))
        word = function.text.lower().removeprefix("\\") if isinstance(function, Name) else ""
        if word not in _FUNCTIONS:
            return Call(self.line(tree), function, arguments)
        if word == "eval":
            raise self.refuse(tree, "eval", EVAL)
        values = arguments.values
        are_wrong = any(each.spread or each.name for each in arguments.items)
        if word == "isset":
            are_wrong |= not (values and all(isinstance(each, PLACES) for each in values))
        if are_wrong or (word == "empty" and len(values) != 1):
            raise self.refuse_as_php(tree)
        return Special(self.line(tree), "exit" if word == "die" else word, values)

    def _read_object_creation_expression(self, tree: Tree) -> Expr:
        at = self.line(tree)
        parts = self.children(tree)
        if parts[0].type == "anonymous_class":
            lists = [part for part in parts[0].named_children if part.type == "arguments"]
            owner: Any = self.read_class(parts[0])
            return New(at, owner, self.arguments(lists[0] if lists else None))
        return New(at, self.read_name(parts[0]), self.arguments(parts[1] if parts[1:] else None))

    @abstractmethod
    def read_class(self, tree: Tree) -> object:
        """Return a class without a name; the reader of statements knows how."""

    # Operators

    def _read_unary_op_expression(self, tree: Tree) -> Expr:
        operator = self.word(tree.children[0], UNARY)
        argument = self.field(tree, "argument")
        value = self.read(argument)
        is_bare = argument.type != "parenthesized_expression"
        if operator != "!" and isinstance(value, InstanceOf) and is_bare:
            # a minus binds closer than instanceof: the grammar gives ``-(a instanceof B)``
            value.value = Unary(self.line(tree), operator, value.value)
            return value
        return Unary(self.line(tree), operator, value)

    def _read_cast_expression(self, tree: Tree) -> Expr:
        name = self.text(self.field(tree, "type")).strip().lower()
        if name not in CASTS:
            raise self.refuse_as_php(tree)
        return Cast(self.line(tree), CASTS[name], self.read(self.field(tree, "value")))

    def _read_binary_expression(self, tree: Tree) -> Expr:
        left_tree, right_tree = self.field(tree, "left"), self.field(tree, "right")
        operator = BINARY[self.word(self.field(tree, "operator"), BINARY)]
        self.children(tree)  # comments
        left = self.read(left_tree)
        if operator == "instanceof":
            return InstanceOf(self.line(tree), left, self.read_name(right_tree))
        right = self.read(right_tree)
        at = self.line(tree)
        is_bare = left_tree.type in ("unary_op_expression", "cast_expression")
        if operator == "**" and is_bare and isinstance(left, (Unary, Cast)):
            return self._regroup_power(left, right, at)
        return Binary(at, operator, left, right)

    def _regroup_power(self, left: Unary | Cast, right: Expr, at: int) -> Expr:
        """Return ``-a ** b`` as ``-(a ** b)``: the grammar gives ``(-a) ** b``."""
        inner = left
        while isinstance(inner.value, (Unary, Cast)):
            inner = inner.value
        inner.value = Binary(at, "**", inner.value, right)
        return left

    def _read_conditional_expression(self, tree: Tree) -> Expr:
        body = tree.child_by_field_name("body")
        self.children(tree)  # comments
        return Ternary(
            self.line(tree),
            self.read(self.field(tree, "condition")),
            None if body is None else self.read(body),
            self.read(self.field(tree, "alternative")),
        )

    def _read_assignment_expression(self, tree: Tree) -> Expr:
        left, right = self.field(tree, "left"), self.read(self.field(tree, "right"))
        by_reference = tree.type == "reference_assignment_expression"
        at = self.line(tree)
        target = self.read(left)
        if isinstance(target, Cast):  # (bool) $a = x is a cast of the assignment
            inner = target
            while isinstance(inner.value, Cast):
                inner = inner.value
            inner.value = Assign(at, inner.value, right, by_reference)
            return target
        return Assign(at, target, right, by_reference)

    _read_reference_assignment_expression = _read_assignment_expression

    def _read_augmented_assignment_expression(self, tree: Tree) -> Expr:
        operator = ASSIGNED[self.word(self.field(tree, "operator"), ASSIGNED)]
        target, value = self.read(self.field(tree, "left")), self.read(self.field(tree, "right"))
        return AssignOperator(self.line(tree), operator, target, value)

    def _read_update_expression(self, tree: Tree) -> Expr:
        is_prefix = tree.children[0].type in ("++", "--")
        by = 1 if "++" in (tree.children[0].type, tree.children[-1].type) else -1
        return Step(self.line(tree), self.read(self.field(tree, "argument")), by, is_prefix)

    def _read_shell_command_expression(self, tree: Tree) -> Expr:
        raise self.refuse(tree, "shell", SHELL)

    def _read_yield_expression(self, tree: Tree) -> Expr:
        if not _is_in_function(tree):
            raise self.refuse_as_php(tree)
        parts = self.children(tree)
        at = self.line(tree)
        head = self.source[tree.start_byte : parts[0].start_byte] if parts else b""
        if head.lower().split()[-1:] == [b"from"]:
            return Special(at, "yield_from", [self.read(parts[0])])
        if not parts:
            return Special(at, "yield", [])
        item = self._item(parts[0])
        return Special(at, "yield", [item.value] if item.value is not None else [], item.key)

    def sequence(self, tree: Tree | None) -> list[Expr]:
        """Return the expressions between commas."""
        if tree is None:
            return []
        if tree.type != "sequence_expression":
            return [self.read(tree)]
        return [value for part in self.children(tree) for value in self.sequence(part)]

    # Functions and matches

    def type(self, tree: Tree | None) -> Type | None:
        """Return a type."""
        if tree is None:
            return None
        written = self.text(tree).replace(" ", "").replace("(", "").replace(")", "")
        names = written.removeprefix("?").replace("&", "|").split("|")
        return Type([*names, "null"] if written.startswith("?") else names)

    def parameters(self, tree: Tree) -> list[Parameter]:
        """Return the parameters of a function."""
        result: list[Parameter] = []
        for part in self.children(tree):
            default = part.child_by_field_name("default_value")
            name = self.text(self.field(part, "name")).lstrip("&.$")
            parameter = Parameter(
                self.line(part),
                name,
                self.type(part.child_by_field_name("type")),
                None if default is None else self.read(default),
                by_reference=any(c.type in ("reference_modifier", "by_ref") for c in part.children),
                variadic=part.type == "variadic_parameter",
                promoted=part.type == "property_promotion_parameter",
                modifiers=self.words(part),
            )
            if any(name == each.name for each in result):
                raise self.refuse_as_php(part)
            result.append(parameter)
        return result

    def _read_anonymous_function(self, tree: Tree) -> Expr:
        lists = [c for c in tree.children if c.type == "anonymous_function_use_clause"]
        uses = []
        for use in self.children(lists[0]) if lists else []:
            by_reference = use.type == "by_ref"
            inner = self.children(use)[0] if by_reference else use
            uses.append(Item(self.line(use), self.read(inner), by_reference=by_reference))
        return Closure(
            self.line(tree),
            self.parameters(self.field(tree, "parameters")),
            uses,
            self.block(self.field(tree, "body")),
            self.type(tree.child_by_field_name("return_type")),
        )

    _read_anonymous_function_creation_expression = _read_anonymous_function

    def _read_arrow_function(self, tree: Tree) -> Expr:
        at = self.line(tree)
        body = Return(at, self.read(self.field(tree, "body")))
        parameters = self.parameters(self.field(tree, "parameters"))
        returns = self.type(tree.child_by_field_name("return_type"))
        return Closure(at, parameters, [], [body], returns, is_arrow=True)

    @abstractmethod
    def block(self, tree: Tree) -> list[Any]:
        """Return the statements of a block; the reader of statements knows how."""

    def _read_match_expression(self, tree: Tree) -> Expr:
        arms: list[Arm] = []
        waiting: list[Comment] = []
        for child in self.field(tree, "body").named_children:
            if child.type == "comment":
                comment = self.comment(child)
                (arms[-1].comments if comment.beside and arms else waiting).append(comment)
                continue
            conditions = child.child_by_field_name("conditional_expressions")
            values = [self.read(part) for part in self.children(conditions)] if conditions else []
            value = self.read(self.field(child, "return_expression"))
            arms.append(Arm(self.line(child), values, value, waiting))
            waiting = []
        subject = self.children(self.field(tree, "condition"))[0]
        return Match(self.line(tree), self.read(subject), arms)


def _is_in_function(tree: Tree) -> bool:
    outer = tree.parent
    while outer is not None and outer.type not in FUNCTIONS:
        outer = outer.parent
    return outer is not None
