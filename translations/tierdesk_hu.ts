<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Customer added</source>
        <translation>Ügyfél hozzáadva</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>Ügyfél törölve</translation>
    </message>
    <message>
        <source>Billing profile changed</source>
        <translation>Számlázási profil módosítva</translation>
    </message>
    <message>
        <source>Qualification changed</source>
        <translation>Minősítés módosítva</translation>
    </message>
    <message>
        <source>Relationship with the customer removed</source>
        <translation>Ügyfélkapcsolat megszüntetve</translation>
    </message>
    <message>
        <source>Agreement confirmed</source>
        <translation>Szerződés megerősítve</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Rendelés leadva</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Rendelés módosítva</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Előfizetés módosítva</translation>
    </message>
    <message>
        <source>Subscription upgraded</source>
        <translation>Előfizetés magasabb csomagra váltva</translation>
    </message>
    <message>
        <source>Trial turned into a paid subscription</source>
        <translation>Próbaverzió fizetős előfizetéssé alakítva</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Felhasználó hozzáadva</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Felhasználó módosítva</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Felhasználó törölve</translation>
    </message>
    <message>
        <source>Licenses of a user changed</source>
        <translation>Felhasználó licencei módosítva</translation>
    </message>
    <message>
        <source>Password of a user reset</source>
        <translation>Felhasználó jelszava visszaállítva</translation>
    </message>
    <message>
        <source>Partnership made</source>
        <translation>Partnerkapcsolat létrehozva</translation>
    </message>
    <message>
        <source>Partnership removed</source>
        <translation>Partnerkapcsolat megszüntetve</translation>
    </message>
    <message>
        <source>Transfer begun</source>
        <translation>Átvitel megkezdve</translation>
    </message>
    <message>
        <source>Transfer changed</source>
        <translation>Átvitel módosítva</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Sikertelen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Folyamatban</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Elutasítva</translation>
    </message>
    <message>
        <source>Activity without a kind</source>
        <translation>Meghatározatlan tevékenység</translation>
    </message>
    <message>
        <source>Company name in the partner contract changed</source>
        <translation>A partnerszerződésben szereplő cégnév módosítva</translation>
    </message>
    <message>
        <source>Spending budget of the customer changed</source>
        <translation>Az ügyfél költési kerete módosítva</translation>
    </message>
    <message>
        <source>Sign-in name of a user changed</source>
        <translation>Felhasználó bejelentkezési neve módosítva</translation>
    </message>
    <message>
        <source>User restored</source>
        <translation>Felhasználó visszaállítva</translation>
    </message>
    <message>
        <source>MPN ID linked</source>
        <translation>MPN-azonosító társítva</translation>
    </message>
    <message>
        <source>Linked MPN ID changed</source>
        <translation>Társított MPN-azonosító módosítva</translation>
    </message>
    <message>
        <source>Skype for Business licenses of a user changed</source>
        <translation>Felhasználó Skype Vállalati licencei módosítva</translation>
    </message>
    <message>
        <source>Application registered</source>
        <translation>Alkalmazás regisztrálva</translation>
    </message>
    <message>
        <source>Application removed</source>
        <translation>Alkalmazás eltávolítva</translation>
    </message>
    <message>
        <source>Credential of an application added</source>
        <translation>Alkalmazás hitelesítő adata hozzáadva</translation>
    </message>
    <message>
        <source>Credential of an application removed</source>
        <translation>Alkalmazás hitelesítő adata eltávolítva</translation>
    </message>
    <message>
        <source>Employee added</source>
        <translation>Munkatárs hozzáadva</translation>
    </message>
    <message>
        <source>Employee changed</source>
        <translation>Munkatárs adatai módosítva</translation>
    </message>
    <message>
        <source>Employee removed</source>
        <translation>Munkatárs eltávolítva</translation>
    </message>
    <message>
        <source>Referral made</source>
        <translation>Ajánlás létrehozva</translation>
    </message>
    <message>
        <source>Referral changed</source>
        <translation>Ajánlás módosítva</translation>
    </message>
    <message>
        <source>Software key read</source>
        <translation>Szoftverkulcs lekérdezve</translation>
    </message>
    <message>
        <source>Download link of software read</source>
        <translation>Szoftver letöltési hivatkozása lekérdezve</translation>
    </message>
    <message>
        <source>Spending limit raised</source>
        <translation>Költési korlát megemelve</translation>
    </message>
    <message>
        <source>Invoice ready</source>
        <translation>A számla elkészült</translation>
    </message>
    <message>
        <source>Relationship extended</source>
        <translation>Kapcsolat meghosszabbítva</translation>
    </message>
    <message>
        <source>Self-service policy made</source>
        <translation>Önkiszolgálási szabály létrehozva</translation>
    </message>
    <message>
        <source>Self-service policy changed</source>
        <translation>Önkiszolgálási szabály módosítva</translation>
    </message>
    <message>
        <source>Self-service policy deleted</source>
        <translation>Önkiszolgálási szabály törölve</translation>
    </message>
    <message>
        <source>Test customer deleted</source>
        <translation>Tesztügyfél törölve</translation>
    </message>
    <message>
        <source>Related referral made</source>
        <translation>Kapcsolódó ajánlás létrehozva</translation>
    </message>
    <message>
        <source>Related referral changed</source>
        <translation>Kapcsolódó ajánlás módosítva</translation>
    </message>
    <message>
        <source>Admin relationship (GDAP) approved</source>
        <translation>Rendszergazdai kapcsolat (GDAP) jóváhagyva</translation>
    </message>
    <message>
        <source>Admin relationship (GDAP) activated</source>
        <translation>Rendszergazdai kapcsolat (GDAP) aktiválva</translation>
    </message>
    <message>
        <source>End of an admin relationship (GDAP) requested</source>
        <translation>Rendszergazdai kapcsolat (GDAP) megszüntetése kérve</translation>
    </message>
    <message>
        <source>Admin relationship (GDAP) ended</source>
        <translation>Rendszergazdai kapcsolat (GDAP) megszüntetve</translation>
    </message>
    <message>
        <source>Admin relationship (GDAP) expired</source>
        <translation>Rendszergazdai kapcsolat (GDAP) lejárt</translation>
    </message>
    <message>
        <source>Access assignment (GDAP) made</source>
        <translation>Hozzáférés-hozzárendelés (GDAP) létrehozva</translation>
    </message>
    <message>
        <source>Access assignment (GDAP) changed</source>
        <translation>Hozzáférés-hozzárendelés (GDAP) módosítva</translation>
    </message>
    <message>
        <source>Access assignment (GDAP) deleted</source>
        <translation>Hozzáférés-hozzárendelés (GDAP) törölve</translation>
    </message>
    <message>
        <source>Admin relationship (DAP) approved</source>
        <translation>Rendszergazdai kapcsolat (DAP) jóváhagyva</translation>
    </message>
    <message>
        <source>Admin relationship (DAP) ended</source>
        <translation>Rendszergazdai kapcsolat (DAP) megszüntetve</translation>
    </message>
    <message>
        <source>Credit made</source>
        <translation>Jóváírás létrehozva</translation>
    </message>
    <message>
        <source>Credit changed</source>
        <translation>Jóváírás módosítva</translation>
    </message>
    <message>
        <source>Credit canceled</source>
        <translation>Jóváírás visszavonva</translation>
    </message>
    <message>
        <source>User added to a role</source>
        <translation>Felhasználó szerepkörhöz adva</translation>
    </message>
    <message>
        <source>User taken out of a role</source>
        <translation>Felhasználó szerepkörből eltávolítva</translation>
    </message>
    <message>
        <source>Access assignment (GDAP) activated</source>
        <translation>Hozzáférés-hozzárendelés (GDAP) aktiválva</translation>
    </message>
    <message>
        <source>Use of software attested</source>
        <translation>Szoftverhasználat igazolva</translation>
    </message>
    <message>
        <source>Admin relationship (GDAP) cleaned up</source>
        <translation>Rendszergazdai kapcsolat (GDAP) rendbe téve</translation>
    </message>
    <message>
        <source>Company information changed</source>
        <translation>Cégadatok módosítva</translation>
    </message>
    <message>
        <source>Policy made</source>
        <translation>Szabályzat létrehozva</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Szabályzat módosítva</translation>
    </message>
    <message>
        <source>Policy deleted</source>
        <translation>Szabályzat törölve</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Eszköz módosítva</translation>
    </message>
    <message>
        <source>Change of devices attempted</source>
        <translation>Eszközök módosításának kísérlete</translation>
    </message>
    <message>
        <source>Device deleted</source>
        <translation>Eszköz törölve</translation>
    </message>
    <message>
        <source>Upload of devices to a new batch attempted</source>
        <translation>Eszközök feltöltésének kísérlete új kötegbe</translation>
    </message>
    <message>
        <source>Upload of devices to a batch attempted</source>
        <translation>Eszközök feltöltésének kísérlete kötegbe</translation>
    </message>
    <message>
        <source>Overage managed</source>
        <translation>Túllépés kezelve</translation>
    </message>
    <message>
        <source>Admin relationship (DAP) ended by Microsoft</source>
        <translation>A Microsoft megszüntette a rendszergazdai kapcsolatot (DAP)</translation>
    </message>
    <message>
        <source>Possible fraud in Azure detected</source>
        <translation>Lehetséges Azure-csalás észlelve</translation>
    </message>
    <message>
        <source>Migration to new commerce begun</source>
        <translation>Új kereskedelmi rendszerbe való áttérés megkezdve</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Időpont (UTC)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tevékenység</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-azonosító</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Erőforrás</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Erőforrás azonosítója</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Előtte</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Utána</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelációs azonosító</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Kérésazonosító</translation>
    </message>
    <message>
        <source>Done with Tierdesk</source>
        <translation>A Tierdeskkel végezve</translation>
    </message>
    <message>
        <source>Told by Partner Center</source>
        <translation>A Partnerközpont közlése</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tevékenység</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Eredmény</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Tierdesk, the desk of an indirect provider</source>
        <translation>Tierdesk, a közvetett szolgáltató íróasztala</translation>
    </message>
    <message>
        <source>Use the practice account, a made-up Partner Center on this machine (the default).</source>
        <translation>A gyakorló fiók használata: kitalált Partnerközpont ezen a gépen (ez az alapértelmezés).</translation>
    </message>
    <message>
        <source>Address of the Partner Center service.</source>
        <translation>A Partnerközpont szolgáltatás címe.</translation>
    </message>
    <message>
        <source>Address that issues tokens.</source>
        <translation>A tokeneket kiállító cím.</translation>
    </message>
    <message>
        <source>Application id to sign in with.</source>
        <translation>A bejelentkezéshez használt alkalmazásazonosító.</translation>
    </message>
    <message>
        <source>Tenant of the indirect provider.</source>
        <translation>A közvetett szolgáltató bérlője.</translation>
    </message>
    <message>
        <source>Folder to keep this account&apos;s data in; it must be on this machine.</source>
        <translation>A fiók adatainak mappája; ezen a gépen kell lennie.</translation>
    </message>
    <message>
        <source>Language of the window: en, pl or hu.</source>
        <translation>Az ablak nyelve: en, pl vagy hu.</translation>
    </message>
    <message>
        <source>Print this and end.</source>
        <translation>Súgó kiírása és kilépés.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Verzió kiírása és kilépés.</translation>
    </message>
    <message>
        <source>--%1 needs an address such as https://api.example.com, not &quot;%2&quot;.</source>
        <translation>--%1: csak cím lehet (például https://api.example.com), ez nem az: „%2”.</translation>
    </message>
    <message>
        <source>--%1 must be an https address.</source>
        <translation>--%1: csak https-cím lehet.</translation>
    </message>
    <message>
        <source>--%1 must be an https address: plain http is accepted for this machine only.</source>
        <translation>--%1: csak https-cím lehet; sima http csak ezen a gépen engedélyezett.</translation>
    </message>
    <message>
        <source>--base-url, --authority, --client-id and --tenant belong together; missing: %1.</source>
        <translation>A --base-url, --authority, --client-id és --tenant kapcsoló összetartozik; hiányzik: %1.</translation>
    </message>
    <message>
        <source>--practice and --base-url exclude each other.</source>
        <translation>A --practice és a --base-url kapcsoló kizárja egymást.</translation>
    </message>
    <message>
        <source>--tenant must be a GUID, not &quot;%1&quot;.</source>
        <translation>--tenant: csak GUID lehet, ez nem az: „%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of Tierdesk.</source>
        <translation>A Tierdesk nem ismeri ezt a kapcsolót: „%1”.</translation>
    </message>
    <message>
        <source>--lang must be en, pl or hu, not &quot;%1&quot;.</source>
        <translation>--lang: csak en, pl vagy hu lehet, ez nem az: „%1”.</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>A --data-dir kapcsolóhoz mappanév szükséges.</translation>
    </message>
    <message>
        <source>Without a window: tierdesk export, tierdesk status, tierdesk sync; each tells more with --help.</source>
        <translation>Ablak nélkül: tierdesk export, tierdesk status, tierdesk sync; mindegyik többet mond a --help kapcsolóval.</translation>
    </message>
    <message>
        <source>--%1 must not be empty.</source>
        <translation>A --%1 kapcsoló nem lehet üres.</translation>
    </message>
</context>
<context>
    <name>CustomerBlock</name>
    <message>
        <source>%1, %2</source>
        <comment>term and billing</comment>
        <extracomment>%1 is a term (&quot;1 year&quot;), %2 how it is billed (&quot;monthly&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No reseller</source>
        <translation>Nincs viszonteladó</translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s)</source>
        <translation>
            <numerusform>%1 előfizetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 license(s)</source>
        <translation>
            <numerusform>%1 licenc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, being read</source>
        <extracomment>%1 is &quot;4 subscriptions&quot;, %2 &quot;196 licenses&quot;</extracomment>
        <translation>%1, %2, beolvasás folyamatban</translation>
    </message>
    <message>
        <source>%1, %2, overview of unknown age</source>
        <extracomment>%1 is &quot;4 subscriptions&quot;, %2 &quot;196 licenses&quot;</extracomment>
        <translation>%1, %2, áttekintő adat, ismeretlen időpontból</translation>
    </message>
    <message>
        <source>%1, %2, read %3</source>
        <extracomment>%1 is &quot;4 subscriptions&quot;, %2 &quot;196 licenses&quot;, %3 an age (&quot;3 minutes ago&quot;)</extracomment>
        <translation>%1, %2, beolvasva: %3</translation>
    </message>
    <message>
        <source>Reading subscriptions…</source>
        <translation>Előfizetések beolvasása…</translation>
    </message>
    <message>
        <source>This customer has no subscriptions.</source>
        <translation>Ennek az ügyfélnek nincs előfizetése.</translation>
    </message>
    <message>
        <source>%1, licenses: %2, %3, renews: %4, %5, %6</source>
        <extracomment>One subscription for a screen reader: name, number of licenses, term and billing, renewal date, status, reseller</extracomment>
        <translation>%1, licencek: %2, %3, megújítás: %4, %5, %6</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>áttekintő adat</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Előfizetés</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencek</translation>
    </message>
    <message>
        <source>Term, billing</source>
        <translation>Időtartam, számlázás</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Megújítás</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Reseller (MPN ID)</source>
        <translation>Viszonteladó (MPN/PLA)</translation>
    </message>
    <message>
        <source>Microsoft ID: %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>Microsoft-azonosító: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>még %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Partner Center</source>
        <translation>Megnyitás a Partnerközpontban</translation>
    </message>
</context>
<context>
    <name>CustomerModel</name>
    <message>
        <source>No reseller</source>
        <translation>Nincs viszonteladó</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nem olvasható</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>még nem ismert</translation>
    </message>
    <message>
        <source>Cloud Reseller</source>
        <translation>Viszonteladó</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Tanácsadó</translation>
    </message>
    <message>
        <source>Syndication</source>
        <translation>Szindikáció</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <translation>Microsoft-támogatás</translation>
    </message>
    <message>
        <source>No relationship</source>
        <translation>Nincs kapcsolat</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Cégnév</translation>
    </message>
    <message>
        <source>Primary domain name</source>
        <translation>Elsődleges tartománynév</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-azonosító</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Közvetett viszonteladó</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Kapcsolat</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>%1 is a number that Microsoft&apos;s support knows</extracomment>
        <translation>Kód: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <extracomment>%1 is a number like 503</extracomment>
        <translation>HTTP-állapot: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <extracomment>%1 is text of Microsoft&apos;s service, in English</extracomment>
        <translation>Üzenet: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <extracomment>%1 is an id that Microsoft&apos;s support asks for</extracomment>
        <translation>Korrelációs azonosító: %1</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Ez nem sikerült.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>%1 is a sentence that says why, %2 one that says what to do, %3 a number that Microsoft&apos;s support knows</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Microsoft says: %1 (%2)</source>
        <extracomment>%1 is text of Microsoft&apos;s service, in English, %2 a number that its support knows</extracomment>
        <translation>A Microsoft üzenete: %1 (%2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Újbóli bejelentkezés</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Újraolvasás</translation>
    </message>
    <message>
        <source>Open Account info</source>
        <translation>Fiókadatok megnyitása</translation>
    </message>
    <message>
        <source>Choose the reseller</source>
        <translation>Viszonteladó kiválasztása</translation>
    </message>
    <message>
        <source>Record the acceptance</source>
        <translation>Elfogadás rögzítése</translation>
    </message>
    <message>
        <source>Change the subscriptions</source>
        <translation>Előfizetések módosítása</translation>
    </message>
    <message>
        <source>Read the catalog again</source>
        <translation>Katalógus újraolvasása</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ügyfél megnyitása</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Choose the indirect reseller.</source>
        <translation>Válassza ki a közvetett viszonteladót.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Válassza ki az országot.</translation>
    </message>
    <message>
        <source>Choose the state or province.</source>
        <translation>Válassza ki a megyét vagy államot.</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <translation>Válassza ki a nyelvet.</translation>
    </message>
    <message>
        <source>Add at least one product.</source>
        <translation>Adjon hozzá legalább egy terméket.</translation>
    </message>
    <message>
        <source>The NIP is required in Poland. Enter its 10 digits.</source>
        <translation>Lengyelországban kötelező a NIP. Adja meg a 10 számjegyét.</translation>
    </message>
    <message>
        <source>The adószám is required in Hungary. Enter it like 12345678-1-42.</source>
        <translation>Magyarországon kötelező az adószám. Formája: 12345678-1-42.</translation>
    </message>
    <message>
        <source>The registration ID number is required in this country (%1).</source>
        <extracomment>%1 is the name of a country</extracomment>
        <translation>Ebben az országban kötelező az adószám (cégazonosító): %1.</translation>
    </message>
    <message>
        <source>The phone number is required in this country.</source>
        <translation>Ebben az országban kötelező a telefonszám.</translation>
    </message>
    <message>
        <source>Enter the day on which the agreement was accepted.</source>
        <translation>Adja meg, melyik napon fogadták el a szerződést.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Kötelező mező.</translation>
    </message>
    <message>
        <source>This is not the form of the number. It looks like %1.</source>
        <extracomment>%1 is an example of a company&apos;s registration number</extracomment>
        <translation>A szám formátuma nem megfelelő. Helyes példa: %1.</translation>
    </message>
    <message>
        <source>This is not the form that the number has in this country.</source>
        <translation>A szám formátuma ebben az országban nem ilyen.</translation>
    </message>
    <message>
        <source>Only letters a–z, digits, and hyphens between them.</source>
        <translation>Csak a–z betűk, számjegyek és köztük kötőjelek.</translation>
    </message>
    <message>
        <source>This is not the form of a postal code in this country.</source>
        <translation>Az irányítószám formátuma ebben az országban nem ilyen.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Ez nem e-mail-cím.</translation>
    </message>
    <message>
        <source>This is not the form of a phone number in this country.</source>
        <translation>A telefonszám formátuma ebben az országban nem ilyen.</translation>
    </message>
    <message>
        <source>This does not have the right form.</source>
        <translation>A formátum nem megfelelő.</translation>
    </message>
    <message>
        <source>No registration number is taken for this country. Leave it empty.</source>
        <translation>Ebben az országban nem adható meg adószám (cégazonosító). Hagyja üresen.</translation>
    </message>
    <message>
        <source>This language is not offered in this country (%1).</source>
        <extracomment>%1 is the name of a country</extracomment>
        <translation>Ez a nyelv ebben az országban nem választható: %1.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Válasszon egyet a listából.</translation>
    </message>
    <message>
        <source>Choose a term and a billing frequency that are offered.</source>
        <translation>Válasszon a kínált időtartamok és számlázási gyakoriságok közül.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Ez nincs a választékban.</translation>
    </message>
    <message>
        <source>The number of licenses is outside the product&apos;s limits.</source>
        <translation>A licencek száma kívül esik a termék korlátain.</translation>
    </message>
    <message>
        <source>%1 is sold with %2 licenses.</source>
        <extracomment>%1 is the name of a product, %2 a range of numbers like &quot;1–300&quot;</extracomment>
        <translation>%1: a licencek megengedett száma %2.</translation>
    </message>
    <message>
        <source>NIP (company registration number)</source>
        <translation>NIP (lengyel adószám)</translation>
    </message>
    <message>
        <source>Adószám (company tax number)</source>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>Registration ID number</source>
        <translation>Adószám (cégazonosító)</translation>
    </message>
    <message>
        <source>NIP</source>
        <comment>registration number in Poland</comment>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Adószám</source>
        <comment>registration number in Hungary</comment>
        <translation>Adószám</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Közvetett viszonteladó</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Cégnév</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Ország/régió</translation>
    </message>
    <message>
        <source>Primary domain name</source>
        <translation>Elsődleges tartománynév</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Utca, házszám</translation>
    </message>
    <message>
        <source>Building, floor</source>
        <translation>Épület, emelet</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Irányítószám</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Település</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Megye vagy állam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Utónév</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Vezetéknév</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-mail-cím</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonszám</translation>
    </message>
    <message>
        <source>First name of the signer</source>
        <translation>Az aláíró utóneve</translation>
    </message>
    <message>
        <source>Last name of the signer</source>
        <translation>Az aláíró vezetékneve</translation>
    </message>
    <message>
        <source>Email address of the signer</source>
        <translation>Az aláíró e-mail-címe</translation>
    </message>
    <message>
        <source>Phone number of the signer</source>
        <translation>Az aláíró telefonszáma</translation>
    </message>
    <message>
        <source>Agreement acceptance date</source>
        <translation>Szerződés elfogadásának dátuma</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Előfizetések</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Túl hosszú.</translation>
    </message>
    <message>
        <source>The date cannot be in the future.</source>
        <translation>A dátum nem lehet jövőbeli.</translation>
    </message>
    <message>
        <source>The check digit does not fit. Compare the number; it can be sent all the same.</source>
        <translation>Az ellenőrző számjegy nem egyezik. Ellenőrizze a számot; így is elküldhető.</translation>
    </message>
    <message>
        <source>This domain name is taken. Choose another one.</source>
        <translation>Ez a tartománynév foglalt. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The partnership with this reseller is not active.</source>
        <translation>A partnerkapcsolat ezzel a viszonteladóval nem aktív.</translation>
    </message>
    <message>
        <source>Partner Center refused this.</source>
        <translation>A Partnerközpont ezt elutasította.</translation>
    </message>
    <message>
        <source>This reseller has no MPN ID / PLA ID. Without it nothing can be ordered.</source>
        <translation>Ennek a viszonteladónak nincs MPN-/PLA-azonosítója. Enélkül semmi sem rendelhető.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az imént</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n perce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n órája</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of numbers, %1 the least, %2 the most</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n másodperc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n perc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n óra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>Setup info</source>
        <translation>Első bejelentkezés adatai</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Ideiglenes jelszó</translation>
    </message>
    <message>
        <source>Sign in at office.com with it. You will be asked for a new password.</source>
        <translation>Ezekkel jelentkezzen be az office.com oldalon. Ott új jelszót kell majd megadnia.</translation>
    </message>
</context>
<context>
    <name>HeadlessCommand</name>
    <message>
        <source>being read, %1 so far</source>
        <extracomment>%1 is a number</extracomment>
        <translation>olvasás alatt, eddig %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>még nincs beolvasva</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is an age (&quot;3 minutes ago&quot;) or a date</extracomment>
        <translation>beolvasva: %1</translation>
    </message>
    <message>
        <source>Indirect resellers</source>
        <translation>Közvetett viszonteladók</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Nem olvasható: %1</translation>
    </message>
    <message>
        <source>Resellers whose customers were listed: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Viszonteladók, akiknek ügyfelei listázva vannak: %1 / %2</translation>
    </message>
    <message>
        <source>the oldest %1</source>
        <translation>a legrégebbi: %1</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Előfizetések</translation>
    </message>
    <message>
        <source>Customers whose own subscriptions were never read: %1</source>
        <translation>Ügyfelek, akiknek saját előfizetéseit még sosem olvasták be: %1</translation>
    </message>
    <message>
        <source>Operations that wait: %1</source>
        <translation>Várakozó műveletek: %1</translation>
    </message>
    <message>
        <source>There is no data in %1 yet: &quot;tierdesk sync&quot; or a window reads it.</source>
        <extracomment>%1 is a folder; &quot;tierdesk sync&quot; is typed as it stands here</extracomment>
        <translation>A(z) %1 mappában még nincsenek adatok: a „tierdesk sync” vagy egy ablak olvassa be őket.</translation>
    </message>
    <message>
        <source>The data in %1 has the form of another version of Tierdesk: &quot;tierdesk sync&quot; or a window brings it up to date.</source>
        <extracomment>%1 is a folder; &quot;tierdesk sync&quot; is typed as it stands here</extracomment>
        <translation>A(z) %1 mappában lévő adatok a Tierdesk egy másik verziójának formájában vannak: a „tierdesk sync” vagy egy ablak frissíti őket.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a column of this list; it has %2.</source>
        <extracomment>%1 was typed, %2 is a list of words</extracomment>
        <translation>A(z) „%1” nem oszlopa ennek a listának; oszlopai: %2.</translation>
    </message>
    <message>
        <source>--sort needs COLUMN, COLUMN:asc or COLUMN:desc, not &quot;%1&quot;.</source>
        <translation>A --sort értéke COLUMN, COLUMN:asc vagy COLUMN:desc lehet, nem „%1”.</translation>
    </message>
    <message>
        <source>File to write, completely or not at all; - writes CSV to standard output.</source>
        <extracomment>CSV is the name of a format</extracomment>
        <translation>Az írandó fájl, egészben vagy sehogy; a - a szabványos kimenetre ír CSV-t.</translation>
    </message>
    <message>
        <source>Only what this is part of, as in the window&apos;s search field.</source>
        <translation>Csak az, aminek ez a szöveg része, mint az ablak keresőmezőjében.</translation>
    </message>
    <message>
        <source>Writes a list to a file: what was read from Partner Center last. Headings and words are English, unless --lang asks for others.</source>
        <translation>Listát ír fájlba: azt, amit legutóbb a Partnerközpontból beolvastak. A fejlécek és a szavak angolok, hacsak a --lang mást nem kér.</translation>
    </message>
    <message>
        <source>Tells how old and how complete the lists are, and which operations wait.</source>
        <translation>Megmondja, milyen régiek és mennyire teljesek a listák, és mely műveletek várakoznak.</translation>
    </message>
    <message>
        <source>Reads everything from Partner Center, and sends nothing. An open window is asked to do it.</source>
        <translation>Mindent beolvas a Partnerközpontból, és semmit sem küld. Ha nyitva van egy ablak, azt kéri meg rá.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Az eredmény kiírása JSON formában.</translation>
    </message>
    <message>
        <source>Name a file to write with --to, or - for standard output.</source>
        <translation>A --to után adja meg az írandó fájlt, vagy a - jelet a szabványos kimenethez.</translation>
    </message>
    <message>
        <source>--format must be csv or xlsx, not &quot;%1&quot;.</source>
        <translation>A --format csv vagy xlsx lehet, nem „%1”.</translation>
    </message>
    <message>
        <source>Only CSV can be written to standard output.</source>
        <translation>A szabványos kimenetre csak CSV írható.</translation>
    </message>
    <message>
        <source>--to - and --json both need standard output.</source>
        <translation>A --to - és a --json egyaránt a szabványos kimenetet igényli.</translation>
    </message>
    <message>
        <source>--reseller needs the Microsoft ID of a reseller, a GUID, not &quot;%1&quot;.</source>
        <translation>A --reseller egy viszonteladó Microsoft-azonosítóját (GUID) várja, nem ezt: „%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an argument of tierdesk %2.</source>
        <translation>A(z) „%1” nem argumentuma a tierdesk %2 parancsnak.</translation>
    </message>
    <message>
        <source>What is exported: customers, subscriptions or resellers.</source>
        <translation>Mit exportál: ügyfelek (customers), előfizetések (subscriptions) vagy viszonteladók (resellers).</translation>
    </message>
    <message>
        <source>Only customers or subscriptions of the indirect reseller with this Microsoft ID.</source>
        <translation>Csak az ezzel a Microsoft-azonosítóval rendelkező közvetett viszonteladó ügyfelei vagy előfizetései.</translation>
    </message>
    <message>
        <source>Only subscriptions with this status: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>Csak az ilyen állapotú előfizetések: %1.</translation>
    </message>
    <message>
        <source>Columns in the order wanted; all if it is left out. Of customers: %1. Of subscriptions: %2; or portal, the five of Partner Center&apos;s own file. Of resellers: %3.</source>
        <extracomment>%1, %2 and %3 are lists of words</extracomment>
        <translation>Oszlopok a kívánt sorrendben; ha kimarad, mindegyik. Ügyfelek: %1. Előfizetések: %2; vagy portal, a Partnerközpont saját fájljának öt oszlopa. Viszonteladók: %3.</translation>
    </message>
    <message>
        <source>--status must be one of %1, not &quot;%2&quot;.</source>
        <extracomment>%1 is a list of words, %2 was typed</extracomment>
        <translation>A --status ezek egyike lehet: %1; nem „%2”.</translation>
    </message>
    <message>
        <source>--reseller is for the lists of customers and subscriptions only.</source>
        <translation>A --reseller csak az ügyfelek és az előfizetések listájához való.</translation>
    </message>
    <message>
        <source>Say what to export: customers, subscriptions or resellers.</source>
        <translation>Adja meg, mit exportáljon: customers, subscriptions vagy resellers.</translation>
    </message>
    <message>
        <source>--status is for the list of subscriptions only.</source>
        <translation>A --status csak az előfizetések listájához való.</translation>
    </message>
    <message>
        <source>Practice data: made up, none of it from Microsoft.</source>
        <translation>Gyakorló adatok: kitaláltak, egyik sem a Microsofttól származik.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 not done (a sentence says why), 2 bad arguments, 3 sync gave way to a window that was opened and goes on reading, 129 ended by SIGHUP, 130 by Ctrl+C, 143 by SIGTERM.</source>
        <translation>Kilépési kódok: 0 kész, 1 nem sikerült (egy mondat megmondja, miért), 2 hibás argumentumok, 3 a sync átadta a helyét egy megnyitott ablaknak, amely tovább olvas, 129 SIGHUP zárta be, 130 Ctrl+C, 143 SIGTERM.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Az eredményt nem sikerült a szabványos kimenetre írni.</translation>
    </message>
    <message>
        <source>%1; or portal alone, the five of Partner Center&apos;s own file</source>
        <extracomment>Stands after &quot;it has&quot;; %1 is a list of words, &quot;portal&quot; is typed as it stands here</extracomment>
        <translation>%1; vagy egyedül a portal, a Partnerközpont saját fájljának öt oszlopa</translation>
    </message>
    <message>
        <source>Say csv or xlsx after --format.</source>
        <translation>A --format után csv vagy xlsx álljon.</translation>
    </message>
    <message>
        <source>Say after --search which text to look for; without --search, all is exported.</source>
        <translation>A --search után adja meg a keresett szöveget; a --search nélkül minden exportálásra kerül.</translation>
    </message>
    <message>
        <source>Say after --reseller the Microsoft ID of an indirect reseller, a GUID.</source>
        <translation>A --reseller után adja meg egy közvetett viszonteladó Microsoft-azonosítóját (GUID).</translation>
    </message>
    <message>
        <source>Say after --status which one: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>A --status után adja meg az állapotot, ezek egyikét: %1.</translation>
    </message>
    <message>
        <source>Say after --sort by which column: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>A --sort után adja meg a rendezés oszlopát, ezek egyikét: %1.</translation>
    </message>
    <message>
        <source>Say after --columns which ones, such as %1; this list has %2.</source>
        <extracomment>%1 is an example, %2 is a list of words</extracomment>
        <translation>A --columns után adja meg az oszlopokat, például %1; a lista oszlopai: %2.</translation>
    </message>
    <message>
        <source>csv or xlsx; without it, what the name of the file ends in; csv where it has no ending.</source>
        <translation>csv vagy xlsx; enélkül a fájlnév kiterjesztése dönt; ha nincs kiterjesztése, csv.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in neither .csv nor .xlsx: say --format csv or --format xlsx.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A(z) „%1” név vége sem .csv, sem .xlsx: adja meg, hogy --format csv vagy --format xlsx.</translation>
    </message>
    <message>
        <source>This list cannot be sorted by &quot;%1&quot;, only by %2.</source>
        <extracomment>%1 was typed, %2 is a list of words</extracomment>
        <translation>Ez a lista nem rendezhető eszerint: „%1”, csak ezek szerint: %2.</translation>
    </message>
    <message>
        <source>Column to sort by; the first one if it is left out. Subscriptions are sorted by one of: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>A rendezés oszlopa; ha kimarad, az első. Az előfizetések ezek egyike szerint rendezhetők: %1.</translation>
    </message>
</context>
<context>
    <name>KeptSelection</name>
    <message>
        <source>Only %1 of the selected rows are still selected.</source>
        <extracomment>%1 is a number. After a long list was sorted or filtered.</extracomment>
        <translation>A kijelölt sorok közül már csak %1 van kijelölve.</translation>
    </message>
    <message>
        <source>Select all with Ctrl+A, or filter the list, to select more.</source>
        <translation>Több sor kijelöléséhez jelöljön ki mindent a Ctrl+A billentyűkkel, vagy szűrje a listát.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>term of a subscription</comment>
        <translation>
            <numerusform>%n nap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>term of a subscription</comment>
        <translation>
            <numerusform>%n hónap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>term of a subscription</comment>
        <translation>
            <numerusform>%n év</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>billing frequency</comment>
        <translation>Havonta</translation>
    </message>
    <message>
        <source>Annual</source>
        <comment>billing frequency</comment>
        <translation>Évente</translation>
    </message>
    <message>
        <source>Every 2 years</source>
        <comment>billing frequency</comment>
        <translation>2 évente</translation>
    </message>
    <message>
        <source>Every 3 years</source>
        <comment>billing frequency</comment>
        <translation>3 évente</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>billing frequency</comment>
        <translation>Egyszer</translation>
    </message>
    <message>
        <source>Not billed</source>
        <comment>billing frequency</comment>
        <translation>Nincs számlázás</translation>
    </message>
    <message>
        <source>Online services</source>
        <comment>kind of product</comment>
        <translation>Online szolgáltatások</translation>
    </message>
    <message>
        <source>Azure reservations</source>
        <comment>kind of product</comment>
        <translation>Azure-foglalások</translation>
    </message>
    <message>
        <source>Azure</source>
        <comment>kind of product</comment>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>kind of product</comment>
        <translation>Szoftver</translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>relationship to the customer</comment>
        <translation>Viszonteladó</translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>relationship to the customer</comment>
        <translation>Tanácsadó</translation>
    </message>
    <message>
        <source>Syndication</source>
        <comment>relationship to the customer</comment>
        <translation>Szindikáció</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <comment>relationship to the customer</comment>
        <translation>Microsoft-támogatás</translation>
    </message>
    <message>
        <source>None</source>
        <comment>relationship to the customer</comment>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>partnership with a reseller</comment>
        <translation>Aktív</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>partnership with a reseller</comment>
        <translation>Függőben</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>partnership with a reseller</comment>
        <translation>Inaktív</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Ügyfél létrehozása</translation>
    </message>
    <message>
        <source>Record the customer agreement</source>
        <translation>Ügyfélszerződés rögzítése</translation>
    </message>
    <message>
        <source>Make the cart</source>
        <translation>Kosár létrehozása</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Megrendelés leadása</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Az ügyfél létrejött</translation>
    </message>
    <message>
        <source>Customer agreement recorded</source>
        <translation>Az ügyfélszerződés rögzítve</translation>
    </message>
    <message>
        <source>Cart made</source>
        <translation>A kosár létrejött</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>A megrendelés leadva</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>step of an operation</comment>
        <translation>Várakozik</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>step of an operation</comment>
        <translation>Folyamatban</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of an operation</comment>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>step of an operation</comment>
        <translation>Elutasítva</translation>
    </message>
    <message>
        <source>By associating the customer with this reseller you delegate the management of the customer&apos;s account and subscriptions to it. %1 can order and manage subscriptions for the customer. Administrator access to the customer&apos;s services needs granular delegated admin privileges (GDAP), with roles and an end.</source>
        <extracomment>%1 is the name of an indirect reseller. GDAP is Microsoft&apos;s name for granular delegated admin privileges</extracomment>
        <translation>Azzal, hogy az ügyfelet ehhez a viszonteladóhoz társítja, rábízza az ügyfél fiókjának és előfizetéseinek kezelését. A viszonteladó (%1) előfizetéseket rendelhet az ügyfélnek, és kezelheti azokat. Az ügyfél szolgáltatásaihoz való rendszergazdai hozzáféréshez részletes delegált rendszergazdai jogosultság (GDAP) kell, megadott szerepkörökkel és lejárattal.</translation>
    </message>
    <message>
        <source>%1 can now manage the account of %2 and its subscriptions. Administrator access to the customer&apos;s services is given by granular delegated admin privileges (GDAP).</source>
        <extracomment>%1 is the name of an indirect reseller, %2 that of the new customer. GDAP stays as it is</extracomment>
        <translation>A viszonteladó (%1) mostantól kezelheti az ügyfél (%2) fiókját és előfizetéseit. Az ügyfél szolgáltatásaihoz rendszergazdai hozzáférést részletes delegált rendszergazdai jogosultság (GDAP) ad.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>step of an operation</comment>
        <translation>Kihagyva</translation>
    </message>
    <message>
        <source>Change the subscription</source>
        <translation>Előfizetés módosítása</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Előfizetés módosítva</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>The customer was not created.</source>
        <translation>Az ügyfél nem jött létre.</translation>
    </message>
    <message>
        <source>The customer exists, but its agreement is not recorded and nothing is ordered.</source>
        <translation>Az ügyfél létrejött, de a szerződése nincs rögzítve, és semmi sincs megrendelve.</translation>
    </message>
    <message>
        <source>The customer exists, but the order is not placed.</source>
        <translation>Az ügyfél létrejött, de a megrendelés nincs leadva.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says why, %2 what happens next; both are whole sentences
----------
%1 says what to do, %2 what happens next; both are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Az újabb próbálkozás automatikus.</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Az újabb próbálkozás automatikus, időpontja: %1.</translation>
    </message>
    <message>
        <source>It could not be sent yet.</source>
        <translation>Még nem sikerült elküldeni.</translation>
    </message>
    <message>
        <source>Whether Microsoft carried it out is being checked.</source>
        <translation>Ellenőrzés folyik, hogy a Microsoft végrehajtotta-e.</translation>
    </message>
    <message>
        <source>This can take up to 15 minutes. Nothing is done twice.</source>
        <translation>Ez akár 15 percig is tarthat. Semmi sem történik meg kétszer.</translation>
    </message>
    <message>
        <source>You stopped here.</source>
        <translation>Ön itt leállította.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) could not be ordered.</source>
        <translation>
            <numerusform>%n terméket nem sikerült megrendelni.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand first in the list below. The others are ordered.</source>
        <translation>Ezek az alábbi lista elején állnak. A többi meg van rendelve.</translation>
    </message>
    <message>
        <source>Nothing exists at Microsoft.</source>
        <translation>A Microsoftnál semmi sem jött létre.</translation>
    </message>
    <message>
        <source>The customer %1 and its order stay at Microsoft.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Az ügyfél (%1) és a megrendelése megmarad a Microsoftnál.</translation>
    </message>
    <message>
        <source>The customer %1 stays at Microsoft, with its agreement. Nothing is ordered.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Az ügyfél (%1) a szerződésével együtt megmarad a Microsoftnál. Semmi sincs megrendelve.</translation>
    </message>
    <message>
        <source>The customer %1 stays at Microsoft, without a recorded agreement. Nothing is ordered.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Az ügyfél (%1) megmarad a Microsoftnál, rögzített szerződés nélkül. Semmi sincs megrendelve.</translation>
    </message>
    <message>
        <source>Nothing was sent to Microsoft yet.</source>
        <translation>A Microsoftnak még semmi sem lett elküldve.</translation>
    </message>
    <message>
        <source>It is not known yet whether Microsoft created the customer %1.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Még nem tudni, hogy a Microsoft létrehozta-e az ügyfelet (%1).</translation>
    </message>
    <message>
        <source>The change was not taken over by Microsoft.</source>
        <translation>A Microsoft nem érvényesítette a módosítást.</translation>
    </message>
    <message>
        <source>The subscription was changed elsewhere in the meantime.</source>
        <translation>Az előfizetést időközben máshol módosították.</translation>
    </message>
    <message>
        <source>The subscription was not changed.</source>
        <translation>Az előfizetés nem módosult.</translation>
    </message>
    <message>
        <source>The order is not placed.</source>
        <translation>A megrendelés nincs leadva.</translation>
    </message>
    <message>
        <source>It is not known yet whether Microsoft placed the order.</source>
        <translation>Még nem tudni, hogy a Microsoft leadta-e a megrendelést.</translation>
    </message>
    <message>
        <source>The order stays at Microsoft.</source>
        <translation>A megrendelés megmarad a Microsoftnál.</translation>
    </message>
    <message>
        <source>Nothing is ordered.</source>
        <translation>Semmi nincs megrendelve.</translation>
    </message>
    <message>
        <source>It is not known yet whether Microsoft changed the subscription.</source>
        <translation>Még nem tudni, hogy a Microsoft módosította-e az előfizetést.</translation>
    </message>
    <message>
        <source>The subscription stays changed.</source>
        <translation>Az előfizetés módosítva marad.</translation>
    </message>
    <message>
        <source>The subscription stays as it is.</source>
        <translation>Az előfizetés változatlan marad.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Ügyfél hozzáadása</translation>
    </message>
    <message>
        <source>Order subscriptions</source>
        <translation>Előfizetés-rendelés</translation>
    </message>
    <message>
        <source>Change subscription</source>
        <translation>Előfizetés-módosítás</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>state of an operation</comment>
        <translation>Nem kezdődött el</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of an operation</comment>
        <translation>Folyamatban</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an operation</comment>
        <translation>Várakozik</translation>
    </message>
    <message>
        <source>Being checked (up to 15 minutes)</source>
        <comment>state of an operation</comment>
        <translation>Ellenőrzés (max. 15 perc)</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of an operation</comment>
        <translation>Elutasítva</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an operation</comment>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>state of an operation</comment>
        <translation>Leállítva</translation>
    </message>
    <message>
        <source>now</source>
        <translation>most</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a duration: &quot;40 seconds&quot;</extracomment>
        <translation>%1 múlva</translation>
    </message>
    <message>
        <source>This will not be done: %1.</source>
        <extracomment>%1 is a list of steps: &quot;Make the cart, Place the order&quot;</extracomment>
        <translation>Ez nem történik meg: %1.</translation>
    </message>
    <message>
        <source>It is damaged, or a newer version of Tierdesk wrote it. It is kept as it is and nothing is sent for it. Look in Partner Center for what became of it.</source>
        <translation>Sérült, vagy a Tierdesk újabb verziója írta. Változatlanul megmarad, és semmi sem megy el belőle. Nézze meg a Partnerközpontban, mi lett vele.</translation>
    </message>
    <message>
        <source>The customer %1 stays at Microsoft, with its agreement. It is not known yet whether Microsoft placed its order.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>A Microsoftnál megmarad az ügyfél a szerződésével együtt: %1. Még nem ismert, hogy a Microsoft leadta-e a megrendelést.</translation>
    </message>
    <message>
        <source>It is looked for again by itself.</source>
        <translation>Az ellenőrzés automatikusan megismétlődik.</translation>
    </message>
    <message>
        <source>It is looked for again by itself at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Az újabb ellenőrzés automatikus, időpontja: %1.</translation>
    </message>
</context>
<context>
    <name>ResellerModel</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>MPN ID / PLA ID</source>
        <translation>MPN-/PLA-azonosító</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Ország/régió</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Ismert ügyfelek</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-azonosító</translation>
    </message>
    <message>
        <source>Customers read at</source>
        <translation>Ügyfelek beolvasva</translation>
    </message>
</context>
<context>
    <name>SubscriptionModel</name>
    <message>
        <source>Subscription</source>
        <translation>Előfizetés</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Közvetett viszonteladó</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencek</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Megújítás</translation>
    </message>
    <message>
        <source>No reseller</source>
        <translation>Nincs viszonteladó</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>áttekintés</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Beolvasva</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Időtartam vége</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Automatikus megújítás</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Beolvasva</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Előfizetés azonosítója</translation>
    </message>
    <message>
        <source>Customer&apos;s Microsoft ID</source>
        <translation>Ügyfél Microsoft-azonosítója</translation>
    </message>
    <message>
        <source>Reseller&apos;s MPN ID / PLA ID</source>
        <translation>Viszonteladó MPN-/PLA-azonosítója</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mennyiség</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Viszonteladó</translation>
    </message>
</context>
<context>
    <name>SubscriptionText</name>
    <message>
        <source>Ended %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Lejárt: %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Lejár: %1</translation>
    </message>
    <message>
        <source>From the overview, whose age is not known. It is read when its customer is opened.</source>
        <translation>Az áttekintésből származik, amelynek kora nem ismert. Az ügyfél megnyitásakor a program beolvassa.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is an age (&quot;3 minutes ago&quot;)</extracomment>
        <translation>Beolvasva: %1</translation>
    </message>
</context>
<context>
    <name>TroubleDialogs</name>
    <message>
        <source>Tierdesk cannot open its data</source>
        <translation>A Tierdesk nem tudja megnyitni az adatait</translation>
    </message>
    <message>
        <source>&amp;Keep aside and start empty</source>
        <translation>&amp;Félretétel és üres kezdés</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>&amp;Másik mappa választása…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Kilépés</translation>
    </message>
    <message>
        <source>Folder for Tierdesk&apos;s data</source>
        <translation>A Tierdesk adatainak mappája</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ebbe a mappába nem lehet írni: %1</translation>
    </message>
    <message>
        <source>Tierdesk writes down what it is about to send, so it needs a folder of its own. Nothing was changed.</source>
        <translation>A Tierdesk előre feljegyzi, mit fog elküldeni, ezért saját mappára van szüksége. Semmi sem változott.</translation>
    </message>
    <message>
        <source>The folder %1 is on another machine.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ez a mappa másik gépen van: %1</translation>
    </message>
    <message>
        <source>Tierdesk&apos;s database needs a folder on this machine: over the network it could be damaged.</source>
        <translation>A Tierdesk adatbázisának ezen a gépen kell mappa: hálózaton át megsérülhetne.</translation>
    </message>
    <message>
        <source>Another Tierdesk (process %2) has the folder %1 open.</source>
        <extracomment>%1 is a folder, %2 the number of a process</extracomment>
        <translation>Egy másik Tierdesk (folyamat: %2) használja ezt a mappát: %1</translation>
    </message>
    <message>
        <source>It did not answer, so its window could not be raised. End it first, or choose another folder.</source>
        <translation>Nem válaszolt, így az ablaka nem hozható előtérbe. Előbb zárja be, vagy válasszon másik mappát.</translation>
    </message>
    <message>
        <source>The data in %1 was written by a newer version of Tierdesk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Az itteni adatokat a Tierdesk újabb verziója írta: %1</translation>
    </message>
    <message>
        <source>This version does not know its form and left it as it is. Start the newer version, or choose another folder.</source>
        <translation>Ez a verzió nem ismeri a formátumukat, ezért változatlanul hagyta őket. Indítsa el az újabb verziót, vagy válasszon másik mappát.</translation>
    </message>
    <message>
        <source>A data file in %1 is damaged.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ebben a mappában sérült egy adatfájl: %1</translation>
    </message>
    <message>
        <source>The practice data in %1 cannot be used.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Az itteni gyakorló adatok nem használhatók: %1</translation>
    </message>
    <message>
        <source>It is damaged, or another version of Tierdesk wrote it. It can be kept aside under another name, and practice begins anew.</source>
        <translation>Sérültek, vagy a Tierdesk egy másik verziója írta őket. Más néven félretehetők, és a gyakorlás elölről kezdődik.</translation>
    </message>
    <message>
        <source>The data in %1 cannot be opened.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Az itteni adatok nem nyithatók meg: %1</translation>
    </message>
    <message>
        <source>Perhaps the disk is full or the folder may not be written to. Nothing was changed.</source>
        <translation>Lehet, hogy megtelt a lemez, vagy a mappa nem írható. Semmi sem változott.</translation>
    </message>
    <message>
        <source>Data is read again</source>
        <translation>Az adatok újbóli beolvasása</translation>
    </message>
    <message>
        <source>It is kept aside as %1. Everything in it is being read again from Partner Center; drafts and operations are not touched by this.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Félretéve ezen a néven: %1. A tartalmát a program újra beolvassa a Partnerközpontból; ez a piszkozatokat és a műveleteket nem érinti.</translation>
    </message>
    <message>
        <source>The folder %1 holds other files.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A mappában más fájlok vannak: %1.</translation>
    </message>
    <message>
        <source>Tierdesk needs a folder of its own, which nobody else can read. Choose an empty or a new one.</source>
        <translation>A Tierdesknek saját mappára van szüksége, amelyet más nem olvashat. Válasszon üres vagy új mappát.</translation>
    </message>
    <message>
        <source>The folder %1 holds the data of another account.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ebben a mappában egy másik fiók adatai vannak: %1</translation>
    </message>
    <message>
        <source>Each account has a folder of its own, so that lists and drafts never mix. Nothing was changed. Choose an empty or a new folder.</source>
        <translation>Minden fióknak saját mappája van, hogy a listák és a piszkozatok soha ne keveredjenek. Semmi sem változott. Válasszon üres vagy új mappát.</translation>
    </message>
    <message>
        <source>Backup to use</source>
        <translation>Használandó biztonsági mentés</translation>
    </message>
    <message>
        <source>Tierdesk backups (*.sqlite)</source>
        <translation>Tierdesk biztonsági mentések (*.sqlite)</translation>
    </message>
    <message>
        <source>It holds drafts, operations and activity. It is kept aside under another name, and Tierdesk goes on with a backup or with an empty file. What was done since the backup is not in it, and what was under way is not sent again by itself: look first whether a customer exists before you add it again. What was read from Partner Center is in another file and stays.</source>
        <translation>Piszkozatokat, műveleteket és tevékenységeket tartalmaz. Más néven félretéve megmarad, és a Tierdesk egy biztonsági mentéssel vagy egy üres fájllal folytatja. Ami a mentés óta történt, az nincs benne, és ami folyamatban volt, az nem lesz magától újra elküldve: nézze meg, létezik-e az ügyfél, mielőtt újra felvenné. A Partnerközpontból beolvasott adatok másik fájlban vannak, és megmaradnak.</translation>
    </message>
    <message>
        <source>&amp;Use a backup…</source>
        <translation>&amp;Biztonsági mentés használata…</translation>
    </message>
    <message>
        <source>No backup of the data in %1 could be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A(z) %1 mappában lévő adatokról nem készülhetett biztonsági mentés.</translation>
    </message>
    <message>
        <source>This version keeps its data in a new form and makes a backup before it changes anything. Perhaps the disk is full. Nothing was changed.</source>
        <translation>Ez a verzió új formában tárolja az adatait, és a módosítás előtt biztonsági mentést készít. Lehet, hogy megtelt a lemez. Semmi sem változott.</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>A biztonsági mentés nem használható</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Válasszon másikat. Semmi sem változott.</translation>
    </message>
    <message>
        <source>A newer version of Tierdesk wrote it. Nothing was changed.</source>
        <translation>A Tierdesk újabb verziója írta. Semmi sem változott.</translation>
    </message>
    <message>
        <source>It is damaged, or it is no backup of Tierdesk. Nothing was changed.</source>
        <translation>Sérült, vagy nem a Tierdesk biztonsági mentése. Semmi sem változott.</translation>
    </message>
    <message>
        <source>The backup cannot be used.</source>
        <translation>A biztonsági mentés nem használható.</translation>
    </message>
    <message>
        <source>It is a backup of another account. Nothing was changed.</source>
        <translation>Ez egy másik fiók biztonsági mentése. Semmi sem változott.</translation>
    </message>
    <message>
        <source>The file with the last read customers could not be used: it was damaged, or a newer version of Tierdesk wrote it.</source>
        <translation>A legutóbb beolvasott ügyfeleket tartalmazó fájl nem volt használható: megsérült, vagy a Tierdesk újabb verziója írta.</translation>
    </message>
    <message>
        <source>Tierdesk starts empty</source>
        <translation>A Tierdesk üres fájllal indul</translation>
    </message>
    <message>
        <source>Drafts, operations and activity begin anew with an empty file.</source>
        <translation>A piszkozatok, a műveletek és a tevékenységek üres fájlban, elölről kezdődnek.</translation>
    </message>
    <message>
        <source>The damaged file is kept aside as %1. Look first whether a customer exists before you add it again: what was under way is not sent again by itself.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A sérült fájl %1 néven megmaradt. Mielőtt újra felvesz egy ügyfelet, nézze meg, hogy létezik-e már: ami folyamatban volt, azt a program magától nem küldi el újra.</translation>
    </message>
    <message>
        <source>The damaged file is kept aside as %1. What was done after the backup is not in Tierdesk, only at Microsoft.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A sérült fájl %1 néven megmaradt. Ami a biztonsági mentés után történt, az nincs meg a Tierdeskben, csak a Microsoftnál.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of the backup were under way when it was made. Nothing of them is sent again; look at them under Operations.</source>
        <translation>
            <numerusform>A biztonsági mentés készítésekor %n művelet volt folyamatban. Ezekből a program semmit sem küld el újra; tekintse meg őket a Műveletek oldalon.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is in use</source>
        <translation>Biztonsági mentés van használatban</translation>
    </message>
    <message>
        <source>Tierdesk works with the backup of %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>A Tierdesk ezzel a biztonsági mentéssel dolgozik: %1.</translation>
    </message>
    <message>
        <source>Open the window: it can go on with a backup. Nothing was changed.</source>
        <translation>Nyissa meg az ablakot: az egy biztonsági mentéssel folytathatja. Semmi sem változott.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ú&amp;jra</translation>
    </message>
    <message>
        <source>It reads from Partner Center without a window (&quot;tierdesk sync&quot;) and has not ended yet. Wait a moment, then try again.</source>
        <translation>Ablak nélkül olvas a Partnerközpontból („tierdesk sync”), és még nem fejeződött be. Várjon egy kicsit, majd próbálja újra.</translation>
    </message>
</context>
<context>
    <name>tierdesk::app::Application</name>
    <message>
        <source>Indirect resellers</source>
        <translation>Közvetett viszonteladók</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Piszkozatok</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Műveletek</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Tevékenységnapló</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Előfizetések</translation>
    </message>
</context>
<context>
    <name>tierdesk::app::ExportCommand</name>
    <message>
        <source>No indirect reseller with the Microsoft ID %1 was read.</source>
        <translation>Nincs beolvasva közvetett viszonteladó ezzel a Microsoft-azonosítóval: %1.</translation>
    </message>
    <message>
        <source>The customers are being searched</source>
        <translation>Keresés az ügyfelek között</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Indirect resellers</source>
        <translation>Közvetett viszonteladók</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>Progress; %1 and %2 are numbers</extracomment>
        <translation>%1 / %2 sor</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) exported.</source>
        <translation>
            <numerusform>%1 ügyfél exportálva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reseller(s) exported.</source>
        <translation>
            <numerusform>%1 viszonteladó exportálva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 ügyfél időközben megszűnt, és nincs a fájlban.</numerusform>
        </translation>
    </message>
    <message>
        <source>The indirect reseller with the Microsoft ID %1 has no MPN ID / PLA ID, by which subscriptions name theirs.</source>
        <translation>Ennek a közvetett viszonteladónak nincs MPN-/PLA-azonosítója, pedig az előfizetések ezzel jelölik a magukét: %1.</translation>
    </message>
    <message>
        <source>The subscriptions are being searched</source>
        <translation>Keresés az előfizetések között</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Előfizetések</translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s) exported.</source>
        <translation>
            <numerusform>%1 előfizetés exportálva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 előfizetés időközben megszűnt, és nincs a fájlban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more subscription(s) may belong to this indirect reseller and are not in the file: the overview, which they come from, names none.</source>
        <translation>
            <numerusform>További %1 előfizetés tartozhat ehhez a közvetett viszonteladóhoz, de nincs a fájlban: az áttekintés, amelyből származik, nem nevez meg viszonteladót.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::app::OpeningNotice</name>
    <message>
        <source>Tierdesk is opening its data</source>
        <translation>A Tierdesk megnyitja az adatait</translation>
    </message>
    <message>
        <source>Checking the file: Tierdesk was not closed properly the last time.</source>
        <translation>A fájl ellenőrzése: a Tierdesk legutóbb nem megfelelően zárult be.</translation>
    </message>
    <message>
        <source>Backing up drafts, operations and activity before their form changes.</source>
        <translation>A piszkozatok, műveletek és tevékenységek biztonsági mentése, mielőtt a formájuk megváltozik.</translation>
    </message>
    <message>
        <source>Bringing the data of an older version into the form of this one.</source>
        <translation>Egy régebbi verzió adatainak átalakítása e verzió formájára.</translation>
    </message>
    <message>
        <source>Looking through the files and keeping the damaged one aside.</source>
        <translation>A fájlok átvizsgálása és a sérült félretétele.</translation>
    </message>
    <message>
        <source>Checking the backup and putting it in place.</source>
        <translation>A biztonsági mentés ellenőrzése és a helyére tétele.</translation>
    </message>
    <message>
        <source>Waiting for &quot;tierdesk sync&quot; to end, which was reading from Partner Center.</source>
        <extracomment>&quot;tierdesk sync&quot; is typed as it stands here</extracomment>
        <translation>Várakozás a Partnerközpontból olvasó „tierdesk sync” befejeződésére.</translation>
    </message>
