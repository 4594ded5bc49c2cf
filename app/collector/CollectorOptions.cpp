// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collector/CollectorOptions.h"

#include "core/adapters/krx/KrxOpenApiSource.h"
#include "core/adapters/yahoo/YahooChartSource.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace ic {

namespace {

tl::unexpected<Error> usage(const QString& message)
{
    return fail(QStringLiteral("USAGE"), message, QStringLiteral("See --help."));
}

Result<QUrl> readUrl(const QProcessEnvironment& environment, const QString& name, const QUrl& fallback)
{
    const QString text = environment.value(name).trimmed();
    if (text.isEmpty())
        return fallback;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !url.scheme().startsWith(QLatin1String("http")) || url.host().isEmpty())
        return usage(QStringLiteral("%1 is not an http or https address.").arg(name));
    return url;
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Collects daily bars over HTTP on 127.0.0.1: POST /krx-daily, POST /us-daily, GET /health.\n"
        "Environment: KRX_AUTH_KEY, KRX_BASE_URL, YAHOO_BASE_URL, DATA_COLLECTION_API_KEY."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("port"), QStringLiteral("Port to listen on."), QStringLiteral("n"),
                        QStringLiteral("8001")},
                       {QStringLiteral("source"), QStringLiteral("real (KRX, Yahoo) or simulated."),
                        QStringLiteral("kind"), QStringLiteral("real")},
                       {QStringLiteral("api-key-env"),
                        QStringLiteral("Variable that holds the key callers must send as X-Api-Key."),
                        QStringLiteral("name"), QStringLiteral("DATA_COLLECTION_API_KEY")}});
}

} // namespace

Result<CollectorOptions> CollectorOptions::parse(const QStringList& arguments,
                                                 const QProcessEnvironment& environment)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText() + u'.');
    CollectorOptions options;
    if (parser.isSet(QStringLiteral("help")))
        options.immediate = parser.helpText();
    if (parser.isSet(QStringLiteral("version")))
        options.immediate =
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    if (!parser.positionalArguments().isEmpty())
        return usage(QStringLiteral("Unexpected \"%1\".").arg(parser.positionalArguments().first()));
    bool isNumber = false;
    options.port = parser.value(QStringLiteral("port")).toUShort(&isNumber);
    if (!isNumber)
        return usage(QStringLiteral("--port wants a number from 0 to 65535."));
    const QString source = parser.value(QStringLiteral("source"));
    if (source != QLatin1String("real") && source != QLatin1String("simulated"))
        return usage(QStringLiteral("--source is real or simulated, not \"%1\".").arg(source));
    options.simulated = source == QLatin1String("simulated");
    options.apiKey = environment.value(parser.value(QStringLiteral("api-key-env")));
    options.krxAuthKey = environment.value(QStringLiteral("KRX_AUTH_KEY"));
    const auto krx = readUrl(environment, QStringLiteral("KRX_BASE_URL"), KrxOpenApiSource::Config().baseUrl);
    const auto yahoo =
        readUrl(environment, QStringLiteral("YAHOO_BASE_URL"), YahooChartSource::Config().baseUrl);
    if (!krx || !yahoo)
        return tl::unexpected(krx ? yahoo.error() : krx.error());
    options.krxBaseUrl = *krx;
    options.yahooBaseUrl = *yahoo;
    return options;
}

} // namespace ic
