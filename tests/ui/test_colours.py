"""ui.colours"""

import pytest

from ui.colours import DARK, LIGHT, Scheme, contrast, luminance

SCHEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


def test_black_on_white_is_the_most() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == 1.0
    assert luminance("#FFFFFF") == pytest.approx(1.0)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", ["window", "rail", "card", "sunken", "accent_soft"])
@pytest.mark.parametrize("ink", ["text", "muted", "accent_text"])
def test_text_can_be_read(scheme: Scheme, ground: str, ink: str) -> None:
    assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("state", ["accent", "accent_hover", "accent_pressed"])
def test_the_primary_button_can_be_read(scheme: Scheme, state: str) -> None:
    assert contrast(scheme.on_accent, getattr(scheme, state)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("tone", ["neutral", "info", "success", "warning", "danger"])
def test_semantic_colours_can_be_read(scheme: Scheme, tone: str) -> None:
    colours = getattr(scheme, tone)
    for ground in (colours.fill, scheme.card, scheme.window, scheme.sunken):
        assert contrast(colours.text, ground) >= 4.5
    assert contrast(scheme.text, colours.fill) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", ["window", "rail", "card", "sunken"])
@pytest.mark.parametrize("edge", ["border", "focus"])
def test_edges_and_the_focus_can_be_seen(scheme: Scheme, ground: str, edge: str) -> None:
    assert contrast(getattr(scheme, edge), getattr(scheme, ground)) >= 3.0
