"""An SMTP server that fails as its script says, and counts every letter.

A script is a tuple of faults: `Fault("MAIL", "reset")` resets the connection at every MAIL,
`Fault("final", "close", at=3)` takes the third letter whole and closes the connection without a
word. Silence ends after a moment with the connection: the waits of the program are minutes, and
only the Swift tests, which set them, live through them.

What a client has written before it reads the answer (RFC 2920) is handled in its order.
"""

import asyncio
import contextlib
import email
import re
import socket
import struct
import threading
import time
from collections import defaultdict
from dataclasses import dataclass

from receivers import HOST
from scripted_server import address, verb

#: When a server can fail: `content` is in the middle of it, `final` behind its last dot, and `idle`
#: when a letter has its answer and nothing was asked.
MOMENTS = [
    "connect", "greeting", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "content", "final",
    "idle", "RSET", "QUIT",
]
BREAKS = ["close", "reset", "silence"]
REFUSALS = ["4xx", "5xx", "421"]
NOISES = ["garbage", "overlong"]
SLOWNESS = ["drip", "multiline"]
KINDS = [*BREAKS, *REFUSALS, *NOISES, *SLOWNESS]

#: The kinds that make sense where the server says nothing friendly.
WORDLESS = {"connect": BREAKS, "content": BREAKS + REFUSALS + NOISES, "idle": BREAKS + ["421"]}

#: Moments at which libcurl waits for two minutes whether something follows that is a reply.
OPENING = ["greeting", "EHLO", "STARTTLS", "AUTH"]

SILENCE_SECONDS = 0.2
DRIP_SECONDS = 0.002
MIDDLE_BYTES = 1500
#: More than any line of a reply may have.
OVERLONG = "x" * 20_000


@dataclass(frozen=True)
class Fault:
    """A fault at a moment: always, or only the n-th time that the moment comes."""

    moment: str
    kind: str
    at: int | None = None

    def __str__(self) -> str:
        return "-".join([self.moment, self.kind, *([] if self.at is None else [str(self.at)])])


def kinds(moment: str) -> list[str]:
    """All that can go wrong at a moment."""
    return WORDLESS.get(moment, KINDS)


class Ended(Exception):
    """The connection is over, as the script wants it."""


class FaultServer:
    """The server, on a thread of its own.

    `taken` holds, by Message-ID, every letter as often as the server took it on: its content came
    whole and a 2xx was said or, by the script, lost. `lost` are the recipients whose letters got no
    final answer that a client must have read; `refused` those that were told a 5xx.
    """

    def __init__(self, script=(), offers=("PIPELINING",), tls=None, is_lax=False):
        self.script = tuple(script)
        self.offers = offers
        self.tls = tls
        #: True if DATA is answered with 354 though no recipient was taken (RFC 2920 §3.1).
        self.is_lax = is_lax
        self.taken: defaultdict[str, list[bytes]] = defaultdict(list)
        self.answers: dict[str, str] = {}
        self.lost: set[str] = set()
        self.refused: set[str] = set()
        self.connections = 0
        self.most_at_once = 0
        self.counts: defaultdict[str, int] = defaultdict(int)
        self.sessions: set[Session] = set()

    def __enter__(self):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()
        self.listener = self.call(asyncio.start_server(self.serve, HOST, 0, limit=1 << 20))
        port = self.listener.sockets[0].getsockname()[1]
        self.url = f"smtp://localhost:{port}" if self.tls else f"smtp://{HOST}:{port}?tls=none"
        return self

    def __exit__(self, *_):
        self.call(self.stop())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()

    def call(self, work):
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(timeout=60)

    async def stop(self):
        self.listener.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def serve(self, reader, writer):
        session = Session(self, reader, writer)
        self.sessions.add(session)
        self.connections += 1
        self.most_at_once = max(self.most_at_once, len(self.sessions))
        try:
            await session.run()
        finally:
            self.sessions.discard(session)

    def settle(self) -> None:
        """Returns once all that clients wrote is handled."""
        deadline = time.monotonic() + 20
        while self.sessions:
            assert time.monotonic() < deadline, "a session does not end"
            time.sleep(0.002)

    def fault(self, moment: str) -> str | None:
        """The kind of fault this time, if any."""
        self.counts[moment] += 1
        count = self.counts[moment]
        faults = [it for it in self.script if it.moment == moment and it.at in (None, count)]
        return faults[0].kind if faults else None


