"""A hostile workspace, the same for the same size and seed.

Its private texts are copied into what candidates read, in every disguise that the program must see
through; interviewers and other candidates are named there; names and texts hold what templates, mail
and pages are made of; records contradict each other. Much of it is sound, so that letters go.
"""

import random
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from workspaces import SETTINGS, write_table

POLICIES = "policies:\n  same_greeting: allow\n"
POSITIONS = [
    {"id": "engineer", "title": "Firmware Engineer", "status": "open", "confidential": "no"},
    {"id": "editor", "title": "Technical Editor", "status": "filled", "confidential": "no"},
    {"id": "lead", "title": "Glacier Telemetry Lead", "status": "open", "confidential": "yes"},
]
COLUMNS = (
    "id given_name family_name preferred_name email language position status stage applied_on"
    " interviewed_on decided_on reason next_step next_step_by promised_by"
).split()

GIVEN = (
    "Anna Søren Łukasz Zoë José Priya Yusuf Marta Jean-Luc Noor Ngozi Bo Li Mirela Tadeusz Ingrid"
    " Óscar Çağla Đorđe Þóra Siân Małgorzata Ewa Ruairí Kwame Leilani Tomáš Ümit Éloïse Nils"
    " Aoife Ji-woo Rokas Šárka Anahí Björn Chiamaka Dmitri Estelle Fatoumata Гордей Ελένη محمد 美咲"
).split()
FAMILY = [
    start + end
    for start in (
        "Brzez Dvor Eker Falk Grön Haug Ilv Jaros Kowal Lindh Mäk Novot Öber Petr Rask Szym Tak"
        " Ulr Vest Wojc Zel Łask Ødeg Đur O'Shaugh Nguyễn-Br Ibarr Quisp Oyel Mbek"
    ).split()
    for end in "ska sen qvist ová ainen yan escu idze ñez owale".split()
]
PERSONS = ["Ada", "The candidate", "Our guest", "This person", "Somebody we all liked"]
DEEDS = [
    "needed two prompts", "stared past the façade of the diagram", "went back to sketch 7",
    "didn’t ask who reads the log", "drew 14 boxes before the first arrow", "naïvely trusted the rig",
    "waited for me to name the fault", "would not give a figure", "left board C unplugged",
    "over-explained the café anecdote", "argued with the übergroße table", "counted writes aloud",
]
JOINTS = [", then ", "; afterwards ", " and — oddly — ", " but (as in round one) ", ". Later on "]
ENDS = [
    "after a long silence", "in about 20 minutes", "once I asked twice", "too late to matter to us",
    "while the señor from São Paulo watched", "as if the température were nothing", "全員が見ていた前で",
]
STAGES = ["Panel, second round of the autumn intake", "Debrief (waiting for the head of hardware)", ""]
REASONS = [
    "Panel split; the director would rather wait for the next intake", "below the bar",
    "Budget for this seat moved to the Łódź office in October",
]
SUBJECTS = ["The design", "Your plan", "The test you wrote", "Your account of the outage"]
VERBS = ["showed", "left open", "explained", "measured", "took for granted"]
OBJECTS = [
    "what happens when a node is lost", "how long each write may take",
    "which reader of the data comes first", "where the power goes at night",
]
ADVICE = ["Sketch one failure for every box you draw.", "Put a number beside each claim.", ""]
STEPS = ["a day with the team", "a call about the bench", "a second round on one board"]
INTERVIEWS = ["System design", "Bench debugging", "A long walk through the code of last winter"]
COMPETENCIES = [
    "Failure handling", "Power budget", "Testing", "Explaining", "Listening",
    "Knowing when to stop asking for more data",
]
STATUSES = ["rejected"] * 9 + ["active"] * 7 + ["offer"] * 3 + ["on_hold", "withdrawn", "hired"]
RECOMMENDATIONS = ["strong_no", "no", "mixed", "yes", "strong_yes", "undecided", ""]
LANGUAGES = ["", "", "", "", "", "en", "en-GB", "de"]

