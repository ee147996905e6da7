"""A slow network: passes on everything in both directions, some milliseconds later.

What comes in one piece leaves in one piece, and nothing waits for anything but its time, so that a
client gains by pipelining what it would gain on a real line. Run as a program of its own:

    delay_proxy.py PORT SERVER_PORT MILLISECONDS
"""

import asyncio
import contextlib
import subprocess
import sys

import receivers
from receivers import HOST


@contextlib.contextmanager
def delayed(server_port: int, milliseconds: int):
    """Runs a proxy that takes so long in each direction; the port it listens on."""
    port = receivers.free_port()
    command = [sys.executable, __file__, str(port), str(server_port), str(milliseconds)]
    with subprocess.Popen(command) as process:
        try:
            receivers.await_listener(port, process)
            yield port
        finally:
            process.terminate()


async def main(port: int, server_port: int, milliseconds: int) -> None:
    async def serve(reader, writer) -> None:
        with contextlib.suppress(ConnectionError):
            from_server, to_server = await asyncio.open_connection(HOST, server_port)
            await asyncio.gather(
                carry(reader, to_server, milliseconds / 1000),
                carry(from_server, writer, milliseconds / 1000),
            )

    async with await asyncio.start_server(serve, HOST, port) as server:
        await server.serve_forever()


async def carry(reader, writer, delay: float) -> None:
    """Passes on one direction; its end, too, is late."""
    clock = asyncio.get_running_loop().time
    under_way = asyncio.Queue()

    async def deliver() -> None:
        while piece := await under_way.get():
            due, content = piece
            await asyncio.sleep(due - clock())
            if not content:
                break
            writer.write(content)
        writer.close()

    async def collect() -> None:
        content = True
        while content:
            try:
                content = await reader.read(1 << 16)
            except ConnectionError:
                content = b""
            under_way.put_nowait((clock() + delay, content))

    await asyncio.gather(collect(), deliver())


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main(*map(int, sys.argv[1:])))
