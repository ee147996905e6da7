"""Proxies that remember where connections go; they resolve every name to this machine."""

import contextlib
import ipaddress
import select
import socket
import socketserver
import struct

from loopback import LoopbackServer
from receivers import HOST


class Proxy(LoopbackServer):
    """A proxy of one kind, which refuses everything where it is told to."""

    def __init__(self, scheme: str, tls=None, refuses=False):
        super().__init__(Session)
        self.scheme = scheme
        self.tls = tls
        self.refuses = refuses
        #: Host and port of every connection that was asked for; a name where a name was given.
        self.asked: list[tuple[str, int]] = []
        #: Every byte that it carried, whichever way.
        self.carried = bytearray()
        name = "localhost" if tls else HOST
        self.url = f"{scheme}://{name}:{self.port}"


class Session(socketserver.BaseRequestHandler):
    """One connection."""

    def handle(self):
        with contextlib.suppress(ConnectionError):
            if self.server.tls:
                self.request = self.server.tls.wrap_socket(self.request, server_side=True)
            greet = {"http": self.http, "https": self.http, "socks4": self.socks4}
            greet |= {"socks4a": self.socks4, "socks5": self.socks5, "socks5h": self.socks5}
            host, port, yes, no = greet[self.server.scheme]()
            self.server.asked.append((host, port))
            if self.server.refuses:
                return self.request.sendall(no)
            with socket.create_connection((HOST, port)) as target:
                self.request.sendall(yes)
                self.carry(target)

    def http(self):
        """RFC 9110 §9.3.6."""
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += self.take(1)
        method, target, _ = head.split(b"\r\n")[0].decode().split(" ")
        assert method == "CONNECT"
        host, _, port = target.rpartition(":")
        # A header of the proxy's own must not pass for a reply of the server's.
        yes = b"HTTP/1.1 200 Connected\r\nVia: 1.1 test\r\n\r\n"
        return host, int(port), yes, b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"

    def socks4(self):
        """SOCKS 4, and 4a where the address is one of those that stand for a name."""
        version, command, port, address = struct.unpack("!BBH4s", self.take(8))
        assert (version, command) == (4, 1)
        self.take_text()
        is_name = address[:3] == b"\0\0\0"
        host = self.take_text() if is_name else str(ipaddress.ip_address(address))
        rest = bytes(6)
        return host, port, b"\0\x5a" + rest, b"\0\x5b" + rest

    def socks5(self):
        """RFC 1928, without a login."""
        version, count = self.take(2)
        assert version == 5 and 0 in self.take(count)
        self.request.sendall(b"\5\0")
        version, command, _, kind = self.take(4)
        assert (version, command) == (5, 1)
        if kind == 3:
            host = self.take(self.take(1)[0]).decode()
        else:
            host = str(ipaddress.ip_address(self.take(4 if kind == 1 else 16)))
        [port] = struct.unpack("!H", self.take(2))
        rest = b"\0\1" + bytes(6)
        return host, port, b"\5\0" + rest, b"\5\2" + rest

    def take(self, count: int) -> bytes:
        taken = b""
        while len(taken) < count:
            piece = self.request.recv(count - len(taken))
            if not piece:
                raise ConnectionResetError
            taken += piece
        return taken

    def take_text(self) -> str:
        """A text that a zero byte ends."""
        text = b""
        while not text.endswith(b"\0"):
            text += self.take(1)
        return text[:-1].decode()

    def carry(self, target: socket.socket):
        """Carries bytes both ways until one side closes."""
        other = {self.request: target, target: self.request}
        while True:
            # TLS may hold bytes that the socket does not show.
            has_more = self.server.tls and self.request.pending()
            for source in [self.request] if has_more else select.select(list(other), [], [])[0]:
                piece = source.recv(65536)
                if not piece:
                    return
                self.server.carried += piece
                other[source].sendall(piece)