</context>
<context>
    <name>tierdesk::app::SyncCommand</name>
    <message>
        <source>Tierdesk is open on these data: it reads them</source>
        <translation>A Tierdesk nyitva tartja ezeket az adatokat: beolvassa őket</translation>
    </message>
    <message>
        <source>The Tierdesk that read the data was closed before everything was read.</source>
        <translation>Az adatokat olvasó Tierdesket bezárták, mielőtt mindent beolvasott volna.</translation>
    </message>
    <message>
        <source>The data files are being looked through</source>
        <translation>Az adatfájlok ellenőrzése</translation>
    </message>
    <message>
        <source>The file with the last read customers could not be used. It is kept aside as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A legutóbb beolvasott ügyfelek fájlja nem használható. Félretéve ezen a néven: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Indirect resellers</source>
        <translation>Közvetett viszonteladók</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Ügyfelek: %1</translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>Előfizetések: %1</translation>
    </message>
    <message>
        <source>Customers of the resellers: %1</source>
        <translation>A viszonteladók ügyfelei: %1</translation>
    </message>
    <message>
        <source>Everything was read, by the Tierdesk that has these data open.</source>
        <translation>Minden be van olvasva; az a Tierdesk tette, amely nyitva tartja ezeket az adatokat.</translation>
    </message>
    <message>
        <source>Everything was read.</source>
        <translation>Minden be van olvasva.</translation>
    </message>
    <message>
        <source>The Tierdesk that has these data open is still starting: nothing was read.</source>
        <translation>Az adatokat nyitva tartó Tierdesk még indul: semmi sem lett beolvasva.</translation>
    </message>
    <message>
        <source>A Tierdesk window was opened on these data: the reading ends here and goes on in the window.</source>
        <translation>Ezekkel az adatokkal megnyitottak egy Tierdesk ablakot: az olvasás itt véget ér, és az ablakban folytatódik.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AboutDialog</name>
    <message>
        <source>About Tierdesk</source>
        <translation>A Tierdesk névjegye</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Verzió: %1</translation>
    </message>
    <message>
        <source>The desk of an indirect provider: its resellers, its customers and their subscriptions.</source>
        <translation>A közvetett szolgáltató íróasztala: viszonteladói, ügyfelei és az ügyfelek előfizetései.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Szabad szoftver a GNU General Public License 3-as vagy újabb változata szerint. Nem vonatkozik rá semmilyen szavatosság.</translation>
    </message>
    <message>
        <source>Tierdesk is not made, endorsed or supported by Microsoft.</source>
        <translation>A Tierdesk nem a Microsoft terméke; a Microsoft nem ajánlja és nem támogatja.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AccountBar</name>
    <message>
        <source>Partner Center cannot be reached since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>A Partnerközpont %1 óta nem érhető el.</translation>
    </message>
    <message>
        <source>You see what was read at %1.</source>
        <extracomment>%1 is a time of day, or date and time</extracomment>
        <translation>A látható adatok beolvasása: %1.</translation>
    </message>
    <message>
        <source>The lists fill as soon as it answers.</source>
        <translation>A listák megtelnek, amint válaszol.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AccountForm</name>
    <message>
        <source>Microsoft Customer Agreement</source>
        <translation>Microsoft Ügyfélszerződés</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Cég</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kapcsolattartó</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Válasszon országot</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>például %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AccountInfoPage</name>
    <message>
        <source>Account info</source>
        <translation>Fiókadatok</translation>
    </message>
    <message>
        <source>The rules of this country could not be read.</source>
        <translation>Ennek az országnak a szabályai nem olvashatók be.</translation>
    </message>
    <message>
        <source>The form is checked only roughly. You can go on; Microsoft decides when you submit.</source>
        <translation>Az űrlap ellenőrzése csak hozzávetőleges. Folytathatja; beküldéskor a Microsoft dönt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>The domain name is free</source>
        <translation>A tartománynév szabad</translation>
    </message>
    <message>
        <source>Checking whether it is free…</source>
        <translation>Foglaltság ellenőrzése…</translation>
    </message>
    <message>
        <source>Whether it is free could not be checked. You can go on.</source>
        <translation>A foglaltságot nem sikerült ellenőrizni. Folytathatja.</translation>
    </message>
    <message>
        <source>Microsoft Customer Agreement</source>
        <translation>Microsoft Ügyfélszerződés</translation>
    </message>
    <message>
        <source>The exact legal name, no abbreviation and no test name, and the full address. Fields without a note are required.</source>
        <translation>A pontos hivatalos név, rövidítés és próbanév nélkül, teljes címmel. A jelöletlen mezők kitöltése kötelező.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ActivityPage</name>
    <message>
        <source>Activity log</source>
        <translation>Tevékenységnapló</translation>
    </message>
    <message>
        <source>Export log…</source>
        <translation>Napló exportálása…</translation>
    </message>
    <message>
        <source>Search activity, customer or person</source>
        <translation>Tevékenység, ügyfél vagy személy keresése</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Forrás</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Minden forrás</translation>
    </message>
    <message>
        <source>Done with Tierdesk</source>
        <translation>A Tierdeskkel végezve</translation>
    </message>
    <message>
        <source>Told by Partner Center</source>
        <translation>A Partnerközpont közlése</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>Shows only the customer of the selected line</source>
        <translation>Csak a kijelölt sor ügyfelét mutatja</translation>
    </message>
    <message>
        <source>Details of the selected line</source>
        <translation>A kijelölt sor részletei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 activities are shown, both are numbers</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No activity found</source>
        <translation>Nincs találat a tevékenységek között</translation>
    </message>
    <message>
        <source>Nothing that is known fits what is searched.</source>
        <translation>Az ismert tevékenységek egyike sem felel meg a keresésnek.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Szűrők törlése</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Még nincs tevékenység</translation>
    </message>
    <message>
        <source>What Tierdesk changes, and what Partner Center tells of others&apos; changes once a day, appears here and is kept. Partner Center itself forgets it after 90 days.</source>
        <translation>Itt jelenik meg és marad meg, amit a Tierdesk módosít, és amit a Partnerközpont naponta egyszer mások módosításairól közöl. Maga a Partnerközpont ezt 90 nap után elfelejti.</translation>
    </message>
    <message>
        <source>activity-%1.csv</source>
        <extracomment>File name; %1 is a date</extracomment>
        <translation>tevekenyseg-%1.csv</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Napló exportálása</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-fájlok (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Semmi sem lett exportálva.</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) exported.</source>
        <translation>
            <numerusform>%1 sor exportálva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Csak ez az ügyfél</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Részletek másolása</translation>
    </message>
    <message>
        <source>Copies all that is known of the selected line (Ctrl+Shift+C)</source>
        <translation>A kijelölt sor minden ismert adatát másolja (Ctrl+Shift+C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 sor időközben eltűnt, és nincs benne a fájlban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ActivityPane</name>
    <message>
        <source>Details of the selected line</source>
        <translation>A kijelölt sor részletei</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what the id is of: &quot;Correlation ID&quot;</extracomment>
        <translation>Másolás: %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AddressVerdict</name>
    <message>
        <source>Check the address</source>
        <translation>Cím ellenőrzése</translation>
    </message>
    <message>
        <source>The address is checked with Microsoft when it is complete.</source>
        <translation>A kitöltött címet a Microsoft ellenőrzi.</translation>
    </message>
    <message>
        <source>Checking the address…</source>
        <translation>A cím ellenőrzése…</translation>
    </message>
    <message>
        <source>The address could not be checked. You can go on all the same.</source>
        <translation>A címet nem sikerült ellenőrizni. Ettől még folytathatja.</translation>
    </message>
    <message>
        <source>Address checked</source>
        <translation>A cím ellenőrizve</translation>
    </message>
    <message>
        <source>Microsoft cannot check this address. You can go on if it is right.</source>
        <translation>A Microsoft ezt a címet nem tudja ellenőrizni. Ha helyes, folytathatja.</translation>
    </message>
    <message>
        <source>Microsoft does not find this address. Compare it.</source>
        <translation>A Microsoft nem találja ezt a címet. Ellenőrizze.</translation>
    </message>
    <message>
        <source>Microsoft knows this address in another form:</source>
        <translation>A Microsoft más formában ismeri ezt a címet:</translation>
    </message>
    <message>
        <source>Microsoft does not accept this address. Compare it.</source>
        <translation>A Microsoft nem fogadja el ezt a címet. Ellenőrizze.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is an address in one line</extracomment>
        <translation>Átvétel: %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AgreementSection</name>
    <message>
        <source>Nothing can be ordered before the customer has accepted, so there is no page New subscription. The customer is asked in the Microsoft 365 admin center.</source>
        <translation>Amíg az ügyfél nem fogadta el a szerződést, semmi sem rendelhető, ezért nincs Új előfizetés oldal. Az elfogadást a Microsoft 365 Felügyeleti központ kéri az ügyféltől.</translation>
    </message>
    <message>
        <source>The customer has accepted the agreement</source>
        <translation>Az ügyfél elfogadta a szerződést</translation>
    </message>
    <message>
        <source>The customer will accept the agreement later</source>
        <translation>Az ügyfél később fogadja el a szerződést</translation>
    </message>
    <message>
        <source>The contact person accepted it</source>
        <translation>A kapcsolattartó fogadta el</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::BackupDialog</name>
    <message>
        <source>tierdesk-backup-%1.sqlite</source>
        <extracomment>The name of a file, without spaces; %1 is a date (2026-11-21)</extracomment>
        <translation>tierdesk-mentes-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Biztonsági mentés</translation>
    </message>
    <message>
        <source>The backup holds what only this computer knows: drafts, operations and activity.</source>
        <translation>A biztonsági mentés azt tartalmazza, amit csak ez a számítógép tud: a piszkozatokat, a műveleteket és a tevékenységeket.</translation>
    </message>
    <message>
        <source>Customers, resellers and subscriptions are not in it: they are read from Partner Center again whenever that is needed.</source>
        <translation>Az ügyfelek, a viszonteladók és az előfizetések nincsenek benne: szükség esetén a program újra beolvassa őket a Partnerközpontból.</translation>
    </message>
    <message>
        <source>The backup is being written</source>
        <translation>A biztonsági mentés írása folyamatban van</translation>
    </message>
    <message>
        <source>Tierdesk backups (*.sqlite)</source>
        <translation>Tierdesk biztonsági mentések (*.sqlite)</translation>
    </message>
    <message>
        <source>Name a file to back up to.</source>
        <translation>Adja meg a mentés fájlját.</translation>
    </message>
    <message>
        <source>Only you can read the file. Written completely and checked, or not at all.</source>
        <translation>A fájlt csak Ön olvashatja. Teljesen megírva és ellenőrizve készül el, vagy sehogy.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Nem készült biztonsági mentés.</translation>
    </message>
    <message>
        <source>The backup is written and checked.</source>
        <translation>A biztonsági mentés elkészült, ellenőrizve.</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>A biztonsági mentés megszakítva.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ChangesLine</name>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <translation>
            <numerusform>%1 változás</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ChosenLineEditor</name>
    <message>
        <source>Reading the terms…</source>
        <translation>Időtartamok beolvasása…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>Eltávolítás: %1</translation>
    </message>
    <message>
        <source>Remove this product</source>
        <translation>Termék eltávolítása</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencek</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Időtartam</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Számlázás</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Licenses&quot;, &quot;Term&quot; or &quot;Billing&quot;, %2 the name of a product</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The terms could not be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Az időtartamok nem olvashatók be. %1</translation>
    </message>
    <message>
        <source>This product cannot be bought at the moment.</source>
        <translation>Ez a termék jelenleg nem vásárolható meg.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Oszlopok kiválasztása</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ConfirmationPage</name>
    <message>
        <source>Confirmation</source>
        <translation>Visszaigazolás</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Elvégzett műveletek</translation>
    </message>
    <message>
        <source>Subscriptions turn active when Microsoft has provisioned them, usually within 15 minutes.</source>
        <translation>Az előfizetések aktívak lesznek, amint a Microsoft üzembe helyezi őket, általában 15 percen belül.</translation>
    </message>
    <message>
        <source>Setup info</source>
        <translation>Első bejelentkezés adatai</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Ideiglenes jelszó</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Felhasználónév másolása</translation>
    </message>
    <message>
        <source>Copy temporary password</source>
        <translation>Ideiglenes jelszó másolása</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Mindkettő másolása</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Másolás</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Stands beside a button after it was pressed</extracomment>
        <translation>Másolva</translation>
    </message>
    <message>
        <source>User name: %1
Temporary password: %2</source>
        <extracomment>%1 is a user name, %2 a password; this is what is sent to the customer</extracomment>
        <translation>Felhasználónév: %1
Ideiglenes jelszó: %2</translation>
    </message>
    <message>
        <source>%1 is a customer now, with %2 as its indirect reseller.</source>
        <extracomment>%1 is the name of the new customer, %2 that of its indirect reseller</extracomment>
        <translation>Az új ügyfél (%1) létrejött, közvetett viszonteladója: %2</translation>
    </message>
    <message>
        <source>The password is shown only here.</source>
        <translation>A jelszó csak itt látható.</translation>
    </message>
    <message>
        <source>After this page is closed nobody can see it again, neither here nor in Partner Center.</source>
        <translation>Az oldal bezárása után senki sem nézheti meg újra, sem itt, sem a Partnerközpontban.</translation>
    </message>
    <message>
        <source>The temporary password is lost.</source>
        <translation>Az ideiglenes jelszó elveszett.</translation>
    </message>
    <message>
        <source>The customer exists, but the password did not reach this program. Reset the password of its administrator in the Microsoft 365 admin center.</source>
        <translation>Az ügyfél létrejött, de a jelszó nem érkezett meg a programba. Állítson be új jelszót az ügyfél rendszergazdájának a Microsoft 365 Felügyeleti központban.</translation>
    </message>
    <message>
        <source>The temporary password cannot be shown again.</source>
        <translation>Az ideiglenes jelszó nem jeleníthető meg újra.</translation>
    </message>
    <message>
        <source>It is kept nowhere. If nobody has it, reset the password of this user in the Microsoft 365 admin center.</source>
        <translation>Sehol sincs tárolva. Ha senkinél sincs meg, állítson be új jelszót a felhasználónak a Microsoft 365 Felügyeleti központban.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::CustomersExportDialog</name>
    <message>
        <source>Export customers</source>
        <translation>Ügyfelek exportálása</translation>
    </message>
    <message>
        <source>Customers are being exported</source>
        <translation>Az ügyfelek exportálása folyamatban</translation>
    </message>
    <message>
        <source>customers-%1.csv</source>
        <extracomment>The name of a file, without spaces; %1 is a date (2026-11-21)</extracomment>
        <translation>ügyfelek-%1.csv</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>Mely ügyfelek</translation>
    </message>
    <message>
        <source>All customers (%1)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Minden ügyfél (%1)</translation>
    </message>
    <message>
        <source>Microsoft ID, Company name, Primary domain name, Relationship</source>
        <translation>Microsoft-azonosító, Cégnév, Elsődleges tartománynév, Kapcsolat</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) exported.</source>
        <translation>
            <numerusform>%1 ügyfél exportálva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 ügyfél időközben megszűnt, és nincs a fájlban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Ügyfelek</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>Ügyfelek exportálása…</translation>
    </message>
    <message>
        <source>Search name or domain</source>
        <translation>Név vagy tartomány keresése</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Közvetett viszonteladó</translation>
    </message>
    <message>
        <source>Shows new and moved customers and takes away those that are gone</source>
        <translation>Megjeleníti az új és áthelyezett ügyfeleket, és leveszi a listáról a megszűnteket</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 customers are shown, both are numbers</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a time of day, or date and time</extracomment>
        <translation>beolvasva: %1</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>beolvasás folyamatban</translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>No customer is known to belong to this indirect reseller.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Ehhez a közvetett viszonteladóhoz nem ismert ügyfél.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Szűrők törlése</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Még nincs ügyfél</translation>
    </message>
    <message>
        <source>Customers are added from the list of indirect resellers and appear here.</source>
        <translation>Az ügyfelek a közvetett viszonteladók listájából adhatók hozzá, és itt jelennek meg.</translation>
    </message>
    <message>
        <source>Customers are being read</source>
        <translation>Ügyfelek beolvasása</translation>
    </message>
    <message>
        <source>They appear here page by page. Everything else can be used meanwhile.</source>
        <translation>Itt jelennek meg, oldalanként. Minden más közben is használható.</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Legfeljebb %1 sor másolható.</translation>
    </message>
    <message>
        <source>Export customers writes any number of them into a file.</source>
        <translation>Az Ügyfelek exportálása bármennyi sort fájlba ír.</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Összecsukás</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Kibontás</translation>
    </message>
    <message>
        <source>Copy Microsoft ID</source>
        <translation>Microsoft-azonosító másolása</translation>
    </message>
    <message>
        <source>Open in Partner Center</source>
        <translation>Megnyitás a Partnerközpontban</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Sorok másolása</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Rendezés</translation>
    </message>
    <message>
        <source>No listed customer has “%1” in its name, domain, Microsoft ID, registration number, e-mail address or MPN ID.</source>
        <translation>A listában egyetlen ügyfél nevében, tartományában, Microsoft-azonosítójában, adószámában, e-mail-címében vagy MPN-/PLA-azonosítójában sem szerepel: „%1”.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::DetailPane</name>
    <message>
        <source>Close the details</source>
        <translation>Részletek bezárása</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::DraftModel</name>
    <message>
        <source>New customer</source>
        <translation>Új ügyfél</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Közvetett viszonteladó</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Itt tart</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Mentve</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Account info</source>
        <translation>Fiókadatok</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Új előfizetés</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Áttekintés</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Visszaigazolás</translation>
    </message>
    <message>
        <source>It is damaged, or a newer version of Tierdesk saved it. It is kept as it is, so that nothing of it is lost.</source>
        <translation>Sérült, vagy a Tierdesk újabb verziója mentette. Változatlanul megmarad, így semmi sem vész el belőle.</translation>
    </message>
    <message>
        <source>This draft cannot be read</source>
        <translation>Ez a piszkozat nem olvasható</translation>
    </message>
    <message>
        <source>No company name yet</source>
        <translation>Még nincs cégnév</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nem olvasható</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a wizard</comment>
        <translation>Megnyitva</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Félretéve</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::DraftsPage</name>
    <message>
        <source>What was entered on Account info is lost and cannot be brought back.</source>
        <translation>A Fiókadatok oldalon megadott adatok elvesznek, és nem állíthatók vissza.</translation>
    </message>
    <message>
        <source>All that was entered is lost and cannot be brought back.</source>
        <translation>Minden megadott adat elvész, és nem állítható vissza.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n product(s) had been chosen.</source>
        <extracomment>%1 is the sentence before it</extracomment>
        <translation>
            <numerusform>%1 %n termék volt kiválasztva.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing of it was sent to Microsoft, and nothing will be.</source>
        <extracomment>%1 is the sentence before it</extracomment>
        <translation>%1 Semmi sem ment el belőle a Microsoftnak, és nem is fog.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Piszkozatok</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elvetés</translation>
    </message>
    <message>
        <source>Drops the selected draft (Delete)</source>
        <translation>Elveti a kijelölt piszkozatot (Delete)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>Goes on with the selected draft (Enter)</source>
        <translation>Folytatja a kijelölt piszkozatot (Enter)</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Nincsenek piszkozatok</translation>
    </message>
    <message>
        <source>A wizard that is put aside, or that was open when the program ended, is kept here with all that was entered.</source>
        <translation>Itt marad meg minden megadott adatával az a varázsló, amelyet félretettek, vagy amely a program leállásakor nyitva volt.</translation>
    </message>
    <message>
        <source>Select a draft to go on with it.</source>
        <translation>Jelöljön ki egy piszkozatot a folytatáshoz.</translation>
    </message>
    <message>
        <source>Nothing of these has been sent to Microsoft. They are saved as they are typed.</source>
        <translation>Ezekből semmi sem ment el a Microsoftnak. Gépelés közben folyamatosan mentődnek.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Elveti ezt a piszkozatot?</translation>
    </message>
    <message>
        <source>Discard the draft for %1?</source>
        <translation>Elveti ezt a piszkozatot: %1?</translation>
    </message>
    <message>
        <source>Yes, discard it</source>
        <translation>Igen, elvetem</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ExpandedRow</name>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-azonosító</translation>
    </message>
    <message>
        <source>Copy Microsoft ID</source>
        <translation>Microsoft-azonosító másolása</translation>
    </message>
    <message>
        <source>Add subscription</source>
        <translation>Előfizetés hozzáadása</translation>
    </message>
    <message>
        <source>Subscriptions can be added to a new customer only; for others this comes later.</source>
        <translation>Előfizetés egyelőre csak új ügyfélhez adható hozzá; a többihez később lesz lehetséges.</translation>
    </message>
    <message>
        <source>Open in Partner Center</source>
        <translation>Megnyitás a Partnerközpontban</translation>
    </message>
    <message>
        <source>Opens the customer&apos;s page at partner.microsoft.com in the browser</source>
        <translation>Megnyitja az ügyfél oldalát a böngészőben a partner.microsoft.com webhelyen</translation>
    </message>
    <message>
        <source>Subscriptions of %1</source>
        <extracomment>%1 is a company</extracomment>
        <translation>Előfizetések: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>még %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportálás</translation>
    </message>
    <message>
        <source>What is shown, in the order shown (%1)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>A megjelenítettek, a látható sorrendben (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Oszlopok</translation>
    </message>
    <message>
        <source>As shown in the list</source>
        <translation>Ahogy a listában látható</translation>
    </message>
    <message>
        <source>Semicolon (usual in this language)</source>
        <translation>Pontosvessző (ezen a nyelven szokásos)</translation>
    </message>
    <message>
        <source>Comma (usual in this language)</source>
        <translation>Vessző (ezen a nyelven szokásos)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vessző</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Pontosvessző</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulátor</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>Az ablak nyelvén</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Angolul</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Elválasztó</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Fejlécek</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-fájlok (*.csv)</translation>
    </message>
    <message>
        <source>Name a file to export to.</source>
        <translation>Adja meg a célfájl nevét.</translation>
    </message>
    <message>
        <source>UTF-8, for Excel and LibreOffice. Written completely or not at all.</source>
        <translation>UTF-8, Excelhez és LibreOffice-hoz. Vagy teljesen elkészül, vagy sehogy.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Semmi sem lett exportálva.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Az exportálás megszakítva.</translation>
    </message>
    <message>
        <source>As Partner Center exports them</source>
        <translation>Mint a Partnerközpont exportjában</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-munkafüzet</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Fájltípus</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-munkafüzetek (*.xlsx)</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice. Written completely or not at all.</source>
        <translation>Excelhez és LibreOffice-hoz. Vagy teljesen elkészül, vagy sehogy.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::Field</name>
    <message>
        <source>optional</source>
        <translation>nem kötelező</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::FileJobDialog</name>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Tallózás…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>Ez egy mappa. Adjon meg benne egy fájlnevet.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ez a mappa nem létezik.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>A fájl létezik, és felül lesz írva.</translation>
    </message>
    <message>
        <source>Nothing was written. The old file, if there was one, is unchanged.</source>
        <translation>Semmi sem lett kiírva. A korábbi fájl, ha volt, változatlan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::FilterButton</name>
    <message>
        <source>Clear the filter: %1</source>
        <extracomment>%1 is the name of a filter, for instance &quot;Indirect reseller&quot;</extracomment>
        <translation>Szűrő törlése: %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::Header</name>
    <message>
        <source>Copy the account’s Microsoft ID</source>
        <translation>A fiók Microsoft-azonosítójának másolása</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::LinesTable</name>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Időtartam</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Számlázás</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencek</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Nincs megrendelve</translation>
    </message>
    <message>
        <source>Not ordered yet</source>
        <translation>Még nincs megrendelve</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktív</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Függőben</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Még nem ismert</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ListPage</name>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Sorok másolása</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Legfeljebb %1 sor másolható.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::MainWindow</name>
    <message>
        <source>Partner Center</source>
        <translation>Partnerközpont</translation>
    </message>
    <message>
        <source>%1 (put aside)</source>
        <extracomment>%1 is the title of a wizard, for instance &quot;New customer: Contoso&quot;</extracomment>
        <translation>%1 (félretéve)</translation>
    </message>
    <message>
        <source>&amp;Partner Center</source>
        <translation>&amp;Partnerközpont</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Frissítés</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ablak</translation>
    </message>
    <message>
        <source>No wizard is open</source>
        <translation>Nincs nyitott varázsló</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fájl</translation>
    </message>
    <message>
        <source>&amp;Export customers…</source>
        <translation>Ügyfelek &amp;exportálása…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Kilépés</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>S&amp;zerkesztés</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Másolás</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Az összes kijelölése</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Keresés</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Nézet</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Megjelenés</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;Rendszer szerint</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Világos</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sötét</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Nyelv</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Súgó</translation>
    </message>
    <message>
        <source>&amp;About Tierdesk</source>
        <translation>A &amp;Tierdesk névjegye</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Biztonsági mentés…</translation>
    </message>
    <message>
        <source>&amp;Save report for support…</source>
        <translation>&amp;Jelentés mentése a támogatásnak…</translation>
    </message>
    <message>
        <source>Export &amp;subscriptions…</source>
        <translation>&amp;Előfizetések exportálása…</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::NewCustomerWizard</name>
    <message>
        <source>New customer</source>
        <translation>Új ügyfél</translation>
    </message>
    <message>
        <source>Account info</source>
        <translation>Fiókadatok</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Új előfizetés</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Áttekintés</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Visszaigazolás</translation>
    </message>
    <message>
        <source>The draft could not be saved. Is the disk full?</source>
        <translation>A piszkozatot nem sikerült menteni. Nem telt meg a lemez?</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <extracomment>%1 is the name of a company; the title of a window</extracomment>
        <translation>Új ügyfél: %1</translation>
    </message>
    <message>
        <source>Draft saved at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Piszkozat mentve: %1</translation>
    </message>
    <message>
        <source>Stop here and leave the rest?</source>
        <translation>Itt leállítja, és elhagyja a többit?</translation>
    </message>
    <message>
        <source>Yes, stop here</source>
        <translation>Igen, leállítom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>Cancel and drop everything that was entered?</source>
        <translation>Megszakítja, és elvet minden megadott adatot?</translation>
    </message>
    <message>
        <source>Nothing is sent to Microsoft, and this form cannot be brought back.</source>
        <translation>Semmi sem jut el a Microsofthoz, és ez az űrlap nem hozható vissza.</translation>
    </message>
    <message>
        <source>Yes, drop it</source>
        <translation>Igen, elvetem</translation>
    </message>
    <message>
        <source>Close while the customer is being created?</source>
        <translation>Bezárja az ügyfél létrehozása közben?</translation>
    </message>
    <message>
        <source>Its temporary password comes with the answer and would be lost. It takes only a moment.</source>
        <translation>Az ideiglenes jelszó a válasszal érkezik, és elveszne. Csak egy pillanat az egész.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Igen, bezárom</translation>
    </message>
    <message>
        <source>Close without copying the temporary password?</source>
        <translation>Bezárja az ideiglenes jelszó másolása nélkül?</translation>
    </message>
    <message>
        <source>Nobody can see it again, neither here nor in Partner Center.</source>
        <translation>Senki sem nézheti meg újra, sem itt, sem a Partnerközpontban.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Semmi sem lett elküldve. %1</translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Elküldve: %1</translation>
    </message>
    <message>
        <source>It is being sent and cannot be taken back now.</source>
        <translation>Küldés folyamatban, már nem vonható vissza.</translation>
    </message>
    <message>
        <source>Done opens Customers with the new customer selected.</source>
        <translation>A Kész megnyitja az Ügyfelek oldalt, kijelölve az új ügyfelet.</translation>
    </message>
    <message>
        <source>Next: Review</source>
        <translation>Tovább: Áttekintés</translation>
    </message>
    <message>
        <source>Next: Subscriptions</source>
        <translation>Tovább: Előfizetések</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>creates a customer without an order</comment>
        <translation>Küldés</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Megrendelés elküldése</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kész</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing: %1</source>
        <extracomment>%1 is the label of the first one</extracomment>
        <translation>
            <numerusform>%n mező hiányzik: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this field: %1</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Ellenőrizze ezt a mezőt: %1</translation>
    </message>
    <message>
        <source>No product is chosen</source>
        <translation>Nincs kiválasztott termék</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Még nincs elküldve</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::NewSubscriptionPage</name>
    <message>
        <source>New subscription</source>
        <translation>Új előfizetés</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Termékek keresése</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Termékek</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Kiválasztva</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Add products from the list with a click on Add or with the Enter key.</source>
        <translation>Még semmi sincs kiválasztva. Terméket a listából a Hozzáadás gombbal vagy az Enter billentyűvel vehet fel.</translation>
    </message>
    <message>
        <source>Continue without a subscription</source>
        <translation>Folytatás előfizetés nélkül</translation>
    </message>
    <message>
        <source>Total licenses</source>
        <translation>Licencek összesen</translation>
    </message>
    <message>
        <source>Prices are known only once the cart exists, after Submit.</source>
        <translation>Az árak csak a kosár létrejötte után, a megrendelés elküldésekor válnak ismertté.</translation>
    </message>
    <message>
        <source>For %1, %2. The list holds what Microsoft offers there.</source>
        <extracomment>%1 is the name of the new customer, %2 that of its country</extracomment>
        <translation>Ügyfél: %1, %2. A Microsoft ottani kínálata.</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>Katalógus beolvasása…</translation>
    </message>
    <message>
        <source>The catalog could not be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>A katalógus nem olvasható be. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Minden kategória</translation>
    </message>
    <message>
        <source>Microsoft offers nothing in this country.</source>
        <translation>A Microsoft ebben az országban semmit sem kínál.</translation>
    </message>
    <message>
        <source>No product has this in its name.</source>
        <translation>Egyetlen termék nevében sem szerepel.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n termék</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::OperationModel</name>
    <message>
        <source>Operation</source>
        <translation>Művelet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Ügyfél</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Lépés</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Kísérletek</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Következő kísérlet</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Beküldve</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nem olvasható</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ismeretlen</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::OperationPane</name>
    <message>
        <source>%1, found there, not answered to us</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1, ott megtalálva, válasz nem érkezett</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n attempt(s)</source>
        <extracomment>%1 is a state or a time of day</extracomment>
        <translation>
            <numerusform>%1, %n kísérlet</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the selected operation</source>
        <translation>A kijelölt művelet részletei</translation>
    </message>
    <message>
        <source>This operation cannot be read</source>
        <translation>Ez a művelet nem olvasható</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Beküldve</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Közvetett viszonteladó</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Kísérletek</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Következő kísérlet</translation>
    </message>
    <message>
        <source>Copy the correlation ID</source>
        <translation>Korrelációs azonosító másolása</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Lépések</translation>
    </message>
    <message>
        <source>Copy the request ID</source>
        <translation>Kérésazonosító másolása</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>A Microsoftnál</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what the id is of: &quot;Cart&quot;</extracomment>
        <translation>Másolás: %1</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-azonosító</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Előfizetés</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Megrendelés</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelációs azonosító</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Kérésazonosító</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::OperationsPage</name>
    <message>
        <source>All</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Befejezetlen</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Döntésre vár</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>operations</comment>
        <translation>Kész</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Műveletek</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Másolás a támogatásnak</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Leaves the rest of it undone (Delete)</source>
        <translation>A hátralévő részt nem végzi el (Delete)</translation>
    </message>
    <message>
        <source>Times, codes and ids for Microsoft&apos;s support, without names (Ctrl+Shift+C)</source>
        <translation>Időpontok, kódok és azonosítók a Microsoft támogatásának, nevek nélkül (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Shows the wizard that it was submitted from (Enter)</source>
        <translation>Megmutatja a varázslót, amelyből beküldték (Enter)</translation>
    </message>
    <message>
        <source>Search customer, reseller or ID</source>
        <translation>Ügyfél, viszonteladó vagy ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Details of the selected operation</source>
        <translation>A kijelölt művelet részletei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 operations are shown, both are numbers</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No operation found</source>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>No operation is in this state and says what is searched.</source>
        <translation>Egyetlen ilyen állapotú művelet sem tartalmazza a keresett szöveget.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Szűrők törlése</translation>
    </message>
    <message>
        <source>No operations yet</source>
        <translation>Még nincsenek műveletek</translation>
    </message>
    <message>
        <source>All that is submitted to Microsoft stands here, with how far it has come and what proves it.</source>
        <translation>Itt látható minden, amit beküldtek a Microsoftnak: meddig jutott, és mi bizonyítja.</translation>
    </message>
    <message>
        <source>Select an operation to see how far it has come.</source>
        <translation>Jelöljön ki egy műveletet, hogy lássa, meddig jutott.</translation>
    </message>
    <message>
        <source>Its details say what can be done.</source>
        <translation>A részletek mutatják a teendőket.</translation>
    </message>
    <message>
        <source>It is under way and goes on by itself.</source>
        <translation>Folyamatban van, és magától folytatódik.</translation>
    </message>
    <message>
        <source>It is done. Nothing of it is left to be sent.</source>
        <translation>Kész. Semmi sem maradt belőle elküldetlen.</translation>
    </message>
    <message>
        <source>It was given up. Nothing is sent for it any more.</source>
        <translation>Le lett állítva. Semmi sem megy el belőle többé.</translation>
    </message>
    <message>
        <source>Give up adding the customer %1?</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Leállítja az ügyfél hozzáadását: %1?</translation>
    </message>
    <message>
        <source>Give up the order for %1?</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Leállítja a megrendelést ennél az ügyfélnél: %1?</translation>
    </message>
    <message>
        <source>Give up changing a subscription of %1?</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Leállítja az előfizetés módosítását ennél az ügyfélnél: %1?</translation>
    </message>
    <message>
        <source>Does not wait any longer (Ctrl+R)</source>
        <translation>Nem vár tovább (Ctrl+R)</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Igen, leállítom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>Tierdesk goes on looking for it and says here what it finds.</source>
        <translation>A Tierdesk tovább ellenőrzi, és itt jelzi, mire jutott.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Ellenőrzés most</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::PageHead</name>
    <message>
        <source>· %1 selected</source>
        <extracomment>Rows of a list, beside how many there are; %1 is the number of those that are selected</extracomment>
        <translation>· %1 kijelölve</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::PracticeMark</name>
    <message>
        <source>PRACTICE</source>
        <extracomment>The red mark of the practice account, in capitals</extracomment>
        <translation>GYAKORLÁS</translation>
    </message>
    <message>
        <source>This is the practice account. Nothing here reaches Microsoft.</source>
        <translation>Ez a gyakorló fiók. Innen semmi sem jut el a Microsofthoz.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ProductModel</name>
    <message>
        <source>Add-on</source>
        <translation>Bővítmény</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Próbaverzió</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hozzáadva</translation>
    </message>
    <message>
        <source>Needs a base plan</source>
        <translation>Alapcsomag kell</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategória</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencek</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ProxyDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Bejelentkezés a proxyra</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name or password.</source>
        <translation>A proxy nem fogadta el ezt a felhasználónevet vagy jelszót.</translation>
    </message>
    <message>
        <source>The proxy %1 between this computer and the internet asks who you are. Until then Partner Center cannot be reached. Nothing that you entered is lost.</source>
        <extracomment>%1 is a host and port, for instance &quot;proxy.example:3128&quot;</extracomment>
        <translation>A(z) %1 proxy, amely e számítógép és az internet között van, azonosítást kér. Addig a Partnerközpont nem érhető el. Amit beírt, nem vész el.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Kept in memory until Tierdesk ends, and never written down.</source>
        <translation>A Tierdesk bezárásáig a memóriában marad, és sehová sem íródik ki.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Oldalak</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ResellerPane</name>
    <message>
        <source>Details of the selected reseller</source>
        <translation>A kijelölt viszonteladó részletei</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Ügyfelek megjelenítése</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>MPN ID / PLA ID</source>
        <translation>MPN-/PLA-azonosító</translation>
    </message>
    <message>
        <source>Copy MPN ID / PLA ID</source>
        <translation>MPN-/PLA-azonosító másolása</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Microsoft-azonosító</translation>
    </message>
    <message>
        <source>Copy Microsoft ID</source>
        <translation>Microsoft-azonosító másolása</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Ismert ügyfelek</translation>
    </message>
    <message>
        <source>Customers read</source>
        <translation>Ügyfelek beolvasva</translation>
    </message>
    <message>
        <source>Remove partnership</source>
        <translation>Partnerkapcsolat megszüntetése</translation>
    </message>
    <message>
        <source>Removing a partnership comes in a later version. Until then, use Partner Center.</source>
        <translation>A partnerkapcsolat megszüntetése későbbi verzióban lesz elérhető. Addig használja a Partnerközpontot.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>még nem</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ResellerPanel</name>
    <message>
        <source>Choose another reseller</source>
        <translation>Másik viszonteladó választása</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Közvetett viszonteladó</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>What you enter is saved as you go. You can put this window aside and come back to it from the Window menu.</source>
        <translation>A megadott adatok folyamatosan mentődnek. Az ablak félretehető, és az Ablak menüből bármikor újra előhívható.</translation>
    </message>
    <message>
        <source>Another reseller</source>
        <translation>Másik viszonteladó</translation>
    </message>
    <message>
        <source>No MPN ID / PLA ID is known</source>
        <extracomment>%1 is the number by which Microsoft knows a reseller</extracomment>
        <translation>MPN-/PLA-azonosító nem ismert</translation>
    </message>
    <message>
        <source>MPN ID / PLA ID %1</source>
        <translation>MPN-/PLA-azonosító: %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ResellerPopup</name>
    <message>
        <source>Search name or number</source>
        <translation>Név vagy azonosító keresése</translation>
    </message>
    <message>
        <source>Filter by indirect reseller</source>
        <translation>Szűrés közvetett viszonteladó szerint</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ResellersPage</name>
    <message>
        <source>Partnerships are managed in a later version. Until then, use Partner Center.</source>
        <translation>A partnerkapcsolatok kezelése későbbi verzióban lesz elérhető. Addig használja a Partnerközpontot.</translation>
    </message>
    <message>
        <source>Select a reseller to add a customer for it.</source>
        <translation>Ügyfél hozzáadásához jelöljön ki egy viszonteladót.</translation>
    </message>
    <message>
        <source>Only an active reseller can get customers; this one is: %1</source>
        <extracomment>%1 is the state of a partnership, for instance &quot;Inactive&quot;</extracomment>
        <translation>Csak aktív viszonteladó kaphat ügyfelet; a kijelölt állapota: %1</translation>
    </message>
    <message>
        <source>Indirect resellers</source>
        <translation>Közvetett viszonteladók</translation>
    </message>
    <message>
        <source>Request a partnership</source>
        <translation>Partnerkapcsolat kérése</translation>
    </message>
    <message>
        <source>Remove partnership</source>
        <translation>Partnerkapcsolat megszüntetése</translation>
    </message>
    <message>
        <source>Add new customer</source>
        <translation>Új ügyfél hozzáadása</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Név vagy azonosító keresése</translation>
    </message>
    <message>
        <source>Details of the selected reseller</source>
        <translation>A kijelölt viszonteladó részletei</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 resellers are shown, both are numbers</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No reseller found</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Nincs találat</translation>
    </message>
    <message>
        <source>No name and no number of an indirect reseller contains “%1”.</source>
        <translation>Egyetlen közvetett viszonteladó nevében vagy azonosítójában sem szerepel: „%1”.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Szűrők törlése</translation>
    </message>
    <message>
        <source>No indirect resellers yet</source>
        <translation>Még nincs közvetett viszonteladó</translation>
    </message>
    <message>
        <source>A reseller is listed here once it has accepted a request for a partnership.</source>
        <translation>A viszonteladó akkor jelenik meg itt, ha elfogadta a partnerkapcsolat-kérést.</translation>
    </message>
    <message>
        <source>Indirect resellers are being read</source>
        <translation>Közvetett viszonteladók beolvasása</translation>
    </message>
    <message>
        <source>They appear here as soon as Partner Center answers.</source>
        <translation>Itt jelennek meg, amint a Partnerközpont válaszol.</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Ügyfelek megjelenítése</translation>
    </message>
    <message>
        <source>Shows new resellers and takes away those that are gone</source>
        <translation>Megjeleníti az új viszonteladókat, és leveszi a listáról a megszűnteket</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Áttekintés</translation>
    </message>
    <message>
        <source>Prices are known only once the cart exists.</source>
        <translation>Az árak csak a kosár létrejötte után ismertek.</translation>
    </message>
    <message>
        <source>Tierdesk makes the cart after Submit, for the customer it has created.</source>
        <translation>A Tierdesk a kosarat a megrendelés elküldése után hozza létre, az új ügyfél számára.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Submit creates the customer, then places the order.</source>
        <translation>Még semmi sincs elküldve. A Megrendelés elküldése létrehozza az ügyfelet, majd leadja a megrendelést.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Submit creates the customer.</source>
        <translation>Még semmi sincs elküldve. A Küldés létrehozza az ügyfelet.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Account info</source>
        <translation>Fiókadatok</translation>
    </message>
    <message>
        <source>Update account info</source>
        <translation>Fiókadatok módosítása</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kapcsolattartó</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Közvetett viszonteladó</translation>
    </message>
    <message>
        <source>Update the indirect reseller</source>
        <translation>Közvetett viszonteladó módosítása</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>MPN ID / PLA ID</source>
        <translation>MPN-/PLA-azonosító</translation>
    </message>
    <message>
        <source>Microsoft Customer Agreement</source>
        <translation>Microsoft Ügyfélszerződés</translation>
    </message>
    <message>
        <source>Update the customer agreement</source>
        <translation>Ügyfélszerződés módosítása</translation>
    </message>
    <message>
        <source>The customer will accept the agreement later. Nothing can be ordered before.</source>
        <translation>Az ügyfél később fogadja el a szerződést. Addig semmi sem rendelhető.</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Elfogadta</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Elfogadás napja</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Előfizetések</translation>
    </message>
    <message>
        <source>Update the subscriptions</source>
        <translation>Előfizetések módosítása</translation>
    </message>
    <message>
        <source>No subscription is ordered with this customer.</source>
        <translation>Ehhez az ügyfélhez nem rendel előfizetést.</translation>
    </message>
    <message>
        <source>This is being sent to Microsoft. You can put the window aside meanwhile.</source>
        <translation>Küldés a Microsoftnak. Az ablak közben félretehető.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Keresés törlése</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Elrejtés</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Megjelenítés</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StatusBadge</name>
    <message>
        <source>Unknown</source>
        <translation>Ismeretlen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktív</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Felfüggesztve</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Törölve</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Függőben</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Letiltva</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Lemondva</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StatusLine</name>
    <message>
        <source>Reading indirect resellers</source>
        <translation>Közvetett viszonteladók beolvasása</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Ügyfelek beolvasása</translation>
    </message>
    <message>
        <source>Reading subscriptions</source>
        <translation>Előfizetések beolvasása</translation>
    </message>
    <message>
        <source>Reading the customers of each reseller</source>
        <translation>Viszonteladók ügyfeleinek beolvasása</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the work, for instance &quot;Reading customers&quot;, %2 a number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is the work, for instance &quot;Reading customers&quot;, %2 and %3 are numbers</extracomment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, about %4 left</source>
        <extracomment>%1 is the work, %2 and %3 are numbers, %4 a time as in &quot;4 minutes&quot;</extracomment>
        <translation>%1: %2 / %3, még kb. %4</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <extracomment>%1 is a time as in &quot;40 seconds&quot;</extracomment>
        <translation>Újabb próbálkozás %1 múlva</translation>
    </message>
    <message>
        <source>Read at %1, %2</source>
        <extracomment>%1 is a time as in &quot;10:41&quot;, %2 an age as in &quot;23 minutes ago&quot;</extracomment>
        <translation>Beolvasva: %1, %2</translation>
    </message>
    <message>
        <source>Partner Center asked to wait, goes on in %1</source>
        <extracomment>%1 is a time as in &quot;40 seconds&quot;</extracomment>
        <translation>A Partnerközpont várakozást kért, folytatás %1 múlva</translation>
    </message>
    <message>
        <source>%1 of %2 requests a minute</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 / %2 kérés percenként</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be read</source>
        <translation>
            <numerusform>%n elem nem olvasható</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Subscriptions of %1 customer(s) not read in full yet</source>
        <translation>
            <numerusform>%1 ügyfél előfizetései még nincsenek teljesen beolvasva</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1 is a time as in &quot;10:52&quot;</extracomment>
        <translation>Nincs kapcsolat %1 óta</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is an age as in &quot;3 minutes ago&quot;</extracomment>
        <translation>Beolvasva: %1</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Még semmi sincs beolvasva</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead by about %1</source>
        <extracomment>%1 is a time as in &quot;2 hours&quot;</extracomment>
        <translation>A számítógép órája körülbelül ennyit siet: %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind by about %1</source>
        <extracomment>%1 is a time as in &quot;2 hours&quot;</extracomment>
        <translation>A számítógép órája körülbelül ennyit késik: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) refused</source>
        <translation>
            <numerusform>%n művelet elutasítva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StepButton</name>
    <message>
        <source>current step</source>
        <translation>(jelenlegi)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>(kész)</translation>
    </message>
    <message>
        <source>Step %1 %2</source>
        <extracomment>%1 is the number of a step, %2 its state, which may be empty</extracomment>
        <translation>%1. lépés %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StepsView</name>
    <message>
        <source>%1, found done at Microsoft</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1, a Microsoftnál már készen állt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nem történt meg</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Még nem ismert</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Ellenőrzés folyik</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SubscriptionLines</name>
    <message>
        <source>overview</source>
        <translation>áttekintő adat</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SubscriptionsExportDialog</name>
    <message>
        <source>Export subscriptions</source>
        <translation>Előfizetések exportálása</translation>
    </message>
    <message>
        <source>Subscriptions are being exported</source>
        <translation>Az előfizetések exportálása folyamatban</translation>
    </message>
    <message>
        <source>subscriptions-%1.csv</source>
        <extracomment>The name of a file, without spaces; %1 is a date (2026-11-21)</extracomment>
        <translation>előfizetések-%1.csv</translation>
    </message>
    <message>
        <source>Which subscriptions</source>
        <translation>Mely előfizetések</translation>
    </message>
    <message>
        <source>All subscriptions (%1)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Minden előfizetés (%1)</translation>
    </message>
    <message>
        <source>With the IDs of the subscription, the customer and the indirect reseller</source>
        <translation>Az előfizetés, az ügyfél és a közvetett viszonteladó azonosítójával</translation>
    </message>
    <message>
        <source>Subscription ID, Subscription, Quantity, Status, Reseller</source>
        <translation>Előfizetés azonosítója, Előfizetés, Mennyiség, Állapot, Viszonteladó</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Előfizetések</translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s) exported.</source>
        <translation>
            <numerusform>%1 előfizetés exportálva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 előfizetés időközben megszűnt, és nincs a fájlban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SubscriptionsPage</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <comment>when a subscription renews</comment>
        <translation>
            <numerusform>%n napon belül</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Előfizetések</translation>
    </message>
    <message>
        <source>Search subscription or customer</source>
        <translation>Előfizetés vagy ügyfél keresése</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Megújítás</translation>
    </message>
    <message>
        <source>Shows new and moved subscriptions and takes away those that are gone</source>
        <translation>Megjeleníti az új és áthelyezett előfizetéseket, és eltávolítja a már nem létezőket</translation>
    </message>
    <message>
        <source>Choose a reseller…</source>
        <translation>Viszonteladó kiválasztása…</translation>
    </message>
    <message>
        <source>Without a reseller</source>
        <translation>Viszonteladó nélkül</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 subscriptions are shown, both are numbers</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Subscriptions are being looked for</source>
        <translation>Előfizetések keresése folyamatban</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>Hamarosan itt jelennek meg.</translation>
    </message>
    <message>
        <source>No subscription found</source>
        <translation>Nincs találat az előfizetések között</translation>
    </message>
    <message>
        <source>None of the known subscriptions is like that.</source>
        <translation>Egyetlen ismert előfizetés sem felel meg.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Szűrők törlése</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Még nincsenek előfizetések</translation>
    </message>
    <message>
        <source>They are listed here once customers have any and they have been read.</source>
        <translation>Itt jelennek meg, amint az ügyfeleknek van előfizetésük, és a program beolvasta őket.</translation>
    </message>
    <message>
        <source>Customers are being read</source>
        <translation>Ügyfelek beolvasása</translation>
    </message>
    <message>
        <source>Their subscriptions appear here after that.</source>
        <translation>Az előfizetéseik ezután jelennek meg itt.</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Ügyfél megjelenítése</translation>
    </message>
    <message>
        <source>Copy subscription ID</source>
        <translation>Előfizetés azonosítójának másolása</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Termék</translation>
    </message>
    <message>
        <source>Filter by product</source>
        <translation>Szűrés termék szerint</translation>
    </message>
    <message>
        <source>Search product</source>
        <translation>Termék keresése</translation>
    </message>
    <message>
        <source>Reseller</source>
        <extracomment>Short for an indirect reseller: four filters share a line</extracomment>
        <translation>Viszonteladó</translation>
    </message>
    <message>
        <source>Export subscriptions…</source>
        <translation>Előfizetések exportálása…</translation>
    </message>
    <message>
        <source>Export subscriptions writes any number of them into a file.</source>
        <translation>Az Előfizetések exportálása bármennyi sort fájlba ír.</translation>
    </message>
    <message>
        <source>Subscriptions of %1 cannot be listed.</source>
        <extracomment>%1 is the name of an indirect reseller</extracomment>
        <translation>Ennek a viszonteladónak az előfizetései nem listázhatók: %1.</translation>
    </message>
    <message>
        <source>This indirect reseller has no MPN ID / PLA ID, by which subscriptions name theirs.</source>
        <translation>Ennek a közvetett viszonteladónak nincs MPN-/PLA-azonosítója, pedig az előfizetések ezzel jelölik a magukét.</translation>
    </message>
    <message>
        <source>By the end of the term, whether the subscription renews then or ends</source>
        <translation>Az időtartam vége szerint, akár megújul akkor az előfizetés, akár véget ér</translation>
    </message>
    <message>
        <source>Another number of days…</source>
        <translation>Egyéni napszám…</translation>
    </message>
    <message>
        <source>Days until the term ends, at most:</source>
        <translation>Legfeljebb ennyi nap az időtartam végéig:</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Még nem ismert</translation>
    </message>
    <message numerus="yes">
        <source>The reseller of %1 more subscription(s) is not known yet.</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>További %1 előfizetés viszonteladója még nem ismert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show them</source>
        <extracomment>Subscriptions; so many</extracomment>
        <translation>
            <numerusform>Megjelenítés</numerusform>
        </translation>
    </message>
    <message>
        <source>The overview names no reseller; it is known once the customer is opened.</source>
        <translation>Az áttekintés nem nevez meg viszonteladót; az ügyfél megnyitása után lesz ismert.</translation>
    </message>
    <message>
        <source>Reseller: not known yet</source>
        <translation>Viszonteladó: még nem ismert</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SupportReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>Másolás</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Jelentés a támogatásnak</translation>
    </message>
    <message>
        <source>This is everything that will be in the file. It has versions, counts, states and ids, and no names, e-mail addresses, domains or passwords. It is not sent anywhere.</source>
        <translation>Ez minden, ami a fájlba kerül: verziók, számok, állapotok és azonosítók; nevek, e-mail-címek, tartományok és jelszavak nélkül. A program nem küldi el sehová.</translation>
    </message>
    <message>
        <source>The report is being put together.</source>
        <translation>A jelentés összeállítása folyamatban van.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>A jelentés mentve.</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>A jelentés nem lett mentve.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ViewNameDialog</name>
    <message>
        <source>Save view</source>
        <translation>Nézet mentése</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Nézet átnevezése</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>There is a view of this name. It will be replaced.</source>
        <translation>Már van ilyen nevű nézet. A mentés lecseréli.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Egy másik nézetnek már ez a neve.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Csere</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Átnevezés</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Nézetek</translation>
    </message>
    <message>
        <source>Back to the whole list</source>
        <translation>Vissza a teljes listához</translation>
    </message>
    <message>
        <source>Not known to this version of Tierdesk, and not filtered by: %1.</source>
        <extracomment>%1 is one filter or several</extracomment>
        <translation>A Tierdesk e verziója nem ismeri, és nem is szűr rá: %1.</translation>
    </message>
    <message>
        <source>This view filters by something that is gone.</source>
        <translation>Ez a nézet olyasmire szűr, ami már nincs meg.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Összes</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>%1 (nem olvasható)</translation>
    </message>
    <message>
        <source>Save changes of “%1”</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Módosítások mentése: „%1”</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Nézet mentése…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Átnevezés…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Törli ezt a nézetet: „%1”?</translation>
    </message>
    <message>
        <source>Nothing that it lists is touched.</source>
        <translation>A nézetben felsoroltak nem változnak.</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Igen, törlöm</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>%1 is the name of a view that is shown otherwise than it is kept</extracomment>
        <translation>%1 (módosítva)</translation>
    </message>
    <message>
        <source>Not in the account&apos;s data any more: %1.</source>
        <extracomment>%1 is one name or several: of an indirect reseller, of a product</extracomment>
        <translation>A fiók adataiban már nincs meg: %1.</translation>
    </message>
    <message>
        <source>It is still filtered by, so that little or nothing may be found.</source>
        <translation>A szűrő továbbra is érvényes, ezért kevés vagy semmi sem látszik.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Before the name of the one that is chosen</extracomment>
        <translation>Nézet</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::WizardFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Félretétel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Nyomtatás…</translation>
    </message>
</context>
</TS>
