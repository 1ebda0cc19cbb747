"""What goes into the frozen program, and that a bundle built here obeys it."""

import ast
import json
import re
from pathlib import Path

import pytest

from desktop_app.demo_process import program
from tests.packaging.scripts import ROOT, script

rules = script("bundle_rules")

SPEC = ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))
DIST = ROOT / "build" / "dist"


def spec_calls(name: str) -> list[ast.Call]:
    return [node for node in ast.walk(SPEC) if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name]


def keyword(call: ast.Call, name: str) -> str:
    return next(ast.unparse(word.value) for word in call.keywords if word.arg == name)


def test_the_spec_takes_its_lists_from_the_rules() -> None:
    (analysis,) = spec_calls("Analysis")
    assert keyword(analysis, "excludes") == "list(bundle_rules.EXCLUDED_MODULES)"
    text = ast.unparse(SPEC)
    assert "bundle_rules.trim(analysis, " in text
    assert "bundle_rules.our_data(" in text
    assert "bundle_rules.HIDDEN_IMPORTS" in text


def test_what_the_seams_import_by_name_is_taken_along() -> None:
    seams = [path.read_text(encoding="utf-8") for path in (ROOT / "desktop_app" / "system").rglob("*_seam.py")]
    named = {name for text in seams for name in re.findall(r'import_module\("(\w+)"\)', text)}
    assert named == {name for names in rules.NAMED_MODULES.values() for name in names}
    libraries = {name for text in seams for name in re.findall(r'GetModule\("([\w.]+)"\)', text)}
    assert libraries == set(rules.TYPE_LIBRARIES)
    text = ast.unparse(SPEC)
    assert "bundle_rules.NAMED_MODULES.get(sys.platform, ())" in text
    assert "comtypes.client.GetModule(library)" in text
    assert "collect_submodules('comtypes.gen')" in text


def test_two_programs_over_one_folder() -> None:
    programs = {keyword(call, "name"): keyword(call, "console") for call in spec_calls("EXE")}
    assert programs == {"'nordesk'": "False", "'nordesk-cli'": "True"}
    (folder,) = spec_calls("COLLECT")
    assert [ast.unparse(one) for one in folder.args[:2]] == ["window", "console"]


def test_the_console_does_not_load_qt_for_every_verb() -> None:
    window, console = (ast.unparse(call.args[1]) for call in spec_calls("EXE"))
    assert window == "started_with(bundle_rules.SKIPPED_AT_START)"
    assert console == "started_with(bundle_rules.SKIPPED_AT_CONSOLE_START)"
    assert "pyi_rth_pyside6" in rules.SKIPPED_AT_CONSOLE_START
    assert "pyi_rth_pyside6" not in rules.SKIPPED_AT_START


@pytest.mark.parametrize(("window", "console"), [("nordesk", "nordesk-cli"), ("nordesk.exe", "nordesk-cli.exe")])
def test_the_demo_portal_is_started_by_the_program_with_an_output(window: str, console: str, tmp_path: Path) -> None:
    assert program(tmp_path / window, is_frozen=True) == [str(tmp_path / console)]
    assert program(tmp_path / "python", is_frozen=False) == [str(tmp_path / "python"), "-m", "desktop_app"]


@pytest.mark.parametrize("tool", ["mypy", "pytest", "hypothesis", "tkinter", "tests", "PySide6.QtQml", "PySide6.QtPdf"])
def test_tools_and_unused_parts_of_qt_are_excluded(tool: str) -> None:
    assert tool in rules.EXCLUDED_MODULES


@pytest.mark.parametrize(
    "part", ["Charts", "DataVisualization", "Graphs", "NetworkAuth", "HttpServer", "VirtualKeyboard"]
)
def test_parts_of_qt_under_the_gpl_alone_are_excluded(part: str) -> None:
    assert f"PySide6.Qt{part}" in rules.EXCLUDED_MODULES


def test_the_packaging_environment_has_no_tools_in_it() -> None:
    lock = (ROOT / "requirements-package.txt").read_text(encoding="utf-8")
    for tool in ("mypy", "pytest", "hypothesis", "ruff", "uv", "coverage", "httpx"):
        assert f"\n{tool}==" not in lock


def test_all_data_of_the_program_are_collected() -> None:
    targets = {f"{folder}/{Path(source).name}" for source, folder in rules.our_data()}
    beside_code = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "desktop_app").rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    }
    assert beside_code <= targets
    assert "desktop_app/demo_portal/schema.sql" in targets
    assert "resources/icons/nordesk.svg" in targets
    assert {"packaging/znuny/Nordesk.yml", "packaging/portals/dynamics.md"} <= targets
    assert not [target for target in targets if target.endswith((".py", ".pyc"))]


