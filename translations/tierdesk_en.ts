<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Tierdesk, the desk of an indirect provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the practice account, a made-up Partner Center on this machine (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Partner Center service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that issues tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application id to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant of the indirect provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to keep this account&apos;s data in; it must be on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: en, pl or hu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs an address such as https://api.example.com, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be an https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be an https address: plain http is accepted for this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url, --authority, --client-id and --tenant belong together; missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--practice and --base-url exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tenant must be a GUID, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of Tierdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang must be en, pl or hu, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerBlock</name>
    <message>
        <source>%1, %2</source>
        <comment>term and billing</comment>
        <extracomment>%1 is a term (&quot;1 year&quot;), %2 how it is billed (&quot;monthly&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n license(s)</source>
        <translation>
            <numerusform>%n license</numerusform>
            <numerusform>%n licenses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, being read</source>
        <extracomment>%1 is &quot;4 subscriptions&quot;, %2 &quot;196 licenses&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, overview of unknown age</source>
        <extracomment>%1 is &quot;4 subscriptions&quot;, %2 &quot;196 licenses&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, read %3</source>
        <extracomment>%1 is &quot;4 subscriptions&quot;, %2 &quot;196 licenses&quot;, %3 an age (&quot;3 minutes ago&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading subscriptions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has no subscriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, licenses: %2, %3, renews: %4, %5, %6</source>
        <extracomment>One subscription for a screen reader: name, number of licenses, term and billing, renewal date, status, reseller</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term, billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller (MPN ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft ID: %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Partner Center</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerModel</name>
    <message>
        <source>No reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syndication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The company&apos;s registration number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft demands it in this country. Enter it on Account info.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s registration number is not in the right form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it against the company&apos;s register entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registration number is taken for this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the registration number empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact&apos;s phone number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agreement is already confirmed for the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not accepted the customer agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be ordered before the acceptance is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indirect reseller has not accepted the Microsoft Partner Agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order can be placed once the reseller has accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our company has not accepted the Microsoft Partner Agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A global administrator of our company has to accept it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have no relationship with this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer may have ended it. Ask for a new relationship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product is no longer offered in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer has changed. Try again to use the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again to make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some products in the cart cannot be ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another order for this customer is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it has been carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart is being processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cart has been ordered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ordered twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our credit limit at Microsoft is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order can be placed once the limit allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller&apos;s number belongs to no active reseller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the reseller for the PLA ID it is enrolled with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller&apos;s number is not that of an indirect reseller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reseller&apos;s number is not known to Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again and repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection. Nothing that you entered is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy. Nothing that you entered is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests were made. It goes on in %1.</source>
        <extracomment>%1 is a duration: &quot;40 seconds&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests were made. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of your company can give you the role that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center does not know this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is being done with this at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center refused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details below are in its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. Nothing that you entered is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of Partner Center could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between here and there may have changed it. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the folder may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s password store could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay signed in until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain name is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else uses it already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what happened, %2 what that means; both are whole sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>%1 is a number that Microsoft&apos;s support knows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <extracomment>%1 is a number like 503</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: %1</source>
        <extracomment>%1 is text of Microsoft&apos;s service, in English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <extracomment>%1 is an id that Microsoft&apos;s support asks for</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Choose the indirect reseller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the state or province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NIP is required in Poland. Enter its 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adószám is required in Hungary. Enter it like 12345678-1-42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration ID number is required in this country (%1).</source>
        <extracomment>%1 is the name of a country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is required in this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which the agreement was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the form of the number. It looks like %1.</source>
        <extracomment>%1 is an example of a company&apos;s registration number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the form that the number has in this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only letters a–z, digits, and hyphens between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the form of a postal code in this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the form of a phone number in this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not have the right form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registration number is taken for this country. Leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language is not offered in this country (%1).</source>
        <extracomment>%1 is the name of a country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a term and a billing frequency that are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of licenses is outside the product&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sold with %2 licenses.</source>
        <extracomment>%1 is the name of a product, %2 a range of numbers like &quot;1–300&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP (company registration number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adószám (company tax number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIP</source>
        <comment>registration number in Poland</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adószám</source>
        <comment>registration number in Hungary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building, floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name of the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name of the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address of the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number of the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement acceptance date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date cannot be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit does not fit. Compare the number; it can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain name is taken. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partnership with this reseller is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center refused this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>%1–%2</source>
        <extracomment>A range of numbers, %1 the least, %2 the most</extracomment>
        <translation type="unfinished"></translation>
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
    <name>HandoverText</name>
    <message>
        <source>Setup info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at office.com with it. You will be asked for a new password.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Monthly</source>
        <comment>billing frequency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual</source>
        <comment>billing frequency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 years</source>
        <comment>billing frequency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 3 years</source>
        <comment>billing frequency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <comment>billing frequency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not billed</source>
        <comment>billing frequency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>relationship to the customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>relationship to the customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syndication</source>
        <comment>relationship to the customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <comment>relationship to the customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>relationship to the customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>partnership with a reseller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>partnership with a reseller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>partnership with a reseller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the customer agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer agreement recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cart made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>step of an operation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <comment>step of an operation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of an operation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>step of an operation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>step of an operation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By associating the customer with this reseller you delegate the management of the customer&apos;s account and subscriptions to it. %1 can order and manage subscriptions for the customer. Administrator access to the customer&apos;s services needs granular delegated admin privileges (GDAP), with roles and an end.</source>
        <extracomment>%1 is the name of an indirect reseller. GDAP is Microsoft&apos;s name for granular delegated admin privileges</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online services</source>
        <comment>kind of product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure reservations</source>
        <comment>kind of product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure</source>
        <comment>kind of product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <comment>kind of product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can now manage the account of %2 and its subscriptions. Administrator access to the customer&apos;s services is given by granular delegated admin privileges (GDAP).</source>
        <extracomment>%1 is the name of an indirect reseller, %2 that of the new customer. GDAP stays as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>The customer was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer exists, but its agreement is not recorded and nothing is ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer exists, but the order is not placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says why, %2 what happens next; both are whole sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Microsoft carried it out is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can take up to 15 minutes. Nothing is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) could not be ordered.</source>
        <translation>
            <numerusform>%n product could not be ordered.</numerusform>
            <numerusform>%n products could not be ordered.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand first in the list below. The others are ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing exists at Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer %1 and its order stay at Microsoft.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer %1 stays at Microsoft, with its agreement. Nothing is ordered.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer %1 stays at Microsoft, without a recorded agreement. Nothing is ordered.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResellerModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPN ID / PLA ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleDialogs</name>
    <message>
        <source>Tierdesk cannot open its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep aside and start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for Tierdesk&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tierdesk writes down what it is about to send, so it needs a folder of its own. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is on another machine.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tierdesk&apos;s database needs a folder on this machine: over the network it could be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Tierdesk (process %2) has the folder %1 open.</source>
        <extracomment>%1 is a folder, %2 the number of a process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer, so its window could not be raised. End it first, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in %1 was written by a newer version of Tierdesk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know its form and left it as it is. Start the newer version, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data file in %1 is damaged.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be kept aside under another name, so that nothing of it is lost, and Tierdesk starts with an empty one. Customers, resellers and subscriptions are read again from Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in %1 cannot be opened.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the disk is full or the folder may not be written to. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the last read customers was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept aside as %1. Everything in it is being read again from Partner Center; drafts and operations are not touched by this.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::app::Application</name>
    <message>
        <source>Indirect resellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AboutDialog</name>
    <message>
        <source>About Tierdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk of an indirect provider: its resellers, its customers and their subscriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tierdesk is not made, endorsed or supported by Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AccountBar</name>
    <message>
        <source>Partner Center cannot be reached since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what was read at %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists fill as soon as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AccountForm</name>
    <message>
        <source>Microsoft Customer Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AccountInfoPage</name>
    <message>
        <source>Account info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s full legal name and address. Fields without a note are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this country could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is checked only roughly. You can go on; Microsoft decides when you submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain name is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether it is free…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is free could not be checked. You can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Customer Agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AddressVerdict</name>
    <message>
        <source>Check the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is checked with Microsoft when it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address could not be checked. You can go on all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft cannot check this address. You can go on if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not find this address. Compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft knows this address in another form:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not accept this address. Compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is an address in one line</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AgreementSection</name>
    <message>
        <source>Nothing can be ordered before the customer has accepted, so there is no page New subscription. The customer is asked in the Microsoft 365 admin center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has accepted the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer will accept the agreement later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact person accepted it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ChosenLineEditor</name>
    <message>
        <source>Reading the terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Licenses&quot;, &quot;Term&quot; or &quot;Billing&quot;, %2 the name of a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms could not be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product cannot be bought at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ConfirmationPage</name>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions turn active when Microsoft has provisioned them, usually within 15 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Stands beside a button after it was pressed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name: %1
Temporary password: %2</source>
        <extracomment>%1 is a user name, %2 a password; this is what is sent to the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a customer now, with %2 as its indirect reseller.</source>
        <extracomment>%1 is the name of the new customer, %2 that of its indirect reseller</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is shown only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this page is closed nobody can see it again, neither here nor in Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary password is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer exists, but the password did not reach this program. Reset the password of this user in the Microsoft 365 admin center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary password cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept nowhere. If nobody has it, reset the password of this user in the Microsoft 365 admin center.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name or domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows new and moved customers and takes away those that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 customers are shown, both are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a time of day, or date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is known to belong to this indirect reseller.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name and no domain of a listed customer contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are added from the list of indirect resellers and appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here page by page. Everything else can be used meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 rows can be copied.</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export customers writes any number of them into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Microsoft ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Partner Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ExpandedRow</name>
    <message>
        <source>Microsoft ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Microsoft ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions can be added to a new customer only; for others this comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Partner Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the customer&apos;s page at partner.microsoft.com in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions of %1</source>
        <extracomment>%1 is a company</extracomment>
        <translation type="unfinished"></translation>
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
    <name>tierdesk::ui::ExportDialog</name>
    <message>
        <source>customers-%1.csv</source>
        <extracomment>The name of a file, without spaces; %1 is a date (2026-11-21)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are being exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown, in the order shown (%1)</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers (%1)</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon (usual in this language)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma (usual in this language)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file to export to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8, for Excel and LibreOffice. Written completely or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1 The old file, if there was one, is unchanged.</source>
        <extracomment>%1 is the system&apos;s own reason (&quot;No space left on device&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%n customer was gone meanwhile and is not in the file.</numerusform>
            <numerusform>%n customers were gone meanwhile and are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) exported.</source>
        <translation>
            <numerusform>%n customer exported.</numerusform>
            <numerusform>%n customers exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. The old file, if there was one, is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Partner Center exports them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft ID, Company name, Primary domain name, Relationship</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::Field</name>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::FilterButton</name>
    <message>
        <source>Clear the filter: %1</source>
        <extracomment>%1 is the name of a filter, for instance &quot;Indirect reseller&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::Header</name>
    <message>
        <source>Copy the account’s Microsoft ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::LinesTable</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ordered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft says: %1 (%2)</source>
        <extracomment>%1 is text of Microsoft&apos;s service, in English, %2 a number that its support knows</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::MainWindow</name>
    <message>
        <source>Partner Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (put aside)</source>
        <extracomment>%1 is the title of a wizard, for instance &quot;New customer: Contoso&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partner Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wizard is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tierdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::NewCustomerWizard</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be saved. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <extracomment>%1 is the name of a company; the title of a window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here and leave the rest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel and drop everything that was entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to Microsoft, and this form cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close while the customer is being created?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its temporary password comes with the answer and would be lost. It takes only a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without copying the temporary password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can see it again, neither here nor in Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent and cannot be taken back now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done opens Customers with the new customer selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing: %1</source>
        <extracomment>%1 is the label of the first one</extracomment>
        <translation>
            <numerusform>%n field missing: %1</numerusform>
            <numerusform>%n fields missing: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this field: %1</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>creates a customer without an order</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::NewSubscriptionPage</name>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Add products from the list with a click on Add or with the Enter key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue without a subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are known only once the cart exists, after Submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, %2. The list holds what Microsoft offers there.</source>
        <extracomment>%1 is the name of the new customer, %2 that of its country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog could not be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft offers nothing in this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product has this in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::PracticeMark</name>
    <message>
        <source>PRACTICE</source>
        <extracomment>The red mark of the practice account, in capitals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the practice account. Nothing here reaches Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ProductModel</name>
    <message>
        <source>Add-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a base plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ResellerPane</name>
    <message>
        <source>Details of the selected reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPN ID / PLA ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy MPN ID / PLA ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Microsoft ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing a partnership comes in a later version. Until then, use Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ResellerPanel</name>
    <message>
        <source>Choose another reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you enter is saved as you go. You can put this window aside and come back to it from the Window menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MPN ID / PLA ID is known</source>
        <extracomment>%1 is the number by which Microsoft knows a reseller</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPN ID / PLA ID %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ResellerPopup</name>
    <message>
        <source>Search name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by indirect reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect resellers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ResellersPage</name>
    <message>
        <source>Partnerships are managed in a later version. Until then, use Partner Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a reseller to add a customer for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an active reseller can get customers; this one is: %1</source>
        <extracomment>%1 is the state of a partnership, for instance &quot;Inactive&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect resellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 resellers are shown, both are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reseller found</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name and no number of an indirect reseller contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indirect resellers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reseller is listed here once it has accepted a request for a partnership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect resellers are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as Partner Center answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are known only once the cart exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tierdesk makes the cart after Submit, for the customer it has created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Submit creates the customer, then places the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Submit creates the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update account info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the indirect reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPN ID / PLA ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Customer Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the customer agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer will accept the agreement later. Nothing can be ordered before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription is ordered with this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is being sent to Microsoft. You can put the window aside meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StatusBadge</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StatusLine</name>
    <message>
        <source>Reading indirect resellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the customers of each reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the work, for instance &quot;Reading customers&quot;, %2 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is the work, for instance &quot;Reading customers&quot;, %2 and %3 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3, about %4 left</source>
        <extracomment>%1 is the work, %2 and %3 are numbers, %4 a time as in &quot;4 minutes&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <extracomment>%1 is a time as in &quot;40 seconds&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at %1, %2</source>
        <extracomment>%1 is a time as in &quot;10:41&quot;, %2 an age as in &quot;23 minutes ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center asked to wait, goes on in %1</source>
        <extracomment>%1 is a time as in &quot;40 seconds&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests a minute</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be read</source>
        <translation>
            <numerusform>%n item cannot be read</numerusform>
            <numerusform>%n items cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Subscriptions of %n customer(s) not read in full yet</source>
        <translation>
            <numerusform>Subscriptions of %n customer not read in full yet</numerusform>
            <numerusform>Subscriptions of %n customers not read in full yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1 is a time as in &quot;10:52&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is an age as in &quot;3 minutes ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StepButton</name>
    <message>
        <source>current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 %2</source>
        <extracomment>%1 is the number of a step, %2 its state, which may be empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StepsView</name>
    <message>
        <source>%1, found done at Microsoft</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SubscriptionLines</name>
    <message>
        <source>overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::WizardFooter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
