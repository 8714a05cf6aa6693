// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/parts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace tierdesk::ui {

namespace {

/// Frames: views and text boxes are edged like fields, lines are hairlines, the rest has none.
void drawFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || frame->lineWidth <= 0)
        return;
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool isPopup = widget && widget->window()->windowType() == Qt::Popup;
    const Tone edge = !(option->state & QStyle::State_Enabled) ? Tone::Midlight
        : focused                                              ? Tone::Focus
                                                               : Tone::Border;
    parts::drawBox(painter, option->rect, {}, color(isPopup ? Tone::Border : edge),
        focused && !isPopup ? tokens::kFocusLine : tokens::kEdge, isPopup ? 0 : tokens::kControlRadius);
}

/// Check box or radio button with its words. Fusion asks itself where the box is, not us.
void drawChoice(const Style *style, QStyle::ControlElement element, const QStyleOptionButton *option,
    QPainter *painter, const QWidget *widget)
{
    const bool isRadio = element == QStyle::CE_RadioButton;
    QStyleOptionButton part = *option;
    part.rect = style->subElementRect(
        isRadio ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, option, widget);
    if (isRadio)
        parts::drawRadioButton(painter, &part);
    else
        parts::drawCheckBox(painter, &part);
    part.rect = style->subElementRect(
        isRadio ? QStyle::SE_RadioButtonContents : QStyle::SE_CheckBoxContents, option, widget);
    style->drawControl(
        isRadio ? QStyle::CE_RadioButtonLabel : QStyle::CE_CheckBoxLabel, &part, painter, widget);
    if (!parts::showsRing(option))
        return;
    // Left of the box there is no room for a ring, because it stands on the column's edge: it has the focus on
    // its own edge as a field has, the words have the ring.
    const QRect box = style->subElementRect(
        isRadio ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, option, widget);
    parts::drawBox(painter, box, {}, color(Tone::Focus), tokens::kFocusLine,
        isRadio ? box.width() / 2.0 : tokens::kMarkRadius);
    const int gap = unit(1);
    const int words = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const QRect ring(part.rect.x() - gap, option->rect.y(), words + 2 * gap, option->rect.height());
    parts::drawRing(
        painter, QStyle::visualRect(option->direction, part.rect, ring).intersected(option->rect));
}

void drawSplitter(QPainter *painter, const QStyleOption *option)
{
    const QRect &rect = option->rect;
    const QColor line = color(option->state & QStyle::State_MouseOver ? Tone::Border : Tone::Line);
    if (option->state & QStyle::State_Horizontal) // the splitter is, so its handle stands upright
        painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), line);
    else
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), line);
}

void drawMenuPanel(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->setPen(color(Tone::Border));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

} // namespace

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        parts::drawButton(painter, option, widget);
        return;
    case PE_PanelButtonTool:
        parts::drawToolPanel(painter, option, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            parts::drawFieldBox(painter, option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        parts::drawCheckBox(painter, option);
        return;
    case PE_IndicatorRadioButton:
        parts::drawRadioButton(painter, option);
        return;
    case PE_FrameFocusRect:
        // Buttons draw their ring with their panel, rows theirs in the delegate.
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget))
            return;
        if (option->state & State_KeyboardFocusChange)
            parts::drawRing(painter, option->rect);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        drawFrame(painter, option, widget);
        return;
    case PE_PanelMenu:
        drawMenuPanel(painter, option);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_PanelItemViewItem:
        parts::drawItemPanel(painter, option, widget);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), color(Tone::Line));
        return;
    case PE_PanelItemViewRow:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
    case PE_FrameDefaultButton:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        parts::drawButton(painter, option, widget);
        return;
    case CE_PushButtonLabel:
        parts::drawButtonLabel(proxy(), painter, option, widget);
        return;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawChoice(this, element, button, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // The ground of a chosen row is pale, so its text stays as it is.
            QStyleOptionViewItem plain = *item;
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                plain.palette.setColor(
                    group, QPalette::HighlightedText, item->palette.color(group, QPalette::Text));
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        parts::drawComboLabel(proxy(), painter, option, widget);
        return;
    case CE_HeaderSection:
        parts::drawHeaderSection(painter, option);
        return;
    case CE_HeaderLabel:
        parts::drawHeaderLabel(painter, option, widget);
        return;
    case CE_Header: // label and arrow in one, see drawHeaderLabel
        parts::drawHeaderSection(painter, option);
        parts::drawHeaderLabel(painter, option, widget);
        return;
    case CE_HeaderEmptyArea:
        parts::drawHeaderSection(painter, option);
        return;
    case CE_MenuItem:
        parts::drawMenuItem(proxy(), painter, option, widget);
        return;
    case CE_MenuBarItem:
        parts::drawMenuBarItem(proxy(), painter, option, widget);
        return;
    case CE_TabBarTabShape:
        parts::drawTab(painter, option);
        return;
    case CE_TabBarTabLabel:
        parts::drawTabLabel(proxy(), painter, option, widget);
        return;
    case CE_ProgressBar:
        parts::drawProgress(painter, option);
        return;
    case CE_Splitter:
        drawSplitter(painter, option);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                painter->fillRect(frame->frameShape == QFrame::HLine
                        ? QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1)
                        : QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                    color(Tone::Line));
                return;
            }
            if (frame->frameShape != QFrame::NoFrame)
                drawFrame(painter, option, widget);
        }
        return;
    case CE_MenuBarEmptyArea:
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
    case CE_SizeGrip:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            parts::drawComboBox(proxy(), painter, combo, widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            parts::drawSpinBox(proxy(), painter, spin, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            parts::drawScrollBar(proxy(), painter, bar, widget);
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            parts::drawToolButton(proxy(), painter, tool, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace tierdesk::ui
