// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reseller.h"
#include "ui/widgets/textlabel.h"

#include <QList>

class QVBoxLayout;

namespace tierdesk::ui {

class ChoiceBox;
class LinkButton;

/// The side of page Account info: for which reseller the customer is added, and what that gives the reseller
/// (S54, S55, S58).
class ResellerPanel : public Ground {
    Q_OBJECT
public:
    explicit ResellerPanel(QWidget *parent = nullptr);

    void setReseller(const Reseller &reseller);
    /// What can be chosen instead, by name; only active ones are offered. None: there is nothing to choose.
    void setChoices(const QList<Reseller> &resellers);
    void setReadOnly(bool isReadOnly);
    void openChoice(); ///< shows the list and gives it the focus
    void setCompact(bool isCompact); ///< above the form instead of beside it: what matters alone
    void setFault(const QString &sentence); ///< empty = none

signals:
    void resellerChosen(const tierdesk::Reseller &reseller);

private:
    void fillChoice(); ///< not under an open list: then once it is closed

    TextLabel *m_name = nullptr;
    TextLabel *m_number = nullptr;
    TextLabel *m_association = nullptr;
    TextLabel *m_fault = nullptr;
    LinkButton *m_chooseAnother = nullptr;
    ChoiceBox *m_choice = nullptr;
    QWidget *m_saving = nullptr;
    Reseller m_reseller;
    QList<Reseller> m_choices;
};

} // namespace tierdesk::ui
