"""Every module has its test file at the mirrored path; what has none says why."""

from pathlib import Path

from tests.architecture.source import ROOT, defines_something, modules

# Modules without behaviour of their own, by the reason they need no test file.
EXCUSED = {
    "desktop_app/ports": "Protocols only; tests/contract holds their suites",
    "desktop_app/domain/ids.py": "names of types, and one random number",
}


def is_excused(path: Path) -> bool:
    return (
        path.name.endswith("_seam.py")
        or not defines_something(path)
        or any(str(path).startswith(prefix) for prefix in EXCUSED)
    )


def mirrored(path: Path) -> Path:
    name = path.parent.name if path.name == "__init__.py" else path.stem
    return Path("tests") / path.parent / f"test_{name.strip('_')}.py"


def test_every_module_has_its_test_file() -> None:
    missing = [
        str(mirrored(path)) for path in modules() if not is_excused(path) and not (ROOT / mirrored(path)).exists()
    ]
    assert missing == [], "write these test files (or say in EXCUSED why there is nothing to test)"


def test_every_test_file_has_its_module() -> None:
    wanted = {mirrored(path) for path in modules()}
    orphans = [
        str(path.relative_to(ROOT))
        for package in ("desktop_app", "ui")
        for path in (ROOT / "tests" / package).rglob("test_*.py")
        if path.relative_to(ROOT) not in wanted and "seed" not in path.parts and not path.stem.endswith("_journey")
    ]
    assert orphans == [], "these test files mirror no module: move or rename them"
