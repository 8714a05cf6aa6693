// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/question.h"

#include "ui/style/style.h"
#include "ui/widgets/plainbox.h"
#include "ui/widgets/practicemark.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

/// Carries the PRACTICE mark at the left end of its footer, as every window that can write.
class QuestionBox : public QMessageBox {
public:
    explicit QuestionBox(QWidget *parent)
        : QMessageBox(parent)
        , m_mark(new PracticeMark(this))
    {
    }

private:
    void resizeEvent(QResizeEvent *event) override
    {
        QMessageBox::resizeEvent(event);
        // The box lays itself out anew whenever it likes, so the mark is no part of that.
        const QSize size = m_mark->sizeHint();
        const int top = height() - unit(5) - (heightOf(3) + size.height()) / 2;
        m_mark->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(unit(5), top), size)));
    }

    PracticeMark *m_mark;
};

} // namespace

QMessageBox *makeQuestion(QWidget *parent, const Question &question)
{
    auto *const box = new QuestionBox(parent);
    box->setIcon(QMessageBox::Question);
    setPlainWords(*box, question.title, question.meaning);
    // The box has no other way to its own label than Qt's name of it.
    if (auto *const title = box->findChild<QLabel *>(u"qt_msgbox_label"_s))
        title->setFont(font(TextStyle::Question));
    box->setWindowTitle(parent->windowTitle());
    // By the roles the dangerous act stands left of No, which is the usual way out (look.md 4).
    QPushButton *const yes = box->addButton(question.yes, QMessageBox::DestructiveRole);
    yes->setAutoDefault(false);
    setButtonLook(yes, ButtonLook::Danger);
    QPushButton *const no = box->addButton(question.no, QMessageBox::NoRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    box->setWindowModality(Qt::WindowModal);
    return box;
}

bool isYes(const QMessageBox &box)
{
    return box.clickedButton() != nullptr
        && box.buttonRole(box.clickedButton()) == QMessageBox::DestructiveRole;
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
