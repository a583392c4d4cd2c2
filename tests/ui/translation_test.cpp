// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace
{

struct Message {
    QString context;
    QString source;
    QString translation;
    bool unfinished = false;
};

std::vector<Message> messages_of(const QString& language)
{
    QFile file(QStringLiteral(YICE_SOURCE_ROOT "/translations/yice_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            messages.push_back({context, xml.readElementText(), {}, false});
        } else if (xml.name() == u"translation") {
            messages.back().unfinished =
                xml.attributes().value(QStringLiteral("type")) == u"unfinished";
            messages.back().translation =
                xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    INFO(xml.errorString().toStdString() << " line " << xml.lineNumber());
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(\\d|n)"));
    QSet<QString> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        found.insert(matches.next().captured());
    }
    return found;
}

} // namespace

TEST_CASE("Every text is translated, with its placeholders", "[ui]")
{
    for (const char* language : {"zh_CN", "en"}) {
        for (const Message& message : messages_of(QString::fromLatin1(language))) {
            INFO(language << ' ' << message.context.toStdString() << ": "
                          << message.source.toStdString());
            CHECK_FALSE(message.unfinished);
            CHECK(placeholders(message.source) == placeholders(message.translation));
        }
    }
    CHECK(messages_of(QStringLiteral("zh_CN")).size() > 500);
}
