"""The values that a message may hold, written in another way than in the module MIME."""

import re
import unicodedata

import idna

BLANKS = set("\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000") | set(
    map(chr, range(0x2000, 0x200B))
)
#: Marks that turn the direction of the text, and those that nobody sees.
#: Unicode's Default_Ignorable_Code_Point, but for joiners and selectors of variants.
MARKS = {
    chr(number)
    for first, last in [
        (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5),
        (0x180E, 0x180E), (0x200B, 0x200B), (0x200E, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F),
        (0x3164, 0x3164), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8),
        (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE00FF), (0xE01F0, 0xE0FFF),
    ]
    for number in range(first, last + 1)
}
ENCODED_WORD = re.compile(r"=\?.*\?=")
ATOM = set("!#$%&'*+-/=?^_`{|}~")


def is_control(character: str) -> bool:
    return unicodedata.category(character) == "Cc"


def is_seen(character: str) -> bool:
    is_noncharacter = ord(character) & 0xFFFE == 0xFFFE or "\ufdd0" <= character <= "\ufdef"
    return not (
        is_control(character) or is_noncharacter or character in BLANKS or character in MARKS
    )


def is_line(text: str) -> bool:
    """True for a subject or a name without control characters or line breaks, except TAB."""
    return not any(it in "\u2028\u2029" or is_control(it) and it != "\t" for it in text)


def is_body(text: str) -> bool:
    """True for a body without control characters, except TAB and line ends."""
    return not any(is_control(it) and it not in "\t\r\n" for it in text)


def is_event_text(text: str) -> bool:
    """True for a text of an invitation without control characters, except TAB."""
    return not any(is_control(it) and it != "\t" for it in text)


def is_file_name(text: str) -> bool:
    return (
        0 < len(text.encode()) <= 255
        and all(it == " " or it not in "/\\" and is_seen(it) for it in text)
        and not {text[0], text[-1]} & {" ", "."}
    )


def is_address(text: str) -> bool:
    local, at, domain = text.partition("@")
    wire = text if not local.isascii() else f"{local}@{ascii_labels(domain) or domain}"
    return (
        bool(at) and is_local_part(local) and ascii_labels(domain) is not None
        and len(wire.encode()) <= 254
    )


def is_local_part(text: str) -> bool:
    return len(text.encode()) <= 64 and not ENCODED_WORD.search(text) and all(
        atom and all(is_seen(it) and (not it.isascii() or it.isalnum() or it in ATOM) for it in atom)
        for atom in text.split(".")
    )


def ascii_labels(domain: str) -> str | None:
    """The domain in A-labels, where it is one of at least two and does not end in a number."""
    try:
        labels = idna.encode(domain, uts46=True).decode().split(".")
    except idna.IDNAError:
        return None
    if len(labels) < 2 or labels[-1].isdigit() or "" in labels:
        return None
    return ".".join(labels)


def must_be_refused(record: dict) -> bool:
    """True if the record holds a value that must not become a message."""
    people = [it for it in (record["from"], record["replyTo"], record["to"]) if it]
    event = record["invitation"]
    may_be = [
        *(is_line(it["name"] or "") and is_address(it["address"]) for it in people),
        is_line(record["subject"]), is_body(record["text"]), is_body(record["html"]),
        *(is_file_name(it["name"]) for it in record["images"] + record["attachments"]),
    ]
    if event:
        names = [record["from"]["name"], record["to"]["name"]]
        texts = [event["summary"], event["location"], *names]
        may_be += [is_event_text(it or "") for it in texts]
    return not all(may_be)
