// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <shared_mutex>

namespace ic {

/// Takes secrets out of log lines: values behind the names of keys, tokens, passwords and cookies; bearer
/// tokens; the path of webhook addresses; passwords inside addresses; account numbers (the last two digits
/// stay, so that an operator can tell accounts apart); and every registered value in plain and
/// percent-encoded form. Any thread.
class SecretMask
{
public:
    /// Registers a configured secret. Values shorter than four characters would blank ordinary text: ignored.
    void add(const QString& secret);
    /// The text without its secrets; the same (shared) text when it holds none, after one pass over it.
    QString apply(const QString& text) const;

private:
    mutable std::shared_mutex m_mutex;
    QStringList m_secrets; ///< longest first, so that a secret within another leaves no rest
};

} // namespace ic
