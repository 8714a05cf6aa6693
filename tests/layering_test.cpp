// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a compiler does not check of the architecture: who includes whom, where words and SQL may stand, and
// which calls are forbidden everywhere. Each violation is told with its file and line.
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct SourceFile {
    QString path; ///< from the root of the source tree
    QStringList raw;
    QStringList code; ///< without comments, string literals emptied
    QStringList withStrings; ///< without comments
};

enum class Strings { Keep, Empty };

/// Takes out comments, and the text inside string and character literals if asked to. Lines stay lines.
class Stripper {
public:
    Stripper(const QString &text, Strings strings)
        : m_text(text)
        , m_strings(strings)
    {
    }
    QString strip()
    {
        while (m_at < m_text.size()) {
            if (starts(u"//"))
                skipTo(m_text.indexOf(u'\n', m_at));
            else if (starts(u"/*"))
                skipTo(m_text.indexOf(u"*/"_s, m_at + 2) + 2);
            else if (starts(u"R\"") && !isWord(m_at - 1))
                rawLiteral();
            else if (m_text[m_at] == u'"' || (m_text[m_at] == u'\'' && !isDigit(m_at - 1)))
                literal();
            else
                m_result += m_text[m_at++];
        }
        return m_result;
    }

private:
    [[nodiscard]] bool starts(QStringView what) const
    {
        return QStringView(m_text).sliced(m_at).startsWith(what);
    }
    [[nodiscard]] bool isDigit(qsizetype at) const { return at >= 0 && m_text[at].isDigit(); }
    // u8R"…", LR"…" end in a letter, too; identifiers that end in R before a quote do not exist here.
    [[nodiscard]] bool isWord(qsizetype at) const
    {
        return at >= 0 && (m_text[at].isLetterOrNumber() || m_text[at] == u'_') && m_text[at] != u'u';
    }
    void skipTo(qsizetype end)
    {
        if (end < m_at)
            end = m_text.size();
        for (; m_at < end; ++m_at) {
            if (m_text[m_at] == u'\n')
                m_result += u'\n';
        }
    }
    void take(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            if (m_strings == Strings::Keep || m_text[m_at] == u'\n')
                m_result += m_text[m_at];
        }
    }
    void literal()
    {
        const QChar quote = m_text[m_at];
        m_result += m_text[m_at++];
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        take(qMin(end, m_text.size()));
        if (m_at < m_text.size() && m_text[m_at] == quote)
            m_result += m_text[m_at++];
    }
    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString close = u')' + m_text.sliced(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype end = m_text.indexOf(close, open);
        m_result += u'"';
        take(end < 0 ? m_text.size() : end + close.size());
        m_result += u'"';
    }
    const QString &m_text;
    Strings m_strings;
    qsizetype m_at = 0;
    QString m_result;
};

SourceFile sourceOf(const QString &path, const QString &text)
{
    return {path, text.split(u'\n'), Stripper(text, Strings::Empty).strip().split(u'\n'),
        Stripper(text, Strings::Keep).strip().split(u'\n')};
}

