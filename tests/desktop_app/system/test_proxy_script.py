"""Whether this network sets its proxy with a script."""

import pytest

from desktop_app.system.proxy_script import of_gnome, of_registry, of_scutil, script_for

REGISTRY = """
HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
    ProxyEnable    REG_DWORD    0x0
    AutoConfigURL    REG_SZ    http://wpad.firma.example/proxy.pac
"""
SCUTIL = """<dictionary> {
  ProxyAutoConfigEnable : 1
  ProxyAutoConfigURLString : http://wpad.firma.example/proxy.pac
}"""
GNOME = (
    "org.gnome.system.proxy autoconfig-url 'http://wpad.firma.example/proxy.pac'\norg.gnome.system.proxy mode 'auto'\n"
)
SCRIPT = "http://wpad.firma.example/proxy.pac"


def test_windows() -> None:
    assert of_registry(REGISTRY) == SCRIPT
    assert of_registry(REGISTRY.replace("AutoConfigURL", "Other")) == ""


def test_macos() -> None:
    assert of_scutil(SCUTIL) == SCRIPT
    assert of_scutil("  ProxyAutoConfigEnable : 1") == "auto"
    assert of_scutil("  ProxyAutoDiscoveryEnable : 1") == "auto"
    assert of_scutil(SCUTIL.replace("Enable : 1", "Enable : 0")) == ""


def test_gnome() -> None:
    assert of_gnome(GNOME) == SCRIPT
    assert of_gnome("org.gnome.system.proxy mode 'auto'\norg.gnome.system.proxy autoconfig-url ''") == "auto"
    assert of_gnome(GNOME.replace("'auto'", "'manual'")) == ""


def test_the_environment_goes_first() -> None:
    assert script_for("win32", {"auto_proxy": SCRIPT}) == SCRIPT
    assert script_for("linux", {"AUTO_PROXY": SCRIPT}) == SCRIPT


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_a_system_without_the_program_has_no_script(platform: str) -> None:
    assert isinstance(script_for(platform, {}), str)
