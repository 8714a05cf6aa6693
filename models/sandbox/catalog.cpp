// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/catalog.h"

#include "models/sandbox/state.h"

#include <QCryptographicHash>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char *product;
    const char *sku;
    const char *title;
    const char *description;
    const char *family;
    int minimum;
    int maximum;
    const char *traits; ///< "addon", "trial" or nothing
    const char *terms;
    double price;
    const char *availability;
};

constexpr auto kOnline = "OnlineServicesNCE";
constexpr auto kUsual = "P1M/monthly P1Y/monthly P1Y/annual";
constexpr auto kLong = "P1M/monthly P1Y/monthly P1Y/annual P3Y/monthly P3Y/annual";

// clang-format off
constexpr Row kRows[] = {
    {"CFQ7TTC0LCHC", "0002", "Microsoft 365 Business Premium", "Office apps, mail, meetings and advanced protection of users and devices, for up to 300 users.", kOnline, 1, 300, "", kLong, 22.0, ""},
    {"CFQ7TTC0LDPB", "0001", "Microsoft 365 Business Standard", "Desktop Office apps, mail, cloud storage and meetings, for up to 300 users.", kOnline, 1, 300, "", kLong, 12.5, ""},
    {"CFQ7TTC0LH18", "0001", "Microsoft 365 Business Basic", "Mail, cloud storage and meetings with Office on the web, for up to 300 users.", kOnline, 1, 300, "", kLong, 6.0, "CFQ7TTC0K971"},
    {"CFQ7TTC0LH1G", "0001", "Microsoft 365 Apps for business", "The desktop Office apps with cloud storage, for up to 300 users.", kOnline, 1, 300, "", kUsual, 8.25, ""},
    {"CFQ7TTC0LGZT", "0001", "Microsoft 365 Apps for enterprise", "The desktop Office apps for large organisations, with policies and shared computers.", kOnline, 1, 10000, "", kUsual, 12.0, ""},
    {"CFQ7TTC0LFLX", "0001", "Microsoft 365 E3", "Office, Windows and management for the whole organisation.", kOnline, 1, 10000, "", kLong, 36.0, ""},
    {"CFQ7TTC0LFLZ", "0002", "Microsoft 365 E5", "Everything of E3 with advanced protection, voice and analytics.", kOnline, 1, 10000, "", kLong, 57.0, "CFQ7TTC0K4TS"},
    {"CFQ7TTC0LH05", "0001", "Microsoft 365 F3", "Office on the web, mail and meetings for people without a desk.", kOnline, 1, 10000, "", kUsual, 8.0, ""},
    {"CFQ7TTC0LF8Q", "0001", "Office 365 E1", "Mail, meetings and Office on the web for large organisations.", kOnline, 1, 10000, "", kUsual, 10.0, ""},
    {"CFQ7TTC0LF8S", "0001", "Office 365 E3", "Desktop Office, mail and compliance for large organisations.", kOnline, 1, 10000, "", kUsual, 30.4, "CFQ7TTC0VZW5"},
    {"CFQ7TTC0LH16", "0001", "Exchange Online (Plan 1)", "Mailboxes of 50 GB with calendar and protection against malware.", kOnline, 1, 10000, "", kUsual, 4.0, ""},
    {"CFQ7TTC0LH1P", "0001", "Exchange Online (Plan 2)", "Mailboxes of 100 GB with unlimited archive and data loss prevention.", kOnline, 1, 10000, "", kUsual, 8.0, ""},
    {"CFQ7TTC0LH0J", "0001", "Exchange Online Archiving for Exchange Online", "An archive for mailboxes; needs a plan with a mailbox.", kOnline, 1, 10000, "addon", kUsual, 3.0, ""},
    {"CFQ7TTC0JZ7W", "0001", "Microsoft Defender for Business", "Protection of up to five devices a user, for up to 300 users.", kOnline, 1, 300, "", kUsual, 3.0, ""},
    {"CFQ7TTC0LH04", "0001", "Microsoft Defender for Office 365 (Plan 1)", "Safe links and attachments for mail and Teams.", kOnline, 1, 10000, "addon", kUsual, 2.0, ""},
    {"CFQ7TTC0LFLS", "0001", "Microsoft Entra ID P1", "Conditional access and self-service for identities.", kOnline, 1, 10000, "", kUsual, 6.0, ""},
    {"CFQ7TTC0LFK5", "0001", "Microsoft Entra ID P2", "Entra ID P1 with identity protection and privileged roles.", kOnline, 1, 10000, "", kUsual, 9.0, ""},
    {"CFQ7TTC0LCH4", "0001", "Microsoft Intune Plan 1", "Management of phones, tablets and computers.", kOnline, 1, 10000, "", kUsual, 8.0, ""},
    {"CFQ7TTC0HD33", "0001", "Visio Plan 1", "Diagrams on the web.", kOnline, 1, 10000, "", kUsual, 5.0, ""},
    {"CFQ7TTC0HD32", "0001", "Visio Plan 2", "Diagrams on the web and on the desktop.", kOnline, 1, 10000, "", kUsual, 15.0, ""},
    {"CFQ7TTC0HDB1", "0001", "Project Plan 1", "Project planning on the web.", kOnline, 1, 10000, "", kUsual, 10.0, ""},
    {"CFQ7TTC0HDB0", "0001", "Planner and Project Plan 3", "Project planning on the web and on the desktop.", kOnline, 1, 10000, "", kUsual, 30.0, ""},
    {"CFQ7TTC0HL8W", "0001", "Power BI Pro", "Reports and dashboards, shared.", kOnline, 1, 10000, "", kUsual, 10.0, ""},
    {"CFQ7TTC0H6SK", "0001", "Power BI Premium Per User", "Reports on large models, for single users.", kOnline, 1, 10000, "", kUsual, 20.0, ""},
    {"CFQ7TTC0JN4R", "0001", "Microsoft Teams Essentials", "Meetings and chat without mail, for up to 300 users.", kOnline, 1, 300, "", kUsual, 4.0, ""},
    {"CFQ7TTC0LHRT", "0001", "Microsoft Teams Phone Standard", "A telephone system in Teams; needs a plan with Teams.", kOnline, 1, 10000, "addon", kUsual, 8.0, ""},
    {"CFQ7TTC0J203", "0001", "Windows 365 Business 2 vCPU, 8 GB, 128 GB", "A Windows computer in the cloud, for up to 300 users.", kOnline, 1, 300, "", "P1M/monthly P1Y/monthly", 45.0, ""},
    {"CFQ7TTC0J203", "0002", "Windows 365 Business 4 vCPU, 16 GB, 256 GB", "A larger Windows computer in the cloud, for up to 300 users.", kOnline, 1, 300, "", "P1M/monthly P1Y/monthly", 66.0, ""},
    {"CFQ7TTC0HHS9", "0001", "Windows 365 Enterprise 2 vCPU, 8 GB, 128 GB", "A managed Windows computer in the cloud.", kOnline, 1, 10000, "", "P1M/monthly P1Y/monthly", 41.0, ""},
    {"CFQ7TTC0MM8R", "0001", "Microsoft 365 Copilot", "Assistance in the Office apps; needs a Microsoft 365 plan.", kOnline, 1, 10000, "addon", "P1Y/monthly P1Y/annual", 30.0, ""},
    {"CFQ7TTC0P0QL", "0001", "Dynamics 365 Business Central Essentials", "Accounting, sales and stock for small and medium companies.", kOnline, 1, 10000, "", kUsual, 70.0, ""},
    // Of the documented samples.
    {"DZH318Z0C0WF", "0001", "Dynamics 365 Sales Trial", "A month of Dynamics 365 Sales to try.", kOnline, 1, 25, "trial", "P1M/none", 0.0, "DZH318Z0BP69"},
    {"DZH318Z0BPS6", "0001", "Microsoft Azure plan", "Azure services, paid as they are used.", "Azure", 1, 1, "", "P1Y/one_time", 0.0, "DZH318Z0BMKQ"},
    {"DZH318Z0BQ3Q", "0001", "Reserved VM Instance, DSv2, West Europe, 1 Year", "Virtual machines of the DSv2 series, reserved.", "AzureReservationsVM", 1, 1000, "", "P1Y/one_time", 55.0, "DZH318XZXPHL"},
    {"DZH318Z0BQ3V", "00G1", "Reserved VM Instance, D32s v3, West US 2, 3 Years", "Virtual machines of the Dsv3 series, reserved.", "AzureReservationsVM", 1, 1000, "", "P3Y/one_time", 420.0, "DZH318XZXG1A"},
    {"DZH318Z0BQ36", "004G", "Reserved VM Instance, NV12, East US 2, 1 Year", "Virtual machines of the NV series, reserved.", "AzureReservationsVM", 1, 1000, "", "P1Y/one_time", 610.0, "DZH318Z08C0S"},
    {"DZH318Z0BQ36", "004J", "Reserved VM Instance, NV12, East US 2, 3 Years", "Virtual machines of the NV series, reserved.", "AzureReservationsVM", 1, 1000, "", "P3Y/one_time", 420.0, "DZH318Z08B8X"},
    {"DZH318Z0BQ5S", "0001", "Reserved VM Instance, ND12s, West US 2, 1 Year", "Virtual machines of the ND series, reserved.", "AzureReservationsVM", 1, 1000, "", "P1Y/one_time", 900.0, "DZH318XZXND1"},
    {"DZH318Z0BQ5S", "0002", "Reserved VM Instance, ND6s, West US 2, 1 Year", "Virtual machines of the ND series, reserved.", "AzureReservationsVM", 1, 1000, "", "P1Y/one_time", 450.0, "DZH318XZXND2"},
    {"DZH318Z0BQ4Z", "002L", "Reserved VM Instance, NC12, AU East, 1 Year", "Virtual machines of the NC series, reserved.", "AzureReservationsVM", 1, 1000, "", "P1Y/one_time", 510.0, "DZH318Z0CMNP"},
    {"DG7GMGF0DWTL", "0001", "BizTalk Server Branch", "Integration server, perpetual licence.", "Software", 1, 500, "", "/one_time", 2500.0, "DG7GMGF0DSFM"},
    {"DZH318Z0BXWC", "0002", "Web application firewall, medium plan", "A firewall for web applications, of another publisher.", "SaaS", 1, 100, "", "P1M/monthly", 75.0, "DZH318Z0BMRV"},
};

