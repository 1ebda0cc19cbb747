"""All of the torture, one part after the other, and one summary.

    python -m tests.torture [--short] [--seed N]

(a) kills the program at every step and cuts the power at every write, (b) is the storm. `--short` is a choice of each
with the same checks. 1 when anything is wrong; each part says how to repeat it.
"""

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

CRASH_EVERY, POWER_EVERY = 7, 20
"""Which part of the points and of the power losses the short form takes."""


def part(name: str, *arguments: str) -> tuple[int, str]:
    """Run one part in a process of its own and show what it says; its exit code and all it said."""
    print(f"— {name} {' '.join(arguments)}", flush=True)
    said = []
    with subprocess.Popen(
        [sys.executable, "-m", f"tests.torture.{name}", *arguments], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="", flush=True)
            said.append(line)
    return process.returncode, "".join(said)


def numbers(file: Path) -> dict[str, int]:
    """What a part wrote down, nothing when it did not get so far."""
    return (
        {str(name): int(value) for name, value in json.loads(file.read_text("utf-8")).items()} if file.exists() else {}
    )


def main(arguments: Sequence[str]) -> int:
    """Run it all."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--short", action="store_true", help="a choice of each part, in about two minutes")
    parser.add_argument("--seed", type=int, default=0, help="default: another one each time, printed")
    options = parser.parse_args(arguments)
    seed, began = options.seed or random.SystemRandom().randrange(1, 10**6), time.monotonic()
    crash_every, power_every = (CRASH_EVERY, POWER_EVERY) if options.short else (1, 1)
    with tempfile.TemporaryDirectory(prefix="nordesk-torture-") as folder:
        crash, power = Path(folder) / "crash.json", Path(folder) / "power.json"
        chosen = ("--seed", str(seed), "--every")
        codes = [
            part("crash", *chosen, str(crash_every), "--json", str(crash))[0],
            part("power", *chosen, str(power_every), "--json", str(power))[0],
        ]
        storm, said = part("storm", *(["--short"] if options.short else []), "--seed", str(seed))
        codes.append(storm)
        killed, cut = numbers(crash), numbers(power)
    intents = re.search(r"(\d+) intents", said)
    lines = [
        f"seed {seed}, {time.monotonic() - began:.0f} s",
        f"  {killed.get('points', 0)} points killed: {killed.get('lost', '?')} drafts lost,"
        f" {killed.get('doubled', '?')} cases doubled, {killed.get('missing', '?')} cases missing",
        f"  {cut.get('frames', 0)} frames, {cut.get('cuts', 0)} power losses: {cut.get('wrong', '?')} wrong",
        f"  {intents[1] if intents else 0} intents in the storm: {'all accounted for' if storm == 0 else 'see above'}",
    ]
    print("\n".join(lines), flush=True)
    return 1 if any(codes) else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
