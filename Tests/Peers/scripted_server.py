"""An SMTP server that answers as its script says, and remembers every line it was sent."""

import base64
import socketserver
import ssl

from loopback import LoopbackServer
from receivers import HOST, Received

#: In a script, in place of a reply: close the connection without a word.
CLOSE = None


class ScriptedServer(LoopbackServer):
    """A friendly server, but for the replies that its script names.

    A script maps a command to its reply: `"AUTH"` whenever it is given, `"RCPT ann@example.com"`
    for this recipient; `"."` is the end of the content. `watch` is called with each command before
    it is answered.
    """

    def __init__(
        self, script=None, tls=None, implicit=False,
        offers=("STARTTLS", "AUTH PLAIN LOGIN"), watch=lambda command: None,
    ):
        super().__init__(Session)
        self.script = script or {}
        self.tls = tls
        self.implicit = implicit
        self.offers = offers
        self.watch = watch
        self.lines: list[str] = []
        self.received: list[Received] = []
        scheme = "smtps" if implicit else "smtp"
        self.url = f"{scheme}://localhost:{self.port}" if tls else f"smtp://{HOST}:{self.port}?tls=none"

    @property
    def commands(self) -> set[str]:
        """The commands that anybody ever gave."""
        return {verb(line) for line in self.lines}

    @property
    def recipients(self) -> list[str]:
        """The recipients of the letters that it accepted, in order."""
        return [recipient for letter in self.received for recipient in letter.recipients]

    @property
    def logins(self) -> list[tuple[str, str]]:
        """User and password of every AUTH PLAIN that it saw."""
        tokens = [line.split(" ")[2] for line in self.lines if line.startswith("AUTH PLAIN ")]
        fields = [base64.b64decode(token).decode().split("\0") for token in tokens]
        return [(user, password) for _, user, password in fields]


class Session(socketserver.BaseRequestHandler):
    """One connection."""

    def setup(self):
        self.sender = self.recipient = ""
        self.is_private = False

    def handle(self):
        try:
            if self.server.implicit:
                self.encrypt()
            self.stream = self.request.makefile("rb")
            self.say("220 scripted ESMTP")
            while (line := self.stream.readline()) and self.answer(line.decode().rstrip("\r\n")):
                pass
        except (ssl.SSLError, ConnectionError):
            pass  # The client did not like what it saw; the server's lines tell how far it went.
        finally:
            self.request.close()

    def answer(self, line: str) -> bool:
        """Answers a command; false when that was the last one."""
        self.server.lines.append(line)
        command = verb(line)
        if command == "MAIL":
            self.sender = address(line)
        if command == "RCPT":
            self.recipient = address(line)
        reply = self.reply(command)
        if reply is CLOSE or command == "QUIT":
            return False
        if command == "STARTTLS" and reply.startswith("2"):
            self.encrypt()
            self.stream = self.request.makefile("rb")
        return not reply.startswith("354") or self.take_content()

    def take_content(self) -> bool:
        """Reads up to the final dot and answers it; false when that was the last thing said."""
        lines = []
        while (line := self.stream.readline()) != b".\r\n":
            if not line:
                return False
            lines.append(line.removeprefix(b"."))
        reply = self.reply(".")
        if reply is not CLOSE and reply.startswith("2"):
            letter = Received(self.sender, (self.recipient,), b"".join(lines))
            self.server.received.append(letter)
        return reply is not CLOSE

    def reply(self, command: str) -> str | None:
        """Says what the script says, or something friendly."""
        self.server.watch(command)
        script = {command: self.friendly(command)} | self.server.script
        reply = script.get(f"{command} {self.recipient}", script[command])
        if reply is not CLOSE:
            self.say(reply)
        return reply

    def friendly(self, command: str) -> str:
        if command == "EHLO":
            can_encrypt = self.server.tls is not None and not self.is_private
            offers = [it for it in self.server.offers if it != "STARTTLS" or can_encrypt]
            return "\r\n".join(["250-scripted", *(f"250-{it}" for it in offers), "250 8BITMIME"])
        codes = {"STARTTLS": 220, "AUTH": 235, "DATA": 354, "QUIT": 221}
        return f"{codes.get(command, 250)} 2.0.0 as you like"

    def encrypt(self):
        self.request = self.server.tls.wrap_socket(self.request, server_side=True)
        self.is_private = True

    def say(self, reply: str):
        self.request.sendall(reply.encode() + b"\r\n")


def verb(line: str) -> str:
    """The command that a line gives."""
    return line.split(" ")[0].upper()


def address(line: str) -> str:
    """The address between the angle brackets of a MAIL or RCPT command."""
    return line.partition("<")[2].partition(">")[0]
