"""What lies where on this computer, and how to be rid of it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import AccountId
from desktop_app.domain.rules import Rules
from desktop_app.services.diagnostics import Place
from ui import formats
from ui.language import Translated
from ui.messages import policy
from ui.models.rows import Row
from ui.pages.settings.card import SettingsCard
from ui.theme import Space
from ui.widgets.buttons import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel

_ICONS = {"work": "edit", "cache": "data", "files": "attach", "log": "document", "settings": "settings"}


class PrivacyCard(Translated, SettingsCard):
    """Which policy is in force, and the places, each with its size; opening one shows its folder."""

    cache_unwanted = Signal()
    report_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._places: tuple[Place, ...] = ()
        self._names: Mapping[AccountId, str] = {}
        self._rules = Rules()
        self._policy = PlainLabel(wraps=True)
        self._policy.setObjectName("settings.policy")
        self._list = RowList(hugs=True)
        self._list.setObjectName("settings.places")
        self._forget, self._report = Button(Look.SECONDARY, "trash"), Button(Look.SECONDARY, "document")
        self._forget.setObjectName("settings.delete_cache")
        self._report.setObjectName("settings.report")
        self.body.addWidget(self._policy)
        self.body.addWidget(self._list)
        buttons = QWidget()
        row = Flow(buttons, spacing=Space.XS)
        row.addWidget(self._forget)
        row.addWidget(self._report)
        self.body.addWidget(buttons)
        self._forget.clicked.connect(self.cache_unwanted)
        self._report.clicked.connect(self.report_wanted)
        self._list.opened.connect(self._on_opened)
        self.retranslate()

    def show_rules(self, rules: Rules) -> None:
        """Show which policy is in force."""
        self._rules = rules
        self._policy.setText("\n• ".join(policy.lines(rules)))

    def show_places(self, places: tuple[Place, ...], names: Mapping[AccountId, str]) -> None:
        """Show what is stored where, with the names of portals where there are several."""
        self._names = names
        self._places = tuple(place for place in places if place.size or place.what in {"work", "cache"})
        self._list.show_rows(
            [
                Row(
                    key=str(place.path),
                    title=self._name(place),
                    subtitle=str(place.path),
                    caption=formats.size(place.size),
                    icon=_ICONS.get(place.what, "document"),
                )
                for place in self._places
            ]
        )

    def retranslate(self) -> None:
        self.title.setText(self.tr("Privacy"))
        self.say_note(
            self.tr(
                "Everything lies in folders that only you can read. Passwords are kept nowhere; the sign-in is "
                "encrypted with a key from the system's keyring. Nordesk sends nothing to anybody but your portal, "
                "and looks at the screen only when you press the button."
            )
        )
        self._list.setAccessibleName(self.tr("What is stored where"))
        self._forget.setText(self.tr("Delete what the portal sent"))
        self._report.setText(self.tr("Copy a report for the help desk"))
        self.show_rules(self._rules)
        self.show_places(self._places, self._names)

    def _name(self, place: Place) -> str:
        names = {
            "work": self.tr("Drafts, outbox and receipts"),
            "cache": self.tr("What the portal sent, for reading offline"),
            "files": self.tr("Files of drafts and of what waits to be sent"),
            "log": self.tr("Log (no texts, no passwords)"),
            "settings": self.tr("Settings and the list of accounts"),
            "demo_portal": self.tr("The demo portal's own data"),
        }
        name = names.get(place.what, place.what)
        whose = self._names.get(place.account, "") if place.account is not None else ""
        return f"{whose}: {name}" if whose else name

    def _on_opened(self, key: object) -> None:
        path = Path(str(key))
        folder = path if path.is_dir() else path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
