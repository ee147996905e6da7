"""Delivery to servers that others wrote: the approved bytes arrive, once."""

from messages import undated


def test_nothing_leaves_before_it_is_approved(acme, batch, receiver):
    outcome = acme.send(batch, receiver.url, exits=77)
    assert "nobody has approved this batch as it is now" in outcome.err
    assert receiver.received == []


def test_servers_receive_the_bytes_of_the_batch_but_for_date(acme, approved, receiver):
    report = acme.send(approved, receiver.url).json
    assert report["accepted"] == report["approved"] == len(approved.composed)

    arrived = {letter.recipients: undated(letter.content) for letter in receiver.received}
    composed = {(to,): undated(content) for to, content in approved.contents.items()}
    assert arrived == composed
    assert len(receiver.received) == len(composed)


def test_every_envelope_has_the_team_as_sender_and_one_recipient(acme, approved, receiver):
    acme.send(approved, receiver.url)
    assert {letter.sender for letter in receiver.received} == {"dana.whitfield@acme.example"}
    assert [letter.recipients for letter in receiver.received] == [
        (letter["recipient"],) for letter in approved.composed.values()
    ]


def test_sending_again_sends_nothing_and_says_so(acme, approved, receiver):
    acme.send(approved, receiver.url)
    before = list(receiver.received)
    outcome = acme.run("send", approved.folder, "--to", receiver.url)
    assert outcome.out == f"nothing to send: all {len(approved)} letters were sent before\n"
    assert receiver.received == before


def test_a_letter_composed_twice_is_not_sent_twice(acme, approved, receiver):
    again = acme.compose("rejection-with-feedback")
    acme.approve(again)
    acme.send(approved, receiver.url)
    before = list(receiver.received)
    report = acme.send(again, receiver.url).json
    assert (report["attempted"], report["accepted"]) == (0, len(approved))
    assert receiver.received == before


def test_a_reader_who_moves_letters_changes_nothing(acme, batch, receiver):
    composed = batch.contents
    new, current = batch.folder / "new", batch.folder / "cur"
    first, *rest = sorted(new.iterdir())
    first.rename(current / f"{first.name}:2,S")
    acme.approve(batch)
    for path in rest:
        path.rename(current / f"{path.name}:2,FRS")
    assert acme.send(batch, receiver.url).json["accepted"] == len(composed)
    arrived = {letter.recipients[0]: undated(letter.content) for letter in receiver.received}
    assert arrived == {to: undated(content) for to, content in composed.items()}


def test_a_letter_of_many_kilobytes_arrives_whole(acme, receiver):
    form = acme.folder / "evaluations/A-1016-portfolio-review.yaml"
    long = "Watch two people use the thing, and write it down. " * 1800
    form.write_text(form.read_text("utf-8").replace("For your next project", long), "utf-8")
    batch = acme.compose("rejection-with-feedback", "--application", "A-1016")
    acme.approve(batch)
    acme.send(batch, receiver.url)
    [letter], [content] = receiver.received, batch.contents.values()
    assert len(content) > 2 * len(long)
    assert undated(letter.content) == undated(content)
