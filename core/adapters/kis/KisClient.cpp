// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/kis/KisClient.h"

#include "core/adapters/kis/KisErrors.h"

#include <QSet>

namespace ic {

namespace {

constexpr int kMostPages = 100;

/// "CTX_AREA_FK100" and "CTX_AREA_NK100", or their wider sisters of the overseas calls; those `call` has.
QStringList cursorFields(const KisCall& call)
{
    QStringList names;
    for (const auto& [name, value] : call.fields) {
        if (name.startsWith(QLatin1String("CTX_AREA_")))
            names.append(name);
    }
    return names;
}

Error pagingError(const QString& code, const KisCall& call, const Phrase& what)
{
    return {code, Phrase(QT_TRANSLATE_NOOP("Phrase", "%1: %2"), QString::fromLatin1(call.transaction), what),
            QT_TRANSLATE_NOOP("Phrase", "Its pages were not used; the next run asks again.")};
}

} // namespace

KisClient::KisClient(KisAccess access, HttpCaller& caller, const Clock& clock, Waiter& waiter,
                     TokenCache& tokens)
    : m_access(std::move(access)), m_caller(caller), m_token(m_access, caller, clock, waiter, tokens)
{}

Result<KisAnswer> KisClient::send(const KisCall& call, std::stop_token stop)
{
    auto token = m_token.value(stop);
    if (!token)
        return tl::unexpected(KisErrors::withoutToken(call, token.error()));
    auto answer = ask(call, *token, stop);
    if (answer || answer.error().code != QLatin1String("TOKEN_REFUSED"))
        return answer;
    m_token.discard(*token);
    if (call.isOrder())
        return answer;
    token = m_token.value(stop);
    if (!token)
        return tl::unexpected(token.error());
    return ask(call, *token, stop);
}

Result<KisAnswer> KisClient::ask(const KisCall& call, const QString& token, std::stop_token stop)
{
    const HttpRequest request = call.request(m_access, token);
    const auto response = m_caller.call(request, stop);
    if (!response)
        return tl::unexpected(call.isOrder() ? KisErrors::forOrder(response.error()) : response.error());
    const auto envelope = KisEnvelope::of(*response);
    if (!envelope || !envelope->accepted) {
        const Error error = KisErrors::ofAnswer(*response, request, call);
        return tl::unexpected(call.isOrder() ? KisErrors::forOrder(error) : error);
    }
    const QByteArray continued = response->header("tr_cont").trimmed();
    return KisAnswer{response->json.object(), envelope->code, envelope->message,
                     continued == "F" || continued == "M"};
}

Result<QVector<KisAnswer>> KisClient::sendAll(const KisCall& inquiry, std::stop_token stop)
{
    Q_ASSERT(!inquiry.isOrder());
    const QStringList cursors = cursorFields(inquiry);
    KisCall page = inquiry;
    QVector<KisAnswer> pages;
    QSet<QString> seen;
    while (pages.size() < kMostPages) {
        const auto answer = send(page, stop);
        if (!answer)
            return tl::unexpected(answer.error());
        pages.append(*answer);
        if (!answer->hasMore)
            return pages;
        QString place;
        for (const QString& name : cursors) {
            page.setField(name, answer->cursor(name));
            place += answer->cursor(name).trimmed() + QLatin1Char('\n');
        }
        page.continuation = "N";
        if (place.trimmed().isEmpty() || seen.contains(place))
            return tl::unexpected(pagingError(
                QStringLiteral("CURSOR_REPEATED"), inquiry,
                Phrase(QT_TRANSLATE_NOOP("Phrase", "page %1 leads back to where the walk has been."),
                       pages.size())));
        seen.insert(place);
    }
    return tl::unexpected(
        pagingError(QStringLiteral("TOO_MANY_PAGES"), inquiry,
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "there are more than %1 pages."), kMostPages)));
}

} // namespace ic
