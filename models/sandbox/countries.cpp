// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/countries.h"

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct CountryRow {
    const char *iso2;
    const char *cultures;
    const char *callingCode;
    const char *currency;
    const char *postalCode;
};

// clang-format off
constexpr CountryRow kCountries[] = {
    {"AF", "ps-AF;en-US", "93", "USD", R"()"},
    {"AX", "sv-SE;en-US", "358", "EUR", R"()"},
    {"AL", "sq-AL;en-US", "355", "USD", R"()"},
    {"DZ", "ar-DZ;en-US", "213", "USD", R"()"},
    {"AS", "en-US", "1", "USD", R"()"},
    {"AD", "ca-ES;en-US", "376", "EUR", R"()"},
    {"AO", "pt-PT;en-US", "244", "USD", R"()"},
    {"AI", "en-US", "", "USD", R"()"},
    {"AQ", "en-US", "672", "USD", R"()"},
    {"AG", "en-US", "1", "USD", R"()"},
    {"AR", "es-AR;en-US", "54", "USD", R"()"},
    {"AM", "hy-AM;en-US", "374", "USD", R"(^\d{4}$)"},
    {"AW", "nl-NL;en-US", "297", "USD", R"()"},
    {"AU", "en-AU;en-US", "61", "AUD", R"(^\d{4}$)"},
    {"AT", "de-AT;en-US", "43", "EUR", R"(^\d{4}$)"},
    {"AZ", "az-Latn-AZ;en-US", "994", "USD", R"(^(AZ ?)?\d{4}$)"},
    {"BS", "en-GB;en-US", "1", "USD", R"()"},
    {"BH", "ar-BH;en-US", "973", "USD", R"()"},
    {"BD", "bn-BD;en-US", "880", "USD", R"()"},
    {"BB", "en-GB;en-US", "1", "USD", R"()"},
    {"BY", "be-BY;en-US", "375", "USD", R"(^\d{6}$)"},
    {"BE", "fr-BE;nl-BE;en-US", "32", "EUR", R"(^\d{4}$)"},
    {"BZ", "en-BZ;en-US", "501", "USD", R"()"},
    {"BJ", "fr-FR;en-US", "229", "USD", R"()"},
    {"BM", "en-GB;en-US", "1", "USD", R"()"},
    {"BT", "en-US", "975", "USD", R"()"},
    {"BO", "es-BO;en-US", "591", "USD", R"()"},
    {"BQ", "nl-NL;en-US", "599", "USD", R"()"},
    {"BA", "bs-Latn-BA;en-US", "387", "USD", R"()"},
    {"BW", "en-GB;en-US", "267", "USD", R"()"},
    {"BV", "nb-NO;en-US", "47", "USD", R"()"},
    {"BR", "pt-BR;en-US", "55", "BRL", R"(^\d{5}-?\d{3}$)"},
    {"IO", "en-US", "246", "USD", R"()"},
    {"VG", "en-US", "1", "USD", R"()"},
    {"BN", "ms-BN;en-US", "673", "USD", R"()"},
    {"BG", "bg-BG;en-US", "359", "BGN", R"(^\d{4}$)"},
    {"BF", "fr-FR;en-US", "226", "USD", R"()"},
    {"BI", "fr-FR;en-US", "257", "USD", R"()"},
    {"CV", "pt-CV;en-US", "238", "USD", R"()"},
    {"KH", "km-KH;en-US", "855", "USD", R"()"},
    {"CM", "fr-FR;en-US", "237", "USD", R"()"},
    {"CA", "fr-CA;en-US", "1", "CAD", R"(^[A-Za-z]\d[A-Za-z] ?\d[A-Za-z]\d$)"},
    {"KY", "en-GB;en-US", "1", "USD", R"()"},
    {"CF", "fr-FR;en-US", "236", "USD", R"()"},
    {"TD", "fr-FR;en-US", "235", "USD", R"()"},
    {"CL", "es-CL;en-US", "56", "USD", R"()"},
    {"CN", "zh-CN;en-US", "86", "CNY", R"(^\d{6}$)"},
    {"CX", "en-US", "61", "USD", R"()"},
    {"CC", "en-US", "61", "USD", R"()"},
    {"CO", "es-CO;en-US", "57", "USD", R"()"},
    {"KM", "fr-FR;en-US", "269", "USD", R"()"},
    {"CG", "fr-FR;en-US", "242", "USD", R"()"},
    {"CD", "fr-FR;en-US", "243", "USD", R"()"},
    {"CK", "en-US", "682", "USD", R"()"},
    {"CR", "es-CR;en-US", "506", "USD", R"()"},
    {"CI", "fr-FR;en-US", "225", "USD", R"()"},
    {"HR", "hr-HR;en-US", "385", "EUR", R"(^\d{5}$)"},
    {"CW", "nl-NL;en-US", "599", "USD", R"()"},
    {"CY", "el-GR;en-US", "357", "EUR", R"()"},
    {"CZ", "cs-CZ;en-US", "420", "CZK", R"(^\d{3} ?\d{2}$)"},
    {"DK", "da-DK;en-US", "45", "DKK", R"(^\d{4}$)"},
    {"DJ", "fr-FR;en-US", "253", "USD", R"()"},
    {"DM", "en-US", "1", "USD", R"()"},
    {"DO", "es-DO;en-US", "1", "USD", R"()"},
    {"EC", "es-EC;en-US", "593", "USD", R"()"},
    {"EG", "ar-EG;en-US", "20", "USD", R"()"},
    {"SV", "es-SV;en-US", "503", "USD", R"()"},
    {"GQ", "es-ES;en-US", "240", "USD", R"()"},
    {"ER", "ar-SA;en-US", "291", "USD", R"()"},
    {"EE", "et-EE;en-US", "372", "EUR", R"(^\d{5}$)"},
    {"SZ", "en-US", "268", "USD", R"()"},
    {"ET", "am-ET;en-US", "251", "USD", R"()"},
    {"FK", "en-US", "500", "USD", R"()"},
    {"FO", "fo-FO;en-US", "298", "DKK", R"()"},
    {"FJ", "en-GB;en-US", "679", "USD", R"()"},
    {"FI", "fi-FI;sv-FI;en-US", "358", "EUR", R"(^\d{5}$)"},
    {"FR", "fr-FR;en-US", "33", "EUR", R"(^\d{5}$)"},
    {"GF", "fr-FR;en-US", "594", "EUR", R"()"},
    {"PF", "fr-FR;en-US", "689", "USD", R"()"},
    {"TF", "fr-FR;en-US", "262", "USD", R"()"},
    {"GA", "fr-FR;en-US", "241", "USD", R"()"},
    {"GM", "en-US", "220", "USD", R"()"},
    {"GE", "ka-GE;en-US", "995", "USD", R"()"},
    {"DE", "de-DE;en-US", "49", "EUR", R"(^\d{5}$)"},
    {"GH", "en-GB;en-US", "233", "USD", R"()"},
    {"GI", "en-US", "350", "USD", R"()"},
    {"GR", "el-GR;en-US", "30", "EUR", R"(^\d{3} ?\d{2}$)"},
    {"GL", "da-DK;en-US", "299", "DKK", R"()"},
    {"GD", "en-US", "1", "USD", R"()"},
    {"GP", "fr-FR;en-US", "590", "EUR", R"()"},
    {"GU", "en-US", "1", "USD", R"()"},
    {"GT", "es-GT;en-US", "502", "USD", R"()"},
    {"GG", "en-US", "44", "GBP", R"()"},
    {"GN", "fr-FR;en-US", "224", "USD", R"()"},
    {"GW", "pt-PT;en-US", "245", "USD", R"()"},
    {"GY", "en-US", "592", "USD", R"()"},
    {"HT", "fr-FR;en-US", "509", "USD", R"()"},
    {"HM", "en-US", "672", "USD", R"()"},
    {"HN", "es-HN;en-US", "504", "USD", R"()"},
    {"HK", "zh-HK;en-US", "852", "USD", R"()"},
    {"HU", "hu-HU;en-US", "36", "HUF", R"(^\d{4}$)"},
    {"IS", "is-IS;en-US", "354", "USD", R"()"},
    {"IN", "en-IN;hi-IN;en-US", "91", "INR", R"(^\d{6}$)"},
    {"ID", "id-ID;en-US", "62", "USD", R"()"},
    {"IQ", "ar-IQ;en-US", "964", "USD", R"()"},
    {"IE", "en-IE;en-US", "353", "EUR", R"()"},
    {"IM", "en-US", "44", "GBP", R"()"},
    {"IL", "he-IL;en-US", "972", "USD", R"()"},
    {"IT", "it-IT;en-US", "39", "EUR", R"(^\d{5}$)"},
    {"JM", "en-JM;en-US", "1", "USD", R"()"},
    {"XJ", "nb-NO;en-US", "47", "USD", R"()"},
    {"JP", "ja-JP;en-US", "81", "JPY", R"(^\d{3}-\d{4}$)"},
    {"JE", "en-US", "44", "GBP", R"()"},
    {"JO", "ar-JO;en-US", "962", "USD", R"()"},
    {"KZ", "kk-KZ;en-US", "7", "USD", R"(^\d{6}$)"},
    {"KE", "sw-KE;en-US", "254", "USD", R"()"},
    {"KI", "en-US", "686", "USD", R"()"},
    {"KR", "ko-KR;en-US", "82", "KRW", R"()"},
    {"XK", "en-US", "383", "EUR", R"()"},
    {"KW", "ar-KW;en-US", "965", "USD", R"()"},
    {"KG", "ky-KG;en-US", "996", "USD", R"(^\d{6}$)"},
    {"LA", "lo-LA;en-US", "856", "USD", R"()"},
    {"LV", "lv-LV;en-US", "371", "EUR", R"(^(LV-)?\d{4}$)"},
    {"LB", "ar-LB;en-US", "961", "USD", R"()"},
    {"LS", "en-US", "266", "USD", R"()"},
    {"LR", "en-US", "231", "USD", R"()"},
    {"LY", "ar-LY;en-US", "218", "USD", R"()"},
    {"LI", "de-LI;en-US", "423", "CHF", R"(^\d{4}$)"},
    {"LT", "lt-LT;en-US", "370", "EUR", R"(^(LT-)?\d{5}$)"},
    {"LU", "de-LU;fr-LU;en-US", "352", "EUR", R"(^\d{4}$)"},
    {"MO", "zh-MO;en-US", "853", "USD", R"()"},
    {"MK", "mk-MK;en-US", "389", "USD", R"()"},
    {"MG", "fr-FR;en-US", "261", "USD", R"()"},
    {"MW", "en-US", "265", "USD", R"()"},
    {"MY", "en-MY;en-US", "60", "USD", R"()"},
    {"MV", "dv-MV;en-US", "960", "USD", R"()"},
    {"ML", "fr-FR;en-US", "223", "USD", R"()"},
    {"MT", "mt-MT;en-US", "356", "EUR", R"()"},
    {"MH", "en-US", "692", "USD", R"()"},
    {"MQ", "fr-FR;en-US", "596", "EUR", R"()"},
    {"MR", "ar-SA;en-US", "222", "USD", R"()"},
    {"MU", "en-GB;en-US", "230", "USD", R"()"},
    {"YT", "fr-FR;en-US", "262", "EUR", R"()"},
    {"MX", "es-MX;en-US", "52", "USD", R"(^\d{5}$)"},
    {"FM", "en-US", "691", "USD", R"()"},
    {"MD", "ro-RO;en-US", "373", "USD", R"(^(MD-?)?\d{4}$)"},
    {"MC", "fr-MC;en-US", "377", "EUR", R"()"},
    {"MN", "mn-MN;en-US", "976", "USD", R"()"},
    {"ME", "sr-Latn-ME;en-US", "382", "EUR", R"()"},
    {"MS", "en-US", "1", "USD", R"()"},
    {"MA", "ar-MA;en-US", "212", "USD", R"()"},
    {"MZ", "pt-PT", "258", "USD", R"()"},
    {"MM", "en-US", "95", "USD", R"()"},
    {"NA", "en-GB;en-US", "264", "USD", R"()"},
    {"NR", "en-US", "674", "USD", R"()"},
    {"NP", "ne-NP;en-US", "977", "USD", R"()"},
    {"AN", "en-US", "599", "USD", R"()"},
    {"NL", "nl-NL;en-US", "31", "EUR", R"(^\d{4} ?[A-Za-z]{2}$)"},
    {"NC", "fr-FR;en-US", "687", "USD", R"()"},
    {"NZ", "en-NZ;en-US", "64", "NZD", R"()"},
    {"NI", "es-NI;en-US", "505", "USD", R"()"},
    {"NE", "fr-FR;en-US", "227", "USD", R"()"},
    {"NG", "ha-Latn-NG;en-US", "234", "USD", R"()"},
    {"NU", "en-US", "683", "USD", R"()"},
    {"NF", "en-US", "672", "USD", R"()"},
    {"MP", "en-US", "1", "USD", R"()"},
    {"NO", "nb-NO;en-US", "47", "NOK", R"(^\d{4}$)"},
    {"OM", "ar-OM;en-US", "968", "USD", R"()"},
    {"PK", "ur-PK;en-US", "92", "USD", R"()"},
    {"PW", "en-US", "680", "USD", R"()"},
    {"PS", "ar-SA;en-US", "970", "USD", R"()"},
    {"PA", "es-PA;en-US", "507", "USD", R"()"},
    {"PG", "en-US", "675", "USD", R"()"},
    {"PY", "es-PY;en-US", "595", "USD", R"()"},
    {"PE", "es-PE;en-US", "51", "USD", R"()"},
    {"PH", "en-PH;en-US", "63", "USD", R"()"},
    {"PN", "en-US", "64", "USD", R"()"},
    {"PL", "pl-PL;en-US", "48", "PLN", R"(^\d{2}-\d{3}$)"},
    {"PT", "pt-PT;en-US", "351", "EUR", R"(^\d{4}-\d{3}$)"},
    {"PR", "es-PR;en-US", "1", "USD", R"()"},
    {"QA", "ar-QA;en-US", "974", "USD", R"()"},
    {"RE", "fr-FR;en-US", "262", "EUR", R"()"},
    {"RO", "ro-RO;en-US", "40", "RON", R"(^\d{6}$)"},
    {"RU", "ru-RU;en-US", "7", "RUB", R"(^\d{6}$)"},
    {"RW", "rw-RW;en-US", "250", "USD", R"()"},
    {"XS", "nl-NL;en-US", "599", "USD", R"()"},
    {"KN", "en-GB;en-US", "1", "USD", R"()"},
    {"LC", "en-US", "1", "USD", R"()"},
    {"MF", "fr-FR;en-US", "590", "EUR", R"()"},
    {"PM", "fr-FR;en-US", "508", "EUR", R"()"},
    {"VC", "en-US", "1", "USD", R"()"},
    {"BL", "fr-FR;en-US", "590", "EUR", R"()"},
    {"WS", "en-US", "685", "USD", R"()"},
    {"SM", "it-IT;en-US", "378", "EUR", R"()"},
    {"ST", "pt-PT;en-US", "239", "USD", R"()"},
    {"SA", "ar-SA;en-US", "966", "USD", R"(^\d{5}(-\d{4})?$)"},
    {"SN", "wo-SN;en-US", "221", "USD", R"()"},
    {"RS", "sr-Latn-RS;sr-Cyrl-RS;en-US", "381", "USD", R"(^\d{5}$)"},
    {"SC", "en-US", "248", "USD", R"()"},
    {"SL", "en-US", "232", "USD", R"()"},
    {"SG", "en-SG;zh-SG;en-US", "65", "USD", R"()"},
    {"XE", "nl-NL;en-US", "599", "USD", R"()"},
    {"SX", "en-US", "1", "USD", R"()"},
    {"SK", "sk-SK;en-US", "421", "EUR", R"(^\d{3} ?\d{2}$)"},
    {"SI", "sl-SI;en-US", "386", "EUR", R"(^\d{4}$)"},
    {"SB", "en-US", "677", "USD", R"()"},
    {"SO", "ar-SA;en-US", "252", "USD", R"()"},
    {"ZA", "en-ZA;en-US", "27", "USD", R"(^\d{4}$)"},
    {"GS", "en-US", "500", "USD", R"()"},
    {"SS", "en-US", "211", "USD", R"()"},
    {"ES", "es-ES;ca-ES;eu-ES;gl-ES;en-US", "34", "EUR", R"(^\d{5}$)"},
    {"LK", "si-LK;en-US", "94", "USD", R"()"},
    {"SH", "en-US", "290", "USD", R"()"},
    {"SR", "nl-NL", "597", "USD", R"()"},
    {"SJ", "nb-NO;en-US", "47", "USD", R"()"},
    {"SE", "sv-SE;en-US", "46", "SEK", R"(^\d{3} ?\d{2}$)"},
    {"CH", "de-CH;fr-CH;it-CH;en-US", "41", "CHF", R"(^\d{4}$)"},
    {"TW", "zh-TW;en-US", "886", "TWD", R"()"},
    {"TJ", "tg-Cyrl-TJ;en-US", "992", "USD", R"(^\d{6}$)"},
    {"TZ", "en-GB;en-US", "255", "USD", R"()"},
    {"TH", "th-TH;en-US", "66", "USD", R"(^\d{5}$)"},
    {"TL", "pt-PT;en-US", "670", "USD", R"()"},
    {"TG", "fr-FR;en-US", "228", "USD", R"()"},
    {"TK", "en-US", "690", "USD", R"()"},
    {"TO", "en-US", "676", "USD", R"()"},
    {"TT", "en-TT;en-US", "1", "USD", R"()"},
    {"TN", "ar-TN;en-US", "216", "USD", R"()"},
    {"TR", "tr-TR;en-US", "90", "USD", R"(^\d{5}$)"},
    {"TM", "tk-TM;en-US", "993", "USD", R"()"},
    {"TC", "en-US", "1", "USD", R"()"},
    {"TV", "en-US", "688", "USD", R"()"},
    {"UG", "en-GB;en-US", "256", "USD", R"()"},
    {"UA", "uk-UA;en-US", "380", "USD", R"(^\d{5}$)"},
    {"AE", "ar-AE;en-US", "971", "USD", R"()"},
    {"GB", "en-GB;en-US", "44", "GBP", R"(^[A-Za-z]{1,2}\d[A-Za-z0-9]? ?\d[A-Za-z]{2}$)"},
    {"UM", "en-US", "1", "USD", R"()"},
    {"VI", "en-US", "1", "USD", R"()"},
    {"US", "en-US;es-US", "1", "USD", R"(^\d{5}(-\d{4})?$)"},
    {"UY", "es-UY;en-US", "598", "USD", R"()"},
    {"UZ", "uz-Latn-UZ;en-US", "998", "USD", R"(^\d{6}$)"},
    {"VU", "en-US", "678", "USD", R"()"},
    {"VA", "it-IT;en-US", "39", "EUR", R"()"},
    {"VE", "es-VE;en-US", "58", "USD", R"()"},
    {"VN", "vi-VN;en-US", "84", "USD", R"(^\d{5,6}$)"},
    {"WF", "fr-FR;en-US", "681", "USD", R"()"},
    {"YE", "ar-YE;en-US", "967", "USD", R"()"},
    {"ZM", "en-GB;en-US", "260", "USD", R"()"},
    {"ZW", "en-ZW;en-US", "263", "USD", R"()"},
};

