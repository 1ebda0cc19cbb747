"""Power loss: a planted mistake is found by the cut images."""

import sys

import pytest

from tests.torture.kit import torture
from tests.torture.power_disk import Change
from tests.torture.power_session import LOG, Event, images


@pytest.mark.skipif(sys.platform != "linux", reason="programs are forked, and killed by a signal")
def test_a_planted_mistake_is_found() -> None:
    result = torture("power", "--bug", "no-flush", "--plays", "reply", "--every", "20")
    assert result.code == 1, result.said
    assert result.numbers["wrong"] > 0, result.said


def test_only_what_was_flushed_is_sure() -> None:
    changes = [
        Change("write", LOG, 0, b"first"),
        Change("sync", LOG),
        Change("write", LOG, 5, b"second"),
    ]
    found = list(images([Event(float(at), change) for at, change in enumerate(changes)], {LOG: b""}))
    logs = [(image.kind, image.files.get(LOG, b"")) for image in found]
    assert logs == [
        ("torn", b"fi"),
        ("reordered", b"first"),
        ("written", b"first"),
        ("flushed", b"first"),
        ("torn", b"firstsec"),
        ("reordered", b"firstsecond"),
        ("written", b"firstsecond"),
    ]
    assert [image.state for image in found] == [0, 0, 0, 1, 1, 1, 1]


def test_a_kept_file_is_sure_once_it_and_its_name_were_flushed() -> None:
    changes = [
        Change("blob-flushed", "/p/blobs/.new-1"),
        Change("blob-named", "/p/blobs/.new-1", data=b"digest"),
        Change("sync", LOG),
        Change("blob-flushed", "/p/blobs"),
        Change("sync", LOG),
    ]
    found = images([Event(float(at), change) for at, change in enumerate(changes)], {LOG: b""})
    assert [image.blobs for image in found] == [{}, {"digest": True}]
