"""What waits to be sent, and receipts of what was."""

from desktop_app.domain.changes import Changes
from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import AccountId, Key
from desktop_app.domain.receipts import OutboxItem, SentReceipt


class Outbox:
    """The outboxes of all accounts. STORE lane for all that writes."""

    def items(self) -> tuple[OutboxItem, ...]:
        """Everything that waits, oldest first. READ lane."""
        raise NotImplementedError

    def try_now(self, account_id: AccountId, key: Key) -> Changes:
        """Forget the back-off of one item and wake the sync."""
        raise NotImplementedError

    def back_to_draft(self, account_id: AccountId, key: Key) -> Draft:
        """Make a waiting or refused new case a draft again (a refused one becomes a new intent). Raises Conflict
        when it is being sent or perhaps was."""
        raise NotImplementedError

    def discard(self, account_id: AccountId, key: Key) -> Changes:
        """Throw a waiting or refused item away. Raises Conflict when it is being sent or perhaps was."""
        raise NotImplementedError

    def receipts(self, limit: int = 200) -> tuple[SentReceipt, ...]:
        """What was sent, newest first. READ lane."""
        raise NotImplementedError