def test_hidden_files_and_compiled_code_are_not_data(tmp_path: Path) -> None:
    for name in ("resources/.DS_Store", "desktop_app/__pycache__/a.pyc", "desktop_app/a.py", "desktop_app/a.sql"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert rules.our_data(tmp_path) == [(str(tmp_path / "desktop_app/a.sql"), "desktop_app")]


@pytest.mark.parametrize(
    ("destination", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_sv.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("PySide6/QtCore.pyi", False),
        ("PySide6/QtCore.abi3.so", True),
        ("i18n/qtbase_nb.qm", True),
        ("plugins/anything.so", True),
    ],
)
def test_qt_is_trimmed(destination: str, stays: bool) -> None:
    assert rules.keeps(destination) is stays


class Collected:
    """An analysis with a plugin that goes, and libraries only it asked for."""

    def __init__(self) -> None:
        self.binaries = [
            ("libpython3.11.so.1.0", "/p/libpython3.11.so.1.0", "BINARY"),
            ("PySide6/QtCore.abi3.so", "/q/QtCore.abi3.so", "EXTENSION"),
            ("PySide6/Qt/lib/libQt6Core.so.6", "/q/libQt6Core.so.6", "BINARY"),
            ("PySide6/Qt/lib/libicu.so.73", "/q/libicu.so.73", "BINARY"),
            ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/q/libqgtk3.so", "BINARY"),
            ("PySide6/Qt/plugins/platforms/libqxcb.so", "/q/libqxcb.so", "BINARY"),
            ("libxcb.so.1", "/usr/lib/libxcb.so.1", "BINARY"),
            ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
            ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
            ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
        ]
        self.datas = [
            ("PySide6/Qt/translations/qt_de.qm", "/q/qt_de.qm", "DATA"),
            ("i18n/a.qm", "/a.qm", "DATA"),
            ("libicu.so.73", "PySide6/Qt/lib/libicu.so.73", "SYMLINK"),
            ("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", "SYMLINK"),
        ]

    def imports(self, path: str) -> list[str]:
        links = {
            "/q/QtCore.abi3.so": ["libQt6Core.so.6", "libc.so.6"],
            "/q/libQt6Core.so.6": ["libicu.so.73"],
            "/q/libqgtk3.so": ["libgtk-3.so.0"],
            "/q/libqxcb.so": ["libxcb.so.1"],
        }
        return links.get(path, [])


def test_libraries_go_with_the_plugin_that_asked_for_them() -> None:
    collected = Collected()
    rules.trim(collected, collected.imports, "linux")
    assert [entry[0] for entry in collected.binaries] == [
        "libpython3.11.so.1.0",
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicu.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "libxcb.so.1",
        "libQt6Core.so.6",
    ]
    assert [entry[0] for entry in collected.datas] == ["i18n/a.qm", "libicu.so.73"]


def test_frameworks_stay_whole_on_macos() -> None:
    collected = Collected()
    rules.trim(collected, collected.imports, "darwin")
    assert "libgtk-3.so.0" in [entry[0] for entry in collected.binaries]


def test_a_bundle_with_a_tool_and_without_a_language_is_faulty() -> None:
    found = rules.faults(
        ["PySide6/Qt/lib/libQt6Quick.so.6", "i18n/nordesk_sv.qm"], ["mypy.api", "mypyc_free", "ui.application"]
    )
    assert "PySide6/Qt/lib/libQt6Quick.so.6 must not be in the bundle" in found
    assert "module mypy.api must not be in the bundle" in found
    assert "i18n/nordesk_nb.qm is missing" in found
    assert "module desktop_app.cli is missing" in found
    assert not [
        fault for fault in found if "mypyc_free" in fault or "nordesk_sv.qm is" in fault or "ui.application" in fault
    ]


def test_a_bundle_built_here_obeys() -> None:
    inside = DIST / "nordesk" / "_internal"
    assert [str(path) for path in inside.rglob("*") if path.is_symlink() and not path.exists()] == []
    for listing in DIST.glob("nordesk-contents.json"):  # none where nothing was frozen
        files = [path.relative_to(inside).as_posix() for path in inside.rglob("*") if path.is_file()]
        modules = json.loads(listing.read_text(encoding="utf-8"))["modules"]
        assert rules.faults(files, modules) == []
