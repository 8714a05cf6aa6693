<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Customer added</source>
        <translation>Dodano klienta</translation>
    </message>
    <message>
        <source>Customer deleted</source>
        <translation>Usunięto klienta</translation>
    </message>
    <message>
        <source>Billing profile changed</source>
        <translation>Zmieniono profil rozliczeniowy</translation>
    </message>
    <message>
        <source>Qualification changed</source>
        <translation>Zmieniono kwalifikację</translation>
    </message>
    <message>
        <source>Relationship with the customer removed</source>
        <translation>Usunięto relację z klientem</translation>
    </message>
    <message>
        <source>Agreement confirmed</source>
        <translation>Potwierdzono umowę</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Złożono zamówienie</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Zmieniono zamówienie</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Zmieniono subskrypcję</translation>
    </message>
    <message>
        <source>Subscription upgraded</source>
        <translation>Uaktualniono subskrypcję</translation>
    </message>
    <message>
        <source>Trial turned into a paid subscription</source>
        <translation>Wersję próbną zamieniono na płatną subskrypcję</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Dodano użytkownika</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Zmieniono użytkownika</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Usunięto użytkownika</translation>
    </message>
    <message>
        <source>Licenses of a user changed</source>
        <translation>Zmieniono licencje użytkownika</translation>
    </message>
    <message>
        <source>Password of a user reset</source>
        <translation>Zresetowano hasło użytkownika</translation>
    </message>
    <message>
        <source>Partnership made</source>
        <translation>Nawiązano partnerstwo</translation>
    </message>
    <message>
        <source>Partnership removed</source>
        <translation>Usunięto partnerstwo</translation>
    </message>
    <message>
        <source>Transfer begun</source>
        <translation>Rozpoczęto przeniesienie</translation>
    </message>
    <message>
        <source>Transfer changed</source>
        <translation>Zmieniono przeniesienie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Activity without a kind</source>
        <translation>Czynność bez określonego rodzaju</translation>
    </message>
    <message>
        <source>Company name in the partner contract changed</source>
        <translation>Zmieniono nazwę firmy w umowie partnerskiej</translation>
    </message>
    <message>
        <source>Spending budget of the customer changed</source>
        <translation>Zmieniono budżet wydatków klienta</translation>
    </message>
    <message>
        <source>Sign-in name of a user changed</source>
        <translation>Zmieniono nazwę logowania użytkownika</translation>
    </message>
    <message>
        <source>User restored</source>
        <translation>Przywrócono użytkownika</translation>
    </message>
    <message>
        <source>MPN ID linked</source>
        <translation>Powiązano identyfikator MPN</translation>
    </message>
    <message>
        <source>Linked MPN ID changed</source>
        <translation>Zmieniono powiązany identyfikator MPN</translation>
    </message>
    <message>
        <source>Skype for Business licenses of a user changed</source>
        <translation>Zmieniono licencje Skype dla firm użytkownika</translation>
    </message>
    <message>
        <source>Application registered</source>
        <translation>Zarejestrowano aplikację</translation>
    </message>
    <message>
        <source>Application removed</source>
        <translation>Usunięto aplikację</translation>
    </message>
    <message>
        <source>Credential of an application added</source>
        <translation>Dodano poświadczenie aplikacji</translation>
    </message>
    <message>
        <source>Credential of an application removed</source>
        <translation>Usunięto poświadczenie aplikacji</translation>
    </message>
    <message>
        <source>Employee added</source>
        <translation>Dodano pracownika</translation>
    </message>
    <message>
        <source>Employee changed</source>
        <translation>Zmieniono dane pracownika</translation>
    </message>
    <message>
        <source>Employee removed</source>
        <translation>Usunięto pracownika</translation>
    </message>
    <message>
        <source>Referral made</source>
        <translation>Utworzono polecenie</translation>
    </message>
    <message>
        <source>Referral changed</source>
        <translation>Zmieniono polecenie</translation>
    </message>
    <message>
        <source>Software key read</source>
        <translation>Odczytano klucz oprogramowania</translation>
    </message>
    <message>
        <source>Download link of software read</source>
        <translation>Odczytano link do pobrania oprogramowania</translation>
    </message>
    <message>
        <source>Spending limit raised</source>
        <translation>Podniesiono limit wydatków</translation>
    </message>
    <message>
        <source>Invoice ready</source>
        <translation>Przygotowano fakturę</translation>
    </message>
    <message>
        <source>Relationship extended</source>
        <translation>Przedłużono relację</translation>
    </message>
    <message>
        <source>Self-service policy made</source>
        <translation>Utworzono zasadę samoobsługi</translation>
    </message>
    <message>
        <source>Self-service policy changed</source>
        <translation>Zmieniono zasadę samoobsługi</translation>
    </message>
    <message>
        <source>Self-service policy deleted</source>
        <translation>Usunięto zasadę samoobsługi</translation>
    </message>
    <message>
        <source>Test customer deleted</source>
        <translation>Usunięto klienta testowego</translation>
    </message>
    <message>
        <source>Related referral made</source>
        <translation>Utworzono powiązane polecenie</translation>
    </message>
    <message>
        <source>Related referral changed</source>
        <translation>Zmieniono powiązane polecenie</translation>
    </message>
    <message>
        <source>Admin relationship (GDAP) approved</source>
        <translation>Zatwierdzono relację administracyjną (GDAP)</translation>
    </message>
    <message>
        <source>Admin relationship (GDAP) activated</source>
        <translation>Aktywowano relację administracyjną (GDAP)</translation>
    </message>
    <message>
        <source>End of an admin relationship (GDAP) requested</source>
        <translation>Poproszono o zakończenie relacji administracyjnej (GDAP)</translation>
    </message>
    <message>
        <source>Admin relationship (GDAP) ended</source>
        <translation>Zakończono relację administracyjną (GDAP)</translation>
    </message>
    <message>
        <source>Admin relationship (GDAP) expired</source>
        <translation>Wygasła relacja administracyjna (GDAP)</translation>
    </message>
    <message>
        <source>Access assignment (GDAP) made</source>
        <translation>Utworzono przypisanie dostępu (GDAP)</translation>
    </message>
    <message>
        <source>Access assignment (GDAP) changed</source>
        <translation>Zmieniono przypisanie dostępu (GDAP)</translation>
    </message>
    <message>
        <source>Access assignment (GDAP) deleted</source>
        <translation>Usunięto przypisanie dostępu (GDAP)</translation>
    </message>
    <message>
        <source>Admin relationship (DAP) approved</source>
        <translation>Zatwierdzono relację administracyjną (DAP)</translation>
    </message>
    <message>
        <source>Admin relationship (DAP) ended</source>
        <translation>Zakończono relację administracyjną (DAP)</translation>
    </message>
    <message>
        <source>Credit made</source>
        <translation>Utworzono środki</translation>
    </message>
    <message>
        <source>Credit changed</source>
        <translation>Zmieniono środki</translation>
    </message>
    <message>
        <source>Credit canceled</source>
        <translation>Anulowano środki</translation>
    </message>
    <message>
        <source>User added to a role</source>
        <translation>Dodano użytkownika do roli</translation>
    </message>
    <message>
        <source>User taken out of a role</source>
        <translation>Usunięto użytkownika z roli</translation>
    </message>
    <message>
        <source>Access assignment (GDAP) activated</source>
        <translation>Aktywowano przypisanie dostępu (GDAP)</translation>
    </message>
    <message>
        <source>Use of software attested</source>
        <translation>Poświadczono użycie oprogramowania</translation>
    </message>
    <message>
        <source>Admin relationship (GDAP) cleaned up</source>
        <translation>Uporządkowano relację administracyjną (GDAP)</translation>
    </message>
    <message>
        <source>Company information changed</source>
        <translation>Zmieniono informacje o firmie</translation>
    </message>
    <message>
        <source>Policy made</source>
        <translation>Utworzono zasadę</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Zmieniono zasadę</translation>
    </message>
    <message>
        <source>Policy deleted</source>
        <translation>Usunięto zasadę</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Zmieniono urządzenie</translation>
    </message>
    <message>
        <source>Change of devices attempted</source>
        <translation>Próba zmiany urządzeń</translation>
    </message>
    <message>
        <source>Device deleted</source>
        <translation>Usunięto urządzenie</translation>
    </message>
    <message>
        <source>Upload of devices to a new batch attempted</source>
        <translation>Próba przesłania urządzeń do nowej partii</translation>
    </message>
    <message>
        <source>Upload of devices to a batch attempted</source>
        <translation>Próba przesłania urządzeń do partii</translation>
    </message>
    <message>
        <source>Overage managed</source>
        <translation>Zmieniono ustawienia nadwyżki</translation>
    </message>
    <message>
        <source>Admin relationship (DAP) ended by Microsoft</source>
        <translation>Relacja administracyjna (DAP) zakończona przez firmę Microsoft</translation>
    </message>
    <message>
        <source>Possible fraud in Azure detected</source>
        <translation>Wykryto możliwe oszustwo na platformie Azure</translation>
    </message>
    <message>
        <source>Migration to new commerce begun</source>
        <translation>Rozpoczęto migrację do nowego systemu handlu</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Czas (UTC)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Identyfikator Microsoft</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Zasób</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Identyfikator zasobu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Identyfikator korelacji</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Identyfikator żądania</translation>
    </message>
    <message>
        <source>Done with Tierdesk</source>
        <translation>Wykonane w Tierdesku</translation>
    </message>
    <message>
        <source>Told by Partner Center</source>
        <translation>Podane przez Centrum partnerskie</translation>
    </message>
</context>
<context>
    <name>ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Tierdesk, the desk of an indirect provider</source>
        <translation>Tierdesk – stanowisko pracy dostawcy pośredniego</translation>
    </message>
    <message>
        <source>Use the practice account, a made-up Partner Center on this machine (the default).</source>
        <translation>Użyj konta ćwiczebnego, czyli fikcyjnego Centrum partnerskiego na tym komputerze (domyślnie).</translation>
    </message>
    <message>
        <source>Address of the Partner Center service.</source>
        <translation>Adres usługi Centrum partnerskiego.</translation>
    </message>
    <message>
        <source>Address that issues tokens.</source>
        <translation>Adres usługi wydającej tokeny.</translation>
    </message>
    <message>
        <source>Application id to sign in with.</source>
        <translation>Identyfikator aplikacji używany do logowania.</translation>
    </message>
    <message>
        <source>Tenant of the indirect provider.</source>
        <translation>Dzierżawa dostawcy pośredniego.</translation>
    </message>
    <message>
        <source>Folder to keep this account&apos;s data in; it must be on this machine.</source>
        <translation>Folder na dane tego konta; musi znajdować się na tym komputerze.</translation>
    </message>
    <message>
        <source>Language of the window: en, pl or hu.</source>
        <translation>Język okna: en, pl lub hu.</translation>
    </message>
    <message>
        <source>Print this and end.</source>
        <translation>Wyświetl tę pomoc i zakończ.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Wyświetl wersję i zakończ.</translation>
    </message>
    <message>
        <source>--%1 needs an address such as https://api.example.com, not &quot;%2&quot;.</source>
        <translation>Opcja --%1 wymaga adresu takiego jak https://api.example.com, a nie „%2”.</translation>
    </message>
    <message>
        <source>--%1 must be an https address.</source>
        <translation>Opcja --%1 musi być adresem https.</translation>
    </message>
    <message>
        <source>--%1 must be an https address: plain http is accepted for this machine only.</source>
        <translation>Opcja --%1 musi być adresem https: zwykły http jest dozwolony tylko dla tego komputera.</translation>
    </message>
    <message>
        <source>--base-url, --authority, --client-id and --tenant belong together; missing: %1.</source>
        <translation>Opcje --base-url, --authority, --client-id i --tenant należy podać razem; brakuje: %1.</translation>
    </message>
    <message>
        <source>--practice and --base-url exclude each other.</source>
        <translation>Opcje --practice i --base-url wykluczają się.</translation>
    </message>
    <message>
        <source>--tenant must be a GUID, not &quot;%1&quot;.</source>
        <translation>Opcja --tenant musi być identyfikatorem GUID, a nie „%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of Tierdesk.</source>
        <translation>„%1” nie jest opcją programu Tierdesk.</translation>
    </message>
    <message>
        <source>--lang must be en, pl or hu, not &quot;%1&quot;.</source>
        <translation>Opcja --lang przyjmuje en, pl lub hu, a nie „%1”.</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>Opcja --data-dir wymaga nazwy folderu.</translation>
    </message>
    <message>
        <source>Without a window: tierdesk export, tierdesk status, tierdesk sync; each tells more with --help.</source>
        <translation>Bez okna: tierdesk export, tierdesk status, tierdesk sync; każde powie więcej z --help.</translation>
    </message>
    <message>
        <source>--%1 must not be empty.</source>
        <translation>Opcja --%1 nie może być pusta.</translation>
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
        <translation>Brak odsprzedawcy</translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s)</source>
        <translation>
            <numerusform>%1 subskrypcja</numerusform>
            <numerusform>%1 subskrypcje</numerusform>
            <numerusform>%1 subskrypcji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 license(s)</source>
        <translation>
            <numerusform>%1 licencja</numerusform>
            <numerusform>%1 licencje</numerusform>
            <numerusform>%1 licencji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, being read</source>
        <extracomment>%1 is &quot;4 subscriptions&quot;, %2 &quot;196 licenses&quot;</extracomment>
        <translation>%1, %2, trwa odczyt</translation>
    </message>
    <message>
        <source>%1, %2, overview of unknown age</source>
        <extracomment>%1 is &quot;4 subscriptions&quot;, %2 &quot;196 licenses&quot;</extracomment>
        <translation>%1, %2, przegląd ogólny, czas odczytu nieznany</translation>
    </message>
    <message>
        <source>%1, %2, read %3</source>
        <extracomment>%1 is &quot;4 subscriptions&quot;, %2 &quot;196 licenses&quot;, %3 an age (&quot;3 minutes ago&quot;)</extracomment>
        <translation>%1, %2, odczytano %3</translation>
    </message>
    <message>
        <source>Reading subscriptions…</source>
        <translation>Odczyt subskrypcji…</translation>
    </message>
    <message>
        <source>This customer has no subscriptions.</source>
        <translation>Ten klient nie ma subskrypcji.</translation>
    </message>
    <message>
        <source>%1, licenses: %2, %3, renews: %4, %5, %6</source>
        <extracomment>One subscription for a screen reader: name, number of licenses, term and billing, renewal date, status, reseller</extracomment>
        <translation>%1, licencje: %2, %3, odnowienie: %4, %5, %6</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>przegląd ogólny</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subskrypcja</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Term, billing</source>
        <translation>Okres, rozliczenia</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Odnowienie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Reseller (MPN ID)</source>
        <translation>Odsprzedawca (MPN / PLA)</translation>
    </message>
    <message>
        <source>Microsoft ID: %1</source>
        <extracomment>%1 is an id</extracomment>
        <translation>Identyfikator Microsoft: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in Partner Center</source>
        <translation>Otwórz w Centrum partnerskim</translation>
    </message>
