// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/resources.h"

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

Answer checkDomain(Context &context, const Request &request)
{
    const QVariant taken = context.state.value(
        u"SELECT 1 FROM customer WHERE domain_folded = ?"_s, {request.captured.value(0).toCaseFolded()});
    const bool isOurs = request.captured.value(0).compare(context.account.domain, Qt::CaseInsensitive) == 0;
    Answer answer;
    answer.status = taken.isValid() || isOurs ? 200 : 404; // 200 = taken (quirks.md 46)
    return answer;
}

} // namespace tierdesk::sandbox
