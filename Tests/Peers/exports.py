"""Exports of applicant tracking systems, made new: Greenhouse v1 and v3, Lever old and new, Ashby.

`Hiring` is what really happened, told without any system: people, their applications, forms, and the
traps that real exports hold. Each system writes the same hiring in its own shape, so one test can judge
all of them by what should have come of it.
"""

import json
import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

SYLLABLES = "ba de fi go hu ja ke li mo nu pa re si to vu".split()
ATTRIBUTES = ["Communication", "Failure handling", "Power budget", "Race conditions"]
PRIVATE = "Needed three prompts before the second question was understood at all, {word} {word}"
SHARED = "Your account of the {word} outage named the cause and the first thing that you checked."
START = datetime(2026, 3, 2, 15, 30, tzinfo=timezone.utc)
JIBE = "Reason: lacking hustle, came over as somebody who waits for orders, {word}"


@dataclass
class Form:
    """A form that an interviewer submitted."""

    id: int
    interviewer: str
    recommendation: str = "no"
    ratings: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    takeaways: str = ""
    private_notes: str = ""
    feedback: str = ""
    interview: str = "System design"
    state: str = "complete"
    held: datetime | None = None
    submitted: datetime | None = None
    candidate: int | None = None


@dataclass
class Applicant:
    """A person with one application."""

    number: int
    given: str
    family: str
    preferred: str | None = None
    addresses: list[tuple[str, str]] = field(default_factory=list)
    can_email: bool = True
    job: int | None = 1
    outcome: str = "active"
    reason: str | None = None
    side: str = "WE_REJECTED_THEM"
    offers: list[tuple[int, str]] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    interviewed: datetime | None = None
    all_day: bool = False
    person: int | None = None
    zone: str | None = "Europe/Berlin"

    @property
    def application(self) -> int:
        return 9_000 + self.number

    @property
    def candidate(self) -> int:
        return self.person or 5_000 + self.number

    @property
    def address(self) -> str | None:
        """The address that a letter has to go to."""
        for kind in ("personal", "other", "work"):
            for address, its in self.addresses:
                if its == kind:
                    return address
        return None


@dataclass
class Hiring:
    applicants: list[Applicant]
    jobs: dict[int, dict]

    @property
    def private_words(self) -> set[str]:
        texts = set()
        for applicant in self.applicants:
            for form in applicant.forms:
                texts |= {form.takeaways, form.private_notes, *form.notes.values()}
        return texts - {""}


def hiring(count: int = 34, seed: int = 1) -> Hiring:
    """People of every outcome; the first of them are the traps."""
    chance = random.Random(seed)
    words = iter_words(chance)
    people = [applicant(number, chance, words) for number in range(1, count + 1)]
    traps(people)
    jobs = {
        1: {"name": "Firmware Engineer", "status": "open"},
        2: {"name": "Field Service Engineer", "status": "closed"},
        3: {"name": "[Old] Senior Firmware Engineer - Remote", "status": "open"},
        4: {"name": "Chief of Something New", "status": "open", "confidential": True},
    }
    return Hiring(people, jobs)


def iter_words(chance: random.Random):
    while True:
        yield "".join(chance.choices(SYLLABLES, k=4))


def applicant(number: int, chance: random.Random, words) -> Applicant:
    word = next(words)
    given, family = word.capitalize(), next(words).capitalize()
    held = START + timedelta(days=number % 9, hours=number % 4)
    outcome = ["active", "rejected", "rejected", "hired", "withdrawn", "offer"][number % 6]
    form = scorecard(number * 10, held, chance, words)
    form.candidate = 5_000 + number
    return Applicant(
        number, given, family,
        addresses=[(f"{given}@employer.example", "work"), (f"{given}@home.example", "personal")],
        outcome=outcome, reason="Lacking skill(s)/qualification(s)", forms=[form],
        interviewed=held, job=1 + number % 2,
        offers={"hired": [(1, "deprecated"), (2, "accepted")], "offer": [(1, "unresolved")]}.get(
            outcome, []
        ),
    )


