"""Where the user has been, to go back and forward."""

from ui.navigation import Go

LIMIT = 100


class History:
    """Like a browser's: going somewhere new forgets what lay ahead."""

    def __init__(self) -> None:
        self._places: list[Go] = []
        self._at = -1

    @property
    def current(self) -> Go | None:
        """Where the user is."""
        return self._places[self._at] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the user came back from somewhere."""
        return self._at < len(self._places) - 1

    def visit(self, go: Go) -> None:
        """The user went to a place; the same place again is not two."""
        if go == self.current:
            return
        self._places = [*self._places[: self._at + 1], go][-LIMIT:]
        self._at = len(self._places) - 1

    def back(self) -> Go | None:
        """One step back; None at the beginning."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> Go | None:
        """One step forward; None at the end."""
        return self._step(1) if self.can_go_forward else None

    def forget(self) -> None:
        """Start anew: another account has other places."""
        self._places, self._at = [], -1

    def _step(self, by: int) -> Go:
        self._at += by
        return self._places[self._at]
