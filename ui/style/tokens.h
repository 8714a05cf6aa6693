// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

namespace tierdesk::ui::tokens {

/// The colours of one scheme. Names and values are those of the look; style_test.cpp computes their
/// contrasts.
struct Colours {
    // What QPalette knows
    QRgb window, text, base, alternateBase, button, placeholder;
    QRgb toolTipBase, toolTipText, highlight, highlightedText, link, linkVisited;
    QRgb light, midlight, mid, dark, shadow;
    // What only the style knows
    QRgb secondary, line, border, rail, hover, pressed, selected, selectedInactive;
    QRgb accent, accentHover, accentPressed, focus, practice;
    QRgb danger, dangerGround, warning, warningGround, success, successGround, info, infoGround;
    QRgb neutralGround, disabledText, disabledLine;
};

inline constexpr Colours kLight {
    .window = 0xFFF4F5F7,
    .text = 0xFF1C2127,
    .base = 0xFFFFFFFF,
    .alternateBase = 0xFFF8F9FB,
    .button = 0xFFFFFFFF,
    .placeholder = 0xFF676F79,
    .toolTipBase = 0xFF23282F,
    .toolTipText = 0xFFF2F4F6,
    .highlight = 0xFF2F5BB7,
    .highlightedText = 0xFFFFFFFF,
    .link = 0xFF2450A8,
    .linkVisited = 0xFF6B4A9E,
    .light = 0xFFFFFFFF,
    .midlight = 0xFFECEEF1,
    .mid = 0xFFD9DDE2,
    .dark = 0xFF848C96,
    .shadow = 0xFF5A626C,
    .secondary = 0xFF59616B,
    .line = 0xFFE1E4E8,
    .border = 0xFF848C96,
    .rail = 0xFFECEEF2,
    .hover = 0xFFF0F2F6,
    .pressed = 0xFFE4E8EE,
    .selected = 0xFFDFE8F8,
    .selectedInactive = 0xFFE7E9ED,
    .accent = 0xFF2F5BB7,
    .accentHover = 0xFF274E9F,
    .accentPressed = 0xFF204286,
    .focus = 0xFF2F5BB7,
    .practice = 0xFFB42318,
    .danger = 0xFFB42318,
    .dangerGround = 0xFFFCEEEC,
    .warning = 0xFF8A5300,
    .warningGround = 0xFFFDF4E3,
    .success = 0xFF1B6E3C,
    .successGround = 0xFFEAF5EE,
    .info = 0xFF2F5BB7,
    .infoGround = 0xFFEDF2FB,
    .neutralGround = 0xFFECEEF1,
    .disabledText = 0xFF7B838D,
    .disabledLine = 0xFFCDD2D8,
};

inline constexpr Colours kDark {
    .window = 0xFF1B1E23,
    .text = 0xFFE4E7EB,
    .base = 0xFF22262C,
    .alternateBase = 0xFF262B31,
    .button = 0xFF2C3138,
    .placeholder = 0xFF97A0AB,
    .toolTipBase = 0xFFE4E7EB,
    .toolTipText = 0xFF1B1E23,
    .highlight = 0xFF3D6BCF,
    .highlightedText = 0xFFFFFFFF,
    .link = 0xFF8DB1FF,
    .linkVisited = 0xFFC3A6F0,
    .light = 0xFF3D444D,
    .midlight = 0xFF333940,
    .mid = 0xFF3A4048,
    .dark = 0xFF7B848F,
    .shadow = 0xFF0E1013,
    .secondary = 0xFFA7AFB9,
    .line = 0xFF343A42,
    .border = 0xFF7B848F,
    .rail = 0xFF17191D,
    .hover = 0xFF292E35,
    .pressed = 0xFF363C44,
    .selected = 0xFF2A3B5E,
    .selectedInactive = 0xFF333940,
    .accent = 0xFF3D6BCF,
    .accentHover = 0xFF3965C4,
    .accentPressed = 0xFF325AB3,
    .focus = 0xFF7FA6FF,
    .practice = 0xFFCC3A30,
    .danger = 0xFFFF9088,
    .dangerGround = 0xFF3A2424,
    .warning = 0xFFF0B95B,
    .warningGround = 0xFF372E1E,
    .success = 0xFF74CC94,
    .successGround = 0xFF1F3328,
    .info = 0xFF8DB1FF,
    .infoGround = 0xFF242F44,
    .neutralGround = 0xFF30363D,
    .disabledText = 0xFF7F8893,
    .disabledLine = 0xFF434A53,
};

// Sizes of text, times the system's
inline constexpr double kCaption = 0.92;
inline constexpr double kLead = 1.15;
inline constexpr double kTitle = 1.45;
inline constexpr double kQuestion = 1.3;
inline constexpr double kNumber = 2.0;
inline constexpr double kFixed = 0.9;

// Heights: the body font's height plus so many u
inline constexpr double kRowHeight = 3.5;
inline constexpr double kControlHeight = 3;
inline constexpr double kMenuItemHeight = 2.5;
inline constexpr double kRailItemHeight = 4;
inline constexpr double kHeaderHeight = 5;
inline constexpr double kStatusLineHeight = 2.5;
inline constexpr double kFooterHeight = 9;
inline constexpr double kSmallButtonHeight = 2;

// Radii and lines, device-independent pixels
inline constexpr double kControlRadius = 4;
inline constexpr double kMarkRadius = 3;
inline constexpr double kEdge = 1;
inline constexpr double kFocusLine = 2;
inline constexpr double kSelectionBar = 3;
inline constexpr int kScrollBar = 10;
inline constexpr int kSplitterGrip = 5;
inline constexpr int kProgress = 4;

// Insets in u
inline constexpr double kCellPadding = 2.5;
inline constexpr double kPageMargin = 5;

} // namespace tierdesk::ui::tokens
