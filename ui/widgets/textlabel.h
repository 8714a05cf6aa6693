// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QLabel>
#include <QPalette>

#include <optional>

namespace tierdesk::ui {

/// A label in one of the look's text styles and tones; plain text always, follows a change of appearance.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString &text, TextStyle style = TextStyle::Body, Tone tone = Tone::Text,
        QWidget *parent = nullptr);
    void setTone(Tone tone);
    void setTextStyle(TextStyle style);
    /// Makes the text selectable by mouse and keyboard (ids, facts that people copy).
    void setSelectable();
    /// Lets the label become narrower than its text, which then ends in an ellipsis and has a tool tip.
    void setElides();
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dress();

    TextStyle m_style;
    Tone m_tone;
    bool m_dressing = false;
    bool m_elides = false;
};

/// A line of one device pixel that parts sections.
class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    Qt::Orientation m_orientation;
};

/// Paints its whole ground in one tone: a page is Base, a side column Window, the rail Rail.
class Ground : public QWidget {
    Q_OBJECT
public:
    explicit Ground(QPalette::ColorRole role, QWidget *parent = nullptr);
    explicit Ground(Tone tone, QWidget *parent = nullptr);

private:
    void paintEvent(QPaintEvent *event) override;
    QPalette::ColorRole m_role = QPalette::Base;
    std::optional<Tone> m_tone;
};

} // namespace tierdesk::ui
