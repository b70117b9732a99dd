"""Statements and declarations: from the tree of the grammar to nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..reasons.sources import GOTO
from ..syntax import (
    Case,
    Catch,
    ClassDeclaration,
    Comment,
    ConstantDeclaration,
    Echo,
    Expr,
    ExpressionStatement,
    For,
    Foreach,
    Function,
    Global,
    Html,
    If,
    Leave,
    Literal,
    Name,
    Namespace,
    Nothing,
    PropertyDeclaration,
    Return,
    Statement,
    Static,
    Switch,
    TraitUse,
    Try,
    Unset,
    Use,
    Variable,
    While,
)
from .expressions import ExpressionReader
from .texts import decode

if TYPE_CHECKING:
    from tree_sitter import Node as Tree

_CLASSES = {
    "class_declaration": "class",
    "interface_declaration": "interface",
    "trait_declaration": "trait",
    "enum_declaration": "enum",
    "anonymous_class": "class",
}
_TRANSPARENT = ("compound_statement", "colon_block", "declaration_list", "enum_declaration_list")


class StatementReader(ExpressionReader):
    """Reads a file: its statements, and the expressions in them."""

    strict = False
    _echoes_next = False

    @property
    def known(self) -> set[str]:
        """The nodes of the grammar that have a reader."""
        states = {name.removeprefix("_state_") for name in dir(self) if name[:7] == "_state_"}
        return super().known | states | {*_CLASSES}

    # Blocks and comments

    def block(self, tree: Tree) -> list[Statement]:
        """Return the statements of a block; of a single statement, this one."""
        trees = tree.named_children if tree.type in _TRANSPARENT else [tree]
        return self.statements(trees)

    def statements(self, trees: list[Tree]) -> list[Statement]:
        """Return statements with their comments."""
        result: list[Statement] = []
        waiting: list[Comment] = []
        is_spaced = False
        for tree in trees:
            if not waiting:
                is_spaced = self.is_after_blank(tree)
            if tree.type == "comment":
                comment = self.comment(tree)
                can_stand_beside = comment.beside and result and not waiting
                if not can_stand_beside or _is_short(result[-1], self.line(tree)):
                    comment.beside = False
                (result[-1].comments if can_stand_beside else waiting).append(comment)
                continue
            outer, self.stray = self.stray, []
            made = self._statement(tree)
            stray, self.stray = self.stray, outer
            for comment in stray:
                comment.beside = False
            if made:
                made[0].comments[:0] = [*waiting, *stray]
                made[0].is_spaced = is_spaced
                waiting = []
                result += made
            else:
                waiting += stray
        if waiting:
            result.append(Nothing(0, comments=waiting, is_spaced=is_spaced))
        return result

    def _statement(self, tree: Tree) -> list[Statement]:
        reader = getattr(self, f"_state_{tree.type}", None)
        if reader is not None:
            made: list[Statement] = reader(tree)
            return made
        if tree.type in _CLASSES:
            return [self.read_class(tree)]
        self._echoes_next = tree.type == "php_tag" and self.text(tree) == "<?="
        if tree.type in ("php_tag", "php_end_tag", "empty_statement", "attribute_list"):
            return []
        return [ExpressionStatement(self.line(tree), self.read(tree))]

    # Simple statements

    def _state_expression_statement(self, tree: Tree) -> list[Statement]:
        parts = self.children(tree)
        values = self.sequence(parts[0])
        if self._echoes_next:
            self._echoes_next = False
            return [Echo(self.line(tree), values)]
        return [ExpressionStatement(value.at, value) for value in values]

    def _state_echo_statement(self, tree: Tree) -> list[Statement]:
        return [Echo(self.line(tree), self.sequence(self.children(tree)[0]))]

    def _state_text_interpolation(self, tree: Tree) -> list[Statement]:
        tags = [child for child in tree.children if child.type == "php_tag"]
        self._echoes_next = bool(tags) and self.text(tags[-1]) == "<?="
        start = tree.start_byte + len(b"?>")
        for end in (b"\n", b"\r\n"):  # PHP drops it
            if self.source.startswith(end, start):
                start += len(end)
                break
        stop = tags[-1].start_byte if tags else tree.end_byte
        text = decode(self.source[start:stop])
        return [Html(self.line(tree), text)] if text else []

    def _state_return_statement(self, tree: Tree) -> list[Statement]:
        parts = self.children(tree)
        return [Return(self.line(tree), self.read(parts[0]) if parts else None)]

    def _leave(self, tree: Tree) -> list[Statement]:
        parts = self.children(tree)
        level = self.read(parts[0]) if parts else None
        levels = level.value if isinstance(level, Literal) and isinstance(level.value, int) else 1
        return [Leave(self.line(tree), tree.type.partition("_")[0], levels)]

    _state_break_statement = _leave
    _state_continue_statement = _leave

    def _state_global_declaration(self, tree: Tree) -> list[Statement]:
        read = [self.read(part) for part in self.children(tree)]
        names = [each.name for each in read if isinstance(each, Variable)]
        return [Global(self.line(tree), names)]

    def _state_function_static_declaration(self, tree: Tree) -> list[Statement]:
        made: list[Statement] = []
        for part in self.children(tree):
            value = part.child_by_field_name("value")
            name = self.text(self.field(part, "name"))[1:]
            made.append(Static(self.line(part), name, None if value is None else self.read(value)))
        return made

    def _state_unset_statement(self, tree: Tree) -> list[Statement]:
        return [Unset(self.line(tree), [self.read(part) for part in self.children(tree)])]

    def _state_goto_statement(self, tree: Tree) -> list[Statement]:
        raise self.refuse(tree, "goto", GOTO)

    _state_named_label_statement = _state_goto_statement

    def _state_compound_statement(self, tree: Tree) -> list[Statement]:
        return self.block(tree)

    # Control

    def _condition(self, tree: Tree) -> Expr:
        return self.read(self.field(tree, "condition"))

    def _body(self, tree: Tree) -> list[Statement]:
        body = tree.child_by_field_name("body")
        return [] if body is None else [*self.block(body), *self._texts_after(tree, body)]

    def _texts_after(self, tree: Tree, body: Tree) -> list[Statement]:
        """Return the texts at the end of ``foreach …: ?>``, which stand behind its block."""
        following = [child for child in tree.children if child.start_byte >= body.end_byte]
        texts = [child for child in following if child.type == "text_interpolation"]
        return [each for text in texts for each in self._state_text_interpolation(text)]

    def _state_if_statement(self, tree: Tree) -> list[Statement]:
        body = self.field(tree, "body")
        first = If(self.line(tree), self._condition(tree), self.block(body), [])
        last, block = first, first.then
        waiting: list[Comment] = []
        for child in tree.named_children:
            if child.type == "comment":
                waiting.append(self.comment(child))
            elif child.type == "text_interpolation" and child.start_byte >= body.start_byte:
                block += self._state_text_interpolation(child)
            elif child.type == "else_if_clause":
                branch = If(self.line(child), self._condition(child), self._body(child), [])
                branch.comments, waiting = waiting, []
                last.otherwise = [branch]
                last, block = branch, branch.then
            elif child.type == "else_clause":
                block = last.otherwise = self._body(child)
                if last.otherwise:
                    last.otherwise[0].comments[:0] = waiting
        return [first]

    def _state_while_statement(self, tree: Tree) -> list[Statement]:
        return [While(self.line(tree), self._condition(tree), self._body(tree))]

    def _state_do_statement(self, tree: Tree) -> list[Statement]:
        return [While(self.line(tree), self._condition(tree), self._body(tree), body_first=True)]

    def _state_for_statement(self, tree: Tree) -> list[Statement]:
        parts = [tree.child_by_field_name(name) for name in ("initialize", "condition", "update")]
        start, conditions, steps = map(self.sequence, parts)
        bodies = [c for i, c in enumerate(tree.children) if tree.field_name_for_child(i) == "body"]
        body = self.statements(
            [
                child
                for each in bodies
                for child in (each.named_children if each.type in _TRANSPARENT else [each])
            ]
        )
        return [For(self.line(tree), start, conditions, steps, body)]

    def _state_foreach_statement(self, tree: Tree) -> list[Statement]:
        parts = [part for part in self.children(tree) if part != tree.child_by_field_name("body")]
        subject, target = parts[0], parts[1]
        key = None
        if target.type == "pair":
            key_tree, target = self.children(target)
            key = self.read(key_tree)
        by_reference = target.type == "by_ref"
        value = self.read(self.children(target)[0] if by_reference else target)
        at, body = self.line(tree), self._body(tree)
        return [Foreach(at, self.read(subject), key, value, by_reference, body)]

    def _state_switch_statement(self, tree: Tree) -> list[Statement]:
        cases: list[Case] = []
        waiting: list[Comment] = []
        for child in self.field(tree, "body").named_children:
            if child.type == "comment":
                waiting.append(self.comment(child))
                continue
            value = child.child_by_field_name("value")
            body = [part for part in child.named_children if part != value]
            read = None if value is None else self.read(value)
            cases.append(Case(self.line(child), read, self.statements(body), waiting))
            waiting = []
        if waiting and cases:
            last = cases[-1].body
            at = len(last) - bool(last and isinstance(last[-1], Leave))
            last.insert(at, Nothing(0, comments=waiting))
        return [Switch(self.line(tree), self._condition(tree), cases)]

    def _state_try_statement(self, tree: Tree) -> list[Statement]:
        catches: list[Catch] = []
        finally_: list[Statement] | None = None
        waiting: list[Comment] = []
        for child in tree.named_children:
            if child.type == "comment":
                waiting.append(self.comment(child))
            elif child.type == "catch_clause":
                catches.append(self._catch(child))
                catches[-1].comments, waiting = waiting, []
            elif child.type == "finally_clause":
                finally_ = self._body(child)
        return [Try(self.line(tree), self._body(tree), catches, finally_)]

    def _catch(self, tree: Tree) -> Catch:
        kinds = self.children(self.field(tree, "type"))
        names = [Name(self.line(kind), self.text(kind)) for kind in kinds]
        variable = tree.child_by_field_name("name")
        name = "" if variable is None else self.text(variable)[1:]
        return Catch(self.line(tree), names, name, self._body(tree))

    # Declarations

    def _state_declare_statement(self, tree: Tree) -> list[Statement]:
        written = self.text(tree).replace(" ", "").lower()
        self.strict = self.strict or "strict_types=1" in written
        parts = [each for each in tree.named_children if each.type != "declare_directive"]
        return [made for each in parts for made in self.block(each)]

    def _state_namespace_definition(self, tree: Tree) -> list[Statement]:
        name = tree.child_by_field_name("name")
        body = tree.child_by_field_name("body")
        self.namespace = "" if name is None else self.text(name)
        first = Namespace(self.line(tree), self.namespace)
        return [first, *([] if body is None else self.block(body))]

    def _state_namespace_use_declaration(self, tree: Tree) -> list[Statement]:
        prefix = next(
            (self.text(c) + "\\" for c in tree.children if c.type == "namespace_name"), ""
        )
        words = {"function", "const"}
        outer = next((c.type for c in tree.children if c.type in words), "class")
        body = tree.child_by_field_name("body")
        made: list[Statement] = []
        for clause in self.children(body if body is not None else tree):
            alias = clause.child_by_field_name("alias")
            path = next(c for c in clause.named_children if c.type in ("name", "qualified_name"))
            name = (prefix + self.text(path)).removeprefix("\\")
            word = next((c.type for c in clause.children if c.type in words), outer)
            short = self.text(alias) if alias is not None else name.rpartition("\\")[2]
            made.append(Use(self.line(clause), name, short, word))
        return made

    def _state_function_definition(self, tree: Tree) -> list[Statement]:
        body = tree.child_by_field_name("body")
        function = Function(
            self.line(tree),
            self.text(self.field(tree, "name")),
            self.parameters(self.field(tree, "parameters")),
            self.type(tree.child_by_field_name("return_type")),
            None if body is None else self.block(body),
            self.words(tree),
            any(child.type == "reference_modifier" for child in tree.children),
        )
        return [function]

    _state_method_declaration = _state_function_definition

    def _state_const_declaration(self, tree: Tree) -> list[Statement]:
        made: list[Statement] = []
        for part in self.children(tree):
            if part.type != "const_element":
                continue
            name, value = self.children(part)
            at, words = self.line(part), self.words(tree)
            read = self.read(value)
            made.append(ConstantDeclaration(at, self.text(name), read, modifiers=words))
        return made

    def _state_enum_case(self, tree: Tree) -> list[Statement]:
        value = tree.child_by_field_name("value")
        name = self.text(self.field(tree, "name"))
        read = None if value is None else self.read(value)
        return [ConstantDeclaration(self.line(tree), name, read, is_case=True)]

    def _state_property_declaration(self, tree: Tree) -> list[Statement]:
        kind = self.type(tree.child_by_field_name("type"))
        made: list[Statement] = []
        for part in self.children(tree):
            if part.type != "property_element":
                continue
            default = part.child_by_field_name("default_value")
            name = self.text(self.field(part, "name"))[1:]
            value = None if default is None else self.read(default)
            at, words = self.line(part), self.words(tree)
            made.append(PropertyDeclaration(at, name, value, kind, words))
        return made

    def _state_use_declaration(self, tree: Tree) -> list[Statement]:
        use = TraitUse(self.line(tree), [])
        for part in self.children(tree):
            if part.type in ("name", "qualified_name"):
                use.names.append(Name(self.line(part), self.text(part)))
                continue
            for clause in self.children(part):
                first, *rest = self.children(clause)
                named = self.text(first)
                method = named.rpartition("::")[2]
                if clause.type == "use_instead_of_clause":
                    use.replaced += [(self.text(each), method) for each in rest]
                elif rest and rest[-1].type == "name":
                    use.aliases.append((named, self.text(rest[-1])))
                else:
                    use.words.append((method.lower(), self.text(rest[-1]).lower()))
        return [use]

    def read_class(self, tree: Tree) -> ClassDeclaration:
        """Return a class, interface, trait or enum."""
        name = tree.child_by_field_name("name")
        bases: list[Name] = []
        interfaces: list[Name] = []
        backing = ""
        for child in tree.named_children:
            if child.type in ("base_clause", "class_interface_clause"):
                into = bases if child.type == "base_clause" else interfaces
                into += [Name(self.line(part), self.text(part)) for part in self.children(child)]
            elif child.type == "primitive_type":
                backing = self.text(child)
        word = _CLASSES[tree.type]
        parent = bases[0] if bases and word == "class" else None
        return ClassDeclaration(
            self.line(tree),
            word,
            "" if name is None else self.text(name),
            parent,
            interfaces if parent else [*bases, *interfaces],
            self.block(self.field(tree, "body")),
            self.words(tree),
            backing,
        )


def _is_short(statement: Statement, line: int) -> bool:
    """Return whether a compound statement begins on the line on which it ends."""
    return isinstance(statement, (If, While, For, Foreach, Switch)) and statement.at == line
