// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_elders.h"

#include "app/demo/demo_people.h"

namespace yice::app
{

namespace
{

/// Makes the people of one city; every random number comes from its dice.
class ElderMaker
{
public:
    explicit ElderMaker(const DemoCity& city) : city_(city), dice_(city.seed, 1)
    {
        for (const DemoCounty& county : city.counties) {
            homes_.emplace_back();
            for (const DemoHome* home : city.open_homes()) {
                if (home->county == county.name) {
                    homes_.back().push_back(home);
                }
            }
        }
    }

    DemoElder make(int number, size_t county)
    {
        DemoElder elder;
        elder.number = number;
        elder.county = county;
        elder.male = dice_.chance(46);
        elder.age = age();
        elder.born = city_.today().addYears(-elder.age).addDays(-dice_.between(0, 364));
        elder.identity = numbers_.next(elder.born, elder.male);
        elder.name = made_up_name(dice_, elder.male);
        const DemoTown& town = place(county);
        elder.town = town.name;
        if (!town.villages.isEmpty() && dice_.chance(40)) {
            elder.village = dice_.pick(town.villages);
        }
        elder.guardian = made_up_name(dice_, dice_.chance(60));
        elder.phone = made_up_phone(dice_);
        add_needs(elder, !town.street);
        add_home(elder);
        return elder;
    }

private:
    int age()
    {
        static constexpr struct {
            int until; ///< per cent of the people, added up
            int from;
            int to;
        } groups[] = {{28, 60, 64}, {56, 65, 69}, {76, 70, 74}, {88, 75, 79},
                      {95, 80, 84}, {99, 85, 89}, {100, 90, 97}};
        const int share = dice_.between(1, 100);
        const auto* group = groups;
        while (group->until < share) {
            ++group;
        }
        return dice_.between(group->from, group->to);
    }

    const DemoTown& place(size_t county)
    {
        const auto& towns = city_.counties[county].towns;
        return towns[static_cast<size_t>(dice_.between(0, static_cast<int>(towns.size()) - 1))];
    }

    void add_needs(DemoElder& elder, bool rural)
    {
        const int frail = elder.age >= 80 ? 22 : elder.age >= 70 ? 7 : 3;
        elder.ability = QStringLiteral("能力完好");
        if (dice_.chance(frail)) {
            const bool severe = dice_.chance(40);
            elder.ability = severe ? QStringLiteral("重度失能") : QStringLiteral("中度失能");
            elder.living << QStringLiteral("失能");
        } else if (dice_.chance(frail * 2)) {
            elder.ability = QStringLiteral("轻度失能");
        }
        // The very first is in hardship, so that even the smallest demo has somebody to visit.
        const int way = elder.number == 0 ? 1 : dice_.between(1, 100);
        if (way <= 9) {
            elder.living << QStringLiteral("独居");
        } else if (way <= 20) {
            elder.living << (rural && dice_.chance(40) ? QStringLiteral("留守")
                                                       : QStringLiteral("空巢"));
        }
        if (dice_.chance(2)) {
            elder.living << QStringLiteral("重残");
        }
        if (dice_.between(1, 200) == 1) {
            elder.living << QStringLiteral("计划生育特殊家庭");
        }
        const int poor = elder.number == 0 ? 1 : dice_.between(1, 100);
        elder.welfare = poor <= 6    ? QStringLiteral("低保")
                        : poor <= 8  ? QStringLiteral("低保边缘")
                        : poor <= 11 ? QStringLiteral("特困")
                                     : QString();
    }

    void add_home(DemoElder& elder)
    {
        const bool hardship = elder.welfare == u"特困";
        if (hardship) {
            elder.support = QStringLiteral("分散供养");
        }
        if (!dice_.chance(hardship ? 45 : 3)) {
            return;
        }
        std::vector<const DemoHome*> fitting;
        for (const DemoHome* home : homes_[elder.county]) {
            if (home->hardship == hardship) {
                fitting.push_back(home);
            }
        }
        if (fitting.empty()) {
            return;
        }
        const DemoHome& home =
            *fitting[static_cast<size_t>(dice_.between(0, static_cast<int>(fitting.size()) - 1))];
        elder.support = hardship ? QStringLiteral("集中供养") : QStringLiteral("社会自费");
        elder.lives_in = home.name;
        elder.room = QString::number(dice_.between(1, 4) * 100 + dice_.between(1, 20));
        elder.bed = QString::number(dice_.between(1, 3));
        const QDate first = std::max(home.opened, QDate(2015, 1, 1));
        elder.admitted = dice_.day_between(first, std::max(first, city_.today()));
    }

    const DemoCity& city_;
    Dice dice_;
    IdentityNumbers numbers_;
    std::vector<std::vector<const DemoHome*>> homes_; ///< by county
};

/// How many of them live in which county: per cent in the order of the codes.
std::vector<int> people_by_county(int people, size_t counties)
{
    static const std::vector<int> shares = {15, 18, 31, 20, 16};
    std::vector<int> result;
    int left = people;
    for (size_t c = 0; c < counties; ++c) {
        const qint64 share = counties == shares.size() ? shares[c] : 100 / qint64(counties);
        result.push_back(static_cast<int>(people * share / 100));
        left -= result.back();
    }
    result.front() += left;
    return result;
}

} // namespace

void for_each_elder(const DemoCity& city, const std::function<void(const DemoElder&)>& take)
{
    ElderMaker maker(city);
    const auto people = people_by_county(city.elders, city.counties.size());
    int number = 0;
    for (size_t county = 0; county < people.size(); ++county) {
        for (int i = 0; i < people[county]; ++i) {
            take(maker.make(number++, county));
        }
    }
}

} // namespace yice::app
