# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How each figure of tests/bench/run is measured. Times are in the unit that the figure's row names."""

import contextlib
import json
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

from screen import Screen

# Nobody listens there: the list of before is read while the service cannot be reached.
NOWHERE = ["--base-url", "http://127.0.0.1:9", "--authority", "http://127.0.0.1:9",
           "--client-id", "00000000-0000-4000-8000-000000000001", "--tenant", "00000000-0000-4000-8000-000000000002"]

# What `tierdesk export customers` writes, by SQLite alone, in the same order.
ROWS = """SELECT company_name, domain,
 lower(substr(hex(guid),1,8)||'-'||substr(hex(guid),9,4)||'-'||substr(hex(guid),13,4)||'-'||substr(hex(guid),17,4)
 ||'-'||substr(hex(guid),21)),
 (SELECT r.name FROM customer_reseller a JOIN reseller r ON r.row = a.reseller WHERE a.customer = c.row
  ORDER BY r.name = '', r.name LIMIT 1), relationship
 FROM customer c WHERE gone_since IS NULL ORDER BY sort_key"""


class Missing(Exception):
    """Something that is measured, or measured with, is not there."""


class Bench:
    def __init__(self, root, programs, customers, isSmoke=False):
        self.programs, self.customers, self.isSmoke = programs, customers, isSmoke
        self.here = pathlib.Path(__file__).resolve().parent
        self.folder = (programs if isSmoke else root / "build") / "bench" / str(customers)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.ready = set()  # replicas
        self.resellers, self.subscriptions = max(1, customers // 50), 3 * customers

    # ---- everything

    def alone(self):
        """The figures that grow with the list, without any peer."""
        figures = {}
        figures.update(self.run("search_bench", self.data()))
        figures.update(self.run("list_bench", self.data()))
        figures["start"] = self.start(self.data())
        figures["csv.seconds"] = self.export("csv")[0]
        return figures

    def everything(self):
        figures = {}
        parts = [self.memory, self.starts, self.tables, self.reading, self.stalls]
        if not self.isSmoke:  # minutes, and nothing for programs with sanitizers
            parts.append(self.instructions)
        for part in parts:
            try:
                figures.update(part())
            except Missing as missing:
                if not self.isSmoke:
                    raise
                print(f"left out: {missing}")
        return figures

    def machine(self):
        names = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
        return f"{os.cpu_count()} processors ({names[0] if names else 'unknown'})"

    def save(self, what):
        (self.folder / "figures.json").write_text(json.dumps(what, indent=1) + "\n")

    # ---- data

    def data(self):
        """The replica, made once."""
        return self.made(self.folder / "desk", self.customers)

    def made(self, folder, customers):
        replica = folder / "replica.sqlite"
        if replica not in self.ready:
            folder.mkdir(parents=True, exist_ok=True)
            self.check([self.program("bench_data"), replica, str(customers)])
            self.ready.add(replica)
        return replica

    # ---- programs

    def program(self, name):
        for place in (self.programs / "bin", self.programs / "tests/bench"):
            if (place / name).exists():
                return place / name
        raise Missing(f"{name} is not built")

    @staticmethod
    def installed(name):
        if shutil.which(name) is None:
            raise Missing(f"{name} is not installed")
        return name

    @staticmethod
    def check(argv, **how):
        return subprocess.run([str(part) for part in argv], check=True, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True, **how).stdout

    def run(self, name, *arguments, env=None):
        """The figures that one of the bench's own programs prints."""
        said = self.check([self.program(name), *arguments],
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **(env or {})})
        return {line.split()[0]: float(line.split()[1]) for line in said.splitlines()}

    def timed(self, argv, **how):
        """Seconds, and the most memory in MB, of a program that ends by itself."""
        began = time.monotonic()
        with subprocess.Popen([str(part) for part in argv], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              **how) as process:
            largest = 0
            while process.poll() is None:
                largest = max(largest, largestMemory(process.pid))
                time.sleep(0.005)
        seconds = time.monotonic() - began
        if process.returncode != 0:
            raise subprocess.CalledProcessError(process.returncode, argv)
        return seconds, largest

    # ---- the figures

    def memory(self):
        figures = self.run("search_bench", self.data())
        figures.update(self.run("list_bench", self.data(), "peers"))
        return figures

    def starts(self):
        self.installed("Xvfb")
        few = self.made(self.folder / "fifty", 50)
        figures = {"start.many": self.start(self.data()), "start.few": self.start(few)}
        with contextlib.suppress(Missing):
            browser = self.installed("sqlitebrowser")
            figures["start.browser"] = self.drawn([browser, "-R", "-t", "customer", self.data()])
        return figures

    def start(self, replica):
        return self.drawn([self.program("tierdesk"), *NOWHERE, "--data-dir", replica.parent])

    def drawn(self, argv):
        """Milliseconds from the start of a program to the first picture that stays as it is; the middle of a few."""
        found = []
        for _ in range(1 if self.isSmoke else 3):
            with tempfile.TemporaryDirectory() as home, Screen() as screen:
                found.append(screen.timeToDraw([str(part) for part in argv], home))
        return statistics.median(found)

    def export(self, kind):
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            return self.timed([self.program("tierdesk"), "export", "customers", *NOWHERE, "--data-dir",
                               self.data().parent, "--format", kind, "--to", f"{folder}/all.{kind}"])

    def tables(self):
        figures = {}
        rememberPages(self.data())  # or the first of them would read from the disk, and its peers from memory
        figures["csv.seconds"], figures["csv.megabytes"] = self.export("csv")
        figures["xlsx.seconds"], figures["xlsx.megabytes"] = self.export("xlsx")
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            with contextlib.suppress(Missing), open(f"{folder}/peer.csv", "wb") as file:
                argv = [self.installed("sqlite3"), "-csv", str(self.data()), ROWS]
                began = time.monotonic()
                subprocess.run(argv, check=True, stdout=file)
                figures["csv.sqlite"] = time.monotonic() - began
            figures["xlsx.bare"] = self.timed([self.program("xlsx_peer"), self.data(), ROWS, f"{folder}/a.xlsx"])[0]
            python = ["/usr/bin/python3", self.here / "xlsx_peer.py"]
            if subprocess.run(["/usr/bin/python3", "-c", "import xlsxwriter"], stderr=subprocess.DEVNULL).returncode == 0:
                figures["xlsx.python"] = self.timed([*python, self.data(), ROWS, f"{folder}/b.xlsx"])[0]
        return figures

    def reading(self):
        figures = {}
        state = self.folder / "sandbox.sqlite"
        if not state.exists():
            with self.service(fresh=True) as (_, seconds):
                figures["sandbox.first"] = seconds
                (self.folder / "sandbox.seconds").write_text(str(seconds))
        else:
            figures["sandbox.first"] = float((self.folder / "sandbox.seconds").read_text())
        with self.service() as (told, seconds):
            figures["sandbox.later"] = seconds
            where = [told["baseUrl"], told["authority"], told["clientId"], told["tenantId"]]
            for kind in ("session", "plain"):
                with tempfile.TemporaryDirectory(dir=self.folder) as folder:
                    figures.update(self.run("sync_bench", kind, *where, folder))
            with contextlib.suppress(Missing):
                figures["sync.curl"] = self.fetched(told)
        return figures

    def stalls(self):
        self.installed("Xvfb")
        figures = {}
        pause = "200" if self.isSmoke else "3000"  # ms for what goes on in other threads
        with self.service() as (told, _):
            where = [told["baseUrl"], told["authority"], told["clientId"], told["tenantId"]]
            for accessible in ([], ["accessible"]):
                with tempfile.TemporaryDirectory(dir=self.folder) as folder, Screen() as screen:
                    shutil.copy(self.data(), folder)
                    forgetPages(f"{folder}/replica.sqlite")
                    env = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": screen.display, "HOME": folder}
                    figures.update(self.run("stall_bench", folder, *where, pause, *accessible, env=env))
        return figures

    def instructions(self):
        """Of one row more, so that a start does not count: the same on every machine."""
        self.installed("valgrind")
        sqlite = self.installed("sqlite3")
        few, many = (1_000, 2_000) if self.isSmoke else (10_000, 20_000)
        figures = {}
        counts = {}
        for size in (few, many):
            small = Bench(self.folder.parents[1], self.programs, size, self.isSmoke)
            small.folder = self.folder.parent / str(size)
            small.folder.mkdir(exist_ok=True)
            replica = small.data()
            with tempfile.TemporaryDirectory(dir=self.folder) as folder, small.service() as (told, _):
                where = [told["baseUrl"], told["authority"], told["clientId"], told["tenantId"]]
                counts[size] = {
                    "csv": self.counted([self.program("tierdesk"), "export", "customers", *NOWHERE, "--data-dir",
                                         replica.parent, "--to", f"{folder}/all.csv"]),
                    "csvSqlite": self.counted([sqlite, "-csv", replica, ROWS]),
                    "sync": self.counted([self.program("sync_bench"), "alone", *where, folder]),
                    "syncPlain": self.counted([self.program("sync_bench"), "plain", *where, folder]),
                }
        for name in counts[few]:
            figures["instructions." + name] = (counts[many][name] - counts[few][name]) / (many - few)
        return figures

    def counted(self, argv):
        """Instructions of a whole program."""
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            self.check(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", *argv],
                       env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
            with open(f"{folder}/out") as counts:
                for line in counts:
                    if line.startswith(("summary:", "totals:")):
                        return int(line.split()[1])
        raise Missing("callgrind said no sum")

    # ---- the practice service

    @contextlib.contextmanager
    def service(self, fresh=False):
        state = self.folder / "sandbox.sqlite"
        began = time.monotonic()
        argv = [self.program("tierdesk-sandbox"), "--throttle", "0", "--state", state, *(["--fresh"] if fresh else []),
                "--customers", self.customers, "--resellers", self.resellers, "--subscriptions", self.subscriptions]
        with subprocess.Popen([str(part) for part in argv], stdout=subprocess.PIPE, text=True) as process:
            try:
                line = process.stdout.readline()
                if not line:
                    raise Missing("the practice service did not start")
                yield json.loads(line), time.monotonic() - began
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait()

    def fetched(self, told):
        """Seconds that curl takes for the same pages, thrown away as they come. Where each begins is found before."""
        curl = self.installed("curl")
        form = urllib.parse.urlencode({"grant_type": "client_credentials", "client_id": told["clientId"],
                                       "scope": "https://api.partnercenter.microsoft.com/.default"}).encode()
        url = f"{told['authority'].rstrip('/')}/{told['tenantId']}/oauth2/v2.0/token"
        with urllib.request.urlopen(url, form) as answer:
            token = json.load(answer)["access_token"]
        page = told["baseUrl"].rstrip("/") + "/v1/customers?size=500"
        requests, continuation = [], None
        while True:
            headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
            address = page
            if continuation:
                headers["MS-ContinuationToken"] = continuation
                address += "&seekOperation=Next"
            requests.append((address, headers))
            with urllib.request.urlopen(urllib.request.Request(address, headers=headers)) as answer:
                continuation = json.load(answer).get("continuationToken")
            if not continuation:
                break
        lines = "next\n".join(
            f'url = "{address}"\noutput = /dev/null\nsilent\n'
            + "".join(f'header = "{name}: {value}"\n' for name, value in headers.items())
            for address, headers in requests)
        began = time.monotonic()
        subprocess.run([curl, "-K", "-"], input=lines.encode(), check=True, stdout=subprocess.DEVNULL)
        return time.monotonic() - began


def largestMemory(pid):
    """MB that a process had in memory at most until now."""
    with contextlib.suppress(OSError):
        with open(f"/proc/{pid}/status") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) / 1000
    return 0


def rememberPages(path):
    """Reads a file, so that the system has it in memory."""
    with open(path, "rb") as file:
        while file.read(1 << 20):
            pass


def forgetPages(path):
    """Takes a file out of the system's memory, as after a start of the machine."""
    with open(path, "rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
