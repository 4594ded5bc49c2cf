// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/MatrixScreen.h"

#include "app/scheduler/JobTable.h"
#include "core/domain/WhenReady.h"
#include "core/service/JsonRows.h"
#include "core/time/ZoneText.h"

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

void put(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

std::pair<int, int> terminalSize()
{
    struct winsize size = {};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return {120, 40};
    return {size.ws_col, size.ws_row};
}

} // namespace

MatrixScreen::MatrixScreen(ConsoleService& service, QObject* parent)
    : QObject(parent), m_service(service), m_timer(this)
{
    put("\x1b[?1049h\x1b[?25l\x1b[2J");
    connect(&service, &ConsoleService::eventsReady, this, &MatrixScreen::apply);
    connect(&m_timer, &QTimer::timeout, this, &MatrixScreen::draw);
    m_timer.start(1000);
    reload();
}

MatrixScreen::~MatrixScreen()
{
    put("\x1b[?25h\x1b[?1049l");
}

void MatrixScreen::reload()
{
    whenReady(m_service.snapshot(), this, [this](const Snapshot& snapshot) {
        m_snapshot = snapshot;
        m_loaded = true;
        draw();
    });
}

void MatrixScreen::apply(const EventBatch& batch)
{
    if (!m_loaded || batch.lastSeq <= m_snapshot.eventSeq)
        return;
    if (batch.firstSeq > m_snapshot.eventSeq + 1) {
        m_loaded = false;
        return reload();
    }
    m_snapshot.eventSeq = batch.lastSeq;
    for (const JobRow& row : batch.jobs) {
        for (JobRow& mine : m_snapshot.jobs) {
            if (mine.definition.id == row.definition.id)
                mine = row;
        }
    }
    if (batch.status)
        m_snapshot.status = *batch.status;
    draw();
}

void MatrixScreen::draw()
{
    if (!m_loaded)
        return;
    const auto [columns, rows] = terminalSize();
    QByteArray screen = "\x1b[H";
    for (const QString& line : picture(m_snapshot, m_service.clock().now(), columns, rows))
        screen += line.toUtf8() + "\x1b[K\r\n";
    put(screen + "\x1b[J");
}

QStringList MatrixScreen::picture(const Snapshot& snapshot, Instant now, int columns, int rows)
{
    QStringList lines{toZonedText(now, "Asia/Seoul") + u"  "_s + statusLine(toJson(snapshot.status)),
                      QString()};
    lines += jobTable(toJsonArray(snapshot.jobs), now.ms).lines(34);
    lines += {QString(), u"Ctrl-C stops: running jobs are asked to stop and booked."_s};
    const qsizetype room = std::max(1, rows - 1);
    if (lines.size() > room)
        lines = lines.first(room - 1) << u"... %1 more lines"_s.arg(lines.size() - room + 1);
    for (QString& line : lines)
        line = elided(line, columns);
    return lines;
}

} // namespace ic
