<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>Tietoja</translation>
    </message>
    <message>
        <source>Nordesk {version}. Free software under the MIT licence. Qt and PySide6 are used under the LGPL; their files lie beside the program and may be replaced.</source>
        <translation>Nordesk {version}. Vapaa ohjelmisto MIT-lisenssillä. Qt ja PySide6 ovat käytössä LGPL-lisenssillä; niiden tiedostot ovat ohjelman vieressä, ja ne saa vaihtaa.</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Näytä lisenssit</translation>
    </message>
</context>
<context>
    <name>AboutStep</name>
    <message>
        <source>What is it about?</source>
        <translation>Mistä on kyse?</translation>
    </message>
    <message>
        <source>What type of case is it?</source>
        <translation>Minkä tyyppinen tukipyyntö on?</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>Kuinka kiireellinen asia on?</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteetti</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Vaihda</translation>
    </message>
    <message>
        <source>Please choose another; what you have written is kept.</source>
        <translation>Valitse toinen; kirjoittamasi säilyy.</translation>
    </message>
    <message>
        <source>The portal no longer offers what you had chosen</source>
        <translation>Portaali ei enää tarjoa valitsemaasi kohdetta</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Et voi tilata tätä itse</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Maksullinen</translation>
    </message>
    <message>
        <source>Then the right people see your case first.</source>
        <translation>Silloin tukipyyntö päätyy heti oikealle ihmiselle.</translation>
    </message>
    <message>
        <source>Please choose the type that fits best</source>
        <translation>Valitse parhaiten sopiva tyyppi</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>What you see here, and why</source>
        <translation>Mitä näet täällä ja miksi</translation>
    </message>
    <message>
        <source>you are its primary contact,</source>
        <translation>olet sen ensisijainen yhteyshenkilö,</translation>
    </message>
    <message>
        <source>it was shared with you by name,</source>
        <translation>se on jaettu sinulle nimelläsi,</translation>
    </message>
    <message>
        <source>it was shared with a group you are a member of,</source>
        <translation>se on jaettu ryhmälle, jonka jäsen olet,</translation>
    </message>
    <message>
        <source>or your role lets you view all requests.</source>
        <translation>tai roolisi antaa sinun nähdä kaikki tukipyynnöt.</translation>
    </message>
    <message>
        <source>Your roles: %1</source>
        <translation>Roolisi: %1</translation>
    </message>
    <message>
        <source>As an administrator you see the use of everybody in your workspaces.</source>
        <translation>Järjestelmänvalvojana näet kaikkien käytön omissa työtiloissasi.</translation>
    </message>
    <message>
        <source>You see a request when at least one of these is so:</source>
        <translation>Näet tukipyynnön, kun vähintään yksi näistä pitää paikkansa:</translation>
    </message>
    <message>
        <source>You can let others in: give them the role Customer activity at the portal.</source>
        <translation>Voit antaa pääsyn muillekin: anna heille rooli ”Asiakastoiminta” portaalissa.</translation>
    </message>
    <message>
        <source>As a learning manager you see all courses, too. Figures that cover only what you may see say so.</source>
        <translation>Koulutusvastaavana näet myös kaikki kurssit. Luvun yhteydessä kerrotaan, jos se kattaa vain sen, mitä saat nähdä.</translation>
    </message>
    <message>
        <source>As an authorised contact you are told the figures of the whole agreement; the lists hold only the requests that you may see.</source>
        <translation>Valtuutettuna yhteyshenkilönä näet koko sopimuksen luvut; luetteloissa ovat vain ne tukipyynnöt, jotka saat nähdä.</translation>
    </message>
    <message>
        <source>Figures that cover only what you may see say so, and tell nothing of what is left for all. An administrator of your organisation can give you more.</source>
        <translation>Luvun yhteydessä kerrotaan, jos se kattaa vain sen, mitä saat nähdä; silloin se ei kerro, paljonko kaikille on yhteensä jäljellä. Organisaatiosi järjestelmänvalvoja voi antaa sinulle laajemmat oikeudet.</translation>
    </message>
</context>
<context>
    <name>AccessibilityCard</name>
    <message>
        <source>Let browsers tell their address</source>
        <translation>Anna selainten kertoa osoitteensa</translation>
    </message>
    <message>
        <source>It is the desktop's switch for accessibility and counts for all your programs: they tell screen readers, and whatever else asks, what they show. Nordesk asks the browser in front for its address when you order a picture, and nobody at any other time.</source>
        <translation>Se on työpöydän esteettömyyskytkin ja koskee kaikkia ohjelmiasi: ne kertovat ruudunlukijoille, ja muillekin kysyjille, mitä ne näyttävät. Nordesk kysyy osoitteen edessä olevalta selaimelta, kun tilaat kuvan, eikä muulloin keneltäkään.</translation>
    </message>
    <message>
        <source>Browsers that are open notice it once they are closed and opened again. You can switch it back here at any time; a screen reader needs it.</source>
        <translation>Avoinna olevat selaimet huomaavat sen, kun ne on suljettu ja avattu uudelleen. Voit kytkeä sen takaisin tässä milloin tahansa; ruudunlukija tarvitsee sitä.</translation>
    </message>
    <message>
        <source>The desktop did not let itself be switched.</source>
        <translation>Työpöydän asetusta ei voitu vaihtaa.</translation>
    </message>
    <message>
        <source>Accessibility is switched on.</source>
        <translation>Esteettömyys on käytössä.</translation>
    </message>
    <message>
        <source>Accessibility is switched off: pictures have no web address.</source>
        <translation>Esteettömyys ei ole käytössä: kuviin ei tule verkko-osoitetta.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Ota käyttöön</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Kirjautuneena</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portaali</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>The portal writes to me in</source>
        <translation>Portaalin viestien kieli</translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation>Vaihda salasana…</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Kirjaudu ulos…</translation>
    </message>
</context>
<context>
    <name>AccountChooser</name>
    <message>
        <source>Choose an account</source>
        <translation>Valitse tili</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Tilit</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Kirjaudu uudelleen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lisää tili</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Kirjautuneena</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Resolve</source>
        <translation>Ratkaise</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Aktivoi uudelleen</translation>
    </message>
    <message>
        <source>Really cancel the case</source>
        <translation>Peruuta tukipyyntö varmasti</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <translation>Peruuta tukipyyntö</translation>
    </message>
    <message>
        <source>This is solved</source>
        <translation>Tämä on ratkaistu</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Really withdraw</source>
        <translation>Peru varmasti</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>Säilytä tukipyyntö</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Uusi tukipyyntö</translation>
    </message>
    <message>
        <source>This case is closed. Write a new one if it comes back.</source>
        <translation>Tämä tukipyyntö on suljettu. Tee uusi, jos ongelma palaa.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Reactive support</source>
        <translation>Reaktiivinen tuki</translation>
    </message>
    <message>
        <source>Advisory support</source>
        <translation>Neuvontatuki</translation>
    </message>
    <message>
        <source>Proactive services</source>
        <translation>Proaktiiviset palvelut</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>On-demand education</source>
        <translation>Koulutus tarpeen mukaan</translation>
    </message>
    <message>
        <source>On-demand assessments</source>
        <translation>Arvioinnit tarpeen mukaan</translation>
    </message>
    <message>
        <source>Additional cases</source>
        <translation>Lisätukipyynnöt</translation>
    </message>
    <message>
        <source>Proactive credits</source>
        <translation>Proaktiiviset hyvitykset</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Käyttö</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The portal tells no dates of it.</source>
        <translation>Portaali ei ilmoita sen päivämääriä.</translation>
    </message>
    <message>
        <source>The file tells no dates of it.</source>
        <translation>Tiedostossa ei ole sille päivämääriä.</translation>
    </message>
    <message>
        <source>From the file %1, of %2</source>
        <translation>Tiedostosta %1, tilanne %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ei vielä alkanut</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Päättymispäivä ei tiedossa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Voimassa</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Päättyy %n päivän kuluttua</numerusform>
            <numerusform>Päättyy %n päivän kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Päättyy tänään</translation>
    </message>
    <message>
        <source>Requests outside your agreements</source>
        <translation>Tukipyynnöt sopimustenne ulkopuolella</translation>
    </message>
    <message>
        <source>Additional benefit</source>
        <translation>Lisäetu</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Sisältyy</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Used, of what you may see</source>
        <translation>Käytetty, sinulle näkyvä osuus</translation>
    </message>
    <message>
        <source>Consumption service</source>
        <translation>Kulutuspalvelu</translation>
    </message>
</context>
<context>
    <name>ActivityAction</name>
    <message>
        <source>Open a support request</source>
        <translation>Luo tukipyyntö</translation>
    </message>
    <message>
        <source>Open an advisory request</source>
        <translation>Pyydä neuvontaa</translation>
    </message>
    <message>
        <source>Service catalogue</source>
        <translation>Palveluluettelo</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Muuta yhteyshenkilöitä</translation>
    </message>
    <message>
        <source>Go to the courses</source>
        <translation>Siirry kursseihin</translation>
    </message>
    <message>
        <source>Go to the assessments</source>
        <translation>Siirry arviointeihin</translation>
    </message>
    <message>
        <source>Ask about these cases</source>
        <translation>Kysy näistä tukipyynnöistä</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Lunasta</translation>
    </message>
    <message>
        <source>Open at the portal</source>
        <translation>Avaa portaalissa</translation>
    </message>
</context>
<context>
    <name>ActivityCode</name>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Aikataulutettu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Toimitettu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiivinen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Kutsuttu</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Määritetty</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Suoritettu</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Lunastettu</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Työpaja</translation>
    </message>
    <message>
        <source>Proactive module</source>
        <translation>Proaktiivinen moduuli</translation>
    </message>
    <message>
        <source>Designated engineer</source>
        <translation>Nimetty asiantuntija</translation>
    </message>
    <message>
        <source>E-learning</source>
        <translation>Verkkokurssi</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaari</translation>
    </message>
    <message>
        <source>Problem resolution</source>
        <translation>Ongelmanratkaisu</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Neuvonta</translation>
    </message>
</context>
<context>
    <name>ActivityColumn</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Ensisijainen yhteyshenkilö</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Työtila</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Toimitettu</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Aikataulutettu</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Toimittaja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Rekisteröity</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Viimeisin kirjautuminen</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Osallistuja</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Määritetty</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Suoritettu</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Edistyminen (%)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tunnit</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknologia</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Liitetty kohteeseen</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Viimeksi suoritettu</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Seuraava suoritus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivämäärä</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Why you see it</source>
        <translation>Miksi näet tämän</translation>
    </message>
</context>
<context>
    <name>ActivityFigure</name>
    <message>
        <source>Bought</source>
        <translation>Ostettu</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Käytetty</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Jäljellä</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Ylitys</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Toimitettu</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Aikataulutettu</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Määritetty</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vapaana</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Sallittu</translation>
    </message>
    <message>
        <source>Courses started</source>
        <translation>Aloitetut kurssit</translation>
    </message>
    <message>
        <source>Courses completed</source>
        <translation>Suoritetut kurssit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Suoritettu</translation>
    </message>
    <message>
        <source>Problem resolution</source>
        <translation>Ongelmanratkaisu</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Neuvonta</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Education report</source>
        <translation>Koulutusraportti</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Työtilat</translation>
    </message>
    <message>
        <source>Export education report</source>
        <translation>Vie koulutusraportti</translation>
    </message>
    <message>
        <source>Figures from a file…</source>
        <translation>Luvut tiedostosta…</translation>
    </message>
    <message>
        <source>Customer activity</source>
        <translation>Asiakastoiminta</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Avaa osoitteen %1 selaimessa</translation>
    </message>
    <message>
        <source>All figures here are from files.</source>
        <translation>Kaikki luvut täällä ovat tiedostoista.</translation>
    </message>
    <message>
        <source>Data as of %1. The portal counts once a day.</source>
        <translation>Tiedot ajalta %1. Portaali laskee luvut kerran vuorokaudessa.</translation>
    </message>
    <message>
        <source>%1 Read from the portal %2.</source>
        <translation>%1 Luettu portaalista %2.</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation>Ei näytettävää</translation>
    </message>
    <message>
        <source>Figures from a file can be shown here all the same.</source>
        <translation>Tiedostosta luettuja lukuja voidaan silti näyttää täällä.</translation>
    </message>
    <message>
        <source>Your role does not open this page</source>
        <translation>Roolisi ei oikeuta avaamaan tätä sivua</translation>
    </message>
    <message>
        <source>Customer and workspace administrators see it, and those to whom they give the role Customer activity. Ask an administrator of your organisation.</source>
        <translation>Sen näkevät asiakkaan ja työtilan järjestelmänvalvojat sekä ne, joille he antavat roolin ”Asiakastoiminta”. Kysy organisaatiosi järjestelmänvalvojalta.</translation>
    </message>
    <message>
        <source>No agreements</source>
        <translation>Ei sopimuksia</translation>
    </message>
    <message>
        <source>The portal knows of no agreement of your workspaces.</source>
        <translation>Portaalin tiedossa ei ole työtiloihisi liittyviä sopimuksia.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Tallennettu nimellä %1</translation>
    </message>
</context>
<context>
    <name>ActivityReason</name>
    <message>
        <source>Outside the term of the agreement</source>
        <translation>Sopimuskauden ulkopuolella</translation>
    </message>
    <message>
        <source>The agreement belongs to another workspace</source>
        <translation>Sopimus kuuluu toiseen työtilaan</translation>
    </message>
    <message>
        <source>No agreement, package or service</source>
        <translation>Ei sopimusta, pakettia tai palvelua</translation>
    </message>
    <message>
        <source>Support assistance (SU)</source>
        <translation>Tukiapu (SU)</translation>
    </message>
    <message>
        <source>Developer support assistance (DSA)</source>
        <translation>Kehittäjien tukiapu (DSA)</translation>
    </message>
    <message>
        <source>Support technology advisor (X85)</source>
        <translation>Tuen teknologianeuvoja (X85)</translation>
    </message>
    <message>
        <source>Reactive enabled contact (REC)</source>
        <translation>Reaktiiviseen tukeen oikeutettu yhteyshenkilö (REC)</translation>
    </message>
</context>
<context>
    <name>ActivityUnit</name>
    <message>
        <source>Hours</source>
        <translation>Tunnit</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tukipyynnöt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Arvioinnit</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Hyvitykset</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurssit</translation>
    </message>
</context>
<context>
    <name>ActivityWhy</name>
    <message>
        <source>You are an administrator</source>
        <translation>Olet järjestelmänvalvoja</translation>
    </message>
    <message>
        <source>You may view all requests</source>
        <translation>Saat nähdä kaikki tukipyynnöt</translation>
    </message>
    <message>
        <source>Shared with a group of yours</source>
        <translation>Jaettu ryhmällesi</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Jaettu sinulle</translation>
    </message>
    <message>
        <source>You are the primary contact</source>
        <translation>Olet ensisijainen yhteyshenkilö</translation>
    </message>
    <message>
        <source>You are a learning manager</source>
        <translation>Olet koulutusvastaava</translation>
    </message>
    <message>
        <source>Shown to everybody in the workspace</source>
        <translation>Näkyy kaikille työtilassa</translation>
    </message>
    <message>
        <source>The portal shows it to you</source>
        <translation>Portaali näyttää sen sinulle</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The portal's administrator has not opened it for programs yet; nothing can be sent or read.</source>
        <translation>Portaalin ylläpitäjä ei ole vielä avannut sitä ohjelmille; mitään ei voi lähettää eikä lukea.</translation>
    </message>
    <message>
        <source>The portal keeps no mark of what was sent. When an answer is lost, you are asked whether it arrived.</source>
        <translation>Portaali ei merkitse muistiin, mitä on lähetetty. Jos vastaus katoaa, sinulta kysytään, menikö viesti perille.</translation>
    </message>
    <message>
        <source>The portal does not know which customer you are; you can read cases, but not make any.</source>
        <translation>Portaali ei tiedä, mikä asiakas olet; voit lukea tukipyyntöjä mutta et luoda niitä.</translation>
    </message>
    <message>
        <source>The portal signs you out after a short time; its administrator can allow longer sign-ins.</source>
        <translation>Portaali kirjaa sinut ulos lyhyen ajan kuluttua; sen ylläpitäjä voi sallia pidemmät kirjautumiset.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Announcement</source>
        <translation>Tiedote</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varoitus</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Käyttökatko</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1 klo %2–%3</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Your folder cannot be locked</source>
        <translation>Kansiotasi ei voi lukita</translation>
    </message>
    <message>
        <source>Do not open Nordesk on two computers at once: both would send what waits.</source>
        <translation>Älä avaa Nordeskiä kahdella tietokoneella yhtä aikaa: kumpikin lähettäisi odottavat.</translation>
    </message>
