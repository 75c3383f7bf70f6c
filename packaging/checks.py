"""Rules of this project that no off-the-shelf linter knows. Run as `python packaging/checks.py [name ...]`.

Each check takes a `Tree` and yields a `Finding` for every place that breaks its rule; the exit code is 1 when there
is any. `CHECKS` names them all. The tests show for each that it can fail.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib.metadata import Distribution, distributions, packages_distributions
from pathlib import Path
from typing import Any

OWN_PACKAGES = (
    "app", "cloud", "devices", "resources", "skills", "standards", "tests", "ui", "workers",
)  # fmt: skip
OWN_DISTRIBUTION = "restoreassist-field"
LOCKS = (
    "requirements.lock",
    "requirements-dev.lock",
    "packaging/build.lock",
    "packaging/peers.lock",
)
MIGRATION_FOLDERS = ("app/storage/migrations/versions/", "cloud/storage/migrations/versions/")
MAX_LINES = {".py": 500, ".qml": 250}

# Files that may be longer than MAX_LINES, each with the reason.
LONG_FILES: Mapping[str, str] = {}

# Where a word or an address would reach a user or a customer document.
PROGRAM_FOLDERS = tuple(f"{name}/" for name in OWN_PACKAGES if name != "tests")
THEME_FOLDER = "ui/qml/RestoreAssist/Theme/"
TEXT_SUFFIXES = frozenset({
    ".cfg", ".css", ".html", ".in", ".ini", ".js", ".json", ".jsonl", ".lock", ".mako", ".md", ".py", ".qml", ".sh",
    ".sql", ".svg", ".toml", ".ts", ".txt", ".yaml", ".yml",
})  # fmt: skip
QOBJECT_BASES = frozenset({
    "QObject", "QQuickItem", "QQuickPaintedItem", "QThread", "QTimer", "QAbstractItemModel", "QAbstractListModel",
    "QAbstractTableModel", "QIdentityProxyModel", "QSortFilterProxyModel",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """One place that breaks a rule; `line` is 0 when the whole file, or no file of ours, is meant."""

    path: str
    line: int
    problem: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.problem}"


MADE = {"build", "dist", "demo-out", "__pycache__"}


def _files_not_made(root: Path) -> list[str]:
    """Every file below `root` that is no cache and was not made by a make target."""
    found = []
    for folder, below, names in os.walk(root):
        below[:] = [
            name
            for name in below
            if name == ".ci"
            or not (name in MADE or name.startswith(".") or name.endswith(".egg-info"))
        ]
        found += [str((Path(folder) / name).relative_to(root)) for name in names]
    return found


@dataclass(frozen=True)
class Tree:
    """The files of a working tree that are, or would be, tracked; paths are relative with forward slashes."""

    root: Path
    paths: tuple[str, ...]
    long_files: Mapping[str, str] = field(default_factory=lambda: LONG_FILES)

    @classmethod
    def at(cls, root: Path) -> Tree:
        """The tree at `root` as git sees it: tracked files and new ones that are not ignored.

        Without git, or outside a checkout, every file that no make target made.
        """
        try:
            listed = subprocess.run(
                ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                cwd=root,
                capture_output=True,
                text=True,
                check=True,
            ).stdout.split("\0")
        except (FileNotFoundError, subprocess.CalledProcessError):
            listed = _files_not_made(root)
        paths = sorted({path for path in listed if path and (root / path).is_file()})
        return cls(root, tuple(paths))

    def select(self, *suffixes: str, under: tuple[str, ...] = ("",)) -> Iterator[str]:
        """Paths with one of the suffixes under one of the folders."""
        return (p for p in self.paths if p.endswith(suffixes) and p.startswith(under))

    def text(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def lines(self, path: str) -> Iterator[tuple[int, str]]:
        return enumerate(self.text(path).splitlines(), start=1)

    @cached_property
    def text_paths(self) -> tuple[str, ...]:
        """Files a person reads as text: known suffixes, and those without any (Makefile, LICENSE, scripts)."""
        return tuple(
            p for p in self.paths if Path(p).suffix in TEXT_SUFFIXES or "." not in Path(p).name
        )

    def module(self, path: str) -> ast.Module:
        return ast.parse(self.text(path), filename=path)


# ---- Python ----------------------------------------------------------------------------------------------------------


def _name(node: ast.expr) -> str:
    """The last part of `a.b.c`, or of what is called or subscripted; empty for other expressions."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Call(func=inner) | ast.Subscript(value=inner):
            return _name(inner)
    return ""


