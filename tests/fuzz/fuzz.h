// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace tierdesk::test {

/// What must hold whatever the input is. libFuzzer keeps the input with which it does not.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t *bytes, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

} // namespace tierdesk::test

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);
