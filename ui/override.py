"""`override`: mypy proves with it that a method overrides one of Qt's. Nothing happens when the program runs."""

from typing import TYPE_CHECKING

__all__ = ["override"]

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method):
        """The method as it is; typing_extensions is not loaded for it at every start."""
        return method
