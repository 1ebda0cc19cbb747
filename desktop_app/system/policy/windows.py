"""Whose a file is on Windows.

Everybody may make files below %ProgramData%, and nobody but an administrator can give one to administrators.
"""

_ADMINISTRATORS = frozenset(
    {
        "S-1-5-18",  # the system
        "S-1-5-32-544",  # the group of administrators
        "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",  # TrustedInstaller
    }
)


def is_administrators(owner: str) -> bool:
    """Whether an owner, as a SID, is one that only an administrator can make a file belong to."""
    return owner in _ADMINISTRATORS