</context>
<context>
    <name>CustomerModel</name>
    <message>
        <source>No reseller</source>
        <translation>Brak odsprzedawcy</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>jeszcze nieznane</translation>
    </message>
    <message>
        <source>Cloud Reseller</source>
        <translation>Odsprzedawca</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Doradca</translation>
    </message>
    <message>
        <source>Syndication</source>
        <translation>Syndykacja</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <translation>Pomoc techniczna Microsoft</translation>
    </message>
    <message>
        <source>No relationship</source>
        <translation>Brak relacji</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nazwa firmy</translation>
    </message>
    <message>
        <source>Primary domain name</source>
        <translation>Nazwa domeny podstawowej</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Identyfikator Microsoft</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Odsprzedawca pośredni</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relacja</translation>
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
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <extracomment>%1 is a number like 503</extracomment>
        <translation>Stan HTTP: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <extracomment>%1 is text of Microsoft&apos;s service, in English</extracomment>
        <translation>Komunikat: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <extracomment>%1 is an id that Microsoft&apos;s support asks for</extracomment>
        <translation>Identyfikator korelacji: %1</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>To się nie udało.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>%1 is a sentence that says why, %2 one that says what to do, %3 a number that Microsoft&apos;s support knows</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Microsoft says: %1 (%2)</source>
        <extracomment>%1 is text of Microsoft&apos;s service, in English, %2 a number that its support knows</extracomment>
        <translation>Odpowiedź firmy Microsoft: %1 (%2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Open Account info</source>
        <translation>Otwórz stronę Informacje o koncie</translation>
    </message>
    <message>
        <source>Choose the reseller</source>
        <translation>Wybierz odsprzedawcę</translation>
    </message>
    <message>
        <source>Record the acceptance</source>
        <translation>Zarejestruj akceptację</translation>
    </message>
    <message>
        <source>Change the subscriptions</source>
        <translation>Zmień subskrypcje</translation>
    </message>
    <message>
        <source>Read the catalog again</source>
        <translation>Odczytaj katalog ponownie</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Otwórz klienta</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Choose the indirect reseller.</source>
        <translation>Wybierz odsprzedawcę pośredniego.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Wybierz kraj.</translation>
    </message>
    <message>
        <source>Choose the state or province.</source>
        <translation>Wybierz województwo lub stan.</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <translation>Wybierz język.</translation>
    </message>
    <message>
        <source>Add at least one product.</source>
        <translation>Dodaj co najmniej jeden produkt.</translation>
    </message>
    <message>
        <source>The NIP is required in Poland. Enter its 10 digits.</source>
        <translation>W Polsce NIP jest wymagany. Wpisz 10 cyfr.</translation>
    </message>
    <message>
        <source>The adószám is required in Hungary. Enter it like 12345678-1-42.</source>
        <translation>Na Węgrzech adószám jest wymagany. Wpisz go w postaci 12345678-1-42.</translation>
    </message>
    <message>
        <source>The registration ID number is required in this country (%1).</source>
        <extracomment>%1 is the name of a country</extracomment>
        <translation>W tym kraju (%1) numer rejestracyjny firmy jest wymagany.</translation>
    </message>
    <message>
        <source>The phone number is required in this country.</source>
        <translation>W tym kraju numer telefonu jest wymagany.</translation>
    </message>
    <message>
        <source>Enter the day on which the agreement was accepted.</source>
        <translation>Wpisz dzień, w którym zaakceptowano umowę.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>To pole jest wymagane.</translation>
    </message>
    <message>
        <source>This is not the form of the number. It looks like %1.</source>
        <extracomment>%1 is an example of a company&apos;s registration number</extracomment>
        <translation>Nieprawidłowy format numeru. Przykład: %1.</translation>
    </message>
    <message>
        <source>This is not the form that the number has in this country.</source>
        <translation>Nieprawidłowy format numeru w tym kraju.</translation>
    </message>
    <message>
        <source>Only letters a–z, digits, and hyphens between them.</source>
        <translation>Tylko litery a–z, cyfry i łączniki między nimi.</translation>
    </message>
    <message>
        <source>This is not the form of a postal code in this country.</source>
        <translation>Nieprawidłowy kod pocztowy.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>To nie jest adres e-mail.</translation>
    </message>
    <message>
        <source>This is not the form of a phone number in this country.</source>
        <translation>Nieprawidłowy format numeru telefonu w tym kraju.</translation>
    </message>
    <message>
        <source>This does not have the right form.</source>
        <translation>Nieprawidłowy format.</translation>
    </message>
    <message>
        <source>No registration number is taken for this country. Leave it empty.</source>
        <translation>W tym kraju nie podaje się numeru rejestracyjnego. Pozostaw to pole puste.</translation>
    </message>
    <message>
        <source>This language is not offered in this country (%1).</source>
        <extracomment>%1 is the name of a country</extracomment>
        <translation>Ten język nie jest dostępny w tym kraju (%1).</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wybierz pozycję z listy.</translation>
    </message>
    <message>
        <source>Choose a term and a billing frequency that are offered.</source>
        <translation>Wybierz dostępny okres i częstotliwość rozliczeń.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Tej wartości nie ma na liście.</translation>
    </message>
    <message>
        <source>The number of licenses is outside the product&apos;s limits.</source>
        <translation>Liczba licencji wykracza poza limity produktu.</translation>
    </message>
    <message>
        <source>%1 is sold with %2 licenses.</source>
        <extracomment>%1 is the name of a product, %2 a range of numbers like &quot;1–300&quot;</extracomment>
        <translation>%1: dozwolona liczba licencji to %2.</translation>
    </message>
    <message>
        <source>NIP (company registration number)</source>
        <translation>NIP (numer rejestracyjny firmy)</translation>
    </message>
    <message>
        <source>Adószám (company tax number)</source>
        <translation>Adószám (węgierski numer podatkowy)</translation>
    </message>
    <message>
        <source>Registration ID number</source>
        <translation>Numer rejestracyjny firmy</translation>
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
        <translation>Odsprzedawca pośredni</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nazwa firmy</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Kraj/region</translation>
    </message>
    <message>
        <source>Primary domain name</source>
        <translation>Nazwa domeny podstawowej</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Building, floor</source>
        <translation>Budynek, piętro</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Województwo/stan</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>First name of the signer</source>
        <translation>Imię osoby akceptującej</translation>
    </message>
    <message>
        <source>Last name of the signer</source>
        <translation>Nazwisko osoby akceptującej</translation>
    </message>
    <message>
        <source>Email address of the signer</source>
        <translation>Adres e-mail osoby akceptującej</translation>
    </message>
    <message>
        <source>Phone number of the signer</source>
        <translation>Numer telefonu osoby akceptującej</translation>
    </message>
    <message>
        <source>Agreement acceptance date</source>
        <translation>Data akceptacji umowy</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subskrypcje</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Tekst jest za długi.</translation>
    </message>
    <message>
        <source>The date cannot be in the future.</source>
        <translation>Data nie może przypadać w przyszłości.</translation>
    </message>
    <message>
        <source>The check digit does not fit. Compare the number; it can be sent all the same.</source>
        <translation>Cyfra kontrolna się nie zgadza. Sprawdź numer; mimo to można go wysłać.</translation>
    </message>
    <message>
        <source>This domain name is taken. Choose another one.</source>
        <translation>Ta nazwa domeny jest zajęta. Wybierz inną.</translation>
    </message>
    <message>
        <source>The partnership with this reseller is not active.</source>
        <translation>Partnerstwo z tym odsprzedawcą nie jest aktywne.</translation>
    </message>
    <message>
        <source>Partner Center refused this.</source>
        <translation>Centrum partnerskie odrzuciło tę wartość.</translation>
    </message>
    <message>
        <source>This reseller has no MPN ID / PLA ID. Without it nothing can be ordered.</source>
        <translation>Ten odsprzedawca nie ma identyfikatora MPN / PLA. Bez niego nie można niczego zamówić.</translation>
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
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minutę temu</numerusform>
            <numerusform>%n minuty temu</numerusform>
            <numerusform>%n minut temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n godzinę temu</numerusform>
            <numerusform>%n godziny temu</numerusform>
            <numerusform>%n godzin temu</numerusform>
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
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godz.</numerusform>
            <numerusform>%n godz.</numerusform>
            <numerusform>%n godz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>Setup info</source>
        <translation>Dane do pierwszego logowania</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Hasło tymczasowe</translation>
    </message>
    <message>
        <source>Sign in at office.com with it. You will be asked for a new password.</source>
        <translation>Zaloguj się tymi danymi na stronie office.com. Konieczne będzie ustawienie nowego hasła.</translation>
    </message>
</context>
<context>
    <name>HeadlessCommand</name>
    <message>
        <source>being read, %1 so far</source>
        <extracomment>%1 is a number</extracomment>
        <translation>w trakcie odczytu, dotąd %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>jeszcze nie odczytano</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is an age (&quot;3 minutes ago&quot;) or a date</extracomment>
        <translation>odczytano: %1</translation>
    </message>
    <message>
        <source>Indirect resellers</source>
        <translation>Odsprzedawcy pośredni</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Nie można odczytać: %1</translation>
    </message>
    <message>
        <source>Resellers whose customers were listed: %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Odsprzedawcy, których klientów wyliczono: %1 z %2</translation>
    </message>
    <message>
        <source>the oldest %1</source>
        <translation>najstarszy odczyt: %1</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subskrypcje</translation>
    </message>
    <message>
        <source>Customers whose own subscriptions were never read: %1</source>
        <translation>Klienci, których własnych subskrypcji nigdy nie odczytano: %1</translation>
    </message>
    <message>
        <source>Operations that wait: %1</source>
        <translation>Oczekujące operacje: %1</translation>
    </message>
    <message>
        <source>There is no data in %1 yet: &quot;tierdesk sync&quot; or a window reads it.</source>
        <extracomment>%1 is a folder; &quot;tierdesk sync&quot; is typed as it stands here</extracomment>
        <translation>W %1 nie ma jeszcze danych: odczyta je „tierdesk sync” albo okno.</translation>
    </message>
    <message>
        <source>The data in %1 has the form of another version of Tierdesk: &quot;tierdesk sync&quot; or a window brings it up to date.</source>
        <extracomment>%1 is a folder; &quot;tierdesk sync&quot; is typed as it stands here</extracomment>
        <translation>Dane w %1 mają postać z innej wersji Tierdesk: zaktualizuje je „tierdesk sync” albo okno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a column of this list; it has %2.</source>
        <extracomment>%1 was typed, %2 is a list of words</extracomment>
        <translation>„%1” nie jest kolumną tej listy; ma ona: %2.</translation>
    </message>
    <message>
        <source>--sort needs COLUMN, COLUMN:asc or COLUMN:desc, not &quot;%1&quot;.</source>
        <translation>--sort wymaga postaci COLUMN, COLUMN:asc lub COLUMN:desc, a nie „%1”.</translation>
    </message>
    <message>
        <source>File to write, completely or not at all; - writes CSV to standard output.</source>
        <extracomment>CSV is the name of a format</extracomment>
        <translation>Plik do zapisania, w całości albo wcale; - zapisuje CSV na standardowe wyjście.</translation>
    </message>
    <message>
        <source>Only what this is part of, as in the window&apos;s search field.</source>
        <translation>Tylko to, czego częścią jest ten tekst, jak w polu wyszukiwania okna.</translation>
    </message>
    <message>
        <source>Writes a list to a file: what was read from Partner Center last. Headings and words are English, unless --lang asks for others.</source>
        <translation>Zapisuje listę do pliku: to, co ostatnio odczytano z Centrum partnerskiego. Nagłówki i słowa są angielskie, chyba że --lang wskaże inne.</translation>
    </message>
    <message>
        <source>Tells how old and how complete the lists are, and which operations wait.</source>
        <translation>Mówi, jak stare i jak kompletne są listy oraz które operacje czekają.</translation>
    </message>
    <message>
        <source>Reads everything from Partner Center, and sends nothing. An open window is asked to do it.</source>
        <translation>Odczytuje wszystko z Centrum partnerskiego i niczego nie wysyła. Jeśli okno jest otwarte, ono to zrobi.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Wypisz wynik jako JSON.</translation>
    </message>
    <message>
        <source>Name a file to write with --to, or - for standard output.</source>
        <translation>Podaj plik do zapisania po --to albo - dla standardowego wyjścia.</translation>
    </message>
    <message>
        <source>--format must be csv or xlsx, not &quot;%1&quot;.</source>
        <translation>--format musi być csv lub xlsx, a nie „%1”.</translation>
    </message>
    <message>
        <source>Only CSV can be written to standard output.</source>
        <translation>Na standardowe wyjście można zapisać tylko CSV.</translation>
    </message>
    <message>
        <source>--to - and --json both need standard output.</source>
        <translation>--to - i --json oba potrzebują standardowego wyjścia.</translation>
    </message>
    <message>
        <source>--reseller needs the Microsoft ID of a reseller, a GUID, not &quot;%1&quot;.</source>
        <translation>--reseller wymaga identyfikatora Microsoft odsprzedawcy (GUID), a nie „%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an argument of tierdesk %2.</source>
        <translation>„%1” nie jest argumentem polecenia tierdesk %2.</translation>
    </message>
    <message>
        <source>What is exported: customers, subscriptions or resellers.</source>
        <translation>Co jest eksportowane: klienci (customers), subskrypcje (subscriptions) lub odsprzedawcy (resellers).</translation>
    </message>
    <message>
        <source>Only customers or subscriptions of the indirect reseller with this Microsoft ID.</source>
        <translation>Tylko klienci lub subskrypcje odsprzedawcy pośredniego o tym identyfikatorze Microsoft.</translation>
    </message>
    <message>
        <source>Only subscriptions with this status: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>Tylko subskrypcje o tym stanie: %1.</translation>
    </message>
    <message>
        <source>Columns in the order wanted; all if it is left out. Of customers: %1. Of subscriptions: %2; or portal, the five of Partner Center&apos;s own file. Of resellers: %3.</source>
        <extracomment>%1, %2 and %3 are lists of words</extracomment>
        <translation>Kolumny w żądanej kolejności; domyślnie wszystkie. Klienci: %1. Subskrypcje: %2; lub portal, czyli pięć kolumn pliku Centrum partnerskiego. Odsprzedawcy: %3.</translation>
    </message>
    <message>
        <source>--status must be one of %1, not &quot;%2&quot;.</source>
        <extracomment>%1 is a list of words, %2 was typed</extracomment>
        <translation>--status musi być jednym z: %1, a nie „%2”.</translation>
    </message>
    <message>
        <source>--reseller is for the lists of customers and subscriptions only.</source>
        <translation>--reseller dotyczy tylko list klientów i subskrypcji.</translation>
    </message>
    <message>
        <source>Say what to export: customers, subscriptions or resellers.</source>
        <translation>Podaj, co wyeksportować: customers (klienci), subscriptions (subskrypcje) lub resellers (odsprzedawcy).</translation>
    </message>
    <message>
        <source>--status is for the list of subscriptions only.</source>
        <translation>--status dotyczy tylko listy subskrypcji.</translation>
    </message>
    <message>
        <source>Practice data: made up, none of it from Microsoft.</source>
        <translation>Dane ćwiczebne: fikcyjne, nic z nich nie pochodzi od firmy Microsoft.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 not done (a sentence says why), 2 bad arguments, 3 sync gave way to a window that was opened and goes on reading, 129 ended by SIGHUP, 130 by Ctrl+C, 143 by SIGTERM.</source>
        <translation>Kody wyjścia: 0 wykonano, 1 nie wykonano (zdanie mówi dlaczego), 2 złe argumenty, 3 sync ustąpił otwartemu oknu, które odczytuje dalej, 129 zakończono przez SIGHUP, 130 przez Ctrl+C, 143 przez SIGTERM.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Nie udało się zapisać wyniku na standardowym wyjściu.</translation>
    </message>
    <message>
        <source>%1; or portal alone, the five of Partner Center&apos;s own file</source>
        <extracomment>Stands after &quot;it has&quot;; %1 is a list of words, &quot;portal&quot; is typed as it stands here</extracomment>
        <translation>%1; lub samo portal, czyli pięć kolumn pliku Centrum partnerskiego</translation>
    </message>
    <message>
        <source>Say csv or xlsx after --format.</source>
        <translation>Po --format podaj csv lub xlsx.</translation>
    </message>
    <message>
        <source>Say after --search which text to look for; without --search, all is exported.</source>
        <translation>Po --search podaj szukany tekst; bez --search eksportowane jest wszystko.</translation>
    </message>
    <message>
        <source>Say after --reseller the Microsoft ID of an indirect reseller, a GUID.</source>
        <translation>Po --reseller podaj identyfikator Microsoft odsprzedawcy pośredniego (GUID).</translation>
    </message>
    <message>
        <source>Say after --status which one: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>Po --status podaj stan, jeden z: %1.</translation>
    </message>
    <message>
        <source>Say after --sort by which column: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>Po --sort podaj kolumnę sortowania, jedną z: %1.</translation>
    </message>
    <message>
        <source>Say after --columns which ones, such as %1; this list has %2.</source>
        <extracomment>%1 is an example, %2 is a list of words</extracomment>
        <translation>Po --columns podaj kolumny, na przykład %1; ta lista ma: %2.</translation>
    </message>
    <message>
        <source>csv or xlsx; without it, what the name of the file ends in; csv where it has no ending.</source>
        <translation>csv lub xlsx; bez tego decyduje końcówka nazwy pliku, a gdy jej nie ma, csv.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in neither .csv nor .xlsx: say --format csv or --format xlsx.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Nazwa „%1” nie kończy się ani na .csv, ani na .xlsx: podaj --format csv lub --format xlsx.</translation>
    </message>
    <message>
        <source>This list cannot be sorted by &quot;%1&quot;, only by %2.</source>
        <extracomment>%1 was typed, %2 is a list of words</extracomment>
        <translation>Tej listy nie można posortować według „%1”; można tylko według: %2.</translation>
    </message>
    <message>
        <source>Column to sort by; the first one if it is left out. Subscriptions are sorted by one of: %1.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>Kolumna sortowania; domyślnie pierwsza. Subskrypcje sortuje się według jednej z: %1.</translation>
    </message>
</context>
<context>
    <name>KeptSelection</name>
    <message>
        <source>Only %1 of the selected rows are still selected.</source>
        <extracomment>%1 is a number. After a long list was sorted or filtered.</extracomment>
        <translation>Z zaznaczonych wierszy nadal zaznaczonych jest tylko %1.</translation>
    </message>
    <message>
        <source>Select all with Ctrl+A, or filter the list, to select more.</source>
        <translation>Aby zaznaczyć więcej, zaznacz wszystko klawiszami Ctrl+A lub przefiltruj listę.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>term of a subscription</comment>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>term of a subscription</comment>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>term of a subscription</comment>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>billing frequency</comment>
        <translation>Co miesiąc</translation>
    </message>
    <message>
        <source>Annual</source>
        <comment>billing frequency</comment>
        <translation>Co rok</translation>
    </message>
    <message>
        <source>Every 2 years</source>
        <comment>billing frequency</comment>
        <translation>Co 2 lata</translation>
    </message>
    <message>
        <source>Every 3 years</source>
        <comment>billing frequency</comment>
        <translation>Co 3 lata</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>billing frequency</comment>
        <translation>Jednorazowo</translation>
    </message>
    <message>
        <source>Not billed</source>
        <comment>billing frequency</comment>
        <translation>Bez rozliczeń</translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>relationship to the customer</comment>
        <translation>Odsprzedawca</translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>relationship to the customer</comment>
        <translation>Doradca</translation>
    </message>
    <message>
        <source>Syndication</source>
        <comment>relationship to the customer</comment>
        <translation>Syndykacja</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <comment>relationship to the customer</comment>
        <translation>Pomoc techniczna Microsoft</translation>
    </message>
    <message>
        <source>None</source>
        <comment>relationship to the customer</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>partnership with a reseller</comment>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>partnership with a reseller</comment>
        <translation>Oczekujący</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>partnership with a reseller</comment>
        <translation>Nieaktywny</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Utworzenie klienta</translation>
    </message>
    <message>
        <source>Record the customer agreement</source>
        <translation>Rejestracja umowy z klientem</translation>
    </message>
    <message>
        <source>Make the cart</source>
        <translation>Utworzenie koszyka</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Złożenie zamówienia</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Klient utworzony</translation>
    </message>
    <message>
        <source>Customer agreement recorded</source>
        <translation>Umowa z klientem zarejestrowana</translation>
    </message>
    <message>
        <source>Cart made</source>
        <translation>Koszyk utworzony</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Zamówienie złożone</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>step of an operation</comment>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>step of an operation</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of an operation</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>step of an operation</comment>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>By associating the customer with this reseller you delegate the management of the customer&apos;s account and subscriptions to it. %1 can order and manage subscriptions for the customer. Administrator access to the customer&apos;s services needs granular delegated admin privileges (GDAP), with roles and an end.</source>
        <extracomment>%1 is the name of an indirect reseller. GDAP is Microsoft&apos;s name for granular delegated admin privileges</extracomment>
        <translation>Powiązanie klienta z tym odsprzedawcą powierza mu zarządzanie kontem i subskrypcjami klienta. %1 może zamawiać subskrypcje dla klienta i nimi zarządzać. Dostęp administracyjny do usług klienta wymaga szczegółowych delegowanych uprawnień administratora (GDAP), z określonymi rolami i terminem ważności.</translation>
    </message>
    <message>
        <source>Online services</source>
        <comment>kind of product</comment>
        <translation>Usługi online</translation>
    </message>
    <message>
        <source>Azure reservations</source>
        <comment>kind of product</comment>
        <translation>Rezerwacje platformy Azure</translation>
    </message>
    <message>
        <source>Azure</source>
        <comment>kind of product</comment>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>kind of product</comment>
        <translation>Oprogramowanie</translation>
    </message>
    <message>
        <source>%1 can now manage the account of %2 and its subscriptions. Administrator access to the customer&apos;s services is given by granular delegated admin privileges (GDAP).</source>
        <extracomment>%1 is the name of an indirect reseller, %2 that of the new customer. GDAP stays as it is</extracomment>
        <translation>%1 może teraz w imieniu klienta %2 zarządzać jego kontem i subskrypcjami. Dostęp administracyjny do usług klienta dają szczegółowe delegowane uprawnienia administratora (GDAP).</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>step of an operation</comment>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Change the subscription</source>
        <translation>Zmiana subskrypcji</translation>
    </message>
    <message>
        <source>Subscription changed</source>
        <translation>Subskrypcja zmieniona</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>The customer was not created.</source>
        <translation>Klient nie został utworzony.</translation>
    </message>
    <message>
        <source>The customer exists, but its agreement is not recorded and nothing is ordered.</source>
        <translation>Klient istnieje, ale jego umowa nie jest zarejestrowana i niczego nie zamówiono.</translation>
    </message>
    <message>
        <source>The customer exists, but the order is not placed.</source>
        <translation>Klient istnieje, ale zamówienie nie zostało złożone.</translation>
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
        <translation>Kolejna próba nastąpi automatycznie.</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Kolejna próba nastąpi automatycznie o %1.</translation>
    </message>
    <message>
        <source>It could not be sent yet.</source>
        <translation>Jeszcze nie udało się wysłać danych.</translation>
    </message>
    <message>
        <source>Whether Microsoft carried it out is being checked.</source>
        <translation>Trwa sprawdzanie, czy firma Microsoft wykonała operację.</translation>
    </message>
    <message>
        <source>This can take up to 15 minutes. Nothing is done twice.</source>
        <translation>Może to potrwać do 15 minut. Nic nie zostanie wykonane dwa razy.</translation>
    </message>
    <message>
        <source>You stopped here.</source>
        <translation>Operację przerwano w tym miejscu.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) could not be ordered.</source>
        <translation>
            <numerusform>Nie udało się zamówić %n produktu.</numerusform>
            <numerusform>Nie udało się zamówić %n produktów.</numerusform>
            <numerusform>Nie udało się zamówić %n produktów.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand first in the list below. The others are ordered.</source>
        <translation>Są na początku poniższej listy. Pozostałe zamówiono.</translation>
    </message>
    <message>
        <source>Nothing exists at Microsoft.</source>
        <translation>W systemie firmy Microsoft niczego nie utworzono.</translation>
    </message>
    <message>
        <source>The customer %1 and its order stay at Microsoft.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Klient %1 i jego zamówienie pozostają w systemie firmy Microsoft.</translation>
    </message>
    <message>
        <source>The customer %1 stays at Microsoft, with its agreement. Nothing is ordered.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Klient %1 pozostaje w systemie firmy Microsoft wraz z umową. Niczego nie zamówiono.</translation>
    </message>
    <message>
        <source>The customer %1 stays at Microsoft, without a recorded agreement. Nothing is ordered.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Klient %1 pozostaje w systemie firmy Microsoft bez zarejestrowanej umowy. Niczego nie zamówiono.</translation>
    </message>
    <message>
        <source>Nothing was sent to Microsoft yet.</source>
        <translation>Do firmy Microsoft nic jeszcze nie wysłano.</translation>
    </message>
    <message>
        <source>It is not known yet whether Microsoft created the customer %1.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Jeszcze nie wiadomo, czy firma Microsoft utworzyła klienta %1.</translation>
    </message>
    <message>
        <source>The change was not taken over by Microsoft.</source>
        <translation>Microsoft nie wprowadził tej zmiany.</translation>
    </message>
    <message>
        <source>The subscription was changed elsewhere in the meantime.</source>
        <translation>Subskrypcja została w międzyczasie zmieniona gdzie indziej.</translation>
    </message>
    <message>
        <source>The subscription was not changed.</source>
        <translation>Subskrypcja nie została zmieniona.</translation>
    </message>
    <message>
        <source>The order is not placed.</source>
        <translation>Zamówienie nie zostało złożone.</translation>
    </message>
    <message>
        <source>It is not known yet whether Microsoft placed the order.</source>
        <translation>Nie wiadomo jeszcze, czy Microsoft złożył zamówienie.</translation>
    </message>
    <message>
        <source>The order stays at Microsoft.</source>
        <translation>Zamówienie pozostaje w Microsoft.</translation>
    </message>
    <message>
        <source>Nothing is ordered.</source>
        <translation>Nic nie zamówiono.</translation>
    </message>
    <message>
        <source>It is not known yet whether Microsoft changed the subscription.</source>
        <translation>Nie wiadomo jeszcze, czy Microsoft zmienił subskrypcję.</translation>
    </message>
    <message>
        <source>The subscription stays changed.</source>
        <translation>Subskrypcja pozostaje zmieniona.</translation>
    </message>
    <message>
        <source>The subscription stays as it is.</source>
        <translation>Subskrypcja pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Dodanie klienta</translation>
    </message>
    <message>
        <source>Order subscriptions</source>
        <translation>Zamówienie subskrypcji</translation>
    </message>
    <message>
        <source>Change subscription</source>
        <translation>Zmiana subskrypcji</translation>
    </message>
    <message>
        <source>Not begun</source>
        <comment>state of an operation</comment>
        <translation>Nierozpoczęte</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of an operation</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an operation</comment>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Being checked (up to 15 minutes)</source>
        <comment>state of an operation</comment>
        <translation>Sprawdzanie (do 15 minut)</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of an operation</comment>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an operation</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>state of an operation</comment>
        <translation>Zaniechano</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a duration: &quot;40 seconds&quot;</extracomment>
        <translation>za %1</translation>
    </message>
    <message>
        <source>This will not be done: %1.</source>
        <extracomment>%1 is a list of steps: &quot;Make the cart, Place the order&quot;</extracomment>
        <translation>To nie zostanie wykonane: %1.</translation>
    </message>
    <message>
        <source>It is damaged, or a newer version of Tierdesk wrote it. It is kept as it is and nothing is sent for it. Look in Partner Center for what became of it.</source>
        <translation>Jest uszkodzona albo zapisała ją nowsza wersja programu Tierdesk. Pozostaje bez zmian i nic nie jest dla niej wysyłane. Sprawdź w Centrum partnerskim, co się z nią stało.</translation>
    </message>
    <message>
        <source>The customer %1 stays at Microsoft, with its agreement. It is not known yet whether Microsoft placed its order.</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Klient %1 pozostaje w firmie Microsoft, razem z umową. Nie wiadomo jeszcze, czy firma Microsoft złożyła zamówienie.</translation>
    </message>
    <message>
        <source>It is looked for again by itself.</source>
        <translation>Sprawdzenie zostanie powtórzone automatycznie.</translation>
    </message>
    <message>
        <source>It is looked for again by itself at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Kolejne sprawdzenie nastąpi automatycznie o %1.</translation>
    </message>
