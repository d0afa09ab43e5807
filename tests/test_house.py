"""The house: which room may import which, read from the imports themselves.

CONTRIBUTING.md draws the floors. A module imports from its own floor or those below; imports inside functions count.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.parsed import MODULES
from tests.places import ROOT

# From the bottom up.
FLOORS = (
    "errors runtime",
    "lengths",
    "article request results text",
    "languages",
    "document",
    "models",
    "support backends",
    "compression drafts readers render",
    "extractive abstractive",
    "finish",
    "pipeline",
    "corpus compat",
    "api",
    "cli",
)
HARNESS_FLOORS = (
    "records",
    "signature",
    "significance",
    "datasets",
    "metrics",
    "systems",
    "comparison harness",
    "gate reading report",
    "cli",
)
FLOOR = {
    f"{package}.{room}": number
    for package, floors, ground in (("summarizer", FLOORS, 0), ("summarizer_eval", HARNESS_FLOORS, len(FLOORS)))
    for number, rooms in enumerate(floors, ground)
    for room in rooms.split()
}
# Rooms with a file for each of a kind: these grow.
TABLES = {"summarizer.backends", "summarizer.cli", "summarizer_eval.metrics", "summarizer_eval.systems"}
# Most modules of another room; most lines of a module and of a function.
LARGEST_ROOM, LONGEST_MODULE, LONGEST_FUNCTION = 10, 250, 45
# Tracked files that stand beside the folders.
AT_THE_ROOT = frozenset(
    ".gitignore .pre-commit-config.yaml CHANGELOG.md CITATION.cff CONTRIBUTING.md LICENSE Makefile NOTICE README.md "
    "SECURITY.md pyproject.toml setup.cfg".split()
)
# A record knows nothing of how it is shown; `to_html` is a convenience that imports the renderer when it is called.
UPWARD_ON_PURPOSE = {("summarizer.results.summary", "summarizer.render")}


def imports(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """(module, name) of every import of our own, those for types alone left out."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        if isinstance(node, ast.ImportFrom):
            assert not node.level, "imports are absolute"
            module = node.module or ""
            for alias in node.names:
                if module.split(".")[0] in ("summarizer", "summarizer_eval"):
                    inner = f"{module}.{alias.name}"
                    yield (inner, "") if inner in MODULES else (module, alias.name)
        elif isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names if alias.name in MODULES)
        if isinstance(node, (ast.stmt, ast.excepthandler, ast.match_case)):
            yield from imports(node)  # no expression holds one


EDGES = {name: set(imports(tree)) for name, tree in MODULES.items()}


def room_of(module: str) -> str:
    return ".".join(module.split(".")[:2])


def test_no_arrow_goes_upward() -> None:
    upward = {
        (name, target)
        for name, targets in EDGES.items()
        for target, _ in targets
        if FLOOR.get(room_of(target), -1) > FLOOR.get(room_of(name), len(FLOOR))
    }
    assert {(name, room_of(target)) for name, target in upward} <= UPWARD_ON_PURPOSE


def test_every_room_has_its_floor() -> None:
    rooms = {room_of(name) for name in MODULES if "." in name}
    ends = {"summarizer._version", "summarizer.__main__", "summarizer_eval.__main__", "summarizer_eval.sample"}
    assert rooms - set(FLOOR) == ends


def test_no_import_goes_in_a_circle() -> None:
    graph = {
        name: {target for target, _ in targets if (name, room_of(target)) not in UPWARD_ON_PURPOSE}
        for name, targets in EDGES.items()
    }
    done: set[str] = set()

    def walk(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " -> ".join((*path[path.index(name) :], name))
        if name not in done:
            for target in sorted(graph[name]):
                # A room's front imports its modules, which may import each other but not the front.
                walk(target, (*path, name))
            done.add(name)

    for name in sorted(graph):
        walk(name, ())


def test_rooms_modules_and_functions_stay_small() -> None:
    rooms = Counter(name.rpartition(".")[0] for name in MODULES)
    inner = {name for name in MODULES if any(other.startswith(f"{name}.") for other in MODULES)}
    rooms.subtract(name.rpartition(".")[0] for name in inner)  # a room is no module of the one around it
    assert {room: count for room, count in rooms.items() if count > LARGEST_ROOM and room not in TABLES} == {}
    long = [name for name, tree in MODULES.items() if tree.body and (tree.body[-1].end_lineno or 0) > LONGEST_MODULE]
    for name, tree in MODULES.items():
        functions = (node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))
        long += [f"{name}.{one.name}" for one in functions if (one.end_lineno or 0) - one.lineno > LONGEST_FUNCTION]
    assert long == []


def test_no_stray_file_is_tracked_at_the_root() -> None:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("no git")
    listed = subprocess.run([git, "-C", str(ROOT), "ls-files"], capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("git does not read this folder")
    assert {path for path in listed.stdout.splitlines() if "/" not in path} - AT_THE_ROOT == set()


@pytest.mark.parametrize("path", sorted((ROOT / "tests").rglob("test_*.py")), ids=lambda path: path.stem)
def test_tests_patch_nothing_of_ours(path: Path) -> None:
    """`setattr` of a test goes to other libraries; what is ours is handed in."""
    source = path.read_text(encoding="utf-8")
    if ".setattr(" not in source and ".patch(" not in source:
        return
    tree = ast.parse(source)
    ours = {name or module.rpartition(".")[2] for module, name in imports(tree)}
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ("setattr", "patch")
        ):
            target = ast.unparse(node.args[0]).strip("'")
            assert not target.startswith(("summarizer.", "summarizer_eval.")), target
            assert target.split(".")[0] not in ours, target


def test_nothing_private_is_imported_across_rooms() -> None:
    private = [
        f"{name} takes {taken} from {target}"
        for name, targets in EDGES.items()
        for target, taken in targets
        if taken.startswith("_") and not taken.startswith("__") and room_of(name) != room_of(target)
    ]
    assert private == []


@pytest.mark.parametrize("name", sorted(name for name in MODULES if name.startswith("summarizer_eval")))
def test_the_harness_takes_public_names_of_the_library_alone(name: str) -> None:
    for target, taken in EDGES[name]:
        if target.split(".")[0] == "summarizer" and taken != "__version__":
            assert target == "summarizer" or target == room_of(target), f"{name} reaches into {target}"
            assert taken in public(target), f"{taken} is no public name of {target}"


def public(module: str) -> set[str]:
    """The names in a module's `__all__`; without one, those that do not begin with an underscore."""
    tree = MODULES[module]
    for node in tree.body:
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets):
            return set(ast.literal_eval(node.value))
    return {
        node.name for node in tree.body if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and node.name[0] != "_"
    }
