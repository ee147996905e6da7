"""Certificates for test servers: a good one, and one for each way to be bad."""

import datetime
import ssl
from dataclasses import dataclass
from pathlib import Path

import trustme

LONG_AGO = datetime.datetime(2001, 1, 1, tzinfo=datetime.timezone.utc)


@dataclass(frozen=True)
class Authority:
    """A certificate authority that the clients of a test trust, by its file."""

    authority: trustme.CA
    file: Path

    @staticmethod
    def new(folder: Path) -> "Authority":
        authority = trustme.CA()
        file = folder / "authority.pem"
        authority.cert_pem.write_to_path(file)
        return Authority(authority, file)

    def good(self, host: str = "localhost") -> ssl.SSLContext:
        return context(self.authority.issue_cert(host))

    def demanding(self) -> ssl.SSLContext:
        """A good one that lets nobody in whom this authority does not know."""
        server = self.good()
        server.verify_mode = ssl.CERT_REQUIRED
        self.authority.configure_trust(server)
        return server

    def client(self, folder: Path) -> tuple[Path, Path]:
        """The files of a certificate that a client may show, and of its key."""
        return client(self.authority, folder)

    def expired(self) -> ssl.SSLContext:
        end = LONG_AGO + datetime.timedelta(days=30)
        return context(self.authority.issue_cert("localhost", not_before=LONG_AGO, not_after=end))

    def for_another_host(self) -> ssl.SSLContext:
        return context(self.authority.issue_cert("mail.example.com"))

    def of_another_authority(self) -> ssl.SSLContext:
        return context(trustme.CA().issue_cert("localhost"))

    def self_signed(self) -> ssl.SSLContext:
        return context(trustme.CA())


def client(authority: trustme.CA, folder: Path) -> tuple[Path, Path]:
    """A certificate of this authority for a person, and its key, in files."""
    identity = authority.issue_cert("dana.whitfield@acme.example")
    certificate, key = folder / "dana.pem", folder / "dana.key"
    certificate.write_bytes(b"".join(pem.bytes() for pem in identity.cert_chain_pems))
    identity.private_key_pem.write_to_path(key)
    return certificate, key


def context(identity: "trustme.LeafCert | trustme.CA") -> ssl.SSLContext:
    """The TLS context of a server with this certificate."""
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    is_leaf = isinstance(identity, trustme.LeafCert)
    chain = identity.private_key_and_cert_chain_pem if is_leaf else identity.private_key_pem
    with chain.tempfile() as path:
        if not is_leaf:
            identity.cert_pem.write_to_path(path, append=True)
        server.load_cert_chain(path)
    return server
