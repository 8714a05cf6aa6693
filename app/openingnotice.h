// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QDialog>
#include <QTimer>

namespace tierdesk::ui {
class TextLabel;
}

namespace tierdesk::app {

/// Says what the start is doing with the data files, if that takes longer than a moment. Goes by itself.
class OpeningNotice : public QDialog {
    Q_OBJECT
public:
    OpeningNotice();
    void say(store::OpeningStep step);
    void sayWaiting(); ///< for who has the folder to give way
    void sayKeepingAside(); ///< a damaged file is looked through and put aside
    void sayRestoring(); ///< a backup takes the damaged file's place
    void reject() override; ///< it cannot be cancelled: half of it would help nobody

private:
    void show(const QString &sentence);

    ui::TextLabel *m_sentence = nullptr;
    QTimer m_moment;
};

} // namespace tierdesk::app
