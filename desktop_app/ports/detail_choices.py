"""What the store keeps of what may be chosen for a case, so that an agent can choose while offline."""

from typing import Protocol

from desktop_app.domain.case_details import DetailChoices


class DetailChoiceTable(Protocol):
    """What could be chosen when the portal was last asked, by customer. In *cache*."""

    def get(self, customer: str) -> DetailChoices | None:
        """None when the portal was never asked for this one."""
        ...

    def put(self, customer: str, choices: DetailChoices) -> None:
        """Keep it in the place of what was known before."""
        ...
