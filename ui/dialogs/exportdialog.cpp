// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "models/items/csvwriter.h"
#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QComboBox>
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

ExportDialog::ExportDialog(const ListWords &words, qint64 shown, QWidget *parent)
    : FileJobDialog({words.title, tr("Export"), words.running, words.proposedName, tr("CSV files (*.csv)"),
                        u"csv"_s, tr("Name a file to export to."),
                        tr("UTF-8, for Excel and LibreOffice. Written completely or not at all."),
                        tr("Nothing was exported."), tr("The export was cancelled.")},
        parent)
{
    form()->setSpacing(unit(5));
    form()->addWidget(makeScope(words, shown));
    form()->addWidget(makeColumns(words));
    form()->addWidget(makeFormat());
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::useFormat);
}

QWidget *ExportDialog::makeScope(const ListWords &words, qint64 shown)
{
    auto *box = new QWidget(this);
    QVBoxLayout *column = section(box, words.which);
    //: %1 is a number
    m_onlyShown = new QRadioButton(tr("What is shown, in the order shown (%1)").arg(numberText(shown)), box);
    auto *all = new QRadioButton(words.all, box);
    auto *group = new QButtonGroup(box);
    group->addButton(m_onlyShown);
    group->addButton(all);
    m_onlyShown->setChecked(true);
    column->addWidget(m_onlyShown);
    column->addWidget(all);
    return box;
}

QWidget *ExportDialog::makeColumns(const ListWords &words)
{
    auto *box = new QWidget(this);
    QVBoxLayout *column = section(box, tr("Columns"));
    auto *group = new QButtonGroup(box);
    const auto add = [box, column, group](const QString &text, const QString &note) {
        auto *choice = new QRadioButton(text, box);
        group->addButton(choice);
        column->addWidget(choice);
        if (!note.isEmpty()) {
            auto *which = new TextLabel(note, TextStyle::Caption, Tone::Secondary, box);
            which->setContentsMargins(unit(7), 0, 0, 0);
            which->setWordWrap(true);
            choice->setAccessibleDescription(note);
            column->addWidget(which);
        }
        return choice;
    };
    add(tr("As shown in the list"), words.shownColumns)->setChecked(true);
    m_portalColumns = add(tr("As Partner Center exports them"), words.portalColumns);
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

bool ExportDialog::isOnlyShown() const
{
    return m_onlyShown->isChecked();
}

bool ExportDialog::hasPortalColumns() const
{
    return m_portalColumns->isChecked();
}

items::Wording ExportDialog::wording() const
{
    return items::Wording(m_headings->currentData().toInt());
}

items::TableFile ExportDialog::file(const QString &title, const QString &englishTitle) const
{
    return {path(), format(), m_separator->currentData().toChar(),
        wording() == items::Wording::Window ? title : englishTitle};
}

void ExportDialog::follow(const QFuture<Result<items::ExportSummary>> &writing, qint64 expected)
{
    auto *watcher = new QFutureWatcher<Result<items::ExportSummary>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this, expected](int done) { showProgress(done, expected); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        finish(watcher->result());
    });
    watcher->setFuture(writing);
}

void ExportDialog::finish(const Result<items::ExportSummary> &summary)
{
    if (!summary)
        return fail(summary.error());
    QString meaning = shownPath();
    if (summary->vanished > 0)
        meaning += u". "_s + vanishedText(summary->vanished);
    emit exported(writtenText(summary->written), meaning);
    succeed();
    accept();
}

} // namespace tierdesk::ui
