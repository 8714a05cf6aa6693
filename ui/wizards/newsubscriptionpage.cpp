// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/newsubscriptionpage.h"

#include "models/base/whenanswered.h"
#include "models/sync/session.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/wizards/choicebox.h"
#include "ui/wizards/chosenlineeditor.h"
#include "ui/wizards/productmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace tierdesk::ui {

namespace {

// In units.
constexpr int kSideWidth = 101; // look.md 4
constexpr int kNarrowSideWidth = 90; // where the list needs the room
constexpr int kLeastForWideSide = 250;
constexpr int kLeastForTwoLists = 200;

} // namespace

NewSubscriptionPage::NewSubscriptionPage(sync::Session &session, QWidget *parent)
    : Ground(QPalette::Base, parent)
    , m_session(session)
    , m_model(new ProductModel(this))
{
    auto *const catalog = new Ground(QPalette::Base);
    buildCatalog(new QVBoxLayout(catalog));
    m_side = new Ground(QPalette::Window);
    buildChosen(new QVBoxLayout(m_side));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(catalog, 1);
    m_columns->addWidget(new Hairline(Qt::Vertical));
    m_columns->addWidget(m_side);
    showTotals();
}

void NewSubscriptionPage::buildCatalog(QVBoxLayout *lines)
{
    lines->setContentsMargins(0, unit(5), 0, 0);
    lines->setSpacing(unit(2));
    auto *const head = new QVBoxLayout;
    head->setContentsMargins(unit(7), 0, unit(7), unit(2));
    head->setSpacing(unit(2));
    lines->addLayout(head);
    head->addWidget(new PageHead(tr("New subscription")));
    m_sentence = new TextLabel(QString(), TextStyle::Body, Tone::Secondary);
    m_sentence->setWordWrap(true);
    head->addWidget(m_sentence);
    m_message = new MessageBar;
    m_message->clear();
    head->addWidget(m_message);
    auto *const filters = new QHBoxLayout;
    filters->setSpacing(unit(2));
    m_search = new SearchField(tr("Search products"));
    m_category = new ChoiceBox;
    m_category->setAccessibleName(tr("Category"));
    m_category->setMinimumContentsLength(14);
    filters->addWidget(m_search);
    filters->addWidget(m_category);
    filters->addStretch();
    head->addLayout(filters);

    m_list = new ListView;
    m_list->setAccessibleName(tr("Products"));
    m_list->setModel(m_model);
    m_list->setFirstInset(7);
    connect(m_list, &ListView::typed, m_search, [this](const QString &text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(text);
    });
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *const delegate = new RowDelegate(m_list);
    delegate->setKind(ProductModel::CategoryColumn, RowDelegate::Kind::Secondary);
    delegate->setKind(ProductModel::LicensesColumn, RowDelegate::Kind::Number);
    m_list->setItemDelegate(delegate);
    QHeaderView *const header = m_list->horizontalHeader();
    header->setSectionResizeMode(ProductModel::ProductColumn, QHeaderView::Stretch);
    for (const int column :
        {ProductModel::CategoryColumn, ProductModel::LicensesColumn, ProductModel::ActColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    m_search->setList(m_list);
    auto *const find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, &SearchField::find);
    m_search->setKeyHint(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    lines->addWidget(m_list, 1);
    m_emptyNote = new TextLabel(QString(), TextStyle::Body, Tone::Secondary);
    m_emptyNote->setContentsMargins(unit(7), unit(4), unit(7), unit(4));
    m_emptyNote->hide();
    lines->addWidget(m_emptyNote);

    connect(m_search, &QLineEdit::textChanged, this, &NewSubscriptionPage::applyFilter);
    connect(m_category, &QComboBox::currentIndexChanged, this, &NewSubscriptionPage::applyFilter);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ProductModel::ActColumn)
            addRow(index.row());
    });
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != ProductModel::ActColumn)
            addRow(index.row());
    });
}

