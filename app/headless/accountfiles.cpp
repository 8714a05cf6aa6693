// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/accountfiles.h"

#include "app/datafolder.h"
#include "app/troubledialogs.h"
#include "models/base/errorwords.h"
#include "models/store/accountmark.h"
#include "models/store/database.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

struct FilesWords {
    Q_DECLARE_TR_FUNCTIONS(HeadlessCommand)
};

/// Codes of the store speak of the account's own files; the sentences of the others are everybody's.
bool isOfStore(const Error &error)
{
    return error.kind == Error::Kind::Storage && error.code != int(Cause::FileNotWritten)
        && error.code != int(Cause::FileDiskFull) && error.code != int(Cause::FileNotPlain)
        && error.code != store::Database::kInDataFolder;
}

} // namespace

QString replicaPathOf(const Profile &profile)
{
    return profile.dataFolder + u"/replica.sqlite"_s;
}

QString deskPathOf(const Profile &profile)
{
    return profile.dataFolder + u"/desk.sqlite"_s;
}

bool belongsToAnother(const Profile &profile)
{
    if (!QFileInfo::exists(deskPathOf(profile)))
        return false;
    if (profile.kind
        == Profile::Kind::EmbeddedPractice) // its tenant is known to the service alone, which lies there
        return !QFileInfo::exists(profile.dataFolder + u"/practice.sqlite"_s);
    const auto desk = store::Database::open(store::File::Desk, deskPathOf(profile), store::Access::ReadOnly);
    if (!desk)
        return false; // whoever needs it will say so
    const auto mine = store::requireAccount(**desk, profile.endpoint.tenantId);
    return !mine && mine.error().code == store::Database::kOtherAccount;
}

QString whyNothingToRead(const Profile &profile)
{
    if (!QFileInfo::exists(replicaPathOf(profile)))
        //: %1 is a folder; "tierdesk sync" is typed as it stands here
        return FilesWords::tr("There is no data in %1 yet: \"tierdesk sync\" or a window reads it.")
            .arg(QDir::toNativeSeparators(profile.dataFolder));
    if (belongsToAnother(profile))
        return folderWords({DataFolderFault::Kind::OtherAccount, profile.dataFolder}).fact;
    return {};
}

QString sentencesOf(const Error &error, const Profile &profile)
{
    if (error.code == store::Database::kNotMigrated && error.kind == Error::Kind::Storage)
        //: %1 is a folder; "tierdesk sync" is typed as it stands here
        return FilesWords::tr(
            "The data in %1 has the form of another version of Tierdesk: \"tierdesk sync\" or a "
            "window brings it up to date.")
            .arg(QDir::toNativeSeparators(profile.dataFolder));
    if (!isOfStore(error))
        return ui::errorText(error);
    const TroubleWords words = databaseWords(error, profile.dataFolder);
    return words.fact + u' ' + words.meaning;
}

QJsonObject jsonOf(const Error &error)
{
    return {{u"kind"_s, wordOf(error.kind)}, {u"code"_s, wordOfCode(error.code)},
        {u"httpStatus"_s, error.httpStatus}};
}

} // namespace tierdesk::app
