// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/SecretMask.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <array>
#include <mutex>

namespace ic {

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

/// Names whose value is secret whatever stands in front of them ("KRX_AUTH_KEY", "x-api-key", "webhook url").
const QString secretName = QStringLiteral(
    R"((?:(?:auth|api|app|access|secret|private|service|approval|crtfc)[_\- ]?key|token|secret|password|passwd|pwd)"
    R"(|authorization|webhook(?:[_\- ]?url)?|(?<=[?&])key))");

/// "AUTH_KEY: not set" speaks about the key and shows nothing of it.
const QString plainWord =
    QStringLiteral(R"((?:not|no|is|was|missing|empty|unset|none|null|set|ok|valid|invalid|)"
                   R"(accepted|rejected|refused|expired|required|wrong|unknown)(?![\w\-./+=]))");

QRegularExpression pattern(const QString& text)
{
    QRegularExpression expression(text, QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

const std::array<Rule, 8>& rules()
{
    static const QString sign = QStringLiteral(R"(["'\\]*\s*(?:=|:(?!/))\s*)");
    static const std::array<Rule, 8> table{
        Rule{pattern(QStringLiteral(R"((cookie["'\\]*\s*[=:]\s*).+)")), QStringLiteral("\\1***")},
        Rule{pattern(QStringLiteral(R"((/(?:webhooks|services)/)[^\s"'<>]+)")), QStringLiteral("\\1***")},
        Rule{pattern(u'(' + secretName + sign + QStringLiteral(R"re(\\?")[^"\\]+)re")),
             QStringLiteral("\\1***")},
        Rule{pattern(u'(' + secretName + sign + QStringLiteral(R"re(\\?')[^'\\]+)re")),
             QStringLiteral("\\1***")},
        Rule{pattern(u'(' + secretName + sign + QStringLiteral(R"((?:(?:bearer|basic)\s+)?)(?!)") +
                     plainWord + QStringLiteral(R"()[^\s"'\\&,;}\])]+)")),
             QStringLiteral("\\1***")},
        Rule{pattern(QStringLiteral(R"(\b(bearer\s+|basic\s+(?=\S{12}))[\w\-.~+/]{8,}=*)")),
             QStringLiteral("\\1***")},
        Rule{pattern(QStringLiteral(R"((://[^\s/:@]+:)[^\s/@]+@)")), QStringLiteral("\\1***@")},
        Rule{pattern(QStringLiteral(R"(\beyJ[\w\-]+\.[\w\-]+\.[\w\-]*)")), QStringLiteral("***")}};
    return table;
}

const std::array<Rule, 2>& accountRules()
{
    static const std::array<Rule, 2> table{
        Rule{pattern(QStringLiteral(R"((?<![\d\-.])\d{6}(\d\d-\d\d)(?![\d\-]))")),
             QStringLiteral("******\\1")},
        Rule{
            pattern(QStringLiteral(
                R"(((?:(?<![a-z])cano|acc(?:oun)?t(?:[_\- ]?(?:number|num|no))?)["'\\]*\s*[.#=:]?\s*["'\\]*)\d[\d\-]{3,}(\d\d)(?!\d))")),
            QStringLiteral("\\1******\\2")}};
    return table;
}

/// Parts of words without which no rule can match, by first letter; lower case.
constexpr std::array<QLatin1String, 15> stems{
    QLatin1String("acct"),      QLatin1String("account"), QLatin1String("authoriz"), QLatin1String("basic "),
    QLatin1String("bearer"),    QLatin1String("cano"),    QLatin1String("cookie"),   QLatin1String("eyj"),
    QLatin1String("key"),       QLatin1String("passw"),   QLatin1String("pwd"),      QLatin1String("secret"),
    QLatin1String("services/"), QLatin1String("webhook"), QLatin1String("token")};

bool stemAt(QStringView rest)
{
    const char first = char(rest.front().unicode() | 0x20);
    return std::any_of(stems.begin(), stems.end(), [rest, first](QLatin1String stem) {
        return stem.front().toLatin1() == first && rest.startsWith(stem, Qt::CaseInsensitive);
    });
}

bool startsStem(QChar c)
{
    switch (c.unicode() | 0x20) {
    case u'a':
    case u'b':
    case u'c':
    case u'e':
    case u'k':
    case u'p':
    case u's':
    case u't':
    case u'w':
        return true;
    default:
        return false;
    }
}

/// One cheap pass: most lines hold nothing that any rule could want.
bool mayHoldSecret(QStringView text)
{
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'-' && digits >= 8)
            return true;
        digits = c >= u'0' && c <= u'9' ? digits + 1 : 0;
        if (c == u'@' || (startsStem(c) && stemAt(text.sliced(i))))
            return true;
    }
    return false;
}

template <typename Rules>
void applyRules(const Rules& table, QString& text)
{
    for (const Rule& rule : table)
        text.replace(rule.pattern, rule.replacement);
}

} // namespace

void SecretMask::add(const QString& secret)
{
    const std::lock_guard lock(m_mutex);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret.trimmed()));
    for (const QString& form : {secret.trimmed(), encoded}) {
        if (form.size() >= 4 && !m_secrets.contains(form))
            m_secrets.append(form);
    }
    std::sort(m_secrets.begin(), m_secrets.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

QString SecretMask::apply(const QString& text) const
{
    QString result = text;
    {
        const std::shared_lock lock(m_mutex);
        for (const QString& secret : m_secrets) {
            if (result.contains(secret))
                result.replace(secret, QLatin1String("***"));
        }
    }
    if (mayHoldSecret(result)) {
        applyRules(rules(), result);
        applyRules(accountRules(), result);
    }
    return result;
}

} // namespace ic
