#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tierdesk export, status and sync: without a display, beside a window, and what they leave."""
import contextlib
import csv
import json
import os
import pty
import signal
import sqlite3
import stat
import subprocess
import sys

from clerk import Clerk, WindowCase
from waiting import PATIENCE
from support import HERE, TIERDESK, Case, Sandbox, main, run

sys.path.insert(0, os.path.join(HERE, "../support"))
import readxlsx  # noqa: E402

ROWS = "[P7]"  # what is proved here from outside
PIPES = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
SMALL = ("--resellers", 7, "--customers", 300, "--subscriptions", 500)


def without_display(env=os.environ):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY")
    return {**{k: v for k, v in env.items() if k not in hidden}, "LC_ALL": "C.UTF-8"}


def tierdesk(*arguments, env=None):
    return run(TIERDESK, *map(str, arguments), env=env or without_display(), timeout=150 * PATIENCE)


def csv_rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


class Headless(Case):
    """One sandbox, read once: what is asked of it afterwards changes nothing."""

    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox(*SMALL).__enter__()
        cls.addClassCleanup(cls.sandbox.__exit__, None, None, None)

    def setUp(self):
        super().setUp()
        self.data = self.path("data")
        self.account = (*self.sandbox.endpoint(), "--data-dir", self.data)

    def done(self, *arguments):
        code, out, err = tierdesk(*arguments, *self.account)
        self.assertEqual((0, ""), (code, err))
        return out

    def sync(self):
        return json.loads(self.done("sync", "--json"))

    def not_done(self, *arguments):
        code, out, err = tierdesk(*arguments, *self.account)
        self.assertEqual((1, ""), (code, out), err)
        self.assertEqual(1, len(err.strip().splitlines()), err)
        return err

    def test_what_was_read_is_exported_as_csv_and_as_workbook(self):
        self.assertFalse(self.sync()["wasHandedOver"])
        wanted = {c["id"]: c["companyProfile"]["companyName"] for c in self.sandbox.customers()}
        count = len(wanted)
        self.assertEqual(300, count)
        as_csv, as_xlsx = self.path("customers.csv"), self.path("customers.xlsx")
        out = self.done("export", "customers", "--to", as_csv, "--columns", "id,name", "--json")
        self.assertEqual(
            {"list": "customers", "file": as_csv, "format": "csv", "written": count, "vanished": 0, "practice": True},
            json.loads(out),
        )
        rows = csv_rows(as_csv)
        self.assertEqual(["Microsoft ID", "Company name"], rows[0])
        self.assertEqual(wanted, {id: name.lstrip("'") for id, name in rows[1:]})
        self.assertIn(str(count), self.done("export", "customers", "--to", as_xlsx, "--columns", "id,name"))
        (sheet,) = readxlsx.read(as_xlsx)
        self.assertEqual(("Customers", 1, f"A1:B{count + 1}"), (sheet["name"], sheet["frozen"], sheet["filter"]))
        self.assertEqual(["Microsoft ID", "Company name"], sheet["rows"][0])
        self.assertEqual(wanted, dict(map(tuple, sheet["rows"][1:])))
        # The same order in both: that of the names.
        self.assertEqual([row[0] for row in rows], [row[0] for row in sheet["rows"]])
        self.assertEqual({"customers.csv", "customers.xlsx", "data"}, set(os.listdir(self.folder)))

    def test_a_part_is_exported_to_standard_output_in_another_language(self):
        self.sync()
        reseller = self.sandbox.resellers()[0]
        ids = {c["id"] for c in self.sandbox.filtered("IndirectReseller", reseller["id"])}
        out = self.path("out.csv")
        code, text, err = tierdesk(
            *("export", "customers", "--to", "-", "--reseller", reseller["id"], "--columns", "id,reseller"),
            *("--sort", "id:desc", "--lang", "pl", *self.account),
        )
        self.assertEqual(0, code, err)
        self.assertIn(str(len(ids)), err)
        with open(out, "w", encoding="utf-8") as file:
            file.write(text)
        lines = text.splitlines()
        self.assertEqual(['"Identyfikator Microsoft"', '"Odsprzedawca pośredni"'], lines[0].split(";"))
        found = [line.split(";")[0].strip('"') for line in lines[1:]]
        self.assertEqual(sorted(ids, reverse=True), found)
        needle = self.sandbox.customers()[17]["companyProfile"]["domain"].split(".")[0]
        code, text, err = tierdesk("export", "customers", "--to", "-", "--search", needle, *self.account)
        self.assertEqual(0, code, err)
        self.assertIn(needle, text)
        self.assertLess(len(text.splitlines()), 50)

    def test_subscriptions_are_exported_as_partner_center_does_and_with_types(self):
        self.sync()
        count = json.loads(self.done("status", "--json"))["subscriptions"]["count"]
        to = self.path("subscriptions.csv")
        out = self.done("export", "subscriptions", "--to", to, "--columns", "portal", "--json")
        told = json.loads(out)
        self.assertEqual(("subscriptions", count, 0), (told["list"], told["written"], told["vanished"]))
        rows = csv_rows(to)
        self.assertEqual(["Subscription ID", "Subscription", "Quantity", "Status", "Reseller"], rows[0])
        self.assertEqual(count, len({row[0] for row in rows[1:]}))
        active = [row for row in rows[1:] if row[3] == "active"]
        self.assertGreater(len(active), 0)
        self.assertLess(len(active), count)
        some = self.path("some.xlsx")
        sorting = ("--sort", "quantity:desc")
        self.done("export", "subscriptions", "--to", some, "--status", "active", "--columns", "id,quantity", *sorting)
        (sheet,) = readxlsx.read(some)
        self.assertEqual("Subscriptions", sheet["name"])
        self.assertEqual({row[0] for row in active}, {row[0] for row in sheet["rows"][1:]})
        quantities = [row[1] for row in sheet["rows"][1:]]
        self.assertEqual(sorted(quantities, reverse=True), quantities)

    def test_a_filter_by_reseller_says_how_many_subscriptions_it_may_miss(self):
        self.sync()
        count = json.loads(self.done("status", "--json"))["subscriptions"]["count"]
        reseller = self.sandbox.resellers()[0]["id"]
        wanted = ("export", "subscriptions", "--to", self.path("his.csv"), "--reseller", reseller)
        # No customer was opened yet: all that is known of them is the overview.
        told = json.loads(self.done(*wanted, "--json"))
        self.assertEqual((0, count), (told["written"], told["resellerUnknown"]))
        self.assertIn(f"{count} more subscriptions may belong to this indirect reseller", self.done(*wanted))
        told = json.loads(self.done("export", "subscriptions", "--to", self.path("all.csv"), "--json"))
        self.assertEqual(count, told["written"])
        self.assertNotIn("resellerUnknown", told)

    def test_resellers_are_exported_with_types(self):
        self.sync()
        wanted = {r["id"]: r["name"] for r in self.sandbox.resellers()}
        to = self.path("resellers.xlsx")
        self.done("export", "resellers", "--to", to, "--columns", "id,name,customers,read-at", "--sort", "customers:desc")
        (sheet,) = readxlsx.read(to)
        rows = sheet["rows"][1:]
        self.assertEqual(wanted, {row[0]: row[1] for row in rows})
        counts = [row[2] for row in rows]
        self.assertEqual(sorted(counts, reverse=True), counts)
        self.assertGreater(counts[0], 0)
        for row in rows:
            self.assertEqual(22, row[3]["format"])  # a date with a time

    def test_status_tells_age_and_completeness(self):
        self.assertIn("tierdesk sync", self.not_done("status"))
        self.sync()
        told = json.loads(self.done("status", "--json"))
        customers, resellers = len(self.sandbox.customers()), len(self.sandbox.resellers())
        self.assertEqual(customers, told["customers"]["count"])
        self.assertEqual(resellers, told["resellers"]["count"])
        self.assertEqual(resellers, told["resellers"]["withCustomersListed"])
        self.assertGreaterEqual(told["subscriptions"]["count"], 500)
        for list in "customers", "resellers", "subscriptions":
            self.assertRegex(told[list]["readAt"], r"^20\d\d-\d\d-\d\dT[\d:]+Z$")
            self.assertFalse(told[list]["isBeingRead"])
        self.assertEqual({"unfinished": 0, "states": {}, "unreadable": 0}, told["operations"])
        self.assertIn(f"Customers: {customers}, read ", self.done("status"))

    def test_what_cannot_be_done_is_said_and_changes_nothing(self):
        to = self.path("out.csv")
        self.assertIn("tierdesk sync", self.not_done("export", "customers", "--to", to))
        self.assertFalse(os.path.exists(self.data), "asking made a data folder")
        self.sync()
        nobody = "6b2fbd1e-9d6f-4a6e-9f0e-7a39a7c3c001"
        self.assertIn(nobody, self.not_done("export", "customers", "--to", to, "--reseller", nobody))
        self.not_done("export", "customers", "--to", self.path("nowhere", "out.csv"))
        self.not_done("export", "customers", "--to", self.folder)
        self.not_done("export", "customers", "--to", self.path("new-folder") + "/")
        self.assertFalse(os.path.exists(self.path("new-folder")))
        own = os.path.join(self.data, "desk.sqlite")
        to_own = ("export", "resellers", "--to", own, "--format", "csv")
        self.assertIn("the files that Tierdesk is working with", self.not_done(*to_own))
        self.assertFalse(os.path.exists(to))
        # Another account's folder.
        endpoint = self.sandbox.endpoint()
        endpoint[-1] = nobody
        for command in (("sync",), ("status",), ("export", "customers", "--to", to)):
            code, out, err = tierdesk(*command, *endpoint, "--data-dir", self.data)
            self.assertEqual((1, ""), (code, out), err)
            self.assertIn("another account", err)

    def test_a_result_that_cannot_be_printed_is_not_done(self):
        self.sync()
        for command in (["status"], ["status", "--json"], ["export", "customers", "--to", "-"], ["sync", "--help"]):
            with self.subTest(command=command), open("/dev/full", "w") as full:
                ran = subprocess.run(
                    [TIERDESK, *command, *map(str, self.account)],
                    env=without_display(), stdout=full, stderr=subprocess.PIPE, timeout=60, text=True,
                )
                self.assertEqual(1, ran.returncode, ran.stderr)
                self.assertNotEqual("", ran.stderr)

    def test_names_cannot_steer_a_terminal(self):
        self.sync()
        with contextlib.closing(sqlite3.connect(os.path.join(self.data, "replica.sqlite"))) as replica:
            replica.execute("UPDATE reseller SET name = char(27) || '[2J' || name")
            replica.commit()
        terminal, other_end = pty.openpty()
        self.addCleanup(os.close, terminal)
        export = (TIERDESK, "export", "resellers", "--to", "-", "--columns", "name", *self.account)
        code = subprocess.run(map(str, export), env=without_display(), stdout=other_end, timeout=60).returncode
        os.close(other_end)
        self.assertEqual(0, code)
        shown = os.read(terminal, 100000)
        self.assertIn(b"[2J", shown)
        self.assertNotIn(b"\x1b", shown)
        self.assertIn("\x1b[2J", tierdesk(*export[1:])[1])  # programs get what there is

    def test_a_list_of_a_newer_version_is_left_as_it_is(self):
        self.sync()
        with contextlib.closing(sqlite3.connect(os.path.join(self.data, "replica.sqlite"))) as replica:
            replica.execute("PRAGMA user_version = 99")
        self.assertIn("newer version of Tierdesk", self.not_done("sync"))
        self.assertFalse([name for name in os.listdir(self.data) if "damaged" in name])

    def test_a_service_that_does_not_answer_is_told(self):
        sandbox = Sandbox(*SMALL).__enter__()
        endpoint = sandbox.endpoint()
        sandbox.stop()
        code, out, err = tierdesk("sync", "--json", *endpoint, "--data-dir", self.path("other"))
        self.assertEqual(1, code, err)
        error = json.loads(out)["error"]
        self.assertEqual(err.strip(), error["sentence"].strip())
        self.assertEqual(("offline", "refused", 0), (error["kind"], error["code"], error["httpStatus"]))

    def test_bad_arguments_end_with_a_sentence_and_exit_code_2(self):
        for arguments in (
            ["export"],
            ["export", "nonsense", "--to", "x"],
            ["export", "subscriptions", "--to", "x", "--status", "nonsense"],
            ["export", "customers"],
            ["export", "customers", "--to", "x", "--columns", "shoes"],
            ["export", "customers", "--to", "x", "--columns"],
            ["export", "customers", "--to", "x", "--search", ""],
            ["export", "customers", "--to", "-", "--format", "xlsx"],
            ["export", "customers", "--to", "x.pdf"],
            ["export", "subscriptions", "--to", "x", "--sort", "id"],
            ["status", "leftover"],
            ["sync", "--nonsense"],
            ["sync", "--lang", "xx"],
            ["sync", "--base-url", "", "--authority", "", "--client-id", "", "--tenant", ""],
            ["export", "customers", "--to", "-", "--tenant", ""],
        ):
            with self.subTest(arguments=arguments):
                code, out, err = tierdesk(*arguments)
                self.assertEqual((2, ""), (code, out), err)
                self.assertEqual(1, len(err.strip().splitlines()), err)
        for command in "export", "status", "sync":
            code, out, err = tierdesk(command, "--help")
            self.assertEqual((0, ""), (code, err))
            self.assertIn("--json", out)
            self.assertIn("130", out)

    def test_a_signal_ends_it_and_leaves_data_that_the_next_one_goes_on_with(self):
        slow = self.start(Sandbox(*SMALL, "--throttle", 5))
        account = (*slow.endpoint(), "--data-dir", self.path("slow"))
        for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)):
            process = subprocess.Popen([TIERDESK, "sync", *account], env=without_display(), stderr=subprocess.PIPE)
            self.addCleanup(process.kill)
            # This process has it open, and not one before: from then on it listens for signals.
            self.eventually(lambda: os.path.exists(self.path("slow", "replica.sqlite.open")), 20, "the open replica")
            self.eventually(lambda: tierdesk("status", *account)[0] == 0, 20, "something to read")
            process.send_signal(number)
            self.assertEqual(code, process.wait(20), process.stderr.read())
            process.stderr.close()
            self.assertFalse(os.path.exists(self.path("slow", "replica.sqlite.open")), "it was not closed")

    def test_practice_needs_no_display(self):
        code, out, err = tierdesk("sync", "--practice", "--data-dir", self.path("practice"))
        self.assertEqual((0, ""), (code, err))
        self.assertIn("made up", out)
        code, out, err = tierdesk("status", "--json", "--data-dir", self.path("practice"))
        self.assertGreaterEqual(json.loads(out)["customers"]["count"], 2000)
        self.assertTrue(json.loads(out)["practice"])
        code, out, err = tierdesk("export", "resellers", "--to", "-", "--data-dir", self.path("practice"))
        self.assertEqual(0, code, err)
        self.assertIn("made up", err)
        self.assertNotIn("made up", out)
        self.assertEqual(0o700, stat.S_IMODE(os.stat(self.path("practice")).st_mode))


