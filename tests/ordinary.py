"""Ordinary numbers of Nordic offices that are nobody's business to hide, from a seed."""

from collections.abc import Callable, Mapping
from random import Random

Make = Callable[[Random], str]


def _digits(random: Random, count: int) -> str:
    return "".join(random.choice("0123456789") for _ in range(count))


def _date(random: Random) -> tuple[int, int, int]:
    return random.randint(1, 28), random.randint(1, 12), random.randint(2015, 2027)


def _norwegian_date(random: Random) -> str:
    day, month, year = _date(random)
    return random.choice(
        (f"{day:02}.{month:02}.{year}", f"{year}-{month:02}-{day:02}", f"{day:02}.{month:02}.{year % 100}")
    )


def _moment(random: Random) -> str:
    day, month, year = _date(random)
    hour, minute, second = random.randrange(24), random.randrange(60), random.randrange(60)
    return random.choice(
        (
            f"{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}",
            f"{year}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z",
            f"{year}{month:02}{day:02}{hour:02}{minute:02}",
            str(1_700_000_000 + random.randrange(10**8)),
        )
    )


def _phone(random: Random) -> str:
    eight = f"{random.randint(2, 9)}{_digits(random, 7)}"
    return random.choice(
        (
            f"+47 {eight[:3]} {eight[3:5]} {eight[5:]}",
            f"+47{eight}",
            f"+45 {eight[:4]} {eight[4:]}",
            f"+46 70-{_digits(random, 3)} {_digits(random, 2)} {_digits(random, 2)}",
            f"070-{_digits(random, 7)}",
            f"+358 40 {_digits(random, 7)}",
            f"0{_digits(random, 9)}",
            f"+354 {_digits(random, 3)} {_digits(random, 4)}",
        )
    )


def _amount(random: Random) -> str:
    kroner, oere = random.randrange(10**7), random.randrange(100)
    spaced = f"{kroner:,}".replace(",", " ")
    return random.choice(
        (f"{spaced},{oere:02} kr", f"kr {kroner},-", f"{kroner:,}.{oere:02} DKK", f"€ {kroner}.{oere:02}")
    )


def _ip(random: Random) -> str:
    four = ".".join(str(random.randrange(256)) for _ in range(4))
    return random.choice((four, f"{four}:{random.randrange(1024, 65536)}", f"{four}/24"))


def _case(random: Random) -> str:
    return random.choice(
        (
            f"DP-2026-{_digits(random, 5)}",
            f"INC{_digits(random, 7)}",
            f"Sak 2026/{random.randrange(1, 30000)}",
            f"[Ticket#2026{random.randint(1, 12):02}{random.randint(1, 28):02}{_digits(random, 7)}]",
            f"CS{_digits(random, 8)}",
        )
    )


def _organisation(random: Random) -> str:
    return random.choice(
        (
            f"NO {random.choice('89')}{_digits(random, 8)} MVA",
            f"Org.nr. {random.choice('89')}{_digits(random, 2)} {_digits(random, 3)} {_digits(random, 3)}",
            f"55{random.randint(20, 99)}{_digits(random, 2)}-{_digits(random, 4)}",
            f"CVR {_digits(random, 8)}",
            f"{_digits(random, 7)}-{_digits(random, 1)}",
        )
    )


def _product(random: Random) -> str:
    return random.choice(
        (
            f"{random.choice(('703', '731', '570', '640', '569'))}{_digits(random, 10)}",
            f"SN {''.join(random.choice('0123456789ABCDEF') for _ in range(12))}",
            f"KB{_digits(random, 7)}",
            f"{_digits(random, 4)}-{_digits(random, 6)}",
            f"{_digits(random, 8)}-{_digits(random, 4)}-{_digits(random, 4)}",
            f"AB-{_digits(random, 6)}/{_digits(random, 2)}",
            f"v{random.randrange(30)}.{random.randrange(99)}.{random.randrange(9999)}.{_digits(random, 5)}",
        )
    )


KINDS: Mapping[str, Make] = {
    "order numbers, 6–9 digits": lambda random: f"ordre {_digits(random, random.randint(6, 9))}",
    "order numbers, 10 digits": lambda random: f"ordre {_digits(random, 10)}",
    "order numbers, 11 digits": lambda random: f"ordre {_digits(random, 11)}",
    "dates": _norwegian_date,
    "moments": _moment,
    "phone numbers": _phone,
    "amounts": _amount,
    "IP addresses": _ip,
    "case numbers": _case,
    "organisations' numbers": _organisation,
    "product codes": _product,
}
EACH = 910
"""Of every kind: 10 010 numbers in all."""


def ordinary(kind: str) -> list[str]:
    """The numbers of a kind, always the same."""
    random = Random(f"nordesk {kind}")
    return [KINDS[kind](random) for _ in range(EACH)]
