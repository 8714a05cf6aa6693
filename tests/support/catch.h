// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2 (Debian 12) and 3 (Debian 13) from one source.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "models/base/error.h"

#include <QByteArray>
#include <QString>

namespace Catch {

template <> struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <> struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <> struct StringMaker<tierdesk::Error> {
    static std::string convert(const tierdesk::Error &error)
    {
        return QStringLiteral("Error{kind %1, code %2, http %3, %4}")
            .arg(int(error.kind))
            .arg(error.code)
            .arg(error.httpStatus)
            .arg(error.detail)
            .toStdString();
    }
};

} // namespace Catch