struct OfferRow {
    const char *id;
    const char *title;
    const char *unit;
    const char *billingType;
    int maximum;
};

constexpr OfferRow kOffers[] = {
    {"MS-AZR-0145P", "Microsoft Azure", "Usage-based", "usage", 1},
    {"91FD106F-4B2C-4938-95AC-F54F74E9A239", "Office 365 Enterprise E1", "Licenses", "license", 10000},
    {"C94271D8-B431-4A25-A3C5-A57737A1C909", "Office 365 Audio Conferencing", "Licenses", "license", 10000},
    {"43FCE491-76D1-4BCC-B709-8A288786DBAE", "Office 365 Extra File Storage", "Licenses", "license", 10000},
    {"DB2E705F-B82A-4024-A3D5-D88E12F2DB35", "Intune Device", "Licenses", "license", 10000},
    {"2828BE95-46BA-4F91-B2FD-0BEF192ECF60", "Exchange Online Archiving for Exchange Online", "Licenses", "license", 10000},
    {"0CCA44D6-68E9-4762-94EE-31ECE98783B9", "Azure Active Directory Basic", "none", "none", 10000},
};
// clang-format on

QList<CatalogTerm> termsFrom(const char *text)
{
    QList<CatalogTerm> terms;
    for (const QString &part : QString::fromLatin1(text).split(u' '))
        terms.append({part.section(u'/', 0, 0), part.section(u'/', 1)});
    return terms;
}

