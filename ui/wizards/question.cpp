// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/question.h"

#include <QMessageBox>
#include <QPushButton>

namespace tierdesk::ui {

QMessageBox *makeQuestion(QWidget *parent, const Question &question)
{
    auto *const box = new QMessageBox(parent);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.title);
    box->setInformativeText(question.meaning);
    box->setWindowTitle(parent->windowTitle());
    QPushButton *const yes = box->addButton(question.yes, QMessageBox::YesRole);
    yes->setAutoDefault(false);
    QPushButton *const no = box->addButton(question.no, QMessageBox::NoRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    box->setWindowModality(Qt::WindowModal);
    return box;
}

bool isYes(const QMessageBox &box)
{
    return box.clickedButton() != nullptr && box.buttonRole(box.clickedButton()) == QMessageBox::YesRole;
}

void ask(QWidget *parent, const Question &question, QObject *context, std::function<void()> onYes)
{
    QMessageBox *const box = makeQuestion(parent, question);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, context, [box, onYes = std::move(onYes)] {
        if (isYes(*box))
            onYes();
    });
    box->open();
}

} // namespace tierdesk::ui
