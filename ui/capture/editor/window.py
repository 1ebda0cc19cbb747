"""The editor's window: tools above, the picture, and below it what the tool does with Cancel and Done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.errors import CaptureImpossible, SupportError
from ui.capture.editor import keys, names
from ui.capture.editor.marks import Mark, bounds
from ui.capture.editor.options import Options
from ui.capture.editor.scene import Scene
from ui.capture.editor.sheet import Sheet, Strip, Suggestion, sheet_of
from ui.capture.editor.suggestion_bar import SuggestionBar
from ui.capture.editor.toolbar import ToolBar
from ui.capture.editor.tools import Hand, Tool
from ui.capture.editor.view import Canvas, PictureArea
from ui.language import Translated
from ui.messages import message_of
from ui.override import override
from ui.theme import Space, Type
from ui.widgets.announce import announce
from ui.widgets.banner import Banner, Kind
from ui.widgets.buttons import Button, IconButton, Look
from ui.widgets.plain_label import PlainLabel


class EditorWindow(Translated, QDialog):
    """Open it with `open()`. Whoever keeps what it made calls `end`, or `refuse` where that fails: nothing is lost.

    It holds no pixel of the picture after `end` or `left`.
    """

    edited = Signal(object)
    """An Edited: what may be kept. Until `end` or `refuse` nothing else can be done here."""
    left = Signal()
    """Nothing is changed."""

    def __init__(self, parent: QWidget, image: QImage, strip: Strip | None, marks: Sequence[Mark] = ()) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setObjectName("editor")
        self.setMinimumSize(640, 480)
        self.resize(parent.window().size().expandedTo(self.minimumSize()))
        self.scene = Scene(sheet_of(image, strip, marks), strip)
        self.hand = Hand(self.scene)
        self._has_ended = False
        self._refusal: SupportError | None = None
        self._build()
        self._connect()
        self.retranslate()
        self._canvas.setFocus()

    def suggest(self, suggestions: Sequence[Suggestion], *, must_accept: bool = False) -> None:
        """Show places that look private. With `must_accept` (IT's policy) all must be redacted before Done."""
        self.scene.suggest(suggestions, must_accept=must_accept)

    def end(self) -> None:
        """What was made is kept: close, and forget every pixel."""
        self._has_ended = True
        self.scene.forget()
        self.setEnabled(True)
        self.done(QDialog.DialogCode.Accepted)

    def refuse(self, error: SupportError) -> None:
        """What was made could not be kept: say why. All that was drawn stays, and can be kept once more."""
        self._refusal = error
        self.setEnabled(True)
        text = "\n".join((message_of(error).sentence, self.tr("What you drew stays here until it is kept.")))
        self._trouble.show_text(self.tr("The picture could not be kept"), text, action=self.tr("Try again"))
        self._canvas.setFocus()

    def _build(self) -> None:
        self._tools, self._options = ToolBar(), Options(self.scene, self.hand)
        self._tools.setObjectName("editor.tools")
        self._ask, self._suggestions = Banner(Kind.WARNING, can_dismiss=True), SuggestionBar(self.scene)
        self._ask.setObjectName("editor.ask")
        self._trouble = Banner(Kind.WARNING, can_dismiss=True)
        self._trouble.setObjectName("editor.trouble")
        self._canvas = Canvas(self.scene, self.hand)
        self._area = PictureArea(self._canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        self._build_steps()
        for part in (self._tools, self._options, self._ask, self._trouble, self._suggestions):
            column.addWidget(part)
        column.addWidget(self._area, 1)
        column.addLayout(self._build_foot())

    def _build_steps(self) -> None:
        self._undo, self._redo = IconButton("undo"), IconButton("redo")
        self._smaller, self._larger = IconButton("minus"), IconButton("plus")
        self._fit, self._whole = IconButton("zoom-fit"), Button(Look.QUIET)
        parts = {
            "undo": self._undo,
            "redo": self._redo,
            "smaller": self._smaller,
            "whole": self._whole,
            "larger": self._larger,
            "fit": self._fit,
        }
        for name, button in parts.items():
            button.setObjectName(f"editor.{name}")
        self._tools.add((self._undo, self._redo))
        self._options.add((self._smaller, self._whole, self._larger, self._fit))

    def _build_foot(self) -> QHBoxLayout:
        self._status = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._cancel, self._done = Button(Look.SECONDARY), Button(Look.PRIMARY, "check")
        self._cancel.setObjectName("editor.cancel")
        self._done.setObjectName("editor.done")
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self._status, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._done)
        return row

    def _connect(self) -> None:
        scene, hand, stack = self.scene, self.hand, self.scene.stack
        self._tools.chosen.connect(self._on_tool)
        self._options.written.connect(self._canvas.setFocus)
        hand.tool_changed.connect(self._show_tool)
        scene.chosen_changed.connect(self._on_chosen)
        scene.changed.connect(self._show_done)
        self._undo.clicked.connect(stack.undo)
        self._redo.clicked.connect(stack.redo)
        stack.canUndoChanged.connect(self._undo.setEnabled)
        stack.canRedoChanged.connect(self._redo.setEnabled)
        self._smaller.clicked.connect(lambda: self._area.step(-1))
        self._larger.clicked.connect(lambda: self._area.step(1))
        self._fit.clicked.connect(self._area.fit)
        self._whole.clicked.connect(self._area.whole)
        self._area.zoomed.connect(self._show_zoom)
        self._cancel.clicked.connect(self._on_cancel)
        self._done.clicked.connect(self._on_done)
        self._ask.acted.connect(self._leave)
        self._trouble.acted.connect(self._on_done)
        self._undo.setEnabled(False)
        self._redo.setEnabled(False)
        bindings: dict[Callable[[], object], tuple[str, ...]] = {
            stack.undo: ("Ctrl+Z",),
            stack.redo: ("Ctrl+Shift+Z", "Ctrl+Y"),
            lambda: self._area.step(1): ("Ctrl++", "Ctrl+="),
            lambda: self._area.step(-1): ("Ctrl+-",),
            self._area.fit: ("Ctrl+0",),
            self._area.whole: ("Ctrl+1",),
            self._on_done: ("Ctrl+Return",),
        }
        _bind(self, bindings)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Edit picture"))
        self._canvas.setAccessibleName(self.tr("The picture"))
        self._undo.say(self.tr("Undo (Ctrl+Z)"))
        self._redo.say(self.tr("Redo (Ctrl+Shift+Z)"))
        self._smaller.say(self.tr("Smaller (Ctrl+−)"))
        self._larger.say(self.tr("Larger (Ctrl++)"))
        self._fit.say(self.tr("Fit in the window (Ctrl+0)"))
        self._cancel.setText(self.tr("Cancel"))
        self._done.setText(self.tr("Done"))
        self._show_zoom(self._canvas.scale * self.devicePixelRatioF())
        self._show_tool()
        self._show_done()
        if not self._ask.isHidden():
            self._ask_first()
        if self._refusal is not None and not self._trouble.isHidden():
            self.refuse(self._refusal)

    def _on_tool(self, tool: Tool) -> None:
        self.hand.take(tool)
        self._canvas.setFocus()

    def _show_tool(self) -> None:
        self._tools.show_tool(self.hand.tool)
        self._on_chosen()

    def _on_chosen(self) -> None:
        """Say what is chosen, here and to a screen reader."""
        scene, text = self.scene, ""
        mark = scene.chosen_mark
        if mark is not None:
            text = names.mark(mark, scene.sheet)
        elif scene.suggestion >= 0:
            text = names.suggestion(scene.sheet.suggestions[scene.suggestion])
        self._canvas.setAccessibleDescription(text)
        announce(self._canvas, text)
        how = self.tr("Arrow keys move it (Shift: further), Ctrl with them changes its size, Delete takes it away.")
        if mark is None:
            how = self.tr("Enter redacts it, Delete dismisses it.")
        is_done = scene.frame is None and not self._options.text.hasFocus()
        self._status.setText(f"{text}. {how}" if text and is_done else _explained(scene.sheet, self.hand.tool))
        if mark is not None and not self.hand.is_busy:
            self._area.show_place(bounds(mark))
        elif scene.suggestion >= 0 and not self.hand.is_busy:
            self._area.show_place(QRectF(scene.sheet.suggestions[scene.suggestion].rect))

    def _show_done(self) -> None:
        missing = self.scene.sheet.open_requirements
        self._done.setEnabled(not missing)
        self._done.setAccessibleDescription(_missing(missing) if missing else "")
        if missing and not self.scene.sheet.suggestions:
            # Accepted, and then moved or deleted again.
            self._status.setText(_missing(missing))

    def _show_zoom(self, zoom: float) -> None:
        self._whole.setText(f"{round(100 * zoom)} %")
        self._whole.setAccessibleName(
            self.tr("Size %1 %, press for 100 % (Ctrl+1)").replace("%1", str(round(100 * zoom)))
        )

    def _ask_first(self) -> None:
        text = self.tr("What you drew has not been kept yet.")
        self._ask.show_text(self.tr("Discard your changes?"), text, action=self.tr("Discard the changes"))

    def _on_done(self) -> None:
        if self.scene.sheet.open_requirements:
            return
        self._ask.clear()
        self._trouble.clear()
        try:
            result = self.scene.result()
        except MemoryError:
            self.refuse(CaptureImpossible("no_memory"))
            return
        self.setEnabled(False)
        self.edited.emit(result)

    def _leave(self) -> None:
        self.end()
        self.left.emit()

    def _on_cancel(self) -> None:
        if self.scene.is_changed:
            self._ask_first()
        else:
            self._leave()

    @override
    def reject(self) -> None:
        """Esc: take the question back, end what is being done, else leave; changes are asked about first."""
        if not self.isEnabled():
            return  # it is being kept
        if not self._ask.isHidden():
            self._ask.clear()
        elif not keys.let_go(self.scene, self.hand):
            self._on_cancel()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._has_ended:
            super().closeEvent(event)
        elif not self.isEnabled():
            event.ignore()  # it is being kept
        elif self.scene.is_changed:
            event.ignore()
            self._ask_first()
        else:
            self._leave()


def _bind(window: QWidget, bindings: dict[Callable[[], object], tuple[str, ...]]) -> None:
    for action, sequences in bindings.items():
        shortcut = QShortcut(window)
        shortcut.setKeys([QKeySequence(one) for one in sequences])
        shortcut.activated.connect(action)


def _missing(n: int) -> str:
    return QCoreApplication.translate("EditorWindow", "%n places must still be redacted", None, n)


def _explained(sheet: Sheet, tool: Tool) -> str:
    if tool is Tool.SELECT and not sheet.marks and not sheet.suggestions:
        return QCoreApplication.translate("EditorWindow", "Choose a tool above, or press the letter in its tooltip.")
    return names.explained(tool)