QString read(const QString &path)
{
    QFile file(QStringLiteral(TIERDESK_SOURCE_DIR "/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QList<SourceFile> sourcesBelow(
    const QStringList &folders, const QStringList &patterns = {u"*.h"_s, u"*.cpp"_s})
{
    const QString root = QStringLiteral(TIERDESK_SOURCE_DIR "/");
    QList<SourceFile> sources;
    for (const QString &folder : folders) {
        QDirIterator files(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().sliced(root.size());
            sources.append(sourceOf(path, read(path)));
        }
    }
    REQUIRE(sources.size() > 0);
    return sources;
}

QString at(const SourceFile &source, qsizetype line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(source.path).arg(line + 1).arg(what);
}

void requireNone(const QStringList &violations)
{
    if (!violations.isEmpty())
        FAIL(violations.join(u'\n').toStdString());
    SUCCEED();
}

/// Every line that matches, of the code alone.
QStringList matches(const SourceFile &source, const QRegularExpression &pattern, const QString &what)
{
    QStringList violations;
    for (qsizetype line = 0; line < source.code.size(); ++line) {
        if (pattern.match(source.code[line]).hasMatch())
            violations.append(at(source, line, what));
    }
    return violations;
}

// --- who includes whom ---------------------------------------------------------------------------------

struct Layer {
    QString folder;
    QStringList mayInclude; ///< folders, or single files
};

// architecture.md, section 2: the whole of what is allowed besides a folder's own files.
const QList<Layer> &layers()
{
    static const QList<Layer> table {
        {u"models/base/"_s, {}},
        {u"models/domain/"_s, {u"models/base/"_s}},
        {u"models/store/"_s, {u"models/base/"_s, u"models/domain/"_s}},
        {u"models/partnercenter/"_s, {u"models/base/"_s, u"models/domain/"_s}},
        {u"models/sandbox/"_s, {u"models/base/"_s}},
        {u"models/sync/"_s,
            {u"models/base/"_s, u"models/domain/"_s, u"models/store/"_s, u"models/partnercenter/"_s}},
        {u"models/items/"_s, {u"models/base/"_s, u"models/domain/"_s, u"models/store/"_s}},
        {u"ui/"_s, {u"models/base/"_s, u"models/domain/"_s, u"models/items/"_s, u"models/sync/session.h"_s}},
        {u"app/"_s, {u"models/"_s, u"ui/"_s}},
    };
    return table;
}

bool isAllowed(const QString &path, const QString &included)
{
    for (const Layer &layer : layers()) {
        if (!path.startsWith(layer.folder))
            continue;
        if (included.startsWith(layer.folder))
            return true;
        return std::any_of(layer.mayInclude.cbegin(), layer.mayInclude.cend(),
            [&included](const QString &allowed) { return included.startsWith(allowed); });
    }
    return false; // a folder that the table does not know
}

QStringList includeViolations(const SourceFile &source)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s);
    static const QRegularExpression ofMoc(u"(^|/)(moc_[^/]+\\.cpp|[^/]+\\.moc)$"_s);
    QStringList violations;
    for (qsizetype line = 0; line < source.withStrings.size(); ++line) {
        const auto match = include.match(source.withStrings[line]);
        if (!match.hasMatch() || ofMoc.match(match.captured(1)).hasMatch())
            continue;
        if (!isAllowed(source.path, match.captured(1)))
            violations.append(at(source, line, u"must not include "_s + match.captured(1)));
    }
    return violations;
}

// --- SQL of a table only in its file -------------------------------------------------------------------

/// Which file (the beginning of its name) holds the statements of a table.
const QHash<QString, QString> &homes()
{
    static const QHash<QString, QString> table {
        {u"meta"_s, u"models/store/meta"_s},
        {u"counter"_s, u"models/store/counter"_s},
        {u"customer"_s, u"models/store/customertable"_s},
        {u"customer_details"_s, u"models/store/customertable"_s},
        {u"customer_reseller"_s, u"models/store/customertable"_s},
        {u"reseller"_s, u"models/store/resellertable"_s},
        {u"subscription"_s, u"models/store/subscriptiontable"_s},
        {u"subscription_list"_s, u"models/store/subscriptiontable"_s},
        {u"bookmark"_s, u"models/store/syncstatetable"_s},
        {u"operation"_s, u"models/store/operationtable"_s},
        {u"draft"_s, u"models/store/drafttable"_s},
        {u"saved_view"_s, u"models/store/viewtable"_s},
        {u"activity"_s, u"models/store/activitytable"_s},
        {u"activity_detail"_s, u"models/store/activitytable"_s},
        {u"audit_reading"_s, u"models/store/auditreadingtable"_s},
    };
    return table;
}

QStringList sqlViolations(const SourceFile &source)
{
    // The schema and its migrations make the tables; the sandbox has a file and tables of its own.
    if (source.path.startsWith(u"models/store/schema."_s)
        || source.path.startsWith(u"models/store/migrations."_s)
        || source.path.startsWith(u"models/sandbox/"_s))
        return {};
    static const QRegularExpression named(u"\\b(?:FROM|JOIN|INTO|UPDATE|TABLE|INDEX \\w+ ON)\\s+(\\w+)\\b"_s);
    QStringList violations;
    for (qsizetype line = 0; line < source.withStrings.size(); ++line) {
        auto found = named.globalMatch(source.withStrings[line]);
        while (found.hasNext()) {
            const QString table = found.next().captured(1);
            const auto home = homes().constFind(table);
            if (home != homes().constEnd() && !source.path.startsWith(*home))
                violations.append(at(source, line, u"SQL of the table "_s + table));
        }
    }
    return violations;
}

// --- calls ---------------------------------------------------------------------------------------------

/// How many arguments the call has whose parenthesis opens at `open`; 0 if it never closes.
int argumentsOf(QStringView code, qsizetype open)
{
    int depth = 0;
    int commas = 0;
    bool empty = true;
    for (qsizetype i = open; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'(' || c == u'{' || c == u'[')
            ++depth;
        else if (c == u')' || c == u'}' || c == u']')
            --depth;
        else if (c == u',' && depth == 1)
            ++commas;
        if (i > open && depth > 0 && !c.isSpace())
            empty = false;
        if (depth == 0)
            return empty ? 0 : commas + 1;
    }
    return 0;
}

