"""What each desktop asks the user before this program may do its part for a picture."""

from collections.abc import Mapping

from desktop_app.domain.capture import Permission


def permissions_of(platform: str, environ: Mapping[str, str]) -> tuple[Permission, ...]:
    """In the order in which the questions come up; none where nobody asks (Windows, X11)."""
    if platform == "darwin":
        return Permission.SCREEN, Permission.ACCESSIBILITY, Permission.AUTOMATION
    is_wayland = environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland"
    return (Permission.SCREEN, Permission.HOTKEY) if platform.startswith("linux") and is_wayland else ()
