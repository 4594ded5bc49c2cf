// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/RunVerbForm.h"

#include <QCoreApplication>

namespace ic::RunVerbForm {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("RunVerbForm", source);
}

std::pair<QString, QString> wordsOf(const Verb& verb)
{
    if (const auto* confirm = std::get_if<ConfirmRun>(&verb)) {
        const QString title =
            say(QT_TRANSLATE_NOOP("RunVerbForm", "Confirm the outcome of run #%1")).arg(confirm->run.value());
        return {title, confirm->succeeded ? say(QT_TRANSLATE_NOOP("RunVerbForm", "Confirm that it succeeded"))
                                          : say(QT_TRANSLATE_NOOP("RunVerbForm", "Confirm that it failed"))};
    }
    if (const auto* undo = std::get_if<UndoRun>(&verb))
        return {say(QT_TRANSLATE_NOOP("RunVerbForm", "Undo run #%1")).arg(undo->run.value()),
                say(QT_TRANSLATE_NOOP("RunVerbForm", "Undo what it wrote"))};
    const RunId run = std::get<CancelRun>(verb).run;
    return {say(QT_TRANSLATE_NOOP("RunVerbForm", "Cancel run #%1")).arg(run.value()),
            say(QT_TRANSLATE_NOOP("RunVerbForm", "Cancel the run"))};
}

} // namespace

VerbForm* create(const Verb& verb)
{
    const auto [title, action] = wordsOf(verb);
    return new PlainForm(title, action, [verb](const JobRow&) { return verb; });
}

} // namespace ic::RunVerbForm
