"""UI Automation through comtypes, and the windows through user32. Windows only.

comtypes starts COM in the thread that imports it. That must be a thread of ours, in the multithreaded apartment: in
Qt's thread, which has one of its own kind, drag and drop and the clipboard would fail.
"""

import ctypes
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ctypes import wintypes
from functools import cache, reduce
from pathlib import PureWindowsPath
from typing import Any
from uuid import UUID

from desktop_app.domain.capture import Rectangle
from desktop_app.system.browser.accessible import NoAccessibility, NoAnswer, Window

assert sys.platform == "win32"  # noqa: S101 - so that mypy checks this file for Windows only

from desktop_app.system.native_pixels_seam import count_in_pixels  # noqa: E402 - not there elsewhere

_CALL_MS = 400
_MULTITHREADED = 0
_CONTROL, _NAME, _ID, _PLACE, _OFFSCREEN, _VALUE, _HAS_VALUE = 30003, 30005, 30011, 30001, 30022, 30045, 30043
_DOCUMENT, _TEXT, _EDIT, _COMBO_BOX = 50030, 50020, 50004, 50003
_TEXT_PATTERN, _TEXT_CHILD_PATTERN = 10014, 10029
_START, _END = 0, 1
_CHILDREN, _DESCENDANTS = 2, 4
_FRAME_BOUNDS = 9
_LONGEST_TITLE, _LONGEST_PATH = 512, 32_768
_MAY_ASK_LITTLE = 0x1000
_LEFT_OF_ALL, _TOP_OF_ALL = 76, 77
_PROPERTY_STORE = UUID("886d8eeb-8cf2-4446-8d02-cdba1dbdcf99").bytes_le
_GROUP_ID = UUID("9f4c2855-9f79-4b39-a8d0-e1d42de1d5f3").bytes_le, 5
_EMPTY, _WIDE_TEXT = 0, 31
_RELEASE, _GET_VALUE = 2, 5


