# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display of its own whose picture lies in a file, and how long a program takes to draw on it."""

import mmap
import os
import signal
import subprocess
import tempfile
import time

SIZE = (1280, 800)
SAME = 0.995  # of the rows of the picture: a cursor may blink
STILL = 2.0  # seconds without a change are the end of a start


class Screen:
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        readable, writable = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writable), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp",
             "-fbdir", self.folder.name],
            pass_fds=[writable], stderr=subprocess.DEVNULL)
        os.close(writable)
        with os.fdopen(readable) as told:
            self.display = ":" + told.readline().strip()
        with open(f"{self.folder.name}/Xvfb_screen0", "rb") as file:
            self.picture = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        return self

    def __exit__(self, *_):
        self.picture.close()
        self.server.send_signal(signal.SIGTERM)
        self.server.wait()
        self.folder.cleanup()

    def lines(self):
        """A number for each line of pixels: what stands in it."""
        width = SIZE[0] * 4
        start = len(self.picture) - width * SIZE[1]
        whole = self.picture[start:]
        return [hash(whole[line * width:(line + 1) * width]) for line in range(SIZE[1])]

    def timeToDraw(self, argv, home):
        """Milliseconds from the start of a program until its picture was first what it stays."""
        env = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "HOME": home,
               "XDG_RUNTIME_DIR": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        began = time.monotonic()
        process = subprocess.Popen(argv, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        pictures = [(0.0, self.lines())]
        try:
            while True:
                now = time.monotonic() - began
                lines = self.lines()
                if lines != pictures[-1][1]:
                    pictures.append((now, lines))
                isStill = len(pictures) > 1 and now - pictures[-1][0] > STILL
                if isStill or now > 60:
                    break
                time.sleep(0.002)
        finally:
            process.terminate()
            process.wait()
        last = pictures[-1][1]
        for when, lines in pictures:
            same = sum(a == b for a, b in zip(lines, last)) / len(last)
            if same >= SAME:
                return when * 1000
        return pictures[-1][0] * 1000
