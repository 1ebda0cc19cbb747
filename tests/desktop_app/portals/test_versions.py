"""Who of the two is too old."""

import pytest

from desktop_app.errors import Diagnosis
from desktop_app.portals.versions import mismatch


@pytest.mark.parametrize(
    ("spoken", "wanted", "version", "found"),
    [
        ("2", "", "1.0", None),
        ("1", "", "1.0", Diagnosis.PORTAL_TOO_OLD),
        ("3", "", "1.0", Diagnosis.PROGRAM_TOO_OLD),
        ("2", "1.0.1", "1.0", Diagnosis.PROGRAM_TOO_OLD),
        ("2", "1.10", "1.9.9", Diagnosis.PROGRAM_TOO_OLD),
        ("2", "1.9", "1.10.0rc1", None),
        ("2", "1.0.0", "1.0", None),
        ("2", "nonsense", "1.0", None),
    ],
)
def test_who_is_too_old(spoken: str, wanted: str, version: str, found: Diagnosis | None) -> None:
    assert mismatch(spoken, "2", wanted, version) is found


def test_an_interface_without_a_number_is_another_product() -> None:
    with pytest.raises(ValueError):
        mismatch("beta", "2", "", "1.0")
