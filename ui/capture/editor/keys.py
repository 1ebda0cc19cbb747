"""Everything the picture does by keys: tools, placing, moving, sizes, order, and Tab from mark to mark."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.capture.editor.marks import moved, resized
from ui.capture.editor.scene import Scene
from ui.capture.editor.tools import KEYS, Hand, Tool

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_FAR = 10


def press(event: QKeyEvent, scene: Scene, hand: Hand) -> bool:
    """Do what a key means; False when it means nothing here."""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    plain = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    if key in _ARROWS:
        return _go(scene, _ARROWS[key], modifiers)
    if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not plain:
        hand.place()
        return True
    if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not plain:
        return _take_away(scene)
    if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
        scene.bring(1 if key == Qt.Key.Key_PageUp else -1)
        return bool(scene.chosen)
    if key == Qt.Key.Key_Escape:
        return let_go(scene, hand)
    tool = next((tool for tool, letter in KEYS.items() if Qt.Key(ord(letter)) == key), None)
    if tool is not None and not plain:
        hand.take(tool)
        return True
    return False


def walk(scene: Scene, by: int) -> bool:
    """Choose the next mark or suggestion; False behind the last: the focus goes on."""
    sheet = scene.sheet
    if scene.frame is not None:
        return False
    stops = len(sheet.marks) + len(sheet.suggestions)
    ids = [mark.id for mark in sheet.marks]
    here = ids.index(scene.chosen) if scene.chosen in ids else -1
    if scene.suggestion >= 0:
        here = len(ids) + scene.suggestion
    there = here + by if here >= 0 else (0 if by > 0 else stops - 1)
    if not 0 <= there < stops:
        scene.choose(0)
        return False
    if there < len(ids):
        scene.choose(ids[there])
    else:
        scene.choose_suggestion(there - len(ids))
    return True


def let_go(scene: Scene, hand: Hand) -> bool:
    """Esc: end the gesture, the crop, the tool or the choice, one at a time; False when there is nothing to end."""
    if hand.is_busy or scene.passing is not None:
        hand.drop()
        scene.choose(0)
    elif hand.tool is not Tool.SELECT:
        hand.take(Tool.SELECT)
    elif scene.chosen or scene.suggestion >= 0:
        scene.choose(0)
    else:
        return False
    return True


def _go(scene: Scene, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> bool:
    mark = scene.chosen_mark
    if mark is None:
        return False
    far = _FAR if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
    across, down = way[0] * far, way[1] * far
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        scene.keep(resized(mark, across, down), f"size {mark.id}")
    else:
        scene.keep(moved(mark, across, down), f"move {mark.id}")
    return True


def _take_away(scene: Scene) -> bool:
    if scene.suggestion >= 0:
        scene.dismiss([scene.sheet.suggestions[scene.suggestion]])
    elif scene.chosen:
        scene.remove()
    else:
        return False
    return True