void NewSubscriptionPage::buildChosen(QVBoxLayout *lines)
{
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(unit(5), unit(5), unit(5), unit(3));
    head->setSpacing(unit(2));
    head->addWidget(new TextLabel(tr("Chosen"), TextStyle::Lead));
    m_count = new TextLabel(QString(), TextStyle::Body, Tone::Secondary);
    head->addWidget(m_count, 1);
    lines->addLayout(head);
    lines->addWidget(new Hairline);

    auto *const content = new Ground(QPalette::Window);
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_nothing = new QWidget;
    auto *const nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(unit(5), unit(4), unit(5), unit(4));
    nothing->setSpacing(unit(2));
    auto *const words = new TextLabel(
        tr("Nothing is chosen yet. Add products from the list with a click on Add or with the Enter key."),
        TextStyle::Body, Tone::Secondary);
    words->setWordWrap(true);
    m_skip = new LinkButton(tr("Continue without a subscription"));
    nothing->addWidget(words);
    nothing->addWidget(m_skip, 0, Qt::AlignLeft);
    m_lines->addWidget(m_nothing);
    m_lines->addStretch();
    m_linesArea = new QScrollArea;
    m_linesArea->setFrameShape(QFrame::NoFrame);
    m_linesArea->setWidgetResizable(true);
    m_linesArea->setFocusPolicy(Qt::NoFocus);
    m_linesArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_linesArea->setWidget(content);
    lines->addWidget(m_linesArea, 1);

    lines->addWidget(new Hairline);
    auto *const foot = new QVBoxLayout;
    foot->setContentsMargins(unit(5), unit(3), unit(5), unit(4));
    foot->setSpacing(unit(2));
    auto *const total = new QHBoxLayout;
    total->addWidget(new TextLabel(tr("Total licenses")), 1);
    m_total = new TextLabel(QString(), TextStyle::Strong);
    total->addWidget(m_total);
    foot->addLayout(total);
    auto *const prices = new TextLabel(
        tr("Prices are known only once the cart exists, after Submit."), TextStyle::Caption, Tone::Secondary);
    prices->setWordWrap(true);
    foot->addWidget(prices);
    lines->addLayout(foot);
    connect(m_skip, &QPushButton::clicked, this, &NewSubscriptionPage::skipRequested);
}

void NewSubscriptionPage::setContent(const NewCustomer &content)
{
    m_country = content.address.country;
    m_sentence->setText(
        //: %1 is the name of the new customer, %2 that of its country
        tr("For %1, %2. The list holds what Microsoft offers there.")
            .arg(content.companyName, countryName(content.address.country)));
    QList<ChosenLine> shown;
    for (const ChosenLineEditor *const editor : std::as_const(m_editors))
        shown.append(editor->line());
    if (shown == content.lines)
        return;
    while (!m_editors.isEmpty())
        removeEditor(m_editors.last());
    for (const ChosenLine &line : content.lines)
        addEditor(line);
    showTotals();
}

void NewSubscriptionPage::writeTo(NewCustomer &content) const
{
    content.lines.clear();
    for (const ChosenLineEditor *const editor : m_editors)
        content.lines.append(editor->line());
}

void NewSubscriptionPage::enter()
{
    if (m_readCountry != m_country)
        readCatalog();
    m_search->setFocus(Qt::OtherFocusReason);
}

void NewSubscriptionPage::readCatalog()
{
    const int token = ++m_catalogToken;
    m_readCountry.clear();
    m_model->setEntries({});
    m_message->clear();
    m_emptyNote->setText(tr("Reading the catalog…"));
    m_emptyNote->show();
    const QString country = m_country;
    for (ChosenLineEditor *const editor : std::as_const(m_editors))
        readTerms(editor);
    whenAnswered(m_session.catalog(country), this,
        [this, token, country](const Result<QList<sync::Session::CatalogEntry>> &entries) {
            if (token != m_catalogToken)
                return;
            if (!entries) {
                m_emptyNote->hide();
                const ErrorWords words = errorWords(entries.error());
                //: %1 is a sentence that says why
                m_message->showMessage(
                    Gravity::Warning, tr("The catalog could not be read. %1").arg(words.fact), words.rest());
                m_message->addLink(tr("Try again"), this, [this] { readCatalog(); });
                return;
            }
            m_readCountry = country;
            m_model->setEntries(*entries);
            m_longestName = 0;
            for (const sync::Session::CatalogEntry &entry : *entries)
                m_longestName =
                    qMax(m_longestName, fontMetrics().horizontalAdvance(ProductModel::titleOf(entry)));
            m_category->clear();
            m_category->addItem(tr("All categories"), QString());
            for (const QString &category : m_model->categories())
                m_category->addItem(category, category);
            applyFilter();
            showTotals();
            fitColumns(m_list->width());
        });
}

void NewSubscriptionPage::readCatalogAgain()
{
    m_session.forgetCatalog(m_country);
    readCatalog();
}

void NewSubscriptionPage::applyFilter()
{
    m_model->setFilter(m_search->text(), m_category->currentData().toString());
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_emptyNote->setVisible(m_model->rowCount() == 0 && !m_readCountry.isEmpty());
    m_emptyNote->setText(m_model->total() == 0 ? tr("Microsoft offers nothing in this country.")
                                               : tr("No product has this in its name."));
}

