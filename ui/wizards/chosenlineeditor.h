// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/catalog.h"
#include "models/domain/newcustomer.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace tierdesk::ui {

class LinkButton;
class TextLabel;

/// One chosen product: licenses, term, billing, and a way to take it out again.
class ChosenLineEditor : public QWidget {
    Q_OBJECT
public:
    explicit ChosenLineEditor(const ChosenLine &line, QWidget *parent = nullptr);

    [[nodiscard]] const ChosenLine &line() const { return m_line; }
    void setTerms(const Result<QList<OfferedTerm>> &terms); ///< what the product is sold with
    void setFault(const QString &sentence); ///< empty = none
    void focusLicenses();

signals:
    void edited();
    void termsWanted(); ///< again, after they could not be read
    void removed();

private:
    QWidget *addControl(QGridLayout *grid, int column, const QString &label, QWidget *control);
    void fillTerms();
    void fillBilling();

    ChosenLine m_line;
    QList<OfferedTerm> m_terms;
    QSpinBox *m_licenses = nullptr;
    QComboBox *m_term = nullptr;
    QComboBox *m_billing = nullptr;
    TextLabel *m_note = nullptr;
    LinkButton *m_again = nullptr;
};

} // namespace tierdesk::ui
