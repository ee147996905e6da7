"""Time and peak memory of a program.

Linux counts into a child's peak what it shares with its parent until it runs the program. So the
program is started from this small script, in a Python without its site packages.
"""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Measurement:
    """The cost of one run: seconds, seconds on a processor, and peak memory in KiB."""

    seconds: float
    processor: float
    peak: int
    out: str


def run(command: list, folder: Path, given: Path = Path(os.devnull)) -> Measurement:
    """Runs a command that must end with 0, and that may read a file as its standard input."""
    figures, report = os.pipe()
    with open(figures, encoding="ascii") as reader, open(given, "rb") as stdin:
        with open(report, "w", encoding="ascii"):
            script = [sys.executable, "-S", "-E", __file__, str(report), *map(str, command)]
            done = subprocess.run(
                script, cwd=folder, check=True, pass_fds=[report], stdin=stdin,
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            )
        return Measurement(**json.load(reader), out=done.stdout)


def main(report: str, *command: str) -> int:
    start = time.monotonic()
    process = os.posix_spawn(command[0], command, os.environ)
    _, status, usage = os.wait4(process, 0)
    figures = {
        "seconds": time.monotonic() - start,
        "processor": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss,
    }
    os.write(int(report), json.dumps(figures).encode())
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
