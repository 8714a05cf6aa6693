// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A refusal in any form: reason phrase, Retry-After and WWW-Authenticate in the first three lines, then a body.
#include "tests/fuzz/fuzz.h"

#include "models/partnercenter/errorcodec.h"
#include "models/partnercenter/wiretext.h"

using namespace tierdesk;
using namespace tierdesk::partnercenter;
using namespace tierdesk::test;

namespace {

QByteArray takeLine(QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArray line = text.left(end);
    text = end < 0 ? QByteArray() : text.mid(end + 1);
    return line;
}

void check(const Error &error, int status)
{
    require(error.httpStatus == status, "the status is the service's");
    const bool isOurs = error.code == int(Cause::FromElsewhere)
        || (error.code == int(Cause::MfaDemanded) && status == 401)
        || (error.code == int(Cause::Redirected) && status == 302);
    require(error.code >= 0 || isOurs, "the service's code is never taken for a cause of our own");
    require(!error.neverSent, "an answer came, so it was sent");
    if (error.retryAfter) {
        require(error.retryAfter->count() >= 0, "no wait lies in the past");
        require(*error.retryAfter <= std::chrono::minutes(15), "no wait stops the account for long");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    QByteArray text = bytesOf(bytes, size);
    RefusedAnswer answer;
    answer.reason = takeLine(text);
    answer.headers.append({"retry-after", takeLine(text)});
    answer.headers.append({"www-authenticate", takeLine(text)});
    answer.body = text;
    for (const int status : {302, 400, 401, 404, 429, 503}) {
        answer.status = status;
        check(readError(answer), status);
        check(readTokenError(answer), status);
    }
    const QString words = QString::fromUtf8(text);
    const QDateTime time = dateTimeFrom(words);
    require(!time.isValid() || time.timeSpec() == Qt::UTC, "times are UTC");
    require(decodedEntities(words).size() <= words.size(), "an entity is longer than what it stands for");
    (void)snakeCase(words);
    return 0;
}
