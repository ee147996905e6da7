"""Python's own mail package as a judge."""

import email
import functools
from email import policy
from email.header import decode_header, make_header

from messages import FOR_OUTLOOK
from readings import PEOPLE, Part, Reading, ascii_domain, leaf

#: What it finds wrong with headers and is meant to be there. Of RFC 6531 §3.3, it knows the local part
#: beyond ASCII, and calls it a defect.
GRANTED = FOR_OUTLOOK | {it: {"local-part contains non-ASCII characters)"} for it in PEOPLE}
#: The package reads a header anew whenever it is asked for it.
ONCE = {"header_factory": functools.lru_cache(64)(policy.default.header_factory)}
LENIENT, STRICT = policy.default.clone(**ONCE), policy.strict.clone(**ONCE)


def read(content: bytes) -> Reading:
    """The reading of a message, in which it may find no defects but those that are granted."""
    # The package reads bytes beyond ASCII in a header as damage: of RFC 6532 it knows only the text.
    text = content.decode()
    email.message_from_string(text, policy=STRICT)
    message = email.message_from_string(text, policy=LENIENT)
    raw = email.message_from_string(text, policy=policy.compat32)
    people = {header: person(message[header], raw[header]) for header in PEOPLE if header in raw}
    thread = message.get("References", "").split()
    return Reading(str(message["Subject"]), people, thread, list(parts(message)))


def person(header, raw: str) -> tuple[str, str]:
    """A name and an address.

    In a name, the package keeps the blank between two encoded words, which RFC 2047 §6.2 takes out,
    and makes one blank of several in a word: of `=?utf-8?Q?a__b?= =?utf-8?Q?c?= <d@e.example>` it
    makes `a b c`. Its older function for encoded words reads them right.
    """
    [person] = header.addresses
    name, _, _ = raw.rpartition(" <")
    is_encoded = name.startswith("=?")
    return (
        str(make_header(decode_header(name))) if is_encoded else person.display_name,
        ascii_domain(person.addr_spec),
    )


def parts(message):
    for part in message.walk():
        assert part.defects == [], part.defects
        for name, value in part.items():
            defects = set(map(str, getattr(value, "defects", ())))
            assert defects <= GRANTED.get(name, set()), name
        if not part.is_multipart():
            yield as_part(part)


def as_part(part) -> Part:
    is_flowed = part.get_param("format") == "flowed"
    content = part.get_payload(decode=True)
    # `get_filename` makes `a` of a file that is named `<a>`.
    disposition = part["Content-Disposition"]
    name = disposition.params["filename"] if disposition else None
    return leaf(part.get_content_type(), name, content, is_flowed)
