// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/terminal.h"

#include "models/base/printable.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

struct TerminalWords {
    Q_DECLARE_TR_FUNCTIONS(HeadlessCommand)
};

constexpr qint64 kBetweenProgress = 100; // milliseconds

QByteArray bytesOf(const QString &words)
{
    return printable(words).toLocal8Bit();
}

/// Whether all of it went out.
bool printLine(std::FILE *stream, QByteArray line)
{
    if (!line.endsWith('\n'))
        line += '\n';
    const auto size = std::size_t(line.size());
    return std::fwrite(line.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

void Terminal::progress(const QString &sentence)
{
    if (::isatty(STDERR_FILENO) == 0)
        return;
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < kBetweenProgress)
        return;
    m_sinceProgress.start();
    m_hasProgress = true;
    std::fprintf(stderr, "\r\033[K%s", bytesOf(sentence).constData());
    std::fflush(stderr);
}

void Terminal::clearProgress()
{
    if (std::exchange(m_hasProgress, false))
        std::fputs("\r\033[K", stderr);
}

int Terminal::result(const QString &words, const QJsonObject &json)
{
    clearProgress();
    QJsonObject told = json;
    if (m_isPractice)
        told.insert("practice"_L1, *m_isPractice);
    const bool isPrinted = printLine(stdout,
        m_form == Form::Json ? QJsonDocument(told).toJson(QJsonDocument::Compact)
                             : bytesOf(withPractice(words)));
    return isPrinted ? kDone
                     : failure(TerminalWords::tr("The result could not be written to standard output."));
}

void Terminal::resultBeside(const QString &words)
{
    remark(withPractice(words));
}

/// Nobody must take made-up customers for a distributor's own.
QString Terminal::withPractice(const QString &words) const
{
    if (!m_isPractice.value_or(false))
        return words;
    return words + u'\n' + TerminalWords::tr("Practice data: made up, none of it from Microsoft.");
}

void Terminal::remark(const QString &sentence)
{
    clearProgress();
    printLine(stderr, bytesOf(sentence));
}

int Terminal::failure(const QString &sentence, const QJsonObject &json)
{
    remark(sentence);
    if (m_form == Form::Json) {
        QJsonObject error = json;
        error.insert("sentence"_L1, printable(sentence));
        printLine(stdout, QJsonDocument(QJsonObject {{u"error"_s, error}}).toJson(QJsonDocument::Compact));
    }
    return kNotDone;
}

} // namespace tierdesk::app
