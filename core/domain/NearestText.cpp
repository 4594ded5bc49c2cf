// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/NearestText.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace ic {

namespace {

int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const int substituted = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
        }
    }
    return row.back();
}

} // namespace

QString nearestText(QStringView word, const QStringList& candidates)
{
    const QString wanted = word.toString().toLower();
    QString best;
    int bestDistance = int(wanted.size()) / 2 + 1;
    for (const QString& candidate : candidates) {
        const int distance = editDistance(wanted, candidate.toLower());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace ic
