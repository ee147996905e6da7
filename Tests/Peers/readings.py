"""The content of a message: as a record has it, and as a parser reads it."""

import base64
import re
from dataclasses import dataclass

import idna

from messages import unflowed


@dataclass(frozen=True)
class Part:
    """A leaf of the message.

    Text has LF for CRLF, and the breaks of flowed lines taken out; of an event there is what and
    where.
    """

    type: str
    name: str | None
    content: bytes


@dataclass(frozen=True)
class Reading:
    """The content of a message as one parser reads it; missing names are empty, domains are A-labels."""

    subject: str
    people: dict[str, tuple[str, str]]
    thread: list[str]
    parts: list[Part]


CALENDAR = ["text/calendar", "application/ics"]
PEOPLE = {"From": "from", "Reply-To": "replyTo", "To": "to"}


def expected(record: dict) -> Reading:
    """The reading that every parser must give."""
    text, html = (
        Part(type, None, with_line_feeds(record[key]).encode())
        for type, key in (("text/plain", "text"), ("text/html", "html"))
    )
    event, events = record["invitation"], []
    if event:
        told = f"{event['summary']}\n{event['location'] or ''}".encode()
        events = [Part(type, name, told) for type, name in zip(CALENDAR, (None, "invite.ics"))]
    parts = [
        text, html, *map(file, record["images"]), *events[:1], *map(file, record["attachments"]),
        *events[1:],
    ]
    people = {
        header: (record[key]["name"] or "", ascii_domain(record[key]["address"]))
        for header, key in PEOPLE.items()
        if record[key]
    }
    thread = [f"<{it}@acme.example>" for it in record["thread"]]
    return Reading(record["subject"], people, thread, parts)


def file(record: dict) -> Part:
    return Part(record["type"], record["name"], base64.b64decode(record["content"]))


def leaf(type: str, name: str | None, content: bytes, is_flowed: bool) -> Part:
    """A part as a parser gives it: what is text and no file is read as text."""
    if type in CALENDAR:
        content = event(content.decode()).encode()
    elif name is None:
        text = content.decode().replace("\r\n", "\n")
        content = (unflowed(text) if is_flowed else text).encode()
    return Part(type, name, content)


def event(calendar: str) -> str:
    """The summary and the place in the lines of an event (RFC 5545 §3.1, §3.3.11)."""
    lines = dict(it.split(":", 1) for it in calendar.replace("\r\n ", "").split("\r\n") if it)
    return re.sub(r"\\(.)", r"\1", f"{lines['SUMMARY']}\n{lines.get('LOCATION', '')}")


def with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def ascii_domain(address: str) -> str:
    """The address with its domain in A-labels."""
    local, _, domain = address.rpartition("@")
    return f"{local}@{idna.encode(domain, uts46=True).decode()}"
