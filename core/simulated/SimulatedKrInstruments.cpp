// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulated/CounterRandom.h"
#include "core/simulated/SimulatedInstrument.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using Kind = SimulatedInstrument::Kind;

constexpr int kKospiCount = 120;
constexpr int kKosdaqCount = 180;
constexpr int kKosdaqGlobalCount = 12;
constexpr int kKospi200Count = 80;
constexpr quint64 kUniverseStream = 0x756e6976;

constexpr std::array kPrefixes = {
    u"가람",   u"가온",     u"고운", u"나래",   u"너울",   u"누리",   u"늘봄",   u"다솜", u"단비",
    u"달무리", u"도담",     u"두레", u"고슬",   u"마루",   u"모아름", u"미리내", u"바름", u"별하",
    u"보람",   u"벼리",     u"산들", u"새나",   u"새벽별", u"새하",   u"소담",   u"솔빛", u"시나브",
    u"아라",   u"아름드리", u"여울", u"예다움", u"온새",   u"윤슬",   u"은가비", u"이든", u"이슬샘",
    u"차오름", u"찬솔",     u"초아", u"큰솔",   u"터울",   u"하늬",   u"한들"};

struct Industry
{
    const char16_t* suffix;
    int sector;
};

// The numbers of prefixes (43) and of suffixes have no common factor, so index modulo each gives every pair
// once.
constexpr std::array<Industry, 23> kKospiIndustries = {
    {{u"전자", 0},   {u"화학", 2},   {u"금융지주", 5},   {u"중공업", 3}, {u"건설", 4}, {u"해운", 3},
     {u"식품", 6},   {u"에너지", 2}, {u"생명", 5},       {u"물산", 4},   {u"제강", 3}, {u"자동차", 3},
     {u"제약", 1},   {u"증권", 5},   {u"디스플레이", 0}, {u"유통", 6},   {u"항공", 3}, {u"통신", 7},
     {u"홀딩스", 4}, {u"전기", 8},   {u"정밀화학", 2},   {u"화재", 5},   {u"기계", 3}}};
constexpr std::array<Industry, 26> kKosdaqIndustries = {
    {{u"바이오", 1},     {u"반도체", 0},   {u"소프트", 7}, {u"로보틱스", 8},     {u"게임즈", 9},
     {u"머티리얼즈", 2}, {u"메디칼", 1},   {u"테크", 0},   {u"엔터테인먼트", 9}, {u"시스템", 7},
     {u"배터리", 8},     {u"코스메틱", 6}, {u"셀", 1},     {u"네트웍스", 7},     {u"옵틱스", 0},
     {u"푸드", 6},       {u"솔루션", 7},   {u"제닉스", 1}, {u"이엔지", 3},       {u"미디어", 9},
     {u"파마", 1},       {u"세미콘", 0},   {u"환경", 4},   {u"모빌리티", 8},     {u"인베스트", 5},
     {u"데이터", 7}}};

/// Own volatility of a calm session by sector: banks sleep, biotech does not.
constexpr std::array<double, SimulatedInstrument::kSectors> kSectorVolatility = {
    0.017, 0.024, 0.016, 0.016, 0.015, 0.010, 0.013, 0.017, 0.020, 0.021};

/// Deciles of the price of a listed share, in won.
constexpr std::array<double, 11> kPriceDeciles = {700,   1500,  2800,  4600,  7200,  10500,
                                                  16500, 27500, 49000, 98000, 420000};

double priceAt(double quantile)
{
    const double place = quantile * 10;
    const size_t slot = std::min<size_t>(size_t(place), 9);
    return kPriceDeciles[slot] + (kPriceDeciles[slot + 1] - kPriceDeciles[slot]) * (place - double(slot));
}

QString sixDigits(int number)
{
    return u"%1"_s.arg(number, 6, 10, QLatin1Char('0'));
}

