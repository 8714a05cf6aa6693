// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/order.h"
#include "ui/text/errortable.h"

#include <QString>

namespace tierdesk::ui {

/// An error in the words of the window.
struct ErrorWords {
    QString fact; ///< what happened: one short sentence
    QString meaning; ///< what that means for the work
    QString advice; ///< what to do
    ErrorAct act = ErrorAct::None; ///< a button that does it, for whoever can

    /// Meaning and advice in one text, to stand beside the fact.
    [[nodiscard]] QString rest() const;
};

/// The only place where sentences are made of errors: those of resources/errors, in the language of the window.
/// Never holds text of the service.
[[nodiscard]] ErrorWords errorWords(const Error &error);
/// Fact, meaning and advice in one text.
[[nodiscard]] QString errorText(const Error &error);
/// For support: code, the service's own words (cut where they are endless), correlation id; several lines of plain
/// text, may be empty.
[[nodiscard]] QString errorDetails(const Error &error);
/// A line of a cart or an order that was not taken: our sentences where its code has some, else the service's own.
[[nodiscard]] QString lineFaultText(const LineFault &fault);
/// The label of an act's button; empty for None.
[[nodiscard]] QString actText(ErrorAct act);

} // namespace tierdesk::ui
