"""A system that moves no file that somebody has open, and none onto it: Windows, where Python opens without leave."""

from pathlib import Path


class InUse:
    """`move`, to be given in place of os.replace: refuses `times` times what is one of `paths`."""

    def __init__(self, *paths: Path, times: int = 1_000, code: int = 5) -> None:
        self._paths, self._times, self._code = paths, times, code
        self.refused = 0

    def move(self, path: Path, to: Path) -> None:
        """Raises what Windows raises."""
        if {path, to} & set(self._paths) and self.refused < self._times:
            self.refused += 1
            error = PermissionError(13, "Access is denied", str(path))
            setattr(error, "winerror", self._code)  # noqa: B010 - only Windows has it
            raise error
        path.replace(to)
