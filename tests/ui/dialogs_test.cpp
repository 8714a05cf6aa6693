// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagefixture.h"

#include "ui/dialogs/backupdialog.h"

#include <QFile>
#include <QLineEdit>
#include <QPromise>
#include <QTemporaryDir>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// The dialog with a backup whose end the test decides.
class Backup {
public:
    Backup()
    {
        ui::Style::apply(*qApp, ui::Scheme::Light);
        dialog =
            std::make_unique<ui::BackupDialog>([this](const QString &, const std::function<bool()> &mayGoOn) {
                isWanted = mayGoOn;
                job = QPromise<Result<void>>();
                job.start();
                return job.future();
            });
        showPage(*dialog, dialog->sizeHint());
        dialog->findChild<QLineEdit *>()->setText(folder.filePath(u"copy.sqlite"_s));
        click(button(*dialog, u"Back up"_s));
    }
    void end(const Result<void> &result)
    {
        job.addResult(result);
        job.finish();
    }
    [[nodiscard]] bool comesToSay(const QString &text) const
    {
        return waitUntil([this, &text] { return says(*dialog, text); });
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::BackupDialog> dialog;
    std::function<bool()> isWanted;
    QPromise<Result<void>> job;
};

Error errorOf(Error::Kind kind, Cause cause = Cause(0))
{
    Error error;
    error.kind = kind;
    error.code = int(cause);
    return error;
}

} // namespace

TEST_CASE("a backup that is cancelled leaves the old file and says so")
{
    Backup backup;
    REQUIRE(backup.isWanted());
    click(button(*backup.dialog, u"Cancel"_s));
    CHECK_FALSE(backup.isWanted());
    CHECK(backup.dialog->isVisible()); // until the copy is put away
    backup.end(failure(errorOf(Error::Kind::Canceled)));
    CHECK(backup.comesToSay(u"The backup was cancelled."_s));
    CHECK(says(*backup.dialog, u"Nothing was written."_s));
}

TEST_CASE("a backup that was just complete when it was cancelled is not called unwritten")
{
    Backup backup;
    click(button(*backup.dialog, u"Cancel"_s));
    backup.end({});
    CHECK(backup.comesToSay(u"The backup is written and checked."_s));
    CHECK_FALSE(says(*backup.dialog, u"Nothing was written."_s));
}

TEST_CASE("a backup for which there is no room says where room is missing, and what to do")
{
    Backup backup;
    backup.end(failure(errorOf(Error::Kind::Storage, Cause::FileDiskFull)));
    REQUIRE(backup.comesToSay(u"No backup was made."_s));
    CHECK(says(*backup.dialog, u"There is no room left on the disk of the file."_s));
    CHECK(says(*backup.dialog, u"choose another place"_s));
    CHECK(button(*backup.dialog, u"Back up"_s)->isEnabled()); // elsewhere
    const auto *path = backup.dialog->findChild<QLineEdit *>();
    CHECK(waitUntil([path] { return path->height() >= path->sizeHint().height(); })); // nothing is squeezed
}

TEST_CASE("a dialog that goes tells the backup to end")
{
    Backup backup;
    REQUIRE(backup.isWanted());
    backup.dialog.reset();
    CHECK_FALSE(backup.isWanted());
    backup.end({});
}
