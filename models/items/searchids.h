// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowset.h"

#include <QByteArrayView>

#include <string>

namespace tierdesk::items {

/// The ids of rows (GUIDs) as their bytes, found by any part of their usual text, be it with hyphens or not: a quarter of
/// the memory that the text would take. In one thread.
class SearchIds {
public:
    /// The digits of a word that is looked for in ids, without hyphens; empty for one that is not. Short words and words of
    /// a to f alone are rather names ("cafe"), of which some hundred ids in a million would have a part by chance.
    [[nodiscard]] static QByteArray digitsOf(const QByteArray &word);

    void put(store::RowId row, QByteArrayView id); ///< adds or replaces; what is not 16 bytes long is none
    void remove(store::RowId row);
    void move(store::RowId from, store::RowId to); ///< `from` has none afterwards
    void clear() { m_bytes.clear(); }

    /// Adds the rows whose id has these digits (of digitsOf()) side by side.
    void find(const QByteArray &digits, RowSet &hits) const;
    [[nodiscard]] bool matches(store::RowId row, const QByteArray &digits) const;

private:
    [[nodiscard]] bool hasAt(const char *id, qsizetype place, const QByteArray &digits) const;

    std::string m_bytes; ///< 16 of each row id, from 0 on; all zero = none
};

} // namespace tierdesk::items
