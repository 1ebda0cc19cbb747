"""From the picture of all screens to what was asked for."""

from dataclasses import replace

from desktop_app.domain.attachments import Shot
from desktop_app.domain.capture import Area, Rectangle, cut, screen_at
from desktop_app.errors import CaptureImpossible


def place_of(area: Area, shot: Shot, pointer: tuple[int, int]) -> Rectangle:
    """Where an area lies in the picture of all screens; `pointer` is in its pixels.

    Where nobody knows the active window it is the screen with the pointer: a picture too large can be cropped.
    """
    whole = Rectangle(0, 0, shot.width, shot.height)
    if area is Area.WINDOW and shot.window is not None:
        window = shot.window.within(whole)
        if window.width > 0 and window.height > 0:
            return window
    screen = screen_at(shot.places, *pointer)
    return screen.place if area in {Area.SCREEN, Area.WINDOW} and screen is not None else whole


def part(shot: Shot, place: Rectangle, area: Area) -> Shot:
    """What lies in a place of the picture, as a picture by itself. Raises CaptureImpossible: it is black there."""
    place = place.within(Rectangle(0, 0, shot.width, shot.height))
    touched = [each for each in shot.places if all(each.place.within(place)[2:])]
    dark = tuple(each.name for each in touched if each.name in shot.dark)
    if touched and len(dark) == len(touched):
        raise CaptureImpossible("black")
    screens = ", ".join(f"{each.width}×{each.height}" for each in touched) or shot.provenance.screen
    scale = max((each.scale for each in touched), default=shot.provenance.scale)
    provenance = replace(shot.provenance, screen=screens, area=area, scale=scale)
    if place == (0, 0, shot.width, shot.height):
        return replace(shot, provenance=provenance, dark=dark)
    return replace(
        shot,
        width=place.width,
        height=place.height,
        pixels=cut(shot.width, shot.pixels, place),
        provenance=provenance,
        places=(),
        window=None,
        dark=dark,
        origin=(shot.origin[0] + place.x, shot.origin[1] + place.y),
    )
