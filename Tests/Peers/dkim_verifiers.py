"""Other people's programs that verify DKIM signatures: dkimpy, and Perl's Mail::DKIM.

Each tells of every signature of a message whether it is good, by its algorithm; the DNS that they
ask is a dictionary. The Mail::DKIM of Debian 12 knows no Ed25519, and says so; Exim does.
"""

import json
import os
import subprocess
from pathlib import Path

import dkim

from dkim_keys import Key
from mail_servers import ROOT

#: Debian 12's Mail::DKIM is older than Ed25519 there.
UNKNOWN = "invalid (unsupported algorithm ed25519-sha256)"

LIBRARIES = [ROOT / "usr/share/perl5", *ROOT.glob("usr/lib/*-linux-gnu/perl5/5.*")]


def dkimpy(message: bytes, records: dict[str, str]) -> dict[str, str]:
    def ask(name: bytes, timeout: int) -> bytes | None:
        record = records.get(name.decode().rstrip("."))
        return record and record.encode()

    verdicts = {}
    signatures = [it for name, it in dkim.rfc822_parse(message)[0] if name == b"DKIM-Signature"]
    for index, signature in enumerate(signatures):
        algorithm = dkim.util.parse_tag_value(signature)[b"a"].decode()
        try:
            is_good = dkim.DKIM(message).verify(index, dnsfunc=ask)
        except dkim.ValidationError:
            is_good = False
        verdicts[algorithm] = "pass" if is_good else "fail"
    return verdicts


def mail_dkim(message: bytes, records: dict[str, str]) -> dict[str, str]:
    program = Path(__file__).with_name("verify_dkim.pl")
    libraries = ":".join(map(str, LIBRARIES))
    variables = {"PATH": os.defpath, "PERL5LIB": libraries, "RECORDS": json.dumps(records)}
    outcome = subprocess.run(
        ["perl", program], input=message, env=variables, check=True, capture_output=True, timeout=60
    )
    lines = outcome.stdout.decode().splitlines()
    return dict(line.split(" ", 1) for line in lines)


def assert_good(letter: bytes, keys: list[Key], records: dict[str, str] | None = None) -> None:
    """All signatures are, by all programs; there is one of each key."""
    records = records or {key.name: key.record for key in keys}
    algorithms = [key.algorithm for key in keys]
    assert dkimpy(letter, records) == dict.fromkeys(algorithms, "pass")
    assert mail_dkim(letter, records) == {
        it: "pass" if it == "rsa-sha256" else UNKNOWN for it in algorithms
    }


def assert_bad(letter: bytes, keys: list[Key]) -> None:
    """No signature is, by any program."""
    records = {key.name: key.record for key in keys}
    assert set(dkimpy(letter, records).values()) == {"fail"}
    verdicts = mail_dkim(letter, records)
    assert set(verdicts) == {key.algorithm for key in keys}
    assert verdicts.pop("ed25519-sha256", UNKNOWN) == UNKNOWN
    assert all(it.startswith("fail (") for it in verdicts.values()), verdicts
