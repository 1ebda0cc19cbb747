"""With whom a case is shared: a tick for each person and group."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.cases import Case, CaseAction
from desktop_app.domain.commands import DeskWork
from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.standing import Circle
from ui import icons
from ui.icons import Ink
from ui.language import Translated, words
from ui.theme import Space, Type, theme
from ui.widgets.buttons import Button, Look
from ui.widgets.plain_label import PlainLabel
from ui.widgets.search_field import SearchField

_ICON, _WIDTH, _HEIGHT = 18, 440, 480
_ID = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1


class ShareDialog(Translated, QDialog):
    """`ask` opens it; each tick set or taken away is told as one `wanted` when the user is done."""

    wanted = Signal(object)
    """A DeskWork, SHARE or UNSHARE, whose key and case are still to be set."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("case.share")
        self._shared: frozenset[str] = frozenset()
        self._title, self._hint = PlainLabel(Type.SECTION, wraps=True), PlainLabel(tone="muted", wraps=True)
        self._search, self._list = SearchField(), QListWidget()
        self._list.setObjectName("case.share.list")
        self._list.setIconSize(QSize(_ICON, _ICON))
        self._search.setObjectName("case.share.search")
        self._cancel, self._done = Button(Look.SECONDARY), Button(Look.PRIMARY)
        self._done.setObjectName("case.share.done")
        self._done.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.S)
        for widget in (self._title, self._hint, self._search):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addLayout(foot)
        self._list.setWordWrap(True)
        self._search.textChanged.connect(self._narrow)
        self._search.left_down.connect(self._list.setFocus)
        self._list.itemChanged.connect(lambda _item: self._done.setEnabled(bool(self._asked())))
        self._cancel.clicked.connect(self.reject)
        self._done.clicked.connect(self._on_done)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Share this case"))
        self._title.setText(self.tr("Share this case"))
        self._hint.setText(self.tr("Those ticked can read the case and answer in it, until you take the tick away."))
        self._search.say(self.tr("Find people and groups"))
        self._list.setAccessibleName(self.tr("People and groups"))
        self._cancel.setText(self.tr("Cancel"))
        self._done.setText(self.tr("Done"))

    def ask(self, case: Case, circle: Circle, *, may_take: bool) -> None:
        """Ask; those who have the case already stand first. `may_take`: they may lose it again."""
        self._shared = frozenset(one.id for one in case.shares)
        self._list.blockSignals(True)
        self._list.clear()
        for one in case.shares:
            name = words(one.name)
            text = self.tr("%1 – shared by %2").replace("%1", name).replace("%2", one.by) if one.by else name
            self._line(one.id, name, text, is_group=one.is_group).setCheckState(Qt.CheckState.Checked)
            if not may_take:
                self._list.item(self._list.count() - 1).setFlags(Qt.ItemFlag.ItemIsSelectable)
        groups = [(group.id, words(group.title), True) for group in circle.groups]
        people = [(person.id, person.name, False) for person in circle.people]
        for id, name, is_group in (*groups, *people):
            if id not in self._shared:
                self._line(id, name, name, is_group=is_group)
        self._list.blockSignals(False)
        self._search.set_words("")
        self._narrow("")
        self._list.setCurrentRow(0)
        self._done.setEnabled(False)
        room = self.screen().availableSize()
        self.resize(min(theme().px(_WIDTH), room.width()), min(theme().px(_HEIGHT), room.height()))
        self.open()
        self._search.setFocus()

    def _line(self, id: str, name: str, text: str, *, is_group: bool) -> QListWidgetItem:
        item = QListWidgetItem(self.tr("%1 (group)").replace("%1", text) if is_group else text)
        icon = "users" if is_group else "user"
        item.setIcon(icons.icon(icon, Ink.MUTED))
        item.setData(_ID, id)
        item.setData(_NAME, name)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        self._list.addItem(item)
        return item

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        for place in range(self._list.count()):
            item = self._list.item(place)
            item.setHidden(not all(word in item.text().casefold() for word in wanted))

    def _asked(self) -> list[DeskWork]:
        found: list[DeskWork] = []
        for place in range(self._list.count()):
            item = self._list.item(place)
            id, is_ticked = str(item.data(_ID)), item.checkState() is Qt.CheckState.Checked
            if is_ticked != (id in self._shared):
                action = CaseAction.SHARE if is_ticked else CaseAction.UNSHARE
                found.append(DeskWork(Key(""), CaseId(""), action, id, name=str(item.data(_NAME))))
        return found

    def _on_done(self) -> None:
        asked = self._asked()
        self.accept()
        for each in asked:
            self.wanted.emit(each)
