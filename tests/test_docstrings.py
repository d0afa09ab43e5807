"""Public docstrings tell what they have to: every field, every argument of a list of them, every error of ours."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from summarizer import errors
from tests.parsed import MODULES

Function = ast.FunctionDef | ast.AsyncFunctionDef


def public(body: list[ast.stmt]) -> Iterator[ast.ClassDef | Function]:
    """The public classes and functions of a module, and the public methods of those classes."""
    for node in body:
        if isinstance(node, (ast.ClassDef, Function)) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body)


def section(text: str, title: str) -> str:
    """The lines of a section of a docstring; "" where it has none."""
    found = re.search(rf"^{title}:\n((?:(?: .*)?\n?)*)", text, re.MULTILINE)
    return found[1] if found else ""


def names_in(part: str) -> set[str]:
    """The names that a section of names explains: one at the head of an entry, or several with commas."""
    heads = re.findall(r"^    ([*\w, ]+)(?: \([^)]*\))?:(?: |$)", part, re.MULTILINE)
    return {name.strip("* ") for head in heads for name in head.split(",")}


def own_statements(node: ast.AST) -> Iterator[ast.AST]:
    """What a function does itself, not the functions inside it."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, (Function, ast.Lambda, ast.ClassDef)):
            yield child
            yield from own_statements(child)


def fields(node: ast.ClassDef) -> set[str]:
    """The public fields of a class, but for those of a dictionary of keywords, which say themselves what they are."""
    if any("TypedDict" in ast.unparse(base) or ast.unparse(base) == "Policies" for base in node.bases):
        return set()
    return {
        one.target.id
        for one in node.body
        if isinstance(one, ast.AnnAssign)
        and isinstance(one.target, ast.Name)
        and not one.target.id.startswith("_")
        and "ClassVar" not in ast.unparse(one.annotation)
    }


def raised(node: Function) -> set[type[Exception]]:
    """The errors of ours that a function makes and raises itself."""
    calls = [
        one.exc.func for one in own_statements(node) if isinstance(one, ast.Raise) and isinstance(one.exc, ast.Call)
    ]
    found = {getattr(errors, call.id, None) for call in calls if isinstance(call, ast.Name)}
    return {one for one in found if isinstance(one, type) and issubclass(one, errors.SummarizerError)}


def untold(node: ast.ClassDef | Function) -> set[str]:
    """What the docstring of a class or function leaves out."""
    text = ast.get_docstring(node) or ""
    if isinstance(node, ast.ClassDef):
        return fields(node) - names_in(section(text, "Attributes"))
    arguments, told = names_in(section(text, "Args")), section(text, "Raises")
    taken = {one.arg for one in (*node.args.args, *node.args.kwonlyargs)} - {"self", "cls"} if arguments else set()
    unnamed = {error.__name__ for error in raised(node) if not any(base.__name__ in told for base in error.__mro__)}
    return (taken - arguments) | unnamed


def test_docstrings_tell_fields_arguments_and_errors() -> None:
    missing = [
        f"{name}: {node.name} leaves out {', '.join(sorted(left))}"
        for name, tree in MODULES.items()
        if ".cli." not in name  # the command tells its errors itself
        for node in public(tree.body)
        if (left := untold(node))
    ]
    assert missing == []
