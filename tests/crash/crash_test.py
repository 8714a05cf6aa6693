#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of operation survives SIGKILL at any point: the next start finishes it, exactly once.

The shipped program is started on a data folder that holds a submitted operation of which nothing was sent, and is
killed from outside: when the n-th request of the operation has left it (Request), when the service has carried it
out and the answer is lost (Answer), and before and after the n-th commit to the desk file (Commit), for every n.
Then it is started again and left alone. Whatever happened, the service's own state must hold what was wanted once.
A kind that the program knows (crash_desk kinds) and nobody wrote a scenario for (scenarios.py) fails the test.
"""
import json
import os
import subprocess
import uuid

from attempt import Attempt
from proxy import ANSWER, REQUEST
from scenarios import SCENARIOS, World
from support import PROGRAMS, Case, Sandbox, main, run

CRASH_DESK = os.path.join(PROGRAMS, "crash_desk")


class Point(Attempt):
    """One attempt: a data folder with one submitted operation, and the way to the service."""

    def __init__(self, case, kind, name):
        self.correlation = str(uuid.uuid4())
        super().__init__(case, f"{kind} {name}", self.correlation)
        self.commits = self.folder + ".commits"
        self.wanted = SCENARIOS[kind](case.world, self.id)
        done = subprocess.run(
            [CRASH_DESK, "prepare", self.desk, self.correlation, kind],
            input=json.dumps(self.wanted.intent()).encode(),
            capture_output=True,
        )
        case.assertEqual(0, done.returncode, done.stderr.decode())

    def start_with_death_at(self, commit, when):
        self.start_with_shim(KILL_AT_COMMIT=str(commit), KILL_WHEN=when, KILL_COUNT_FILE=self.commits)

    def operation(self):
        code, out, err = run(CRASH_DESK, "show", self.desk)
        self.case.assertEqual(0, code, err)
        return json.loads(out)[0]

    def is_done(self):
        operation = self.operation()
        if operation["state"] in ("Refused", "GivenUp"):
            self.case.fail(f"{self.name}: {operation}")
        return operation["state"] == "Done"

    def state(self):
        return self.operation()

    def assert_exactly_once(self):
        operation = self.operation()
        self.case.assertEqual("Done", operation["state"], (self.name, operation))
        self.assert_no_password_on_disk()
        told = f"{self.name}: {operation} {self.proxy.seen} {self.said()}"
        with self.case.world.state() as state:
            self.wanted.assert_exactly_once(self.case, state, operation, told)

    def assert_no_password_on_disk(self):
        if self.wanted.has_password:
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
        small = ("--resellers", 4, "--customers", 20, "--subscriptions", 9, "--throttle", 100000)
        self.sandbox = self.start(Sandbox(*small, "--state", self.state, *self.options))
        self.world = World(self.sandbox, self.state)

    def each_request(self, kind, when):
        """Ends it at the n-th for n = 1, 2, …, until it ends by itself. The operations as they ended."""
        ended = []
        while True:
            point = Point(self, kind, f"killed at {when} {len(ended) + 1}")
            point.start_and_die_at(len(ended) + 1, when)
            if not point.was_killed():
                point.assert_exactly_once()
                break
            point.finish()
            point.assert_exactly_once()
            ended.append(point.operation())
        self.assertGreaterEqual(len(ended), point.wanted.least_requests, point.proxy.seen)
        print(f"{kind}: killed at {len(ended)} {when}s", flush=True)
        return ended

    def each_commit(self, kind):
        points = 0
        for when in ("before", "after"):
            number = 0
            while True:
                number += 1
                point = Point(self, kind, f"killed {when} commit {number}")
                point.start_with_death_at(number, when)
                killed = point.was_killed()
                if killed:
                    points += 1
                    point.finish()
                point.assert_exactly_once()
                if not killed:
                    break
            # Each step is written down before and after.
            self.assertGreaterEqual(number - 1, point.wanted.least_commits)
        print(f"{kind}: killed at {points} commits", flush=True)

    def run_place(self, kind, place):
        forgets = "--forget-request-ids" in self.options
        if place == "Commit":
            return self.each_commit(kind)
        ended = self.each_request(kind, REQUEST if place == "Request" else ANSWER)
        SCENARIOS[kind].assert_first(self, ended[0], place == "Answer" and forgets)


class Remembering(EveryPoint, Case):
    pass


class Forgetting(EveryPoint, Case):
    """A service that has forgotten every MS-RequestId: only its own state proves what was done."""

    options = ("--forget-request-ids",)


for _kind in SCENARIOS:
    for _place in ("Request", "Answer", "Commit"):
        for _service in (Remembering, Forgetting):
            _run = lambda self, kind=_kind, place=_place: self.run_place(kind, place)
            setattr(_service, f"test_{_kind}_{_place}", _run)


class Registered(Case):
    def test_every_kind_has_a_scenario(self):
        code, out, err = run(CRASH_DESK, "kinds")
        self.assertEqual(0, code, err)
        kinds = out.split()
        self.assertTrue(kinds)
        self.assertEqual(sorted(kinds), sorted(SCENARIOS), "a kind of operation without a scenario, or the other way")
        if "TIERDESK_CRASH_KINDS" in os.environ:
            self.assertEqual(sorted(kinds), sorted(os.environ["TIERDESK_CRASH_KINDS"].split()), "in CMakeLists.txt")


if __name__ == "__main__":
    main()
