"""Finds what a desk need not see in a text: Nordic identity numbers, e-mail addresses, IBANs and card numbers. Pure."""

import re
from collections.abc import Iterator

from desktop_app.domain.account_numbers import cards, ibans
from desktop_app.domain.findings import Finding, Sensitive, merged, plain
from desktop_app.domain.identity_numbers import identity_numbers

# What people have of RFC 5322, also as it stands in a web address (%40); no quoted names, no addresses at IP numbers.
_NAME = r"[\w.%+'&~-]"
_EMAIL = re.compile(
    rf"(?<!{_NAME}){_NAME}+?(?:@|%40)"
    r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+(?:xn--[a-z0-9-]{2,59}|[^\W\d_]{2,63})(?![\w-])",
    re.IGNORECASE,
)


def find_sensitive(text: str) -> tuple[Finding, ...]:
    """Everything found, in the order of the text, nothing overlapping. What overlaps becomes one finding of the surest
    kind; `others` tells what else it may be.
    """
    spelled = plain(text)
    found = [*identity_numbers(spelled.text), *_emails(spelled.text), *ibans(spelled.text), *cards(spelled.text)]
    return tuple(spelled.original(one) for one in merged(found))


def _emails(text: str) -> Iterator[Finding]:
    for match in _EMAIL.finditer(text):
        yield Finding(Sensitive.EMAIL, match.start(), match.end(), True)
