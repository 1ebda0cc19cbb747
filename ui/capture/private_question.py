"""Once for each browser: whether the addresses of its private windows may be taken."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.attachments import Provenance
from desktop_app.domain.changes import Changes, What
from desktop_app.services.capture import Capture
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.widgets.confirm import Confirm

_REASONS = ("private", "maybe_private")


class PrivateQuestion(QObject):
    """Asked after a picture that has no address for that reason; the answer counts from the next picture on."""

    def __init__(self, page: QWidget, capture: Capture, bridge: Bridge) -> None:
        super().__init__(page)
        self._page, self._capture, self._bridge = page, capture, bridge

    def after(self, proof: Provenance | None) -> bool:
        """Ask where it was not asked before; whether it is asked now. Nothing is asked behind a hidden window."""
        if proof is None or proof.why_not not in _REASONS or not self._page.isVisible():
            return False
        if self._capture.private_windows.answer(proof.browser) is not None:
            return False
        if proof.why_not == "private" and not self._capture.rules.now().asks_private:
            return False
        self._ask(proof.browser, is_sure=proof.why_not == "private")
        return True

    def _ask(self, browser: str, *, is_sure: bool) -> None:
        question = Confirm(self._page)
        question.accepted.connect(lambda: self._keep(browser, is_allowed=True))
        question.rejected.connect(lambda: self._keep(browser, is_allowed=False))
        sure = self.tr("The window was private, so its address was not taken.")
        unsure = self.tr("%1 does not tell whether a window is private, so the address was not taken.")
        question.ask(
            self.tr("Take addresses from private windows?"),
            (sure if is_sure else unsure.replace("%1", browser))
            + " "
            + self.tr(
                "Your answer is kept for %1 and counts from the next picture on. Settings can change it."
            ).replace("%1", browser),
            self.tr("Take them"),
            self.tr("Never take them"),
        )

    def _keep(self, browser: str, *, is_allowed: bool) -> None:
        def keep(_task: Task) -> Changes:
            self._capture.private_windows.keep(browser, is_allowed=is_allowed)
            return Changes.of(What.PREFERENCES)

        self._bridge.ask(self, Lane.STORE, keep, lambda _changes: None)
