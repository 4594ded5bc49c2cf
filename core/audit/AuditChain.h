// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"

#include <QByteArray>

namespace ic {

/// How audit rows are chained. Pure, any thread. The encoding is part of the stored format and never changes;
/// a new one would get a new leading word.
class AuditChain
{
public:
    /// What the first row follows: 64 zeros.
    static QString genesis();
    /// The bytes that are hashed: the fields "audit-1", id, at (UTC ms), actor, verb, subject, reason,
    /// before, after, token, prevHash in this order, numbers in decimal, texts in UTF-8, each as "<length in
    /// bytes>:<bytes>," and an absent one as "-,". Lengths make the encoding unambiguous: no two rows share
    /// one.
    static QByteArray encode(const AuditRow& row);
    /// SHA-256 of encode(), 64 lower-case hex digits.
    static QString hashOf(const AuditRow& row);
    /// The row that follows `prevHash` as number `id`: JSON compact with sorted members, secrets masked, hash
    /// set.
    static AuditRow chain(const AuditEntry& entry, qint64 id, const QString& prevHash);
    /// The object with the text of every member whose name speaks of a secret replaced by "***", at any
    /// depth.
    static QJsonObject masked(const QJsonObject& object);
};

} // namespace ic