def scorecard(id: int, held: datetime, chance: random.Random, words) -> Form:
    ratings = {name: chance.choice(["no", "yes", "mixed"]) for name in ATTRIBUTES}
    return Form(
        id, f"{next(words).capitalize()} {next(words).capitalize()}",
        recommendation=chance.choice(["no", "yes", "strong_yes", "definitely_not"]),
        ratings=ratings,
        notes={name: PRIVATE.format(word=next(words)) for name in ATTRIBUTES[:2]},
        takeaways=f"<p>{PRIVATE.format(word=next(words))} &amp; so on</p><ul><li>{next(words)}</li></ul>",
        private_notes=JIBE.format(word=next(words)),
        feedback=SHARED.format(word=next(words)),
        held=held, submitted=held + timedelta(hours=5),
    )


def traps(people: list[Applicant]) -> None:
    """The first twenty-one, each with what real exports hold."""
    at = {person.number: person for person in people}
    rejected = {"outcome": "rejected", "offers": []}
    change(at[1], **rejected, can_email=False)
    change(at[2], **rejected, preferred="Sunny")
    change(at[3], **rejected, family="")
    change(at[4], **rejected, given="")
    change(at[5], **rejected, given="Mai, Linh 🌿", family="مريم")
    change(at[6], **rejected, given="Ann\r\nBcc: x@home.example")
    change(at[7], **rejected)
    at[7].forms[0].recommendation = "no_decision"
    at[7].forms[0].submitted = at[7].forms[0].held - timedelta(days=1)
    change(at[8], **rejected)
    at[8].forms[0].candidate = at[9].candidate
    change(at[9], **rejected)
    at[9].forms[0].state = "draft"
    change(at[10], **rejected, job=3)
    change(at[11], outcome="active", offers=[], all_day=True)
    change(at[12], outcome="active", offers=[(3, "accepted"), (2, "deprecated"), (1, "rejected")])
    change(at[13], **rejected, reason="Failed a check", side="SECURITY_CONCERN")
    change(at[14], **rejected, reason="Other offer", side="THEY_REJECTED_US")
    change(at[15], outcome="converted", offers=[])
    change(at[16], outcome="prospect", job=None, offers=[], forms=[], interviewed=None)
    change(at[17], **rejected, forms=[], interviewed=None)
    change(at[18], **rejected, job=4)
    # One person, hired for one job and rejected for another.
    change(at[19], outcome="hired", offers=[(1, "accepted")], job=1)
    change(
        at[20], **rejected, job=2, person=at[19].candidate, given=at[19].given,
        family=at[19].family, addresses=at[19].addresses)
    at[20].forms[0].candidate = at[19].candidate
    change(at[21], outcome="active", offers=[], interviewed=None, zone=None)
    at[21].forms[0].interview = "Application Review"


def change(applicant: Applicant, /, **fields) -> None:
    for name, value in fields.items():
        setattr(applicant, name, value)


def iso(moment: datetime | None) -> str | None:
    return moment and moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def milliseconds(moment: datetime | None) -> int | None:
    return moment and int(moment.timestamp() * 1000)


