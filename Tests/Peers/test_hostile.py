"""Hostile records: nothing that must stay out of a letter gets into one.

These tests search for it in their own way, in the finished messages as Python reads them.
"""

import html
import os
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from email.message import EmailMessage
from functools import cached_property

import pytest

import hostile
from messages import body, parsed
from regards import LETTERS, Workspace

HEADERS = {
    "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type",
    "Content-Language",
}
RULES = {"private-words", "names-other-person", "names-interviewer", "protected-topic"}
RUN = 6
#: `make peers` asks for more.
PEOPLE = int(os.environ.get("PEOPLE", 500))
MARK = re.compile(r"\b([1-5]|one|two|three|four|five)\s*(/|of|out of)\s*(5|five)\b", re.IGNORECASE)
#: The names that every letter may hold, beside its recipient's.
SENDER = "Dana Whitfield Acme Instruments"


@dataclass(frozen=True)
class Written:
    """A finished letter as its reader sees it, and the record of the reader."""

    person: hostile.Record
    message: EmailMessage

    @cached_property
    def views(self) -> list[str]:
        """All that can be seen of it: the headers and each of the two bodies."""
        page = html.unescape(re.sub(r"<[^>]*>", " ", body(self.message, "html")))
        headers = "\n".join(f"{value}" for value in self.message.values())
        links = " ".join(re.findall(r'(?:href|src|title|alt)="([^"]*)"', body(self.message, "html")))
        return [headers, body(self.message, "plain"), page, html.unescape(links)]

    @cached_property
    def words(self) -> list[list[str]]:
        """The words of each view."""
        return [words(view) for view in self.views]

    @cached_property
    def own_names(self) -> str:
        row = self.person.row
        given = " ".join([row["given_name"], row["preferred_name"]])
        titles = {it["id"]: it["title"] for it in hostile.POSITIONS}
        return f"{given} {row['family_name']} {SENDER} {titles[row['position']]}"


@pytest.fixture(scope="module")
def people() -> list[hostile.Record]:
    return hostile.records(PEOPLE)


@pytest.fixture(scope="module", params=[True, False], ids=["files", "table"])
def batches(request, regards, people, tmp_path_factory) -> dict:
    """All five letters, composed for everybody."""
    folder = tmp_path_factory.mktemp("hostile") / "acme"
    workspace = Workspace(hostile.write(folder, people, request.param), regards)
    return {letter: workspace.compose(letter) for letter in LETTERS}


@pytest.fixture(scope="module")
def letters(batches, people) -> dict[str, Written]:
    records = {person.id: person for person in people}
    return {
        f"{letter} {id}": Written(records[id], parsed(batch.path(id).read_bytes()))
        for letter, batch in batches.items()
        for id in batch.composed
    }


def test_everybody_is_composed_or_held_by_a_rule_at_a_place(batches, people):
    for letter, batch in batches.items():
        report = batch.report
        assert report["selected"] == report["composed"] + report["held"] == len(batch.letters)
        assert (len(batch.composed), len(batch.held)) == (report["composed"], report["held"])
        assert min(len(batch.composed), len(batch.held)) > PEOPLE // 100, letter
        for entry in batch.held.values():
            assert entry["holds"]
            assert all(it["rule"] and it["reason"] and it["place"] for it in entry["holds"])


def test_each_net_holds_somebody(batches):
    held = Counter(
        hold["rule"] for batch in batches.values() for it in batch.held.values()
        for hold in it["holds"]
    )
    assert {rule for rule in RULES if held[rule] > PEOPLE // 400} == RULES, held


def test_no_six_words_of_a_private_text_are_in_a_letter(letters, people):
    assert copied(letters, people) == []


def test_the_search_for_private_words_finds_what_is_there(letters, people):
    few = dict(list(letters.items())[:3])
    evidence = people[0].forms[0]["competencies"][0]["evidence"]
    assert {name for name, _ in copied(few, people, evidence)} == set(few)


def test_no_interviewer_is_named_in_a_letter(letters, people):
    assert named(letters, [name for person in people for name in person.interviewers]) == []


def test_no_interviewer_of_an_application_is_named_in_its_letters_even_in_part(letters):
    found = []
    for name, letter in letters.items():
        parts = {it for name in letter.person.interviewers for it in words(name)}
        parts = (parts | {f"{it}s" for it in parts}) - set(words(letter.own_names))
        seen = {word for view in letter.views for word in capitalized(view)}
        found += [(name, part) for part in parts & seen if len(part) > 1]
    assert found == []


def test_no_other_candidate_is_named_in_a_letter(letters, people):
    names = [name for person in people for name in person.names]
    assert named(letters, [name for name in names if len(words(name)) > 1]) == []


def test_the_search_for_names_finds_what_is_there(letters):
    assert {name for name, _ in named(letters, ["Firmware Engineer", "Technical Editor"])} == set(letters)
    assert capitalized("You met Łucja.") == {"you", "lucja"}


def test_no_rating_is_in_a_letter(letters):
    assert [it for it in letters if any(map(MARK.search, letters[it].views))] == []


def test_no_value_makes_a_header_or_a_recipient(letters):
    for letter in letters.values():
        message = letter.message
        assert Counter(message.keys()) == Counter(HEADERS)
        [to] = message["To"].addresses
        assert to.addr_spec == letter.person.row["email"]
        assert [it.addr_spec for it in message["From"].addresses] == ["dana.whitfield@acme.example"]
        assert all(it.isprintable() or it == "\n" for it in str(message["Subject"]))


def copied(letters, people, planted: str = "") -> list[tuple[str, str]]:
    """Every run of words that a letter, with the planted words behind it, shares with a private text."""
    private = {run for person in people for text in person.private for run in runs(words(text))}
    return [
        (name, run)
        for name, letter in letters.items()
        for view in letter.words
        for run in runs(view + words(planted))
        if run in private
    ]


def named(letters, names) -> list[tuple[str, str]]:
    """Every one of these names in a letter, outside of its recipient's and its sender's."""
    wanted = {name_key(name) for name in names}
    found = []
    for name, letter in letters.items():
        own = [name_key(it) for it in [*letter.person.names, SENDER] if it.strip()]
        for view in letter.words:
            text = f" {' '.join(view)} "
            for it in sorted(own, key=len, reverse=True):
                text = text.replace(f" {it} ", " | ")
            parts = text.split()
            for length in (2, 3, 4):
                found += [
                    (name, run)
                    for run in map(" ".join, zip(*(parts[start:] for start in range(length))))
                    if run in wanted
                ]
    return found


def runs(parts: list[str]) -> set[str]:
    return {" ".join(parts[start : start + RUN]) for start in range(len(parts) - RUN + 1)}


def name_key(name: str) -> str:
    return " ".join(words(name))


def capitalized(text: str) -> set[str]:
    """The words that begin with a capital letter, or in a script that has none."""
    return {key for it in split(text) if not it[0].islower() for key in words(it)}


def words(text: str) -> list[str]:
    """The words of a text without case and accents; one that has no spaces, by its characters."""
    return [hostile.bare(it.casefold()) for it in split(text)]


def split(text: str) -> list[str]:
    """The words as they are written, without what cannot be seen in them."""
    if not text.isascii():
        text = "".join(it for it in text if unicodedata.category(it) not in ("Cf", "Mn", "Me"))
        text = unicodedata.normalize("NFKC", text)
    return re.findall(r"[\u3040-\u9fff]|[^\W_\u3040-\u9fff]+", text)
