// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/QtMessageRoute.h"

#include "core/log/Logger.h"

#include <QLatin1String>
#include <atomic>
#include <cstring>

namespace ic {

namespace {

std::atomic<QtMessageHandler> former = nullptr;
thread_local bool inside = false;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

QString textOf(const QMessageLogContext& context, const QString& text)
{
    const bool named = context.category && std::strcmp(context.category, "default") != 0;
    return named ? QLatin1String("Qt ") + QLatin1String(context.category) + QLatin1String(": ") + text
                 : QLatin1String("Qt: ") + text;
}

void passOn(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (const QtMessageHandler handler = former)
        handler(type, context, text);
}

/// What a platform without screens says at every window: nothing anybody can act on.
bool isNoise(const QString& text)
{
    return text == QLatin1String("This plugin does not support propagateSizeHints()");
}

void route(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (isNoise(text))
        return;
    if (inside)
        return passOn(type, context, text);
    inside = true;
    Logger().write(levelOf(type), textOf(context, text));
    inside = false;
    // Qt aborts after this one: the former handler shows it on stderr whatever becomes of the queue.
    if (type == QtFatalMsg)
        passOn(type, context, text);
}

} // namespace

QtMessageRoute::QtMessageRoute()
{
    former = qInstallMessageHandler(route);
}

QtMessageRoute::~QtMessageRoute()
{
    qInstallMessageHandler(former);
    former = nullptr;
}

} // namespace ic
