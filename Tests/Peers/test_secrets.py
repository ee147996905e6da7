"""Passwords in system calls, by strace: they go from a pipe to an encrypted connection only."""

import base64
import re
import subprocess

import pytest

import mail_servers
from scripted_server import ScriptedServer

USER = "dana.whitfield@acme.example"
PASSWORD = "Tulip-29-harbor"
#: As it is, and as AUTH PLAIN and AUTH LOGIN encode it.
SECRETS = [
    PASSWORD,
    *(base64.b64encode(it.encode()).decode() for it in (PASSWORD, f"\0{USER}\0{PASSWORD}")),
]
#: All that opens, names, writes or sends something, and all that starts a program.
CALLS = "%file,%process,%network,read,readv,pread64,write,writev,pwrite64,pwritev,memfd_create"
#: Reads and writes of a program's standard output.
THROUGH_A_PIPE = re.compile(r"(?:read|write)\(\d+<pipe:\[\d+\]>, ")


@pytest.mark.parametrize("source", ["password_command", "REGARDS_PASSWORD"])
def test_a_password_is_in_no_argument_and_in_no_file(acme, approved, authority, tmp_path, source):
    secret, trace = tmp_path / "secret", tmp_path / "trace"
    secret.write_text(PASSWORD + "\n")
    by_command = source == "password_command"
    with ScriptedServer(tls=authority.good()) as server:
        acme.set_transport(
            url=server.url, user=USER, ca_file=authority.file,
            **({"password_command": f"cat {secret}"} if by_command else {}),
        )
        command = [
            mail_servers.ROOT / "usr/bin/strace", "-ff", "-yy", "-s", "100000", "-e", CALLS,
            "-o", trace, "-E", "LD_LIBRARY_PATH",
            acme.program.binary, "send", approved.folder, "--json",
        ]
        state = {"XDG_STATE_HOME": str(tmp_path / "state")}
        variables = mail_servers.ENVIRONMENT | state | ({} if by_command else {source: PASSWORD})
        outcome = subprocess.run(
            command, cwd=acme.folder, env=variables, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=120,
        )
    assert outcome.returncode == 0, outcome.stderr
    assert server.logins == [(USER, PASSWORD)]
    # One file a process, so that no call is cut in two by another's.
    files = tmp_path.glob("trace.*")
    calls = [call for it in files for call in it.read_text(errors="replace").splitlines()]
    assert any("execve(" in call and f'"{approved.folder}"' in call for call in calls)
    assert any("ledger.sqlite-wal" in call and "pwrite64(" in call for call in calls)

    showing = [call for call in calls if any(it in call for it in SECRETS)]
    read_by_cat = [call for call in showing if f"<{secret}>" in call and call.startswith("read(")]
    through_a_pipe = [call for call in showing if THROUGH_A_PIPE.match(call)]
    assert sorted(showing) == sorted(read_by_cat + through_a_pipe)
    assert (len(read_by_cat), len(through_a_pipe)) == ((1, 2) if by_command else (0, 0))
