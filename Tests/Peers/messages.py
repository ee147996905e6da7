"""Messages as Python's own mail package reads them."""

import email
import re
import unicodedata
from email import policy
from email.message import EmailMessage

DATE = re.compile(rb"(?m)^Date: [^\r\n]+")

# Encoded words in the quotes of `name`, and `filename` in ASCII behind `filename*`.
FOR_OUTLOOK = {
    "Content-Type": {
        "encoded word inside quoted string", "missing trailing whitespace after encoded-word",
    },
    "Content-Disposition": {"duplicate parameter name; duplicate ignored"},
}


def undated(content: bytes) -> bytes:
    """The message without the value of its one Date field: all else must not change on the way."""
    head, separator, body = content.partition(b"\r\n\r\n")
    head, count = DATE.subn(b"Date: -", head)
    assert count == 1, head
    return head + separator + body


def parsed(content: bytes) -> EmailMessage:
    """The message; every part of it must be without a defect, read leniently and strictly.

    Only the name of a file in other letters than ASCII is written twice, for Outlook too.
    """
    email.message_from_bytes(content, policy=policy.strict)
    message = email.message_from_bytes(content, policy=policy.default)
    for part in message.walk():
        assert part.defects == []
        for name, value in part.items():
            defects = {str(defect) for defect in getattr(value, "defects", ())}
            assert defects <= FOR_OUTLOOK.get(name, set()), name
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
    headers = [str(value) for name, value in message.items() if name != "Content-Type"]
    events = [
        part.get_content() for part in message.walk() if part.get_content_type() == "text/calendar"
    ]
    texts = [body(message, "plain"), html, re.sub(r"<[^>]*>", " ", html), *events]
    return "\n".join([*headers, *texts])


def isolated(name: str) -> str:
    """The name as it stands in text that runs from left to right (UAX #9)."""
    runs_from_right = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in name)
    return f"\u2068{name}\u2069" if runs_from_right else name


def words(text: str) -> str:
    """The text in lower case, with single spaces for all that is no letter, digit or apostrophe."""
    return " ".join(re.findall(r"[\w'’]+", text.casefold()))
