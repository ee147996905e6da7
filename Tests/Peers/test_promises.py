"""Promises, judged by other programs: the days in letters and the days in the ledger."""

import mailbox
import re
import sqlite3
from datetime import date, timedelta

from workspaces import write_table

SETTINGS = """\
organization: {name: Acme Instruments}
sender: {name: Dana Whitfield, email: dana.whitfield@acme.example}
deadlines:
  - {name: thanks, what: a thank-you, from: interviewed_on, within: 24 hours, kept_by: thank-you}
"""


def days_ahead(count: int) -> date:
    """The first day from Monday to Friday that is at least so far ahead."""
    day = date.today() + timedelta(days=count)
    while day.weekday() > 4:
        day += timedelta(days=1)
    return day


def promised(message) -> str:
    """The day by which a letter says that somebody will write."""
    text = " ".join(message.get_payload(0).get_payload(decode=True).decode().split())
    return re.search(r"(?:write to you by|new date is) (\w+day, \w+ \d+)", text)[1]


def sent(acme, letter: str):
    """Composes, approves and sends; the messages that arrived, by application."""
    batch = acme.compose(letter)
    acme.approve(batch)
    acme.send(batch, f"maildir:{acme.folder}/{letter}", "--final")
    messages = {message["Message-ID"]: message for message in mailbox.Maildir(acme.folder / letter)}
    return {id: messages[entry["message_id"]] for id, entry in batch.composed.items()}


def test_the_day_in_a_letter_is_the_day_in_the_ledger(acme):
    letters = {kind: sent(acme, kind) for kind in ["delay-notice", "thank-you", "status-update"]}
    with sqlite3.connect(acme.folder / ".regards/ledger.sqlite") as ledger:
        rows = ledger.execute("SELECT letter, application, due_on FROM promise").fetchall()
    kept = {(kind, id): f"{date.fromisoformat(by):%A, %B %-d}" for kind, id, by in rows}
    said = {(kind, id): promised(it) for kind, all in letters.items() for id, it in all.items()}
    assert kept == said
    assert len(said) > 10


def test_a_ledger_from_before_promises_is_brought_up_to_date(acme):
    sent(acme, "rejection-with-feedback")
    with sqlite3.connect(acme.folder / ".regards/ledger.sqlite") as ledger:
        ledger.execute("DROP TABLE promise")
        ledger.execute("DROP INDEX letter_by_application")
        ledger.execute("ALTER TABLE letter DROP COLUMN attempted_at")
        ledger.execute("DELETE FROM grdb_migrations WHERE identifier IN ('2 promises', '5 contacts')")
    states = {it["state"] for it in acme.run("due", "--json").json["promises"]}
    assert "broken" in states or "kept" in states
    sent(acme, "thank-you")
    with sqlite3.connect(acme.folder / ".regards/ledger.sqlite") as ledger:
        assert ledger.execute("SELECT count(*) FROM promise").fetchone()[0] > 0


def test_deadlines_and_promises_are_counted_by_the_calendar(acme):
    today = date.today()
    (acme.folder / "regards.yaml").write_text(SETTINGS)
    for form in (acme.folder / "evaluations").iterdir():
        form.unlink()
    people = {"A-1": -3, "A-2": 0, "A-3": 1, "A-4": 40}
    write_table(
        acme.folder / "applications.csv",
        (
            {
                "id": id, "given_name": f"Ada {id}", "email": f"{id}@example.com",
                "position": "firmware-engineer", "status": "active",
                "interviewed_on": today - timedelta(days=4), "next_step": "a call",
                "next_step_by": days_ahead(50), "promised_by": today + timedelta(days=days),
            }
            for id, days in people.items()
        ),
    )
    promises = acme.run("due", "--json").json["promises"]
    told = {it["application"]: it["days"] for it in promises if it.get("made_by") == "promised_by"}
    assert told == people
    assert {it["days"] for it in promises if it.get("deadline") == "thanks"} == {-3}
    notices = acme.compose("delay-notice", "--due")
    assert set(notices.letters) == {"A-1", "A-2", "A-3"}