class BesideAWindow(WindowCase):
    def test_export_reads_beside_it_and_sync_is_handed_over_to_it(self):
        sandbox = self.start(Sandbox(*SMALL))
        app = self.tierdesk(*sandbox.endpoint())
        customers = len(sandbox.customers())
        Clerk(app).customers(customers)
        account = (*sandbox.endpoint(), "--data-dir", self.data)
        env = without_display(self.desktop.env)  # the same person's, without the screen
        to = self.path("out.csv")
        code, out, err = tierdesk("export", "customers", "--to", to, *account, env=env)
        self.assertEqual((0, ""), (code, err))
        self.assertEqual(customers + 1, len(csv_rows(to)))
        code, out, err = tierdesk("sync", "--json", *account, env=env)
        self.assertEqual((0, ""), (code, err))
        self.assertTrue(json.loads(out)["wasHandedOver"])
        told = json.loads(tierdesk("status", "--json", *account, env=env)[1])
        self.assertEqual(told["resellers"]["count"], told["resellers"]["withCustomersListed"])
        # Another account, and practice: none of their data is in this folder.
        other = [*sandbox.endpoint()[:-1], "6b2fbd1e-9d6f-4a6e-9f0e-7a39a7c3c001"]
        for options in (other, ["--practice"], []):
            for command in (["sync"], ["status"], ["export", "customers", "--to", to]):
                with self.subTest(options=options, command=command):
                    code, out, err = tierdesk(*command, *options, "--data-dir", self.data, env=env)
                    self.assertEqual((1, ""), (code, out), err)
                    self.assertIn("another account", err)
        app.quit()

    def test_a_window_that_is_opened_while_it_syncs_takes_the_data_over(self):
        sandbox = self.start(Sandbox(*SMALL, "--throttle", 5))
        account = (*sandbox.endpoint(), "--data-dir", self.data)
        env = without_display(self.desktop.env)
        process = subprocess.Popen([TIERDESK, "sync", "--json", *account], env=env, text=True, **PIPES)
        self.addCleanup(process.kill)

        def resellers():
            code, out, _ = tierdesk("status", "--json", *account, env=env)
            return json.loads(out)["resellers"]["count"] if code == 0 else 0

        self.eventually(lambda: resellers() >= 7, 20, "the resellers")
        app = self.tierdesk(*sandbox.endpoint())
        out, err = process.communicate(timeout=20)
        self.assertEqual(3, process.returncode, err)
        self.assertIn("window was opened", err)
        self.assertTrue(json.loads(out)["error"]["gaveWay"])
        Clerk(app).resellers(7)  # what was read stays
        app.quit()


if __name__ == "__main__":
    main()
