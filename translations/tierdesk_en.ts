<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CustomerBlock</name>
    <message numerus="yes">
        <source>%1 subscription(s)</source>
        <translation>
            <numerusform>%1 subscription</numerusform>
            <numerusform>%1 subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 license(s)</source>
        <translation>
            <numerusform>%1 license</numerusform>
            <numerusform>%1 licenses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>term of a subscription</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>term of a subscription</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>term of a subscription</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message numerus="yes">
        <source>%n product(s) could not be ordered.</source>
        <translation>
            <numerusform>%n product could not be ordered.</numerusform>
            <numerusform>%n products could not be ordered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleDialogs</name>
    <message numerus="yes">
        <source>%n operation(s) of the backup were under way when it was made. Nothing of them is sent again; look at them under Operations.</source>
        <translation>
            <numerusform>%n operation of the backup was under way when it was made. Nothing of it is sent again; look at it under Operations.</numerusform>
            <numerusform>%n operations of the backup were under way when it was made. Nothing of them is sent again; look at them under Operations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::app::ExportCommand</name>
    <message numerus="yes">
        <source>%1 customer(s) exported.</source>
        <translation>
            <numerusform>%1 customer exported.</numerusform>
            <numerusform>%1 customers exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reseller(s) exported.</source>
        <translation>
            <numerusform>%1 reseller exported.</numerusform>
            <numerusform>%1 resellers exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 customer was gone meanwhile and is not in the file.</numerusform>
            <numerusform>%1 customers were gone meanwhile and are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s) exported.</source>
        <translation>
            <numerusform>%1 subscription exported.</numerusform>
            <numerusform>%1 subscriptions exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 subscription was gone meanwhile and is not in the file.</numerusform>
            <numerusform>%1 subscriptions were gone meanwhile and are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more subscription(s) may belong to this indirect reseller and are not in the file: the overview, which they come from, names none.</source>
        <translation>
            <numerusform>%1 more subscription may belong to this indirect reseller and is not in the file: the overview, which it comes from, names none.</numerusform>
            <numerusform>%1 more subscriptions may belong to this indirect reseller and are not in the file: the overview, which they come from, names none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%1 line(s) exported.</source>
        <translation>
            <numerusform>%1 line exported.</numerusform>
            <numerusform>%1 lines exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 line was gone meanwhile and is not in the file.</numerusform>
            <numerusform>%1 lines were gone meanwhile and are not in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ChangesLine</name>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <translation>
            <numerusform>%1 change</numerusform>
            <numerusform>%1 changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::CustomersExportDialog</name>
    <message numerus="yes">
        <source>%1 customer(s) exported.</source>
        <translation>
            <numerusform>%1 customer exported.</numerusform>
            <numerusform>%1 customers exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 customer was gone meanwhile and is not in the file.</numerusform>
            <numerusform>%1 customers were gone meanwhile and are not in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::DraftsPage</name>
    <message numerus="yes">
        <source>%1 %n product(s) had been chosen.</source>
        <extracomment>%1 is the sentence before it</extracomment>
        <translation>
            <numerusform>%1 %n product had been chosen.</numerusform>
            <numerusform>%1 %n products had been chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ExpandedRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::NewCustomerWizard</name>
    <message numerus="yes">
        <source>%n field(s) missing: %1</source>
        <extracomment>%1 is the label of the first one</extracomment>
        <translation>
            <numerusform>%n field missing: %1</numerusform>
            <numerusform>%n fields missing: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::NewSubscriptionPage</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::OperationPane</name>
    <message numerus="yes">
        <source>%1, %n attempt(s)</source>
        <extracomment>%1 is a state or a time of day</extracomment>
        <translation>
            <numerusform>%1, %n attempt</numerusform>
            <numerusform>%1, %n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n item(s) cannot be read</source>
        <translation>
            <numerusform>%n item cannot be read</numerusform>
            <numerusform>%n items cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Subscriptions of %1 customer(s) not read in full yet</source>
        <translation>
            <numerusform>Subscriptions of %1 customer not read in full yet</numerusform>
            <numerusform>Subscriptions of %1 customers not read in full yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) refused</source>
        <translation>
            <numerusform>%n operation refused</numerusform>
            <numerusform>%n operations refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SubscriptionsExportDialog</name>
    <message numerus="yes">
        <source>%1 subscription(s) exported.</source>
        <translation>
            <numerusform>%1 subscription exported.</numerusform>
            <numerusform>%1 subscriptions exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 subscription was gone meanwhile and is not in the file.</numerusform>
            <numerusform>%1 subscriptions were gone meanwhile and are not in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SubscriptionsPage</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <comment>when a subscription renews</comment>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reseller of %1 more subscription(s) is not known yet.</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>The reseller of %1 more subscription is not known yet.</numerusform>
            <numerusform>The resellers of %1 more subscriptions are not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show them</source>
        <extracomment>Subscriptions; so many</extracomment>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show them</numerusform>
        </translation>
    </message>
</context>
</TS>
