// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newcustomer.h"
#include "ui/widgets/textlabel.h"

#include <QHash>
#include <QList>

class QBoxLayout;
class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace tierdesk::sync {
class Session;
}

namespace tierdesk::ui {

class ChosenLineEditor;
class LinkButton;
class ListView;
class MessageBar;
class ProductModel;
class SearchField;

/// Page New subscription: the catalogue at the left, what was chosen of it at the right (S60, S61).
class NewSubscriptionPage : public Ground {
    Q_OBJECT
public:
    explicit NewSubscriptionPage(sync::Session &session, QWidget *parent = nullptr);

    void setContent(const NewCustomer &content);
    void writeTo(NewCustomer &content) const;
    void showFaults(const QList<FieldFault> &faults, const NewCustomer &draft);
    void enter(); ///< the page is shown: reads the catalogue if it is not there, and takes the focus
    void readCatalogAgain(); ///< from Microsoft, whatever is kept
    void focusLine(int line); ///< -1 = the catalogue's search

signals:
    void edited();
    void skipRequested(); ///< "Continue without a subscription"

private:
    void buildCatalog(QVBoxLayout *lines);
    void buildChosen(QVBoxLayout *lines);
    void readCatalog();
    void readTerms(ChosenLineEditor *editor);
    void addRow(int row);
    ChosenLineEditor *addEditor(const ChosenLine &line);
    void removeEditor(ChosenLineEditor *editor);
    void showTotals();
    void applyFilter();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void fitColumns(int listWidth);

    sync::Session &m_session;
    QString m_country;
    QString m_readCountry; ///< whose catalogue is shown; empty = none
    int m_catalogToken = 0;
    int m_longestName = 0; ///< of a product, in pixels
    ProductModel *m_model = nullptr;
    ListView *m_list = nullptr;
    SearchField *m_search = nullptr;
    QComboBox *m_category = nullptr;
    MessageBar *m_message = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_emptyNote = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_side = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QScrollArea *m_linesArea = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_total = nullptr;
    QWidget *m_nothing = nullptr;
    LinkButton *m_skip = nullptr;
    QList<ChosenLineEditor *> m_editors;
};

} // namespace tierdesk::ui
