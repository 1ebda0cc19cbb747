"""Who sees what, in words: the person's roles, and the rules by which requests are shown."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.domain.identity import Role
from desktop_app.services.activity import ActivityRead
from ui.icons import Ink
from ui.language import Translated
from ui.messages import activity
from ui.theme import Space, Type
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel


class AccessCard(Translated, Card):
    """What you see here, and why."""

    def __init__(self) -> None:
        super().__init__(Space.L, Space.XS)
        self._read: ActivityRead | None = None
        self._title, self._roles = PlainLabel(Type.STRONG), PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._sees = PlainLabel(wraps=True)
        self._rules = [PlainLabel(wraps=True) for _ in range(4)]
        self._more = PlainLabel(tone="muted", wraps=True)
        for widget in (self._title, self._roles, self._sees):
            self.body.addWidget(widget)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XXS)
        self._icons: list[IconLabel] = []
        for rule in self._rules:
            row, icon = QHBoxLayout(), IconLabel("check", Ink.ACCENT, 16)
            row.setSpacing(Space.XS)
            row.addWidget(icon)
            row.addWidget(rule, 1)
            self._icons.append(icon)
            self._list.addLayout(row)
        self.body.addLayout(self._list)
        self.body.addWidget(self._more)
        self.retranslate()

    def show_read(self, read: ActivityRead) -> None:
        """Tell of this person."""
        self._read = read
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What you see here, and why"))
        for label, text in zip(
            self._rules,
            (
                self.tr("you are its primary contact,"),
                self.tr("it was shared with you by name,"),
                self.tr("it was shared with a group you are a member of,"),
                self.tr("or your role lets you view all requests."),
            ),
            strict=True,
        ):
            label.setText(text)
        read = self._read
        if read is None:
            return
        roles = ", ".join(activity.role(role) for role in Role if role in read.roles)
        self._roles.setText(self.tr("Your roles: %1").replace("%1", roles))
        self._roles.setVisible(bool(roles))
        for widget in (*self._rules, *self._icons):
            widget.setVisible(not read.is_admin)
        if read.is_admin:
            self._sees.setText(self.tr("As an administrator you see the use of everybody in your workspaces."))
        else:
            self._sees.setText(self.tr("You see a request when at least one of these is so:"))
        self._more.setText(self._said_more(read))
        self._more.setVisible(bool(self._more.text()))

    def _said_more(self, read: ActivityRead) -> str:
        if read.is_admin:
            return self.tr("You can let others in: give them the role Customer activity at the portal.")
        if Role.LEARNING_MANAGER in read.roles:
            return self.tr(
                "As a learning manager you see all courses, too. Figures that cover only what you may see say so."
            )
        if Role.AUTHORISED_CONTACT in read.roles:
            return self.tr(
                "As an authorised contact you are told the figures of the whole agreement; the lists hold only the "
                "requests that you may see."
            )
        return self.tr(
            "Figures that cover only what you may see say so, and tell nothing of what is left for all. An "
            "administrator of your organisation can give you more."
        )
