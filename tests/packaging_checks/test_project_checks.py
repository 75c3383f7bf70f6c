"""Each project rule finds what it is for, and lets the right way pass."""

from collections.abc import Callable, Iterator
from email.message import Message
from importlib.metadata import Distribution, PackagePath
from os import PathLike
from pathlib import Path
from types import ModuleType

import pytest

HASH = "--hash=sha256:" + "0" * 64
GOOD_LOCK = f"numpy==2.4.6 ; python_full_version < '3.12' \\\n    {HASH}\n"
Problems = Callable[..., list[str]]


@pytest.fixture
def checks(script: Callable[[str], ModuleType]) -> ModuleType:
    return script("checks")


@pytest.fixture
def problems(checks: ModuleType, tmp_path: Path) -> Problems:
    """Runs one check over the given files and returns its findings as text."""

    def run(check: str, files: dict[str, str], **tree: object) -> list[str]:
        for path, text in files.items():
            target = tmp_path / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        return [
            str(found)
            for found in checks.CHECKS[check](checks.Tree(tmp_path, tuple(files), **tree))
        ]

    return run


class Installed(Distribution):
    """An installed distribution with a name and files, without a disk."""

    def __init__(self, name: str, *paths: str) -> None:
        self._name, self._paths = name, paths

    def read_text(self, filename: str) -> str | None:
        if filename != "METADATA":
            return None
        message = Message()
        message["Name"], message["Version"] = self._name, "1.0"
        return message.as_string()

    def locate_file(self, path: str | PathLike[str]) -> Path:
        return Path(path)

    @property
    def files(self) -> list[PackagePath]:
        return [PackagePath(path) for path in self._paths]


SLOT = """
from PySide6.QtCore import QObject, Slot
class Base(QObject): ...
class Row(Base): ...
class Page(QObject):
    @Slot(result=QObject)
    def row(self):
        {body}
"""


@pytest.mark.parametrize("body", ["return Row()", "row = Row(); return row"])
def test_a_slot_that_returns_a_new_object_is_found(problems: Problems, body: str) -> None:
    found = problems("slots", {"ui/page.py": SLOT.format(body=body)})
    assert found == [
        "ui/page.py:8: slot row returns a freshly made QObject; keep it in a property instead"
    ]


@pytest.mark.parametrize("body", ["return self._row", "return str(3)", "self._row = Row()"])
def test_a_slot_that_returns_what_is_kept_passes(problems: Problems, body: str) -> None:
    assert problems("slots", {"ui/page.py": SLOT.format(body=body)}) == []


def test_domain_may_import_the_standard_library_only(problems: Problems) -> None:
    files = {
        "app/domain/a.py": "import json\nfrom app.domain.errors import NotFound\nimport pydantic\n",
        "app/domain/b.py": "from app.ports.clock import Clock\n",
        "app/wire/c.py": "import pydantic\n",
    }
    assert [line.split(": ")[0] for line in problems("domain", files)] == [
        "app/domain/a.py:3",
        "app/domain/b.py:1",
    ]


def test_long_files_are_found_unless_listed_with_a_reason(problems: Problems) -> None:
    files = {"app/a.py": "x = 1\n" * 501, "ui/qml/B.qml": "\n" * 251, "app/c.py": "x = 1\n" * 500}
    assert [line.split(":")[0] for line in problems("size", files)] == ["app/a.py", "ui/qml/B.qml"]
    listed = {"app/a.py": "generated", "ui/qml/B.qml": "one table"}
    assert problems("size", files, long_files=listed) == []


def test_the_list_of_long_files_does_not_outlive_its_need(problems: Problems) -> None:
    found = problems(
        "size", {"app/a.py": "x = 1\n"}, long_files={"app/a.py": "was long", "gone.py": "was long"}
    )
    assert [line.split(":")[0] for line in found] == ["app/a.py", "gone.py"]


def test_packaging_may_not_become_a_package(problems: Problems) -> None:
    assert problems("packages", {"packaging/__init__.py": "", "app/__init__.py": ""}) == [
        "packaging/__init__.py: this folder must not be a Python package"
    ]


