"""What goes into the frozen program and what must never: read by build.spec, by freeze.py and by the tests.

Standard library only, so that the rules can be checked without PyInstaller.
"""

from collections.abc import Callable, Iterable, Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Protocol

ROOT = Path(__file__).resolve().parent.parent
APP_ID = "org.nordesk.Nordesk"
LANGUAGES = ("nb", "sv", "fi", "da", "is")

Entry = tuple[str, str, str]
"""One line of PyInstaller's lists: where it goes in the bundle, where it comes from, its type code."""


class Collected(Protocol):
    """The part of PyInstaller's Analysis that is trimmed."""

    binaries: list[Entry]
    datas: list[Entry]


# Whole packages that analysis would follow into: tools of the developer, and Qt's GPL-only or unused modules.
EXCLUDED_MODULES = (
    "_distutils_hack",
    "_pytest",
    "coverage",
    "distutils",
    "ensurepip",
    "httpx",
    "hypothesis",
    "idlelib",
    "importlinter",
    "lib2to3",
    "mypy",
    "numpy",
    "PIL",
    "pip",
    "pkg_resources",
    "pycparser",
    "pytest",
    "pytestqt",
    "ruff",
    "setuptools",
    "test",
    "tests",
    "tkinter",
    "turtledemo",
    "uv",
    "wheel",
    "xdist",
    "PySide6.QtCharts",
    "PySide6.QtConcurrent",
    "PySide6.QtDataVisualization",
    "PySide6.QtDesigner",
    "PySide6.QtGraphs",
    "PySide6.QtHelp",
    "PySide6.QtHttpServer",
    "PySide6.QtNetworkAuth",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtPdf",
    "PySide6.QtPdfWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuick3D",
    "PySide6.QtQuickControls2",
    "PySide6.QtQuickTest",
    "PySide6.QtQuickWidgets",
    "PySide6.QtSql",
    "PySide6.QtSvgWidgets",
    "PySide6.QtUiTools",
    "PySide6.QtVirtualKeyboard",
    "PySide6.QtWebEngineCore",
    "PySide6.QtXml",
)

# Named by text only, so analysis cannot see them: uvicorn chooses at run time, keyring asks entry points.
HIDDEN_PACKAGES = ("desktop_app", "ui", "keyring.backends")
HIDDEN_IMPORTS = (
    "uvicorn.lifespan.off",
    "uvicorn.lifespan.on",
    "uvicorn.loops.asyncio",
    "uvicorn.loops.auto",
    "uvicorn.protocols.http.auto",
    "uvicorn.protocols.http.h11_impl",
    "uvicorn.protocols.websockets.auto",
)
# What a platform's seams import by name, where it is installed; what these import is followed.
NAMED_MODULES = {"darwin": ("Quartz", "ScreenCaptureKit")}
# Type libraries of Windows whose Python is made before the freeze: else the first question would have to wait for it.
TYPE_LIBRARIES = ("UIAutomationCore.dll",)
METADATA = ("keyring",)

# What PyInstaller would run before our first line. Nothing here starts processes through multiprocessing; and the
# console must not load Qt for every verb: the wheels find their plugins by themselves.
SKIPPED_AT_START = ("pyi_rth_multiprocessing",)
SKIPPED_AT_CONSOLE_START = (*SKIPPED_AT_START, "pyi_rth_pyside6")

# Qt's plugins that stay, by folder; a folder that is not named goes entirely.
QT_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg", "qwebp"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cocoaprintersupport", "cupsprintersupport", "windowsprintersupport"),
    "styles": ("*",),
    "wayland-decoration-client": ("*",),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": (),
}
QT_TRANSLATIONS = ("qtbase_da.qm", "qtbase_fi.qm", "qtbase_sv.qm")

# What may not be found in the bundle: paths of files and names of modules, as patterns.
FORBIDDEN_FILES = (
    "*.py",
    "*.ts",
    "*/__pycache__/*",
    "*Qt*Charts*",
    "*Qt*DataVisualization*",
    "*Qt*Graphs*",
    "*Qt*Lottie*",
    "*Qt*Pdf*",
    "*Qt*Qml*",
    "*Qt*Quick*",
    "*Qt*VirtualKeyboard*",
    "*Qt*WebEngine*",
    "*assistant_*.qm",
    "*designer_*.qm",
    "*libgtk-*",
    "*linguist_*.qm",
    "*qtvirtualkeyboard*",
    "*/tests/*",
)
FORBIDDEN_MODULES = EXCLUDED_MODULES
REQUIRED_FILES = (
    *(f"i18n/nordesk_{language}.qm" for language in (*LANGUAGES, "en")),
    "i18n/qtbase_is.qm",
    "i18n/qtbase_nb.qm",
    *(f"PySide6/*translations/{name}" for name in QT_TRANSLATIONS),
    "desktop_app/demo_portal/schema.sql",
    "desktop_app/demo_portal/seed/catalog.json",
    "packaging/portals/zendesk.md",
    "packaging/znuny/Nordesk.yml",
    "resources/icons/nordesk.svg",
    "resources/licences/LGPL-3.0.txt",
    "resources/licences/GPL-3.0.txt",
    "resources/licences/THIRD_PARTY.txt",
    "resources/themes/*.qss",
)
REQUIRED_MODULES = (
    "desktop_app.cli",
    "desktop_app.demo_portal.server",
    "keyring.backends.fail",
    "ui.application",
    "uvicorn.protocols.http.h11_impl",
)


