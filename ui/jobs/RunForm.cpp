// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/RunForm.h"

#include "ui/jobs/ParameterField.h"
#include "ui/shell/TimeText.h"

#include <QCheckBox>
#include <QFormLayout>
#include <algorithm>

namespace ic {

RunForm::RunForm(UiContext& context, const QVector<JobRow>& jobs, QWidget* parent)
    : VerbForm(parent)
    , m_jobs(jobs.size())
    , m_force(new QCheckBox(tr("Even when held, on a day without session, or before its dependencies"), this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Theme::kBetween);
    const auto specs = jobs.size() == 1 ? jobs.first().definition.parameters : QVector<ParameterSpec>();
    for (const ParameterSpec& spec : specs) {
        auto* field = new ParameterField(spec, context.language, context.theme, this);
        form->addRow(field->label(), field);
        connect(field, &ParameterField::changed, this, &VerbForm::changed);
        m_fields.append(field);
    }
    m_force->setObjectName(QStringLiteral("runForce"));
    m_force->setAccessibleName(m_force->text());
    m_force->setToolTip(tr("The gate still holds."));
    form->addRow(m_force);
    connect(m_force, &QCheckBox::toggled, this, &VerbForm::changed);
}

QJsonObject RunForm::parameters() const
{
    QJsonObject values;
    for (const ParameterField* field : m_fields)
        if (const QJsonValue value = field->value(); !value.isUndefined())
            values.insert(field->spec().name, value);
    return values;
}

Verb RunForm::verb(const JobRow& row) const
{
    return TriggerJob{row.definition.id, parameters(), m_force->isChecked()};
}

QString RunForm::problem() const
{
    for (const ParameterField* field : m_fields)
        if (const QString problem = field->problem(); !problem.isEmpty())
            return problem;
    const QJsonObject values = parameters();
    const QString from = values.value(QLatin1String("from")).toString();
    const QString to = values.value(QLatin1String("to")).toString();
    return !from.isEmpty() && !to.isEmpty() && from > to ? tr("The first day lies after the last.")
                                                         : QString();
}

QStringList RunForm::facts(const JobRow& row, Instant now) const
{
    QStringList lines;
    for (const RunningInfo& run : row.running)
        lines.append(tr("Running now: run %1, since %2.")
                         .arg(run.run.value())
                         .arg(shortInstant(run.startedAt, row.definition.zone, now, true)));
    return lines;
}

} // namespace ic
