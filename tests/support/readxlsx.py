#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a workbook with nothing but its ZIP and its XML, strictly. As a program: prints it as JSON."""
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def column_of(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def text_of(node):
    text = "".join(part.text or "" for part in node.iter(MAIN + "t"))
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


def cell_of(node, formats):
    """A text, a number, or {"format": number format id, "value": number}."""
    if node.find(MAIN + "f") is not None:
        raise AssertionError("a formula")
    if node.get("t") == "inlineStr":
        return text_of(node)
    if node.get("t") not in (None, "n"):
        raise AssertionError("a cell of the kind " + node.get("t"))
    value = float(node.find(MAIN + "v").text)
    if value == int(value):
        value = int(value)
    format = formats[int(node.get("s", "0"))]
    return {"format": format, "value": value} if format else value


def sheet_of(name, root, formats):
    rows = []
    for row in root.find(MAIN + "sheetData"):
        cells = {}
        for node in row:
            if node.find(MAIN + "v") is not None or node.find(MAIN + "is") is not None:
                cells[column_of(node.get("r"))] = cell_of(node, formats)
        rows.append([cells.get(column, "") for column in range(max(cells, default=-1) + 1)])
    pane = root.find(f"{MAIN}sheetViews/{MAIN}sheetView/{MAIN}pane")
    filters = root.find(MAIN + "autoFilter")
    return {
        "name": name,
        "rows": rows,
        "frozen": int(pane.get("ySplit")) if pane is not None and pane.get("state") == "frozen" else 0,
        "filter": filters.get("ref") if filters is not None else "",
        "widths": [float(column.get("width")) for column in root.iter(MAIN + "col")],
        "links": len(list(root.iter(MAIN + "hyperlink"))),
    }


def read(path):
    with zipfile.ZipFile(path) as file:
        broken = file.testzip()
        if broken:
            raise AssertionError(broken + " is damaged")
        parts = {name: ElementTree.fromstring(file.read(name)) for name in file.namelist()}
    formats = [int(xf.get("numFmtId")) for xf in parts["xl/styles.xml"].find(MAIN + "cellXfs")]
    names = [sheet.get("name") for sheet in parts["xl/workbook.xml"].find(MAIN + "sheets")]
    return [
        sheet_of(name, parts[f"xl/worksheets/sheet{number}.xml"], formats)
        for number, name in enumerate(names, 1)
    ]


if __name__ == "__main__":
    json.dump(read(sys.argv[1]), sys.stdout)
