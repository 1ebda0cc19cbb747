"""The files that installers and desktops read agree with what is built."""

import configparser
import plistlib
import xml.etree.ElementTree as ElementTree

from desktop_app.paths import CASE_FILE_SUFFIX
from tests.packaging.scripts import ROOT, script

rules = script("bundle_rules")
PACKAGING = ROOT / "packaging"
CASE_FILE = "application/x-nordesk-case"


def test_the_program_may_ask_browsers_on_macos() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitlements["com.apple.security.automation.apple-events"] is True
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    assert '"NSAppleEventsUsageDescription"' in spec
    assert '"packaging" / "macos" / "entitlements.plist"' in spec


def test_the_desktop_entry_starts_the_window_and_speaks_each_language() -> None:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign] # keys are told apart by case
    parser.read(PACKAGING / "linux" / "nordesk.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == "nordesk open %f"
    assert entry["MimeType"] == f"{CASE_FILE};"
    assert entry["Terminal"] == "false"
    assert {f"Comment[{language}]" for language in rules.LANGUAGES} <= entry.keys()


def test_the_windows_installer_speaks_each_language_and_keeps_the_users_files() -> None:
    script_text = (PACKAGING / "windows" / "nordesk.iss").read_text(encoding="utf-8")
    for language in ("en", *rules.LANGUAGES):
        assert f'Name: "{language}"; MessagesFile:' in script_text
    assert "PrivilegesRequired=lowest" in script_text
    assert "[UninstallDelete]" not in script_text


def test_the_package_for_it_is_well_formed_and_takes_the_same_folder() -> None:
    root = ElementTree.parse(PACKAGING / "windows" / "nordesk.wxs").getroot()
    files = [element.get("Include") for element in root.iter() if element.tag.endswith("}Files")]
    assert files == ["build\\dist\\nordesk\\**"]


def test_case_files_are_known_on_linux_in_each_language() -> None:
    root = ElementTree.parse(PACKAGING / "linux" / "nordesk-mime.xml").getroot()
    [kind] = root
    assert kind.get("type") == CASE_FILE
    assert [part.get("pattern") for part in kind if part.tag.endswith("}glob")] == [f"*{CASE_FILE_SUFFIX}"]
    comments = [part for part in kind if part.tag.endswith("}comment")]
    languages = {part.get("{http://www.w3.org/XML/1998/namespace}lang") for part in comments}
    assert languages == {None, *rules.LANGUAGES}


def test_case_files_open_in_the_window_on_windows_and_macos() -> None:
    script_text = (PACKAGING / "windows" / "nordesk.iss").read_text(encoding="utf-8")
    assert f'Subkey: "Software\\Classes\\{CASE_FILE_SUFFIX}"' in script_text
    assert '"""{app}\\nordesk.exe"" open ""%1"""' in script_text
    root = ElementTree.parse(PACKAGING / "windows" / "nordesk.wxs").getroot()
    values = [element.get("Value") for element in root.iter() if element.tag.endswith("}RegistryValue")]
    assert '"[INSTALLFOLDER]nordesk.exe" open "%1"' in values
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    assert f'["{CASE_FILE_SUFFIX.removeprefix(".")}"]' in spec
    assert CASE_FILE in spec
