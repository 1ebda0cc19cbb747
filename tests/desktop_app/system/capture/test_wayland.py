"""A portal that answers with a file, no, late, or not at all."""

from pathlib import Path

import pytest

from desktop_app.errors import CaptureDenied, CaptureImpossible
from desktop_app.ports.system import Capturer
from desktop_app.system.capture.wayland import LIMIT_S, WaylandCapturer
from desktop_app.system.portal import PortalGone
from tests.contract.machine import CapturerContract
from tests.desktop_app.system.portals import Answer, RecordedPortal
from tests.fakes.screen import plain_grab


def decode(data: bytes) -> tuple[int, int, bytes]:
    if data != b"picture":
        raise ValueError
    return 64, 48, plain_grab().pixels


def file_in(folder: Path, data: bytes = b"picture") -> Path:
    path = folder / "Screenshot å 1.png"
    path.write_bytes(data)
    return path


def granted(path: Path) -> Answer:
    return 0, {"uri": path.as_uri()}


class TestWaylandCapturer(CapturerContract):
    """The suite."""

    @pytest.fixture
    def capturer(self, tmp_path: Path) -> Capturer:
        """With a portal that hands over a file."""
        return WaylandCapturer(lambda: RecordedPortal(granted(file_in(tmp_path))), decode)


def test_the_file_is_read_and_gone(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    portal = RecordedPortal(granted(path))
    grab = WaylandCapturer(lambda: portal, decode).grab()
    assert (grab.width, grab.height, grab.pixels) == (64, 48, plain_grab().pixels)
    assert grab.screens == "64×48"
    assert not path.exists()
    assert portal.limits == [LIMIT_S]
    assert portal.registered == ["nordesk"]
    parent, options = portal.calls[0][1]
    assert parent == "wayland:", "GNOME refuses an empty one"
    assert "interactive" not in options
    assert portal.closed == 1


@pytest.mark.parametrize("data", [b"no picture", b""])
def test_a_file_that_is_no_picture_is_gone_all_the_same(tmp_path: Path, data: bytes) -> None:
    path = file_in(tmp_path, data)
    with pytest.raises(CaptureImpossible) as none:
        WaylandCapturer(lambda: RecordedPortal(granted(path)), decode).grab()
    assert none.value.reason == "failed"
    assert not path.exists()


@pytest.mark.parametrize("uri", ["", "https://example.com/x.png", "file://elsewhere/x.png", "file:///nowhere/x.png"])
def test_an_address_that_is_no_file_here(uri: str) -> None:
    with pytest.raises(CaptureImpossible):
        WaylandCapturer(lambda: RecordedPortal((0, {"uri": uri})), decode).grab()


def test_a_no_is_a_no() -> None:
    portal = RecordedPortal((1, {}))
    with pytest.raises(CaptureDenied):
        WaylandCapturer(lambda: portal, decode).grab()
    assert len(portal.calls) == 1, "who said no is not asked again with a window"


def test_a_desktop_that_needs_its_own_window_gets_it(tmp_path: Path) -> None:
    path = file_in(tmp_path)
    portal = RecordedPortal((2, {}), granted(path))
    assert WaylandCapturer(lambda: portal, decode).grab().width == 64
    assert portal.calls[1][1][1]["interactive"] == ("b", True)


def test_a_kept_no_shows_as_other(tmp_path: Path) -> None:
    with pytest.raises(CaptureDenied):
        WaylandCapturer(lambda: RecordedPortal((2, {}), (2, {})), decode).grab()
    with pytest.raises(CaptureDenied):
        WaylandCapturer(lambda: RecordedPortal((2, {}), version=1), decode).grab()


def test_a_portal_that_does_not_answer_is_given_up() -> None:
    portal = RecordedPortal(None)
    with pytest.raises(CaptureImpossible) as none:
        WaylandCapturer(lambda: portal, decode).grab()
    assert none.value.reason == "late"
    assert portal.given_up == portal.expected, "no picture may come when nobody waits for it"
    assert portal.closed == 1


def test_a_desktop_without_a_portal() -> None:
    def connect() -> RecordedPortal:
        raise PortalGone("no session bus")

    for make in (connect, lambda: RecordedPortal(is_gone=True)):
        with pytest.raises(CaptureImpossible) as none:
            WaylandCapturer(make, decode).grab()
        assert none.value.reason == "wayland"


def test_a_picture_of_one_colour_is_none(tmp_path: Path) -> None:
    portal = RecordedPortal(granted(file_in(tmp_path)))
    with pytest.raises(CaptureImpossible) as none:
        WaylandCapturer(lambda: portal, lambda _data: (4, 4, b"\0\0\0\xff" * 16)).grab()
    assert none.value.reason == "black"
