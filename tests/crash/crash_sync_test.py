#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first reading of an account survives SIGKILL at any point: the next start goes on where it was.

The shipped program is started on an empty data folder and killed from outside: when its n-th request has left it
(Request), when the service has answered it and the answer is lost (Answer), for n = 1, 2, … until a run is not
reached by the kill any more, and before each commit of either file (Commit). Then it is started again and left
alone. Whatever happened, what it shows must be what the service has, and both files must be sound.
"""
import sqlite3
import uuid

from attempt import Attempt
from proxy import ANSWER, REQUEST
from support import Case, Sandbox, main

CUSTOMERS = 1100  # three pages


class Reading(Attempt):
    """A data folder of which nothing was read yet, and the way to the service."""

    patience = 120

    def start_and_die_before_commit(self, number):
        self.start_with_shim(KILL_AT_FRAME=str(number))

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

    def is_done(self):
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

    def die_at_each(self, what, start):
        number = 1
        while True:
            reading = Reading(self, f"killed at {what} {number}")
            start(reading, number)
            killed = reading.was_killed()
            if killed:
                reading.finish()
            reading.assert_equals_the_service()
            if not killed:
                break
            number += 1
        print(f"{number - 1} points of death at a {what}")
        self.assertGreater(number, 10)

    def test_Request(self):
        self.die_at_each("request", lambda reading, number: reading.start_and_die_at(number, REQUEST))

    def test_Answer(self):
        self.die_at_each("answer", lambda reading, number: reading.start_and_die_at(number, ANSWER))

    def test_Commit(self):
        self.die_at_each("commit", Reading.start_and_die_before_commit)


if __name__ == "__main__":
    main()
