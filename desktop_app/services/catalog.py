"""What can be asked for, offline: browse and find one's way in the catalogue."""

from collections.abc import Sequence

from desktop_app.domain.catalog import Catalog
from desktop_app.domain.forms import Answers, Choice
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import AccountId, FieldId, ItemId


class Catalogs:
    """The cached catalogue of each account."""

    def catalog(self, account_id: AccountId) -> Catalog:
        """Everything that can be asked for, sorted by position; empty before the first sync. Offline."""
        raise NotImplementedError

    def choices(
        self, account_id: AccountId, item: ItemId, field: FieldId, words: str, answers: Answers
    ) -> list[Choice]:
        """Choices the portal must be asked for. NETWORK lane."""
        raise NotImplementedError

    def people(self, account_id: AccountId, words: str) -> Sequence[Person]:
        """Colleagues by name or e-mail, at most 20. NETWORK lane; those seen before when offline."""
        raise NotImplementedError