@pytest.mark.parametrize(
    "line",
    [
        'color: "#ff0000"',
        "color: 'red'",
        'border.color: "white"',
        "color: Qt.rgba(0, 0, 0, 0.5)",
        "width: 48",
        "implicitHeight: 12;",
        "font.pixelSize: 14",
        "anchors.leftMargin: -8",
        "border.width: 1",
        "radius: 7 }",
        "Layout.preferredWidth: 40",
        "height: parent.height - 16",
    ],
)
def test_literal_looks_outside_the_theme_are_found(problems: Problems, line: str) -> None:
    qml = f"Item {{\n    {line}\n}}\n"
    assert len(problems("theme", {"ui/qml/RestoreAssist/Pages/Page.qml": qml})) == 1
    assert problems("theme", {"ui/qml/RestoreAssist/Theme/Theme.qml": qml}) == []


@pytest.mark.parametrize(
    "line",
    [
        "color: Theme.surface",
        'color: "transparent"',
        "width: Theme.touch * 2",
        "height: parent.height / 2",
        "anchors.margins: 0",
        "Layout.preferredWidth: 1",
        "width: parent.width - Theme.gap",
        "columns: 2",
        "// width: 48",
        'text: qsTr("Room 12")',
    ],
)
def test_looks_from_the_theme_pass(problems: Problems, line: str) -> None:
    assert (
        problems("theme", {"ui/qml/RestoreAssist/Pages/Page.qml": f"Item {{\n    {line}\n}}\n"})
        == []
    )


def test_a_claim_of_conformity_is_found_in_the_program(problems: Problems) -> None:
    claim = "This job is S500 Complian" + "t."
    files = {
        "ui/qml/A.qml": f'text: "{claim}"\n',
        "resources/b.html": f"ok\n{claim}\n",
        "docs/c.md": claim,
    }
    assert [line.split(": ")[0] for line in problems("claims", files)] == [
        "ui/qml/A.qml:1",
        "resources/b.html:2",
    ]
    assert problems("claims", {"standards/d.py": "class ComplianceScore: ...\n"}) == []


@pytest.mark.parametrize(
    "line",
    [
        "path = '/home/" + "anna/x'",
        "open('/roo" + "t/tree/a')",
        "--extra-index-ur" + "l file",
        "C:\\Use" + "rs\\anna",
    ],
)
def test_machine_paths_and_registries_are_found(problems: Problems, line: str) -> None:
    assert len(problems("machine", {"docs/a.md": f"fine\n{line}\n"})) == 1


def test_the_folder_around_the_tree_is_found(problems: Problems, tmp_path: Path) -> None:
    assert len(problems("machine", {"Makefile": f"cat {tmp_path.parent}/other\n"})) == 1
    assert problems("machine", {"Makefile": "cat docs/other /usr/lib/x\n"}) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("numpy==2.4.6\n", "has no hash"),
        (f"numpy==2.4.6\nrich==15.0.0 \\\n    {HASH}\n", "has no hash"),
        (f"numpy>=2.4 \\\n    {HASH}\n", "is not name==version"),
        ("--find-link" + f"s wheels\n{GOOD_LOCK}", "does not belong here"),
        (f"numpy @ https://example.org/n.whl \\\n    {HASH}\n", "does not belong here"),
    ],
)
def test_what_is_no_pin_with_hash_is_found_in_locks(
    checks: ModuleType, problems: Problems, text: str, problem: str
) -> None:
    files = {**dict.fromkeys(checks.LOCKS, GOOD_LOCK), "requirements.lock": text}
    found = problems("locks", files)
    assert len(found) == 1
    assert found[0].startswith("requirements.lock:")
    assert problem in found[0]


def test_good_locks_pass_and_a_missing_one_is_found(checks: ModuleType, problems: Problems) -> None:
    files = dict.fromkeys(checks.LOCKS, GOOD_LOCK)
    assert problems("locks", files) == []
    del files["packaging/build.lock"]
    assert problems("locks", files) == ["packaging/build.lock: is missing: make lock"]


