"""What the desk does with a case, and why somebody sees one, in words."""

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.cases import DESK_WORK, CaseAction
from desktop_app.domain.commands import NO
from desktop_app.domain.receipts import OutboxItem
from desktop_app.domain.standing import SeenBy, StageState, Why


def work(action: CaseAction, what: str) -> str:
    """What is on its way: `what` is the agent, the queue, the part or the other case."""
    match action:
        case CaseAction.ASSIGN:
            text = QCoreApplication.translate("Desk", "Assign to %1")
        case CaseAction.QUEUE:
            text = QCoreApplication.translate("Desk", "Put into the queue %1")
        case CaseAction.CHILD:
            text = QCoreApplication.translate("Desk", "New part of this case: %1")
        case CaseAction.MERGE:
            text = QCoreApplication.translate("Desk", "Merge into %1")
        case CaseAction.ADD_CHILD:
            text = QCoreApplication.translate("Desk", "Make %1 a part of this case")
        case CaseAction.SHARE:
            text = QCoreApplication.translate("Desk", "Share with %1")
        case CaseAction.UNSHARE:
            text = QCoreApplication.translate("Desk", "No longer share with %1")
        case CaseAction.EDIT:
            text = QCoreApplication.translate("Desk", "Change to %1")
        case CaseAction.ROUTE:
            return QCoreApplication.translate("Desk", "Find the right queue by the routing rules")
        case CaseAction.COUNT:
            return _count(is_counted=what != NO)
        case _:
            return what
    return text.replace("%1", what)


def _count(*, is_counted: bool) -> str:
    if is_counted:
        return QCoreApplication.translate("Desk", "Take this case off the agreement")
    return QCoreApplication.translate("Desk", "Do not take this case off the agreement")


def waiting(item: OutboxItem) -> str:
    """What waits in the outbox, with its target, where it is work on a case; else ""."""
    word = item.kind.removeprefix("desk_")
    if not item.about or word not in set(DESK_WORK):
        return ""
    return work(CaseAction(word), item.about)


def why(one: Why) -> str:
    """The rule by which the reader sees a case, as a sentence."""
    match one.rule:
        case SeenBy.REQUESTER:
            return QCoreApplication.translate("Desk", "You reported it.")
        case SeenBy.AGENT:
            return QCoreApplication.translate("Desk", "You work at the desk, which sees every case.")
        case SeenBy.SHARED:
            if not one.by:
                return QCoreApplication.translate("Desk", "Somebody shared it with you.")
            return QCoreApplication.translate("Desk", "%1 shared it with you.").replace("%1", one.by)
        case SeenBy.ORGANISATION:
            text = QCoreApplication.translate("Desk", "People at %1 see each other's cases.")
            return text.replace("%1", one.organisation) if one.organisation else _somebodys()


def _somebodys() -> str:
    return QCoreApplication.translate("Desk", "It belongs to your organisation, whose people see each other's cases.")


def stage_state(state: StageState) -> str:
    """Where a stage stands."""
    match state:
        case StageState.DONE:
            return QCoreApplication.translate("Desk", "Done")
        case StageState.ACTIVE:
            return QCoreApplication.translate("Desk", "Now")
        case StageState.AHEAD:
            return QCoreApplication.translate("Desk", "Later")
        case StageState.LEFT:
            return QCoreApplication.translate("Desk", "No longer needed")