</context>
<context>
    <name>ResellerModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>MPN ID / PLA ID</source>
        <translation>MPN / PLA</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Kraj/region</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Znani klienci</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Identyfikator Microsoft</translation>
    </message>
    <message>
        <source>Customers read at</source>
        <translation>Odczyt klientów</translation>
    </message>
</context>
<context>
    <name>SubscriptionModel</name>
    <message>
        <source>Subscription</source>
        <translation>Subskrypcja</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Odsprzedawca pośredni</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Odnowienie</translation>
    </message>
    <message>
        <source>No reseller</source>
        <translation>Brak odsprzedawcy</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>przegląd</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Odczytano</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Koniec okresu</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Automatyczne odnawianie</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Odczytano</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Identyfikator subskrypcji</translation>
    </message>
    <message>
        <source>Customer&apos;s Microsoft ID</source>
        <translation>Identyfikator Microsoft klienta</translation>
    </message>
    <message>
        <source>Reseller&apos;s MPN ID / PLA ID</source>
        <translation>Identyfikator MPN / PLA odsprzedawcy</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Odsprzedawca</translation>
    </message>
</context>
<context>
    <name>SubscriptionText</name>
    <message>
        <source>Ended %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Zakończona %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Wygasa %1</translation>
    </message>
    <message>
        <source>From the overview, whose age is not known. It is read when its customer is opened.</source>
        <translation>Z przeglądu ogólnego, którego wiek nie jest znany. Odczyt następuje po otwarciu klienta.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is an age (&quot;3 minutes ago&quot;)</extracomment>
        <translation>Odczytano %1</translation>
    </message>
