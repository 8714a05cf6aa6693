// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "app/language.h"
#include "app/troubledialogs.h"
#include "models/store/database.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

using namespace tierdesk;
using namespace tierdesk::app;
using namespace Qt::StringLiterals;
using store::Access;
using store::Database;

namespace {

/// What opening says of a file that a version of tomorrow has left.
Error refusalOf(store::File file, const QString &path)
{
    REQUIRE(Database::open(file, path, Access::ReadWrite));
    {
        auto tomorrow = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tomorrow"_s);
        tomorrow.setDatabaseName(path);
        REQUIRE(tomorrow.open());
        REQUIRE(QSqlQuery(tomorrow).exec(u"PRAGMA user_version = 999"_s));
    }
    QSqlDatabase::removeDatabase(u"tomorrow"_s);
    const auto opened = Database::open(file, path, Access::ReadWrite);
    REQUIRE_FALSE(opened);
    return opened.error();
}

/// What the box says; Quit is pressed as soon as it stands.
QString saidAbout(const Error &error, const QString &folder)
{
    QString said;
    QTimer::singleShot(0, qApp, [&said] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        said = box->text() + u'\n' + box->informativeText();
        box->escapeButton()->click();
    });
    CHECK(askAboutDatabase(error, folder).what == TroubleDecision::What::Quit);
    return said;
}

} // namespace

TEST_CASE("data that a newer version wrote is told from damage, in every language and for both files")
{
    const QTemporaryDir folder;
    Language language;
    for (const auto &[file, name] : {std::pair(store::File::Replica, u"replica.sqlite"_s),
             std::pair(store::File::Desk, u"desk.sqlite"_s)}) {
        CAPTURE(name);
        const Error error = refusalOf(file, folder.filePath(name));
        CHECK(error.code == Database::kNewerVersion);
        for (const auto &[code, newer] : {std::pair(u"en"_s, u"was written by a newer version of Tierdesk"_s),
                 std::pair(u"pl"_s, u"nowsz"_s), std::pair(u"hu"_s, u"újabb verzió"_s)}) {
            CAPTURE(code);
            language.install(*qApp, code);
            const QString said = saidAbout(error, folder.path());
            CAPTURE(said);
            CHECK(said.contains(newer));
            CHECK(said.contains(folder.path()));
            CHECK_FALSE(said.contains(u'%'));
        }
    }
    language.install(*qApp, u"en"_s);
}
