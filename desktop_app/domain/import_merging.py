"""Figures from files beside those of the portal: each agreement is told of by one of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.domain.agreements import Agreement, Workspace
from desktop_app.domain.imports import KeptFile


def beside(portal: Sequence[Agreement], files: Iterable[KeptFile]) -> tuple[Agreement, ...]:
    """The portal's agreements, and of the files (the newest first) those that nobody before tells of.

    The same number is the same agreement, and its figures are never mixed. A workspace that the portal has under the
    same name is that workspace.
    """
    known = {_plain(one.number) for one in portal if one.number.strip()}
    spaces = {_plain(space.name): space for one in portal for space in one.workspaces}
    found = list(portal)
    for file in files:
        fresh = [one for one in file.agreements if _plain(one.number) not in known]
        known |= {_plain(one.number) for one in fresh}
        found += [_placed(one, spaces) for one in fresh]
    return tuple(found)


def replaced(new: KeptFile, files: Iterable[KeptFile]) -> tuple[str, ...]:
    """The ids of the files of which a new one leaves nothing to tell."""
    told = {_plain(one.number) for one in new.agreements}
    return tuple(
        file.id
        for file in files
        if file.as_of <= new.as_of and all(_plain(one.number) in told for one in file.agreements)
    )


def hidden(shown: Iterable[Agreement], file: KeptFile) -> int:
    """How many agreements of a file do not show, because the portal or a newer file tells of them."""
    told = {(one.id, one.source) for one in shown}
    return sum((one.id, one.source) not in told for one in file.agreements)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _placed(agreement: Agreement, spaces: dict[str, Workspace]) -> Agreement:
    def id_of(name: str) -> str:
        space = spaces.get(_plain(name))
        return space.id if space else name

    return replace(
        agreement,
        workspaces=tuple(spaces.get(_plain(one.name), one) for one in agreement.workspaces),
        packages=tuple(
            replace(
                package,
                entitlements=tuple(
                    replace(line, usage=tuple(replace(use, workspace_id=id_of(use.workspace_id)) for use in line.usage))
                    for line in package.entitlements
                ),
            )
            for package in agreement.packages
        ),
    )
