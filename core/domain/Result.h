// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace ic {

/// What went wrong, for a person and for a program. Value type, any thread.
/// `code` is a stable upper-case word (NOT_JSON, CRON_FIELD, HELD ...), `message` says what happened to what,
/// `next` says what will happen now or what the reader can do. Neither ever holds a secret.
struct Error
{
    QString code;
    QString message;
    QString next;

    bool operator==(const Error&) const = default;
    /// "message next", the one line a log or a status bar shows.
    QString text() const { return next.isEmpty() ? message : message + QLatin1Char(' ') + next; }
};

/// The only way a failure crosses a layer; exceptions stop at the class edge.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(QString code, QString message, QString next = {})
{
    return tl::unexpected(Error{std::move(code), std::move(message), std::move(next)});
}

} // namespace ic
