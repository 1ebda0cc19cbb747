"""What every vault must do."""

import pytest

from desktop_app.ports.system import Vault


class VaultContract:
    """The suite. Derive and give it a `vault`."""

    @pytest.fixture
    def vault(self) -> Vault:
        """What is tried, empty."""
        raise NotImplementedError

    def test_a_secret_is_kept(self, vault: Vault) -> None:
        assert vault.read("token") is None
        vault.store("token", "one")
        vault.store("token", "two")
        vault.store("other", "å😀\ud800\0")
        assert vault.read("token") == "two"
        assert vault.read("other") == "å😀\ud800\0"

    def test_a_secret_may_be_long(self, vault: Vault) -> None:
        vault.store("token", "x" * 8192)
        assert vault.read("token") == "x" * 8192

    def test_a_secret_is_forgotten(self, vault: Vault) -> None:
        vault.store("token", "one")
        vault.forget("token")
        vault.forget("token")
        vault.forget("never kept")
        assert vault.read("token") is None

    def test_it_says_whether_it_lasts(self, vault: Vault) -> None:
        assert vault.is_lasting in {True, False}
