// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpRequest.h"

#include <QString>
#include <QStringList>

namespace ic {

/// Takes secrets out of whatever will be shown, logged or put into an Error: by name (AUTH_KEY, crtfc_key,
/// token, X-...-Key, CANO ...) and, made from a request, also by the very values this request carried. Value
/// type, any thread.
class HttpSecretMask
{
public:
    HttpSecretMask() = default;
    explicit HttpSecretMask(const HttpRequest& request);

    static bool isSecretName(const QString& name);
    /// `scheme://host/path?key=***&basDd=20261119`; user information is dropped.
    QString url(const QUrl& url) const;
    /// Header lines, URLs, JSON or query text with every secret value replaced by ***.
    QString text(QString text) const;
    /// One line of at most `max` characters; masked before it is cut, so no half of a secret survives the
    /// cut.
    QString excerpt(const QByteArray& body, int max = 200) const;

private:
    void add(const QString& name, const QString& value);

    QStringList m_values; ///< longest first
};

} // namespace ic
