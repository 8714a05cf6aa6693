// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/viewnamedialog.h"

#include "ui/style/style.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tierdesk::ui {
namespace {
constexpr int kLongestName = 80; // letters
}

ViewNameDialog::ViewNameDialog(Purpose purpose, const QString &name, QStringList taken, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(name))
    , m_save(new QPushButton(this))
{
    setWindowTitle(purpose == Purpose::Save ? tr("Save view") : tr("Rename view"));
    setMinimumWidth(unit(110));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(5), unit(5), unit(5), unit(5));
    column->setSpacing(unit(3));
    column->addWidget(new TextLabel(windowTitle(), TextStyle::Question, Tone::Text, this));
    m_name->setMaxLength(kLongestName);
    m_name->selectAll();
    m_field = new Field(tr("Name"), m_name, Need::Required, this);
    column->addWidget(m_field);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(unit(2));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit named(m_name->text().trimmed());
        accept();
    });
    check();
}

void ViewNameDialog::check()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = m_taken.contains(name);
    const bool mayReplace = m_purpose == Purpose::Save;
    m_field->setWarning(
        isTaken && mayReplace ? tr("There is a view of this name. It will be replaced.") : QString());
    m_field->setError(isTaken && !mayReplace ? tr("There is another view of this name.") : QString());
    if (mayReplace)
        m_save->setText(isTaken ? tr("Replace") : tr("Save"));
    else
        m_save->setText(tr("Rename"));
    m_save->setEnabled(!name.isEmpty() && (mayReplace || !isTaken));
}

} // namespace tierdesk::ui
