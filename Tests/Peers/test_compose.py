"""A batch on disk: a Maildir that other programs open, with everybody accounted for."""

import mailbox


def test_a_batch_is_a_maildir_that_python_opens(batch):
    box = mailbox.Maildir(batch.folder, create=False)
    recipients = {message["To"].split("<")[1].rstrip(">") for message in box}
    assert recipients == {letter["recipient"] for letter in batch.composed.values()}
    assert len(box) == batch.report["composed"]


def test_everybody_who_was_selected_is_composed_or_held(batch, records):
    rejected = {id for id, row in records.applications.items() if row["status"] == "rejected"}
    assert set(batch.letters) == rejected
    assert batch.report["selected"] == len(batch.composed) + len(batch.held) == len(rejected)


def test_held_letters_are_listed_with_rule_reason_and_place(acme):
    outcome = acme.run("compose", "rejection-with-feedback")
    assert outcome.out.splitlines()[1:5] == [
        "held 3:",
        "    A-1005  do-not-email: the record says do_not_email; reach this person in another way"
        " (applications.csv:6:1)",
        "    A-1012  missing-feedback: the evaluation forms hold nothing with shareable feedback;"
        " ask the interviewers for it (evaluations/A-1012-instrument-repair.yaml:8:1)",
        "    A-1019  offer-elsewhere: this person has an offer or was hired on another application;"
        " tell them in person (applications.csv:10:1)",
    ]


def test_only_the_owner_can_read_a_batch(batch):
    assert {path.stat().st_mode & 0o777 for path in (batch.folder / "new").iterdir()} == {0o600}
    assert batch.folder.stat().st_mode & 0o777 == 0o700


def test_a_letter_keeps_its_message_id_when_it_is_composed_again(acme, batch, tmp_path):
    again = acme.compose("rejection-with-feedback", "--output", tmp_path / "again")
    first = {id: letter["message_id"] for id, letter in batch.composed.items()}
    assert {id: letter["message_id"] for id, letter in again.composed.items()} == first


def test_no_two_letters_share_a_message_id(batches):
    ids = [it["message_id"] for batch in batches.values() for it in batch.composed.values()]
    assert len(set(ids)) == len(ids) > 20


def test_eml_files_are_byte_for_byte_the_letters_of_the_batch(acme, tmp_path):
    batch = acme.compose("rejection-with-feedback", "--eml", tmp_path / "eml")
    files = [path.read_bytes() for path in (tmp_path / "eml").glob("*.eml")]
    assert sorted(files) == sorted(batch.contents.values())
