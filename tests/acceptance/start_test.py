#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting Tierdesk: with good and bad arguments, twice, in three languages, on folders that will not do."""
import os
import sqlite3
import stat

from clerk import Clerk, WindowCase
from support import TIERDESK, Case, Sandbox, main, run
from waiting import wait_for


class CommandLine(Case):
    def test_bad_arguments_end_with_a_sentence_and_exit_code_2(self):
        tenant = "6b2fbd1e-9d6f-4a6e-9f0e-7a39a7c3c001"
        rest = ["--authority", "http://127.0.0.1:9", "--client-id", "x", "--tenant", tenant]
        for arguments in (
            ["--nonsense"],
            ["leftover"],
            ["--lang", "xx"],
            ["--lang"],
            ["--data-dir", ""],
            ["--base-url", "http://127.0.0.1:9"],
            ["--base-url", "", "--authority", "", "--client-id", "", "--tenant", ""],
            ["--base-url", "http://api.example.com", *rest],
            ["--base-url", "nowhere", *rest],
            ["--base-url", "http://127.0.0.1:9", *rest[:-1], "not-a-guid"],
            ["--practice", "--base-url", "http://127.0.0.1:9", *rest],
        ):
            with self.subTest(arguments=arguments):
                # A display is not needed to be told so.
                env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
                code, out, err = run(TIERDESK, *arguments, env=env)
                self.assertEqual((2, ""), (code, out), err)
                self.assertEqual(1, len(err.strip().splitlines()), err)

    def test_help_names_every_option(self):
        code, out, _ = run(TIERDESK, "--help")
        self.assertEqual(0, code)
        for option in "--practice --base-url --authority --client-id --tenant --data-dir --lang".split():
            self.assertIn(option, out)


class Window(WindowCase):
    def test_the_window_says_whose_account_it_is_and_that_it_is_practice(self):
        app = self.tierdesk("--practice")
        app.find("label", "PRACTICE")
        app.find("push button", "Karpaty Distribution")
        Clerk(app).customers(2000)
        app.quit()
        self.assertEqual(0o700, stat.S_IMODE(os.stat(self.data).st_mode))

    def test_a_second_start_raises_the_first_window(self):
        app = self.tierdesk("--practice")
        window = app.windows("frame")[0]
        wid = self.desktop.x_windows(app.pid)[0]
        self.desktop.xdotool("windowminimize", wid)
        wait_for(lambda: not self.desktop.x_windows(app.pid), 10, "the window to be minimised")
        code, out, err = run(TIERDESK, "--practice", "--data-dir", self.data, env=self.desktop.env)
        self.assertEqual((0, ""), (code, err))
        wait_for(lambda: self.desktop.x_windows(app.pid), 10, "the first window to come back")
        wait_for(lambda: window.has_state("active"), 10, "the first window to be the active one")
        self.assertEqual(1, len(app.windows("frame")))

    def test_another_data_folder_is_another_tierdesk(self):
        first = self.tierdesk("--practice")
        second = self.tierdesk("--practice", data=self.path("other"))
        Clerk(second).customers(2000)
        self.assertIsNone(first.proc.poll())

    def test_it_speaks_polish_and_hungarian(self):
        for language, resellers, customers in (
            ("pl", "Odsprzedawcy pośredni", "Klienci"),
            ("hu", "Közvetett viszonteladók", "Ügyfelek"),
        ):
            with self.subTest(language=language):
                app = self.tierdesk("--practice", language=language, data=self.path(language))
                pages = [item.name for item in app.find("list").children()]
                self.assertIn(resellers, pages)
                self.assertIn(customers, pages)
                app.quit()

    def test_after_a_kill_it_starts_again_and_shows_the_last_known_customers_without_the_service(self):
        with Sandbox("--resellers", 3, "--customers", 30) as sandbox:
            endpoint = sandbox.endpoint()
            app = self.tierdesk(*endpoint)
            known = Clerk(app).customers(30).n_rows
            app.find("label", name=lambda said: said.startswith("Read "))
            app.proc.kill()
            app.proc.wait()
        # Now there is no service at all: the list stands, and the way on is offered.
        app = self.tierdesk(*endpoint)
        table = Clerk(app).open_page("Customers")
        wait_for(lambda: table.n_rows == known, 10, f"{known} customers from the last time")
        app.find("push button", "Try again")
        app.quit()