QStringList connectViolations(const SourceFile &source)
{
    static const QRegularExpression call(u"\\bconnect\\s*\\("_s);
    const QString code = source.code.join(u'\n');
    QStringList violations;
    auto calls = call.globalMatch(code);
    while (calls.hasNext()) {
        const auto match = calls.next();
        if (argumentsOf(code, match.capturedEnd() - 1) == 3) {
            violations.append(at(source, QStringView(code).first(match.capturedStart()).count(u'\n'),
                u"connect() without a context object"_s));
        }
    }
    return violations;
}

QStringList singletonViolations(const SourceFile &source)
{
    static const QRegularExpression declared(u"\\bstatic\\b[^;(]*[&*]\\s*instance\\s*\\("_s);
    static const QRegularExpression used(u"\\b(?!Q[A-Z])\\w+::instance\\s*\\("_s);
    return matches(source, declared, u"a singleton"_s) + matches(source, used, u"use of a singleton"_s);
}

QStringList waitingViolations(const SourceFile &source)
{
    // qWait(1) delivers what was posted, which a picture needs; a longer one hopes.
    static const QRegularExpression waits(
        u"\\bprocessEvents\\b|\\bQThread::[mu]?sleep\\b|\\bsleep_(for|until)\\b|\\bqSleep\\b|\\bqWait\\s*\\(\\s*(?![01]\\s*\\))"_s);
    static const QRegularExpression terminates(u"\\bterminate\\s*\\("_s);
    QStringList violations = matches(source, waits, u"waits without listening"_s);
    // A test may end a program that it started.
    if (!source.path.startsWith(u"tests/"_s))
        violations += matches(source, terminates, u"ends a thread or program by force"_s);
    return violations;
}

QStringList wordViolations(const SourceFile &source)
{
    // The one place where the column tables' QT_TRANSLATE_NOOP words are looked up (architecture.md 7).
    if (source.path == u"models/items/column.h"_s)
        return {};
    static const QRegularExpression translated(u"\\b(tr|translate|qtTrId)\\s*\\("_s);
    return matches(source, translated, u"words for people belong in ui/"_s);
}

