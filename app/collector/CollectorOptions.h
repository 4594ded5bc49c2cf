// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>

namespace ic {

/// What the program was started with: command line and environment.
struct CollectorOptions
{
    quint16 port = 8001;
    bool simulated = false;
    QString apiKey;     ///< from the variable --api-key-env names, DATA_COLLECTION_API_KEY
    QString krxAuthKey; ///< KRX_AUTH_KEY
    QUrl krxBaseUrl;    ///< KRX_BASE_URL
    QUrl yahooBaseUrl;  ///< YAHOO_BASE_URL
    QString immediate;  ///< text to print instead of running (--help, --version)

    /// `arguments` begin with the program's name. Errors: USAGE.
    static Result<CollectorOptions> parse(const QStringList& arguments,
                                          const QProcessEnvironment& environment);
};

} // namespace ic
