"""SpamAssassin, with its own rules, and without network or memory."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from mail_servers import ROOT

STATUS = re.compile(r"(?m)^X-Spam-Status: .* score=(-?[\d.]+) .*tests=((?:.|\n\t)*?) autolearn=")


@dataclass(frozen=True)
class Verdict:
    """The points that a message got, and the rules that it got them for."""

    score: float
    rules: set[str]


def verdicts(paths: list[Path], home: Path) -> list[Verdict]:
    """Its verdicts on messages, in their order."""
    modules = [ROOT / "usr/share/perl5", *ROOT.glob("usr/lib/*-linux-gnu/perl5/5*")]
    command = [
        "perl", "-T", *(f"-I{it}" for it in modules), ROOT / "usr/bin/spamassassin", "--local",
        f"--configpath={ROOT / 'usr/share/spamassassin'}",
        f"--siteconfigpath={ROOT / 'etc/spamassassin'}", "--cf=use_bayes 0", *paths,
    ]
    done = subprocess.run(command, check=True, capture_output=True, env={"HOME": str(home)})
    found = STATUS.findall(done.stdout.decode())
    assert len(found) == len(paths), done.stderr
    return [Verdict(float(score), set(re.findall(r"\w+", rules))) for score, rules in found]
