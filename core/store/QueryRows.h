// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"

#include <QSqlQuery>
#include <QVector>
#include <optional>
#include <type_traits>

namespace ic {

/// All rows of an executed query, each made by `read`; the statement is free again afterwards.
template <typename Read>
auto readRows(const Result<QSqlQuery*>& query, Read read)
    -> Result<QVector<std::invoke_result_t<Read, const QSqlQuery&>>>
{
    if (!query)
        return tl::unexpected(query.error());
    QVector<std::invoke_result_t<Read, const QSqlQuery&>> rows;
    while ((*query)->next())
        rows.append(read(**query));
    (*query)->finish();
    return rows;
}

/// The first row, if there is one.
template <typename Read>
auto readFirst(const Result<QSqlQuery*>& query, Read read)
    -> Result<std::optional<std::invoke_result_t<Read, const QSqlQuery&>>>
{
    if (!query)
        return tl::unexpected(query.error());
    std::optional<std::invoke_result_t<Read, const QSqlQuery&>> row;
    if ((*query)->next())
        row = read(**query);
    (*query)->finish();
    return row;
}

} // namespace ic
