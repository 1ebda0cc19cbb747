"""The organisation's policy: one file for the whole computer, which only administrators write."""

from importlib import import_module
from pathlib import Path

from desktop_app.ports.system import Policy


def policy_for(platform: str) -> Policy:
    """The policy on a `sys.platform`. No variable of the environment moves its file."""
    from desktop_app.system.policy.file import PolicyFile, is_roots

    if platform == "win32":
        # By name: for mypy the seam exists on its own platform only.
        seam = import_module(f"{__name__}.windows_seam")
        from desktop_app.system.policy.windows import is_administrators

        return PolicyFile(
            lambda: Path(seam.program_data()) / "Nordesk" / "policy.json",
            lambda path, _status: is_administrators(seam.owner(str(path))),
        )
    path = "/Library/Application Support/Nordesk/policy.json" if platform == "darwin" else "/etc/nordesk/policy.json"
    return PolicyFile(lambda: Path(path), is_roots)
