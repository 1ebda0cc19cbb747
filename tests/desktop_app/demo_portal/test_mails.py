"""Mails that go to a file."""

import json
import logging

import pytest

from desktop_app.demo_portal import mails
from desktop_app.demo_portal.portal import Portal
from tests.desktop_app.demo_portal.kit import who


def test_a_mail_stands_in_the_file_and_in_the_log(portal: Portal, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        mails.send(portal, who(portal, "p-sam"), "forgotten_password", code="12345678", minutes=30)
    mail = json.loads(portal.settings.mails.read_text("utf-8"))
    assert mail["text"] == "Hello Sam Sample, your code is 12345678 for 30 minutes."
    assert "12345678" in caplog.text


def test_a_mail_without_a_text_is_still_sent(portal: Portal) -> None:
    mails.send(portal, who(portal, "p-sam"), "unknown")
    assert json.loads(portal.settings.mails.read_text("utf-8"))["subject"] == "unknown"
