// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Lifecycle.h"
#include "ui/shell/Theme.h"

#include <QString>

class QPainter;
class QRectF;

namespace ic {

/// The shape of a state in a strip: tells states apart without colour.
enum class MarkShape { Filled, Half, Hollow, Cross, Bar, Question, Dots, Speck };

/// How a state looks and is called everywhere in the window: colour, icon, shape and word together. The word
/// is in the language of the moment; ask again after it changes. GUI thread.
struct StateLook
{
    Tone tone = Tone::Muted;
    QString icon;
    MarkShape shape = MarkShape::Hollow;
    QString word;
};

StateLook lookOf(RunState state);
StateLook lookOf(SkipCode code);
StateLook lookOf(OccurrenceState state);
/// Of an occurrence with what became of it: the run's state, the skip code, or where it stands.
StateLook lookOf(OccurrenceState state, std::optional<RunState> run, std::optional<SkipCode> skip);
QString wordFor(TriggerKind kind);

/// Paints a mark inside `box`, one device-independent pixel of stroke.
void paintMark(QPainter& painter, const QRectF& box, MarkShape shape, const QColor& color);

} // namespace ic
