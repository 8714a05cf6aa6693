// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bare loop around libxlsxwriter: xlsx_peer REPLICA SQL FILE writes what the statement answers, all as text, in
// constant memory, with a further sheet where one is full.
#include <cstdio>
#include <sqlite3.h>
#include <xlsxwriter.h>

int main(int argc, char *argv[])
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *read = nullptr;
    if (argc != 4 || sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
        || sqlite3_prepare_v2(database, argv[2], -1, &read, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "usage: xlsx_peer REPLICA SQL FILE\n");
        return 2;
    }
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *const book = workbook_new_opt(argv[3], &options);
    lxw_worksheet *sheet = nullptr;
    const int columns = sqlite3_column_count(read);
    for (lxw_row_t row = 0; sqlite3_step(read) == SQLITE_ROW; ++row) {
        if (row % LXW_ROW_MAX == 0)
            sheet = workbook_add_worksheet(book, nullptr);
        for (int column = 0; column < columns; ++column) {
            const auto *const text =
                reinterpret_cast<const char *>(sqlite3_column_text(read, column)); // NOLINT
            worksheet_write_string(sheet, row % LXW_ROW_MAX, lxw_col_t(column), text ? text : "", nullptr);
        }
    }
    sqlite3_finalize(read);
    sqlite3_close(database);
    return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}
