"""No letter of the sample holds private text."""

import re
import subprocess

import pytest

from messages import parsed, visible, words
from regards import LETTERS, TOP, built


@pytest.fixture(scope="module")
def letters(batches) -> dict[str, str]:
    """All that can be seen of every composed letter, in plain words."""
    return {
        f"{letter} {id}": words(visible(parsed(batches[letter].path(id).read_bytes())))
        for letter in LETTERS
        for id in batches[letter].composed
    }


@pytest.fixture(scope="module")
def own_words(letters, records) -> dict[str, str]:
    """The letters without what records mean candidates to read: there, an everyday word such as
    "debugging" may be the name of something private as well."""
    public = [text for field in ("feedback", "advice") for text in competencies(records, field)]
    public += [row["next_step"] for row in records.applications.values()]
    public += [row["title"] for row in records.positions.values()]
    shareable = sorted({words(text) for text in public if text}, key=len, reverse=True)

    def without(letter: str) -> str:
        for text in shareable:
            letter = letter.replace(text, "|")
        return letter

    return {name: without(letter) for name, letter in letters.items()}


def occurrences(texts, letters) -> list[tuple[str, str]]:
    """The texts that are in a letter as whole words, with the letter."""
    wanted = {words(text) for text in texts if text}
    assert wanted
    return [
        (text, name)
        for name, letter in letters.items()
        for text in wanted
        if f" {text} " in f" {letter} "
    ]


def runs(text: str, length: int = 6) -> set[str]:
    """Every run of this many words, or the whole of a shorter text."""
    parts = words(text).split()
    last = max(len(parts) - length, 0)
    return {" ".join(parts[start : start + length]) for start in range(last + 1)}


def competencies(records, field: str) -> list[str]:
    forms = records.forms.values()
    return [it[field] for form in forms for it in form["competencies"] if it.get(field)]


def test_evidence_is_in_no_letter_not_even_six_words_of_it(records, letters):
    pieces = {run for text in competencies(records, "evidence") for run in runs(text)}
    assert occurrences(pieces, letters) == []


def test_notes_are_in_no_letter_not_even_six_words_of_them(records, letters):
    notes = [form["notes"] for form in records.forms.values() if form.get("notes")]
    assert occurrences({run for text in notes for run in runs(text)}, letters) == []


def test_interviewers_are_named_in_no_letter(records, letters):
    names = {form["interviewer"] for form in records.forms.values()}
    assert occurrences(names | {part for name in names for part in name.split()}, letters) == []


def test_interviews_are_named_in_no_letter(records, own_words):
    assert occurrences({form["interview"] for form in records.forms.values()}, own_words) == []


def test_competencies_are_named_in_no_letter(records, own_words):
    assert occurrences(competencies(records, "name"), own_words) == []


def test_stages_are_in_no_letter(records, own_words):
    assert occurrences({row["stage"] for row in records.applications.values()}, own_words) == []


def test_reasons_are_in_no_letter(records, letters):
    reasons = [row["reason"] for row in records.applications.values()]
    assert occurrences({run for text in reasons for run in runs(text)}, letters) == []


def test_ratings_and_recommendations_are_in_no_letter(records, batches, letters):
    verdicts = {form["recommendation"].replace("_", " ") for form in records.forms.values()}
    assert occurrences({"rating", "ratings", "score", *verdicts} - {"no", "yes"}, letters) == []
    mark = re.compile(r"\b[1-5]\s*(/|of|out of)\s*(5|five)\b")
    for batch in batches.values():
        for content in batch.contents.values():
            assert not mark.search(visible(parsed(content)))


def test_the_search_finds_what_is_there(records, letters):
    form = records.forms["evaluations/A-1003-bench-debugging.yaml"]
    feedback = form["competencies"][0]["feedback"]
    found = {name for _, name in occurrences(runs(feedback), letters)}
    assert found == {"rejection-with-feedback A-1003"}


@pytest.mark.parametrize(
    "type, compiles", [("String", True), ("ShareableText", False), ("PrivateText", False)]
)
def test_private_text_in_the_data_of_a_template_does_not_compile(tmp_path, type, compiles):
    source = tmp_path / "Data.swift"
    source.write_text(f"import Letters\nstruct Data: Encodable {{ let notes: {type} }}\n")
    modules = built().parent / "Modules"
    folders = [modules, TOP / "Sources/CIDN", TOP / "Sources/CMark"]
    command = ["swiftc", "-typecheck", "-swift-version", "6", *(f"-I{it}" for it in folders)]
    outcome = subprocess.run([*command, source], capture_output=True, text=True)
    assert (outcome.returncode == 0) == compiles, outcome.stderr
    if not compiles:
        assert f"'{type}' does not conform to 'Encodable'" in outcome.stderr
