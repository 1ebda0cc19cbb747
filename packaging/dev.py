"""Sets everything up on a fresh machine and runs it: `python packaging/dev.py run|tour|test|bench|torture|package|…`.

Needs a Python of 3.11 or newer and its standard library; everything else is installed from hash-pinned lists into
`.venv`. On Debian as root Qt's system libraries are installed too; elsewhere the one command that does is printed.
"""

import contextlib
import ctypes
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"

# Qt's xcb plugin and what it loads, by soname, with the Debian package that brings it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
README_PICTURES = ("home", "evidence", "cases", "knowledge-dark")
SCREEN_PROGRAMS = {"Xvfb": "xvfb", "openbox": "openbox"}
# What the capture tests are played with: a panel with a clock, accessibility, a hand, and two browsers.
CAPTURE_PROGRAMS = SCREEN_PROGRAMS | {
    "tint2": "tint2",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "dbus-send": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "chromium": "chromium",
    "firefox-esr": "firefox-esr",
}


class CannotGoOn(Exception):
    """Something the person at the terminal has to do first."""


def say(text: str) -> None:
    """One line for the person at the terminal, at once even through a pipe."""
    print(text, flush=True)


def run(command: Sequence[str | Path], env: dict[str, str] | None = None) -> None:
    """Run a command in the project's folder; end with its exit code when it fails."""
    code = subprocess.run([str(part) for part in command], cwd=ROOT, env=env, check=False).returncode
    if code:
        raise SystemExit(code)


