// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace tierdesk::app {

/// What a command without a window ends with.
enum ExitCode {
    kDone = 0,
    kNotDone = 1,
    kBadArguments = 2,
    kGaveWay = 3, ///< to a window
    kEndedBySignal = 128, ///< and the signal's number, as shells do it
};

/// Where a command without a window speaks: results to standard output, sentences and progress to standard error.
class Terminal {
public:
    enum class Form { Words, Json };
    void use(Form form) { m_form = form; }
    void setPractice(bool isPractice)
    {
        m_isPractice = isPractice;
    } ///< whose data the results are of: they say so

    /// A line that the next one takes the place of; only where a person sees it, ten times a second at most.
    void progress(const QString &sentence);
    /// Whichever is wanted. Returns kDone, or kNotDone where it could not be printed.
    [[nodiscard]] int result(const QString &words, const QJsonObject &json);
    void resultBeside(
        const QString &words); ///< to standard error: the data themselves are on standard output
    void remark(const QString &sentence); ///< to standard error
    /// Returns kNotDone.
    int failure(const QString &sentence, const QJsonObject &json = {});

private:
    void clearProgress();
    [[nodiscard]] QString withPractice(const QString &words) const;

    Form m_form = Form::Words;
    std::optional<bool> m_isPractice; ///< nothing = of nobody's
    bool m_hasProgress = false;
    QElapsedTimer m_sinceProgress;
};

} // namespace tierdesk::app