def _qobject_classes(modules: Mapping[str, ast.Module]) -> frozenset[str]:
    """Names of Qt's and our own classes that descend from QObject, through any number of steps."""
    bases = {
        node.name: {_name(base) for base in node.bases}
        for module in modules.values()
        for node in ast.walk(module)
        if isinstance(node, ast.ClassDef)
    }
    known = set(QOBJECT_BASES)
    while found := {
        name for name, parents in bases.items() if name not in known and parents & known
    }:
        known |= found
    return frozenset(known)


def slots_return_no_new_objects(tree: Tree) -> Iterator[Finding]:
    """A QObject made in a slot and returned to QML has no owner in Python and dies with the JavaScript value."""
    modules = {
        path: tree.module(path)
        for path in tree.select(".py", under=("ui/", "workers/", "app/bootstrap/"))
    }
    classes = _qobject_classes(modules)
    for path, module in modules.items():
        for function in ast.walk(module):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            if not any(
                _name(decorator).lower().endswith("slot") for decorator in function.decorator_list
            ):
                continue
            fresh = {
                target.id
                for node in ast.walk(function)
                if isinstance(node, ast.Assign)
                and isinstance(node.value, ast.Call)
                and _name(node.value) in classes
                for target in node.targets
                if isinstance(target, ast.Name)
            }
            for node in ast.walk(function):
                if not isinstance(node, ast.Return) or node.value is None:
                    continue
                made_here = isinstance(node.value, ast.Call) and _name(node.value) in classes
                if made_here or (isinstance(node.value, ast.Name) and node.value.id in fresh):
                    problem = f"slot {function.name} returns a freshly made QObject; keep it in a property instead"
                    yield Finding(path, node.lineno, problem)


