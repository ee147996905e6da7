"""Feedback in letters: in the words of the forms, and with a way back to them."""

import pytest

from messages import body, parsed, words
from regards import LETTERS


@pytest.fixture(params=LETTERS)
def told(request, library, batches, records):
    """The letters of one kind, each with the competencies that its sources point to."""
    batch = batches[request.param]
    letters = []
    for id in batch.composed:
        sources = library.run("show", id, request.param, "--json").json["sources"]
        message = parsed(batch.path(id).read_bytes())
        letters.append((message, [competency(records, source) for source in sources]))
    return letters


def test_every_source_of_a_letter_is_told_in_text_and_html(told):
    for message, competencies in told:
        for kind in ("plain", "html"):
            assert all(words(it["feedback"]) in words(body(message, kind)) for it in competencies)


def test_a_letter_tells_no_feedback_that_it_gives_no_source_for(told, records):
    all_competencies = [it for form in records.forms.values() for it in form["competencies"]]
    for message, competencies in told:
        text = words(body(message, "plain"))
        others = [it for it in all_competencies if it not in competencies and "feedback" in it]
        assert [it for it in others if words(it["feedback"]) in text] == []


def competency(records, source: str) -> dict:
    """The competency of a form that a source such as `evaluations/A-1.yaml:8:1` points to."""
    file, line, _ = source.rsplit(":", 2)
    [found] = [it for it in records.forms[file]["competencies"] if it["line"] == int(line)]
    return found
