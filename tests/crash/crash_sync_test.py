#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first reading of an account survives SIGKILL at any point: the next start goes on where it was.

The shipped program is started on an empty data folder and killed from outside: when its n-th request has left it
(Request), when the service has answered it and the answer is lost (Answer), for n = 1, 2, … until a run is not
reached by the kill any more, and at writes spread over the replica's log (Write). Then it is started again and left
alone. Whatever happened, what it shows must be what the service has, and both files must be sound.
"""
import os
import signal
import sqlite3
import subprocess
import sys
import uuid

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../acceptance"))
from drive import die_with_parent  # noqa: E402
from support import PROGRAMS, TIERDESK, Case, Sandbox, main  # noqa: E402

from proxy import ANSWER, REQUEST, Proxy  # noqa: E402

SHIM = os.path.join(PROGRAMS, "kill_at_commit.so")
CUSTOMERS = 1100  # three pages
WRITES = 12


class Reading:
    """A data folder of which nothing was read yet, and the way to the service."""

    def __init__(self, case, name):
        self.case, self.name = case, name
        self.folder = case.path(uuid.uuid4().hex[:12])
        os.mkdir(self.folder, 0o700)
        # By this Tierdesk knows a folder of its own; empty, it is a database of which nothing was read yet.
        open(os.path.join(self.folder, "replica.sqlite"), "w").close()
        self.replica = os.path.join(self.folder, "replica.sqlite")
        self.desk = os.path.join(self.folder, "desk.sqlite")
        self.writes = self.folder + ".writes"
        self.proxy = case.start(Proxy(case.sandbox.base_url.split("//")[1], None))

    def start(self, **shim):
        here = f"http://127.0.0.1:{self.proxy.port}"
        sandbox = self.case.sandbox
        endpoint = sandbox.endpoint(
            sandbox.announced["baseUrl"].replace(sandbox.base_url, here),
            sandbox.announced["authority"].replace(sandbox.base_url, here),
        )
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", HOME=self.case.folder, **shim)
        self.log = open(self.folder + ".log", "ab+")
        self.program = subprocess.Popen(
            [TIERDESK, *endpoint, "--data-dir", self.folder, "--lang", "en"],
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            preexec_fn=die_with_parent,
        )
        self.case.addCleanup(self.end)

    def start_with_shim(self, write=0):
        options = os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
        chosen = dict(KILL_FILE="/replica.sqlite-wal", KILL_AT_WRITE=str(write), KILL_WRITES_FILE=self.writes)
        self.start(LD_PRELOAD=SHIM, ASAN_OPTIONS=options.lstrip(":"), **chosen)

    def end(self):
        if self.program.poll() is None:
            self.program.kill()
        self.program.wait()
        self.log.close()

    def said(self):
        with open(self.folder + ".log", "rb") as f:
            return f.read().decode(errors="replace")[-2000:]

    def ask(self, path, sql, *values):
        """What a file has; nothing while the program is making it."""
        try:
            database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10)
        except sqlite3.OperationalError:
            return []
        try:
            return database.execute(sql, values).fetchall()
        except sqlite3.OperationalError:
            return []
        finally:
            database.close()

    def is_read(self):
        complete = self.ask(
            self.replica,
            "SELECT count(*) FROM bookmark WHERE completed_at IS NOT NULL AND continuation = ''"
            " AND listing IN ('customers', 'resellers', 'subscriptionOverview')",
        )
        listed = self.ask(
            self.replica,
            "SELECT count(*) FROM reseller WHERE is_listed = 1 AND customers_listed_at IS NULL",
        )
        audited = self.ask(self.desk, "SELECT count(*) FROM audit_reading WHERE completed_at IS NOT NULL")
        return complete == [(3,)] and listed == [(0,)] and audited == [(1,)]

    def was_killed(self):
        """Waits until it was killed or has read everything."""

        def is_over():
            return self.program.poll() is not None or self.is_read()

        self.case.eventually(is_over, 120, f"the end ({self.name}); {self.proxy.seen}")
        code = self.program.poll()
        self.end()
        self.case.assertIn(code, (None, -signal.SIGKILL), f"{self.name}: {self.said()}")
        return code is not None

    def finish(self):
        self.proxy.watch()
        self.start()
        try:
            self.case.eventually(self.is_read, 120, f"everything to be read ({self.name})")
        except AssertionError as failure:
            raise AssertionError(f"{failure}\n{self.proxy.seen}\n{self.said()}") from None
        finally:
            self.end()

    def assert_equals_the_service(self):
        state = sqlite3.connect(f"file:{self.case.state}?mode=ro", uri=True)
        there = lambda sql: {tuple(row) for row in state.execute(sql)}
        here = lambda path, sql: set(self.ask(path, sql))
        try:
            self.case.assertEqual(
                there("SELECT lower(id), name, domain FROM customer"),
                {
                    (str(uuid.UUID(bytes=guid)), name, domain)
                    for guid, name, domain in here(
                        self.replica,
                        "SELECT guid, company_name, domain FROM customer WHERE gone_since IS NULL",
                    )
                },
                self.name,
            )
            self.case.assertEqual(
                there(
                    "SELECT lower(c.id), lower(r.id) FROM customer_reseller a"
                    " JOIN customer c ON c.seq = a.customer JOIN reseller r ON r.seq = a.reseller"
                ),
                {
                    (str(uuid.UUID(bytes=customer)), str(uuid.UUID(bytes=reseller)))
                    for customer, reseller in here(
                        self.replica,
                        "SELECT c.guid, r.guid FROM customer_reseller a JOIN customer c ON c.row = a.customer"
                        " JOIN reseller r ON r.row = a.reseller",
                    )
                },
                self.name,
            )
            self.case.assertEqual(
                there("SELECT lower(id) FROM subscription"),
                here(self.replica, "SELECT lower(id) FROM subscription WHERE gone_since IS NULL"),
                self.name,
            )
            self.case.assertEqual(
                there("SELECT count(*) FROM audit"),
                here(self.desk, "SELECT count(*) FROM activity WHERE source = 1"),
                self.name,
            )
        finally:
            state.close()
        for path in (self.replica, self.desk):
            self.case.assertEqual([("ok",)], self.ask(path, "PRAGMA integrity_check"), self.name)


class FirstReading(Case):
    def setUp(self):
        super().setUp()
        self.state = self.path("sandbox.sqlite")
        world = ("--resellers", 3, "--customers", CUSTOMERS, "--subscriptions", 200, "--throttle", 100000)
        self.sandbox = self.start(Sandbox(*world, "--state", self.state))

    def die_at_each_request(self, when):
        number = 1
        while True:
            reading = Reading(self, f"killed at {when} {number}")
            with reading.proxy.held():
                reading.start()
                reading.proxy.kill_at(reading.program.pid, number, when)
            killed = reading.was_killed()
            if killed:
                reading.finish()
            reading.assert_equals_the_service()
            if not killed:
                break
            number += 1
        print(f"{number - 1} points of death at a {when}")
        self.assertGreater(number, 10)

    def test_Request(self):
        self.die_at_each_request(REQUEST)

    def test_Answer(self):
        self.die_at_each_request(ANSWER)

    def test_Write(self):
        whole = Reading(self, "undisturbed")
        whole.start_with_shim()
        self.assertFalse(whole.was_killed())
        whole.assert_equals_the_service()
        with open(whole.writes) as f:
            writes = len(f.readlines())
        self.assertGreater(writes, WRITES)
        for point in range(WRITES):
            number = 1 + point * (writes - 1) // (WRITES - 1)
            reading = Reading(self, f"killed at write {number} of {writes}")
            reading.start_with_shim(number)
            if reading.was_killed():
                reading.finish()
            reading.assert_equals_the_service()
        print(f"{WRITES} points of death in {writes} writes")


if __name__ == "__main__":
    main()
