"""Attachments, logos and invitations, as Python's mail package and icalendar read them."""

import hashlib
import json
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from clock import Clock
from messages import parsed

OFFER = "offer-rationale"


@pytest.fixture
def offers(acme):
    """Composes the offers of the sample as it is now; the messages by their application."""

    def compose():
        batch = acme.compose(OFFER)
        return {id: parsed(batch.path(id).read_bytes()) for id in batch.composed}, batch

    return compose


def parts(message, kind):
    return [part for part in message.walk() if part.get_content_type() == kind]


def attached(message):
    files = [part for part in message.iter_attachments() if part.get_filename()]
    return {part.get_filename(): part.get_content() for part in files}


def allow_each(acme, pattern):
    """Lets files of each application's own go with offers."""
    path = acme.folder / "regards.yaml"
    comment = '#   each: [offer.pdf, "*.ics"]'
    text = path.read_text("utf-8")
    assert comment in text
    path.write_text(text.replace(comment, f"    each: {pattern}"), "utf-8")


def test_the_page_shows_the_logo_of_the_settings(offers, acme):
    messages, _ = offers()
    for message in messages.values():
        [image] = parts(message, "image/png")
        assert image.get_content() == (acme.folder / "acme-logo.png").read_bytes()
        assert image.get_content_disposition() == "inline"
        [page] = parts(message, "text/html")
        assert f'src="cid:{image["Content-ID"].strip("<>")}"' in page.get_content()


def test_files_arrive_byte_for_byte_and_are_digested_in_the_manifest(offers, acme):
    folder = acme.folder / "attachments"
    own = folder / "A-1002"
    own.mkdir()
    (folder / "A-1018").mkdir()
    name = "Angebot für O’Brien 履歴書 " + "lang " * 30 + ".pdf"
    (own / name).write_bytes(bytes(range(256)) * 999 + b"\r\n.\r\n")
    (folder / "A-1018" / "offer.pdf").write_bytes(b"the other one")
    (own / "notes.txt").write_text("not for the candidate")
    allow_each(acme, '"*.pdf"')

    messages, batch = offers()
    shared = (folder / "working-at-acme.pdf").read_bytes()
    own_content = (own / name).read_bytes()
    files = attached(messages["A-1002"])
    files.pop("invite.ics")
    assert files == {"working-at-acme.pdf": shared, name: own_content}
    assert attached(messages["A-1018"])["offer.pdf"] == b"the other one"

    manifest = json.loads((batch.folder / "batch.json").read_text("utf-8"))
    [entry] = [entry for entry in manifest["letters"] if entry["application"] == "A-1002"]
    assert entry["attachments"] == [
        {"name": n, "size": len(content), "digest": hashlib.sha256(content).hexdigest()}
        for n, content in files.items()
    ]
    assert "1 file in attachments/A-1002" in json.dumps(entry["review_notes"])


def test_a_letter_without_its_file_is_held(acme):
    allow_each(acme, "offer.pdf")
    (acme.folder / "attachments/A-1002").mkdir()
    (acme.folder / "attachments/A-1002/offer.pdf").write_bytes(b"%PDF")
    batch = acme.compose(OFFER)
    assert set(batch.composed) == {"A-1002"}
    [reason] = batch.held["A-1018"]["holds"]
    assert reason["rule"] == "missing-attachment"
    assert "attachments/A-1018/offer.pdf" in reason["reason"]


def test_the_invitation_is_one_that_calendars_take(offers, records):
    messages, _ = offers()
    message = messages["A-1002"]
    row = records.applications["A-1002"]
    [part] = parts(message, "text/calendar")
    assert part.get_param("method") == "REQUEST"
    content = part.get_content()
    content = content.encode() if isinstance(content, str) else content
    assert attached(message)["invite.ics"] == content

    calendar = Calendar.from_ical(content)
    assert calendar["METHOD"] == "REQUEST"
    [event] = calendar.walk("VEVENT")
    assert not event.errors
    local = datetime.strptime(row["next_step_at"], "%Y-%m-%d %H:%M")
    start = local.replace(tzinfo=ZoneInfo(row["time_zone"]))
    assert event.decoded("DTSTART") == start
    assert event.decoded("DURATION") == timedelta(minutes=int(row["next_step_minutes"]))
    assert str(event["SUMMARY"]) == f"Acme Instruments: {row['next_step']}"
    assert str(event["LOCATION"]) == row["next_step_place"]
    assert str(event["ATTENDEE"]) == f"mailto:{row['email']}"
    assert event["ATTENDEE"].params["CN"] == records.name("A-1002")
    assert str(event["ORGANIZER"]) == f"mailto:{records.settings['reply_to']}"
    assert [part.get_content_type() for part in messages["A-1018"].iter_attachments()] == [
        "application/pdf"
    ]


def test_an_invitation_composed_again_is_to_the_same_event_and_wins(acme, tmp_path):
    clock = Clock(tmp_path / "clock")

    def event(hours):
        clock.set(hours * 3600)
        outcome = acme.run(
            "show", "A-1002", OFFER, "--part", "source", environment=clock.environment
        )
        message = parsed(outcome.out.removesuffix("\n").replace("\n", "\r\n").encode())
        [part] = parts(message, "text/calendar")
        [event] = Calendar.from_ical(part.get_content()).walk("VEVENT")
        return str(event["UID"]), int(event["SEQUENCE"])

    first, second = event(0), event(1)
    assert first[0] == second[0]
    assert first[1] < second[1]


def test_letters_to_one_application_stand_in_one_thread(acme, tmp_path):
    def send(letter):
        batch = acme.compose(letter, "--application", "A-1001")
        acme.approve(batch)
        acme.send(batch, f"maildir:{tmp_path / 'sent'}", "--final")
        return parsed(batch.path("A-1001").read_bytes())

    notice = send("delay-notice")
    assert notice["In-Reply-To"] is None and notice["References"] is None
    thanks = send("thank-you")
    assert thanks["In-Reply-To"] == notice["Message-ID"]
    update = send("status-update")
    assert update["In-Reply-To"] == thanks["Message-ID"]
    assert update["References"].split() == [notice["Message-ID"], thanks["Message-ID"]]
