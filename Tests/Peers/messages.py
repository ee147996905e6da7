"""Messages as Python's own mail package reads them."""

import email
import re
from email import policy
from email.message import EmailMessage

DATE = re.compile(rb"(?m)^Date: [^\r\n]+")


def undated(content: bytes) -> bytes:
    """The message without the value of its one Date field: all else must not change on the way."""
    head, separator, body = content.partition(b"\r\n\r\n")
    head, count = DATE.subn(b"Date: -", head)
    assert count == 1, head
    return head + separator + body


def parsed(content: bytes) -> EmailMessage:
    """The message; every part of it must be without a defect, read leniently and strictly."""
    email.message_from_bytes(content, policy=policy.strict)
    message = email.message_from_bytes(content, policy=policy.default)
    for part in message.walk():
        assert part.defects == []
        for name, value in part.items():
            assert getattr(value, "defects", ()) == (), name
    return message


def body(message: EmailMessage, subtype: str) -> str:
    """The text of the only part of this kind, with its lines ended by LF."""
    [part] = [part for part in message.walk() if part.get_content_type() == f"text/{subtype}"]
    text = part.get_content().replace("\r\n", "\n")
    return unflowed(text) if part.get_param("format") == "flowed" else text


def unflowed(text: str) -> str:
    """RFC 3676 §4.1: the paragraphs of flowed text, each in one line."""
    paragraphs = [""]
    for line in text.split("\n"):
        paragraphs[-1] += line.removeprefix(" ")
        if line == "-- " or not line.endswith(" "):
            paragraphs.append("")
    return "\n".join(paragraphs[:-1])


def visible(message: EmailMessage) -> str:
    """All that a reader could ever see of the message, with the HTML as text too."""
    html = body(message, "html")
    headers = [str(value) for value in message.values()]
    return "\n".join([*headers, body(message, "plain"), html, re.sub(r"<[^>]*>", " ", html)])


def words(text: str) -> str:
    """The text in lower case, with single spaces for all that is no letter, digit or apostrophe."""
    return " ".join(re.findall(r"[\w'’]+", text.casefold()))
