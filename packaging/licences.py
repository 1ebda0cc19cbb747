"""Gathers the licence texts of everything that is frozen into the program: `python packaging/licences.py`.

Writes resources/licences/THIRD_PARTY.txt from the installed packages; what is locked for another platform is fetched
as a wheel and only read. Run it after the lock changed; a test tells when it was forgotten.
"""

import email
import importlib.metadata
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from email.message import Message
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "licences"
TARGET = FOLDER / "THIRD_PARTY.txt"
LOCK = ROOT / "requirements.txt"
QT = ("pyside6-essentials", "shiboken6")
"""These carry no text of their own; Qt-and-PySide.txt, LGPL-3.0.txt and GPL-3.0.txt stand for them."""

TEXT_OF = dict.fromkeys(
    ("pyobjc-core", "pyobjc-framework-coremedia", "pyobjc-framework-screencapturekit"), "pyobjc-framework-quartz"
)
"""Packages without a text of their own: of the same project, under the same licence, as another."""

PLATFORMS = ("win_amd64", "macosx_14_0_arm64")
"""Where a package that is not installed here may have a wheel."""

RULE = "=" * 100
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)")
_TEXT = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Section:
    """One package's part of THIRD_PARTY.txt."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[str, ...]

    def written(self) -> str:
        head = f"{RULE}\n{self.name} {self.version}\nLicence: {self.licence}\n"
        home = f"Home: {self.home}\n" if self.home else ""
        return head + home + RULE + "\n\n" + "\n\n".join(text.strip("\n") for text in self.texts) + "\n\n"


def pins(lock: Path = LOCK) -> dict[str, list[str]]:
    """Package → its versions in a lock file (a second one where another Python or system gets another)."""
    found: dict[str, list[str]] = {}
    for line in lock.read_text(encoding="utf-8").splitlines():
        match = _PIN.match(line)
        if match:
            found.setdefault(canonical(match[1]), []).append(match[2])
    return found


def canonical(name: str) -> str:
    """A distribution's name as the lock writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def headings(text: str) -> dict[str, str]:
    """Package → version of each section in THIRD_PARTY.txt."""
    found = re.findall(rf"^{RULE}\n(\S+) (\S+)\nLicence: ", text, re.MULTILINE)
    return dict(found)


def gather() -> Iterator[Section]:
    """A section for Python, for PyInstaller's start-up code and for each locked package, in order of name."""
    yield _python()
    # Its code starts the frozen program; the exception in its licence allows that for programs of any licence.
    yield replace(_installed("pyinstaller"), licence="GPL-2.0-or-later WITH Bootloader-exception")
    for name, versions in sorted(pins().items()):
        if name in QT:
            continue
        try:
            section = _installed(name)
        except importlib.metadata.PackageNotFoundError:
            section = _fetched(name, versions[0])
        if not section.texts and name in TEXT_OF:
            other = TEXT_OF[name]
            section = replace(section, texts=_fetched(other, pins()[other][0]).texts)
        if section.version not in versions:
            raise SystemExit(f"{name} {section.version} is installed, the lock says {versions}")
        if not section.texts:
            raise SystemExit(f"{name} brings no licence text; add one by hand")
        yield section


def _python() -> Section:
    version = ".".join(str(part) for part in sys.version_info[:2])
    places = (Path(sys.base_prefix) / "LICENSE.txt", Path(importlib.__file__).parent.parent / "LICENSE.txt")
    text = next(place for place in places if place.exists()).read_text(encoding="utf-8")
    return Section("python", version, "PSF-2.0", "https://www.python.org/", (text,))


def _installed(name: str) -> Section:
    distribution = importlib.metadata.distribution(name)
    files = [file for file in distribution.files or () if _is_text(str(file))]
    texts = [Path(str(file.locate())).read_text(encoding="utf-8") for file in sorted(files, key=str)]
    return _section(name, email.message_from_string(distribution.read_text("METADATA") or ""), texts)


def _fetched(name: str, version: str) -> Section:
    """A package of another platform: its wheel is fetched through pip, read, and thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:"]
        for platform in PLATFORMS:
            if not list(Path(folder).glob("*.whl")):
                subprocess.run([*command, "--platform", platform, "-d", folder, f"{name}=={version}"], check=False)
        with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
            names = sorted(wheel.namelist())
            metadata = next(one for one in names if one.endswith(".dist-info/METADATA"))
            texts = [wheel.read(one).decode() for one in names if _is_text(one)]
            return _section(name, email.message_from_bytes(wheel.read(metadata)), texts)


def _is_text(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return parts[0].endswith(".dist-info") and _TEXT.search(parts[-1]) is not None


def _section(name: str, metadata: Message, texts: Iterable[str]) -> Section:
    return Section(name, str(metadata["Version"]), _licence(metadata), _home(metadata), tuple(texts))


def _licence(metadata: Message) -> str:
    if metadata["License-Expression"]:
        return str(metadata["License-Expression"])
    classifiers = [str(one) for one in metadata.get_all("Classifier", []) if str(one).startswith("License ::")]
    if classifiers:
        return "; ".join(one.rsplit(" :: ", 1)[-1] for one in classifiers)
    return str(metadata["License"] or "see the text").splitlines()[0]


def _home(metadata: Message) -> str:
    if metadata["Home-page"]:
        return str(metadata["Home-page"])
    links = dict(str(one).split(", ", 1) for one in metadata.get_all("Project-URL", []))
    known = {name.lower(): url for name, url in links.items()}
    return next((known[name] for name in ("homepage", "source", "repository", "source code") if name in known), "")


def system_texts(libraries: Iterable[str]) -> list[tuple[str, str]]:
    """(text, package) of each Debian package whose library was taken into the bundle; elsewhere there are none."""
    paths = sorted({path for path in libraries if path.startswith(("/usr/lib/", "/lib/"))})
    if not paths or not Path("/usr/bin/dpkg-query").exists():
        return []
    # Libraries lie beneath /lib or /usr/lib, depending on which of the two their package was built for.
    asked = [*paths, *(path.removeprefix("/usr") for path in paths), *(f"/usr{path}" for path in paths)]
    answer = subprocess.run(["dpkg-query", "-S", *asked], capture_output=True, text=True, check=False).stdout
    packages = sorted({line.split(":")[0] for line in answer.splitlines()})
    found = [(Path("/usr/share/doc") / package / "copyright", package) for package in packages]
    return [(str(text), package) for text, package in found if text.exists()]


def main() -> int:
    """Write THIRD_PARTY.txt."""
    intro = (
        "Nordesk is made with the work of others. Below are their licences, as each package brings it.\n"
        "Qt and PySide: Qt-and-PySide.txt. The fonts: Inter-OFL-1.1.txt.\n\n"
    )
    TARGET.write_text(intro + "".join(section.written() for section in gather()), encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)}: {len(headings(TARGET.read_text(encoding='utf-8')))} sections")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
