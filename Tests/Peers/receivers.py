"""Mail servers that others wrote, and the letters that they received."""

import contextlib
import getpass
import itertools
import os
import re
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

HOST = "127.0.0.1"
PEERS = Path(sys.prefix)
#: Other runs of the tests at the same time most likely begin elsewhere.
PORTS = itertools.count(os.getpid())


@dataclass(frozen=True)
class Received:
    """One letter as a server took it, with CRLF and without dot-stuffing."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes


class SMTPSink:
    """Postfix's `smtp-sink`, which writes all it takes into one file."""

    HEAD = re.compile(
        rb"(?m)^X-Client-Addr: .*\nX-Client-Proto: .*\nX-Helo-Args: .*\n"
        rb"X-Mail-Args: <(.*)>.*\n((?:X-Rcpt-Args: .*\n)+)Received: .*\n(?:\t.*\n)*"
    )

    def __init__(self, port: int, dump: Path):
        self.url = f"smtp://{HOST}:{port}?tls=none"
        self.dump = dump

    @property
    def received(self) -> list[Received]:
        if not self.dump.exists():
            return []
        _, *pieces = self.HEAD.split(self.dump.read_bytes())
        return [
            Received(
                sender.decode(),
                tuple(re.findall(r"<(.*)>", recipients.decode())),
                # An empty line of its own stands behind each message.
                content.removesuffix(b"\n").replace(b"\n", b"\r\n"),
            )
            for sender, recipients, content in zip(pieces[0::3], pieces[1::3], pieces[2::3])
        ]


@contextlib.contextmanager
def smtp_sink(folder: Path):
    """Runs smtp-sink, with its dump in this folder."""
    with running_sink("-D", "dump", folder=folder) as (_, port):
        yield SMTPSink(port, folder / "dump")


@contextlib.contextmanager
def running_sink(*options: str, folder: Path | None = None):
    """Runs smtp-sink, which throws away what it takes unless told otherwise; the process, the port."""
    port = free_port()
    # It wants to be told whom to run as where it could be anybody.
    user = ["-u", getpass.getuser()] if os.geteuid() == 0 else []
    command = [*postfix("smtp-sink"), *user, *options, f"{HOST}:{port}", "16"]
    with subprocess.Popen(command, cwd=folder) as process:
        try:
            await_listener(port, process)
            yield process, port
        finally:
            process.terminate()


def postfix(program: str) -> list:
    """The command that runs a program of Postfix with the libraries it was unpacked with."""
    root = PEERS / "debian"
    libraries = [root / "usr/lib/postfix", *root.glob("usr/lib/*-linux-gnu")]
    paths = ":".join(map(str, libraries))
    return ["/usr/bin/env", f"LD_LIBRARY_PATH={paths}", root / "usr/sbin" / program]


class Inbox:
    """A handler for aiosmtpd, called for every letter and every login."""

    def __init__(self, password: str | None = None):
        self.password = password
        self.received: list[Received] = []
        self.mechanisms: list[str] = []
        self.url = ""

    async def handle_DATA(self, server, session, envelope):
        content = envelope.original_content
        self.received.append(Received(envelope.mail_from, tuple(envelope.rcpt_tos), content))
        return "250 2.0.0 taken"

    def authenticate(self, server, session, envelope, mechanism, login) -> AuthResult:
        self.mechanisms.append(mechanism)
        return AuthResult(success=login.password.decode() == self.password, handled=False)


@contextlib.contextmanager
def aiosmtpd(tls=None, implicit=False, password=None):
    """Runs aiosmtpd: in clear text, or with TLS, and then with a login if there is a password."""
    inbox = Inbox(password)
    port = free_port()
    options = {"ssl_context": tls} if implicit else {"tls_context": tls}
    if password:
        # To aiosmtpd, a session that is encrypted from its first byte is clear text.
        options |= {
            "authenticator": inbox.authenticate,
            "auth_required": True,
            "auth_require_tls": not implicit,
        }
    controller = Controller(inbox, hostname=HOST, port=port, **options)
    scheme = "smtps" if implicit else "smtp"
    inbox.url = f"{scheme}://localhost:{port}" if tls else f"smtp://{HOST}:{port}?tls=none"
    controller.start()
    try:
        yield inbox
    finally:
        controller.stop()


def free_port() -> int:
    """A port that no program uses.

    It is below the range that the system gives to connections, and each process of pytest-xdist has
    a range of its own, so that no other test takes it before the server does.
    """
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    first = 10_000 + worker % 4 * 5_000
    while True:
        port = first + next(PORTS) % 5_000
        with contextlib.suppress(OSError), socket.socket() as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((HOST, port))
            return port


def await_listener(port: int, process: subprocess.Popen) -> None:
    """Returns once the server takes connections."""
    deadline = time.monotonic() + 20
    while True:
        with contextlib.suppress(ConnectionRefusedError), socket.create_connection((HOST, port)):
            return
        assert process.poll() is None, "the server ended before it listened"
        assert time.monotonic() < deadline, "the server does not listen"
