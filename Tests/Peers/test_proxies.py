"""Proxies: letters go encrypted through the one that is set, and never around it."""

import pytest

from certificates import Authority
from proxies import Proxy
from scripted_server import ScriptedServer

#: A name that no resolver knows, so that only a proxy can find it.
HIDDEN = "mail.acme.invalid"

USER = "dana.whitfield@acme.example"
PASSWORD = "Tulip-29-harbor"

both_ways = pytest.mark.parametrize("implicit", [False, True], ids=["starttls", "smtps"])


@pytest.fixture(scope="session")
def authority(tmp_path_factory) -> Authority:
    return Authority.new(tmp_path_factory.mktemp("authority"))


def url(server: ScriptedServer, host: str) -> str:
    return server.url.replace("localhost", host)


@both_ways
@pytest.mark.parametrize("scheme", ["http", "socks4a", "socks5h"])
def test_the_proxy_resolves_the_name_and_sees_no_word(
    acme, approved, authority, implicit, scheme
):
    with (
        ScriptedServer(tls=authority.good(HIDDEN), implicit=implicit) as server,
        Proxy(scheme) as proxy,
    ):
        acme.set_transport(
            url=url(server, HIDDEN), ca_file=authority.file, proxy=proxy.url,
            user=USER, password_command=f"echo {PASSWORD}",
        )
        assert acme.send(approved).json["accepted"] == len(approved)
    assert len(server.received) == len(approved)
    assert server.logins == [(USER, PASSWORD)]
    assert proxy.asked == [(HIDDEN, server.server_address[1])]
    assert b"MAIL FROM" not in proxy.carried
    assert (b"STARTTLS" in proxy.carried) != implicit


@both_ways
@pytest.mark.parametrize("scheme", ["socks4", "socks5"])
def test_other_proxies_are_given_an_address(acme, approved, authority, implicit, scheme):
    with (
        ScriptedServer(tls=authority.good(), implicit=implicit) as server,
        Proxy(scheme) as proxy,
    ):
        acme.set_transport(url=server.url, ca_file=authority.file, proxy=proxy.url)
        acme.send(approved)
    assert len(server.received) == len(approved)
    assert proxy.asked[-1] == ("127.0.0.1", server.server_address[1])


@both_ways
def test_a_proxy_with_tls_is_verified_and_carries_tls_within_tls(
    acme, approved, authority, implicit
):
    with (
        ScriptedServer(tls=authority.good(HIDDEN), implicit=implicit) as server,
        Proxy("https", tls=authority.good()) as proxy,
    ):
        acme.set_transport(url=url(server, HIDDEN), ca_file=authority.file, proxy=proxy.url)
        acme.send(approved)
    assert len(server.received) == len(approved)
    assert b"MAIL FROM" not in proxy.carried


def test_a_proxy_with_a_bad_certificate_is_told_nothing(acme, approved, authority):
    with (
        ScriptedServer(tls=authority.good()) as server,
        Proxy("https", tls=authority.for_another_host()) as proxy,
    ):
        acme.set_transport(url=server.url, ca_file=authority.file, proxy=proxy.url)
        outcome = acme.send(approved, exits=69)
    assert outcome.err.startswith("error: encryption: ")
    assert (proxy.asked, server.lines) == ([], [])


@pytest.mark.parametrize("scheme", ["http", "socks4a", "socks5h"])
def test_a_proxy_that_refuses_is_an_error(acme, approved, authority, scheme):
    with ScriptedServer(tls=authority.good()) as server, Proxy(scheme, refuses=True) as proxy:
        acme.set_transport(url=server.url, ca_file=authority.file, proxy=proxy.url)
        outcome = acme.send(approved, exits=69)
    assert outcome.err.startswith("error: proxy: ")
    assert outcome.json["not_attempted"] == len(approved)
    assert server.lines == []


def test_the_environment_sends_nothing_past_the_proxy(acme, approved, authority):
    variables = {"NO_PROXY": "*", "no_proxy": "*"}
    with ScriptedServer(tls=authority.good()) as server, Proxy("socks5h") as proxy:
        acme.set_transport(url=server.url, ca_file=authority.file, proxy=proxy.url)
        acme.send(approved, environment=variables)
        assert proxy.asked == [("localhost", server.server_address[1])]


def test_the_environment_sets_no_proxy(acme, approved, authority):
    with ScriptedServer(tls=authority.good()) as server, Proxy("socks5h") as proxy:
        names = ("ALL_PROXY", "all_proxy", "SMTP_PROXY", "smtp_proxy", "http_proxy")
        acme.set_transport(url=server.url, ca_file=authority.file)
        acme.send(approved, environment=dict.fromkeys(names, proxy.url))
        assert len(server.received) == len(approved)
        assert proxy.asked == []


def test_the_proxy_is_for_its_own_server(acme, approved, authority):
    with (
        ScriptedServer(tls=authority.good()) as own,
        ScriptedServer(tls=authority.good()) as other,
        Proxy("socks5h") as proxy,
    ):
        acme.set_transport(url=own.url, ca_file=authority.file, proxy=proxy.url)
        acme.send(approved, f"{other.url}?ca_file={authority.file}")
        assert len(other.received) == len(approved)
        assert (proxy.asked, own.lines) == ([], [])


def test_clear_text_goes_through_no_proxy(acme, approved):
    with ScriptedServer() as server, Proxy("socks5h") as proxy:
        acme.set_transport(url=server.url, proxy=proxy.url)
        outcome = acme.run("send", approved.folder, exits=64)
        assert outcome.err == (
            "error: destination may not say tls=none where there is a proxy\n"
        )
        assert (proxy.asked, server.lines) == ([], [])


def test_a_password_in_the_proxy_is_refused_and_not_repeated(acme, approved):
    acme.set_transport(url="smtp://localhost", proxy=f"http://dana:{PASSWORD}@proxy.example:8080")
    outcome = acme.run("send", approved.folder, exits=65)
    assert "no user or password, which others could read here, in proxy" in outcome.err
    assert PASSWORD not in outcome.err
