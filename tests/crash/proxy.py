# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A proxy on loopback between Tierdesk and its service that can end Tierdesk at a chosen request.

It passes HTTP/1.1 on message by message and counts the requests of an operation: the writes, which carry its
MS-CorrelationId, and the reads that only operations make. At the chosen one it sends SIGKILL either when the request has come and before the service gets it (REQUEST), or when the service
has answered and before Tierdesk gets the answer (ANSWER).
"""
from __future__ import annotations

import contextlib
import http.client
import json
import os
import re
import signal
import socketserver
import threading

REQUEST, ANSWER = "request", "answer"

# What is read for an operation and for nothing else. A customer's list of subscriptions is not among it: the
# background reads it, too.
OPERATION_READS = re.compile(
    r"/v1/agreements\?"
    r"|/v1/customers/[^/?]+/(agreements|products/[^?]+/availabilities|carts/|orders/|subscriptions/[^/?])"
)


class Proxy:
    def __init__(self, service, correlation):
        """service is "127.0.0.1:PORT"; without a correlation all requests count, but those for tokens."""
        self.service = service
        self.correlation = correlation.lower() if correlation else None
        self.lock = threading.Lock()
        self.open = threading.Event()
        self.open.set()
        self.target = None  # (pid, number of the request, REQUEST or ANSWER)
        self.seen = []  # "POST /v1/customers" …, of the operation only
        self.passwords = set()  # first passwords that the service has told

    def __enter__(self):
        proxy = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self):
                try:
                    while proxy.exchange(self.rfile, self.wfile):
                        pass
                except (ConnectionError, http.client.HTTPException, ValueError):
                    pass  # one of the two sides is gone, which is what this is about

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(
            target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self.thread.start()
        return self

    def __exit__(self, kind, error, trace):
        self.server.shutdown()
        self.server.server_close()

    @contextlib.contextmanager
    def held(self):
        """Inside, no request is passed on."""
        self.open.clear()
        try:
            yield
        finally:
            self.open.set()

    def kill_at(self, pid, number, when):
        """From now on: the number-th request of the operation, counted from 1, is the last of this process."""
        with self.lock:
            self.seen = []
            self.target = (pid, number, when)

    def watch(self):
        """From now on: counts only."""
        with self.lock:
            self.seen = []
            self.target = None

    def _is_end(self, number, when):
        with self.lock:
            if not self.target or self.target[1:] != (number, when):
                return False
            pid = self.target[0]
            self.target = None
        os.kill(pid, signal.SIGKILL)
        return True

    def exchange(self, reading, writing):
        """One request and its answer. False: the connection is over."""
        first = reading.readline(65537)
        if not first.strip():
            return False
        method, path, _ = first.decode("latin-1").split(" ", 2)
        headers = http.client.parse_headers(reading)
        body = reading.read(int(headers.get("Content-Length", 0)))
        self.open.wait()
        number = 0
        of_interest = headers.get("MS-CorrelationId", "").lower() == self.correlation
        reads = method == "GET" and OPERATION_READS.match(path)
        if of_interest or reads or (self.correlation is None and "/oauth2/" not in path):
            with self.lock:
                self.seen.append(f"{method} {path}")
                number = len(self.seen)
        if number and self._is_end(number, REQUEST):
            return False

        service = http.client.HTTPConnection(self.service, timeout=30)
        passed_on = {
            k: v for k, v in headers.items() if k.lower() not in ("connection", "host", "content-length")
        }
        service.request(method, path, body=body or None, headers=passed_on)
        answer = service.getresponse()
        content = answer.read()
        service.close()
        if method == "POST" and path.split("?")[0].endswith("/v1/customers") and answer.status == 201:
            self.passwords.add(json.loads(content.decode("utf-8-sig"))["userCredentials"]["password"])
        if number and self._is_end(number, ANSWER):
            return False

        lines = [f"HTTP/1.1 {answer.status} {answer.reason}"]
        for name, value in answer.getheaders():
            if name.lower() not in ("connection", "transfer-encoding", "content-length"):
                lines.append(f"{name}: {value}")
        length = answer.getheader("Content-Length", "0") if method == "HEAD" else len(content)
        lines += [f"Content-Length: {length}", "", ""]
        writing.write("\r\n".join(lines).encode("latin-1") + content)
        writing.flush()
        return True
