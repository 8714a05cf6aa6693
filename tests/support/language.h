// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace tierdesk::test {

/// The window's language for one test.
class Language {
public:
    explicit Language(const QString &name) { QLocale::setDefault(QLocale(name)); }
    ~Language() { QLocale::setDefault(m_before); }
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    QLocale m_before;
};

} // namespace tierdesk::test