QStringList licenceViolations(const SourceFile &source)
{
    static const QRegularExpression mark(u"^(//|#|/\\*) ?"_s);
    const qsizetype first = source.raw.value(0).startsWith(u"#!"_s) ? 1 : 0;
    const auto holds = [&](qsizetype line, const QString &wanted) {
        QString text = source.raw.value(line);
        return text.remove(mark).startsWith(wanted);
    };
    if (holds(first, u"SPDX-FileCopyrightText: "_s)
        && holds(first + 1, u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
        return {};
    return {at(source, first, u"the two SPDX lines are missing"_s)};
}

template <typename Check> QStringList all(const QList<SourceFile> &sources, Check check)
{
    QStringList violations;
    for (const SourceFile &source : sources)
        violations += check(source);
    return violations;
}

} // namespace

TEST_CASE("every folder includes only what the architecture lets it include")
{
    requireNone(all(sourcesBelow({u"models"_s, u"ui"_s, u"app"_s}), includeViolations));
}

TEST_CASE("words for people are made in ui alone, and for the command line in app")
{
    requireNone(all(sourcesBelow({u"models"_s}), wordViolations));
}

TEST_CASE("the SQL of a table stands in the file of that table alone")
{
    requireNone(all(sourcesBelow({u"models"_s, u"ui"_s, u"app"_s}), sqlViolations));
}

TEST_CASE("every table of the schema has a file of its own")
{
    static const QRegularExpression created(u"CREATE TABLE (\\w+)"_s);
    QStringList homeless;
    auto found = created.globalMatch(read(u"models/store/schema.cpp"_s));
    REQUIRE(found.hasNext());
    while (found.hasNext()) {
        const QString table = found.next().captured(1);
        if (!homes().contains(table))
            homeless.append(table);
    }
    requireNone(homeless);
}

TEST_CASE("there are no singletons of our own")
{
    requireNone(all(sourcesBelow({u"models"_s, u"ui"_s, u"app"_s, u"tests"_s}), singletonViolations));
}

TEST_CASE("every connection has a context object")
{
    requireNone(all(sourcesBelow({u"models"_s, u"ui"_s, u"app"_s, u"tests"_s}), connectViolations));
}

TEST_CASE("nothing sleeps, pumps events or ends a thread by force")
{
    requireNone(all(sourcesBelow({u"models"_s, u"ui"_s, u"app"_s, u"tests"_s}), waitingViolations));
}

TEST_CASE("every source file names its authors and its licence")
{
    requireNone(
        all(sourcesBelow({u"models"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s, u"translations"_s},
                {u"*.h"_s, u"*.cpp"_s, u"*.c"_s, u"*.py"_s, u"CMakeLists.txt"_s, u"*.cmake"_s}),
            licenceViolations));
}

// The checks themselves: each finds what it is there for, with its line, and not what only looks like it.

TEST_CASE("a forbidden include is found")
{
    const auto check = [](const QString &path, const QString &included) {
        return includeViolations(sourceOf(path, u"// x\n#include \""_s + included + u"\"\n"_s));
    };
    CHECK(check(u"models/sandbox/a.cpp"_s, u"models/domain/b.h"_s)
        == QStringList {u"models/sandbox/a.cpp:2: must not include models/domain/b.h"_s});
    CHECK(check(u"ui/pages/a.cpp"_s, u"models/sync/engine.h"_s).size() == 1);
    CHECK(check(u"ui/pages/a.cpp"_s, u"models/sync/session.h"_s).isEmpty());
    CHECK(check(u"ui/pages/a.cpp"_s, u"models/store/database.h"_s).size() == 1);
    CHECK(check(u"models/store/a.cpp"_s, u"models/sync/b.h"_s).size() == 1);
    CHECK(check(u"models/base/a.cpp"_s, u"b.h"_s).size() == 1); // always from the root
    CHECK(check(u"models/new/a.cpp"_s, u"models/base/b.h"_s).size() == 1);
    CHECK(check(u"app/a.cpp"_s, u"models/sandbox/b.h"_s).isEmpty());
    CHECK(includeViolations(sourceOf(u"models/base/a.cpp"_s, u"// #include \"ui/b.h\"\n"_s)).isEmpty());
}

TEST_CASE("a connection without a context object is found")
{
    const auto check = [](const QString &code) { return connectViolations(sourceOf(u"a.cpp"_s, code)); };
    CHECK(check(u"\nconnect(a, &A::b,\n  [this](int x, int y) { f(x, y); });"_s)
        == QStringList {u"a.cpp:2: connect() without a context object"_s});
    CHECK(check(u"QObject::connect(a, &A::b, f);"_s).size() == 1);
    CHECK(check(u"connect(a, &A::b, this, [] { return \"a, b)\"; });"_s).isEmpty());
    CHECK(check(u"connect(a, &A::b, this, &C::d, Qt::QueuedConnection);"_s).isEmpty());
    CHECK(check(u"// connect(a, b, c)\ndisconnect(a, b, c); connect();"_s).isEmpty());
}

TEST_CASE("SQL away from home, words below ui, singletons and waiting are found")
{
    CHECK(
        sqlViolations(sourceOf(u"models/sync/a.cpp"_s, u"auto s = u\"SELECT row FROM customer\"_s;"_s)).size()
        == 1);
    CHECK(sqlViolations(sourceOf(u"models/store/resellertable.cpp"_s, u"\"UPDATE customer SET\""_s)).size()
        == 1);
    CHECK(
        sqlViolations(sourceOf(u"models/store/customertable_read.cpp"_s, u"\"FROM customer\""_s)).isEmpty());
    CHECK(sqlViolations(sourceOf(u"models/sync/a.cpp"_s, u"// FROM customer"_s)).isEmpty());
    CHECK(wordViolations(sourceOf(u"models/items/a.cpp"_s, u"return tr(\"x\");"_s)).size() == 1);
    CHECK(wordViolations(
        sourceOf(u"models/items/a.cpp"_s, u"QT_TRANSLATE_NOOP(\"A\", \"x\"); str(1); // tr(x)"_s))
              .isEmpty());
    CHECK(singletonViolations(sourceOf(u"a.h"_s, u"static Thing &instance();"_s)).size() == 1);
    CHECK(singletonViolations(sourceOf(u"a.cpp"_s, u"Thing::instance().f();"_s)).size() == 1);
    CHECK(singletonViolations(sourceOf(u"a.cpp"_s, u"QCoreApplication::instance();"_s)).isEmpty());
    CHECK(waitingViolations(sourceOf(u"a.cpp"_s, u"QThread::msleep(5);"_s)).size() == 1);
    CHECK(waitingViolations(sourceOf(u"a.cpp"_s, u"qApp->processEvents();"_s)).size() == 1);
    CHECK(waitingViolations(sourceOf(u"a.cpp"_s, u"QTest::qWait(100);"_s)).size() == 1);
    CHECK(waitingViolations(sourceOf(u"a.cpp"_s, u"QTest::qWait(1);"_s)).isEmpty());
    CHECK(waitingViolations(sourceOf(u"a.cpp"_s, u"m_thread->terminate();"_s)).size() == 1);
    CHECK(waitingViolations(sourceOf(u"a.cpp"_s, u"auto x = \"processEvents\"; int y = 1'000'000;"_s))
              .isEmpty());
    CHECK(licenceViolations(sourceOf(u"a.cpp"_s, u"#pragma once\n"_s)).size() == 1);
}
