"""Feedback in letters: in the words of the forms, with a source for each sentence."""

import pytest

from messages import body, parsed, words
from regards import LETTERS


@pytest.fixture(scope="module", params=LETTERS)
def told(request, library, batches):
    """The letters of one kind, each with what `show --why` says of its sentences."""
    letters = []
    for id in batches[request.param].composed:
        shown = library.run("show", id, request.param, "--why", "--json").json
        letters.append((parsed(batches[request.param].path(id).read_bytes()), shown["why"]))
    return letters


def test_every_text_that_has_a_source_stands_in_the_letter(told):
    for message, why in told:
        for kind in ("plain", "html"):
            assert all(words(it["text"]) in words(body(message, kind)) for it in why)


def test_a_source_names_form_interview_competency_and_field(told, records):
    for _, why in told:
        for it in why:
            file, line, _ = it["place"].rsplit(":", 2)
            if file == "reasons.yaml":
                assert "interview" not in it and "competency" not in it
                continue
            form = records.forms[file]
            competency = competency_at(form, int(line))
            assert it["interview"] == form["interview"]
            assert it["competency"] == competency["name"]
            assert words(it["text"]) == words(competency[it["field"]])


def test_a_letter_tells_no_feedback_that_it_gives_no_source_for(told, records):
    texts = [
        it[field]
        for form in records.forms.values()
        for it in form["competencies"]
        for field in ("feedback", "advice")
        if field in it
    ]
    for message, why in told:
        text = words(body(message, "plain"))
        sources = {words(it["text"]) for it in why}
        assert [it for it in texts if words(it) in text and words(it) not in sources] == []


def competency_at(form: dict, line: int) -> dict:
    """The competency of a form that the text on a line belongs to."""
    return [it for it in form["competencies"] if it["line"] <= line][-1]
