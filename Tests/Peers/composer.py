"""Messages composed by the module MIME, through `mime-conformance`."""

import contextlib
import functools
import json
import subprocess
from pathlib import Path

from regards import TOP, built


@functools.cache
def conformance(*options: str) -> Path:
    """The program, built with these options."""
    return built(*options).with_name("mime-conformance")


class Refused(Exception):
    """The module's reason to refuse a record."""


class Composer:
    """The program at work: a record in, a message out."""

    def __init__(self, process: subprocess.Popen):
        self.process = process

    def compose(self, record: dict) -> bytes:
        """The message of a record, or an error where it is refused."""
        self.process.stdin.write(json.dumps(record).encode() + b"\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "refused" in answer:
            raise Refused(answer["refused"])
        return self.process.stdout.read(answer["length"])


@contextlib.contextmanager
def composer():
    """Starts the program, and ends it behind its last record."""
    pipe = subprocess.PIPE
    with subprocess.Popen([conformance()], stdin=pipe, stdout=pipe) as process:
        yield Composer(process)