/// 8xxxx0, and for younger listings the letter form 08nnA0 that followed when digits ran short.
QString stockCode(bool kosdaq, int rank, bool letters)
{
    if (letters) {
        const char16_t letter = u"ABCD"[(rank / 100) * 2 + (kosdaq ? 1 : 0)];
        return u"08%1%2"_s.arg(rank % 100, 2, 10, QLatin1Char('0')).arg(QChar(letter)) + QLatin1Char('0');
    }
    return sixDigits((kosdaq ? 850'000 : 810'000) + (rank * 137 % 3000) * 10);
}

void setLifetime(SimulatedInstrument& stock, const CounterRandom& random, int rank, int count)
{
    const TradingDate epoch(2014, 1, 2);
    stock.listed = epoch;
    if (rank < count / 4)
        return; // the large names were there before and stay
    if (random.uniform(10) < 0.15)
        stock.listed = epoch.addDays(180 + int(random.uniform(11) * 4500));
    else if (random.uniform(12) < 0.06)
        stock.delisted = epoch.addDays(900 + int(random.uniform(13) * 4800));
}

SimulatedInstrument stock(bool kosdaq, int rank)
{
    const int count = kosdaq ? kKosdaqCount : kKospiCount;
    const Industry industry = kosdaq ? kKosdaqIndustries[size_t(rank) % kKosdaqIndustries.size()]
                                     : kKospiIndustries[size_t(rank) % kKospiIndustries.size()];
    const CounterRandom random(keyOf(kUniverseStream, kosdaq, quint64(rank)));
    SimulatedInstrument s;
    s.name =
        QString::fromUtf16(kPrefixes[size_t(rank) % kPrefixes.size()]) + QString::fromUtf16(industry.suffix);
    s.board = !kosdaq ? u"KOSPI"_s : rank < kKosdaqGlobalCount ? u"KOSDAQ GLOBAL"_s : u"KOSDAQ"_s;
    s.sector = industry.sector;
    setLifetime(s, random, rank, count);
    s.symbol = stockCode(kosdaq, rank, s.listed > TradingDate(2024, 1, 1));
    // Size falls with rank as in the real list: a few giants, a long tail. Large names tend to have high
    // prices.
    const double size = kosdaq ? 6e12 / (rank + 2) : 3.6e14 / ((rank + 1.5) * std::sqrt(rank + 1.5));
    const double standing = 1 - double(rank) / count;
    s.startPrice = priceAt(0.55 * standing + 0.45 * random.uniform(1));
    s.shares =
        std::max<qint64>(1'000'000, qint64(size / s.startPrice)) / 10 * 10 + qint64(random.uniform(2) * 10);
    s.growth = 0.05 + 0.08 * (random.uniform(3) - 0.5);
    s.beta = 0.6 + 0.8 * random.uniform(4);
    s.volatility =
        kSectorVolatility[size_t(s.sector)] * (0.8 + 0.6 * random.uniform(5)) * (kosdaq ? 1.15 : 1.0);
    s.turnoverRate = (kosdaq ? 0.011 : 0.0025) * (0.4 + 2.5 * random.uniform(6) * random.uniform(6));
    s.inKospi200 = !kosdaq && rank < kKospi200Count;
    return s;
}

struct FundRow
{
    const char16_t* symbol;
    const char16_t* name;
    int basket;
    double leverage;
    double price;
    double growth; ///< used by funds that follow no basket
    double beta;
    double volatility;
    qint64 shares;
};

constexpr int sectorBasket(int sector)
{
    return SimulatedInstrument::FirstSector + sector;
}

