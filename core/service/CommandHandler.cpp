// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/CommandHandler.h"

#include "core/domain/WhenReady.h"
#include "core/service/ConsequenceBuilder.h"
#include "core/store/AuditStore.h"
#include "core/store/CommandStore.h"

#include <QJsonObject>
#include <QPromise>
#include <QUuid>

namespace ic {

namespace {

QFuture<Result<Receipt>> ready(Result<Receipt> result)
{
    QPromise<Result<Receipt>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

QJsonObject toJson(const Receipt& receipt)
{
    QJsonObject json;
    if (receipt.occurrence)
        json.insert(QStringLiteral("occurrence"), receipt.occurrence->value());
    return json;
}

Receipt fromJson(const QJsonObject& json)
{
    Receipt receipt;
    if (json.contains(QLatin1String("occurrence")))
        receipt.occurrence = OccurrenceId(json.value(QLatin1String("occurrence")).toInteger());
    return receipt;
}

/// Why the command cannot be carried out as it stands; the same text its dialog shows.
std::optional<Error> refusal(const Consequence& consequence, const Command& command, Language language)
{
    if (!consequence.allowed)
        return Error{QStringLiteral("REFUSED"), consequence.refusal,
                     inLanguage(language, QStringLiteral("Nothing was changed."),
                                QStringLiteral("바뀐 것은 없습니다."))};
    if (consequence.reasonRequired && command.reason.trimmed().isEmpty())
        return Error{QStringLiteral("REASON_REQUIRED"),
                     inLanguage(language, QStringLiteral("This needs a reason for the audit trail."),
                                QStringLiteral("감사 기록에 남길 사유가 필요합니다.")),
                     inLanguage(language, QStringLiteral("Nothing was changed."),
                                QStringLiteral("바뀐 것은 없습니다."))};
    return std::nullopt;
}

} // namespace

CommandHandler::CommandHandler(Scheduler& scheduler, Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_scheduler(scheduler), m_store(store), m_clock(clock)
{}

QFuture<Result<Receipt>> CommandHandler::execute(const Command& given, Language language)
{
    if (m_refusing)
        return ready(fail(QStringLiteral("STOPPING"),
                          QT_TRANSLATE_NOOP("Phrase", "The scheduler is stopping."),
                          QT_TRANSLATE_NOOP("Phrase", "Nothing was changed.")));
    Command command = given;
    if (command.token.isEmpty())
        command.token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (command.actor.isEmpty())
        command.actor = QStringLiteral("operator");
    // A used token is answered before anything is refused: the second click of a dialog is not an error.
    auto known =
        m_store.read([token = command.token](Connection& c) { return CommandStore::find(c, token); });
    auto promise = std::make_shared<QPromise<Result<Receipt>>>();
    promise->start();
    whenReady(
        known, this, [this, command, language, promise](const Result<std::optional<QJsonObject>>& found) {
            if (found && *found) {
                Receipt receipt = fromJson(**found);
                receipt.token = command.token;
                receipt.repeated = true;
                receipt.message = receiptMessage(command.verb, language);
                promise->addResult(receipt);
                promise->finish();
                return;
            }
            const ConsequenceBuilder builder(m_scheduler.state(), m_scheduler.facts(), m_clock.now(),
                                             language);
            Result<Plan> planned = tl::unexpected(Error{});
            if (const auto refused = refusal(builder.build(command.verb), command, language))
                planned = tl::unexpected(*refused);
            else
                planned = std::visit([&](const auto& verb) { return plan(verb, command); }, command.verb);
            auto done = planned ? commit(command, std::move(*planned), language)
                                : ready(tl::unexpected(planned.error()));
            whenReady(done, this, [promise](const Result<Receipt>& receipt) {
                promise->addResult(receipt);
                promise->finish();
            });
        });
    return promise->future();
}

QFuture<Result<Receipt>> CommandHandler::commit(const Command& command, Plan plan, Language language)
{
    plan.audit.at = m_clock.now();
    plan.audit.actor = command.actor;
    plan.audit.reason = command.reason;
    plan.audit.token = command.token;
    const auto write = [audit = plan.audit, body = plan.write](Connection& c) -> Result<Receipt> {
        const auto known = CommandStore::find(c, audit.token);
        if (!known)
            return tl::unexpected(known.error());
        if (*known) {
            Receipt receipt = fromJson(**known);
            receipt.repeated = true;
            return receipt;
        }
        Result<Receipt> receipt = body(c);
        if (!receipt)
            return receipt;
        if (auto audited = AuditStore::append(c, audit); !audited)
            return tl::unexpected(audited.error());
        if (auto kept = CommandStore::remember(c, audit.token, audit.verb, audit.at, toJson(*receipt)); !kept)
            return tl::unexpected(kept.error());
        return receipt;
    };
    auto promise = std::make_shared<QPromise<Result<Receipt>>>();
    promise->start();
    whenReady(m_store.write(write), this,
              [command, apply = plan.apply, language, promise](Result<Receipt> receipt) {
                  if (receipt && !receipt->repeated && apply)
                      apply();
                  if (receipt) {
                      receipt->token = command.token;
                      receipt->message = receiptMessage(command.verb, language);
                  }
                  promise->addResult(receipt);
                  promise->finish();
              });
    return promise->future();
}

} // namespace ic
