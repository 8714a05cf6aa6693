// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/style/parts.h"
#include "ui/style/tokens.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyleHints>
#include <QStyledItemDelegate>
#include <QTextCharFormat>
#include <QToolTip>
#include <QWheelEvent>

#include <optional>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// The one place where the look has a state: which of the two tables is in use.
Scheme s_scheme = Scheme::Light;
std::optional<Scheme> s_desktopScheme; // asked before our palette covers the desktop's

QPalette paletteOf(Scheme scheme)
{
    const tokens::Colours &c = scheme == Scheme::Dark ? tokens::kDark : tokens::kLight;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb normal, QRgb disabled) {
        palette.setColor(QPalette::Active, role, QColor(normal));
        palette.setColor(QPalette::Inactive, role, QColor(normal));
        palette.setColor(QPalette::Disabled, role, QColor(disabled));
    };
    set(QPalette::Window, c.window, c.window);
    set(QPalette::WindowText, c.text, c.disabledText);
    set(QPalette::Text, c.text, c.disabledText);
    set(QPalette::ButtonText, c.text, c.disabledText);
    set(QPalette::PlaceholderText, c.placeholder, c.disabledText);
    set(QPalette::Base, c.base, c.window);
    set(QPalette::Button, c.button, c.window);
    set(QPalette::AlternateBase, c.alternateBase, c.alternateBase);
    set(QPalette::ToolTipBase, c.toolTipBase, c.toolTipBase);
    set(QPalette::ToolTipText, c.toolTipText, c.toolTipText);
    set(QPalette::Highlight, c.highlight, c.selectedInactive);
    set(QPalette::HighlightedText, c.highlightedText, c.disabledText);
    set(QPalette::BrightText, c.highlightedText, c.highlightedText);
    set(QPalette::Link, c.link, c.secondary);
    set(QPalette::LinkVisited, c.linkVisited, c.secondary);
    set(QPalette::Light, c.light, c.light);
    set(QPalette::Midlight, c.midlight, c.midlight);
    set(QPalette::Mid, c.mid, c.mid);
    set(QPalette::Dark, c.dark, c.disabledLine);
    set(QPalette::Shadow, c.shadow, c.shadow);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, c.highlight, c.selectedInactive);
#endif
    return palette;
}

/// What the desktop shows: dark when its text is lighter than its ground.
Scheme desktopScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#endif
    if (!s_desktopScheme) {
        const QPalette palette = QApplication::palette();
        const bool isDark =
            palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
        s_desktopScheme = isDark ? Scheme::Dark : Scheme::Light;
    }
    return *s_desktopScheme;
}

/// Of a letter that a font lacks Qt asks every installed one in turn, which takes longer than a picture may where there are
/// hundreds: those that are sure to have most of the others are asked first.
QFont withOtherScripts(QFont font)
{
    QStringList families {font.family()};
    for (const QString &family : {u"Noto Sans"_s, u"Noto Sans CJK JP"_s, u"Droid Sans Fallback"_s}) {
        if (!families.contains(family) && QFontDatabase::hasFamily(family))
            families.append(family);
    }
    font.setFamilies(families);
    return font;
}

/// The system's font; where no desktop names one, the best that is installed.
QFont bodyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (font.family() != "Sans Serif"_L1 && !font.family().isEmpty())
        return withOtherScripts(font);
    for (const QString &family : {u"Inter"_s, u"Noto Sans"_s}) {
        if (QFontDatabase::hasFamily(family)) {
            font.setFamily(family);
            break;
        }
    }
    font.setPointSizeF(9.75); // 13 px where nobody scales: the size the look was drawn with
    return withOtherScripts(font);
}

QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

Style::Style(Scheme scheme)
    : QProxyStyle(u"Fusion"_s)
{
    s_scheme = scheme;
}

