// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/countryrules.h"
#include "models/domain/newcustomer.h"

#include <QList>
#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace tierdesk::ui {

class AddressVerdict;
class AgreementSection;
class Field;
class FieldSet;

/// The form of page Account info: company, address, contact, agreement (look.md 4: labels above, six
/// columns). Holds what is typed; knows nothing of the service.
class AccountForm : public QWidget {
    Q_OBJECT
public:
    explicit AccountForm(QWidget *parent = nullptr);

    void setContent(const NewCustomer &content);
    void writeTo(NewCustomer &content) const; ///< leaves reseller and lines alone
    /// Fits the fields to the country; "areKnown" is false while the service has not said.
    void setRules(const CountryRules &rules, bool areKnown);
    void setReadOnly(bool isReadOnly);
    void focusAgreementChoice();

    [[nodiscard]] FieldSet &fields() { return *m_fields; }
    [[nodiscard]] AddressVerdict &addressVerdict() { return *m_verdict; }

signals:
    void edited(tierdesk::NewCustomerField which); ///< by a person, not by setContent()

private:
    struct TextBinding {
        NewCustomerField field;
        QLineEdit *edit;
        QString &(*member)(NewCustomer &);
    };

    void addSection(const QString &title);
    Field *addText(NewCustomerField which, QString &(*member)(NewCustomer &), int column, int span,
        bool isOptional = false);
    Field *addField(NewCustomerField which, QWidget *control, int column, int span, bool isOptional = false);
    void addCompany();
    void addAddress();
    void addContact();
    void fillCountries();
    void fillCultures(const CountryRules &rules);
    void fillStates(const CountryRules &rules);
    void placeRegistrationNumber(const CountryRules &rules);
    [[nodiscard]] QComboBox *makeRuledChoice(); ///< its entries follow the country's rules
    [[nodiscard]] QString languageOf(const QString &culture) const;

    QGridLayout *m_grid = nullptr;
    int m_row = 0;
    FieldSet *m_fields = nullptr;
    QList<TextBinding> m_texts;
    QComboBox *m_country = nullptr;
    QComboBox *m_culture = nullptr;
    QComboBox *m_state = nullptr;
    QLineEdit *m_stateText = nullptr;
    Field *m_stateChoiceField = nullptr;
    Field *m_stateTextField = nullptr;
    Field *m_registrationField = nullptr;
    Field *m_domainField = nullptr;
    int m_companyRow = 0;
    AddressVerdict *m_verdict = nullptr;
    AgreementSection *m_agreement = nullptr;
    CountryRules m_rules;
    std::function<void()>
        m_rulesToCome; ///< wait until an open list is closed: it must not change under the mouse
    QString m_culturesOf; ///< the country whose cultures are offered
    bool m_isCultureChosen = false; ///< by a person, not by the country
    bool m_isFilling = false;
};

} // namespace tierdesk::ui
