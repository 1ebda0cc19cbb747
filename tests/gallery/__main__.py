"""`python -m tests.gallery FOLDER [--language nb] [--appearance dark] [--text 100] [scene …]`: pictures to look at."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.services.preferences import Appearance
from tests.gallery.scenes import SCENES
from tests.gallery.stage import Stage
from ui.language import NAMES
from ui.theme import STYLE_ARGUMENTS


def main(arguments: Sequence[str]) -> int:
    """Play the scenes that are named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery")
    parser.add_argument("folder", type=Path)
    parser.add_argument("scenes", nargs="*", metavar="scene", help=", ".join(SCENES))
    parser.add_argument("--language", default="nb", choices=sorted(NAMES))
    parser.add_argument("--appearance", default="light", choices=[each.value for each in Appearance])
    parser.add_argument("--text", default=100, type=int)
    wanted = parser.parse_intermixed_args(arguments)
    app = QApplication(["nordesk-gallery", *STYLE_ARGUMENTS])
    with tempfile.TemporaryDirectory() as folder:
        appearance = Appearance(wanted.appearance)
        stage = Stage.dressed(app, wanted.folder, Path(folder), wanted.language, appearance, wanted.text)
        try:
            for name in wanted.scenes or SCENES:
                SCENES[name](stage)
                stage.clear()
        finally:
            stage.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
