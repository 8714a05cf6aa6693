// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/fieldset.h"

#include "ui/text/labels.h"
#include "ui/widgets/field.h"

#include <QFocusEvent>
#include <QScrollArea>

namespace tierdesk::ui {

FieldSet::FieldSet(QObject *parent)
    : QObject(parent)
{
}

void FieldSet::add(NewCustomerField which, Field *field)
{
    m_fields.insert(which, field);
    m_controls.insert(field->control(), which);
    field->control()->installEventFilter(this);
}

Field *FieldSet::field(NewCustomerField which) const
{
    // Culture and language are one choice of the clerk.
    return m_fields.value(which == NewCustomerField::Language ? NewCustomerField::Culture : which);
}

void FieldSet::setHint(NewCustomerField which, const QString &hint)
{
    m_hints[which] = hint;
}

void FieldSet::setGoodNews(NewCustomerField which, const QString &text)
{
    m_goodNews[which] = text;
}

void FieldSet::setRefusal(NewCustomerField which, const QString &sentence)
{
    m_refusals[which] = sentence;
}

void FieldSet::dropRefusal(NewCustomerField which)
{
    m_refusals.remove(which);
}

void FieldSet::markAllLeft()
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        m_left.insert(it.key());
}

void FieldSet::showFaults(
    const QList<FieldFault> &faults, const NewCustomer &draft, const CountryRules &rules)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const NewCustomerField which = it.key();
        QString error = m_refusals.value(which);
        QString warning;
        for (const FieldFault &fault : faults) {
            if (fault.field != which)
                continue;
            // That a domain is taken is told as soon as it is known: it is no question of form.
            if (!m_left.contains(which) && fault.reason != FieldFault::Reason::Taken)
                continue;
            (isBlocking(fault.reason) ? error : warning) = faultText(fault, draft, rules);
            break;
        }
        dress(which, error, warning);
    }
}

void FieldSet::dress(NewCustomerField which, const QString &error, const QString &warning)
{
    Field *const shown = m_fields.value(which);
    shown->setHint(m_hints.value(which));
    if (!warning.isEmpty())
        shown->setWarning(warning);
    else
        shown->setGoodNews(m_goodNews.value(which)); // none clears the warning, too
    shown->setError(error);
}

void FieldSet::focus(NewCustomerField which)
{
    if (Field *const wanted = field(which))
        wanted->control()->setFocus(Qt::OtherFocusReason);
}

bool FieldSet::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = m_controls.constFind(watched);
    if (found == m_controls.cend())
        return false;
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isStillThere = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason
            || reason == Qt::MenuBarFocusReason;
        if (!isStillThere) {
            m_left.insert(found.value());
            emit left(found.value());
        }
    } else if (event->type() == QEvent::FocusIn) {
        // A field that is reached by the tab key must be seen.
        auto *const control = static_cast<QWidget *>(watched);
        for (QWidget *above = control->parentWidget(); above; above = above->parentWidget()) {
            if (auto *const area = qobject_cast<QScrollArea *>(above)) {
                area->ensureWidgetVisible(control);
                break;
            }
        }
    }
    return false;
}

} // namespace tierdesk::ui
