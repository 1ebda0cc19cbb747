"""The user's own views are kept whole, in his order."""

from datetime import date

from desktop_app.domain.case_views import CaseView, Days, Period
from desktop_app.domain.cases import CaseFilter, CaseOrder, CaseTime, Facet, Openness, Whose
from desktop_app.store.account import AccountFolder

VIEW = CaseView(
    "own-1",
    "Haster hos «oss»",
    CaseFilter(
        whose=Whose.ORGANISATION,
        openness=Openness.ALL,
        words="skriver",
        where={Facet.PRIORITY: frozenset({"high", ""}), Facet.OWNER: frozenset({"p-1"})},
        order=CaseOrder.OWNER,
        is_descending=False,
    ),
    Days(CaseTime.CLOSED, Period.BETWEEN, date(2026, 1, 1), date(2026, 12, 31)),
    ("title", "owner"),
    Facet.SERVICE,
)


def ids(folder: AccountFolder) -> list[str]:
    return [view.id for view in folder.views.all()]


def test_a_view_comes_back_as_it_was(folder: AccountFolder) -> None:
    folder.views.put(VIEW)
    folder.views.put(CaseView("own-2", "Enkel"))
    assert folder.views.all() == (VIEW, CaseView("own-2", "Enkel"))


def test_the_same_id_stays_in_its_place(folder: AccountFolder) -> None:
    folder.views.put(VIEW)
    folder.views.put(CaseView("own-2", "Enkel"))
    folder.views.put(CaseView("own-1", "Ny"))
    assert [view.name for view in folder.views.all()] == ["Ny", "Enkel"]


def test_order_and_removing(folder: AccountFolder) -> None:
    for id in ("a", "b", "c"):
        folder.views.put(CaseView(id, id))
    folder.views.put_in_order(["c", "nobody", "a"])
    assert ids(folder) == ["c", "a", "b"]
    assert folder.views.remove("a")
    assert not folder.views.remove("a")
    assert ids(folder) == ["c", "b"]


def test_what_a_newer_version_wrote_stays_where_it_is(folder: AccountFolder) -> None:
    folder.views.put(VIEW)
    with folder.work.transaction() as connection:
        connection.execute('UPDATE views SET body = \'{"group":"moon"}\'')
    assert folder.views.all() == ()
    assert folder.health()["work.views"] == "1"


def test_views_outlive_the_cache_and_a_sign_out_that_keeps_work(folder: AccountFolder) -> None:
    folder.views.put(VIEW)
    folder.forget_cache()
    folder.unlink(keep_work=True)
    folder.open()
    assert folder.views.all() == (VIEW,)
