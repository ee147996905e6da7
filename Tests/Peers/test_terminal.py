"""The terminal: nothing from records, files or servers reaches it that it would obey.

Each case of `terminal.jsonl` puts a value into a place and names the commands that show it. All
commands that read a workspace are run besides.
"""

import csv
import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from loopback import LoopbackServer
from regards import Workspace
from scripted_server import ScriptedServer, Session

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "terminal.jsonl").read_text("utf-8").splitlines()
]
#: What ECMA-48, UAX #9 and Unicode give to terminals; tab and line end are no part of it.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
#: One of each kind, with a line end that would forge a line.
FORGED = "\nerror: forged"
WORST = "x\x1b[2J\x9b31m\x7f\u061c\u200e\u202ey\u202c\u2066z\u2069\u2028\u2029" + FORGED
COMMANDS = [
    "check", "status", "due", "pool", "show A-1 status-update --why",
    "show A-1 rejection-with-feedback --why", "compose status-update",
    "compose rejection-with-feedback", "status B", "approve B", "report", "import csv x.csv",
]
SETTINGS = """\
organization: {name: Acme Instruments}
sender: {name: Dana Whitfield, email: dana.whitfield@acme.example}
sending_window: any
policies: {same_greeting: allow}
"""
APPLICATION = {
    "id": "A-1", "given_name": "Zoë", "family_name": "Lindqvist", "email": "zoe@example.com",
    "position": "engineer", "status": "active", "interviewed_on": "2026-11-10",
    "next_step": "a call", "next_step_by": "2027-02-10", "promised_by": "",
}
FORM = {
    "application": "A-1", "interview": "Debugging", "interviewer": "Priya Raman",
    "held_on": "2026-11-10",
}
POINTS = [
    {
        "name": "Failure handling", "rating": 2, "evidence": "Needed two prompts.",
        "feedback": "Your plan left open what happens when a node is lost.",
    },
    {
        "name": "Power budget", "rating": 5, "evidence": "Quick.",
        "feedback": "The test you wrote measured where the power goes at night.",
    },
]


@dataclass
class Bench:
    """A workspace whose records hold a value somewhere, and its batch."""

    workspace: Workspace
    server: ScriptedServer | None = None

    @property
    def folder(self) -> Path:
        return self.workspace.folder

    def run(self, command: str):
        words = command.split()
        batches = sorted((self.folder / "outbox").glob("*"))
        words = [str(batches[0]) if word == "B" and batches else word for word in words]
        if words[0] == "approve":
            words += ["--by", "Robin Vance"]
        if words[0] == "send":
            words += ["--to", self.server.url]
        codes = (0, 64, 65, 66, 69, 73, 75, 77, 78)
        return self.workspace.run(*words, exits=codes)


@pytest.fixture
def bench(regards, tmp_path):
    """Makes a workspace with a value in a place, and a batch where the place is in one."""
    folder = tmp_path / "acme"
    (folder / "evaluations").mkdir(parents=True)

    def make(place: str, value: str) -> Bench:
        made = Bench(Workspace(folder, regards))
        write_records(folder, place, value)
        if place.startswith("batch.json") or place.startswith("a server"):
            people = ["A-1"] if place.startswith("a server") else ["A-1", "A-5"]
            options = [word for id in people for word in ("--application", id)]
            made.workspace.compose("status-update", *options)
        if place.startswith("batch.json"):
            change_manifest(next(folder.glob("outbox/*/batch.json")), place, value)
        return made

    return make


