"""An attacker between the program and its server who tries to read what they say."""

import contextlib
import socket
import socketserver
import threading

from loopback import LoopbackServer
from receivers import HOST
from scripted_server import verb


class Middleman(LoopbackServer):
    """Passes on what both say, but for what has to do with STARTTLS; `seen` is what he could read.

    His `trick` is to strip it out of what the server offers, to refuse it, to pretend it and go on
    in clear text, or to add a reply of his own behind the server's, to be taken for a private one.
    """

    TRICKS = ["strip", "refuse", "pretend", "add"]
    def __init__(self, trick: str, server_port: int):
        super().__init__(Conversation)
        self.trick = trick
        self.server_port = server_port
        self.seen = b""
        self.url = f"smtp://localhost:{self.port}"


class Conversation(socketserver.StreamRequestHandler):
    """One client, and the server behind."""

    def handle(self):
        with (
            contextlib.suppress(ConnectionError),
            socket.create_connection((HOST, self.server.server_port)) as self.behind,
            self.behind.makefile("rb") as self.replies,
        ):
            self.wfile.write(self.reply())
            while line := self.rfile.readline():
                self.server.seen += line
                if verb(line.decode(errors="replace").strip()) == "STARTTLS":
                    self.meddle(line)
                else:
                    self.behind.sendall(line)
                    self.wfile.write(self.reply())

    def reply(self) -> bytes:
        """The server's next reply, without the offer of STARTTLS where that is the trick."""
        lines = [self.replies.readline()]
        while lines[-1][3:4] == b"-":
            lines.append(self.replies.readline())
        is_stripped = self.server.trick == "strip"
        return b"".join(it for it in lines if not (is_stripped and b"STARTTLS" in it))

    def meddle(self, line: bytes):
        match self.server.trick:
            case "refuse":
                self.wfile.write(b"454 4.7.0 TLS not available\r\n")
            case "pretend":
                self.wfile.write(b"220 2.0.0 go ahead\r\n")
            case "add":
                self.behind.sendall(line)
                self.wfile.write(self.reply() + b"250-scripted\r\n250 AUTH PLAIN LOGIN\r\n")
                self.relay()

    def relay(self):
        """Passes on what is encrypted, as it is, both ways."""
        back = threading.Thread(target=self.relay_back, daemon=True)
        back.start()
        while piece := self.connection.recv(65536):
            self.server.seen += piece
            self.behind.sendall(piece)
        self.behind.shutdown(socket.SHUT_WR)
        back.join()

    def relay_back(self):
        with contextlib.suppress(OSError):
            while piece := self.behind.recv(65536):
                self.connection.sendall(piece)
            self.connection.shutdown(socket.SHUT_WR)
