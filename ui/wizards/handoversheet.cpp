// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/handoversheet.h"

#include "ui/style/style.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>

namespace tierdesk::ui {

namespace {

class HandoverText {
    Q_DECLARE_TR_FUNCTIONS(HandoverText)
};

void write(QTextDocument &document, const HandoverSheet &sheet)
{
    document.setDefaultFont(font(TextStyle::Body));
    QTextCursor cursor(&document);
    QTextCharFormat heading;
    heading.setFont(font(TextStyle::Title));
    QTextCharFormat fixed;
    fixed.setFont(font(TextStyle::Fixed));
    const QTextCharFormat plain;
    cursor.insertText(HandoverText::tr("Setup info"), heading);
    cursor.insertBlock();
    cursor.insertText(sheet.companyName, plain);
    cursor.insertBlock();
    cursor.insertBlock();
    cursor.insertText(HandoverText::tr("User name"), plain);
    cursor.insertBlock();
    cursor.insertText(sheet.userName, fixed);
    if (!sheet.password.isEmpty()) {
        cursor.insertBlock();
        cursor.insertBlock();
        cursor.insertText(HandoverText::tr("Temporary password"), plain);
        cursor.insertBlock();
        cursor.insertText(sheet.password, fixed);
        cursor.insertBlock();
        cursor.insertBlock();
        cursor.insertText(
            HandoverText::tr("Sign in at office.com with it. You will be asked for a new password."), plain);
    }
}

} // namespace

void printHandoverSheet(
    QWidget *parent, const HandoverSheet &sheet, QObject *context, std::function<void()> printed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *const dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    QObject::connect(dialog, &QDialog::accepted, context, [printer, sheet, printed = std::move(printed)] {
        QTextDocument document;
        write(document, sheet);
        document.print(printer.get());
        printed();
    });
    // The dialog uses the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    dialog->show();
}

} // namespace tierdesk::ui