#: Texts in place of a name.
STRANGE_NAMES = [
    "*Zoë* <b>", "[Anna](https://evil.example)", "<script>alert(1)</script>", "{FIRST_NAME}",
    "{{ candidate.email }}", "{% raw %}", "Anna\r\nBcc: eve@evil.example", "Anna\nCc: eve",
    "\x1b[31mAnna", "Anna\x07", "\u202eannA\u202c", "Anna 🦊👩‍👩‍👧", '"Anna" (x) <eve@evil.example>',
    "Anna, eve@evil.example", "=?UTF-8?Q?Anna?=", "Anna\u2028Eve", "A" * 300, "# Anna", "&lt;Anna&gt;",
    "%NAME%", "`Anna`", "Anna\\",
]
#: Texts among the words of a text.
STRANGE_WORDS = [
    *STRANGE_NAMES, "\n\n- one\n- two", "\n\n1. one\n2. two", "\n# Heading\n", "```\ncode\n```",
    "![x](https://evil.example/x.png)", "[here](javascript:alert(1))", "<img src=x onerror=y>",
    "\n\n> said\n", "***\n---\n***", "<!-- gone -->", "&nbsp;&#0;", "\r\n.\r\nQUIT\r\n", "x" * 1200,
]
#: Sentences about topics that have no place in a decision.
WATCHED = [
    "You scored 3/5 on this.", "That was four out of five.", "You seemed overqualified.",
    "A better culture fit would help.", "Other candidates were stronger.", "You rank 2 of 9.",
    "Your rating was two.", "You will surely get the next job.", "You need more energy at your age.",
]
#: Ways to disguise words that were copied.
DISGUISES = [
    " ".join,
    lambda words: " ".join(words).upper(),
    lambda words: " ".join(words).swapcase(),
    lambda words: bare(" ".join(words)),
    lambda words: unicodedata.normalize("NFD", " ".join(words)),
    lambda words: "\n".join([" ".join(words[:3]), " ".join(words[3:])]),
    lambda words: "\r\n".join(words),
    lambda words: " … ".join(words),
    lambda words: ", ".join(words),
    lambda words: " 🦊 ".join(words),
    lambda words: "\u00a0".join(words),
    lambda words: " ".join(word[:1] + "\u00ad" + word[1:] for word in words),
    lambda words: " ".join(word[:1] + "\u200d" + word[1:] for word in words),
    lambda words: " ".join(f"**{word}**" for word in words),
    lambda words: " ".join(f"<b>{word}</b>" for word in words),
    lambda words: ". ".join(words),
    lambda words: "\n\n".join(words),
]
NAMINGS = [
    "{} liked how you began.", "You convinced {} with it.", "As {}’s question showed, it holds.",
    "Ask *{}* about it.", "It is <b>{}</b> who saw it.", "You met {}.",
    "Das hat {}s Frage gezeigt.", "It was {}, not you, who asked.",
]
STROKES = str.maketrans({"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "þ": "th", "Þ": "Th"})


@dataclass
class Record:
    """An application with its forms, as the files have them."""

    row: dict
    forms: list[dict]

    @property
    def id(self) -> str:
        return self.row["id"]

    @property
    def names(self) -> list[str]:
        """The whole names of the candidate, one order or the other."""
        given = [it for it in (self.row["given_name"], self.row["preferred_name"]) if it]
        family = self.row["family_name"]
        return [" ".join(it) for name in given for it in ([name, family], [family, name])]

    @property
    def interviewers(self) -> list[str]:
        return [form["interviewer"] for form in self.forms]

    @property
    def private(self) -> list[str]:
        """All that nobody but the hiring team may read."""
        points = [point for form in self.forms for point in form["competencies"]]
        texts = [self.row["stage"], self.row["reason"]]
        texts += [form[key] for form in self.forms for key in ("interview", "notes")]
        texts += [point[key] for point in points for key in ("name", "evidence")]
        return [text for text in texts if text]


def records(count: int, seed: int = 4) -> list[Record]:
    """This many applications, some of one person, with what must not be in a letter in every tenth."""
    chance = random.Random(f"{count} {seed}")
    interviewers = [f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}" for _ in range(60)]
    people = [record(number, chance, interviewers) for number in range(1, count + 1)]
    for other, person in zip(people[7::40], people[::40]):
        for key in ("given_name", "family_name", "preferred_name", "email"):
            other.row[key] = person.row[key]
    for person in people:
        if chance.random() < 0.3:
            spoil(person, people, chance)
    return people


def record(number: int, chance: random.Random, interviewers: list[str]) -> Record:
    strange = chance.random()
    given = chance.choice(STRANGE_NAMES if strange < 0.04 else GIVEN)
    family = chance.choice(STRANGE_NAMES if 0.03 < strange < 0.06 else FAMILY)
    applied, met = chance.sample(range(1, 28), 2)
    row = {
        "id": f"A-{number:05}", "given_name": given, "family_name": family,
        "preferred_name": chance.choice(GIVEN) if chance.random() < 0.1 else "",
        "email": f"a{number:05}@example.com", "language": chance.choice(LANGUAGES),
        "position": chance.choices(["engineer", "editor", "lead"], [70, 28, 2])[0],
        "status": chance.choice(STATUSES), "stage": chance.choice(STAGES),
        "applied_on": f"2024-02-{applied:02}" if chance.random() < 0.1 else "2024-01-15",
        "interviewed_on": f"2024-02-{met:02}" if chance.random() < 0.9 else "",
        "decided_on": f"2024-02-{chance.randint(1, 28):02}", "reason": chance.choice(REASONS),
        "next_step": chance.choice(STEPS), "next_step_by": "2031-03-03", "promised_by": "2025-03-03",
    }
    # The first nine have forms for sure, to copy from.
    panel = chance.sample(interviewers, chance.choice([0, 1, 2, 3, 3, 4]) if number > 9 else 3)
    return Record(row, [form(row, name, chance) for name in panel])


def form(row: dict, interviewer: str, chance: random.Random) -> dict:
    held, submitted = chance.sample(range(1, 28), 2)
    return {
        "application": row["id"], "interview": chance.choice(INTERVIEWS),
        "interviewer": interviewer, "held_on": f"2024-02-{held:02}",
        "submitted_on": f"2024-02-{submitted:02}", "recommendation": chance.choice(RECOMMENDATIONS),
        "competencies": [
            point(name, chance) for name in chance.sample(COMPETENCIES, chance.randint(1, 3))
        ],
        "notes": sight(chance) if chance.random() < 0.8 else "",
    }


def point(name: str, chance: random.Random) -> dict:
    told = chance.random() < 0.8
    return {
        "name": name, "rating": chance.choice(["1", "2", "2", "3", "5", "5", ""]),
        "evidence": f"{sight(chance)} {sight(chance)}",
        "feedback": sentence(chance) if told else "",
        "advice": chance.choice(ADVICE) if told else "",
    }


def sight(chance: random.Random) -> str:
    """An interviewer's observation, for colleagues only."""
    first, second = chance.sample(DEEDS, 2)
    return (
        f"{chance.choice(PERSONS)} {first}{chance.choice(JOINTS)}{second} {chance.choice(ENDS)}"
        f" at {chance.randint(9, 17)}:{chance.randint(10, 59)}."
    )


def sentence(chance: random.Random) -> str:
    return " ".join(map(chance.choice, (SUBJECTS, VERBS, OBJECTS))) + "."


def spoil(person: Record, people: list[Record], chance: random.Random) -> None:
    """Puts something into a text for the candidate that has no place there."""
    told = [it for form in person.forms for it in form["competencies"] if it["feedback"]]
    places = [(person.row, "next_step"), *((it, "feedback") for it in told)]
    places += [(it, "advice") for it in told if it["advice"]]
    place, key = chance.choice(places)
    thing = chance.choice([copy, copy, copy, naming, naming, stranger, watched, strange])
    text = thing(person, people, chance)
    place[key] = chance.choice([f"{place[key]} {text}", f"{text} {place[key]}", text])


def copy(person: Record, people: list[Record], chance: random.Random) -> str:
    owner = chance.choice([person if person.forms else people[0], chance.choice(people[:9])])
    words = chance.choice([text.split() for text in owner.private if len(text.split()) > 7])
    length = chance.randint(7, min(11, len(words)))
    start = chance.randint(0, len(words) - length)
    return chance.choice(DISGUISES)(words[start : start + length])


def naming(person: Record, people: list[Record], chance: random.Random) -> str:
    interviewers = person.interviewers or chance.choice(people[:9]).interviewers
    name = chance.choice(interviewers)
    given, family = name.split(" ")
    part = chance.choice([name, given, family, given.upper(), bare(family), f"{family}, {given}"])
    return chance.choice(NAMINGS).format(part)


def stranger(person: Record, people: list[Record], chance: random.Random) -> str:
    name = chance.choice(chance.choice(people).names)
    return chance.choice(NAMINGS).format(chance.choice([name, name.upper(), bare(name)]))


def watched(person: Record, people: list[Record], chance: random.Random) -> str:
    return chance.choice(WATCHED)


def strange(person: Record, people: list[Record], chance: random.Random) -> str:
    return chance.choice(STRANGE_WORDS)


def bare(text: str) -> str:
    """The text as somebody types it who has no keys for accents."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFD", text.translate(STROKES))
    return "".join(it for it in parts if not unicodedata.combining(it))


def write(folder: Path, people: list[Record], form_files: bool) -> Path:
    """Writes the workspace, with its forms each in a file, or in one table without their notes."""
    folder.mkdir()
    (folder / "regards.yaml").write_text(SETTINGS + POLICIES)
    write_table(folder / "positions.csv", POSITIONS)
    write_table(folder / "applications.csv", (person.row for person in people))
    if not form_files:
        write_table(folder / "evaluations.csv", (row for person in people for row in rows(person)))
        return folder
    (folder / "evaluations").mkdir()
    for person in people:
        for number, form in enumerate(person.forms):
            text = "\n".join(lines(form)) + "\n"
            (folder / "evaluations" / f"{person.id}-{number}.yaml").write_text(text, "utf-8")
    return folder


def rows(person: Record):
    """The forms of one person as rows of a table, a competency each."""
    for form in person.forms:
        head = {key: it for key, it in form.items() if key not in ("competencies", "notes")}
        for point in form["competencies"]:
            yield head | {"competency": point["name"]} | {
                key: it or "3" if key == "rating" else it
                for key, it in point.items() if key != "name"
            }


def lines(form: dict):
    """A form in YAML, its texts in quotes."""
    for key, value in form.items():
        if key == "competencies":
            yield "competencies:"
            for point in value:
                for index, (name, text) in enumerate(point.items()):
                    yield f"  {'  ' if index else '- '}{name}: {scalar(text)}"
        else:
            yield f"{key}: {scalar(value)}"


def scalar(text: str) -> str:
    """The text as a scalar: plain where it is a word or a date, in double quotes else."""
    if not text or text.replace("_", "").replace("-", "").isalnum():
        return text
    return '"' + "".join(it if it.isprintable() and it not in '"\\' else escape(it) for it in text) + '"'


def escape(character: str) -> str:
    return f"\\{character}" if character in '"\\' else f"\\U{ord(character):08x}"
