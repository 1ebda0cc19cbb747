"""Orders survive being written down; nonsense orders nothing special."""

import pytest

from desktop_app.domain.capture import Area
from ui.capture.order import Order, order_of


@pytest.mark.parametrize("order", [Order(), Order(Area.REGION), Order(Area.SCREEN, 5), Order(None, 10)])
def test_there_and_back(order: Order) -> None:
    assert order_of(order.text) == order


@pytest.mark.parametrize("text", ["", "everything", "-3", "٣"])
def test_nonsense(text: str) -> None:
    assert order_of(text) == Order()


def test_nobody_waits_for_ever() -> None:
    assert order_of("region 99999999") == Order(Area.REGION, 10)
