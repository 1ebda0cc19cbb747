"""What the part with the files says, and to whom: the same on the page and in the quick panel."""

from ui.pages.new_case.editing import Editing
from ui.pages.new_case.evidence import Evidence
from ui.pages.new_case.gathering import Gathering
from ui.pages.new_case.show_step import ShowStep


def show_evidence(show: ShowStep, evidence: Evidence) -> None:
    """The files of the draft: what is chosen, taken away, ordered, looked at, and what was refused."""
    evidence.refused.connect(lambda error: show.show_refusal(error, can_retry=evidence.has_waiting))
    evidence.enlarged.connect(show.show_enlarged)
    show.retry_wanted.connect(evidence.retry)
    show.chosen.connect(evidence.add_paths)
    show.removed.connect(evidence.remove)
    show.enlarge_wanted.connect(evidence.enlarge)
    show.strip.ordered.connect(evidence.order)


def show_gathering(show: ShowStep, gathering: Gathering, editing: Editing) -> None:
    """What comes from outside: the screen, the clipboard, the editor."""
    show.show_area(gathering.last_area)
    show.shot_wanted.connect(gathering.shoot)
    show.paste_wanted.connect(gathering.paste)
    show.edit_wanted.connect(editing.edit)
    editing.failed.connect(show.show_refusal)
    gathering.shutter.taken.connect(editing.remember)
    gathering.nothing.connect(show.show_nothing_to_paste)
    gathering.dark.connect(show.show_dark)
    gathering.area_chosen.connect(show.show_area)
    gathering.failed.connect(show.show_refusal)
