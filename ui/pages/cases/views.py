"""The views one can switch to: those that are always there, the portal's, and one's own, to keep and rename."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_app.domain.case_views import LONGEST_NAME, CaseView
from desktop_app.services import Services
from desktop_app.services.case_views import Offer, is_own
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.language import Translated
from ui.messages.portals import portal_names
from ui.pages.cases import words
from ui.theme import Space
from ui.widgets.ask_name import AskName
from ui.widgets.buttons import Button, Look
from ui.widgets.confirm import Confirm


class ViewChooser(Translated, QWidget):
    """A button with the name of the view that is shown; it opens the list of all. `save` keeps what was changed."""

    chosen = Signal(object)
    """The `CaseView` to show."""
    offered = Signal(object)
    """The `Offer` of all views, once it was read."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._known = Offer()
        self._kept = services.case_views.built_in()[0]
        self._now = self._kept
        self.columns: tuple[str, ...] = ()
        """The columns that show, for a view that is kept."""
        self._asking: AskName | None = None
        self._named: Callable[[str], None] = lambda _name: None
        self._button, self.save = Button(Look.QUIET, "bookmark"), Button(Look.QUIET)
        self._button.setProperty("look", "view")
        self._button.setObjectName("cases.view")
        self.save.setObjectName("cases.keep_view")
        self._menu = QMenu(self)
        self._menu.setObjectName("cases.views")
        self._button.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._button)
        self._menu.aboutToShow.connect(self._fill)
        self.save.clicked.connect(self._on_save)
        self.retranslate()

    def retranslate(self) -> None:
        self._say()
        if self._known.portals:  # their names come in the reader's language
            self.read()

    def read(self) -> None:
        """Read what views there are."""
        self._bridge.ask(self, Lane.READ, lambda _task: self._services.case_views.offer(), self._on_offered)

    def show_view(self, view: CaseView) -> None:
        """What is shown now: one of the views, perhaps changed since."""
        self._now = view
        if not view.id:
            self._kept = view
        elif view.id != self._kept.id:
            self._kept = next((each for each in self._known.all() if each.id == view.id), view)
        self._say()

    def _on_offered(self, known: Offer) -> None:
        self._known = known
        self._kept = next((each for each in self._known.all() if each.id == self._kept.id), self._kept)
        self._say()
        self.offered.emit(known)

    def _say(self) -> None:
        is_changed = not self._now.is_like(self._kept)
        name = words.view(self._kept)
        text = self.tr("%1 (changed)").replace("%1", name) if is_changed else name
        self._button.setText(text.replace("&", "&&"))
        self._button.setAccessibleName(self.tr("View: %1").replace("%1", text))
        self.save.setVisible(is_changed)
        self.save.setText(self.tr("Keep changes") if is_own(self._kept) else self.tr("Keep as a view …"))

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for title, views in self._sections():
            if title and views:
                self._menu.addSeparator()
                self._menu.addAction(title).setEnabled(False)  # our style shows no text of a section
            for view in views:
                self._offer(view, group)
        self._menu.addSeparator()
        begin = self._menu.addAction(self.tr("Begin with this view"), self._begin_here)
        begin.setCheckable(True)
        begin.setChecked(self._known.chosen == self._kept.id)
        begin.setEnabled(bool(self._kept.id))
        self._menu.addAction(self.tr("Keep as a new view …"), self._ask_new)
        if is_own(self._kept):
            self._menu.addAction(self.tr("Rename this view …"), self._ask_rename)
            self._menu.addAction(self.tr("Throw this view away"), self._ask_remove)

    def _sections(self) -> Sequence[tuple[str, Sequence[CaseView]]]:
        """The views with what stands above them; those of several portals apart."""
        names = portal_names(self._services.session.accounts())
        portals = [
            (self.tr("Views of %1").replace("%1", name), [v for v in self._known.portals if v.filter.account_id == id])
            for id, name in names.items()
        ] or [(self.tr("The portal's views"), list(self._known.portals))]
        return [("", self._known.built_in), *portals, (self.tr("My own views"), self._known.own)]

    def _begin_here(self) -> None:
        id, views = self._kept.id, self._services.case_views
        wanted = "" if self._known.chosen == id else id
        self._bridge.ask(self, Lane.STORE, lambda _task: views.begin_with(wanted), lambda _changes: self.read())

    def _offer(self, view: CaseView, group: QActionGroup) -> None:
        action = QAction(words.view(view).replace("&", "&&"), self._menu)
        action.setCheckable(True)
        action.setChecked(view.id == self._kept.id)
        action.triggered.connect(lambda: self._choose(view))
        group.addAction(action)
        self._menu.addAction(action)

    def _choose(self, view: CaseView) -> None:
        self._kept = self._now = view
        self._say()
        self.chosen.emit(view)

    def _on_save(self) -> None:
        if is_own(self._kept):
            now = replace(self._now, id=self._kept.id, name=self._kept.name)
            self._bridge.ask(self, Lane.STORE, lambda _task: self._services.case_views.keep(now), self._on_kept)
        else:
            self._ask_new()

    def _ask_new(self) -> None:
        now = replace(self._now, columns=self.columns)
        self._ask(
            self.tr("Keep this view"),
            self.tr("With its filters, columns and order. It stays on this computer."),
            words.view(self._kept),
            lambda name: self._keep_as(now, name),
        )

    def _ask_rename(self) -> None:
        kept = self._kept
        self._ask(self.tr("Rename this view"), "", kept.name, lambda name: self._rename(kept, name))

    def _ask(self, title: str, hint: str, name: str, done: Callable[[str], None]) -> None:
        self._named = done
        if self._asking is None:
            self._asking = AskName(self, "cases.name", LONGEST_NAME)
            self._asking.named.connect(lambda given: self._named(given))
        self._asking.ask(title, hint, name)

    def _keep_as(self, now: CaseView, name: str) -> None:
        self._bridge.ask(self, Lane.STORE, lambda _task: self._services.case_views.keep(now, name), self._on_kept)

    def _rename(self, kept: CaseView, name: str) -> None:
        views = self._services.case_views
        if self._kept.id == kept.id:
            self._kept = replace(kept, name=name)
        self._bridge.ask(self, Lane.STORE, lambda _task: views.rename(kept, name), lambda _changes: self.read())
        self._say()

    def _ask_remove(self) -> None:
        confirm, id = Confirm(self), self._kept.id
        confirm.accepted.connect(lambda: self._remove(id))
        confirm.ask(
            self.tr("Throw this view away?"),
            self.tr("The cases stay. Only “%1” goes.").replace("%1", self._kept.name),
            self.tr("Throw away"),
            self.tr("Keep it"),
        )

    def _remove(self, id: str) -> None:
        views = self._services.case_views
        self._bridge.ask(self, Lane.STORE, lambda _task: views.remove(id), lambda _changes: self.read())
        if self._kept.id == id:
            self._choose(views.built_in()[0])

    def _on_kept(self, view: CaseView) -> None:
        self._kept = view
        self._known = replace(self._known, own=(*(own for own in self._known.own if own.id != view.id), view))
        self.chosen.emit(view)
        self.read()