def environment(name: str, lock: str) -> Path:
    """The Python of a virtual environment that holds exactly what the lock file lists; made anew when that changed."""
    folder = ROOT / name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = hashlib.sha256((ROOT / lock).read_bytes() + sys.version.encode()).hexdigest()
    stamp = folder / "nordesk.stamp"
    if python.exists() and stamp.exists() and stamp.read_text() == wanted:
        return python
    say(f"Setting up {name} from {lock} (once) …")
    run([sys.executable, "-m", "venv", "--clear", folder])
    run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes", "-r", ROOT / lock])
    if name != ".venv-lupdate":
        packages = subprocess.run(
            [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        # The checkout itself, without building a wheel from it: the top-level names are fixed and nothing is published.
        (Path(packages) / "nordesk.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    stamp.write_text(wanted)
    return python


def _missing_packages(programs: Mapping[str, str]) -> list[str]:
    missing = []
    for soname, package in QT_LIBRARIES.items():
        try:
            ctypes.CDLL(soname)
        except OSError:
            missing.append(package)
    missing += [package for program, package in programs.items() if shutil.which(program) is None]
    return list(dict.fromkeys(missing))


def system_libraries(with_screen: bool, programs: Mapping[str, str] = SCREEN_PROGRAMS) -> None:
    """Qt's system libraries (and a virtual screen): installed on Debian as root, else the command is shown."""
    if sys.platform != "linux":
        return
    missing = _missing_packages(programs if with_screen else {})
    if not missing:
        return
    can_install = shutil.which("apt-get") is not None
    if not can_install or os.geteuid() != 0:
        command = f"sudo apt-get install -y {' '.join(missing)}" if can_install else "your package manager"
        raise CannotGoOn(f"Qt needs system libraries that are missing here. Install them with:\n  {command}")
    say(f"Installing {' '.join(missing)} …")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "-q", "-q"], env=quiet)
    run(["apt-get", "install", "-y", "-q", "-q", "--no-install-recommends", *missing], env=quiet)


@contextlib.contextmanager
def virtual_screen(size: str = "1440x900x24") -> Iterator[dict[str, str]]:
    """An environment with a DISPLAY of its own: Xvfb on a free number, with a window manager."""
    read, write = os.pipe()
    os.set_inheritable(write, True)
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    if not number:
        raise CannotGoOn("The virtual screen (Xvfb) did not start.")
    env = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    env.pop("WAYLAND_DISPLAY", None)
    manager = subprocess.Popen(["openbox"], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield env
    finally:
        manager.terminate()
        manager.wait()
        server.terminate()
        server.wait()


@contextlib.contextmanager
def demo_portal(program: Sequence[str | Path], data: Path) -> Iterator[str]:
    """The demo portal as a process of its own on a free loopback port; gives its address."""
    data.mkdir(parents=True, exist_ok=True)
    command = [*map(str, program), "demo-portal", "--port", "0", "--data", str(data), "--reset", "--parent"]
    portal = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert portal.stdout is not None  # noqa: S101 - pipes were asked for
    assert portal.stdin is not None  # noqa: S101 - as above
    try:
        line = portal.stdout.readline()
        if not line:
            raise CannotGoOn("The demo portal did not start; its log lies in " + str(data))
        yield str(json.loads(line)["url"])
    finally:
        portal.stdin.close()
        portal.wait(timeout=20)


def case_on_portal(url: str, number: str) -> dict[str, object]:
    """The case as the portal itself gives it over plain HTTP, read as the demo user."""

    def ask(path: str, token: str = "", body: dict[str, str] | None = None) -> dict[str, object]:
        request = urllib.request.Request(  # noqa: S310 - our own loopback portal
            url.rstrip("/") + path,
            data=json.dumps(body).encode() if body else None,
            headers={"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {}),
        )
        with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310 - our own loopback portal
            answered: dict[str, object] = json.load(answer)
        return answered

    session = ask("/v1/session", body={"email": "kari@eksempelfjord.example", "password": "nordesk-demo"})
    token = str(session["token"])
    items = ask("/v1/cases?limit=200", token)["items"]
    assert isinstance(items, list)  # noqa: S101 - the contract of the portal
    row = next(row for row in items if row["number"] == number)
    return ask(f"/v1/cases/{row['id']}", token)


def compile_translations(python: Path) -> None:
    """The .qm files the window loads, into build/i18n."""
    run([python, ROOT / "i18n" / "translate.py", "compile"])


def has_display() -> bool:
    """Whether a window can be opened here."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def play_tour(program: Sequence[str | Path], out: Path) -> str:
    """Play the main job in the real window on a virtual screen and read the case back; gives its number."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with (
        tempfile.TemporaryDirectory(prefix="nordesk-tour-") as profile,
        demo_portal(program, Path(profile) / "portal") as url,
        virtual_screen() as env,
    ):
        env = {**env, "NORDESK_PROFILE": str(Path(profile) / "profile"), "LANG": "C.UTF-8"}
        run([*program, "tour", "--portal", url, "--out", out], env=env)
        number = (out / "case.txt").read_text(encoding="utf-8").strip()
        case = case_on_portal(url, number)
    attachments = case["attachments"]
    assert isinstance(attachments, list)  # noqa: S101 - the contract of the portal
    say(f"The portal gave the case number {number}: “{case['title']}”, {len(attachments)} attachment(s).")
    if not attachments:
        raise CannotGoOn("The screenshot did not arrive with the case.")
    return number


def do_run() -> None:
    """Open the window, signed in to the demo portal; without a display play the tour instead."""
    python = environment(".venv", "requirements.txt") if not _has_dev() else _dev()
    if not has_display():
        say("There is no display here: playing the tour on a virtual one instead.")
        do_tour()
        return
    system_libraries(with_screen=False)
    compile_translations(python)
    run([python, "-m", "desktop_app", "open", "--demo"])


def do_tour() -> None:
    """The main job, played in the real window on a virtual screen; pictures in build/tour."""
    python = environment(".venv", "requirements.txt") if not _has_dev() else _dev()
    system_libraries(with_screen=True)
    compile_translations(python)
    play_tour([python, "-m", "desktop_app"], BUILD / "tour")
    say(f"A picture of each step lies in {(BUILD / 'tour').relative_to(ROOT)}.")


def do_test() -> None:
    """Everything that must hold: format, lint, types, contracts, translations, tests with coverage."""
    python = _dev()
    system_libraries(with_screen=True)
    bin_folder = python.parent
    compile_translations(python)
    sources = ["desktop_app", "ui", "tests", "i18n", "packaging"]
    run([bin_folder / "ruff", "format", "--check", "-q", *sources])
    run([bin_folder / "ruff", "check", "-q", *sources])
    run([bin_folder / "lint-imports", "--no-cache"])
    run([bin_folder / "mypy"])
    for system in ("win32", "darwin"):
        run([bin_folder / "mypy", "--platform", system, "-p", "desktop_app", "-p", "ui"])
    do_i18n()
    with virtual_screen() as env:
        env["QT_QPA_PLATFORM"] = "offscreen"
        tests: list[str | Path] = [python, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile"]
        run([*tests, "--ignore=tests/ui", "--cov", "--cov-report=term"], env=env)
        run([bin_folder / "coverage", "report", "--fail-under=95", "--format=total"])
        # What is measured is the core. To measure the window's tests, too, would take them a third longer.
        run([*tests, "tests/ui"], env=env)


def do_i18n() -> None:
    """Extract with the lupdate that gets plurals right, and refuse anything stale, missing or broken."""
    python = _dev()
    lupdate = environment(".venv-lupdate", "requirements-lupdate.txt")
    run([python, ROOT / "i18n" / "translate.py", "check", "--lupdate", lupdate.parent / "pyside6-lupdate"])


def do_bench() -> None:
    """The performance table, as ratios side by side in one run; `PARTS` in the environment names parts of it."""
    python = _dev()
    system_libraries(with_screen=True)
    compile_translations(python)
    with virtual_screen() as env:
        run([python, "-m", "tests.bench", *os.environ.get("PARTS", "").split()], env=env)


def do_torture() -> None:
    """Kill the program at every step, cut the power at every write, and blow a storm of faults. About ten minutes."""
    _torture()


def do_torture_short() -> None:
    """A choice of that with the same checks, in about two minutes."""
    _torture("--short")


def _torture(*options: str) -> None:
    python = _dev()
    system_libraries(with_screen=False)
    compile_translations(python)
    run([python, "-m", "tests.torture", *options])


def do_test_capture() -> None:
    """The address probes and the shutter on a real desktop with real browsers. About three minutes, Linux only."""
    if sys.platform != "linux":
        raise CannotGoOn("The capture tests need Linux: Xvfb, openbox, tint2, Chromium and Firefox.")
    python = _dev()
    system_libraries(with_screen=True, programs=CAPTURE_PROGRAMS)
    compile_translations(python)
    run([python, "-m", "tests.capture", *os.environ.get("PARTS", "").split()])


def do_package() -> None:
    """Build the frozen program, play the tour with it, and compare its size with a bare frozen window."""
    python = environment(".venv-package", "requirements-package.txt")
    system_libraries(with_screen=True)
    compile_translations(python)
    run([python, ROOT / "packaging" / "freeze.py"])
    program = BUILD / "dist" / "nordesk" / ("nordesk-cli.exe" if os.name == "nt" else "nordesk-cli")
    play_tour([program], BUILD / "tour-package")


def do_screenshots() -> None:
    """The pictures of the README, taken of the real window by playing the tour."""
    python = _dev()
    system_libraries(with_screen=True)
    compile_translations(python)
    out = BUILD / "screenshots"
    play_tour([python, "-m", "desktop_app"], out)
    pictures = ROOT / "packaging" / "pictures"
    pictures.mkdir(exist_ok=True)
    for name in README_PICTURES:
        shutil.copy(next(out.glob(f"*-{name}.png")), pictures / f"{name}.png")
    env = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    for appearance, name, kept in (("light", "editor", "editor"), ("dark", "overlay", "overlay-dark")):
        played = out / appearance
        options = ["--language", "en", "--appearance", appearance]
        run([python, "-m", "tests.gallery", played, "readme", *options], env)
        shutil.copy(played / f"{name}.png", pictures / f"{kept}.png")
    say(f"Put {', '.join(README_PICTURES)} and those of the gallery into {pictures.relative_to(ROOT)}.")


def do_format() -> None:
    """Put the code into the one format."""
    bin_folder = _dev().parent
    run([bin_folder / "ruff", "format", "-q", "."])
    run([bin_folder / "ruff", "check", "--fix", "-q", "."])


def do_lock() -> None:
    """Write the hash-pinned lists anew from pyproject.toml."""
    uv: list[str | Path] = [_dev(), "-m", "uv", "pip", "compile", "-q", "--universal", "--generate-hashes"]
    uv += ["--no-annotate", "--no-header", "--python-version", "3.11", "--upgrade"]
    run([*uv, "pyproject.toml", "-o", "requirements.txt"])
    for group in ("dev", "package"):
        output = f"requirements-{group}.txt"
        run([*uv, "pyproject.toml", "--group", group, "-c", "requirements.txt", "-o", output])
    run([*uv, "packaging/lupdate.in", "-o", "requirements-lupdate.txt"])


def do_clean() -> None:
    """Remove what can be made again."""
    for name in ("build", ".venv-lupdate", ".venv-package", ".mypy_cache", ".ruff_cache", ".pytest_cache"):
        shutil.rmtree(ROOT / name, ignore_errors=True)


def _has_dev() -> bool:
    return (ROOT / ".venv" / "nordesk.dev").exists()


def _dev() -> Path:
    python = environment(".venv", "requirements-dev.txt")
    (ROOT / ".venv" / "nordesk.dev").touch()
    return python


COMMANDS = {
    "run": do_run,
    "tour": do_tour,
    "test": do_test,
    "i18n": do_i18n,
    "bench": do_bench,
    "torture": do_torture,
    "torture-short": do_torture_short,
    "test-capture": do_test_capture,
    "package": do_package,
    "screenshots": do_screenshots,
    "format": do_format,
    "lock": do_lock,
    "clean": do_clean,
}


def main(arguments: Sequence[str]) -> int:
    """Do what the first argument names."""
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        say(f"Usage: python packaging/dev.py {'|'.join(COMMANDS)}")
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 - this file meets whatever Python a fresh machine has
        say(f"Nordesk needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    try:
        COMMANDS[arguments[0]]()
    except CannotGoOn as reason:
        say(str(reason))
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
