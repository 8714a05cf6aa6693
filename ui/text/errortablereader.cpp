// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortablereader.h"

#include "models/base/errorwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

template <typename T> struct Name {
    QLatin1String name;
    T value;
};

constexpr Name<ErrorAct> kActs[] = {
    {"tryAgain"_L1, ErrorAct::TryAgain},
    {"signIn"_L1, ErrorAct::SignIn},
    {"readAgain"_L1, ErrorAct::ReadAgain},
    {"editAccountInfo"_L1, ErrorAct::EditAccountInfo},
    {"chooseReseller"_L1, ErrorAct::ChooseReseller},
    {"confirmAgreement"_L1, ErrorAct::ConfirmAgreement},
    {"changeSubscriptions"_L1, ErrorAct::ChangeSubscriptions},
    {"refreshOffers"_L1, ErrorAct::RefreshOffers},
    {"openCustomer"_L1, ErrorAct::OpenCustomer},
};

constexpr QLatin1String kLanguages[kErrorLanguages] = {"en"_L1, "pl"_L1, "hu"_L1};

template <typename T, std::size_t n>
std::optional<T> valueOf(const Name<T> (&names)[n], const QJsonValue &name)
{
    const QString text = name.toString();
    const auto *const found = std::find_if(
        std::begin(names), std::end(names), [&text](const Name<T> &known) { return known.name == text; });
    return found == std::end(names) ? std::nullopt : std::optional<T>(found->value);
}

tl::unexpected<Error> complaint(const QString &place, const QString &what)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = place + u": "_s + what;
    return failure(error);
}

/// A member that nobody reads is a slip of the pen; it would be a sentence that nobody sees.
std::optional<QString> strangeMember(const QJsonObject &object, std::initializer_list<QLatin1String> known)
{
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (std::find(known.begin(), known.end(), name) == known.end())
            return name;
    }
    return std::nullopt;
}

Result<QJsonDocument> documentOf(const ErrorFile &file)
{
    QJsonParseError problem {};
    const QJsonDocument document = QJsonDocument::fromJson(file.json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = file.json.left(problem.offset).count('\n') + 1;
        return complaint(file.name, u"line %1: %2"_s.arg(line).arg(problem.errorString()));
    }
    return document;
}

Result<ErrorSentence> sentenceOf(const QString &place, const QJsonObject &object)
{
    if (const auto strange = strangeMember(object, {kLanguages[0], kLanguages[1], kLanguages[2]}))
        return complaint(place, u"“%1” is no language"_s.arg(*strange));
    ErrorSentence sentence;
    for (int i = 0; i < kErrorLanguages; ++i) {
        sentence[std::size_t(i)] = object[kLanguages[i]].toString();
        const QString &text = sentence[std::size_t(i)];
        if (text.isEmpty() || text != text.trimmed())
            return complaint(place, u"“%1” is missing, empty, or has blanks around it"_s.arg(kLanguages[i]));
        if (text.contains("%1"_L1) != sentence[0].contains("%1"_L1))
            return complaint(place, u"“%1” differs from the English in its placeholder"_s.arg(kLanguages[i]));
    }
    return sentence;
}

Result<ErrorMatch> matchOf(const QString &place, const QJsonObject &object)
{
    const auto strange = strangeMember(object, {"when"_L1, "kind"_L1, "cause"_L1, "http"_L1, "code"_L1});
    if (strange)
        return complaint(place, u"“%1” is not known here"_s.arg(*strange));
    ErrorMatch match;
    if (object.contains("when"_L1)) {
        const QString when = object["when"_L1].toString();
        if (object.size() != 1 || (when != "domainTaken"_L1 && when != "waitKnown"_L1))
            return complaint(place, u"“when” stands alone, as domainTaken or waitKnown"_s);
        match.special =
            when == "domainTaken"_L1 ? ErrorMatch::Special::DomainTaken : ErrorMatch::Special::WaitKnown;
        return match;
    }
    match.kind = errorKindFrom(object["kind"_L1].toString());
    if (object.contains("kind"_L1) && !match.kind)
        return complaint(place, u"this kind is not known"_s);
    match.httpStatus = object["http"_L1].toInt();
    match.code = object["code"_L1].toInt();
    if (object.contains("cause"_L1)) {
        const auto cause = causeFrom(object["cause"_L1].toString());
        if (!cause || object.contains("code"_L1))
            return complaint(place, u"this cause is not known, or stands beside a code"_s);
        match.code = int(*cause);
    }
    const bool hasWrongNumber =
        (object.contains("http"_L1) && (match.httpStatus < 100 || match.httpStatus > 599))
        || (object.contains("code"_L1) && match.code <= 0);
    if (hasWrongNumber || object.isEmpty() || (match.kind && match.httpStatus != 0))
        return complaint(
            place, u"neither a kind with or without a code or cause, nor a status, nor a code"_s);
    return match;
}

} // namespace

