// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

struct UCollator;

namespace tierdesk::store {

/// Turns names into bytes whose order is the order of a language (ICU sort keys). Keys of another language or
/// another version of ICU must not be compared with them.
class SortKeys {
public:
    /// `language` is a BCP 47 tag; one that ICU does not know sorts by the rules common to all.
    explicit SortKeys(const QString &language);
    ~SortKeys();
    SortKeys(const SortKeys &) = delete;
    SortKeys &operator=(const SortKeys &) = delete;

    [[nodiscard]] QByteArray keyOf(QByteArrayView name) const; ///< of UTF-8
    /// Into memory that is used again: for many.
    void makeKey(QByteArrayView name, QByteArray &key) const;
    /// Of ICU and of its rules for this language.
    [[nodiscard]] QString version() const;

private:
    UCollator *m_collator;
};

} // namespace tierdesk::store