class Folders(WindowCase):
    def test_practice_leaves_the_folder_of_a_service_as_it_is(self):
        with Sandbox("--resellers", 3, "--customers", 30) as sandbox:
            self.tierdesk(*sandbox.endpoint()).quit()
        self.assertIn("another account", self.refused(self.data))
        self.assertNotIn("practice.sqlite", os.listdir(self.data))

    def refused(self, data):
        app = self.desktop.start([TIERDESK, "--practice", "--data-dir", data, "--lang", "en"])
        box = app.window("Tierdesk cannot open its data", role="alert message")
        texts = box.texts()
        box.button("Choose another folder…")
        box.button("Quit").click()
        self.assertNotEqual(-11, app.wait(20))
        return " ".join(texts)

    def test_a_folder_that_cannot_be_written_is_said_and_another_one_offered(self):
        self.assertIn("Nothing can be written into the folder", self.refused("/dev/null/tierdesk"))

    def test_own_work_of_a_newer_version_is_left_as_it_is(self):
        self.tierdesk("--practice").quit()
        self.version("desk.sqlite", 99)
        self.assertIn("newer version of Tierdesk", self.refused(self.data))
        self.assertEqual(99, self.version("desk.sqlite"))

    def version(self, file, new=None):
        database = sqlite3.connect(os.path.join(self.data, file))
        try:
            if new is not None:
                database.execute(f"PRAGMA user_version = {new}")
                database.commit()
            return database.execute("PRAGMA user_version").fetchone()[0]
        finally:
            database.close()

    def damage(self, file):
        for suffix in ("-wal", "-shm"):
            if os.path.exists(os.path.join(self.data, file + suffix)):
                os.remove(os.path.join(self.data, file + suffix))
        with open(os.path.join(self.data, file), "r+b") as f:
            f.write(b"rubbish " * 1000)

    def test_a_list_that_cannot_be_used_is_kept_aside_and_read_again(self):
        def wrote_newer_version(file):
            self.version(file, 99)

        for spoil in (self.damage, wrote_newer_version):
            with self.subTest(spoil.__name__):
                self.tierdesk("--practice").quit()
                spoil("replica.sqlite")
                app = self.desktop.start([TIERDESK, "--practice", "--data-dir", self.data, "--lang", "en"])
                app.window("Data is read again", role="alert message").button("OK").click()
                Clerk(app).customers(2000)
                app.quit()
                kept = [name for name in os.listdir(self.data) if name.startswith("replica.sqlite.damaged-")]
                self.assertTrue(kept)
                for name in kept:
                    os.remove(os.path.join(self.data, name))

    def test_damaged_own_work_is_kept_aside_only_when_the_clerk_says_so(self):
        self.tierdesk("--practice").quit()
        self.damage("desk.sqlite")
        self.assertIn("is damaged", self.refused(self.data))
        self.assertFalse([name for name in os.listdir(self.data) if "damaged" in name])
        app = self.desktop.start([TIERDESK, "--practice", "--data-dir", self.data, "--lang", "en"])
        box = app.window("Tierdesk cannot open its data", role="alert message")
        box.button("Keep aside and start empty").click()
        told = app.window("Tierdesk starts empty", role="alert message")
        self.assertIn("desk.sqlite.damaged-", " ".join(told.texts()))
        told.button("OK").click()
        Clerk(app).customers(2000)
        self.assertTrue([name for name in os.listdir(self.data) if name.startswith("desk.sqlite.damaged-")])


if __name__ == "__main__":
    main()
