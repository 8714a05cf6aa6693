#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the words of the window are complete: check.py LUPDATE SOURCES_LIST FOLDER SOURCE_ROOT

Nothing new in the sources, nothing unfinished, nothing stale, every plural form filled in, and every placeholder
of the English sentence in its translation. Exit code 1 and one line a finding otherwise.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLURAL_FORMS = {"en": 2, "pl": 3, "hu": 1}


def messages(path):
    """Yields (context, source, comment, message element)."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            yield name, message.findtext("source") or "", message.findtext("comment") or "", message


def placeholders(text):
    return sorted(set(re.findall(r"%L?(\d+)", text)))


def mnemonics(text):
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def texts(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def findings(path, language):
    found = []
    for context, source, comment, message in messages(path):
        place = f"{path.name}: {context}: {source!r}"
        translation = message.find("translation")
        kind = translation.get("type", "")
        is_plural = message.get("numerus") == "yes"
        if kind in ("unfinished", "vanished", "obsolete"):
            found.append(f"{place} is {kind}")
            continue
        forms = texts(message)
        if is_plural and len(forms) != PLURAL_FORMS[language]:
            found.append(f"{place} has {len(forms)} plural forms, not {PLURAL_FORMS[language]}")
        for form in forms:
            if not form.strip():
                found.append(f"{place} has an empty translation")
            elif placeholders(form) != placeholders(source):
                found.append(f"{place} has other placeholders than its source: {form!r}")
            elif mnemonics(form) != mnemonics(source):
                found.append(f"{place} has another number of mnemonics: {form!r}")
    return found


def main(lupdate, sources, folder, root):
    found = []
    files = sorted(Path(folder).glob("*.ts"))
    if len(files) != len(PLURAL_FORMS):
        found.append(f"{folder} holds {len(files)} languages, not {len(PLURAL_FORMS)}")
    with tempfile.TemporaryDirectory() as scratch:
        copies = [shutil.copy(file, scratch) for file in files]
        for copy in copies:
            only = ["-pluralonly"] if copy.endswith("_en.ts") else []
            subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *only, "-I", root, "@" + sources,
                            "-ts", copy], check=True)
        for file, copy in zip(files, copies):
            before = {entry[:3] for entry in messages(file)}
            after = {entry[:3] for entry in messages(copy)}
            found += [f"{file.name}: {entry[0]}: {entry[1]!r} is new" for entry in sorted(after - before)]
            found += [f"{file.name}: {entry[0]}: {entry[1]!r} is gone from the sources" for entry in sorted(before - after)]
    for file in files:
        found += findings(file, file.stem.rsplit("_", 1)[1])
    for line in found:
        print(line)
    print(f"{len(found)} findings in {len(files)} files")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
