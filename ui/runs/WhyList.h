// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/UiContext.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ic {

/// Why an occurrence ran or did not: the headline and each rule in the order the engine looked at it. GUI
/// thread.
class WhyList final : public QWidget
{
    Q_OBJECT
public:
    explicit WhyList(UiContext& context, QWidget* parent = nullptr);

    void explain(OccurrenceId occurrence);

signals:
    void failed(const ic::Error& error);

private:
    void show(const WhyReport& report);

    UiContext& m_context;
    OccurrenceId m_asked;
    QLabel* m_headline = nullptr;
    QListWidget* m_factors = nullptr;
};

} // namespace ic