def our_data(root: Path = ROOT) -> list[tuple[str, str]]:
    """(file, folder in the bundle) of everything of ours that is not Python; desktop_app/paths.py finds it again."""
    found = [(path, path.relative_to(root).parent) for path in sorted((root / "resources").rglob("*"))]
    # Migrations, the demo portal's schema and seed lie beside the code that reads them.
    found += [(path, path.relative_to(root).parent) for path in sorted((root / "desktop_app").rglob("*"))]
    for name in ("portals", "znuny"):  # what portals' administrators need, also where there is only the program
        found += [(path, Path("packaging", name)) for path in sorted((root / "packaging" / name).glob("*"))]
    found += [(path, Path("i18n")) for path in sorted((root / "build" / "i18n").glob("*.qm"))]
    return [(str(path), folder.as_posix()) for path, folder in found if path.is_file() and _is_data(path, root)]


def _is_data(path: Path, root: Path) -> bool:
    if path.suffix in {".py", ".pyc"}:
        return False
    return not any(part.startswith((".", "__pycache__")) for part in path.relative_to(root).parts)


def keeps(destination: str) -> bool:
    """Whether a file that analysis collected stays in the bundle (by where it would go)."""
    path = PurePosixPath(destination.replace("\\", "/"))
    if path.parts[:1] != ("PySide6",):
        return True
    if "plugins" in path.parts:
        after = path.parts[path.parts.index("plugins") + 1 :]
        stem = path.name.removeprefix("lib").split(".")[0]
        return len(after) == 2 and any(fnmatchcase(stem, pattern) for pattern in QT_PLUGINS.get(after[0], ()))
    if "translations" in path.parts:
        return path.name in QT_TRANSLATIONS
    return "qml" not in path.parts and path.suffix != ".pyi"


def trim(collected: Collected, imports: Callable[[str], Iterable[str]], platform: str) -> None:
    """Take out of an analysis what the bundle does not need."""
    collected.binaries = [entry for entry in collected.binaries if keeps(entry[0])]
    collected.datas = [entry for entry in collected.datas if keeps(entry[0])]
    # A macOS framework is a folder with links and a list; one that lost its library cannot be signed.
    if platform != "darwin":
        collected.binaries = reachable(collected.binaries, imports)
        names = {_file_name(entry[0]) for entry in collected.binaries}
        collected.datas = [entry for entry in collected.datas if entry[2] != "SYMLINK" or _points_at(entry, names)]


def reachable(binaries: Sequence[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The binaries something kept still asks for; `imports` gives the names of the libraries a file is linked to.

    Analysis follows the plugins before they are trimmed: what only those needed (QtQuick, QtPdf, GTK …) goes here.
    """
    libraries = {_file_name(entry[0]): entry for entry in binaries if _is_library(entry)}
    kept = {entry[0] for entry in binaries if not _is_library(entry) and entry[2] != "SYMLINK"}
    waiting = [entry for entry in binaries if entry[0] in kept]
    while waiting:
        for name in imports(waiting.pop()[1]):
            entry = libraries.pop(_file_name(name), None)
            if entry is not None:
                kept.add(entry[0])
                waiting.append(entry)
    targets = {_file_name(destination) for destination in kept}
    return [entry for entry in binaries if entry[0] in kept or (entry[2] == "SYMLINK" and _points_at(entry, targets))]


def _is_library(entry: Entry) -> bool:
    """A library that is there only because another file asks for it."""
    destination, _source, code = entry
    name = _file_name(destination)
    return code == "BINARY" and "plugins" not in PurePosixPath(destination).parts and not name.startswith(_PYTHON)


_PYTHON = ("libpython", "python3")


def _points_at(entry: Entry, names: set[str]) -> bool:
    return _file_name(entry[1]) in names


def _file_name(path: str) -> str:
    return PurePosixPath(path.replace("\\", "/")).name.lower()


def faults(files: Iterable[str], modules: Iterable[str]) -> list[str]:
    """What a bundle holds that it must not, and what it lacks; paths are relative to its folder of contents."""
    paths, names = sorted(files), sorted(modules)
    found = [f"{path} must not be in the bundle" for path in paths if _matches(path, FORBIDDEN_FILES)]
    for name in names:
        if any(name == banned or name.startswith(f"{banned}.") for banned in FORBIDDEN_MODULES):
            found.append(f"module {name} must not be in the bundle")
    found += [
        f"{wanted} is missing" for wanted in REQUIRED_FILES if not any(fnmatchcase(path, wanted) for path in paths)
    ]
    found += [f"module {wanted} is missing" for wanted in REQUIRED_MODULES if wanted not in names]
    return found


def _matches(path: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(path, pattern) for pattern in patterns)
