// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/jsonedit.h"

#include "models/partnercenter/jsonrepair.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tierdesk::partnercenter {
namespace {

/// Goes over the text of one object, value by value, without understanding the values.
class Scanner {
public:
    explicit Scanner(const QByteArray &text)
        : m_text(text)
    {
    }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    void skipBlanks()
    {
        while (!isAtEnd() && QByteArray(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }
    /// Takes this character and the blanks around it.
    bool take(char c)
    {
        skipBlanks();
        if (isAtEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        skipBlanks();
        return true;
    }
    /// What stands between the quotes, escapes as they are; nothing if no text stands here.
    std::optional<QByteArray> takeText()
    {
        if (isAtEnd() || m_text[m_at] != '"')
            return std::nullopt;
        const qsizetype begin = ++m_at;
        while (!isAtEnd() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        if (isAtEnd())
            return std::nullopt;
        return m_text.mid(begin, m_at++ - begin);
    }
    bool skipValue()
    {
        int depth = 0;
        const qsizetype begin = m_at;
        while (!isAtEnd()) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (!takeText())
                    return false;
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}' || c == ']'))
                break;
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            ++m_at;
        }
        return depth == 0 && m_at > begin;
    }

private:
    const QByteArray &m_text;
    qsizetype m_at = 0;
};

struct Span {
    QByteArray name;
    qsizetype begin;
    qsizetype end;
};

std::optional<QList<Span>> membersOf(const QByteArray &text)
{
    QList<Span> members;
    Scanner scan(text);
    if (!scan.take('{'))
        return std::nullopt;
    if (scan.take('}'))
        return members;
    while (true) {
        const std::optional<QByteArray> name = scan.takeText();
        if (!name || !scan.take(':'))
            return std::nullopt;
        const qsizetype begin = scan.at();
        if (!scan.skipValue())
            return std::nullopt;
        members.append({*name, begin, scan.at()});
        if (scan.take('}'))
            return scan.isAtEnd() ? std::optional(members) : std::nullopt;
        if (!scan.take(','))
            return std::nullopt;
    }
}

QByteArray plainName(QByteArray name)
{
    return name.replace("_", "").toLower();
}

} // namespace

std::optional<QByteArray> withMembers(const QByteArray &object, const QList<JsonMember> &members)
{
    const QByteArray text = withoutByteOrderMark(object);
    const std::optional<QList<Span>> known = membersOf(text);
    if (!known)
        return std::nullopt;
    QByteArray edited = text.trimmed();
    const qsizetype offset = text.indexOf('{');
    QByteArray added;
    for (const JsonMember &member : members) {
        const bool isKnown = std::any_of(known->begin(), known->end(),
            [&member](const Span &span) { return plainName(span.name) == plainName(member.name); });
        if (!isKnown)
            added +=
                (known->isEmpty() && added.isEmpty() ? "\"" : ",\"") + member.name + "\":" + member.value;
    }
    edited.insert(edited.size() - 1, added);
    // From the end, so that the places before stay where they are.
    for (auto span = known->crbegin(); span != known->crend(); ++span)
        for (const JsonMember &member : members)
            if (plainName(span->name) == plainName(member.name))
                edited.replace(span->begin - offset, span->end - span->begin, member.value);
    return edited;
}

QByteArray jsonText(const QString &text)
{
    return QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

} // namespace tierdesk::partnercenter
