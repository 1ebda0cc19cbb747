"""The mails a real portal would send: here they go to the log and to a file."""

from __future__ import annotations

import json
import logging
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.demo_portal.people import Person
    from desktop_app.demo_portal.portal import Portal

_log = logging.getLogger(__name__)
_guard = threading.Lock()


def send(portal: Portal, to: Person, kind: str, **values: object) -> None:
    """Write the mail `mail.<kind>` in the person's language, its {placeholders} filled."""
    texts = portal.texts
    mail = {
        "to": to.email,
        "subject": texts.say(f"mail.{kind}.subject", to.language, name=to.name, **values) or kind,
        "text": texts.say(f"mail.{kind}.text", to.language, name=to.name, **values) or kind,
        "at": portal.clock.stamp(),
    }
    line = json.dumps(mail, ensure_ascii=False)
    _log.info("mail %s", line)
    with _guard, portal.settings.mails.open("a", encoding="utf-8") as file:
        file.write(line + "\n")
