// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backupdialog.h"

#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/practicemark.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {

QString proposedPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir existing(QFileInfo(folder).isDir() ? folder : QDir::homePath());
    //: The name of a file, without spaces; %1 is a date (2026-11-21)
    return existing.filePath(
        BackupDialog::tr("tierdesk-backup-%1.sqlite").arg(QDate::currentDate().toString(Qt::ISODate)));
}

TextLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(text, TextStyle::Body, Tone::Text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

BackupDialog::BackupDialog(BackUp backUp, QWidget *parent)
    : QDialog(parent)
    , m_backUp(std::move(backUp))
    , m_message(new MessageBar(this))
    , m_form(new QWidget(this))
    , m_progress(new ProgressLine(this))
{
    setWindowTitle(tr("Back up"));
    setMinimumWidth(unit(150));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(5), unit(5), unit(5), unit(5));
    column->setSpacing(unit(4));
    column->addWidget(new TextLabel(tr("Back up"), TextStyle::Question, Tone::Text, this));
    column->addWidget(m_message);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(unit(3));
    form->addWidget(paragraph(
        tr("The backup holds what only this computer knows: drafts, operations and activity."), m_form));
    form->addWidget(paragraph(tr("Customers, resellers and subscriptions are not in it: they are read from "
                                 "Partner Center again whenever that is needed."),
        m_form));
    form->addWidget(makeFile());
    column->addWidget(m_form);
    m_progress->setAccessibleName(tr("The backup is being written"));
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    m_progress->hide();
    column->addWidget(m_progress);
    makeFoot(column);
    checkFile();
}

BackupDialog::~BackupDialog()
{
    m_running.cancel();
}

QWidget *BackupDialog::makeFile()
{
    auto *box = new QWidget(m_form);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(2));
    m_path = new QLineEdit(QDir::toNativeSeparators(proposedPath()), box);
    m_file = new Field(tr("File"), m_path, Need::Required, box);
    auto *browse = new QPushButton(tr("Browse…"), box);
    browse->setAutoDefault(false);
    row->addWidget(m_file, 1);
    auto *beside = new QVBoxLayout; // on the field's line, whatever is said below it
    beside->setSpacing(0);
    beside->addSpacing(QFontMetrics(tierdesk::ui::font(TextStyle::Body)).height() + unit(1));
    beside->addWidget(browse);
    beside->addStretch(1);
    row->addLayout(beside);
    connect(m_path, &QLineEdit::textChanged, this, &BackupDialog::checkFile);
    connect(browse, &QPushButton::clicked, this, &BackupDialog::browse);
    return box;
}

void BackupDialog::makeFoot(QLayout *column)
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(2));
    row->addWidget(new PracticeMark(foot));
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setAutoDefault(false);
    m_start = new QPushButton(tr("Back up"), foot);
    m_start->setDefault(true);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_start);
    column->addWidget(foot);
    connect(m_cancel, &QPushButton::clicked, this, &BackupDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &BackupDialog::start);
}

void BackupDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Back up"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Tierdesk backups (*.sqlite)"));
    dialog->setDefaultSuffix(u"sqlite"_s); // an existing file is asked about by the dialog itself
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void BackupDialog::checkFile()
{
    const QString text = m_path->text().trimmed();
    const QFileInfo file(text);
    m_file->setWarning({});
    if (text.isEmpty())
        m_file->setHint(tr("Name a file to back up to."));
    else if (file.isDir())
        m_file->setHint(tr("This is a folder. Name a file in it."));
    else if (!file.absoluteDir().exists())
        m_file->setHint(tr("This folder does not exist."));
    else if (file.exists())
        m_file->setWarning(tr("This file exists and will be replaced."));
    else
        m_file->setHint(tr("Only you can read the file. Written completely and checked, or not at all."));
    m_start->setEnabled(!text.isEmpty() && !file.isDir() && file.absoluteDir().exists());
}

void BackupDialog::start()
{
    m_message->clear();
    setRunning(true);
    m_running = m_backUp(QFileInfo(m_path->text().trimmed()).absoluteFilePath());
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            stop();
        else
            finish(watcher->result());
    });
    watcher->setFuture(m_running);
}

void BackupDialog::finish(const Result<void> &result)
{
    setRunning(false);
    if (!result) {
        //: %1 is the system's own reason ("database or disk is full")
        m_message->showMessage(Gravity::Danger, tr("No backup was made."),
            tr("The file cannot be written: %1. The old file, if there was one, is unchanged.")
                .arg(result.error().detail));
        adjustSize(); // the message needs room of its own
        return;
    }
    m_message->showMessage(
        Gravity::Success, tr("The backup is written and checked."), m_path->text().trimmed());
    m_form->hide(); // done: nothing is left to choose
    m_start->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

void BackupDialog::stop()
{
    setRunning(false);
    m_message->showMessage(Gravity::Info, tr("The backup was cancelled."),
        tr("Nothing was written. The old file, if there was one, is unchanged."));
    adjustSize();
}

void BackupDialog::setRunning(bool running)
{
    m_isRunning = running;
    m_form->setEnabled(!running);
    m_start->setEnabled(!running);
    m_cancel->setText(tr("Cancel"));
    m_progress->setVisible(running);
    m_progress->setProgress(0, 0);
    if (!running)
        checkFile();
}

void BackupDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
        return;
    }
    m_running.cancel();
}

} // namespace tierdesk::ui
