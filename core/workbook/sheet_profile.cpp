// SPDX-License-Identifier: GPL-3.0-or-later
// How a sheet is read as one with the same headings was read before.
#include "base/chinese_text.h"
#include "store/profile_store.h"
#include "workbook/sheet_reader.h"
#include "workbook/state.h"

#include <algorithm>

namespace yice
{

namespace
{

/// What was said for this very import has precedence.
QHash<QString, QString> merged(QHash<QString, QString> said, const QHash<QString, QString>& kept)
{
    for (auto pair = kept.cbegin(); pair != kept.cend(); ++pair) {
        if (!said.contains(pair.key())) {
            said.insert(pair.key(), pair.value());
        }
    }
    return said;
}

} // namespace

QString headings_of(const QStringList& header)
{
    QStringList folded;
    for (const QString& heading : header) {
        folded << fold(heading);
    }
    return folded.join(u'|');
}

/// The profile that was named, or one whose headings stand in one of the first rows: it also helps
/// to find headings that nobody knows otherwise.
Result<std::optional<Profile>> SheetReader::known_profile(const CsvTable& table)
{
    const ImportRequest& request = result_.request;
    if (request.profile == u"-") {
        return std::optional<Profile>(); // told to use none
    }
    const auto profiles = store::read_profiles(*state_.connection);
    if (!profiles) {
        return profiles.error();
    }
    for (const Profile& profile : *profiles) {
        if (profile.name == request.profile) {
            return std::optional(profile);
        }
    }
    if (!request.profile.isEmpty()) {
        return Error{ErrorKind::NotFound, request.profile, QStringLiteral("profile")};
    }
    constexpr size_t rows_looked_at = 40;
    for (size_t i = 0; i < std::min(rows_looked_at, table.rows.size()) && !profiles->empty(); ++i) {
        const QString headings = headings_of(table.rows[i].cells);
        for (const Profile& profile : *profiles) {
            const bool fits = request.roster.isEmpty() || request.roster == profile.roster;
            if (fits && profile.headings == headings) {
                return std::optional(profile);
            }
        }
    }
    return std::optional<Profile>();
}

/// Headings of two rows are only known when they are joined.
Status SheetReader::use_joined_profile()
{
    ImportRequest& request = result_.request;
    if (result_.profile.isEmpty() && request.profile.isEmpty()) {
        const auto found =
            store::profile_for(*state_.connection, headings_of(result_.sheet.header));
        if (!found) {
            return found.error();
        }
        if (*found && (*found)->roster == result_.spec->id) {
            add_profile(**found);
        }
    }
    // Headings that this sheet does not have are no fault of its profile.
    if (!result_.profile.isEmpty()) {
        request.map.removeIf([this](const auto& pair) {
            return profile_columns_.contains(pair.key()) &&
                   !result_.sheet.header.contains(pair.key());
        });
    }
    return {};
}

void SheetReader::add_profile(const Profile& profile)
{
    for (auto pair = profile.columns.cbegin(); pair != profile.columns.cend(); ++pair) {
        if (!result_.request.map.contains(pair.key())) {
            profile_columns_.insert(pair.key());
        }
    }
    result_.request.map = merged(result_.request.map, profile.columns);
    result_.request.set = merged(result_.request.set, profile.fixed);
    result_.profile = profile.name;
}

} // namespace yice
