"""The user's settings, typed: one line each."""

from __future__ import annotations

import locale
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from desktop_app.domain.capture import Area
from desktop_app.domain.hotkeys import parsed
from desktop_app.domain.text import LANGUAGES, our_language
from desktop_app.ports.plain_files import CHANGE_S

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop_app.ports.plain_files import PreferencesFile


class Appearance(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the user can set; the defaults are those of a new user. `language` "" = the system's."""

    language: str = ""
    appearance: Appearance = Appearance.SYSTEM
    text_scale: int = 100
    """Per cent."""
    notices: bool = True
    notice_subjects: bool = True
    """Whether a notice shows the case's title."""
    close_to_tray: bool = False
    window_geometry: str = ""
    current_account: str = ""
    capture_area: Area = Area.DESKTOP
    """The area of the last picture."""
    hotkey: str = ""
    """The combination that takes a picture; "" = the default, NO_HOTKEY = none."""
    capture_explained: bool = False
    """Whether the user has read what the system will ask before the first picture."""
    cases_table: bool = False
    """Whether cases stand in a table, rather than in the simple list."""
    cases_charts: bool = False
    """Whether charts stand beside them."""
    cases_columns: str = ""
    """The columns of that table where a view has none of its own, divided by commas."""
    cases_view: str = ""
    """The view the list of cases begins with; "" leaves it to the portal."""
    private_allowed: str = ""
    """The browsers whose private windows may tell their address, divided by commas."""
    private_refused: str = ""
    """Those whose may not."""


NO_HOTKEY = "none"

SMALLEST_TEXT, LARGEST_TEXT = 50, 300


class Preferences:
    """Reads and writes the settings file; bad values fall back to the default one by one."""

    def __init__(self, file: PreferencesFile) -> None:
        self._file = file
        self._settings: Settings | None = None
        self.system_language = our_language(locale.getlocale()[0] or "en")
        """What the system speaks, of our six. A window tells it better: Python understands no locale of Windows."""

    def read(self) -> Settings:
        """The settings as they are now. Cheap."""
        if self._settings is None:
            self._settings = _parsed(self._file.read())
        return self._settings

    def write(self, settings: Settings, wait_s: float = CHANGE_S) -> None:
        """Keep the settings. STORE lane. Raises StoreUnavailable; `wait_s`: how long another program may take."""
        # What a newer version wrote is kept for the day it comes back.
        with self._file.changing(wait_s):
            self._file.write({**self._file.read(), **asdict(settings)})
        self._settings = settings

    def language(self) -> str:
        """The language the user reads: the one set, else the system's, of our six."""
        return self.read().language or self.system_language


def _parsed(values: Mapping[str, object]) -> Settings:
    parsed: dict[str, Any] = {
        field.name: _PARSERS.get(field.name, _same_type)(values.get(field.name), field.default)
        for field in fields(Settings)
    }
    return Settings(**parsed)


def _same_type(value: object, default: object) -> object:
    return value if type(value) is type(default) else default


def _language(value: object, default: object) -> object:
    return value if value in LANGUAGES else default


def _appearance(value: object, default: object) -> object:
    return Appearance(value) if isinstance(value, str) and value in set(Appearance) else default


def _scale(value: object, default: object) -> object:
    return value if type(value) is int and SMALLEST_TEXT <= value <= LARGEST_TEXT else default


def _area(value: object, default: object) -> object:
    return Area(value) if isinstance(value, str) and value in set(Area) else default


def _hotkey(value: object, default: object) -> object:
    return value if isinstance(value, str) and (value == NO_HOTKEY or parsed(value) is not None) else default


_PARSERS: Mapping[str, Callable[[object, object], object]] = {
    "language": _language,
    "appearance": _appearance,
    "text_scale": _scale,
    "capture_area": _area,
    "hotkey": _hotkey,
}
