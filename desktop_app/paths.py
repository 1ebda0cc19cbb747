"""All folders, and where the resources lie. Imports nothing of ours; nothing is written beside the program."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

APP_NAME = "Nordesk"
PROFILE_VARIABLE = "NORDESK_PROFILE"
CASE_FILE_SUFFIX = ".nordesk"


@dataclass(frozen=True, slots=True)
class Paths:
    """Where everything of one profile lies on this computer."""

    data: Path
    config: Path
    logs: Path

    @classmethod
    def of_user(cls) -> "Paths":
        """The user's own folders, or those beneath the folder named by NORDESK_PROFILE."""
        profile = os.environ.get(PROFILE_VARIABLE)
        if profile:
            return cls.beneath(Path(profile))
        import platformdirs  # at start only the profile or this is needed, and this one is not free

        dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False, roaming=False)
        return cls(Path(dirs.user_data_dir), Path(dirs.user_config_dir), Path(dirs.user_log_dir))

    @classmethod
    def beneath(cls, folder: Path) -> "Paths":
        """A profile that lives in one folder (tests, `--profile`)."""
        return cls(folder / "data", folder / "config", folder / "logs")

    def create(self) -> None:
        """Make the folders, readable by their owner only."""
        for folder in (self.data, self.config, self.logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def account(self, account_id: str) -> Path:
        """The folder of one account: work.db, cache.db and blobs/."""
        return self.data / "accounts" / account_id

    @property
    def accounts_file(self) -> Path:
        """The list of accounts; no secrets."""
        return self.config / "accounts.json"

    @property
    def preferences_file(self) -> Path:
        """The user's settings, shared by all accounts."""
        return self.config / "preferences.json"

    @property
    def demo_portal(self) -> Path:
        """Where the demo portal keeps its own data when the program starts it."""
        return self.data / "demo-portal"


_CHECKOUT = Path(__file__).resolve().parent.parent


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else _CHECKOUT


def resources() -> Path:
    """The folder with icons, themes, licences and fonts."""
    return _root() / "resources"


def translations() -> Path:
    """The folder with the compiled translations (*.qm)."""
    return _root() / "i18n" if getattr(sys, "_MEIPASS", None) else _root() / "build" / "i18n"