QList<CatalogSku> readRows()
{
    QList<CatalogSku> skus;
    for (const Row &row : kRows) {
        CatalogSku sku;
        sku.productId = QString::fromLatin1(row.product);
        sku.skuId = QString::fromLatin1(row.sku);
        sku.title = QString::fromLatin1(row.title);
        sku.description = QString::fromLatin1(row.description);
        sku.family = QString::fromLatin1(row.family);
        sku.minimum = row.minimum;
        sku.maximum = row.maximum;
        sku.isAddon = qstrcmp(row.traits, "addon") == 0;
        sku.isTrial = qstrcmp(row.traits, "trial") == 0;
        sku.terms = termsFrom(row.terms);
        sku.monthlyPrice = row.price;
        sku.documentedAvailability = QString::fromLatin1(row.availability);
        skus.append(sku);
    }
    return skus;
}

} // namespace

QStringList CatalogSku::billingCycles() const
{
    QStringList cycles;
    for (const CatalogTerm &term : terms)
        if (!cycles.contains(term.billingCycle))
            cycles.append(term.billingCycle);
    cycles.sort(); // as the documents print them: annual before monthly
    return cycles;
}

const QList<CatalogSku> &catalogSkus()
{
    static const QList<CatalogSku> skus = readRows();
    return skus;
}

