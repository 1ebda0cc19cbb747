"""A vault in memory that can be locked or missing."""

from desktop_app.errors import VaultError, VaultLocked


class FakeVault:
    """Keeps secrets as long as the object lives. `trouble`: what every call raises."""

    def __init__(self, *, is_lasting: bool = True) -> None:
        self._is_lasting = is_lasting
        self.secrets: dict[str, str] = {}
        self.trouble: VaultError | None = None

    @property
    def is_lasting(self) -> bool:
        """As told at the start."""
        return self._is_lasting

    def store(self, name: str, secret: str) -> None:
        """Keep it."""
        self._check()
        self.secrets[name] = secret

    def read(self, name: str) -> str | None:
        """The secret, if there is one."""
        self._check()
        return self.secrets.get(name)

    def forget(self, name: str) -> None:
        """Remove it."""
        self._check()
        self.secrets.pop(name, None)

    def lock(self) -> None:
        """From now on the keyring says no."""
        self.trouble = VaultLocked()

    def _check(self) -> None:
        if self.trouble is not None:
            raise self.trouble
