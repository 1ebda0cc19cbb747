"""F15 A web page instead of an answer: the sign-in of a hotel's network, a maintenance page, a redirect.

Said as "this network wants you to sign in", not as an error in the data. Redirects are named and never followed, so
that no password leaves for another host. Nothing is stored, nothing is taken for sent.
"""

import io
from pathlib import Path

import pytest

from desktop_app.domain.ids import AttachmentId
from desktop_app.domain.receipts import OutboxState
from desktop_app.errors import Diagnosis, Unreachable
from desktop_app.services.session import ConnectionState
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client, made_of
from tests.loopback import answer, serving


def test_f15_a_page_stores_nothing(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    before = client.cases()
    demo_portal.fault("html", nth=None)
    client.later(60)
    connection = client.connection()
    assert (connection.state, connection.diagnosis) == (ConnectionState.OFFLINE, Diagnosis.CAPTIVE_PORTAL)
    assert client.cases() == before
    demo_portal.no_faults()
    client.later(60)
    assert client.connection().state is ConnectionState.ONLINE
    client.close()


def test_f15_a_page_in_answer_to_a_send_is_no_success(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    client.submitted("F15 html")
    demo_portal.fault("html", "/v1/cases", "POST")
    client.sync()
    assert [row.state for row in client.store.outbox.rows()] == [OutboxState.UNSURE]
    assert made_of(demo_portal, "F15 html") == []
    client.later()
    assert len(made_of(demo_portal, "F15 html")) == 1
    client.close()


@pytest.mark.parametrize(
    ("path", "diagnosis"), [("/v1/changes", Diagnosis.REDIRECTED), ("/login?to=x", Diagnosis.CAPTIVE_PORTAL)]
)
def test_f15_a_redirect_is_named_and_not_followed(
    demo_portal: DemoPortalProcess, tmp_path: Path, path: str, diagnosis: Diagnosis
) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    with serving(lambda heard: answer()) as elsewhere:
        demo_portal.fault(f"redirect=http://localhost:{elsewhere.port}{path}", nth=None)
        client.later(60)
        assert elsewhere.heard == [], "neither token nor request reached it"
    connection = client.connection()
    assert (connection.diagnosis, connection.host) == (diagnosis, "localhost")
    client.close()


def test_f15_a_download_is_not_followed_either(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    into = io.BytesIO()
    with serving(lambda heard: answer(body=b"not yours")) as elsewhere:
        demo_portal.fault(f"redirect={elsewhere.address}/file", "/v1/attachments", nth=None)
        with pytest.raises(Unreachable) as away:
            client.connections.portal(client.id).download(AttachmentId("a-1"), into, lambda: None)
        assert elsewhere.heard == []
    assert (away.value.diagnosis, into.getvalue()) == (Diagnosis.REDIRECTED, b"")
    client.close()
