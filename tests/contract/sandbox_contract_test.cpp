// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every documented response of an operation that the sandbox serves: the documented request is sent in that
// edition, and the answer must have the same status and every member of the sample, of the same JSON type and
// in the same case. What has to be read differently stands, with its reason, in sandbox_exceptions.tsv.
#include "tests/contract/documentedsamples.h"
#include "tests/models/sandbox/caller.h"
#include "tests/support/catch.h"
#include "tests/support/sandboxfixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <map>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// The operations of the sandbox, as the samples print their paths.
bool isServed(const DocumentedSample &sample)
{
    static const std::pair<const char *, const char *> served[] = {
        {"GET", "/v1/relationships"},
        {"GET", "/v1/customers"},
        {"POST", "/v1/customers"},
        {"GET", "/v1/customers/(?!usagerecords)[^/]+"},
        {"GET", "/v1/customers/[^/]+/(relationships|subscriptions|agreements|directSigned[A-Za-z]+)"},
        {"POST", "/v1/customers/[^/]+/(agreements|carts)"},
        {"GET", "/v1/customers/[^/]+/subscriptions/(?!usagerecords|overage|customTermEndDates)[^/]+"},
        {"GET", "/v1/customers/[^/]+/(carts|orders)/[^/]+"},
        {"POST", "/v1/customers/[^/]+/carts/[^/]+/checkout"},
        {"GET", "/partner/v1/analytics/subscriptions"},
        {"POST", "/v1/validations/address"},
        {"GET", "/v1/countryvalidationrules/[^/]+"},
        {"GET", "/v1/agreements"},
        {"GET", "/v1/auditrecords"},
        {"GET", "(/v1/customers/[^/]+|/v1)/products(/[^/]+(/skus(/[^/]+(/availabilities(/[^/]+)?)?)?)?)?"},
    };
    QString path = sample.path;
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const auto &[method, pattern] : served) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)),
            QRegularExpression::CaseInsensitiveOption);
        if (sample.method == QLatin1String(method) && whole.match(path).hasMatch())
            return true;
    }
    return false;
}

struct Exception {
    QString edition;
    QString file;
    QString what;
    QString argument;
    QString reason;
};

QList<Exception> readExceptions()
{
    QList<Exception> exceptions;
    const QStringList lines =
        QString::fromUtf8(contentOf(QString::fromUtf8(SANDBOX_EXCEPTIONS))).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#') && cells.size() == 5)
            exceptions.append({cells[0], cells[1], cells[2], cells[3], cells[4]});
        else if (!line.startsWith(u'#'))
            FAIL("not five columns: " + line.toStdString());
    }
    return exceptions;
}

/// What the exceptions make of one sample.
struct Plan {
    bool isSkipped = false;
    QString target;
    QString at;
    QStringList without;
    std::optional<QJsonObject> body;
    QStringList before;
};

QJsonObject objectIn(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QString folderOf(const QString &edition)
{
    return qEnvironmentVariable("TIERDESK_SAMPLES") + u"/samples-"_s + edition + u'/';
}

/// The documented request that stands beside a response: x.response.2.json has x.request.2.json or x.request.json.
std::optional<QJsonObject> requestBeside(const DocumentedSample &sample)
{
    QString file = sample.file;
    file.replace(".response"_L1, ".request"_L1);
    for (const QString &name : {file, file.section(".request"_L1, 0, 0) + u".request.json"_s}) {
        const QByteArray text = contentOf(folderOf(sample.edition) + name);
        if (!text.isEmpty())
            return objectIn(text);
    }
    return std::nullopt;
}

Plan planFor(const DocumentedSample &sample, const QList<Exception> &exceptions, QSet<int> *used)
{
    Plan plan;
    plan.target = sample.path + (sample.query.isEmpty() ? QString() : u'?' + sample.query);
    if (sample.method == "POST"_L1)
        plan.body = requestBeside(sample).value_or(QJsonObject());
    for (int i = 0; i < exceptions.size(); ++i) {
        const Exception &exception = exceptions[i];
        if (exception.file != sample.file
            || (exception.edition != "*"_L1 && exception.edition != sample.edition))
            continue;
        used->insert(i);
        if (exception.what == "skip"_L1)
            plan.isSkipped = true;
        else if (exception.what == "path"_L1)
            plan.target = exception.argument;
        else if (exception.what == "at"_L1)
            plan.at = exception.argument;
        else if (exception.what == "without"_L1)
            plan.without.append(exception.argument);
        else if (exception.what == "body"_L1)
            for (const QJsonObject changes = objectIn(exception.argument.toUtf8());
                 const QString &key : changes.keys())
                plan.body->insert(key, changes[key]);
        else if (exception.what == "before"_L1)
            plan.before.append(exception.argument);
        else
            FAIL("unknown exception: " + exception.what.toStdString());
    }
    return plan;
}

const char *typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return "null";
    case QJsonValue::Bool:
        return "bool";
    case QJsonValue::Double:
        return "number";
    case QJsonValue::String:
        return "string";
    case QJsonValue::Array:
        return "array";
    case QJsonValue::Object:
        return "object";
    case QJsonValue::Undefined:
        break;
    }
    return "nothing";
}

