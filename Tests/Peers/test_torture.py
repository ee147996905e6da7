"""Every second fault of a server, each at one moment and once; `make torture` runs all of them."""

import itertools

import pytest

import fault_server
from fault_server import Fault
from forgetting import Forgetter
from killer import Killer
from torture import Cell, Torture, mixtures, script

#: While a session opens and ends, few kinds of faults differ in their effect.
AT_LETTERS = ["MAIL", "RCPT", "DATA", "content", "final", "idle", "RSET"]
FAULTS = [
    (moment, kind)
    for moment in fault_server.MOMENTS
    for kind in fault_server.kinds(moment)
    if kind != "silence" and (moment in AT_LETTERS or kind in ("close", "5xx", "421", "garbage"))
][::2]
assert {moment for moment, _ in FAULTS} == set(fault_server.MOMENTS)
assert {kind for _, kind in FAULTS} == set(fault_server.KINDS) - {"silence"}
#: Pipelining or one command at a time, and the number of connections.
WAYS = [(True, 4), (False, 1), (True, 1), (False, 8), (True, 8), (False, 4)]
TIMES = [3, None, 1, 2, 3]
SOME = [
    Cell(script(*fault, at), *way)
    for fault, at, way in zip(FAULTS, itertools.cycle(TIMES), itertools.cycle(WAYS))
]
FRIENDLY = [Cell((), pipelines, 8) for pipelines in (True, False)]
LAX = [Cell((Fault("RCPT", "5xx", 2),), True, count, is_lax=True) for count in (1, 4)]


@pytest.fixture(scope="module")
def torture(regards, tmp_path_factory) -> Torture:
    return Torture(regards, tmp_path_factory.mktemp("torture"))


@pytest.mark.parametrize("cell", FRIENDLY + SOME + LAX + mixtures(5, seed=5), ids=str)
def test_the_ledger_tells_the_truth_whatever_a_server_does(torture, cell):
    torture.apply(cell)


@pytest.mark.parametrize(
    "connections, pipelines", [(1, True), (1, False), (4, True)],
    ids=["pipelining", "one-by-one", "four-connections"],
)
def test_a_batch_gets_through_any_number_of_kills(regards, tmp_path, connections, pipelines):
    killer = Killer(regards, tmp_path, letters=16)
    killer.kill(5, connections, pipelines)
    assert killer.toll.kills >= 5


@pytest.mark.parametrize("connections", [1, 4])
def test_no_loss_of_memory_sends_a_letter_twice(regards, tmp_path, connections):
    forgetter = Forgetter(regards, tmp_path, letters=24, seed=connections)
    forgetter.go_on(8, connections)
    assert forgetter.losses.total() >= 8
