// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text in the desk file is an operation or a draft that can be written and read again as it is, or none.
#include "tests/fuzz/fuzz.h"

#include "models/domain/newcustomer.h"
#include "models/store/operationjson.h"

#include <QJsonDocument>

using namespace tierdesk;
using namespace tierdesk::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text = bytesOf(bytes, size);
    if (const auto operation = store::operationFromText(QString::fromUtf8(text)))
        require(
            store::operationFromText(store::toText(*operation)) == operation, "an operation stays itself");
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (const auto draft = newCustomerFromJson(object))
        require(newCustomerFromJson(toJson(*draft)) == draft, "a draft stays itself");
    return 0;
}
