// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QProxyStyle>

class QAbstractButton;
class QApplication;

namespace tierdesk::ui {

enum class Scheme { Light, Dark };

/// The text styles of the look; nothing else sets a font.
enum class TextStyle { Caption, Body, Strong, Lead, Count, Title, Question, Number, Fixed };

/// What a colour means; nothing else sets a colour. Grounds are the faint areas behind.
enum class Tone {
    Text,
    Secondary,
    Link,
    Danger,
    Warning,
    Success,
    Info,
    Disabled,
    Line,
    Border,
    Rail,
    Hover,
    Pressed,
    Selected,
    SelectedInactive,
    Accent,
    Focus,
    Practice,
    DangerGround,
    WarningGround,
    SuccessGround,
    InfoGround,
    NeutralGround,
    Midlight,
};

/// Fusion with the project's edges, heights, colours and rows. One per application.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    explicit Style(Scheme scheme);

    /// Installs style, palette and font; again with another scheme to switch.
    static void apply(QApplication &application, Scheme scheme);
    /// What the desktop or the environment asks for; Light when nobody says.
    [[nodiscard]] static Scheme preferredScheme();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    [[nodiscard]] QPalette standardPalette() const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override;
    [[nodiscard]] QIcon standardIcon(
        StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMnemonics(bool shown);

    bool m_mnemonicsShown = false;
};

[[nodiscard]] Scheme currentScheme();
[[nodiscard]] QColor color(Tone tone);
[[nodiscard]] QFont font(TextStyle style);
[[nodiscard]] int unit(int steps = 1); ///< u: a quarter of the body font's height, at least 4 px; steps of it
[[nodiscard]] int unitsOf(double steps); ///< the same for the half steps that heights are made of
[[nodiscard]] int heightOf(double steps); ///< the body font's height and so many u: 3 is a button
[[nodiscard]] int rowHeight(); ///< of a list row
/// How a button looks beside its plain form; the default button of a window is filled by itself.
enum class ButtonLook { Plain, Quiet, Danger, QuietDanger, Small };
void setButtonLook(QAbstractButton *button, ButtonLook look);
/// Marks a field's edge as wrong, always drawn in the danger tone (Field does this for its control).
void setWrong(QWidget *field, bool isWrong);

/// A stroke icon of resources/icons/<name>.svg in the colour of a tone; follows palette changes.
[[nodiscard]] QIcon icon(const QString &name, Tone tone = Tone::Text);
/// The same as a picture of a side length in device-independent pixels, sharp on this ratio.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int side, qreal devicePixelRatio);

} // namespace tierdesk::ui
