// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backupdialog.h"

#include "models/base/whenanswered.h"
#include "ui/style/style.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QDate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {

TextLabel *paragraph(const QString &text)
{
    auto *label = new TextLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

BackupDialog::BackupDialog(BackUp backUp, QWidget *parent)
    : FileJobDialog({tr("Back up"), tr("Back up"), tr("The backup is being written"),
                        //: The name of a file, without spaces; %1 is a date (2026-11-21)
                        tr("tierdesk-backup-%1.sqlite").arg(QDate::currentDate().toString(Qt::ISODate)),
                        tr("Tierdesk backups (*.sqlite)"), u"sqlite"_s, tr("Name a file to back up to."),
                        tr("Only you can read the file. Written completely and checked, or not at all."),
                        tr("No backup was made."), tr("The backup was cancelled.")},
        parent)
    , m_backUp(std::move(backUp))
{
    form()->setSpacing(unit(3));
    form()->addWidget(
        paragraph(tr("The backup holds what only this computer knows: drafts, operations and activity.")));
    form()->addWidget(paragraph(tr("Customers, resellers and subscriptions are not in it: they are read from "
                                   "Partner Center again whenever that is needed.")));
}

void BackupDialog::run()
{
    whenAnswered(m_backUp(path(), mayGoOn()), this, [this](const Result<void> &result) { finish(result); });
}

void BackupDialog::finish(const Result<void> &result)
{
    if (!result)
        return fail(result.error());
    message()->showMessage(Gravity::Success, tr("The backup is written and checked."), shownPath());
    succeed();
}

} // namespace tierdesk::ui
