"""Everything that is frozen into the program brings its licence."""

from pathlib import Path

from tests.packaging.scripts import ROOT, script

licences = script("licences")
THIRD_PARTY = licences.TARGET.read_text(encoding="utf-8")


def test_each_runtime_requirement_has_its_section_in_its_locked_version() -> None:
    sections = licences.headings(THIRD_PARTY)
    stale = [
        f"{name} {versions}: {sections.get(name)}"
        for name, versions in licences.pins().items()
        if name not in licences.QT and sections.get(name) not in versions
    ]
    assert stale == [], "run packaging/licences.py in the packaging environment"


def test_python_and_the_starter_have_theirs() -> None:
    assert {"python", "pyinstaller"} <= licences.headings(THIRD_PARTY).keys()


def test_nothing_but_the_starter_is_under_the_gpl() -> None:
    lines = [line for line in THIRD_PARTY.splitlines() if line.startswith("Licence: ")]
    assert [line for line in lines if "GPL" in line] == ["Licence: GPL-2.0-or-later WITH Bootloader-exception"]


def test_qt_comes_with_both_licences_and_the_source_of_each_locked_version() -> None:
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (licences.FOLDER / "LGPL-3.0.txt").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (licences.FOLDER / "GPL-3.0.txt").read_text(encoding="utf-8")
    note = (licences.FOLDER / "Qt-and-PySide.txt").read_text(encoding="utf-8")
    for version in licences.pins()["pyside6-essentials"]:
        minor = version.rsplit(".", 1)[0]
        assert f"https://download.qt.io/official_releases/qt/{minor}/{version}/" in note
        assert f"https://download.qt.io/official_releases/QtForPython/pyside6/PySide6-{version}-src/" in note


def test_each_font_has_its_licence() -> None:
    families = {font.stem.split("-")[0] for font in (ROOT / "resources" / "fonts").iterdir()}
    assert [family for family in families if not list(licences.FOLDER.glob(f"{family}-*.txt"))] == []


def test_a_lock_may_hold_two_versions_of_a_package(tmp_path: Path) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text("Zope.Thing==1 ; a \\\n    --hash=x\nzope-thing==2 ; b\n", encoding="utf-8")
    assert licences.pins(lock) == {"zope-thing": ["1", "2"]}


def test_libraries_that_are_not_the_systems_need_no_text_of_the_system() -> None:
    assert licences.system_texts(["/opt/venv/libQt6Core.so.6"]) == []
