"""Postfix and Exim, unpacked and not installed: each accepts letters over STARTTLS after a login.

Both deliver into a Maildir. They run as root, which starts them, and drop what they do not need.
Postfix asks a server that speaks Dovecot's protocol whether a password is right; Exim, which wants
a user of its own, is shown one by nss_wrapper. Exim also says of each DKIM signature, in a header field
of its own, what it makes of it; resolv_wrapper shows it the keys.
"""

import base64
import contextlib
import os
import pwd
import re
import shutil
import signal
import socketserver
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from certificates import Authority
from receivers import HOST, PEERS, await_listener, free_port

USER = "dana"
PASSWORD = "Tulip-29-harbor"
#: The owner of the letters: a user and a group that every Debian has.
OWNER = "mail"
ROOT = PEERS / "debian"
LIBRARIES = [ROOT / "usr/lib/postfix", *ROOT.glob("usr/lib/*-linux-gnu")]
ENVIRONMENT = {"PATH": os.defpath, "LD_LIBRARY_PATH": ":".join(map(str, LIBRARIES))}

#: The header fields that servers add at the top of a letter.
TRACE = re.compile(
    rb"(?i)(?:(?:return-path|x-original-to|delivered-to|received|envelope-to|delivery-date):"
    rb".*\n(?:[ \t].*\n)*)+"
)

POSTFIX_MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
meta_directory = {folder}/etc
command_directory = {root}/usr/sbin
daemon_directory = {root}/usr/lib/postfix/sbin
shlib_directory = {root}/usr/lib/postfix
import_environment = LD_LIBRARY_PATH={libraries} MAIL_CONFIG={folder}/etc
mail_owner = {owner}
setgid_group = staff
default_privs = nobody
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
inet_interfaces = {host}
inet_protocols = ipv4
myhostname = localhost
mydestination =
alias_maps =
alias_database =
local_recipient_maps =
virtual_mailbox_domains = example.com
virtual_mailbox_base = {folder}
virtual_mailbox_maps = static:box/
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
smtpd_tls_cert_file = {folder}/certificate
smtpd_tls_key_file = {folder}/certificate
smtpd_tls_security_level = encrypt
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:{host}:{auth_port}
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_peername_lookup = no
"""
POSTFIX_MASTER = """\
{host}:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""
EXIM = """\
exim_path = {root}/usr/sbin/exim4
spool_directory = {folder}/queue
log_file_path = {folder}/queue/%slog
pid_file_path = {folder}/queue/pid
primary_hostname = localhost
local_interfaces = {host}
daemon_smtp_ports = {port}
queue_only = true
host_lookup =
rfc1413_query_timeout = 0s
keep_environment = LD_LIBRARY_PATH : LD_PRELOAD : ^NSS_WRAPPER : ^RESOLV_WRAPPER
tls_advertise_hosts = *
tls_certificate = {folder}/certificate
acl_smtp_rcpt = recipient
acl_smtp_data = accept
acl_smtp_dkim = signature

begin acl
signature:
  accept add_header = X-Signature: $dkim_algo $dkim_verify_status
recipient:
  accept authenticated = *
         encrypted = *
         domains = example.com

begin routers
everybody:
  driver = accept
  transport = box

begin transports
box:
  driver = appendfile
  maildir_format
  directory = {folder}/box
  user = {owner}
  group = {owner}

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_advertise_condition = ${{if def:tls_in_cipher}}
  server_prompts = :
  server_condition = ${{if and {{{{eq{{$auth2}}{{{user}}}}}{{eq{{$auth3}}{{{password}}}}}}}}}
  server_set_id = $auth2
"""


@dataclass(frozen=True)
class MailServer:
    """A running server, and what it has delivered."""

    url: str
    folder: Path
    #: Makes it deliver what it has queued, where it does not by itself.
    flush: tuple = ()

    def delivered(self, count: int) -> list[bytes]:
        """The letters in the Maildir, once there are so many, with CRLF and as they came in."""
        if self.flush:
            subprocess.run(self.flush[0], env=self.flush[1], check=True, timeout=300)
        deadline = time.monotonic() + 300
        while len(files := list(self.folder.glob("box/new/*"))) < count:
            assert time.monotonic() < deadline, f"{len(files)} of {count} letters were delivered"
            time.sleep(0.05)
        return [without_trace(it.read_bytes()).replace(b"\n", b"\r\n") for it in files]


def without_trace(content: bytes) -> bytes:
    return content[TRACE.match(content).end():]


@contextlib.contextmanager
def postfix(authority: Authority):
    """Runs Postfix."""
    with served_folder(authority) as folder, dovecot_auth() as auth_port:
        port = free_port()
        make_queue(folder)
        owner = pwd.getpwnam(OWNER)
        values = {
            "folder": folder, "root": ROOT, "libraries": ENVIRONMENT["LD_LIBRARY_PATH"],
            "host": HOST, "port": port, "auth_port": auth_port, "owner": OWNER,
            "uid": owner.pw_uid, "gid": owner.pw_gid,
        }
        (folder / "etc").mkdir()
        (folder / "etc/main.cf").write_text(POSTFIX_MAIN.format(**values))
        (folder / "etc/master.cf").write_text(POSTFIX_MASTER.format(**values))
        command = [ROOT / "usr/lib/postfix/sbin/master", "-c", folder / "etc", "-d"]
        with running(command, port, ENVIRONMENT):
            yield MailServer(f"smtp://localhost:{port}", folder)


