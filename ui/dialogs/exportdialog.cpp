// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "models/base/whenanswered.h"
#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDate>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {

QVBoxLayout *section(QWidget *box, const QString &title)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(1));
    column->addWidget(new TextLabel(title, TextStyle::Strong, Tone::Text, box));
    return column;
}

} // namespace

ExportDialog::ExportDialog(ExportSource source, items::CustomerIndex &index, QWidget *parent)
    : FileJobDialog({tr("Export customers"), tr("Export"), tr("Customers are being exported"),
                        //: The name of a file, without spaces; %1 is a date (2026-11-21)
                        tr("customers-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)),
                        tr("CSV files (*.csv)"), u"csv"_s, tr("Name a file to export to."),
                        tr("UTF-8, for Excel and LibreOffice. Written completely or not at all."),
                        tr("Nothing was exported."), tr("The export was cancelled.")},
        parent)
    , m_source(std::move(source))
    , m_index(index)
{
    form()->setSpacing(unit(5));
    form()->addWidget(makeScope());
    form()->addWidget(makeColumns());
    form()->addWidget(makeFormat());
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::useFormat);
}

QWidget *ExportDialog::makeScope()
{
    auto *box = new QWidget(this);
    QVBoxLayout *column = section(box, tr("Which customers"));
    //: %1 is a number
    m_onlyShown = new QRadioButton(
        tr("What is shown, in the order shown (%1)").arg(numberText(m_source.shown.size())), box);
    //: %1 is a number
    auto *all = new QRadioButton(tr("All customers (%1)").arg(numberText(m_source.total)), box);
    auto *group = new QButtonGroup(box);
    group->addButton(m_onlyShown);
    group->addButton(all);
    m_onlyShown->setChecked(true);
    column->addWidget(m_onlyShown);
    column->addWidget(all);
    return box;
}

QWidget *ExportDialog::makeColumns()
{
    auto *box = new QWidget(this);
    QVBoxLayout *column = section(box, tr("Columns"));
    m_portalColumns = new QRadioButton(tr("As Partner Center exports them"), box);
    auto *which = new TextLabel(tr("Microsoft ID, Company name, Primary domain name, Relationship"),
        TextStyle::Caption, Tone::Secondary, box);
    which->setContentsMargins(unit(7), 0, 0, 0);
    which->setWordWrap(true);
    m_portalColumns->setAccessibleDescription(which->text());
    m_shownColumns = new QRadioButton(tr("As shown in the list"), box);
    auto *group = new QButtonGroup(box);
    group->addButton(m_shownColumns);
    group->addButton(m_portalColumns);
    m_shownColumns->setChecked(true);
    column->addWidget(m_shownColumns);
    column->addWidget(m_portalColumns);
    column->addWidget(which);
    return box;
}

QWidget *ExportDialog::makeFormat()
{
    auto *box = new QWidget(this);
    m_format = new QComboBox(box);
    m_format->addItem(tr("CSV"), int(items::TableFormat::Csv));
    m_format->addItem(tr("Excel workbook"), int(items::TableFormat::Xlsx));
    m_separator = new QComboBox(box);
    const QChar usual = items::csvSeparator(QLocale());
    m_separator->addItem(
        usual == u';' ? tr("Semicolon (usual in this language)") : tr("Comma (usual in this language)"),
        usual);
    m_separator->addItem(
        usual == u';' ? tr("Comma") : tr("Semicolon"), usual == u';' ? QChar(u',') : QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_headings = new QComboBox(box);
    m_headings->addItem(tr("In the language of the window"), int(items::Wording::Window));
    m_headings->addItem(tr("In English"), int(items::Wording::English));
    auto *grid = new QGridLayout(box); // beside each other they would be cut off
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit(4));
    grid->setVerticalSpacing(unit(3));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [box, grid](const QString &label, QComboBox *choice, int row, int column) {
        auto *field = new Field(label, choice, Need::Required, box);
        field->setNoteReserved(false); // nothing can be wrong with a choice
        grid->addWidget(field, row, column);
    };
    add(tr("File type"), m_format, 0, 0);
    add(tr("Separator"), m_separator, 1, 0);
    add(tr("Headings"), m_headings, 1, 1);
    return box;
}

items::TableFormat ExportDialog::format() const
{
    return items::TableFormat(m_format->currentData().toInt());
}

void ExportDialog::useFormat()
{
    const bool isCsv = format() == items::TableFormat::Csv;
    m_separator->setEnabled(isCsv);
    if (isCsv)
        setFileType(tr("CSV files (*.csv)"), u"csv"_s,
            tr("UTF-8, for Excel and LibreOffice. Written completely or not at all."));
    else
        setFileType(tr("Excel workbooks (*.xlsx)"), u"xlsx"_s,
            tr("For Excel and LibreOffice. Written completely or not at all."));
}

/// A name that ends in .xlsx means a workbook, and nothing could open CSV of that name.
void ExportDialog::pathChanged()
{
    for (const auto &[end, wanted] :
        {std::pair(".csv"_L1, items::TableFormat::Csv), std::pair(".xlsx"_L1, items::TableFormat::Xlsx)}) {
        if (shownPath().endsWith(end, Qt::CaseInsensitive))
            m_format->setCurrentIndex(m_format->findData(int(wanted)));
    }
}

void ExportDialog::run()
{
    if (m_onlyShown->isChecked()) {
        exportRows(m_source.shown);
        return;
    }
    // Everything, in the order of the list. compare() asks without overtaking what the list is asking.
    items::CustomerQuery all = m_source.query;
    all.text.clear();
    all.reseller.reset();
    whenAnswered(m_index.compare(all, {}), this, [this](const Result<items::ListChange> &answer) {
        if (!answer)
            fail(answer.error());
        else
            exportRows(answer->rows);
    });
}

void ExportDialog::exportRows(const items::IdList &rows)
{
    items::CustomerExport request;
    request.replicaPath = m_source.replicaPath;
    request.rows = rows;
    if (m_onlyShown->isChecked())
        request.reseller = m_source.query.reseller;
    request.path = path();
    request.columns = m_portalColumns->isChecked() ? items::portalColumns() : m_source.columns;
    request.wording = items::Wording(m_headings->currentData().toInt());
    request.separator = m_separator->currentData().toChar();
    request.format = format();
    if (request.wording == items::Wording::Window)
        request.title = tr("Customers");
    auto *watcher = new QFutureWatcher<Result<items::ExportSummary>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this, expected = rows.size()](int done) { showProgress(done, expected); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        finish(watcher->result());
    });
    watcher->setFuture(items::exportCustomers(request, mayGoOn()));
}

void ExportDialog::finish(const Result<items::ExportSummary> &summary)
{
    if (!summary)
        return fail(summary.error());
    QString meaning = shownPath();
    if (summary->vanished > 0)
        meaning += u". "_s
            + tr("%1 customer(s) were gone meanwhile and are not in the file.", nullptr,
                int(summary->vanished))
                  .arg(numberText(summary->vanished));
    emit exported(
        tr("%1 customer(s) exported.", nullptr, int(summary->written)).arg(numberText(summary->written)),
        meaning);
    succeed();
    accept();
}

} // namespace tierdesk::ui