def write_records(folder: Path, place: str, value: str) -> None:
    """Writes the workspace; YAML takes the escapes of JSON, the rest stands as it is."""
    put = lambda name, default: value if place == name else default
    settings = SETTINGS
    if place.startswith("regards.yaml"):
        settings += "deadlines:\n" + "".join(
            f"  - {json.dumps(rule)}\n"
            for rule in [{"name": "soon", "what": value, "from": "interviewed_on", "within": "400 days"}]
        )
    (folder / "regards.yaml").write_text(settings, "utf-8")
    (folder / "positions.csv").write_text("id,title,status\nengineer,Firmware Engineer,open\n")
    rows = [
        APPLICATION | {
            "id": put("applications.csv, id", "A-1"),
            "next_step": put("applications.csv, next_step", "a call"),
            "status": "rejected" if place.startswith("a form, ") else "active",
            "promised_by": "2027-02-10" if place == "applications.csv, next_step" else "",
        },
        # Without a next step, so held.
        APPLICATION | {"id": "A-5", "given_name": "Bo", "email": "bo@example.com", "next_step": ""},
    ]
    with open(folder / "applications.csv", "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, APPLICATION)
        table.writeheader()
        table.writerows(rows)
    form = FORM | {
        "application": put("applications.csv, id", "A-1"),
        "interviewer": put("a form, interviewer", "Priya Raman"),
        "interview": put("a form, interview", "Debugging"),
        "competencies": [
            POINTS[0] | {"name": put("a form, competency", "Failure handling")}, POINTS[1],
        ],
    }
    if place == "a form, interviewer":
        # Who owes feedback is named by `status`.
        form["competencies"] = [point | {"feedback": ""} for point in form["competencies"]]
    (folder / "evaluations/A-1.yaml").write_text(json.dumps(form), "utf-8")
    for kind in ("evaluations", "templates"):
        if place == f"the name of a file in {kind}/":
            (folder / kind).mkdir(exist_ok=True)
            (folder / kind / value.replace("/", "_")).write_text("what is this")


def change_manifest(path: Path, place: str, value: str) -> None:
    head, *entries, foot = path.read_text("utf-8").splitlines()
    if place == "batch.json, batch":
        header = json.loads(head.removesuffix(',"letters":[') + "}")
        head = json.dumps(header | {"batch": value}, separators=(",", ":"))[:-1] + ',"letters":['
    for number, line in enumerate(entries):
        entry = json.loads(line.removesuffix(","))
        if entry["state"] != "held":
            continue
        if "holds" in place:
            entry["holds"][0]["reason"] = value
        if "application" in place:
            entry["application"] = value
        entries[number] = json.dumps(entry) + ("," if line.endswith(",") else "")
    path.write_text("\n".join([head, *entries, foot]) + "\n", "utf-8")


class Greeting(Session):
    """A session that begins with another greeting."""

    def handle(self):
        self.request.sendall((self.server.greeting + "\r\n").encode())
        self.request.close()


def server_for(place: str, value: str) -> ScriptedServer:
    if place == "a server's greeting":
        server = ScriptedServer()
        server.RequestHandlerClass = Greeting
        server.greeting = value
        return server
    return ScriptedServer({"RCPT": value})


def assert_harmless(outcome) -> None:
    for text in (outcome.out, outcome.err):
        assert CONTROL.findall(text) == [], outcome
        assert not any(line.startswith("error: forged") for line in text.splitlines()), outcome


@pytest.mark.parametrize("case", CASES, ids=[case["place"] for case in CASES])
def test_no_case_reaches_the_terminal(bench, case):
    place, value = case["place"], case["value"]
    made = bench(place, value)
    if place.startswith("a server"):
        with server_for(place, value) as server:
            made.server = server
            made.run("approve B")
            outcomes = [made.run(command) for command in case["commands"] + COMMANDS]
        if "RCPT" in place:
            # The parser of replies has put U+FFFD in the place of each control character.
            replies = [it.out for it in outcomes[:4] if it.out.startswith("{")]
            assert len(replies) == 2
            assert all("gone \ufffd]52;c;eA==\ufffd \\u202eesrever" in it for it in replies)
    else:
        outcomes = [made.run(command) for command in case["commands"] + COMMANDS]
    for outcome in outcomes:
        assert_harmless(outcome)
    for command, outcome in zip(case["commands"], outcomes):
        if "--json" in command:
            json.loads(outcome.out)


@pytest.mark.parametrize("place", sorted({case["place"] for case in CASES}))
def test_every_place_is_safe_from_every_control(bench, place):
    value = WORST
    if place.startswith("a server"):
        value = "550 5.1.1 gone " + WORST.replace("\n", " ")
    made = bench(place, value)
    if place.startswith("a server"):
        with server_for(place, value) as server:
            made.server = server
            outcomes = [made.run(it) for it in ["approve B", "send B", "send B --json", *COMMANDS]]
    else:
        outcomes = [made.run(it) for it in COMMANDS]
    for outcome in outcomes:
        assert_harmless(outcome)


def test_what_is_hidden_elsewhere_is_seen(bench):
    made = bench("batch.json, holds[].reason", WORST)
    line = made.run("status B --json").out
    reason = json.loads(line)["letters"][1]["holds"][0]["reason"]
    assert reason == WORST
    for escape in (r"\u001b", r"\u009b", r"\u007f", r"\u061c", r"\u202e", r"\u2066", r"\u2028"):
        assert escape in line
    made = made.run("compose status-update")
    assert_harmless(made)


def test_a_hold_is_one_line_whatever_it_holds(bench):
    made = bench("regards.yaml, deadlines: what:", "a letter" + WORST)
    outcome = made.run("due")
    assert outcome.code == 0
    [line] = [line for line in outcome.out.splitlines() if "a letter" in line and "A-1 " in line]
    assert r"x\u{1B}[2J\u{9B}31m\u{7F}\u{61C}\u{200E}\u{202E}y\u{202C}" in line
    assert r"\u{2028}\u{2029}\u{A}error: forged" in line


def test_the_source_of_a_message_is_printed_as_it_is(acme):
    source = acme.run("show", "A-1003", "rejection-with-feedback", "--part", "source")
    assert source.out.startswith("From: ") or "\nFrom: " in source.out
    page = acme.run("show", "A-1003", "rejection-with-feedback", "--part", "text")
    assert_harmless(page)


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "A-1\x1b[2J\x9b", "status-update"], ["check", "-w", "no\x1b]0;x\x07where"],
        ["compose", "le\x1btter"], ["\x1b[31m"], ["status", "--\u202egalf"],
        ["resolve", "status-update/A\x1b/x", "sent"], ["send", "B", "--to", "smtp://\x1b"],
        ["report", "-o", "no\x1bwhere/x.html"], ["due", "--kept", "A\x9b"], ["init", "x\x1b/\x07"],
        ["compose", "status-update", "-o", "a\u202e/b"], ["show", "--help"], ["--version"],
    ],
)
def test_an_argument_is_not_given_back_to_the_terminal(acme, arguments):
    outcome = acme.run(*arguments, exits=(0, 64, 65, 66, 69, 73, 78))
    assert_harmless(outcome)
    assert outcome.out + outcome.err
