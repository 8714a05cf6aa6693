// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/seednames.h"

namespace tierdesk::sandbox {

namespace {

// clang-format off
constexpr const char *kPatternsPl[] = {"{t} {s} sp. z o.o.", "{s} i Wspólnicy sp. j.", "{t} {o} S.A.", "{t} {s}", "{s} {t} sp. z o.o. sp. k."};
constexpr SeedWord kTradesPl[] = {{"Piekarnia"}, {"Stolarnia"}, {"Tartak"}, {"Apteka"}, {"Drukarnia"}, {"Kancelaria"}, {"Hurtownia"}, {"Przychodnia"}, {"Księgarnia"}, {"Mleczarnia"}, {"Cukiernia"}, {"Spedycja"}, {"Zakład Ślusarski"}, {"Biuro Rachunkowe"}, {"Ogrodnictwo"}, {"Browar"}, {"Młyn"}, {"Pracownia Architektury"}, {"Usługi Dźwigowe"}, {"Wytwórnia Mebli"}, {"Garbarnia"}, {"Pensjonat"}, {"Odlewnia"}, {"Żegluga"}};
constexpr SeedWord kSurnamesPl[] = {{"Kowalski"}, {"Wiśniewski"}, {"Wójcik"}, {"Kamiński"}, {"Lewandowski"}, {"Zieliński"}, {"Szymański"}, {"Woźniak"}, {"Dąbrowski"}, {"Kozłowski"}, {"Jankowski"}, {"Mazur"}, {"Krawczyk"}, {"Piotrowski"}, {"Grabowski"}, {"Nowakowski"}, {"Pawłowski"}, {"Michalski"}, {"Król"}, {"Wieczorek"}, {"Jabłoński"}, {"Wróbel"}, {"Stępień"}, {"Górski"}, {"Rutkowski"}, {"Sikora"}, {"Baran"}, {"Szewczyk"}, {"Ostrowski"}, {"Gołąb"}, {"Żak"}, {"Ćwikła"}};
constexpr const char *kFirstPl[] = {"Anna", "Piotr", "Katarzyna", "Tomasz", "Małgorzata", "Paweł", "Agnieszka", "Łukasz", "Ewa", "Michał", "Joanna", "Grzegorz"};
constexpr SeedTown kTownsPl[] = {{"Warszawa", "00-950", ""}, {"Kraków", "31-042", ""}, {"Łódź", "90-001", ""}, {"Wrocław", "50-106", ""}, {"Poznań", "61-772", ""}, {"Gdańsk", "80-831", ""}, {"Szczecin", "70-560", ""}, {"Rzeszów", "35-064", ""}, {"Białystok", "15-092", ""}, {"Toruń", "87-100", ""}, {"Zakopane", "34-500", ""}, {"Świdnica", "58-100", ""}, {"Żywiec", "34-300", ""}, {"Częstochowa", "42-200", ""}};
constexpr const char *kStreetsPl[] = {"ul. Długa #", "ul. Krótka #", "ul. Polna #", "ul. Źródlana #", "al. Lipowa #", "Rynek #", "ul. Młyńska #"};

constexpr const char *kPatternsHu[] = {"{s} {t} Kft.", "{s} és {u} Bt.", "{o}i {t} Zrt.", "{s} {t}", "{t} {o} Kft."};
constexpr SeedWord kTradesHu[] = {{"Pékség"}, {"Fűrészüzem"}, {"Gyógyszertár"}, {"Nyomda"}, {"Ügyvédi Iroda"}, {"Nagykereskedés"}, {"Rendelő"}, {"Könyvesbolt"}, {"Tejüzem"}, {"Cukrászda"}, {"Fuvarozás"}, {"Lakatosműhely"}, {"Könyvelőiroda"}, {"Kertészet"}, {"Sörfőzde"}, {"Malom"}, {"Építésziroda"}, {"Bútorgyár"}, {"Panzió"}, {"Pincészet"}, {"Műszerész"}, {"Halászat"}};
constexpr SeedWord kSurnamesHu[] = {{"Nagy"}, {"Kovács"}, {"Tóth"}, {"Szabó"}, {"Horváth"}, {"Varga"}, {"Kiss"}, {"Molnár"}, {"Németh"}, {"Farkas"}, {"Balogh"}, {"Papp"}, {"Takács"}, {"Juhász"}, {"Lakatos"}, {"Mészáros"}, {"Oláh"}, {"Simon"}, {"Rácz"}, {"Fekete"}, {"Szilágyi"}, {"Török"}, {"Fehér"}, {"Gál"}, {"Szűcs"}, {"Kőszegi"}, {"Bíró"}, {"Győri"}};
constexpr const char *kFirstHu[] = {"Zsófia", "Bence", "Eszter", "Máté", "Katalin", "Gergő", "Ágnes", "Levente", "Ildikó", "Zoltán", "Réka", "Ádám"};
constexpr SeedTown kTownsHu[] = {{"Budapest", "1051", ""}, {"Debrecen", "4024", ""}, {"Szeged", "6720", ""}, {"Miskolc", "3525", ""}, {"Pécs", "7621", ""}, {"Győr", "9021", ""}, {"Nyíregyháza", "4400", ""}, {"Kecskemét", "6000", ""}, {"Székesfehérvár", "8000", ""}, {"Szombathely", "9700", ""}, {"Eger", "3300", ""}, {"Sopron", "9400", ""}};
constexpr const char *kStreetsHu[] = {"Fő utca #.", "Kossuth Lajos utca #.", "Petőfi Sándor tér #.", "Malom köz #.", "Rákóczi út #.", "Ősz utca #."};

constexpr const char *kPatternsDe[] = {"{t} {s} GmbH", "{s} & {u} OHG", "{o}er {t} AG", "{s} {t} GmbH & Co. KG", "{t} {s}"};
constexpr SeedWord kTradesDe[] = {{"Bäckerei"}, {"Schreinerei"}, {"Sägewerk"}, {"Apotheke"}, {"Druckerei"}, {"Kanzlei"}, {"Großhandel"}, {"Buchhandlung"}, {"Molkerei"}, {"Konditorei"}, {"Spedition"}, {"Schlosserei"}, {"Steuerbüro"}, {"Gärtnerei"}, {"Brauerei"}, {"Mühle"}, {"Architekturbüro"}, {"Möbelfabrik"}, {"Gießerei"}, {"Schiffswerft"}, {"Pension"}, {"Optik"}};
constexpr SeedWord kSurnamesDe[] = {{"Müller"}, {"Schneider"}, {"Fischer"}, {"Weber"}, {"Wagner"}, {"Becker"}, {"Schäfer"}, {"Koch"}, {"Richter"}, {"Klein"}, {"Schröder"}, {"Neumann"}, {"Schwarz"}, {"Zimmermann"}, {"Braun"}, {"Krüger"}, {"Hofmann"}, {"Lange"}, {"Krause"}, {"Köhler"}, {"Größer"}, {"Jäger"}, {"Böhm"}, {"Vogel"}, {"Weiß"}, {"Kühn"}};
constexpr const char *kFirstDe[] = {"Katrin", "Jürgen", "Sabine", "Thomas", "Monika", "Stefan", "Jörg", "Ute", "Matthias", "Käthe", "Frank", "Heike"};
constexpr SeedTown kTownsDe[] = {{"Berlin", "10115", ""}, {"Hamburg", "20095", ""}, {"München", "80331", ""}, {"Köln", "50667", ""}, {"Leipzig", "04109", ""}, {"Dresden", "01067", ""}, {"Nürnberg", "90402", ""}, {"Münster", "48143", ""}, {"Görlitz", "02826", ""}, {"Lübeck", "23552", ""}, {"Würzburg", "97070", ""}, {"Ulm", "89073", ""}};
constexpr const char *kStreetsDe[] = {"Hauptstraße #", "Bahnhofstraße #", "Mühlweg #", "Am Markt #", "Gartenstraße #", "Königsallee #"};
constexpr SeedTown kTownsAt[] = {{"Wien", "1010", ""}, {"Graz", "8010", ""}, {"Linz", "4020", ""}, {"Salzburg", "5020", ""}, {"Innsbruck", "6020", ""}, {"Klagenfurt", "9020", ""}, {"Sankt Pölten", "3100", ""}, {"Dornbirn", "6850", ""}};

constexpr const char *kPatternsCz[] = {"{t} {s} s.r.o.", "{s} a synové s.r.o.", "{t} {o} a.s.", "{t} {s}"};
constexpr SeedWord kTradesCz[] = {{"Pekárna"}, {"Truhlářství"}, {"Pila"}, {"Lékárna"}, {"Tiskárna"}, {"Advokátní kancelář"}, {"Velkoobchod"}, {"Knihkupectví"}, {"Mlékárna"}, {"Cukrárna"}, {"Doprava"}, {"Zámečnictví"}, {"Účetnictví"}, {"Zahradnictví"}, {"Pivovar"}, {"Mlýn"}, {"Ateliér"}, {"Nábytek"}, {"Penzion"}, {"Sklárna"}};
constexpr SeedWord kSurnamesCz[] = {{"Novák"}, {"Svoboda"}, {"Novotný"}, {"Dvořák"}, {"Černý"}, {"Procházka"}, {"Kučera"}, {"Veselý"}, {"Horák"}, {"Němec"}, {"Pokorný"}, {"Marek"}, {"Pospíšil"}, {"Hájek"}, {"Jelínek"}, {"Král"}, {"Růžička"}, {"Beneš"}, {"Fiala"}, {"Sedláček"}, {"Doležal"}, {"Zeman"}, {"Kolář"}, {"Říha"}};
constexpr const char *kFirstCz[] = {"Jana", "Jiří", "Hana", "Tomáš", "Lenka", "Ondřej", "Věra", "Petr", "Kateřina", "Zdeněk"};
constexpr SeedTown kTownsCz[] = {{"Praha", "110 00", ""}, {"Brno", "602 00", ""}, {"Ostrava", "702 00", ""}, {"Plzeň", "301 00", ""}, {"Olomouc", "779 00", ""}, {"České Budějovice", "370 01", ""}, {"Hradec Králové", "500 03", ""}, {"Ústí nad Labem", "400 01", ""}, {"Zlín", "760 01", ""}, {"Třebíč", "674 01", ""}};
constexpr const char *kStreetsCz[] = {"Dlouhá #", "Nádražní #", "Školní #", "Masarykovo náměstí #", "Lipová #", "Na Příkopě #"};

constexpr const char *kPatternsUs[] = {"{s} {t} LLC", "{s} & {u}, Inc.", "{o} {t} Co.", "{s} {t}"};
constexpr SeedWord kTradesUs[] = {{"Bakery"}, {"Lumber"}, {"Pharmacy"}, {"Printing"}, {"Law Office"}, {"Wholesale"}, {"Clinic"}, {"Books"}, {"Dairy"}, {"Freight"}, {"Metalworks"}, {"Accounting"}, {"Nursery"}, {"Brewing"}, {"Mill"}, {"Architects"}, {"Furniture"}, {"Foundry"}, {"Boatyard"}, {"Orchards"}};
constexpr SeedWord kSurnamesUs[] = {{"Anderson"}, {"Baker"}, {"Carter"}, {"Dawson"}, {"Ellis"}, {"Foster"}, {"Garcia"}, {"Hughes"}, {"Ingram"}, {"Jensen"}, {"Keller"}, {"Lambert"}, {"Morgan"}, {"O'Neill"}, {"Parker"}, {"Quinn"}, {"Reyes"}, {"Sullivan"}, {"Turner"}, {"Whitaker"}, {"Young"}, {"Zimmer"}};
constexpr const char *kFirstUs[] = {"Grace", "Henry", "Olivia", "James", "Maria", "Samuel", "Nora", "Daniel", "Ruth", "Victor"};
constexpr SeedTown kTownsUs[] = {{"Redmond", "98052", "WA"}, {"Bellevue", "98004", "WA"}, {"Seattle", "98101", "WA"}, {"Portland", "97201", "OR"}, {"Denver", "80202", "CO"}, {"Austin", "78701", "TX"}, {"Chicago", "60601", "IL"}, {"Boston", "02108", "MA"}, {"Madison", "53703", "WI"}, {"Savannah", "31401", "GA"}};
constexpr const char *kStreetsUs[] = {"# Main Street", "# Oak Avenue", "# Lake Road", "# Mill Lane", "# Second Street"};

constexpr const char *kPatternsJp[] = {"株式会社{s}{t}", "{s}{t}株式会社", "{o}{t}株式会社", "有限会社{s}{t}"};
constexpr SeedWord kTradesJp[] = {{"製パン", "seipan"}, {"工業", "kogyo"}, {"印刷", "insatsu"}, {"薬局", "yakkyoku"}, {"建設", "kensetsu"}, {"運輸", "unyu"}, {"書店", "shoten"}, {"醸造", "jozo"}, {"精機", "seiki"}, {"会計事務所", "kaikei"}, {"造園", "zoen"}, {"水産", "suisan"}, {"商事", "shoji"}, {"テクノ", "tekuno"}};
constexpr SeedWord kSurnamesJp[] = {{"佐藤", "sato"}, {"鈴木", "suzuki"}, {"高橋", "takahashi"}, {"田中", "tanaka"}, {"渡辺", "watanabe"}, {"伊藤", "ito"}, {"山本", "yamamoto"}, {"中村", "nakamura"}, {"小林", "kobayashi"}, {"加藤", "kato"}, {"吉田", "yoshida"}, {"山田", "yamada"}, {"松本", "matsumoto"}, {"井上", "inoue"}};
constexpr const char *kFirstJp[] = {"陽子", "健一", "美咲", "大輔", "恵", "翔太"};
constexpr SeedTown kTownsJp[] = {{"東京", "100-0001", ""}, {"大阪", "530-0001", ""}, {"京都", "600-8216", ""}, {"札幌", "060-0001", ""}, {"福岡", "810-0001", ""}, {"金沢", "920-0858", ""}};
constexpr const char *kStreetsJp[] = {"本町#丁目", "中央#番地", "駅前通り#番地"};

constexpr SeedCountry kSeedCountries[] = {
    {"PL", "pl-PL", 36, kPatternsPl, kTradesPl, kSurnamesPl, kFirstPl, kTownsPl, kStreetsPl, "+48 22 "},
    {"HU", "hu-HU", 19, kPatternsHu, kTradesHu, kSurnamesHu, kFirstHu, kTownsHu, kStreetsHu, "+36 1 "},
    {"DE", "de-DE", 16, kPatternsDe, kTradesDe, kSurnamesDe, kFirstDe, kTownsDe, kStreetsDe, "+49 30 "},
    {"CZ", "cs-CZ", 12, kPatternsCz, kTradesCz, kSurnamesCz, kFirstCz, kTownsCz, kStreetsCz, "+420 2 "},
    {"US", "en-US", 8, kPatternsUs, kTradesUs, kSurnamesUs, kFirstUs, kTownsUs, kStreetsUs, "425 555 "},
    {"AT", "de-AT", 5, kPatternsDe, kTradesDe, kSurnamesDe, kFirstDe, kTownsAt, kStreetsDe, "+43 1 "},
    {"JP", "ja-JP", 4, kPatternsJp, kTradesJp, kSurnamesJp, kFirstJp, kTownsJp, kStreetsJp, "+81 3 "},
};

constexpr SeedReseller kResellers[] = {
    {"Śnieżka Systemy IT sp. z o.o.", "PL"}, {"Csillag Informatika Kft.", "HU"}, {"Adler Cloudhaus GmbH", "DE"},
    {"Vltava Cloud s.r.o.", "CZ"}, {"Gipfel IT Services GmbH", "AT"}, {"Evergreen Cloud Partners LLC", "US"},
    {"Bałtyk Chmura S.A.", "PL"}, {"Tisza Felhő Kft.", "HU"}, {"Elbtal Systemhaus GmbH", "DE"},
    {"Moravia Data s.r.o.", "CZ"}, {"Wisła Networks sp. z o.o.", "PL"}, {"Balaton Rendszerház Zrt.", "HU"},
    {"Isar Digital AG", "DE"}, {"Donau Cloud GmbH", "AT"}, {"Żubr Technologie sp. z o.o.", "PL"},
    {"Mátra Online Bt.", "HU"}, {"Krkonoše IT a.s.", "CZ"}, {"Spreewald IT-Service KG", "DE"},
    {"Gdański Dom Oprogramowania S.A.", "PL"}, {"Bükk Informatika Kft.", "HU"}, {"Tatra Serwis IT sp. z o.o.", "PL"},
    {"Havel Rechenzentrum GmbH", "DE"}, {"Šumava Systémy s.r.o.", "CZ"}, {"Cascade Managed IT, Inc.", "US"},
    {"Łódzkie Centrum Chmury sp. z o.o.", "PL"}, {"Alföld Számítástechnika Kft.", "HU"}, {"Rhön Netzwerk GmbH", "DE"},
    {"Alpenblick Informatik GmbH", "AT"}, {"Mazowsze Data sp. z o.o.", "PL"}, {"Duna Szoftverház Zrt.", "HU"},
    {"Beskid Cloud sp. z o.o.", "PL"}, {"Labe Služby s.r.o.", "CZ"}, {"Weserbergland IT GmbH", "DE"},
    {"Őrség Hálózatok Kft.", "HU"}, {"Kujawy Informatyka sp. j.", "PL"}, {"Rax Systems GmbH", "AT"},
    {"Harzer Datenwerk GmbH", "DE"}, {"Podlasie Soft sp. z o.o.", "PL"}, {"Kékes Felhőszolgáltató Kft.", "HU"},
    {"Ještěd Computers s.r.o.", "CZ"}, {"Great Lakes Cloud Co.", "US"}, {"Warmia Komputery sp. z o.o.", "PL"},
    {"Zala Net Bt.", "HU"}, {"Schwarzwald Cloud GmbH", "DE"}, {"Roztocze IT sp. z o.o.", "PL"},
    {"Tokaj Digitál Kft.", "HU"}, {"Bohemia Servis IT a.s.", "CZ"}, {"Karwendel Netz GmbH", "AT"},
    {"Sudety Systemy S.A.", "PL"}, {"Fichtel IT-Beratung GmbH", "DE"}, {"Somogy Adatközpont Kft.", "HU"},
    {"Pieniny Software sp. z o.o.", "PL"}, {"Vysočina Online s.r.o.", "CZ"}, {"Prairie Sky IT LLC", "US"},
    {"Eifel Systemberatung GmbH", "DE"}, {"Hortobágy Kft.", "HU"}, {"Noteć Usługi Informatyczne", "PL"},
    {"Jizera Cloud s.r.o.", "CZ"}, {"Bodensee Digital GmbH", "DE"}, {"Bieszczady Net sp. z o.o.", "PL"},
};
// clang-format on

} // namespace

std::span<const SeedCountry> seedCountries()
{
    return kSeedCountries;
}

std::span<const SeedReseller> seedResellers()
{
    return kResellers;
}

} // namespace tierdesk::sandbox
