"""Makes identity numbers, IBANs and card numbers by the published rules. Shares no code with what finds them.

Control digits are found by trying all ten (or 31, or 100) and keeping those the authority's own wording accepts.
"""

from random import Random

MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FINNISH_SIGNS = "ABCDEF-YXWVU+"


def birth(random: Random) -> tuple[int, int, int]:
    """Day, month and the year's two digits."""
    month = random.randint(1, 12)
    return random.randint(1, MONTH_DAYS[month - 1]), month, random.randint(0, 99)


def _sum(digits: str, weights: str) -> int:
    return sum(int(digits[n]) * int(weights[n]) for n in range(len(weights)))


def norwegian(random: Random, day: int = 0, month: int = 0, *, from_2032: bool = False) -> str:
    """A fødselsnummer; `day` and `month` are added (D: 40; H: 40; test: 40, 65, 80). `from_2032`: by the new rule only.

    Old: the digits' products end in 0 modulo 11, both. New: the first may leave 1, 2 or 3.
    """
    while True:
        born = birth(random)
        nine = f"{born[0] + day:02}{born[1] + month:02}{born[2]:02}{random.randrange(1000):03}"
        for k1 in "0123456789":
            left = (_sum(nine, "376189452") + int(k1)) % 11
            if left not in ((1, 2, 3) if from_2032 else (0,)):
                continue
            for k2 in "0123456789":
                if (_sum(nine + k1, "5432765432") + int(k2)) % 11 == 0:
                    return nine + k1 + k2


def helping(random: Random) -> str:
    """An FH-number of the Norwegian health service."""
    while True:
        nine = f"{random.choice('89')}{random.randrange(10**8):08}"
        for rest in range(100):
            number = f"{nine}{rest:02}"
            if _sum(number, "3761894521") % 11 == 0 and _sum(number, "54327654321") % 11 == 0:
                return number


def with_luhn(digits: str) -> str:
    """The digits with their Luhn check digit, by the table of digit sums."""
    doubled = "0246813579"
    total = sum(int(doubled[int(d)] if n % 2 == 0 else d) for n, d in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def swedish(random: Random, day: int = 0) -> str:
    """Ten digits of a personnummer; with 60 days more, of a samordningsnummer."""
    born = birth(random)
    return with_luhn(f"{born[2]:02}{born[1]:02}{born[0] + day:02}{random.randrange(1, 1000):03}")


def finnish(random: Random, sign: str) -> str:
    """A henkilötunnus with that sign of the century; 900 to 999 are temporary."""
    born = birth(random)
    nine = f"{born[0]:02}{born[1]:02}{born[2]:02}{random.randint(2, 999):03}"
    return f"{nine[:6]}{sign}{nine[6:]}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(nine) % 31]}"


def danish(random: Random, day: int = 0, *, remainder: bool) -> str:
    """A CPR number that has the remainder of before 2007, or has it not; with 60 days more, a replacement number."""
    while True:
        born = birth(random)
        number = f"{born[0] + day:02}{born[1]:02}{born[2]:02}{random.randrange(10000):04}"
        if (_sum(number, "4327654321") % 11 == 0) == remainder:
            return number


def icelandic(random: Random, day: int = 0, *, check: bool, centuries: str = "890") -> str:
    """A kennitala with the check digit of before 18 February 2026, or with none; with 40 days more, a company's."""
    while True:
        born = birth(random)
        eight = f"{born[0] + day:02}{born[1]:02}{born[2]:02}{random.randint(20, 99)}"
        right = [d for d in "0123456789" if (_sum(eight, "32765432") + int(d)) % 11 == 0]
        rest = right if check else [d for d in "0123456789" if d not in right]
        if rest:
            return eight + random.choice(rest) + random.choice(centuries)


IBAN_SHAPES = {"NO": 11, "SE": 20, "FI": 14, "DK": 14, "IS": 22, "DE": 18}


def iban(random: Random, country: str) -> str:
    """An IBAN without gaps, its check digits as ISO 13616 computes them: 98 minus the rest of the number with 00."""
    account = "".join(random.choice("0123456789") for _ in range(IBAN_SHAPES[country]))
    letters = "".join(str(ord(letter) - 55) for letter in country)
    return f"{country}{98 - int(account + letters + '00') % 97:02}{account}"


def card(random: Random, begin: str, length: int) -> str:
    """A card number that begins so."""
    return with_luhn(begin + "".join(random.choice("0123456789") for _ in range(length - len(begin) - 1)))


def in_groups(number: str, gap: str = " ", size: int = 4) -> str:
    """A number as it stands on paper."""
    return gap.join(number[at : at + size] for at in range(0, len(number), size))
