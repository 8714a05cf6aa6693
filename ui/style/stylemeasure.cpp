// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/parts.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QWizard>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRingRoom = 3; ///< around the words of a link or a choice, for their ring

int controlHeight()
{
    return heightOf(tokens::kControlHeight);
}

QSize buttonSize(const QStyleOption *option, const QSize &size, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const QFontMetrics metrics = option ? option->fontMetrics : QFontMetrics(QApplication::font());
    QSize wanted = size;
    if (button) {
        const bool mayBeFilled =
            button->features & (QStyleOptionButton::DefaultButton | QStyleOptionButton::AutoDefaultButton);
        const QFont strong = font(TextStyle::Strong);
        const int text = mayBeFilled
            ? qMax(QFontMetrics(strong).size(Qt::TextShowMnemonic, button->text).width(),
                metrics.size(Qt::TextShowMnemonic, button->text).width())
            : metrics.size(Qt::TextShowMnemonic, button->text).width();
        const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
        wanted.setWidth(text + icon + (icon && text ? unit(2) : 0)
            + (button->features & QStyleOptionButton::HasMenu ? unit(5) : 0));
    }
    const bool small = parts::lookOf(widget) == ButtonLook::Small;
    const int height = small ? heightOf(tokens::kSmallButtonHeight) : controlHeight();
    return {wanted.width() + (small ? unit(5) : unit(6)) + 2, qMax(height, size.height())};
}

QSize menuItemSize(const QStyleOption *option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return {};
    if (item->menuItemType == QStyleOptionMenuItem::Separator)
        return {unit(10), unit(2) + 1};
    const QStringList halves = item->text.split(u'\t');
    const QFontMetrics metrics(item->font);
    int width = metrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, halves.first()).width();
    if (halves.size() > 1)
        width += unit(8) + metrics.size(Qt::TextSingleLine, halves.at(1)).width();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        width += unit(6);
    const bool hasSigns = item->menuHasCheckableItems || item->maxIconWidth > 0;
    width += (hasSigns ? unit(4) + parts::iconSide() : unit(3)) + unit(4);
    return {width, heightOf(tokens::kMenuItemHeight)};
}

QSize toolButtonSize(const QStyleOption *option)
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!tool)
        return {};
    const bool wordy = tool->toolButtonStyle != Qt::ToolButtonIconOnly && !tool->text.isEmpty();
    if (!wordy)
        return {controlHeight(), controlHeight()};
    const bool hasIcon = !tool->icon.isNull() && tool->toolButtonStyle != Qt::ToolButtonTextOnly;
    int width = QFontMetrics(tool->font).size(Qt::TextShowMnemonic, tool->text).width() + unit(4);
    width += hasIcon ? tool->iconSize.width() + unit(2) : 0;
    width += tool->features & QStyleOptionToolButton::HasMenu ? unit(5) : 0;
    return {width, controlHeight()};
}

/// Qt's own slider arithmetic, without arrows.
QRect scrollBarPart(const QStyleOptionSlider *bar, QStyle::SubControl part)
{
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    int slider = length;
    if (bar->maximum > bar->minimum) {
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        slider = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
        slider = qBound(qMin(length, unit(8)), slider, length);
    }
    const int start = QStyle::sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = horizontal ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                                      : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
        return QStyle::visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return piece(0, length);
    case QStyle::SC_ScrollBarSlider:
        return piece(start, slider);
    default:
        return {};
    }
}

QRect comboPart(const QStyleOptionComboBox *combo, QStyle::SubControl part, bool isDate)
{
    const QRect &rect = combo->rect;
    const int arrow = isDate ? unit(8) : unit(7);
    QRect result;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        result = QRect(rect.right() + 1 - arrow, rect.y(), arrow, rect.height());
        break;
    case QStyle::SC_ComboBoxEditField:
        result = rect.adjusted(combo->editable ? 1 : unit(2) + 1, 1, -arrow, -1);
        break;
    default:
        return rect;
    }
    return QStyle::visualRect(combo->direction, rect, result);
}

