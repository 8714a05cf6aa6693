// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filejobdialog.h"

#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/practicemark.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextDocument>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {

QString proposedPath(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir existing(QFileInfo(folder).isDir() ? folder : QDir::homePath());
    return QDir::toNativeSeparators(existing.filePath(name));
}

} // namespace

FileJobDialog::FileJobDialog(Words words, QWidget *parent)
    : QDialog(parent)
    , m_words(std::move(words))
    , m_isStopped(std::make_shared<std::atomic_bool>(false))
    , m_message(new MessageBar(this))
    , m_form(new QWidget(this))
    , m_formLayout(new QVBoxLayout)
    , m_progress(new ProgressLine(this))
{
    setWindowTitle(m_words.title);
    setMinimumWidth(unit(150));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(5), unit(5), unit(5), unit(5));
    column->setSpacing(unit(4));
    column->addWidget(new TextLabel(m_words.title, TextStyle::Question, Tone::Text, this));
    column->addWidget(m_message);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(unit(5));
    form->addLayout(m_formLayout);
    form->addWidget(makeFile());
    column->addWidget(m_form);
    m_progress->setAccessibleName(m_words.running);
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    m_progress->hide();
    column->addWidget(m_progress);
    column->addWidget(makeFoot());
    checkFile();
}

FileJobDialog::~FileJobDialog()
{
    *m_isStopped = true;
}

QWidget *FileJobDialog::makeFile()
{
    auto *box = new QWidget(m_form);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(2));
    m_path = new QLineEdit(proposedPath(m_words.proposedName), box);
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
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        checkFile();
        pathChanged();
    });
    connect(browse, &QPushButton::clicked, this, &FileJobDialog::browse);
    return box;
}

QWidget *FileJobDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(2));
    row->addWidget(new PracticeMark(foot));
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setAutoDefault(false);
    m_start = new QPushButton(m_words.start, foot);
    m_start->setDefault(true);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_start);
    connect(m_cancel, &QPushButton::clicked, this, &FileJobDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &FileJobDialog::start);
    return foot;
}

QString FileJobDialog::path() const
{
    return QFileInfo(shownPath()).absoluteFilePath();
}

QString FileJobDialog::shownPath() const
{
    return m_path->text().trimmed();
}

std::function<bool()> FileJobDialog::mayGoOn() const
{
    return [isStopped = m_isStopped] { return !*isStopped; };
}

void FileJobDialog::browse()
{
    auto *dialog = new QFileDialog(this, m_words.title, m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(m_words.filter);
    dialog->setDefaultSuffix(m_words.suffix);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // said beside the field
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void FileJobDialog::setFileType(const QString &filter, const QString &suffix, const QString &sound)
{
    const QString end = u'.' + std::exchange(m_words.suffix, suffix);
    m_words.filter = filter;
    m_words.sound = sound;
    QString path = m_path->text();
    if (path.endsWith(end, Qt::CaseInsensitive))
        m_path->setText(path.replace(path.size() - end.size(), end.size(), u'.' + suffix));
    checkFile();
}

void FileJobDialog::checkFile()
{
    const QFileInfo file(shownPath());
    m_file->setWarning({});
    if (shownPath().isEmpty())
        m_file->setHint(m_words.nameOne);
    else if (file.isDir())
        m_file->setHint(tr("This is a folder. Name a file in it."));
    else if (!file.absoluteDir().exists())
        m_file->setHint(tr("This folder does not exist."));
    else if (file.exists())
        m_file->setWarning(tr("This file exists and will be replaced."));
    else
        m_file->setHint(m_words.sound);
    m_start->setEnabled(!shownPath().isEmpty() && !file.isDir() && file.absoluteDir().exists());
}

void FileJobDialog::start()
{
    m_message->clear();
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    setRunning(true);
    run();
}

void FileJobDialog::showProgress(qint64 done, qint64 expected)
{
    m_progress->setProgress(done, expected);
}

void FileJobDialog::fail(const Error &error)
{
    setRunning(false);
    if (error.kind == Error::Kind::Canceled) {
        m_message->showMessage(Gravity::Info, m_words.canceled,
            tr("Nothing was written. The old file, if there was one, is unchanged."));
    } else {
        m_message->showMessage(Gravity::Danger, m_words.failed, errorText(error));
        m_message->setToolTip(Qt::convertFromPlainText(errorDetails(error)));
    }
    fitHeight();
}

void FileJobDialog::succeed()
{
    setRunning(false);
    m_form->hide(); // done: nothing is left to choose
    m_start->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus(Qt::OtherFocusReason);
    fitHeight();
}

/// The message needs room of its own; adjustSize() asks no wrapped text how high it is in this width.
void FileJobDialog::fitHeight()
{
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    setMinimumHeight(height);
    resize(width(), height);
}

void FileJobDialog::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_form->setEnabled(!isRunning);
    m_start->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    m_progress->setProgress(0, 0);
    if (!isRunning)
        checkFile();
}

void FileJobDialog::reject()
{
    if (m_isRunning)
        *m_isStopped = true;
    else
        QDialog::reject();
}

} // namespace tierdesk::ui
