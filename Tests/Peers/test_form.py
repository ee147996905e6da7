"""SpamAssassin finds nothing wrong with the form of a letter."""

import pytest

from regards import LETTERS
from spamassassin import verdicts

FORM = ("MISSING_", "MIME_", "INVALID_", "DATE_")
#: From here on, SpamAssassin takes a message for spam.
SPAM = 5
FAULTY = b"From: a@b.example\r\nDate: yesterday\r\nContent-Type: text/html\r\n\r\n<p>Hello</p>\r\n"


@pytest.fixture(scope="module")
def judged(batches, tmp_path_factory):
    """Its verdicts on every letter of the sample, by kind, and on a message with faults."""
    folder = tmp_path_factory.mktemp("spamassassin")
    (folder / "faulty.eml").write_bytes(FAULTY)
    paths = {(it, id): batches[it].path(id) for it in LETTERS for id in batches[it].composed}
    found = iter(verdicts([*paths.values(), folder / "faulty.eml"], folder))
    by_kind = {letter: [] for letter in LETTERS}
    for letter, _ in paths:
        by_kind[letter].append(next(found))
    return by_kind | {"faulty": [next(found)]}


@pytest.mark.parametrize("letter", LETTERS)
def test_letters_break_no_rule_of_form(letter, judged):
    assert judged[letter]
    for verdict in judged[letter]:
        assert sorted(it for it in verdict.rules if it.startswith(FORM)) == []
        assert verdict.score < SPAM, verdict


def test_rules_of_form_are_looked_at(judged):
    [verdict] = judged["faulty"]
    assert {"INVALID_DATE", "MIME_HTML_ONLY", "MISSING_MID", "MISSING_SUBJECT"} <= verdict.rules