@contextlib.contextmanager
def exim(authority: Authority, records: dict[str, str] | None = None):
    """Runs Exim, with these records of short keys in its DNS."""
    with served_folder(authority) as folder:
        port = free_port()
        values = {
            "folder": folder, "root": ROOT, "host": HOST, "port": port, "owner": OWNER,
            "user": USER, "password": PASSWORD,
        }
        (folder / "queue").mkdir()
        shutil.chown(folder / "queue", OWNER, OWNER)
        (folder / "exim.conf").write_text(EXIM.format(**values))
        environment = ENVIRONMENT | shown_user(folder, "Debian-exim")
        if records:
            environment |= shown_records(folder, records)
            environment["LD_PRELOAD"] = f"{wrapper('nss')}:{wrapper('resolv')}"
        command = [ROOT / "usr/sbin/exim4", "-C", folder / "exim.conf"]
        with running([*command, "-bdf"], port, environment):
            flush = ([*command, "-q"], environment)
            yield MailServer(f"smtp://localhost:{port}", folder, flush)


@contextlib.contextmanager
def served_folder(authority: Authority):
    """A folder that users of the server may look into, with a certificate."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "box").mkdir()
        shutil.chown(folder / "box", OWNER, OWNER)
        identity = authority.authority.issue_cert("localhost")
        identity.private_key_and_cert_chain_pem.write_to_path(folder / "certificate")
        shutil.chown(folder / "certificate", OWNER, OWNER)
        yield folder


@contextlib.contextmanager
def running(command: list, port: int, environment: dict[str, str]):
    """Runs a server, and ends it with all that it has started."""
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        await_listener(port, process)
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


def make_queue(folder: Path) -> None:
    """Makes the folders that `postfix set-permissions` would make."""
    (folder / "queue/pid").mkdir(parents=True)
    own = "active bounce corrupt defer deferred flush hold incoming private saved trace".split()
    for name in [*(f"queue/{it}" for it in own), "data"]:
        (folder / name).mkdir(mode=0o700)
        shutil.chown(folder / name, OWNER)
    for name, mode in (("maildrop", 0o730), ("public", 0o710)):
        (folder / "queue" / name).mkdir()
        (folder / "queue" / name).chmod(mode)
        shutil.chown(folder / "queue" / name, OWNER, "staff")


def shown_user(folder: Path, name: str) -> dict[str, str]:
    """The variables that show a program a user of this name, with the rights of the owner."""
    users, groups = folder / "passwd", folder / "group"
    owner = pwd.getpwnam(OWNER)
    user = f"{name}:x:{owner.pw_uid}:{owner.pw_gid}::/:/bin/false\n"
    users.write_text(user + Path("/etc/passwd").read_text())
    groups.write_text(f"{name}:x:{owner.pw_gid}:\n" + Path("/etc/group").read_text())
    return {
        "LD_PRELOAD": str(wrapper("nss")),
        "NSS_WRAPPER_PASSWD": str(users), "NSS_WRAPPER_GROUP": str(groups),
    }


def shown_records(folder: Path, records: dict[str, str]) -> dict[str, str]:
    """The variable that shows a program these records as all there is in the DNS."""
    file = folder / "records"
    file.write_text("".join(f"TXT {name} {record}\n" for name, record in records.items()))
    return {"RESOLV_WRAPPER_HOSTS": str(file)}


def wrapper(name: str) -> Path:
    [library] = ROOT.glob(f"usr/lib/*-linux-gnu/lib{name}_wrapper.so")
    return library


class DovecotAuth(socketserver.StreamRequestHandler):
    """Dovecot's authentication protocol, as much of it as Postfix speaks."""

    def handle(self):
        greeting = [
            "VERSION\t1\t2", "MECH\tPLAIN\tplaintext", "SPID\t1", "CUID\t1", f"COOKIE\t{'0' * 32}",
            "DONE",
        ]
        self.wfile.write("".join(f"{line}\n" for line in greeting).encode())
        for line in self.rfile:
            command, *fields = line.decode().rstrip("\n").split("\t")
            if command == "AUTH":
                [response] = [it[len("resp="):] for it in fields if it.startswith("resp=")]
                is_right = base64.b64decode(response).decode() == f"\0{USER}\0{PASSWORD}"
                verdict = "OK" if is_right else "FAIL"
                self.wfile.write(f"{verdict}\t{fields[0]}\tuser={USER}\n".encode())


@contextlib.contextmanager
def dovecot_auth():
    """Runs the server that knows the password; yields its port."""
    with socketserver.ThreadingTCPServer((HOST, 0), DovecotAuth) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()
