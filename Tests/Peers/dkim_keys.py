"""Keys for signing letters, and the DNS records of their public keys."""

import base64
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption, Encoding, NoEncryption, PrivateFormat, PublicFormat,
)

DOMAIN = "acme.example"


@dataclass(frozen=True)
class Key:
    """A private key under a selector of a domain."""

    selector: str
    private: rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey
    domain: str = DOMAIN

    @staticmethod
    def rsa(selector: str = "2026a", bits: int = 2048) -> "Key":
        return Key(selector, rsa.generate_private_key(65537, bits))

    @staticmethod
    def ed25519(selector: str = "2026b") -> "Key":
        return Key(selector, ed25519.Ed25519PrivateKey.generate())

    @property
    def algorithm(self) -> str:
        return "rsa-sha256" if isinstance(self.private, rsa.RSAPrivateKey) else "ed25519-sha256"

    @property
    def name(self) -> str:
        return f"{self.selector}._domainkey.{self.domain}"

    @property
    def record(self) -> str:
        """The record in the DNS under the name (RFC 6376 §3.6.1, RFC 8463 §4)."""
        public = self.private.public_key()
        if self.algorithm == "rsa-sha256":
            content = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        else:
            content = public.public_bytes(Encoding.Raw, PublicFormat.Raw)
        kind = self.algorithm.partition("-")[0]
        return f"v=DKIM1; k={kind}; p={base64.b64encode(content).decode()}"

    def pem(self, form=PrivateFormat.PKCS8, password: bytes | None = None) -> bytes:
        encryption = BestAvailableEncryption(password) if password else NoEncryption()
        return self.private.private_bytes(Encoding.PEM, form, encryption)

    def write(self, folder: Path, **form) -> Path:
        """Writes it into a file that its owner alone can read."""
        path = folder / f"{self.selector}.pem"
        path.write_bytes(self.pem(**form))
        path.chmod(0o600)
        return path

    def entry(self, **source) -> dict[str, str]:
        """The entry for this key in the settings."""
        texts = {name: str(it) for name, it in source.items()}
        return {"domain": self.domain, "selector": self.selector} | texts


def entries(folder: Path, keys: list[Key]) -> list[dict[str, str]]:
    """The entries in the settings for keys in files of a folder."""
    return [key.entry(key_file=key.write(folder)) for key in keys]


RSA = Key.rsa()
ED25519 = Key.ed25519()
