// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "tests/support/catch.h"
#include "ui/style/tokens.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace tierdesk::ui;
using namespace Qt::StringLiterals;
using tokens::Colours;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(QRgb colour)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair {
    const char *name;
    QRgb Colours::*ink;
    std::vector<QRgb Colours::*> grounds;
};

const std::vector<Pair> kTexts {
    {"text", &Colours::text,
        {&Colours::base, &Colours::window, &Colours::selected, &Colours::selectedInactive, &Colours::hover,
            &Colours::rail, &Colours::pressed, &Colours::alternateBase, &Colours::button,
            &Colours::dangerGround, &Colours::warningGround, &Colours::successGround, &Colours::infoGround,
            &Colours::neutralGround}},
    {"secondary", &Colours::secondary,
        {&Colours::base, &Colours::window, &Colours::rail, &Colours::selected, &Colours::hover,
            &Colours::neutralGround}},
    {"placeholder", &Colours::placeholder, {&Colours::base}},
    {"white", &Colours::highlightedText,
        {&Colours::accent, &Colours::accentHover, &Colours::accentPressed, &Colours::practice,
            &Colours::highlight}},
    {"link", &Colours::link, {&Colours::base, &Colours::window, &Colours::selected}},
    {"visited link", &Colours::linkVisited, {&Colours::base}},
    {"danger", &Colours::danger,
        {&Colours::base, &Colours::window, &Colours::dangerGround, &Colours::selected}},
    {"warning", &Colours::warning, {&Colours::base, &Colours::warningGround, &Colours::selected}},
    {"success", &Colours::success, {&Colours::base, &Colours::successGround, &Colours::selected}},
    {"info", &Colours::info, {&Colours::base, &Colours::infoGround}},
    {"tool tip", &Colours::toolTipText, {&Colours::toolTipBase}},
};

const std::vector<Pair> kParts {
    {"border", &Colours::border, {&Colours::base, &Colours::window, &Colours::button}},
    {"focus", &Colours::focus, {&Colours::base, &Colours::window, &Colours::selected, &Colours::rail}},
    {"accent", &Colours::accent, {&Colours::base, &Colours::window}},
    {"practice", &Colours::practice, {&Colours::window}},
    {"disabled text", &Colours::disabledText, {&Colours::base}},
};

void checkPairs(const Colours &colours, const std::vector<Pair> &pairs, double least)
{
    for (const Pair &pair : pairs) {
        for (const auto ground : pair.grounds) {
            CAPTURE(pair.name, QColor(colours.*ground).name());
            CHECK(contrast(colours.*pair.ink, colours.*ground) >= least);
        }
    }
}

QApplication &application()
{
    return *static_cast<QApplication *>(QCoreApplication::instance());
}

} // namespace

TEST_CASE("every text can be read on every ground it stands on")
{
    SECTION("light")
    {
        checkPairs(tokens::kLight, kTexts, 4.5);
    }
    SECTION("dark")
    {
        checkPairs(tokens::kDark, kTexts, 4.5);
    }
}

TEST_CASE("every part that carries a meaning is seen against its ground")
{
    SECTION("light")
    {
        checkPairs(tokens::kLight, kParts, 2.995);
    }
    SECTION("dark")
    {
        checkPairs(tokens::kDark, kParts, 2.995);
    }
}

TEST_CASE("controls that stand in one line are equally high")
{
    Style::apply(application(), Scheme::Light);
    QPushButton button(u"Save"_s);
    QLineEdit edit;
    QComboBox combo;
    QSpinBox spin;
    QDateEdit date;
    date.setCalendarPopup(true);
    QToolButton tool;
    const int height = heightOf(3);
    CHECK(button.sizeHint().height() == height);
    CHECK(edit.sizeHint().height() == height);
    CHECK(combo.sizeHint().height() == height);
    CHECK(spin.sizeHint().height() == height);
    CHECK(date.sizeHint().height() == height);
    CHECK(tool.sizeHint().height() == height);
}

TEST_CASE("the other appearance reaches windows that are open already")
{
    Style::apply(application(), Scheme::Light);
    QLineEdit edit;
    edit.show();
    CHECK(edit.palette().color(QPalette::Base) == QColor(tokens::kLight.base));
    Style::apply(application(), Scheme::Dark);
    CHECK(currentScheme() == Scheme::Dark);
    CHECK(QTest::qWaitFor(
        [&edit] { return edit.palette().color(QPalette::Base) == QColor(tokens::kDark.base); }));
    Style::apply(application(), Scheme::Light);
}

TEST_CASE("a field tells its error to a screen reader and gives its hint back afterwards")
{
    Style::apply(application(), Scheme::Light);
    auto *edit = new QLineEdit;
    Field field(u"Company &name"_s, edit);
    field.setHint(u"As it is registered."_s);
    CHECK(edit->accessibleName() == u"Company name"_s);
    const int height = field.sizeHint().height();
    field.setError(u"The name is missing."_s);
    CHECK(edit->accessibleDescription() == u"The name is missing."_s);
    CHECK(field.sizeHint().height() == height);
    field.setError({});
    CHECK(edit->accessibleDescription() == u"As it is registered."_s);
    field.setHint({});
    CHECK(field.sizeHint().height() == height);
}

