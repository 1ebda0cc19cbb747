"""All of our windows are left out, or none is."""

from desktop_app.system.own_windows.windows import FIRST_BUILD, LEFT_OUT, SHOWN, WindowsOwnWindows


class Desktop:
    """Windows 1 and 2, each with what holds for it. `refuses` takes nothing, `forgets` says yes and does not do it."""

    def __init__(self, build: int = FIRST_BUILD, refuses: int = 0, forgets: int = 0) -> None:
        self.build, self.refuses, self.forgets = build, refuses, forgets
        self.holds = {1: SHOWN, 2: SHOWN}
        self.asked = 0

    def set(self, id: int, affinity: int) -> bool:
        self.asked += 1
        if id not in {self.refuses, self.forgets}:
            self.holds[id] = affinity
        return id != self.refuses

    def get(self, id: int) -> int | None:
        return self.holds[id]


def test_they_are_left_out_and_let_in_again() -> None:
    desktop = Desktop()
    windows = WindowsOwnWindows(desktop)
    assert windows.exclude([1, 2])
    assert desktop.holds == {1: LEFT_OUT, 2: LEFT_OUT}
    windows.include([1, 2])
    assert desktop.holds == {1: SHOWN, 2: SHOWN}


def test_before_2004_they_would_come_out_black() -> None:
    desktop = Desktop(build=18363)
    assert not WindowsOwnWindows(desktop).exclude([1, 2])
    assert desktop.asked == 0


def test_one_that_stays_in_the_picture_has_all_of_them_hidden() -> None:
    for desktop in (Desktop(refuses=2), Desktop(forgets=2)):
        assert not WindowsOwnWindows(desktop).exclude([1, 2])
        assert desktop.holds == {1: SHOWN, 2: SHOWN}
