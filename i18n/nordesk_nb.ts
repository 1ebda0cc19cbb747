<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Nordesk {version}. Free software under the MIT licence. Qt and PySide6 are used under the LGPL; their files lie beside the program and may be replaced.</source>
        <translation>Nordesk {version}. Fri programvare under MIT-lisensen. Qt og PySide6 brukes under LGPL; filene deres ligger ved siden av programmet og kan byttes ut.</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Vis lisensene</translation>
    </message>
</context>
<context>
    <name>AboutStep</name>
    <message>
        <source>What is it about?</source>
        <translation>Hva gjelder det?</translation>
    </message>
    <message>
        <source>What type of case is it?</source>
        <translation>Hva slags sak er det?</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>Hvor mye haster det?</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Please choose another; what you have written is kept.</source>
        <translation>Velg noe annet; det du har skrevet, blir tatt vare på.</translation>
    </message>
    <message>
        <source>The portal no longer offers what you had chosen</source>
        <translation>Portalen tilbyr ikke lenger det du hadde valgt</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Du kan ikke bestille dette selv</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Faktureres</translation>
    </message>
    <message>
        <source>Then the right people see your case first.</source>
        <translation>Da kommer saken til de rette med en gang.</translation>
    </message>
    <message>
        <source>Please choose the type that fits best</source>
        <translation>Velg den typen som passer best</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>What you see here, and why</source>
        <translation>Hva du ser her, og hvorfor</translation>
    </message>
    <message>
        <source>you are its primary contact,</source>
        <translation>du er primær kontaktperson for den,</translation>
    </message>
    <message>
        <source>it was shared with you by name,</source>
        <translation>den er delt med deg personlig,</translation>
    </message>
    <message>
        <source>it was shared with a group you are a member of,</source>
        <translation>den er delt med en gruppe du er medlem av,</translation>
    </message>
    <message>
        <source>or your role lets you view all requests.</source>
        <translation>eller rollen din lar deg se alle henvendelser.</translation>
    </message>
    <message>
        <source>Your roles: %1</source>
        <translation>Rollene dine: %1</translation>
    </message>
    <message>
        <source>As an administrator you see the use of everybody in your workspaces.</source>
        <translation>Som administrator ser du forbruket til alle i arbeidsområdene dine.</translation>
    </message>
    <message>
        <source>You see a request when at least one of these is so:</source>
        <translation>Du ser en henvendelse når minst ett av disse punktene stemmer:</translation>
    </message>
    <message>
        <source>You can let others in: give them the role Customer activity at the portal.</source>
        <translation>Du kan slippe til andre: Gi dem rollen «Kundeaktivitet» i portalen.</translation>
    </message>
    <message>
        <source>As a learning manager you see all courses, too. Figures that cover only what you may see say so.</source>
        <translation>Som opplæringsansvarlig ser du også alle kurs. Det står ved tallet når det bare omfatter det du har tilgang til.</translation>
    </message>
    <message>
        <source>As an authorised contact you are told the figures of the whole agreement; the lists hold only the requests that you may see.</source>
        <translation>Som autorisert kontaktperson ser du tallene for hele avtalen; listene inneholder bare de henvendelsene du har tilgang til.</translation>
    </message>
    <message>
        <source>Figures that cover only what you may see say so, and tell nothing of what is left for all. An administrator of your organisation can give you more.</source>
        <translation>Det står ved tallet når det bare omfatter det du har tilgang til; da sier det ingenting om hva som gjenstår for alle. En administrator i organisasjonen din kan gi deg mer tilgang.</translation>
    </message>
</context>
<context>
    <name>AccessibilityCard</name>
    <message>
        <source>Let browsers tell their address</source>
        <translation>La nettlesere fortelle adressen sin</translation>
    </message>
    <message>
        <source>It is the desktop's switch for accessibility and counts for all your programs: they tell screen readers, and whatever else asks, what they show. Nordesk asks the browser in front for its address when you order a picture, and nobody at any other time.</source>
        <translation>Det er skrivebordets bryter for tilgjengelighet og gjelder alle programmene dine: De forteller skjermlesere, og andre som spør, hva de viser. Nordesk spør nettleseren som ligger fremst, om adressen når du bestiller et bilde, og ingen ellers.</translation>
    </message>
    <message>
        <source>Browsers that are open notice it once they are closed and opened again. You can switch it back here at any time; a screen reader needs it.</source>
        <translation>Nettlesere som er åpne, merker det når de er lukket og åpnet igjen. Du kan slå den tilbake her når som helst; en skjermleser trenger den.</translation>
    </message>
    <message>
        <source>The desktop did not let itself be switched.</source>
        <translation>Skrivebordet lot seg ikke slå om.</translation>
    </message>
    <message>
        <source>Accessibility is switched on.</source>
        <translation>Tilgjengelighet er slått på.</translation>
    </message>
    <message>
        <source>Accessibility is switched off: pictures have no web address.</source>
        <translation>Tilgjengelighet er slått av: Bilder får ingen nettadresse.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Slå av</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Slå på</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Logget inn som</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>The portal writes to me in</source>
        <translation>Portalen skriver til meg på</translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation>Endre passord …</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Logg ut …</translation>
    </message>
</context>
<context>
    <name>AccountChooser</name>
    <message>
        <source>Choose an account</source>
        <translation>Velg en konto</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logg inn igjen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Legg til en konto</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ingen kontakt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Logget inn</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Resolve</source>
        <translation>Løs</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Aktiver på nytt</translation>
    </message>
    <message>
        <source>Really cancel the case</source>
        <translation>Avbryt saken likevel</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <translation>Avbryt saken</translation>
    </message>
    <message>
        <source>This is solved</source>
        <translation>Dette er løst</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Gjenåpne</translation>
    </message>
    <message>
        <source>Really withdraw</source>
        <translation>Ja, trekk tilbake</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>Behold saken</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>This case is closed. Write a new one if it comes back.</source>
        <translation>Denne saken er lukket. Skriv en ny hvis problemet kommer tilbake.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Reactive support</source>
        <translation>Reaktiv support</translation>
    </message>
    <message>
        <source>Advisory support</source>
        <translation>Rådgivende support</translation>
    </message>
    <message>
        <source>Proactive services</source>
        <translation>Proaktive tjenester</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>On-demand education</source>
        <translation>Opplæring ved behov</translation>
    </message>
    <message>
        <source>On-demand assessments</source>
        <translation>Vurderinger ved behov</translation>
    </message>
    <message>
        <source>Additional cases</source>
        <translation>Tilleggssaker</translation>
    </message>
    <message>
        <source>Proactive credits</source>
        <translation>Proaktive kreditter</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Forbruk</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The portal tells no dates of it.</source>
        <translation>Portalen oppgir ingen datoer for den.</translation>
    </message>
    <message>
        <source>The file tells no dates of it.</source>
        <translation>Filen oppgir ingen datoer for den.</translation>
    </message>
    <message>
        <source>From the file %1, of %2</source>
        <translation>Fra filen %1, per %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ikke begynt</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Ingen kjent sluttdato</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Utløpt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Utløper om %n dag</numerusform>
            <numerusform>Utløper om %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Utløper i dag</translation>
    </message>
    <message>
        <source>Requests outside your agreements</source>
        <translation>Henvendelser utenfor avtalene deres</translation>
    </message>
    <message>
        <source>Additional benefit</source>
        <translation>Tilleggsfordel</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inkludert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>Used, of what you may see</source>
        <translation>Brukt, av det du har tilgang til</translation>
    </message>
    <message>
        <source>Consumption service</source>
        <translation>Forbrukstjeneste</translation>
    </message>
</context>
<context>
    <name>ActivityAction</name>
    <message>
        <source>Open a support request</source>
        <translation>Opprett en henvendelse</translation>
    </message>
    <message>
        <source>Open an advisory request</source>
        <translation>Be om rådgivning</translation>
    </message>
    <message>
        <source>Service catalogue</source>
        <translation>Tjenestekatalog</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Endre kontaktpersoner</translation>
    </message>
    <message>
        <source>Go to the courses</source>
        <translation>Gå til kursene</translation>
    </message>
    <message>
        <source>Go to the assessments</source>
        <translation>Gå til vurderingene</translation>
    </message>
    <message>
        <source>Ask about these cases</source>
        <translation>Spør om disse sakene</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Løs inn</translation>
    </message>
    <message>
        <source>Open at the portal</source>
        <translation>Åpne i portalen</translation>
    </message>
</context>
<context>
    <name>ActivityCode</name>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Tidfestet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitert</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbegynt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Innløst</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Proactive module</source>
        <translation>Proaktiv modul</translation>
    </message>
    <message>
        <source>Designated engineer</source>
        <translation>Dedikert tekniker</translation>
    </message>
    <message>
        <source>E-learning</source>
        <translation>E-læring</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Problem resolution</source>
        <translation>Problemløsning</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rådgivning</translation>
    </message>
</context>
<context>
    <name>ActivityColumn</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorlighetsgrad</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Primær kontaktperson</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeidsområde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slutt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Tidfestet</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Levert av</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrert</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Siste innlogging</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Kursdeltaker</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbegynt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Fremdrift (%)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknologi</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Knyttet til</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Sist kjørt</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Neste kjøring</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Why you see it</source>
        <translation>Hvorfor du ser dette</translation>
    </message>
</context>
<context>
    <name>ActivityFigure</name>
    <message>
        <source>Bought</source>
        <translation>Kjøpt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gjenstår</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Overforbruk</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Tidfestet</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledige</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Tillatt</translation>
    </message>
    <message>
        <source>Courses started</source>
        <translation>Påbegynte kurs</translation>
    </message>
    <message>
        <source>Courses completed</source>
        <translation>Fullførte kurs</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kjørt</translation>
    </message>
    <message>
        <source>Problem resolution</source>
        <translation>Problemløsning</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rådgivning</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Education report</source>
        <translation>Opplæringsrapport</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeidsområder</translation>
    </message>
    <message>
        <source>Export education report</source>
        <translation>Eksporter opplæringsrapport</translation>
    </message>
    <message>
        <source>Figures from a file…</source>
        <translation>Tall fra en fil…</translation>
    </message>
    <message>
        <source>Customer activity</source>
        <translation>Kundeaktivitet</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Åpner %1 i nettleseren</translation>
    </message>
    <message>
        <source>All figures here are from files.</source>
        <translation>Alle tallene her kommer fra filer.</translation>
    </message>
    <message>
        <source>Data as of %1. The portal counts once a day.</source>
        <translation>Data per %1. Portalen teller én gang i døgnet.</translation>
    </message>
    <message>
        <source>%1 Read from the portal %2.</source>
        <translation>%1 Lest fra portalen %2.</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation>Ingenting å vise her</translation>
    </message>
    <message>
        <source>Figures from a file can be shown here all the same.</source>
        <translation>Tall fra en fil kan likevel vises her.</translation>
    </message>
    <message>
        <source>Your role does not open this page</source>
        <translation>Rollen din gir ikke tilgang til denne siden</translation>
    </message>
    <message>
        <source>Customer and workspace administrators see it, and those to whom they give the role Customer activity. Ask an administrator of your organisation.</source>
        <translation>Den vises for kunde- og arbeidsområdeadministratorer, og for dem de gir rollen «Kundeaktivitet». Spør en administrator i organisasjonen din.</translation>
    </message>
    <message>
        <source>No agreements</source>
        <translation>Ingen avtaler</translation>
    </message>
    <message>
        <source>The portal knows of no agreement of your workspaces.</source>
        <translation>Portalen kjenner ikke til noen avtale for arbeidsområdene dine.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagret som %1</translation>
    </message>
</context>
<context>
    <name>ActivityReason</name>
    <message>
        <source>Outside the term of the agreement</source>
        <translation>Utenfor avtaleperioden</translation>
    </message>
    <message>
        <source>The agreement belongs to another workspace</source>
        <translation>Avtalen tilhører et annet arbeidsområde</translation>
    </message>
    <message>
        <source>No agreement, package or service</source>
        <translation>Avtale, pakke eller tjeneste mangler</translation>
    </message>
    <message>
        <source>Support assistance (SU)</source>
        <translation>Supportassistanse (SU)</translation>
    </message>
    <message>
        <source>Developer support assistance (DSA)</source>
        <translation>Supportassistanse for utviklere (DSA)</translation>
    </message>
    <message>
        <source>Support technology advisor (X85)</source>
        <translation>Teknologirådgiver for support (X85)</translation>
    </message>
    <message>
        <source>Reactive enabled contact (REC)</source>
        <translation>Kontaktperson med reaktiv support (REC)</translation>
    </message>
</context>
<context>
    <name>ActivityUnit</name>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Vurderinger</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Kreditter</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurs</translation>
    </message>
</context>
<context>
    <name>ActivityWhy</name>
    <message>
        <source>You are an administrator</source>
        <translation>Du er administrator</translation>
    </message>
    <message>
        <source>You may view all requests</source>
        <translation>Du kan se alle henvendelser</translation>
    </message>
    <message>
        <source>Shared with a group of yours</source>
        <translation>Delt med en av gruppene dine</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Delt med deg</translation>
    </message>
    <message>
        <source>You are the primary contact</source>
        <translation>Du er primær kontaktperson</translation>
    </message>
    <message>
        <source>You are a learning manager</source>
        <translation>Du er opplæringsansvarlig</translation>
    </message>
    <message>
        <source>Shown to everybody in the workspace</source>
        <translation>Vises for alle i arbeidsområdet</translation>
    </message>
    <message>
        <source>The portal shows it to you</source>
        <translation>Portalen viser den til deg</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The portal's administrator has not opened it for programs yet; nothing can be sent or read.</source>
        <translation>Portalens administrator har ikke åpnet den for programmer ennå; ingenting kan sendes eller leses.</translation>
    </message>
    <message>
        <source>The portal keeps no mark of what was sent. When an answer is lost, you are asked whether it arrived.</source>
        <translation>Portalen merker seg ikke hva som er sendt. Når et svar går tapt, blir du spurt om det kom fram.</translation>
    </message>
    <message>
        <source>The portal does not know which customer you are; you can read cases, but not make any.</source>
        <translation>Portalen vet ikke hvilken kunde du er; du kan lese saker, men ikke opprette noen.</translation>
    </message>
    <message>
        <source>The portal signs you out after a short time; its administrator can allow longer sign-ins.</source>
        <translation>Portalen logger deg ut etter kort tid; administratoren kan tillate lengre innlogginger.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Announcement</source>
        <translation>Kunngjøring</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Driftsstans</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, kl. %2–%3</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Your folder cannot be locked</source>
        <translation>Mappen din kan ikke låses</translation>
    </message>
    <message>
        <source>Do not open Nordesk on two computers at once: both would send what waits.</source>
        <translation>Ikke åpne Nordesk på to datamaskiner samtidig: Begge ville sendt det som venter.</translation>
    </message>
