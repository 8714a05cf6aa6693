// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads about an error, from the bytes of the answer to the sentence.
#include "tests/support/catch.h"

#include "models/partnercenter/errorcodec.h"
#include "models/store/database.h"
#include "tests/support/language.h"
#include "ui/text/errortext.h"

#include <QLocale>

#include <chrono>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace tierdesk::ui;
using namespace Qt::StringLiterals;

namespace {

Error errorOf(Error::Kind kind, int code = 0, int httpStatus = 0)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.httpStatus = httpStatus;
    return error;
}

/// A refusal as it comes over the wire.
Error refusal(int status, const QByteArray &body)
{
    return partnercenter::readError({status, "Word", body, {{"ms-requestid", "1"}}, u"c"_s, u"r"_s});
}

QString factOf(const Error &error)
{
    return errorWords(error).fact;
}

} // namespace

TEST_CASE("every kind of error says what happened, what it means and what to do")
{
    for (int kind = int(Error::Kind::Offline); kind <= int(Error::Kind::Canceled); ++kind) {
        CAPTURE(kind);
        const ErrorWords words = errorWords(errorOf(Error::Kind(kind)));
        CHECK(words.fact.endsWith(u'.'));
        CHECK(words.meaning.endsWith(u'.'));
        CHECK(words.advice.endsWith(u'.'));
        CHECK(errorText(errorOf(Error::Kind(kind)))
            == u"%1 %2 %3"_s.arg(words.fact, words.meaning, words.advice));
    }
}

TEST_CASE("a documented code has better words than its kind, unless the status is another one")
{
    Error error = errorOf(Error::Kind::Rejected, 13605, 403);
    CHECK(factOf(error) == u"The customer has not accepted the customer agreement."_s);
    CHECK(errorWords(error).act == ErrorAct::ConfirmAgreement);
    error.httpStatus = 0; // a line of an order: there is but one status that it is documented with
    CHECK(factOf(error) == u"The customer has not accepted the customer agreement."_s);
    error.httpStatus = 400;
    CHECK(factOf(error) == u"Partner Center refused this."_s);
}

TEST_CASE("a code that means two things is told apart by its status")
{
    CHECK(factOf(refusal(400, R"({"code":2006})")) == u"Subscriptions of this offer cannot be changed."_s);
    CHECK(factOf(refusal(403, R"({"code":2006})")) == u"Our company may not sell this product."_s);
    CHECK(
        factOf(errorOf(Error::Kind::Rejected, 2006)) == u"Partner Center refused this."_s); // which of them?
    CHECK(factOf(refusal(401, R"({"code":400,"description":"Access denied"})"))
        == u"Partner Center denies access to this account."_s);
}

TEST_CASE("a code is the same as a number and as text, and no number is taken for a code that is none")
{
    const QString gone = u"The cart does not exist any more."_s;
    CHECK(factOf(refusal(404, R"({"code":800008})")) == gone);
    CHECK(factOf(refusal(404, R"({"code":"800008"})")) == gone);
    for (const QByteArray &code : {"0"_ba, "\"0\""_ba, "-3"_ba, "\"-3\""_ba, "99999999999999999999"_ba,
             "4294967296"_ba, "800008.5"_ba, "null"_ba, "\"\""_ba, "{}"_ba, "true"_ba}) {
        CAPTURE(code);
        const Error error = refusal(403, R"({"code":)" + code + "}");
        CHECK(factOf(error) == u"Your account may not do this."_s);
        CHECK_FALSE(errorDetails(error).contains(u"Code:"_s));
        CHECK(errorDetails(error).contains(u"HTTP status: 403"_s));
    }
    CHECK(factOf(refusal(400, R"({"code":2147483647})")) == u"Partner Center refused this."_s);
}

