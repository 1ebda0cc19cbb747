"""The probes and the shutter on real parts: `python -m tests.capture`. 1 when an answer was wrong.

python -m tests.capture [screens] [keys] [portals] [addresses] [texts] [picture] [tray]
"""

import sys
import time
from collections.abc import Sequence

from desktop_app import system
from tests.capture.addresses import Asking, all_cases
from tests.capture.keys import all_keys
from tests.capture.page_texts import all_texts
from tests.capture.pages import page_server
from tests.capture.picture import all_pictures
from tests.capture.portals import all_portals
from tests.capture.results import Results
from tests.capture.stage import a_stage
from tests.capture.tray import all_trays
from tests.capture.two_screens import all_screens

PARTS = {
    "keys": all_keys,
    "portals": all_portals,
    "addresses": all_cases,
    "texts": all_texts,
    "picture": all_pictures,
    "tray": all_trays,
}


def main(arguments: Sequence[str]) -> int:
    """Run the parts that are named, or all."""
    began, results = time.monotonic(), Results()
    server = page_server().start()
    try:
        # First: a Qt that has once seen the one desktop does not outlive it.
        if not arguments or "screens" in arguments:
            print("— screens", flush=True)
            all_screens(results)
        wanted = [name for name in PARTS if not arguments or name in arguments]
        if wanted:
            with a_stage() as stage:
                asking = Asking(stage, system.system_browser_probe(), results, server.address)
                for name in wanted:
                    print(f"— {name}", flush=True)
                    PARTS[name](asking)
    finally:
        server.close()
    print(f"\n{results.table()}\n\n{len(results.rows)} cases in {time.monotonic() - began:.0f} s,"
          f" {len(results.problems)} wrong")  # fmt: skip
    return 1 if results.problems or not results.rows else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