def _imports(module: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and full name of every absolute import, at any depth."""
    for node in ast.walk(module):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=str(source), level=0):
                yield node.lineno, source


def domain_is_pure(tree: Tree) -> Iterator[Finding]:
    """app.domain imports the standard library and itself only."""
    for path in tree.select(".py", under=("app/domain/",)):
        for line, name in _imports(tree.module(path)):
            own = name == "app.domain" or name.startswith("app.domain.")
            if not own and name.split(".")[0] not in sys.stdlib_module_names:
                yield Finding(
                    path, line, f"app.domain may import the standard library only, not {name}"
                )


def files_are_small(tree: Tree) -> Iterator[Finding]:
    """Python and QML files stay readable; the exceptions are listed with a reason, and only while they need it."""
    for path in tree.select(*MAX_LINES):
        count, limit = len(tree.text(path).splitlines()), MAX_LINES[Path(path).suffix]
        if count > limit and path not in tree.long_files:
            yield Finding(
                path, 0, f"{count} lines, allowed are {limit}: split it, or list it with a reason"
            )
        if count <= limit and path in tree.long_files:
            yield Finding(
                path,
                0,
                f"{count} lines fit the limit of {limit}: take it off the list of long files",
            )
    for path in tree.long_files:
        if path not in tree.paths:
            yield Finding(path, 0, "is listed as a long file but does not exist")


def packaging_is_no_package(tree: Tree) -> Iterator[Finding]:
    """packaging/__init__.py would hide the PyPI package `packaging`; resources and tests hold no packages either."""
    for path in tree.select("/__init__.py", under=("packaging/", "resources/")):
        yield Finding(path, 0, "this folder must not be a Python package")


# ---- QML -------------------------------------------------------------------------------------------------------------

_COLOUR = re.compile(r"""["']\#(?:[0-9a-fA-F]{3,4}){1,2}["']|\bQt\.(?:rgba|hsla|hsva)\(\s*[\d.]""")
_NAMED_COLOUR = re.compile(r"""\b\w*[cC]olor\s*:\s*["'](?!transparent["'])\w+["']""")
_LENGTH_NAMES = (
    r"(?:\w+\.)?(?:(?:implicit|minimum|maximum|preferred)?(?:[wW]idth|[hH]eight)|\w*[sS]pacing|radius|\w*[rR]adius"
    r"|pixelSize|pointSize|(?:left|right|top|bottom|horizontal|vertical)?(?:[mM]argins?|[pP]adding)|strokeWidth"
    r"|(?:implicit|minimum|maximum|preferred)(?:Width|Height)|\w+Margin|\w+Padding)"
)
_LENGTH = re.compile(rf"\b{_LENGTH_NAMES}\s*:\s*-?(?P<value>\d+(?:\.\d+)?)\s*(?:$|[;}}/])")
_LENGTH_OFFSET = re.compile(
    rf"\b{_LENGTH_NAMES}\s*:[^;{{]*[\w)\]]\s*[+-]\s*(?P<value>\d+(?:\.\d+)?)\s*(?:$|[;}}])"
)
_EQUAL_SHARE = re.compile(r"Layout\.preferred(?:Width|Height)\s*:\s*1\b")
_QML_COMMENT = re.compile(r"//.*$")


def qml_takes_looks_from_theme(tree: Tree) -> Iterator[Finding]:
    """Colours and pixel sizes are written once, in the theme; elsewhere QML refers to them.

    0 is always allowed, and so is a `Layout.preferredWidth` of 1: layouts take it as an equal share.
    """
    for path in tree.select(".qml", under=("ui/",)):
        if path.startswith(THEME_FOLDER):
            continue
        for number, line in tree.lines(path):
            code = _QML_COMMENT.sub("", line)
            if colour := _COLOUR.search(code) or _NAMED_COLOUR.search(code):
                yield Finding(
                    path, number, f"literal colour {colour.group()}: take it from the theme"
                )
            for size in (_LENGTH.search(code), _LENGTH_OFFSET.search(code)):
                if size and float(size["value"]) != 0 and not _EQUAL_SHARE.match(size.group()):
                    yield Finding(
                        path, number, f"literal size {size.group().strip()}: take it from the theme"
                    )


# ---- words and addresses ---------------------------------------------------------------------------------------------

# A class of one letter keeps each pattern from matching its own source.
_CLAIM = re.compile(r"\b(?:non-?)?complian[t]\b", re.IGNORECASE)
_REGISTRY = re.compile(
    r"(?:extra-)?index-ur[l]|--find-link[s]|trusted-hos[t]|files\.pythonhoste[d]|pypi\.org/simpl[e]"
    r"|registry\.npmj[s]|\bregistry\s*=\s*\W?(?:https?:)?//"
)
_HOME = re.compile(r"(?<![\w.])(?:/home/|/Users/|/roo[t]/|[A-Z]:\\Users\\)\w")
_ADDRESS = re.compile(r"\bhttps?://|\bfile:|\bgit\+|^\s*-[a-zA-Z-]", re.MULTILINE)
_PIN = re.compile(r"^[a-z0-9][a-z0-9._-]*==[^\s;]+(?: ; [^\\]+?)?(?: \\)?$")


def nothing_claims_conformity(tree: Tree) -> Iterator[Finding]:
    """The program counts complete, incomplete and overridden rules; it never claims that a standard is met."""
    for path in tree.text_paths:
        if path.startswith(PROGRAM_FOLDERS):
            for number, line in tree.lines(path):
                if _CLAIM.search(line):
                    yield Finding(
                        path, number, "no text of the program may claim conformity with a standard"
                    )


def no_machine_in_files(tree: Tree) -> Iterator[Finding]:
    """Tracked files name no folder of a developer's machine and no package registry."""
    parent = tree.root.resolve().parent
    here = re.compile(rf"(?<![\w.]){re.escape(str(parent))}/") if len(parent.parts) > 1 else None
    for path in tree.text_paths:
        for number, line in tree.lines(path):
            if _HOME.search(line) or (here and here.search(line)):
                yield Finding(path, number, "names a folder of one machine")
            if _REGISTRY.search(line):
                yield Finding(path, number, "names a package registry or its settings")


# ---- dependencies ----------------------------------------------------------------------------------------------------


def locks_are_pins_with_hashes(tree: Tree) -> Iterator[Finding]:
    """Lock files hold `name==version` and SHA-256 hashes; no address, option, or anything without a hash."""
    for path in LOCKS:
        if path not in tree.paths:
            yield Finding(path, 0, "is missing: make lock")
            continue
        pin: int | None = None
        for number, line in tree.lines(path):
            if line.lstrip().startswith("--hash=sha256:"):
                pin = None
            elif _ADDRESS.search(line):
                yield Finding(
                    path, number, f"an address or option does not belong here: {line.strip()}"
                )
            elif line.strip() and not line.startswith("#"):
                if pin:
                    yield Finding(path, pin, "has no hash")
                pin = number
                if not _PIN.match(line):
                    yield Finding(path, number, f"is not name==version: {line.strip()}")
        if pin:
            yield Finding(path, pin, "has no hash")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_foreign_opencv(name: str) -> bool:
    return _normal(name).startswith("opencv-") and _normal(name) != "opencv-python-headless"


def opencv_is_headless(tree: Tree) -> Iterator[Finding]:
    """The other OpenCV wheels bring a Qt 5 of their own, which breaks ours."""
    for path in LOCKS:
        if path in tree.paths:
            for number, line in tree.lines(path):
                if "==" in line and _is_foreign_opencv(name := line.split("==")[0].strip()):
                    yield Finding(
                        path,
                        number,
                        f"{name} ships its own Qt; only opencv-python-headless may be locked",
                    )


def installed_opencv_is_headless(installed: Iterator[Distribution]) -> Iterator[Finding]:
    """As `opencv_is_headless`, for what is installed beside this interpreter."""
    for distribution in installed:
        if _is_foreign_opencv(distribution.name):
            yield Finding(
                distribution.name,
                0,
                "ships its own Qt; only opencv-python-headless may be installed",
            )


def installed_names_leave_ours_alone(installed: Iterator[Distribution]) -> Iterator[Finding]:
    """No third-party package installs a top-level module with the name of one of our packages."""
    for distribution in installed:
        if _normal(distribution.name) == OWN_DISTRIBUTION:
            continue
        tops = {
            file.parts[0].removesuffix(".py")
            for file in distribution.files or ()
            if file.suffix == ".py"
        }
        for name in sorted(tops & {*OWN_PACKAGES}):
            yield Finding(
                distribution.name, 0, f"installs a top-level module named {name}, which is ours"
            )


def _declared(project: Mapping[str, Any], *, with_dev: bool) -> frozenset[str]:
    """Normal names of the distributions that pyproject.toml asks for."""
    extras = project.get("optional-dependencies", {})
    wanted = list(project.get("dependencies", ()))
    for extra, requirements in extras.items():
        if with_dev or extra != "dev":
            wanted += requirements
    return frozenset(_normal(re.split(r"[^\w.-]", requirement)[0]) for requirement in wanted)


def imports_are_declared(tree: Tree) -> Iterator[Finding]:
    """What is imported is asked for by name; a package that only comes along with another may go any day.

    The program may not lean on the `dev` extra. Names are looked up among what is installed.
    """
    project = tomllib.loads(tree.text("pyproject.toml"))["project"]
    providers = packages_distributions()
    for path in tree.select(".py", under=(*PROGRAM_FOLDERS, "tests/", "bench/")):
        with_dev = path.startswith(("tests/", "bench/"))
        declared = _declared(project, with_dev=with_dev)
        for line, name in _imports(tree.module(path)):
            top = name.split(".")[0]
            if top in sys.stdlib_module_names or top in (*OWN_PACKAGES, "bench"):
                continue
            found = {_normal(distribution) for distribution in providers.get(top, ())}
            if not found & declared:
                source = "/".join(sorted(found)) or "nothing that is installed"
                yield Finding(
                    path, line, f"{top} comes from {source}, which pyproject.toml does not ask for"
                )


def migrations_are_one_chain(tree: Tree) -> Iterator[Finding]:
    """Two revisions after the same one leave a database with no next version; so do two first ones."""
    for folder in MIGRATION_FOLDERS:
        found: dict[object, str] = {}
        followed: dict[object, str] = {}
        for path in tree.select(".py", under=(f"{folder}v",)):
            said = _constants(tree.module(path))
            revision, before = said.get("revision"), said.get("down_revision", ...)
            if revision is None or before is ...:
                yield Finding(path, 0, "does not say its revision and down_revision")
                continue
            if revision in found:
                yield Finding(path, 0, f"is revision {revision}, as {found[revision]} is")
            if before in followed:
                yield Finding(path, 0, f"follows {before or 'nothing'}, as {followed[before]} does")
            found[revision] = followed[before] = path
        for before, path in followed.items():
            if before is not None and before not in found:
                yield Finding(path, 0, f"follows {before}, which is not there")


def _constants(module: ast.Module) -> dict[str, object]:
    """The names that a module gives a plain value, with the value."""
    return {
        target.id: node.value.value
        for node in module.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Constant)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }


CHECKS: Mapping[str, Callable[[Tree], Iterator[Finding]]] = {
    "slots": slots_return_no_new_objects,
    "domain": domain_is_pure,
    "size": files_are_small,
    "packages": packaging_is_no_package,
    "theme": qml_takes_looks_from_theme,
    "claims": nothing_claims_conformity,
    "machine": no_machine_in_files,
    "locks": locks_are_pins_with_hashes,
    "opencv": opencv_is_headless,
    "declared": imports_are_declared,
    "migrations": migrations_are_one_chain,
    "installed-opencv": lambda _tree: installed_opencv_is_headless(iter(distributions())),
    "installed-names": lambda _tree: installed_names_leave_ours_alone(iter(distributions())),
}


def main(arguments: list[str]) -> int:
    """Run the named checks, or all; print what they find. Exit code 0 clean, 1 findings, 2 unknown name."""
    if unknown := [name for name in arguments if name not in CHECKS]:
        print(f"unknown check {', '.join(unknown)}; allowed: {', '.join(CHECKS)}", file=sys.stderr)
        return 2
    tree = Tree.at(Path(__file__).resolve().parent.parent)
    total = 0
    for name in arguments or CHECKS:
        findings = list(CHECKS[name](tree))
        total += len(findings)
        for finding in findings:
            print(f"{finding} [{name}]")
    count = len(arguments or CHECKS)
    print(f"project rules: {count} checked over {len(tree.paths)} files, {total} findings")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