</context>
<context>
    <name>ArticleKind</name>
    <message>
        <source>FAQ</source>
        <translation>FAQ</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Releaseinfo</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>See also</source>
        <translation>Se også</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>Oppdatert {date}</translation>
    </message>
    <message>
        <source>This article exists in {language} only.</source>
        <translation>Denne artikkelen finnes bare på {language}.</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Keep</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>%1 is number %2 of %3 now.</source>
        <translation>%1 er nå nummer %2 av %3.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Legg til i kø</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Løs</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Slå sammen med</translation>
    </message>
    <message>
        <source>By the routing rules</source>
        <translation>Etter rutingsreglene</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n cases?</source>
        <translation>
            <numerusform>Løse %n sak?</numerusform>
            <numerusform>Løse %n saker?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever reported them is told.</source>
        <translation>De som har meldt dem inn, får beskjed.</translation>
    </message>
    <message>
        <source>Resolve them</source>
        <translation>Løs dem</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n cases into %1?</source>
        <translation>
            <numerusform>Slå sammen %n sak med %1?</numerusform>
            <numerusform>Slå sammen %n saker med %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>They end, and that one goes on for all. This cannot be taken back.</source>
        <translation>De avsluttes, og den ene saken fortsetter for alle. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Slå dem sammen</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>La dem være som de er</translation>
    </message>
    <message numerus="yes">
        <source>%n cases: the portal is told as soon as it can be reached.</source>
        <translation>
            <numerusform>%n sak: Portalen får beskjed så snart den kan nås.</numerusform>
            <numerusform>%n saker: Portalen får beskjed så snart den kan nås.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not allow it now.</source>
        <translation>
            <numerusform>%n sak tillater det ikke nå.</numerusform>
            <numerusform>%n saker tillater det ikke nå.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Nordesk is open elsewhere with the same folder</source>
        <translation>Nordesk er åpent et annet sted med samme mappe</translation>
    </message>
    <message>
        <source>Two at once could send or change the same thing. Close the other one, then try again.</source>
        <translation>To samtidig kunne sendt eller endret det samme. Lukk det andre, og prøv igjen.</translation>
    </message>
    <message>
        <source>Nordesk cannot keep your work here</source>
        <translation>Nordesk kan ikke ta vare på arbeidet ditt her</translation>
    </message>
    <message>
        <source>Nothing was changed or lost. Without this folder no draft could be kept, so it does not start.</source>
        <translation>Ingenting er endret eller gått tapt. Uten denne mappen kan ingen utkast lagres, derfor starter det ikke.</translation>
    </message>
    <message>
        <source>Another program has it; it did not tell which.</source>
        <translation>Et annet program bruker den; hvilket fikk vi ikke vite.</translation>
    </message>
    <message>
        <source>{user} has it on the computer {host}.</source>
        <translation>{user} bruker den på datamaskinen {host}.</translation>
    </message>
    <message>
        <source>{user} has had it on the computer {host} since {time}.</source>
        <translation>{user} har brukt den på datamaskinen {host} siden {time}.</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikler</translation>
    </message>
    <message>
        <source>New and changed</source>
        <translation>Nytt og endret</translation>
    </message>
    <message>
        <source>No article found</source>
        <translation>Fant ingen artikkel</translation>
    </message>
    <message>
        <source>Try fewer or other words. Any of the six languages will do, also without å, ä, ö, æ, ø, þ, ð.</source>
        <translation>Prøv færre eller andre ord. Alle de seks språkene kan brukes, også uten å, ä, ö, æ, ø, þ, ð.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Vis alle emner</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Ingen artikler ennå</translation>
    </message>
    <message>
        <source>They come with the next answer of the portal.</source>
        <translation>De kommer med neste svar fra portalen.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Browse a catalogue</source>
        <translation>Bla i en katalog</translation>
    </message>
    <message>
        <source>Guided forms</source>
        <translation>Veiledede skjemaer</translation>
    </message>
    <message>
        <source>Tell quickly what has changed</source>
        <translation>Si raskt fra om hva som er endret</translation>
    </message>
    <message>
        <source>Tell what was removed</source>
        <translation>Si fra om hva som er fjernet</translation>
    </message>
    <message>
        <source>Send whole conversations along with the list</source>
        <translation>Sende hele samtaler sammen med listen</translation>
    </message>
    <message>
        <source>Recognise a message that was sent twice</source>
        <translation>Gjenkjenne en melding som er sendt to ganger</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Legge ved filer</translation>
    </message>
    <message>
        <source>Reply in a case</source>
        <translation>Svare i en sak</translation>
    </message>
    <message>
        <source>Mark a case as solved</source>
        <translation>Merke en sak som løst</translation>
    </message>
    <message>
        <source>Reopen a case</source>
        <translation>Gjenåpne en sak</translation>
    </message>
    <message>
        <source>Withdraw a case</source>
        <translation>Trekke tilbake en sak</translation>
    </message>
    <message>
        <source>Rate a case</source>
        <translation>Vurdere en sak</translation>
    </message>
    <message>
        <source>Assign, queue, divide and merge cases</source>
        <translation>Tildele, legge i kø, dele opp og slå sammen saker</translation>
    </message>
    <message>
        <source>Write internal notes in a case</source>
        <translation>Skrive interne notater i en sak</translation>
    </message>
    <message>
        <source>Fetch a long conversation page by page</source>
        <translation>Hente en lang samtale side for side</translation>
    </message>
    <message>
        <source>Change what a case is about, and whose it is</source>
        <translation>Endre hva en sak gjelder, og hvem den tilhører</translation>
    </message>
    <message>
        <source>See the organisation's cases</source>
        <translation>Se organisasjonens saker</translation>
    </message>
    <message>
        <source>Show the portal's own views of cases</source>
        <translation>Vise portalens egne visninger av saker</translation>
    </message>
    <message>
        <source>Read knowledge articles</source>
        <translation>Lese kunnskapsartikler</translation>
    </message>
    <message>
        <source>Rate an article</source>
        <translation>Vurdere en artikkel</translation>
    </message>
    <message>
        <source>Give feedback on an article</source>
        <translation>Gi tilbakemelding på en artikkel</translation>
    </message>
    <message>
        <source>Search on the portal</source>
        <translation>Søke på portalen</translation>
    </message>
    <message>
        <source>Look up colleagues</source>
        <translation>Slå opp kolleger</translation>
    </message>
    <message>
        <source>Show announcements</source>
        <translation>Vise kunngjøringer</translation>
    </message>
    <message>
        <source>Show agreements and what is left of them</source>
        <translation>Vise avtaler og hva som gjenstår av dem</translation>
    </message>
    <message>
        <source>Tell before sending what a case takes of the agreement</source>
        <translation>Opplyse før sending hva en sak trekker av avtalen</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Endre passordet her</translation>
    </message>
    <message>
        <source>Get a first or forgotten password here</source>
        <translation>Få et første eller glemt passord her</translation>
    </message>
    <message>
        <source>Choose the language of the portal's mails</source>
        <translation>Velge språk for e-postene fra portalen</translation>
    </message>
    <message>
        <source>This portal does not offer: %1.</source>
        <translation>Denne portalen tilbyr ikke: %1.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>There is no screen to take a picture of.</source>
        <translation>Det finnes ingen skjerm å ta bilde av.</translation>
    </message>
    <message>
        <source>The picture was all one colour; the system hides the screen from us.</source>
        <translation>Bildet hadde bare én farge; systemet skjuler skjermen for oss.</translation>
    </message>
    <message>
        <source>The browser does not tell whether the window is private; its address was not taken.</source>
        <translation>Nettleseren sier ikke om vinduet er privat; adressen ble ikke tatt med.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take pictures of the screen.</source>
        <translation>Dette skrivebordsmiljøet lar ikke programmer ta bilde av skjermen.</translation>
    </message>
    <message>
        <source>The screens together are too big for one picture.</source>
        <translation>Skjermene er til sammen for store for ett bilde.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture this large. Close other programs and try again.</source>
        <translation>Det er ikke nok minne til et så stort bilde. Lukk andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>Your organisation's policy does not allow pictures of the screen.</source>
        <translation>Organisasjonens retningslinjer tillater ikke skjermbilder.</translation>
    </message>
    <message>
        <source>A window of Nordesk did not leave the screen; it would be in the picture.</source>
        <translation>Et Nordesk-vindu forsvant ikke fra skjermen; det ville kommet med på bildet.</translation>
    </message>
    <message>
        <source>The desktop did not hand over the picture in time.</source>
        <translation>Skrivebordet leverte ikke bildet i tide.</translation>
    </message>
    <message>
        <source>Open Nordesk first: a region is marked in its window.</source>
        <translation>Åpne Nordesk først: Et område merkes i vinduet.</translation>
    </message>
    <message>
        <source>The screen could not be read.</source>
        <translation>Skjermen kunne ikke leses.</translation>
    </message>
    <message>
        <source>No web address was found.</source>
        <translation>Fant ingen nettadresse.</translation>
    </message>
    <message>
        <source>The window in front was not a web browser.</source>
        <translation>Vinduet foran var ikke en nettleser.</translation>
    </message>
    <message>
        <source>There was no window in front.</source>
        <translation>Det var ikke noe vindu foran.</translation>
    </message>
    <message>
        <source>Nordesk has not been given leave to ask the browser.</source>
        <translation>Nordesk har ikke fått lov til å spørre nettleseren.</translation>
    </message>
    <message>
        <source>The system's accessibility service does not run.</source>
        <translation>Systemets tjeneste for tilgjengelighet kjører ikke.</translation>
    </message>
    <message>
        <source>Accessibility is switched off here, so browsers tell no address. See Settings, Screenshots.</source>
        <translation>Tilgjengelighet er slått av her, så nettlesere forteller ingen adresse. Se Innstillinger, Skjermbilder.</translation>
    </message>
    <message>
        <source>The browser did not tell its address.</source>
        <translation>Nettleseren oppga ikke adressen.</translation>
    </message>
    <message>
        <source>The browser tells no address yet. Close and open it again, then it will.</source>
        <translation>Nettleseren forteller ingen adresse ennå. Lukk og åpne den igjen, så gjør den det.</translation>
    </message>
    <message>
        <source>The browser did not answer in time.</source>
        <translation>Nettleseren svarte ikke i tide.</translation>
    </message>
    <message>
        <source>The window is private; its address is not taken.</source>
        <translation>Vinduet er privat; adressen tas ikke med.</translation>
    </message>
    <message>
        <source>This desktop does not tell which window is in front.</source>
        <translation>Dette skrivebordsmiljøet oppgir ikke hvilket vindu som er foran.</translation>
    </message>
    <message>
        <source>Addresses cannot be read on this system.</source>
        <translation>Adresser kan ikke leses på dette systemet.</translation>
    </message>
    <message>
        <source>The address could not be read.</source>
        <translation>Adressen kunne ikke leses.</translation>
    </message>
    <message>
        <source>The address was redacted.</source>
        <translation>Adressen er sladdet.</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>Alle skjermer</translation>
    </message>
    <message>
        <source>The screen with the mouse pointer</source>
        <translation>Skjermen med musepekeren</translation>
    </message>
    <message>
        <source>The active window</source>
        <translation>Det aktive vinduet</translation>
    </message>
    <message>
        <source>A region that I mark</source>
        <translation>Et område jeg merker</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Med en gang</translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds</source>
        <translation>
            <numerusform>Etter %n sekund</numerusform>
            <numerusform>Etter %n sekunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>Screenshots</source>
        <translation>Skjermbilder</translation>
    </message>
    <message>
        <source>Key for a screenshot</source>
        <translation>Tast for skjermbilde</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Trykk tastene</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Bruk den vanlige</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>What the system asks</source>
        <translation>Det systemet spør om</translation>
    </message>
    <message>
        <source>Press it in any program: the picture goes into your draft, or into a new one.</source>
        <translation>Trykk den i et hvilket som helst program: Bildet kommer i utkastet ditt, eller i et nytt.</translation>
    </message>
    <message>
        <source>Choose a key together with Ctrl or Alt, or one of F1 to F24.</source>
        <translation>Velg en tast sammen med Ctrl eller Alt, eller en av F1 til F24.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Denne tasten kan ikke brukes</translation>
    </message>
    <message>
        <source>The key is not heard</source>
        <translation>Tasten blir ikke hørt</translation>
    </message>
    <message>
        <source>On many keyboards it is the same as AltGr: a character could not be typed any more.</source>
        <translation>På mange tastaturer er det det samme som AltGr: Et tegn kunne da ikke lenger skrives.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is not a good choice</source>
        <translation>Ctrl+Alt er ikke et godt valg</translation>
    </message>
    <message>
        <source>Another program uses it already. Choose another one.</source>
        <translation>Et annet program bruker den allerede. Velg en annen.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Choose another one.</source>
        <translation>Dette tastaturet har ingen slik tast. Velg en annen.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys. Use the button or the icon in the panel.</source>
        <translation>Dette skrivebordet gir ikke programmer taster. Bruk knappen eller ikonet i panelet.</translation>
    </message>
    <message>
        <source>The desktop did not allow it. Choose “None” and then the key, to be asked again.</source>
        <translation>Skrivebordet tillot det ikke. Velg «Ingen» og så tasten for å bli spurt på nytt.</translation>
    </message>
    <message>
        <source>Your desktop asks you first: choose a key here.</source>
        <translation>Skrivebordet spør deg først: Velg en tast her.</translation>
    </message>
    <message>
        <source>It did not work. Choose another one.</source>
        <translation>Det virket ikke. Velg en annen.</translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>Parts of the case</source>
        <translation>Deler av saken</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relasjoner</translation>
    </message>
    <message>
        <source>Service times</source>
        <translation>Servicefrister</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relatert</translation>
    </message>
</context>
<context>
    <name>CaseDetails</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Rettighet</translation>
    </message>
    <message>
        <source>Included: nothing is counted</source>
        <translation>Inkludert: ingenting trekkes fra</translation>
    </message>
    <message>
        <source>%2: %1 over what was bought</source>
        <translation>%2: %1 over det som er kjøpt</translation>
    </message>
    <message>
        <source>%2: %1 left</source>
        <translation>%2: %1 igjen</translation>
    </message>
    <message>
        <source>%2: %1 of %3 left</source>
        <translation>%2: %1 av %3 igjen</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>It holds “%1”, which wants to lie outside of it.</source>
        <translation>Den inneholder «%1», som vil ligge utenfor den.</translation>
    </message>
    <message>
        <source>It holds “%1”, which is a link and not a file.</source>
        <translation>Den inneholder «%1», som er en lenke og ikke en fil.</translation>
    </message>
    <message>
        <source>It holds “%1”, which does not belong in a case file.</source>
        <translation>Den inneholder «%1», som ikke hører hjemme i en saksfil.</translation>
    </message>
    <message>
        <source>It names the file “%1”, but does not hold it.</source>
        <translation>Den nevner filen «%1», men inneholder den ikke.</translation>
    </message>
    <message>
        <source>The file “%1” in it is not the one it names.</source>
        <translation>Filen «%1» i den er ikke den som er nevnt.</translation>
    </message>
    <message>
        <source>The name of a file in it, “%1”, is not as it seems.</source>
        <translation>Navnet på en fil i den, «%1», er ikke det det gir seg ut for.</translation>
    </message>
    <message>
        <source>It holds a program, “%1”; no portal takes those.</source>
        <translation>Den inneholder et program, «%1»; det tar ingen portal imot.</translation>
    </message>
    <message>
        <source>The file “%1” is more than this portal takes: too big, or one too many.</source>
        <translation>Filen «%1» er mer enn denne portalen tar imot: for stor, eller én for mye.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>This is not a case file.</source>
        <translation>Dette er ikke en saksfil.</translation>
    </message>
    <message>
        <source>A newer version of Nordesk wrote it. Update this one to open it.</source>
        <translation>Den er skrevet av en nyere versjon av Nordesk. Oppdater denne for å åpne den.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen er skadet.</translation>
    </message>
    <message>
        <source>What stands in it is not what a case file says.</source>
        <translation>Innholdet er ikke slik det er i en saksfil.</translation>
    </message>
    <message>
        <source>The text in it is damaged.</source>
        <translation>Teksten i den er skadet.</translation>
    </message>
    <message>
        <source>It is bigger than a case file may be.</source>
        <translation>Den er større enn en saksfil kan være.</translation>
    </message>
    <message>
        <source>It holds more files than a case file may.</source>
        <translation>Den inneholder flere filer enn en saksfil kan ha.</translation>
    </message>
    <message>
        <source>It would grow to many times its size when it is opened.</source>
        <translation>Den ville vokst til mange ganger størrelsen når den åpnes.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Den er låst med et passord.</translation>
    </message>
    <message>
        <source>The parts in it lie on top of each other.</source>
        <translation>Delene i den overlapper hverandre.</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>Det samme står to ganger i den.</translation>
    </message>
    <message>
        <source>This case is already sent as %1</source>
        <translation>Saken er allerede sendt som %1</translation>
    </message>
    <message>
        <source>It was waiting to be sent there on %1, and may have been sent since. It stays one case.</source>
        <translation>Den ventet på å bli sendt derfra %1 og kan være sendt siden. Det blir likevel bare én sak.</translation>
    </message>
    <message>
        <source>The case from the file is a draft here now</source>
        <translation>Saken fra filen er nå et utkast her</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Send, and it is one case wherever it is sent.</source>
        <translation>Ingenting sendes før du trykker Send, og det blir én sak uansett hvor den sendes fra.</translation>
    </message>
    <message>
        <source>This draft was here already</source>
        <translation>Dette utkastet var her allerede</translation>
    </message>
    <message>
        <source>The file says the same as the draft.</source>
        <translation>Filen sier det samme som utkastet.</translation>
    </message>
    <message>
        <source>Two texts of the same case</source>
        <translation>To tekster til samme sak</translation>
    </message>
    <message>
        <source>The draft here and the one from the file differ. Both are kept; only one of them can be sent.</source>
        <translation>Utkastet her og det fra filen er forskjellige. Begge beholdes, men bare ett av dem kan sendes.</translation>
    </message>
    <message>
        <source>This case is in the outbox already</source>
        <translation>Saken ligger allerede i utboksen</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Filen er ikke rørt.</translation>
    </message>
    <message>
        <source>This case is already sent</source>
        <translation>Saken er allerede sendt</translation>
    </message>
    <message>
        <source>Who takes this case?</source>
        <translation>Hvem tar denne saken?</translation>
    </message>
    <message>
        <source>%1 wrote it. It is sent in the name of the account that you choose.</source>
        <translation>%1 har skrevet den. Den sendes i navnet til kontoen du velger.</translation>
    </message>
    <message>
        <source>The case is for another portal</source>
        <translation>Saken er til en annen portal</translation>
    </message>
    <message>
        <source>%1 wrote it for %2. Sign in to that portal first, then open the file again.</source>
        <translation>%1 skrev den til %2. Logg først inn på den portalen, og åpne filen igjen.</translation>
    </message>
</context>
<context>
    <name>CaseFileDesk</name>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>This case is already sent as %1</source>
        <translation>Saken er allerede sendt som %1</translation>
    </message>
    <message>
        <source>Another text of it was sent. This one stays here; you can send its words as a reply there.</source>
        <translation>En annen tekst er sendt. Denne blir her; du kan sende ordene som et svar i saken.</translation>
    </message>
    <message>
        <source>This case is in the outbox already</source>
        <translation>Saken ligger allerede i utboksen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Two texts of the same case</source>
        <translation>To tekster til samme sak</translation>
    </message>
    <message>
        <source>Another text of this case is among your drafts. Compare them, copy over what is missing here, and send one: only one of them becomes a case. Discard the other.</source>
        <translation>En annen tekst til denne saken ligger blant utkastene dine. Sammenlign dem, kopier over det som mangler her, og send ett: Bare ett av dem blir en sak. Forkast det andre.</translation>
    </message>
    <message>
        <source>Show the other text</source>
        <translation>Vis den andre teksten</translation>
    </message>
    <message>
        <source>Opening the case file …</source>
        <translation>Åpner saksfilen …</translation>
    </message>
    <message>
        <source>files</source>
        <translation>filer</translation>
    </message>
    <message>
        <source>They differ in: %1</source>
        <translation>De skiller seg i: %1</translation>
    </message>
    <message>
        <source>Saved as %1. The draft stays here, too.</source>
        <translation>Lagret som %1. Utkastet blir også værende her.</translation>
    </message>
    <message>
        <source>The case file was not saved</source>
        <translation>Saksfilen ble ikke lagret</translation>
    </message>
</context>
<context>
    <name>CaseFileDialog</name>
    <message>
        <source>Case file of Nordesk</source>
        <translation>Saksfil fra Nordesk</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Åpne en saksfil</translation>
    </message>
    <message>
        <source>Save as a case file</source>
        <translation>Lagre som saksfil</translation>
    </message>
</context>
<context>
    <name>CaseFilter</name>
    <message>
        <source>My cases</source>
        <translation>Mine saker</translation>
    </message>
    <message>
        <source>Organisation's cases</source>
        <translation>Organisasjonens saker</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Venter på meg</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Delt med meg</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukkede</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Siste oppdatering</translation>
    </message>
    <message>
        <source>Date opened</source>
        <translation>Opprettelsesdato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Date closed</source>
        <translation>Lukkedato</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis mer</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>On its way – the number comes with the portal's answer</source>
        <translation>På vei – nummeret kommer med portalens svar</translation>
    </message>
    <message>
        <source>Your reply is on its way.</source>
        <translation>Svaret ditt er på vei.</translation>
    </message>
    <message>
        <source>Done. The portal is told as soon as it can be reached.</source>
        <translation>Utført. Portalen får beskjed så snart den kan nås.</translation>
    </message>
    <message>
        <source>Thank you. Your rating is on its way.</source>
        <translation>Takk. Vurderingen din er på vei.</translation>
    </message>
    <message>
        <source>Fetching the file …</source>
        <translation>Henter filen …</translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation>Filen er lagret</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
</context>
<context>
    <name>CaseParts</name>
    <message>
        <source>My cases</source>
        <translation>Mine saker</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Instrumentbord</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Hvilke saker</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Åpne eller lukkede</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are in “%1” now.</source>
        <translation>
            <numerusform>%n sak ligger nå i «%1».</numerusform>
            <numerusform>%n saker ligger nå i «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal counts more cases in this view than are kept here.</source>
        <translation>Portalen teller flere saker i denne visningen enn det som er lagret her.</translation>
    </message>
    <message numerus="yes">
        <source>The portal counts %n more here that you do not see.</source>
        <translation>
            <numerusform>Portalen teller %n sak til her som du ikke ser.</numerusform>
            <numerusform>Portalen teller %n saker til her som du ikke ser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Meldt inn av</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Siste oppdatering</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Ingen status</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Ingen prioritet</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Ingen type</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Ingen tjeneste</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Ingen eier ennå</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>når som helst</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>de siste 7 dagene</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>de siste 30 dagene</translation>
    </message>
    <message>
        <source>in the last 90 days</source>
        <translation>de siste 90 dagene</translation>
    </message>
    <message>
        <source>in the last 365 days</source>
        <translation>de siste 365 dagene</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>mellom to datoer</translation>
    </message>
    <message>
        <source>My active cases</source>
        <translation>Mine aktive saker</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Venter på meg</translation>
    </message>
    <message>
        <source>All my cases</source>
        <translation>Alle mine saker</translation>
    </message>
    <message>
        <source>My closed cases</source>
        <translation>Mine lukkede saker</translation>
    </message>
    <message>
        <source>The organisation's active cases</source>
        <translation>Organisasjonens aktive saker</translation>
    </message>
    <message>
        <source>Urgent cases</source>
        <translation>Saker som haster</translation>
    </message>
    <message>
        <source>Opened in the last 7 days</source>
        <translation>Opprettet de siste 7 dagene</translation>
    </message>
</context>
<context>
    <name>CaseTools</name>
    <message>
        <source>Search in number, title and text</source>
        <translation>Søk i nummer, tittel og tekst</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>Snu rekkefølgen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagrammer</translation>
    </message>
    <message>
        <source>More: group, columns, export</source>
        <translation>Mer: grupper, velg kolonner, eksporter</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Vis som liste</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Kopier de valgte radene</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupper etter</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingen gruppering</translation>
    </message>
    <message>
        <source>Choose columns …</source>
        <translation>Velg kolonner …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporter …</translation>
    </message>
