"""What stands between the user and the portal is said in words, in full on demand, and can be tried again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.demo_portal_process import DemoPortalProcess
from tests.journeys.conftest import Start
from ui.frame.connection_details import ConnectionDetails

pytestmark = pytest.mark.journey


def button(dialog: ConnectionDetails, name: str) -> QPushButton:
    """A button of the dialog, which is a window of its own."""
    (found,) = dialog.findChildren(QPushButton, name)
    return found


def press(dialog: ConnectionDetails, name: str) -> None:
    """Click it."""
    assert button(dialog, name).isVisible()
    QTest.mouseClick(button(dialog, name), Qt.MouseButton.LeftButton)


def test_a_hotels_network_is_named_and_passes(start: Start, demo_portal: DemoPortalProcess) -> None:
    program = start()
    program.arrive(demo_portal.address)
    program.wait_in_step()
    line = program.window.status_line
    demo_portal.fault("html", nth=None)
    program.key(Qt.Key.Key_F5)
    program.wait(lambda: program.shows("This network wants you to sign in", line), "the reason in the status line")
    program.press("status.details")
    (dialog,) = line.findChildren(ConnectionDetails)
    program.wait(dialog.isVisible, "the details")
    assert program.shows("When you have signed in to the network", dialog)
    demo_portal.no_faults()
    press(dialog, "connection.try")
    program.wait(lambda: program.shows("Up to date", line), "to be in step again")
    program.wait(lambda: not program.shows("This network wants", dialog), "the details to follow")
    press(dialog, "connection.close")


def test_a_portal_that_is_worked_on_says_until_when_and_is_left_alone(
    start: Start, demo_portal: DemoPortalProcess
) -> None:
    program = start()
    program.arrive(demo_portal.address)
    program.wait_in_step()
    line = program.window.status_line
    demo_portal.fault("503;retry=1800", nth=None)
    program.key(Qt.Key.Key_F5)
    program.wait(lambda: program.shows("The portal is being worked on until", line), "the time in the status line")
    program.press("status.details")
    (dialog,) = line.findChildren(ConnectionDetails)
    program.wait(dialog.isVisible, "the details")
    assert not button(dialog, "connection.try").isVisible()
    press(dialog, "connection.close")