TEST_CASE("a label keeps its tone and style through a change of appearance")
{
    Style::apply(application(), Scheme::Light);
    QWidget window;
    PageHead head(u"Customers"_s, &window);
    window.show();
    head.setCount(u"2,018"_s);
    const auto labels = head.findChildren<TextLabel *>();
    REQUIRE(labels.size() == 3);
    window.setBackgroundRole(QPalette::Base); // pages are; Qt derives the ink from it
    const auto tone = [&] { return labels.last()->palette().color(labels.last()->foregroundRole()); };
    CHECK(tone() == QColor(tokens::kLight.secondary));
    CHECK(labels.last()->font().weight() == QFont::Normal);
    Style::apply(application(), Scheme::Dark);
    CHECK(QTest::qWaitFor([&] { return tone() == QColor(tokens::kDark.secondary); }));
    CHECK(labels.last()->font().weight() == QFont::Normal);
    Style::apply(application(), Scheme::Light);
    CHECK(QTest::qWaitFor([&] { return tone() == QColor(tokens::kLight.secondary); }));
}

TEST_CASE("a name that is cut is whole in its tool tip, and never rich text")
{
    QWidget window;
    TextLabel label(u"Marks & Spencer <b>Łódź</b> Sp. z o.o."_s, TextStyle::Body, Tone::Text, &window);
    label.setElides();
    label.resize(20, 20);
    QHelpEvent wish(QEvent::ToolTip, {1, 1}, window.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&label, &wish);
    REQUIRE(Qt::mightBeRichText(label.toolTip())); // else its entities would be shown as they stand
    CHECK(QTextDocumentFragment::fromHtml(label.toolTip()).toPlainText() == label.text());
    label.setText(u"Marks & Spencer"_s);
    QApplication::sendEvent(&label, &wish);
    REQUIRE(Qt::mightBeRichText(label.toolTip()));
    CHECK(QTextDocumentFragment::fromHtml(label.toolTip()).toPlainText() == label.text());
}

TEST_CASE("a choice's circle stands on the edge of its column")
{
    Style::apply(application(), Scheme::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    QRadioButton choice(u"Accepted"_s);
    QCheckBox check(u"It was the contact"_s);
    column->addWidget(&choice);
    column->addWidget(&check);
    window.show();
    QStyleOptionButton option;
    for (const QAbstractButton *button :
        {static_cast<QAbstractButton *>(&choice), static_cast<QAbstractButton *>(&check)}) {
        option.initFrom(button);
        const QRect box = window.style()->subElementRect(
            button == &choice ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &option,
            button);
        CHECK(button->x() + box.x() == 0);
    }
}

TEST_CASE("an icon has the colour of the appearance in which it is drawn")
{
    Style::apply(application(), Scheme::Light);
    const QIcon magnifier = icon(u"search"_s);
    const QImage light = magnifier.pixmap(QSize(16, 16), 2.0).toImage();
    CHECK(light.size() == QSize(32, 32));
    Style::apply(application(), Scheme::Dark);
    const QImage dark = magnifier.pixmap(QSize(16, 16), 2.0).toImage();
    Style::apply(application(), Scheme::Light);
    CHECK(light != dark);
}

TEST_CASE("the wheel over a form changes no value that has not the focus")
{
    Style::apply(application(), Scheme::Light);
    QWidget window;
    QSpinBox spin(&window);
    QLineEdit edit(&window);
    edit.setFocus();
    window.show();
    QWheelEvent wheel(QPointF(5, 5), spin.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&spin, &wheel);
    CHECK(spin.value() == 0);
}

TEST_CASE("Down leads from the search to the list, Esc empties the search")
{
    Style::apply(application(), Scheme::Light);
    QWidget window;
    SearchField search(u"Search name or domain"_s, &window);
    QLineEdit list(&window);
    search.setList(&list);
    const auto buttons = search.findChildren<QToolButton *>();
    REQUIRE(buttons.size() == 1);
    CHECK_FALSE(buttons.first()->accessibleName().isEmpty());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    search.find();
    QTest::keyClicks(&search, u"lodz"_s);
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK(search.text().isEmpty());
    CHECK(search.hasFocus());
    QTest::keyClick(&search, Qt::Key_Down);
    CHECK(list.hasFocus());
}

TEST_CASE("a first password can be hidden and hides itself when nobody looks")
{
    Style::apply(application(), Scheme::Light);
    QWidget window;
    SecretField field(&window);
    field.setHideAfter(std::chrono::milliseconds(1));
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field.setSecret(u"Vux-4718-Hof"_s);
    CHECK(field.isShown());
    CHECK(field.echoMode() == QLineEdit::Normal);
    QEvent away(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&window, &away);
    REQUIRE(QTest::qWaitFor([&field] { return !field.isShown(); }));
    CHECK(field.displayText() != u"Vux-4718-Hof"_s);
    CHECK(field.text() == u"Vux-4718-Hof"_s);
}

TEST_CASE("a bar grows when a link takes room from its words")
{
    Style::apply(application(), Scheme::Light);
    QWidget window;
    auto *outer = new QVBoxLayout(&window);
    auto *bars = new QVBoxLayout;
    MessageBar bar;
    bars->addWidget(&bar);
    outer->addLayout(bars);
    outer->addWidget(new QListView, 1);
    window.show();
    const auto fits = [&bar] {
        const auto *words = bar.findChild<FactLabel *>();
        return words->height() >= words->heightForWidth(words->width());
    };
    for (int width = 400; width < 900; width += 25) {
        CAPTURE(width);
        window.resize(width, 300);
        bar.clear();
        QCoreApplication::sendPostedEvents();
        bar.showMessage(Gravity::Info, u"The resellers of 3,181 more subscriptions are not known yet."_s,
            u"The overview names no reseller; it is known once the customer is opened."_s);
        bar.addLink(u"Show them"_s, &window, [] {});
        CHECK(QTest::qWaitFor(fits));
    }
}
