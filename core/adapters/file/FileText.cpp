// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/FileText.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <iconv.h>
#include <memory>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

constexpr int kGzip = 16 + MAX_WBITS;
constexpr qsizetype kStep = 1 << 20;

tl::unexpected<Error> refused(const char* code, const Phrase& message, const Phrase& advice)
{
    Phrase next = advice;
    next += QT_TRANSLATE_NOOP("Phrase", "Nothing was imported.");
    return fail(QLatin1String(code), message, next);
}

tl::unexpected<Error> tooLarge(const QString& file)
{
    return refused(
        "FILE_TOO_LARGE",
        Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is larger than %2 MB."), file, FileText::kMostBytes >> 20),
        QT_TRANSLATE_NOOP("Phrase", "Split it by years."));
}

tl::unexpected<Error> badGzip(const QString& file)
{
    return refused("BAD_GZIP",
                   Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is a damaged or cut off gzip file."), file),
                   QT_TRANSLATE_NOOP("Phrase", "Copy it again, or unpack it first."));
}

bool isGzip(const QByteArray& bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

struct InflateEnd
{
    void operator()(z_stream* stream) const { inflateEnd(stream); }
};

Result<QByteArray> unpack(const QByteArray& packed, const QString& file)
{
    z_stream stream{};
    if (inflateInit2(&stream, kGzip) != Z_OK)
        return badGzip(file);
    const std::unique_ptr<z_stream, InflateEnd> end(&stream);
    // zlib never writes to its input; its type is older than const.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = uInt(packed.size());
    QByteArray text;
    for (int state = Z_OK; state != Z_STREAM_END || stream.avail_in > 0;) {
        // Several members in a row are one file, as gunzip has it.
        if (state == Z_STREAM_END && inflateReset(&stream) != Z_OK)
            return badGzip(file);
        const qsizetype before = text.size();
        text.resize(before + kStep);
        stream.next_out = reinterpret_cast<Bytef*>(text.data() + before);
        stream.avail_out = uInt(kStep);
        state = inflate(&stream, Z_NO_FLUSH);
        text.resize(text.size() - qsizetype(stream.avail_out));
        if (state != Z_OK && state != Z_STREAM_END)
            return badGzip(file);
        if (text.size() > FileText::kMostBytes)
            return tooLarge(file);
    }
    return text;
}

std::optional<QStringConverter::Encoding> marked(const QByteArray& bytes)
{
    return QStringConverter::encodingForData(bytes);
}

std::optional<QString> decoded(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

/// By the C library: Qt has no CP949 of its own.
std::optional<QString> decodedCp949(QByteArray bytes)
{
    iconv_t converter = iconv_open("UTF-16LE", "CP949");
    if (converter == iconv_t(-1)) // NOLINT: the constant of POSIX
        return std::nullopt;
    QString text(bytes.size(), Qt::Uninitialized);
    char* in = bytes.data();
    size_t inLeft = size_t(bytes.size());
    char* out = reinterpret_cast<char*>(text.data());
    size_t outLeft = size_t(text.size()) * sizeof(QChar);
    const bool ok = iconv(converter, &in, &inLeft, &out, &outLeft) != size_t(-1) && inLeft == 0;
    iconv_close(converter);
    text.chop(qsizetype(outLeft / sizeof(QChar)));
    return ok ? std::optional(std::move(text)) : std::nullopt;
}

} // namespace

Result<QByteArray> FileText::readBytes(const QString& path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return refused(
            "NO_FILE",
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 cannot be read: %2."), path, file.errorString()),
            QT_TRANSLATE_NOOP("Phrase", "Check the path and who may read it."));
    }
    if (file.size() > kMostBytes)
        return tooLarge(path);
    const QByteArray bytes = file.readAll();
    return isGzip(bytes) ? unpack(bytes, path) : Result<QByteArray>(bytes);
}

Result<QString> FileText::read(const QString& path)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto encoding = marked(*bytes)) {
        if (auto text = decoded(*bytes, *encoding))
            return *text;
    } else if (!bytes->contains('\0')) {
        if (auto text = decoded(*bytes, QStringConverter::Utf8))
            return *text;
        if (auto text = decodedCp949(*bytes))
            return *text;
    }
    return refused("NOT_TEXT",
                   Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is neither UTF-8 nor CP949 text."), path),
                   QT_TRANSLATE_NOOP("Phrase", "Export it as CSV."));
}

} // namespace ic