TEST_CASE("where the code is missing the status decides")
{
    CHECK(factOf(refusal(400, "{}")) == u"Partner Center refused this."_s);
    CHECK(factOf(refusal(404, "{}")) == u"Partner Center does not know this."_s);
    CHECK(factOf(refusal(405, "{}")) == u"Partner Center did not take the form of the request."_s);
    CHECK(factOf(refusal(408, "{}")) == u"Partner Center did not answer in time."_s);
    CHECK(factOf(refusal(409, "{}")) == u"Something else is being done with this at the moment."_s);
    CHECK(factOf(refusal(412, "{}")) == u"Somebody else has changed this meanwhile."_s);
    CHECK(factOf(refusal(400, R"({"code":2055})")) == factOf(refusal(412, "{}")));
    CHECK(factOf(refusal(500, "{}")) == u"Partner Center has a fault of its own."_s);
    CHECK(factOf(refusal(502, "<html>")) == u"A gateway in front of Partner Center got no answer from it."_s);
    CHECK(factOf(refusal(503, "")) == u"Partner Center is not available at the moment."_s);
    CHECK(factOf(refusal(599, "")) == u"Partner Center has a fault of its own."_s);
    CHECK(factOf(refusal(302, "")) == u"The request was sent on to another address."_s);
    CHECK(factOf(refusal(404, "<html>")) == u"Something else answered in place of Partner Center."_s);
}

TEST_CASE("a missing second factor is told from a session that ended")
{
    const Error mfa = partnercenter::readError({401, "Unauthorized - MFA required", {},
        {{"www-authenticate", R"(Bearer error="invalid_token")"}}, {}, {}});
    CHECK(factOf(mfa) == u"Microsoft demands a second factor for signing in."_s);
    CHECK(errorWords(mfa).act == ErrorAct::SignIn);
    const Error ended = partnercenter::readError(
        {401, "Unauthorized", {}, {{"www-authenticate", R"(Bearer error="invalid_token")"}}, {}, {}});
    CHECK(factOf(ended) == u"You are not signed in any more."_s);
    const auto token = [](int code) {
        return partnercenter::readTokenError({400, "Bad Request",
            R"({"error":"invalid_grant","error_codes":[)" + QByteArray::number(code) + "]}", {}, {}, {}});
    };
    CHECK(factOf(token(50076)) == factOf(mfa));
    CHECK(factOf(token(900144)) == factOf(ended)); // a number that Partner Center uses for a product
    CHECK(factOf(token(50078)) == u"The second factor of your sign-in has expired."_s);
    CHECK(factOf(token(700082)) == u"Your sign-in is too old."_s);
    CHECK(factOf(token(1)) == factOf(ended));
}

TEST_CASE("a pause says how long it is where that is known")
{
    Error error = errorOf(Error::Kind::Throttled, 0, 429);
    CHECK(factOf(error) == u"Partner Center asks for a pause."_s);
    error.retryAfter = std::chrono::seconds(40);
    CHECK(factOf(error).contains(u"40"_s));
    CHECK_FALSE(errorText(error).contains(u'%'));
    const Language language(u"pl_PL"_s);
    CHECK(factOf(error).startsWith(u"Centrum partnerskie prosi o przerwę"_s));
    CHECK(factOf(error).contains(u"40"_s));
}

TEST_CASE("a full disk, a damaged file and one of a newer version are told apart")
{
    const auto stored = [](int code) { return factOf(errorOf(Error::Kind::Storage, code)); };
    CHECK(stored(store::Database::kDiskFull) == u"The disk is full."_s);
    CHECK(stored(store::Database::kReadOnly) == u"The data folder may not be written to."_s);
    CHECK(stored(store::Database::kCannotOpen) == u"A data file could not be opened."_s);
    CHECK(stored(store::Database::kBusy) == u"A data file is being written by another program."_s);
    CHECK(stored(store::Database::kNotMigrated) == u"A data file is still being made ready."_s);
    CHECK(stored(store::Database::kDamaged) == u"A data file is damaged."_s);
    CHECK(stored(store::Database::kUnreadableRow) == u"A saved operation or draft cannot be read."_s);
    CHECK(stored(store::Database::kNewerVersion)
        == u"A data file was written by a newer version of Tierdesk."_s);
    CHECK(stored(1) == u"The data folder could not be read or written."_s);
}

TEST_CASE("a proxy that wants a password is signed in to here, not in the system's settings")
{
    const ErrorWords words = errorWords(errorOf(Error::Kind::Offline, int(Cause::ProxyPassword)));
    CHECK(words.advice.contains(u"when you are asked"_s));
    CHECK_FALSE(words.advice.contains(u"settings"_s));
    CHECK(words.act == ErrorAct::TryAgain); // which asks for them
}