struct States {
    const char *iso2;
    const char *states;
};

// The four whose state the service checks against a list (validate-an-address), and two more with a list.
constexpr States kStates[] = {
    {"US", "AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY "
           "OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY"},
    {"CA", "AB BC MB NB NL NS NT NU ON PE QC SK YT"},
    {"MX", "AGU BCN BCS CAM CHH CHP CMX COA COL DUR GRO GUA HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SIN SLP SON "
           "TAB TAM TLA VER YUC ZAC"},
    {"CN", "AH BJ CQ FJ GD GS GX GZ HA HB HE HI HL HN JL JS JX LN NM NX QH SC SD SH SN SX TJ XJ XZ YN ZJ"},
    {"AU", "ACT NSW NT QLD SA TAS VIC WA"},
    {"BR", "AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO"},
};

struct Registration {
    const char *iso2;
    Edition since;
    const char *pattern;
    const char *sample;
};

// Who must give an organization registration number (contract.md 7.4). Poland is in both editions: the page
// about the registration number names it beside Hungary already at that time (mission P4).
constexpr Registration kRegistrations[] = {
    {"AM", Edition::Y2021, R"(^\d{8}$)", "02512345"},
    {"AZ", Edition::Y2021, R"(^\d{10}$)", "1400123451"},
    {"BY", Edition::Y2021, R"(^\d{9}$)", "190123456"},
    {"HU", Edition::Y2021, R"(^\d{8}-\d-\d{2}$)", "12345676-2-41"},
    {"KZ", Edition::Y2021, R"(^\d{12}$)", "120140012345"},
    {"KG", Edition::Y2021, R"(^\d{14}$)", "01234567890123"},
    {"MD", Edition::Y2021, R"(^\d{7}(\d{6})?$)", "1003600012346"},
    {"RU", Edition::Y2021, R"(^(\d{10}|\d{12})$)", "7701234567"},
    {"TJ", Edition::Y2021, R"(^\d{9}$)", "010012345"},
    {"UZ", Edition::Y2021, R"(^\d{9}$)", "201234567"},
    {"UA", Edition::Y2021, R"(^(\d{8}|\d{10})$)", "12345678"},
    {"PL", Edition::Y2021, R"(^\d{10}$)", "1234563218"},
    {"IN", Edition::Y2023, R"(^[A-Z]{5}\d{4}[A-Z]$)", "ABCDE1234F"},
    {"BR", Edition::Y2023, R"(^\d{14}$)", "12345678000195"},
    {"ZA", Edition::Y2023, R"(^\d{4}/\d{6}/\d{2}$)", "2015/123456/07"},
    {"AE", Edition::Y2023, R"(^\d{15}$)", "100123456789012"},
    {"SA", Edition::Y2023, R"(^\d{15}$)", "310123456700003"},
    {"TR", Edition::Y2023, R"(^\d{10,11}$)", "1234567890"},
    {"TH", Edition::Y2023, R"(^\d{13}$)", "0105551234567"},
    {"VN", Edition::Y2023, R"(^\d{10}(-\d{3})?$)", "0101234567"},
    {"MM", Edition::Y2023, R"(^\d{9}$)", "123456789"},
    {"IQ", Edition::Y2023, R"(^\d{4,12}$)", "12345678"},
    {"SS", Edition::Y2023, R"(^\d{4,12}$)", "12345678"},
    {"VE", Edition::Y2023, R"(^[JGVE]-?\d{8}-?\d$)", "J-12345678-9"},
};
// clang-format on

} // namespace

