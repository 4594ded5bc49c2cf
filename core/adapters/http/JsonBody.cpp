// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/http/JsonBody.h"

namespace ic {

namespace {

QByteArray withoutMark(const QByteArray& body)
{
    return body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
}

bool beginsLikeJson(const QByteArray& text)
{
    return text.startsWith('{') || text.startsWith('[');
}

/// A complete document ends with the bracket it began with; a cut one nearly always does not, and the parser
/// gives up within the last word ("fal").
bool breaksOff(const QByteArray& text, const QJsonParseError& error)
{
    constexpr int kLongestWord = 5;
    const char closing = text.startsWith('{') ? '}' : ']';
    return error.error != QJsonParseError::GarbageAtEnd && !text.endsWith(closing) &&
           error.offset >= text.size() - kLongestWord;
}

} // namespace

void readJson(HttpResponse& response)
{
    const bool success = response.cls == HttpClass::Ok;
    const QByteArray text = withoutMark(response.body).trimmed();
    if (text.isEmpty() || !beginsLikeJson(text)) {
        if (success)
            response.cls = text.isEmpty() ? HttpClass::Empty : HttpClass::NotJson;
        return;
    }
    QJsonParseError error;
    response.json = QJsonDocument::fromJson(text, &error);
    if (success && response.json.isNull())
        response.cls = breaksOff(text, error) ? HttpClass::Transport : HttpClass::Schema;
}

} // namespace ic
