// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/troubledialogs.h"

#include "models/sandbox/server.h"
#include "models/store/backup.h"
#include "models/store/database.h"
#include "ui/text/format.h"
#include "ui/widgets/plainbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <optional>

namespace tierdesk::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TroubleDialogs)
};

TroubleDecision chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(nullptr, Words::tr("Folder for Tierdesk's data"));
    if (folder.isEmpty())
        return {};
    return {TroubleDecision::What::OtherFolder, folder, {}};
}

/// The newest of those made before migrations is proposed; copies made on demand are wherever a person put them.
std::optional<TroubleDecision> chooseBackup(const QString &folder)
{
    const QStringList known = store::backupsOf(folder + QLatin1String("/desk.sqlite"));
    const QString backup = QFileDialog::getOpenFileName(nullptr, Words::tr("Backup to use"),
        known.isEmpty() ? QDir::homePath() : known.first(), Words::tr("Tierdesk backups (*.sqlite)"));
    if (backup.isEmpty())
        return std::nullopt;
    return TroubleDecision {TroubleDecision::What::Restore, {}, backup};
}

enum class WayOut { OtherFolder, TryAgain, KeepAside };

/// `wayOut`: what can be done beside choosing another folder and leaving it.
TroubleDecision ask(const QString &fact, const QString &meaning, const QString &details, WayOut wayOut)
{
    QMessageBox box(QMessageBox::Warning, Words::tr("Tierdesk cannot open its data"), {});
    ui::setPlainWords(box, fact, meaning);
    if (!details.isEmpty())
        box.setDetailedText(details);
    QPushButton *keepAside = wayOut == WayOut::KeepAside
        ? box.addButton(Words::tr("&Keep aside and start empty"), QMessageBox::AcceptRole)
        : nullptr;
    QPushButton *again = wayOut == WayOut::TryAgain
        ? box.addButton(Words::tr("&Try again"), QMessageBox::AcceptRole)
        : nullptr;
    QPushButton *other = box.addButton(Words::tr("&Choose another folder…"), QMessageBox::ActionRole);
    QPushButton *quit = box.addButton(Words::tr("&Quit"), QMessageBox::RejectRole);
    // Another folder has none of the drafts and operations of this one: whoever could have this one must not be led away.
    box.setDefaultButton(again ? again : other);
    box.setEscapeButton(quit);
    box.exec();

    if (again && box.clickedButton() == again)
        return {TroubleDecision::What::TryAgain, {}, {}};
    if (keepAside && box.clickedButton() == keepAside)
        return {TroubleDecision::What::KeepAside, {}, {}};
    if (box.clickedButton() != other)
        return {};
    return chooseFolder();
}

} // namespace

TroubleWords folderWords(const DataFolderFault &fault)
{
    const QString folder = QDir::toNativeSeparators(fault.path);
    switch (fault.kind) {
    case DataFolderFault::Kind::Foreign:
        //: %1 is a folder
        return {Words::tr("The folder %1 holds other files.").arg(folder),
            Words::tr("Tierdesk needs a folder of its own, which nobody else can read. Choose an empty or a "
                      "new one.")};
    case DataFolderFault::Kind::NotWritable:
        //: %1 is a folder
        return {Words::tr("Nothing can be written into the folder %1.").arg(folder),
            Words::tr("Tierdesk writes down what it is about to send, so it needs a folder of its own. "
                      "Nothing was changed.")};
    case DataFolderFault::Kind::OnNetwork:
        //: %1 is a folder
        return {Words::tr("The folder %1 is on another machine.").arg(folder),
            Words::tr(
                "Tierdesk's database needs a folder on this machine: over the network it could be damaged.")};
    case DataFolderFault::Kind::InUse:
        //: %1 is a folder, %2 the number of a process
        return {Words::tr("Another Tierdesk (process %2) has the folder %1 open.")
                    .arg(folder)
                    .arg(fault.processId),
            fault.isWithoutWindow
                //: "tierdesk sync" is typed as it stands here
                ? Words::tr(
                    "It reads from Partner Center without a window (\"tierdesk sync\") and has not ended "
                    "yet. Wait a moment, then try again.")
                : Words::tr("It did not answer, so its window could not be raised. End it first, or choose "
                            "another folder.")};
    case DataFolderFault::Kind::OtherAccount:
        //: %1 is a folder
        return {Words::tr("The folder %1 holds the data of another account.").arg(folder),
            Words::tr("Each account has a folder of its own, so that lists and drafts never mix. Nothing was "
                      "changed. Choose an empty or a new folder.")};
    }
    return {};
}

TroubleDecision askAboutFolder(const DataFolderFault &fault)
{
    const TroubleWords words = folderWords(fault);
    return ask(words.fact, words.meaning, {},
        fault.kind == DataFolderFault::Kind::InUse ? WayOut::TryAgain : WayOut::OtherFolder);
}

