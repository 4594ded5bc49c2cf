// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Phrase.h"

#include <QString>
#include <tl/expected.hpp>

namespace ic {

/// What went wrong, for a person and for a program. Value type, any thread.
/// `code` is a stable upper-case word (NOT_JSON, CRON_FIELD, HELD ...), `message` says what happened to what,
/// `next` says what will happen now or what the reader can do. Neither ever holds a secret.
struct Error
{
    QString code;
    Phrase message;
    Phrase next;

    bool operator==(const Error&) const = default;
    /// "message next", the one line a status bar shows.
    Phrase phrase() const
    {
        Phrase both = message;
        both += next;
        return both;
    }
    /// The same in English, for logs.
    QString text() const { return phrase().english(); }
};

/// The only way a failure crosses a layer; exceptions stop at the class edge.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(QString code, Phrase message, Phrase next = {})
{
    return tl::unexpected(Error{std::move(code), std::move(message), std::move(next)});
}

} // namespace ic
