"""The document tells of agreements as they are sent."""

from pathlib import Path

from desktop_app.demo_portal import schemas_activity
from desktop_app.demo_portal.app import build_app
from desktop_app.demo_portal.settings import Settings
from tests.desktop_app.demo_portal.kit import COST, Client


def test_the_shipped_agreements_are_as_documented(tmp_path: Path) -> None:
    client = Client(build_app(Settings(data=tmp_path / "data", scrypt_cost=COST)))
    for email in ("gudrun@eksempelfjord.example", "kari@eksempelfjord.example", "mette@fiktiva.example"):
        session = client.post("/v1/session", {"email": email, "password": "nordesk-demo"}).json()
        headers = {"Authorization": f"Bearer {session['token']}"}
        page = schemas_activity.AgreementPage.model_validate(client.get("/v1/agreements", headers=headers).json())
        assert page.items
        assert all(row.packages for row in page.items)
    client.close()
