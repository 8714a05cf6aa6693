// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "models/base/log.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

constexpr qsizetype kLongestDetail = 400; ///< a paragraph; services have answered with whole stack traces

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// Read once and never changed. That it can be read is what a test sees to; if it cannot all the same, every error
/// has the one sentence below and its details.
const ErrorTable &errorTable()
{
    static const ErrorTable table = [] {
        Result<ErrorTable> read = ErrorTable::readBuiltIn();
        if (!read)
            qCCritical(logApp, "no words for errors: %s", qPrintable(read.error().detail));
        return read ? *std::move(read) : ErrorTable();
    }();
    return table;
}

std::size_t windowLanguage()
{
    switch (QLocale().language()) {
    case QLocale::Polish:
        return std::size_t(ErrorLanguage::Polish);
    case QLocale::Hungarian:
        return std::size_t(ErrorLanguage::Hungarian);
    default:
        return std::size_t(ErrorLanguage::English);
    }
}

QString joined(const QString &first, const QString &second)
{
    //: %1 and %2 are whole sentences
    return first.isEmpty() || second.isEmpty() ? first + second : ErrorText::tr("%1 %2").arg(first, second);
}

QString onOneLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kLongestDetail ? line : line.left(kLongestDetail - 1).trimmed() + u'…';
}

} // namespace

QString ErrorWords::rest() const
{
    return joined(meaning, advice);
}

ErrorWords errorWords(const Error &error)
{
    const ErrorEntry *const entry = errorTable().find(error);
    if (!entry)
        return {ErrorText::tr("This did not work."), {}, {}, ErrorAct::None};
    const std::size_t language = windowLanguage();
    const auto filled = [&error](const QString &sentence) {
        return error.retryAfter && sentence.contains("%1"_L1) ? sentence.arg(durationText(*error.retryAfter))
                                                              : sentence;
    };
    return {filled(entry->what[language]), filled(entry->means[language]), filled(entry->advice[language]),
        entry->act};
}

QString errorText(const Error &error)
{
    const ErrorWords words = errorWords(error);
    return joined(words.fact, words.rest());
}

QString errorDetails(const Error &error)
{
    QStringList lines;
    if (error.code > 0) // others are our own (Cause)
        //: %1 is a number that Microsoft's support knows
        lines.append(ErrorText::tr("Code: %1").arg(QString::number(error.code)));
    else if (error.httpStatus != 0)
        //: %1 is a number like 503
        lines.append(ErrorText::tr("HTTP status: %1").arg(QString::number(error.httpStatus)));
    if (const QString detail = onOneLine(error.detail); !detail.isEmpty())
        //: %1 is text of Microsoft's service, in English
        lines.append(ErrorText::tr("Message: %1").arg(detail));
    if (!error.correlationId.isEmpty())
        //: %1 is an id that Microsoft's support asks for
        lines.append(ErrorText::tr("Correlation ID: %1").arg(error.correlationId));
    return lines.join(u'\n');
}

QString lineFaultText(const LineFault &fault)
{
    const QString code = QString::number(fault.code);
    Error error;
    error.kind = Error::Kind::Rejected;
    error.code = fault.code;
    const ErrorEntry *const entry = errorTable().find(error);
    if (entry && entry != errorTable().find({Error::Kind::Rejected, 0, 0, {}, {}, {}, {}})) {
        const ErrorWords words = errorWords(error);
        //: %1 is a sentence that says why, %2 one that says what to do, %3 a number that Microsoft's support knows
        return ErrorText::tr("%1 %2 (%3)").arg(words.fact, words.advice, code);
    }
    //: %1 is text of Microsoft's service, in English, %2 a number that its support knows
    return ErrorText::tr("Microsoft says: %1 (%2)").arg(onOneLine(fault.description), code);
}

QString actText(ErrorAct act)
{
    switch (act) {
    case ErrorAct::None:
        break;
    case ErrorAct::TryAgain:
        return ErrorText::tr("Try again");
    case ErrorAct::SignIn:
        return ErrorText::tr("Sign in again");
    case ErrorAct::ReadAgain:
        return ErrorText::tr("Read again");
    case ErrorAct::EditAccountInfo:
        return ErrorText::tr("Open Account info");
    case ErrorAct::ChooseReseller:
        return ErrorText::tr("Choose the reseller");
    case ErrorAct::ConfirmAgreement:
        return ErrorText::tr("Record the acceptance");
    case ErrorAct::ChangeSubscriptions:
        return ErrorText::tr("Change the subscriptions");
    case ErrorAct::RefreshOffers:
        return ErrorText::tr("Read the catalog again");
    case ErrorAct::OpenCustomer:
        return ErrorText::tr("Open the customer");
    }
    return {};
}

} // namespace tierdesk::ui