</context>
<context>
    <name>ArticleKind</name>
    <message>
        <source>FAQ</source>
        <translation>UKK</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Julkaisutiedot</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>See also</source>
        <translation>Katso myös</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>Päivitetty {date}</translation>
    </message>
    <message>
        <source>This article exists in {language} only.</source>
        <translation>Tämä artikkeli on vain tällä kielellä: {language}.</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Keep</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>%1 is number %2 of %3 now.</source>
        <translation>%1 on nyt %2. / %3.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Piilota</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Assign</source>
        <translation>Määritä</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Lisää jonoon</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Ratkaise</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Yhdistä tukipyyntöön</translation>
    </message>
    <message>
        <source>By the routing rules</source>
        <translation>Reitityssääntöjen mukaan</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n cases?</source>
        <translation>
            <numerusform>Ratkaistaanko %n tukipyyntö?</numerusform>
            <numerusform>Ratkaistaanko %n tukipyyntöä?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever reported them is told.</source>
        <translation>Niiden ilmoittajat saavat tiedon.</translation>
    </message>
    <message>
        <source>Resolve them</source>
        <translation>Ratkaise ne</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n cases into %1?</source>
        <translation>
            <numerusform>Yhdistetäänkö %n tukipyyntö tukipyyntöön %1?</numerusform>
            <numerusform>Yhdistetäänkö %n tukipyyntöä tukipyyntöön %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>They end, and that one goes on for all. This cannot be taken back.</source>
        <translation>Ne päättyvät, ja käsittely jatkuu kaikkien osalta tuossa yhdessä. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Yhdistä ne</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Jätä ne ennalleen</translation>
    </message>
    <message numerus="yes">
        <source>%n cases: the portal is told as soon as it can be reached.</source>
        <translation>
            <numerusform>%n tukipyyntö: portaali saa tiedon heti, kun siihen saadaan yhteys.</numerusform>
            <numerusform>%n tukipyyntöä: portaali saa tiedon heti, kun siihen saadaan yhteys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not allow it now.</source>
        <translation>
            <numerusform>%n tukipyyntö ei salli sitä nyt.</numerusform>
            <numerusform>%n tukipyyntöä ei salli sitä nyt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Nordesk is open elsewhere with the same folder</source>
        <translation>Nordesk on auki muualla samalla kansiolla</translation>
    </message>
    <message>
        <source>Two at once could send or change the same thing. Close the other one, then try again.</source>
        <translation>Kaksi yhtä aikaa voisi lähettää tai muuttaa samaa. Sulje toinen ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Nordesk cannot keep your work here</source>
        <translation>Nordesk ei voi säilyttää työtäsi täällä</translation>
    </message>
    <message>
        <source>Nothing was changed or lost. Without this folder no draft could be kept, so it does not start.</source>
        <translation>Mitään ei muuttunut eikä kadonnut. Ilman tätä kansiota luonnoksia ei voitaisi säilyttää, joten ohjelma ei käynnisty.</translation>
    </message>
    <message>
        <source>Another program has it; it did not tell which.</source>
        <translation>Toinen ohjelma käyttää sitä; mikä, sitä ei kerrottu.</translation>
    </message>
    <message>
        <source>{user} has it on the computer {host}.</source>
        <translation>Käyttäjällä {user} se on auki tietokoneessa {host}.</translation>
    </message>
    <message>
        <source>{user} has had it on the computer {host} since {time}.</source>
        <translation>Käyttäjällä {user} se on ollut auki tietokoneessa {host} ajankohdasta {time} lähtien.</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Topics</source>
        <translation>Aiheet</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikkelit</translation>
    </message>
    <message>
        <source>New and changed</source>
        <translation>Uudet ja muuttuneet</translation>
    </message>
    <message>
        <source>No article found</source>
        <translation>Artikkeleita ei löytynyt</translation>
    </message>
    <message>
        <source>Try fewer or other words. Any of the six languages will do, also without å, ä, ö, æ, ø, þ, ð.</source>
        <translation>Kokeile vähempiä tai muita sanoja. Kaikki kuusi kieltä käyvät, myös ilman kirjaimia å, ä, ö, æ, ø, þ, ð.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Näytä kaikki aiheet</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Ei vielä artikkeleita</translation>
    </message>
    <message>
        <source>They come with the next answer of the portal.</source>
        <translation>Ne tulevat portaalin seuraavan vastauksen mukana.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Browse a catalogue</source>
        <translation>Luettelon selaaminen</translation>
    </message>
    <message>
        <source>Guided forms</source>
        <translation>Ohjatut lomakkeet</translation>
    </message>
    <message>
        <source>Tell quickly what has changed</source>
        <translation>Nopea tieto muutoksista</translation>
    </message>
    <message>
        <source>Tell what was removed</source>
        <translation>Tieto poistetuista</translation>
    </message>
    <message>
        <source>Send whole conversations along with the list</source>
        <translation>Koko keskustelujen lähettäminen luettelon mukana</translation>
    </message>
    <message>
        <source>Recognise a message that was sent twice</source>
        <translation>Kahdesti lähetetyn viestin tunnistaminen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Tiedostojen liittäminen</translation>
    </message>
    <message>
        <source>Reply in a case</source>
        <translation>Tukipyyntöön vastaaminen</translation>
    </message>
    <message>
        <source>Mark a case as solved</source>
        <translation>Tukipyynnön merkitseminen ratkaistuksi</translation>
    </message>
    <message>
        <source>Reopen a case</source>
        <translation>Tukipyynnön avaaminen uudelleen</translation>
    </message>
    <message>
        <source>Withdraw a case</source>
        <translation>Tukipyynnön peruminen</translation>
    </message>
    <message>
        <source>Rate a case</source>
        <translation>Tukipyynnön arvioiminen</translation>
    </message>
    <message>
        <source>Assign, queue, divide and merge cases</source>
        <translation>Tukipyyntöjen määrittäminen käsittelijälle, siirtäminen jonoon, jakaminen ja yhdistäminen</translation>
    </message>
    <message>
        <source>Write internal notes in a case</source>
        <translation>Sisäisten muistiinpanojen kirjoittaminen tukipyyntöön</translation>
    </message>
    <message>
        <source>Fetch a long conversation page by page</source>
        <translation>Pitkän keskustelun noutaminen sivu kerrallaan</translation>
    </message>
    <message>
        <source>Change what a case is about, and whose it is</source>
        <translation>Tukipyynnön aiheen ja omistajan muuttaminen</translation>
    </message>
    <message>
        <source>See the organisation's cases</source>
        <translation>Organisaation tukipyyntöjen näkeminen</translation>
    </message>
    <message>
        <source>Show the portal's own views of cases</source>
        <translation>Portaalin omien tukipyyntönäkymien näyttäminen</translation>
    </message>
    <message>
        <source>Read knowledge articles</source>
        <translation>Ohjeartikkelien lukeminen</translation>
    </message>
    <message>
        <source>Rate an article</source>
        <translation>Artikkelin arvioiminen</translation>
    </message>
    <message>
        <source>Give feedback on an article</source>
        <translation>Palautteen antaminen artikkelista</translation>
    </message>
    <message>
        <source>Search on the portal</source>
        <translation>Haku portaalista</translation>
    </message>
    <message>
        <source>Look up colleagues</source>
        <translation>Työtoverien haku</translation>
    </message>
    <message>
        <source>Show announcements</source>
        <translation>Tiedotteiden näyttäminen</translation>
    </message>
    <message>
        <source>Show agreements and what is left of them</source>
        <translation>Sopimusten ja niiden jäljellä olevan osuuden näyttäminen</translation>
    </message>
    <message>
        <source>Tell before sending what a case takes of the agreement</source>
        <translation>Sen kertominen ennen lähettämistä, paljonko tukipyyntö kuluttaa sopimusta</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Salasanan vaihtaminen täällä</translation>
    </message>
    <message>
        <source>Get a first or forgotten password here</source>
        <translation>Ensimmäisen tai unohtuneen salasanan hankkiminen täällä</translation>
    </message>
    <message>
        <source>Choose the language of the portal's mails</source>
        <translation>Portaalin sähköpostien kielen valitseminen</translation>
    </message>
    <message>
        <source>This portal does not offer: %1.</source>
        <translation>Tämä portaali ei tarjoa tätä: %1.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>There is no screen to take a picture of.</source>
        <translation>Näyttöä, josta ottaa kuva, ei ole.</translation>
    </message>
    <message>
        <source>The picture was all one colour; the system hides the screen from us.</source>
        <translation>Kuva oli kokonaan yhtä väriä; järjestelmä piilottaa näytön meiltä.</translation>
    </message>
    <message>
        <source>The browser does not tell whether the window is private; its address was not taken.</source>
        <translation>Selain ei kerro, onko ikkuna yksityinen; sen osoitetta ei otettu.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take pictures of the screen.</source>
        <translation>Tämä työpöytä ei anna ohjelmien ottaa kuvia näytöstä.</translation>
    </message>
    <message>
        <source>The screens together are too big for one picture.</source>
        <translation>Näytöt ovat yhdessä liian suuria yhteen kuvaan.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture this large. Close other programs and try again.</source>
        <translation>Muisti ei riitä näin suureen kuvaan. Sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Your organisation's policy does not allow pictures of the screen.</source>
        <translation>Organisaatiosi käytäntö ei salli näyttökuvia.</translation>
    </message>
    <message>
        <source>A window of Nordesk did not leave the screen; it would be in the picture.</source>
        <translation>Nordeskin ikkuna ei poistunut näytöltä; se näkyisi kuvassa.</translation>
    </message>
    <message>
        <source>The desktop did not hand over the picture in time.</source>
        <translation>Työpöytä ei luovuttanut kuvaa ajoissa.</translation>
    </message>
    <message>
        <source>Open Nordesk first: a region is marked in its window.</source>
        <translation>Avaa ensin Nordesk: alue rajataan sen ikkunassa.</translation>
    </message>
    <message>
        <source>The screen could not be read.</source>
        <translation>Näyttöä ei voitu lukea.</translation>
    </message>
    <message>
        <source>No web address was found.</source>
        <translation>Verkko-osoitetta ei löytynyt.</translation>
    </message>
    <message>
        <source>The window in front was not a web browser.</source>
        <translation>Etummainen ikkuna ei ollut verkkoselain.</translation>
    </message>
    <message>
        <source>There was no window in front.</source>
        <translation>Mikään ikkuna ei ollut edessä.</translation>
    </message>
    <message>
        <source>Nordesk has not been given leave to ask the browser.</source>
        <translation>Nordesk ei ole saanut lupaa kysyä selaimelta.</translation>
    </message>
    <message>
        <source>The system's accessibility service does not run.</source>
        <translation>Järjestelmän esteettömyyspalvelu ei ole käynnissä.</translation>
    </message>
    <message>
        <source>Accessibility is switched off here, so browsers tell no address. See Settings, Screenshots.</source>
        <translation>Esteettömyys ei ole täällä käytössä, joten selaimet eivät kerro osoitetta. Katso Asetukset, Näyttökuvat.</translation>
    </message>
    <message>
        <source>The browser did not tell its address.</source>
        <translation>Selain ei kertonut osoitettaan.</translation>
    </message>
    <message>
        <source>The browser tells no address yet. Close and open it again, then it will.</source>
        <translation>Selain ei vielä kerro osoitetta. Sulje ja avaa se uudelleen, niin se kertoo.</translation>
    </message>
    <message>
        <source>The browser did not answer in time.</source>
        <translation>Selain ei vastannut ajoissa.</translation>
    </message>
    <message>
        <source>The window is private; its address is not taken.</source>
        <translation>Ikkuna on yksityinen; sen osoitetta ei tallenneta.</translation>
    </message>
    <message>
        <source>This desktop does not tell which window is in front.</source>
        <translation>Tämä työpöytä ei kerro, mikä ikkuna on edessä.</translation>
    </message>
    <message>
        <source>Addresses cannot be read on this system.</source>
        <translation>Osoitteita ei voi lukea tässä järjestelmässä.</translation>
    </message>
    <message>
        <source>The address could not be read.</source>
        <translation>Osoitetta ei voitu lukea.</translation>
    </message>
    <message>
        <source>The address was redacted.</source>
        <translation>Osoite on peitetty.</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>Kaikki näytöt</translation>
    </message>
    <message>
        <source>The screen with the mouse pointer</source>
        <translation>Näyttö, jolla hiiren osoitin on</translation>
    </message>
    <message>
        <source>The active window</source>
        <translation>Aktiivinen ikkuna</translation>
    </message>
    <message>
        <source>A region that I mark</source>
        <translation>Rajaamani alue</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Heti</translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds</source>
        <translation>
            <numerusform>%n sekunnin kuluttua</numerusform>
            <numerusform>%n sekunnin kuluttua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>Screenshots</source>
        <translation>Näyttökuvat</translation>
    </message>
    <message>
        <source>Key for a screenshot</source>
        <translation>Näyttökuvan näppäin</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Paina näppäimiä</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Käytä tavallista</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>What the system asks</source>
        <translation>Mitä järjestelmä kysyy</translation>
    </message>
    <message>
        <source>Press it in any program: the picture goes into your draft, or into a new one.</source>
        <translation>Paina sitä missä tahansa ohjelmassa: kuva menee luonnokseesi tai uuteen.</translation>
    </message>
    <message>
        <source>Choose a key together with Ctrl or Alt, or one of F1 to F24.</source>
        <translation>Valitse näppäin yhdessä Ctrl- tai Alt-näppäimen kanssa tai jokin näppäimistä F1–F24.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Tätä näppäintä ei voi käyttää</translation>
    </message>
    <message>
        <source>The key is not heard</source>
        <translation>Näppäintä ei kuunnella</translation>
    </message>
    <message>
        <source>On many keyboards it is the same as AltGr: a character could not be typed any more.</source>
        <translation>Monilla näppäimistöillä se on sama kuin AltGr: jotakin merkkiä ei voisi enää kirjoittaa.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is not a good choice</source>
        <translation>Ctrl+Alt ei ole hyvä valinta</translation>
    </message>
    <message>
        <source>Another program uses it already. Choose another one.</source>
        <translation>Toinen ohjelma käyttää sitä jo. Valitse toinen.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Choose another one.</source>
        <translation>Tässä näppäimistössä ei ole sellaista näppäintä. Valitse toinen.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys. Use the button or the icon in the panel.</source>
        <translation>Tämä työpöytä ei anna ohjelmille näppäimiä. Käytä painiketta tai paneelin kuvaketta.</translation>
    </message>
    <message>
        <source>The desktop did not allow it. Choose “None” and then the key, to be asked again.</source>
        <translation>Työpöytä ei sallinut sitä. Valitse ”Ei mitään” ja sitten näppäin, niin sitä kysytään uudelleen.</translation>
    </message>
    <message>
        <source>Your desktop asks you first: choose a key here.</source>
        <translation>Työpöytä kysyy sinulta ensin: valitse näppäin tästä.</translation>
    </message>
    <message>
        <source>It did not work. Choose another one.</source>
        <translation>Se ei onnistunut. Valitse toinen.</translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>Parts of the case</source>
        <translation>Tukipyynnön osat</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Suhteet</translation>
    </message>
    <message>
        <source>Service times</source>
        <translation>Palvelun määräajat</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liittyvät</translation>
    </message>
</context>
<context>
    <name>CaseDetails</name>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Oikeus</translation>
    </message>
    <message>
        <source>Included: nothing is counted</source>
        <translation>Sisältyy: mitään ei vähennetä</translation>
    </message>
    <message>
        <source>%2: %1 over what was bought</source>
        <translation>%2: %1 yli ostetun määrän</translation>
    </message>
    <message>
        <source>%2: %1 left</source>
        <translation>%2: %1 jäljellä</translation>
    </message>
    <message>
        <source>%2: %1 of %3 left</source>
        <translation>%2: jäljellä %1 / %3</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>It holds “%1”, which wants to lie outside of it.</source>
        <translation>Siinä on ”%1”, joka pyrkii sen ulkopuolelle.</translation>
    </message>
    <message>
        <source>It holds “%1”, which is a link and not a file.</source>
        <translation>Siinä on ”%1”, joka on linkki eikä tiedosto.</translation>
    </message>
    <message>
        <source>It holds “%1”, which does not belong in a case file.</source>
        <translation>Siinä on ”%1”, joka ei kuulu tukipyyntötiedostoon.</translation>
    </message>
    <message>
        <source>It names the file “%1”, but does not hold it.</source>
        <translation>Siinä mainitaan tiedosto ”%1”, mutta tiedosto puuttuu.</translation>
    </message>
    <message>
        <source>The file “%1” in it is not the one it names.</source>
        <translation>Sen tiedosto ”%1” ei ole se, joka siinä mainitaan.</translation>
    </message>
    <message>
        <source>The name of a file in it, “%1”, is not as it seems.</source>
        <translation>Erään sen tiedoston nimi, ”%1”, ei ole sitä miltä näyttää.</translation>
    </message>
    <message>
        <source>It holds a program, “%1”; no portal takes those.</source>
        <translation>Siinä on ohjelma, ”%1”; mikään portaali ei ota niitä vastaan.</translation>
    </message>
    <message>
        <source>The file “%1” is more than this portal takes: too big, or one too many.</source>
        <translation>Tiedosto ”%1” on enemmän kuin tämä portaali ottaa vastaan: liian suuri tai yksi liikaa.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Tiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>This is not a case file.</source>
        <translation>Tämä ei ole tukipyyntötiedosto.</translation>
    </message>
    <message>
        <source>A newer version of Nordesk wrote it. Update this one to open it.</source>
        <translation>Sen on kirjoittanut Nordeskin uudempi versio. Avaa se päivittämällä tämä ohjelma.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Tiedosto on vaurioitunut.</translation>
    </message>
    <message>
        <source>What stands in it is not what a case file says.</source>
        <translation>Sen sisältö ei ole tukipyyntötiedoston sisältöä.</translation>
    </message>
    <message>
        <source>The text in it is damaged.</source>
        <translation>Sen teksti on vaurioitunut.</translation>
    </message>
    <message>
        <source>It is bigger than a case file may be.</source>
        <translation>Se on suurempi kuin tukipyyntötiedosto saa olla.</translation>
    </message>
    <message>
        <source>It holds more files than a case file may.</source>
        <translation>Siinä on enemmän tiedostoja kuin tukipyyntötiedostossa saa olla.</translation>
    </message>
    <message>
        <source>It would grow to many times its size when it is opened.</source>
        <translation>Se kasvaisi avattaessa moninkertaiseksi.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Se on lukittu salasanalla.</translation>
    </message>
    <message>
        <source>The parts in it lie on top of each other.</source>
        <translation>Sen osat menevät päällekkäin.</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>Siinä on sama asia kahteen kertaan.</translation>
    </message>
    <message>
        <source>This case is already sent as %1</source>
        <translation>Tukipyyntö on jo lähetetty numerolla %1</translation>
    </message>
    <message>
        <source>It was waiting to be sent there on %1, and may have been sent since. It stays one case.</source>
        <translation>Se odotti siellä lähettämistä %1, ja se on voitu lähettää sen jälkeen. Siitä tulee silti vain yksi tukipyyntö.</translation>
    </message>
    <message>
        <source>The case from the file is a draft here now</source>
        <translation>Tiedoston tukipyyntö on nyt täällä luonnoksena</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Send, and it is one case wherever it is sent.</source>
        <translation>Mitään ei lähetetä, ennen kuin painat Lähetä, ja siitä tulee yksi tukipyyntö lähetyspaikasta riippumatta.</translation>
    </message>
    <message>
        <source>This draft was here already</source>
        <translation>Tämä luonnos oli jo täällä</translation>
    </message>
    <message>
        <source>The file says the same as the draft.</source>
        <translation>Tiedostossa on sama teksti kuin luonnoksessa.</translation>
    </message>
    <message>
        <source>Two texts of the same case</source>
        <translation>Kaksi tekstiä samasta tukipyynnöstä</translation>
    </message>
    <message>
        <source>The draft here and the one from the file differ. Both are kept; only one of them can be sent.</source>
        <translation>Täällä oleva luonnos ja tiedoston luonnos eroavat. Kumpikin säilyy, mutta vain toisen voi lähettää.</translation>
    </message>
    <message>
        <source>This case is in the outbox already</source>
        <translation>Tukipyyntö on jo lähtevissä</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Tiedostoon ei koskettu.</translation>
    </message>
    <message>
        <source>This case is already sent</source>
        <translation>Tukipyyntö on jo lähetetty</translation>
    </message>
    <message>
        <source>Who takes this case?</source>
        <translation>Kenen tilille tukipyyntö tulee?</translation>
    </message>
    <message>
        <source>%1 wrote it. It is sent in the name of the account that you choose.</source>
        <translation>Kirjoittaja on %1. Se lähetetään valitsemasi tilin nimissä.</translation>
    </message>
    <message>
        <source>The case is for another portal</source>
        <translation>Tukipyyntö on tarkoitettu toiselle portaalille</translation>
    </message>
    <message>
        <source>%1 wrote it for %2. Sign in to that portal first, then open the file again.</source>
        <translation>Kirjoittaja on %1, ja se on portaalille %2. Kirjaudu ensin siihen portaaliin ja avaa tiedosto sitten uudelleen.</translation>
    </message>
</context>
<context>
    <name>CaseFileDesk</name>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu sisään</translation>
    </message>
    <message>
        <source>This case is already sent as %1</source>
        <translation>Tukipyyntö on jo lähetetty numerolla %1</translation>
    </message>
    <message>
        <source>Another text of it was sent. This one stays here; you can send its words as a reply there.</source>
        <translation>Siitä lähetettiin toinen teksti. Tämä jää tänne; voit lähettää sen sanat vastauksena tukipyyntöön.</translation>
    </message>
    <message>
        <source>This case is in the outbox already</source>
        <translation>Tukipyyntö on jo lähtevissä</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Avaa tukipyyntö</translation>
    </message>
    <message>
        <source>Two texts of the same case</source>
        <translation>Kaksi tekstiä samasta tukipyynnöstä</translation>
    </message>
    <message>
        <source>Another text of this case is among your drafts. Compare them, copy over what is missing here, and send one: only one of them becomes a case. Discard the other.</source>
        <translation>Luonnoksissasi on toinen teksti samasta tukipyynnöstä. Vertaa niitä, kopioi tähän puuttuvat kohdat ja lähetä toinen: vain toisesta tulee tukipyyntö. Hylkää toinen.</translation>
    </message>
    <message>
        <source>Show the other text</source>
        <translation>Näytä toinen teksti</translation>
    </message>
    <message>
        <source>Opening the case file …</source>
        <translation>Avataan tukipyyntötiedostoa…</translation>
    </message>
    <message>
        <source>files</source>
        <translation>tiedostot</translation>
    </message>
    <message>
        <source>They differ in: %1</source>
        <translation>Ne eroavat näissä: %1</translation>
    </message>
    <message>
        <source>Saved as %1. The draft stays here, too.</source>
        <translation>Tallennettu nimellä %1. Luonnos jää myös tänne.</translation>
    </message>
    <message>
        <source>The case file was not saved</source>
        <translation>Tukipyyntötiedostoa ei tallennettu</translation>
    </message>
</context>
<context>
    <name>CaseFileDialog</name>
    <message>
        <source>Case file of Nordesk</source>
        <translation>Nordeskin tukipyyntötiedosto</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Avaa tukipyyntötiedosto</translation>
    </message>
    <message>
        <source>Save as a case file</source>
        <translation>Tallenna tukipyyntötiedostona</translation>
    </message>
</context>
<context>
    <name>CaseFilter</name>
    <message>
        <source>My cases</source>
        <translation>Omat tukipyynnöt</translation>
    </message>
    <message>
        <source>Organisation's cases</source>
        <translation>Organisaation tukipyynnöt</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Odottavat minua</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Jaettu minulle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoimet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljetut</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Viimeisin päivitys</translation>
    </message>
    <message>
        <source>Date opened</source>
        <translation>Avauspäivä</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteetti</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Omistaja</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Date closed</source>
        <translation>Sulkemispäivä</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Tukipyynnöt</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näytä lisää</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>What it is about</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>On its way – the number comes with the portal's answer</source>
        <translation>Matkalla – numero tulee portaalin vastauksen mukana</translation>
    </message>
    <message>
        <source>Your reply is on its way.</source>
        <translation>Vastauksesi on matkalla.</translation>
    </message>
    <message>
        <source>Done. The portal is told as soon as it can be reached.</source>
        <translation>Tehty. Portaali saa tiedon heti, kun siihen saadaan yhteys.</translation>
    </message>
    <message>
        <source>Thank you. Your rating is on its way.</source>
        <translation>Kiitos. Arviosi on matkalla.</translation>
    </message>
    <message>
        <source>Fetching the file …</source>
        <translation>Haetaan tiedostoa…</translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation>Tiedosto on tallennettu</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
</context>
<context>
    <name>CaseParts</name>
    <message>
        <source>My cases</source>
        <translation>Omat tukipyynnöt</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Uusi tukipyyntö</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Koontinäyttö</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Kenen tukipyynnöt</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Avoimet vai suljetut</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tukipyynnöt</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are in “%1” now.</source>
        <translation>
            <numerusform>%n tukipyyntö on nyt tiedostossa ”%1”.</numerusform>
            <numerusform>%n tukipyyntöä on nyt tiedostossa ”%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valittu</numerusform>
            <numerusform>%n valittua</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal counts more cases in this view than are kept here.</source>
        <translation>Portaali laskee tähän näkymään enemmän tukipyyntöjä kuin täällä on tallessa.</translation>
    </message>
    <message numerus="yes">
        <source>The portal counts %n more here that you do not see.</source>
        <translation>
            <numerusform>Portaali laskee tähän vielä %n tukipyynnön, jota et näe.</numerusform>
            <numerusform>Portaali laskee tähän vielä %n tukipyyntöä, joita et näe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteetti</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Omistaja</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Ilmoittaja</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Viimeisin päivitys</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portaali</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Ei tilaa</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Ei prioriteettia</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Ei tyyppiä</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Ei palvelua</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Ei vielä omistajaa</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Päivitetty</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>milloin tahansa</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>viimeisten 7 päivän aikana</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>viimeisten 30 päivän aikana</translation>
    </message>
    <message>
        <source>in the last 90 days</source>
        <translation>viimeisten 90 päivän aikana</translation>
    </message>
    <message>
        <source>in the last 365 days</source>
        <translation>viimeisten 365 päivän aikana</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>kahden päivän välillä</translation>
    </message>
    <message>
        <source>My active cases</source>
        <translation>Omat avoimet tukipyynnöt</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Odottavat minua</translation>
    </message>
    <message>
        <source>All my cases</source>
        <translation>Kaikki omat tukipyynnöt</translation>
    </message>
    <message>
        <source>My closed cases</source>
        <translation>Omat suljetut tukipyynnöt</translation>
    </message>
    <message>
        <source>The organisation's active cases</source>
        <translation>Organisaation avoimet tukipyynnöt</translation>
    </message>
    <message>
        <source>Urgent cases</source>
        <translation>Kiireelliset tukipyynnöt</translation>
    </message>
    <message>
        <source>Opened in the last 7 days</source>
        <translation>Viimeisten 7 päivän aikana avatut</translation>
    </message>
</context>
<context>
    <name>CaseTools</name>
    <message>
        <source>Search in number, title and text</source>
        <translation>Hae numerosta, otsikosta ja tekstistä</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Lajitteluperuste</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>Käännä järjestys</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Suodattimet</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Kaaviot</translation>
    </message>
    <message>
        <source>More: group, columns, export</source>
        <translation>Lisää: ryhmittely, sarakkeet, vienti</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Näytä luettelona</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Näytä taulukkona</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Kopioi valitut rivit</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Ryhmittelyperuste</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei ryhmittelyä</translation>
    </message>
    <message>
        <source>Choose columns …</source>
        <translation>Valitse sarakkeet…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Vie…</translation>
    </message>
