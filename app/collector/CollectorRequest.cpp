// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collector/CollectorRequest.h"

#include "core/adapters/krx/KrxService.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ic {

namespace {

template <typename T>
using Checked = tl::expected<T, Refusal>;

tl::unexpected<Refusal> refuse(const QString& field, const QString& why)
{
    return tl::unexpected(Refusal{422, field + QStringLiteral(": ") + why});
}

Checked<QJsonObject> readObject(const QByteArray& body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (document.isNull())
        return tl::unexpected(Refusal{
            400, QStringLiteral("body: not JSON, %1 at byte %2").arg(error.errorString()).arg(error.offset)});
    if (!document.isObject())
        return refuse(QStringLiteral("body"), QStringLiteral("want an object"));
    return document.object();
}

Checked<TradingDate> readDate(const QJsonObject& object, const QString& field)
{
    const QJsonValue value = object.value(field);
    if (value.isUndefined())
        return refuse(field, QStringLiteral("is missing"));
    const QString text = value.toString();
    const auto date = TradingDate::fromIso(text);
    if (!date)
        return refuse(field,
                      QStringLiteral("want a date yyyy-MM-dd, got \"%1\"")
                          .arg(value.isString() ? text.left(40) : value.toVariant().toString().left(40)));
    return *date;
}

/// A list of texts without blanks and repetitions, in the order given.
Checked<QStringList> readTexts(const QJsonObject& object, const QString& field, bool required)
{
    const QJsonValue value = object.value(field);
    if (value.isUndefined() && !required)
        return QStringList();
    if (value.isUndefined())
        return refuse(field, QStringLiteral("is missing"));
    if (!value.isArray())
        return refuse(field, QStringLiteral("want a list of texts"));
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isString())
            return refuse(QStringLiteral("%1[%2]").arg(field).arg(i), QStringLiteral("want text"));
        texts.append(list.at(i).toString().trimmed());
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    if (texts.size() > CollectorRequest::kMaxSymbols)
        return refuse(field, QStringLiteral("at most %1").arg(CollectorRequest::kMaxSymbols));
    return texts;
}

Checked<CollectorRequest> readNames(const QJsonObject& object, CollectorRequest request)
{
    const bool us = request.market == Market::Us;
    const QString field = us ? QStringLiteral("symbols") : QStringLiteral("markets");
    auto names = readTexts(object, field, us);
    if (!names)
        return tl::unexpected(names.error());
    if (us) {
        request.symbols = *names;
        return request;
    }
    if (const auto known = krxServices(*names); !known)
        return refuse(field, known.error().text());
    request.boards = *names;
    return request;
}

} // namespace

tl::expected<CollectorRequest, Refusal> CollectorRequest::daily(Market market, const QByteArray& body)
{
    const auto object = readObject(body);
    if (!object)
        return tl::unexpected(object.error());
    const auto date = readDate(*object, QStringLiteral("bas_dt"));
    if (!date)
        return tl::unexpected(date.error());
    CollectorRequest request{.market = market, .from = *date, .to = *date};
    const QJsonValue envelope = object->value(u"envelope");
    if (!envelope.isUndefined() && !envelope.isBool())
        return refuse(QStringLiteral("envelope"), QStringLiteral("want true or false"));
    request.envelope = envelope.toBool();
    return readNames(*object, request);
}

tl::expected<CollectorRequest, Refusal> CollectorRequest::range(Market market, const QByteArray& body)
{
    const auto object = readObject(body);
    if (!object)
        return tl::unexpected(object.error());
    const auto from = readDate(*object, QStringLiteral("from"));
    if (!from)
        return tl::unexpected(from.error());
    const auto to = readDate(*object, QStringLiteral("to"));
    if (!to)
        return tl::unexpected(to.error());
    if (*to < *from)
        return refuse(QStringLiteral("to"), QStringLiteral("lies before from"));
    if (to->epochDay() - from->epochDay() >= kMaxDays)
        return refuse(QStringLiteral("to"), QStringLiteral("at most %1 days in one call").arg(kMaxDays));
    return readNames(*object, {.market = market, .from = *from, .to = *to, .envelope = true});
}

} // namespace ic
