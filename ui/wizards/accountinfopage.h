// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newcustomer.h"
#include "ui/widgets/textlabel.h"

#include <QDate>
#include <QList>

class QBoxLayout;

namespace tierdesk::ui {

class AccountChecks;
class AccountForm;
class MessageBar;
class ResellerPanel;

/// Page Account info of the New customer wizard: the form, what the service says about it, and for which
/// reseller it is.
class AccountInfoPage : public Ground {
    Q_OBJECT
public:
    explicit AccountInfoPage(AccountChecks &checks, QWidget *parent = nullptr);

    void setContent(const NewCustomer &content);
    void writeTo(NewCustomer &content) const;
    void setResellers(const QList<Reseller> &resellers);
    [[nodiscard]] QList<FieldFault> faults(QDate today) const;
    void setReadOnly(bool isReadOnly);
    void showAllFaults();
    /// Pins what Partner Center said to its field and leads there.
    void showRefusal(NewCustomerField which, const QString &sentence);
    void showMessage(const QString &fact, const QString &meaning, const QString &details);
    void focusField(NewCustomerField which);
    void chooseReseller();
    [[nodiscard]] QString nameOf(NewCustomerField which) const; ///< short, for "1 field is missing: NIP"

signals:
    void edited(); ///< something was typed or chosen
    void faultsChanged(); ///< by typing or by an answer of the service

private:
    void build();
    void placePanel(bool isBeside);
    void follow(NewCustomerField which);
    void leave(NewCustomerField which);
    void showRules();
    void showDomain();
    void showAddress();
    void takeSuggestion(const Address &suggestion);
    void refreshFaults();
    void normalizeRegistrationNumber();
    [[nodiscard]] NewCustomer typed() const;
    void resizeEvent(QResizeEvent *event) override;

    AccountChecks &m_checks;
    AccountForm *m_form = nullptr;
    ResellerPanel *m_panel = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_refusal = nullptr; ///< what became of a Submit
    QBoxLayout *m_columns = nullptr; ///< the form, and beside it what its reseller is
    QWidget *m_formColumn = nullptr;
    QWidget *m_panelLine = nullptr;
    QBoxLayout *m_content = nullptr; ///< what scrolls
    Reseller m_reseller;
    Address m_checkedAddress; ///< for which the verdict under the address was asked
    bool m_isReadOnly = false;
    bool m_isFilling = false;
};

} // namespace tierdesk::ui
