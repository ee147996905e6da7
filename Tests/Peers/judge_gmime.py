"""GMime as a judge, by way of `gmime_read.c`."""

import base64
import contextlib
import dataclasses
import re
import subprocess
from pathlib import Path

from mail_servers import ENVIRONMENT
from readings import Reading, ascii_domain, leaf
from receivers import PEERS

#: GMIME_WARN_DUPLICATED_PARAMETER and GMIME_CRIT_CONFLICTING_PARAMETER: the name in ASCII beside
#: `filename*`, for readers that do not know RFC 2231.
GRANTED = {"2", "11"}
FIELD = re.compile(r"(?m)^([\w-]+):(.*\n(?: .*\n)*)")
#: RFC 2047 in base64: the content of a word.
WORD = re.compile(r"=\?utf-8\?B\?([^?]*)\?=")


def granted(wanted: Reading, content: bytes) -> Reading:
    """What it is to read, as it strips a name, and loses what stands behind a padded word.

    Of `Subject: =?utf-8?B?w7Y=?= =?utf-8?B?w7Y=?=`, it reads only the first word.
    """
    header, _, _ = content.partition(b"\r\n\r\n")
    fields = dict(FIELD.findall(header.decode() + "\r\n"))
    people = {
        header: (left(name, fields[header]).strip(" \t"), address)
        for header, (name, address) in wanted.people.items()
    }
    subject = left(wanted.subject, fields["Subject"])
    return dataclasses.replace(wanted, subject=subject, people=people)


def left(text: str, field: str) -> str:
    """The part of a text that GMime leaves in a field."""
    words = WORD.findall(field)
    padded = [number for number, word in enumerate(words, 1) if word.endswith("=")]
    if not padded:
        return text
    return b"".join(map(base64.b64decode, words[: padded[0]])).decode()


class GMime:
    """The program at work."""

    def __init__(self, process: subprocess.Popen):
        self.process = process

    def read(self, path: Path) -> Reading:
        """What it reads in a message, of which it warns of nothing but what is granted."""
        self.process.stdin.write(f"{path}\n".encode())
        self.process.stdin.flush()
        subject, thread, people, parts = None, [], {}, []
        for kind, *words in list(self.lines()):
            match kind, words:
                case "warning", [code]:
                    assert code in GRANTED, f"GMime warns: {code}"
                case "subject", [subject]:
                    pass
                case "thread", [identifiers]:
                    thread = (identifiers or "").split()
                case "part", [type, name, content, format]:
                    parts.append(leaf(type, name, content, format == "flowed"))
                case header, [name, address]:
                    assert header not in people
                    # It takes no break out of a quoted string, though RFC 5322 §2.2.3 does so first.
                    name = (name or "").replace("\r\n", "")
                    people[header] = (name, ascii_domain(address))
        return Reading(subject, people, thread, parts)

    def lines(self):
        while line := self.process.stdout.readline().decode().removesuffix("\n"):
            kind, *words = line.split(" ")
            yield kind, *(value(word, kind, place) for place, word in enumerate(words))
        assert self.process.poll() is None, "GMime has ended"


def value(word: str, kind: str, place: int) -> str | bytes | None:
    if word == "-":
        return None
    content = base64.b64decode(word)
    return content if (kind, place) == ("part", 2) else content.decode()


@contextlib.contextmanager
def gmime():
    """Starts the program, and ends it behind its last message."""
    pipe = subprocess.PIPE
    command = [PEERS / "bin/gmime_read"]
    with subprocess.Popen(command, env=ENVIRONMENT, stdin=pipe, stdout=pipe) as process:
        yield GMime(process)
