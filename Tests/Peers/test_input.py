"""Bad input: an error that names the place, the right exit code, and nothing half done."""

import re

import pytest

LETTER = "rejection-with-feedback"


def replaced(folder, file: str, *changes: tuple[str, str]) -> None:
    """Changes each text of a file, which must be there once, to another one."""
    path = folder / file
    text = path.read_text("utf-8")
    for old, new in changes:
        assert text.count(old) == 1
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


@pytest.fixture
def refuses(acme):
    """Composes, which must fail with these lines and leave nothing."""

    def compose(*lines: str, letter=LETTER, exits=65):
        outcome = acme.run("compose", letter, exits=exits)
        assert outcome.out == ""
        assert outcome.err.splitlines() == list(lines)
        assert list(acme.folder.glob("outbox/*")) == []

    return compose


def test_all_errors_of_the_tables_are_shown_at_once(acme, refuses):
    replaced(
        acme.folder, "applications.csv",
        ("next_step_by", "nextstep_by"),
        ("zoe.lindqvist@example.com", "zoe.lindqvist@"),
        ("2026-10-19,", "2026-02-30,"),
        ("A-1017,", "A-1016,"),
        (",on_hold,First", ",onhold,First"),
    )
    refuses(
        "error: applications.csv:2:23: expected an email address in email,"
        " but this address has an empty domain",
        "applications.csv:3:108: expected a date as 2026-11-23 in applied_on",
        "applications.csv:16:87: expected active, offer, hired, rejected, withdrawn, closed, on_hold"
        " in status; did you mean on_hold?",
        "applications.csv:18:1: this id is taken already, at applications.csv:17:1",
        'applications.csv:1:151: warning: "nextstep_by" is not known and is not read;'
        " did you mean next_step_by?",
        "4 errors; nothing was composed or sent",
    )


def test_a_quote_that_is_never_closed_is_shown_where_it_opens(acme, refuses):
    with open(acme.folder / "applications.csv", "a", encoding="utf-8") as file:
        file.write('A-2000,"Ann,x\n')
    refuses(
        'error: applications.csv:24:8: this quoted field is never closed; expected a " at its end',
        "1 error; nothing was composed or sent",
    )


def test_a_missing_column_is_named_with_the_one_that_looks_like_it(acme, refuses):
    replaced(acme.folder, "positions.csv", ("id,title,", "id,titel,"))
    refuses(
        "error: positions.csv:1:1: the column title is missing; is it titel?",
        'positions.csv:1:4: warning: "titel" is not known and is not read; did you mean title?',
        "1 error; nothing was composed or sent",
    )


def test_bytes_that_are_not_utf8_are_an_error_of_their_field(acme, refuses):
    path = acme.folder / "applications.csv"
    path.write_bytes(path.read_bytes().replace("Zoë".encode(), "Zoë".encode("latin-1")))
    refuses(
        "error: applications.csv:2:8: expected UTF-8 text without NUL; save the file as UTF-8",
        "1 error; nothing was composed or sent",
    )


def test_all_errors_of_the_forms_are_shown_at_once(acme, refuses):
    replaced(
        acme.folder, "evaluations/A-1001-bench-debugging.yaml",
        ("recommendation: yes", "recommendation: perhaps"), ("rating: 4", "rating: 9"),
    )
    replaced(acme.folder, "evaluations/A-1002-code-review.yaml", ("Ingrid S", "Ingrid: S"))
    replaced(acme.folder, "evaluations/A-1003-firmware-design.yaml", ("A-1003", "A-1O03"))
    refuses(
        "error: evaluations/A-1001-bench-debugging.yaml:9:13: expected a whole number from 1 to 5"
        " in rating",
        "evaluations/A-1001-bench-debugging.yaml:6:17: expected strong_no, no, mixed, yes,"
        " strong_yes, undecided in recommendation",
        "evaluations/A-1002-code-review.yaml:3:20: mapping values are not allowed in this context",
        "evaluations/A-1003-firmware-design.yaml:1:14: application names nothing in"
        " applications.csv; did you mean A-1003?",
        "4 errors; nothing was composed or sent",
    )


def test_a_misspelt_field_of_a_template_is_drawn(acme, refuses):
    template(acme, "Dear {{ candidate.greting_name }},")
    refuses(
        "error: unknown-field: `candidate.greting_name` is not declared",
        f" --> {LETTER}.en.md:6:19",
        "  |",
        "6 | Dear {{ candidate.greting_name }},",
        "  |                   ^^^^^^^^^^^^",
        "  = help: did you mean `greeting_name`?",
    )


