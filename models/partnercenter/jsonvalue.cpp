// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/partnercenter/jsonvalue.h"

#include "models/partnercenter/jsonrepair.h"
#include "models/partnercenter/wiretext.h"

#include <QStringConverter>

#include <simdjson.h>

#include <bit>
#include <cmath>

namespace dom = simdjson::dom;

namespace tierdesk::partnercenter {

/// The only place that knows what is inside a JsonValue, so that simdjson's header stays in this file.
struct JsonAccess {
    static dom::element element(const JsonValue &value)
    {
        return std::bit_cast<dom::element>(value.m_element);
    }
    static JsonValue value(dom::element element)
    {
        static_assert(sizeof(dom::element) == JsonValue::kElementSize);
        JsonValue result;
        result.m_element = std::bit_cast<decltype(result.m_element)>(element);
        result.m_isPresent = !element.is_null();
        return result;
    }
};

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool isSameName(std::string_view a, std::string_view b)
{
    if (a == b) // as the documents spell it
        return true;
    size_t i = 0;
    size_t k = 0;
    while (true) {
        while (i < a.size() && a[i] == '_')
            ++i;
        while (k < b.size() && b[k] == '_')
            ++k;
        if (i == a.size() || k == b.size())
            return i == a.size() && k == b.size();
        if (lower(a[i++]) != lower(b[k++]))
            return false;
    }
}

QString fromView(std::string_view view)
{
    // fromUtf8() would take U+FEFF at the beginning for a byte-order mark, which no string in a document has.
    if (view.starts_with("\xEF\xBB\xBF")) {
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        return decode(QByteArrayView(view.data(), qsizetype(view.size())));
    }
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

Error notJson(simdjson::error_code code)
{
    return {Error::Kind::BadAnswer, 0, 0,
        QStringLiteral("not JSON: %1").arg(QLatin1String(simdjson::error_message(code))), {}, {}, {}};
}

} // namespace

bool JsonValue::isObject() const
{
    return m_isPresent && JsonAccess::element(*this).is_object();
}

bool JsonValue::isArray() const
{
    return m_isPresent && JsonAccess::element(*this).is_array();
}

bool JsonValue::isText() const
{
    return m_isPresent && JsonAccess::element(*this).is_string();
}

JsonValue JsonValue::operator[](std::string_view name) const
{
    if (!isObject())
        return {};
    // Named: value_unsafe() gives a reference into a result that would be gone by the first turn.
    const dom::object object = JsonAccess::element(*this).get_object().value_unsafe();
    for (const dom::key_value_pair member : object) {
        if (isSameName(member.key, name))
            return JsonAccess::value(member.value);
    }
    return {};
}

JsonValue JsonValue::firstOf(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        if (const JsonValue value = (*this)[name]; !value.isMissing())
            return value;
    }
    return {};
}

QList<JsonValue> JsonValue::elements() const
{
    QList<JsonValue> result;
    if (!isArray())
        return result;
    const dom::array array = JsonAccess::element(*this).get_array().value_unsafe();
    result.reserve(qsizetype(array.size()));
    for (const dom::element element : array)
        result.append(JsonAccess::value(element));
    return result;
}

QString JsonValue::text() const
{
    if (!m_isPresent)
        return {};
    const dom::element element = JsonAccess::element(*this);
    switch (element.type()) {
    case dom::element_type::STRING:
        return fromView(element.get_string().value_unsafe());
    case dom::element_type::INT64:
        return QString::number(element.get_int64().value_unsafe());
    case dom::element_type::UINT64:
        return QString::number(element.get_uint64().value_unsafe());
    case dom::element_type::DOUBLE:
        return QString::number(element.get_double().value_unsafe(), 'g', 17);
    default:
        return {};
    }
}

QByteArray JsonValue::utf8() const
{
    if (!isText())
        return text().toUtf8();
    const std::string_view view = JsonAccess::element(*this).get_string().value_unsafe();
    return QByteArray::fromRawData(view.data(), qsizetype(view.size()));
}

std::optional<qint64> JsonValue::wholeNumber() const
{
    if (!m_isPresent)
        return std::nullopt;
    const dom::element element = JsonAccess::element(*this);
    if (element.is_int64())
        return element.get_int64().value_unsafe();
    double number = 0;
    if (element.is_double()) {
        number = element.get_double().value_unsafe();
    } else {
        bool isNumber = false;
        const QString written = text().trimmed();
        if (const qint64 whole = written.toLongLong(&isNumber); isNumber)
            return whole;
        number = written.toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    constexpr double kExactLimit = 9007199254740992.0; // 2^53: beyond it a double is no longer a count
    if (std::trunc(number) != number || std::abs(number) > kExactLimit)
        return std::nullopt;
    return qint64(number);
}

std::optional<bool> JsonValue::flag() const
{
    if (!m_isPresent)
        return std::nullopt;
    const dom::element element = JsonAccess::element(*this);
    if (element.is_bool())
        return element.get_bool().value_unsafe();
    const QString word = text().trimmed().toLower();
    if (word == QLatin1String("true") || word == QLatin1String("1"))
        return true;
    if (word == QLatin1String("false") || word == QLatin1String("0"))
        return false;
    return std::nullopt;
}

QDateTime JsonValue::dateTime() const
{
    return isText() ? dateTimeFrom(text()) : QDateTime();
}

class JsonDocument::Parsed {
public:
    dom::parser parser;
    dom::element root;
};

JsonDocument::JsonDocument(std::unique_ptr<Parsed> parsed)
    : m_parsed(std::move(parsed))
{
}
JsonDocument::JsonDocument(JsonDocument &&) noexcept = default;
JsonDocument &JsonDocument::operator=(JsonDocument &&) noexcept = default;
JsonDocument::~JsonDocument() = default;

Result<JsonDocument> JsonDocument::parse(const QByteArray &text)
{
    QByteArray bare = withoutByteOrderMark(text);
    auto parsed = std::make_unique<Parsed>();
    // The library reads a little beyond the end: it copies a text that has no room there (Exchange leaves some).
    const bool hasRoom = bare.data_ptr().freeSpaceAtEnd() >= qsizetype(simdjson::SIMDJSON_PADDING);
    auto result = parsed->parser.parse(bare.constData(), size_t(bare.size()), !hasRoom);
    // Whatever is wrong: how an error of a value is called differs between the library's versions, and one of
    // the structure is still there after the repair.
    if (result.error() != simdjson::SUCCESS) {
        const QByteArray repaired = repairedJson(bare);
        result = parsed->parser.parse(repaired.constData(), size_t(repaired.size()));
    }
    if (result.error() != simdjson::SUCCESS)
        return failure(notJson(result.error()));
    parsed->root = result.value_unsafe();
    return JsonDocument(std::move(parsed));
}

JsonValue JsonDocument::root() const
{
    return JsonAccess::value(m_parsed->root);
}

} // namespace tierdesk::partnercenter