namespace {

TroubleDecision askAboutDamage(const Error &error, const QString &folder)
{
    // Asked again if no backup was chosen. A box of its own each time: where the program ends, none of its buttons was clicked.
    while (true) {
        QMessageBox box(QMessageBox::Warning, Words::tr("Tierdesk cannot open its data"), {});
        ui::setPlainWords(box,
            //: %1 is a folder
            Words::tr("A data file in %1 is damaged.").arg(QDir::toNativeSeparators(folder)),
            Words::tr(
                "It holds drafts, operations and activity. It is kept aside under another name, and Tierdesk "
                "goes on with a backup or with an empty file. What was done since the backup is not in it, "
                "and what was under way is not sent again by itself: look first whether a customer exists "
                "before you add it again. What was read from Partner Center is in another file and stays."));
        box.setDetailedText(error.detail);
        QPushButton *restore = box.addButton(Words::tr("&Use a backup…"), QMessageBox::AcceptRole);
        QPushButton *keepAside =
            box.addButton(Words::tr("&Keep aside and start empty"), QMessageBox::AcceptRole);
        QPushButton *other = box.addButton(Words::tr("&Choose another folder…"), QMessageBox::ActionRole);
        QPushButton *quit = box.addButton(Words::tr("&Quit"), QMessageBox::RejectRole);
        box.setDefaultButton(restore);
        box.setEscapeButton(quit);
        box.exec();
        if (box.clickedButton() == keepAside)
            return {TroubleDecision::What::KeepAside, {}, {}};
        if (box.clickedButton() == other)
            return chooseFolder();
        if (box.clickedButton() != restore)
            return {};
        if (const auto chosen = chooseBackup(folder))
            return *chosen;
    }
}

} // namespace

TroubleWords databaseWords(const Error &error, const QString &folder)
{
    const QString place = QDir::toNativeSeparators(folder);
    if (error.code == store::Database::kNewerVersion) {
        //: %1 is a folder
        return {Words::tr("The data in %1 was written by a newer version of Tierdesk.").arg(place),
            Words::tr("This version does not know its form and left it as it is. Start the newer version, or "
                      "choose "
                      "another folder.")};
    }
    if (error.code == store::Database::kDamaged) {
        return {//: %1 is a folder
            Words::tr("A data file in %1 is damaged.").arg(place),
            Words::tr("Open the window: it can go on with a backup. Nothing was changed.")};
    }
    if (error.code == store::Database::kNoBackup) {
        //: %1 is a folder
        return {Words::tr("No backup of the data in %1 could be made.").arg(place),
            Words::tr(
                "This version keeps its data in a new form and makes a backup before it changes anything. "
                "Perhaps the disk is full. Nothing was changed.")};
    }
    if (error.code == sandbox::Server::kUselessState) {
        //: %1 is a folder
        return {Words::tr("The practice data in %1 cannot be used.").arg(place),
            Words::tr("It is damaged, or another version of Tierdesk wrote it. It can be kept aside under "
                      "another name, and practice begins anew.")};
    }
    //: %1 is a folder
    return {Words::tr("The data in %1 cannot be opened.").arg(place),
        Words::tr("Perhaps the disk is full or the folder may not be written to. Nothing was changed.")};
}

TroubleDecision askAboutDatabase(const Error &error, const QString &folder)
{
    if (error.code == store::Database::kDamaged)
        return askAboutDamage(error, folder);
    const TroubleWords words = databaseWords(error, folder);
    return ask(words.fact, words.meaning, error.detail,
        error.code == sandbox::Server::kUselessState ? WayOut::KeepAside : WayOut::OtherFolder);
}

void sayNotRestored(const Error &error)
{
    QMessageBox box(QMessageBox::Warning, Words::tr("The backup cannot be used"), {});
    QString meaning = Words::tr("Choose another one. Nothing was changed.");
    if (error.code == store::Database::kNewerVersion)
        meaning = Words::tr("A newer version of Tierdesk wrote it. Nothing was changed.");
    else if (error.code == store::Database::kOtherAccount)
        meaning = Words::tr("It is a backup of another account. Nothing was changed.");
    else if (error.code == store::Database::kDamaged)
        meaning = Words::tr("It is damaged, or it is no backup of Tierdesk. Nothing was changed.");
    ui::setPlainWords(box, Words::tr("The backup cannot be used."), meaning);
    box.setDetailedText(error.detail);
    box.exec();
}

namespace {

void tellBeside(QWidget *window, const QString &title, const QString &fact, const QString &meaning)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, {}, QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    ui::setPlainWords(*box, fact, meaning);
    box->setModal(false);
    box->show();
}

} // namespace

void sayReplicaWasKeptAside(QWidget *window, const QString &keptAs)
{
    tellBeside(window, Words::tr("Data is read again"),
        Words::tr(
            "The file with the last read customers could not be used: it was damaged, or a newer version of "
            "Tierdesk wrote it."),
        //: %1 is the name of a file
        Words::tr("It is kept aside as %1. Everything in it is being read again from Partner "
                  "Center; drafts and operations are not touched by this.")
            .arg(QDir::toNativeSeparators(keptAs)));
}

void sayDeskWasMended(QWidget *window, const MendedDesk &mended)
{
    const QString kept = QDir::toNativeSeparators(mended.keptAs);
    if (!mended.backupOf.isValid()) {
        tellBeside(window, Words::tr("Tierdesk starts empty"),
            Words::tr("Drafts, operations and activity begin anew with an empty file."),
            //: %1 is the name of a file
            Words::tr("The damaged file is kept aside as %1. Look first whether a customer exists before you "
                      "add it "
                      "again: what was under way is not sent again by itself.")
                .arg(kept));
        return;
    }
    QString meaning =
        //: %1 is the name of a file
        Words::tr(
            "The damaged file is kept aside as %1. What was done after the backup is not in Tierdesk, only "
            "at Microsoft.")
            .arg(kept);
    if (mended.unfinished > 0)
        meaning += u'\n'
            + Words::tr("%n operation(s) of the backup were under way when it was made. Nothing of them is "
                        "sent again; "
                        "look at them under Operations.",
                nullptr, mended.unfinished);
    tellBeside(window, Words::tr("A backup is in use"),
        //: %1 is a date and time
        Words::tr("Tierdesk works with the backup of %1.").arg(ui::dateTimeText(mended.backupOf)), meaning);
}

} // namespace tierdesk::app
