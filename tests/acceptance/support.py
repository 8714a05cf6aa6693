# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests from outside share: the programs, a running sandbox as its clients see it, temporary folders."""
from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request
import uuid

from program import die_with_parent
from waiting import PATIENCE

# ctest names the folder of the programs; by hand it is the everyday build.
HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = os.environ.get("TIERDESK_PROGRAMS", os.path.join(HERE, "../../build/dev/bin"))
TIERDESK = os.path.join(PROGRAMS, "tierdesk")
SANDBOX = os.path.join(PROGRAMS, "tierdesk-sandbox")


# The sandbox is on this machine, whatever proxy the environment names.
_direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Answer:
    """An HTTP answer; a refusal is an answer, too."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body.decode("utf-8-sig"))

    def __repr__(self):
        return f"<{self.status} {self.body[:300]!r}>"


def http(method, url, headers=None, body=None):
    request = urllib.request.Request(url, data=body, headers=headers or {}, method=method)
    try:
        with _direct.open(request, timeout=30) as answer:
            return Answer(answer.status, answer.headers, answer.read())
    except urllib.error.HTTPError as refusal:
        return Answer(refusal.code, refusal.headers, refusal.read())


class Sandbox:
    """A tierdesk-sandbox of this test's own."""

    def __init__(self, *options):
        self.options = [str(option) for option in options]

    def __enter__(self):
        self.process = subprocess.Popen(
            [SANDBOX, *self.options],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=die_with_parent,
        )
        readable, _, _ = select.select([self.process.stdout], [], [], 60 * PATIENCE)
        line = self.process.stdout.readline() if readable else b""
        if not line:
            self.process.kill()
            raise AssertionError(f"tierdesk-sandbox did not start: {self.process.communicate()[1].decode()}")
        self.announced = json.loads(line)
        self.base_url = self.announced["baseUrl"].rstrip("/")
        self.token = None
        return self

    def __exit__(self, kind, error, trace):
        self.stop()

    def stop(self):
        """Ends it as a service manager does; returns the exit code and what it said on standard error."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            said = self.process.communicate(timeout=20)[1]
        except subprocess.TimeoutExpired:
            self.process.kill()
            said = self.process.communicate()[1]
        return self.process.returncode, said.decode()

    def endpoint(self, base_url=None, authority=None):
        """The arguments that lead tierdesk here."""
        told = self.announced
        return [
            *("--base-url", base_url or told["baseUrl"]),
            *("--authority", authority or told["authority"]),
            *("--client-id", told["clientId"]),
            *("--tenant", told["tenantId"]),
        ]

    # --- as a client
    def sign_in(self):
        told = self.announced
        url = f"{told['authority'].rstrip('/')}/{told['tenantId']}/oauth2/v2.0/token"
        form = {
            "grant_type": "client_credentials",
            "client_id": told["clientId"],
            "scope": "https://api.partnercenter.microsoft.com/.default",
        }
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return http("POST", url, headers, urllib.parse.urlencode(form).encode())

    def request(self, method, path, body=None, **headers):
        if self.token is None:
            self.token = self.sign_in().json["access_token"]
        sent = {
            "Authorization": "Bearer " + self.token,
            "Accept": "application/json",
            "MS-RequestId": str(uuid.uuid4()),
            "MS-CorrelationId": str(uuid.uuid4()),
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        if body is not None:
            sent["Content-Type"] = "application/json; charset=utf-8"
            body = json.dumps(body).encode()
        return http(method, self.base_url + path, sent, body)

    def get(self, path, **headers):
        answer = self.request("GET", path, **headers)
        if answer.status != 200:
            raise AssertionError(f"GET {path}: {answer!r}")
        return answer.json

    def resellers(self):
        return self.get("/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf")["items"]

    def customers(self, size=500):
        """All of them, page by page."""
        items, token = [], None
        while True:
            if token:
                page = self.get(f"/v1/customers?size={size}&seekOperation=Next", MS_ContinuationToken=token)
            else:
                page = self.get(f"/v1/customers?size={size}")
            items += page["items"]
            token = page.get("continuationToken")
            if not token:
                return items

    def filtered(self, field, value):
        filter = json.dumps({"Field": field, "Value": value, "Operator": "starts_with"})
        return self.get("/v1/customers?size=0&filter=" + urllib.parse.quote(filter))["items"]


def run(*argv, timeout=60, env=None):
    """A program that ends by itself: exit code, standard output, standard error."""
    done = subprocess.run(
        argv, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout, env=env
    )
    return done.returncode, done.stdout, done.stderr


class Case(unittest.TestCase):
    """A test with a folder of its own."""

    maxDiff = 4000

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="tierdesk-acceptance-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def start(self, context):
        """Enters a context for the length of this test."""
        entered = context.__enter__()
        self.addCleanup(context.__exit__, None, None, None)
        return entered

    def eventually(self, condition, timeout=30, what="it"):
        end = time.monotonic() + timeout * PATIENCE
        while True:
            result = condition()
            if result:
                return result
            if time.monotonic() > end:
                self.fail(f"waited {timeout} s in vain for {what}")
            time.sleep(0.05)


def main():
    """Runs the tests of the file. None at all is a failure."""
    outcome = unittest.main(module="__main__", exit=False, verbosity=2).result
    if outcome.testsRun == 0:
        sys.exit("no test was run")
    sys.exit(not outcome.wasSuccessful())