</context>
<context>
    <name>CaseUse</name>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>What waits here to be sent is taken off already: %1.</source>
        <translation>Täällä lähettämistä odottavat on jo vähennetty: %1.</translation>
    </message>
    <message>
        <source>The portal makes no such case then. Ask your organisation's contact to extend the agreement.</source>
        <translation>Portaali ei silloin luo tällaista tukipyyntöä. Pyydä organisaatiosi yhteyshenkilöä laajentamaan sopimusta.</translation>
    </message>
    <message>
        <source>You can send it all the same; it goes beyond what was bought.</source>
        <translation>Voit silti lähettää sen; se ylittää ostetun määrän.</translation>
    </message>
    <message>
        <source>Nothing is counted against your agreement.</source>
        <translation>Sopimuksestanne ei vähennetä mitään.</translation>
    </message>
    <message>
        <source>Included in your agreement: it never runs out.</source>
        <translation>Sisältyy sopimukseenne: se ei lopu koskaan.</translation>
    </message>
    <message>
        <source>No agreement in force covers this. The desk counts it by itself.</source>
        <translation>Mikään voimassa oleva sopimus ei kata tätä. Palvelupiste laskee sen erikseen.</translation>
    </message>
    <message>
        <source>It is counted against your organisation's agreement. What is left of it is shown to those who may see the agreement.</source>
        <translation>Tukipyyntö vähennetään organisaatiosi sopimuksesta. Jäljellä oleva määrä näytetään niille, jotka saavat nähdä sopimuksen.</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Mitään ei ole jäljellä.</translation>
    </message>
    <message>
        <source>It takes as much as the work takes.</source>
        <translation>Kuluu sen verran kuin työ vaatii.</translation>
    </message>
    <message>
        <source>%1: it takes as much as the work takes – left now %2.</source>
        <translation>%1: kuluu sen verran kuin työ vaatii – jäljellä nyt %2.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is sent.</source>
        <translation>%1: lähetettäessä kuluu %2.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is solved.</source>
        <translation>%1: ratkaistaessa kuluu %2.</translation>
    </message>
    <message>
        <source>%1: it takes %2, and left is only %3.</source>
        <translation>%1: kuluu %2, ja jäljellä on vain %3.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is sent – left now %3, then %4.</source>
        <translation>%1: lähetettäessä kuluu %2 – jäljellä nyt %3, sen jälkeen %4.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is solved – left now %3, then %4.</source>
        <translation>%1: ratkaistaessa kuluu %2 – jäljellä nyt %3, sen jälkeen %4.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>New case</source>
        <translation>Uusi tukipyyntö</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Ei vastaavia tukipyyntöjä</translation>
    </message>
    <message>
        <source>Nothing in this list holds these words. Look in all lists, or write it differently.</source>
        <translation>Mikään tässä luettelossa ei sisällä näitä sanoja. Hae kaikista luetteloista tai kirjoita toisin.</translation>
    </message>
    <message>
        <source>Search in all cases</source>
        <translation>Hae kaikista tukipyynnöistä</translation>
    </message>
    <message>
        <source>No case fits the filters</source>
        <translation>Mikään tukipyyntö ei vastaa suodattimia</translation>
    </message>
    <message>
        <source>Take one of them away to see more.</source>
        <translation>Poista jokin niistä, niin näet enemmän.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Tyhjennä suodattimet</translation>
    </message>
    <message>
        <source>The portal counts none of your cases in this view just now.</source>
        <translation>Portaali ei juuri nyt laske yhtään tukipyyntöäsi tähän näkymään.</translation>
    </message>
    <message>
        <source>Nothing is shared with you</source>
        <translation>Sinulle ei ole jaettu mitään</translation>
    </message>
    <message>
        <source>What others share with you or with your group stands here.</source>
        <translation>Täällä näkyy, mitä muut jakavat sinulle tai ryhmällesi.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Mikään ei odota sinua</translation>
    </message>
    <message>
        <source>The desk has what it needs from you.</source>
        <translation>Palvelupiste on saanut sinulta tarvitsemansa.</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Ei tukipyyntöjä</translation>
    </message>
    <message>
        <source>What you report or order stands here, from the moment you press Send.</source>
        <translation>Ilmoituksesi ja tilauksesi näkyvät täällä heti, kun painat Lähetä.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>Search in the catalogue</source>
        <translation>Hae luettelosta</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Etusivu</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>What do you need? Choose a category, or search.</source>
        <translation>Mitä tarvitset? Valitse luokka tai hae.</translation>
    </message>
    <message>
        <source>It comes with the first update from the portal and is then here without a network, too.</source>
        <translation>Se tulee portaalin ensimmäisen päivityksen mukana ja on sen jälkeen käytettävissä myös ilman verkkoyhteyttä.</translation>
    </message>
    <message>
        <source>The catalogue has not arrived yet</source>
        <translation>Luettelo ei ole vielä saapunut</translation>
    </message>
    <message>
        <source>There is no catalogue here</source>
        <translation>Täällä ei ole luetteloa</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Read as a table</source>
        <translation>Lue taulukkona</translation>
    </message>
    <message>
        <source>Nothing to count here.</source>
        <translation>Ei laskettavaa.</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>yhteensä</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>By status</source>
        <translation>Tilan mukaan</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Prioriteetin mukaan</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Palvelun mukaan</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Iän mukaan</translation>
    </message>
    <message>
        <source>Opened and closed, by week</source>
        <translation>Avatut ja suljetut viikoittain</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Tukipyynnöt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ikä</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Viikko</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n muu</numerusform>
            <numerusform>%n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more</source>
        <translation>
            <numerusform>Vähintään %n päivä</numerusform>
            <numerusform>Vähintään %n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 päivää</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Viikko %1</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vastauksesi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Who sees it, and what it uses</source>
        <translation>Kuka sen näkee ja mitä se kuluttaa</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Mihinkään ei ole vielä vastattu.</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>Ei tiedostoja.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>%1 (charged)</source>
        <translation>%1 (maksullinen)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Not chosen – the desk decides</source>
        <translation>Ei valittu – palvelupiste päättää</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteetti</translation>
    </message>
    <message>
        <source>Linked articles</source>
        <translation>Linkitetyt artikkelit</translation>
    </message>
    <message>
        <source>the service desk</source>
        <translation>palvelupiste</translation>
    </message>
    <message>
        <source>You and %1.</source>
        <translation>Sinä ja %1.</translation>
    </message>
    <message>
        <source>You, %1, and those at %2 who may see the organisation's cases.</source>
        <translation>Sinä, %1 ja ne organisaatiosta %2, jotka saavat nähdä organisaation tukipyynnöt.</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Kuka sen näkee</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopio</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Mitä se maksaa</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Uses an entitlement of your agreement.</source>
        <translation>Käyttää sopimukseenne sisältyvää oikeutta.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Kuinka kauan se kestää</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Poista %1</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose …</source>
        <translation>Valitse…</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>In time</source>
        <translation>Aikataulussa</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Määräaika lähestyy</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Toteutui</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tauolla</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ei enää tarpeen</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 pv %2 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 myöhässä</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 jäljellä</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Alkaen %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Valmistui %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Määräaika %1</translation>
    </message>
    <message>
        <source>Goes on when the case does</source>
        <translation>Jatkuu, kun tukipyyntö jatkuu</translation>
    </message>
</context>
<context>
    <name>ClocksPanel</name>
    <message>
        <source>Service times</source>
        <translation>Palvelun määräajat</translation>
    </message>
    <message>
        <source>By this computer's clock, until the portal answers again.</source>
        <translation>Tämän tietokoneen kellon mukaan, kunnes portaali taas vastaa.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Tick what the table shows. Move a column with Alt and the arrow keys.</source>
        <translation>Valitse, mitä taulukossa näkyy. Siirrä saraketta Alt- ja nuolinäppäimillä.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Kuten alun perin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not signed in to a portal.</source>
        <translation>Et ole kirjautunut portaaliin.</translation>
    </message>
    <message>
        <source>The keyring is locked; without it nothing is sent or read.</source>
        <translation>Avainnippu on lukittu; ilman sitä mitään ei lähetetä eikä haeta.</translation>
    </message>
    <message>
        <source>Please sign in again to get news.</source>
        <translation>Kirjaudu uudelleen, niin saat uusimmat tiedot.</translation>
    </message>
    <message>
        <source>Connected, but not everything could be read.</source>
        <translation>Yhteys on, mutta kaikkea ei voitu lukea.</translation>
    </message>
    <message>
        <source>Nordesk tries again at %1.</source>
        <translation>Nordesk yrittää uudelleen klo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of the portal could not be understood.</source>
        <translation>
            <numerusform>%n portaalin tietuetta ei voitu ymmärtää.</numerusform>
            <numerusform>%n portaalin tietuetta ei voitu ymmärtää.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>Näkemäsi tiedot on haettu %1.</translation>
    </message>
    <message>
        <source>Working offline: the portal's answers make no sense.</source>
        <translation>Ei yhteyttä: portaalin vastauksissa ei ole järkeä.</translation>
    </message>
    <message>
        <source>Working offline.</source>
        <translation>Ei yhteyttä.</translation>
    </message>
    <message>
        <source>Nordesk shows the cases of a portal you sign in to.</source>
        <translation>Nordesk näyttää sen portaalin tukipyynnöt, johon kirjaudut.</translation>
    </message>
    <message>
        <source>Sign in, or try the demo portal.</source>
        <translation>Kirjaudu sisään tai kokeile demoportaalia.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Kirjaudu uudelleen</translation>
    </message>
    <message>
        <source>The portal no longer knows you; sign-ins end after some time.</source>
        <translation>Portaali ei enää tunnista sinua; kirjautuminen vanhenee aikanaan.</translation>
    </message>
    <message>
        <source>Nothing is lost. What waits is sent after you have signed in.</source>
        <translation>Mitään ei ole kadonnut. Odottavat lähetetään, kun olet kirjautunut.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>The portal answers, but its answers make no sense.</source>
        <translation>Portaali vastaa, mutta vastauksissa ei ole järkeä.</translation>
    </message>
    <message>
        <source>Nordesk tries again by itself. If it lasts, send us the report from Settings.</source>
        <translation>Nordesk yrittää itse uudelleen. Jos tilanne jatkuu, lähetä meille raportti Asetuksista.</translation>
    </message>
    <message>
        <source>Nordesk has not reached the portal yet.</source>
        <translation>Nordesk ei ole vielä saanut yhteyttä portaaliin.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Se yrittää itse uudelleen.</translation>
    </message>
    <message>
        <source>The portal is being worked on</source>
        <translation>Portaalia huolletaan</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Portaali on ruuhkautunut</translation>
    </message>
    <message>
        <source>You can go on writing. Everything is sent when the portal is back, without your doing.</source>
        <translation>Voit jatkaa kirjoittamista. Kaikki lähetetään itsestään, kun portaali on taas käytössä.</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Kaikkea ei voitu lukea</translation>
    </message>
    <message>
        <source>Some of what the portal said could not be understood; it was set aside.</source>
        <translation>Osaa portaalin lähettämästä ei voitu ymmärtää; se jätettiin sivuun.</translation>
    </message>
    <message>
        <source>All the rest is current. Send us the report from Settings.</source>
        <translation>Kaikki muu on ajan tasalla. Lähetä meille raportti Asetuksista.</translation>
    </message>
    <message>
        <source>Working offline: %1</source>
        <translation>Ei yhteyttä: %1</translation>
    </message>
    <message>
        <source>The portal is being worked on until %1.</source>
        <translation>Portaalia huolletaan %1 asti.</translation>
    </message>
    <message>
        <source>The portal is being worked on; trying again soon.</source>
        <translation>Portaalia huolletaan; yritetään pian uudelleen.</translation>
    </message>
    <message>
        <source>The portal is busy until %1.</source>
        <translation>Portaali on ruuhkautunut %1 asti.</translation>
    </message>
    <message>
        <source>The portal is busy; trying again soon.</source>
        <translation>Portaali on ruuhkautunut; yritetään pian uudelleen.</translation>
    </message>
    <message>
        <source>Reading what is new …</source>
        <translation>Haetaan uusimpia tietoja…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Yhteys toimii.</translation>
    </message>
    <message>
        <source>Up to date, read %1.</source>
        <translation>Ajan tasalla, haettu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n odottaa lähettämistä</numerusform>
            <numerusform>%n odottaa lähettämistä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your attention</source>
        <translation>
            <numerusform>%n vaatii huomiotasi</numerusform>
            <numerusform>%n vaatii huomiotasi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Connection</source>
        <translation>Yhteys</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Yritä nyt uudelleen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu sisään</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>CountdownWindow</name>
    <message>
        <source>The picture comes</source>
        <translation>Kuva otetaan pian</translation>
    </message>
    <message>
        <source>Open the menu you want in it.</source>
        <translation>Avaa valikko, jonka haluat kuvaan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Koontinäyttö</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Omat tukipyynnöt</translation>
    </message>
    <message>
        <source>Whose cases the charts count</source>
        <translation>Kenen tukipyynnöt kaavioihin lasketaan</translation>
    </message>
</context>
<context>
    <name>DataGrid</name>
    <message>
        <source>Search in this table</source>
        <translation>Hae tästä taulukosta</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Valitse sarakkeet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Tiedot ajalta %1</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: kaikki</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ei osumia</translation>
    </message>
    <message>
        <source>No row has these words and fits what is chosen above.</source>
        <translation>Millään rivillä ei ole näitä sanoja yllä valituin ehdoin.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Lajittele nousevasti</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Lajittele laskevasti</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Pick a day</source>
        <translation>Valitse päivä</translation>
    </message>
</context>
<context>
    <name>DemoPeople</name>
    <message>
        <source>may order changes</source>
        <translation>voi tilata muutoksia</translation>
    </message>
    <message>
        <source>office worker</source>
        <translation>toimistotyöntekijä</translation>
    </message>
    <message>
        <source>sees the activity</source>
        <translation>näkee asiakastoiminnan</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>järjestelmänvalvoja</translation>
    </message>
    <message>
        <source>leads the desk</source>
        <translation>johtaa palvelupistettä</translation>
    </message>
    <message>
        <source>works at the desk</source>
        <translation>työskentelee palvelupisteessä</translation>
    </message>
</context>
<context>
    <name>DescribeStep</name>
    <message>
        <source>Answers that no longer fit</source>
        <translation>Vastaukset, jotka eivät enää sovi</translation>
    </message>
    <message>
        <source>The form is another now. This is not sent; copy what you still need.</source>
        <translation>Lomake on vaihtunut. Tätä ei lähetetä; kopioi talteen, mitä vielä tarvitset.</translation>
    </message>
    <message>
        <source>Add it to the description</source>
        <translation>Lisää se kuvaukseen</translation>
    </message>
    <message>
        <source>Choose what it is about first</source>
        <translation>Valitse ensin, mistä on kyse</translation>
    </message>
    <message>
        <source>The questions depend on it. You can go back and forth as you like.</source>
        <translation>Kysymykset riippuvat siitä. Voit liikkua vaiheissa edestakaisin vapaasti.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>Your answers stand where they belong now. Please look at them once more.</source>
        <translation>Vastauksesi ovat nyt oikeilla paikoillaan. Tarkista ne vielä kerran.</translation>
    </message>
    <message>
        <source>The form has changed since you wrote this</source>
        <translation>Lomake on muuttunut sen jälkeen, kun kirjoitit tämän</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Incidents are read first. Nothing you have written is lost.</source>
        <translation>Häiriöt luetaan ensin. Mitään kirjoittamaasi ei katoa.</translation>
    </message>
    <message>
        <source>This sounds like an incident</source>
        <translation>Tämä kuulostaa häiriöltä</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Muuta häiriöksi</translation>
    </message>
    <message>
        <source>Its reasons stand at the fields.</source>
        <translation>Syyt näkyvät kenttien kohdalla.</translation>
    </message>
    <message>
        <source>The portal did not accept this as it was</source>
        <translation>Portaali ei hyväksynyt tätä sellaisenaan</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Määritä käsittelijäksi %1</translation>
    </message>
    <message>
        <source>Put into the queue %1</source>
        <translation>Siirrä jonoon %1</translation>
    </message>
    <message>
        <source>New part of this case: %1</source>
        <translation>Uusi alitukipyyntö tälle tukipyynnölle: %1</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Yhdistä tukipyyntöön %1</translation>
    </message>
    <message>
        <source>Make %1 a part of this case</source>
        <translation>Liitä %1 tämän tukipyynnön alitukipyynnöksi</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Jaa: %1</translation>
    </message>
    <message>
        <source>No longer share with %1</source>
        <translation>Lopeta jakaminen: %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Uusi arvo: %1</translation>
    </message>
    <message>
        <source>Find the right queue by the routing rules</source>
        <translation>Etsi oikea jono reitityssääntöjen mukaan</translation>
    </message>
    <message>
        <source>Take this case off the agreement</source>
        <translation>Vähennä tämä tukipyyntö sopimuksesta</translation>
    </message>
    <message>
        <source>Do not take this case off the agreement</source>
        <translation>Älä vähennä tätä tukipyyntöä sopimuksesta</translation>
    </message>
    <message>
        <source>You reported it.</source>
        <translation>Sinä ilmoitit sen.</translation>
    </message>
    <message>
        <source>You work at the desk, which sees every case.</source>
        <translation>Työskentelet palvelupisteessä, joka näkee kaikki tukipyynnöt.</translation>
    </message>
    <message>
        <source>Somebody shared it with you.</source>
        <translation>Joku jakoi sen sinulle.</translation>
    </message>
    <message>
        <source>%1 shared it with you.</source>
        <translation>%1 jakoi sen sinulle.</translation>
    </message>
    <message>
        <source>People at %1 see each other's cases.</source>
        <translation>Organisaation %1 väki näkee toistensa tukipyynnöt.</translation>
    </message>
    <message>
        <source>It belongs to your organisation, whose people see each other's cases.</source>
        <translation>Se kuuluu organisaatiollesi, jonka henkilöt näkevät toistensa tukipyynnöt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ei enää tarpeen</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ei vielä valittu</translation>
    </message>
    <message>
        <source>Type not chosen yet</source>
        <translation>Tyyppi valitsematta</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>Nothing attached yet</source>
        <translation>Ei vielä liitteitä</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Valmis lähetettäväksi</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Mistä on kyse?</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Kuvaile asiaa</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Näytä se</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Tarkista ja lähetä</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Assign</source>
        <translation>Määritä</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Lisää jonoon</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Alitukipyynnöt</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Yhdistä…</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Jaa…</translation>
    </message>
    <message>
        <source>Do not take off the agreement</source>
        <translation>Älä vähennä sopimuksesta</translation>
    </message>
    <message>
        <source>Take off the agreement</source>
        <translation>Vähennä sopimuksesta</translation>
    </message>
    <message>
        <source>By the routing rules</source>
        <translation>Reitityssääntöjen mukaan</translation>
    </message>
    <message>
        <source>New part …</source>
        <translation>Uusi alitukipyyntö…</translation>
    </message>
    <message>
        <source>Existing case …</source>
        <translation>Olemassa oleva tukipyyntö…</translation>
    </message>
    <message>
        <source>The part inherits customer, service and priority, and goes through its own stages.</source>
        <translation>Alitukipyyntö perii asiakkaan, palvelun ja prioriteetin, ja sillä on omat vaiheensa.</translation>
    </message>
    <message>
        <source>What is the part about?</source>
        <translation>Mitä alitukipyyntö koskee?</translation>
    </message>
    <message>
        <source>This case ends, and the other one goes on for both. Write the number of an open case.</source>
        <translation>Tämä tukipyyntö päättyy, ja toinen jatkuu molempien puolesta. Kirjoita avoimen tukipyynnön numero.</translation>
    </message>
    <message>
        <source>Into which case?</source>
        <translation>Mihin tukipyyntöön?</translation>
    </message>
    <message>
        <source>It goes on by itself, as a part of this one. Write the number of an open case.</source>
        <translation>Sen käsittely jatkuu erillisenä, tämän alitukipyyntönä. Kirjoita avoimen tukipyynnön numero.</translation>
    </message>
    <message>
        <source>Which case is a part of this one?</source>
        <translation>Mikä tukipyyntö on tämän alitukipyyntö?</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Start</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>What you will be asked</source>
        <translation>Mitä sinulta kysytään</translation>
    </message>
    <message>
        <source>The portal does not let you order this.</source>
        <translation>Portaali ei salli sinun tilata tätä.</translation>
    </message>
    <message>
        <source>Ask the contact person of your organisation.</source>
        <translation>Kysy organisaatiosi yhteyshenkilöltä.</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Et voi tilata tätä itse</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Mitä se maksaa</translation>
    </message>
    <message>
        <source>Uses an entitlement of your agreement.</source>
        <translation>Käyttää sopimukseenne sisältyvää oikeutta.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Who may order it</source>
        <translation>Kuka voi tilata sen</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Kuinka kauan se kestää</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (valinnainen)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, depending on your answers</source>
        <translation>
            <numerusform>ja vielä %n vastaustesi mukaan</numerusform>
            <numerusform>ja vielä %n vastaustesi mukaan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Change what the case is about</source>
        <translation>Muuta, mistä tukipyynnössä on kyse</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Etsi asiakas</translation>
    </message>
    <message>
        <source>The portal cannot be asked now. These are the choices it told of last.</source>
        <translation>Portaalilta ei voi nyt kysyä. Nämä ovat sen viimeksi ilmoittamat vaihtoehdot.</translation>
    </message>
    <message>
        <source>Change the case</source>
        <translation>Muuta tukipyyntöä</translation>
    </message>
    <message>
        <source>Change and find the queue</source>
        <translation>Muuta ja etsi jono</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>“%1” belongs to the present customer. It will no longer apply to this case.</source>
        <translation>”%1” kuuluu nykyiselle asiakkaalle. Se ei enää koske tätä tukipyyntöä.</translation>
    </message>
    <message>
        <source>The people of %1 will see the case with its whole conversation, those of %2 no longer.</source>
        <translation>Tukipyynnön ja koko keskustelun näkevät jatkossa asiakkaan %1 käyttäjät, asiakkaan %2 käyttäjät eivät enää.</translation>
    </message>
    <message>
        <source>Give the case to another customer?</source>
        <translation>Siirretäänkö tukipyyntö toiselle asiakkaalle?</translation>
    </message>
    <message>
        <source>Give it to them</source>
        <translation>Siirrä tukipyyntö</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Change …</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Asiakas ja yhteyshenkilö</translation>
    </message>
    <message>
        <source>No entitlement applies to this case.</source>
        <translation>Mikään oikeus ei koske tätä tukipyyntöä.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Alkuperä</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Tehtävänimike</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>The customer's latest cases</source>
        <translation>Asiakkaan viimeisimmät tukipyynnöt</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Jäljellä</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Tämä tietokone ei ole yhteydessä verkkoon.</translation>
    </message>
    <message>
        <source>The network does not find any server by its name.</source>
        <translation>Verkko ei löydä yhtään palvelinta nimen perusteella.</translation>
    </message>
    <message>
        <source>This network has no way to the portal.</source>
        <translation>Tästä verkosta ei ole yhteyttä portaaliin.</translation>
    </message>
    <message>
        <source>There is no server by that name.</source>
        <translation>Tämän nimistä palvelinta ei ole.</translation>
    </message>
    <message>
        <source>The server is there, but does not take calls.</source>
        <translation>Palvelin on olemassa, mutta se ei ota yhteyksiä vastaan.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Palvelin ei vastannut ajoissa.</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first. Open a web page in your browser.</source>
        <translation>Tähän verkkoon on ensin kirjauduttava. Avaa selaimessa jokin verkkosivu.</translation>
    </message>
    <message>
        <source>The way out goes through a proxy that did not let us pass.</source>
        <translation>Yhteys kulkee välityspalvelimen kautta, eikä se päästänyt meitä läpi.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a password.</source>
        <translation>Verkkosi välityspalvelin pyytää salasanaa.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a Windows sign-in (NTLM or Kerberos), which Nordesk cannot do.</source>
        <translation>Verkkosi välityspalvelin vaatii Windows-kirjautumista (NTLM tai Kerberos), jota Nordesk ei tue.</translation>
    </message>
    <message>
        <source>Your network sets its proxy with a script (PAC), which Nordesk cannot read.</source>
        <translation>Verkkosi määrittää välityspalvelimen komentosarjalla (PAC), jota Nordesk ei osaa lukea.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong.</source>
        <translation>Tämän tietokoneen kello on väärässä.</translation>
    </message>
    <message>
        <source>The server's certificate has expired.</source>
        <translation>Palvelimen varmenne on vanhentunut.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid yet. Is this computer's clock right?</source>
        <translation>Palvelimen varmenne ei ole vielä voimassa. Onko tämän tietokoneen kello oikeassa?</translation>
    </message>
    <message>
        <source>The server's certificate is for another name.</source>
        <translation>Palvelimen varmenne on toiselle nimelle.</translation>
    </message>
    <message>
        <source>The server's certificate comes from an issuer this computer does not trust.</source>
        <translation>Palvelimen varmenteen on myöntänyt taho, johon tämä tietokone ei luota.</translation>
    </message>
    <message>
        <source>The server could not prove that it is who it says it is.</source>
        <translation>Palvelin ei voinut todistaa, että se on se, joka se väittää olevansa.</translation>
    </message>
    <message>
        <source>The server sent us to another address, which we do not follow.</source>
        <translation>Palvelin ohjasi meidät toiseen osoitteeseen, jota emme seuraa.</translation>
    </message>
    <message>
        <source>The connection was cut off.</source>
        <translation>Yhteys katkesi.</translation>
    </message>
    <message>
        <source>This program is too old for the portal.</source>
        <translation>Tämä ohjelma on portaalille liian vanha.</translation>
    </message>
    <message>
        <source>The portal is too old for this program.</source>
        <translation>Portaali on liian vanha tälle ohjelmalle.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Toiminto peruutettiin.</translation>
    </message>
    <message>
        <source>There is no server by the name “%1”.</source>
        <translation>Palvelinta nimeltä ”%1” ei ole.</translation>
    </message>
    <message>
        <source>The way out goes through the proxy “%1”, which did not let us pass.</source>
        <translation>Yhteys kulkee välityspalvelimen ”%1” kautta, eikä se päästänyt meitä läpi.</translation>
    </message>
    <message>
        <source>The proxy “%1” of your network asks for a password.</source>
        <translation>Verkkosi välityspalvelin ”%1” pyytää salasanaa.</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a Windows sign-in (NTLM or Kerberos), which Nordesk cannot do.</source>
        <translation>Välityspalvelin ”%1” vaatii Windows-kirjautumista (NTLM tai Kerberos), jota Nordesk ei tue.</translation>
    </message>
    <message>
        <source>The server sent us to “%1”, which we do not follow.</source>
        <translation>Palvelin ohjasi meidät osoitteeseen ”%1”, jota emme seuraa.</translation>
    </message>
    <message>
        <source>The server's certificate comes from “%1”, an issuer this computer does not trust.</source>
        <translation>Palvelimen varmenteen on myöntänyt ”%1”, johon tämä tietokone ei luota.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong: it is %1 ahead of the portal's.</source>
        <translation>Tämän tietokoneen kello on väärässä: se on %1 portaalin kelloa edellä.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong: it is %1 behind the portal's.</source>
        <translation>Tämän tietokoneen kello on väärässä: se on %1 portaalin kelloa jäljessä.</translation>
    </message>
    <message>
        <source>Connect to a network; Nordesk notices it and goes on by itself.</source>
        <translation>Yhdistä verkkoon; Nordesk huomaa sen ja jatkaa itsestään.</translation>
    </message>
    <message>
        <source>This often passes by itself. If it lasts, connect to the network anew.</source>
        <translation>Tämä menee usein itsestään ohi. Jos ei, yhdistä verkkoon uudelleen.</translation>
    </message>
    <message>
        <source>If your company has a VPN, connect it. Nordesk tries again by itself.</source>
        <translation>Jos yrityksessäsi on VPN, yhdistä siihen. Nordesk yrittää itse uudelleen.</translation>
    </message>
    <message>
        <source>If your company has a VPN, connect it; else check the portal's address.</source>
        <translation>Jos yrityksessäsi on VPN, yhdistä siihen; muuten tarkista portaalin osoite.</translation>
    </message>
    <message>
        <source>It is probably being restarted. Nordesk tries again by itself.</source>
        <translation>Se luultavasti käynnistyy uudelleen. Nordesk yrittää itse uudelleen.</translation>
    </message>
    <message>
        <source>The network or the portal is slow. Nordesk tries again by itself.</source>
        <translation>Verkko tai portaali on hidas. Nordesk yrittää itse uudelleen.</translation>
    </message>
    <message>
        <source>When you have signed in to the network, Nordesk goes on by itself.</source>
        <translation>Kun olet kirjautunut verkkoon, Nordesk jatkaa itsestään.</translation>
    </message>
    <message>
        <source>Ask your IT department about the proxy. Nordesk tries again by itself.</source>
        <translation>Kysy välityspalvelimesta IT-osastolta. Nordesk yrittää itse uudelleen.</translation>
    </message>
    <message>
        <source>Ask your IT department how programs get through this proxy.</source>
        <translation>Kysy IT-osastolta, miten ohjelmat pääsevät tämän välityspalvelimen läpi.</translation>
    </message>
    <message>
        <source>Ask your IT department for a way out that needs no Windows sign-in.</source>
        <translation>Pyydä IT-osastolta yhteyttä, joka ei vaadi Windows-kirjautumista.</translation>
    </message>
    <message>
        <source>Ask your IT department for the proxy's name, and set it in the system's network settings.</source>
        <translation>Kysy IT-osastolta välityspalvelimen nimi ja määritä se järjestelmän verkkoasetuksissa.</translation>
    </message>
    <message>
        <source>Set the clock right in the system's settings.</source>
        <translation>Aseta kello oikeaan järjestelmän asetuksissa.</translation>
    </message>
    <message>
        <source>Tell the support desk. If this computer's clock is wrong, set it right.</source>
        <translation>Kerro palvelupisteelle. Jos tämän tietokoneen kello on väärässä, aseta se oikeaan.</translation>
    </message>
    <message>
        <source>Set the clock right in the system's settings. If it is right, tell the support desk.</source>
        <translation>Aseta kello oikeaan järjestelmän asetuksissa. Jos se on oikeassa, kerro palvelupisteelle.</translation>
    </message>
    <message>
        <source>Check the portal's address, or ask the support desk. Nothing was sent.</source>
        <translation>Tarkista portaalin osoite tai kysy palvelupisteestä. Mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>Something in your network may stand in between. Ask your IT department. Nothing was sent.</source>
        <translation>Verkossasi voi olla jotain välissä. Kysy IT-osastolta. Mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>Ask the support desk or your IT department. Nothing was sent.</source>
        <translation>Kysy palvelupisteestä tai IT-osastolta. Mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>Ask the support desk whether the portal has a new address.</source>
        <translation>Kysy palvelupisteestä, onko portaalin osoite muuttunut.</translation>
    </message>
    <message>
        <source>Nordesk tries again by itself.</source>
        <translation>Nordesk yrittää itse uudelleen.</translation>
    </message>
    <message>
        <source>Install the new version of Nordesk. What you have written is kept and sent then.</source>
        <translation>Asenna Nordeskin uusi versio. Kirjoittamasi on tallessa ja lähetetään silloin.</translation>
    </message>
    <message>
        <source>Tell the support desk. What you have written is kept until the portal is newer.</source>
        <translation>Kerro palvelupisteelle. Kirjoittamasi säilyy, kunnes portaali on päivitetty.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n päivän</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n tunnin</numerusform>
            <numerusform>%n tuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuutin</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftChooser</name>
    <message>
        <source>Start a new case</source>
        <translation>Aloita uusi tukipyyntö</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Avaa tukipyyntötiedosto…</translation>
    </message>
    <message>
        <source>Go on with a draft</source>
        <translation>Jatka luonnosta</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation>Ei vielä aihetta</translation>
    </message>
    <message>
        <source>Another text of the same case</source>
        <translation>Toinen teksti samasta tukipyynnöstä</translation>
    </message>
