"""Rehearsals and tests: what leaves, to whom, and that the ledger hears of nothing."""

import re
import sqlite3

import pytest
from icalendar import Calendar

import receivers
from dkim_keys import ED25519, RSA, entries
from dkim_verifiers import assert_good
from messages import body, parsed, undated
from regards import TOP
from scripted_server import ScriptedServer

TESTER = "robin.vance@acme.example"
#: With everything that makes a client say more: size, pipelining, and reports of failures.
OFFERS = ("PIPELINING", "SIZE 10000000", "DSN", "SMTPUTF8")
FOLDERS = ["maildir", "eml"]


@pytest.fixture
def server():
    with ScriptedServer(offers=OFFERS) as server:
        yield server


def addresses(batch):
    return {letter["recipient"] for letter in batch.composed.values()}


def rows(acme):
    """Every row of the ledger that a run could change."""
    with sqlite3.connect(acme.folder / ".regards/ledger.sqlite") as ledger:
        return {
            table: list(ledger.execute(f"SELECT * FROM {table}"))
            for table in ("letter", "history", "promise", "slowdown", "approval")
        }


def files(folder):
    return {
        path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_a_rehearsal_is_recorded_nowhere_and_all_letters_leave_later(acme, approved, server):
    before = rows(acme), files(approved.folder)
    for scheme in FOLDERS:
        report = acme.send(approved, f"{scheme}:{acme.folder}/{scheme}").json
        assert (report["rehearsal"], report["written"]) == (True, len(approved))
        assert {letter["state"] for letter in report["letters"]} == {"approved", "held"}
        written = [undated(it) for it in files(acme.folder / scheme).values()]
        assert sorted(written) == sorted(map(undated, approved.contents.values()))
    assert (rows(acme), files(approved.folder)) == before
    assert acme.send(approved, server.url).json["accepted"] == len(approved)
    assert set(server.recipients) == addresses(approved)


def test_a_rehearsal_says_so_and_how_to_go_on(acme, approved):
    outcome = acme.run("send", approved.folder, "--to", "maildir:rehearsal")
    assert outcome.out.startswith(
        f"rehearsal: wrote {len(approved)} of {len(approved)} letters to maildir:rehearsal; "
        "nobody was written to, and nothing was recorded\n"
    )
    assert "to send them: regards send " in outcome.err
    assert "add --final" in outcome.err


@pytest.mark.parametrize("scheme", FOLDERS)
def test_final_letters_and_those_to_the_folder_of_the_settings_count(acme, approved, scheme, server):
    assert acme.send(approved, f"{scheme}:sent", "--final").json["accepted"] == len(approved)
    assert acme.send(approved, server.url).json["attempted"] == 0
    batch = acme.compose("thank-you")
    acme.approve(batch)
    acme.set_transport(url=f"{scheme}:team")
    assert acme.send(batch).json["accepted"] == len(batch)
    assert acme.send(batch, server.url).json["attempted"] == 0
    assert server.lines == []


def test_a_letter_in_a_folder_can_be_taken_back_and_one_at_a_server_cannot(acme, approved, server):
    first, second, *_ = [letter["application"] for letter in approved.composed.values()]
    # A server defers both; a folder then takes them.
    with ScriptedServer({".": "451 4.3.0 later"}) as busy:
        acme.send(approved, busy.url, exits=75)
    with sqlite3.connect(acme.folder / ".regards/ledger.sqlite") as ledger:
        ledger.execute("UPDATE letter SET next_attempt_at = 0")
        assert all(it for it, in ledger.execute("SELECT account FROM letter"))
    acme.send(approved, "maildir:sent", "--final")
    key = f"rejection-with-feedback/{first}/decision"
    acme.run("resolve", key, "unsent", "--by", "Dana Whitfield")
    assert acme.states(approved)[first] == "deferred"

    assert acme.send(approved, server.url).json["attempted"] == 1
    assert server.recipients == [approved.composed[first]["recipient"]]
    outcome = acme.run("resolve", key, "unsent", "--by", "Dana Whitfield", exits=65)
    assert "a mail server has this letter" in outcome.err
    assert acme.states(approved)[first] == acme.states(approved)[second] == "accepted"


def test_a_test_goes_to_the_tester_and_nobody_else_hears_of_it(acme, approved, server):
    before = rows(acme), files(approved.folder)
    report = acme.send(approved, server.url, "--test-to", TESTER).json
    assert (report["test"], report["test_to"]) == (True, TESTER)
    assert report["accepted"] == len(server.received) == len(approved)
    assert server.recipients == [TESTER] * len(approved)
    assert not any(address in line for line in server.lines for address in addresses(approved))
    assert all("ENVID=test." in line for line in server.lines if line.startswith("MAIL"))

    for letter, content in zip(server.received, approved.contents.values()):
        test, original = parsed(letter.content), parsed(content)
        assert test["To"] == TESTER and test["Cc"] is None and test["Bcc"] is None
        assert test["Subject"] == f"[Test] {original['Subject']}"
        assert test["Message-ID"] == "<test." + original["Message-ID"].removeprefix("<")
        assert sorted(test.keys()) == sorted(original.keys())
        assert body(test, "plain") == body(original, "plain")
        assert body(test, "html") == body(original, "html")
        head = letter.content.partition(b"\r\n\r\n")[0].decode()
        assert not any(address in head for address in addresses(approved))
        assert all(len(line) <= 78 for line in head.split("\r\n"))

    assert (rows(acme), files(approved.folder)) == before
    del server.received[:]
    assert acme.send(approved, server.url).json["accepted"] == len(approved)
    arrived = {letter.recipients[0]: undated(letter.content) for letter in server.received}
    assert arrived == {to: undated(content) for to, content in approved.contents.items()}


def test_a_test_of_one_letter_needs_no_approval_and_says_what_was_sent(acme, batch, server):
    first = next(iter(batch.composed))
    outcome = acme.run(
        "send", batch.folder, "--to", server.url, "--test-to", TESTER, "--application", first
    )
    assert outcome.out == (
        f"test: sent 1 letter to {TESTER}; no candidate was written to, and nothing was recorded\n"
        f"    {first}  accepted (250 2.0.0)\n"
    )
    assert server.recipients == [TESTER]
    assert acme.states(batch)[first] == "composed"


@pytest.mark.parametrize("subject", [
    "Ihre Bewerbung bei Größe & Söhne als Entwicklerin für Straßenbeleuchtung in Köln",
    "感谢您应聘我们的后端工程师职位，我们将在十二月十二日之前告知您下一步的安排",
    "A subject in plain letters that is longer than one line may be, and is folded for that reason",
    "=?utf-8?Q?not?= a word",
])
def test_any_subject_is_the_same_behind_the_mark(acme, server, subject):
    templates = acme.folder / "templates"
    templates.mkdir(exist_ok=True)
    source = (TOP / "Templates/rejection-with-feedback.en.md").read_text("utf-8")
    changed, count = re.subn("(?m)^subject: .*$", f"subject: {subject}", source)
    assert count == 1
    (templates / "rejection-with-feedback.en.md").write_text(changed, "utf-8")
    batch = acme.compose("rejection-with-feedback", "--application", "A-1003")
    acme.send(batch, server.url, "--test-to", TESTER)
    [letter] = server.received
    assert parsed(letter.content)["Subject"] == f"[Test] {subject}"


def test_the_invitation_of_a_test_asks_the_tester_alone(acme, server):
    batch = acme.compose("offer-rationale", "--application", "A-1002")
    acme.send(batch, server.url, "--test-to", TESTER)
    [letter] = server.received

    def events(content):
        found = []
        for part in parsed(content).walk():
            if part.get_content_type() in ("text/calendar", "application/ics"):
                [event] = Calendar.from_ical(part.get_payload(decode=True)).walk("VEVENT")
                found.append(event)
        return found

    [content] = batch.contents.values()
    tests, originals = events(letter.content), events(content)
    assert len(tests) == len(originals) == 2
    for test, original in zip(tests, originals):
        assert not test.errors
        assert test["ATTENDEE"] == f"mailto:{TESTER}"
        assert test["UID"] == f"test.{original['UID']}"
        assert test["SUMMARY"] == f"[Test] {original['SUMMARY']}"
        for name in ("ORGANIZER", "DURATION", "LOCATION", "SEQUENCE"):
            assert test[name] == original[name]
        assert test.decoded("DTSTART") == original.decoded("DTSTART")
        assert "candidate" not in test and b"@example.com" not in test.to_ical()
    [pdf] = [it for it in parsed(letter.content).iter_attachments() if ".pdf" in str(it.get_filename())]
    assert pdf.get_content() == (acme.folder / "attachments/working-at-acme.pdf").read_bytes()


def test_identifiers_of_earlier_letters_are_of_the_test_too(acme, server):
    first = acme.compose("delay-notice", "--application", "A-1001")
    acme.approve(first)
    acme.send(first, "maildir:sent", "--final")
    batch = acme.compose("thank-you", "--application", "A-1001")
    acme.send(batch, server.url, "--test-to", TESTER)
    [letter], [content] = server.received, batch.contents.values()
    test, original = parsed(letter.content), parsed(content)
    for name in ("In-Reply-To", "References"):
        assert test[name] == original[name].replace("<", "<test.")


@pytest.mark.parametrize("address", [
    "robin.vance", "", "robin.vance@acme.example\r\nBcc: x@y.example", "a@acme.example\n",
    "a@x.example,b@x.example", "<a@acme.example>", "Robin <a@acme.example>", "a@acme.example\x01",
])
def test_what_is_no_address_is_a_usage_error(acme, approved, server, address):
    outcome = acme.run(
        "send", approved.folder, "--to", server.url, "--test-to", address, exits=64
    )
    assert "--test-to: this address" in outcome.err
    assert server.lines == []


def test_nothing_leaves_of_a_batch_that_has_changed(acme, approved, server):
    path = approved.path(next(reversed(approved.composed)))
    path.write_bytes(path.read_bytes().replace(b"Warm", b"Cold"))
    path.write_bytes(path.read_bytes() + b"x\r\n")
    acme.send(approved, server.url, "--test-to", TESTER, exits=65)
    acme.send(approved, "maildir:rehearsal", exits=65)
    assert server.lines == []
    assert not (acme.folder / "rehearsal").exists()


def test_a_server_that_takes_no_test_letter_is_asked_once(acme, approved):
    with ScriptedServer({f"RCPT {TESTER}": "550 5.1.1 no such user"}) as server:
        outcome = acme.run(
            "send", approved.folder, "--to", server.url, "--test-to", TESTER, exits=69
        )
        assert "refused (550 5.1.1)" in outcome.out
        assert [line for line in server.lines if line.startswith("RCPT")] == [f"RCPT TO:<{TESTER}>"]
    assert set(acme.states(approved).values()) == {"approved", "held"}


def test_a_test_logs_in_as_the_settings_say(acme, approved, authority):
    offers = ("STARTTLS", "AUTH PLAIN LOGIN")
    with ScriptedServer(tls=authority.good(), offers=offers) as server:
        acme.set_transport(
            url=server.url, user="dana", ca_file=authority.file, password_command="echo tulip"
        )
        acme.send(approved, None, "--test-to", TESTER)
        assert server.logins == [("dana", "tulip")]
        assert server.recipients == [TESTER] * len(approved)


def test_a_test_is_signed_like_a_letter(acme, approved, tmp_path):
    with receivers.aiosmtpd() as server:
        acme.set_transport(url=server.url, dkim=entries(tmp_path, [RSA, ED25519]))
        acme.send(approved, None, "--test-to", TESTER)
    assert [letter.recipients for letter in server.received] == [(TESTER,)] * len(approved)
    for letter in server.received:
        assert_good(letter.content, [RSA, ED25519])