def test_private_text_cannot_be_reached_by_a_template(acme, refuses):
    template(acme, "{% for point in growth %}{{ point.evidence }}{% endfor %}")
    refuses(
        "error: unknown-field: `point.evidence` is not declared",
        f" --> {LETTER}.en.md:6:35",
        "  |",
        "6 | {% for point in growth %}{{ point.evidence }}{% endfor %}",
        "  |                                   ^^^^^^^^",
    )


def test_a_misspelt_field_in_a_branch_that_no_candidate_takes_is_found(acme, refuses):
    template(acme, "{% if growth.size > 99 %}{{ organization.nam }}{% endif %}")
    refuses(
        "error: unknown-field: `organization.nam` is not declared",
        f" --> {LETTER}.en.md:6:42",
        "  |",
        "6 | {% if growth.size > 99 %}{{ organization.nam }}{% endif %}",
        "  |                                          ^^^",
        "  = help: did you mean `name`?",
    )


def test_a_template_that_is_no_liquid_is_drawn(acme, refuses):
    template(acme, "{% if organization.website %}")
    outcome = acme.run("compose", LETTER, exits=65)
    assert re.search(rf"^ --> {LETTER}\.en\.md:6:\d+$", outcome.err, re.MULTILINE)


def test_an_unknown_letter_is_a_usage_error(acme):
    outcome = acme.run("compose", "refusal", exits=64)
    assert outcome.err.splitlines()[0] == (
        "Error: The value 'refusal' is invalid for '<letter>'. Please provide one of 'thank-you',"
        " 'status-update', 'delay-notice', 'offer-rationale' or 'rejection-with-feedback'."
    )


@pytest.mark.parametrize(
    "arguments, problem",
    [
        ("compose thank-you --application A-9", 'no application has the id "A-9"'),
        ("show A-9 thank-you", 'no application has the id "A-9"'),
        ("approve nothing", '"nothing": not a batch: it holds no batch.json'),
        ("send nothing --to maildir:sent", '"nothing": not a batch: it holds no batch.json'),
        ("status nothing", '"nothing": not a batch: it holds no batch.json'),
    ],
)
def test_what_is_not_there_is_named(acme, arguments, problem):
    outcome = acme.run(*arguments.split(), exits=66)
    assert (outcome.out, outcome.err) == ("", f"error: {problem}\n")


def test_a_missing_workspace_comes_with_the_way_to_make_one(acme):
    outcome = acme.run("compose", LETTER, "--workspace", "nowhere", exits=66)
    assert outcome.err.splitlines() == [
        "error: nowhere: not a workspace, as it has no regards.yaml",
        "make one with: regards init --sample acme",
    ]


def test_a_workspace_is_never_written_over(acme):
    outcome = acme.run("init", "--sample", ".", exits=73)
    assert outcome.err == "error: .: has files in it already\n"


def test_a_batch_is_never_written_over(acme, batch):
    before = batch.contents
    outcome = acme.run("compose", LETTER, "--output", batch.folder, exits=73)
    assert outcome.err == f'error: "{batch.folder}": there is something of this name already\n'
    assert batch.contents == before


@pytest.mark.parametrize(
    "to, problem",
    [
        ("mail.example.com", "must begin with smtp://, smtps://, maildir: or eml:"),
        ("smtp://localhost:0", "must have a port from 1 to 65535"),
        ("smtp://localhost?tls=maybe", "may have the options tls=none and ca_file=FILE, each once"),
        ("smtp://localhost/inbox", "must end after the host and port"),
        ("maildir:", "must name a folder after the colon, without //"),
    ],
)
def test_a_destination_that_is_none_is_refused(acme, approved, to, problem):
    outcome = acme.run("send", approved.folder, "--to", to, exits=64)
    assert outcome.err == f"error: destination {problem}\n"


def test_a_batch_without_a_destination_goes_nowhere(acme, approved):
    outcome = acme.run("send", approved.folder, exits=78)
    assert outcome.err == (
        "error: nothing says where to send: give --to URL, or set transport: url: in regards.yaml\n"
    )


def test_a_server_that_does_not_answer_leaves_the_batch_as_it_was(acme, approved):
    outcome = acme.send(approved, "smtp://127.0.0.1:1?tls=none", exits=69)
    assert outcome.err.startswith("error: server cannot be reached: ")
    assert set(acme.states(approved).values()) == {"approved", "held"}


def template(acme, line: str) -> None:
    """Replaces the shipped letter by one whose body begins with this line, on line 6."""
    folder = acme.folder / "templates"
    folder.mkdir()
    head = f"---\nletter: {LETTER}\nlanguage: en\nsubject: Your application\n---\n"
    (folder / f"{LETTER}.en.md").write_text(f"{head}{line}\n\nGoodbye.\n")
