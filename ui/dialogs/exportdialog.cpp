// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "models/base/whenanswered.h"
#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/practicemark.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {

QString proposedPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir existing(QFileInfo(folder).isDir() ? folder : QDir::homePath());
    //: The name of a file, without spaces; %1 is a date (2026-11-21)
    return existing.filePath(
        ExportDialog::tr("customers-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
}

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
    : QDialog(parent)
    , m_source(std::move(source))
    , m_index(index)
    , m_problem(new MessageBar(this))
    , m_form(new QWidget(this))
    , m_progress(new ProgressLine(this))
{
    setWindowTitle(tr("Export customers"));
    setMinimumWidth(unit(150));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(5), unit(5), unit(5), unit(5));
    column->setSpacing(unit(4));
    column->addWidget(new TextLabel(tr("Export customers"), TextStyle::Question, Tone::Text, this));
    column->addWidget(m_problem);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(unit(5));
    form->addWidget(makeScope());
    form->addWidget(makeColumns());
    form->addWidget(makeFile());
    column->addWidget(m_form);
    m_progress->setAccessibleName(tr("Customers are being exported"));
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    m_progress->hide();
    column->addWidget(m_progress);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(unit(2));
    foot->addWidget(new PracticeMark(this));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    m_export = new QPushButton(tr("Export"), this);
    m_export->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_export);
    column->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    checkFile();
}

ExportDialog::~ExportDialog()
{
    m_running.cancel();
}

QWidget *ExportDialog::makeScope()
{
    auto *box = new QWidget(m_form);
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
    auto *box = new QWidget(m_form);
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
    column->addSpacing(unit(2));
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
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(4));
    for (Field *const field : {new Field(tr("Separator"), m_separator, Need::Required, box),
             new Field(tr("Headings"), m_headings, Need::Required, box)}) {
        field->setNoteReserved(false); // nothing can be wrong with a choice
        row->addWidget(field, 1);
    }
    column->addLayout(row);
    return box;
}

QWidget *ExportDialog::makeFile()
{
    auto *box = new QWidget(m_form);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(2));
    m_path = new QLineEdit(proposedPath(), box);
    m_file = new Field(tr("File"), m_path, Need::Required, box);
    auto *browse = new QPushButton(tr("Browse…"), box);
    browse->setAutoDefault(false);
    row->addWidget(m_file, 1);
    auto *beside = new QVBoxLayout; // on the field's line, whatever is said below it
    beside->setSpacing(0);
    beside->addSpacing(QFontMetrics(tierdesk::ui::font(TextStyle::Body)).height() + unit(1));
    beside->addWidget(browse);
    beside->addStretch(1);
    row->addLayout(beside);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::checkFile);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    return box;
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export customers"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // said beside the field
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ExportDialog::checkFile()
{
    const QFileInfo file(m_path->text().trimmed());
    m_file->setError({});
    m_file->setWarning({});
    if (m_path->text().trimmed().isEmpty())
        m_file->setHint(tr("Name a file to export to."));
    else if (file.isDir())
        m_file->setHint(tr("This is a folder. Name a file in it."));
    else if (!file.absoluteDir().exists())
        m_file->setHint(tr("This folder does not exist."));
    else if (file.exists())
        m_file->setWarning(tr("This file exists and will be replaced."));
    else
        m_file->setHint(tr("UTF-8, for Excel and LibreOffice. Written completely or not at all."));
    m_export->setEnabled(!m_path->text().trimmed().isEmpty() && !file.isDir() && file.absoluteDir().exists());
}

void ExportDialog::start()
{
    m_problem->clear();
    setRunning(true);
    if (m_onlyShown->isChecked()) {
        run(m_source.shown);
        return;
    }
    // Everything, in the order of the list. compare() asks without overtaking what the list is asking.
    items::CustomerQuery all = m_source.query;
    all.text.clear();
    all.reseller.reset();
    whenAnswered(m_index.compare(all, {}), this, [this](const Result<items::ListChange> &answer) {
        if (!m_isRunning)
            return; // cancelled meanwhile
        if (!answer)
            finish(failure(answer.error()));
        else
            run(answer->rows);
    });
}

void ExportDialog::run(const items::IdList &rows)
{
    items::CustomerExport request;
    request.replicaPath = m_source.replicaPath;
    request.rows = rows;
    if (m_onlyShown->isChecked())
        request.reseller = m_source.query.reseller;
    request.path = QFileInfo(m_path->text().trimmed()).absoluteFilePath();
    request.columns = m_portalColumns->isChecked() ? items::portalColumns() : m_source.columns;
    request.wording = items::Wording(m_headings->currentData().toInt());
    request.separator = m_separator->currentData().toChar();
    m_running = items::exportCustomers(request);
    auto *watcher = new QFutureWatcher<Result<items::ExportSummary>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this, expected = rows.size()](int done) { m_progress->setProgress(done, expected); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isCanceled())
            stop();
        else
            finish(watcher->result());
    });
    watcher->setFuture(m_running);
}

void ExportDialog::finish(const Result<items::ExportSummary> &summary)
{
    setRunning(false);
    if (!summary) {
        m_problem->showMessage(Gravity::Danger, tr("Nothing was exported."),
            //: %1 is the system's own reason ("No space left on device")
            tr("The file cannot be written: %1. The old file, if there was one, is unchanged.")
                .arg(summary.error().detail));
        return;
    }
    QString meaning = QDir::toNativeSeparators(m_path->text().trimmed());
    if (summary->vanished > 0)
        meaning += u". "_s
            + tr("%1 customer(s) were gone meanwhile and are not in the file.", nullptr,
                int(summary->vanished))
                  .arg(numberText(summary->vanished));
    emit exported(
        tr("%1 customer(s) exported.", nullptr, int(summary->written)).arg(numberText(summary->written)),
        meaning);
    accept();
}

void ExportDialog::stop()
{
    setRunning(false);
    m_problem->showMessage(Gravity::Info, tr("The export was cancelled."),
        tr("Nothing was written. The old file, if there was one, is unchanged."));
}

void ExportDialog::setRunning(bool running)
{
    m_isRunning = running;
    m_form->setEnabled(!running);
    m_export->setEnabled(!running);
    m_progress->setVisible(running);
    m_progress->setProgress(0, 0);
    if (!running)
        checkFile();
}

void ExportDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
        return;
    }
    if (m_running.isRunning())
        m_running.cancel();
    else
        stop();
}

} // namespace tierdesk::ui