constexpr auto kNone = SimulatedInstrument::NoBasket;
constexpr std::array kFunds = {
    FundRow{u"881010", u"나루 200", SimulatedInstrument::Kospi200, 1, 26'000, 0, 0, 0, 210'000'000},
    FundRow{u"881020", u"나루 200 레버리지", SimulatedInstrument::Kospi200, 2, 14'000, 0, 0, 0, 120'000'000},
    FundRow{u"881030", u"나루 200 인버스", SimulatedInstrument::Kospi200, -1, 8'500, 0, 0, 0, 150'000'000},
    FundRow{u"881040", u"나루 코스피", SimulatedInstrument::Kospi, 1, 20'000, 0, 0, 0, 30'000'000},
    FundRow{u"881050", u"나루 코스닥", SimulatedInstrument::Kosdaq, 1, 9'800, 0, 0, 0, 80'000'000},
    FundRow{u"881060", u"나루 코스닥 레버리지", SimulatedInstrument::Kosdaq, 2, 8'900, 0, 0, 0, 90'000'000},
    FundRow{u"881070", u"나루 코스닥 인버스", SimulatedInstrument::Kosdaq, -1, 7'600, 0, 0, 0, 70'000'000},
    FundRow{u"882010", u"온길 반도체", sectorBasket(0), 1, 12'400, 0, 0, 0, 35'000'000},
    FundRow{u"882020", u"온길 헬스케어", sectorBasket(1), 1, 10'900, 0, 0, 0, 18'000'000},
    FundRow{u"882030", u"온길 화학소재", sectorBasket(2), 1, 9'300, 0, 0, 0, 6'000'000},
    FundRow{u"882040", u"온길 중공업", sectorBasket(3), 1, 8'200, 0, 0, 0, 7'500'000},
    FundRow{u"882050", u"온길 건설", sectorBasket(4), 1, 6'700, 0, 0, 0, 4'000'000},
    FundRow{u"882060", u"온길 금융", sectorBasket(5), 1, 7'100, 0, 0, 0, 12'000'000},
    FundRow{u"882070", u"온길 소프트웨어", sectorBasket(7), 1, 9'900, 0, 0, 0, 9'000'000},
    FundRow{u"0891E0", u"온길 2차전지", sectorBasket(8), 1, 11'500, 0, 0, 0, 25'000'000},
    FundRow{u"0892E0", u"온길 콘텐츠", sectorBasket(9), 1, 8'800, 0, 0, 0, 3'000'000},
    FundRow{u"883010", u"나루 국고채 3년", kNone, 1, 50'500, 0.022, -0.01, 0.0006, 20'000'000},
    FundRow{u"883020", u"나루 국고채 10년", kNone, 1, 98'000, 0.026, -0.08, 0.0028, 5'000'000},
    FundRow{u"883030", u"나루 골드", kNone, 1, 9'600, 0.06, -0.05, 0.0085, 16'000'000},
    FundRow{u"0893E0", u"나루 미국대형주500", kNone, 1, 10'200, 0.11, 0.45, 0.0075, 60'000'000}};

SimulatedInstrument fund(const FundRow& row)
{
    SimulatedInstrument f;
    f.kind = Kind::Fund;
    f.symbol = QString::fromUtf16(row.symbol);
    f.name = QString::fromUtf16(row.name);
    f.board = u"ETF"_s;
    f.basket = row.basket;
    f.leverage = row.leverage;
    f.startPrice = row.price;
    f.growth = row.growth;
    f.beta = row.beta;
    f.volatility = row.volatility;
    f.turnoverRate = 0.01 * std::abs(row.leverage) * (row.leverage == 1 ? 1 : 3);
    f.shares = row.shares;
    f.listed = TradingDate(2014, 1, 2);
    return f;
}

SimulatedInstrument index(const QString& symbol, const QString& name, int basket, double start)
{
    SimulatedInstrument i;
    i.kind = Kind::Index;
    i.symbol = symbol;
    i.name = name;
    i.board = u"INDEX"_s;
    i.basket = basket;
    i.startPrice = start;
    i.listed = TradingDate(2014, 1, 2);
    return i;
}

} // namespace

QVector<SimulatedInstrument> simulatedKrInstruments()
{
    QVector<SimulatedInstrument> all;
    for (int rank = 0; rank < kKospiCount; ++rank)
        all << stock(false, rank);
    for (int rank = 0; rank < kKosdaqCount; ++rank)
        all << stock(true, rank);
    for (const FundRow& row : kFunds)
        all << fund(row);
    all << index(u"IDX:KOSPI"_s, u"코스피"_s, SimulatedInstrument::Kospi, 2000);
    all << index(u"IDX:KOSDAQ"_s, u"코스닥"_s, SimulatedInstrument::Kosdaq, 500);
    all << index(u"IDX:KOSPI200"_s, u"코스피 200"_s, SimulatedInstrument::Kospi200, 262);
    return all;
}

} // namespace ic
