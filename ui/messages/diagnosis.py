"""Why a portal cannot be reached, in two sentences: what is, and what happens next or helps."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop_app.errors import Diagnosis
from ui.language import QT_TRANSLATE_NOOP
from ui.messages import words

_NAMED: Mapping[Diagnosis, str] = {
    Diagnosis.NAME_NOT_FOUND: QT_TRANSLATE_NOOP("Diagnosis", "There is no server by the name “%1”."),
    Diagnosis.PROXY: QT_TRANSLATE_NOOP(
        "Diagnosis", "The way out goes through the proxy “%1”, which did not let us pass."
    ),
    Diagnosis.PROXY_PASSWORD: QT_TRANSLATE_NOOP("Diagnosis", "The proxy “%1” of your network asks for a password."),
    Diagnosis.PROXY_SIGN_IN: QT_TRANSLATE_NOOP(
        "Diagnosis", "The proxy “%1” asks for a Windows sign-in (NTLM or Kerberos), which Nordesk cannot do."
    ),
    Diagnosis.REDIRECTED: QT_TRANSLATE_NOOP("Diagnosis", "The server sent us to “%1”, which we do not follow."),
}
"""The sentences that name who stood in the way."""

_ISSUED = QT_TRANSLATE_NOOP(
    "Diagnosis", "The server's certificate comes from “%1”, an issuer this computer does not trust."
)
_AHEAD = QT_TRANSLATE_NOOP("Diagnosis", "This computer's clock is wrong: it is %1 ahead of the portal's.")
_BEHIND = QT_TRANSLATE_NOOP("Diagnosis", "This computer's clock is wrong: it is %1 behind the portal's.")

NEXT: Mapping[Diagnosis, str] = {
    Diagnosis.NO_NETWORK: QT_TRANSLATE_NOOP(
        "Diagnosis", "Connect to a network; Nordesk notices it and goes on by itself."
    ),
    Diagnosis.NO_NAMES: QT_TRANSLATE_NOOP(
        "Diagnosis", "This often passes by itself. If it lasts, connect to the network anew."
    ),
    Diagnosis.NO_WAY: QT_TRANSLATE_NOOP(
        "Diagnosis", "If your company has a VPN, connect it. Nordesk tries again by itself."
    ),
    Diagnosis.NAME_NOT_FOUND: QT_TRANSLATE_NOOP(
        "Diagnosis", "If your company has a VPN, connect it; else check the portal's address."
    ),
    Diagnosis.REFUSED: QT_TRANSLATE_NOOP("Diagnosis", "It is probably being restarted. Nordesk tries again by itself."),
    Diagnosis.TIMEOUT: QT_TRANSLATE_NOOP(
        "Diagnosis", "The network or the portal is slow. Nordesk tries again by itself."
    ),
    Diagnosis.CAPTIVE_PORTAL: QT_TRANSLATE_NOOP(
        "Diagnosis", "When you have signed in to the network, Nordesk goes on by itself."
    ),
    Diagnosis.PROXY: QT_TRANSLATE_NOOP(
        "Diagnosis", "Ask your IT department about the proxy. Nordesk tries again by itself."
    ),
    Diagnosis.PROXY_PASSWORD: QT_TRANSLATE_NOOP(
        "Diagnosis", "Ask your IT department how programs get through this proxy."
    ),
    Diagnosis.PROXY_SIGN_IN: QT_TRANSLATE_NOOP(
        "Diagnosis", "Ask your IT department for a way out that needs no Windows sign-in."
    ),
    Diagnosis.PROXY_SCRIPT: QT_TRANSLATE_NOOP(
        "Diagnosis", "Ask your IT department for the proxy's name, and set it in the system's network settings."
    ),
    Diagnosis.CLOCK_WRONG: QT_TRANSLATE_NOOP("Diagnosis", "Set the clock right in the system's settings."),
    Diagnosis.CERTIFICATE_EXPIRED: QT_TRANSLATE_NOOP(
        "Diagnosis", "Tell the support desk. If this computer's clock is wrong, set it right."
    ),
    Diagnosis.CERTIFICATE_NOT_YET_VALID: QT_TRANSLATE_NOOP(
        "Diagnosis", "Set the clock right in the system's settings. If it is right, tell the support desk."
    ),
    Diagnosis.CERTIFICATE_WRONG_HOST: QT_TRANSLATE_NOOP(
        "Diagnosis", "Check the portal's address, or ask the support desk. Nothing was sent."
    ),
    Diagnosis.CERTIFICATE_UNKNOWN_ISSUER: QT_TRANSLATE_NOOP(
        "Diagnosis", "Something in your network may stand in between. Ask your IT department. Nothing was sent."
    ),
    Diagnosis.CERTIFICATE: QT_TRANSLATE_NOOP(
        "Diagnosis", "Ask the support desk or your IT department. Nothing was sent."
    ),
    Diagnosis.REDIRECTED: QT_TRANSLATE_NOOP("Diagnosis", "Ask the support desk whether the portal has a new address."),
    Diagnosis.CUT_OFF: QT_TRANSLATE_NOOP("Diagnosis", "Nordesk tries again by itself."),
    Diagnosis.PROGRAM_TOO_OLD: QT_TRANSLATE_NOOP(
        "Diagnosis", "Install the new version of Nordesk. What you have written is kept and sent then."
    ),
    Diagnosis.PORTAL_TOO_OLD: QT_TRANSLATE_NOOP(
        "Diagnosis", "Tell the support desk. What you have written is kept until the portal is newer."
    ),
    Diagnosis.CANCELLED: QT_TRANSLATE_NOOP("Diagnosis", "Nordesk tries again by itself."),
}
"""What happens next, or what helps."""


def sentence(value: Diagnosis, host: str = "", detail: str = "", clock_s: float | None = None) -> str:
    """What is wrong, with the names that are known. `clock_s`: by how many seconds this computer's clock is ahead."""
    if value is Diagnosis.CLOCK_WRONG and clock_s is not None:
        return _say(_AHEAD if clock_s > 0 else _BEHIND).replace("%1", span(abs(clock_s)))
    if value is Diagnosis.CERTIFICATE_UNKNOWN_ISSUER and detail:
        return _say(_ISSUED).replace("%1", detail)
    if value in _NAMED and host:
        return _say(_NAMED[value]).replace("%1", host)
    return words.diagnosis(value)


def what_next(value: Diagnosis) -> str:
    """What happens next, or what the user can do."""
    return _say(NEXT[value])


def span(seconds: float) -> str:
    """A length of time in its largest unit, rounded."""
    if seconds >= 36 * 3600:
        return _days(round(seconds / 86400))
    if seconds >= 90 * 60:
        return _hours(round(seconds / 3600))
    return _minutes(max(1, round(seconds / 60)))


def _days(n: int) -> str:
    return QCoreApplication.translate("Diagnosis", "%n days", None, n)


def _hours(n: int) -> str:
    return QCoreApplication.translate("Diagnosis", "%n hours", None, n)


def _minutes(n: int) -> str:
    return QCoreApplication.translate("Diagnosis", "%n minutes", None, n)


def _say(text: str) -> str:
    return QCoreApplication.translate("Diagnosis", text)
