"""The base of the tests' own servers, which listen on this machine while a test uses them."""

import socketserver
import threading

from receivers import HOST


class LoopbackServer(socketserver.ThreadingTCPServer):
    """Serves each connection on a thread of its own, from `with` to the end of its block."""

    daemon_threads = True

    def __init__(self, session: type[socketserver.BaseRequestHandler]):
        super().__init__((HOST, 0), session)

    @property
    def port(self) -> int:
        return self.server_address[1]

    def __enter__(self):
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02})
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.thread.join()
        self.server_close()
