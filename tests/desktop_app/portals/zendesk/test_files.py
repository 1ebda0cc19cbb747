"""Attachments are fetched from where they lie today, and our token goes to the portal alone."""

import io

import pytest

from desktop_app.domain.ids import AttachmentId, CaseId
from desktop_app.errors import BadReply, Gone, NotAllowed, NotSignedIn
from tests.desktop_app.portals.zendesk.conftest import Client
from tests.loopback import answer, serving
from tests.makers import FakeSending, a_comment, a_file
from tests.vendors.zendesk.server import Zendesk
from tests.vendors.zendesk.wire import Told

PICTURE = b"\x89PNG not really" * 100
CASE = CaseId("1")


def a_sent_file(zendesk: Zendesk, portal: object) -> AttachmentId:
    receipt = portal.send(a_comment(CASE, files=(a_file(PICTURE),)), FakeSending(PICTURE))  # type: ignore[attr-defined]
    return receipt.case.attachments[0].id  # type: ignore[no-any-return]


def test_a_private_file_is_fetched_with_our_token(
    zendesk: Zendesk, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "desktop_app")
    portal, into = client(), io.BytesIO()
    portal.download(a_sent_file(zendesk, portal), into, lambda: None)
    assert into.getvalue() == PICTURE
    assert zendesk.heard[-1].headers["authorization"].startswith("Bearer ")
    assert "/attachments/token/" in zendesk.heard[-1].target
    assert "/attachments/token" not in caplog.text


def test_trap_06_our_token_does_not_follow_to_where_files_are_stored(zendesk: Zendesk, client: Client) -> None:
    with serving(lambda heard: answer(body=PICTURE, content_type="image/png")) as store:
        portal = client()
        id = a_sent_file(zendesk, portal)
        sent_on = Told(302, b"", {"Location": f"{store.address}/signed?key=k"}, "text/plain")
        zendesk.planned.append(("GET /attachments", sent_on))
        into = io.BytesIO()
        portal.download(id, into, lambda: None)
        assert into.getvalue() == PICTURE
        assert "authorization" not in store.heard[0].headers


def test_trap_06_a_file_at_a_brands_own_host_is_fetched_without_our_token(zendesk: Zendesk, client: Client) -> None:
    with serving(lambda heard: answer(body=PICTURE, content_type="image/png")) as brand:
        portal = client()
        id = a_sent_file(zendesk, portal)
        at_brand = f"{brand.address}/attachments/token/k/?name=x"
        zendesk.desk.comments[1][-1]["attachments"][0].update(content_url=at_brand, mapped_content_url=None)
        into = io.BytesIO()
        portal.download(id, into, lambda: None)
        assert into.getvalue() == PICTURE
        assert "authorization" not in brand.heard[0].headers


def test_trap_06_by_a_brands_own_host_a_file_has_an_address_there(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    id = a_sent_file(zendesk, portal)
    zendesk.desk.comments[1][-1]["attachments"][0]["content_url"] = "https://account.zendesk.example/attachments/x"
    into = io.BytesIO()
    portal.download(id, into, lambda: None)
    assert into.getvalue() == PICTURE
    assert zendesk.heard[-1].headers["authorization"].startswith("Bearer ")


def test_a_refusal_elsewhere_is_no_reason_to_sign_in_again(zendesk: Zendesk, client: Client) -> None:
    with serving(lambda heard: answer("401 No")) as store:
        portal = client()
        id = a_sent_file(zendesk, portal)
        there = f"{store.address}/x"
        zendesk.desk.comments[1][-1]["attachments"][0].update(content_url=there, mapped_content_url=there)
        with pytest.raises(NotAllowed):
            portal.download(id, io.BytesIO(), lambda: None)


@pytest.mark.parametrize("url", ["", "http://elsewhere.example/x", "ftp://x/y", "https://me@x.example/y"])
def test_a_file_at_an_odd_address_is_not_fetched(zendesk: Zendesk, client: Client, url: str) -> None:
    portal = client()
    id = a_sent_file(zendesk, portal)
    zendesk.desk.comments[1][-1]["attachments"][0].update(content_url=url, mapped_content_url=url)
    with pytest.raises(BadReply):
        portal.download(id, io.BytesIO(), lambda: None)


def test_trap_06_a_page_of_sign_in_is_no_picture(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    id = a_sent_file(zendesk, portal)
    page = Told(200, b"\n<!DOCTYPE html><title>Sign in</title>", kind="text/html")
    zendesk.planned += [("GET /attachments", page), ("GET /attachments", page)]
    into = io.BytesIO()
    with pytest.raises(NotSignedIn):
        portal.download(id, into, lambda: None)
    assert into.getvalue() == b""


def test_a_page_that_was_attached_is_one(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    command = a_comment(CASE, files=(a_file(b"<html>mine", "mine.html"),))
    receipt = portal.send(command, FakeSending(b"<html>mine"))
    assert receipt.case is not None
    into = io.BytesIO()
    portal.download(receipt.case.attachments[0].id, into, lambda: None)
    assert into.getvalue() == b"<html>mine"


def test_trap_06_what_holds_malware_is_for_agents(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    id = a_sent_file(zendesk, portal)
    zendesk.desk.comments[1][-1]["attachments"][0]["malware_scan_result"] = "malware_found"
    with pytest.raises(NotAllowed):
        portal.download(id, io.BytesIO(), lambda: None)


@pytest.mark.parametrize("id", ["att-unknown", "1/", "1/x", "case/1", "1/7", "999/1"])
def test_a_file_that_is_not_there_is_gone(client: Client, id: str) -> None:
    with pytest.raises(Gone):
        client().download(AttachmentId(id), io.BytesIO(), lambda: None)
