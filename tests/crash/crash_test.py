#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adding a customer survives SIGKILL at any point: the next start finishes it, exactly once.

The shipped program is started on a data folder that holds a submitted operation of which nothing was sent, and is
killed from outside: when the n-th request of the operation has left it (Request), when the service has carried it
out and the answer is lost (Answer), and before and after the n-th commit to the desk file (Commit), for every n.
Then it is started again and left alone. Whatever happened, the service's own state must hold one customer, one
agreement and one order for it.
"""
import json
import os
import signal
import sqlite3
import subprocess
import sys
import uuid

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../acceptance"))
from drive import die_with_parent  # noqa: E402
from support import PROGRAMS, TIERDESK, Case, Sandbox, main, run  # noqa: E402

from proxy import ANSWER, REQUEST, Proxy  # noqa: E402

CRASH_DESK = os.path.join(PROGRAMS, "crash_desk")
SHIM = os.path.join(PROGRAMS, "kill_at_commit.so")
QUANTITY = 3


class Point:
    """One attempt: a data folder with one submitted operation, and the way to the service."""

    def __init__(self, case, name):
        self.case, self.name = case, name
        self.correlation = str(uuid.uuid4())
        self.prefix = "kill-" + uuid.uuid4().hex[:12]
        self.folder = case.path(self.prefix)
        os.mkdir(self.folder, 0o700)
        # By this Tierdesk knows a folder of its own; empty, it is a database of which nothing was read yet.
        open(os.path.join(self.folder, "replica.sqlite"), "w").close()
        self.desk = os.path.join(self.folder, "desk.sqlite")
        self.commits = os.path.join(case.folder, self.prefix + ".commits")
        self.proxy = case.start(Proxy(case.sandbox.base_url.split("//")[1], self.correlation))
        done = subprocess.run(
            [CRASH_DESK, "prepare", self.desk, self.correlation],
            input=json.dumps(case.new_customer(self.prefix)).encode(),
            capture_output=True,
        )
        case.assertEqual(0, done.returncode, done.stderr.decode())

    def start(self, **shim):
        here = f"http://127.0.0.1:{self.proxy.port}"
        sandbox = self.case.sandbox
        endpoint = sandbox.endpoint(
            sandbox.announced["baseUrl"].replace(sandbox.base_url, here),
            sandbox.announced["authority"].replace(sandbox.base_url, here),
        )
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", HOME=self.case.folder, **shim)
        self.log = open(os.path.join(self.case.folder, self.prefix + ".log"), "ab+")
        self.program = subprocess.Popen(
            [TIERDESK, *endpoint, "--data-dir", self.folder, "--lang", "en"],
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            preexec_fn=die_with_parent,
        )
        self.case.addCleanup(self.end)

    def start_with_shim(self, commit=0, when=""):
        # Of the sanitizers only: they else insist on being loaded first.
        options = os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
        chosen = dict(KILL_AT_COMMIT=str(commit), KILL_WHEN=when, KILL_COUNT_FILE=self.commits)
        self.start(LD_PRELOAD=SHIM, ASAN_OPTIONS=options.lstrip(":"), **chosen)

    def end(self):
        if self.program.poll() is None:
            self.program.kill()
        self.program.wait()
        self.log.close()

    def said(self):
        with open(self.log.name, "rb") as f:
            return f.read().decode(errors="replace")[-2000:]

    def operation(self):
        code, out, err = run(CRASH_DESK, "show", self.desk)
        self.case.assertEqual(0, code, err)
        return json.loads(out)[0]

    def is_over(self):
        if self.program.poll() is not None:
            self.case.fail(f"{self.name}: tierdesk ended with {self.program.returncode}: {self.said()}")
        operation = self.operation()
        if operation["state"] in ("Refused", "GivenUp"):
            self.case.fail(f"{self.name}: {operation}")
        return operation["state"] == "Done"

    def finish(self):
        """Starts it (again) and leaves it alone until the operation is done."""
        self.proxy.watch()
        self.start()
        try:
            self.case.eventually(self.is_over, 60, f"the operation to be done ({self.name})")
        except AssertionError as failure:
            raise AssertionError(f"{failure}\n{self.operation()}\n{self.proxy.seen}\n{self.said()}") from None
        finally:
            self.end()

    def assert_killed(self):
        try:
            code = self.program.wait(60)
        except subprocess.TimeoutExpired:
            self.case.fail(f"{self.name}: was not killed; {self.operation()} {self.proxy.seen} {self.said()}")
        self.case.assertEqual(-signal.SIGKILL, code, f"{self.name}: {self.said()}")
        self.end()

    def assert_exactly_once(self):
        operation = self.operation()
        self.case.assertEqual("Done", operation["state"], (self.name, operation))
        self.assert_no_password_on_disk()
        state = sqlite3.connect(f"file:{self.case.state}?mode=ro", uri=True)
        try:
            customers = state.execute(
                "SELECT seq, id FROM customer WHERE domain_folded = ?", (self.prefix + ".onmicrosoft.com",)
            ).fetchall()
            self.case.assertEqual(
                1, len(customers), f"{self.name}: {customers} {operation} {self.proxy.seen} {self.said()}"
            )
            number, tenant = customers[0]
            self.case.assertEqual(operation["customer"], tenant.lower(), self.name)
            count = lambda sql: state.execute(sql, (number,)).fetchone()[0]
            of = "WHERE customer = ?"
            self.case.assertEqual(1, count(f"SELECT count(*) FROM customer_reseller {of}"), self.name)
            self.case.assertEqual(1, count(f"SELECT count(*) FROM agreement {of}"), self.name)
            self.case.assertEqual(1, count(f'SELECT count(*) FROM "order" {of}'), f"{self.name}: orders")
            self.case.assertEqual(
                QUANTITY,
                count(f'SELECT sum(quantity) FROM order_line JOIN "order" ON order_seq = seq {of}'),
                self.name,
            )
        finally:
            state.close()

    def assert_no_password_on_disk(self):
        self.case.assertTrue(self.proxy.passwords, f"{self.name}: the service told no first password")
        for folder, _, names in os.walk(self.case.folder):
            for name in names:
                with open(os.path.join(folder, name), "rb") as f:
                    content = f.read()
                for password in self.proxy.passwords:
                    self.case.assertFalse(password.encode() in content, f"{self.name}: in {name}")


class EveryPoint:
    """What both kinds of service have to stand."""

    options = ()

    def setUp(self):
        super().setUp()
        self.state = self.path("sandbox.sqlite")
        small = ("--resellers", 2, "--customers", 2, "--subscriptions", 2, "--throttle", 100000)
        self.sandbox = self.start(Sandbox(*small, "--state", self.state, *self.options))
        self.reseller = next(r for r in self.sandbox.resellers() if r["state"] == "Active" and r.get("mpnId"))
        self.line = self.find_line()

    def find_line(self):
        """A product that can be ordered in a quantity of three, as the catalogue has it."""
        get = self.sandbox.get
        for product in get("/v1/products?country=DE&targetView=OnlineServices")["items"]:
            for sku in get(f"/v1/products/{product['id']}/skus?country=DE")["items"]:
                if sku.get("isTrial") or not sku["minimumQuantity"] <= QUANTITY <= sku["maximumQuantity"]:
                    continue
                if sku.get("dynamicAttributes", {}).get("isAddon"):
                    continue
                found = get(f"/v1/products/{product['id']}/skus/{sku['id']}/availabilities?country=DE")
                for availability in found["items"]:
                    for term in availability.get("terms", []):
                        return {
                            "product": product["id"],
                            "sku": sku["id"],
                            "title": product["title"],
                            "quantity": QUANTITY,
                            "minimumQuantity": sku["minimumQuantity"],
                            "maximumQuantity": sku["maximumQuantity"],
                            "term": term["duration"],
                            "billingCycle": term["billingCycle"].lower(),
                        }
        self.fail("the catalogue offers nothing to order")

    def new_customer(self, prefix):
        """In Germany, where no registration number is asked for. The desk file's own form of it."""
        return {
            "form": 1,
            "reseller": {
                "id": self.reseller["id"],
                "number": self.reseller["mpnId"],
                "name": self.reseller["name"],
                "country": self.reseller["location"],
                "state": self.reseller["state"],
            },
            "companyName": f"Buchhandlung {prefix} GmbH",
            "domainPrefix": prefix,
            "address": {
                "country": "DE",
                "city": "Köln",
                "state": "Nordrhein-Westfalen",
                "line1": "Lindenstraße 4",
                "postalCode": "50674",
                "firstName": "Anna",
                "lastName": "Schmidt",
                "phoneNumber": "+49 221 5550142",
            },
            "email": "anna.schmidt@example.com",
            "culture": "de-DE",
            "language": "de",
            "customerAcceptsLater": False,
            "acceptance": {
                "firstName": "Anna",
                "lastName": "Schmidt",
                "email": "anna.schmidt@example.com",
                "phoneNumber": "",
                "acceptedOn": "2025-11-28",
            },
            "lines": [self.line],
        }

    def undisturbed(self):
        """How many requests and how many commits it takes when nothing happens."""
        point = Point(self, "undisturbed")
        point.proxy.watch()
        point.start_with_shim()
        try:
            self.eventually(point.is_over, 60, "the undisturbed operation to be done")
        except AssertionError as failure:
            raise AssertionError(
                f"{failure}\n{point.operation()}\n{point.proxy.seen}\n{point.said()}"
            ) from None
        point.end()
        point.assert_exactly_once()
        with open(point.commits) as f:
            commits = len(f.readlines())
        requests = len(point.proxy.seen)
        # Four steps, each written down before and after.
        self.assertGreaterEqual(requests, 4, point.proxy.seen)
        self.assertGreaterEqual(commits, 8)
        return requests, commits

    def die_at_each_request(self, when):
        """Returns the operations as they ended, in the order of the requests."""
        requests, _ = self.undisturbed()
        ended = []
        for number in range(1, requests + 1):
            point = Point(self, f"killed at {when} {number} of {requests}")
            # Aimed before it can have sent anything: the proxy holds requests back until it knows whom to end.
            with point.proxy.held():
                point.start()
                point.proxy.kill_at(point.program.pid, number, when)
            point.assert_killed()
            point.finish()
            point.assert_exactly_once()
            ended.append(point.operation())
        return ended

    def test_Request(self):
        creating = self.die_at_each_request(REQUEST)[0]
        self.assertFalse(
            creating["passwordLost"], "nothing was lost: the customer was created by the second start"
        )

    def test_Answer(self):
        creating = self.die_at_each_request(ANSWER)[0]
        # Only a service that remembers the request tells the password again.
        self.assertEqual("--forget-request-ids" in self.options, creating["passwordLost"], creating)

    def test_Commit(self):
        _, commits = self.undisturbed()
        for number in range(1, commits + 1):
            for when in ("before", "after"):
                point = Point(self, f"killed {when} commit {number} of {commits}")
                point.start_with_shim(number, when)
                point.assert_killed()
                point.finish()
                point.assert_exactly_once()


class Remembering(EveryPoint, Case):
    pass


class Forgetting(EveryPoint, Case):
    """A service that has forgotten every MS-RequestId: only its own state proves what was done."""

    options = ("--forget-request-ids",)


if __name__ == "__main__":
    main()
