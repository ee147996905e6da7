"""Every letter of the sample, as Python's mail package reads it."""

import re

import pytest

from messages import body, isolated, parsed
from regards import LETTERS



@pytest.fixture(params=LETTERS)
def letter(request) -> str:
    """One kind of letter after the other."""
    return request.param


@pytest.fixture
def messages(letter, batches):
    """The letters of this kind, by their application."""
    batch = batches[letter]
    assert batch.composed
    return {id: parsed(batch.path(id).read_bytes()) for id in batch.composed}


def test_messages_have_no_defect(messages):
    for message in messages.values():
        kinds = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
        assert kinds[:3] == ["text/plain", "text/html", "image/png"]
        enclosed = {"text/calendar", "application/pdf", "application/ics"}
        assert set(kinds[3:]) <= enclosed


def test_names_and_addresses_are_those_of_the_records(messages, records):
    sender = records.settings["sender"]
    for id, message in messages.items():
        [to], [author], [answers] = (
            message[name].addresses for name in ("To", "From", "Reply-To")
        )
        assert (to.display_name, to.addr_spec) == (
            records.name(id), records.applications[id]["email"],
        )
        assert (author.display_name, author.addr_spec) == (sender["name"], sender["email"])
        assert answers.addr_spec == records.settings["reply_to"]


def test_messages_say_what_show_says(letter, messages, library):
    for id, message in messages.items():
        shown = library.run("show", id, letter, "--json").json
        assert str(message["Subject"]) == shown["subject"]
        assert str(message["From"]) == shown["from"]
        assert str(message["To"]) == shown["to"]
        assert body(message, "plain") == shown["text"]
        assert body(message, "html") == shown["html"]
        assert message["Message-ID"] == shown["message_id"]


def test_letters_greet_the_person_and_name_the_position(messages, records):
    for id, message in messages.items():
        row = records.applications[id]
        title = records.positions[row["position"]]["title"]
        greeting = f"Dear {isolated(row['preferred_name'] or row['given_name'])},"
        assert body(message, "plain").startswith(greeting + "\n")
        assert f"<p>{greeting}</p>" in body(message, "html").replace("&#39;", "'")
        assert title in message["Subject"]


def test_one_person_gets_the_letter_and_nobody_is_copied(messages):
    for message in messages.values():
        assert len(message.get_all("To")) == 1
        names = {name.lower() for name in message.keys()}
        assert not names & {"cc", "bcc", "auto-submitted", "precedence", "list-id"}


def test_lines_are_short_and_end_in_crlf(letter, batches):
    for content in batches[letter].contents.values():
        assert content.isascii() and b"\0" not in content
        assert not re.search(rb"(?<!\r)\n|\r(?!\n)", content)
        assert max(map(len, content.split(b"\r\n"))) <= 998
        head, _, _ = content.partition(b"\r\n\r\n")
        long = [line for line in head.split(b"\r\n") if len(line) > 78]
        # A line that is one word behind its name cannot be folded.
        assert not [line for line in long if len(line.split()) > 2]
