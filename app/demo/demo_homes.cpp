// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_homes.h"

#include "base/credit_code.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace yice::app
{

namespace
{

constexpr int printed_institutions = 73;
constexpr int printed_beds = 7297;

const QStringList first_words = {
    QStringLiteral("夕阳红"), QStringLiteral("康乐"), QStringLiteral("福寿"),
    QStringLiteral("幸福里"), QStringLiteral("安康"), QStringLiteral("颐和"),
    QStringLiteral("松鹤"),   QStringLiteral("金秋"), QStringLiteral("怡园"),
    QStringLiteral("祥和"),   QStringLiteral("仁爱"), QStringLiteral("长青"),
    QStringLiteral("晚晴"),   QStringLiteral("春晖"), QStringLiteral("瑞康"),
    QStringLiteral("静雅"),   QStringLiteral("鹤年"), QStringLiteral("百福"),
    QStringLiteral("同乐"),   QStringLiteral("温馨"), QStringLiteral("孝德"),
    QStringLiteral("福满园"), QStringLiteral("乐龄"), QStringLiteral("和睦"),
};

const QStringList last_words = {QStringLiteral("养老院"), QStringLiteral("老年公寓"),
                                QStringLiteral("养护院"), QStringLiteral("养老服务中心")};

/// Writes the roster of one region tree; every random number comes from here.
class Maker
{
public:
    Maker(const RegionTree& regions, quint32 seed) : regions_(regions), random_(seed) {}

    std::vector<DemoHome> homes()
    {
        const auto counties = regions_.at_level(regions_.root().id, RegionLevel::County);
        add_institutions(counties);
        for (const RegionId county : counties) {
            add_community(county);
        }
        return std::move(homes_);
    }

private:
    int between(int low, int high) { return random_.bounded(low, high + 1); }

    QString town_of(RegionId county, bool street)
    {
        QStringList names;
        for (const RegionId town : regions_.children(county)) {
            const QString name = regions_.find(town)->short_name;
            if (name.endsWith(QStringLiteral("街道")) == street) {
                names << name;
            }
        }
        if (names.isEmpty()) {
            for (const RegionId town : regions_.children(county)) {
                names << regions_.find(town)->short_name;
            }
        }
        return names.isEmpty() ? QString() : names[between(0, static_cast<int>(names.size()) - 1)];
    }

    /// 52 and 12 are the classes of GB 32100; area code 999999 was never given to anybody.
    QString made_up_code(bool institution)
    {
        QString code = institution ? QStringLiteral("12999999") : QStringLiteral("52999999");
        for (int i = 0; i < 9; ++i) {
            code += QString::number(between(0, 9));
        }
        return code + credit_code_check_character(code);
    }

    QString unused_name(const QString& county)
    {
        QString name;
        do {
            name = county + first_words[between(0, static_cast<int>(first_words.size()) - 1)] +
                   last_words[between(0, static_cast<int>(last_words.size()) - 1)];
        } while (names_.contains(name));
        names_.insert(name);
        return name;
    }

    void add_institutions(const std::vector<RegionId>& counties)
    {
        // Shares of the 73 by county, in the order of the codes: most stand in the two districts.
        const std::vector<int> shares = {22, 17, 18, 9, 7};
        std::vector<size_t> first_of_county;
        int made = 0;
        for (size_t c = 0; c < counties.size(); ++c) {
            const int wanted = counties.size() == shares.size()
                                   ? shares[c]
                                   : printed_institutions / static_cast<int>(counties.size());
            first_of_county.push_back(homes_.size());
            for (int i = 0; i < wanted; ++i, ++made) {
                add_institution(counties[c], i, c);
            }
        }
        // The sizes are scaled to the printed total, the last home takes the remainder.
        int sum = 0;
        for (const DemoHome& home : homes_) {
            sum += home.beds;
        }
        int scaled = 0;
        for (DemoHome& home : homes_) {
            home.beds = std::max(10, static_cast<int>(std::lround(
                                         home.beds * static_cast<double>(printed_beds) / sum)));
            scaled += home.beds;
        }
        homes_.front().beds += printed_beds - scaled;
        add_changes(counties);
    }

    void add_institution(RegionId county, int index, size_t county_index)
    {
        DemoHome home;
        const Region& place = *regions_.find(county);
        const bool district = place.short_name.endsWith(u'区');
        const bool county_home = index == 0;
        const bool town_home = !county_home && index <= (district ? 3 : 8);
        home.county = place.short_name;
        home.town = town_of(county, district && !town_home);
        if (county_home) {
            home.name = place.short_name + QStringLiteral("社会福利院");
            home.kind = QStringLiteral("养老机构");
            home.nature = QStringLiteral("公办");
            home.level = QStringLiteral("县级");
            home.beds = between(180, 260);
            home.hardship = true;
            // The last county builds its ward for disabled people only in 2024.
            home.disabled_care = true;
            home.care_from = county_index == 4 ? 14 : county_index == 3 ? 7 : 0;
        } else if (town_home) {
            home.name = home.town + QStringLiteral("中心敬老院");
            if (names_.contains(place.short_name + home.name)) {
                home.name = home.town + QStringLiteral("第二敬老院");
            }
            while (names_.contains(place.short_name + home.name)) {
                home.town = town_of(county, false);
                home.name = home.town + QStringLiteral("福利服务中心敬老院");
                if (names_.contains(place.short_name + home.name)) {
                    home.name = home.town + first_words[between(0, 23)] + QStringLiteral("敬老院");
                }
            }
            names_.insert(place.short_name + home.name);
            home.kind = QStringLiteral("敬老院");
            home.nature = between(0, 3) == 0 ? QStringLiteral("公建民营") : QStringLiteral("公办");
            home.level = QStringLiteral("乡镇级");
            home.beds = between(50, 120);
            home.hardship = true;
        } else {
            home.name = unused_name(place.short_name);
            home.kind =
                between(0, 11) == 0 ? QStringLiteral("医养结合机构") : QStringLiteral("养老机构");
            home.nature = between(0, 7) == 0 ? QStringLiteral("民办公助") : QStringLiteral("民办");
            home.beds = between(30, 160);
        }
        home.code = made_up_code(county_home || town_home);
        home.nursing_start = between(24, 44) / 100.0;
        home.nursing_gain = between(12, 22) / 100.0;
        home.grade = between(0, 3);
        home.area = home.beds * between(22, 34);
        home.opened = QDate(between(1996, 2019), between(1, 12), between(1, 28));
        homes_.push_back(home);
    }

    /// What happens during the plan: extensions, new homes, closures.
    void add_changes(const std::vector<RegionId>& counties)
    {
        for (int i = 0; i < 14; ++i) {
            DemoHome& home = homes_[static_cast<size_t>(between(0, printed_institutions - 1))];
            home.grown_beds = between(40, 90);
            home.grows_in = 2 + i * 18 / 14;
        }
        homes_[30].closes_in = 11;
        homes_[41].closes_in = 17;
        for (int i = 0; i < 7; ++i) {
            add_institution(counties[static_cast<size_t>(i) % counties.size()], 20, 9);
            DemoHome& home = homes_.back();
            home.beds = between(60, 110);
            home.opens_in = 3 + i * 2;
            home.nursing_start = 0.55;
            home.nursing_gain = 0.2;
            home.opened = QDate(2021 + (home.opens_in - 1) / 4, 1 + (home.opens_in - 1) % 4 * 3, 8);
        }
    }

    void add_community(RegionId county)
    {
        const Region& place = *regions_.find(county);
        const bool district = place.short_name.endsWith(u'区');
        for (const RegionId town : regions_.children(county)) {
            const Region& area = *regions_.find(town);
            if (area.level != RegionLevel::Town) {
                continue;
            }
            const bool street = area.short_name.endsWith(QStringLiteral("街道"));
            for (int i = 0; i < (street ? 3 : 2); ++i) {
                DemoHome home;
                home.county = place.short_name;
                home.town = area.short_name;
                home.kind =
                    street ? QStringLiteral("社区日间照料中心") : QStringLiteral("农村养老大院");
                home.name =
                    area.short_name + first_words[(between(0, 7) * 3 + i) % 24] +
                    (street ? QStringLiteral("社区日间照料中心") : QStringLiteral("养老大院"));
                home.nature = QStringLiteral("集体");
                home.level = QStringLiteral("村级");
                home.day_beds = between(6, 20);
                home.opens_in = between(0, 8);
                home.area = between(120, 480);
                home.opened = QDate(between(2012, 2020), between(1, 12), 1);
                if (!names_.contains(place.short_name + home.name)) {
                    names_.insert(place.short_name + home.name);
                    homes_.push_back(home);
                }
            }
        }
        DemoHome university;
        university.county = place.short_name;
        university.town = town_of(county, district);
        university.name = place.short_name + QStringLiteral("老年大学");
        university.kind = QStringLiteral("老年大学");
        university.nature = QStringLiteral("公办");
        university.level = QStringLiteral("县级");
        university.area = between(600, 1800);
        university.opened = QDate(between(1995, 2015), 9, 1);
        homes_.push_back(university);
    }

    const RegionTree& regions_;
    QRandomGenerator random_;
    std::vector<DemoHome> homes_;
    QSet<QString> names_;
};

} // namespace

std::vector<DemoHome> demo_homes(const RegionTree& regions, quint32 seed)
{
    return Maker(regions, seed).homes();
}

} // namespace yice::app
