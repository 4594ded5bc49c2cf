// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ic {

/// Language of the sentences the core writes itself (the window's own texts go through tr()).
enum class Language { English, Korean };

/// The text of the language asked for.
inline QString inLanguage(Language language, const QString& english, const QString& korean)
{
    return language == Language::Korean ? korean : english;
}

} // namespace ic
