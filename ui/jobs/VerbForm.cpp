// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/VerbForm.h"

namespace ic {

PlainForm::PlainForm(QString title, QString action, std::function<Verb(const JobRow&)> verb, QWidget* parent)
    : VerbForm(parent), m_title(std::move(title)), m_action(std::move(action)), m_verb(std::move(verb))
{
    hide();
}

} // namespace ic
