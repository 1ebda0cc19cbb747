"""Foreign text in a log: one line, nothing that moves a terminal's cursor, cut."""


def one_line(text: str, most: int = 200) -> str:
    """A text as it may stand in the log: control characters escaped, no longer than `most` characters."""
    cut = text if len(text) <= most else text[: most - 1] + "…"
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in cut)