class UserWindows:
    """The class of `windows.Windows`."""

    def active(self) -> Window | None:
        count_in_pixels()
        user = ctypes.windll.user32
        user.GetForegroundWindow.restype = wintypes.HWND
        handle = user.GetForegroundWindow()
        return _window(int(handle)) if handle else None

    def again(self, window: Window) -> Window | None:
        return _window(window.id) if ctypes.windll.user32.IsWindow(wintypes.HWND(window.id)) else None

    def parts(self, window: Window, kind: str) -> Sequence[int]:
        user, found = ctypes.windll.user32, list[int]()

        def see(handle: int, _none: int) -> bool:
            name = ctypes.create_unicode_buffer(_LONGEST_TITLE)
            user.GetClassNameW(wintypes.HWND(handle), name, _LONGEST_TITLE)
            if name.value == kind and user.IsWindowVisible(wintypes.HWND(handle)):
                found.append(handle)
            return True

        callback = ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)(see)
        user.EnumChildWindows(wintypes.HWND(window.id), callback, 0)
        return found

    def group_id(self, window: Window) -> str | None:
        _keep_com()
        store = ctypes.c_void_p()
        handle, kind = wintypes.HWND(window.id), ctypes.create_string_buffer(_PROPERTY_STORE, 16)
        if ctypes.windll.shell32.SHGetPropertyStoreForWindow(handle, kind, ctypes.byref(store)) or not store:
            return None
        calls = ctypes.cast(store, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
        get = ctypes.WINFUNCTYPE(ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(calls[_GET_VALUE])
        release = ctypes.WINFUNCTYPE(ctypes.c_ulong, ctypes.c_void_p)(calls[_RELEASE])
        key, value = _Key(*_GROUP_ID), _Variant()
        try:
            if get(store, ctypes.byref(key), ctypes.byref(value)):
                return None
            if value.kind != _WIDE_TEXT:
                return "" if value.kind == _EMPTY else None
            return str(value.text or "")
        finally:
            ctypes.windll.ole32.PropVariantClear(ctypes.byref(value))
            release(store)

    def origin(self) -> tuple[int, int]:
        user = ctypes.windll.user32
        return user.GetSystemMetrics(_LEFT_OF_ALL), user.GetSystemMetrics(_TOP_OF_ALL)


class _Key(ctypes.Structure):
    """A PROPERTYKEY."""

    _fields_ = [("kind", ctypes.c_char * 16), ("number", wintypes.DWORD)]


class _Variant(ctypes.Structure):
    """A PROPVARIANT that holds a text or nothing."""

    _fields_ = [
        ("kind", ctypes.c_ushort),
        ("reserved", ctypes.c_ushort * 3),
        ("text", ctypes.c_wchar_p),
        ("more", ctypes.c_void_p),
    ]


def _window(handle: int) -> Window:
    user, dwm = ctypes.windll.user32, ctypes.windll.dwmapi
    window, pid, bounds = wintypes.HWND(handle), wintypes.DWORD(), wintypes.RECT()
    title = ctypes.create_unicode_buffer(_LONGEST_TITLE)
    user.GetWindowThreadProcessId(window, ctypes.byref(pid))
    user.GetWindowTextW(window, title, _LONGEST_TITLE)
    dwm.DwmGetWindowAttribute(window, _FRAME_BOUNDS, ctypes.byref(bounds), ctypes.sizeof(bounds))
    place = Rectangle(bounds.left, bounds.top, bounds.right - bounds.left, bounds.bottom - bounds.top)
    return Window(handle, pid.value, _program(pid.value), title.value, place)


def _program(pid: int) -> str:
    """The name of the file a process runs, in lower case; "" where that is not told (an administrator's program)."""
    kernel = ctypes.windll.kernel32
    kernel.OpenProcess.restype = wintypes.HANDLE
    process = kernel.OpenProcess(_MAY_ASK_LITTLE, False, pid)
    if not process:
        return ""
    path, size = ctypes.create_unicode_buffer(_LONGEST_PATH), wintypes.DWORD(_LONGEST_PATH)
    try:
        is_told = kernel.QueryFullProcessImageNameW(wintypes.HANDLE(process), 0, path, ctypes.byref(size))
        return PureWindowsPath(path.value).name.lower() if is_told else ""
    finally:
        kernel.CloseHandle(wintypes.HANDLE(process))


class _Automation:
    """The class of `windows.Tree`. Every answer brings all that will be asked of an element: one way instead of six."""

    def __init__(self, client: Any, kinds: Any) -> None:
        self.client, self.kinds, self.all = client, kinds, client.CreateTrueCondition()
        self.cache = client.CreateCacheRequest()
        for number in (_CONTROL, _NAME, _ID, _PLACE, _OFFSCREEN, _VALUE, _HAS_VALUE):
            self.cache.AddProperty(number)

    def element(self, handle: int) -> "_Element":
        try:
            return _Element(self, self.client.ElementFromHandleBuildCache(handle, self.cache))
        except _failures() as error:
            raise NoAnswer(str(error)) from error


class _Element:
    """The class of `windows.Element`."""

    def __init__(self, automation: _Automation, raw: Any) -> None:
        self._automation, self._raw = automation, raw

    @property
    def name(self) -> str:
        return str(self._fact(_NAME) or "")

    @property
    def is_document(self) -> bool:
        return bool(self._fact(_CONTROL) == _DOCUMENT)

    @property
    def is_text(self) -> bool:
        return bool(self._fact(_CONTROL) == _TEXT)

    @property
    def is_field(self) -> bool:
        return self._fact(_CONTROL) in {_EDIT, _COMBO_BOX} and bool(self._fact(_HAS_VALUE))

    @property
    def is_offscreen(self) -> bool:
        return bool(self._fact(_OFFSCREEN))

    @property
    def place(self) -> Rectangle:
        numbers = self._fact(_PLACE)
        return Rectangle(*(round(number) for number in numbers)) if numbers else Rectangle(0, 0, 0, 0)

    @property
    def value(self) -> str | None:
        return str(self._fact(_VALUE) or "") if self._fact(_HAS_VALUE) else None

    def children(self) -> "Sequence[_Element]":
        ours = self._automation
        try:
            found = self._raw.FindAllBuildCache(_CHILDREN, ours.all, ours.cache)
            return [_Element(ours, found.GetElement(at)) for at in range(found.Length)] if found else []
        except _failures() as error:
            raise NoAnswer(str(error)) from error

    def first(self, automation_id: str) -> "_Element | None":
        ours = self._automation
        try:
            condition = ours.client.CreatePropertyCondition(_ID, automation_id)
            found = self._raw.FindFirstBuildCache(_DESCENDANTS, condition, ours.cache)
            return _Element(ours, found) if found else None
        except _failures() as error:
            raise NoAnswer(str(error)) from error

    def word_places(self, words: Sequence[str]) -> Sequence[Rectangle | None]:
        try:
            rest, places = self._letters(), list[Rectangle | None]()
            for word in words:
                found = rest.FindText(word, False, False) if rest else None
                places.append(_around(found.GetBoundingRectangles()) if found else None)
                if found:
                    rest.MoveEndpointByRange(_START, found, _END)
        except _failures() as error:
            raise NoAnswer(str(error)) from error
        return places

    def _letters(self) -> Any:
        """The range of its text; None where it tells of none."""
        kinds = self._automation.kinds
        child = self._raw.GetCurrentPattern(_TEXT_CHILD_PATTERN)
        if child:
            return child.QueryInterface(kinds.IUIAutomationTextChildPattern).TextRange.Clone()
        own = self._raw.GetCurrentPattern(_TEXT_PATTERN)
        return own.QueryInterface(kinds.IUIAutomationTextPattern).DocumentRange.Clone() if own else None

    def _fact(self, number: int) -> Any:
        try:
            return self._raw.GetCachedPropertyValue(number)
        except _failures() as error:
            raise NoAnswer(str(error)) from error


def _around(numbers: Sequence[float] | None) -> Rectangle | None:
    """What holds all lines of a range, which are told as x, y, width and height one after the other."""
    flat = [round(one) for one in numbers or ()]
    each = [Rectangle(*flat[at : at + 4]) for at in range(0, len(flat), 4)]
    return reduce(Rectangle.around, each) if each else None


def _failures() -> tuple[type[Exception], ...]:
    """What a call to COM raises."""
    import comtypes

    return (OSError, ValueError, comtypes.COMError)


@cache
def _keep_com() -> bool:
    """Keep the multithreaded apartment for good: threads that start no COM are in it, and may let things go late."""
    return not ctypes.windll.ole32.CoIncrementMTAUsage(ctypes.byref(ctypes.c_void_p()))


@cache
def _com() -> tuple[Any, Any]:
    """comtypes and its client. Raises NoAccessibility."""
    if not _keep_com():
        raise NoAccessibility("no COM")
    sys.coinit_flags = _MULTITHREADED  # type: ignore[attr-defined]
    try:
        import comtypes
        import comtypes.client
    except (ImportError, OSError) as error:
        raise NoAccessibility("no comtypes") from error
    return comtypes, comtypes.client


@contextmanager
def UiAutomation() -> Iterator[_Automation]:  # noqa: N802 - stands for a class
    """Start UI Automation in this thread, with a limit for each call."""
    count_in_pixels()
    com, client = _com()
    try:
        automation = _Automation(*_client(client))
    except (OSError, AttributeError, com.COMError) as error:
        raise NoAccessibility(str(error)) from error
    yield automation


def _client(client: Any) -> tuple[Any, Any]:
    kinds = client.GetModule("UIAutomationCore.dll")
    made = client.CreateObject(kinds.CUIAutomation8, interface=kinds.IUIAutomation2)
    made.ConnectionTimeout = made.TransactionTimeout = _CALL_MS
    return made, kinds
