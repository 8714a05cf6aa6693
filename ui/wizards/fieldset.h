// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/countryrules.h"
#include "models/domain/newcustomer.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QWidget;

namespace tierdesk::ui {

class Field;

/// The fields of a page by their meaning. Knows which of them were left already: a fault is shown from then
/// on, never while somebody types into a field for the first time.
class FieldSet : public QObject {
    Q_OBJECT
public:
    explicit FieldSet(QObject *parent = nullptr);

    void add(NewCustomerField which, Field *field);
    [[nodiscard]] Field *field(NewCustomerField which) const; ///< null if there is none
    void setHint(NewCustomerField which, const QString &hint); ///< stands where no fault stands
    void setGoodNews(NewCustomerField which, const QString &text); ///< stands before the hint; empty = none
    /// What Partner Center said about a field; stands until the field is changed.
    void setRefusal(NewCustomerField which, const QString &sentence);
    void dropRefusal(NewCustomerField which);
    void markAllLeft(); ///< every fault is shown from now on
    void showFaults(const QList<FieldFault> &faults, const NewCustomer &draft, const CountryRules &rules);
    void focus(NewCustomerField which);

signals:
    void left(tierdesk::NewCustomerField which); ///< a field lost the focus to another one

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dress(NewCustomerField which, const QString &error, const QString &warning);

    QHash<NewCustomerField, Field *> m_fields;
    QHash<const QObject *, NewCustomerField> m_controls;
    QHash<NewCustomerField, QString> m_hints;
    QHash<NewCustomerField, QString> m_goodNews;
    QHash<NewCustomerField, QString> m_refusals;
    QSet<NewCustomerField> m_left;
};

} // namespace tierdesk::ui