QRect spinPart(const QStyleOptionSpinBox *spin, QStyle::SubControl part)
{
    const QRect &rect = spin->rect;
    const int buttons = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : unit(5);
    const int half = rect.height() / 2;
    QRect result;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        result = QRect(rect.right() + 1 - buttons, rect.y() + 1, buttons, half - 1);
        break;
    case QStyle::SC_SpinBoxDown:
        result = QRect(rect.right() + 1 - buttons, rect.y() + half, buttons, rect.height() - half - 1);
        break;
    case QStyle::SC_SpinBoxEditField:
        result = rect.adjusted(1, 1, -buttons - 1, -1);
        break;
    default:
        return rect;
    }
    return QStyle::visualRect(spin->direction, rect, result);
}

} // namespace

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return buttonSize(option, size, widget);
    case CT_LineEdit:
        return {size.width() + unit(4) + 2, controlHeight()};
    case CT_ComboBox: {
        const bool isDate = qobject_cast<const QDateTimeEdit *>(widget);
        return {size.width() + unit(2) + (isDate ? unit(8) : unit(7)) + unit(2), controlHeight()};
    }
    case CT_SpinBox:
        return {size.width() + unit(5) + unit(4), controlHeight()};
    case CT_HeaderSection: {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {wanted.width() + unit(5), controlHeight()};
    }
    case CT_MenuItem:
        return menuItemSize(option);
    case CT_MenuBarItem:
        return {size.width() + unitsOf(4.5), controlHeight()};
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int text =
            tab ? QFontMetrics(font(TextStyle::Strong)).size(Qt::TextShowMnemonic, tab->text).width() : 0;
        return {text + unit(5), heightOf(tokens::kRowHeight)};
    }
    case CT_ToolButton:
        return toolButtonSize(option);
    case CT_ItemViewItem: {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        const bool isPopup = widget && widget->window()->windowType() == Qt::Popup;
        return {wanted.width(),
            qMax(wanted.height(), heightOf(isPopup ? tokens::kMenuItemHeight : tokens::kRowHeight))};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {wanted.width() + kRingRoom + unit(1), qMax(wanted.height(), heightOf(2))};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto visual = [option](
                            const QRect &rect) { return visualRect(option->direction, option->rect, rect); };
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // QLineEdit keeps two pixels more on each side by itself.
        const int inset = frame && frame->lineWidth > 0 ? unit(2) - 1 : unit(2) - 2;
        return option->rect.adjusted(inset, 1, -inset, -1);
    }
    case SE_PushButtonContents:
        return option->rect.adjusted(2, 1, -2, -1);
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator: {
        const int side = parts::iconSide();
        return visual(
            QRect(option->rect.x(), option->rect.y() + (option->rect.height() - side) / 2, side, side));
    }
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return visual(option->rect.adjusted(parts::iconSide() + unit(2), 0, -kRingRoom, 0));
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
        return option->rect;
    case SE_CheckBoxLayoutItem:
    case SE_RadioButtonLayoutItem:
        return option->rect; // the box stands on the edge of its column
    case SE_PushButtonLayoutItem:
        if (widget && widget->property(parts::kLink).toBool())
            return option->rect.adjusted(kRingRoom, 0, -kRingRoom, 0);
        // A button without edge stands with its words, not with its ground, among words.
        return parts::lookOf(widget) == ButtonLook::QuietDanger
            ? option->rect.adjusted(unit(3) + 1, 0, -unit(3) - 1, 0)
            : QRect();
    case SE_HeaderLabel:
        return option->rect;
    case SE_HeaderArrow:
        return {};
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(bar, subControl);
    } else if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboPart(combo, subControl, qobject_cast<const QDateTimeEdit *>(widget));
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinPart(spin, subControl);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() && !qobject_cast<const QWizard *>(widget) ? unit(5) : 0;
    case PM_LayoutHorizontalSpacing:
        return unit(2);
    case PM_LayoutVerticalSpacing:
        return unit(3);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return parts::iconSide();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return unit(2);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuHMargin:
    case PM_ToolBarFrameWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuBarHMargin:
    case PM_MenuVMargin:
        return unit(1);
    case PM_MenuPanelWidth:
        return 1;
    case PM_ScrollBarExtent:
        return tokens::kScrollBar;
    case PM_ScrollBarSliderMin:
        return unit(8);
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_FocusFrameHMargin:
        return unit(2);
    case PM_MessageBoxIconSize:
        return unit(8);
    case PM_SplitterWidth:
        return tokens::kSplitterGrip;
    case PM_ToolTipLabelFrameWidth:
        return unitsOf(1.5);
    case PM_HeaderMargin:
        return unit(1);
    case PM_DefaultFrameWidth:
        // Text boxes need room for their focus edge; a popup's list has the menu's hairline.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? int(tokens::kFocusLine) : 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_MessageBox_CenterButtons:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_Menu_SloppySubMenus:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_UnderlineShortcut:
        return m_mnemonicsShown ? 1 : 0;
    case SH_DialogButtonLayout:
        return 3; // QDialogButtonBox::GnomeLayout
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Table_GridLineColor:
        return int(color(Tone::Line).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon Style::standardIcon(
    StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    switch (standardIcon) {
    case SP_ArrowLeft:
    case SP_ArrowRight:
        if (qobject_cast<const QCalendarWidget *>(widget)) // stand on the accent
            return QIcon(iconPixmap(standardIcon == SP_ArrowLeft ? u"chevron-left"_s : u"chevron-right"_s,
                QColor(parts::colours().highlightedText), parts::iconSide(), 2));
        return icon(standardIcon == SP_ArrowLeft ? u"chevron-left"_s : u"chevron-right"_s);
    case SP_LineEditClearButton:
        return icon(u"close"_s, Tone::Secondary);
    case SP_MessageBoxInformation:
        return icon(u"info"_s, Tone::Info);
    case SP_MessageBoxQuestion:
        return icon(u"question"_s, Tone::Info);
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, Tone::Warning);
    case SP_MessageBoxCritical:
        return icon(u"error"_s, Tone::Danger);
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

} // namespace tierdesk::ui
