// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Phrase.h"

#include <QJsonObject>

namespace ic {

/// A phrase as a member of a JSON object: its English text under `name` for whoever reads that, and where
/// there is more to it what it is made of under `name`Phrase, for a window of another language. Pure, any
/// thread.
void putPhrase(QJsonObject& object, const QString& name, const Phrase& phrase);
Phrase phraseIn(const QJsonObject& object, const QString& name);
/// Whether `name` only says what another member is made of.
bool isPhraseMember(const QJsonObject& object, const QString& name);

} // namespace ic
