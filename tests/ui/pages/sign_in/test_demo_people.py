"""ui.pages.sign_in.demo_people"""

import json

from tests.architecture.source import ROOT
from ui.language import NAMES
from ui.pages.sign_in.demo_people import PEOPLE, index_for


def test_they_live_in_the_demo_portal() -> None:
    file = ROOT / "desktop_app" / "demo_portal" / "seed" / "people.json"
    there = {person["email"]: person for person in json.loads(file.read_text(encoding="utf-8"))["people"]}
    for person in PEOPLE:
        assert there[person.login]["name"] == person.name
    for language in NAMES:
        if language != "en":
            assert there[PEOPLE[index_for(language)].login]["language"] == language
    assert index_for("xx") == 0
