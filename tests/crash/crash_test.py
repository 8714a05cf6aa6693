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
import signal
import subprocess
import sys
import uuid

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../acceptance"))
from drive import die_with_parent  # noqa: E402
from support import PROGRAMS, TIERDESK, Case, Sandbox, main, run  # noqa: E402

from proxy import ANSWER, REQUEST, Proxy  # noqa: E402
from scenarios import SCENARIOS, World  # noqa: E402

CRASH_DESK = os.path.join(PROGRAMS, "crash_desk")
SHIM = os.path.join(PROGRAMS, "kill_at_commit.so")


class Point:
    """One attempt: a data folder with one submitted operation, and the way to the service."""

    def __init__(self, case, kind, name):
        self.case, self.name = case, f"{kind} {name}"
        self.correlation = str(uuid.uuid4())
        self.prefix = "kill-" + uuid.uuid4().hex[:12]
        self.folder = case.path(self.prefix)
        os.mkdir(self.folder, 0o700)
        # By this Tierdesk knows a folder of its own; empty, it is a database of which nothing was read yet.
        open(os.path.join(self.folder, "replica.sqlite"), "w").close()
        self.desk = os.path.join(self.folder, "desk.sqlite")
        self.commits = os.path.join(case.folder, self.prefix + ".commits")
        self.proxy = case.start(Proxy(case.sandbox.base_url.split("//")[1], self.correlation))
        self.wanted = SCENARIOS[kind](case.world, self.prefix)
        done = subprocess.run(
            [CRASH_DESK, "prepare", self.desk, self.correlation, kind],
            input=json.dumps(self.wanted.intent()).encode(),
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

    def was_killed(self):
        """Waits until it is dead, or until its operation is done: then there was no such point any more."""
        state = {}

        def has_ended():
            if self.program.poll() is None and self.operation()["state"] != "Done":
                return False
            state["code"] = self.program.poll()
            return True

        self.case.eventually(has_ended, 60, f"the end of it ({self.name})")
        self.end()
        if state["code"] is not None:
            self.case.assertEqual(-signal.SIGKILL, state["code"], f"{self.name}: {self.said()}")
        return state["code"] is not None

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
        small = ("--resellers", 2, "--customers", 2, "--subscriptions", 2, "--throttle", 100000)
        self.sandbox = self.start(Sandbox(*small, "--state", self.state, *self.options))
        self.world = World(self.sandbox, self.state)

    def each_request(self, kind, when):
        """Ends it at the n-th for n = 1, 2, …, until it ends by itself. The operations as they ended."""
        ended = []
        while True:
            point = Point(self, kind, f"killed at {when} {len(ended) + 1}")
            # Aimed before it can have sent anything: the proxy holds requests back until it knows whom to end.
            with point.proxy.held():
                point.start()
                point.proxy.kill_at(point.program.pid, len(ended) + 1, when)
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
                point.start_with_shim(number, when)
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