void Style::apply(QApplication &application, Scheme scheme)
{
    desktopScheme();
    s_scheme = scheme;
    if (!qobject_cast<Style *>(QApplication::style())) {
        QApplication::setFont(bodyFont());
        auto *style = new Style(scheme);
        QApplication::setStyle(style);
        application.installEventFilter(style);
    }
    const QPalette palette = paletteOf(scheme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(QApplication::font());
}

Scheme Style::preferredScheme()
{
    const QByteArray asked = qgetenv("TIERDESK_APPEARANCE");
    if (asked == "dark")
        return Scheme::Dark;
    if (asked == "light")
        return Scheme::Light;
    return desktopScheme();
}

QPalette Style::standardPalette() const
{
    return paletteOf(s_scheme);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        combo->setMaxVisibleItems(12);
        // The default delegate of a combo's list paints by itself and knows neither our rows nor heights.
        if (!qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()))
            combo->setItemDelegate(new QStyledItemDelegate(combo));
    }
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)) {
        // The wheel over a form scrolls the form; it changes a value only where the focus is.
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        // Red means that something is wrong, and Sundays are not.
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, {});
    }
    if (parts::isHoverable(widget))
        widget->setAttribute(Qt::WA_Hover);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && !widget->hasFocus()
            && (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::KeyPress:
        // From Alt until the mouse takes over again: the menus need them while one walks through.
        if (watched->isWidgetType() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showMnemonics(true);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate:
        showMnemonics(false);
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::showMnemonics(bool shown)
{
    if (m_mnemonicsShown == shown)
        return;
    m_mnemonicsShown = shown;
    if (QWidget *window = QApplication::activeWindow()) {
        const auto children = window->findChildren<QWidget *>();
        for (QWidget *child : children)
            child->update();
    }
}

Scheme currentScheme()
{
    return s_scheme;
}

QColor color(Tone tone)
{
    const tokens::Colours &c = parts::colours();
    switch (tone) {
    case Tone::Text:
        return QColor(c.text);
    case Tone::Secondary:
        return QColor(c.secondary);
    case Tone::Link:
        return QColor(c.link);
    case Tone::Danger:
        return QColor(c.danger);
    case Tone::Warning:
        return QColor(c.warning);
    case Tone::Success:
        return QColor(c.success);
    case Tone::Info:
        return QColor(c.info);
    case Tone::Disabled:
        return QColor(c.disabledText);
    case Tone::Line:
        return QColor(c.line);
    case Tone::Border:
        return QColor(c.border);
    case Tone::Rail:
        return QColor(c.rail);
    case Tone::Hover:
        return QColor(c.hover);
    case Tone::Pressed:
        return QColor(c.pressed);
    case Tone::Selected:
        return QColor(c.selected);
    case Tone::SelectedInactive:
        return QColor(c.selectedInactive);
    case Tone::Accent:
        return QColor(c.accent);
    case Tone::Focus:
        return QColor(c.focus);
    case Tone::Practice:
        return QColor(c.practice);
    case Tone::DangerGround:
        return QColor(c.dangerGround);
    case Tone::WarningGround:
        return QColor(c.warningGround);
    case Tone::SuccessGround:
        return QColor(c.successGround);
    case Tone::InfoGround:
        return QColor(c.infoGround);
    case Tone::NeutralGround:
        return QColor(c.neutralGround);
    case Tone::Midlight:
        return QColor(c.midlight);
    }
    return QColor(c.text);
}

QFont font(TextStyle style)
{
    const QFont body = QApplication::font();
    switch (style) {
    case TextStyle::Caption:
        return scaled(body, tokens::kCaption);
    case TextStyle::Body:
        return body;
    case TextStyle::Strong:
        return scaled(body, 1, QFont::DemiBold);
    case TextStyle::Lead:
        return scaled(body, tokens::kLead, QFont::DemiBold);
    case TextStyle::Count:
        return scaled(body, tokens::kLead);
    case TextStyle::Title:
        return scaled(body, tokens::kTitle, QFont::DemiBold);
    case TextStyle::Question:
        return scaled(body, tokens::kQuestion, QFont::DemiBold);
    case TextStyle::Number:
        return scaled(body, tokens::kNumber, QFont::DemiBold);
    case TextStyle::Fixed: {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (body.pointSizeF() > 0)
            fixed.setPointSizeF(body.pointSizeF() * tokens::kFixed);
        else
            fixed.setPixelSize(qRound(body.pixelSize() * tokens::kFixed));
        return fixed;
    }
    }
    return body;
}

int unit(int steps)
{
    return steps * qMax(4, QFontMetrics(QApplication::font()).height() / 4);
}

int unitsOf(double steps)
{
    return qRound(steps * unit());
}

int heightOf(double steps)
{
    return QFontMetrics(QApplication::font()).height() + unitsOf(steps);
}

int rowHeight()
{
    return heightOf(tokens::kRowHeight);
}

void setButtonLook(QAbstractButton *button, ButtonLook look)
{
    button->setProperty(parts::kLook, int(look));
    if (look == ButtonLook::QuietDanger) {
        if (auto *push = qobject_cast<QPushButton *>(button))
            push->setFlat(true); // asks the style where the words are
    }
    button->updateGeometry();
    button->update();
}

void setWrong(QWidget *field, bool isWrong)
{
    if (field->property(parts::kWrong).toBool() == isWrong)
        return;
    field->setProperty(parts::kWrong, isWrong);
    field->update();
}

namespace parts {

const tokens::Colours &colours()
{
    return s_scheme == Scheme::Dark ? tokens::kDark : tokens::kLight;
}

} // namespace parts

} // namespace tierdesk::ui
