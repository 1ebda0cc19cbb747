"""Sees every write, cut and flush that SQLite does to some files, by a layer beneath it (its own VFS interface).

Linux only.
"""

import ctypes
import itertools
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_Int, _Pointer, _Name = ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p
_OPEN = ctypes.CFUNCTYPE(_Int, _Pointer, _Pointer, _Pointer, _Int, _Pointer)
_WRITE = ctypes.CFUNCTYPE(_Int, _Pointer, _Pointer, _Int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(_Int, _Pointer, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(_Int, _Pointer, _Int)
_METHODS_OF_VERSION = {1: 12, 2: 16, 3: 18}


class _Methods(ctypes.Structure):
    """sqlite3_io_methods: close, read, write, truncate, sync, …"""

    _fields_ = [("version", _Int), ("methods", _Pointer * 18)]


class _Vfs(ctypes.Structure):
    """sqlite3_vfs, as far as it is looked at."""

    _fields_ = [
        ("version", _Int),
        ("file_bytes", _Int),
        ("path_bytes", _Int),
        ("next", _Pointer),
        ("name", _Name),
        ("data", _Pointer),
        ("open", _Pointer),
        ("others", _Pointer * 15),
    ]


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to a file. `kind`: write, truncate (to `offset`) or sync."""

    kind: str
    file: str
    offset: int = 0
    data: bytes = b""


def library() -> ctypes.CDLL | None:
    """The SQLite that Python uses: a library of its own, or part of Python, as long as its functions can be found."""
    sqlite3.connect(":memory:").close()
    mapped = {line.split()[-1] for line in Path("/proc/self/maps").read_text("utf-8").splitlines() if "sqlite3" in line}
    for path in (*sorted(mapped, key=lambda path: "libsqlite3" not in path), None):
        found = ctypes.CDLL(path)
        if hasattr(found, "sqlite3_vfs_register"):
            return found
    return None


class Recorder:
    """Tells of each change of the named files, in the order they happen; after the real thing was done."""

    def __init__(self, names: frozenset[str], changed: Callable[[Change], None]) -> None:
        found = library()
        assert found is not None, "the SQLite of this Python hides its functions; nothing can come between them"
        self._sqlite, self._names, self._changed = found, names, changed
        self._open_files: dict[int, str] = {}
        self._tables: dict[int, _Methods] = {}
        self._kept: list[Any] = []

    def install(self) -> None:
        """From now on every connection of this process goes through it."""
        self._sqlite.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        real = self._sqlite.sqlite3_vfs_find(None)
        ours = _Vfs.from_buffer_copy(real.contents)
        ours.name = b"recorder"
        real_open = _OPEN(real.contents.open)
        address = ctypes.addressof(real.contents)

        def opened(_vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
            code: int = real_open(address, name, file, flags, out)
            if code == 0 and name:
                self._take(Path((ctypes.string_at(name)).decode()).name, file)
            return code

        callback = _OPEN(opened)
        ours.open = ctypes.cast(callback, _Pointer).value
        self._kept += [ours, callback, real_open]
        assert self._sqlite.sqlite3_vfs_register(ctypes.byref(ours), 1) == 0

    def _take(self, name: str, file: int) -> None:
        if name not in self._names:
            return
        self._open_files[file] = name
        methods = _Pointer.from_address(file)
        real = methods.value
        assert real is not None
        if real not in self._tables:
            self._tables[real] = self._table(real)
        methods.value = ctypes.addressof(self._tables[real])

    def _table(self, address: int) -> _Methods:
        real = _Methods()
        count = _METHODS_OF_VERSION[min(_Int.from_address(address).value, 3)]
        ctypes.memmove(ctypes.byref(real), address, _Methods.methods.offset + count * ctypes.sizeof(_Pointer))
        real_write, real_truncate, real_sync = (
            _WRITE(real.methods[2]),
            _TRUNCATE(real.methods[3]),
            _SYNC(real.methods[4]),
        )

        def write(file: int, data: int, size: int, offset: int) -> int:
            code: int = real_write(file, data, size, offset)
            self._tell(code, Change("write", self._open_files[file], offset, ctypes.string_at(data, size)))
            return code

        def truncate(file: int, size: int) -> int:
            code: int = real_truncate(file, size)
            self._tell(code, Change("truncate", self._open_files[file], size))
            return code

        def sync(file: int, flags: int) -> int:
            code: int = real_sync(file, flags)
            self._tell(code, Change("sync", self._open_files[file]))
            return code

        callbacks = (_WRITE(write), _TRUNCATE(truncate), _SYNC(sync))
        for at, callback in zip(itertools.count(2), callbacks, strict=False):
            real.methods[at] = ctypes.cast(callback, _Pointer).value
        self._kept += [*callbacks, real_write, real_truncate, real_sync]
        return real

    def _tell(self, code: int, change: Change) -> None:
        if code == 0:
            self._changed(change)
