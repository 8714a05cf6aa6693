// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any body is read by every reader of the codec: into a value, or into a clear error.
#include "tests/fuzz/fuzz.h"

#include "models/partnercenter/jsonrepair.h"
#include "tests/models/partnercenter/readers.h"

using namespace tierdesk;
using namespace tierdesk::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray body = bytesOf(bytes, size);
    for (const Reader &read : readers()) {
        const Reading reading = read(body);
        if (!reading.error)
            continue;
        require(reading.error->kind != Error::Kind::Canceled, "nobody ended the reading");
        require(!reading.error->detail.isEmpty(), "an error says what is wrong");
    }
    const QByteArray repaired = partnercenter::repairedJson(body);
    require(partnercenter::repairedJson(repaired) == repaired, "what was mended needs no mending");
    return 0;
}
