// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Instant.h"
#include "core/domain/Market.h"
#include "core/domain/Result.h"
#include "core/domain/TradingDate.h"
#include "core/service/Command.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace ic {

/// Reads the parameters of one request member by member and keeps the first complaint. A member of the wrong
/// type, out of range or asked for by nobody is a complaint; absent and null are the same. One request, one
/// thread.
class RpcParams
{
public:
    explicit RpcParams(QJsonObject object) : m_object(std::move(object)) {}

    QString text(const QString& name, const QString& fallback = {});
    QString requiredText(const QString& name);
    bool boolean(const QString& name, bool fallback = false);
    qint64 integer(const QString& name, qint64 fallback, qint64 least, qint64 most);
    QJsonObject object(const QString& name);
    QStringList texts(const QString& name); ///< one text or an array of them
    JobId job(const QString& name = QStringLiteral("job"));
    RunId run();
    OccurrenceId occurrence();
    /// ISO text (without an offset: Asia/Seoul) or epoch milliseconds.
    std::optional<Instant> instant(const QString& name);
    Market market();
    TradingDate date(const QString& name);
    /// "en" (default) or "ko".
    Language language();
    /// One of the words, compared without case, as its index; complains with the list otherwise.
    int word(const QString& name, const QStringList& words);
    bool has(const QString& name) const { return m_object.contains(name); }
    void complain(const QString& name, const QString& what);

    /// PARAMETER with the first complaint, an unknown member included.
    Result<void> finish();

private:
    QJsonValue take(const QString& name);

    QJsonObject m_object;
    QStringList m_known;
    QString m_complaint;
};

} // namespace ic
