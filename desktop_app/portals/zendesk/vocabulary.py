"""What the portal's words mean here: its locales, the names of its statuses and fields. Kept for a while."""

from collections.abc import Callable, Mapping

from desktop_app.errors import Gone, NotAllowed, Rejected
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.zendesk import wire
from desktop_app.portals.zendesk.pages import every, every_if_any
from desktop_app.portals.zendesk.texts import best_locale

_ABSENT = (Gone, NotAllowed, Rejected)


class Vocabulary:
    """Asked for once for each language, and anew after `forget`. Any thread may ask."""

    def __init__(self, http: Http, language: Callable[[], str]) -> None:
        self._http, self._language = http, language
        self._locales: dict[str, str] = {}
        self._help_centers: dict[str, str] = {}
        self._statuses: dict[str, Mapping[int, wire.CustomStatus]] = {}
        self._fields: dict[str, Mapping[int, wire.Field]] = {}

    def forget(self) -> None:
        """Words may have changed."""
        for kept in (self._locales, self._help_centers, self._statuses, self._fields):
            kept.clear()

    def locale(self) -> str:
        """The portal's locale for the person's language; the language itself where it does not say which it has."""
        language = self._language()
        if language not in self._locales:
            found = self._public_locales()
            default = next((one.locale for one in found if one.default), "" if found else language)
            self._locales[language] = best_locale(language, [one.locale for one in found], default)
        return self._locales[language]

    def help_center(self) -> str:
        """The help center's locale for the person's language, in small letters; "" where there is no help center."""
        language = self._language()
        if language not in self._help_centers:
            told = self.help_center_locales()
            self._help_centers[language] = best_locale(language, told.locales, told.default_locale or "").lower()
        return self._help_centers[language]

    def help_center_locales(self) -> wire.HelpCenterLocales:
        """Those the help center has; none where there is no help center, or none for this person."""
        try:
            data = self._http.send(Ask("GET", "/api/v2/help_center/locales.json", is_kept=True)).data
        except _ABSENT:
            return wire.HelpCenterLocales()
        return wire.read(data, wire.HelpCenterLocales)

    def statuses(self) -> Mapping[int, wire.CustomStatus]:
        """The account's own statuses by id; none where it has only the usual ones."""
        locale = self.locale()
        if locale not in self._statuses:
            try:
                data = self._http.send(Ask("GET", "/api/v2/custom_statuses.json", is_kept=True)).data
                found, _ = wire.read_each(wire.rows(data, "custom_statuses"), wire.CustomStatus)
            except _ABSENT:
                found = []
            self._statuses[locale] = {one.id: one for one in found}
        return self._statuses[locale]

    def fields(self) -> Mapping[int, wire.Field]:
        """The fields the portal shows to end users, by id."""
        locale = self.locale()
        if locale not in self._fields:
            pieces = every(self._http, "/api/v2/ticket_fields.json", "ticket_fields", {"locale": locale})
            found = [one for piece in pieces for one in wire.read_each(piece.rows, wire.Field)[0]]
            self._fields[locale] = {one.id: one for one in found}
        return self._fields[locale]

    def forms(self) -> list[wire.Form]:
        """The forms for end users of this brand; none where the account has no forms."""
        asked = {
            "active": "true",
            "end_user_visible": "true",
            "associated_to_brand": "true",
            "form_type": "standard",
            "locale": self.locale(),
        }
        pieces = every_if_any(self._http, "/api/v2/ticket_forms.json", "ticket_forms", asked)
        return [one for piece in pieces for one in wire.read_each(piece.rows, wire.Form)[0]]

    def _public_locales(self) -> list[wire.Locale]:
        try:
            data = self._http.send(Ask("GET", "/api/v2/locales/public.json", is_kept=True)).data
            found, _ = wire.read_each(wire.rows(data, "locales"), wire.Locale)
        except _ABSENT:
            return []
        return found
