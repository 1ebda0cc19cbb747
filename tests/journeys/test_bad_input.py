"""What goes wrong is said in words, and nothing typed is lost (faults F15, F16, F21 of the fault table)."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from tests.certificates import Authority
from tests.demo_portal_process import PASSWORD, DemoPortalProcess
from tests.journeys.conftest import Start
from tests.journeys.window import Program
from tests.loopback import Answer, Heard, answer, serving

pytestmark = pytest.mark.journey

WELCOME = b"<!doctype html><title>Guest network</title><h1>Please accept the terms</h1>"
SERVER_WORDS = ("<html", "JSON", "Traceback", "Error:", "Exception", "None", "errno", "SSL")


def said(program: Program) -> str:
    """What the banner of the card says, once it says something."""
    banner: QWidget = program.find("sign_in.banner")
    text = " ".join(program.texts(banner))
    assert not any(word in text for word in SERVER_WORDS), text
    return text


def tries(program: Program, address: str) -> str:
    """Type the address of a portal that cannot be used; what is said. The address still stands there."""
    program.write("sign_in.address", address)
    program.press("sign_in.next")
    text = said(program)
    assert program.text_of("sign_in.address") == address
    field = program.find("sign_in.address")
    assert isinstance(field, QLineEdit)
    assert field.isEnabled()
    return text


def test_a_wrong_password_is_said_and_the_person_stays(start: Start, demo_portal: DemoPortalProcess) -> None:
    program = start()

    program.sign_in(demo_portal.address, "sam@eksempelfjord.example", "not the password")

    assert "Wrong e-mail or password" in said(program)
    people = program.find("sign_in.people")
    assert isinstance(people, QComboBox)
    assert people.currentData() == "sam@eksempelfjord.example"
    program.write("sign_in.password", PASSWORD)
    program.press("sign_in.sign_in")
    program.wait(lambda: program.page.objectName() == "home", "the home page")


def test_no_portal_there(start: Start) -> None:
    assert "The portal cannot be reached" in tries(start(), "http://127.0.0.1:9")


def test_no_such_name(start: Start) -> None:
    assert "The portal cannot be reached" in tries(start(), "https://support.nowhere.invalid")


def test_a_page_of_the_network_instead_of_the_portal(start: Start) -> None:
    with serving(lambda _heard: answer(body=WELCOME, content_type="text/html; charset=utf-8")) as server:
        text = tries(start(), server.address)

    assert "network" in text
    assert "sign in" in text


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(
            b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"pro', id="half"
        ),
        pytest.param(b"", id="none"),
        pytest.param(answer(body=b'{"product": 7'), id="cut JSON"),
        pytest.param(answer(body=b"[1, 2, 3]"), id="other JSON"),
    ],
)
def test_an_answer_that_cannot_be_used(start: Start, reply: bytes) -> None:
    def respond(_heard: Heard) -> Answer:
        return lambda sock: sock.sendall(reply)

    with serving(respond) as server:
        text = tries(start(), server.address)

    assert len(text) > 40  # a title and a sentence


def test_a_certificate_nobody_vouches_for(start: Start, tmp_path: Path) -> None:
    authority = Authority.new(tmp_path)
    with serving(lambda _heard: answer(), authority.server()) as server:
        text = tries(start(), server.address)

    assert server.heard == []  # not a byte of a request went out
    assert "certificate" in text.lower()


def test_a_certificate_that_has_run_out_is_not_accepted_either(start: Start, tmp_path: Path) -> None:
    authority = Authority.new(tmp_path)
    with serving(lambda _heard: answer(), authority.server(start_days=-20, end_days=-2)) as server:
        tries(start(), server.address)

    assert server.heard == []


def test_the_portal_goes_while_signing_in(start: Start, demo_portal: DemoPortalProcess) -> None:
    demo_portal.fault("drop-before", "/v1/session", nth=None)
    program = start()

    program.sign_in(demo_portal.address)

    assert "The portal cannot be reached" in said(program)
    assert program.text_of("sign_in.password") == PASSWORD
    demo_portal.no_faults()
    program.press("sign_in.sign_in")
    program.wait(lambda: program.page.objectName() == "home", "the home page")