def test_an_import_that_nobody_asked_for_is_found(problems: Problems) -> None:
    project = '[project]\ndependencies = ["rich>=15"]\n[project.optional-dependencies]\ndev = ["pytest>=9"]\n'
    files = {
        "pyproject.toml": project,
        "app/a.py": "import json\nimport rich.table\nfrom app.domain import errors\n",
        "app/b.py": "import pytest\n",
        "tests/c.py": "import pytest\nimport nowhere_at_all\n",
    }
    assert problems("declared", files) == [
        "app/b.py:1: pytest comes from pytest, which pyproject.toml does not ask for",
        "tests/c.py:2: nowhere_at_all comes from nothing that is installed, which pyproject.toml does not ask for",
    ]


def test_only_the_headless_opencv_may_be_locked(problems: Problems) -> None:
    headless = f"opencv-python-headless==5.0.0.93 \\\n    {HASH}\n"
    assert problems("opencv", {"requirements.lock": headless}) == []
    found = problems("opencv", {"requirements.lock": headless.replace("-headless", "")})
    assert found == [
        "requirements.lock:1: opencv-python ships its own Qt; only opencv-python-headless may be locked"
    ]


def test_only_the_headless_opencv_may_be_installed(checks: ModuleType) -> None:
    def installed() -> Iterator[Distribution]:
        yield Installed("opencv_python_headless")
        yield Installed("opencv-contrib-python")

    assert [found.path for found in checks.installed_opencv_is_headless(installed())] == [
        "opencv-contrib-python"
    ]


def test_a_package_that_takes_our_module_names_is_found(checks: ModuleType) -> None:
    def installed() -> Iterator[Distribution]:
        yield Installed("careless", "tests/__init__.py", "tests/test_a.py", "careless/app/x.py")
        yield Installed("single", "workers.py")
        yield Installed("restoreassist_field", "app/__init__.py")

    found = [str(item) for item in checks.installed_names_leave_ours_alone(installed())]
    assert found == [
        "careless: installs a top-level module named tests, which is ours",
        "single: installs a top-level module named workers, which is ours",
    ]


def revision(own: str, before: str | None) -> str:
    return f"revision = {own!r}\ndown_revision: str | None = {before!r}\n"


@pytest.mark.parametrize("folder", ["app/storage", "cloud/storage"])
def test_two_heads_and_gaps_in_a_chain_of_migrations_are_found(
    problems: Problems, folder: str
) -> None:
    at = f"{folder}/migrations/versions"
    chain = {
        f"{at}/v0001_a.py": revision("0001", None),
        f"{at}/v0002_b.py": revision("0002", "0001"),
        f"{at}/__init__.py": "",
    }
    assert problems("migrations", chain) == []
    second_head = chain | {f"{at}/v0003_c.py": revision("0003", "0001")}
    assert problems("migrations", second_head) == [
        f"{at}/v0003_c.py: follows 0001, as {at}/v0002_b.py does"
    ]
    same = chain | {f"{at}/v0002_c.py": revision("0002", "0001")}
    assert problems("migrations", same) == [
        f"{at}/v0002_c.py: is revision 0002, as {at}/v0002_b.py is",
        f"{at}/v0002_c.py: follows 0001, as {at}/v0002_b.py does",
    ]
    second_root = chain | {f"{at}/v0003_c.py": revision("0003", None)}
    assert problems("migrations", second_root) == [
        f"{at}/v0003_c.py: follows nothing, as {at}/v0001_a.py does"
    ]
    gap = chain | {f"{at}/v0003_c.py": revision("0004", "0003")}
    assert problems("migrations", gap) == [f"{at}/v0003_c.py: follows 0003, which is not there"]
    silent = chain | {f"{at}/v0003_c.py": "revision = '0003'\n"}
    assert problems("migrations", silent) == [
        f"{at}/v0003_c.py: does not say its revision and down_revision"
    ]


def test_an_unknown_check_is_refused_with_what_is_allowed(
    checks: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checks.main(["colour"]) == 2
    assert "allowed: slots," in capsys.readouterr().err


def test_without_git_every_file_that_was_not_made_is_looked_at(
    checks: ModuleType, tmp_path: Path
) -> None:
    for name in (
        "app/code.py",
        ".venv/lib/x.py",
        "build/x.py",
        "app/__pycache__/x.pyc",
        ".hypothesis_cache/x",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    assert checks._files_not_made(tmp_path) == ["app/code.py"]
