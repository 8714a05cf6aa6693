// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/supportreportdialog.h"

#include "models/base/plainfile.h"
#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

SupportReportDialog::SupportReportDialog(QWidget *parent)
    : QDialog(parent)
    , m_message(new MessageBar(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_save(new QPushButton(tr("Save…"), this))
{
    setWindowTitle(tr("Report for support"));
    resize(unit(220), unit(150));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(5), unit(5), unit(5), unit(5));
    column->setSpacing(unit(3));
    column->addWidget(new TextLabel(tr("Report for support"), TextStyle::Question, Tone::Text, this));
    auto *explanation = new TextLabel(tr("This is everything that will be in the file. It has versions, "
                                         "counts, states and ids, and no names, "
                                         "e-mail addresses, domains or passwords. It is not sent anywhere."),
        TextStyle::Body, Tone::Secondary, this);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    column->addWidget(m_message);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Report for support"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("The report is being put together."));
    column->addWidget(m_text, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(unit(2));
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *const button : {m_copy, close})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    foot->addWidget(m_copy);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_save);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SupportReportDialog::save);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    setReport({});
}

void SupportReportDialog::setReport(const QString &text)
{
    m_text->setPlainText(text);
    m_copy->setEnabled(!text.isEmpty());
    m_save->setEnabled(!text.isEmpty());
}

void SupportReportDialog::save()
{
    const QString name = u"tierdesk-report-%1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(this, tr("Report for support"), QDir::home().filePath(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SupportReportDialog::write);
    dialog->open();
}

void SupportReportDialog::write(const QString &path)
{
    if (const auto plain = requirePlainFile(path); !plain)
        return m_message->showMessage(
            Gravity::Danger, tr("The report was not saved."), errorText(plain.error()));
    QSaveFile file(path);
    const QByteArray text = m_text->toPlainText().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        m_message->showMessage(Gravity::Success, tr("The report is saved."), QDir::toNativeSeparators(path));
    else
        m_message->showMessage(Gravity::Danger, tr("The report was not saved."),
            errorText({Error::Kind::Storage, int(Cause::FileNotWritten), 0, file.errorString(), {}, {}, {}}));
}

} // namespace tierdesk::ui
