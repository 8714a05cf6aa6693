// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/plainfile.h"

#include <QFileInfo>

namespace tierdesk {

Result<void> requirePlainFile(const QString &path)
{
    const QFileInfo target(path); // through links, as it is written
    const bool isOther = target.exists() && !target.isFile();
    if (!isOther && !path.endsWith(u'/'))
        return {};
    Error error;
    error.kind = Error::Kind::Storage;
    error.code = int(Cause::FileNotPlain);
    error.detail = QStringLiteral("the target is no plain file");
    return failure(error);
}

} // namespace tierdesk
