"""mblaze's `mshow` as a judge."""

import dataclasses
import os
import re
import subprocess
from pathlib import Path

from mail_servers import ROOT
from readings import PEOPLE, Part, Reading, ascii_domain, leaf

PART = re.compile(r'(?m)^ +(\d+): (\S+) size=(\d+)(?: name="(.*)")?$')
PERSON = re.compile(r"(?:(.*) <)?([^<>]*?)>?")
QUOTED = re.compile(r'"(.*)"')
DISPOSITION = re.compile(r"(?m)^Content-Disposition: (.*(?:\n .*)*)")
PLAIN_NAME = re.compile(r'filename="([^"]*)"')


def granted(wanted: Reading, content: bytes) -> Reading:
    """What it is to read: of `filename*0*=a; filename*1*=b; filename=c`, it takes the `c`."""
    dispositions = iter(DISPOSITION.findall(content.decode()))
    parts = []
    for part in wanted.parts:
        disposition = next(dispositions) if part.name else ""
        if "filename*0*=" in disposition:
            name = PLAIN_NAME.search(disposition)[1].replace("\r\n", "")
            part = dataclasses.replace(part, name=name)
        parts.append(part)
    return dataclasses.replace(wanted, parts=parts)


def read(path: Path, content: bytes) -> Reading:
    """What it reads in a message; that the text is flowed it leaves to its readers."""
    headers = ":".join([*PEOPLE, "Subject", "References"])
    values = {}
    for line in mshow("-q", "-h", headers, path).decode().removesuffix("\n").split("\n"):
        name, _, values[name] = line.partition(": ")
    subject, thread = (values.pop(name, "") for name in ("Subject", "References"))
    quoted = re.findall(r'(?m)^([\w-]+):\s+"', content.partition(b"\r\n\r\n")[0].decode())
    people = {header: person(value, header in quoted) for header, value in values.items()}
    flowed = b"format=flowed" in content
    return Reading(subject, people, thread.split(), list(parts(path, flowed)))


def person(value: str, is_quoted: bool) -> tuple[str, str]:
    """A name and an address; `mshow` leaves a name within its quotes."""
    name, address = PERSON.fullmatch(value).groups("")
    if is_quoted:
        name = re.sub(r"\\(.)", r"\1", QUOTED.fullmatch(name)[1])
    return name, ascii_domain(address)


def parts(path: Path, is_flowed: bool):
    listed = PART.findall(mshow("-t", path).decode())
    leaves = [it for it in listed if not it[1].startswith("multipart/")]
    contents = mshow("-O", path, *(number for number, *_ in leaves))
    start = 0
    for _, type, size, name in leaves:
        content = contents[start : start + int(size)]
        start += int(size)
        yield leaf(type, name or None, content, is_flowed and type == "text/plain")
    assert start == len(contents)


def mshow(*arguments) -> bytes:
    command = [ROOT / "usr/bin/mshow", "-n", "-N", "-F", *arguments]
    # It converts to the character set of the locale, and looks for the reader's settings.
    environment = {"LC_ALL": "C.UTF-8", "HOME": os.devnull, "MBLAZE_PAGER": "cat"}
    return subprocess.run(command, check=True, capture_output=True, env=environment).stdout
