"""What the emulated organisation says no with."""


class Refused(Exception):
    """Status, code and words of a refusal."""

    def __init__(self, status: str, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code = status, code


def missing(privilege: str) -> Refused:
    """A privilege that the person's roles do not include."""
    words = f"Principal user (Id=11111111-0000-4000-8000-000000000001) is missing {privilege} privilege"
    return Refused("403 Forbidden", "0x80040220", words)


def no(code: str, message: str) -> Refused:
    """Whatever else is wrong with what was asked."""
    return Refused("400 Bad Request", code, message)