</context>
<context>
    <name>CaseUse</name>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>What waits here to be sent is taken off already: %1.</source>
        <translation>Det som venter her på å bli sendt, er allerede trukket fra: %1.</translation>
    </message>
    <message>
        <source>The portal makes no such case then. Ask your organisation's contact to extend the agreement.</source>
        <translation>Da oppretter ikke portalen en slik sak. Be organisasjonens kontaktperson om å utvide avtalen.</translation>
    </message>
    <message>
        <source>You can send it all the same; it goes beyond what was bought.</source>
        <translation>Du kan sende saken likevel; den går ut over det som er kjøpt.</translation>
    </message>
    <message>
        <source>Nothing is counted against your agreement.</source>
        <translation>Ingenting trekkes fra avtalen deres.</translation>
    </message>
    <message>
        <source>Included in your agreement: it never runs out.</source>
        <translation>Inkludert i avtalen deres: Det tar aldri slutt.</translation>
    </message>
    <message>
        <source>No agreement in force covers this. The desk counts it by itself.</source>
        <translation>Ingen gjeldende avtale dekker dette. Servicedesken avregner saken for seg.</translation>
    </message>
    <message>
        <source>It is counted against your organisation's agreement. What is left of it is shown to those who may see the agreement.</source>
        <translation>Saken trekkes fra organisasjonens avtale. Hva som gjenstår, vises for dem som har tilgang til avtalen.</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Det er ingenting igjen.</translation>
    </message>
    <message>
        <source>It takes as much as the work takes.</source>
        <translation>Saken trekker så mye som arbeidet krever.</translation>
    </message>
    <message>
        <source>%1: it takes as much as the work takes – left now %2.</source>
        <translation>%1: Saken trekker så mye som arbeidet krever – igjen nå %2.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is sent.</source>
        <translation>%1: Saken trekker %2 når den sendes.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is solved.</source>
        <translation>%1: Saken trekker %2 når den løses.</translation>
    </message>
    <message>
        <source>%1: it takes %2, and left is only %3.</source>
        <translation>%1: Saken trekker %2, og det er bare %3 igjen.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is sent – left now %3, then %4.</source>
        <translation>%1: Saken trekker %2 når den sendes – igjen nå %3, deretter %4.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is solved – left now %3, then %4.</source>
        <translation>%1: Saken trekker %2 når den løses – igjen nå %3, deretter %4.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Ingen saker passer</translation>
    </message>
    <message>
        <source>Nothing in this list holds these words. Look in all lists, or write it differently.</source>
        <translation>Ingenting i denne listen inneholder disse ordene. Se i alle listene, eller skriv det på en annen måte.</translation>
    </message>
    <message>
        <source>Search in all cases</source>
        <translation>Søk i alle saker</translation>
    </message>
    <message>
        <source>No case fits the filters</source>
        <translation>Ingen saker passer til filtrene</translation>
    </message>
    <message>
        <source>Take one of them away to see more.</source>
        <translation>Fjern et av dem for å se flere.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message>
        <source>The portal counts none of your cases in this view just now.</source>
        <translation>Portalen teller ingen av sakene dine i denne visningen akkurat nå.</translation>
    </message>
    <message>
        <source>Nothing is shared with you</source>
        <translation>Ingenting er delt med deg</translation>
    </message>
    <message>
        <source>What others share with you or with your group stands here.</source>
        <translation>Her står det som andre deler med deg eller gruppen din.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ingenting venter på deg</translation>
    </message>
    <message>
        <source>The desk has what it needs from you.</source>
        <translation>Servicedesken har det den trenger fra deg.</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Ingen saker her</translation>
    </message>
    <message>
        <source>What you report or order stands here, from the moment you press Send.</source>
        <translation>Det du melder inn eller bestiller, står her fra du trykker på Send.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>Search in the catalogue</source>
        <translation>Søk i katalogen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>What do you need? Choose a category, or search.</source>
        <translation>Hva trenger du? Velg en kategori, eller søk.</translation>
    </message>
    <message>
        <source>It comes with the first update from the portal and is then here without a network, too.</source>
        <translation>Den kommer med den første oppdateringen fra portalen og er deretter her også uten nettverk.</translation>
    </message>
    <message>
        <source>The catalogue has not arrived yet</source>
        <translation>Katalogen er ikke kommet ennå</translation>
    </message>
    <message>
        <source>There is no catalogue here</source>
        <translation>Det finnes ingen katalog her</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Read as a table</source>
        <translation>Les som tabell</translation>
    </message>
    <message>
        <source>Nothing to count here.</source>
        <translation>Ingenting å telle her.</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>i alt</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>By status</source>
        <translation>Etter status</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Etter prioritet</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Etter tjeneste</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Etter alder</translation>
    </message>
    <message>
        <source>Opened and closed, by week</source>
        <translation>Opprettet og lukket per uke</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n annen</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more</source>
        <translation>
            <numerusform>%n dag eller mer</numerusform>
            <numerusform>%n dager eller mer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 dager</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Uke %1</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Svarene dine</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Who sees it, and what it uses</source>
        <translation>Hvem som ser den, og hva den bruker</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Ingenting er besvart ennå.</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>Ingen filer.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>%1 (charged)</source>
        <translation>%1 (faktureres)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Not chosen – the desk decides</source>
        <translation>Ikke valgt – servicedesken bestemmer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Linked articles</source>
        <translation>Tilknyttede artikler</translation>
    </message>
    <message>
        <source>the service desk</source>
        <translation>servicedesken</translation>
    </message>
    <message>
        <source>You and %1.</source>
        <translation>Du og %1.</translation>
    </message>
    <message>
        <source>You, %1, and those at %2 who may see the organisation's cases.</source>
        <translation>Du, %1 og de hos %2 som får se organisasjonens saker.</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Hvem som får se den</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopi til</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Hva det koster</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Uses an entitlement of your agreement.</source>
        <translation>Bruker en rettighet i avtalen deres.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hvor lang tid det tar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
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
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>In time</source>
        <translation>I rute</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Fristen nærmer seg</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Overholdt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ikke lenger nødvendig</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 t</translation>
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
        <translation>%1 for sent</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Siden %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Utført %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>Goes on when the case does</source>
        <translation>Fortsetter når saken gjør det</translation>
    </message>
</context>
<context>
    <name>ClocksPanel</name>
    <message>
        <source>Service times</source>
        <translation>Servicefrister</translation>
    </message>
    <message>
        <source>By this computer's clock, until the portal answers again.</source>
        <translation>Etter klokken på denne datamaskinen, til portalen svarer igjen.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Tick what the table shows. Move a column with Alt and the arrow keys.</source>
        <translation>Kryss av for det tabellen skal vise. Flytt en kolonne med Alt og piltastene.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Slik det var først</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not signed in to a portal.</source>
        <translation>Ikke logget inn på noen portal.</translation>
    </message>
    <message>
        <source>The keyring is locked; without it nothing is sent or read.</source>
        <translation>Nøkkelringen er låst; uten den blir ingenting sendt eller hentet.</translation>
    </message>
    <message>
        <source>Please sign in again to get news.</source>
        <translation>Logg inn igjen for å få nytt.</translation>
    </message>
    <message>
        <source>Connected, but not everything could be read.</source>
        <translation>Tilkoblet, men ikke alt kunne leses.</translation>
    </message>
    <message>
        <source>Nordesk tries again at %1.</source>
        <translation>Nordesk prøver igjen kl. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of the portal could not be understood.</source>
        <translation>
            <numerusform>%n post fra portalen lot seg ikke forstå.</numerusform>
            <numerusform>%n poster fra portalen lot seg ikke forstå.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>Det du ser, ble hentet %1.</translation>
    </message>
    <message>
        <source>Working offline: the portal's answers make no sense.</source>
        <translation>Arbeider frakoblet: Svarene fra portalen gir ikke mening.</translation>
    </message>
    <message>
        <source>Working offline.</source>
        <translation>Arbeider frakoblet.</translation>
    </message>
    <message>
        <source>Nordesk shows the cases of a portal you sign in to.</source>
        <translation>Nordesk viser sakene i en portal du logger inn på.</translation>
    </message>
    <message>
        <source>Sign in, or try the demo portal.</source>
        <translation>Logg inn, eller prøv demoportalen.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Logg inn igjen</translation>
    </message>
    <message>
        <source>The portal no longer knows you; sign-ins end after some time.</source>
        <translation>Portalen kjenner deg ikke lenger; innlogginger utløper etter en tid.</translation>
    </message>
    <message>
        <source>Nothing is lost. What waits is sent after you have signed in.</source>
        <translation>Ingenting er tapt. Det som venter, sendes når du har logget inn.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Arbeider frakoblet</translation>
    </message>
    <message>
        <source>The portal answers, but its answers make no sense.</source>
        <translation>Portalen svarer, men svarene gir ikke mening.</translation>
    </message>
    <message>
        <source>Nordesk tries again by itself. If it lasts, send us the report from Settings.</source>
        <translation>Nordesk prøver igjen av seg selv. Hvis det vedvarer, kan du sende oss rapporten fra Innstillinger.</translation>
    </message>
    <message>
        <source>Nordesk has not reached the portal yet.</source>
        <translation>Nordesk har ikke fått kontakt med portalen ennå.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Det prøver igjen av seg selv.</translation>
    </message>
    <message>
        <source>The portal is being worked on</source>
        <translation>Det pågår vedlikehold av portalen</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Portalen er opptatt</translation>
    </message>
    <message>
        <source>You can go on writing. Everything is sent when the portal is back, without your doing.</source>
        <translation>Du kan skrive videre. Alt sendes av seg selv når portalen er tilbake.</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Ikke alt kunne leses</translation>
    </message>
    <message>
        <source>Some of what the portal said could not be understood; it was set aside.</source>
        <translation>Noe av det portalen sendte, lot seg ikke forstå og er lagt til side.</translation>
    </message>
    <message>
        <source>All the rest is current. Send us the report from Settings.</source>
        <translation>Alt annet er oppdatert. Send oss gjerne rapporten fra Innstillinger.</translation>
    </message>
    <message>
        <source>Working offline: %1</source>
        <translation>Arbeider frakoblet: %1</translation>
    </message>
    <message>
        <source>The portal is being worked on until %1.</source>
        <translation>Det pågår vedlikehold av portalen til %1.</translation>
    </message>
    <message>
        <source>The portal is being worked on; trying again soon.</source>
        <translation>Det pågår vedlikehold av portalen; prøver snart igjen.</translation>
    </message>
    <message>
        <source>The portal is busy until %1.</source>
        <translation>Portalen er opptatt til %1.</translation>
    </message>
    <message>
        <source>The portal is busy; trying again soon.</source>
        <translation>Portalen er opptatt; prøver snart igjen.</translation>
    </message>
    <message>
        <source>Reading what is new …</source>
        <translation>Henter det som er nytt …</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Tilkoblet.</translation>
    </message>
    <message>
        <source>Up to date, read %1.</source>
        <translation>Oppdatert, hentet %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n venter på å bli sendt</numerusform>
            <numerusform>%n venter på å bli sendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your attention</source>
        <translation>
            <numerusform>%n krever din oppmerksomhet</numerusform>
            <numerusform>%n krever din oppmerksomhet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Connection</source>
        <translation>Tilkobling</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Prøv igjen nå</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>CountdownWindow</name>
    <message>
        <source>The picture comes</source>
        <translation>Bildet tas snart</translation>
    </message>
    <message>
        <source>Open the menu you want in it.</source>
        <translation>Åpne menyen du vil ha med.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Instrumentbord</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mine saker</translation>
    </message>
    <message>
        <source>Whose cases the charts count</source>
        <translation>Hvem sine saker diagrammene teller</translation>
    </message>
</context>
<context>
    <name>DataGrid</name>
    <message>
        <source>Search in this table</source>
        <translation>Søk i denne tabellen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Velg kolonner</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data per %1</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <source>No row has these words and fits what is chosen above.</source>
        <translation>Ingen rad har disse ordene og passer til det som er valgt ovenfor.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sorter stigende</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sorter synkende</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Pick a day</source>
        <translation>Velg en dag</translation>
    </message>
</context>
<context>
    <name>DemoPeople</name>
    <message>
        <source>may order changes</source>
        <translation>kan bestille endringer</translation>
    </message>
    <message>
        <source>office worker</source>
        <translation>kontormedarbeider</translation>
    </message>
    <message>
        <source>sees the activity</source>
        <translation>ser aktiviteten</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>leads the desk</source>
        <translation>leder servicedesken</translation>
    </message>
    <message>
        <source>works at the desk</source>
        <translation>arbeider i servicedesken</translation>
    </message>
</context>
<context>
    <name>DescribeStep</name>
    <message>
        <source>Answers that no longer fit</source>
        <translation>Svar som ikke lenger passer</translation>
    </message>
    <message>
        <source>The form is another now. This is not sent; copy what you still need.</source>
        <translation>Skjemaet er et annet nå. Dette blir ikke sendt; kopier det du fortsatt trenger.</translation>
    </message>
    <message>
        <source>Add it to the description</source>
        <translation>Legg det til i beskrivelsen</translation>
    </message>
    <message>
        <source>Choose what it is about first</source>
        <translation>Velg først hva det gjelder</translation>
    </message>
    <message>
        <source>The questions depend on it. You can go back and forth as you like.</source>
        <translation>Spørsmålene avhenger av det. Du kan gå fram og tilbake som du vil.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Your answers stand where they belong now. Please look at them once more.</source>
        <translation>Svarene dine står nå der de hører hjemme. Se over dem en gang til.</translation>
    </message>
    <message>
        <source>The form has changed since you wrote this</source>
        <translation>Skjemaet er endret siden du skrev dette</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Incidents are read first. Nothing you have written is lost.</source>
        <translation>Incidents leses først. Ingenting av det du har skrevet, går tapt.</translation>
    </message>
    <message>
        <source>This sounds like an incident</source>
        <translation>Dette høres ut som en incident</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Gjør den til en incident</translation>
    </message>
    <message>
        <source>Its reasons stand at the fields.</source>
        <translation>Grunnene står ved feltene.</translation>
    </message>
    <message>
        <source>The portal did not accept this as it was</source>
        <translation>Portalen godtok ikke dette slik det var</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Tildel til %1</translation>
    </message>
    <message>
        <source>Put into the queue %1</source>
        <translation>Legg i køen %1</translation>
    </message>
    <message>
        <source>New part of this case: %1</source>
        <translation>Ny delsak under denne saken: %1</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Slå sammen med %1</translation>
    </message>
    <message>
        <source>Make %1 a part of this case</source>
        <translation>Gjør %1 til en delsak av denne saken</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Del med %1</translation>
    </message>
    <message>
        <source>No longer share with %1</source>
        <translation>Ikke del med %1 lenger</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Endre til %1</translation>
    </message>
    <message>
        <source>Find the right queue by the routing rules</source>
        <translation>Finn riktig kø etter rutingsreglene</translation>
    </message>
    <message>
        <source>Take this case off the agreement</source>
        <translation>Trekk denne saken fra avtalen</translation>
    </message>
    <message>
        <source>Do not take this case off the agreement</source>
        <translation>Ikke trekk denne saken fra avtalen</translation>
    </message>
    <message>
        <source>You reported it.</source>
        <translation>Du meldte den inn.</translation>
    </message>
    <message>
        <source>You work at the desk, which sees every case.</source>
        <translation>Du arbeider i servicedesken, som ser alle saker.</translation>
    </message>
    <message>
        <source>Somebody shared it with you.</source>
        <translation>Noen delte den med deg.</translation>
    </message>
    <message>
        <source>%1 shared it with you.</source>
        <translation>%1 delte den med deg.</translation>
    </message>
    <message>
        <source>People at %1 see each other's cases.</source>
        <translation>De som arbeider hos %1, ser hverandres saker.</translation>
    </message>
    <message>
        <source>It belongs to your organisation, whose people see each other's cases.</source>
        <translation>Den hører til organisasjonen din, der alle ser hverandres saker.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ikke lenger nødvendig</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ikke valgt ennå</translation>
    </message>
    <message>
        <source>Type not chosen yet</source>
        <translation>Type ikke valgt ennå</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke påbegynt</translation>
    </message>
    <message>
        <source>Nothing attached yet</source>
        <translation>Ingenting er lagt ved ennå</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Klar til sending</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Hva gjelder det?</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Beskriv det</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis det</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Kontroller og send</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Legg til i kø</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delsaker</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Slå sammen …</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Del …</translation>
    </message>
    <message>
        <source>Do not take off the agreement</source>
        <translation>Ikke trekk fra avtalen</translation>
    </message>
    <message>
        <source>Take off the agreement</source>
        <translation>Trekk fra avtalen</translation>
    </message>
    <message>
        <source>By the routing rules</source>
        <translation>Etter rutingsreglene</translation>
    </message>
    <message>
        <source>New part …</source>
        <translation>Ny delsak …</translation>
    </message>
    <message>
        <source>Existing case …</source>
        <translation>Eksisterende sak …</translation>
    </message>
    <message>
        <source>The part inherits customer, service and priority, and goes through its own stages.</source>
        <translation>Delsaken arver kunde, tjeneste og prioritet, og går gjennom sine egne faser.</translation>
    </message>
    <message>
        <source>What is the part about?</source>
        <translation>Hva gjelder delsaken?</translation>
    </message>
    <message>
        <source>This case ends, and the other one goes on for both. Write the number of an open case.</source>
        <translation>Denne saken avsluttes, og den andre fortsetter for begge. Skriv nummeret på en åpen sak.</translation>
    </message>
    <message>
        <source>Into which case?</source>
        <translation>Med hvilken sak?</translation>
    </message>
    <message>
        <source>It goes on by itself, as a part of this one. Write the number of an open case.</source>
        <translation>Den fortsetter for seg selv, som en delsak av denne. Skriv nummeret på en åpen sak.</translation>
    </message>
    <message>
        <source>Which case is a part of this one?</source>
        <translation>Hvilken sak er en delsak av denne?</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What you will be asked</source>
        <translation>Hva du blir spurt om</translation>
    </message>
    <message>
        <source>The portal does not let you order this.</source>
        <translation>Portalen lar deg ikke bestille dette.</translation>
    </message>
    <message>
        <source>Ask the contact person of your organisation.</source>
        <translation>Spør kontaktpersonen i organisasjonen din.</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Du kan ikke bestille dette selv</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Hva det koster</translation>
    </message>
    <message>
        <source>Uses an entitlement of your agreement.</source>
        <translation>Bruker en rettighet i avtalen deres.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Who may order it</source>
        <translation>Hvem som kan bestille</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hvor lang tid det tar</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (valgfritt)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, depending on your answers</source>
        <translation>
            <numerusform>og %n til, avhengig av svarene dine</numerusform>
            <numerusform>og %n til, avhengig av svarene dine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Change what the case is about</source>
        <translation>Endre hva saken gjelder</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Finn en kunde</translation>
    </message>
    <message>
        <source>The portal cannot be asked now. These are the choices it told of last.</source>
        <translation>Portalen kan ikke spørres nå. Dette er valgene den oppga sist.</translation>
    </message>
    <message>
        <source>Change the case</source>
        <translation>Endre saken</translation>
    </message>
    <message>
        <source>Change and find the queue</source>
        <translation>Endre og finn køen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La den være som den er</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>“%1” belongs to the present customer. It will no longer apply to this case.</source>
        <translation>«%1» hører til den nåværende kunden. Det vil ikke lenger gjelde for denne saken.</translation>
    </message>
    <message>
        <source>The people of %1 will see the case with its whole conversation, those of %2 no longer.</source>
        <translation>Brukerne hos %1 får se saken med hele samtalen, de hos %2 ser den ikke lenger.</translation>
    </message>
    <message>
        <source>Give the case to another customer?</source>
        <translation>Overføre saken til en annen kunde?</translation>
    </message>
    <message>
        <source>Give it to them</source>
        <translation>Overfør saken</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Kunde og kontaktperson</translation>
    </message>
    <message>
        <source>No entitlement applies to this case.</source>
        <translation>Ingen rettighet gjelder for denne saken.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Opprinnelse</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The customer's latest cases</source>
        <translation>Kundens siste saker</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Hva som gjenstår</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Denne datamaskinen er ikke koblet til noe nettverk.</translation>
    </message>
    <message>
        <source>The network does not find any server by its name.</source>
        <translation>Nettverket finner ingen servere ved navn.</translation>
    </message>
    <message>
        <source>This network has no way to the portal.</source>
        <translation>Dette nettverket har ingen vei til portalen.</translation>
    </message>
    <message>
        <source>There is no server by that name.</source>
        <translation>Det finnes ingen server med det navnet.</translation>
    </message>
    <message>
        <source>The server is there, but does not take calls.</source>
        <translation>Serveren finnes, men tar ikke imot forbindelser.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serveren svarte ikke i tide.</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first. Open a web page in your browser.</source>
        <translation>Dette nettverket krever at du logger inn på det først. Åpne en nettside i nettleseren.</translation>
    </message>
    <message>
        <source>The way out goes through a proxy that did not let us pass.</source>
        <translation>Veien ut går gjennom en proxy som ikke slapp oss gjennom.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a password.</source>
        <translation>Proxyen i nettverket ditt ber om et passord.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a Windows sign-in (NTLM or Kerberos), which Nordesk cannot do.</source>
        <translation>Proxyen i nettverket ditt krever Windows-pålogging (NTLM eller Kerberos), og det støtter ikke Nordesk.</translation>
    </message>
    <message>
        <source>Your network sets its proxy with a script (PAC), which Nordesk cannot read.</source>
        <translation>Nettverket ditt angir proxyen med et skript (PAC), og det kan ikke Nordesk lese.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong.</source>
        <translation>Klokken på denne datamaskinen går feil.</translation>
    </message>
    <message>
        <source>The server's certificate has expired.</source>
        <translation>Serverens sertifikat er utløpt.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid yet. Is this computer's clock right?</source>
        <translation>Serverens sertifikat er ikke gyldig ennå. Går datamaskinens klokke riktig?</translation>
    </message>
    <message>
        <source>The server's certificate is for another name.</source>
        <translation>Serverens sertifikat gjelder for et annet navn.</translation>
    </message>
    <message>
        <source>The server's certificate comes from an issuer this computer does not trust.</source>
        <translation>Serverens sertifikat kommer fra en utsteder denne datamaskinen ikke stoler på.</translation>
    </message>
    <message>
        <source>The server could not prove that it is who it says it is.</source>
        <translation>Serveren kunne ikke bevise at den er den den gir seg ut for å være.</translation>
    </message>
    <message>
        <source>The server sent us to another address, which we do not follow.</source>
        <translation>Serveren sendte oss til en annen adresse, som vi ikke følger.</translation>
    </message>
    <message>
        <source>The connection was cut off.</source>
        <translation>Forbindelsen ble brutt.</translation>
    </message>
    <message>
        <source>This program is too old for the portal.</source>
        <translation>Dette programmet er for gammelt for portalen.</translation>
    </message>
    <message>
        <source>The portal is too old for this program.</source>
        <translation>Portalen er for gammel for dette programmet.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Det ble avbrutt.</translation>
    </message>
    <message>
        <source>There is no server by the name “%1”.</source>
        <translation>Det finnes ingen server med navnet «%1».</translation>
    </message>
    <message>
        <source>The way out goes through the proxy “%1”, which did not let us pass.</source>
        <translation>Veien ut går gjennom proxyen «%1», som ikke slapp oss gjennom.</translation>
    </message>
    <message>
        <source>The proxy “%1” of your network asks for a password.</source>
        <translation>Proxyen «%1» i nettverket ditt ber om et passord.</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a Windows sign-in (NTLM or Kerberos), which Nordesk cannot do.</source>
        <translation>Proxyen «%1» krever Windows-pålogging (NTLM eller Kerberos), og det støtter ikke Nordesk.</translation>
    </message>
    <message>
        <source>The server sent us to “%1”, which we do not follow.</source>
        <translation>Serveren sendte oss videre til «%1», og dit følger vi ikke.</translation>
    </message>
    <message>
        <source>The server's certificate comes from “%1”, an issuer this computer does not trust.</source>
        <translation>Serverens sertifikat kommer fra «%1», en utsteder denne datamaskinen ikke stoler på.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong: it is %1 ahead of the portal's.</source>
        <translation>Klokken på denne datamaskinen går feil: Den er %1 foran portalens.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong: it is %1 behind the portal's.</source>
        <translation>Klokken på denne datamaskinen går feil: Den er %1 etter portalens.</translation>
    </message>
    <message>
        <source>Connect to a network; Nordesk notices it and goes on by itself.</source>
        <translation>Koble til et nettverk; Nordesk merker det og fortsetter av seg selv.</translation>
    </message>
    <message>
        <source>This often passes by itself. If it lasts, connect to the network anew.</source>
        <translation>Dette går ofte over av seg selv. Hvis ikke, koble til nettverket på nytt.</translation>
    </message>
    <message>
        <source>If your company has a VPN, connect it. Nordesk tries again by itself.</source>
        <translation>Hvis bedriften har VPN, koble til den. Nordesk prøver igjen av seg selv.</translation>
    </message>
    <message>
        <source>If your company has a VPN, connect it; else check the portal's address.</source>
        <translation>Hvis bedriften har VPN, koble til den; ellers kontroller portalens adresse.</translation>
    </message>
    <message>
        <source>It is probably being restarted. Nordesk tries again by itself.</source>
        <translation>Den startes sannsynligvis på nytt. Nordesk prøver igjen av seg selv.</translation>
    </message>
    <message>
        <source>The network or the portal is slow. Nordesk tries again by itself.</source>
        <translation>Nettverket eller portalen er treg. Nordesk prøver igjen av seg selv.</translation>
    </message>
    <message>
        <source>When you have signed in to the network, Nordesk goes on by itself.</source>
        <translation>Når du har logget inn på nettverket, fortsetter Nordesk av seg selv.</translation>
    </message>
    <message>
        <source>Ask your IT department about the proxy. Nordesk tries again by itself.</source>
        <translation>Spør IT-avdelingen om proxyen. Nordesk prøver igjen av seg selv.</translation>
    </message>
    <message>
        <source>Ask your IT department how programs get through this proxy.</source>
        <translation>Spør IT-avdelingen hvordan programmer kommer gjennom denne proxyen.</translation>
    </message>
    <message>
        <source>Ask your IT department for a way out that needs no Windows sign-in.</source>
        <translation>Be IT-avdelingen om en vei ut som ikke krever Windows-pålogging.</translation>
    </message>
    <message>
        <source>Ask your IT department for the proxy's name, and set it in the system's network settings.</source>
        <translation>Spør IT-avdelingen hva proxyen heter, og oppgi den i systemets nettverksinnstillinger.</translation>
    </message>
    <message>
        <source>Set the clock right in the system's settings.</source>
        <translation>Still klokken i systemets innstillinger.</translation>
    </message>
    <message>
        <source>Tell the support desk. If this computer's clock is wrong, set it right.</source>
        <translation>Si fra til servicedesken. Går datamaskinens klokke feil, må den stilles.</translation>
    </message>
    <message>
        <source>Set the clock right in the system's settings. If it is right, tell the support desk.</source>
        <translation>Still klokken i systemets innstillinger. Går den riktig, si fra til servicedesken.</translation>
    </message>
    <message>
        <source>Check the portal's address, or ask the support desk. Nothing was sent.</source>
        <translation>Kontroller portalens adresse, eller spør servicedesken. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Something in your network may stand in between. Ask your IT department. Nothing was sent.</source>
        <translation>Noe i nettverket ditt kan ligge imellom. Spør IT-avdelingen. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Ask the support desk or your IT department. Nothing was sent.</source>
        <translation>Spør servicedesken eller IT-avdelingen. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Ask the support desk whether the portal has a new address.</source>
        <translation>Spør servicedesken om portalen har fått ny adresse.</translation>
    </message>
    <message>
        <source>Nordesk tries again by itself.</source>
        <translation>Nordesk prøver igjen av seg selv.</translation>
    </message>
    <message>
        <source>Install the new version of Nordesk. What you have written is kept and sent then.</source>
        <translation>Installer den nye versjonen av Nordesk. Det du har skrevet, er tatt vare på og sendes da.</translation>
    </message>
    <message>
        <source>Tell the support desk. What you have written is kept until the portal is newer.</source>
        <translation>Si fra til servicedesken. Det du har skrevet, er tatt vare på til portalen er oppdatert.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftChooser</name>
    <message>
        <source>Start a new case</source>
        <translation>Start en ny sak</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Åpne en saksfil …</translation>
    </message>
    <message>
        <source>Go on with a draft</source>
        <translation>Fortsett på et utkast</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation>Uten emne foreløpig</translation>
    </message>
    <message>
        <source>Another text of the same case</source>
        <translation>En annen tekst til samme sak</translation>
    </message>