Result<void> ErrorTableReader::readPhrases(const ErrorFile &file)
{
    const auto document = documentOf(file);
    if (!document)
        return failure(document.error());
    const QJsonObject object = document->object();
    for (auto phrase = object.begin(); phrase != object.end(); ++phrase) {
        const auto read = sentenceOf(file.name + u", "_s + phrase.key(), phrase->toObject());
        if (!read)
            return failure(read.error());
        m_phrases.insert(phrase.key(), *read);
    }
    return {};
}

Result<void> ErrorTableReader::readArea(const ErrorFile &file)
{
    const auto document = documentOf(file);
    if (!document)
        return failure(document.error());
    const QJsonArray entries = document->array();
    if (entries.isEmpty())
        return complaint(file.name, u"a list of entries expected"_s);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries[i].toObject();
        const QString place = u"%1, entry %2 (%3)"_s.arg(file.name).arg(i + 1).arg(entry["id"_L1].toString());
        if (const auto read = readEntry(place, entry); !read)
            return read;
    }
    return {};
}

Result<void> ErrorTableReader::readEntry(const QString &place, const QJsonObject &object)
{
    if (const auto strange =
            strangeMember(object, {"id"_L1, "for"_L1, "what"_L1, "means"_L1, "do"_L1, "act"_L1}))
        return complaint(place, u"“%1” is not known here"_s.arg(*strange));
    ErrorEntry entry;
    entry.id = object["id"_L1].toString();
    if (entry.id.isEmpty() || m_table.entry(entry.id))
        return complaint(place, u"an id of its own expected"_s);
    const auto what = sentence(place + u", what"_s, object["what"_L1]);
    const auto means = sentence(place + u", means"_s, object["means"_L1]);
    const auto advice = sentence(place + u", do"_s, object["do"_L1]);
    for (const auto *const read : {&what, &means, &advice}) {
        if (!*read)
            return failure(read->error());
    }
    entry.what = *what;
    entry.means = *means;
    entry.advice = *advice;
    const auto act = valueOf(kActs, object["act"_L1]);
    if (object.contains("act"_L1) && !act)
        return complaint(place, u"this act is not known"_s);
    entry.act = act.value_or(ErrorAct::None);
    m_table.m_entries.append(entry);
    return addMatches(place, object["for"_L1]);
}

/// A sentence in all languages, or the name of a phrase.
Result<ErrorSentence> ErrorTableReader::sentence(const QString &place, const QJsonValue &value) const
{
    if (!value.isString())
        return sentenceOf(place, value.toObject());
    const auto phrase = m_phrases.constFind(value.toString());
    if (phrase == m_phrases.constEnd())
        return complaint(place, u"there is no phrase “%1”"_s.arg(value.toString()));
    return *phrase;
}

Result<void> ErrorTableReader::addMatches(const QString &place, const QJsonValue &value)
{
    const QJsonArray matches = value.toArray();
    if (matches.isEmpty())
        return complaint(place + u", for"_s, u"a list of errors expected"_s);
    for (const QJsonValue &item : matches) {
        const auto match = matchOf(place + u", for"_s, item.toObject());
        if (!match)
            return failure(match.error());
        const QString key = match->key();
        if (m_table.m_byKey.contains(key))
            return complaint(place + u", for"_s, u"“%1” has an entry already"_s.arg(key));
        m_table.m_byKey.insert(key, m_table.m_entries.size() - 1);
    }
    return {};
}

Result<ErrorTable> ErrorTableReader::table() const
{
    const QList<Error::Kind> kinds = errorKinds();
    for (const Error::Kind kind : kinds) {
        ErrorMatch match;
        match.kind = kind;
        if (!m_table.at(match.key()))
            return complaint(u"errors"_s, u"there is no entry for the kind “%1”"_s.arg(wordOf(kind)));
    }
    return m_table;
}

} // namespace tierdesk::ui