</context>
<context>
    <name>TroubleDialogs</name>
    <message>
        <source>Tierdesk cannot open its data</source>
        <translation>Program Tierdesk nie może otworzyć swoich danych</translation>
    </message>
    <message>
        <source>&amp;Keep aside and start empty</source>
        <translation>&amp;Odłóż plik i zacznij od nowa</translation>
    </message>
    <message>
        <source>&amp;Choose another folder…</source>
        <translation>&amp;Wybierz inny folder…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>Folder for Tierdesk&apos;s data</source>
        <translation>Folder na dane programu Tierdesk</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>W folderze %1 nie można niczego zapisać.</translation>
    </message>
    <message>
        <source>Tierdesk writes down what it is about to send, so it needs a folder of its own. Nothing was changed.</source>
        <translation>Tierdesk zapisuje, co zamierza wysłać, dlatego potrzebuje własnego folderu. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The folder %1 is on another machine.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Folder %1 znajduje się na innym komputerze.</translation>
    </message>
    <message>
        <source>Tierdesk&apos;s database needs a folder on this machine: over the network it could be damaged.</source>
        <translation>Baza danych programu Tierdesk wymaga folderu na tym komputerze: przez sieć mogłaby ulec uszkodzeniu.</translation>
    </message>
    <message>
        <source>Another Tierdesk (process %2) has the folder %1 open.</source>
        <extracomment>%1 is a folder, %2 the number of a process</extracomment>
        <translation>Folder %1 jest otwarty w innym uruchomionym programie Tierdesk (proces %2).</translation>
    </message>
    <message>
        <source>It did not answer, so its window could not be raised. End it first, or choose another folder.</source>
        <translation>Nie odpowiedział, więc nie udało się pokazać jego okna. Najpierw go zakończ albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>The data in %1 was written by a newer version of Tierdesk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Dane w folderze %1 zapisała nowsza wersja programu Tierdesk.</translation>
    </message>
    <message>
        <source>This version does not know its form and left it as it is. Start the newer version, or choose another folder.</source>
        <translation>Ta wersja nie zna ich formatu i niczego nie zmieniła. Uruchom nowszą wersję albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>A data file in %1 is damaged.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Plik danych w folderze %1 jest uszkodzony.</translation>
    </message>
    <message>
        <source>The practice data in %1 cannot be used.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Nie można użyć danych ćwiczebnych w folderze %1.</translation>
    </message>
    <message>
        <source>It is damaged, or another version of Tierdesk wrote it. It can be kept aside under another name, and practice begins anew.</source>
        <translation>Są uszkodzone albo zapisała je inna wersja programu Tierdesk. Można je odłożyć pod inną nazwą, a ćwiczenia zaczną się od nowa.</translation>
    </message>
    <message>
        <source>The data in %1 cannot be opened.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Nie można otworzyć danych w folderze %1.</translation>
    </message>
    <message>
        <source>Perhaps the disk is full or the folder may not be written to. Nothing was changed.</source>
        <translation>Być może na dysku brakuje miejsca albo w folderze nie można zapisywać. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Data is read again</source>
        <translation>Ponowny odczyt danych</translation>
    </message>
    <message>
        <source>It is kept aside as %1. Everything in it is being read again from Partner Center; drafts and operations are not touched by this.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Został zachowany jako %1. Cała jego zawartość jest ponownie odczytywana z Centrum partnerskiego; nie dotyczy to wersji roboczych ani operacji.</translation>
    </message>
    <message>
        <source>The folder %1 holds other files.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Folder %1 zawiera inne pliki.</translation>
    </message>
    <message>
        <source>Tierdesk needs a folder of its own, which nobody else can read. Choose an empty or a new one.</source>
        <translation>Tierdesk potrzebuje własnego folderu, którego nikt inny nie może odczytać. Wybierz pusty lub nowy.</translation>
    </message>
    <message>
        <source>The folder %1 holds the data of another account.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>W folderze %1 są dane innego konta.</translation>
    </message>
    <message>
        <source>Each account has a folder of its own, so that lists and drafts never mix. Nothing was changed. Choose an empty or a new folder.</source>
        <translation>Każde konto ma własny folder, aby listy i wersje robocze nigdy się nie mieszały. Nic nie zostało zmienione. Wybierz pusty lub nowy folder.</translation>
    </message>
    <message>
        <source>Backup to use</source>
        <translation>Kopia zapasowa do użycia</translation>
    </message>
    <message>
        <source>Tierdesk backups (*.sqlite)</source>
        <translation>Kopie zapasowe programu Tierdesk (*.sqlite)</translation>
    </message>
    <message>
        <source>It holds drafts, operations and activity. It is kept aside under another name, and Tierdesk goes on with a backup or with an empty file. What was done since the backup is not in it, and what was under way is not sent again by itself: look first whether a customer exists before you add it again. What was read from Partner Center is in another file and stays.</source>
        <translation>Zawiera wersje robocze, operacje i aktywność. Zostanie odłożony pod inną nazwą, a Tierdesk będzie działać dalej z kopią zapasową albo z pustym plikiem. W kopii nie ma tego, co zrobiono po jej utworzeniu, a to, co było w toku, nie zostanie samo wysłane ponownie: zanim ponownie dodasz klienta, sprawdź, czy już nie istnieje. Dane odczytane z Centrum partnerskiego są w innym pliku i pozostają.</translation>
    </message>
    <message>
        <source>&amp;Use a backup…</source>
        <translation>&amp;Użyj kopii zapasowej…</translation>
    </message>
    <message>
        <source>No backup of the data in %1 could be made.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Nie udało się utworzyć kopii zapasowej danych w folderze %1.</translation>
    </message>
    <message>
        <source>This version keeps its data in a new form and makes a backup before it changes anything. Perhaps the disk is full. Nothing was changed.</source>
        <translation>Ta wersja przechowuje dane w nowej postaci i przed każdą zmianą tworzy kopię zapasową. Być może dysk jest pełny. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>Nie można użyć kopii zapasowej</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was changed.</source>
        <translation>Wybierz inną. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>A newer version of Tierdesk wrote it. Nothing was changed.</source>
        <translation>Zapisała ją nowsza wersja programu Tierdesk. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>It is damaged, or it is no backup of Tierdesk. Nothing was changed.</source>
        <translation>Jest uszkodzona albo nie jest kopią zapasową programu Tierdesk. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The backup cannot be used.</source>
        <translation>Nie można użyć kopii zapasowej.</translation>
    </message>
    <message>
        <source>It is a backup of another account. Nothing was changed.</source>
        <translation>To kopia zapasowa innego konta. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The file with the last read customers could not be used: it was damaged, or a newer version of Tierdesk wrote it.</source>
        <translation>Nie można było użyć pliku z ostatnio odczytanymi klientami: był uszkodzony albo zapisała go nowsza wersja programu Tierdesk.</translation>
    </message>
    <message>
        <source>Tierdesk starts empty</source>
        <translation>Tierdesk zaczyna od pustego pliku</translation>
    </message>
    <message>
        <source>Drafts, operations and activity begin anew with an empty file.</source>
        <translation>Wersje robocze, operacje i aktywność zaczynają się od nowa w pustym pliku.</translation>
    </message>
    <message>
        <source>The damaged file is kept aside as %1. Look first whether a customer exists before you add it again: what was under way is not sent again by itself.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Uszkodzony plik został zachowany jako %1. Zanim ponownie dodasz klienta, sprawdź, czy już nie istnieje: to, co było w toku, nie zostanie wysłane ponownie samo.</translation>
    </message>
    <message>
        <source>The damaged file is kept aside as %1. What was done after the backup is not in Tierdesk, only at Microsoft.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Uszkodzony plik został zachowany jako %1. Tego, co zrobiono po utworzeniu kopii zapasowej, nie ma w programie Tierdesk, jest tylko w firmie Microsoft.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of the backup were under way when it was made. Nothing of them is sent again; look at them under Operations.</source>
        <translation>
            <numerusform>%n operacja z kopii zapasowej była w toku, gdy ją utworzono. Nic z niej nie zostanie wysłane ponownie; zobacz ją na stronie Operacje.</numerusform>
            <numerusform>%n operacje z kopii zapasowej były w toku, gdy ją utworzono. Nic z nich nie zostanie wysłane ponownie; zobacz je na stronie Operacje.</numerusform>
            <numerusform>%n operacji z kopii zapasowej było w toku, gdy ją utworzono. Nic z nich nie zostanie wysłane ponownie; zobacz je na stronie Operacje.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is in use</source>
        <translation>Używana jest kopia zapasowa</translation>
    </message>
    <message>
        <source>Tierdesk works with the backup of %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Tierdesk pracuje na kopii zapasowej z %1.</translation>
    </message>
    <message>
        <source>Open the window: it can go on with a backup. Nothing was changed.</source>
        <translation>Otwórz okno: może ono pracować dalej z kopią zapasową. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>It reads from Partner Center without a window (&quot;tierdesk sync&quot;) and has not ended yet. Wait a moment, then try again.</source>
        <translation>Odczytuje z Centrum partnerskiego bez okna („tierdesk sync”) i jeszcze się nie zakończył. Poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>tierdesk::app::Application</name>
    <message>
        <source>Indirect resellers</source>
        <translation>Odsprzedawcy pośredni</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Wersje robocze</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operacje</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Dziennik aktywności</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subskrypcje</translation>
    </message>
</context>
<context>
    <name>tierdesk::app::ExportCommand</name>
    <message>
        <source>No indirect reseller with the Microsoft ID %1 was read.</source>
        <translation>Nie odczytano odsprzedawcy pośredniego o identyfikatorze Microsoft %1.</translation>
    </message>
    <message>
        <source>The customers are being searched</source>
        <translation>Przeszukiwanie klientów</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Indirect resellers</source>
        <translation>Odsprzedawcy pośredni</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>Progress; %1 and %2 are numbers</extracomment>
        <translation>%1 z %2 wierszy</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) exported.</source>
        <translation>
            <numerusform>Wyeksportowano %1 klienta.</numerusform>
            <numerusform>Wyeksportowano %1 klientów.</numerusform>
            <numerusform>Wyeksportowano %1 klientów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reseller(s) exported.</source>
        <translation>
            <numerusform>Wyeksportowano %1 odsprzedawcę.</numerusform>
            <numerusform>Wyeksportowano %1 odsprzedawców.</numerusform>
            <numerusform>Wyeksportowano %1 odsprzedawców.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 klient zniknął w międzyczasie z listy i nie ma go w pliku.</numerusform>
            <numerusform>%1 klienci zniknęli w międzyczasie z listy i nie ma ich w pliku.</numerusform>
            <numerusform>%1 klientów zniknęło w międzyczasie z listy i nie ma ich w pliku.</numerusform>
        </translation>
    </message>
    <message>
        <source>The indirect reseller with the Microsoft ID %1 has no MPN ID / PLA ID, by which subscriptions name theirs.</source>
        <translation>Odsprzedawca pośredni o identyfikatorze Microsoft %1 nie ma identyfikatora MPN / PLA, którym subskrypcje go wskazują.</translation>
    </message>
    <message>
        <source>The subscriptions are being searched</source>
        <translation>Przeszukiwanie subskrypcji</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subskrypcje</translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s) exported.</source>
        <translation>
            <numerusform>Wyeksportowano %1 subskrypcję.</numerusform>
            <numerusform>Wyeksportowano %1 subskrypcje.</numerusform>
            <numerusform>Wyeksportowano %1 subskrypcji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 subskrypcja zniknęła w międzyczasie z listy i nie ma jej w pliku.</numerusform>
            <numerusform>%1 subskrypcje zniknęły w międzyczasie z listy i nie ma ich w pliku.</numerusform>
            <numerusform>%1 subskrypcji zniknęło w międzyczasie z listy i nie ma ich w pliku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more subscription(s) may belong to this indirect reseller and are not in the file: the overview, which they come from, names none.</source>
        <translation>
            <numerusform>Jeszcze %1 subskrypcja może należeć do tego odsprzedawcy pośredniego i nie ma jej w pliku: przegląd ogólny, z którego pochodzi, nie podaje odsprzedawcy.</numerusform>
            <numerusform>Jeszcze %1 subskrypcje mogą należeć do tego odsprzedawcy pośredniego i nie ma ich w pliku: przegląd ogólny, z którego pochodzą, nie podaje odsprzedawcy.</numerusform>
            <numerusform>Jeszcze %1 subskrypcji może należeć do tego odsprzedawcy pośredniego i nie ma ich w pliku: przegląd ogólny, z którego pochodzą, nie podaje odsprzedawcy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::app::OpeningNotice</name>
    <message>
        <source>Tierdesk is opening its data</source>
        <translation>Tierdesk otwiera swoje dane</translation>
    </message>
    <message>
        <source>Checking the file: Tierdesk was not closed properly the last time.</source>
        <translation>Sprawdzanie pliku: ostatnio program Tierdesk nie został poprawnie zamknięty.</translation>
    </message>
    <message>
        <source>Backing up drafts, operations and activity before their form changes.</source>
        <translation>Tworzenie kopii zapasowej wersji roboczych, operacji i aktywności przed zmianą ich postaci.</translation>
    </message>
    <message>
        <source>Bringing the data of an older version into the form of this one.</source>
        <translation>Dostosowywanie danych starszej wersji do postaci używanej w tej wersji.</translation>
    </message>
    <message>
        <source>Looking through the files and keeping the damaged one aside.</source>
        <translation>Przeglądanie plików i odkładanie uszkodzonego.</translation>
    </message>
    <message>
        <source>Checking the backup and putting it in place.</source>
        <translation>Sprawdzanie kopii zapasowej i umieszczanie jej na miejscu.</translation>
    </message>
    <message>
        <source>Waiting for &quot;tierdesk sync&quot; to end, which was reading from Partner Center.</source>
        <extracomment>&quot;tierdesk sync&quot; is typed as it stands here</extracomment>
        <translation>Oczekiwanie na zakończenie „tierdesk sync”, które odczytywało dane z Centrum partnerskiego.</translation>
    </message>
