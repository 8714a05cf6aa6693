// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tierdesk::items {

/// Words by number, and their places in a language's order: millions of rows are kept and sorted by comparing numbers.
class Ranks {
public:
    explicit Ranks(const QLocale &locale);

    /// Any number for the word, from 0 on; the same for the same word.
    [[nodiscard]] quint32 number(const QString &word);
    [[nodiscard]] std::optional<quint32> known(const QString &word) const; ///< the number it has got
    [[nodiscard]] qsizetype size() const { return m_words.size(); }
    [[nodiscard]] const QString &word(quint32 number) const { return m_words[number]; }
    /// By number: the word's place in the language's order; words that only differ in case have the same.
    [[nodiscard]] std::vector<quint32> places() const;

private:
    QCollator m_collator;
    QStringList m_words;
    QHash<QString, quint32> m_numbers;
};

} // namespace tierdesk::items
