// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences about errors as data: whole, distinct, and for every code that can come.
#include "tests/support/catch.h"

#include "models/base/error.h"
#include "ui/text/errortable.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace tierdesk;
using namespace tierdesk::ui;
using namespace Qt::StringLiterals;

namespace {

ErrorTable builtIn()
{
    Result<ErrorTable> table = ErrorTable::readBuiltIn();
    CAPTURE(table ? QString() : table.error().detail);
    REQUIRE(table);
    return *std::move(table);
}

QList<ErrorSentence> sentencesOf(const ErrorEntry &entry)
{
    return {entry.what, entry.means, entry.advice};
}

const QByteArray kSentence = R"({"en": "A.", "pl": "B.", "hu": "C."})";

/// An area of one entry that lacks nothing, with one part of it replaced.
QByteArray area(const QByteArray &part = {}, const QByteArray &by = {})
{
    QByteArray text = R"([{"id": "x", "for": [{"code": 1}], "what": )" + kSentence
        + R"(, "means": "p", "do": "p", "act": "tryAgain"}])";
    REQUIRE((part.isEmpty() || text.contains(part)));
    return part.isEmpty() ? text : text.replace(part, by);
}

QString complaintAbout(const QByteArray &json)
{
    const auto table =
        ErrorTable::read({u"phrases.json"_s, R"({"p": )" + kSentence + "}"}, {{u"a.json"_s, json}});
    REQUIRE_FALSE(table);
    CHECK(table.error().kind == Error::Kind::Storage);
    return table.error().detail;
}

} // namespace

TEST_CASE("what is said about an error is whole sentences in three languages")
{
    const ErrorTable table = builtIn();
    static const QRegularExpression odd(u"  |[<>&{}\"]|%[^1]|%1.*%1|\\.\\.|\\s[.,]"_s);
    for (const ErrorEntry &entry : table.entries()) {
        CAPTURE(entry.id);
        for (const ErrorSentence &sentence : sentencesOf(entry)) {
            for (const QString &text : sentence) {
                CAPTURE(text);
                CHECK(text.endsWith(u'.'));
                CHECK(text.at(0).isUpper());
                CHECK_FALSE(text.contains(odd));
                CHECK(text.size() <= 200);
            }
            CHECK(sentence[0] != sentence[1]);
            CHECK(sentence[0] != sentence[2]);
        }
    }
}

TEST_CASE("no two causes share what is said to have happened, in any language")
{
    const ErrorTable table = builtIn();
    for (std::size_t language = 0; language < kErrorLanguages; ++language) {
        QHash<QString, QString> firstWith;
        for (const ErrorEntry &entry : table.entries()) {
            const QString what = entry.what[language].toCaseFolded();
            CAPTURE(entry.id, firstWith.value(what), what);
            CHECK_FALSE(firstWith.contains(what));
            firstWith.insert(what, entry.id);
        }
    }
}

