// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/jsontext.h"

#include <QStringList>

namespace tierdesk::sandbox {

QByteArray jsonString(const QString &text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size() + 2);
    out += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<uchar>(c) < 0x20) {
            out += "\\u00";
            out += kHex[c >> 4];
            out += kHex[c & 15];
        } else {
            out += c;
        }
    }
    out += '"';
    return out;
}

JsonArray jsonStrings(const QStringList &texts)
{
    JsonArray array;
    for (const QString &text : texts)
        array.add(text);
    return array;
}

void JsonObject::addName(const char *name)
{
    if (!m_text.isEmpty())
        m_text += ',';
    m_text += '"';
    m_text += name;
    m_text += "\":";
}

JsonObject &JsonObject::addRaw(const char *name, const QByteArray &json)
{
    addName(name);
    m_text += json;
    return *this;
}

JsonObject &JsonObject::add(const char *name, const QString &value)
{
    return addRaw(name, jsonString(value));
}

JsonObject &JsonObject::add(const char *name, const char *value)
{
    addName(name);
    m_text += '"';
    m_text += value;
    m_text += '"';
    return *this;
}

JsonObject &JsonObject::add(const char *name, bool value)
{
    return addRaw(name, value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

JsonObject &JsonObject::add(const char *name, int value)
{
    return addRaw(name, QByteArray::number(value));
}

JsonObject &JsonObject::add(const char *name, qint64 value)
{
    return addRaw(name, QByteArray::number(value));
}

JsonObject &JsonObject::add(const char *name, double value)
{
    return addRaw(name, QByteArray::number(value, 'g', 15));
}

JsonObject &JsonObject::add(const char *name, const JsonObject &value)
{
    return addRaw(name, value.text());
}

JsonObject &JsonObject::add(const char *name, const JsonArray &value)
{
    return addRaw(name, value.text());
}

JsonObject &JsonObject::addNull(const char *name)
{
    return addRaw(name, QByteArrayLiteral("null"));
}

JsonObject &JsonObject::addUnlessEmpty(const char *name, const QString &value)
{
    return value.isEmpty() ? *this : add(name, value);
}

JsonArray &JsonArray::addRaw(const QByteArray &json)
{
    if (m_count > 0)
        m_text += ',';
    m_text += json;
    ++m_count;
    return *this;
}

JsonArray &JsonArray::add(const JsonObject &item)
{
    return addRaw(item.text());
}

JsonArray &JsonArray::add(const QString &item)
{
    return addRaw(jsonString(item));
}

} // namespace tierdesk::sandbox
