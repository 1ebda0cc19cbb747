"""desktop_app.services.rescues"""

from desktop_app.domain.rescues import RescueReason
from tests.core_kit import Core


def test_a_rescue_is_told_until_it_is_read(core: Core) -> None:
    core.ready()
    draft = core.written()
    assert core.services.rescues.told() == ()
    core.stores.close()
    (core.paths.account(core.id) / "work.db").write_bytes(b"<html>" * 1000)
    again = core.restart()
    ((account, rescue),) = again.services.rescues.told()
    assert account.id == again.id
    assert rescue.reason is RescueReason.DAMAGED
    assert again.services.drafts.rows() == () or again.services.drafts.rows()[0].id == draft.id
    again.services.rescues.read(account.id)
    assert again.services.rescues.told() == ()
    again.close()
