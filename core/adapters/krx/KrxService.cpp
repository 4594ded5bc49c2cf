// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/krx/KrxService.h"

namespace ic {

namespace {

QVector<KrxService> allServices()
{
    using Kind = KrxService::Kind;
    const QString kospi = QStringLiteral("KOSPI");
    const QString kosdaq = QStringLiteral("KOSDAQ");
    const QString index = QStringLiteral("INDEX");
    return {{kospi, QStringLiteral("sto/stk_bydd_trd"), Kind::Stock, {}},
            {kosdaq, QStringLiteral("sto/ksq_bydd_trd"), Kind::Stock, {}},
            {QStringLiteral("ETF"), QStringLiteral("etp/etf_bydd_trd"), Kind::Etf, {}},
            {index, QStringLiteral("idx/kospi_dd_trd"), Kind::Index, kospi},
            {index, QStringLiteral("idx/kosdaq_dd_trd"), Kind::Index, kosdaq}};
}

} // namespace

QStringList krxBoards()
{
    return {QStringLiteral("KOSPI"), QStringLiteral("KOSDAQ"), QStringLiteral("ETF"),
            QStringLiteral("INDEX")};
}

Result<QVector<KrxService>> krxServices(const QStringList& boards)
{
    for (const QString& board : boards) {
        if (!krxBoards().contains(board))
            return fail(
                QStringLiteral("BOARD_UNKNOWN"),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "There is no board \"%1\" at KRX."), board),
                Phrase(QT_TRANSLATE_NOOP("Phrase", "Known are %1."), krxBoards().join(QStringLiteral(", "))));
    }
    QVector<KrxService> services = allServices();
    if (!boards.isEmpty())
        services.removeIf([&boards](const KrxService& service) { return !boards.contains(service.board); });
    return services;
}

} // namespace ic
