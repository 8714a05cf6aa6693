// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/documentedsamples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace tierdesk::test {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

QJsonValue memberOf(const QJsonValue &value, const QString &name)
{
    if (value.isArray())
        return value.toArray().at(name.toInt());
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key().compare(name, Qt::CaseInsensitive) == 0)
            return member.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace

QList<DocumentedSample> documentedResponses()
{
    const QString root = qEnvironmentVariable("TIERDESK_SAMPLES");
    QList<DocumentedSample> samples;
    if (root.isEmpty())
        return samples;
    for (const QString &edition : {QStringLiteral("2021"), QStringLiteral("2023")}) {
        const QString folder = root + QStringLiteral("/samples-") + edition + u'/';
        const QList<QByteArray> rows = contentOf(folder + QStringLiteral("INDEX.tsv")).split('\n');
        for (const QByteArray &row : rows) {
            const QStringList cells = QString::fromUtf8(row).split(u'\t');
            if (cells.size() < 4 || !cells[0].contains(QStringLiteral(".response"))
                || !cells[0].endsWith(QStringLiteral(".json")))
                continue;
            samples.append({edition, cells[0], cells[1], cells[2].section(u'?', 0, 0),
                cells[2].section(u'?', 1), cells[3], contentOf(folder + cells[0])});
        }
    }
    return samples;
}

QJsonValue memberAt(const QJsonValue &value, const QString &path)
{
    const QStringList alternatives = path.split(u'|');
    for (const QString &alternative : alternatives) {
        QJsonValue found = value;
        const QStringList names = alternative.split(u'.');
        for (const QString &name : names)
            found = memberOf(found, name);
        const bool isEmptyText = found.isString() && found.toString().isEmpty();
        if (!found.isUndefined() && !found.isNull() && !isEmptyText)
            return found;
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace tierdesk::test