def write(folder: Path, files: dict[str, object]) -> list[Path]:
    """Writes each value as JSON; a list of lines, where the name says so, one a line."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, content in files.items():
        path = folder / name
        if name.endswith("l"):
            path.write_text("".join(json.dumps(it) + "\n" for it in content))
        else:
            path.write_text(json.dumps(content, ensure_ascii=False))
        paths.append(path)
    return paths


# Greenhouse, versions 1 and 2


def greenhouse(hiring: Hiring) -> dict[str, object]:
    return {
        "scorecards.jsonl": [
            v1_scorecard(it, form) for it in hiring.applicants for form in it.forms
        ],
        "candidates.json": {
            "candidates": list({it.candidate: v1_candidate(it) for it in hiring.applicants}.values())
        },
        "applications.json": [v1_application(it, hiring) for it in hiring.applicants],
        "jobs.json": [v1_job(number, job) for number, job in hiring.jobs.items()],
        "offers.json": {"data": [o for it in hiring.applicants for o in v1_offers(it)]},
        "interviews.json": [v1_interview(it) for it in hiring.applicants if it.interviewed],
        "eeoc.json": [
            {
                "application_id": it.application, "candidate_id": it.candidate,
                "race": {"id": 1, "description": "secretrace"},
                "gender": {"id": 1, "description": "secretgender"},
                "veteran_status": {"id": 1, "message": "secretveteran"},
                "disability_status": {"id": 1, "description": "secretdisability"},
                "submitted_at": iso(START),
            }
            for it in hiring.applicants
        ],
        "feeds.json": [
            {
                "notes": [
                    {"id": 1, "created_at": iso(START), "body": JIBE.format(word="zuzu"),
                     "user": None, "private": True, "visiblity": "private",
                     "visibility": "private"}
                ],
                "emails": [{"id": 2, "subject": "Hello", "body": "Dear", "to": "a@home.example"}],
                "activities": [{"id": 3, "subject": None, "body": "moved"}],
            }
        ],
    }


def v1_scorecard(it: Applicant, form: Form) -> dict:
    sides = {name: [] for name in ("definitely_not", "no", "mixed", "yes", "strong_yes")}
    for name, rating in form.ratings.items():
        sides[rating].append(name)
    return {
        "id": form.id, "interview": form.interview,
        "interview_step": {"id": 43, "name": form.interview},
        "candidate_id": form.candidate, "application_id": it.application,
        "interviewed_at": iso(form.held),
        "submitted_by": {"id": 1, "first_name": "Kit", "last_name": "Admin", "name": "Kit Admin"},
        "interviewer": {"id": 2, "name": form.interviewer, "employee_id": None},
        "submitted_at": None if form.state == "draft" else iso(form.submitted),
        "overall_recommendation": form.recommendation,
        "attributes": [
            {"name": name, "type": "Skills", "note": form.notes.get(name), "rating": rating}
            for name, rating in form.ratings.items()
        ] + [{"name": "Salary expectation", "type": "Details", "note": "secretpay", "rating": "yes"}],
        "ratings": sides,
        "questions": [
            {"id": None, "question": "Key Take-Aways", "answer": form.takeaways},
            {"id": None, "question": "Private Notes", "answer": form.private_notes},
            {"id": 77, "question": "Feedback for the candidate", "answer": form.feedback},
            {"id": 78, "question": "Is there a <b>disability</b>?", "answer": "secretdisability"},
        ],
        "created_at": iso(form.held), "updated_at": iso(form.held),
    }


def v1_candidate(it: Applicant) -> dict:
    return {
        "id": it.candidate, "first_name": it.given, "last_name": it.family,
        "preferred_name": it.preferred, "company": "Employer", "title": "Engineer",
        "is_private": False, "photo_url": None, "attachments": [],
        "application_ids": [it.application], "phone_numbers": [], "addresses": [],
        "email_addresses": [{"value": value, "type": kind} for value, kind in it.addresses],
        "can_email": it.can_email, "tags": ["secret tag"],
        "custom_fields": {"birthday": "secretbirthday", "desired_level": "Senior",
                          "what_is_your_preferred_pronoun": "secretpronoun"},
        "keyed_custom_fields": {
            "birthday": {"name": "Birthday", "type": "date", "value": "secretbirthday"},
            "desired_level": {"name": "Desired level", "type": "short_text", "value": "Senior"},
        },
    }


V1_SIDES = {
    "WE_REJECTED_THEM": "We rejected them", "THEY_REJECTED_US": "They rejected us",
    "SECURITY_CONCERN": "Security concern", "NONE_SPECIFIED": "None specified",
}


def recorded(it: Applicant) -> str:
    return {"withdrawn": "rejected", "offer": "active", "prospect": "active"}.get(
        it.outcome, it.outcome)


def side(it: Applicant) -> str:
    return "THEY_REJECTED_US" if it.outcome == "withdrawn" else it.side


def closed(it: Applicant) -> datetime | None:
    return START + timedelta(days=20) if recorded(it) == "rejected" else None


def v1_application(it: Applicant, hiring: Hiring) -> dict:
    reason = {
        "id": 8, "name": it.reason, "type": {"id": 1, "name": V1_SIDES[side(it)]},
    } if recorded(it) == "rejected" else None
    return {
        "id": it.application, "candidate_id": it.candidate, "prospect": it.outcome == "prospect",
        "applied_at": iso(START - timedelta(days=10)), "rejected_at": iso(closed(it)),
        "last_activity_at": iso(START), "location": {"address": "Berlin"},
        "source": {"id": 1, "public_name": "Board"}, "credited_to": None,
        "recruiter": {"id": 3, "name": "Kit Admin"}, "coordinator": None,
        "rejection_reason": reason,
        "rejection_details": {"custom_fields": {"why": "secret why"}, "keyed_custom_fields": {}},
        "jobs": [] if it.job is None else [{"id": it.job, "name": hiring.jobs[it.job]["name"]}],
        "job_post_id": 12, "status": recorded(it),
        "current_stage": {"id": 6, "name": "Application Review" if not it.interviewed else "Onsite"},
        "answers": [
            {"question": "How did you hear of us?", "answer": "secret friend"},
            {"question": "What is your gender?", "answer": "secretgender"},
        ],
        "prospective_office": None, "prospective_department": None,
        "prospect_detail": {"prospect_pool": None, "prospect_stage": None, "prospect_owner": None},
        "custom_fields": {}, "keyed_custom_fields": {}, "attachments": [],
    }


def v1_job(number: int, job: dict) -> dict:
    return {
        "id": number, "name": job["name"], "requisition_id": str(number), "notes": "secret job note",
        "confidential": job.get("confidential", False), "status": job["status"],
        "created_at": iso(START), "opened_at": iso(START), "closed_at": None,
        "is_template": False, "departments": [{"id": 1, "name": "Engineering", "parent_id": None}],
        "offices": [{"id": 1, "name": "HQ", "location": {"name": "Berlin"}}],
        "custom_fields": {"employment_type": "Full-time",
                          "salary_range": {"min_value": "secretpay", "unit": "EUR"}},
        "hiring_team": {"hiring_managers": [], "recruiters": []}, "openings": [],
    }


def v1_offers(it: Applicant) -> list[dict]:
    return [
        {
            "id": it.number * 100 + version, "version": version, "application_id": it.application,
            "job_id": it.job, "candidate_id": it.candidate, "opening": None,
            "created_at": iso(START), "updated_at": iso(START), "sent_at": "2026-03-20",
            "resolved_at": None, "starts_at": "2026-05-01", "status": status,
            "custom_fields": {"salary": "secretpay"}, "keyed_custom_fields": {},
        }
        for version, status in it.offers
    ]


def v1_interview(it: Applicant) -> dict:
    start = (
        {"date": it.interviewed.strftime("%Y-%m-%d")} if it.all_day
        else {"date_time": iso(it.interviewed)}
    )
    return {
        "id": it.number, "application_id": it.application, "external_event_id": "x",
        "start": start, "end": start, "location": None, "video_conferencing_url": None,
        "status": "complete" if it.forms else "awaiting_feedback",
        "interview": {"id": 1, "name": "System design"}, "organizer": {"id": 3, "name": "Kit"},
        "interviewers": [],
    }


# Greenhouse, version 3


def greenhouse_v3(hiring: Hiring) -> dict[str, object]:
    people = hiring.applicants
    forms = [(it, form) for it in people for form in it.forms]
    reasons = sorted({(it.reason, side(it)) for it in people if recorded(it) == "rejected"})
    attribute_ids = {name: 700 + n for n, name in enumerate([*ATTRIBUTES, "Salary expectation"])}
    strong = {"definitely_not": "strong_no"}
    return {
        "a.json": [
            {
                "id": form.id * 10 + n, "scorecard_id": form.id,
                "job_candidate_attribute_id": attribute_ids[name],
                "candidate_attribute_rating": rating, "note": form.notes.get(name),
            }
            for _, form in forms
            for n, (name, rating) in enumerate(
                [*form.ratings.items(), ("Salary expectation", "yes")])
        ],
        "b.json": [
            {"id": form.id * 10 + n, "scorecard_id": form.id, "scorecard_question_id": question,
             "answer": answer, "boolean_value": flag}
            for _, form in forms
            for n, (question, answer, flag) in enumerate([
                (801, form.feedback, None), (802, None, True)])
        ],
        "scorecards.json": [
            {
                "id": form.id, "application_id": it.application, "interview_kit_id": 9,
                "interviewer_id": 2, "submitter_id": 2,
                "candidate_rating": strong.get(form.recommendation, form.recommendation),
                "status": form.state, "interviewed_at": iso(form.held),
                "submitted_at": None if form.state == "draft" else iso(form.submitted),
                "notes": form.takeaways, "private_notes": form.private_notes, "public_notes": None,
                "notes_with_tags": form.takeaways,
            }
            for it, form in forms
        ],
        "attributes.json": [
            {"id": id, "name": name, "candidate_attribute_type_id": 1, "job_id": 1, "active": True,
             "sort_order": 1}
            for name, id in attribute_ids.items()
        ],
        "questions.json": [
            {"id": 801, "interview_kit_id": 9, "question": "<p>Feedback for the candidate</p>",
             "answer_type": "text"},
            {"id": 802, "interview_kit_id": 9, "question": "Would you work with them?",
             "answer_type": "yes_no"},
        ],
        "applications.json": [
            {
                "id": it.application, "created_at": iso(START - timedelta(days=10)),
                "candidate_id": it.candidate, "job_id": it.job, "job_post_id": 5,
                "recruiter_id": 3, "coordinator_id": None, "source_id": 1, "stage_id": 6,
                "stage_name": "Onsite" if it.interviewed else "Application Review",
                "status": {"active": "in_process"}.get(recorded(it), recorded(it)),
                "needs_decision": False, "prospect": it.outcome == "prospect",
                "rejected_at": iso(closed(it)), "last_activity_at": iso(START),
                "location_address": "Berlin", "answers": [], "prospective_job_ids": [],
                "custom_fields": [{"name_key": "birthday", "value": "secretbirthday"}],
            }
            for it in people
        ],
        "stages.json": [
            {"application_id": it.application, "job_interview_stage_id": 6, "entered_at": None,
             "exited_at": None, "days_in_stage": None, "current": True}
            for it in people
        ],
        "candidates.json": list({
            it.candidate: {
                "id": it.candidate, "first_name": it.given, "last_name": it.family,
                "preferred_name": it.preferred, "company": "Employer", "title": None,
                "private": False, "can_email": it.can_email, "tags": [],
                "email_addresses": [{"value": value, "type": kind} for value, kind in it.addresses],
            }
            for it in people
        }.values()),
        "rejections.json": [
            {"id": it.number, "application_id": it.application, "rejected_by_id": None,
             "rejection_reason_id": 60 + reasons.index((it.reason, side(it))),
             "rejection_note_id": None, "rejected_at": iso(closed(it))}
            for it in people if recorded(it) == "rejected"
        ],
        "reasons.json": [
            {"id": 60 + n, "name": name, "type": {"id": 1, "key": key, "name": key.title()}}
            for n, (name, key) in enumerate(reasons)
        ],
        "interviews.json": [
            {"id": it.number, "job_id": it.job, "application_id": it.application,
             "job_interview_id": 4,
             "starts_at": None if it.all_day else iso(it.interviewed), "ends_at": None,
             "all_day_start_on": it.interviewed.strftime("%Y-%m-%d") if it.all_day else None,
             "status": "complete", "organizer_id": 3}
            for it in people if it.interviewed
        ],
        "interviewers.json": [
            {"interview_id": it.number, "user_id": 2, "scorecard_id": form.id,
             "email": "kit@acme.example", "response_status": "accepted"}
            for it, form in forms
        ],
        "offers.json": [
            {"id": it.number * 100 + version, "version": version, "application_id": it.application,
             "job_id": it.job, "candidate_id": it.candidate,
             "status": {"unresolved": "Created"}.get(status, status.title()),
             "sent_on": "2026-03-20", "starts_on": None, "resolved_at": None}
            for it in people for version, status in it.offers
        ],
        "jobs.json": [
            {"id": number, "name": job["name"], "requisition_id": str(number),
             "confidential": job.get("confidential", False), "status": job["status"],
             "opened_at": iso(START), "closed_at": None, "is_template": False, "department_id": 1,
             "office_ids": [1]}
            for number, job in hiring.jobs.items()
        ],
        "posts.json": [
            {"id": 5, "title": "Firmware Engineer", "live": True, "internal": False,
             "language": "en", "public_url": "https://acme.example/jobs/1", "job_id": 1}
        ],
        "notes.json": [
            {"id": 1, "type": "NOTE", "visibility": "admin_only_visible",
             "body": JIBE.format(word="zuzu"), "subject": None, "to": None, "cc": None}
        ],
    }


# Lever


SCORES = {"definitely_not": 1, "no": 2, "mixed": 3, "yes": 3, "strong_yes": 4}
LABELS = {1: "1 - Strong No Hire", 2: "2 - No Hire", 3: "3 - Yes", 4: "4 - Strong Hire"}


def lever(hiring: Hiring, old: bool = False) -> dict[str, object]:
    people = hiring.applicants
    return {
        "opportunities.json": {
            "data": [lever_opportunity(it, old) for it in people], "hasNext": False},
        "feedback.json": {
            "data": [lever_form(it, form, old) for it in people for form in it.forms]},
        "interviews.json": [lever_interview(it) for it in people if it.interviewed],
        "postings.jsonl": [
            {
                "id": f"posting-{number}", "text": job["name"],
                "state": {"open": "published"}.get(job["status"], job["status"]),
                "categories": {"team": "Devices", "department": "Engineering",
                               "location": "Berlin", "commitment": "Full-time", "level": None},
                "content": {"description": "secret text", "lists": [], "closing": ""},
                "country": "DE", "tags": [],
                "confidentiality":
                    "confidential" if job.get("confidential") else "non-confidential",
                "urls": {"list": "", "show": f"https://acme.example/{number}", "apply": ""},
                "salaryRange": {"min": "secretpay"}, "reqCode": "R", "createdAt": 1,
            }
            for number, job in hiring.jobs.items()
        ],
        "reasons.json": {"data": [
            {"id": "reason-1", "text": "Under- qualified", "status": "active", "type": "non-hired"},
            {"id": "reason-2", "text": "Withdrew", "status": "active", "type": "non-hired"},
            {"id": "reason-3", "text": "Hired", "status": "active", "type": "hired"},
        ]},
        "stages.json": {"data": [{"id": "stage-1", "text": "On-site interview"},
                                 {"id": "stage-2", "text": "Offer"}]},
        "eeo.json": {"data": [{"race": "secretrace", "gender": "secretgender",
                               "veteran": "secretveteran", "disability": "secretdisability"}]},
    }


def lever_opportunity(it: Applicant, old: bool) -> dict:
    number = {"rejected": 1, "withdrawn": 2, "hired": 3}.get(lever_outcome(it))
    at = milliseconds(START + timedelta(days=20))
    archived = {"archived": number and {"reason": f"reason-{number}", "archivedAt": at}}
    if old:
        texts = {1: "Under- qualified", 2: "Withdrew", 3: "Hired"}
        archived = {"archivedAt": at, "archiveReason": texts[number]} if number else {}
    return {
        "id": f"opp-{it.number}", "name": f"{it.given} {it.family}".strip(),
        "contact": f"contact-{it.candidate}", "headline": "Employer, secret",
        "stage": "stage-2" if it.outcome == "offer" else "stage-1",
        "confidentiality": "non-confidential", "location": "Berlin",
        "phones": [{"type": None, "value": "+49 secret"}],
        "emails": [value for value, kind in it.addresses if kind == "personal"], "links": [],
        **archived, "tags": [], "sources": ["Referral"], "stageChanges": [], "origin": "referred",
        "owner": "user-1", "followers": [],
        "applications":
            [] if it.job is None
            else [{"id": f"app-{it.number}", "type": "posting", "posting": f"posting-{it.job}"}],
        "createdAt": milliseconds(START - timedelta(days=10)), "updatedAt": None,
        "isAnonymized": False, "urls": {"list": "", "show": ""},
        "dataProtection": {"store": {"allowed": True, "expiresAt": 1},
                           "contact": {"allowed": it.number % 2 == 0,
                                       "expiresAt": milliseconds(START + timedelta(days=900))}},
    }


def lever_outcome(it: Applicant) -> str:
    if it.outcome == "rejected" and it.side == "THEY_REJECTED_US":
        return "withdrawn"
    if it.outcome == "active" and (3, "accepted") in it.offers:
        return "hired"
    return {"converted": "withdrawn"}.get(it.outcome, it.outcome)


def lever_form(it: Applicant, form: Form, old: bool) -> dict:
    overall = SCORES.get(form.recommendation)
    label = overall and LABELS[overall]
    fields = [
        {"id": "f1", "type": "score" if old else "score-system", "text": "Rating",
         "description": "", "required": True, "prompt": "Select one",
         "options": [{"text": text} for text in reversed(LABELS.values())], "value": label}
        | ({"overall": True, "isSummary": True} if old else {}),
        {"id": "f2", "type": "scorecard", "text": "Skills assessment",
         "scores": [{"text": name, "description": ""} for name in form.ratings],
         "value": [{"score": SCORES[rating], "comment": form.notes.get(name, "")}
                   for name, rating in form.ratings.items()]},
        {"id": "f3", "type": "score", "text": "Rating",
         "description": "Score this candidate on listening", "value": None},
        {"id": "f4", "type": "textarea", "text": "Notes / Comments", "value": form.private_notes},
        {"id": "f5", "type": "textarea", "text": "Feedback for the candidate",
         "value": form.feedback},
        {"id": "f6", "type": "multiple-select", "text": "Seen in", "options": [{"text": "Lab"}],
         "value": ["Lab", "Call"]},
        {"id": "f7", "type": "yes-no", "text": "Again?", "value": "yes"},
        {"id": "f8", "type": "text", "text": "Salary expectations", "value": "secretpay"},
    ]
    return {
        "id": f"form-{form.id}", "type": "interview", "text": form.interview,
        "instructions": "Be fair", "fields": fields, "baseTemplateId": "t",
        "interview": f"interview-{it.number}" if it.interviewed else None, "panel": "panel-1",
        "user": "user-2", "opportunityId": f"opp-{it.number}",
        "createdAt": milliseconds(form.held), "updatedAt": milliseconds(form.held),
        "completedAt": None if form.state == "draft" else milliseconds(form.submitted),
        "deletedAt": None,
    }


def lever_interview(it: Applicant) -> dict:
    return {
        "id": f"interview-{it.number}", "panel": "panel-1", "subject": "On-site",
        "note": "Ask for Kit at +49 secret", "timezone": it.zone or "Nowhere/Town",
        "interviewers": [{"id": "user-2", "name": "Robin Asker", "email": "r@acme.example",
                          "feedbackTemplate": "t"}],
        "createdAt": 1, "date": milliseconds(it.interviewed), "duration": 45, "location": "Lab",
        "feedbackTemplate": "t", "feedbackForms": [], "feedbackReminder": "none",
        "user": "user-1", "stage": "stage-1", "canceledAt": None, "postings": [],
    }


# Ashby


def ashby(hiring: Hiring) -> dict[str, object]:
    people = hiring.applicants
    page = {"success": True, "moreDataAvailable": False, "nextCursor": None}
    forms = [ashby_form(it, form) for it in people for form in it.forms]
    return {
        "feedback.json": page | {"results": forms},
        "applications.json": [
            page | {"results": [ashby_application(it, hiring) for it in people[:20]]},
            page | {"results": [ashby_application(it, hiring) for it in people[20:]]},
        ],
        "candidates.jsonl": [
            {"success": True, "results": ashby_candidate(it)} for it in people
        ],
        "jobs.json": page | {"results": [
            {"id": f"job-{number}", "title": job["name"], "status": job["status"].title(),
             "confidential": job.get("confidential", False), "locationId": "l",
             "departmentId": "d"}
            for number, job in hiring.jobs.items()
        ]},
    }


def ashby_candidate(it: Applicant) -> dict:
    return {
        "id": f"candidate-{it.candidate}", "name": f"{it.given} {it.family}".strip(),
        "primaryEmailAddress": {"value": it.addresses[0][0], "type": "Work", "isPrimary": True},
        "emailAddresses": [
            {"value": value, "type": kind.title(), "isPrimary": kind == "work"}
            for value, kind in it.addresses
        ],
        "phoneNumbers": [], "socialLinks": [], "tags": [], "position": "secret", "company": "Employer",
        "school": None, "applicationIds": [f"application-{it.number}"], "profileUrl": "",
        "source": None, "timezone": it.zone, "fraudStatus": "none",
        "customFields": [{"id": "c", "title": "Date of birth", "value": "secretbirthday"}],
    }


def ashby_application(it: Applicant, hiring: Hiring) -> dict:
    outcome = lever_outcome(it)
    kind = {"rejected": "RejectedByOrg", "withdrawn": "RejectedByCandidate"}.get(outcome)
    if it.outcome == "converted":
        kind = "Other"
    status = {"active": "Active", "offer": "Active", "hired": "Hired", "prospect": "Lead"}.get(
        outcome, "Archived")
    return {
        "id": f"application-{it.number}", "createdAt": iso(START - timedelta(days=10)),
        "updatedAt": iso(START), "archivedAt": iso(closed(it)),
        "candidate": {
            "id": f"candidate-{it.candidate}", "name": f"{it.given} {it.family}".strip(),
            "primaryEmailAddress":
                {"value": it.addresses[0][0], "type": "Work", "isPrimary": True},
            "primaryPhoneNumber": None},
        "status": status,
        "currentInterviewStage": {"id": "s", "title": "On-site",
                                  "type": "Offer" if outcome == "offer" else "Active",
                                  "orderInInterviewPlan": 1},
        "source": None,
        "archiveReason":
            {"id": "r", "text": it.reason, "reasonType": kind, "isArchived": False}
            if status == "Archived" else None,
        "job":
            None if it.job is None
            else {"id": f"job-{it.job}", "title": hiring.jobs[it.job]["name"], "locationId": "l",
                  "departmentId": "d"},
        "hiringTeam": [{"email": "k@acme.example", "firstName": "Kit", "lastName": "Admin",
                        "role": "Recruiter", "userId": "u"}],
        "applicationHistory": [{"title": "On-site", "enteredStageAt": None, "leftStageAt": None}],
        "customFields": [{"id": "c", "title": "Salary expectation", "value": "secretpay"}],
    }


def ashby_form(it: Applicant, form: Form) -> dict:
    values = {"overall_recommendation": {
        "definitely_not": "strong_no_hire", "no": "no_hire", "yes": "hire",
        "strong_yes": "strong_hire"}.get(form.recommendation)}
    fields = [{"id": "o", "type": "ValueSelect", "path": "overall_recommendation",
               "title": "Overall Recommendation", "humanReadablePath": "", "isNullable": False,
               "selectableValues": [{"label": "Hire", "value": "hire"}]}]
    for number, (name, rating) in enumerate(form.ratings.items()):
        fields.append({"id": str(number), "type": "Score", "path": f"p{number}", "title": name})
        note = form.notes.get(name)
        score = SCORES[rating]
        values[f"p{number}"] = (
            {"score": score, "comments": {"type": "PlainText", "value": note}} if note
            else str(score))
    for path, title, value in [
        ("t1", "Notes", {"type": "RichText", "value": form.takeaways}),
        ("t2", "Private notes", form.private_notes),
        ("t3", "Feedback for the candidate", form.feedback),
        ("t4", "Compensation expectation", "secretpay"),
    ]:
        fields.append({"id": path, "type": "RichText", "path": path, "title": title})
        values[path] = value
    return {
        "id": f"feedback-{form.id}", "applicationId": f"application-{it.number}",
        "feedbackFormDefinitionId": "d", "interviewId": "i" if it.interviewed else None,
        "interviewEventId": "e" if it.interviewed else None, "applicationHistoryId": "h",
        "submittedAt": None if form.state == "draft" else iso(form.submitted),
        "submittedByUser": {"id": "u", "firstName": form.interviewer.split()[0],
                            "lastName": form.interviewer.split()[1], "email": "i@acme.example",
                            "globalRole": "Interviewer"},
        "formDefinition": {"sections": [
            {"title": "All", "fields": [{"isRequired": True, "field": field} for field in fields]}
        ]},
        "submittedValues": values,
    }


SYSTEMS = {
    "greenhouse-v1": ("greenhouse", greenhouse),
    "greenhouse-v3": ("greenhouse", greenhouse_v3),
    "lever": ("lever", lever),
    "lever-old": ("lever", lambda it: lever(it, old=True)),
    "ashby": ("ashby", ashby),
}
