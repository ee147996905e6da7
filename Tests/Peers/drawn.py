"""Records of messages that hypothesis draws: first such as must be composed, then any."""

import base64

from hypothesis import strategies as st

import refusals

#: Texts that have broken composers and parsers.
HARD = [
    # Emoji with modifiers, joiners, flags and tags; more marks than a word holds.
    "👩🏽‍💻", "👨‍👩‍👧‍👦", "🇩🇪🇫🇷", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "e" + "\u0301" * 40, "\u0308", "\u200d", "\ufe0f",
    # The neighbours of the surrogates, the ends of the planes, and what stands for no character.
    "\ud7ff", "\ue000", "\ufffd", "\ufeff", "\ufffe", "\U0010ffff", "\U00010000", "\xa0",
    # From right to left, with and without marks.
    "مرحبا", "שלום", "\u202eabc\u202c", "\u2066x\u2069", "\u200f",
    # Texts that look like a part of SMTP, an mbox, an encoding or a multipart.
    ".", "..", "\n.\n", "\n..", "From ", "\nFrom ", ">From ", "=?", "?=", "=?utf-8?Q?x?=", "=", "=2E",
    "=\n",
    "=_A-1042", "--=_A-1042", "--1=_A-1042", "--2=_A-1042--", "\n--=_A-1042--\n", "\n--\n", "-- ",
    "\n-- \n", "%", "%22", "utf-8''", "'", '"', "\\", "\\\"", ",", ";", ":", "<", ">", "@", "(", ")",
    "[", "]", "<a@b.example>", " ", "  ", "\t", "\n", "\r", "\r\n", "\n\r", "\n \n", " \n", "\u2028", "\u2029",
    "\x85", "\0", "\x1b[2J", "\x7f", "\x9b", "\x0b", "\x0c", "\r\nBcc: x@example.org\r\n",
]
#: Long texts take long to read: one in a hundred.
TEXT = [*HARD * 4, "x" * 10_000, "ö" * 5_000, "wörd " * 50, "word " * 50]
PLAIN = ["Ada", "Lovelace", "Zoë", "O'Brien", "Jr.", "Thank you", "你好", "résumé", "_", "-", "1"]
DOMAINS = [
    "example.com", "a.b.c.example", "bücher.example", "BÜCHER.example", "例え.テスト", "مثال.إختبار",
    "xn--bcher-kva.example", "straße.example", "παράδειγμα.example", "3com.example",
]
TYPES = ["application/pdf", "image/png", "text/plain", "application/octet-stream", "text/x.b-c+d"]


def composed_of(*pieces: str, least: int = 0, most: int = 6):
    """A text of these pieces, and some of any characters."""
    alphabet = st.characters(exclude_categories=["Cs"])
    piece = st.sampled_from(pieces) | st.sampled_from(PLAIN) | st.text(alphabet, max_size=6)
    return st.lists(piece, min_size=least, max_size=most).map("".join)


def is_shown(text: str) -> bool:
    """True if mblaze shows all of a header with this text: it has room for 16 KiB."""
    return len(text.encode()) < 15_000


ANYTHING = composed_of(*TEXT).filter(is_shown)
LINE = composed_of(*filter(refusals.is_line, TEXT)).filter(refusals.is_line).filter(is_shown)
BODY = composed_of(*filter(refusals.is_body, TEXT), most=12).filter(refusals.is_body)
#: Never a number: asked for part 11, mshow also gives the file of that name.
NAME = composed_of(*filter(refusals.is_file_name, HARD), least=1).filter(
    lambda text: refusals.is_file_name(text) and not text.isdigit()
)
#: Never with `=?`: mblaze reads `aa=?b@c.example` where `a=?b@c.example` stands.
LOCAL = composed_of("a.b", "+x", "!#$%&'*/=^`{|}~?", "用户", "👩🏽‍💻", least=1, most=3).map(
    lambda text: text.replace(" ", "-").replace("=?", "=").removesuffix(".") or "x"
).filter(refusals.is_local_part)
CONTENT = (st.binary(max_size=100) | st.sampled_from([b"", b".\r\n", b"\r\n", b"\0" * 58])).map(
    lambda content: base64.b64encode(content).decode()
)
ADDRESS = st.builds("{}@{}".format, LOCAL, st.sampled_from(DOMAINS))
PERSON = st.fixed_dictionaries({"name": st.none() | LINE, "address": ADDRESS})
ATTACHMENT = st.fixed_dictionaries(
    {"name": NAME, "type": st.sampled_from(TYPES), "content": CONTENT}
)
PICTURE = st.fixed_dictionaries(
    {
        "name": NAME, "type": st.just("image/png"), "content": CONTENT,
        "identifier": st.sampled_from(["logo", "a.b", "{x}"]),
    }
)
INVITATION = st.fixed_dictionaries(
    {"summary": LINE, "location": st.none() | LINE, "minutes": st.integers(1, 600)}
)
#: Records that must be composed.
RECORDS = st.fixed_dictionaries(
    {
        "from": PERSON, "replyTo": st.none() | PERSON, "to": PERSON, "subject": LINE,
        "thread": st.lists(st.sampled_from(["A-1", "a.b.c", "x" * 200]), max_size=12),
        "language": st.sampled_from([None, "de", "zh-Hant-TW"]),
        "text": BODY, "html": BODY, "images": st.lists(PICTURE, max_size=2),
        "invitation": st.none() | INVITATION, "attachments": st.lists(ATTACHMENT, max_size=2),
    }
)


def with_anything(record: dict, place: tuple, text: str) -> dict:
    """The record with this text in a place, where it has such a place."""
    *path, last = place
    target = record
    for key in path:
        target = target[key] if isinstance(target, dict) or len(target) > key else None
        if target is None:
            return record
    target[last] = text
    return record


#: The places of a record that candidates or forms can fill.
PLACES = [
    ("subject",), ("text",), ("html",), ("from", "name"), ("to", "name"), ("to", "address"),
    ("replyTo", "name"), ("replyTo", "address"), ("invitation", "summary"),
    ("invitation", "location"), ("images", 0, "name"), ("attachments", 0, "name"),
]
#: Records with anything in one place, which may have to be refused.
RECORDS_OF_ANYTHING = st.builds(
    with_anything, RECORDS, st.sampled_from(PLACES),
    ANYTHING | st.builds("{}@{}".format, ANYTHING, st.sampled_from([*DOMAINS, "a", "a..b", "1.2"])),
)
