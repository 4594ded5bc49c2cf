// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Command.h"

#include <QWidget>
#include <functional>

namespace ic {

/// The part of a verb dialog that differs from verb to verb: only the fields that are needed. GUI thread.
class VerbForm : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// "Hold", "Run now": what the dialog is about.
    virtual QString title() const = 0;
    /// The button, named by its effect with the present fields: "Hold until 15:30".
    virtual QString actionText() const = 0;
    /// The command for one of the jobs. Only asked for while problem() is empty.
    virtual Verb verb(const JobRow& row) const = 0;
    /// Why the fields cannot be used as they are; empty = they can.
    virtual QString problem() const { return {}; }
    /// Facts of this job the decision needs, one line each: the running instance, the next planned start.
    virtual QStringList facts(const JobRow&, Instant) const { return {}; }

signals:
    void changed();
};

/// A verb without fields.
class PlainForm final : public VerbForm
{
    Q_OBJECT
public:
    PlainForm(QString title, QString action, std::function<Verb(const JobRow&)> verb,
              QWidget* parent = nullptr);

    QString title() const override { return m_title; }
    QString actionText() const override { return m_action; }
    Verb verb(const JobRow& row) const override { return m_verb(row); }

private:
    QString m_title;
    QString m_action;
    std::function<Verb(const JobRow&)> m_verb;
};

} // namespace ic
