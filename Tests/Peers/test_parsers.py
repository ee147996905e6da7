"""Three parsers that others wrote read in a message exactly what its record holds."""

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.internal.conjecture import providers

import drawn
import judge_email
import judge_gmime
import judge_mblaze
from composer import Refused, composer
from judge_gmime import gmime
from readings import expected
from refusals import must_be_refused

#: `make peers` asks for more.
MESSAGES = int(os.environ.get("MESSAGES", 2000))
# It would also draw from what stands in other tests, and so not the same wherever they change.
providers._get_local_constants = providers.Constants
settings.register_profile(
    "always the same", derandomize=True, database=None, deadline=None,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("always the same")


class Judges:
    """A composer, and the parsers that read what it writes."""

    def __init__(self, composer, gmime, path):
        self.composer = composer
        self.gmime = gmime
        self.path = path

    def judge(self, record: dict) -> None:
        """Composes a message, and lets every parser read it."""
        content = self.composer.compose(record)
        self.path.write_bytes(content)
        wanted = expected(record)
        assert judge_email.read(content) == wanted
        assert self.gmime.read(self.path) == judge_gmime.granted(wanted, content)
        assert judge_mblaze.read(self.path, content) == judge_mblaze.granted(wanted, content)


@pytest.fixture(scope="module")
def judges(regards, tmp_path_factory):
    with composer() as composing, gmime() as reading:
        yield Judges(composing, reading, tmp_path_factory.mktemp("parsers") / "message.eml")


@settings(max_examples=MESSAGES)
@given(record=drawn.RECORDS)
def test_every_parser_reads_what_the_record_says(judges, record):
    judges.judge(record)


@settings(max_examples=MESSAGES // 10)
@given(record=drawn.RECORDS_OF_ANYTHING)
def test_only_what_no_message_may_hold_is_refused(judges, record):
    try:
        judges.judge(record)
    except Refused as refusal:
        assert must_be_refused(record), refusal
    else:
        assert not must_be_refused(record)