</context>
<context>
    <name>DrillView</name>
    <message>
        <source>Show all months</source>
        <translation>Vis alle måneder</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inkludert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The figures cover only the use that you may see.</source>
        <translation>Tallene omfatter bare det forbruket du har lov til å se.</translation>
    </message>
    <message>
        <source>The figures cover the whole agreement; the list holds only what you may see.</source>
        <translation>Tallene omfatter hele avtalen; listen inneholder bare det du har lov til å se.</translation>
    </message>
    <message>
        <source>Figures and list cover the use of everybody the agreement is for.</source>
        <translation>Tallene og listen omfatter forbruket til alle avtalen gjelder for.</translation>
    </message>
    <message>
        <source>The list is of the chosen workspaces only.</source>
        <translation>Listen gjelder bare de valgte arbeidsområdene.</translation>
    </message>
    <message>
        <source>Use by month: %1</source>
        <translation>Forbruk per måned: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Ikke noe forbruk ennå</translation>
    </message>
    <message>
        <source>Each use stands here, a day after it at the latest.</source>
        <translation>Alt forbruk vises her, senest dagen etter.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Select</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pil</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Ramme</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Penn</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Step number</source>
        <translation>Trinnummer</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Beskjær</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Sladd</translation>
    </message>
    <message>
        <source>Press on a mark to move it or change its size. Tab goes through them.</source>
        <translation>Trykk på et merke for å flytte det eller endre størrelsen. Tab går gjennom dem.</translation>
    </message>
    <message>
        <source>Draw from the tail to the tip. Enter places one in the middle.</source>
        <translation>Dra fra halen til spissen. Enter setter én i midten.</translation>
    </message>
    <message>
        <source>Draw from corner to corner. Enter places one in the middle.</source>
        <translation>Dra fra hjørne til hjørne. Enter setter én i midten.</translation>
    </message>
    <message>
        <source>Draw freely. Enter places a line in the middle.</source>
        <translation>Tegn fritt. Enter setter en strek i midten.</translation>
    </message>
    <message>
        <source>Draw over what matters. Enter places one in the middle.</source>
        <translation>Dra over det som er viktig. Enter setter én i midten.</translation>
    </message>
    <message>
        <source>Press where the text shall stand, then write.</source>
        <translation>Trykk der teksten skal stå, og skriv.</translation>
    </message>
    <message>
        <source>Press where the next step is. The numbers count by themselves.</source>
        <translation>Trykk der neste trinn er. Tallene teller av seg selv.</translation>
    </message>
    <message>
        <source>Draw what shall stay, then press Enter. The strip below stays always.</source>
        <translation>Dra rundt det som skal bli igjen, og trykk Enter. Stripen under blir alltid stående.</translation>
    </message>
    <message>
        <source>Draw over what nobody may see. It is gone for good once you are done.</source>
        <translation>Dra over det ingen skal se. Det er borte for godt når du er ferdig.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rød</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grønn</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Svart</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Hvit</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Tynn</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middels</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Tykk</translation>
    </message>
    <message>
        <source>Arrow %1 of %2, at %3 across and %4 down</source>
        <translation>Pil %1 av %2, %3 bortover og %4 nedover</translation>
    </message>
    <message>
        <source>Box %1 of %2, at %3 across and %4 down</source>
        <translation>Ramme %1 av %2, %3 bortover og %4 nedover</translation>
    </message>
    <message>
        <source>Ellipse %1 of %2, at %3 across and %4 down</source>
        <translation>Ellipse %1 av %2, %3 bortover og %4 nedover</translation>
    </message>
    <message>
        <source>Pen line %1 of %2, at %3 across and %4 down</source>
        <translation>Pennestrek %1 av %2, %3 bortover og %4 nedover</translation>
    </message>
    <message>
        <source>Highlight %1 of %2, at %3 across and %4 down</source>
        <translation>Markering %1 av %2, %3 bortover og %4 nedover</translation>
    </message>
    <message>
        <source>Text %1 of %2, at %3 across and %4 down: “%5”</source>
        <translation>Tekst %1 av %2, %3 bortover og %4 nedover: «%5»</translation>
    </message>
    <message>
        <source>Step %5, mark %1 of %2, at %3 across and %4 down</source>
        <translation>Trinn %5, merke %1 av %2, %3 bortover og %4 nedover</translation>
    </message>
    <message>
        <source>Redaction %1 of %2, at %3 across and %4 down</source>
        <translation>Sladding %1 av %2, %3 bortover og %4 nedover</translation>
    </message>
    <message>
        <source>What stays, at %3 across and %4 down</source>
        <translation>Det som blir igjen, %3 bortover og %4 nedover</translation>
    </message>
    <message>
        <source>Norwegian identity number</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message>
        <source>Swedish identity number</source>
        <translation>Svensk personnummer</translation>
    </message>
    <message>
        <source>Finnish identity number</source>
        <translation>Finsk personnummer</translation>
    </message>
    <message>
        <source>Danish identity number</source>
        <translation>Dansk personnummer</translation>
    </message>
    <message>
        <source>Icelandic identity number</source>
        <translation>Islandsk personnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Account number (IBAN)</source>
        <translation>Kontonummer (IBAN)</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortnummer</translation>
    </message>
    <message>
        <source>Something private</source>
        <translation>Noe privat</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>What you drew stays here until it is kept.</source>
        <translation>Det du har tegnet, blir her til det er lagret.</translation>
    </message>
    <message>
        <source>The picture could not be kept</source>
        <translation>Bildet kunne ikke lagres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Rediger bildet</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Bildet</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Angre (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Gjenta (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Mindre (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Større (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit in the window (Ctrl+0)</source>
        <translation>Tilpass til vinduet (Ctrl+0)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Arrow keys move it (Shift: further), Ctrl with them changes its size, Delete takes it away.</source>
        <translation>Piltastene flytter det (Shift: lenger), med Ctrl endrer de størrelsen, Delete fjerner det.</translation>
    </message>
    <message>
        <source>Enter redacts it, Delete dismisses it.</source>
        <translation>Enter sladder det, Delete avviser forslaget.</translation>
    </message>
    <message>
        <source>Choose a tool above, or press the letter in its tooltip.</source>
        <translation>Velg et verktøy ovenfor, eller trykk på bokstaven i verktøytipset.</translation>
    </message>
    <message>
        <source>Size %1 %, press for 100 % (Ctrl+1)</source>
        <translation>Størrelse %1 %, trykk for 100 % (Ctrl+1)</translation>
    </message>
    <message>
        <source>What you drew has not been kept yet.</source>
        <translation>Det du har tegnet, er ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Forkaste endringene dine?</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Forkast endringene</translation>
    </message>
    <message numerus="yes">
        <source>%n places must still be redacted</source>
        <translation>
            <numerusform>%n sted må fortsatt sladdes</numerusform>
            <numerusform>%n steder må fortsatt sladdes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmailListEditor</name>
    <message>
        <source>name@company.example, …</source>
        <translation>navn@firma.example, …</translation>
    </message>
</context>
<context>
    <name>Enhanced</name>
    <message>
        <source>Enhanced solutions packages</source>
        <translation>Tilleggspakker</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Active or inactive packages</source>
        <translation>Aktive eller inaktive pakker</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktive</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktive</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Alle pakker</translation>
    </message>
    <message>
        <source>This agreement has no such package.</source>
        <translation>Denne avtalen har ingen slik pakke.</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Signing in …</source>
        <translation>Logger inn …</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Nordesk.</source>
        <translation>Du er logget inn. Du kan lukke denne siden og gå tilbake til Nordesk.</translation>
    </message>
    <message>
        <source>You were not signed in. Go back to Nordesk and try again.</source>
        <translation>Du ble ikke logget inn. Gå tilbake til Nordesk og prøv igjen.</translation>
    </message>
    <message>
        <source>Waiting for your sign-in …</source>
        <translation>Venter på innloggingen din …</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Noe gikk galt i programmet</translation>
    </message>
    <message>
        <source>This is our fault, not yours. What you have written is kept.</source>
        <translation>Det er vår feil, ikke din. Det du har skrevet, er tatt vare på.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, send us the report from Settings.</source>
        <translation>Du kan fortsette. Skjer det igjen, kan du sende oss rapporten fra Innstillinger.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gikk ikke</translation>
    </message>
    <message>
        <source>The program could not do what you asked.</source>
        <translation>Programmet kunne ikke gjøre det du ba om.</translation>
    </message>
    <message>
        <source>What you have written is kept. Please try again.</source>
        <translation>Det du har skrevet, er tatt vare på. Prøv igjen.</translation>
    </message>
    <message>
        <source>The portal could not do that</source>
        <translation>Portalen kunne ikke gjøre det</translation>
    </message>
    <message>
        <source>The support portal answered with an error.</source>
        <translation>Supportportalen svarte med en feil.</translation>
    </message>
    <message>
        <source>Try again in a while. Your work is kept here until then.</source>
        <translation>Prøv igjen om en stund. Arbeidet ditt er tatt vare på her så lenge.</translation>
    </message>
    <message>
        <source>The portal cannot be reached</source>
        <translation>Får ikke kontakt med portalen</translation>
    </message>
    <message>
        <source>You can go on working. Everything is sent as soon as there is a way.</source>
        <translation>Du kan arbeide videre. Alt sendes så snart det er mulig.</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Usikkert om den kom fram</translation>
    </message>
    <message>
        <source>It was sent, but the portal's answer did not come back.</source>
        <translation>Den ble sendt, men portalens svar kom ikke tilbake.</translation>
    </message>
    <message>
        <source>The program looks it up before it sends anything again.</source>
        <translation>Programmet undersøker det før det sender noe på nytt.</translation>
    </message>
    <message>
        <source>The portal could not say whether it has it.</source>
        <translation>Portalen kunne ikke si om den har det.</translation>
    </message>
    <message>
        <source>Nothing is sent again before that is known.</source>
        <translation>Ingenting sendes på nytt før det er avklart.</translation>
    </message>
    <message>
        <source>It was sent before, with another text</source>
        <translation>Det er sendt før, med en annen tekst</translation>
    </message>
    <message>
        <source>The portal has it as %1.</source>
        <translation>Portalen har det som %1.</translation>
    </message>
    <message>
        <source>The portal has it already.</source>
        <translation>Portalen har det allerede.</translation>
    </message>
    <message>
        <source>Your new text is kept here. You can send it as a reply.</source>
        <translation>Den nye teksten din er tatt vare på her. Du kan sende den som et svar.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Programmet prøver igjen av seg selv.</translation>
    </message>
    <message numerus="yes">
        <source>The program tries again by itself in %n minutes.</source>
        <translation>
            <numerusform>Programmet prøver igjen av seg selv om %n minutt.</numerusform>
            <numerusform>Programmet prøver igjen av seg selv om %n minutter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Portalen er opptatt</translation>
    </message>
    <message>
        <source>It has asked us to come back later.</source>
        <translation>Den har bedt oss om å komme tilbake senere.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>Innloggingen ble ikke fullført</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser for five minutes.</source>
        <translation>Ingen logget inn i nettleseren i løpet av fem minutter.</translation>
    </message>
    <message>
        <source>Begin again when you are ready.</source>
        <translation>Begynn på nytt når du er klar.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Logg inn igjen</translation>
    </message>
    <message>
        <source>The portal no longer knows you; sign-ins end after some time.</source>
        <translation>Portalen kjenner deg ikke lenger; innlogginger utløper etter en tid.</translation>
    </message>
    <message>
        <source>Nothing is lost. What waits is sent after you have signed in.</source>
        <translation>Ingenting er tapt. Det som venter, sendes når du har logget inn.</translation>
    </message>
    <message>
        <source>Wrong e-mail or password</source>
        <translation>Feil e-post eller passord</translation>
    </message>
    <message>
        <source>The portal does not say which of the two is wrong.</source>
        <translation>Portalen sier ikke hvilken av de to som er feil.</translation>
    </message>
    <message>
        <source>Check both, or ask for a new password.</source>
        <translation>Kontroller begge, eller be om et nytt passord.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Du har ikke lov til å gjøre dette</translation>
    </message>
    <message>
        <source>The portal knows you, but your role does not include it.</source>
        <translation>Portalen kjenner deg, men rollen din omfatter det ikke.</translation>
    </message>
    <message>
        <source>Ask your organisation's contact for the support desk.</source>
        <translation>Spør organisasjonens kontaktperson for servicedesken.</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Den finnes ikke lenger</translation>
    </message>
    <message>
        <source>The portal has removed it, or it is not shared with you.</source>
        <translation>Portalen har fjernet den, eller den er ikke delt med deg.</translation>
    </message>
    <message>
        <source>The list is read again.</source>
        <translation>Listen hentes på nytt.</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Noen var raskere</translation>
    </message>
    <message>
        <source>It has changed since you last saw it.</source>
        <translation>Den er endret siden du sist så den.</translation>
    </message>
    <message>
        <source>Look at it as it stands now, then decide again.</source>
        <translation>Se på den slik den er nå, og bestem deg på nytt.</translation>
    </message>
    <message>
        <source>The portal did not accept it</source>
        <translation>Portalen godtok den ikke</translation>
    </message>
    <message>
        <source>Something in what you sent is not as the portal wants it.</source>
        <translation>Noe i det du sendte, er ikke slik portalen vil ha det.</translation>
    </message>
    <message>
        <source>Mend it and send it again. Nothing has been registered yet.</source>
        <translation>Rett det og send på nytt. Ingenting er registrert ennå.</translation>
    </message>
    <message>
        <source>This portal cannot do that</source>
        <translation>Denne portalen kan ikke gjøre det</translation>
    </message>
    <message>
        <source>Ask the support desk how they would like to have it.</source>
        <translation>Spør servicedesken hvordan de vil ha det.</translation>
    </message>
    <message>
        <source>The portal's answer made no sense</source>
        <translation>Portalens svar ga ingen mening</translation>
    </message>
    <message>
        <source>It may be another program at that address, or a fault in one of us.</source>
        <translation>Det kan være et annet program på den adressen, eller en feil hos en av oss.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, send us the report from Settings.</source>
        <translation>Kontroller adressen. Er den riktig, kan du sende oss rapporten fra Innstillinger.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer</source>
        <translation>Det kunne ikke lagres på denne datamaskinen</translation>
    </message>
    <message>
        <source>The place where the program keeps your work did not answer.</source>
        <translation>Stedet der programmet lagrer arbeidet ditt, svarte ikke.</translation>
    </message>
    <message>
        <source>Leave the window open and try again.</source>
        <translation>La vinduet stå åpent, og prøv igjen.</translation>
    </message>
    <message>
        <source>Leave the window open: what you see is kept in it until it can be saved.</source>
        <translation>La vinduet stå åpent: Det du ser, blir værende i det til det kan lagres.</translation>
    </message>
    <message>
        <source>The system's keyring did not help</source>
        <translation>Systemets nøkkelring hjalp ikke</translation>
    </message>
    <message>
        <source>Your sign-in is kept in the keyring, and never in a plain file.</source>
        <translation>Innloggingen din lagres i nøkkelringen, aldri i en vanlig fil.</translation>
    </message>
    <message>
        <source>Sign in again; it then lasts until you quit the program.</source>
        <translation>Logg inn igjen; da varer det til du avslutter programmet.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Nøkkelringen er låst</translation>
    </message>
    <message>
        <source>Your sign-in lies in the system's keyring, which did not open.</source>
        <translation>Innloggingen din ligger i systemets nøkkelring, som ikke åpnet seg.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or sign in for this session only.</source>
        <translation>Lås opp nøkkelringen og prøv igjen, eller logg inn bare for denne økten.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>Denne datamaskinen har ingen nøkkelring</translation>
    </message>
    <message>
        <source>Without one the program does not keep your sign-in.</source>
        <translation>Uten den lagrer ikke programmet innloggingen din.</translation>
    </message>
    <message>
        <source>Your sign-in lasts until you quit the program.</source>
        <translation>Innloggingen varer til du avslutter programmet.</translation>
    </message>
    <message>
        <source>No screenshot was taken</source>
        <translation>Fikk ikke tatt skjermbilde</translation>
    </message>
    <message>
        <source>The screen could not be read.</source>
        <translation>Skjermen kunne ikke leses.</translation>
    </message>
    <message>
        <source>You can attach or paste a picture instead.</source>
        <translation>Du kan legge ved eller lime inn et bilde i stedet.</translation>
    </message>
    <message>
        <source>The system does not allow screenshots</source>
        <translation>Systemet tillater ikke skjermbilder</translation>
    </message>
    <message>
        <source>Nordesk has not been given leave to see the screen.</source>
        <translation>Nordesk har ikke fått lov til å se skjermen.</translation>
    </message>
    <message>
        <source>The system keeps this answer and may not ask again. Settings, Screenshots, “What the system asks” says how to change it; or attach a picture instead.</source>
        <translation>Systemet husker dette svaret og spør kanskje ikke igjen. Innstillinger, Skjermbilder, «Det systemet spør om» sier hvordan du endrer det; eller legg ved et bilde i stedet.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this picture</source>
        <translation>Organisasjonen din tillater ikke dette bildet</translation>
    </message>
    <message>
        <source>A window is open that must never be in a picture: “%1”.</source>
        <translation>Et vindu som aldri skal være med på et bilde, er åpent: «%1».</translation>
    </message>
    <message>
        <source>Close or minimise it and take the picture again.</source>
        <translation>Lukk eller minimer det, og ta bildet på nytt.</translation>
    </message>
    <message>
        <source>Its policy for this computer lets nobody take pictures of the screen.</source>
        <translation>Retningslinjene for denne datamaskinen lar ingen ta skjermbilder.</translation>
    </message>
    <message>
        <source>You can attach a file instead. Your IT department knows the policy.</source>
        <translation>Du kan legge ved en fil i stedet. IT-avdelingen kjenner retningslinjene.</translation>
    </message>
    <message>
        <source>“%1” was not attached</source>
        <translation>«%1» ble ikke lagt ved</translation>
    </message>
    <message>
        <source>The rest of the case is as it was.</source>
        <translation>Resten av saken er som før.</translation>
    </message>
    <message>
        <source>The case file was not opened</source>
        <translation>Saksfilen ble ikke åpnet</translation>
    </message>
    <message>
        <source>Nothing here was changed. Ask whoever sent it for the file once more.</source>
        <translation>Ingenting her er endret. Be avsenderen om filen en gang til.</translation>
    </message>
    <message>
        <source>No figures were read from the file</source>
        <translation>Ingen tall ble lest fra filen</translation>
    </message>
    <message>
        <source>Nothing here was changed.</source>
        <translation>Ingenting er endret her.</translation>
    </message>
    <message>
        <source>The form is not ready yet</source>
        <translation>Skjemaet er ikke klart ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or need mending.</source>
        <translation>
            <numerusform>%n svar mangler eller må rettes.</numerusform>
            <numerusform>%n svar mangler eller må rettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the form. Nothing has been sent.</source>
        <translation>De er merket i skjemaet. Ingenting er sendt.</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Belongs together</source>
        <translation>Hører sammen</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Meldt inn av</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tildelt til</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Delt med</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Hvorfor ser jeg dette?</translation>
    </message>
    <message>
        <source>Not taken off it</source>
        <translation>Trekkes ikke fra avtalen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikkel</translation>
    </message>
    <message>
        <source>Related case</source>
        <translation>Relatert sak</translation>
    </message>
    <message>
        <source>Parent case</source>
        <translation>Overordnet sak</translation>
    </message>
    <message>
        <source>Child case</source>
        <translation>Underordnet sak</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Slått sammen med</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Slått sammen hit</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please answer this.</source>
        <translation>Svar på dette.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Teksten er for lang.</translation>
    </message>
    <message>
        <source>Please choose one of the answers offered.</source>
        <translation>Velg et av svarene i listen.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dette er ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikke et tall.</translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Tallet er for lite.</translation>
    </message>
    <message>
        <source>This number is too big.</source>
        <translation>Tallet er for stort.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Dette er ikke en dato.</translation>
    </message>
    <message>
        <source>Please give a day, a start and an end.</source>
        <translation>Oppgi dag, start og slutt.</translation>
    </message>
    <message>
        <source>The portal does not know this person.</source>
        <translation>Portalen kjenner ikke denne personen.</translation>
    </message>
    <message>
        <source>The portal no longer asks this.</source>
        <translation>Portalen spør ikke lenger om dette.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>optional</source>
        <translation>valgfritt</translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>The file is bigger than the portal takes.</source>
        <translation>Filen er større enn portalen tar imot.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>This is a folder or something else that is not a file.</source>
        <translation>Dette er en mappe eller noe annet som ikke er en fil.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunne ikke leses.</translation>
    </message>
    <message>
        <source>There are as many files as the portal takes already.</source>
        <translation>Det er allerede så mange filer som portalen tar imot.</translation>
    </message>
    <message>
        <source>The portal does not take files of this type.</source>
        <translation>Portalen tar ikke imot filer av denne typen.</translation>
    </message>
    <message>
        <source>Another program is writing to the file. Try again soon.</source>
        <translation>Et annet program skriver til filen. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>The file has changed since you attached it.</source>
        <translation>Filen er endret siden du la den ved.</translation>
    </message>
    <message>
        <source>The file is bigger than the portal takes (%1 at most).</source>
        <translation>Filen er større enn portalen tar imot (høyst %1).</translation>
    </message>
    <message numerus="yes">
        <source>A case takes %n files at most.</source>
        <translation>
            <numerusform>En sak kan ha høyst %n fil.</numerusform>
            <numerusform>En sak kan ha høyst %n filer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>From files</source>
        <translation>Fra filer</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, per %2</translation>
    </message>
    <message>
        <source>Remove the figures of %1</source>
        <translation>Fjern tallene fra %1</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Lest inn %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were taken.</source>
        <translation>
            <numerusform>%n rad ble tatt med.</numerusform>
            <numerusform>%n rader ble tatt med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not.</source>
        <translation>
            <numerusform>%n rad ble ikke tatt med.</numerusform>
            <numerusform>%n rader ble ikke tatt med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its agreements do not show: the portal or a newer file tells of them.</source>
        <translation>
            <numerusform>%n av avtalene i den vises ikke: Portalen eller en nyere fil har opplysninger om den.</numerusform>
            <numerusform>%n av avtalene i den vises ikke: Portalen eller en nyere fil har opplysninger om dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Når det skjedde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filtre</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>The picture is in the draft</source>
        <translation>Bildet ligger i utkastet</translation>
    </message>
    <message>
        <source>A new draft; you choose later what it is about.</source>
        <translation>Et nytt utkast; du velger senere hva det gjelder.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ett til</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Åpne utkastet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Behold som utkast</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Lagre som fil …</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Utkast lagret kl. %1</translation>
    </message>
    <message>
        <source>Not saved yet – the program tries again</source>
        <translation>Ikke lagret ennå – programmet prøver igjen</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1, %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>akkurat nå</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>i går kl. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>for %n minutt siden</numerusform>
            <numerusform>for %n minutter siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>om %n minutt</numerusform>
            <numerusform>om %n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>for %n time siden</numerusform>
            <numerusform>for %n timer siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>om %n time</numerusform>
            <numerusform>om %n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n vedlegg</numerusform>
            <numerusform>%n vedlegg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultat</numerusform>
            <numerusform>%n resultater</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frozen</name>
    <message>
        <source>Mark what the picture shows</source>
        <translation>Merk det bildet skal vise</translation>
    </message>
    <message>
        <source>Space sets a corner, the arrow keys move, Tab marks the next window, Enter takes the picture, Esc cancels.</source>
        <translation>Mellomrom setter et hjørne, piltastene flytter, Tab markerer neste vindu, Enter tar bildet, Esc avbryter.</translation>
    </message>
</context>
<context>
    <name>HelpedCard</name>
    <message>
        <source>Did this solve it?</source>
        <translation>Løste dette problemet?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>What is missing or wrong?</source>
        <translation>Hva mangler eller er feil?</translation>
    </message>
    <message>
        <source>Tell the desk</source>
        <translation>Gi beskjed</translation>
    </message>
    <message>
        <source>New case about this</source>
        <translation>Ny sak om dette</translation>
    </message>
</context>
<context>
    <name>HitKind</name>
    <message>
        <source>Article</source>
        <translation>Artikkel</translation>
    </message>
    <message>
        <source>Catalogue item</source>
        <translation>Katalogelement</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Waiting for you</source>
        <translation>Venter på deg</translation>
    </message>
    <message>
        <source>Last updates</source>
        <translation>Sist oppdatert</translation>
    </message>
    <message>
        <source>All my cases</source>
        <translation>Alle mine saker</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Åpne en saksfil …</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Kunngjøringer</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Populært</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Cases that wait for you</source>
        <translation>Saker som venter på deg</translation>
    </message>
    <message>
        <source>Cases with the last updates</source>
        <translation>Sist oppdaterte saker</translation>
    </message>
    <message>
        <source>Popular items</source>
        <translation>Populære elementer</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Ingen saker ennå</translation>
    </message>
    <message>
        <source>When you have sent one, you can follow it here to the end.</source>
        <translation>Når du har sendt en sak, kan du følge den her til den er løst.</translation>
    </message>
    <message>
        <source>Find what you need</source>
        <translation>Finn det du trenger</translation>
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
        <translation>Hva kan vi hjelpe deg med i dag?</translation>
    </message>
    <message>
        <source>Browse and search for articles.</source>
        <translation>Bla og søk etter artikler.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunnskap</translation>
    </message>
    <message>
        <source>Browse, search for articles, rate them or send feedback.</source>
        <translation>Bla, søk etter artikler, vurder dem eller send tilbakemelding.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Send a request or report a problem.</source>
        <translation>Send en forespørsel eller rapporter et problem.</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mine saker</translation>
    </message>
    <message>
        <source>Lists of open and closed cases.</source>
        <translation>Lister over åpne og lukkede saker.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åpen</numerusform>
            <numerusform>%n åpne</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>Utkast uten tittel</translation>
    </message>
    <message>
        <source>Another text of the same case</source>
        <translation>En annen tekst til samme sak</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>Hva kolonnen %1 betyr</translation>
    </message>
</context>
<context>
    <name>ImportDays</name>
    <message>
        <source>Year-month-day</source>
        <translation>år-måned-dag</translation>
    </message>
    <message>
        <source>Day.month.year</source>
        <translation>dag.måned.år</translation>
    </message>
    <message>
        <source>Month/day/year</source>
        <translation>måned/dag/år</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Figures from a file</source>
        <translation>Tall fra en fil</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Dette blir resultatet</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Hva kolonnene betyr</translation>
    </message>
    <message>
        <source>Take these figures</source>
        <translation>Bruk disse tallene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>How decimals are written</source>
        <translation>Slik skrives desimaler</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Slik skrives datoer</translation>
    </message>
    <message>
        <source>%1, of %2. Nothing of it is sent anywhere.</source>
        <translation>%1, per %2. Ingenting av innholdet sendes noe sted.</translation>
    </message>
    <message>
        <source>Files with these headings are read as you said the last time.</source>
        <translation>Filer med disse overskriftene leses slik du valgte sist.</translation>
    </message>
    <message>
        <source>Remembered for files with the same headings.</source>
        <translation>Huskes for filer med de samme overskriftene.</translation>
    </message>
    <message>
        <source>Decimals: %1</source>
        <translation>Desimaler: %1</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Datoer: %1</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Agreement: number</source>
        <translation>Avtale: nummer</translation>
    </message>
    <message>
        <source>Agreement: name</source>
        <translation>Avtale: navn</translation>
    </message>
    <message>
        <source>Agreement: support plan</source>
        <translation>Avtale: supportplan</translation>
    </message>
    <message>
        <source>Agreement: customer</source>
        <translation>Avtale: kunde</translation>
    </message>
    <message>
        <source>Agreement: first day</source>
        <translation>Avtale: første dag</translation>
    </message>
    <message>
        <source>Agreement: last day</source>
        <translation>Avtale: siste dag</translation>
    </message>
    <message>
        <source>Agreement: workspaces</source>
        <translation>Avtale: arbeidsområder</translation>
    </message>
    <message>
        <source>Package: name</source>
        <translation>Pakke: navn</translation>
    </message>
    <message>
        <source>Package: enterprise-wide or enhanced</source>
        <translation>Pakke: for hele virksomheten eller tilleggspakke</translation>
    </message>
    <message>
        <source>Package: first day</source>
        <translation>Pakke: første dag</translation>
    </message>
    <message>
        <source>Package: last day</source>
        <translation>Pakke: siste dag</translation>
    </message>
    <message>
        <source>Entitlement: name</source>
        <translation>Rettighet: navn</translation>
    </message>
    <message>
        <source>Entitlement: code</source>
        <translation>Rettighet: kode</translation>
    </message>
    <message>
        <source>Entitlement: description</source>
        <translation>Rettighet: beskrivelse</translation>
    </message>
    <message>
        <source>Entitlement: link</source>
        <translation>Rettighet: lenke</translation>
    </message>
    <message>
        <source>Entitlement: consumption or benefit</source>
        <translation>Rettighet: forbrukstjeneste eller tilleggsfordel</translation>
    </message>
    <message>
        <source>Entitlement: kind of service</source>
        <translation>Rettighet: type tjeneste</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Kjøpt</translation>
    </message>
    <message>
        <source>Included without a limit</source>
        <translation>Inkludert uten grense</translation>
    </message>
    <message>
        <source>Used in all</source>
        <translation>Brukt i alt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gjenstår</translation>
    </message>
    <message>
        <source>Use: date</source>
        <translation>Forbruk: dato</translation>
    </message>
    <message>
        <source>Use: number</source>
        <translation>Forbruk: nummer</translation>
    </message>
    <message>
        <source>Use: title</source>
        <translation>Forbruk: tittel</translation>
    </message>
    <message>
        <source>Use: kind</source>
        <translation>Forbruk: type</translation>
    </message>
    <message>
        <source>Use: product</source>
        <translation>Forbruk: produkt</translation>
    </message>
    <message>
        <source>Use: severity</source>
        <translation>Forbruk: alvorlighetsgrad</translation>
    </message>
    <message>
        <source>Use: amount</source>
        <translation>Forbruk: antall</translation>
    </message>
    <message>
        <source>Use: status</source>
        <translation>Forbruk: status</translation>
    </message>
    <message>
        <source>Use: workspace</source>
        <translation>Forbruk: arbeidsområde</translation>
    </message>
    <message>
        <source>Use: person</source>
        <translation>Forbruk: person</translation>
    </message>
    <message>
        <source>Use: e-mail</source>
        <translation>Forbruk: e-post</translation>
    </message>
    <message>
        <source>Use: phone</source>
        <translation>Forbruk: telefon</translation>
    </message>
    <message>
        <source>Use: started on</source>
        <translation>Forbruk: påbegynt</translation>
    </message>
    <message>
        <source>Use: ended on</source>
        <translation>Forbruk: avsluttet</translation>
    </message>
    <message>
        <source>Use: last time</source>
        <translation>Forbruk: sist</translation>
    </message>
    <message>
        <source>Use: progress in per cent</source>
        <translation>Forbruk: fremdrift i prosent</translation>
    </message>
    <message>
        <source>Use: length of the course in hours</source>
        <translation>Forbruk: kursets lengde i timer</translation>
    </message>
    <message>
        <source>Use: why it counts against nothing</source>
        <translation>Forbruk: hvorfor det ikke trekkes fra noe</translation>
    </message>
</context>
<context>
    <name>ImportFlaw</name>
    <message>
        <source>Nothing stands there</source>
        <translation>Det står ingenting der</translation>
    </message>
    <message>
        <source>Not a number as this file writes them</source>
        <translation>Ikke et tall slik denne filen skriver dem</translation>
    </message>
    <message>
        <source>Not a date as this file writes them</source>
        <translation>Ikke en dato slik denne filen skriver dem</translation>
    </message>
    <message>
        <source>Less than nothing</source>
        <translation>Mindre enn null</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>For stort</translation>
    </message>
    <message>
        <source>A formula: save values, or leave the column out</source>
        <translation>En formel: Lagre som verdier, eller utelat kolonnen</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>For langt</translation>
    </message>
    <message>
        <source>A word this column does not have</source>
        <translation>Et ord som ikke hører til i denne kolonnen</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Slutter før det begynner</translation>
    </message>
    <message>
        <source>Another row says something else</source>
        <translation>En annen rad sier noe annet</translation>
    </message>
    <message>
        <source>Bought less used is not what is left</source>
        <translation>Kjøpt minus brukt stemmer ikke med det som gjenstår</translation>
    </message>
    <message>
        <source>Stood there before; counted once</source>
        <translation>Stod der fra før; telles én gang</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Rad %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 (“%4”)</source>
        <translation>Rad %1, %2: %3 («%4»)</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Rader som ikke tas med</translation>
    </message>
    <message>
        <source>A row that belongs to them, or may, is not taken. A sum without it would be wrong.</source>
        <translation>En rad som hører til dem, eller som kan gjøre det, tas ikke med. En sum uten den ville vært feil.</translation>
    </message>
    <message>
        <source>No column tells of an amount or of a use yet. Say below what the columns mean.</source>
        <translation>Ingen kolonne angir mengde eller forbruk ennå. Velg nedenfor hva kolonnene betyr.</translation>
    </message>
    <message>
        <source>Uses with these statuses are counted: %1.</source>
        <translation>Forbruk med disse statusene telles med: %1.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Rettighet</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inkludert</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Det som står der</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n sums are not known</source>
        <translation>
            <numerusform>%n sum er ikke kjent</numerusform>
            <numerusform>%n summer er ikke kjent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are taken.</source>
        <translation>
            <numerusform>%n rad tas med.</numerusform>
            <numerusform>%n rader tas med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not.</source>
        <translation>
            <numerusform>%n rad tas ikke med.</numerusform>
            <numerusform>%n rader tas ikke med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file with figures</source>
        <translation>Åpne en fil med tall</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Remove these figures?</source>
        <translation>Vil du fjerne disse tallene?</translation>
    </message>
    <message>
        <source>What was read of %1 goes from this page. The file itself stays where it is.</source>
        <translation>Det som ble lest fra %1, forsvinner fra denne siden. Selve filen blir liggende der den er.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>The figures of %1 are on the page</source>
        <translation>Tallene fra %1 er på siden</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>View details</source>
        <translation>Vis detaljer</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>Ikke åpen for deg</translation>
    </message>
    <message>
        <source>Files sent</source>
        <translation>Sendte filer</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Skjul teksten</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kast det</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>The case stays as it is, without the missing files. Give them up?</source>
        <translation>Saken blir stående som den er, uten filene som mangler. Vil du gi dem opp?</translation>
    </message>
    <message>
        <source>What you have written and its files are gone for good then. Throw it away?</source>
        <translation>Det du har skrevet, og filene til det er da borte for godt. Vil du kaste det?</translation>
    </message>
</context>
<context>
    <name>ItemChooser</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Populært</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>Se i katalogen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
</context>
<context>
    <name>ItemSearch</name>
    <message>
        <source>What is it about?</source>
        <translation>Hva gjelder det?</translation>
    </message>
    <message>
        <source>Search in the catalogue</source>
        <translation>Søk i katalogen</translation>
    </message>
    <message>
        <source>What it can be about</source>
        <translation>Hva det kan gjelde</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; any of the six languages will do.</source>
        <translation>Ingenting funnet. Prøv færre eller andre ord; alle de seks språkene kan brukes.</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Populært</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>New case beside what you are doing; Esc keeps it</source>
        <translation>Ny sak ved siden av det du holder på med; Esc tar vare på den</translation>
    </message>
    <message>
        <source>The pages in the rail</source>
        <translation>Sidene i sidemenyen</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Tilbake og fram</translation>
    </message>
    <message>
        <source>Ask the portal for news</source>
        <translation>Spør portalen om nytt</translation>
    </message>
    <message>
        <source>Paste a picture or files into a case</source>
        <translation>Lim inn et bilde eller filer i en sak</translation>
    </message>
    <message>
        <source>Send what is being written</source>
        <translation>Send det som skrives</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artikkel</numerusform>
            <numerusform>%n artikler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Search the articles</source>
        <translation>Søk i artiklene</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunnskap</translation>
    </message>
    <message>
        <source>The portal no longer has this article.</source>
        <translation>Portalen har ikke lenger denne artikkelen.</translation>
    </message>
    <message>
        <source>Thank you. The desk will see it.</source>
        <translation>Takk. Servicedesken får se det.</translation>
    </message>
</context>
<context>
    <name>LeavingOut</name>
    <message>
        <source>Send without some of your answers?</source>
        <translation>Sende uten noen av svarene dine?</translation>
    </message>
    <message>
        <source>The form has no place for them any more:</source>
        <translation>Skjemaet har ikke lenger plass til dem:</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Send uten dem</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>Se på dem først</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Internal note that was never sent</source>
        <translation>Internt notat som aldri ble sendt</translation>
    </message>
    <message>
        <source>Reply that was never sent</source>
        <translation>Svar som aldri ble sendt</translation>
    </message>
    <message>
        <source>The case is no longer shown to you. What you have written is kept here.</source>
        <translation>Saken vises ikke lenger for deg. Det du har skrevet, er tatt vare på her.</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Skjul teksten</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Vis teksten</translation>
    </message>
    <message>
        <source>What you have written and its files are gone for good then. Throw it away?</source>
        <translation>Det du har skrevet, og filene til det er da borte for godt. Vil du kaste det?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kast</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kast det</translation>
    </message>
    <message>
        <source>A case that is no longer shown to you</source>
        <translation>En sak som ikke lenger vises for deg</translation>
    </message>
</context>
<context>
    <name>LeftList</name>
    <message>
        <source>Thrown away.</source>
        <translation>Kastet.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Language and appearance</source>
        <translation>Språk og utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Show a notice when something happens in my cases</source>
        <translation>Vis et varsel når det skjer noe i sakene mine</translation>
    </message>
    <message>
        <source>Show the case's title in the notice</source>
        <translation>Vis sakens tittel i varselet</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Som i systemet</translation>
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
        <translation>Du</translation>
    </message>
    <message>
        <source>The service desk</source>
        <translation>Servicedesken</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Melding fra %1</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ingenting mangler.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Mangler fortsatt</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Klar til sending</translation>
    </message>
</context>
<context>
    <name>MultiChoice</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
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
        <translation>Velg mer nøyaktig …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n mangler fortsatt</numerusform>
            <numerusform>%n mangler fortsatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Innlimt bilde</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» er fjernet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Attached. You find it under “Show it”.</source>
        <translation>Lagt ved. Du finner det under «Vis det».</translation>
    </message>
    <message>
        <source>Sending – you can follow it here.</source>
        <translation>Sender – du kan følge den her.</translation>
    </message>
    <message>
        <source>It was sent or discarded.</source>
        <translation>Det er sendt eller forkastet.</translation>
    </message>
    <message>
        <source>This draft is no longer here</source>
        <translation>Utkastet er ikke her lenger</translation>
    </message>
    <message>
        <source>The draft is kept. You find it on the home page.</source>
        <translation>Utkastet er tatt vare på. Du finner det på startsiden.</translation>
    </message>
    <message>
        <source>What you have written and the files in it are gone for good.</source>
        <translation>Det du har skrevet og filene i det, blir borte for godt.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Forkaste dette utkastet?</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Forkast utkastet</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Utkastet er forkastet.</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New since you last looked</source>
        <translation>Nytt siden du sist så her</translation>
    </message>
</context>
<context>
    <name>NotAllowed</name>
    <message>
        <source>Your organisation lets you sign in only at portals it has prepared.</source>
        <translation>Organisasjonen din lar deg bare logge inn på portaler den har klargjort.</translation>
    </message>
    <message>
        <source>The portal does not know this program: the name from its administrator is missing or wrong.</source>
        <translation>Portalen kjenner ikke dette programmet: Navnet fra administratoren mangler eller er feil.</translation>
    </message>
    <message>
        <source>The portal did not let you in, or the sign-in was given up in the browser. Try again.</source>
        <translation>Portalen slapp deg ikke inn, eller innloggingen ble avbrutt i nettleseren. Prøv igjen.</translation>
    </message>
    <message>
        <source>One does not sign in to this portal in this way.</source>
        <translation>Man logger ikke inn på denne portalen på denne måten.</translation>
    </message>
    <message>
        <source>The portal wants another proof of who you are. Sign in in the browser instead.</source>
        <translation>Portalen vil ha enda et bevis på hvem du er. Logg inn i nettleseren i stedet.</translation>
    </message>
    <message>
        <source>Nothing is left of what your agreement has for this; the portal makes no such case then. Your draft is kept.</source>
        <translation>Det er ingenting igjen av det avtalen deres har til dette; da oppretter ikke portalen en slik sak. Utkastet ditt er tatt vare på.</translation>
    </message>
    <message>
        <source>Several things are ordered together here. That can be done on the portal's own pages only.</source>
        <translation>Her bestilles flere ting samlet. Det kan bare gjøres på portalens egne sider.</translation>
    </message>
    <message>
        <source>The case is in a state in which the portal does not allow this.</source>
        <translation>Saken er i en tilstand der portalen ikke tillater dette.</translation>
    </message>
    <message>
        <source>The portal left the case as it was. Look at it there.</source>
        <translation>Portalen lot saken være som den var. Se på den der.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Write an internal note …</source>
        <translation>Skriv et internt notat …</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internt notat</translation>
    </message>
    <message>
        <source>Only the desk sees it, never the person who reported the case.</source>
        <translation>Bare servicedesken ser det, aldri den som meldte inn saken.</translation>
    </message>
    <message>
        <source>What should your colleagues know?</source>
        <translation>Hva bør kollegene dine vite?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Legg til notatet</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Line width: %1</source>
        <translation>Strektykkelse: %1</translation>
    </message>
    <message>
        <source>Further to the front (Page Up)</source>
        <translation>Lenger fram (Page Up)</translation>
    </message>
    <message>
        <source>Further to the back (Page Down)</source>
        <translation>Lenger bak (Page Down)</translation>
    </message>
    <message>
        <source>Delete the chosen mark (Delete)</source>
        <translation>Slett det valgte merket (Delete)</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>Beskjær bildet</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Ordene i teksten</translation>
    </message>
    <message>
        <source>Write here, then press Enter</source>
        <translation>Skriv her, og trykk Enter</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Goes out in a moment</source>
        <translation>Sendes om et øyeblikk</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Venter på nettverk</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>Venter på at du logger inn</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Portalen er opptatt</translation>
    </message>
    <message>
        <source>Waiting for an earlier message of the same case</source>
        <translation>Venter på en tidligere melding i samme sak</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Usikkert om den kom fram</translation>
    </message>
    <message>
        <source>Not accepted by the portal</source>
        <translation>Ikke godtatt av portalen</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Stanset av deg</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Sender, %1 %</translation>
    </message>
    <message>
        <source>Not sure whether it arrived – have a look</source>
        <translation>Usikkert om det kom fram – ta en titt</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Allerede sendt</translation>
    </message>
    <message>
        <source>Server busy until %1</source>
        <translation>Serveren er opptatt til %1</translation>
    </message>
    <message>
        <source>Next try %1 (%2).</source>
        <translation>Neste forsøk %1 (%2).</translation>
    </message>
    <message>
        <source>The portal cannot say whether it has this. Look in your cases, then say what you found.</source>
        <translation>Portalen kan ikke si om den har dette. Se i sakene dine, og si hva du fant.</translation>
    </message>
    <message>
        <source>It went out, but no answer came. Nordesk looks it up before it sends anything again.</source>
        <translation>Det gikk ut, men det kom ikke noe svar. Nordesk undersøker det før noe sendes på nytt.</translation>
    </message>
    <message>
        <source>It is not sent before you say so.</source>
        <translation>Det sendes ikke før du sier fra.</translation>
    </message>
    <message>
        <source>The portal has this already, with another text.</source>
        <translation>Portalen har dette allerede, med en annen tekst.</translation>
    </message>
    <message>
        <source>The portal has this already as %1, with another text.</source>
        <translation>Portalen har dette allerede som %1, med en annen tekst.</translation>
    </message>
    <message>
        <source>It is sent as soon as you have signed in again.</source>
        <translation>Det sendes så snart du har logget inn igjen.</translation>
    </message>
    <message>
        <source>The case is no longer shown to you. What you have written is kept here.</source>
        <translation>Saken vises ikke lenger for deg. Det du har skrevet, er tatt vare på her.</translation>
    </message>
    <message>
        <source>The case is made: %1. What is missing is sent there.</source>
        <translation>Saken er opprettet: %1. Det som mangler, sendes dit.</translation>
    </message>
    <message>
        <source>Somebody was faster: the case is no longer as you saw it. Look again.</source>
        <translation>Noen kom deg i forkjøpet: Saken er ikke lenger slik du så den. Se på den på nytt.</translation>
    </message>
    <message>
        <source>The portal gave no reason.</source>
        <translation>Portalen ga ingen grunn.</translation>
    </message>
    <message numerus="yes">
        <source>Case made – %n files missing</source>
        <translation>
            <numerusform>Saken er opprettet – %n fil mangler</numerusform>
            <numerusform>Saken er opprettet – %n filer mangler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times so far.</source>
        <translation>
            <numerusform>Prøvd %n gang så langt.</numerusform>
            <numerusform>Prøvd %n ganger så langt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxAct</name>
    <message>
        <source>Look it up now</source>
        <translation>Undersøk det nå</translation>
    </message>
    <message>
        <source>Send it after all</source>
        <translation>Send det likevel</translation>
    </message>
    <message>
        <source>Give up the files</source>
        <translation>Gi opp filene</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Det kom fram</translation>
    </message>
    <message>
        <source>It did not arrive – send it again</source>
        <translation>Det kom ikke fram – send det igjen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Send my text as a reply</source>
        <translation>Send teksten min som svar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prøv nå</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stans</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Behold som utkast</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Vis teksten</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Lagre som fil …</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kast</translation>
    </message>
</context>
<context>
    <name>OutboxKind</name>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internt notat</translation>
    </message>
    <message>
        <source>Mark as solved</source>
        <translation>Merk som løst</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Gjenåpne</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Rating of a case</source>
        <translation>Vurdering av en sak</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Legg til i kø</translation>
    </message>
    <message>
        <source>Choose the queue by the rules</source>
        <translation>Velg kø etter reglene</translation>
    </message>
    <message>
        <source>New part of a case</source>
        <translation>Ny delsak</translation>
    </message>
    <message>
        <source>Make a case a part</source>
        <translation>Gjør en sak til delsak</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>Do not take a case off the agreement</source>
        <translation>Ikke trekk en sak fra avtalen</translation>
    </message>
    <message>
        <source>Take a case off the agreement</source>
        <translation>Trekk en sak fra avtalen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Slutt å dele</translation>
    </message>
    <message>
        <source>Work on a case</source>
        <translation>Arbeid med en sak</translation>
    </message>
    <message>
        <source>Change of a case</source>
        <translation>Endring av en sak</translation>
    </message>
    <message>
        <source>Rating of an article</source>
        <translation>Vurdering av en artikkel</translation>
    </message>
    <message>
        <source>Feedback on an article</source>
        <translation>Tilbakemelding på en artikkel</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Utboks</translation>
    </message>
    <message>
        <source>What waits to be sent. Nothing here is lost or sent twice.</source>
        <translation>Det som venter på å bli sendt. Ingenting her går tapt eller sendes to ganger.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Back to the outbox</source>
        <translation>Tilbake til utboksen</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alt er sendt</translation>
    </message>
    <message>
        <source>What you send without a network waits here and goes out by itself.</source>
        <translation>Det du sender uten nettverk, venter her og går ut av seg selv.</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Beholdt som utkast.</translation>
    </message>
    <message>
        <source>Stopped. It is not sent before you say so.</source>
        <translation>Stanset. Det sendes ikke før du sier fra.</translation>
    </message>
    <message>
        <source>Your text goes out as a reply.</source>
        <translation>Teksten din sendes som et svar.</translation>
    </message>
    <message>
        <source>Noted. There is a receipt below.</source>
        <translation>Notert. Kvitteringen ligger nedenfor.</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>Det var kommet fram</translation>
    </message>
    <message>
        <source>The portal has it. There is a receipt below.</source>
        <translation>Portalen har det. Kvitteringen ligger nedenfor.</translation>
    </message>
    <message>
        <source>Asking the portal whether it arrived …</source>
        <translation>Spør portalen om det kom fram …</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>Kvitteringen er lagret</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Kastet.</translation>
    </message>
    <message>
        <source>Saved as %1. The case waits on here, too.</source>
        <translation>Lagret som %1. Saken venter også videre her.</translation>
    </message>
</context>
<context>
    <name>OutsideStep</name>
    <message>
        <source>Sign in in the browser</source>
        <translation>Logg inn i nettleseren</translation>
    </message>
    <message>
        <source>Sign in with a code instead</source>
        <translation>Logg inn med en kode i stedet</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Logg inn med en kode</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>Bruk passord i stedet</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopier koden</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Åpne siden igjen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Åpne siden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Type this code on the page below, in any browser, and sign in there.</source>
        <translation>Skriv denne koden på siden nedenfor, i en hvilken som helst nettleser, og logg inn der.</translation>
    </message>
    <message>
        <source>Go on in your browser. When you have signed in there, you can come back here.</source>
        <translation>Fortsett i nettleseren. Når du har logget inn der, kan du komme tilbake hit.</translation>
    </message>
    <message>
        <source>You sign in on the portal's own page. Nordesk never sees your password.</source>
        <translation>Du logger inn på portalens egen side. Nordesk ser aldri passordet ditt.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kode: %1</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Drag over what the picture shall show, or click a window</source>
        <translation>Dra over det bildet skal vise, eller klikk på et vindu</translation>
    </message>
    <message>
        <source>With the keyboard: Tab marks the next window; Space sets a corner, arrow keys move (Shift: further, Ctrl: resize).</source>
        <translation>Med tastaturet: Tab markerer neste vindu; mellomrom setter et hjørne, piltastene flytter (Shift: lenger, Ctrl: endrer størrelse).</translation>
    </message>
    <message>
        <source>Take it (Enter)</source>
        <translation>Ta bildet (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Avbryt (Esc)</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>Enterprise-wide packages</source>
        <translation>Pakker for hele virksomheten</translation>
    </message>
    <message numerus="yes">
        <source>Added up over %n agreements.</source>
        <translation>
            <numerusform>Summert over %n avtale.</numerusform>
            <numerusform>Summert over %n avtaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some figures cover only the use that you may see; they are named so.</source>
        <translation>Noen tall omfatter bare det forbruket du har lov til å se; det står ved dem.</translation>
    </message>
    <message>
        <source>Figures of these files are among them: %1.</source>
        <translation>Tall fra disse filene er tatt med: %1.</translation>
    </message>
    <message>
        <source>What was bought is for the whole agreement, its other workspaces included.</source>
        <translation>Det som er kjøpt, gjelder hele avtalen, også de andre arbeidsområdene i den.</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>It becomes a part of this case</source>
        <translation>Den blir en delsak under denne saken</translation>
    </message>
    <message>
        <source>Not a part of it</source>
        <translation>Ikke en delsak</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock ser ut til å være på.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skjul passordet</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Vis passordet</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Current password</source>
        <translation>Nåværende passord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nytt passord på nytt</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Endre passord</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>Det nåværende passordet er ikke riktig.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Passordet ble ikke endret.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Passordet er endret.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>De to nye passordene er ikke like.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Type the code from the mail, and choose a password of at least 10 characters.</source>
        <translation>Skriv inn koden fra e-posten, og velg et passord på minst 10 tegn.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Angi passordet</translation>
    </message>
    <message>
        <source>The portal sends a code to your e-mail address. It is good for 30 minutes.</source>
        <translation>Portalen sender en kode til e-postadressen din. Den gjelder i 30 minutter.</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>Send meg en kode</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Jeg har en kode</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Setting the password …</source>
        <translation>Angir passordet …</translation>
    </message>
    <message>
        <source>Asking for a code …</source>
        <translation>Ber om en kode …</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Se i e-posten din</translation>
    </message>
    <message>
        <source>If the portal knows this address, a code is on its way.</source>
        <translation>Hvis portalen kjenner denne adressen, er en kode på vei.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Take pictures of the screen</source>
        <translation>Ta bilder av skjermen</translation>
    </message>
    <message>
        <source>Read what programs tell screen readers</source>
        <translation>Lese det programmer forteller skjermlesere</translation>
    </message>
    <message>
        <source>Ask the browser for its address</source>
        <translation>Spørre nettleseren om adressen</translation>
    </message>
    <message>
        <source>Hear one combination of keys</source>
        <translation>Høre én tastekombinasjon</translation>
    </message>
    <message>
        <source>For the screenshot itself. Nordesk looks at the screen only when you order a picture.</source>
        <translation>For selve skjermbildet. Nordesk ser på skjermen bare når du ber om et bilde.</translation>
    </message>
    <message>
        <source>For the web address beneath the picture. Only the window in front is asked, and only then.</source>
        <translation>For nettadressen under bildet. Bare vinduet foran blir spurt, og bare da.</translation>
    </message>
    <message>
        <source>For the web address where the browser tells it in no other way, and to learn whether its window is private. Each browser is asked once.</source>
        <translation>For nettadressen der nettleseren ikke forteller den på annen måte, og for å få vite om vinduet er privat. Hver nettleser blir spurt én gang.</translation>
    </message>
    <message>
        <source>For a picture while you work in another program. Nothing else that you type is heard.</source>
        <translation>For et bilde mens du arbeider i et annet program. Ingenting annet du skriver, blir hørt.</translation>
    </message>
    <message>
        <source>Without it there are no screenshots; you can still paste pictures and attach files.</source>
        <translation>Uten den blir det ingen skjermbilder; du kan fortsatt lime inn bilder og legge ved filer.</translation>
    </message>
    <message>
        <source>Without it some pictures show no web address; they say so.</source>
        <translation>Uten den viser noen bilder ingen nettadresse; det står i så fall på dem.</translation>
    </message>
    <message>
        <source>Without it you take pictures with the button in the case or from the icon in the panel.</source>
        <translation>Uten den tar du bilder med knappen i saken eller fra ikonet i panelet.</translation>
    </message>
    <message>
        <source>You change the answer in System Settings under Privacy &amp; Security. It counts once Nordesk was restarted.</source>
        <translation>Du endrer svaret i Systeminnstillinger under Personvern og sikkerhet. Det gjelder når Nordesk er startet på nytt.</translation>
    </message>
    <message>
        <source>You change the answer in the system's settings under Apps, Nordesk. Where it is not listed, this command asks again: flatpak permission-remove screenshot screenshot nordesk</source>
        <translation>Du endrer svaret i systemets innstillinger under Apper, Nordesk. Står den ikke der, spør denne kommandoen på nytt: flatpak permission-remove screenshot screenshot nordesk</translation>
    </message>
    <message>
        <source>You change it in the system's settings under Keyboard.</source>
        <translation>Du endrer det i systemets innstillinger under Tastatur.</translation>
    </message>
    <message>
        <source>You have allowed it.</source>
        <translation>Du har tillatt det.</translation>
    </message>
    <message>
        <source>You have not allowed it yet.</source>
        <translation>Du har ikke tillatt det ennå.</translation>
    </message>
    <message>
        <source>You have refused it, and the system does not ask again.</source>
        <translation>Du har avslått det, og systemet spør ikke igjen.</translation>
    </message>
    <message>
        <source>You have refused it for at least one browser.</source>
        <translation>Du har avslått det for minst én nettleser.</translation>
    </message>
    <message>
        <source>Once you have allowed it, quit Nordesk and open it again.</source>
        <translation>Når du har tillatt det, avslutt Nordesk og åpne det igjen.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Name or e-mail of a colleague</source>
        <translation>Navn eller e-post til en kollega</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Sign in as</source>
        <translation>Logg inn som</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>E-post eller brukernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Sign in in the browser instead</source>
        <translation>Logg inn i nettleseren i stedet</translation>
    </message>
    <message>
        <source>First or forgotten password?</source>
        <translation>Første eller glemt passord?</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Nordic identity numbers</source>
        <translation>nordiske personnumre</translation>
    </message>
    <message>
        <source>Norwegian identity numbers</source>
        <translation>fødselsnumre</translation>
    </message>
    <message>
        <source>Swedish identity numbers</source>
        <translation>svenske personnumre</translation>
    </message>
    <message>
        <source>Finnish identity numbers</source>
        <translation>finske personnumre</translation>
    </message>
    <message>
        <source>Danish identity numbers</source>
        <translation>danske personnumre</translation>
    </message>
    <message>
        <source>Icelandic identity numbers</source>
        <translation>islandske personnumre</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>e-postadresser</translation>
    </message>
    <message>
        <source>account numbers (IBAN)</source>
        <translation>kontonumre (IBAN)</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>kortnumre</translation>
    </message>
    <message>
        <source>There is a policy file that is not followed, because others than an administrator can write it: %1</source>
        <translation>Det finnes en fil med retningslinjer som ikke følges, fordi andre enn en administrator kan skrive til den: %1</translation>
    </message>
    <message>
        <source>The policy file cannot be read. Until your IT department mends it, it forbids all it could forbid.</source>
        <translation>Filen med retningslinjer kan ikke leses. Til IT-avdelingen retter den, forbyr den alt den kunne forby.</translation>
    </message>
    <message>
        <source>Not understood, so the strictest meaning is taken: %1</source>
        <translation>Ikke forstått, derfor gjelder den strengeste tolkningen: %1</translation>
    </message>
    <message>
        <source>Not known to this version of the program: %1</source>
        <translation>Ukjent for denne versjonen av programmet: %1</translation>
    </message>
    <message>
        <source>No policy of an organisation is in force on this computer.</source>
        <translation>Ingen retningslinjer fra en organisasjon gjelder på denne datamaskinen.</translation>
    </message>
    <message>
        <source>A policy of your organisation is in force: %1</source>
        <translation>Organisasjonens retningslinjer gjelder: %1</translation>
    </message>
    <message>
        <source>Pictures of the screen are not allowed.</source>
        <translation>Skjermbilder er ikke tillatt.</translation>
    </message>
    <message>
        <source>No picture is taken while one of these windows is open: %1</source>
        <translation>Det tas ikke bilde mens et av disse vinduene er åpent: %1</translation>
    </message>
    <message>
        <source>What is found of these must be redacted: %1</source>
        <translation>Det som finnes av disse, må sladdes: %1</translation>
    </message>
    <message>
        <source>Addresses of private windows are never taken.</source>
        <translation>Adresser i private vinduer blir aldri tatt med.</translation>
    </message>
    <message>
        <source>It restricts nothing about pictures of the screen.</source>
        <translation>Det begrenser ikke skjermbilder.</translation>
    </message>
</context>
<context>
    <name>PortalLine</name>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Choose another portal</source>
        <translation>Velg en annen portal</translation>
    </message>
</context>
<context>
    <name>PortalStep</name>
    <message>
        <source>Prepared for you</source>
        <translation>Klargjort for deg</translation>
    </message>
    <message>
        <source>Address of your support portal</source>
        <translation>Adressen til supportportalen din</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>En annen portal</translation>
    </message>
    <message>
        <source>support.company.com</source>
        <translation>support.firma.no</translation>
    </message>
    <message>
        <source>It is in the mail from your service desk, or in your browser's address field.</source>
        <translation>Den står i e-posten fra servicedesken, eller i adressefeltet i nettleseren.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>or</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prøv demoen</translation>
    </message>
    <message>
        <source>A portal with invented people on this computer. Nothing is sent anywhere.</source>
        <translation>En portal med oppdiktede personer på denne datamaskinen. Ingenting sendes noe sted.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>In Znuny, under Admin › Web Services: import the file Nordesk.yml that comes with Nordesk. Under Dynamic Fields: add ClientRequestID for tickets and ClientArticleID for articles, both of type Text.</source>
        <translation>I Znuny, under «Admin › Web Services»: Importer filen Nordesk.yml som følger med Nordesk. Under «Dynamic Fields»: Legg til ClientRequestID for saker (tickets) og ClientArticleID for artikler (articles), begge av typen Text.</translation>
    </message>
    <message>
        <source>In Zendesk's Admin Center, under APIs › OAuth clients: add a public client with the redirect URL http://127.0.0.1:47813/cb. Its identifier is the client ID.</source>
        <translation>I Zendesks Admin Center, under «APIs › OAuth clients»: Legg til en offentlig klient med omadresserings-URL-en http://127.0.0.1:47813/cb. Identifikatoren er klient-ID-en.</translation>
    </message>
    <message>
        <source>In ServiceNow, under System OAuth › Application Registry: add an OAuth API endpoint for external clients with the redirect URL http://127.0.0.1:8765/cb. The registration shows its client ID.</source>
        <translation>I ServiceNow, under «System OAuth › Application Registry»: Legg til et OAuth API-endepunkt for eksterne klienter med omadresserings-URL-en http://127.0.0.1:8765/cb. Registreringen viser klient-ID-en.</translation>
    </message>
    <message>
        <source>In Microsoft Entra, under App registrations: add a mobile and desktop application with the redirect URI http://localhost and the permission user_impersonation of Dynamics CRM. Its application ID is the client ID.</source>
        <translation>I Microsoft Entra, under «App registrations»: Legg til et mobil- og skrivebordsprogram med omadresserings-URI-en http://localhost og tillatelsen user_impersonation for Dynamics CRM. Program-ID-en er klient-ID-en.</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Critical</source>
        <translation>Kritisk</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høy</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
</context>
<context>
    <name>PriorityText</name>
    <message>
        <source>Everything stands still, and there is no way around it.</source>
        <translation>Alt står stille, og det finnes ingen vei utenom.</translation>
    </message>
    <message>
        <source>Many are hindered, or something is due very soon.</source>
        <translation>Mange er hindret, eller noe har frist svært snart.</translation>
    </message>
    <message>
        <source>It is a hindrance, but the work goes on.</source>
        <translation>Det er til hinder, men arbeidet går videre.</translation>
    </message>
    <message>
        <source>It can wait.</source>
        <translation>Det kan vente.</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>Everything lies in folders that only you can read. Passwords are kept nowhere; the sign-in is encrypted with a key from the system's keyring. Nordesk sends nothing to anybody but your portal, and looks at the screen only when you press the button.</source>
        <translation>Alt ligger i mapper som bare du kan lese. Passord lagres ingen steder; innloggingen er kryptert med en nøkkel fra systemets nøkkelring. Nordesk sender ingenting til andre enn portalen din, og ser på skjermen bare når du trykker på knappen.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Hva som er lagret hvor</translation>
    </message>
    <message>
        <source>Delete what the portal sent</source>
        <translation>Slett det portalen har sendt</translation>
    </message>
    <message>
        <source>Copy a report for the help desk</source>
        <translation>Kopier en rapport til servicedesken</translation>
    </message>
    <message>
        <source>Drafts, outbox and receipts</source>
        <translation>Utkast, utboks og kvitteringer</translation>
    </message>
    <message>
        <source>What the portal sent, for reading offline</source>
        <translation>Det portalen har sendt, til lesing frakoblet</translation>
    </message>
    <message>
        <source>Files of drafts and of what waits to be sent</source>
        <translation>Filer til utkast og til det som venter på å bli sendt</translation>
    </message>
    <message>
        <source>Log (no texts, no passwords)</source>
        <translation>Logg (ingen tekster, ingen passord)</translation>
    </message>
    <message>
        <source>Settings and the list of accounts</source>
        <translation>Innstillinger og listen over kontoer</translation>
    </message>
    <message>
        <source>The demo portal's own data</source>
        <translation>Demoportalens egne data</translation>
    </message>
</context>
<context>
    <name>PrivateAnswers</name>
    <message>
        <source>Take their addresses</source>
        <translation>Ta med adressene</translation>
    </message>
    <message>
        <source>Never take their addresses</source>
        <translation>Ta aldri med adressene</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Spør igjen</translation>
    </message>
    <message>
        <source>Private windows of %1</source>
        <translation>Private vinduer i %1</translation>
    </message>
</context>
<context>
    <name>PrivateQuestion</name>
    <message>
        <source>The window was private, so its address was not taken.</source>
        <translation>Vinduet var privat, derfor ble adressen ikke tatt med.</translation>
    </message>
    <message>
        <source>%1 does not tell whether a window is private, so the address was not taken.</source>
        <translation>%1 sier ikke om et vindu er privat, derfor ble adressen ikke tatt med.</translation>
    </message>
    <message>
        <source>Take addresses from private windows?</source>
        <translation>Ta med adresser fra private vinduer?</translation>
    </message>
    <message>
        <source>Your answer is kept for %1 and counts from the next picture on. Settings can change it.</source>
        <translation>Svaret ditt huskes for %1 og gjelder fra neste bilde. Du kan endre det i innstillingene.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Ta dem med</translation>
    </message>
    <message>
        <source>Never take them</source>
        <translation>Ta dem aldri med</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Let the system ask</source>
        <translation>La systemet spørre</translation>
    </message>
</context>
<context>
    <name>QuickAbout</name>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change what it is about</source>
        <translation>Endre hva det gjelder</translation>
    </message>
    <message>
        <source>As a part of this case</source>
        <translation>Som delsak under denne saken</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>%1 (charged)</source>
        <translation>%1 (faktureres)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Not chosen – the desk decides</source>
        <translation>Ikke valgt – servicedesken bestemmer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Please choose another; what you have written is kept.</source>
        <translation>Velg noe annet; det du har skrevet, blir tatt vare på.</translation>
    </message>
    <message>
        <source>The portal no longer offers what you had chosen</source>
        <translation>Portalen tilbyr ikke lenger det du hadde valgt</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Du kan ikke bestille dette selv</translation>
    </message>
</context>
<context>
    <name>QuickBody</name>
    <message>
        <source>Incidents are read first. Nothing you have written is lost.</source>
        <translation>Incidents leses først. Ingenting av det du har skrevet, går tapt.</translation>
    </message>
    <message>
        <source>This sounds like an incident</source>
        <translation>Dette høres ut som en incident</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Gjør den til en incident</translation>
    </message>
</context>
<context>
    <name>QuickFoot</name>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Open the full form</source>
        <translation>Åpne hele skjemaet</translation>
    </message>
    <message>
        <source>Esc closes this and keeps what you have written.</source>
        <translation>Esc lukker dette og tar vare på det du har skrevet.</translation>
    </message>
    <message>
        <source>Draft saved %1. Esc closes this and keeps it.</source>
        <translation>Utkast lagret kl. %1. Esc lukker dette og tar vare på det.</translation>
    </message>
    <message>
        <source>Not saved yet – the program tries again</source>
        <translation>Ikke lagret ennå – programmet prøver igjen</translation>
    </message>
</context>
<context>
    <name>QuickPanel</name>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Close and keep what is written (Esc)</source>
        <translation>Lukk og ta vare på det som er skrevet (Esc)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Innlimt bilde</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» er fjernet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Your case is on its way.</source>
        <translation>Saken din er på vei.</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Vis sakene mine</translation>
    </message>
    <message>
        <source>Please answer what is marked before you send it</source>
        <translation>Svar på det som er markert, før du sender</translation>
    </message>
    <message>
        <source>What is to be mended stands among the questions that are not asked here.</source>
        <translation>Det som må rettes, står blant spørsmålene som ikke stilles her.</translation>
    </message>
    <message>
        <source>Open the full form</source>
        <translation>Åpne hele skjemaet</translation>
    </message>
    <message>
        <source>The form is not ready yet</source>
        <translation>Skjemaet er ikke klart ennå</translation>
    </message>
</context>
<context>
    <name>Quitting</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Ikke alt er lagret</translation>
    </message>
    <message>
        <source>What you wrote last is not on this computer's disk. If you quit now, it is lost.</source>
        <translation>Det du skrev sist, er ikke lagret på disken. Avslutter du nå, går det tapt.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Avslutt og mist det</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bli</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mine saker</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunnskap</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utboks</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, %2 nye</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>When and to whom</source>
        <translation>Når og til hvem</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Hva som ble sendt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Kept by Nordesk on the computer it was sent from.</source>
        <translation>Oppbevart av Nordesk på datamaskinen det ble sendt fra.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sendt til</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Sendt som</translation>
    </message>
    <message>
        <source>You pressed Send</source>
        <translation>Du trykte Send</translation>
    </message>
    <message>
        <source>Received, by the portal's clock</source>
        <translation>Mottatt, etter portalens klokke</translation>
    </message>
    <message>
        <source>Confirmed, by this computer's clock</source>
        <translation>Bekreftet, etter denne datamaskinens klokke</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekreftet av</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>portalen</translation>
    </message>
    <message>
        <source>you – the portal could not say</source>
        <translation>deg – portalen kunne ikke si det</translation>
    </message>
    <message>
        <source>Number of the exchange</source>
        <translation>Utvekslingens nummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Sent from this computer</source>
        <translation>Sendt fra denne datamaskinen</translation>
    </message>
    <message>
        <source>Search in number, title, text and file names</source>
        <translation>Søk i nummer, tittel, tekst og filnavn</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis mer</translation>
    </message>
    <message>
        <source>No receipt holds these words.</source>
        <translation>Ingen kvittering inneholder disse ordene.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>The receipt is copied.</source>
        <translation>Kvitteringen er kopiert.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>This code is wrong, or too old.</source>
        <translation>Denne koden er feil eller for gammel.</translation>
    </message>
    <message>
        <source>This password is too short or too easy to guess.</source>
        <translation>Dette passordet er for kort eller for lett å gjette.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Dette er ikke passordet.</translation>
    </message>
    <message>
        <source>This is not written the way the portal wants it.</source>
        <translation>Dette er ikke skrevet slik portalen vil ha det.</translation>
    </message>
    <message>
        <source>The portal does not know which customer you are.</source>
        <translation>Portalen vet ikke hvilken kunde du er.</translation>
    </message>
    <message>
        <source>Nothing is left of this entitlement.</source>
        <translation>Det er ingenting igjen av denne rettigheten.</translation>
    </message>
    <message>
        <source>This entitlement is not in force, or belongs to another customer or product.</source>
        <translation>Denne rettigheten er ikke gyldig, eller den tilhører en annen kunde eller et annet produkt.</translation>
    </message>
    <message>
        <source>The portal has no rules by which it could find the right queue.</source>
        <translation>Portalen har ingen regler den kan finne riktig kø etter.</translation>
    </message>
    <message>
        <source>The portal did not accept this.</source>
        <translation>Portalen godtok ikke dette.</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>The customer's latest cases</source>
        <translation>Kundens siste saker</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Linked articles</source>
        <translation>Tilknyttede artikler</translation>
    </message>
    <message>
        <source>Copies go to</source>
        <translation>Kopi sendes til</translation>
    </message>
    <message>
        <source>There is nothing else around this case.</source>
        <translation>Det finnes ikke noe annet rundt denne saken.</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>The whole and its parts</source>
        <translation>Hovedsak og delsaker</translation>
    </message>
    <message>
        <source>Merged cases</source>
        <translation>Sammenslåtte saker</translation>
    </message>
    <message>
        <source>Related cases</source>
        <translation>Relaterte saker</translation>
    </message>
    <message>
        <source>Linked articles</source>
        <translation>Tilknyttede artikler</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Lignende</translation>
    </message>
    <message>
        <source>This case stands by itself: nothing is linked to it, and nothing like it is kept here.</source>
        <translation>Denne saken står for seg selv: Ingenting er knyttet til den, og det finnes ikke noe lignende her.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Hovedsak</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Delsak</translation>
    </message>
    <message>
        <source>Goes on there</source>
        <translation>Fortsetter der</translation>
    </message>
    <message>
        <source>Ended in this one</source>
        <translation>Gikk inn i denne</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Write a reply</source>
        <translation>Skriv et svar</translation>
    </message>
    <message>
        <source>What should the desk know?</source>
        <translation>Hva bør servicedesken vite?</translation>
    </message>
    <message>
        <source>Attach files …</source>
        <translation>Legg ved filer …</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Send svar</translation>
    </message>
    <message>
        <source>At most {size} per file</source>
        <translation>Høyst {size} per fil</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Legg ved filer</translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
</context>
<context>
    <name>Rescues</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ingenting mangler.</translation>
    </message>
    <message>
        <source>What was written in the last minutes may be missing.</source>
        <translation>Det som ble skrevet de siste minuttene, kan mangle.</translation>
    </message>
    <message>
        <source>The old file lies here: %1</source>
        <translation>Den gamle filen ligger her: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were taken over.</source>
        <translation>
            <numerusform>%n utkast er tatt over.</numerusform>
            <numerusform>%n utkast er tatt over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait to be sent; the portal is asked first whether it has them.</source>
        <translation>
            <numerusform>%n ting venter på å bli sendt; portalen blir først spurt om den har det.</numerusform>
            <numerusform>%n ting venter på å bli sendt; portalen blir først spurt om den har dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with your work was damaged</source>
        <translation>Filen med arbeidet ditt var skadet</translation>
    </message>
    <message>
        <source>The file with your work was made by a newer Nordesk</source>
        <translation>Filen med arbeidet ditt er laget av et nyere Nordesk</translation>
    </message>
    <message>
        <source>Another program's file lay in the place of your work</source>
        <translation>En fil fra et annet program lå på plassen til arbeidet ditt</translation>
    </message>
    <message>
        <source>The file with your work was gone</source>
        <translation>Filen med arbeidet ditt var borte</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>What was found</source>
        <translation>Dette ble funnet</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches “%1”</source>
        <translation>Ingenting i katalogen passer til «%1»</translation>
    </message>
    <message>
        <source>Try another word, or look through the categories.</source>
        <translation>Prøv et annet ord, eller se gjennom kategoriene.</translation>
    </message>
    <message>
        <source>Show all categories</source>
        <translation>Vis alle kategorier</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>Ikke åpen for deg</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>User</source>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>Authorised contact</source>
        <translation>Autorisert kontaktperson</translation>
    </message>
    <message>
        <source>Customer administrator</source>
        <translation>Kundeadministrator</translation>
    </message>
    <message>
        <source>Workspace administrator</source>
        <translation>Administrator for arbeidsområdet</translation>
    </message>
    <message>
        <source>Customer activity</source>
        <translation>Kundeaktivitet</translation>
    </message>
    <message>
        <source>View all requests</source>
        <translation>Se alle forespørsler</translation>
    </message>
    <message>
        <source>Learning manager</source>
        <translation>Opplæringsansvarlig</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Saksbehandler</translation>
    </message>
</context>
<context>
    <name>ScreenshotsPage</name>
    <message>
        <source>Screenshots</source>
        <translation>Skjermbilder</translation>
    </message>
    <message>
        <source>What your system asks, and what for</source>
        <translation>Hva systemet spør om, og hvorfor</translation>
    </message>
    <message>
        <source>Your system asks nothing: Nordesk can take a picture when you press the button, and only then.</source>
        <translation>Systemet spør ikke om noe: Nordesk kan ta et bilde når du trykker på knappen, og bare da.</translation>
    </message>
    <message>
        <source>A picture goes into your draft and nowhere else until you send it. You can look at it before.</source>
        <translation>Et bilde havner i utkastet ditt og ingen andre steder før du sender det. Du kan se på det først.</translation>
    </message>
    <message>
        <source>Take a picture now</source>
        <translation>Ta et bilde nå</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Ask the portal for news</source>
        <translation>Spør portalen om nytt</translation>
    </message>
    <message>
        <source>Quit Nordesk</source>
        <translation>Avslutt Nordesk</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Søkeresultater</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; any of the six languages will do.</source>
        <translation>Ingenting funnet. Prøv færre eller andre ord; alle de seks språkene kan brukes.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Tenant (directory)</source>
        <translation>Tenant (katalog)</translation>
    </message>
    <message>
        <source>Port for the answer of the sign-in</source>
        <translation>Port for svaret på innloggingen</translation>
    </message>
    <message>
        <source>Name of the web service</source>
        <translation>Navn på webtjenesten</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>The portal has been told.</source>
        <translation>Portalen har fått beskjed.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Hvor skal de?</translation>
    </message>
    <message>
        <source>Signing out …</source>
        <translation>Logger ut …</translation>
    </message>
    <message>
        <source>Deleted. It is fetched again when it is needed.</source>
        <translation>Slettet. Det hentes på nytt når det trengs.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no texts, names or passwords.</source>
        <translation>Rapporten er på utklippstavlen. Den inneholder ingen tekster, navn eller passord.</translation>
    </message>
</context>
<context>
    <name>SettingsStep</name>
    <message>
        <source>This portal lets programs in only if its administrator has entered them. Ask for these names:</source>
        <translation>Denne portalen slipper bare inn programmer som administratoren har registrert. Spør etter disse navnene:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>What the administrator has to prepare</source>
        <translation>Det administratoren må klargjøre</translation>
    </message>
    <message>
        <source>Copied: paste it into a mail</source>
        <translation>Kopiert: Lim det inn i en e-post</translation>
    </message>
    <message>
        <source>Copy this for the administrator</source>
        <translation>Kopier dette til administratoren</translation>
    </message>
    <message>
        <source>Nordesk shall be let in at %1. Please prepare this and tell me the client ID.</source>
        <translation>Nordesk skal få tilgang til %1. Klargjør dette og gi meg klient-ID-en.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share this case</source>
        <translation>Del denne saken</translation>
    </message>
    <message>
        <source>Those ticked can read the case and answer in it, until you take the tick away.</source>
        <translation>De du krysser av for, kan lese saken og svare i den til du fjerner krysset.</translation>
    </message>
    <message>
        <source>Find people and groups</source>
        <translation>Finn personer og grupper</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personer og grupper</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>%1 – shared by %2</source>
        <translation>%1 – delt av %2</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (gruppe)</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Popular</source>
        <translation>Populært</translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation>Dette kan du be om</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
</context>
<context>
    <name>ShotCard</name>
    <message>
        <source>Area and delay</source>
        <translation>Område og forsinkelse</translation>
    </message>
    <message>
        <source>Take screenshot</source>
        <translation>Ta skjermbilde</translation>
    </message>
    <message>
        <source>The web address and the time stand beneath the picture. Nordesk steps aside by itself.</source>
        <translation>Nettadressen og klokkeslettet står under bildet. Nordesk går til side av seg selv.</translation>
    </message>
</context>
<context>
    <name>ShowStep</name>
    <message>
        <source>Add file …</source>
        <translation>Legg til fil …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lim inn</translation>
    </message>
    <message>
        <source>Or drop files anywhere on this page, or press Ctrl+V.</source>
        <translation>Eller slipp filer hvor som helst på denne siden, eller trykk på Ctrl+V.</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Rediger bildet</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Lukk bildet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Copy a picture or files first, then paste them here.</source>
        <translation>Kopier først et bilde eller filer, og lim dem så inn her.</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Det er ingenting å lime inn</translation>
    </message>
    <message>
        <source>It is locked, protected or switched off. Look at the picture before you send it.</source>
        <translation>Den er låst, beskyttet eller slått av. Se på bildet før du sender det.</translation>
    </message>
    <message>
        <source>A screen is empty in the picture</source>
        <translation>En skjerm er tom på bildet</translation>
    </message>
    <message>
        <source>%1 each at most.</source>
        <translation>Høyst %1 hver.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n files.</source>
        <translation>
            <numerusform>Opptil %n fil.</numerusform>
            <numerusform>Opptil %n filer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Check the address and your network, then try again.</source>
        <translation>Kontroller adressen og nettverket ditt, og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in again</source>
        <translation>Logg inn igjen</translation>
    </message>
    <message>
        <source>Your drafts and what waits to be sent are as you left them.</source>
        <translation>Utkastene dine og det som venter på å bli sendt, er slik du forlot dem.</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Et nytt passord</translation>
    </message>
    <message>
        <source>For those who have none yet, and those who forgot theirs.</source>
        <translation>For dem som ikke har noe ennå, og dem som har glemt sitt.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Legg til en konto</translation>
    </message>
    <message>
        <source>Several portals can stand side by side.</source>
        <translation>Flere portaler kan stå side om side.</translation>
    </message>
    <message>
        <source>Welcome to Nordesk</source>
        <translation>Velkommen til Nordesk</translation>
    </message>
    <message>
        <source>Everything you do with your service desk, in one place.</source>
        <translation>Alt du gjør med servicedesken, på ett sted.</translation>
    </message>
    <message>
        <source>Looking for the portal …</source>
        <translation>Leter etter portalen …</translation>
    </message>
    <message>
        <source>Starting the demo portal …</source>
        <translation>Starter demoportalen …</translation>
    </message>
    <message>
        <source>Something is missing at the portal</source>
        <translation>Noe mangler i portalen</translation>
    </message>
    <message>
        <source>Signed in until you quit</source>
        <translation>Logget inn til du avslutter</translation>
    </message>
    <message>
        <source>This computer's keyring cannot keep your sign-in safe, so you will be asked again next time.</source>
        <translation>Nøkkelringen på denne datamaskinen kan ikke ta vare på innloggingen trygt, så du blir spurt igjen neste gang.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>Passordet er angitt</translation>
    </message>
    <message>
        <source>You can sign in with it now.</source>
        <translation>Du kan logge inn med det nå.</translation>
    </message>
</context>
<context>
    <name>SignOutPanel</name>
    <message>
        <source>Not sent yet – drafts: {drafts}, in the outbox: {waiting}. What shall become of them?</source>
        <translation>Ikke sendt ennå – utkast: {drafts}, i utboksen: {waiting}. Hva skal skje med dem?</translation>
    </message>
    <message>
        <source>Everything of this account will be removed from this computer.</source>
        <translation>Alt som hører til denne kontoen, blir fjernet fra denne datamaskinen.</translation>
    </message>
    <message>
        <source>Keep them on this computer until I sign in again</source>
        <translation>Behold dem på denne datamaskinen til jeg logger inn igjen</translation>
    </message>
    <message>
        <source>Save them as files in a folder of my choice</source>
        <translation>Lagre dem som filer i en mappe jeg velger</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Slett dem</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Forbli innlogget</translation>
    </message>
</context>
<context>
    <name>SlaPanel</name>
    <message>
        <source>Nothing was promised for this case by a certain time.</source>
        <translation>Det er ikke lovet noe innen en bestemt tid for denne saken.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begynt</translation>
    </message>
    <message>
        <source>Promised within</source>
        <translation>Lovet innen</translation>
    </message>
    <message>
        <source>Warned before</source>
        <translation>Varsel før frist</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ventet</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Slik står det</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gjenstår</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage %1 of %2: %3, %4</source>
        <translation>Fase %1 av %2: %3, %4</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Mangler ennå: %1</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Allerede på plass: %1</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Your rating: {score} of {best}</source>
        <translation>Vurderingen din: {score} av {best}</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hvordan gikk det?</translation>
    </message>
    <message>
        <source>{score} of {best}</source>
        <translation>{score} av {best}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Under behandling</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Venter på deg</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>På vent</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Løst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Slått sammen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read what is new (F5)</source>
        <translation>Hent det som er nytt (F5)</translation>
    </message>
    <message>
        <source>Connection …</source>
        <translation>Tilkobling …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>Et annet program bruker filen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen er skadet.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Nordesk.</source>
        <translation>Filen er skrevet av en nyere versjon av Nordesk.</translation>
    </message>
    <message>
        <source>The program may not write there.</source>
        <translation>Programmet har ikke lov til å skrive der.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Filen finnes ikke lenger.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>whole desktop</source>
        <translation>hele skrivebordet</translation>
    </message>
    <message>
        <source>one screen</source>
        <translation>én skjerm</translation>
    </message>
    <message>
        <source>one window</source>
        <translation>ett vindu</translation>
    </message>
    <message>
        <source>part of the screen</source>
        <translation>del av skjermen</translation>
    </message>
    <message>
        <source>Added by Nordesk %1 on %2 – %3, %4</source>
        <translation>Lagt til av Nordesk %1 på %2 – %3, %4</translation>
    </message>
    <message>
        <source>Web address: %1</source>
        <translation>Nettadresse: %1</translation>
    </message>
    <message>
        <source>The time was redacted.</source>
        <translation>Klokkeslettet er sladdet.</translation>
    </message>
    <message>
        <source>The clock was not compared with a portal's.</source>
        <translation>Klokken ble ikke sammenlignet med en portals.</translation>
    </message>
    <message>
        <source>± %1 s</source>
        <translation>± %1 s</translation>
    </message>
    <message>
        <source>This PC's clock agrees with the portal's (%1).</source>
        <translation>PC-ens klokke stemmer med portalens (%1).</translation>
    </message>
    <message>
        <source>This PC's clock is %1 ahead of the portal's (%2).</source>
        <translation>PC-ens klokke går %1 foran portalens (%2).</translation>
    </message>
    <message>
        <source>This PC's clock is %1 behind the portal's (%2).</source>
        <translation>PC-ens klokke går %1 etter portalens (%2).</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 t</translation>
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
        <translation>Sladd alle</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Avvis alle</translation>
    </message>
    <message>
        <source>Redact “%1”</source>
        <translation>Sladd «%1»</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>Avvis «%1»</translation>
    </message>
    <message>
        <source>Your organisation asks that all of them be redacted before the picture is used.</source>
        <translation>Organisasjonen krever at alle sladdes før bildet brukes.</translation>
    </message>
    <message>
        <source>Press on one, or reach it by Tab; Enter redacts it, Delete dismisses it.</source>
        <translation>Trykk på ett, eller gå til det med Tab; Enter sladder det, Delete avviser det.</translation>
    </message>
    <message numerus="yes">
        <source>%n places look private</source>
        <translation>
            <numerusform>%n sted ser privat ut</numerusform>
            <numerusform>%n steder ser private ut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>This may help</source>
        <translation>Dette kan hjelpe</translation>
    </message>
    <message>
        <source>Back to the suggestions</source>
        <translation>Tilbake til forslagene</translation>
    </message>
</context>
<context>
    <name>TableFileDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbeidsbok</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommadelte verdier</translation>
    </message>
</context>
<context>
    <name>TableTrouble</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>There is no table in it: no row with headings, or a form Nordesk does not know.</source>
        <translation>Det er ingen tabell i den: ingen rad med overskrifter, eller et format Nordesk ikke kjenner.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Det er ingen rader i den.</translation>
    </message>
    <message>
        <source>It is bigger than %1.</source>
        <translation>Den er større enn %1.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>Den har mer enn %1 rader.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>Den har mer enn %1 kolonner.</translation>
    </message>
    <message>
        <source>What stands in it is nested too deep.</source>
        <translation>Innholdet i den er nøstet for dypt.</translation>
    </message>
    <message>
        <source>It would grow to many times its size when it is opened.</source>
        <translation>Den ville vokst til mange ganger størrelsen når den åpnes.</translation>
    </message>
    <message>
        <source>It holds programs (macros). Save it as a workbook without.</source>
        <translation>Den inneholder programmer (makroer). Lagre den som en arbeidsbok uten makroer.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Den er låst med et passord.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen er skadet.</translation>
    </message>
    <message>
        <source>Its text cannot be read. Save it as UTF-8.</source>
        <translation>Teksten i den kan ikke leses. Lagre den som UTF-8.</translation>
    </message>
    <message>
        <source>It is a workbook in the form used before 2007, or locked with a password. Save it as XLSX.</source>
        <translation>Den er en arbeidsbok i formatet fra før 2007, eller den er låst med et passord. Lagre den som XLSX.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>What to show of the conversation</source>
        <translation>Hva som skal vises av samtalen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>E-mail and calls</source>
        <translation>E-post og samtaler</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>Fetching older …</source>
        <translation>Henter eldre …</translation>
    </message>
    <message>
        <source>Fetch older from the portal</source>
        <translation>Hent eldre fra portalen</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Ikke noe av dette slaget ennå.</translation>
    </message>
    <message>
        <source>Nothing of this kind in what is here.</source>
        <translation>Ikke noe av dette slaget i det som er her.</translation>
    </message>
    <message>
        <source>Show older (%1)</source>
        <translation>Vis eldre (%1)</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Sent as text, too</source>
        <translation>Sendes også som tekst</translation>
    </message>
    <message>
        <source>The desk finds your case by them. These lines follow your description.</source>
        <translation>Servicedesken finner saken din ved hjelp av dem. Disse linjene følger etter beskrivelsen.</translation>
    </message>
    <message>
        <source>Send address and time</source>
        <translation>Send adresse og tid</translation>
    </message>
    <message>
        <source>Send address and time of %1</source>
        <translation>Send adresse og tid for %1</translation>
    </message>
    <message>
        <source>%1: there is no room left beneath your description.</source>
        <translation>%1: Det er ikke plass til mer under beskrivelsen din.</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Copy the text</source>
        <translation>Kopier teksten</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Teksten er kopiert.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Alt and the arrow keys move it.</source>
        <translation>Alt og piltastene flytter den.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Edit picture %1</source>
        <translation>Rediger bildet %1</translation>
    </message>
    <message>
        <source>with web address</source>
        <translation>med nettadresse</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>uten nettadresse</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>uten tid</translation>
    </message>
    <message>
        <source>with time</source>
        <translation>med tid</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>sett over</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>ikke sett over</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
</context>
<context>
    <name>TimeRangeEditor</name>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
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
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Venter på å bli sendt</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Usikkert om den kom fram</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Stanset av deg</translation>
    </message>
    <message>
        <source>Not accepted by the portal</source>
        <translation>Ikke godtatt av portalen</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internt notat</translation>
    </message>
    <message>
        <source>Internal task</source>
        <translation>Intern oppgave</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Kopi til %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>E-mail to the desk</source>
        <translation>E-post til servicedesken</translation>
    </message>
    <message>
        <source>E-mail from the desk</source>
        <translation>E-post fra servicedesken</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonsamtale</translation>
    </message>
    <message>
        <source>Call to the desk</source>
        <translation>Oppringning til servicedesken</translation>
    </message>
    <message>
        <source>Call from the desk</source>
        <translation>Oppringning fra servicedesken</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Søk i alt (Ctrl+K)</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>A portal on this computer to try things out. Nothing is sent anywhere.</source>
        <translation>En portal på denne datamaskinen til utprøving. Ingenting sendes noe sted.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Åpne en saksfil …</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Legg til en konto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Nordesk</source>
        <translation>Åpne Nordesk</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Take screenshot</source>
        <translation>Ta skjermbilde</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Screenshot of …</source>
        <translation>Skjermbilde av …</translation>
    </message>
    <message>
        <source>Nordesk goes on here. Quit it from this icon's menu.</source>
        <translation>Nordesk fortsetter her. Avslutt fra menyen til dette ikonet.</translation>
    </message>
    <message>
        <source>Case %1 is waiting for you</source>
        <translation>Sak %1 venter på deg</translation>
    </message>
    <message>
        <source>News in case %1</source>
        <translation>Nytt i sak %1</translation>
    </message>
</context>
<context>
    <name>ViewChooser</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (endret)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Visning: %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Lagre endringene</translation>
    </message>
    <message>
        <source>Keep as a view …</source>
        <translation>Lagre som visning …</translation>
    </message>
    <message>
        <source>My own views</source>
        <translation>Mine egne visninger</translation>
    </message>
    <message>
        <source>Keep as a new view …</source>
        <translation>Lagre som ny visning …</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>Begynn med denne visningen</translation>
    </message>
    <message>
        <source>Rename this view …</source>
        <translation>Gi visningen nytt navn …</translation>
    </message>
    <message>
        <source>Throw this view away</source>
        <translation>Kast denne visningen</translation>
    </message>
    <message>
        <source>Views of %1</source>
        <translation>Visninger fra %1</translation>
    </message>
    <message>
        <source>The portal's views</source>
        <translation>Portalens visninger</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Lagre denne visningen</translation>
    </message>
    <message>
        <source>With its filters, columns and order. It stays on this computer.</source>
        <translation>Med filtre, kolonner og rekkefølge. Den blir på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Gi visningen nytt navn</translation>
    </message>
    <message>
        <source>Throw this view away?</source>
        <translation>Vil du kaste denne visningen?</translation>
    </message>
    <message>
        <source>The cases stay. Only “%1” goes.</source>
        <translation>Sakene blir værende. Bare «%1» forsvinner.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kast</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
</context>
<context>
    <name>WorksStep</name>
    <message>
        <source>You are signed in. This is what works here:</source>
        <translation>Du er logget inn. Dette virker her:</translation>
    </message>
    <message>
        <source>What has a dash, this portal does not let programs do. Its own pages may.</source>
        <translation>Det som har en strek, lar ikke portalen programmer gjøre. Portalens egne sider kan kanskje.</translation>
    </message>
    <message>
        <source>Something is missing at the portal</source>
        <translation>Noe mangler i portalen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: virker</translation>
    </message>
    <message>
        <source>%1: does not work here</source>
        <translation>%1: virker ikke her</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
</TS>
