// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/VerdictLook.h"

#include "ui/research/ResearchText.h"

#include <QCoreApplication>

namespace ic::VerdictLook {

using namespace Qt::StringLiterals;

StateLook of(const QString& verdict)
{
    if (verdict.isEmpty())
        return {Tone::Muted, u"planned"_s, MarkShape::Speck,
                QCoreApplication::translate("VerdictLook", "Not checked yet")};
    StateLook look{Tone::Explained, u"explained"_s, MarkShape::Hollow, ResearchText::verdict(verdict)};
    if (verdict == "HEALTHY"_L1) {
        look.tone = Tone::Ok;
        look.icon = u"ok"_s;
        look.shape = MarkShape::Filled;
    } else if (verdict == "WARNING"_L1) {
        look.tone = Tone::Warning;
        look.icon = u"warning"_s;
        look.shape = MarkShape::Half;
    } else if (verdict == "DEGRADED"_L1) {
        look.tone = Tone::Error;
        look.icon = u"error"_s;
        look.shape = MarkShape::Cross;
    } else if (verdict == "FAILED"_L1) {
        look.tone = Tone::Unknown;
        look.icon = u"unknown"_s;
        look.shape = MarkShape::Question;
    }
    return look;
}

} // namespace ic::VerdictLook