TEST_CASE("a file that somebody chose is not taken for Tierdesk's own data")
{
    const ErrorWords full = errorWords(errorOf(Error::Kind::Storage, int(Cause::FileDiskFull)));
    CHECK(full.fact == u"There is no room left on the disk of the file."_s);
    CHECK(full.meaning == u"The old file, if there was one, is unchanged."_s);
    const ErrorWords refused = errorWords(errorOf(Error::Kind::Storage, int(Cause::FileNotWritten)));
    CHECK(refused.fact == u"The file could not be written."_s);
    CHECK(refused.fact != factOf(errorOf(Error::Kind::Storage, store::Database::kDiskFull)));
}

TEST_CASE("an error speaks the window's language, and another one at once when that changes")
{
    const Error error = errorOf(Error::Kind::Rejected, 800064, 409);
    CHECK(factOf(error) == u"The cart is being processed."_s);
    {
        const Language language(u"pl_PL"_s);
        CHECK(errorText(error)
            == u"Koszyk jest przetwarzany. Nic nie zostanie zamówione podwójnie. Spróbuj ponownie za chwilę."_s);
    }
    {
        const Language language(u"hu_HU"_s);
        CHECK(errorText(error)
            == u"A kosár feldolgozás alatt áll. Semmi sem lesz kétszer megrendelve. Próbálja újra kis idő múlva."_s);
    }
    const Language other(u"de_DE"_s);
    CHECK(factOf(error) == u"The cart is being processed."_s);
}

TEST_CASE("the service's own words stand in the details only, beside what support asks for")
{
    Error error = errorOf(Error::Kind::Rejected, 600049);
    error.detail = u"<b>Bad</b>"_s;
    error.correlationId = u"7d8fe7ac-b7de-46f8-8a36-2f46ac2c8bd3"_s;
    CHECK_FALSE(errorText(error).contains(u"Bad"_s));
    CHECK(errorDetails(error)
        == u"Code: 600049\nMessage: <b>Bad</b>\nCorrelation ID: 7d8fe7ac-b7de-46f8-8a36-2f46ac2c8bd3"_s);
    CHECK(errorDetails(Error()).isEmpty());
}

TEST_CASE("an unknown code shows the service's words, on one line and not without end")
{
    Error error = errorOf(Error::Kind::Rejected, 987654, 400);
    error.detail = u"Line one\r\n  line two\t"_s + QString(5000, u'x');
    error.correlationId = u"c0ffee"_s;
    CHECK(factOf(error) == u"Partner Center refused this."_s);
    const QStringList lines = errorDetails(error).split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"Code: 987654"_s);
    CHECK(lines[1].startsWith(u"Message: Line one line two xxx"_s));
    CHECK(lines[1].endsWith(u'…'));
    CHECK(lines[1].size() < 420);
    CHECK(lines[2] == u"Correlation ID: c0ffee"_s);
}

TEST_CASE("a cause of our own is no code that support could know")
{
    Error error = errorOf(Error::Kind::Offline, int(Cause::NameNotFound));
    error.detail = u"Host nowhere not found"_s;
    CHECK(errorDetails(error) == u"Message: Host nowhere not found"_s);
}

TEST_CASE("a line that was not taken has our words where we have some, else the service's")
{
    CHECK(lineFaultText({0, {}, 10014, u"Invalid promotion"_s})
        == u"The promotion is not valid for this product. Order it without the promotion. (10014)"_s);
    CHECK(lineFaultText({0, {}, 987654, u"No\nsuch thing"_s}) == u"Microsoft says: No such thing (987654)"_s);
}

TEST_CASE("every act has a label of its own")
{
    QStringList labels;
    for (int act = int(ErrorAct::TryAgain); act <= int(ErrorAct::OpenCustomer); ++act)
        labels.append(actText(ErrorAct(act)));
    CHECK(labels.removeDuplicates() == 0);
    CHECK_FALSE(labels.contains(QString()));
    CHECK(actText(ErrorAct::None).isEmpty());
}
