"""Folders and owners through shell32 and advapi32. Windows only."""

import ctypes
import sys
import uuid
from ctypes import wintypes

assert sys.platform == "win32"  # noqa: S101 - so that mypy checks this file for Windows only

_PROGRAM_DATA = uuid.UUID("62AB5D82-FDC1-4DC3-A9DD-070D1D495D97").bytes_le
_FILE_OBJECT, _OWNER = 1, 1


def program_data() -> str:
    """The folder for all users' data, as the system has it: the variable of that name is the user's to change.

    Raises OSError.
    """
    found = ctypes.c_wchar_p()
    fault = ctypes.windll.shell32.SHGetKnownFolderPath(_PROGRAM_DATA, 0, None, ctypes.byref(found))
    try:
        if fault or not found.value:
            raise OSError(fault, "no folder for programs' data")
        return found.value
    finally:
        ctypes.windll.ole32.CoTaskMemFree(found)


def owner(path: str) -> str:
    """The SID of a file's owner, as a text. Raises OSError."""
    security, kernel = ctypes.windll.advapi32, ctypes.windll.kernel32
    kernel.LocalFree.argtypes = [ctypes.c_void_p]
    sid, descriptor, text = ctypes.c_void_p(), ctypes.c_void_p(), wintypes.LPWSTR()
    fault = security.GetNamedSecurityInfoW(
        path, _FILE_OBJECT, _OWNER, ctypes.byref(sid), None, None, None, ctypes.byref(descriptor)
    )
    if fault:
        raise OSError(fault, "no owner")
    try:
        if not security.ConvertSidToStringSidW(sid, ctypes.byref(text)) or not text.value:
            raise OSError("no text for an owner")
        return text.value
    finally:
        kernel.LocalFree(ctypes.cast(text, ctypes.c_void_p))
        kernel.LocalFree(descriptor)