QStringList Country::languages() const
{
    QStringList languages;
    for (const QString &culture : cultures)
        if (const QString language = culture.section(u'-', 0, 0); !languages.contains(language))
            languages.append(language);
    return languages;
}

QString phonePattern()
{
    return uR"(^\+?[0-9(][0-9 ()./-]{5,19}$)"_s;
}

std::optional<Country> findCountry(const QString &iso2, Edition edition)
{
    const QString wanted = iso2.toUpper();
    for (const CountryRow &row : kCountries) {
        if (wanted != QLatin1String(row.iso2))
            continue;
        Country country {wanted, QString::fromLatin1(row.cultures).split(u';'),
            QString::fromLatin1(row.callingCode), QString::fromLatin1(row.currency),
            QString::fromLatin1(row.postalCode), {}, false, false, {}, {}};
        for (const States &states : kStates)
            if (wanted == QLatin1String(states.iso2))
                country.states = QString::fromLatin1(states.states).split(u' ');
        country.isStateRequired = !country.states.isEmpty();
        for (const Registration &rule : kRegistrations) {
            if (wanted != QLatin1String(rule.iso2) || edition < rule.since)
                continue;
            country.isRegistrationRequired = true;
            country.registrationPattern = QString::fromLatin1(rule.pattern);
            country.registrationSample = QString::fromLatin1(rule.sample);
        }
        return country;
    }
    return std::nullopt;
}

} // namespace tierdesk::sandbox