</context>
<context>
    <name>tierdesk::app::SyncCommand</name>
    <message>
        <source>Tierdesk is open on these data: it reads them</source>
        <translation>Tierdesk ma otwarte te dane: odczytuje je</translation>
    </message>
    <message>
        <source>The Tierdesk that read the data was closed before everything was read.</source>
        <translation>Tierdesk, który odczytywał dane, zamknięto, zanim odczytano wszystko.</translation>
    </message>
    <message>
        <source>The data files are being looked through</source>
        <translation>Sprawdzanie plików danych</translation>
    </message>
    <message>
        <source>The file with the last read customers could not be used. It is kept aside as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Nie można było użyć pliku z ostatnio odczytanymi klientami. Zachowano go jako %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Indirect resellers</source>
        <translation>Odsprzedawcy pośredni</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Klienci: %1</translation>
    </message>
    <message>
        <source>Subscriptions: %1</source>
        <translation>Subskrypcje: %1</translation>
    </message>
    <message>
        <source>Customers of the resellers: %1</source>
        <translation>Klienci odsprzedawców: %1</translation>
    </message>
    <message>
        <source>Everything was read, by the Tierdesk that has these data open.</source>
        <translation>Wszystko odczytano; zrobił to Tierdesk, który ma otwarte te dane.</translation>
    </message>
    <message>
        <source>Everything was read.</source>
        <translation>Wszystko odczytano.</translation>
    </message>
    <message>
        <source>The Tierdesk that has these data open is still starting: nothing was read.</source>
        <translation>Tierdesk, który ma otwarte te dane, jeszcze się uruchamia: niczego nie odczytano.</translation>
    </message>
    <message>
        <source>A Tierdesk window was opened on these data: the reading ends here and goes on in the window.</source>
        <translation>Otwarto okno Tierdesk z tymi danymi: odczyt kończy się tutaj i trwa dalej w oknie.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AboutDialog</name>
    <message>
        <source>About Tierdesk</source>
        <translation>O programie Tierdesk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>The desk of an indirect provider: its resellers, its customers and their subscriptions.</source>
        <translation>Stanowisko pracy dostawcy pośredniego: jego odsprzedawcy, klienci i ich subskrypcje.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej. Udostępniane bez żadnej gwarancji.</translation>
    </message>
    <message>
        <source>Tierdesk is not made, endorsed or supported by Microsoft.</source>
        <translation>Firma Microsoft nie jest twórcą programu Tierdesk, nie poleca go ani nie zapewnia do niego pomocy technicznej.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AccountBar</name>
    <message>
        <source>Partner Center cannot be reached since %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Brak połączenia z Centrum partnerskim od %1.</translation>
    </message>
    <message>
        <source>You see what was read at %1.</source>
        <extracomment>%1 is a time of day, or date and time</extracomment>
        <translation>Widoczne są dane odczytane %1.</translation>
    </message>
    <message>
        <source>The lists fill as soon as it answers.</source>
        <translation>Listy wypełnią się, gdy tylko odpowie.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AccountForm</name>
    <message>
        <source>Microsoft Customer Agreement</source>
        <translation>Umowa z Klientem Microsoft</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Wybierz kraj</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>np. %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AccountInfoPage</name>
    <message>
        <source>Account info</source>
        <translation>Informacje o koncie</translation>
    </message>
    <message>
        <source>The rules of this country could not be read.</source>
        <translation>Nie udało się odczytać reguł dla tego kraju.</translation>
    </message>
    <message>
        <source>The form is checked only roughly. You can go on; Microsoft decides when you submit.</source>
        <translation>Formularz jest sprawdzany tylko w przybliżeniu. Można kontynuować; o poprawności zdecyduje firma Microsoft po wysłaniu danych.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The domain name is free</source>
        <translation>Domena jest wolna</translation>
    </message>
    <message>
        <source>Checking whether it is free…</source>
        <translation>Sprawdzanie, czy domena jest wolna…</translation>
    </message>
    <message>
        <source>Whether it is free could not be checked. You can go on.</source>
        <translation>Nie udało się sprawdzić, czy domena jest wolna. Można kontynuować.</translation>
    </message>
    <message>
        <source>Microsoft Customer Agreement</source>
        <translation>Umowa z Klientem Microsoft</translation>
    </message>
    <message>
        <source>The exact legal name, no abbreviation and no test name, and the full address. Fields without a note are required.</source>
        <translation>Dokładna nazwa prawna, bez skrótów i nazw testowych, oraz pełny adres. Pola bez dopisku są wymagane.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ActivityPage</name>
    <message>
        <source>Activity log</source>
        <translation>Dziennik aktywności</translation>
    </message>
    <message>
        <source>Export log…</source>
        <translation>Eksportuj dziennik…</translation>
    </message>
    <message>
        <source>Search activity, customer or person</source>
        <translation>Szukaj aktywności, klienta lub osoby</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Wszystkie źródła</translation>
    </message>
    <message>
        <source>Done with Tierdesk</source>
        <translation>Wykonane w Tierdesku</translation>
    </message>
    <message>
        <source>Told by Partner Center</source>
        <translation>Podane przez Centrum partnerskie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Shows only the customer of the selected line</source>
        <translation>Pokazuje tylko klienta z zaznaczonego wiersza</translation>
    </message>
    <message>
        <source>Details of the selected line</source>
        <translation>Szczegóły zaznaczonego wiersza</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 activities are shown, both are numbers</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>No activity found</source>
        <translation>Nie znaleziono aktywności</translation>
    </message>
    <message>
        <source>Nothing that is known fits what is searched.</source>
        <translation>Nic ze znanych aktywności nie pasuje do wyszukiwania.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Jeszcze nie ma aktywności</translation>
    </message>
    <message>
        <source>What Tierdesk changes, and what Partner Center tells of others&apos; changes once a day, appears here and is kept. Partner Center itself forgets it after 90 days.</source>
        <translation>Tu pojawia się i pozostaje to, co zmienia Tierdesk, oraz to, co Centrum partnerskie raz dziennie podaje o zmianach innych osób. Samo Centrum partnerskie zapomina o tym po 90 dniach.</translation>
    </message>
    <message>
        <source>activity-%1.csv</source>
        <extracomment>File name; %1 is a date</extracomment>
        <translation>aktywnosc-%1.csv</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Eksportuj dziennik</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nic nie wyeksportowano.</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) exported.</source>
        <translation>
            <numerusform>Wyeksportowano %1 wiersz.</numerusform>
            <numerusform>Wyeksportowano %1 wiersze.</numerusform>
            <numerusform>Wyeksportowano %1 wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this customer</source>
        <translation>Tylko ten klient</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Copies all that is known of the selected line (Ctrl+Shift+C)</source>
        <translation>Kopiuje wszystko, co wiadomo o zaznaczonym wierszu (Ctrl+Shift+C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 wiersza w międzyczasie już nie było i brakuje go w pliku.</numerusform>
            <numerusform>%1 wierszy w międzyczasie już nie było i brakuje ich w pliku.</numerusform>
            <numerusform>%1 wierszy w międzyczasie już nie było i brakuje ich w pliku.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ActivityPane</name>
    <message>
        <source>Details of the selected line</source>
        <translation>Szczegóły zaznaczonego wiersza</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what the id is of: &quot;Correlation ID&quot;</extracomment>
        <translation>Kopiuj: %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AddressVerdict</name>
    <message>
        <source>Check the address</source>
        <translation>Sprawdź adres</translation>
    </message>
    <message>
        <source>The address is checked with Microsoft when it is complete.</source>
        <translation>Kompletny adres zostanie sprawdzony w firmie Microsoft.</translation>
    </message>
    <message>
        <source>Checking the address…</source>
        <translation>Sprawdzanie adresu…</translation>
    </message>
    <message>
        <source>The address could not be checked. You can go on all the same.</source>
        <translation>Nie udało się sprawdzić adresu. Mimo to można kontynuować.</translation>
    </message>
    <message>
        <source>Address checked</source>
        <translation>Adres sprawdzony</translation>
    </message>
    <message>
        <source>Microsoft cannot check this address. You can go on if it is right.</source>
        <translation>Firma Microsoft nie może sprawdzić tego adresu. Jeśli jest prawidłowy, można kontynuować.</translation>
    </message>
    <message>
        <source>Microsoft does not find this address. Compare it.</source>
        <translation>Firma Microsoft nie znajduje tego adresu. Sprawdź go.</translation>
    </message>
    <message>
        <source>Microsoft knows this address in another form:</source>
        <translation>Firma Microsoft zna ten adres w innej postaci:</translation>
    </message>
    <message>
        <source>Microsoft does not accept this address. Compare it.</source>
        <translation>Firma Microsoft nie akceptuje tego adresu. Sprawdź go.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is an address in one line</extracomment>
        <translation>Użyj: %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::AgreementSection</name>
    <message>
        <source>Nothing can be ordered before the customer has accepted, so there is no page New subscription. The customer is asked in the Microsoft 365 admin center.</source>
        <translation>Do czasu akceptacji umowy przez klienta nie można niczego zamówić, dlatego strona Nowa subskrypcja jest pomijana. Klient zobaczy prośbę o akceptację w centrum administracyjnym Microsoft 365.</translation>
    </message>
    <message>
        <source>The customer has accepted the agreement</source>
        <translation>Klient zaakceptował umowę</translation>
    </message>
    <message>
        <source>The customer will accept the agreement later</source>
        <translation>Klient zaakceptuje umowę później</translation>
    </message>
    <message>
        <source>The contact person accepted it</source>
        <translation>Zaakceptowała osoba kontaktowa</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::BackupDialog</name>
    <message>
        <source>tierdesk-backup-%1.sqlite</source>
        <extracomment>The name of a file, without spaces; %1 is a date (2026-11-21)</extracomment>
        <translation>tierdesk-kopia-%1.sqlite</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Utwórz kopię zapasową</translation>
    </message>
    <message>
        <source>The backup holds what only this computer knows: drafts, operations and activity.</source>
        <translation>Kopia zapasowa zawiera to, co zna tylko ten komputer: wersje robocze, operacje i aktywność.</translation>
    </message>
    <message>
        <source>Customers, resellers and subscriptions are not in it: they are read from Partner Center again whenever that is needed.</source>
        <translation>Nie ma w niej klientów, odsprzedawców ani subskrypcji: w razie potrzeby są ponownie odczytywane z Centrum partnerskiego.</translation>
    </message>
    <message>
        <source>The backup is being written</source>
        <translation>Trwa zapisywanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Tierdesk backups (*.sqlite)</source>
        <translation>Kopie zapasowe programu Tierdesk (*.sqlite)</translation>
    </message>
    <message>
        <source>Name a file to back up to.</source>
        <translation>Podaj plik, w którym ma być zapisana kopia.</translation>
    </message>
    <message>
        <source>Only you can read the file. Written completely and checked, or not at all.</source>
        <translation>Tylko Ty możesz odczytać ten plik. Jest zapisywany w całości i sprawdzany albo wcale.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Nie utworzono kopii zapasowej.</translation>
    </message>
    <message>
        <source>The backup is written and checked.</source>
        <translation>Kopia zapasowa jest zapisana i sprawdzona.</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>Anulowano tworzenie kopii zapasowej.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ChangesLine</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <translation>
            <numerusform>%1 zmiana</numerusform>
            <numerusform>%1 zmiany</numerusform>
            <numerusform>%1 zmian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ChosenLineEditor</name>
    <message>
        <source>Reading the terms…</source>
        <translation>Odczyt warunków…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of a product</extracomment>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Remove this product</source>
        <translation>Usuń ten produkt</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rozliczenia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Licenses&quot;, &quot;Term&quot; or &quot;Billing&quot;, %2 the name of a product</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The terms could not be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Nie udało się odczytać warunków. %1</translation>
    </message>
    <message>
        <source>This product cannot be bought at the moment.</source>
        <translation>Tego produktu nie można obecnie kupić.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Wybierz kolumny</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ConfirmationPage</name>
    <message>
        <source>Confirmation</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wykonane czynności</translation>
    </message>
    <message>
        <source>Subscriptions turn active when Microsoft has provisioned them, usually within 15 minutes.</source>
        <translation>Subskrypcje staną się aktywne, gdy firma Microsoft je przygotuje, zwykle w ciągu 15 minut.</translation>
    </message>
    <message>
        <source>Setup info</source>
        <translation>Dane do pierwszego logowania</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Hasło tymczasowe</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Kopiuj nazwę użytkownika</translation>
    </message>
    <message>
        <source>Copy temporary password</source>
        <translation>Kopiuj hasło tymczasowe</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation>Kopiuj oba</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Stands beside a button after it was pressed</extracomment>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>User name: %1
Temporary password: %2</source>
        <extracomment>%1 is a user name, %2 a password; this is what is sent to the customer</extracomment>
        <translation>Nazwa użytkownika: %1
Hasło tymczasowe: %2</translation>
    </message>
    <message>
        <source>%1 is a customer now, with %2 as its indirect reseller.</source>
        <extracomment>%1 is the name of the new customer, %2 that of its indirect reseller</extracomment>
        <translation>Firma %1 jest już klientem, a %2 jest jej odsprzedawcą pośrednim.</translation>
    </message>
    <message>
        <source>The password is shown only here.</source>
        <translation>Hasło jest wyświetlane tylko tutaj.</translation>
    </message>
    <message>
        <source>After this page is closed nobody can see it again, neither here nor in Partner Center.</source>
        <translation>Po zamknięciu tej strony nikt nie zobaczy go ponownie, ani tutaj, ani w Centrum partnerskim.</translation>
    </message>
    <message>
        <source>The temporary password is lost.</source>
        <translation>Hasło tymczasowe zostało utracone.</translation>
    </message>
    <message>
        <source>The customer exists, but the password did not reach this program. Reset the password of its administrator in the Microsoft 365 admin center.</source>
        <translation>Klient istnieje, ale hasło nie dotarło do tego programu. Zresetuj hasło jego administratora w centrum administracyjnym Microsoft 365.</translation>
    </message>
    <message>
        <source>The temporary password cannot be shown again.</source>
        <translation>Hasła tymczasowego nie można wyświetlić ponownie.</translation>
    </message>
    <message>
        <source>It is kept nowhere. If nobody has it, reset the password of this user in the Microsoft 365 admin center.</source>
        <translation>Nie jest nigdzie przechowywane. Jeśli nikt go nie ma, zresetuj hasło tego użytkownika w centrum administracyjnym Microsoft 365.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::CustomersExportDialog</name>
    <message>
        <source>Export customers</source>
        <translation>Eksportuj klientów</translation>
    </message>
    <message>
        <source>Customers are being exported</source>
        <translation>Trwa eksport klientów</translation>
    </message>
    <message>
        <source>customers-%1.csv</source>
        <extracomment>The name of a file, without spaces; %1 is a date (2026-11-21)</extracomment>
        <translation>klienci-%1.csv</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>Którzy klienci</translation>
    </message>
    <message>
        <source>All customers (%1)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Wszyscy klienci (%1)</translation>
    </message>
    <message>
        <source>Microsoft ID, Company name, Primary domain name, Relationship</source>
        <translation>Identyfikator Microsoft, Nazwa firmy, Nazwa domeny podstawowej, Relacja</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) exported.</source>
        <translation>
            <numerusform>Wyeksportowano %1 klienta.</numerusform>
            <numerusform>Wyeksportowano %1 klientów.</numerusform>
            <numerusform>Wyeksportowano %1 klientów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 klient zniknął w międzyczasie z listy i nie ma go w pliku.</numerusform>
            <numerusform>%1 klienci zniknęli w międzyczasie z listy i nie ma ich w pliku.</numerusform>
            <numerusform>%1 klientów zniknęło w międzyczasie z listy i nie ma ich w pliku.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Export customers…</source>
        <translation>Eksportuj klientów…</translation>
    </message>
    <message>
        <source>Search name or domain</source>
        <translation>Szukaj nazwy lub domeny</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Odsprzedawca pośredni</translation>
    </message>
    <message>
        <source>Shows new and moved customers and takes away those that are gone</source>
        <translation>Pokazuje nowych i przeniesionych klientów oraz usuwa tych, których już nie ma</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 customers are shown, both are numbers</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a time of day, or date and time</extracomment>
        <translation>stan na %1</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>trwa odczyt</translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation>Nie znaleziono klienta</translation>
    </message>
    <message>
        <source>No customer is known to belong to this indirect reseller.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Nie wiadomo o żadnym kliencie tego odsprzedawcy pośredniego.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>Customers are added from the list of indirect resellers and appear here.</source>
        <translation>Klientów dodaje się z listy odsprzedawców pośrednich; pojawiają się tutaj.</translation>
    </message>
    <message>
        <source>Customers are being read</source>
        <translation>Trwa odczyt klientów</translation>
    </message>
    <message>
        <source>They appear here page by page. Everything else can be used meanwhile.</source>
        <translation>Pojawiają się tutaj strona po stronie. W tym czasie można korzystać z pozostałych funkcji.</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Maksymalna liczba kopiowanych wierszy: %1.</translation>
    </message>
    <message>
        <source>Export customers writes any number of them into a file.</source>
        <translation>Polecenie Eksportuj klientów zapisuje w pliku dowolną ich liczbę.</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Rozwiń</translation>
    </message>
    <message>
        <source>Copy Microsoft ID</source>
        <translation>Kopiuj identyfikator Microsoft</translation>
    </message>
    <message>
        <source>Open in Partner Center</source>
        <translation>Otwórz w Centrum partnerskim</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiuj wiersze</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>No listed customer has “%1” in its name, domain, Microsoft ID, registration number, e-mail address or MPN ID.</source>
        <translation>Żaden klient z listy nie ma „%1” w nazwie, domenie, identyfikatorze Microsoft, numerze rejestracyjnym, adresie e-mail ani identyfikatorze MPN / PLA.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::DetailPane</name>
    <message>
        <source>Close the details</source>
        <translation>Zamknij szczegóły</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::DraftModel</name>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Odsprzedawca pośredni</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Zatrzymano na stronie</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Account info</source>
        <translation>Informacje o koncie</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Nowa subskrypcja</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>It is damaged, or a newer version of Tierdesk saved it. It is kept as it is, so that nothing of it is lost.</source>
        <translation>Jest uszkodzona albo zapisała ją nowsza wersja programu Tierdesk. Pozostaje bez zmian, więc nic z niej nie ginie.</translation>
    </message>
    <message>
        <source>This draft cannot be read</source>
        <translation>Tej wersji roboczej nie można odczytać</translation>
    </message>
    <message>
        <source>No company name yet</source>
        <translation>Jeszcze bez nazwy firmy</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nie do odczytania</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a wizard</comment>
        <translation>Otwarta</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odłożona</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::DraftsPage</name>
    <message>
        <source>What was entered on Account info is lost and cannot be brought back.</source>
        <translation>To, co wpisano na stronie Informacje o koncie, przepadnie i nie da się tego odzyskać.</translation>
    </message>
    <message>
        <source>All that was entered is lost and cannot be brought back.</source>
        <translation>Wszystko, co wpisano, przepadnie i nie da się tego odzyskać.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n product(s) had been chosen.</source>
        <extracomment>%1 is the sentence before it</extracomment>
        <translation>
            <numerusform>%1 Wybrano %n produkt.</numerusform>
            <numerusform>%1 Wybrano %n produkty.</numerusform>
            <numerusform>%1 Wybrano %n produktów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing of it was sent to Microsoft, and nothing will be.</source>
        <extracomment>%1 is the sentence before it</extracomment>
        <translation>%1 Nic z tego nie zostało wysłane do firmy Microsoft i nie zostanie.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Wersje robocze</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Drops the selected draft (Delete)</source>
        <translation>Odrzuca zaznaczoną wersję roboczą (Delete)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Goes on with the selected draft (Enter)</source>
        <translation>Wraca do zaznaczonej wersji roboczej (Enter)</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Brak wersji roboczych</translation>
    </message>
    <message>
        <source>A wizard that is put aside, or that was open when the program ended, is kept here with all that was entered.</source>
        <translation>Kreator, który odłożono albo który był otwarty przy zamknięciu programu, czeka tutaj ze wszystkim, co w nim wpisano.</translation>
    </message>
    <message>
        <source>Select a draft to go on with it.</source>
        <translation>Zaznacz wersję roboczą, aby do niej wrócić.</translation>
    </message>
    <message>
        <source>Nothing of these has been sent to Microsoft. They are saved as they are typed.</source>
        <translation>Nic z nich nie wysłano do firmy Microsoft. Zapisują się na bieżąco podczas pisania.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Odrzucić tę wersję roboczą?</translation>
    </message>
    <message>
        <source>Discard the draft for %1?</source>
        <translation>Odrzucić wersję roboczą: %1?</translation>
    </message>
    <message>
        <source>Yes, discard it</source>
        <translation>Tak, odrzuć</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ExpandedRow</name>
    <message>
        <source>Microsoft ID</source>
        <translation>Identyfikator Microsoft</translation>
    </message>
    <message>
        <source>Copy Microsoft ID</source>
        <translation>Kopiuj identyfikator Microsoft</translation>
    </message>
    <message>
        <source>Add subscription</source>
        <translation>Dodaj subskrypcję</translation>
    </message>
    <message>
        <source>Subscriptions can be added to a new customer only; for others this comes later.</source>
        <translation>Subskrypcje można dodać tylko nowemu klientowi; dla pozostałych będzie to możliwe później.</translation>
    </message>
    <message>
        <source>Open in Partner Center</source>
        <translation>Otwórz w Centrum partnerskim</translation>
    </message>
    <message>
        <source>Opens the customer&apos;s page at partner.microsoft.com in the browser</source>
        <translation>Otwiera w przeglądarce stronę klienta w witrynie partner.microsoft.com</translation>
    </message>
    <message>
        <source>Subscriptions of %1</source>
        <extracomment>%1 is a company</extracomment>
        <translation>Subskrypcje klienta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>What is shown, in the order shown (%1)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>To, co wyświetlone, w kolejności z listy (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>As shown in the list</source>
        <translation>Jak na liście</translation>
    </message>
    <message>
        <source>Semicolon (usual in this language)</source>
        <translation>Średnik (typowy dla tego języka)</translation>
    </message>
    <message>
        <source>Comma (usual in this language)</source>
        <translation>Przecinek (typowy dla tego języka)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Przecinek</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Średnik</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>In the language of the window</source>
        <translation>W języku okna</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Po angielsku</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Nagłówki</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>Name a file to export to.</source>
        <translation>Podaj nazwę pliku docelowego.</translation>
    </message>
    <message>
        <source>UTF-8, for Excel and LibreOffice. Written completely or not at all.</source>
        <translation>UTF-8, dla programów Excel i LibreOffice. Plik powstaje w całości albo wcale.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Niczego nie wyeksportowano.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Eksport anulowano.</translation>
    </message>
    <message>
        <source>As Partner Center exports them</source>
        <translation>Jak w eksporcie z Centrum partnerskiego</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Skoroszyt Excela</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Typ pliku</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Skoroszyty Excela (*.xlsx)</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice. Written completely or not at all.</source>
        <translation>Dla programów Excel i LibreOffice. Plik powstaje w całości albo wcale.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::Field</name>
    <message>
        <source>optional</source>
        <translation>opcjonalnie</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::FileJobDialog</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>This is a folder. Name a file in it.</source>
        <translation>To jest folder. Podaj nazwę pliku w tym folderze.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ten folder nie istnieje.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ten plik istnieje i zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>Nothing was written. The old file, if there was one, is unchanged.</source>
        <translation>Nic nie zostało zapisane. Poprzedni plik, jeśli istniał, pozostał bez zmian.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::FilterButton</name>
    <message>
        <source>Clear the filter: %1</source>
        <extracomment>%1 is the name of a filter, for instance &quot;Indirect reseller&quot;</extracomment>
        <translation>Wyczyść filtr: %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::Header</name>
    <message>
        <source>Copy the account’s Microsoft ID</source>
        <translation>Kopiuj identyfikator Microsoft konta</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::LinesTable</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rozliczenia</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Nie zamówiono</translation>
    </message>
    <message>
        <source>Not ordered yet</source>
        <translation>Jeszcze nie zamówiono</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywna</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekująca</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nie wiadomo</translation>
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
        <translation>Kopiuj wiersze</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Maksymalna liczba kopiowanych wierszy: %1.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::MainWindow</name>
    <message>
        <source>Partner Center</source>
        <translation>Centrum partnerskie</translation>
    </message>
    <message>
        <source>%1 (put aside)</source>
        <extracomment>%1 is the title of a wizard, for instance &quot;New customer: Contoso&quot;</extracomment>
        <translation>%1 (odłożone)</translation>
    </message>
    <message>
        <source>&amp;Partner Center</source>
        <translation>&amp;Centrum partnerskie</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Okno</translation>
    </message>
    <message>
        <source>No wizard is open</source>
        <translation>Brak otwartych kreatorów</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Export customers…</source>
        <translation>&amp;Eksportuj klientów…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Znajdź</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>&amp;About Tierdesk</source>
        <translation>&amp;O programie Tierdesk</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Utwórz kopię zapasową…</translation>
    </message>
    <message>
        <source>&amp;Save report for support…</source>
        <translation>&amp;Zapisz raport dla pomocy technicznej…</translation>
    </message>
    <message>
        <source>Export &amp;subscriptions…</source>
        <translation>Eksportuj &amp;subskrypcje…</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::NewCustomerWizard</name>
    <message>
        <source>New customer</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Account info</source>
        <translation>Informacje o koncie</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Nowa subskrypcja</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>The draft could not be saved. Is the disk full?</source>
        <translation>Nie udało się zapisać wersji roboczej. Sprawdź, czy na dysku jest miejsce.</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <extracomment>%1 is the name of a company; the title of a window</extracomment>
        <translation>Nowy klient: %1</translation>
    </message>
    <message>
        <source>Draft saved at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Zapisano o %1</translation>
    </message>
    <message>
        <source>Stop here and leave the rest?</source>
        <translation>Przerwać w tym miejscu i pominąć resztę?</translation>
    </message>
    <message>
        <source>Yes, stop here</source>
        <translation>Tak, przerwij</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Cancel and drop everything that was entered?</source>
        <translation>Anulować i odrzucić wszystkie wpisane dane?</translation>
    </message>
    <message>
        <source>Nothing is sent to Microsoft, and this form cannot be brought back.</source>
        <translation>Nic nie zostanie wysłane do firmy Microsoft, a tego formularza nie będzie można odzyskać.</translation>
    </message>
    <message>
        <source>Yes, drop it</source>
        <translation>Tak, odrzuć</translation>
    </message>
    <message>
        <source>Close while the customer is being created?</source>
        <translation>Zamknąć w trakcie tworzenia klienta?</translation>
    </message>
    <message>
        <source>Its temporary password comes with the answer and would be lost. It takes only a moment.</source>
        <translation>Hasło tymczasowe nadejdzie z odpowiedzią i zostałoby utracone. To potrwa tylko chwilę.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Tak, zamknij</translation>
    </message>
    <message>
        <source>Close without copying the temporary password?</source>
        <translation>Zamknąć bez skopiowania hasła tymczasowego?</translation>
    </message>
    <message>
        <source>Nobody can see it again, neither here nor in Partner Center.</source>
        <translation>Nikt nie zobaczy go ponownie, ani tutaj, ani w Centrum partnerskim.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Nic nie zostało wysłane. %1</translation>
    </message>
    <message>
        <source>Sent at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Wysłano o %1</translation>
    </message>
    <message>
        <source>It is being sent and cannot be taken back now.</source>
        <translation>Trwa wysyłanie; nie można go teraz cofnąć.</translation>
    </message>
    <message>
        <source>Done opens Customers with the new customer selected.</source>
        <translation>Przycisk Gotowe otwiera stronę Klienci z zaznaczonym nowym klientem.</translation>
    </message>
    <message>
        <source>Next: Review</source>
        <translation>Dalej: Przegląd</translation>
    </message>
    <message>
        <source>Next: Subscriptions</source>
        <translation>Dalej: Subskrypcje</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Złóż zamówienie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing: %1</source>
        <extracomment>%1 is the label of the first one</extracomment>
        <translation>
            <numerusform>Brakuje %n pola: %1</numerusform>
            <numerusform>Brakuje %n pól, w tym: %1</numerusform>
            <numerusform>Brakuje %n pól, w tym: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this field: %1</source>
        <extracomment>%1 is the label of a field</extracomment>
        <translation>Sprawdź pole: %1</translation>
    </message>
    <message>
        <source>No product is chosen</source>
        <translation>Nie wybrano produktu</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>creates a customer without an order</comment>
        <translation>Prześlij</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Jeszcze nie wysłano</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::NewSubscriptionPage</name>
    <message>
        <source>New subscription</source>
        <translation>Nowa subskrypcja</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Szukaj produktów</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wybrane</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Add products from the list with a click on Add or with the Enter key.</source>
        <translation>Nic jeszcze nie wybrano. Aby dodać produkt z listy, kliknij Dodaj lub naciśnij klawisz Enter.</translation>
    </message>
    <message>
        <source>Continue without a subscription</source>
        <translation>Kontynuuj bez subskrypcji</translation>
    </message>
    <message>
        <source>Total licenses</source>
        <translation>Licencje razem</translation>
    </message>
    <message>
        <source>Prices are known only once the cart exists, after Submit.</source>
        <translation>Ceny będą znane dopiero po złożeniu zamówienia, gdy powstanie koszyk.</translation>
    </message>
    <message>
        <source>For %1, %2. The list holds what Microsoft offers there.</source>
        <extracomment>%1 is the name of the new customer, %2 that of its country</extracomment>
        <translation>Klient: %1, %2. Lista zawiera ofertę firmy Microsoft w tym kraju.</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>Odczyt katalogu…</translation>
    </message>
    <message>
        <source>The catalog could not be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Nie udało się odczytać katalogu. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Wszystkie kategorie</translation>
    </message>
    <message>
        <source>Microsoft offers nothing in this country.</source>
        <translation>Firma Microsoft niczego nie oferuje w tym kraju.</translation>
    </message>
    <message>
        <source>No product has this in its name.</source>
        <translation>Żaden produkt nie ma tego w nazwie.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produkt</numerusform>
            <numerusform>%n produkty</numerusform>
            <numerusform>%n produktów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::OperationModel</name>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Następna próba</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Przesłano</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nie do odczytania</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::OperationPane</name>
    <message>
        <source>%1, found there, not answered to us</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1, znaleziono na miejscu, odpowiedź nie dotarła</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n attempt(s)</source>
        <extracomment>%1 is a state or a time of day</extracomment>
        <translation>
            <numerusform>%1, %n próba</numerusform>
            <numerusform>%1, %n próby</numerusform>
            <numerusform>%1, %n prób</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the selected operation</source>
        <translation>Szczegóły zaznaczonej operacji</translation>
    </message>
    <message>
        <source>This operation cannot be read</source>
        <translation>Tej operacji nie można odczytać</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Przesłano</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Odsprzedawca pośredni</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Następna próba</translation>
    </message>
    <message>
        <source>Copy the correlation ID</source>
        <translation>Kopiuj identyfikator korelacji</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Copy the request ID</source>
        <translation>Kopiuj identyfikator żądania</translation>
    </message>
    <message>
        <source>At Microsoft</source>
        <translation>W firmie Microsoft</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what the id is of: &quot;Cart&quot;</extracomment>
        <translation>Kopiuj: %1</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Identyfikator Microsoft</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subskrypcja</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Identyfikator korelacji</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Identyfikator żądania</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::OperationsPage</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Niezakończone</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Wymaga decyzji</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>operations</comment>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operacje</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Zaniechaj</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Kopiuj dla pomocy technicznej</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Leaves the rest of it undone (Delete)</source>
        <translation>Pozostawia resztę niewykonaną (Delete)</translation>
    </message>
    <message>
        <source>Times, codes and ids for Microsoft&apos;s support, without names (Ctrl+Shift+C)</source>
        <translation>Czasy, kody i identyfikatory dla pomocy technicznej firmy Microsoft, bez nazw i nazwisk (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Shows the wizard that it was submitted from (Enter)</source>
        <translation>Pokazuje kreator, z którego przesłano operację (Enter)</translation>
    </message>
    <message>
        <source>Search customer, reseller or ID</source>
        <translation>Klient, odsprzedawca lub ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Details of the selected operation</source>
        <translation>Szczegóły zaznaczonej operacji</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 operations are shown, both are numbers</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>No operation found</source>
        <translation>Nie znaleziono operacji</translation>
    </message>
    <message>
        <source>No operation is in this state and says what is searched.</source>
        <translation>Żadna operacja w tym stanie nie zawiera szukanego tekstu.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>No operations yet</source>
        <translation>Nie ma jeszcze operacji</translation>
    </message>
    <message>
        <source>All that is submitted to Microsoft stands here, with how far it has come and what proves it.</source>
        <translation>Tutaj jest wszystko, co przesłano do firmy Microsoft: na jakim jest etapie i co to potwierdza.</translation>
    </message>
    <message>
        <source>Select an operation to see how far it has come.</source>
        <translation>Zaznacz operację, aby zobaczyć, na jakim jest etapie.</translation>
    </message>
    <message>
        <source>Its details say what can be done.</source>
        <translation>Szczegóły mówią, co można zrobić.</translation>
    </message>
    <message>
        <source>It is under way and goes on by itself.</source>
        <translation>Jest w toku i przebiega dalej samoczynnie.</translation>
    </message>
    <message>
        <source>It is done. Nothing of it is left to be sent.</source>
        <translation>Zakończona. Nic z niej nie pozostało do wysłania.</translation>
    </message>
    <message>
        <source>It was given up. Nothing is sent for it any more.</source>
        <translation>Zaniechano jej. Nic więcej nie jest dla niej wysyłane.</translation>
    </message>
    <message>
        <source>Give up adding the customer %1?</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Zaniechać dodawania klienta %1?</translation>
    </message>
    <message>
        <source>Give up the order for %1?</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Zaniechać zamówienia dla klienta %1?</translation>
    </message>
    <message>
        <source>Give up changing a subscription of %1?</source>
        <extracomment>%1 is the name of a customer</extracomment>
        <translation>Zaniechać zmiany subskrypcji klienta %1?</translation>
    </message>
    <message>
        <source>Does not wait any longer (Ctrl+R)</source>
        <translation>Nie czeka dłużej (Ctrl+R)</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Tak, zaniechaj</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Tierdesk goes on looking for it and says here what it finds.</source>
        <translation>Tierdesk nadal to sprawdza i pokaże tutaj wynik.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::PageHead</name>
    <message>
        <source>· %1 selected</source>
        <extracomment>Rows of a list, beside how many there are; %1 is the number of those that are selected</extracomment>
        <translation>· zaznaczono %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::PracticeMark</name>
    <message>
        <source>PRACTICE</source>
        <extracomment>The red mark of the practice account, in capitals</extracomment>
        <translation>ĆWICZENIA</translation>
    </message>
    <message>
        <source>This is the practice account. Nothing here reaches Microsoft.</source>
        <translation>To jest konto ćwiczebne. Nic stąd nie trafia do firmy Microsoft.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ProductModel</name>
    <message>
        <source>Add-on</source>
        <translation>Dodatek</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Wersja próbna</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Needs a base plan</source>
        <translation>Wymaga planu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencje</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ProxyDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Zaloguj się do serwera proxy</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name or password.</source>
        <translation>Serwer proxy nie przyjął tej nazwy użytkownika lub hasła.</translation>
    </message>
    <message>
        <source>The proxy %1 between this computer and the internet asks who you are. Until then Partner Center cannot be reached. Nothing that you entered is lost.</source>
        <extracomment>%1 is a host and port, for instance &quot;proxy.example:3128&quot;</extracomment>
        <translation>Serwer proxy %1 między tym komputerem a internetem pyta, kim jesteś. Do tego czasu Centrum partnerskie jest nieosiągalne. Nic z tego, co wpisano, nie zostało utracone.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Kept in memory until Tierdesk ends, and never written down.</source>
        <translation>Przechowywane w pamięci do zakończenia programu Tierdesk i nigdzie nie zapisywane.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ResellerPane</name>
    <message>
        <source>Details of the selected reseller</source>
        <translation>Szczegóły zaznaczonego odsprzedawcy</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Pokaż klientów</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>MPN ID / PLA ID</source>
        <translation>MPN / PLA</translation>
    </message>
    <message>
        <source>Copy MPN ID / PLA ID</source>
        <translation>Kopiuj identyfikator MPN / PLA</translation>
    </message>
    <message>
        <source>Microsoft ID</source>
        <translation>Identyfikator Microsoft</translation>
    </message>
    <message>
        <source>Copy Microsoft ID</source>
        <translation>Kopiuj identyfikator Microsoft</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Znani klienci</translation>
    </message>
    <message>
        <source>Customers read</source>
        <translation>Odczyt klientów</translation>
    </message>
    <message>
        <source>Remove partnership</source>
        <translation>Zakończ partnerstwo</translation>
    </message>
    <message>
        <source>Removing a partnership comes in a later version. Until then, use Partner Center.</source>
        <translation>Kończenie partnerstwa pojawi się w późniejszej wersji. Na razie należy użyć Centrum partnerskiego.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ResellerPanel</name>
    <message>
        <source>Choose another reseller</source>
        <translation>Wybierz innego odsprzedawcę</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Odsprzedawca pośredni</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>What you enter is saved as you go. You can put this window aside and come back to it from the Window menu.</source>
        <translation>Wpisane dane są zapisywane na bieżąco. Okno można odłożyć i wrócić do niego z menu Okno.</translation>
    </message>
    <message>
        <source>Another reseller</source>
        <translation>Inny odsprzedawca</translation>
    </message>
    <message>
        <source>No MPN ID / PLA ID is known</source>
        <extracomment>%1 is the number by which Microsoft knows a reseller</extracomment>
        <translation>Identyfikator MPN / PLA nieznany</translation>
    </message>
    <message>
        <source>MPN ID / PLA ID %1</source>
        <translation>MPN / PLA %1</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ResellerPopup</name>
    <message>
        <source>Search name or number</source>
        <translation>Szukaj nazwy lub numeru</translation>
    </message>
    <message>
        <source>Filter by indirect reseller</source>
        <translation>Filtruj według odsprzedawcy pośredniego</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ResellersPage</name>
    <message>
        <source>Partnerships are managed in a later version. Until then, use Partner Center.</source>
        <translation>Zarządzanie partnerstwami pojawi się w późniejszej wersji. Na razie należy użyć Centrum partnerskiego.</translation>
    </message>
    <message>
        <source>Select a reseller to add a customer for it.</source>
        <translation>Aby dodać klienta, zaznacz odsprzedawcę.</translation>
    </message>
    <message>
        <source>Only an active reseller can get customers; this one is: %1</source>
        <extracomment>%1 is the state of a partnership, for instance &quot;Inactive&quot;</extracomment>
        <translation>Klientów można dodawać tylko aktywnemu odsprzedawcy; stan zaznaczonego: %1</translation>
    </message>
    <message>
        <source>Indirect resellers</source>
        <translation>Odsprzedawcy pośredni</translation>
    </message>
    <message>
        <source>Request a partnership</source>
        <translation>Wyślij prośbę o partnerstwo</translation>
    </message>
    <message>
        <source>Remove partnership</source>
        <translation>Zakończ partnerstwo</translation>
    </message>
    <message>
        <source>Add new customer</source>
        <translation>Dodaj nowego klienta</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Szukaj nazwy lub numeru</translation>
    </message>
    <message>
        <source>Details of the selected reseller</source>
        <translation>Szczegóły zaznaczonego odsprzedawcy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 resellers are shown, both are numbers</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>No reseller found</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Nie znaleziono odsprzedawcy</translation>
    </message>
    <message>
        <source>No name and no number of an indirect reseller contains “%1”.</source>
        <translation>Nazwa ani numer żadnego odsprzedawcy pośredniego nie zawiera „%1”.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>No indirect resellers yet</source>
        <translation>Nie ma jeszcze odsprzedawców pośrednich</translation>
    </message>
    <message>
        <source>A reseller is listed here once it has accepted a request for a partnership.</source>
        <translation>Odsprzedawca pojawi się tutaj po zaakceptowaniu prośby o partnerstwo.</translation>
    </message>
    <message>
        <source>Indirect resellers are being read</source>
        <translation>Trwa odczyt odsprzedawców pośrednich</translation>
    </message>
    <message>
        <source>They appear here as soon as Partner Center answers.</source>
        <translation>Pojawią się tutaj, gdy tylko odpowie Centrum partnerskie.</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Pokaż klientów</translation>
    </message>
    <message>
        <source>Shows new resellers and takes away those that are gone</source>
        <translation>Pokazuje nowych odsprzedawców i usuwa z listy tych, których już nie ma</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Prices are known only once the cart exists.</source>
        <translation>Ceny będą znane dopiero po utworzeniu koszyka.</translation>
    </message>
    <message>
        <source>Tierdesk makes the cart after Submit, for the customer it has created.</source>
        <translation>Tierdesk utworzy koszyk po złożeniu zamówienia, dla nowo utworzonego klienta.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Submit creates the customer, then places the order.</source>
        <translation>Nic jeszcze nie zostało wysłane. Przycisk Złóż zamówienie utworzy klienta, a następnie złoży zamówienie.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Submit creates the customer.</source>
        <translation>Nic jeszcze nie zostało wysłane. Przycisk Prześlij utworzy klienta.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Account info</source>
        <translation>Informacje o koncie</translation>
    </message>
    <message>
        <source>Update account info</source>
        <translation>Zmień informacje o koncie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Odsprzedawca pośredni</translation>
    </message>
    <message>
        <source>Update the indirect reseller</source>
        <translation>Zmień odsprzedawcę pośredniego</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>MPN ID / PLA ID</source>
        <translation>MPN / PLA</translation>
    </message>
    <message>
        <source>Microsoft Customer Agreement</source>
        <translation>Umowa z Klientem Microsoft</translation>
    </message>
    <message>
        <source>Update the customer agreement</source>
        <translation>Zmień umowę z klientem</translation>
    </message>
    <message>
        <source>The customer will accept the agreement later. Nothing can be ordered before.</source>
        <translation>Klient zaakceptuje umowę później. Do tego czasu nie można niczego zamówić.</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Osoba akceptująca</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Data akceptacji</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subskrypcje</translation>
    </message>
    <message>
        <source>Update the subscriptions</source>
        <translation>Zmień subskrypcje</translation>
    </message>
    <message>
        <source>No subscription is ordered with this customer.</source>
        <translation>Dla tego klienta nie jest zamawiana żadna subskrypcja.</translation>
    </message>
    <message>
        <source>This is being sent to Microsoft. You can put the window aside meanwhile.</source>
        <translation>Trwa wysyłanie do firmy Microsoft. W tym czasie okno można odłożyć.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StatusBadge</name>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywna</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Wstrzymana</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasła</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekująca</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Anulowana</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StatusLine</name>
    <message>
        <source>Reading indirect resellers</source>
        <translation>Odczyt odsprzedawców pośrednich</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Odczyt klientów</translation>
    </message>
    <message>
        <source>Reading subscriptions</source>
        <translation>Odczyt subskrypcji</translation>
    </message>
    <message>
        <source>Reading the customers of each reseller</source>
        <translation>Odczyt klientów odsprzedawców</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the work, for instance &quot;Reading customers&quot;, %2 a number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is the work, for instance &quot;Reading customers&quot;, %2 and %3 are numbers</extracomment>
        <translation>%1: %2 z %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3, about %4 left</source>
        <extracomment>%1 is the work, %2 and %3 are numbers, %4 a time as in &quot;4 minutes&quot;</extracomment>
        <translation>%1: %2 z %3, jeszcze około %4</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <extracomment>%1 is a time as in &quot;40 seconds&quot;</extracomment>
        <translation>Następna próba za %1</translation>
    </message>
    <message>
        <source>Read at %1, %2</source>
        <extracomment>%1 is a time as in &quot;10:41&quot;, %2 an age as in &quot;23 minutes ago&quot;</extracomment>
        <translation>Odczytano o %1, %2</translation>
    </message>
    <message>
        <source>Partner Center asked to wait, goes on in %1</source>
        <extracomment>%1 is a time as in &quot;40 seconds&quot;</extracomment>
        <translation>Centrum partnerskie prosi o przerwę, wznowienie za %1</translation>
    </message>
    <message>
        <source>%1 of %2 requests a minute</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 z %2 żądań na minutę</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be read</source>
        <translation>
            <numerusform>Nie można odczytać %n elementu</numerusform>
            <numerusform>Nie można odczytać %n elementów</numerusform>
            <numerusform>Nie można odczytać %n elementów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Subscriptions of %1 customer(s) not read in full yet</source>
        <translation>
            <numerusform>Subskrypcje %1 klienta jeszcze nie w pełni odczytane</numerusform>
            <numerusform>Subskrypcje %1 klientów jeszcze nie w pełni odczytane</numerusform>
            <numerusform>Subskrypcje %1 klientów jeszcze nie w pełni odczytane</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1 is a time as in &quot;10:52&quot;</extracomment>
        <translation>Brak połączenia od %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is an age as in &quot;3 minutes ago&quot;</extracomment>
        <translation>Odczytano %1</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Nic jeszcze nie odczytano</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead by about %1</source>
        <extracomment>%1 is a time as in &quot;2 hours&quot;</extracomment>
        <translation>Zegar tego komputera spieszy się o około %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind by about %1</source>
        <extracomment>%1 is a time as in &quot;2 hours&quot;</extracomment>
        <translation>Zegar tego komputera spóźnia się o około %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) refused</source>
        <translation>
            <numerusform>Odrzucono %n operację</numerusform>
            <numerusform>Odrzucono %n operacje</numerusform>
            <numerusform>Odrzucono %n operacji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StepButton</name>
    <message>
        <source>current step</source>
        <translation>bieżący</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ukończony</translation>
    </message>
    <message>
        <source>Step %1 %2</source>
        <extracomment>%1 is the number of a step, %2 its state, which may be empty</extracomment>
        <translation>Krok %1 %2</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::StepsView</name>
    <message>
        <source>%1, found done at Microsoft</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1, już wykonane po stronie Microsoft</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niewykonane</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Trwa sprawdzanie</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SubscriptionLines</name>
    <message>
        <source>overview</source>
        <translation>przegląd ogólny</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SubscriptionsExportDialog</name>
    <message>
        <source>Export subscriptions</source>
        <translation>Eksportuj subskrypcje</translation>
    </message>
    <message>
        <source>Subscriptions are being exported</source>
        <translation>Trwa eksport subskrypcji</translation>
    </message>
    <message>
        <source>subscriptions-%1.csv</source>
        <extracomment>The name of a file, without spaces; %1 is a date (2026-11-21)</extracomment>
        <translation>subskrypcje-%1.csv</translation>
    </message>
    <message>
        <source>Which subscriptions</source>
        <translation>Które subskrypcje</translation>
    </message>
    <message>
        <source>All subscriptions (%1)</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Wszystkie subskrypcje (%1)</translation>
    </message>
    <message>
        <source>With the IDs of the subscription, the customer and the indirect reseller</source>
        <translation>Z identyfikatorami subskrypcji, klienta i odsprzedawcy pośredniego</translation>
    </message>
    <message>
        <source>Subscription ID, Subscription, Quantity, Status, Reseller</source>
        <translation>Identyfikator subskrypcji, Subskrypcja, Liczba, Stan, Odsprzedawca</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subskrypcje</translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s) exported.</source>
        <translation>
            <numerusform>Wyeksportowano %1 subskrypcję.</numerusform>
            <numerusform>Wyeksportowano %1 subskrypcje.</numerusform>
            <numerusform>Wyeksportowano %1 subskrypcji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 subscription(s) were gone meanwhile and are not in the file.</source>
        <translation>
            <numerusform>%1 subskrypcja zniknęła w międzyczasie z listy i nie ma jej w pliku.</numerusform>
            <numerusform>%1 subskrypcje zniknęły w międzyczasie z listy i nie ma ich w pliku.</numerusform>
            <numerusform>%1 subskrypcji zniknęło w międzyczasie z listy i nie ma ich w pliku.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SubscriptionsPage</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <comment>when a subscription renews</comment>
        <translation>
            <numerusform>W ciągu %n dnia</numerusform>
            <numerusform>W ciągu %n dni</numerusform>
            <numerusform>W ciągu %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subskrypcje</translation>
    </message>
    <message>
        <source>Search subscription or customer</source>
        <translation>Szukaj subskrypcji lub klienta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Odnowienie</translation>
    </message>
    <message>
        <source>Shows new and moved subscriptions and takes away those that are gone</source>
        <translation>Pokazuje nowe i przesunięte subskrypcje i usuwa z listy te, których już nie ma</translation>
    </message>
    <message>
        <source>Choose a reseller…</source>
        <translation>Wybierz odsprzedawcę…</translation>
    </message>
    <message>
        <source>Without a reseller</source>
        <translation>Bez odsprzedawcy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 of %2 subscriptions are shown, both are numbers</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Subscriptions are being looked for</source>
        <translation>Trwa wyszukiwanie subskrypcji</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>Za chwilę pojawią się tutaj.</translation>
    </message>
    <message>
        <source>No subscription found</source>
        <translation>Nie znaleziono subskrypcji</translation>
    </message>
    <message>
        <source>None of the known subscriptions is like that.</source>
        <translation>Żadna ze znanych subskrypcji nie pasuje.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Nie ma jeszcze subskrypcji</translation>
    </message>
    <message>
        <source>They are listed here once customers have any and they have been read.</source>
        <translation>Pojawią się tutaj, gdy klienci będą je mieli i zostaną odczytane.</translation>
    </message>
    <message>
        <source>Customers are being read</source>
        <translation>Trwa odczyt klientów</translation>
    </message>
    <message>
        <source>Their subscriptions appear here after that.</source>
        <translation>Potem pojawią się tutaj ich subskrypcje.</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Pokaż klienta</translation>
    </message>
    <message>
        <source>Copy subscription ID</source>
        <translation>Kopiuj identyfikator subskrypcji</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Filter by product</source>
        <translation>Filtruj według produktu</translation>
    </message>
    <message>
        <source>Search product</source>
        <translation>Szukaj produktu</translation>
    </message>
    <message>
        <source>Reseller</source>
        <extracomment>Short for an indirect reseller: four filters share a line</extracomment>
        <translation>Odsprzedawca</translation>
    </message>
    <message>
        <source>Export subscriptions…</source>
        <translation>Eksportuj subskrypcje…</translation>
    </message>
    <message>
        <source>Export subscriptions writes any number of them into a file.</source>
        <translation>Polecenie Eksportuj subskrypcje zapisuje w pliku dowolną ich liczbę.</translation>
    </message>
    <message>
        <source>Subscriptions of %1 cannot be listed.</source>
        <extracomment>%1 is the name of an indirect reseller</extracomment>
        <translation>Nie można wyświetlić subskrypcji tego odsprzedawcy: %1.</translation>
    </message>
    <message>
        <source>This indirect reseller has no MPN ID / PLA ID, by which subscriptions name theirs.</source>
        <translation>Ten odsprzedawca pośredni nie ma identyfikatora MPN / PLA, którym subskrypcje go wskazują.</translation>
    </message>
    <message>
        <source>By the end of the term, whether the subscription renews then or ends</source>
        <translation>Według końca okresu, niezależnie od tego, czy subskrypcja się wtedy odnawia, czy kończy</translation>
    </message>
    <message>
        <source>Another number of days…</source>
        <translation>Inna liczba dni…</translation>
    </message>
    <message>
        <source>Days until the term ends, at most:</source>
        <translation>Najwyżej tyle dni do końca okresu:</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nieznany</translation>
    </message>
    <message numerus="yes">
        <source>The reseller of %1 more subscription(s) is not known yet.</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>Odsprzedawca %1 dalszej subskrypcji nie jest jeszcze znany.</numerusform>
            <numerusform>Odsprzedawcy %1 dalszych subskrypcji nie są jeszcze znani.</numerusform>
            <numerusform>Odsprzedawcy %1 dalszych subskrypcji nie są jeszcze znani.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show them</source>
        <extracomment>Subscriptions; so many</extracomment>
        <translation>
            <numerusform>Pokaż ją</numerusform>
            <numerusform>Pokaż je</numerusform>
            <numerusform>Pokaż je</numerusform>
        </translation>
    </message>
    <message>
        <source>The overview names no reseller; it is known once the customer is opened.</source>
        <translation>Przegląd ogólny nie podaje odsprzedawcy; będzie znany po otwarciu klienta.</translation>
    </message>
    <message>
        <source>Reseller: not known yet</source>
        <translation>Odsprzedawca: jeszcze nieznany</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::SupportReportDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Raport dla pomocy technicznej</translation>
    </message>
    <message>
        <source>This is everything that will be in the file. It has versions, counts, states and ids, and no names, e-mail addresses, domains or passwords. It is not sent anywhere.</source>
        <translation>To wszystko, co znajdzie się w pliku: wersje, liczby, stany i identyfikatory, bez nazw, adresów e-mail, domen i haseł. Nie jest nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>The report is being put together.</source>
        <translation>Trwa przygotowywanie raportu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Raport został zapisany.</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Raport nie został zapisany.</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ViewNameDialog</name>
    <message>
        <source>Save view</source>
        <translation>Zapisz widok</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Zmień nazwę widoku</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>There is a view of this name. It will be replaced.</source>
        <translation>Widok o tej nazwie już istnieje. Zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>There is another view of this name.</source>
        <translation>Inny widok ma już tę nazwę.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Back to the whole list</source>
        <translation>Wróć do całej listy</translation>
    </message>
    <message>
        <source>Not known to this version of Tierdesk, and not filtered by: %1.</source>
        <extracomment>%1 is one filter or several</extracomment>
        <translation>Ta wersja programu Tierdesk nie zna filtra i go nie stosuje: %1.</translation>
    </message>
    <message>
        <source>This view filters by something that is gone.</source>
        <translation>Ten widok filtruje według czegoś, czego już nie ma.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>%1 (nie można odczytać)</translation>
    </message>
    <message>
        <source>Save changes of “%1”</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Zapisz zmiany widoku „%1”</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Zapisz widok…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Usunąć widok „%1”?</translation>
    </message>
    <message>
        <source>Nothing that it lists is touched.</source>
        <translation>Nic z tego, co widok pokazuje, nie zostanie zmienione.</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Tak, usuń</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>%1 is the name of a view that is shown otherwise than it is kept</extracomment>
        <translation>%1 (zmieniono)</translation>
    </message>
    <message>
        <source>Not in the account&apos;s data any more: %1.</source>
        <extracomment>%1 is one name or several: of an indirect reseller, of a product</extracomment>
        <translation>Nie ma już w danych konta: %1.</translation>
    </message>
    <message>
        <source>It is still filtered by, so that little or nothing may be found.</source>
        <translation>Filtr działa nadal, więc lista może być krótka lub pusta.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Before the name of the one that is chosen</extracomment>
        <translation>Widok</translation>
    </message>
</context>
<context>
    <name>tierdesk::ui::WizardFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
</context>
</TS>
