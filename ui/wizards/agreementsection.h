// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newcustomer.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QDateEdit;
class QLineEdit;
class QRadioButton;

namespace tierdesk::ui {

class Field;
class FieldSet;

/// Who accepted the Microsoft Customer Agreement and when, or that the customer will do it later (P1).
/// Nothing is chosen at first: it is the clerk who states it.
class AgreementSection : public QWidget {
    Q_OBJECT
public:
    /// Its fields become part of the page's.
    explicit AgreementSection(FieldSet &fields, QWidget *parent = nullptr);

    void setContent(const NewCustomer &content);
    void writeTo(NewCustomer &content) const; ///< after the contact was written

    void focusChoice();

signals:
    void edited(tierdesk::NewCustomerField which);

private:
    void addChoice();
    void addSigner(FieldSet &fields);
    void showWhatApplies();
    void arrange();
    [[nodiscard]] QSize minimumSizeHint() const override;
    void resizeEvent(QResizeEvent *event) override;
    void changed(NewCustomerField which);
    QBoxLayout *m_choice = nullptr; ///< the two ways

    QRadioButton *m_accepted = nullptr;
    QRadioButton *m_acceptsLater = nullptr;
    QDateEdit *m_date = nullptr;
    QCheckBox *m_isContact = nullptr;
    QLineEdit *m_firstName = nullptr;
    QLineEdit *m_lastName = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_phone = nullptr;
    QWidget *m_acceptance = nullptr;
    QWidget *m_signer = nullptr;
    QWidget *m_laterNote = nullptr;
    bool m_isFilling = false;
};

} // namespace tierdesk::ui
