// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/activity.h"
#include "models/domain/agreement.h"
#include "models/domain/catalog.h"
#include "models/domain/countryrules.h"
#include "models/domain/customer.h"
#include "models/domain/newcustomer.h"
#include "models/domain/order.h"
#include "models/domain/reseller.h"
#include "models/domain/subscription.h"
#include "models/domain/subscriptionchange.h"
#include "models/partnercenter/subscriptionpatch.h"

#include <QDate>
#include <QObject>

#include <functional>

namespace tierdesk::partnercenter {

class HttpClient;

/// What a person waits for goes before what the replica wants to know.
enum class Priority { Foreground, Background };

template <typename T> using Done = std::function<void(Result<T>)>;

/// The ids of a write, made and stored before it is sent; the same ones again on every retry of it.
struct WriteIds {
    RequestId request;
    CorrelationId correlation;
};

/// The answer to creating a customer. The password comes once, here, and is kept in memory only (quirks.md
/// 48).
struct CreatedCustomer {
    CustomerDetails details;
    QString userName; ///< with the domain: "admin@contoso.onmicrosoft.com"
    QString password; ///< empty if the service did not send one (a repeated answer may lack it)
};

/// What a change of a subscription was answered with. Whether it was made is to be read back.
struct PatchAnswer {
    bool isOnlyAccepted = false; ///< 202: carried out later (quirks.md 67)
};

/// Partner Center's calls, typed (contract.md; each function names its section). All are asynchronous: `done`
/// is called once, in this object's thread, never before the call returns; not at all once this object is
/// gone. Reads are retried inside within limits; writes are sent once per call and repeated by the caller
/// with the same ids.
class Api : public QObject {
    Q_OBJECT
public:
    explicit Api(HttpClient &http, QObject *parent = nullptr);
    ~Api() override;

    /// UTC by the service's own clock, or invalid (HttpClient::serviceTime()).
    [[nodiscard]] QDateTime serviceTime() const;

    void resellers(Priority priority, Done<Listing<Reseller>> done); // 6.1
    /// An end told as 400/2000 on a later page comes as an empty page without continuation (4.1). `onItsWay` is called
    /// each time that the question leaves: there is time until the answer comes.
    void customers(Priority priority, const QString &continuation, int size,
        Done<Listing<ListedCustomer>> done, const std::function<void()> &onItsWay = {}); // 7.1
    void customersOfReseller(Priority priority, const ResellerId &reseller, const QString &continuation,
        Done<Listing<Customer>> done); // 7.2
    void customersByDomain(
        Priority priority, const QString &domainStart, Done<Listing<Customer>> done); // 7.2
    void customer(Priority priority, const CustomerId &id, Done<CustomerDetails> done); // 7.3
    void resellersOfCustomer(Priority priority, const CustomerId &id, Done<Listing<Reseller>> done); // 7.10
    void subscriptions(Priority priority, const CustomerId &id, Done<Listing<Subscription>> done); // 9.1
    void subscription(
        Priority priority, const CustomerId &id, const SubscriptionId &subscription, Done<Subscription> done);
    void rawSubscription(Priority priority, const CustomerId &id, const SubscriptionId &subscription,
        Done<RawSubscription> done); // 9.3: whole, for changing it
    /// Bulk listing; `continuation` is "" at first, then what the last answer gave (17, top and skip).
    void subscriptionOverview(
        Priority priority, const QString &continuation, Done<Listing<Subscription>> done);
    /// Days are inclusive and UTC's; at most 30 of them, the first at most 90 ago (14).
    void auditRecords(Priority priority, const QDate &firstDay, const QDate &lastDay,
        const QString &continuation, Done<Listing<ActivityEntry>> done);
    void isDomainTaken(const QString &domain, Done<bool> done); // 7.5
    void validateAddress(const Address &address, Done<AddressCheck> done); // 7.6
    void countryRules(const QString &country, Done<CountryRules> done); // 7.7
    void agreementTemplates(Done<QList<AgreementTemplate>> done); // 7.12, customer agreement only
    void agreementsOf(const CustomerId &id, Done<QList<RecordedAgreement>> done); // 7.12
    void isAgreementSignedDirectly(const CustomerId &id, Done<bool> done); // 7.12
    void products(const QString &country, Done<Listing<Product>> done); // 8, targetView OnlineServices
    void skus(const QString &country, const ProductId &product, Done<Listing<Sku>> done);
    void availabilities(
        const QString &country, const ProductId &product, const SkuId &sku, Done<Listing<Availability>> done);
    void availabilitiesFor(
        const CustomerId &id, const ProductId &product, const SkuId &sku, Done<Listing<Availability>> done);

    void createCustomer(const NewCustomer &customer, const WriteIds &ids, Done<CreatedCustomer> done); // 7.4
    void confirmAgreement(const CustomerId &id, const TemplateId &templateId,
        const AgreementAcceptance &acceptance, const WriteIds &ids, Done<RecordedAgreement> done); // 7.12
    void createCart(
        const CustomerId &id, const QList<CartLine> &lines, const WriteIds &ids, Done<Cart> done); // 10.1
    void cart(const CustomerId &id, const CartId &cart, Done<Cart> done);
    void checkOut(const CustomerId &id, const CartId &cart, const WriteIds &ids, Done<Checkout> done);
    void order(const CustomerId &id, const OrderId &order, Done<Order> done); // 10.3
    /// Sends `fresh` with those members changed; refused by the service if it is not the newest any more, and
    /// here (Canceled, never sent) once it was read 10 s ago: not everything has an etag.
    void patchSubscription(const CustomerId &id, const RawSubscription &fresh,
        const QList<MemberChange> &changes, const WriteIds &ids, Done<PatchAnswer> done); // 9.3

private:
    HttpClient &m_http;
};

} // namespace tierdesk::partnercenter
