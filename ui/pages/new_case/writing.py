"""The draft being written: what the user does to it, and that each of it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.cases import Priority
from desktop_app.domain.catalog import Catalog, Item
from desktop_app.domain.drafts import Draft
from desktop_app.domain.fitting import fitted
from desktop_app.domain.forms import Answer, FieldProblem, FieldRole, problems
from desktop_app.domain.identity import Account
from desktop_app.domain.ids import FieldId, ItemId, TypeId
from desktop_app.domain.parts import PartOf
from desktop_app.services import Services
from desktop_app.services.intents import asked_by
from ui.bridge import Bridge
from ui.pages.new_case.autosave import Autosave
from ui.pages.new_case.evidence import Evidence
from ui.pages.new_case.guard import Move, move_offered, moved, of_item
from ui.pages.new_case.side import ITEM

STEPS = 4


@dataclass(frozen=True, slots=True)
class Loaded:
    """A draft with what is needed to write it. `why_not`: the code of why no pictures can be taken."""

    draft: Draft
    account: Account
    catalog: Catalog = field(default_factory=Catalog)
    why_not: str = ""


class Writing(QObject):
    """One draft at a time, or none."""

    changed = Signal()
    """The draft is another than it was: show it anew."""
    answered = Signal()
    """An answer of the form changed; the field shows it already."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self.autosave = Autosave(services.drafts, bridge)
        self.evidence = Evidence(services.drafts, bridge)
        self._loaded: Loaded | None = None
        self._is_guard_dismissed = False
        self.has_moved = False
        """Whether the form was another when its answers were given, and they were put where they belong now."""
        self.evidence.changed.connect(self._on_files)

    @property
    def loaded(self) -> Loaded | None:
        """What is being written now."""
        return self._loaded

    @property
    def item(self) -> Item | None:
        """The draft's item, if the portal still has it."""
        loaded = self._loaded
        if loaded is None or loaded.draft.item_id is None:
            return None
        return loaded.catalog.item(loaded.draft.item_id)

    @property
    def problems(self) -> Mapping[FieldId, FieldProblem]:
        """What keeps it from being sent."""
        if self._loaded is None:
            return {}
        item = self.item
        if item is None:
            is_gone = self._loaded.draft.item_id is not None
            return {ITEM: FieldProblem.NOT_A_CHOICE if is_gone else FieldProblem.REQUIRED}
        return problems(item.form, self._loaded.draft.answers)

    @property
    def move(self) -> Move | None:
        """What the wrong-type guard offers."""
        if self._loaded is None or self._is_guard_dismissed:
            return None
        return move_offered(self._loaded.draft, self._loaded.catalog)

    def load(self, loaded: Loaded) -> None:
        """Write this draft from now on."""
        self.autosave.flush()
        self._loaded, self._is_guard_dismissed, self.has_moved = loaded, False, False
        self._fit()
        self.evidence.show_draft(loaded.draft)
        self.changed.emit()

    def renew(self, loaded: Loaded) -> None:
        """The catalogue (or the account) is another; what is written stays as it stands here."""
        if self._loaded is not None and self._loaded.draft.id == loaded.draft.id:
            # How it was asked so far is known from the old form alone.
            draft = replace(self._loaded.draft, asked=asked_by(self._loaded.draft, self.item))
            self._loaded = replace(loaded, draft=draft)
            self._fit()
            self.changed.emit()

    def close(self) -> None:
        """Nothing is being written any more; what was pending is forgotten."""
        if self._loaded is not None:
            self.autosave.forget(self._loaded.draft.id)
        self._loaded = None

    def answer(self, id: str, answer: Answer | None) -> None:
        """The user answered a field, or emptied it (None)."""
        if self._loaded is not None:
            self._put(self._loaded.draft.with_answer(FieldId(id), answer))
            self.answered.emit()

    def add_to_description(self, lines: Mapping[FieldId, str]) -> None:
        """Answers that have no field, in words, go beneath the description; nothing else is done to them."""
        item = self.item
        target = item.form.with_role(FieldRole.DESCRIPTION) if item is not None else None
        if self._loaded is None or target is None:
            return
        draft = self._loaded.draft
        text = "\n".join((str(draft.answers.get(target.id, "")), *lines.values())).lstrip("\n")
        answers = {id: answer for id, answer in draft.answers.items() if id not in lines}
        self._put(replace(draft, answers={**answers, target.id: text}))
        self.changed.emit()

    def choose_item(self, id: str) -> None:
        """Another item; every answer is kept."""
        if self._loaded is not None:
            self._put(of_item(self._loaded.draft, ItemId(id), self._loaded.catalog))
            self.changed.emit()

    def choose_type(self, id: str) -> None:
        """Another type of case."""
        if self._loaded is not None:
            self._put(replace(self._loaded.draft, type_id=TypeId(id)))
            self.changed.emit()

    def choose_priority(self, id: str) -> None:
        """Another priority."""
        if self._loaded is not None:
            self._put(replace(self._loaded.draft, priority=Priority(id)))
            self.changed.emit()

    def become_part(self, of: PartOf | None) -> None:
        """The case becomes a part of that one, or of none."""
        if self._loaded is not None:
            self._put(replace(self._loaded.draft, part_of=of))
            self.changed.emit()

    def make_incident(self) -> None:
        """Do what the guard offers."""
        move = self.move
        if self._loaded is not None and move is not None:
            self._put(moved(self._loaded.draft, move, self._loaded.catalog))
            self.changed.emit()

    def dismiss_guard(self) -> None:
        """The user knows better; not asked again while this draft is open."""
        self._is_guard_dismissed = True

    def to_step(self, step: int | None = None, *, by: int = 0) -> None:
        """Go to a step, or so many on from the one where one is; the draft remembers where one was."""
        if self._loaded is None:
            return
        now = self._loaded.draft.step
        wanted = min(max((now if step is None else step) + by, 0), STEPS - 1)
        if wanted != now:
            self._put(replace(self._loaded.draft, step=wanted))
            self.changed.emit()

    def _on_files(self, files: tuple[DraftFile, ...]) -> None:
        """The draft knows its files: should its place on the disk be lost, they are saved with it."""
        if self._loaded is not None:
            self._loaded = replace(self._loaded, draft=replace(self._loaded.draft, files=files))

    def _fit(self) -> None:
        """Put the answers where the form has them now: it may be another than when they were given."""
        item = self.item
        if self._loaded is None or item is None:
            return
        now = fitted(item.form, self._loaded.draft.answers, self._loaded.draft.asked)
        if now.moved:
            self.has_moved = True
            self._put(replace(self._loaded.draft, answers=now.answers))

    def _put(self, draft: Draft) -> None:
        if self._loaded is not None and draft != self._loaded.draft:
            self._loaded = replace(self._loaded, draft=draft)
            self.autosave.keep(draft)