TEST_CASE("every documented code that Tierdesk's calls can bring has sentences of its own")
{
    const ErrorTable table = builtIn();
    QFile file(QStringLiteral(TIERDESK_SOURCE_DIR "/tests/data/errors/documented.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    int documented = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).chopped(1);
        if (line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u'\t');
        CAPTURE(line);
        REQUIRE(parts.size() == 3);
        const bool isLeftOut = !parts[2].isEmpty();
        CHECK(table.hasCode(parts[0].toInt(), parts[1].toInt()) != isLeftOut);
        ++documented;
    }
    CHECK(documented == 252);
}

TEST_CASE("every cause below HTTP has sentences of its own, not those of its kind")
{
    const ErrorTable table = builtIn();
    const std::pair<Error::Kind, Cause> causes[] = {
        {Error::Kind::Offline, Cause::NameNotFound},
        {Error::Kind::Offline, Cause::Refused},
        {Error::Kind::Offline, Cause::NotEncrypted},
        {Error::Kind::Offline, Cause::ProxyPassword},
        {Error::Kind::Offline, Cause::ProxyUnreachable},
        {Error::Kind::Offline, Cause::BrokenOff},
        {Error::Kind::BadAnswer, Cause::BrokenOff},
        {Error::Kind::BadAnswer, Cause::TooLarge},
        {Error::Kind::BadAnswer, Cause::FromElsewhere},
        {Error::Kind::BadAnswer, Cause::Redirected},
        {Error::Kind::SignedOut, Cause::MfaDemanded},
        {Error::Kind::Rejected, Cause::NoReseller},
        {Error::Kind::Rejected, Cause::UnsafeAddress},
        {Error::Kind::Rejected, Cause::NotLookedUp},
    };
    QHash<QString, int> seen;
    for (const auto &[kind, cause] : causes) {
        Error error;
        error.kind = kind;
        const ErrorEntry *const ofKind = table.find(error);
        error.code = int(cause);
        const ErrorEntry *const ofCause = table.find(error);
        REQUIRE(ofKind != nullptr);
        REQUIRE(ofCause != nullptr);
        CAPTURE(int(cause), ofCause->id);
        CHECK(ofCause->id != ofKind->id);
        CHECK(++seen[ofCause->id] == 1);
    }
}

TEST_CASE("a damaged table of errors is refused with the place of the damage")
{
    const struct {
        QByteArray part;
        QByteArray by;
        QString complaint;
    } damages[] = {
        {R"("for")", R"("for)", u"a.json: line 1"_s},
        {R"("hu": "C.")", R"("hu": " ")", u"“hu” is missing"_s},
        {R"(, "hu": "C.")", "", u"“hu” is missing"_s},
        {R"("pl": "B.")", R"("pl": "B %1.")", u"“pl” differs"_s},
        {R"("pl": "B.")", R"("pl": "B.", "de": "D.")", u"“de” is no language"_s},
        {R"("means": "p")", R"("means": "q")", u"there is no phrase “q”"_s},
        {R"("do": "p")", R"("do": 1)", u"x), do: “en” is missing"_s},
        {R"("act": "tryAgain")", R"("act": "dance")", u"this act is not known"_s},
        {R"("act")", R"("acts")", u"“acts” is not known here"_s},
        {R"({"code": 1})", R"({"code": 1}, {"code": 1})", u"“code 1” has an entry already"_s},
        {R"({"code": 1})", R"({"code": -1})", u"neither a kind"_s},
        {R"({"code": 1})", R"({"http": 40, "code": 1})", u"neither a kind"_s},
        {R"({"code": 1})", R"({"kind": "offline", "http": 400})", u"neither a kind"_s},
        {R"({"code": 1})", R"({"kind": "asleep"})", u"this kind is not known"_s},
        {R"({"code": 1})", R"({"kind": "offline", "cause": "rain"})", u"this cause is not known"_s},
        {R"({"code": 1})", R"({"when": "always"})", u"“when” stands alone"_s},
        {R"([{"code": 1}])", "[]", u"a list of errors expected"_s},
        {R"("id": "x")", R"("id": "")", u"an id of its own"_s},
    };
    for (const auto &damage : damages) {
        CAPTURE(damage.by);
        const QString complaint = complaintAbout(area(damage.part, damage.by));
        CAPTURE(complaint);
        CHECK(complaint.startsWith(u"a.json"_s));
        CHECK(complaint.contains(damage.complaint));
    }
    CHECK(complaintAbout(area()) == u"errors: there is no entry for the kind “offline”"_s);
    CHECK(complaintAbout("").startsWith(u"a.json: line 1"_s));
    CHECK(complaintAbout("{}") == u"a.json: a list of entries expected"_s);
}

TEST_CASE("the same id twice is refused, in another file too")
{
    const ErrorFile phrases {u"phrases.json"_s, R"({"p": )" + kSentence + "}"};
    const auto table = ErrorTable::read(
        phrases, {{u"a.json"_s, area()}, {u"b.json"_s, area(R"("code": 1)", R"("code": 2)")}});
    REQUIRE_FALSE(table);
    CHECK(table.error().detail == u"b.json, entry 1 (x): an id of its own expected"_s);
}
