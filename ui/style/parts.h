// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"
#include "ui/style/tokens.h"

class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

/// The drawn parts of Style, grouped by what they look like. Used by Style alone.
namespace tierdesk::ui::parts {

inline constexpr char kLook[] = "tierdeskLook"; ///< ButtonLook of a button
inline constexpr char kLink[] = "tierdeskLink"; ///< a button that is a link: its words align, not its ring
inline constexpr char kWrong[] = "tierdeskWrong"; ///< the field's value is wrong
inline constexpr char kFirstInset[] = "tierdeskFirstInset"; ///< of a list: left inset of its first column

/// Right inset of a list's last column: the page's margin, of which the scroll bar has its part already; none
/// where the list stands in a margin.
[[nodiscard]] int lastInset(const QWidget *view);
[[nodiscard]] const tokens::Colours &colours();
[[nodiscard]] bool isHoverable(const QWidget *widget);
[[nodiscard]] ButtonLook lookOf(const QWidget *widget);
[[nodiscard]] int iconSide(); ///< 16 at the usual text size, grows with it

/// A rectangle with round corners, its edge drawn inside `rect`. An invalid colour draws nothing.
void drawBox(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &edge,
    double width = tokens::kEdge, double radius = tokens::kControlRadius);
/// The focus ring: 2 px, its outer side on `rect`.
void drawRing(QPainter *painter, const QRectF &rect, double radius = tokens::kControlRadius);
void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour, int side);
/// Text with an elided end; follows the layout's direction.
void drawText(QPainter *painter, const QRect &rect, int alignment, const QString &text, const QColor &colour);
[[nodiscard]] int mnemonicFlag(const QStyle *style, const QStyleOption *option, const QWidget *widget);

/// Whether the focus is to be shown as a ring: it has come by a key.
[[nodiscard]] bool showsRing(const QStyleOption *option);
/// The box of a field, combo or spin, in all its states.
void drawFieldBox(QPainter *painter, const QStyleOption *option, const QWidget *widget);

void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawButtonLabel(
    const QStyle *style, QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawToolPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawToolButton(
    const QStyle *style, QPainter *painter, const QStyleOptionToolButton *option, const QWidget *widget);
void drawCheckBox(QPainter *painter, const QStyleOption *option);
void drawRadioButton(QPainter *painter, const QStyleOption *option);
void drawComboBox(
    const QStyle *style, QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget);
void drawComboLabel(
    const QStyle *style, QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawSpinBox(
    const QStyle *style, QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget);
void drawScrollBar(
    const QStyle *style, QPainter *painter, const QStyleOptionSlider *option, const QWidget *widget);
void drawHeaderSection(QPainter *painter, const QStyleOption *option);
void drawHeaderLabel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawItemPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawMenuItem(const QStyle *style, QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawMenuBarItem(
    const QStyle *style, QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawTab(QPainter *painter, const QStyleOption *option);
void drawTabLabel(const QStyle *style, QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawProgress(QPainter *painter, const QStyleOption *option);

} // namespace tierdesk::ui::parts
