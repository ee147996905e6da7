"""The time in which a program did visible work, measured from outside."""

import contextlib
import threading
import time
from pathlib import Path
from typing import Callable


class Observation:
    """The time during which a figure kept changing."""

    #: Seconds between two looks; each takes some 20 µs.
    INTERVAL = 0.002

    def __init__(self, figure: Callable[[], int | None]):
        self.figure = figure
        self.first = self.last = None
        self.known = figure()
        self.is_over = threading.Event()

    @property
    def seconds(self) -> float:
        """From the first change to the last."""
        return self.last - self.first

    def watch(self) -> None:
        while not self.is_over.wait(self.INTERVAL):
            self.look()
        self.look()

    def look(self) -> None:
        now, figure = time.monotonic(), self.figure()
        if figure not in (None, self.known):
            self.known, self.last = figure, now
            self.first = self.first or now


@contextlib.contextmanager
def observed(figure: Callable[[], int | None]):
    """Watches a figure as long as the body takes; `None` is no change."""
    observation = Observation(figure)
    thread = threading.Thread(target=observation.watch)
    thread.start()
    try:
        yield observation
    finally:
        observation.is_over.set()
        thread.join()


def bytes_read(process: int) -> int:
    """The number of bytes that a process has read since it began."""
    return int(Path(f"/proc/{process}/io").read_text().split()[1])
