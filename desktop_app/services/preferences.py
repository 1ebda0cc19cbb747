"""The user's settings, typed: one line each."""

from dataclasses import dataclass
from enum import StrEnum


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


class Preferences:
    """Reads and writes the settings file; bad values fall back to the default one by one."""

    def read(self) -> Settings:
        """The settings as they are now. Cheap."""
        raise NotImplementedError

    def write(self, settings: Settings) -> None:
        """Keep the settings. STORE lane. Raises StoreUnavailable."""
        raise NotImplementedError