/// What of the sample is missing in the answer or of another type there; arrays by their first element.
void compare(const QJsonValue &sample, const QJsonValue &answer, const QString &path,
    const QStringList &without, QStringList *faults)
{
    if (without.contains(path) || (sample.isNull() && !answer.isUndefined()))
        return;
    if (sample.type() != answer.type()) {
        faults->append(u"%1 is %2, documented as %3"_s.arg(
            path, QLatin1String(typeName(answer)), QLatin1String(typeName(sample))));
        return;
    }
    const QString prefix = path.isEmpty() ? QString() : path + u'.';
    if (sample.isObject()) {
        const QJsonObject members = sample.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            compare(it.value(), answer.toObject().value(it.key()), prefix + it.key(), without, faults);
    } else if (sample.isArray() && !sample.toArray().isEmpty()) {
        compare(sample.toArray().first(), answer.toArray().at(0), prefix + u'0', without, faults);
    }
}

/// "201" as printed; "4xx?" and "200?" are the document's silence about the status: only the class counts.
bool hasStatus(const Reply &reply, const QString &printed)
{
    return printed.endsWith(u'?') ? reply.status / 100 == printed.left(1).toInt()
                                  : reply.status == printed.toInt();
}

QJsonValue jsonOf(QByteArray text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Makes the calls that have to come first ("POST /v1/… file"); {id} in what follows is the id they gave.
void prepare(Caller *caller, const DocumentedSample &sample, Plan *plan)
{
    for (const QString &call : std::as_const(plan->before)) {
        const QStringList parts = call.split(u' ');
        const QJsonObject body = parts.value(2) == "same"_L1
            ? *plan->body
            : objectIn(contentOf(folderOf(sample.edition) + parts.value(2)));
        const Reply reply = caller->post(parts.value(1), body);
        INFO(reply.body.toStdString());
        REQUIRE(reply.status / 100 == 2);
        plan->target.replace("{id}"_L1, reply.text(u"id"_s));
    }
}

void tryEdition(const QString &edition, sandbox::Edition asked)
{
    const QList<DocumentedSample> samples = documentedResponses();
    if (samples.isEmpty()) {
        WARN("Skipped: TIERDESK_SAMPLES does not name the folder with the documented samples.");
        return;
    }
    const QList<Exception> exceptions = readExceptions();
    QSet<int> used;
    int compared = 0;
    for (const DocumentedSample &sample : samples) {
        if (sample.edition != edition || !isServed(sample))
            continue;
        Plan plan = planFor(sample, exceptions, &used);
        if (plan.isSkipped)
            continue;
        auto options = smallSandbox();
        options.edition = asked;
        SandboxFixture sandbox(options); // a world of its own for each, so that none depends on another
        Caller caller(sandbox.address());
        prepare(&caller, sample, &plan);
        const Reply reply = plan.body ? caller.post(plan.target, *plan.body) : caller.get(plan.target);
        QStringList faults;
        compare(jsonOf(sample.body), plan.at.isEmpty() ? reply.json() : reply.at(plan.at), QString(),
            plan.without, &faults);
        INFO(sample.name().toStdString() << ": " << plan.target.toStdString());
        INFO(faults.join(u"; "_s).toStdString());
        INFO(reply.body.left(1500).toStdString());
        CHECK(hasStatus(reply, sample.status));
        CHECK(faults.isEmpty());
        ++compared;
    }
    CHECK(compared >= 25);
    for (int i = 0; i < exceptions.size(); ++i)
        if (exceptions[i].edition == edition && !used.contains(i))
            FAIL_CHECK("an exception that nothing needs: " + exceptions[i].file.toStdString());
}

} // namespace

TEST_CASE("the sandbox answers the documented requests of 2021 as documented")
{
    tryEdition(u"2021"_s, sandbox::Edition::Y2021);
}

TEST_CASE("the sandbox answers the documented requests of 2023 as documented")
{
    tryEdition(u"2023"_s, sandbox::Edition::Y2023);
}
