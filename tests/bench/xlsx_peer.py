# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same as xlsx_peer.cpp by python3-xlsxwriter: xlsx_peer.py REPLICA SQL FILE"""

import sqlite3
import sys

import xlsxwriter

ROWS_OF_A_SHEET = 1_048_576

replica, sql, file = sys.argv[1:]
database = sqlite3.connect(f"file:{replica}?mode=ro", uri=True)
book = xlsxwriter.Workbook(file, {"constant_memory": True})
for number, cells in enumerate(database.execute(sql)):
    if number % ROWS_OF_A_SHEET == 0:
        sheet = book.add_worksheet()
    for column, text in enumerate(cells):
        sheet.write_string(number % ROWS_OF_A_SHEET, column, text or "")
book.close()