QList<CatalogSku> skusOfProduct(const QString &productId)
{
    QList<CatalogSku> skus;
    for (const CatalogSku &sku : catalogSkus())
        if (sku.productId.compare(productId, Qt::CaseInsensitive) == 0)
            skus.append(sku);
    return skus;
}

std::optional<CatalogSku> findSku(const QString &productId, const QString &skuId)
{
    for (const CatalogSku &sku : catalogSkus())
        if (sku.productId.compare(productId, Qt::CaseInsensitive) == 0
            && sku.skuId.compare(skuId, Qt::CaseInsensitive) == 0)
            return sku;
    return std::nullopt;
}

std::optional<LegacyOffer> findLegacyOffer(const QString &id)
{
    for (const OfferRow &row : kOffers)
        if (id.compare(QLatin1String(row.id), Qt::CaseInsensitive) == 0)
            return LegacyOffer {QString::fromLatin1(row.id), QString::fromLatin1(row.title),
                QString::fromLatin1(row.unit), QString::fromLatin1(row.billingType), row.maximum};
    return std::nullopt;
}

QString availabilityId(State &state, const CatalogSku &sku, const QString &country, const QDateTime &now)
{
    const QDateTime made = timeFromStored(state.fact(u"made"_s));
    const qint64 rolled =
        state.value(u"SELECT sum(generation) FROM catalog_roll WHERE product IN (?, '*')"_s, {sku.productId})
            .toLongLong()
        + std::max<qint64>(0, made.secsTo(now) / (24 * 60 * 60));
    if (rolled == 0 && country == "US"_L1 && !sku.documentedAvailability.isEmpty())
        return sku.documentedAvailability;
    const QString seed = u"%1:%2:%3:%4"_s.arg(sku.productId, sku.skuId, country).arg(rolled);
    const QByteArray hash = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha1);
    // The shape of the documented ids: CFQ7TTC0 and four letters or digits.
    static constexpr char kDigits[] = "0123456789BCDFGHJKLMNPQRSTVWXZ";
    QString id = u"CFQ7TTC0"_s;
    for (int i = 0; i < 4; ++i)
        id += QLatin1Char(kDigits[static_cast<uchar>(hash.at(i)) % 30]);
    return id;
}

QString catalogItemId(State &state, const CatalogSku &sku, const QString &country, const QDateTime &now)
{
    return u"%1:%2:%3"_s.arg(sku.productId, sku.skuId, availabilityId(state, sku, country, now));
}

} // namespace tierdesk::sandbox