class Session:
    """One connection."""

    def __init__(self, server: FaultServer, reader, writer):
        self.server = server
        self.reader = reader
        self.writer = writer
        self.is_private = False
        self.sender = self.recipient = None
        #: The recipient of the letter whose answer the client may not have read yet.
        self.unread = None

    async def run(self):
        try:
            await self.open()
            while line := await self.reader.readline():
                await self.answer(line.decode(errors="replace").rstrip("\r\n"))
        except (Ended, OSError, asyncio.IncompleteReadError):
            pass  # By the script, or because the client has had enough of it.
        finally:
            self.writer.close()
            with contextlib.suppress(OSError, asyncio.TimeoutError):
                await asyncio.wait_for(self.writer.wait_closed(), 5)

    async def open(self):
        await self.interfere("connect")
        await self.say("greeting", "220 faulty ESMTP")

    async def answer(self, line: str):
        command = verb(line)
        if "PIPELINING" not in self.server.offers:
            self.unread = None
        match command:
            case "EHLO" | "HELO":
                self.forget()
                await self.say("EHLO", self.offer() if command == "EHLO" else "250 faulty")
            case "STARTTLS" if self.can_encrypt:
                await self.take_encryption()
            case "AUTH":
                await self.log_in(line)
            case "MAIL":
                self.forget()
                if await self.say("MAIL", "250 2.1.0 sender ok"):
                    self.sender = address(line)
            case "RCPT":
                await self.take_recipient(address(line))
            case "DATA":
                await self.take_letter()
            case "RSET":
                self.forget()
                await self.say("RSET", "250 2.0.0 forgotten")
            case "NOOP":
                await self.write("250 2.0.0 ok")
            case "QUIT":
                await self.say("QUIT", "221 2.0.0 bye")
                await self.end()
            case _:
                await self.write("500 5.5.2 what?")

    def forget(self):
        self.sender = self.recipient = None

    @property
    def can_encrypt(self) -> bool:
        return self.server.tls is not None and not self.is_private

    def offer(self) -> str:
        encryption = ["STARTTLS"] if self.can_encrypt else []
        login = ["AUTH PLAIN LOGIN"] if self.is_private else []
        offers = ["faulty", *self.server.offers, *encryption, *login, "SIZE 10000000"]
        return "\r\n".join([*(f"250-{it}" for it in offers), "250 8BITMIME"])

    async def take_encryption(self):
        # The client's next bytes are the beginning of TLS and must not be read as text.
        self.writer.transport.pause_reading()
        if await self.say("STARTTLS", "220 2.0.0 go ahead"):
            await self.writer.start_tls(self.server.tls)
            self.is_private = True
        else:
            self.writer.transport.resume_reading()

    async def log_in(self, line: str):
        _, mechanism, *initial = line.split(" ")
        if mechanism == "LOGIN":
            for _ in range(2 - len(initial)):
                await self.write("334 VXNlcm5hbWU6")
                await self.reader.readline()
        await self.say("AUTH", "235 2.7.0 welcome")

    async def take_recipient(self, recipient: str):
        if self.sender is None:
            return await self.write("503 5.5.1 MAIL first")
        if await self.say("RCPT", "250 2.1.5 recipient ok", recipient):
            self.recipient = recipient

    async def take_letter(self):
        if self.recipient is None and not (self.server.is_lax and self.sender is not None):
            return await self.write("503 5.5.1 RCPT first")
        if await self.say("DATA", "354 go ahead", self.recipient):
            recipient = self.recipient
            if recipient:
                self.server.lost.add(recipient)
            content, is_answered = await self.read_content(recipient)
            self.forget()
            if not is_answered:
                await self.answer_letter(content, recipient)
            await self.interfere("idle")

    async def read_content(self, recipient: str | None) -> tuple[bytes, bool]:
        """Reads up to the final dot; also whether a final answer was said before it."""
        lines, size, is_answered, is_middle_passed = [], 0, False, False
        while (line := await self.reader.readuntil(b"\n")) != b".\r\n":
            self.unread = None
            lines.append(line.removeprefix(b"."))
            size += len(line)
            if size > MIDDLE_BYTES and not is_middle_passed:
                is_middle_passed = True
                is_answered = await self.interfere("content", recipient)
        return b"".join(lines), is_answered

    async def answer_letter(self, content: bytes, recipient: str | None):
        if recipient is None:
            return await self.write("554 5.5.1 no valid recipients")
        fault = self.server.fault("final")
        if fault not in BREAKS + NOISES:
            self.note_answer(recipient)
        text = self.take(content) if fault not in REFUSALS else ""
        await self.perform(fault, f"250 2.0.0 {text}", recipient)

    def take(self, content: bytes) -> str:
        """Takes a letter on; returns the text that tells it apart."""
        message_id = email.message_from_bytes(content)["Message-ID"]
        self.server.taken[message_id].append(content)
        text = f"taken as {sum(map(len, self.server.taken.values()))}"
        self.server.answers[message_id] = text
        return text

    def note_answer(self, recipient: str):
        self.server.lost.discard(recipient)
        self.unread = recipient

    async def say(self, moment: str, friendly: str, recipient: str | None = None) -> bool:
        """Answers a command; true when the server did as it was told."""
        fault = self.server.fault(moment)
        await self.perform(fault, friendly, recipient)
        if fault in NOISES and moment in OPENING:
            await self.perform("silence", "", None)
        return fault not in REFUSALS + ["garbage"]

    async def interfere(self, moment: str, recipient: str | None = None) -> bool:
        """Fails, if it is to, where nothing was asked; true where that was a final answer."""
        fault = self.server.fault(moment)
        if fault is None:
            return False
        if recipient and fault in REFUSALS:
            self.note_answer(recipient)
        await self.perform(fault, "", recipient)
        if fault in NOISES:
            await self.end()
        return True

    async def perform(self, fault: str | None, friendly: str, recipient: str | None):
        """Says what is friendly, or fails instead."""
        match fault:
            case "close":
                await self.end()
            case "reset":
                self.reset()
            case "silence":
                await asyncio.sleep(SILENCE_SECONDS)
                await self.end()
            case "4xx":
                await self.write("451 4.3.0 not now")
            case "5xx":
                if recipient:
                    self.server.refused.add(recipient)
                await self.write("550 5.1.1 never")
            case "421":
                await self.write("421 4.3.2 closing")
                await self.end()
            case "garbage":
                await self.write("\x16\x03\x01 who knows")
            case "overlong":
                await self.write(f"{friendly[:3] or 451} {OVERLONG}")
            case "drip":
                for byte in f"{friendly}\r\n".encode():
                    self.writer.write(bytes([byte]))
                    await self.writer.drain()
                    await asyncio.sleep(DRIP_SECONDS)
            case "multiline":
                code, text = friendly[:3], re.sub(r"(?m)^\d\d\d[- ]", "", friendly)
                await self.write(f"{code}-{text.splitlines()[0]}\r\n{code}-and more\r\n{friendly}")
            case None:
                await self.write(friendly)

    async def write(self, reply: str):
        self.writer.write(reply.encode() + b"\r\n")
        await self.writer.drain()

    async def end(self):
        """Closes the connection; a client that goes on writing still reads all that was said."""
        if self.writer.can_write_eof():
            self.writer.write_eof()
            self.writer.transport.resume_reading()
            with contextlib.suppress(ConnectionError, asyncio.TimeoutError):
                await asyncio.wait_for(self.reader.read(-1), 5)
        raise Ended

    def reset(self):
        """Breaks the connection so that what is on the way may be lost."""
        if self.unread:
            self.server.lost.add(self.unread)
        linger = struct.pack("ii", 1, 0)
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()
        raise Ended
