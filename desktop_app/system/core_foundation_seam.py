"""CoreFoundation's texts, numbers, lists and tables, by their addresses. macOS only."""

import ctypes
import sys
from functools import cache
from typing import Any

assert sys.platform == "darwin"  # noqa: S101 - so that mypy checks this file for macOS only

_UTF8 = 0x08000100
_DOUBLE = 13
_LONGEST = 8192


@cache
def core() -> Any:
    """The library with what is used of it declared."""
    library = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
    pointer, number = ctypes.c_void_p, ctypes.c_long
    for name, result, arguments in (
        ("CFStringCreateWithCString", pointer, [pointer, ctypes.c_char_p, ctypes.c_uint32]),
        ("CFStringGetCString", ctypes.c_bool, [pointer, ctypes.c_char_p, number, ctypes.c_uint32]),
        ("CFStringGetLength", number, [pointer]),
        ("CFURLGetString", pointer, [pointer]),
        ("CFArrayCreate", pointer, [pointer, ctypes.POINTER(pointer), number, pointer]),
        ("CFArrayGetCount", number, [pointer]),
        ("CFArrayGetValueAtIndex", pointer, [pointer, number]),
        ("CFDictionaryCreate", pointer, [pointer, *[ctypes.POINTER(pointer)] * 2, number, pointer, pointer]),
        ("CFDictionaryGetValue", pointer, [pointer, pointer]),
        ("CFNumberGetValue", ctypes.c_bool, [pointer, number, pointer]),
        ("CFGetTypeID", ctypes.c_ulong, [pointer]),
        ("CFStringGetTypeID", ctypes.c_ulong, []),
        ("CFURLGetTypeID", ctypes.c_ulong, []),
        ("CFArrayGetTypeID", ctypes.c_ulong, []),
        ("CFNumberGetTypeID", ctypes.c_ulong, []),
        ("CFRetain", pointer, [pointer]),
        ("CFRelease", None, [pointer]),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


@cache
def string(text: str) -> int:
    """A text that is kept for good: for the names of attributes, of which there are few."""
    return int(core().CFStringCreateWithCString(None, text.encode(), _UTF8))


def text_of(value: int | None) -> str:
    """What a text or an address says; "" for anything else."""
    library = core()
    if value and library.CFGetTypeID(value) == library.CFURLGetTypeID():
        value = library.CFURLGetString(value)
    if not value or library.CFGetTypeID(value) != library.CFStringGetTypeID():
        return ""
    # UTF-8 takes three bytes at most for what UTF-16 tells in one unit.
    size = min(library.CFStringGetLength(value) * 3 + 1, _LONGEST * 4)
    letters = ctypes.create_string_buffer(size)
    is_whole = library.CFStringGetCString(value, letters, size, _UTF8)
    return letters.value.decode("utf-8", "replace") if is_whole else ""


def number_of(value: int | None) -> float:
    """What a number says; 0 for anything else."""
    library, found = core(), ctypes.c_double()
    if value and library.CFGetTypeID(value) == library.CFNumberGetTypeID():
        library.CFNumberGetValue(value, _DOUBLE, ctypes.byref(found))
    return found.value


def items(array: int | None) -> list[int]:
    """What a list holds, as long as the list is there; nothing for anything else."""
    library = core()
    if not array or library.CFGetTypeID(array) != library.CFArrayGetTypeID():
        return []
    return [library.CFArrayGetValueAtIndex(array, at) for at in range(library.CFArrayGetCount(array))]


def entry(table: int, name: str) -> int | None:
    """What a table has by a name, as long as the table is there."""
    found: int | None = core().CFDictionaryGetValue(table, string(name))
    return found


def list_of(names: tuple[str, ...]) -> int:
    """A list of texts, to be released."""
    values = (ctypes.c_void_p * len(names))(*(string(name) for name in names))
    # Without callbacks: the texts are there for good.
    return int(core().CFArrayCreate(None, values, len(names), None))