</context>
<context>
    <name>DrillView</name>
    <message>
        <source>Show all months</source>
        <translation>Näytä kaikki kuukaudet</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Sisältyy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The figures cover only the use that you may see.</source>
        <translation>Luvut kattavat vain sen käytön, jonka saat nähdä.</translation>
    </message>
    <message>
        <source>The figures cover the whole agreement; the list holds only what you may see.</source>
        <translation>Luvut kattavat koko sopimuksen; luettelossa on vain se, minkä saat nähdä.</translation>
    </message>
    <message>
        <source>Figures and list cover the use of everybody the agreement is for.</source>
        <translation>Luvut ja luettelo kattavat kaikkien sopimuksen piiriin kuuluvien käytön.</translation>
    </message>
    <message>
        <source>The list is of the chosen workspaces only.</source>
        <translation>Luettelo koskee vain valittuja työtiloja.</translation>
    </message>
    <message>
        <source>Use by month: %1</source>
        <translation>Käyttö kuukausittain: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Ei vielä käyttöä</translation>
    </message>
    <message>
        <source>Each use stands here, a day after it at the latest.</source>
        <translation>Kaikki käyttö näkyy täällä viimeistään seuraavana päivänä.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Select</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Nuoli</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kehys</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Soikio</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Kynä</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Korosta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Step number</source>
        <translation>Vaihenumero</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rajaa</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Peitä</translation>
    </message>
    <message>
        <source>Press on a mark to move it or change its size. Tab goes through them.</source>
        <translation>Siirrä merkkiä tai muuta sen kokoa painamalla sitä. Sarkaimella käydään merkit läpi.</translation>
    </message>
    <message>
        <source>Draw from the tail to the tip. Enter places one in the middle.</source>
        <translation>Vedä alusta kärkeen. Enter lisää yhden keskelle.</translation>
    </message>
    <message>
        <source>Draw from corner to corner. Enter places one in the middle.</source>
        <translation>Vedä kulmasta kulmaan. Enter lisää yhden keskelle.</translation>
    </message>
    <message>
        <source>Draw freely. Enter places a line in the middle.</source>
        <translation>Piirrä vapaasti. Enter lisää viivan keskelle.</translation>
    </message>
    <message>
        <source>Draw over what matters. Enter places one in the middle.</source>
        <translation>Vedä tärkeän kohdan yli. Enter lisää yhden keskelle.</translation>
    </message>
    <message>
        <source>Press where the text shall stand, then write.</source>
        <translation>Paina tekstin paikkaa ja kirjoita.</translation>
    </message>
    <message>
        <source>Press where the next step is. The numbers count by themselves.</source>
        <translation>Paina seuraavan vaiheen kohtaa. Numerot juoksevat itsestään.</translation>
    </message>
    <message>
        <source>Draw what shall stay, then press Enter. The strip below stays always.</source>
        <translation>Rajaa säilytettävä alue ja paina Enter. Alla oleva kaistale säilyy aina.</translation>
    </message>
    <message>
        <source>Draw over what nobody may see. It is gone for good once you are done.</source>
        <translation>Vedä sen yli, mitä kukaan ei saa nähdä. Se katoaa lopullisesti, kun olet valmis.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Punainen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vihreä</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Keltainen</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Musta</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Valkoinen</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Ohut</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Keskipaksu</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Paksu</translation>
    </message>
    <message>
        <source>Arrow %1 of %2, at %3 across and %4 down</source>
        <translation>Nuoli %1/%2, %3 oikealle ja %4 alas</translation>
    </message>
    <message>
        <source>Box %1 of %2, at %3 across and %4 down</source>
        <translation>Kehys %1/%2, %3 oikealle ja %4 alas</translation>
    </message>
    <message>
        <source>Ellipse %1 of %2, at %3 across and %4 down</source>
        <translation>Soikio %1/%2, %3 oikealle ja %4 alas</translation>
    </message>
    <message>
        <source>Pen line %1 of %2, at %3 across and %4 down</source>
        <translation>Kynäviiva %1/%2, %3 oikealle ja %4 alas</translation>
    </message>
    <message>
        <source>Highlight %1 of %2, at %3 across and %4 down</source>
        <translation>Korostus %1/%2, %3 oikealle ja %4 alas</translation>
    </message>
    <message>
        <source>Text %1 of %2, at %3 across and %4 down: “%5”</source>
        <translation>Teksti %1/%2, %3 oikealle ja %4 alas: ”%5”</translation>
    </message>
    <message>
        <source>Step %5, mark %1 of %2, at %3 across and %4 down</source>
        <translation>Vaihe %5, merkki %1/%2, %3 oikealle ja %4 alas</translation>
    </message>
    <message>
        <source>Redaction %1 of %2, at %3 across and %4 down</source>
        <translation>Peite %1/%2, %3 oikealle ja %4 alas</translation>
    </message>
    <message>
        <source>What stays, at %3 across and %4 down</source>
        <translation>Säilytettävä alue, %3 oikealle ja %4 alas</translation>
    </message>
    <message>
        <source>Norwegian identity number</source>
        <translation>Norjalainen henkilötunnus</translation>
    </message>
    <message>
        <source>Swedish identity number</source>
        <translation>Ruotsalainen henkilötunnus</translation>
    </message>
    <message>
        <source>Finnish identity number</source>
        <translation>Henkilötunnus</translation>
    </message>
    <message>
        <source>Danish identity number</source>
        <translation>Tanskalainen henkilötunnus</translation>
    </message>
    <message>
        <source>Icelandic identity number</source>
        <translation>Islantilainen henkilötunnus</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Account number (IBAN)</source>
        <translation>Tilinumero (IBAN)</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortin numero</translation>
    </message>
    <message>
        <source>Something private</source>
        <translation>Jotain yksityistä</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>What you drew stays here until it is kept.</source>
        <translation>Piirtämäsi pysyy tässä, kunnes se on tallennettu.</translation>
    </message>
    <message>
        <source>The picture could not be kept</source>
        <translation>Kuvaa ei voitu tallentaa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Muokkaa kuvaa</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Kumoa (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Tee uudelleen (Ctrl+Vaihto+Z)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Pienempi (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Suurempi (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit in the window (Ctrl+0)</source>
        <translation>Sovita ikkunaan (Ctrl+0)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Arrow keys move it (Shift: further), Ctrl with them changes its size, Delete takes it away.</source>
        <translation>Nuolinäppäimet siirtävät (Vaihto: enemmän), Ctrl-näppäimen kanssa ne muuttavat kokoa, Delete poistaa.</translation>
    </message>
    <message>
        <source>Enter redacts it, Delete dismisses it.</source>
        <translation>Enter peittää sen, Delete hylkää ehdotuksen.</translation>
    </message>
    <message>
        <source>Choose a tool above, or press the letter in its tooltip.</source>
        <translation>Valitse työkalu yltä tai paina sen työkaluvihjeessä olevaa kirjainta.</translation>
    </message>
    <message>
        <source>Size %1 %, press for 100 % (Ctrl+1)</source>
        <translation>Koko %1 %, paina niin saat 100 % (Ctrl+1)</translation>
    </message>
    <message>
        <source>What you drew has not been kept yet.</source>
        <translation>Piirtämääsi ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Hylätäänkö muutoksesi?</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Hylkää muutokset</translation>
    </message>
    <message numerus="yes">
        <source>%n places must still be redacted</source>
        <translation>
            <numerusform>%n kohta on vielä peitettävä</numerusform>
            <numerusform>%n kohtaa on vielä peitettävä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmailListEditor</name>
    <message>
        <source>name@company.example, …</source>
        <translation>nimi@yritys.example, …</translation>
    </message>
</context>
<context>
    <name>Enhanced</name>
    <message>
        <source>Enhanced solutions packages</source>
        <translation>Lisäpaketit</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paketti</translation>
    </message>
    <message>
        <source>Active or inactive packages</source>
        <translation>Aktiiviset tai ei-aktiiviset paketit</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiiviset</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Ei-aktiiviset</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Molemmat</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Kaikki paketit</translation>
    </message>
    <message>
        <source>This agreement has no such package.</source>
        <translation>Tässä sopimuksessa ei ole tällaista pakettia.</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Signing in …</source>
        <translation>Kirjaudutaan …</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Nordesk.</source>
        <translation>Olet kirjautunut sisään. Voit sulkea tämän sivun ja palata Nordeskiin.</translation>
    </message>
    <message>
        <source>You were not signed in. Go back to Nordesk and try again.</source>
        <translation>Kirjautuminen ei onnistunut. Palaa Nordeskiin ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Waiting for your sign-in …</source>
        <translation>Odotetaan kirjautumistasi …</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Ohjelmassa meni jotain vikaan</translation>
    </message>
    <message>
        <source>This is our fault, not yours. What you have written is kept.</source>
        <translation>Vika on meidän, ei sinun. Kirjoittamasi on tallessa.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, send us the report from Settings.</source>
        <translation>Voit jatkaa. Jos näin käy uudelleen, lähetä meille raportti Asetuksista.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Se ei onnistunut</translation>
    </message>
    <message>
        <source>The program could not do what you asked.</source>
        <translation>Ohjelma ei voinut tehdä pyytämääsi.</translation>
    </message>
    <message>
        <source>What you have written is kept. Please try again.</source>
        <translation>Kirjoittamasi on tallessa. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>The portal could not do that</source>
        <translation>Portaali ei voinut tehdä sitä</translation>
    </message>
    <message>
        <source>The support portal answered with an error.</source>
        <translation>Tukiportaali vastasi virheellä.</translation>
    </message>
    <message>
        <source>Try again in a while. Your work is kept here until then.</source>
        <translation>Yritä hetken päästä uudelleen. Työsi säilyy täällä siihen asti.</translation>
    </message>
    <message>
        <source>The portal cannot be reached</source>
        <translation>Portaaliin ei saada yhteyttä</translation>
    </message>
    <message>
        <source>You can go on working. Everything is sent as soon as there is a way.</source>
        <translation>Voit jatkaa työtä. Kaikki lähetetään heti, kun yhteys löytyy.</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Ei varmuutta perillemenosta</translation>
    </message>
    <message>
        <source>It was sent, but the portal's answer did not come back.</source>
        <translation>Se lähetettiin, mutta portaalin vastaus ei tullut takaisin.</translation>
    </message>
    <message>
        <source>The program looks it up before it sends anything again.</source>
        <translation>Ohjelma tarkistaa asian, ennen kuin se lähettää mitään uudelleen.</translation>
    </message>
    <message>
        <source>The portal could not say whether it has it.</source>
        <translation>Portaali ei osannut sanoa, onko se perillä.</translation>
    </message>
    <message>
        <source>Nothing is sent again before that is known.</source>
        <translation>Mitään ei lähetetä uudelleen, ennen kuin se on selvillä.</translation>
    </message>
    <message>
        <source>It was sent before, with another text</source>
        <translation>Se on lähetetty jo aiemmin toisella tekstillä</translation>
    </message>
    <message>
        <source>The portal has it as %1.</source>
        <translation>Portaalissa sen numero on %1.</translation>
    </message>
    <message>
        <source>The portal has it already.</source>
        <translation>Se on jo portaalissa.</translation>
    </message>
    <message>
        <source>Your new text is kept here. You can send it as a reply.</source>
        <translation>Uusi tekstisi on tallessa täällä. Voit lähettää sen vastauksena.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Ohjelma yrittää itse uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>The program tries again by itself in %n minutes.</source>
        <translation>
            <numerusform>Ohjelma yrittää itse uudelleen %n minuutin kuluttua.</numerusform>
            <numerusform>Ohjelma yrittää itse uudelleen %n minuutin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Portaali on ruuhkautunut</translation>
    </message>
    <message>
        <source>It has asked us to come back later.</source>
        <translation>Se on pyytänyt meitä palaamaan myöhemmin.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>Kirjautumista ei viety loppuun</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser for five minutes.</source>
        <translation>Kukaan ei kirjautunut sisään selaimessa viiden minuutin kuluessa.</translation>
    </message>
    <message>
        <source>Begin again when you are ready.</source>
        <translation>Aloita uudelleen, kun olet valmis.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Kirjaudu uudelleen</translation>
    </message>
    <message>
        <source>The portal no longer knows you; sign-ins end after some time.</source>
        <translation>Portaali ei enää tunne sinua; kirjautuminen vanhenee jonkin ajan kuluttua.</translation>
    </message>
    <message>
        <source>Nothing is lost. What waits is sent after you have signed in.</source>
        <translation>Mitään ei ole kadonnut. Odottavat viestit lähetetään, kun olet kirjautunut.</translation>
    </message>
    <message>
        <source>Wrong e-mail or password</source>
        <translation>Väärä sähköpostiosoite tai salasana</translation>
    </message>
    <message>
        <source>The portal does not say which of the two is wrong.</source>
        <translation>Portaali ei kerro, kumpi niistä on väärin.</translation>
    </message>
    <message>
        <source>Check both, or ask for a new password.</source>
        <translation>Tarkista molemmat tai pyydä uusi salasana.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Sinulla ei ole oikeutta tähän</translation>
    </message>
    <message>
        <source>The portal knows you, but your role does not include it.</source>
        <translation>Portaali tuntee sinut, mutta roolisi ei salli tätä.</translation>
    </message>
    <message>
        <source>Ask your organisation's contact for the support desk.</source>
        <translation>Kysy organisaatiosi tuen yhteyshenkilöltä.</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Sitä ei enää ole</translation>
    </message>
    <message>
        <source>The portal has removed it, or it is not shared with you.</source>
        <translation>Portaali on poistanut sen, tai sitä ei ole jaettu sinulle.</translation>
    </message>
    <message>
        <source>The list is read again.</source>
        <translation>Luettelo haetaan uudelleen.</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Joku ehti ensin</translation>
    </message>
    <message>
        <source>It has changed since you last saw it.</source>
        <translation>Se on muuttunut sen jälkeen, kun viimeksi näit sen.</translation>
    </message>
    <message>
        <source>Look at it as it stands now, then decide again.</source>
        <translation>Katso sitä nykyisellään ja päätä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The portal did not accept it</source>
        <translation>Portaali ei hyväksynyt sitä</translation>
    </message>
    <message>
        <source>Something in what you sent is not as the portal wants it.</source>
        <translation>Jokin lähettämässäsi ei ole niin kuin portaali haluaa.</translation>
    </message>
    <message>
        <source>Mend it and send it again. Nothing has been registered yet.</source>
        <translation>Korjaa se ja lähetä uudelleen. Mitään ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>This portal cannot do that</source>
        <translation>Tämä portaali ei pysty siihen</translation>
    </message>
    <message>
        <source>Ask the support desk how they would like to have it.</source>
        <translation>Kysy palvelupisteestä, missä muodossa he haluavat sen.</translation>
    </message>
    <message>
        <source>The portal's answer made no sense</source>
        <translation>Portaalin vastauksessa ei ollut järkeä</translation>
    </message>
    <message>
        <source>It may be another program at that address, or a fault in one of us.</source>
        <translation>Osoitteessa voi olla jokin muu ohjelma, tai vika on jommassakummassa meistä.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, send us the report from Settings.</source>
        <translation>Tarkista osoite. Jos se on oikein, lähetä meille raportti Asetuksista.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer</source>
        <translation>Sitä ei voitu tallentaa tälle tietokoneelle</translation>
    </message>
    <message>
        <source>The place where the program keeps your work did not answer.</source>
        <translation>Paikka, jossa ohjelma säilyttää työtäsi, ei vastannut.</translation>
    </message>
    <message>
        <source>Leave the window open and try again.</source>
        <translation>Jätä ikkuna auki ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Leave the window open: what you see is kept in it until it can be saved.</source>
        <translation>Jätä ikkuna auki: se, mitä näet, säilyy siinä, kunnes sen voi tallentaa.</translation>
    </message>
    <message>
        <source>The system's keyring did not help</source>
        <translation>Järjestelmän avainnipusta ei ollut apua</translation>
    </message>
    <message>
        <source>Your sign-in is kept in the keyring, and never in a plain file.</source>
        <translation>Kirjautumisesi säilytetään avainnipussa, ei koskaan tavallisessa tiedostossa.</translation>
    </message>
    <message>
        <source>Sign in again; it then lasts until you quit the program.</source>
        <translation>Kirjaudu uudelleen; kirjautuminen on voimassa, kunnes lopetat ohjelman.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Avainnippu on lukittu</translation>
    </message>
    <message>
        <source>Your sign-in lies in the system's keyring, which did not open.</source>
        <translation>Kirjautumisesi on järjestelmän avainnipussa, joka ei auennut.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or sign in for this session only.</source>
        <translation>Avaa avainnipun lukitus ja yritä uudelleen, tai kirjaudu vain tätä istuntoa varten.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>Tällä tietokoneella ei ole avainnippua</translation>
    </message>
    <message>
        <source>Without one the program does not keep your sign-in.</source>
        <translation>Ilman sitä ohjelma ei säilytä kirjautumistasi.</translation>
    </message>
    <message>
        <source>Your sign-in lasts until you quit the program.</source>
        <translation>Kirjautumisesi on voimassa, kunnes lopetat ohjelman.</translation>
    </message>
    <message>
        <source>No screenshot was taken</source>
        <translation>Näyttökuvaa ei otettu</translation>
    </message>
    <message>
        <source>The screen could not be read.</source>
        <translation>Näyttöä ei voitu lukea.</translation>
    </message>
    <message>
        <source>You can attach or paste a picture instead.</source>
        <translation>Voit sen sijaan liittää kuvan tiedostona tai leikepöydältä.</translation>
    </message>
    <message>
        <source>The system does not allow screenshots</source>
        <translation>Järjestelmä ei salli näyttökuvia</translation>
    </message>
    <message>
        <source>Nordesk has not been given leave to see the screen.</source>
        <translation>Nordesk ei ole saanut lupaa nähdä näyttöä.</translation>
    </message>
    <message>
        <source>The system keeps this answer and may not ask again. Settings, Screenshots, “What the system asks” says how to change it; or attach a picture instead.</source>
        <translation>Järjestelmä muistaa tämän vastauksen eikä ehkä kysy uudelleen. Asetukset, Näyttökuvat, ”Mitä järjestelmä kysyy” kertoo, miten sen voi muuttaa; tai liitä kuva sen sijaan.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this picture</source>
        <translation>Organisaatiosi ei salli tätä kuvaa</translation>
    </message>
    <message>
        <source>A window is open that must never be in a picture: “%1”.</source>
        <translation>Avoinna on ikkuna, joka ei saa koskaan näkyä kuvassa: ”%1”.</translation>
    </message>
    <message>
        <source>Close or minimise it and take the picture again.</source>
        <translation>Sulje tai pienennä se ja ota kuva uudelleen.</translation>
    </message>
    <message>
        <source>Its policy for this computer lets nobody take pictures of the screen.</source>
        <translation>Tämän tietokoneen käytäntö ei salli kenenkään ottaa näyttökuvia.</translation>
    </message>
    <message>
        <source>You can attach a file instead. Your IT department knows the policy.</source>
        <translation>Voit liittää tiedoston sen sijaan. IT-osasto tuntee käytännön.</translation>
    </message>
    <message>
        <source>“%1” was not attached</source>
        <translation>Tiedostoa ”%1” ei liitetty</translation>
    </message>
    <message>
        <source>The rest of the case is as it was.</source>
        <translation>Muuten tukipyyntö on ennallaan.</translation>
    </message>
    <message>
        <source>The case file was not opened</source>
        <translation>Tukipyyntötiedostoa ei avattu</translation>
    </message>
    <message>
        <source>Nothing here was changed. Ask whoever sent it for the file once more.</source>
        <translation>Täällä ei muuttunut mikään. Pyydä tiedosto lähettäjältä uudelleen.</translation>
    </message>
    <message>
        <source>No figures were read from the file</source>
        <translation>Tiedostosta ei luettu lukuja</translation>
    </message>
    <message>
        <source>Nothing here was changed.</source>
        <translation>Täällä ei muutettu mitään.</translation>
    </message>
    <message>
        <source>The form is not ready yet</source>
        <translation>Lomake ei ole vielä valmis</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or need mending.</source>
        <translation>
            <numerusform>%n vastaus puuttuu tai vaatii korjausta.</numerusform>
            <numerusform>%n vastausta puuttuu tai vaatii korjausta.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the form. Nothing has been sent.</source>
        <translation>Ne on merkitty lomakkeeseen. Mitään ei ole lähetetty.</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Belongs together</source>
        <translation>Kuuluvat yhteen</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Tukipyynnön numero</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Ilmoittaja</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Käsittelijä</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Päivitetty</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Jaettu seuraaville</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Miksi näen tämän?</translation>
    </message>
    <message>
        <source>Not taken off it</source>
        <translation>Ei vähennetä sopimuksesta</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikkeli</translation>
    </message>
    <message>
        <source>Related case</source>
        <translation>Liittyvä tukipyyntö</translation>
    </message>
    <message>
        <source>Parent case</source>
        <translation>Ylätukipyyntö</translation>
    </message>
    <message>
        <source>Child case</source>
        <translation>Alitukipyyntö</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Yhdistetty tukipyyntöön</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Yhdistetty tähän</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please answer this.</source>
        <translation>Vastaa tähän.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Teksti on liian pitkä.</translation>
    </message>
    <message>
        <source>Please choose one of the answers offered.</source>
        <translation>Valitse jokin tarjotuista vastauksista.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Tämä ei ole sähköpostiosoite.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Tämä ei ole luku.</translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Luku on liian pieni.</translation>
    </message>
    <message>
        <source>This number is too big.</source>
        <translation>Luku on liian suuri.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Tämä ei ole päivämäärä.</translation>
    </message>
    <message>
        <source>Please give a day, a start and an end.</source>
        <translation>Anna päivä, alkamisaika ja päättymisaika.</translation>
    </message>
    <message>
        <source>The portal does not know this person.</source>
        <translation>Portaali ei tunne tätä henkilöä.</translation>
    </message>
    <message>
        <source>The portal no longer asks this.</source>
        <translation>Portaali ei enää kysy tätä.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>optional</source>
        <translation>valinnainen</translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>The file is bigger than the portal takes.</source>
        <translation>Tiedosto on suurempi kuin portaali ottaa vastaan.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>This is a folder or something else that is not a file.</source>
        <translation>Tämä on kansio tai jotain muuta, mikä ei ole tiedosto.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Tiedostoa ei voitu lukea.</translation>
    </message>
    <message>
        <source>There are as many files as the portal takes already.</source>
        <translation>Tiedostoja on jo niin monta kuin portaali ottaa vastaan.</translation>
    </message>
    <message>
        <source>The portal does not take files of this type.</source>
        <translation>Portaali ei ota vastaan tämäntyyppisiä tiedostoja.</translation>
    </message>
    <message>
        <source>Another program is writing to the file. Try again soon.</source>
        <translation>Toinen ohjelma kirjoittaa tiedostoon. Yritä pian uudelleen.</translation>
    </message>
    <message>
        <source>The file has changed since you attached it.</source>
        <translation>Tiedosto on muuttunut liittämisen jälkeen.</translation>
    </message>
    <message>
        <source>The file is bigger than the portal takes (%1 at most).</source>
        <translation>Tiedosto on suurempi kuin portaali ottaa vastaan (enintään %1).</translation>
    </message>
    <message numerus="yes">
        <source>A case takes %n files at most.</source>
        <translation>
            <numerusform>Tukipyyntöön voi liittää enintään %n tiedoston.</numerusform>
            <numerusform>Tukipyyntöön voi liittää enintään %n tiedostoa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>From files</source>
        <translation>Tiedostoista</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, tilanne %2</translation>
    </message>
    <message>
        <source>Remove the figures of %1</source>
        <translation>Poista tiedoston %1 luvut</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Luettu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were taken.</source>
        <translation>
            <numerusform>%n rivi otettiin mukaan.</numerusform>
            <numerusform>%n riviä otettiin mukaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not.</source>
        <translation>
            <numerusform>%n rivi jätettiin pois.</numerusform>
            <numerusform>%n riviä jätettiin pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its agreements do not show: the portal or a newer file tells of them.</source>
        <translation>
            <numerusform>%n sen sopimuksista ei näy: portaalissa tai uudemmassa tiedostossa on siitä tiedot.</numerusform>
            <numerusform>%n sen sopimuksista ei näy: portaalissa tai uudemmassa tiedostossa on niistä tiedot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Milloin se tapahtui</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>to</source>
        <translation>päättyy</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Tyhjennä suodattimet</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>The picture is in the draft</source>
        <translation>Kuva on luonnoksessa</translation>
    </message>
    <message>
        <source>A new draft; you choose later what it is about.</source>
        <translation>Uusi luonnos; valitset myöhemmin, mitä se koskee.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Vielä yksi</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Avaa luonnos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Säilytä luonnoksena</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Tallenna tiedostona…</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Tallennettu klo %1</translation>
    </message>
    <message>
        <source>Not saved yet – the program tries again</source>
        <translation>Ei vielä tallennettu – ohjelma yrittää uudelleen</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1, %2</source>
        <translation>%1 klo %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>juuri nyt</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>eilen klo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minuutti sitten</numerusform>
            <numerusform>%n minuuttia sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n minuutin kuluttua</numerusform>
            <numerusform>%n minuutin kuluttua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n tunti sitten</numerusform>
            <numerusform>%n tuntia sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n tunnin kuluttua</numerusform>
            <numerusform>%n tunnin kuluttua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n päivä sitten</numerusform>
            <numerusform>%n päivää sitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n päivän kuluttua</numerusform>
            <numerusform>%n päivän kuluttua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n tukipyyntö</numerusform>
            <numerusform>%n tukipyyntöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n liite</numerusform>
            <numerusform>%n liitettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n viesti</numerusform>
            <numerusform>%n viestiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n tulos</numerusform>
            <numerusform>%n tulosta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frozen</name>
    <message>
        <source>Mark what the picture shows</source>
        <translation>Rajaa, mitä kuvassa näkyy</translation>
    </message>
    <message>
        <source>Space sets a corner, the arrow keys move, Tab marks the next window, Enter takes the picture, Esc cancels.</source>
        <translation>Välilyönti asettaa kulman, nuolinäppäimet siirtävät, Sarkain merkitsee seuraavan ikkunan, Enter ottaa kuvan, Esc peruuttaa.</translation>
    </message>
</context>
<context>
    <name>HelpedCard</name>
    <message>
        <source>Did this solve it?</source>
        <translation>Ratkesiko asia tällä?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>What is missing or wrong?</source>
        <translation>Mitä puuttuu tai mikä on väärin?</translation>
    </message>
    <message>
        <source>Tell the desk</source>
        <translation>Kerro palvelupisteelle</translation>
    </message>
    <message>
        <source>New case about this</source>
        <translation>Uusi tukipyyntö tästä</translation>
    </message>
</context>
<context>
    <name>HitKind</name>
    <message>
        <source>Article</source>
        <translation>Artikkeli</translation>
    </message>
    <message>
        <source>Catalogue item</source>
        <translation>Luettelon kohde</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Tukipyyntö</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Waiting for you</source>
        <translation>Odottavat sinua</translation>
    </message>
    <message>
        <source>Last updates</source>
        <translation>Viimeksi päivitetyt</translation>
    </message>
    <message>
        <source>All my cases</source>
        <translation>Kaikki omat tukipyynnöt</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Avaa tukipyyntötiedosto…</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Tiedotteet</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Suosittua</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Cases that wait for you</source>
        <translation>Sinua odottavat tukipyynnöt</translation>
    </message>
    <message>
        <source>Cases with the last updates</source>
        <translation>Viimeksi päivitetyt tukipyynnöt</translation>
    </message>
    <message>
        <source>Popular items</source>
        <translation>Suosituimmat</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Ei vielä tukipyyntöjä</translation>
    </message>
    <message>
        <source>When you have sent one, you can follow it here to the end.</source>
        <translation>Kun olet lähettänyt tukipyynnön, voit seurata sitä täällä loppuun asti.</translation>
    </message>
    <message>
        <source>Find what you need</source>
        <translation>Etsi, mitä tarvitset</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Hei, %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hei</translation>
    </message>
    <message>
        <source>What can we help you with today?</source>
        <translation>Miten voimme auttaa sinua tänään?</translation>
    </message>
    <message>
        <source>Browse and search for articles.</source>
        <translation>Selaa ja hae artikkeleita.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Tietopankki</translation>
    </message>
    <message>
        <source>Browse, search for articles, rate them or send feedback.</source>
        <translation>Selaa, hae ja arvioi artikkeleita tai anna palautetta.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Tukipyyntö</translation>
    </message>
    <message>
        <source>Send a request or report a problem.</source>
        <translation>Lähetä pyyntö tai ilmoita ongelmasta.</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Omat tukipyynnöt</translation>
    </message>
    <message>
        <source>Lists of open and closed cases.</source>
        <translation>Luettelot avoimista ja suljetuista tukipyynnöistä.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n avoin</numerusform>
            <numerusform>%n avointa</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>Nimetön luonnos</translation>
    </message>
    <message>
        <source>Another text of the same case</source>
        <translation>Toinen teksti samasta tukipyynnöstä</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>Mitä sarake %1 tarkoittaa</translation>
    </message>
</context>
<context>
    <name>ImportDays</name>
    <message>
        <source>Year-month-day</source>
        <translation>vuosi-kuukausi-päivä</translation>
    </message>
    <message>
        <source>Day.month.year</source>
        <translation>päivä.kuukausi.vuosi</translation>
    </message>
    <message>
        <source>Month/day/year</source>
        <translation>kuukausi/päivä/vuosi</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Figures from a file</source>
        <translation>Luvut tiedostosta</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Mitä siitä saadaan</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Mitä sarakkeet tarkoittavat</translation>
    </message>
    <message>
        <source>Take these figures</source>
        <translation>Ota nämä luvut käyttöön</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Taulukkosivu</translation>
    </message>
    <message>
        <source>How decimals are written</source>
        <translation>Miten desimaalit kirjoitetaan</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Miten päivämäärät kirjoitetaan</translation>
    </message>
    <message>
        <source>%1, of %2. Nothing of it is sent anywhere.</source>
        <translation>%1, tilanne %2. Sisällöstä ei lähetetä mitään minnekään.</translation>
    </message>
    <message>
        <source>Files with these headings are read as you said the last time.</source>
        <translation>Tiedostot, joissa on nämä otsikot, luetaan niin kuin viimeksi valitsit.</translation>
    </message>
    <message>
        <source>Remembered for files with the same headings.</source>
        <translation>Muistetaan tiedostoille, joissa on samat otsikot.</translation>
    </message>
    <message>
        <source>Decimals: %1</source>
        <translation>Desimaalit: %1</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Päivämäärät: %1</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Agreement: number</source>
        <translation>Sopimus: numero</translation>
    </message>
    <message>
        <source>Agreement: name</source>
        <translation>Sopimus: nimi</translation>
    </message>
    <message>
        <source>Agreement: support plan</source>
        <translation>Sopimus: tukisuunnitelma</translation>
    </message>
    <message>
        <source>Agreement: customer</source>
        <translation>Sopimus: asiakas</translation>
    </message>
    <message>
        <source>Agreement: first day</source>
        <translation>Sopimus: ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Agreement: last day</source>
        <translation>Sopimus: viimeinen päivä</translation>
    </message>
    <message>
        <source>Agreement: workspaces</source>
        <translation>Sopimus: työtilat</translation>
    </message>
    <message>
        <source>Package: name</source>
        <translation>Paketti: nimi</translation>
    </message>
    <message>
        <source>Package: enterprise-wide or enhanced</source>
        <translation>Paketti: koko yrityksen paketti tai lisäpaketti</translation>
    </message>
    <message>
        <source>Package: first day</source>
        <translation>Paketti: ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Package: last day</source>
        <translation>Paketti: viimeinen päivä</translation>
    </message>
    <message>
        <source>Entitlement: name</source>
        <translation>Oikeus: nimi</translation>
    </message>
    <message>
        <source>Entitlement: code</source>
        <translation>Oikeus: koodi</translation>
    </message>
    <message>
        <source>Entitlement: description</source>
        <translation>Oikeus: kuvaus</translation>
    </message>
    <message>
        <source>Entitlement: link</source>
        <translation>Oikeus: linkki</translation>
    </message>
    <message>
        <source>Entitlement: consumption or benefit</source>
        <translation>Oikeus: kulutuspalvelu tai lisäetu</translation>
    </message>
    <message>
        <source>Entitlement: kind of service</source>
        <translation>Oikeus: palvelun tyyppi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Ostettu</translation>
    </message>
    <message>
        <source>Included without a limit</source>
        <translation>Sisältyy rajoituksetta</translation>
    </message>
    <message>
        <source>Used in all</source>
        <translation>Käytetty yhteensä</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Jäljellä</translation>
    </message>
    <message>
        <source>Use: date</source>
        <translation>Käyttö: päivämäärä</translation>
    </message>
    <message>
        <source>Use: number</source>
        <translation>Käyttö: numero</translation>
    </message>
    <message>
        <source>Use: title</source>
        <translation>Käyttö: otsikko</translation>
    </message>
    <message>
        <source>Use: kind</source>
        <translation>Käyttö: tyyppi</translation>
    </message>
    <message>
        <source>Use: product</source>
        <translation>Käyttö: tuote</translation>
    </message>
    <message>
        <source>Use: severity</source>
        <translation>Käyttö: vakavuus</translation>
    </message>
    <message>
        <source>Use: amount</source>
        <translation>Käyttö: määrä</translation>
    </message>
    <message>
        <source>Use: status</source>
        <translation>Käyttö: tila</translation>
    </message>
    <message>
        <source>Use: workspace</source>
        <translation>Käyttö: työtila</translation>
    </message>
    <message>
        <source>Use: person</source>
        <translation>Käyttö: henkilö</translation>
    </message>
    <message>
        <source>Use: e-mail</source>
        <translation>Käyttö: sähköposti</translation>
    </message>
    <message>
        <source>Use: phone</source>
        <translation>Käyttö: puhelin</translation>
    </message>
    <message>
        <source>Use: started on</source>
        <translation>Käyttö: aloitettu</translation>
    </message>
    <message>
        <source>Use: ended on</source>
        <translation>Käyttö: päättynyt</translation>
    </message>
    <message>
        <source>Use: last time</source>
        <translation>Käyttö: viimeksi</translation>
    </message>
    <message>
        <source>Use: progress in per cent</source>
        <translation>Käyttö: edistyminen prosentteina</translation>
    </message>
    <message>
        <source>Use: length of the course in hours</source>
        <translation>Käyttö: kurssin kesto tunteina</translation>
    </message>
    <message>
        <source>Use: why it counts against nothing</source>
        <translation>Käyttö: miksi sitä ei vähennetä mistään</translation>
    </message>
</context>
<context>
    <name>ImportFlaw</name>
    <message>
        <source>Nothing stands there</source>
        <translation>Kohta on tyhjä</translation>
    </message>
    <message>
        <source>Not a number as this file writes them</source>
        <translation>Ei luku siinä muodossa, jota tiedosto käyttää</translation>
    </message>
    <message>
        <source>Not a date as this file writes them</source>
        <translation>Ei päivämäärä siinä muodossa, jota tiedosto käyttää</translation>
    </message>
    <message>
        <source>Less than nothing</source>
        <translation>Pienempi kuin nolla</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Liian suuri</translation>
    </message>
    <message>
        <source>A formula: save values, or leave the column out</source>
        <translation>Kaava: tallenna arvot tai jätä sarake pois</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Liian pitkä</translation>
    </message>
    <message>
        <source>A word this column does not have</source>
        <translation>Sana, joka ei kuulu tähän sarakkeeseen</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Päättyy ennen kuin alkaa</translation>
    </message>
    <message>
        <source>Another row says something else</source>
        <translation>Toisella rivillä lukee jotain muuta</translation>
    </message>
    <message>
        <source>Bought less used is not what is left</source>
        <translation>Ostetun ja käytetyn erotus ei vastaa jäljellä olevaa</translation>
    </message>
    <message>
        <source>Stood there before; counted once</source>
        <translation>Oli jo aiemmin; lasketaan kerran</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Rivi %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 (“%4”)</source>
        <translation>Rivi %1, %2: %3 (”%4”)</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Rivit, joita ei oteta mukaan</translation>
    </message>
    <message>
        <source>A row that belongs to them, or may, is not taken. A sum without it would be wrong.</source>
        <translation>Rivi, joka kuuluu tai voi kuulua niihin, jää pois. Summa ilman sitä olisi väärä.</translation>
    </message>
    <message>
        <source>No column tells of an amount or of a use yet. Say below what the columns mean.</source>
        <translation>Mikään sarake ei vielä kerro määrästä tai käytöstä. Valitse alta, mitä sarakkeet tarkoittavat.</translation>
    </message>
    <message>
        <source>Uses with these statuses are counted: %1.</source>
        <translation>Mukaan lasketaan käyttö, jonka tila on jokin näistä: %1.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paketti</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Oikeus</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Sisältyy</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Mitä siinä lukee</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n sums are not known</source>
        <translation>
            <numerusform>%n summa ei ole tiedossa</numerusform>
            <numerusform>%n summaa ei ole tiedossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are taken.</source>
        <translation>
            <numerusform>%n rivi otetaan mukaan.</numerusform>
            <numerusform>%n riviä otetaan mukaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not.</source>
        <translation>
            <numerusform>%n rivi jätetään pois.</numerusform>
            <numerusform>%n riviä jätetään pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file with figures</source>
        <translation>Avaa tiedosto, jossa on lukuja</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Taulukot</translation>
    </message>
    <message>
        <source>Remove these figures?</source>
        <translation>Poistetaanko nämä luvut?</translation>
    </message>
    <message>
        <source>What was read of %1 goes from this page. The file itself stays where it is.</source>
        <translation>Tiedostosta %1 luetut tiedot poistuvat tältä sivulta. Itse tiedosto pysyy paikallaan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>The figures of %1 are on the page</source>
        <translation>Tiedoston %1 luvut ovat sivulla</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>View details</source>
        <translation>Näytä tiedot</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>Ei avoinna sinulle</translation>
    </message>
    <message>
        <source>Files sent</source>
        <translation>Lähetetyt tiedostot</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Piilota teksti</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Hylkää se</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä se</translation>
    </message>
    <message>
        <source>The case stays as it is, without the missing files. Give them up?</source>
        <translation>Tukipyyntö jää ennalleen ilman puuttuvia tiedostoja. Luovutaanko niistä?</translation>
    </message>
    <message>
        <source>What you have written and its files are gone for good then. Throw it away?</source>
        <translation>Kirjoittamasi ja sen tiedostot katoavat silloin lopullisesti. Hylätäänkö se?</translation>
    </message>
</context>
<context>
    <name>ItemChooser</name>
    <message>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Suosittua</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>Hae luettelosta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muut</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Valitse…</translation>
    </message>
</context>
<context>
    <name>ItemSearch</name>
    <message>
        <source>What is it about?</source>
        <translation>Mistä on kyse?</translation>
    </message>
    <message>
        <source>Search in the catalogue</source>
        <translation>Hae luettelosta</translation>
    </message>
    <message>
        <source>What it can be about</source>
        <translation>Mitä se voi koskea</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; any of the six languages will do.</source>
        <translation>Mitään ei löytynyt. Kokeile vähempiä tai muita sanoja; kaikki kuusi kieltä käyvät.</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Suosittua</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keyboard</source>
        <translation>Näppäimistö</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta</translation>
    </message>
    <message>
        <source>New case beside what you are doing; Esc keeps it</source>
        <translation>Uusi tukipyyntö muun työn ohessa; Esc säilyttää sen</translation>
    </message>
    <message>
        <source>The pages in the rail</source>
        <translation>Sivupalkin sivut</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Takaisin ja eteenpäin</translation>
    </message>
    <message>
        <source>Ask the portal for news</source>
        <translation>Hae portaalista uutta</translation>
    </message>
    <message>
        <source>Paste a picture or files into a case</source>
        <translation>Liitä leikepöydältä kuva tai tiedostoja tukipyyntöön</translation>
    </message>
    <message>
        <source>Send what is being written</source>
        <translation>Lähetä kirjoitettavana oleva</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artikkeli</numerusform>
            <numerusform>%n artikkelia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Search the articles</source>
        <translation>Hae artikkeleista</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Tietopankki</translation>
    </message>
    <message>
        <source>The portal no longer has this article.</source>
        <translation>Tätä artikkelia ei enää ole portaalissa.</translation>
    </message>
    <message>
        <source>Thank you. The desk will see it.</source>
        <translation>Kiitos. Palvelupiste näkee sen.</translation>
    </message>
</context>
<context>
    <name>LeavingOut</name>
    <message>
        <source>Send without some of your answers?</source>
        <translation>Lähetetäänkö ilman osaa vastauksistasi?</translation>
    </message>
    <message>
        <source>The form has no place for them any more:</source>
        <translation>Lomakkeessa ei ole niille enää paikkaa:</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Lähetä ilman niitä</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>Katso niitä ensin</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Internal note that was never sent</source>
        <translation>Sisäinen muistiinpano, jota ei koskaan lähetetty</translation>
    </message>
    <message>
        <source>Reply that was never sent</source>
        <translation>Vastaus, jota ei koskaan lähetetty</translation>
    </message>
    <message>
        <source>The case is no longer shown to you. What you have written is kept here.</source>
        <translation>Tukipyyntö ei enää näy sinulle. Kirjoittamasi teksti on tallessa täällä.</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Piilota teksti</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Näytä teksti</translation>
    </message>
    <message>
        <source>What you have written and its files are gone for good then. Throw it away?</source>
        <translation>Kirjoittamasi ja sen tiedostot katoavat silloin lopullisesti. Hylätäänkö se?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä se</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Hylkää se</translation>
    </message>
    <message>
        <source>A case that is no longer shown to you</source>
        <translation>Tukipyyntö, joka ei enää näy sinulle</translation>
    </message>
</context>
<context>
    <name>LeftList</name>
    <message>
        <source>Thrown away.</source>
        <translation>Hylätty.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Language and appearance</source>
        <translation>Kieli ja ulkoasu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Järjestelmä</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Show a notice when something happens in my cases</source>
        <translation>Näytä ilmoitus, kun tukipyynnöissäni tapahtuu jotain</translation>
    </message>
    <message>
        <source>Show the case's title in the notice</source>
        <translation>Näytä tukipyynnön otsikko ilmoituksessa</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Kuten järjestelmässä</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
    <message>
        <source>The service desk</source>
        <translation>Palvelupiste</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Viesti, lähettäjä %1</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Mitään ei puutu.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Vielä puuttuu</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Mistä on kyse</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Valmis lähetettäväksi</translation>
    </message>
</context>
<context>
    <name>MultiChoice</name>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valittu</numerusform>
            <numerusform>%n valittua</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>NestedChoiceEditor</name>
    <message>
        <source>Choose more exactly …</source>
        <translation>Valitse tarkemmin…</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Valitse…</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n puuttuu vielä</numerusform>
            <numerusform>%n puuttuu vielä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n tiedosto</numerusform>
            <numerusform>%n tiedostoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
    <message>
        <source>New case</source>
        <translation>Uusi tukipyyntö</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Liitetty kuva</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>”%1” on poistettu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Attached. You find it under “Show it”.</source>
        <translation>Liitetty. Löydät sen kohdasta ”Näytä se”.</translation>
    </message>
    <message>
        <source>Sending – you can follow it here.</source>
        <translation>Lähetetään – voit seurata tätä täällä.</translation>
    </message>
    <message>
        <source>It was sent or discarded.</source>
        <translation>Se on lähetetty tai hylätty.</translation>
    </message>
    <message>
        <source>This draft is no longer here</source>
        <translation>Tätä luonnosta ei enää ole</translation>
    </message>
    <message>
        <source>The draft is kept. You find it on the home page.</source>
        <translation>Luonnos on tallessa. Löydät sen etusivulta.</translation>
    </message>
    <message>
        <source>What you have written and the files in it are gone for good.</source>
        <translation>Kirjoittamasi ja luonnoksen tiedostot häviävät lopullisesti.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Hylätäänkö tämä luonnos?</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Hylkää luonnos</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Luonnos on hylätty.</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New since you last looked</source>
        <translation>Uutta viime katselusi jälkeen</translation>
    </message>
</context>
<context>
    <name>NotAllowed</name>
    <message>
        <source>Your organisation lets you sign in only at portals it has prepared.</source>
        <translation>Organisaatiosi sallii kirjautumisen vain valmistelemiinsa portaaleihin.</translation>
    </message>
    <message>
        <source>The portal does not know this program: the name from its administrator is missing or wrong.</source>
        <translation>Portaali ei tunne tätä ohjelmaa: ylläpitäjältä saatava nimi puuttuu tai on väärä.</translation>
    </message>
    <message>
        <source>The portal did not let you in, or the sign-in was given up in the browser. Try again.</source>
        <translation>Portaali ei päästänyt sinua sisään, tai kirjautuminen keskeytettiin selaimessa. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>One does not sign in to this portal in this way.</source>
        <translation>Tähän portaaliin ei kirjauduta tällä tavalla.</translation>
    </message>
    <message>
        <source>The portal wants another proof of who you are. Sign in in the browser instead.</source>
        <translation>Portaali vaatii toisenkin todisteen henkilöllisyydestäsi. Kirjaudu sen sijaan sisään selaimessa.</translation>
    </message>
    <message>
        <source>Nothing is left of what your agreement has for this; the portal makes no such case then. Your draft is kept.</source>
        <translation>Sopimuksestanne ei ole tähän enää mitään jäljellä; silloin portaali ei luo tällaista tukipyyntöä. Luonnoksesi on tallessa.</translation>
    </message>
    <message>
        <source>Several things are ordered together here. That can be done on the portal's own pages only.</source>
        <translation>Tässä tilataan useita asioita yhdessä. Sen voi tehdä vain portaalin omilla sivuilla.</translation>
    </message>
    <message>
        <source>The case is in a state in which the portal does not allow this.</source>
        <translation>Tukipyyntö on tilassa, jossa portaali ei salli tätä.</translation>
    </message>
    <message>
        <source>The portal left the case as it was. Look at it there.</source>
        <translation>Portaali jätti tukipyynnön ennalleen. Katso sitä siellä.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Write an internal note …</source>
        <translation>Kirjoita sisäinen muistiinpano…</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Sisäinen muistiinpano</translation>
    </message>
    <message>
        <source>Only the desk sees it, never the person who reported the case.</source>
        <translation>Sen näkee vain palvelupiste, ei koskaan tukipyynnön tekijä.</translation>
    </message>
    <message>
        <source>What should your colleagues know?</source>
        <translation>Mitä työtovereidesi pitäisi tietää?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Lisää muistiinpano</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Line width: %1</source>
        <translation>Viivan leveys: %1</translation>
    </message>
    <message>
        <source>Further to the front (Page Up)</source>
        <translation>Edemmäs (Page Up)</translation>
    </message>
    <message>
        <source>Further to the back (Page Down)</source>
        <translation>Taaemmas (Page Down)</translation>
    </message>
    <message>
        <source>Delete the chosen mark (Delete)</source>
        <translation>Poista valittu merkki (Delete)</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>Rajaa kuva</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Tekstin sanat</translation>
    </message>
    <message>
        <source>Write here, then press Enter</source>
        <translation>Kirjoita tähän ja paina Enter</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Goes out in a moment</source>
        <translation>Lähtee hetken kuluttua</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Odottaa verkkoyhteyttä</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>Odottaa kirjautumistasi</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Portaali on ruuhkautunut</translation>
    </message>
    <message>
        <source>Waiting for an earlier message of the same case</source>
        <translation>Odottaa saman tukipyynnön aiempaa viestiä</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Ei varmuutta perillemenosta</translation>
    </message>
    <message>
        <source>Not accepted by the portal</source>
        <translation>Portaali ei hyväksynyt</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Pysäytit tämän</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Lähetetään, %1 %</translation>
    </message>
    <message>
        <source>Not sure whether it arrived – have a look</source>
        <translation>Ei varmuutta, menikö perille – tarkista</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Jo lähetetty</translation>
    </message>
    <message>
        <source>Server busy until %1</source>
        <translation>Palvelin on varattu %1 asti</translation>
    </message>
    <message>
        <source>Next try %1 (%2).</source>
        <translation>Seuraava yritys %1 (%2).</translation>
    </message>
    <message>
        <source>The portal cannot say whether it has this. Look in your cases, then say what you found.</source>
        <translation>Portaali ei osaa sanoa, onko tämä perillä. Katso tukipyynnöistäsi ja kerro, mitä löysit.</translation>
    </message>
    <message>
        <source>It went out, but no answer came. Nordesk looks it up before it sends anything again.</source>
        <translation>Se lähti, mutta vastausta ei tullut. Nordesk tarkistaa asian, ennen kuin mitään lähetetään uudelleen.</translation>
    </message>
    <message>
        <source>It is not sent before you say so.</source>
        <translation>Sitä ei lähetetä, ennen kuin annat luvan.</translation>
    </message>
    <message>
        <source>The portal has this already, with another text.</source>
        <translation>Tämä on jo portaalissa toisella tekstillä.</translation>
    </message>
    <message>
        <source>The portal has this already as %1, with another text.</source>
        <translation>Tämä on jo portaalissa numerolla %1, toisella tekstillä.</translation>
    </message>
    <message>
        <source>It is sent as soon as you have signed in again.</source>
        <translation>Se lähetetään heti, kun olet kirjautunut uudelleen.</translation>
    </message>
    <message>
        <source>The case is no longer shown to you. What you have written is kept here.</source>
        <translation>Tukipyyntö ei enää näy sinulle. Kirjoittamasi teksti on tallessa täällä.</translation>
    </message>
    <message>
        <source>The case is made: %1. What is missing is sent there.</source>
        <translation>Tukipyyntö on luotu: %1. Puuttuvat lähetetään siihen.</translation>
    </message>
    <message>
        <source>Somebody was faster: the case is no longer as you saw it. Look again.</source>
        <translation>Joku ehti ensin: tukipyyntö ei ole enää sellainen kuin näit sen. Katso sitä uudelleen.</translation>
    </message>
    <message>
        <source>The portal gave no reason.</source>
        <translation>Portaali ei kertonut syytä.</translation>
    </message>
    <message numerus="yes">
        <source>Case made – %n files missing</source>
        <translation>
            <numerusform>Tukipyyntö on luotu – %n tiedosto puuttuu</numerusform>
            <numerusform>Tukipyyntö on luotu – %n tiedostoa puuttuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times so far.</source>
        <translation>
            <numerusform>Yritetty %n kerran tähän mennessä.</numerusform>
            <numerusform>Yritetty %n kertaa tähän mennessä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxAct</name>
    <message>
        <source>Look it up now</source>
        <translation>Tarkista nyt</translation>
    </message>
    <message>
        <source>Send it after all</source>
        <translation>Lähetä kuitenkin</translation>
    </message>
    <message>
        <source>Give up the files</source>
        <translation>Luovu tiedostoista</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Se meni perille</translation>
    </message>
    <message>
        <source>It did not arrive – send it again</source>
        <translation>Se ei mennyt perille – lähetä uudelleen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Avaa tukipyyntö</translation>
    </message>
    <message>
        <source>Send my text as a reply</source>
        <translation>Lähetä tekstini vastauksena</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu sisään</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Yritä nyt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pysäytä</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Säilytä luonnoksena</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Näytä teksti</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Tallenna tiedostona…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Hylkää</translation>
    </message>
</context>
<context>
    <name>OutboxKind</name>
    <message>
        <source>New case</source>
        <translation>Uusi tukipyyntö</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Sisäinen muistiinpano</translation>
    </message>
    <message>
        <source>Mark as solved</source>
        <translation>Merkitse ratkaistuksi</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Rating of a case</source>
        <translation>Arvio tukipyynnöstä</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Määritä</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Lisää jonoon</translation>
    </message>
    <message>
        <source>Choose the queue by the rules</source>
        <translation>Valitse jono sääntöjen mukaan</translation>
    </message>
    <message>
        <source>New part of a case</source>
        <translation>Uusi alitukipyyntö</translation>
    </message>
    <message>
        <source>Make a case a part</source>
        <translation>Muuta tukipyyntö alitukipyynnöksi</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Do not take a case off the agreement</source>
        <translation>Älä vähennä tukipyyntöä sopimuksesta</translation>
    </message>
    <message>
        <source>Take a case off the agreement</source>
        <translation>Vähennä tukipyyntö sopimuksesta</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Jaa</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Lopeta jakaminen</translation>
    </message>
    <message>
        <source>Work on a case</source>
        <translation>Tukipyynnön käsittely</translation>
    </message>
    <message>
        <source>Change of a case</source>
        <translation>Tukipyynnön muutos</translation>
    </message>
    <message>
        <source>Rating of an article</source>
        <translation>Arvio artikkelista</translation>
    </message>
    <message>
        <source>Feedback on an article</source>
        <translation>Palaute artikkelista</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Lähtevät</translation>
    </message>
    <message>
        <source>What waits to be sent. Nothing here is lost or sent twice.</source>
        <translation>Lähettämistä odottavat. Mikään ei katoa eikä lähde kahdesti.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kuitti</translation>
    </message>
    <message>
        <source>Back to the outbox</source>
        <translation>Takaisin lähteviin</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Kaikki on lähetetty</translation>
    </message>
    <message>
        <source>What you send without a network waits here and goes out by itself.</source>
        <translation>Se, minkä lähetät ilman verkkoyhteyttä, odottaa täällä ja lähtee itsestään.</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Säilytetty luonnoksena.</translation>
    </message>
    <message>
        <source>Stopped. It is not sent before you say so.</source>
        <translation>Pysäytetty. Sitä ei lähetetä, ennen kuin annat luvan.</translation>
    </message>
    <message>
        <source>Your text goes out as a reply.</source>
        <translation>Tekstisi lähetetään vastauksena.</translation>
    </message>
    <message>
        <source>Noted. There is a receipt below.</source>
        <translation>Merkitty. Kuitti on alla.</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>Se oli mennyt perille</translation>
    </message>
    <message>
        <source>The portal has it. There is a receipt below.</source>
        <translation>Se on portaalissa. Kuitti on alla.</translation>
    </message>
    <message>
        <source>Asking the portal whether it arrived …</source>
        <translation>Kysytään portaalilta, menikö se perille…</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>Kuitti on tallennettu</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Hylätty.</translation>
    </message>
    <message>
        <source>Saved as %1. The case waits on here, too.</source>
        <translation>Tallennettu nimellä %1. Tukipyyntö odottaa edelleen myös täällä.</translation>
    </message>
</context>
<context>
    <name>OutsideStep</name>
    <message>
        <source>Sign in in the browser</source>
        <translation>Kirjaudu sisään selaimessa</translation>
    </message>
    <message>
        <source>Sign in with a code instead</source>
        <translation>Kirjaudu sisään koodilla sen sijaan</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Kirjaudu sisään koodilla</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>Käytä salasanaa sen sijaan</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopioi koodi</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Avaa sivu uudelleen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Avaa sivu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Type this code on the page below, in any browser, and sign in there.</source>
        <translation>Kirjoita tämä koodi alla olevalle sivulle missä tahansa selaimessa ja kirjaudu siellä sisään.</translation>
    </message>
    <message>
        <source>Go on in your browser. When you have signed in there, you can come back here.</source>
        <translation>Jatka selaimessa. Kun olet kirjautunut siellä sisään, voit palata tänne.</translation>
    </message>
    <message>
        <source>You sign in on the portal's own page. Nordesk never sees your password.</source>
        <translation>Kirjaudut sisään portaalin omalla sivulla. Nordesk ei koskaan näe salasanaasi.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Koodi: %1</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Drag over what the picture shall show, or click a window</source>
        <translation>Vedä kuvattavan alueen yli tai napsauta ikkunaa</translation>
    </message>
    <message>
        <source>With the keyboard: Tab marks the next window; Space sets a corner, arrow keys move (Shift: further, Ctrl: resize).</source>
        <translation>Näppäimistöllä: Sarkain merkitsee seuraavan ikkunan; välilyönti asettaa kulman, nuolinäppäimet siirtävät (Vaihto: kauemmas, Ctrl: koko).</translation>
    </message>
    <message>
        <source>Take it (Enter)</source>
        <translation>Ota kuva (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Peruuta (Esc)</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Agreements</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Enterprise-wide packages</source>
        <translation>Koko yrityksen paketit</translation>
    </message>
    <message numerus="yes">
        <source>Added up over %n agreements.</source>
        <translation>
            <numerusform>Laskettu yhteen %n sopimuksesta.</numerusform>
            <numerusform>Laskettu yhteen %n sopimuksesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some figures cover only the use that you may see; they are named so.</source>
        <translation>Jotkin luvut kattavat vain sen käytön, jonka saat nähdä; se on merkitty niihin.</translation>
    </message>
    <message>
        <source>Figures of these files are among them: %1.</source>
        <translation>Mukana on lukuja näistä tiedostoista: %1.</translation>
    </message>
    <message>
        <source>What was bought is for the whole agreement, its other workspaces included.</source>
        <translation>Ostettu koskee koko sopimusta, myös sen muita työtiloja.</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>It becomes a part of this case</source>
        <translation>Siitä tulee tämän tukipyynnön alitukipyyntö</translation>
    </message>
    <message>
        <source>Not a part of it</source>
        <translation>Ei alitukipyyntö</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock näyttää olevan päällä.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Piilota salasana</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Näytä salasana</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Current password</source>
        <translation>Nykyinen salasana</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Uusi salasana</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Uusi salasana uudelleen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Vaihda salasana</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>Nykyinen salasana ei ole oikein.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Salasanaa ei vaihdettu.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Salasana on vaihdettu.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Uudet salasanat eivät ole samat.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Type the code from the mail, and choose a password of at least 10 characters.</source>
        <translation>Kirjoita sähköpostissa tullut koodi ja valitse vähintään 10 merkin salasana.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Aseta salasana</translation>
    </message>
    <message>
        <source>The portal sends a code to your e-mail address. It is good for 30 minutes.</source>
        <translation>Portaali lähettää koodin sähköpostiosoitteeseesi. Se on voimassa 30 minuuttia.</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>Lähetä minulle koodi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Uusi salasana</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Minulla on koodi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Setting the password …</source>
        <translation>Asetetaan salasanaa…</translation>
    </message>
    <message>
        <source>Asking for a code …</source>
        <translation>Pyydetään koodia…</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Katso sähköpostisi</translation>
    </message>
    <message>
        <source>If the portal knows this address, a code is on its way.</source>
        <translation>Jos portaali tuntee tämän osoitteen, koodi on matkalla.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Take pictures of the screen</source>
        <translation>Ottaa kuvia näytöstä</translation>
    </message>
    <message>
        <source>Read what programs tell screen readers</source>
        <translation>Lukea, mitä ohjelmat kertovat ruudunlukijoille</translation>
    </message>
    <message>
        <source>Ask the browser for its address</source>
        <translation>Kysyä selaimelta osoitetta</translation>
    </message>
    <message>
        <source>Hear one combination of keys</source>
        <translation>Kuunnella yhtä näppäinyhdistelmää</translation>
    </message>
    <message>
        <source>For the screenshot itself. Nordesk looks at the screen only when you order a picture.</source>
        <translation>Itse näyttökuvaan. Nordesk katsoo näyttöä vain, kun pyydät kuvan.</translation>
    </message>
    <message>
        <source>For the web address beneath the picture. Only the window in front is asked, and only then.</source>
        <translation>Kuvan alla olevaan verkko-osoitteeseen. Vain etualalla olevaa ikkunaa kysytään, ja vain silloin.</translation>
    </message>
    <message>
        <source>For the web address where the browser tells it in no other way, and to learn whether its window is private. Each browser is asked once.</source>
        <translation>Verkko-osoitetta varten, jos selain ei kerro sitä muuten, ja jotta tiedetään, onko ikkuna yksityinen. Kultakin selaimelta kysytään kerran.</translation>
    </message>
    <message>
        <source>For a picture while you work in another program. Nothing else that you type is heard.</source>
        <translation>Kuvan ottamiseen, kun työskentelet toisessa ohjelmassa. Mitään muuta kirjoittamaasi ei kuunnella.</translation>
    </message>
    <message>
        <source>Without it there are no screenshots; you can still paste pictures and attach files.</source>
        <translation>Ilman sitä näyttökuvia ei voi ottaa; voit silti liittää kuvia leikepöydältä ja tiedostoja.</translation>
    </message>
    <message>
        <source>Without it some pictures show no web address; they say so.</source>
        <translation>Ilman sitä joissakin kuvissa ei ole verkko-osoitetta; se sanotaan niissä.</translation>
    </message>
    <message>
        <source>Without it you take pictures with the button in the case or from the icon in the panel.</source>
        <translation>Ilman sitä otat kuvat tukipyynnön painikkeella tai paneelin kuvakkeesta.</translation>
    </message>
    <message>
        <source>You change the answer in System Settings under Privacy &amp; Security. It counts once Nordesk was restarted.</source>
        <translation>Voit muuttaa vastauksen Järjestelmäasetuksissa kohdassa Tietosuoja ja suojaus. Se on voimassa, kun Nordesk on käynnistetty uudelleen.</translation>
    </message>
    <message>
        <source>You change the answer in the system's settings under Apps, Nordesk. Where it is not listed, this command asks again: flatpak permission-remove screenshot screenshot nordesk</source>
        <translation>Voit muuttaa vastauksen järjestelmän asetuksissa kohdassa Sovellukset, Nordesk. Jos sitä ei ole luettelossa, tämä komento kysyy uudelleen: flatpak permission-remove screenshot screenshot nordesk</translation>
    </message>
    <message>
        <source>You change it in the system's settings under Keyboard.</source>
        <translation>Voit muuttaa sen järjestelmän asetuksissa kohdassa Näppäimistö.</translation>
    </message>
    <message>
        <source>You have allowed it.</source>
        <translation>Olet sallinut sen.</translation>
    </message>
    <message>
        <source>You have not allowed it yet.</source>
        <translation>Et ole vielä sallinut sitä.</translation>
    </message>
    <message>
        <source>You have refused it, and the system does not ask again.</source>
        <translation>Olet kieltänyt sen, eikä järjestelmä kysy uudelleen.</translation>
    </message>
    <message>
        <source>You have refused it for at least one browser.</source>
        <translation>Olet kieltänyt sen ainakin yhdeltä selaimelta.</translation>
    </message>
    <message>
        <source>Once you have allowed it, quit Nordesk and open it again.</source>
        <translation>Kun olet sallinut sen, sulje Nordesk ja avaa se uudelleen.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Name or e-mail of a colleague</source>
        <translation>Työtoverin nimi tai sähköpostiosoite</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Sign in as</source>
        <translation>Kirjaudu henkilönä</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>Sähköposti tai käyttäjätunnus</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu sisään</translation>
    </message>
    <message>
        <source>Sign in in the browser instead</source>
        <translation>Kirjaudu sen sijaan sisään selaimessa</translation>
    </message>
    <message>
        <source>First or forgotten password?</source>
        <translation>Ensimmäinen tai unohtunut salasana?</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Nordic identity numbers</source>
        <translation>pohjoismaiset henkilötunnukset</translation>
    </message>
    <message>
        <source>Norwegian identity numbers</source>
        <translation>norjalaiset henkilötunnukset</translation>
    </message>
    <message>
        <source>Swedish identity numbers</source>
        <translation>ruotsalaiset henkilötunnukset</translation>
    </message>
    <message>
        <source>Finnish identity numbers</source>
        <translation>henkilötunnukset</translation>
    </message>
    <message>
        <source>Danish identity numbers</source>
        <translation>tanskalaiset henkilötunnukset</translation>
    </message>
    <message>
        <source>Icelandic identity numbers</source>
        <translation>islantilaiset henkilötunnukset</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>sähköpostiosoitteet</translation>
    </message>
    <message>
        <source>account numbers (IBAN)</source>
        <translation>tilinumerot (IBAN)</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>korttien numerot</translation>
    </message>
    <message>
        <source>There is a policy file that is not followed, because others than an administrator can write it: %1</source>
        <translation>Käytäntötiedostoa ei noudateta, koska muutkin kuin järjestelmänvalvoja voivat kirjoittaa siihen: %1</translation>
    </message>
    <message>
        <source>The policy file cannot be read. Until your IT department mends it, it forbids all it could forbid.</source>
        <translation>Käytäntötiedostoa ei voi lukea. Kunnes IT-osasto korjaa sen, se kieltää kaiken, minkä se voisi kieltää.</translation>
    </message>
    <message>
        <source>Not understood, so the strictest meaning is taken: %1</source>
        <translation>Ei ymmärretty, joten noudatetaan tiukinta tulkintaa: %1</translation>
    </message>
    <message>
        <source>Not known to this version of the program: %1</source>
        <translation>Tämä ohjelmaversio ei tunne: %1</translation>
    </message>
    <message>
        <source>No policy of an organisation is in force on this computer.</source>
        <translation>Tässä tietokoneessa ei ole voimassa organisaation käytäntöä.</translation>
    </message>
    <message>
        <source>A policy of your organisation is in force: %1</source>
        <translation>Organisaatiosi käytäntö on voimassa: %1</translation>
    </message>
    <message>
        <source>Pictures of the screen are not allowed.</source>
        <translation>Näyttökuvat eivät ole sallittuja.</translation>
    </message>
    <message>
        <source>No picture is taken while one of these windows is open: %1</source>
        <translation>Kuvaa ei oteta, kun jokin näistä ikkunoista on auki: %1</translation>
    </message>
    <message>
        <source>What is found of these must be redacted: %1</source>
        <translation>Näistä löytyvät on peitettävä: %1</translation>
    </message>
    <message>
        <source>Addresses of private windows are never taken.</source>
        <translation>Yksityisten ikkunoiden osoitteita ei oteta koskaan.</translation>
    </message>
    <message>
        <source>It restricts nothing about pictures of the screen.</source>
        <translation>Se ei rajoita näyttökuvia.</translation>
    </message>
</context>
<context>
    <name>PortalLine</name>
    <message>
        <source>Change</source>
        <translation>Vaihda</translation>
    </message>
    <message>
        <source>Choose another portal</source>
        <translation>Valitse toinen portaali</translation>
    </message>
</context>
<context>
    <name>PortalStep</name>
    <message>
        <source>Prepared for you</source>
        <translation>Sinulle valmiina</translation>
    </message>
    <message>
        <source>Address of your support portal</source>
        <translation>Tukiportaalisi osoite</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Toinen portaali</translation>
    </message>
    <message>
        <source>support.company.com</source>
        <translation>support.company.com</translation>
    </message>
    <message>
        <source>It is in the mail from your service desk, or in your browser's address field.</source>
        <translation>Se on palvelupisteen lähettämässä sähköpostissa tai selaimesi osoiterivillä.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>or</source>
        <translation>tai</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Kokeile demoa</translation>
    </message>
    <message>
        <source>A portal with invented people on this computer. Nothing is sent anywhere.</source>
        <translation>Portaali, jossa on keksittyjä ihmisiä, tällä tietokoneella. Mitään ei lähetetä mihinkään.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>In Znuny, under Admin › Web Services: import the file Nordesk.yml that comes with Nordesk. Under Dynamic Fields: add ClientRequestID for tickets and ClientArticleID for articles, both of type Text.</source>
        <translation>Znunyssa kohdassa ”Admin › Web Services”: tuo Nordeskin mukana tuleva tiedosto Nordesk.yml. Kohdassa ”Dynamic Fields”: lisää ClientRequestID tukipyynnöille (tickets) ja ClientArticleID artikkeleille (articles), kumpikin tyyppiä Text.</translation>
    </message>
    <message>
        <source>In Zendesk's Admin Center, under APIs › OAuth clients: add a public client with the redirect URL http://127.0.0.1:47813/cb. Its identifier is the client ID.</source>
        <translation>Zendeskin Admin Centerissä kohdassa ”APIs › OAuth clients”: lisää julkinen asiakasohjelma, jonka uudelleenohjausosoite on http://127.0.0.1:47813/cb. Sen tunniste on asiakastunnus (client ID).</translation>
    </message>
    <message>
        <source>In ServiceNow, under System OAuth › Application Registry: add an OAuth API endpoint for external clients with the redirect URL http://127.0.0.1:8765/cb. The registration shows its client ID.</source>
        <translation>ServiceNow’ssa kohdassa ”System OAuth › Application Registry”: lisää OAuth API -päätepiste ulkoisille asiakasohjelmille ja anna sille uudelleenohjausosoite http://127.0.0.1:8765/cb. Rekisteröinti näyttää asiakastunnuksen (client ID).</translation>
    </message>
    <message>
        <source>In Microsoft Entra, under App registrations: add a mobile and desktop application with the redirect URI http://localhost and the permission user_impersonation of Dynamics CRM. Its application ID is the client ID.</source>
        <translation>Microsoft Entrassa kohdassa ”App registrations”: lisää mobiili- ja työpöytäsovellus, jonka uudelleenohjaus-URI on http://localhost ja jolla on Dynamics CRM:n käyttöoikeus user_impersonation. Sen sovellustunnus on asiakastunnus (client ID).</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Critical</source>
        <translation>Kriittinen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Korkea</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaali</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Matala</translation>
    </message>
</context>
<context>
    <name>PriorityText</name>
    <message>
        <source>Everything stands still, and there is no way around it.</source>
        <translation>Kaikki on pysähdyksissä, eikä kiertotietä ole.</translation>
    </message>
    <message>
        <source>Many are hindered, or something is due very soon.</source>
        <translation>Asia haittaa monia, tai jokin määräaika on hyvin lähellä.</translation>
    </message>
    <message>
        <source>It is a hindrance, but the work goes on.</source>
        <translation>Asiasta on haittaa, mutta työ jatkuu.</translation>
    </message>
    <message>
        <source>It can wait.</source>
        <translation>Asia voi odottaa.</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Yksityisyys</translation>
    </message>
    <message>
        <source>Everything lies in folders that only you can read. Passwords are kept nowhere; the sign-in is encrypted with a key from the system's keyring. Nordesk sends nothing to anybody but your portal, and looks at the screen only when you press the button.</source>
        <translation>Kaikki on kansioissa, joita vain sinä voit lukea. Salasanoja ei säilytetä missään; kirjautuminen on salattu järjestelmän avainnipussa olevalla avaimella. Nordesk ei lähetä mitään muille kuin portaalillesi ja katsoo näyttöä vain, kun painat painiketta.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Mitä säilytetään missä</translation>
    </message>
    <message>
        <source>Delete what the portal sent</source>
        <translation>Poista portaalin lähettämät tiedot</translation>
    </message>
    <message>
        <source>Copy a report for the help desk</source>
        <translation>Kopioi raportti tukea varten</translation>
    </message>
    <message>
        <source>Drafts, outbox and receipts</source>
        <translation>Luonnokset, lähtevät ja kuitit</translation>
    </message>
    <message>
        <source>What the portal sent, for reading offline</source>
        <translation>Portaalin lähettämät tiedot lukemiseen ilman yhteyttä</translation>
    </message>
    <message>
        <source>Files of drafts and of what waits to be sent</source>
        <translation>Luonnosten ja lähettämistä odottavien tiedostot</translation>
    </message>
    <message>
        <source>Log (no texts, no passwords)</source>
        <translation>Loki (ei tekstejä, ei salasanoja)</translation>
    </message>
    <message>
        <source>Settings and the list of accounts</source>
        <translation>Asetukset ja luettelo tileistä</translation>
    </message>
    <message>
        <source>The demo portal's own data</source>
        <translation>Demoportaalin omat tiedot</translation>
    </message>
</context>
<context>
    <name>PrivateAnswers</name>
    <message>
        <source>Take their addresses</source>
        <translation>Ota niiden osoitteet</translation>
    </message>
    <message>
        <source>Never take their addresses</source>
        <translation>Älä koskaan ota niiden osoitteita</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Kysy uudelleen</translation>
    </message>
    <message>
        <source>Private windows of %1</source>
        <translation>Yksityiset ikkunat: %1</translation>
    </message>
</context>
<context>
    <name>PrivateQuestion</name>
    <message>
        <source>The window was private, so its address was not taken.</source>
        <translation>Ikkuna oli yksityinen, joten sen osoitetta ei otettu.</translation>
    </message>
    <message>
        <source>%1 does not tell whether a window is private, so the address was not taken.</source>
        <translation>%1 ei kerro, onko ikkuna yksityinen, joten osoitetta ei otettu.</translation>
    </message>
    <message>
        <source>Take addresses from private windows?</source>
        <translation>Otetaanko osoitteita yksityisistä ikkunoista?</translation>
    </message>
    <message>
        <source>Your answer is kept for %1 and counts from the next picture on. Settings can change it.</source>
        <translation>Vastauksesi muistetaan (%1), ja se on voimassa seuraavasta kuvasta alkaen. Voit muuttaa sitä asetuksissa.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Ota ne</translation>
    </message>
    <message>
        <source>Never take them</source>
        <translation>Älä koskaan ota niitä</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Let the system ask</source>
        <translation>Anna järjestelmän kysyä</translation>
    </message>
</context>
<context>
    <name>QuickAbout</name>
    <message>
        <source>Change</source>
        <translation>Vaihda</translation>
    </message>
    <message>
        <source>Change what it is about</source>
        <translation>Vaihda, mistä on kyse</translation>
    </message>
    <message>
        <source>As a part of this case</source>
        <translation>Tämän tukipyynnön alitukipyyntönä</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>%1 (charged)</source>
        <translation>%1 (maksullinen)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Not chosen – the desk decides</source>
        <translation>Ei valittu – palvelupiste päättää</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteetti</translation>
    </message>
    <message>
        <source>Please choose another; what you have written is kept.</source>
        <translation>Valitse toinen; kirjoittamasi säilyy.</translation>
    </message>
    <message>
        <source>The portal no longer offers what you had chosen</source>
        <translation>Portaali ei enää tarjoa valitsemaasi kohdetta</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Et voi tilata tätä itse</translation>
    </message>
</context>
<context>
    <name>QuickBody</name>
    <message>
        <source>Incidents are read first. Nothing you have written is lost.</source>
        <translation>Häiriöt luetaan ensin. Mitään kirjoittamaasi ei katoa.</translation>
    </message>
    <message>
        <source>This sounds like an incident</source>
        <translation>Tämä kuulostaa häiriöltä</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Muuta häiriöksi</translation>
    </message>
</context>
<context>
    <name>QuickFoot</name>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Open the full form</source>
        <translation>Avaa koko lomake</translation>
    </message>
    <message>
        <source>Esc closes this and keeps what you have written.</source>
        <translation>Esc sulkee tämän ja säilyttää kirjoittamasi.</translation>
    </message>
    <message>
        <source>Draft saved %1. Esc closes this and keeps it.</source>
        <translation>Luonnos tallennettu klo %1. Esc sulkee tämän ja säilyttää luonnoksen.</translation>
    </message>
    <message>
        <source>Not saved yet – the program tries again</source>
        <translation>Ei vielä tallennettu – ohjelma yrittää uudelleen</translation>
    </message>
</context>
<context>
    <name>QuickPanel</name>
    <message>
        <source>New case</source>
        <translation>Uusi tukipyyntö</translation>
    </message>
    <message>
        <source>Close and keep what is written (Esc)</source>
        <translation>Sulje ja säilytä kirjoitettu (Esc)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Liitetty kuva</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>”%1” on poistettu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Your case is on its way.</source>
        <translation>Tukipyyntösi on matkalla.</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Näytä omat tukipyynnöt</translation>
    </message>
    <message>
        <source>Please answer what is marked before you send it</source>
        <translation>Vastaa merkittyihin kohtiin ennen lähettämistä</translation>
    </message>
    <message>
        <source>What is to be mended stands among the questions that are not asked here.</source>
        <translation>Korjattavaa on kysymyksissä, joita ei esitetä tässä.</translation>
    </message>
    <message>
        <source>Open the full form</source>
        <translation>Avaa koko lomake</translation>
    </message>
    <message>
        <source>The form is not ready yet</source>
        <translation>Lomake ei ole vielä valmis</translation>
    </message>
</context>
<context>
    <name>Quitting</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Kaikkea ei ole tallennettu</translation>
    </message>
    <message>
        <source>What you wrote last is not on this computer's disk. If you quit now, it is lost.</source>
        <translation>Viimeksi kirjoittamasi ei ole tietokoneen levyllä. Jos lopetat nyt, se menetetään.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Lopeta ja menetä se</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Jää ohjelmaan</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Etusivu</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Uusi tukipyyntö</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Omat tukipyynnöt</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Tietopankki</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Toiminta</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Lähtevät</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, %2 uutta</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Paikat</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt</source>
        <translation>Kuitti</translation>
    </message>
    <message>
        <source>When and to whom</source>
        <translation>Milloin ja kenelle</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Mitä lähetettiin</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Kept by Nordesk on the computer it was sent from.</source>
        <translation>Nordesk säilyttää tämän tietokoneessa, josta se lähetettiin.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Tukipyynnön numero</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>You pressed Send</source>
        <translation>Painoit Lähetä</translation>
    </message>
    <message>
        <source>Received, by the portal's clock</source>
        <translation>Vastaanotettu portaalin kellon mukaan</translation>
    </message>
    <message>
        <source>Confirmed, by this computer's clock</source>
        <translation>Vahvistettu tämän tietokoneen kellon mukaan</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Vahvistaja</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>portaali</translation>
    </message>
    <message>
        <source>you – the portal could not say</source>
        <translation>sinä – portaali ei osannut sanoa</translation>
    </message>
    <message>
        <source>Number of the exchange</source>
        <translation>Viestinvaihdon tunnus</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Avain</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Sent from this computer</source>
        <translation>Lähetetty tästä tietokoneesta</translation>
    </message>
    <message>
        <source>Search in number, title, text and file names</source>
        <translation>Hae numerosta, otsikosta, tekstistä ja tiedostonimistä</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näytä lisää</translation>
    </message>
    <message>
        <source>No receipt holds these words.</source>
        <translation>Missään kuitissa ei ole näitä sanoja.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Open the case</source>
        <translation>Avaa tukipyyntö</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Tallenna PDF-tiedostona…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>The receipt is copied.</source>
        <translation>Kuitti on kopioitu.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF-tiedostona</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-tiedostot (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>This code is wrong, or too old.</source>
        <translation>Koodi on väärä tai vanhentunut.</translation>
    </message>
    <message>
        <source>This password is too short or too easy to guess.</source>
        <translation>Salasana on liian lyhyt tai liian helppo arvata.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Tämä ei ole salasana.</translation>
    </message>
    <message>
        <source>This is not written the way the portal wants it.</source>
        <translation>Tätä ei ole kirjoitettu niin kuin portaali haluaa.</translation>
    </message>
    <message>
        <source>The portal does not know which customer you are.</source>
        <translation>Portaali ei tiedä, mikä asiakas olet.</translation>
    </message>
    <message>
        <source>Nothing is left of this entitlement.</source>
        <translation>Tästä oikeudesta ei ole mitään jäljellä.</translation>
    </message>
    <message>
        <source>This entitlement is not in force, or belongs to another customer or product.</source>
        <translation>Tämä oikeus ei ole voimassa, tai se kuuluu toiselle asiakkaalle tai tuotteelle.</translation>
    </message>
    <message>
        <source>The portal has no rules by which it could find the right queue.</source>
        <translation>Portaalissa ei ole sääntöjä, joiden avulla se löytäisi oikean jonon.</translation>
    </message>
    <message>
        <source>The portal did not accept this.</source>
        <translation>Portaali ei hyväksynyt tätä.</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Open</source>
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>The customer's latest cases</source>
        <translation>Asiakkaan viimeisimmät tukipyynnöt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Linked articles</source>
        <translation>Linkitetyt artikkelit</translation>
    </message>
    <message>
        <source>Copies go to</source>
        <translation>Kopiot lähetetään</translation>
    </message>
    <message>
        <source>There is nothing else around this case.</source>
        <translation>Tähän tukipyyntöön ei liity mitään muuta.</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>The whole and its parts</source>
        <translation>Ylätukipyyntö ja alitukipyynnöt</translation>
    </message>
    <message>
        <source>Merged cases</source>
        <translation>Yhdistetyt tukipyynnöt</translation>
    </message>
    <message>
        <source>Related cases</source>
        <translation>Liittyvät tukipyynnöt</translation>
    </message>
    <message>
        <source>Linked articles</source>
        <translation>Linkitetyt artikkelit</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Samankaltaiset</translation>
    </message>
    <message>
        <source>This case stands by itself: nothing is linked to it, and nothing like it is kept here.</source>
        <translation>Tämä tukipyyntö on itsenäinen: siihen ei ole linkitetty mitään, eikä täällä ole mitään samankaltaista.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Tukipyyntö</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Ylätukipyyntö</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Alitukipyyntö</translation>
    </message>
    <message>
        <source>Goes on there</source>
        <translation>Jatkuu siellä</translation>
    </message>
    <message>
        <source>Ended in this one</source>
        <translation>Yhdistettiin tähän</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Write a reply</source>
        <translation>Kirjoita vastaus</translation>
    </message>
    <message>
        <source>What should the desk know?</source>
        <translation>Mitä palvelupisteen pitäisi tietää?</translation>
    </message>
    <message>
        <source>Attach files …</source>
        <translation>Liitä tiedostoja…</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Lähetä vastaus</translation>
    </message>
    <message>
        <source>At most {size} per file</source>
        <translation>Enintään {size} tiedostoa kohti</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Liitä tiedostoja</translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message>
        <source>Show the folder</source>
        <translation>Näytä kansio</translation>
    </message>
</context>
<context>
    <name>Rescues</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Mitään ei puutu.</translation>
    </message>
    <message>
        <source>What was written in the last minutes may be missing.</source>
        <translation>Viime minuuttien aikana kirjoitettu voi puuttua.</translation>
    </message>
    <message>
        <source>The old file lies here: %1</source>
        <translation>Vanha tiedosto on täällä: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were taken over.</source>
        <translation>
            <numerusform>%n luonnos otettiin talteen.</numerusform>
            <numerusform>%n luonnosta otettiin talteen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait to be sent; the portal is asked first whether it has them.</source>
        <translation>
            <numerusform>%n asia odottaa lähettämistä; portaalilta kysytään ensin, onko se jo perillä.</numerusform>
            <numerusform>%n asiaa odottaa lähettämistä; portaalilta kysytään ensin, ovatko ne jo perillä.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with your work was damaged</source>
        <translation>Työsi sisältävä tiedosto oli vaurioitunut</translation>
    </message>
    <message>
        <source>The file with your work was made by a newer Nordesk</source>
        <translation>Työsi sisältävän tiedoston oli tehnyt uudempi Nordesk</translation>
    </message>
    <message>
        <source>Another program's file lay in the place of your work</source>
        <translation>Toisen ohjelman tiedosto oli työsi paikalla</translation>
    </message>
    <message>
        <source>The file with your work was gone</source>
        <translation>Työsi sisältävä tiedosto oli kadonnut</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>What was found</source>
        <translation>Löydetyt</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches “%1”</source>
        <translation>Mikään luettelossa ei vastaa hakua ”%1”</translation>
    </message>
    <message>
        <source>Try another word, or look through the categories.</source>
        <translation>Kokeile toista sanaa tai selaa luokkia.</translation>
    </message>
    <message>
        <source>Show all categories</source>
        <translation>Näytä kaikki luokat</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>Ei avoinna sinulle</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>User</source>
        <translation>Käyttäjä</translation>
    </message>
    <message>
        <source>Authorised contact</source>
        <translation>Valtuutettu yhteyshenkilö</translation>
    </message>
    <message>
        <source>Customer administrator</source>
        <translation>Asiakkaan järjestelmänvalvoja</translation>
    </message>
    <message>
        <source>Workspace administrator</source>
        <translation>Työtilan järjestelmänvalvoja</translation>
    </message>
    <message>
        <source>Customer activity</source>
        <translation>Asiakastoiminta</translation>
    </message>
    <message>
        <source>View all requests</source>
        <translation>Kaikkien pyyntöjen katselu</translation>
    </message>
    <message>
        <source>Learning manager</source>
        <translation>Koulutusvastaava</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Käsittelijä</translation>
    </message>
</context>
<context>
    <name>ScreenshotsPage</name>
    <message>
        <source>Screenshots</source>
        <translation>Näyttökuvat</translation>
    </message>
    <message>
        <source>What your system asks, and what for</source>
        <translation>Mitä järjestelmäsi kysyy ja miksi</translation>
    </message>
    <message>
        <source>Your system asks nothing: Nordesk can take a picture when you press the button, and only then.</source>
        <translation>Järjestelmäsi ei kysy mitään: Nordesk voi ottaa kuvan, kun painat painiketta, ja vain silloin.</translation>
    </message>
    <message>
        <source>A picture goes into your draft and nowhere else until you send it. You can look at it before.</source>
        <translation>Kuva menee luonnokseesi eikä minnekään muualle, ennen kuin lähetät sen. Voit katsoa sitä ensin.</translation>
    </message>
    <message>
        <source>Take a picture now</source>
        <translation>Ota kuva nyt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Ask the portal for news</source>
        <translation>Hae portaalista uutta</translation>
    </message>
    <message>
        <source>Quit Nordesk</source>
        <translation>Lopeta Nordesk</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Hakutulokset</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; any of the six languages will do.</source>
        <translation>Mitään ei löytynyt. Kokeile vähempiä tai muita sanoja; kaikki kuusi kieltä käyvät.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Client ID</source>
        <translation>Asiakastunnus (client ID)</translation>
    </message>
    <message>
        <source>Tenant (directory)</source>
        <translation>Vuokraaja (hakemisto)</translation>
    </message>
    <message>
        <source>Port for the answer of the sign-in</source>
        <translation>Kirjautumisen vastausportti</translation>
    </message>
    <message>
        <source>Name of the web service</source>
        <translation>Verkkopalvelun nimi</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>The portal has been told.</source>
        <translation>Portaali on saanut tiedon.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Minne?</translation>
    </message>
    <message>
        <source>Signing out …</source>
        <translation>Kirjaudutaan ulos…</translation>
    </message>
    <message>
        <source>Deleted. It is fetched again when it is needed.</source>
        <translation>Poistettu. Tiedot haetaan uudelleen, kun niitä tarvitaan.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no texts, names or passwords.</source>
        <translation>Raportti on leikepöydällä. Siinä ei ole tekstejä, nimiä eikä salasanoja.</translation>
    </message>
</context>
<context>
    <name>SettingsStep</name>
    <message>
        <source>This portal lets programs in only if its administrator has entered them. Ask for these names:</source>
        <translation>Tämä portaali päästää sisään vain ylläpitäjän rekisteröimät ohjelmat. Pyydä häneltä nämä nimet:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>What the administrator has to prepare</source>
        <translation>Mitä ylläpitäjän on valmisteltava</translation>
    </message>
    <message>
        <source>Copied: paste it into a mail</source>
        <translation>Kopioitu: liitä se sähköpostiin</translation>
    </message>
    <message>
        <source>Copy this for the administrator</source>
        <translation>Kopioi tämä ylläpitäjälle</translation>
    </message>
    <message>
        <source>Nordesk shall be let in at %1. Please prepare this and tell me the client ID.</source>
        <translation>Nordesk tarvitsee pääsyn kohteeseen %1. Valmistele tämä ja kerro minulle asiakastunnus (client ID).</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share this case</source>
        <translation>Jaa tämä tukipyyntö</translation>
    </message>
    <message>
        <source>Those ticked can read the case and answer in it, until you take the tick away.</source>
        <translation>Valitut voivat lukea tukipyynnön ja vastata siihen, kunnes poistat valinnan.</translation>
    </message>
    <message>
        <source>Find people and groups</source>
        <translation>Etsi henkilöitä ja ryhmiä</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Henkilöt ja ryhmät</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>%1 – shared by %2</source>
        <translation>%1 – jakaja: %2</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (ryhmä)</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Popular</source>
        <translation>Suosittua</translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation>Tätä voit pyytää</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muut</translation>
    </message>
</context>
<context>
    <name>ShotCard</name>
    <message>
        <source>Area and delay</source>
        <translation>Alue ja viive</translation>
    </message>
    <message>
        <source>Take screenshot</source>
        <translation>Ota näyttökuva</translation>
    </message>
    <message>
        <source>The web address and the time stand beneath the picture. Nordesk steps aside by itself.</source>
        <translation>Verkko-osoite ja kellonaika ovat kuvan alla. Nordesk väistyy itsestään.</translation>
    </message>
</context>
<context>
    <name>ShowStep</name>
    <message>
        <source>Add file …</source>
        <translation>Lisää tiedosto…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Liitä</translation>
    </message>
    <message>
        <source>Or drop files anywhere on this page, or press Ctrl+V.</source>
        <translation>Voit myös pudottaa tiedostoja mihin tahansa tällä sivulla tai painaa Ctrl+V.</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Muokkaa kuvaa</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Sulje kuva</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Copy a picture or files first, then paste them here.</source>
        <translation>Kopioi ensin kuva tai tiedostoja ja liitä ne sitten tähän.</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Leikepöydällä ei ole liitettävää</translation>
    </message>
    <message>
        <source>It is locked, protected or switched off. Look at the picture before you send it.</source>
        <translation>Se on lukittu, suojattu tai sammutettu. Katso kuva ennen lähettämistä.</translation>
    </message>
    <message>
        <source>A screen is empty in the picture</source>
        <translation>Yksi näyttö on kuvassa tyhjä</translation>
    </message>
    <message>
        <source>%1 each at most.</source>
        <translation>Kukin enintään %1.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n files.</source>
        <translation>
            <numerusform>Enintään %n tiedosto.</numerusform>
            <numerusform>Enintään %n tiedostoa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Check the address and your network, then try again.</source>
        <translation>Tarkista osoite ja verkkoyhteytesi ja yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in again</source>
        <translation>Kirjaudu uudelleen</translation>
    </message>
    <message>
        <source>Your drafts and what waits to be sent are as you left them.</source>
        <translation>Luonnoksesi ja lähettämistä odottavat ovat niin kuin jätit ne.</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Uusi salasana</translation>
    </message>
    <message>
        <source>For those who have none yet, and those who forgot theirs.</source>
        <translation>Niille, joilla ei vielä ole salasanaa, ja niille, jotka ovat unohtaneet sen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lisää tili</translation>
    </message>
    <message>
        <source>Several portals can stand side by side.</source>
        <translation>Käytössä voi olla useita portaaleja rinnakkain.</translation>
    </message>
    <message>
        <source>Welcome to Nordesk</source>
        <translation>Tervetuloa Nordeskiin</translation>
    </message>
    <message>
        <source>Everything you do with your service desk, in one place.</source>
        <translation>Kaikki asiointisi palvelupisteen kanssa yhdessä paikassa.</translation>
    </message>
    <message>
        <source>Looking for the portal …</source>
        <translation>Etsitään portaalia…</translation>
    </message>
    <message>
        <source>Starting the demo portal …</source>
        <translation>Käynnistetään demoportaalia…</translation>
    </message>
    <message>
        <source>Something is missing at the portal</source>
        <translation>Portaalista puuttuu jotakin</translation>
    </message>
    <message>
        <source>Signed in until you quit</source>
        <translation>Kirjautuminen on voimassa lopettamiseen asti</translation>
    </message>
    <message>
        <source>This computer's keyring cannot keep your sign-in safe, so you will be asked again next time.</source>
        <translation>Tämän tietokoneen avainnippu ei voi säilyttää kirjautumistasi turvallisesti, joten sitä kysytään ensi kerralla uudelleen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>Salasana on asetettu</translation>
    </message>
    <message>
        <source>You can sign in with it now.</source>
        <translation>Voit nyt kirjautua sillä.</translation>
    </message>
</context>
<context>
    <name>SignOutPanel</name>
    <message>
        <source>Not sent yet – drafts: {drafts}, in the outbox: {waiting}. What shall become of them?</source>
        <translation>Vielä lähettämättä – luonnoksia: {drafts}, lähteviä: {waiting}. Mitä niille tehdään?</translation>
    </message>
    <message>
        <source>Everything of this account will be removed from this computer.</source>
        <translation>Kaikki tämän tilin tiedot poistetaan tältä tietokoneelta.</translation>
    </message>
    <message>
        <source>Keep them on this computer until I sign in again</source>
        <translation>Säilytä ne tällä tietokoneella, kunnes kirjaudun uudelleen</translation>
    </message>
    <message>
        <source>Save them as files in a folder of my choice</source>
        <translation>Tallenna ne tiedostoina valitsemaani kansioon</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Poista ne</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Pysy kirjautuneena</translation>
    </message>
</context>
<context>
    <name>SlaPanel</name>
    <message>
        <source>Nothing was promised for this case by a certain time.</source>
        <translation>Tälle tukipyynnölle ei ole luvattu mitään tiettyyn aikaan mennessä.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Promised within</source>
        <translation>Luvattu aika</translation>
    </message>
    <message>
        <source>Warned before</source>
        <translation>Varoitus ennen määräaikaa</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Odotettu</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Jäljellä</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage %1 of %2: %3, %4</source>
        <translation>Vaihe %1/%2: %3, %4</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Puuttuu vielä: %1</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Jo valmiina: %1</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Your rating: {score} of {best}</source>
        <translation>Arviosi: {score}/{best}</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Miten se sujui?</translation>
    </message>
    <message>
        <source>{score} of {best}</source>
        <translation>{score}/{best}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Vastaanotettu</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Työn alla</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Odottaa sinua</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pidossa</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntematon</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read what is new (F5)</source>
        <translation>Hae uusimmat tiedot (F5)</translation>
    </message>
    <message>
        <source>Connection …</source>
        <translation>Yhteys…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu sisään</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>The disk is full.</source>
        <translation>Levy on täynnä.</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>Toinen ohjelma varaa tiedoston.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Tiedosto on vioittunut.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Nordesk.</source>
        <translation>Tiedoston on kirjoittanut uudempi Nordeskin versio.</translation>
    </message>
    <message>
        <source>The program may not write there.</source>
        <translation>Ohjelma ei saa kirjoittaa sinne.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Tiedostoa ei enää ole.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>whole desktop</source>
        <translation>koko työpöytä</translation>
    </message>
    <message>
        <source>one screen</source>
        <translation>yksi näyttö</translation>
    </message>
    <message>
        <source>one window</source>
        <translation>yksi ikkuna</translation>
    </message>
    <message>
        <source>part of the screen</source>
        <translation>osa näytöstä</translation>
    </message>
    <message>
        <source>Added by Nordesk %1 on %2 – %3, %4</source>
        <translation>Lisännyt Nordesk %1, %2 – %3, %4</translation>
    </message>
    <message>
        <source>Web address: %1</source>
        <translation>Verkko-osoite: %1</translation>
    </message>
    <message>
        <source>The time was redacted.</source>
        <translation>Kellonaika on peitetty.</translation>
    </message>
    <message>
        <source>The clock was not compared with a portal's.</source>
        <translation>Kelloa ei verrattu portaalin kelloon.</translation>
    </message>
    <message>
        <source>± %1 s</source>
        <translation>± %1 s</translation>
    </message>
    <message>
        <source>This PC's clock agrees with the portal's (%1).</source>
        <translation>Tietokoneen kello vastaa portaalin kelloa (%1).</translation>
    </message>
    <message>
        <source>This PC's clock is %1 ahead of the portal's (%2).</source>
        <translation>Tietokoneen kello on %1 edellä portaalin kelloa (%2).</translation>
    </message>
    <message>
        <source>This PC's clock is %1 behind the portal's (%2).</source>
        <translation>Tietokoneen kello on %1 jäljessä portaalin kellosta (%2).</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 pv %2 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Redact all</source>
        <translation>Peitä kaikki</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Hylkää kaikki</translation>
    </message>
    <message>
        <source>Redact “%1”</source>
        <translation>Peitä ”%1”</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>Hylkää ”%1”</translation>
    </message>
    <message>
        <source>Your organisation asks that all of them be redacted before the picture is used.</source>
        <translation>Organisaatiosi edellyttää, että kaikki peitetään ennen kuvan käyttöä.</translation>
    </message>
    <message>
        <source>Press on one, or reach it by Tab; Enter redacts it, Delete dismisses it.</source>
        <translation>Paina yhtä tai siirry siihen sarkaimella; Enter peittää sen, Delete hylkää sen.</translation>
    </message>
    <message numerus="yes">
        <source>%n places look private</source>
        <translation>
            <numerusform>%n kohta vaikuttaa yksityiseltä</numerusform>
            <numerusform>%n kohtaa vaikuttaa yksityiseltä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>This may help</source>
        <translation>Tästä voi olla apua</translation>
    </message>
    <message>
        <source>Back to the suggestions</source>
        <translation>Takaisin ehdotuksiin</translation>
    </message>
</context>
<context>
    <name>TableFileDialog</name>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-työkirja</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Pilkuin erotellut arvot</translation>
    </message>
</context>
<context>
    <name>TableTrouble</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Tiedostoa ei voi lukea.</translation>
    </message>
    <message>
        <source>There is no table in it: no row with headings, or a form Nordesk does not know.</source>
        <translation>Siinä ei ole taulukkoa: otsikkoriviä ei ole, tai muoto on Nordeskille tuntematon.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Siinä ei ole rivejä.</translation>
    </message>
    <message>
        <source>It is bigger than %1.</source>
        <translation>Se on suurempi kuin %1.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>Siinä on yli %1 riviä.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>Siinä on yli %1 saraketta.</translation>
    </message>
    <message>
        <source>What stands in it is nested too deep.</source>
        <translation>Sen sisältö on liian monessa sisäkkäisessä tasossa.</translation>
    </message>
    <message>
        <source>It would grow to many times its size when it is opened.</source>
        <translation>Se kasvaisi avattaessa moninkertaiseksi.</translation>
    </message>
    <message>
        <source>It holds programs (macros). Save it as a workbook without.</source>
        <translation>Se sisältää ohjelmia (makroja). Tallenna se työkirjana ilman makroja.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Se on lukittu salasanalla.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Tiedosto on vaurioitunut.</translation>
    </message>
    <message>
        <source>Its text cannot be read. Save it as UTF-8.</source>
        <translation>Sen tekstiä ei voi lukea. Tallenna se UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>It is a workbook in the form used before 2007, or locked with a password. Save it as XLSX.</source>
        <translation>Se on ennen vuotta 2007 käytetyssä muodossa oleva työkirja tai lukittu salasanalla. Tallenna se XLSX-muodossa.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>What to show of the conversation</source>
        <translation>Mitä keskustelusta näytetään</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>E-mail and calls</source>
        <translation>Sähköpostit ja puhelut</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Sisäiset</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>Fetching older …</source>
        <translation>Haetaan vanhempia…</translation>
    </message>
    <message>
        <source>Fetch older from the portal</source>
        <translation>Hae vanhemmat portaalista</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Ei vielä mitään tällaista.</translation>
    </message>
    <message>
        <source>Nothing of this kind in what is here.</source>
        <translation>Ei mitään tällaista siinä, mikä on täällä.</translation>
    </message>
    <message>
        <source>Show older (%1)</source>
        <translation>Näytä vanhemmat (%1)</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Sent as text, too</source>
        <translation>Lähetetään myös tekstinä</translation>
    </message>
    <message>
        <source>The desk finds your case by them. These lines follow your description.</source>
        <translation>Palvelupiste löytää tukipyyntösi niiden avulla. Nämä rivit tulevat kuvauksesi jälkeen.</translation>
    </message>
    <message>
        <source>Send address and time</source>
        <translation>Lähetä osoite ja aika</translation>
    </message>
    <message>
        <source>Send address and time of %1</source>
        <translation>Lähetä osoite ja aika: %1</translation>
    </message>
    <message>
        <source>%1: there is no room left beneath your description.</source>
        <translation>%1: kuvauksesi alla ei ole enää tilaa.</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Copy the text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Teksti on kopioitu.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Alt and the arrow keys move it.</source>
        <translation>Alt ja nuolinäppäimet siirtävät sitä.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>Edit picture %1</source>
        <translation>Muokkaa kuvaa %1</translation>
    </message>
    <message>
        <source>with web address</source>
        <translation>verkko-osoite mukana</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>ei verkko-osoitetta</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ei aikaa</translation>
    </message>
    <message>
        <source>with time</source>
        <translation>aika mukana</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>tarkistettu</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>ei tarkistettu</translation>
    </message>
    <message>
        <source>address</source>
        <translation>osoite</translation>
    </message>
    <message>
        <source>time</source>
        <translation>aika</translation>
    </message>
</context>
<context>
    <name>TimeRangeEditor</name>
    <message>
        <source>from</source>
        <translation>alkaa</translation>
    </message>
    <message>
        <source>to</source>
        <translation>päättyy</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>tt:mm</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Odottaa lähettämistä</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Ei varmuutta perillemenosta</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Pysäytit tämän</translation>
    </message>
    <message>
        <source>Not accepted by the portal</source>
        <translation>Portaali ei hyväksynyt</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Sisäinen muistiinpano</translation>
    </message>
    <message>
        <source>Internal task</source>
        <translation>Sisäinen tehtävä</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Lähettäjä: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Vastaanottaja: %1</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Kopio: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>E-mail to the desk</source>
        <translation>Sähköposti palvelupisteeseen</translation>
    </message>
    <message>
        <source>E-mail from the desk</source>
        <translation>Sähköposti palvelupisteestä</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Puhelu</translation>
    </message>
    <message>
        <source>Call to the desk</source>
        <translation>Puhelu palvelupisteeseen</translation>
    </message>
    <message>
        <source>Call from the desk</source>
        <translation>Puhelu palvelupisteestä</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Hae kaikesta (Ctrl+K)</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>A portal on this computer to try things out. Nothing is sent anywhere.</source>
        <translation>Portaali tällä tietokoneella kokeilua varten. Mitään ei lähetetä mihinkään.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Tili: %1</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Avaa tukipyyntötiedosto…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lisää tili</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Nordesk</source>
        <translation>Avaa Nordesk</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Uusi tukipyyntö</translation>
    </message>
    <message>
        <source>Take screenshot</source>
        <translation>Ota näyttökuva</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Screenshot of …</source>
        <translation>Näyttökuva kohteesta…</translation>
    </message>
    <message>
        <source>Nordesk goes on here. Quit it from this icon's menu.</source>
        <translation>Nordesk jatkaa täällä. Lopeta se tämän kuvakkeen valikosta.</translation>
    </message>
    <message>
        <source>Case %1 is waiting for you</source>
        <translation>Tukipyyntö %1 odottaa sinua</translation>
    </message>
    <message>
        <source>News in case %1</source>
        <translation>Uutta tukipyynnössä %1</translation>
    </message>
</context>
<context>
    <name>ViewChooser</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (muutettu)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Näkymä: %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Tallenna muutokset</translation>
    </message>
    <message>
        <source>Keep as a view …</source>
        <translation>Tallenna näkymänä…</translation>
    </message>
    <message>
        <source>My own views</source>
        <translation>Omat näkymät</translation>
    </message>
    <message>
        <source>Keep as a new view …</source>
        <translation>Tallenna uutena näkymänä…</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>Aloita tästä näkymästä</translation>
    </message>
    <message>
        <source>Rename this view …</source>
        <translation>Nimeä näkymä uudelleen…</translation>
    </message>
    <message>
        <source>Throw this view away</source>
        <translation>Hylkää tämä näkymä</translation>
    </message>
    <message>
        <source>Views of %1</source>
        <translation>Näkymät: %1</translation>
    </message>
    <message>
        <source>The portal's views</source>
        <translation>Portaalin näkymät</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Tallenna tämä näkymä</translation>
    </message>
    <message>
        <source>With its filters, columns and order. It stays on this computer.</source>
        <translation>Suodattimineen, sarakkeineen ja järjestyksineen. Se pysyy tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Nimeä näkymä uudelleen</translation>
    </message>
    <message>
        <source>Throw this view away?</source>
        <translation>Hylätäänkö tämä näkymä?</translation>
    </message>
    <message>
        <source>The cases stay. Only “%1” goes.</source>
        <translation>Tukipyynnöt säilyvät. Vain ”%1” poistuu.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä se</translation>
    </message>
</context>
<context>
    <name>WorksStep</name>
    <message>
        <source>You are signed in. This is what works here:</source>
        <translation>Olet kirjautunut sisään. Nämä toimivat täällä:</translation>
    </message>
    <message>
        <source>What has a dash, this portal does not let programs do. Its own pages may.</source>
        <translation>Viivalla merkittyjä asioita portaali ei salli ohjelmien tehdä. Sen omilla sivuilla ne voivat onnistua.</translation>
    </message>
    <message>
        <source>Something is missing at the portal</source>
        <translation>Portaalista puuttuu jotakin</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: toimii</translation>
    </message>
    <message>
        <source>%1: does not work here</source>
        <translation>%1: ei toimi täällä</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
</context>
</TS>