void NewSubscriptionPage::addRow(int row)
{
    if (!m_model->canBeAdded(row))
        return;
    const ProductModel::Entry entry = m_model->entry(row);
    ChosenLine line;
    line.product = entry.product.id;
    line.sku = entry.sku.id;
    line.title = ProductModel::titleOf(entry);
    line.minimumQuantity = qMax(1, entry.sku.minimumQuantity);
    line.maximumQuantity = qMax(line.minimumQuantity, entry.sku.maximumQuantity);
    line.quantity = line.minimumQuantity;
    ChosenLineEditor *const editor = addEditor(line);
    readTerms(editor);
    showTotals();
    emit edited();
    editor->focusLicenses(); // the number is what is asked next
    m_linesArea->ensureWidgetVisible(editor);
}

ChosenLineEditor *NewSubscriptionPage::addEditor(const ChosenLine &line)
{
    auto *const editor = new ChosenLineEditor(line);
    // Keyboard order follows the list: each line after the one before it.
    if (!m_editors.isEmpty())
        setTabOrder(m_editors.last(), editor);
    m_editors.append(editor);
    m_lines->insertWidget(m_lines->count() - 1, editor);
    connect(editor, &ChosenLineEditor::edited, this, [this] {
        showTotals();
        emit edited();
    });
    connect(editor, &ChosenLineEditor::removed, this, [this, editor] {
        removeEditor(editor);
        showTotals();
        emit edited();
        focusLine(-1);
    });
    connect(editor, &ChosenLineEditor::termsWanted, this, [this, editor] { readTerms(editor); });
    return editor;
}

void NewSubscriptionPage::readTerms(ChosenLineEditor *editor)
{
    const QPointer<ChosenLineEditor> asked(editor);
    whenAnswered(m_session.offeredTerms(m_country, editor->line().product, editor->line().sku), this,
        [asked](const Result<QList<OfferedTerm>> &terms) {
            if (asked)
                asked->setTerms(terms);
        });
}

void NewSubscriptionPage::removeEditor(ChosenLineEditor *editor)
{
    m_editors.removeAll(editor);
    editor->hide();
    editor->deleteLater();
}

void NewSubscriptionPage::showTotals()
{
    NewCustomer chosen;
    writeTo(chosen);
    m_nothing->setVisible(chosen.lines.isEmpty());
    m_count->setText(
        chosen.lines.isEmpty() ? QString() : tr("%n product(s)", nullptr, int(chosen.lines.size())));
    m_total->setText(numberText(chosen.totalLicenses()));
    m_model->setChosen(chosen.lines);
}

void NewSubscriptionPage::showFaults(const QList<FieldFault> &faults, const NewCustomer &draft)
{
    for (int i = 0; i < m_editors.size(); ++i) {
        QString sentence;
        for (const FieldFault &fault : faults) {
            if (fault.line == i)
                sentence = faultText(fault, draft, {});
        }
        m_editors.at(i)->setFault(sentence);
    }
}

void NewSubscriptionPage::focusLine(int line)
{
    if (line >= 0 && line < m_editors.size()) {
        m_linesArea->ensureWidgetVisible(m_editors.at(line));
        m_editors.at(line)->focusLicenses();
    } else {
        m_search->setFocus(Qt::OtherFocusReason);
    }
}

bool NewSubscriptionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            addRow(m_list->currentIndex().row());
            return true;
        }
    }
    return Ground::eventFilter(watched, event);
}

void NewSubscriptionPage::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    const bool isWide = width() >= unit(kLeastForTwoLists);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int side = unit(width() < unit(kLeastForWideSide) ? kNarrowSideWidth : kSideWidth);
    m_side->setMinimumWidth(isWide ? side : 0);
    m_side->setMaximumWidth(isWide ? side : QWIDGETSIZE_MAX);
    fitColumns(isWide ? width() - side : width());
}

/// Two products often differ in the last word of their names only, so a name is not cut as long as another
/// column can go: the category, which is a filter as well, then the limits, which the number's field keeps.
void NewSubscriptionPage::fitColumns(int listWidth)
{
    const QAbstractItemView *const list = m_list;
    const auto roomOf = [&](int column) {
        return qMax(list->sizeHintForColumn(column), m_list->horizontalHeader()->sectionSizeHint(column));
    };
    int rest = listWidth - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - unit(10) - m_longestName
        - roomOf(ProductModel::ActColumn);
    for (const int column : {ProductModel::LicensesColumn, ProductModel::CategoryColumn}) {
        const int room = roomOf(column);
        m_list->setColumnHidden(column, rest < room);
        rest -= room;
    }
}

} // namespace tierdesk::ui
