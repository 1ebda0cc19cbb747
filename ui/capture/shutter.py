"""One press: our windows step aside, the desktop is grabbed, the area is chosen and stamped, our windows come back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QImage

from desktop_app.domain.attachments import Provenance, Shot
from desktop_app.domain.capture import Area, OpenWindow, PageText, Rectangle
from desktop_app.domain.edits import Editable
from desktop_app.domain.ids import AccountId
from desktop_app.errors import CaptureImpossible, SupportError
from desktop_app.services.areas import part, place_of
from desktop_app.services.capture import Capture, Scene
from desktop_app.services.file_names import picture_name
from desktop_app.work import Lane, Task, goes_well
from ui.bridge import Bridge
from ui.capture.aside import Aside
from ui.capture.countdown import SECOND_MS, Countdown
from ui.capture.editor.redaction import Edited
from ui.capture.editor.sheet import Suggestion
from ui.capture.order import Order
from ui.capture.overlay import Overlay
from ui.capture.png import png
from ui.capture.review import Review
from ui.capture.screens import pixel_at, views
from ui.capture.strip import stamped
from ui.capture.strip_words import StripWords, strip_words
from ui.capture.suggesting import suggested
from ui.messages.words import why_not


@dataclass(frozen=True, slots=True)
class Picture:
    """A stamped picture, ready to be attached. `dark`: screens in it that came out in one colour.

    `suggestions`: what in it looks private. What the policy wants redacted, is redacted already.
    """

    name: str
    data: bytes
    image: QImage
    provenance: Provenance
    dark: tuple[str, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    again: Editable | None = None
    """How it is edited again, where the policy had it redacted first."""


@dataclass(frozen=True, slots=True)
class _Taken:
    """The whole desktop, what was known before anything moved, and the windows then on the screen."""

    shot: Shot
    scene: Scene
    windows: tuple[OpenWindow, ...]
    texts: Sequence[PageText]


@dataclass(frozen=True, slots=True)
class _Cut:
    """The part of it that was chosen, and what looks private in it."""

    shot: Shot
    suggestions: tuple[Suggestion, ...]


class Shutter(QObject):
    """Takes one picture at a time."""

    taken = Signal(object)
    """A Picture."""
    failed = Signal(object)
    """A SupportError."""
    cancelled = Signal()
    """The user thought better of it."""

    def __init__(self, capture: Capture, bridge: Bridge, second_ms: int = SECOND_MS) -> None:
        super().__init__()
        self._capture, self._bridge = capture, bridge
        self._aside, self.countdown = Aside(capture, bridge, self), Countdown(self, second_ms)
        self.overlay: Overlay | None = None
        """Where a region is being marked, if it is."""
        self._account_id: AccountId | None = None
        self._order = Order()
        self._dark: tuple[str, ...] = ()
        self.is_busy = False
        self.was_from_afar = False
        """Whether another program was in front when the last picture was ordered."""
        self._review = Review(self)
        self._review.done.connect(self._on_reviewed)
        self._review.left.connect(self._cancel)
        self.countdown.over.connect(lambda: self._step(self._look))
        self.countdown.cancelled.connect(self._cancel)

    def press(self, account_id: AccountId | None, order: Order | None = None) -> None:
        """Take a picture without our own windows. A press during a picture does nothing."""
        if self.is_busy:
            return
        self.is_busy = True
        self._account_id, self._order = account_id, order or Order()
        self.was_from_afar = self._aside.begin()
        if self._order.delay_s > 0:
            # The menu one wants to open belongs to what lies beneath our windows.
            self._aside.hide()
            self.countdown.start(self._order.delay_s)
        else:
            self._step(self._look)

    def close(self) -> None:
        """Give up what is under way; our windows come back."""
        self.countdown.stop()
        self._review.close()
        if self.overlay is not None:
            self.overlay.put_away()
        if self.is_busy:
            self._cancel()

    def _look(self) -> None:
        if self.was_from_afar or self._order.delay_s > 0:
            # Another window is the active one: ask it before anything moves.
            self._bridge.ask(self, Lane.CAPTURE, lambda _task: self._capture.look(), self._leave, self._fail)
        else:
            self._leave(None)

    def _leave(self, scene: Scene | None) -> None:
        self._aside.leave(lambda: self._grab(scene), self._fail, may_stay=scene is not None)

    def _grab(self, scene: Scene | None) -> None:
        account_id, capture = self._account_id, self._capture

        def shoot(_task: Task) -> _Taken:
            seen = scene or capture.look()
            shot = capture.shoot(seen.address, account_id, seen.window)
            return _Taken(shot, seen, capture.windows(), capture.texts())

        self._bridge.ask(self, Lane.CAPTURE, shoot, self._choose, self._fail)

    def _choose(self, taken: _Taken) -> None:
        area = self._order.area or Area.DESKTOP
        if area is Area.REGION:
            self.overlay = Overlay(taken.shot, taken.windows, self)
            self.overlay.taken.connect(lambda place: self._step(partial(self._cut, taken, place)))
            self.overlay.cancelled.connect(self._cancel)
            self.overlay.show()
            return
        seen = views(QGuiApplication.screens(), taken.shot.places, taken.shot.width)
        pointer = pixel_at(seen, QPointF(QCursor.pos())) or (0, 0)
        self._cut(taken, place_of(area, taken.shot, pointer))

    def _cut(self, taken: _Taken, place: Rectangle) -> None:
        self.overlay = None
        self._aside.come_back()
        area, earlier = self._order.area or Area.DESKTOP, taken.scene.address

        def cut(_task: Task) -> _Cut:
            shot = self._capture.settle(part(taken.shot, place, area), earlier)
            return _Cut(shot, suggested(self._capture.rules, shot, taken.texts, place))

        self._bridge.ask(self, Lane.CAPTURE, cut, self._stamp, self._fail)

    def _stamp(self, cut: _Cut) -> None:
        words = strip_words(cut.shot.provenance, why_not(cut.shot.provenance.why_not))
        self._bridge.ask(self, Lane.CAPTURE, lambda _task: _picture(cut, words), self._finish, self._fail)

    def _finish(self, picture: Picture) -> None:
        if any(one.must for one in picture.suggestions):
            self._dark = picture.dark
            self._review.open(picture.image, picture.provenance, picture.suggestions)
            return
        self.is_busy = False
        self.taken.emit(picture)

    def _on_reviewed(self, edited: Edited, proof: Provenance) -> None:
        dark = self._dark

        def encode(_task: Task) -> Picture:
            return replace(_encoded(edited.image, proof), dark=dark, again=_again(edited))

        def finish(picture: Picture) -> None:
            self._review.close()
            self._finish(picture)

        self._bridge.ask(self, Lane.CAPTURE, encode, finish, self._review.refuse)

    def _step(self, step: Callable[[], None]) -> None:
        """A step that answers nothing asked in a lane, of whose faults the bridge would tell."""
        if not goes_well(step):
            self._fail(SupportError())

    def _fail(self, error: SupportError) -> None:
        if self.overlay is not None:
            self.overlay.put_away()
            self.overlay = None
        self._aside.come_back()
        self.is_busy = False
        self.failed.emit(error)

    def _cancel(self) -> None:
        self.overlay = None
        self._aside.come_back()
        self.is_busy = False
        self.cancelled.emit()


def _picture(cut: _Cut, words: StripWords) -> Picture:
    """Raises CaptureImpossible: there is not enough memory for a picture that large."""
    shot = cut.shot
    try:
        image = stamped(shot, words)
    except MemoryError as error:
        raise CaptureImpossible("no_memory") from error
    return replace(_encoded(image, shot.provenance), dark=shot.dark, suggestions=cut.suggestions)


def _encoded(image: QImage, proof: Provenance) -> Picture:
    """Raises CaptureImpossible as `_picture` does."""
    try:
        return Picture(picture_name(proof), png(image), image, proof)
    except MemoryError as error:
        raise CaptureImpossible("no_memory") from error


def _again(edited: Edited) -> Editable | None:
    """Raises CaptureImpossible as `_picture` does."""
    try:
        return Editable(png(edited.base), edited.marks) if edited.base is not None else None
    except MemoryError as error:
        raise CaptureImpossible("no_memory") from error
