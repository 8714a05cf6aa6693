// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "models/domain/refusal.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <iterator>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// A code of Partner Center (contract.md 5.4) with the words that help more than those of its kind.
struct CodeWords {
    int httpStatus; ///< 0 = any: some codes mean two things and are told apart by the status
    int code;
    const char *fact;
    const char *meaning;
};

constexpr CodeWords kCodes[] = {
    {0, 600049, QT_TRANSLATE_NOOP("ErrorText", "The company's registration number is missing."),
        QT_TRANSLATE_NOOP("ErrorText", "Microsoft demands it in this country. Enter it on Account info.")},
    {0, 600050, QT_TRANSLATE_NOOP("ErrorText", "The company's registration number is not in the right form."),
        QT_TRANSLATE_NOOP("ErrorText", "Check it against the company's register entry.")},
    {0, 600002, QT_TRANSLATE_NOOP("ErrorText", "No registration number is taken for this country."),
        QT_TRANSLATE_NOOP("ErrorText", "Leave the registration number empty.")},
    {0, 600051, QT_TRANSLATE_NOOP("ErrorText", "The contact's phone number is missing."),
        QT_TRANSLATE_NOOP("ErrorText", "Microsoft demands it in this country. Enter it on Account info.")},
    {0, 600061, QT_TRANSLATE_NOOP("ErrorText", "This agreement is already confirmed for the customer."),
        QT_TRANSLATE_NOOP("ErrorText", "Nothing has to be done about it.")},
    {403, 13605, QT_TRANSLATE_NOOP("ErrorText", "The customer has not accepted the customer agreement."),
        QT_TRANSLATE_NOOP("ErrorText", "Nothing can be ordered before the acceptance is on record.")},
    {403, 900123,
        QT_TRANSLATE_NOOP(
            "ErrorText", "The indirect reseller has not accepted the Microsoft Partner Agreement."),
        QT_TRANSLATE_NOOP("ErrorText", "The order can be placed once the reseller has accepted it.")},
    {403, 900124,
        QT_TRANSLATE_NOOP("ErrorText", "Our company has not accepted the Microsoft Partner Agreement."),
        QT_TRANSLATE_NOOP("ErrorText", "A global administrator of our company has to accept it first.")},
    {403, 20002, QT_TRANSLATE_NOOP("ErrorText", "We have no relationship with this customer."),
        QT_TRANSLATE_NOOP("ErrorText", "The customer may have ended it. Ask for a new relationship.")},
    {0, 400019, QT_TRANSLATE_NOOP("ErrorText", "A product is no longer offered in this form."),
        QT_TRANSLATE_NOOP("ErrorText", "The offer has changed. Try again to use the current one.")},
    {0, 400018, QT_TRANSLATE_NOOP("ErrorText", "A product is not offered."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another product.")},
    {0, 400013, QT_TRANSLATE_NOOP("ErrorText", "A product is not offered."),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another product.")},
    {0, 800008, QT_TRANSLATE_NOOP("ErrorText", "The cart does not exist any more."),
        QT_TRANSLATE_NOOP("ErrorText", "Try again to make a new one.")},
    {0, 800009, QT_TRANSLATE_NOOP("ErrorText", "Some products in the cart cannot be ordered."),
        QT_TRANSLATE_NOOP("ErrorText", "The lines say why.")},
    {0, 800060, QT_TRANSLATE_NOOP("ErrorText", "Another order for this customer is in progress."),
        QT_TRANSLATE_NOOP("ErrorText", "Try again when it has been carried out.")},
    {0, 800064, QT_TRANSLATE_NOOP("ErrorText", "The cart is being processed."),
        QT_TRANSLATE_NOOP("ErrorText", "Try again in a moment.")},
    {0, 800065, QT_TRANSLATE_NOOP("ErrorText", "The cart has been ordered already."),
        QT_TRANSLATE_NOOP("ErrorText", "Nothing was ordered twice.")},
    {0, 900121, QT_TRANSLATE_NOOP("ErrorText", "Our credit limit at Microsoft is reached."),
        QT_TRANSLATE_NOOP("ErrorText", "The order can be placed once the limit allows it.")},
    {0, 900154, QT_TRANSLATE_NOOP("ErrorText", "The reseller's number belongs to no active reseller."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the reseller for the PLA ID it is enrolled with.")},
    {0, 800016, QT_TRANSLATE_NOOP("ErrorText", "The reseller's number is not that of an indirect reseller."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the reseller for the PLA ID it is enrolled with.")},
    {0, 800015, QT_TRANSLATE_NOOP("ErrorText", "The reseller's number is not known to Microsoft."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the reseller for the PLA ID it is enrolled with.")},
    {0, 2055, QT_TRANSLATE_NOOP("ErrorText", "Somebody else has changed this meanwhile."),
        QT_TRANSLATE_NOOP("ErrorText", "Read it again and repeat the change.")},
};

ErrorWords wordsOfKind(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return {ErrorText::tr("Partner Center cannot be reached."),
            ErrorText::tr("Check the network connection. Nothing that you entered is lost.")};
    case Error::Kind::Timeout:
        return {ErrorText::tr("Partner Center did not answer in time."),
            ErrorText::tr("It may be busy. Nothing that you entered is lost.")};
    case Error::Kind::Throttled:
        if (error.retryAfter) {
            return {ErrorText::tr("Partner Center asks for a pause."),
                //: %1 is a duration: "40 seconds"
                ErrorText::tr("Too many requests were made. It goes on in %1.")
                    .arg(durationText(*error.retryAfter))};
        }
        return {ErrorText::tr("Partner Center asks for a pause."),
            ErrorText::tr("Too many requests were made. It goes on by itself.")};
    case Error::Kind::SignedOut:
        return {ErrorText::tr("You are not signed in any more."), ErrorText::tr("Sign in again to go on.")};
    case Error::Kind::Forbidden:
        return {ErrorText::tr("Your account may not do this."),
            ErrorText::tr("An administrator of your company can give you the role that is needed.")};
    case Error::Kind::NotFound:
        return {ErrorText::tr("Partner Center does not know this."),
            ErrorText::tr("It may have been removed meanwhile.")};
    case Error::Kind::Conflict:
        return {ErrorText::tr("Something else is being done with this at the moment."),
            ErrorText::tr("Try again in a moment.")};
    case Error::Kind::Rejected:
        return {ErrorText::tr("Partner Center refused this."),
            ErrorText::tr("The details below are in its own words.")};
    case Error::Kind::ServerFault:
        return {ErrorText::tr("Partner Center has a fault of its own."),
            ErrorText::tr("Try again later. Nothing that you entered is lost.")};
    case Error::Kind::BadAnswer:
        return {ErrorText::tr("The answer of Partner Center could not be understood."),
            ErrorText::tr("Something between here and there may have changed it. Try again later.")};
    case Error::Kind::Storage:
        return {ErrorText::tr("The data folder could not be read or written."),
            ErrorText::tr("Check that the disk is not full and that the folder may be written.")};
    case Error::Kind::Keychain:
        return {ErrorText::tr("The desktop's password store could not be used."),
            ErrorText::tr("You stay signed in until the program ends.")};
    case Error::Kind::Canceled:
        return {ErrorText::tr("This was canceled."), ErrorText::tr("Nothing was changed.")};
    }
    return {};
}

} // namespace

ErrorWords errorWords(const Error &error)
{
    if (isDomainTaken(error)) {
        return {ErrorText::tr("The domain name is taken."),
            ErrorText::tr("Somebody else uses it already. Choose another one.")};
    }
    const auto *const found =
        std::find_if(std::begin(kCodes), std::end(kCodes), [&error](const CodeWords &words) {
            return words.code == error.code
                && (words.httpStatus == 0 || words.httpStatus == error.httpStatus);
        });
    if (error.code != 0 && found != std::end(kCodes)) {
        return {QCoreApplication::translate("ErrorText", found->fact),
            QCoreApplication::translate("ErrorText", found->meaning)};
    }
    return wordsOfKind(error);
}

QString errorText(const Error &error)
{
    const ErrorWords words = errorWords(error);
    //: %1 says what happened, %2 what that means; both are whole sentences
    return ErrorText::tr("%1 %2").arg(words.fact, words.meaning);
}

QString errorDetails(const Error &error)
{
    QStringList lines;
    if (error.code != 0)
        //: %1 is a number that Microsoft's support knows
        lines.append(ErrorText::tr("Code: %1").arg(QString::number(error.code)));
    else if (error.httpStatus != 0)
        //: %1 is a number like 503
        lines.append(ErrorText::tr("HTTP status: %1").arg(QString::number(error.httpStatus)));
    if (!error.detail.isEmpty())
        //: %1 is text of Microsoft's service, in English
        lines.append(ErrorText::tr("Message: %1").arg(error.detail));
    if (!error.correlationId.isEmpty())
        //: %1 is an id that Microsoft's support asks for
        lines.append(ErrorText::tr("Correlation ID: %1").arg(error.correlationId));
    return lines.join(u'\n');
}

} // namespace tierdesk::ui
