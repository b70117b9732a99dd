"""What the converter knows of the grammar: what isn't here is refused, never taken for another.

Later versions of PHP have more than these, and later versions of the grammar read it.
"""

from __future__ import annotations

_SIGNS = "+ - * / % ** . & | ^ << >> ??"
_QUESTIONS = "< <= > >= <=> == != === !== && || xor instanceof"

#: Operators with two sides as they may be written, and as nodes have them.
BINARY = {sign: sign for sign in f"{_SIGNS} {_QUESTIONS}".split()}
BINARY |= {"and": "&&", "or": "||", "<>": "!="}
UNARY = ("!", "-", "+", "~")
#: Operators that assign, and what they do with both sides.
ASSIGNED = {f"{sign}=": sign for sign in _SIGNS.split()}
#: Casts as they may be written, and their types.
CASTS = {
    **dict.fromkeys(("int", "integer"), "int"),
    **dict.fromkeys(("float", "double"), "float"),
    **dict.fromkeys(("string", "binary"), "string"),
    **dict.fromkeys(("bool", "boolean"), "bool"),
    **{name: name for name in ("array", "object")},
}
_ACCESS = ("public", "protected", "private")
MODIFIERS = (*_ACCESS, "static", "abstract", "final", "readonly", "var", "&")
FUNCTIONS = ("function_definition", "method_declaration", "anonymous_function", "arrow_function")

_PARTS = """
program comment php_tag php_end_tag text empty_statement sequence_expression
string_content escape_sequence heredoc_start heredoc_body heredoc_end nowdoc_body nowdoc_string
name namespace_name relative_scope cast_type bottom_type primitive_type named_type optional_type
union_type intersection_type disjunctive_normal_form_type type_list by_ref pair
argument arguments variadic_unpacking variadic_placeholder array_element_initializer
formal_parameters simple_parameter variadic_parameter property_promotion_parameter
anonymous_function_use_clause static_variable_declaration const_element property_element
abstract_modifier final_modifier readonly_modifier reference_modifier static_modifier
var_modifier visibility_modifier operation attribute attribute_group attribute_list
anonymous_class base_clause class_interface_clause declaration_list enum_declaration_list
use_list use_as_clause use_instead_of_clause namespace_use_clause namespace_use_group
colon_block else_clause else_if_clause switch_block case_statement default_statement
catch_clause finally_clause declare_directive
match_block match_condition_list match_conditional_expression match_default_expression
"""
#: Nodes that are read with the node in which they stand.
PARTS = frozenset(_PARTS.split())
