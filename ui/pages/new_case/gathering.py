"""Every way a file comes in from outside the page: the screen, the clipboard, a drop."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.domain.capture import Area
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.forms import FieldRole
from desktop_app.domain.ids import DraftId  # noqa: TC001 - hints of the class
from desktop_app.errors import SupportError
from desktop_app.paths import CASE_FILE_SUFFIX
from desktop_app.services import Services
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.capture.follow_up import FollowUp
from ui.capture.order import Order
from ui.capture.private_question import PrivateQuestion
from ui.capture.shutter import Picture, Shutter
from ui.language import words
from ui.navigation import Go, PageName
from ui.override import override
from ui.pages.new_case.evidence import Bytes, pasted_name
from ui.pages.new_case.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Callable


class Gathering(QObject):
    """Hands what comes in to the evidence of the draft being written."""

    came = Signal()
    """Something was attached, or is on its way."""
    nothing = Signal()
    """There was nothing to paste."""
    shot = Signal()
    """A screenshot was taken, or was not; the button may be pressed again."""
    failed = Signal(object)
    """A SupportError: no picture."""
    dark = Signal()
    """One of the screens in the picture came out in one colour."""
    go = Signal(object)
    """Where it is explained first what the system will ask; the picture ordered comes afterwards."""
    area_chosen = Signal(object)
    """The Area of a picture, which the next one has, too."""

    def __init__(self, page: QWidget, services: Services, bridge: Bridge, writing: Writing) -> None:
        super().__init__(page)
        self._page, self._writing, self._bridge = page, writing, bridge
        self._preferences = services.preferences
        self._asks = bool(services.capture.permissions)
        self.shutter = Shutter(services.capture, bridge)
        self.shutter.setParent(self)
        self._private = PrivateQuestion(page, services.capture, bridge)
        self._follow_up: FollowUp | None = None
        self._for: DraftId | None = None
        """The draft the picture under way was ordered for; another may be here when it is made."""
        self.name: Callable[[], str] = str
        """What a pasted picture is called, in the reader's language."""
        self.shutter.taken.connect(self._on_taken)
        self.shutter.failed.connect(self._on_failed)
        self.shutter.cancelled.connect(self.shot)
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.paste)

    @property
    def last_area(self) -> Area:
        """What the last picture showed."""
        return self._preferences.read().capture_area

    def shoot(self, order: Order | None = None) -> None:
        """Take a screenshot; of the area chosen last where the order names none."""
        loaded = self._writing.loaded
        if loaded is None:
            return
        order, last = order or Order(), self.last_area
        if self._asks and not self._preferences.read().capture_explained:
            self._raise()
            self.go.emit(Go(PageName.SCREENSHOTS, words=order.text, draft_id=loaded.draft.id))
            return
        area = order.area or last
        if area is not last:
            self._keep_area(area)
        if self._follow_up is not None:
            self._follow_up.hide()
        if not self.shutter.is_busy:
            self._for = loaded.draft.id
        self.shutter.press(loaded.account.id, Order(area, order.delay_s))

    def leave(self) -> None:
        """The user is elsewhere in our window, or quits: the small window has nothing more to say."""
        if self._follow_up is not None:
            self._follow_up.hide()

    def paste(self) -> None:
        """Attach what the clipboard holds."""
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, mime: QMimeData) -> None:
        if self._writing.loaded is None:
            return
        has_some = self._writing.evidence.add_mime(mime, pasted_name(self.name(), datetime.now().astimezone()))
        (self.came if has_some else self.nothing).emit()

    def _on_taken(self, picture: Picture) -> None:
        came = Bytes(picture.name, picture.data, picture.provenance, picture.again)
        self._writing.evidence.add_picture(came, self._for)
        loaded = self._writing.loaded
        if loaded is None or loaded.draft.id != self._for:
            self.shot.emit()
            return  # nothing of it shows here
        self.came.emit()
        self.shot.emit()
        if picture.dark:
            self.dark.emit()
        if not self._private.after(picture.provenance) and self.shutter.was_from_afar:
            self._follow_up = self._follow_up or self._made_follow_up()
            self._follow_up.say(self._title())

    def _on_failed(self, error: SupportError) -> None:
        if self.shutter.was_from_afar:
            self._raise()  # there it is said
        self.shot.emit()
        self.failed.emit(error)

    def _keep_area(self, area: Area) -> None:
        def write(_task: Task) -> Changes:
            self._preferences.write(replace(self._preferences.read(), capture_area=area))
            return Changes.of(What.PREFERENCES)

        self._bridge.ask(self, Lane.STORE, write, lambda _changes: self.area_chosen.emit(area), lambda _error: None)

    def _made_follow_up(self) -> FollowUp:
        made = FollowUp()
        made.more.connect(lambda: self.shoot())
        made.open_asked.connect(self._raise)
        self.destroyed.connect(made.deleteLater)
        return made

    def _title(self) -> str:
        """What the draft is called; "" while it is about nothing yet."""
        loaded, item = self._writing.loaded, self._writing.item
        if loaded is None or item is None:
            return ""
        subject = item.form.with_role(FieldRole.SUBJECT)
        written = str(loaded.draft.answers.get(subject.id, "")) if subject is not None else ""
        return written or words(item.title)

    def _raise(self) -> None:
        window = self._page.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or self._writing.loaded is None:
            return False
        mime = event.mimeData()
        if any(url.path().lower().endswith(CASE_FILE_SUFFIX) for url in mime.urls()):
            return False  # a case by itself, not a file of this one: the window takes it
        if not (mime.hasImage() or any(url.isLocalFile() for url in mime.urls())):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(mime)
        return True
