<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Nordesk {version}. Free software under the MIT licence. Qt and PySide6 are used under the LGPL; their files lie beside the program and may be replaced.</source>
        <translation>Nordesk {version}. Fri software under MIT-licensen. Qt og PySide6 bruges under LGPL; deres filer ligger ved siden af programmet og må udskiftes.</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Vis licenserne</translation>
    </message>
</context>
<context>
    <name>AboutStep</name>
    <message>
        <source>What is it about?</source>
        <translation>Hvad drejer det sig om?</translation>
    </message>
    <message>
        <source>What type of case is it?</source>
        <translation>Hvilken type sag er det?</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>Hvor meget haster det?</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Please choose another; what you have written is kept.</source>
        <translation>Vælg noget andet; det, du har skrevet, bliver gemt.</translation>
    </message>
    <message>
        <source>The portal no longer offers what you had chosen</source>
        <translation>Portalen tilbyder ikke længere det, du havde valgt</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Du kan ikke selv bestille dette</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Mod betaling</translation>
    </message>
    <message>
        <source>Then the right people see your case first.</source>
        <translation>Så havner sagen hos de rette fra starten.</translation>
    </message>
    <message>
        <source>Please choose the type that fits best</source>
        <translation>Vælg den type, der passer bedst</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>What you see here, and why</source>
        <translation>Hvad du ser her, og hvorfor</translation>
    </message>
    <message>
        <source>you are its primary contact,</source>
        <translation>du er dens primære kontaktperson,</translation>
    </message>
    <message>
        <source>it was shared with you by name,</source>
        <translation>den er delt med dig personligt,</translation>
    </message>
    <message>
        <source>it was shared with a group you are a member of,</source>
        <translation>den er delt med en gruppe, du er medlem af,</translation>
    </message>
    <message>
        <source>or your role lets you view all requests.</source>
        <translation>eller din rolle lader dig se alle supportanmodninger.</translation>
    </message>
    <message>
        <source>Your roles: %1</source>
        <translation>Dine roller: %1</translation>
    </message>
    <message>
        <source>As an administrator you see the use of everybody in your workspaces.</source>
        <translation>Som administrator ser du alles forbrug i dine arbejdsområder.</translation>
    </message>
    <message>
        <source>You see a request when at least one of these is so:</source>
        <translation>Du ser en supportanmodning, når mindst ét af disse punkter passer:</translation>
    </message>
    <message>
        <source>You can let others in: give them the role Customer activity at the portal.</source>
        <translation>Du kan give andre adgang: Giv dem rollen “Kundeaktivitet” i portalen.</translation>
    </message>
    <message>
        <source>As a learning manager you see all courses, too. Figures that cover only what you may see say so.</source>
        <translation>Som læringsleder ser du også alle kurser. Det fremgår ved tallet, når det kun omfatter det, du har adgang til.</translation>
    </message>
    <message>
        <source>As an authorised contact you are told the figures of the whole agreement; the lists hold only the requests that you may see.</source>
        <translation>Som autoriseret kontaktperson ser du tallene for hele aftalen; listerne indeholder kun de supportanmodninger, du har adgang til.</translation>
    </message>
    <message>
        <source>Figures that cover only what you may see say so, and tell nothing of what is left for all. An administrator of your organisation can give you more.</source>
        <translation>Det fremgår ved tallet, når det kun omfatter det, du har adgang til; så siger det intet om, hvad der er tilbage til alle. En administrator i din organisation kan give dig mere adgang.</translation>
    </message>
</context>
<context>
    <name>AccessibilityCard</name>
    <message>
        <source>Let browsers tell their address</source>
        <translation>Lad browsere fortælle deres adresse</translation>
    </message>
    <message>
        <source>It is the desktop's switch for accessibility and counts for all your programs: they tell screen readers, and whatever else asks, what they show. Nordesk asks the browser in front for its address when you order a picture, and nobody at any other time.</source>
        <translation>Det er skrivebordets kontakt for tilgængelighed, og den gælder alle dine programmer: De fortæller skærmlæsere, og andre der spørger, hvad de viser. Nordesk spørger den forreste browser om adressen, når du bestiller et billede, og ellers ingen.</translation>
    </message>
    <message>
        <source>Browsers that are open notice it once they are closed and opened again. You can switch it back here at any time; a screen reader needs it.</source>
        <translation>Browsere, der er åbne, opdager det, når de er lukket og åbnet igen. Du kan slå det tilbage her når som helst; en skærmlæser har brug for det.</translation>
    </message>
    <message>
        <source>The desktop did not let itself be switched.</source>
        <translation>Skrivebordet lod sig ikke slå om.</translation>
    </message>
    <message>
        <source>Accessibility is switched on.</source>
        <translation>Tilgængelighed er slået til.</translation>
    </message>
    <message>
        <source>Accessibility is switched off: pictures have no web address.</source>
        <translation>Tilgængelighed er slået fra: Billeder får ingen webadresse.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Slå fra</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Slå til</translation>
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
        <translation>Logget ind som</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The portal writes to me in</source>
        <translation>Portalen skriver til mig på</translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation>Skift adgangskode …</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Log ud …</translation>
    </message>
</context>
<context>
    <name>AccountChooser</name>
    <message>
        <source>Choose an account</source>
        <translation>Vælg en konto</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Log ind igen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Tilføj en konto</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ingen forbindelse</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Logget ind</translation>
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
        <translation>Genaktiver</translation>
    </message>
    <message>
        <source>Really cancel the case</source>
        <translation>Annuller virkelig sagen</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <translation>Annuller sagen</translation>
    </message>
    <message>
        <source>This is solved</source>
        <translation>Dette er løst</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Genåbn</translation>
    </message>
    <message>
        <source>Really withdraw</source>
        <translation>Ja, træk tilbage</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>Behold sagen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>This case is closed. Write a new one if it comes back.</source>
        <translation>Denne sag er lukket. Skriv en ny, hvis problemet vender tilbage.</translation>
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
        <translation>Uddannelse efter behov</translation>
    </message>
    <message>
        <source>On-demand assessments</source>
        <translation>Vurderinger efter behov</translation>
    </message>
    <message>
        <source>Additional cases</source>
        <translation>Yderligere sager</translation>
    </message>
    <message>
        <source>Proactive credits</source>
        <translation>Proaktive kreditter</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Forbrug</translation>
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
        <translation>Portalen oplyser ingen datoer for den.</translation>
    </message>
    <message>
        <source>The file tells no dates of it.</source>
        <translation>Filen angiver ingen datoer for den.</translation>
    </message>
    <message>
        <source>From the file %1, of %2</source>
        <translation>Fra filen %1, pr. %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ikke begyndt</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Ingen kendt slutdato</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Udløbet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Udløber om %n dag</numerusform>
            <numerusform>Udløber om %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Udløber i dag</translation>
    </message>
    <message>
        <source>Requests outside your agreements</source>
        <translation>Supportanmodninger uden for jeres aftaler</translation>
    </message>
    <message>
        <source>Additional benefit</source>
        <translation>Ekstra fordel</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inkluderet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kendes ikke</translation>
    </message>
    <message>
        <source>Used, of what you may see</source>
        <translation>Brugt, af det du har adgang til</translation>
    </message>
    <message>
        <source>Consumption service</source>
        <translation>Forbrugstjeneste</translation>
    </message>
</context>
<context>
    <name>ActivityAction</name>
    <message>
        <source>Open a support request</source>
        <translation>Opret en supportanmodning</translation>
    </message>
    <message>
        <source>Open an advisory request</source>
        <translation>Anmod om rådgivning</translation>
    </message>
    <message>
        <source>Service catalogue</source>
        <translation>Servicekatalog</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Rediger kontaktpersoner</translation>
    </message>
    <message>
        <source>Go to the courses</source>
        <translation>Gå til kurserne</translation>
    </message>
    <message>
        <source>Go to the assessments</source>
        <translation>Gå til vurderingerne</translation>
    </message>
    <message>
        <source>Ask about these cases</source>
        <translation>Spørg om disse sager</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Indløs</translation>
    </message>
    <message>
        <source>Open at the portal</source>
        <translation>Åbn i portalen</translation>
    </message>
</context>
<context>
    <name>ActivityCode</name>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Booket</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Leveret</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviteret</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbegyndt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Indløst</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Proactive module</source>
        <translation>Proaktivt modul</translation>
    </message>
    <message>
        <source>Designated engineer</source>
        <translation>Dedikeret tekniker</translation>
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
        <translation>Titel</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvorsgrad</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Oprettet</translation>
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
        <translation>Arbejdsområde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
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
        <translation>Slut</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Leveret</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Booket</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Leveret af</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>Registreret</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Seneste login</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Kursist</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbegyndt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Fremskridt (%)</translation>
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
        <translation>Senest kørt</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Næste kørsel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
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
        <translation>Købt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Overforbrug</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Leveret</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Booket</translation>
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
        <translation>Tilladt</translation>
    </message>
    <message>
        <source>Courses started</source>
        <translation>Påbegyndte kurser</translation>
    </message>
    <message>
        <source>Courses completed</source>
        <translation>Gennemførte kurser</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kørt</translation>
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
        <translation>Uddannelsesrapport</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbejdsområder</translation>
    </message>
    <message>
        <source>Export education report</source>
        <translation>Eksporter uddannelsesrapport</translation>
    </message>
    <message>
        <source>Figures from a file…</source>
        <translation>Tal fra en fil…</translation>
    </message>
    <message>
        <source>Customer activity</source>
        <translation>Kundeaktivitet</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Åbner %1 i browseren</translation>
    </message>
    <message>
        <source>All figures here are from files.</source>
        <translation>Alle tal her kommer fra filer.</translation>
    </message>
    <message>
        <source>Data as of %1. The portal counts once a day.</source>
        <translation>Data pr. %1. Portalen tæller én gang i døgnet.</translation>
    </message>
    <message>
        <source>%1 Read from the portal %2.</source>
        <translation>%1 Læst fra portalen %2.</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation>Intet at vise her</translation>
    </message>
    <message>
        <source>Figures from a file can be shown here all the same.</source>
        <translation>Tal fra en fil kan alligevel vises her.</translation>
    </message>
    <message>
        <source>Your role does not open this page</source>
        <translation>Din rolle giver ikke adgang til denne side</translation>
    </message>
    <message>
        <source>Customer and workspace administrators see it, and those to whom they give the role Customer activity. Ask an administrator of your organisation.</source>
        <translation>Den vises for kunde- og arbejdsområdeadministratorer, og for dem, de giver rollen “Kundeaktivitet”. Spørg en administrator i din organisation.</translation>
    </message>
    <message>
        <source>No agreements</source>
        <translation>Ingen aftaler</translation>
    </message>
    <message>
        <source>The portal knows of no agreement of your workspaces.</source>
        <translation>Portalen kender ikke til nogen aftale for dine arbejdsområder.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
</context>
<context>
    <name>ActivityReason</name>
    <message>
        <source>Outside the term of the agreement</source>
        <translation>Uden for aftaleperioden</translation>
    </message>
    <message>
        <source>The agreement belongs to another workspace</source>
        <translation>Aftalen hører til et andet arbejdsområde</translation>
    </message>
    <message>
        <source>No agreement, package or service</source>
        <translation>Ingen aftale, pakke eller service</translation>
    </message>
    <message>
        <source>Support assistance (SU)</source>
        <translation>Supportassistance (SU)</translation>
    </message>
    <message>
        <source>Developer support assistance (DSA)</source>
        <translation>Supportassistance til udviklere (DSA)</translation>
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
        <translation>Sager</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Pladser</translation>
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
        <translation>Kurser</translation>
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
        <translation>Du må se alle supportanmodninger</translation>
    </message>
    <message>
        <source>Shared with a group of yours</source>
        <translation>Delt med en af dine grupper</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Delt med dig</translation>
    </message>
    <message>
        <source>You are the primary contact</source>
        <translation>Du er primær kontaktperson</translation>
    </message>
    <message>
        <source>You are a learning manager</source>
        <translation>Du er læringsleder</translation>
    </message>
    <message>
        <source>Shown to everybody in the workspace</source>
        <translation>Vises for alle i arbejdsområdet</translation>
    </message>
    <message>
        <source>The portal shows it to you</source>
        <translation>Portalen viser dig den</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The portal's administrator has not opened it for programs yet; nothing can be sent or read.</source>
        <translation>Portalens administrator har ikke åbnet den for programmer endnu; intet kan sendes eller læses.</translation>
    </message>
    <message>
        <source>The portal keeps no mark of what was sent. When an answer is lost, you are asked whether it arrived.</source>
        <translation>Portalen gemmer intet mærke for det, der er sendt. Når et svar går tabt, bliver du spurgt, om det nåede frem.</translation>
    </message>
    <message>
        <source>The portal does not know which customer you are; you can read cases, but not make any.</source>
        <translation>Portalen ved ikke, hvilken kunde du er; du kan læse sager, men ikke oprette nogen.</translation>
    </message>
    <message>
        <source>The portal signs you out after a short time; its administrator can allow longer sign-ins.</source>
        <translation>Portalen logger dig ud efter kort tid; administratoren kan tillade længere logins.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Announcement</source>
        <translation>Meddelelse</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Driftsstop</translation>
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
        <translation>Nej</translation>
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
        <translation>Din mappe kan ikke låses</translation>
    </message>
    <message>
        <source>Do not open Nordesk on two computers at once: both would send what waits.</source>
        <translation>Åbn ikke Nordesk på to computere på én gang: Begge ville sende det, der venter.</translation>
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
        <translation>Vejledning</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Produktbemærkninger</translation>
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
        <translation>Opdateret {date}</translation>
    </message>
    <message>
        <source>This article exists in {language} only.</source>
        <translation>Denne artikel findes kun på {language}.</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
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
        <translation>%1 er nu nummer %2 af %3.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Luk</translation>
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
        <translation>Føj til kø</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Løs</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Flet ind i</translation>
    </message>
    <message>
        <source>By the routing rules</source>
        <translation>Efter rutereglerne</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n cases?</source>
        <translation>
            <numerusform>Løse %n sag?</numerusform>
            <numerusform>Løse %n sager?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever reported them is told.</source>
        <translation>De, der har indberettet dem, får besked.</translation>
    </message>
    <message>
        <source>Resolve them</source>
        <translation>Løs dem</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n cases into %1?</source>
        <translation>
            <numerusform>Flette %n sag ind i %1?</numerusform>
            <numerusform>Flette %n sager ind i %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>They end, and that one goes on for all. This cannot be taken back.</source>
        <translation>De afsluttes, og den ene sag fortsætter for alle. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Flet dem</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lad dem være, som de er</translation>
    </message>
    <message numerus="yes">
        <source>%n cases: the portal is told as soon as it can be reached.</source>
        <translation>
            <numerusform>%n sag: Portalen får besked, så snart den kan nås.</numerusform>
            <numerusform>%n sager: Portalen får besked, så snart den kan nås.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not allow it now.</source>
        <translation>
            <numerusform>%n sag tillader det ikke nu.</numerusform>
            <numerusform>%n sager tillader det ikke nu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Nordesk is open elsewhere with the same folder</source>
        <translation>Nordesk er åbent et andet sted med samme mappe</translation>
    </message>
    <message>
        <source>Two at once could send or change the same thing. Close the other one, then try again.</source>
        <translation>To på én gang kunne sende eller ændre det samme. Luk det andet, og prøv igen.</translation>
    </message>
    <message>
        <source>Nordesk cannot keep your work here</source>
        <translation>Nordesk kan ikke gemme dit arbejde her</translation>
    </message>
    <message>
        <source>Nothing was changed or lost. Without this folder no draft could be kept, so it does not start.</source>
        <translation>Intet er ændret eller gået tabt. Uden denne mappe kan ingen kladde gemmes, så det starter ikke.</translation>
    </message>
    <message>
        <source>Another program has it; it did not tell which.</source>
        <translation>Et andet program bruger den; hvilket vides ikke.</translation>
    </message>
    <message>
        <source>{user} has it on the computer {host}.</source>
        <translation>{user} bruger den på computeren {host}.</translation>
    </message>
    <message>
        <source>{user} has had it on the computer {host} since {time}.</source>
        <translation>{user} har brugt den på computeren {host} siden {time}.</translation>
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
        <translation>Nyt og ændret</translation>
    </message>
    <message>
        <source>No article found</source>
        <translation>Ingen artikel fundet</translation>
    </message>
    <message>
        <source>Try fewer or other words. Any of the six languages will do, also without å, ä, ö, æ, ø, þ, ð.</source>
        <translation>Prøv færre eller andre ord. Alle seks sprog kan bruges, også uden å, ä, ö, æ, ø, þ, ð.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Vis alle emner</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Ingen artikler endnu</translation>
    </message>
    <message>
        <source>They come with the next answer of the portal.</source>
        <translation>De kommer med det næste svar fra portalen.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Browse a catalogue</source>
        <translation>Gennemse et katalog</translation>
    </message>
    <message>
        <source>Guided forms</source>
        <translation>Guidede formularer</translation>
    </message>
    <message>
        <source>Tell quickly what has changed</source>
        <translation>Hurtigt fortælle, hvad der er ændret</translation>
    </message>
    <message>
        <source>Tell what was removed</source>
        <translation>Fortælle, hvad der er fjernet</translation>
    </message>
    <message>
        <source>Send whole conversations along with the list</source>
        <translation>Sende hele samtaler sammen med listen</translation>
    </message>
    <message>
        <source>Recognise a message that was sent twice</source>
        <translation>Genkende en besked, der er sendt to gange</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Vedhæfte filer</translation>
    </message>
    <message>
        <source>Reply in a case</source>
        <translation>Svare i en sag</translation>
    </message>
    <message>
        <source>Mark a case as solved</source>
        <translation>Markere en sag som løst</translation>
    </message>
    <message>
        <source>Reopen a case</source>
        <translation>Genåbne en sag</translation>
    </message>
    <message>
        <source>Withdraw a case</source>
        <translation>Trække en sag tilbage</translation>
    </message>
    <message>
        <source>Rate a case</source>
        <translation>Bedømme en sag</translation>
    </message>
    <message>
        <source>Assign, queue, divide and merge cases</source>
        <translation>Tildele, lægge i kø, opdele og flette sager</translation>
    </message>
    <message>
        <source>Write internal notes in a case</source>
        <translation>Skrive interne notater i en sag</translation>
    </message>
    <message>
        <source>Fetch a long conversation page by page</source>
        <translation>Hente en lang samtale side for side</translation>
    </message>
    <message>
        <source>Change what a case is about, and whose it is</source>
        <translation>Ændre, hvad en sag drejer sig om, og hvis den er</translation>
    </message>
    <message>
        <source>See the organisation's cases</source>
        <translation>Se organisationens sager</translation>
    </message>
    <message>
        <source>Show the portal's own views of cases</source>
        <translation>Vise portalens egne visninger af sager</translation>
    </message>
    <message>
        <source>Read knowledge articles</source>
        <translation>Læse videnartikler</translation>
    </message>
    <message>
        <source>Rate an article</source>
        <translation>Bedømme en artikel</translation>
    </message>
    <message>
        <source>Give feedback on an article</source>
        <translation>Give feedback på en artikel</translation>
    </message>
    <message>
        <source>Search on the portal</source>
        <translation>Søge på portalen</translation>
    </message>
    <message>
        <source>Look up colleagues</source>
        <translation>Slå kolleger op</translation>
    </message>
    <message>
        <source>Show announcements</source>
        <translation>Vise meddelelser</translation>
    </message>
    <message>
        <source>Show agreements and what is left of them</source>
        <translation>Vise aftaler og det, der resterer af dem</translation>
    </message>
    <message>
        <source>Tell before sending what a case takes of the agreement</source>
        <translation>Oplyse før afsendelse, hvad en sag trækker på aftalen</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Skifte adgangskoden her</translation>
    </message>
    <message>
        <source>Get a first or forgotten password here</source>
        <translation>Få en første eller glemt adgangskode her</translation>
    </message>
    <message>
        <source>Choose the language of the portal's mails</source>
        <translation>Vælge sprog for portalens e-mails</translation>
    </message>
    <message>
        <source>This portal does not offer: %1.</source>
        <translation>Denne portal tilbyder ikke: %1.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>There is no screen to take a picture of.</source>
        <translation>Der er ingen skærm at tage et billede af.</translation>
    </message>
    <message>
        <source>The picture was all one colour; the system hides the screen from us.</source>
        <translation>Billedet havde kun én farve; systemet skjuler skærmen for os.</translation>
    </message>
    <message>
        <source>The browser does not tell whether the window is private; its address was not taken.</source>
        <translation>Browseren fortæller ikke, om vinduet er privat; adressen blev ikke taget med.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take pictures of the screen.</source>
        <translation>Dette skrivebordsmiljø lader ikke programmer tage billeder af skærmen.</translation>
    </message>
    <message>
        <source>The screens together are too big for one picture.</source>
        <translation>Skærmene er tilsammen for store til ét billede.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture this large. Close other programs and try again.</source>
        <translation>Der er ikke nok hukommelse til så stort et billede. Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>Your organisation's policy does not allow pictures of the screen.</source>
        <translation>Organisationens politik tillader ikke skærmbilleder.</translation>
    </message>
    <message>
        <source>A window of Nordesk did not leave the screen; it would be in the picture.</source>
        <translation>Et Nordesk-vindue forsvandt ikke fra skærmen; det ville komme med på billedet.</translation>
    </message>
    <message>
        <source>The desktop did not hand over the picture in time.</source>
        <translation>Skrivebordet leverede ikke billedet i tide.</translation>
    </message>
    <message>
        <source>Open Nordesk first: a region is marked in its window.</source>
        <translation>Åbn Nordesk først: Et område markeres i vinduet.</translation>
    </message>
    <message>
        <source>The screen could not be read.</source>
        <translation>Skærmen kunne ikke læses.</translation>
    </message>
    <message>
        <source>No web address was found.</source>
        <translation>Der blev ikke fundet nogen webadresse.</translation>
    </message>
    <message>
        <source>The window in front was not a web browser.</source>
        <translation>Det forreste vindue var ikke en browser.</translation>
    </message>
    <message>
        <source>There was no window in front.</source>
        <translation>Der var intet vindue forrest.</translation>
    </message>
    <message>
        <source>Nordesk has not been given leave to ask the browser.</source>
        <translation>Nordesk har ikke fået lov til at spørge browseren.</translation>
    </message>
    <message>
        <source>The system's accessibility service does not run.</source>
        <translation>Systemets tilgængelighedstjeneste kører ikke.</translation>
    </message>
    <message>
        <source>Accessibility is switched off here, so browsers tell no address. See Settings, Screenshots.</source>
        <translation>Tilgængelighed er slået fra her, så browsere fortæller ingen adresse. Se Indstillinger, Skærmbilleder.</translation>
    </message>
    <message>
        <source>The browser did not tell its address.</source>
        <translation>Browseren oplyste ikke adressen.</translation>
    </message>
    <message>
        <source>The browser tells no address yet. Close and open it again, then it will.</source>
        <translation>Browseren fortæller ingen adresse endnu. Luk og åbn den igen, så gør den det.</translation>
    </message>
    <message>
        <source>The browser did not answer in time.</source>
        <translation>Browseren svarede ikke i tide.</translation>
    </message>
    <message>
        <source>The window is private; its address is not taken.</source>
        <translation>Vinduet er privat; adressen tages ikke med.</translation>
    </message>
    <message>
        <source>This desktop does not tell which window is in front.</source>
        <translation>Dette skrivebordsmiljø oplyser ikke, hvilket vindue der er forrest.</translation>
    </message>
    <message>
        <source>Addresses cannot be read on this system.</source>
        <translation>Adresser kan ikke læses på dette system.</translation>
    </message>
    <message>
        <source>The address could not be read.</source>
        <translation>Adressen kunne ikke læses.</translation>
    </message>
    <message>
        <source>The address was redacted.</source>
        <translation>Adressen er maskeret.</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>Alle skærme</translation>
    </message>
    <message>
        <source>The screen with the mouse pointer</source>
        <translation>Skærmen med musemarkøren</translation>
    </message>
    <message>
        <source>The active window</source>
        <translation>Det aktive vindue</translation>
    </message>
    <message>
        <source>A region that I mark</source>
        <translation>Et område, jeg markerer</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Med det samme</translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds</source>
        <translation>
            <numerusform>Efter %n sekund</numerusform>
            <numerusform>Efter %n sekunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>Screenshots</source>
        <translation>Skærmbilleder</translation>
    </message>
    <message>
        <source>Key for a screenshot</source>
        <translation>Tast til skærmbillede</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tryk på tasterne</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Brug den sædvanlige</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>What the system asks</source>
        <translation>Hvad systemet spørger om</translation>
    </message>
    <message>
        <source>Press it in any program: the picture goes into your draft, or into a new one.</source>
        <translation>Tryk på den i et hvilket som helst program: Billedet kommer i din kladde eller i en ny.</translation>
    </message>
    <message>
        <source>Choose a key together with Ctrl or Alt, or one of F1 to F24.</source>
        <translation>Vælg en tast sammen med Ctrl eller Alt, eller en af F1 til F24.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Denne tast kan ikke bruges</translation>
    </message>
    <message>
        <source>The key is not heard</source>
        <translation>Tasten bliver ikke hørt</translation>
    </message>
    <message>
        <source>On many keyboards it is the same as AltGr: a character could not be typed any more.</source>
        <translation>På mange tastaturer er det det samme som AltGr: Et tegn kunne så ikke længere skrives.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is not a good choice</source>
        <translation>Ctrl+Alt er ikke et godt valg</translation>
    </message>
    <message>
        <source>Another program uses it already. Choose another one.</source>
        <translation>Et andet program bruger den allerede. Vælg en anden.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Choose another one.</source>
        <translation>Dette tastatur har ingen sådan tast. Vælg en anden.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys. Use the button or the icon in the panel.</source>
        <translation>Dette skrivebord giver ikke programmer taster. Brug knappen eller ikonet i panelet.</translation>
    </message>
    <message>
        <source>The desktop did not allow it. Choose “None” and then the key, to be asked again.</source>
        <translation>Skrivebordet tillod det ikke. Vælg “Ingen” og derefter tasten for at blive spurgt igen.</translation>
    </message>
    <message>
        <source>Your desktop asks you first: choose a key here.</source>
        <translation>Skrivebordet spørger dig først: Vælg en tast her.</translation>
    </message>
    <message>
        <source>It did not work. Choose another one.</source>
        <translation>Det virkede ikke. Vælg en anden.</translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>Parts of the case</source>
        <translation>Dele af sagen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>Service times</source>
        <translation>Servicefrister</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relateret</translation>
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
        <translation>Berettigelse</translation>
    </message>
    <message>
        <source>Included: nothing is counted</source>
        <translation>Inkluderet: intet trækkes fra</translation>
    </message>
    <message>
        <source>%2: %1 over what was bought</source>
        <translation>%2: %1 over det købte</translation>
    </message>
    <message>
        <source>%2: %1 left</source>
        <translation>%2: %1 tilbage</translation>
    </message>
    <message>
        <source>%2: %1 of %3 left</source>
        <translation>%2: %1 af %3 tilbage</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>It holds “%1”, which wants to lie outside of it.</source>
        <translation>Den indeholder “%1”, som vil ligge uden for den.</translation>
    </message>
    <message>
        <source>It holds “%1”, which is a link and not a file.</source>
        <translation>Den indeholder “%1”, som er et link og ikke en fil.</translation>
    </message>
    <message>
        <source>It holds “%1”, which does not belong in a case file.</source>
        <translation>Den indeholder “%1”, som ikke hører hjemme i en sagsfil.</translation>
    </message>
    <message>
        <source>It names the file “%1”, but does not hold it.</source>
        <translation>Den nævner filen “%1”, men indeholder den ikke.</translation>
    </message>
    <message>
        <source>The file “%1” in it is not the one it names.</source>
        <translation>Filen “%1” i den er ikke den, der er nævnt.</translation>
    </message>
    <message>
        <source>The name of a file in it, “%1”, is not as it seems.</source>
        <translation>Navnet på en fil i den, “%1”, er ikke, hvad det ser ud til.</translation>
    </message>
    <message>
        <source>It holds a program, “%1”; no portal takes those.</source>
        <translation>Den indeholder et program, “%1”; det tager ingen portal imod.</translation>
    </message>
    <message>
        <source>The file “%1” is more than this portal takes: too big, or one too many.</source>
        <translation>Filen “%1” er mere, end portalen tager imod: for stor eller én for meget.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <source>This is not a case file.</source>
        <translation>Dette er ikke en sagsfil.</translation>
    </message>
    <message>
        <source>A newer version of Nordesk wrote it. Update this one to open it.</source>
        <translation>Den er skrevet af en nyere version af Nordesk. Opdatér denne for at åbne den.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen er beskadiget.</translation>
    </message>
    <message>
        <source>What stands in it is not what a case file says.</source>
        <translation>Indholdet er ikke sådan, som det er i en sagsfil.</translation>
    </message>
    <message>
        <source>The text in it is damaged.</source>
        <translation>Teksten i den er beskadiget.</translation>
    </message>
    <message>
        <source>It is bigger than a case file may be.</source>
        <translation>Den er større, end en sagsfil må være.</translation>
    </message>
    <message>
        <source>It holds more files than a case file may.</source>
        <translation>Den indeholder flere filer, end en sagsfil må have.</translation>
    </message>
    <message>
        <source>It would grow to many times its size when it is opened.</source>
        <translation>Den ville vokse til mange gange sin størrelse, når den åbnes.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Den er låst med en adgangskode.</translation>
    </message>
    <message>
        <source>The parts in it lie on top of each other.</source>
        <translation>Delene i den overlapper hinanden.</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>Det samme står to gange i den.</translation>
    </message>
    <message>
        <source>This case is already sent as %1</source>
        <translation>Sagen er allerede sendt som %1</translation>
    </message>
    <message>
        <source>It was waiting to be sent there on %1, and may have been sent since. It stays one case.</source>
        <translation>Den ventede på at blive sendt derfra %1 og kan være sendt siden. Det bliver alligevel kun én sag.</translation>
    </message>
    <message>
        <source>The case from the file is a draft here now</source>
        <translation>Sagen fra filen er nu en kladde her</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Send, and it is one case wherever it is sent.</source>
        <translation>Intet sendes, før du trykker Send, og det bliver én sag, uanset hvor den sendes fra.</translation>
    </message>
    <message>
        <source>This draft was here already</source>
        <translation>Denne kladde var her allerede</translation>
    </message>
    <message>
        <source>The file says the same as the draft.</source>
        <translation>Filen siger det samme som kladden.</translation>
    </message>
    <message>
        <source>Two texts of the same case</source>
        <translation>To tekster til samme sag</translation>
    </message>
    <message>
        <source>The draft here and the one from the file differ. Both are kept; only one of them can be sent.</source>
        <translation>Kladden her og den fra filen er forskellige. Begge beholdes, men kun den ene kan sendes.</translation>
    </message>
    <message>
        <source>This case is in the outbox already</source>
        <translation>Sagen ligger allerede i udbakken</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Filen er ikke rørt.</translation>
    </message>
    <message>
        <source>This case is already sent</source>
        <translation>Sagen er allerede sendt</translation>
    </message>
    <message>
        <source>Who takes this case?</source>
        <translation>Hvem tager denne sag?</translation>
    </message>
    <message>
        <source>%1 wrote it. It is sent in the name of the account that you choose.</source>
        <translation>%1 har skrevet den. Den sendes i navnet på den konto, du vælger.</translation>
    </message>
    <message>
        <source>The case is for another portal</source>
        <translation>Sagen er til en anden portal</translation>
    </message>
    <message>
        <source>%1 wrote it for %2. Sign in to that portal first, then open the file again.</source>
        <translation>%1 skrev den til %2. Log først ind på den portal, og åbn derefter filen igen.</translation>
    </message>
</context>
<context>
    <name>CaseFileDesk</name>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>This case is already sent as %1</source>
        <translation>Sagen er allerede sendt som %1</translation>
    </message>
    <message>
        <source>Another text of it was sent. This one stays here; you can send its words as a reply there.</source>
        <translation>En anden tekst er sendt. Denne bliver her; du kan sende ordene som et svar i sagen.</translation>
    </message>
    <message>
        <source>This case is in the outbox already</source>
        <translation>Sagen ligger allerede i udbakken</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åbn sagen</translation>
    </message>
    <message>
        <source>Two texts of the same case</source>
        <translation>To tekster til samme sag</translation>
    </message>
    <message>
        <source>Another text of this case is among your drafts. Compare them, copy over what is missing here, and send one: only one of them becomes a case. Discard the other.</source>
        <translation>En anden tekst til denne sag ligger blandt dine kladder. Sammenlign dem, kopiér det over, der mangler her, og send én: Kun den ene bliver en sag. Kassér den anden.</translation>
    </message>
    <message>
        <source>Show the other text</source>
        <translation>Vis den anden tekst</translation>
    </message>
    <message>
        <source>Opening the case file …</source>
        <translation>Åbner sagsfilen …</translation>
    </message>
    <message>
        <source>files</source>
        <translation>filer</translation>
    </message>
    <message>
        <source>They differ in: %1</source>
        <translation>De er forskellige i: %1</translation>
    </message>
    <message>
        <source>Saved as %1. The draft stays here, too.</source>
        <translation>Gemt som %1. Kladden bliver også her.</translation>
    </message>
    <message>
        <source>The case file was not saved</source>
        <translation>Sagsfilen blev ikke gemt</translation>
    </message>
</context>
<context>
    <name>CaseFileDialog</name>
    <message>
        <source>Case file of Nordesk</source>
        <translation>Sagsfil fra Nordesk</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Åbn en sagsfil</translation>
    </message>
    <message>
        <source>Save as a case file</source>
        <translation>Gem som sagsfil</translation>
    </message>
</context>
<context>
    <name>CaseFilter</name>
    <message>
        <source>My cases</source>
        <translation>Mine sager</translation>
    </message>
    <message>
        <source>Organisation's cases</source>
        <translation>Organisationens sager</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Venter på mig</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Delt med mig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbne</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukkede</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Seneste opdatering</translation>
    </message>
    <message>
        <source>Date opened</source>
        <translation>Oprettelsesdato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
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
        <translation>Sager</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis mere</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>What it is about</source>
        <translation>Hvad det drejer sig om</translation>
    </message>
    <message>
        <source>On its way – the number comes with the portal's answer</source>
        <translation>På vej – nummeret kommer med portalens svar</translation>
    </message>
    <message>
        <source>Your reply is on its way.</source>
        <translation>Dit svar er på vej.</translation>
    </message>
    <message>
        <source>Done. The portal is told as soon as it can be reached.</source>
        <translation>Udført. Portalen får besked, så snart den kan nås.</translation>
    </message>
    <message>
        <source>Thank you. Your rating is on its way.</source>
        <translation>Tak. Din vurdering er på vej.</translation>
    </message>
    <message>
        <source>Fetching the file …</source>
        <translation>Henter filen …</translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation>Filen er gemt</translation>
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
        <translation>Mine sager</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Hvilke sager</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Åbne eller lukkede</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are in “%1” now.</source>
        <translation>
            <numerusform>%n sag ligger nu i “%1”.</numerusform>
            <numerusform>%n sager ligger nu i “%1”.</numerusform>
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
        <translation>Portalen tæller flere sager i denne visning, end der er gemt her.</translation>
    </message>
    <message numerus="yes">
        <source>The portal counts %n more here that you do not see.</source>
        <translation>
            <numerusform>Portalen tæller %n sag mere her, som du ikke ser.</numerusform>
            <numerusform>Portalen tæller %n sager mere her, som du ikke ser.</numerusform>
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
        <translation>Titel</translation>
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
        <translation>Service</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Indberettet af</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Seneste opdatering</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedhæftede filer</translation>
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
        <translation>Ingen service</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Ingen ejer endnu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
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
        <translation>de seneste 7 dage</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>de seneste 30 dage</translation>
    </message>
    <message>
        <source>in the last 90 days</source>
        <translation>de seneste 90 dage</translation>
    </message>
    <message>
        <source>in the last 365 days</source>
        <translation>de seneste 365 dage</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>mellem to datoer</translation>
    </message>
    <message>
        <source>My active cases</source>
        <translation>Mine aktive sager</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Venter på mig</translation>
    </message>
    <message>
        <source>All my cases</source>
        <translation>Alle mine sager</translation>
    </message>
    <message>
        <source>My closed cases</source>
        <translation>Mine lukkede sager</translation>
    </message>
    <message>
        <source>The organisation's active cases</source>
        <translation>Organisationens aktive sager</translation>
    </message>
    <message>
        <source>Urgent cases</source>
        <translation>Hastesager</translation>
    </message>
    <message>
        <source>Opened in the last 7 days</source>
        <translation>Oprettet de seneste 7 dage</translation>
    </message>
</context>
<context>
    <name>CaseTools</name>
    <message>
        <source>Search in number, title and text</source>
        <translation>Søg i nummer, titel og tekst</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortér efter</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>Vend rækkefølgen</translation>
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
        <translation>Mere: gruppér, vælg kolonner, eksporter</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Vis som liste</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Vis som tabel</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Kopiér de valgte rækker</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppér efter</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingen gruppering</translation>
    </message>
    <message>
        <source>Choose columns …</source>
        <translation>Vælg kolonner …</translation>
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
        <translation>Aftale</translation>
    </message>
    <message>
        <source>What waits here to be sent is taken off already: %1.</source>
        <translation>Det, der venter her på at blive sendt, er allerede trukket fra: %1.</translation>
    </message>
    <message>
        <source>The portal makes no such case then. Ask your organisation's contact to extend the agreement.</source>
        <translation>Så opretter portalen ikke en sådan sag. Bed organisationens kontaktperson om at udvide aftalen.</translation>
    </message>
    <message>
        <source>You can send it all the same; it goes beyond what was bought.</source>
        <translation>Du kan sende sagen alligevel; den går ud over det købte.</translation>
    </message>
    <message>
        <source>Nothing is counted against your agreement.</source>
        <translation>Intet trækkes fra jeres aftale.</translation>
    </message>
    <message>
        <source>Included in your agreement: it never runs out.</source>
        <translation>Inkluderet i jeres aftale: Det slipper aldrig op.</translation>
    </message>
    <message>
        <source>No agreement in force covers this. The desk counts it by itself.</source>
        <translation>Ingen gældende aftale dækker dette. Servicedesken afregner sagen for sig.</translation>
    </message>
    <message>
        <source>It is counted against your organisation's agreement. What is left of it is shown to those who may see the agreement.</source>
        <translation>Sagen trækkes fra organisationens aftale. Det, der er tilbage, vises for dem, der må se aftalen.</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Der er intet tilbage.</translation>
    </message>
    <message>
        <source>It takes as much as the work takes.</source>
        <translation>Sagen trækker så meget, som arbejdet kræver.</translation>
    </message>
    <message>
        <source>%1: it takes as much as the work takes – left now %2.</source>
        <translation>%1: Sagen trækker så meget, som arbejdet kræver – tilbage nu %2.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is sent.</source>
        <translation>%1: Sagen trækker %2, når den sendes.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is solved.</source>
        <translation>%1: Sagen trækker %2, når den løses.</translation>
    </message>
    <message>
        <source>%1: it takes %2, and left is only %3.</source>
        <translation>%1: Sagen trækker %2, og der er kun %3 tilbage.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is sent – left now %3, then %4.</source>
        <translation>%1: Sagen trækker %2, når den sendes – tilbage nu %3, derefter %4.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is solved – left now %3, then %4.</source>
        <translation>%1: Sagen trækker %2, når den løses – tilbage nu %3, derefter %4.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Ingen sager passer</translation>
    </message>
    <message>
        <source>Nothing in this list holds these words. Look in all lists, or write it differently.</source>
        <translation>Intet på denne liste indeholder disse ord. Se på alle lister, eller skriv det på en anden måde.</translation>
    </message>
    <message>
        <source>Search in all cases</source>
        <translation>Søg i alle sager</translation>
    </message>
    <message>
        <source>No case fits the filters</source>
        <translation>Ingen sager passer til filtrene</translation>
    </message>
    <message>
        <source>Take one of them away to see more.</source>
        <translation>Fjern et af dem for at se flere.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
    <message>
        <source>The portal counts none of your cases in this view just now.</source>
        <translation>Portalen tæller ingen af dine sager i denne visning lige nu.</translation>
    </message>
    <message>
        <source>Nothing is shared with you</source>
        <translation>Intet er delt med dig</translation>
    </message>
    <message>
        <source>What others share with you or with your group stands here.</source>
        <translation>Her står det, som andre deler med dig eller din gruppe.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Intet venter på dig</translation>
    </message>
    <message>
        <source>The desk has what it needs from you.</source>
        <translation>Servicedesken har, hvad den skal bruge fra dig.</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Ingen sager her</translation>
    </message>
    <message>
        <source>What you report or order stands here, from the moment you press Send.</source>
        <translation>Det, du indberetter eller bestiller, står her, fra du trykker på Send.</translation>
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
        <translation>Søg i kataloget</translation>
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
        <translation>Hvad har du brug for? Vælg en kategori, eller søg.</translation>
    </message>
    <message>
        <source>It comes with the first update from the portal and is then here without a network, too.</source>
        <translation>Det kommer med den første opdatering fra portalen og er derefter her, også uden netværk.</translation>
    </message>
    <message>
        <source>The catalogue has not arrived yet</source>
        <translation>Kataloget er ikke kommet endnu</translation>
    </message>
    <message>
        <source>There is no catalogue here</source>
        <translation>Der er intet katalog her</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Read as a table</source>
        <translation>Læs som tabel</translation>
    </message>
    <message>
        <source>Nothing to count here.</source>
        <translation>Intet at tælle her.</translation>
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
        <translation>Efter status</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Efter prioritet</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Efter service</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Efter alder</translation>
    </message>
    <message>
        <source>Opened and closed, by week</source>
        <translation>Oprettet og lukket pr. uge</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n anden</numerusform>
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
            <numerusform>%n dag eller mere</numerusform>
            <numerusform>%n dage eller mere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 dage</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Uge %1</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hvad det drejer sig om</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Dine svar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Who sees it, and what it uses</source>
        <translation>Hvem der ser den, og hvad den bruger</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Intet er besvaret endnu.</translation>
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
        <translation>%1 (mod betaling)</translation>
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
        <translation>Du, %1 og dem hos %2, der må se organisationens sager.</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Hvem der får den at se</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopi til</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Hvad det koster</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Uses an entitlement of your agreement.</source>
        <translation>Bruger en berettigelse i jeres aftale.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hvor lang tid det tager</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
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
        <translation>Vælg …</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>In time</source>
        <translation>Inden for fristen</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Forfalder snart</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Overholdt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ikke længere nødvendig</translation>
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
        <translation>%1 tilbage</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Siden %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Udført %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Forfalder %1</translation>
    </message>
    <message>
        <source>Goes on when the case does</source>
        <translation>Fortsætter, når sagen gør</translation>
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
        <translation>Efter denne computers ur, indtil portalen svarer igen.</translation>
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
        <translation>Sæt kryds ved det, tabellen skal vise. Flyt en kolonne med Alt og piletasterne.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Som det var først</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not signed in to a portal.</source>
        <translation>Ikke logget ind på nogen portal.</translation>
    </message>
    <message>
        <source>The keyring is locked; without it nothing is sent or read.</source>
        <translation>Nøgleringen er låst; uden den bliver intet sendt eller hentet.</translation>
    </message>
    <message>
        <source>Please sign in again to get news.</source>
        <translation>Log ind igen for at få nyt.</translation>
    </message>
    <message>
        <source>Connected, but not everything could be read.</source>
        <translation>Forbundet, men ikke alt kunne læses.</translation>
    </message>
    <message>
        <source>Nordesk tries again at %1.</source>
        <translation>Nordesk prøver igen kl. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of the portal could not be understood.</source>
        <translation>
            <numerusform>%n post fra portalen kunne ikke forstås.</numerusform>
            <numerusform>%n poster fra portalen kunne ikke forstås.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>Det, du ser, blev hentet %1.</translation>
    </message>
    <message>
        <source>Working offline: the portal's answers make no sense.</source>
        <translation>Arbejder offline: Portalens svar giver ikke mening.</translation>
    </message>
    <message>
        <source>Working offline.</source>
        <translation>Arbejder offline.</translation>
    </message>
    <message>
        <source>Nordesk shows the cases of a portal you sign in to.</source>
        <translation>Nordesk viser sagerne i en portal, du logger ind på.</translation>
    </message>
    <message>
        <source>Sign in, or try the demo portal.</source>
        <translation>Log ind, eller prøv demoportalen.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Log ind igen</translation>
    </message>
    <message>
        <source>The portal no longer knows you; sign-ins end after some time.</source>
        <translation>Portalen kender dig ikke længere; et login udløber efter nogen tid.</translation>
    </message>
    <message>
        <source>Nothing is lost. What waits is sent after you have signed in.</source>
        <translation>Intet er tabt. Det, der venter, sendes, når du er logget ind.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Arbejder offline</translation>
    </message>
    <message>
        <source>The portal answers, but its answers make no sense.</source>
        <translation>Portalen svarer, men svarene giver ikke mening.</translation>
    </message>
    <message>
        <source>Nordesk tries again by itself. If it lasts, send us the report from Settings.</source>
        <translation>Nordesk prøver igen af sig selv. Hvis det varer ved, så send os rapporten fra Indstillinger.</translation>
    </message>
    <message>
        <source>Nordesk has not reached the portal yet.</source>
        <translation>Nordesk har endnu ikke fået forbindelse til portalen.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Det prøver igen af sig selv.</translation>
    </message>
    <message>
        <source>The portal is being worked on</source>
        <translation>Portalen vedligeholdes</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Portalen er optaget</translation>
    </message>
    <message>
        <source>You can go on writing. Everything is sent when the portal is back, without your doing.</source>
        <translation>Du kan skrive videre. Alt sendes af sig selv, når portalen er tilbage.</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Ikke alt kunne læses</translation>
    </message>
    <message>
        <source>Some of what the portal said could not be understood; it was set aside.</source>
        <translation>Noget af det, portalen sendte, kunne ikke forstås og er lagt til side.</translation>
    </message>
    <message>
        <source>All the rest is current. Send us the report from Settings.</source>
        <translation>Alt andet er opdateret. Send os gerne rapporten fra Indstillinger.</translation>
    </message>
    <message>
        <source>Working offline: %1</source>
        <translation>Arbejder offline: %1</translation>
    </message>
    <message>
        <source>The portal is being worked on until %1.</source>
        <translation>Portalen vedligeholdes indtil %1.</translation>
    </message>
    <message>
        <source>The portal is being worked on; trying again soon.</source>
        <translation>Portalen vedligeholdes; prøver snart igen.</translation>
    </message>
    <message>
        <source>The portal is busy until %1.</source>
        <translation>Portalen er optaget indtil %1.</translation>
    </message>
    <message>
        <source>The portal is busy; trying again soon.</source>
        <translation>Portalen er optaget; prøver snart igen.</translation>
    </message>
    <message>
        <source>Reading what is new …</source>
        <translation>Henter nyt …</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Forbundet.</translation>
    </message>
    <message>
        <source>Up to date, read %1.</source>
        <translation>Opdateret, hentet %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n venter på at blive sendt</numerusform>
            <numerusform>%n venter på at blive sendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your attention</source>
        <translation>
            <numerusform>%n kræver din opmærksomhed</numerusform>
            <numerusform>%n kræver din opmærksomhed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Connection</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Prøv igen nu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>CountdownWindow</name>
    <message>
        <source>The picture comes</source>
        <translation>Billedet tages snart</translation>
    </message>
    <message>
        <source>Open the menu you want in it.</source>
        <translation>Åbn den menu, du vil have med.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mine sager</translation>
    </message>
    <message>
        <source>Whose cases the charts count</source>
        <translation>Hvis sager diagrammerne tæller</translation>
    </message>
</context>
<context>
    <name>DataGrid</name>
    <message>
        <source>Search in this table</source>
        <translation>Søg i denne tabel</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Vælg kolonner</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data pr. %1</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ingen resultater</translation>
    </message>
    <message>
        <source>No row has these words and fits what is chosen above.</source>
        <translation>Ingen række har disse ord og passer til det, der er valgt ovenfor.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortér stigende</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortér faldende</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Pick a day</source>
        <translation>Vælg en dag</translation>
    </message>
</context>
<context>
    <name>DemoPeople</name>
    <message>
        <source>may order changes</source>
        <translation>må bestille ændringer</translation>
    </message>
    <message>
        <source>office worker</source>
        <translation>kontormedarbejder</translation>
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
        <translation>arbejder i servicedesken</translation>
    </message>
</context>
<context>
    <name>DescribeStep</name>
    <message>
        <source>Answers that no longer fit</source>
        <translation>Svar, der ikke længere passer</translation>
    </message>
    <message>
        <source>The form is another now. This is not sent; copy what you still need.</source>
        <translation>Formularen er en anden nu. Dette bliver ikke sendt; kopiér det, du stadig har brug for.</translation>
    </message>
    <message>
        <source>Add it to the description</source>
        <translation>Føj det til beskrivelsen</translation>
    </message>
    <message>
        <source>Choose what it is about first</source>
        <translation>Vælg først, hvad det drejer sig om</translation>
    </message>
    <message>
        <source>The questions depend on it. You can go back and forth as you like.</source>
        <translation>Spørgsmålene afhænger af det. Du kan gå frem og tilbage, som du vil.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Your answers stand where they belong now. Please look at them once more.</source>
        <translation>Dine svar står nu, hvor de hører hjemme. Se dem igennem en gang til.</translation>
    </message>
    <message>
        <source>The form has changed since you wrote this</source>
        <translation>Formularen er ændret, siden du skrev dette</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Incidents are read first. Nothing you have written is lost.</source>
        <translation>Hændelser læses først. Intet af det, du har skrevet, går tabt.</translation>
    </message>
    <message>
        <source>This sounds like an incident</source>
        <translation>Dette lyder som en hændelse</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Gør den til en hændelse</translation>
    </message>
    <message>
        <source>Its reasons stand at the fields.</source>
        <translation>Grundene står ved felterne.</translation>
    </message>
    <message>
        <source>The portal did not accept this as it was</source>
        <translation>Portalen godtog ikke dette, som det var</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Tildel til %1</translation>
    </message>
    <message>
        <source>Put into the queue %1</source>
        <translation>Læg i køen %1</translation>
    </message>
    <message>
        <source>New part of this case: %1</source>
        <translation>Ny delsag under denne sag: %1</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Flet ind i %1</translation>
    </message>
    <message>
        <source>Make %1 a part of this case</source>
        <translation>Gør %1 til en delsag under denne sag</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Del med %1</translation>
    </message>
    <message>
        <source>No longer share with %1</source>
        <translation>Del ikke længere med %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Skift til %1</translation>
    </message>
    <message>
        <source>Find the right queue by the routing rules</source>
        <translation>Find den rigtige kø efter rutereglerne</translation>
    </message>
    <message>
        <source>Take this case off the agreement</source>
        <translation>Træk denne sag fra aftalen</translation>
    </message>
    <message>
        <source>Do not take this case off the agreement</source>
        <translation>Træk ikke denne sag fra aftalen</translation>
    </message>
    <message>
        <source>You reported it.</source>
        <translation>Du indberettede den.</translation>
    </message>
    <message>
        <source>You work at the desk, which sees every case.</source>
        <translation>Du arbejder i servicedesken, som ser alle sager.</translation>
    </message>
    <message>
        <source>Somebody shared it with you.</source>
        <translation>Nogen delte den med dig.</translation>
    </message>
    <message>
        <source>%1 shared it with you.</source>
        <translation>%1 delte den med dig.</translation>
    </message>
    <message>
        <source>People at %1 see each other's cases.</source>
        <translation>Folk hos %1 ser hinandens sager.</translation>
    </message>
    <message>
        <source>It belongs to your organisation, whose people see each other's cases.</source>
        <translation>Den hører til din organisation, hvor alle ser hinandens sager.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ikke længere nødvendig</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ikke valgt endnu</translation>
    </message>
    <message>
        <source>Type not chosen yet</source>
        <translation>Type ikke valgt endnu</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke påbegyndt</translation>
    </message>
    <message>
        <source>Nothing attached yet</source>
        <translation>Intet vedhæftet endnu</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Klar til afsendelse</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Hvad drejer det sig om?</translation>
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
        <translation>Kontrollér og send</translation>
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
        <translation>Føj til kø</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delsager</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Flet …</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Del …</translation>
    </message>
    <message>
        <source>Do not take off the agreement</source>
        <translation>Træk ikke fra aftalen</translation>
    </message>
    <message>
        <source>Take off the agreement</source>
        <translation>Træk fra aftalen</translation>
    </message>
    <message>
        <source>By the routing rules</source>
        <translation>Efter rutereglerne</translation>
    </message>
    <message>
        <source>New part …</source>
        <translation>Ny delsag …</translation>
    </message>
    <message>
        <source>Existing case …</source>
        <translation>Eksisterende sag …</translation>
    </message>
    <message>
        <source>The part inherits customer, service and priority, and goes through its own stages.</source>
        <translation>Delsagen arver kunde, service og prioritet og gennemløber sine egne faser.</translation>
    </message>
    <message>
        <source>What is the part about?</source>
        <translation>Hvad drejer delsagen sig om?</translation>
    </message>
    <message>
        <source>This case ends, and the other one goes on for both. Write the number of an open case.</source>
        <translation>Denne sag afsluttes, og den anden fortsætter for begge. Skriv nummeret på en åben sag.</translation>
    </message>
    <message>
        <source>Into which case?</source>
        <translation>Ind i hvilken sag?</translation>
    </message>
    <message>
        <source>It goes on by itself, as a part of this one. Write the number of an open case.</source>
        <translation>Den fortsætter for sig selv, som en delsag under denne. Skriv nummeret på en åben sag.</translation>
    </message>
    <message>
        <source>Which case is a part of this one?</source>
        <translation>Hvilken sag er en delsag under denne?</translation>
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
        <translation>Hvad du bliver spurgt om</translation>
    </message>
    <message>
        <source>The portal does not let you order this.</source>
        <translation>Portalen lader dig ikke bestille dette.</translation>
    </message>
    <message>
        <source>Ask the contact person of your organisation.</source>
        <translation>Spørg kontaktpersonen i din organisation.</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Du kan ikke selv bestille dette</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Hvad det koster</translation>
    </message>
    <message>
        <source>Uses an entitlement of your agreement.</source>
        <translation>Bruger en berettigelse i jeres aftale.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Who may order it</source>
        <translation>Hvem der må bestille</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hvor lang tid det tager</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (valgfrit)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, depending on your answers</source>
        <translation>
            <numerusform>og %n mere, afhængigt af dine svar</numerusform>
            <numerusform>og %n mere, afhængigt af dine svar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Change what the case is about</source>
        <translation>Skift, hvad sagen drejer sig om</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find en kunde</translation>
    </message>
    <message>
        <source>The portal cannot be asked now. These are the choices it told of last.</source>
        <translation>Portalen kan ikke spørges nu. Dette er de valgmuligheder, den oplyste sidst.</translation>
    </message>
    <message>
        <source>Change the case</source>
        <translation>Rediger sagen</translation>
    </message>
    <message>
        <source>Change and find the queue</source>
        <translation>Skift, og find køen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lad den være, som den er</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>“%1” belongs to the present customer. It will no longer apply to this case.</source>
        <translation>“%1” hører til den nuværende kunde. Det vil ikke længere gælde for denne sag.</translation>
    </message>
    <message>
        <source>The people of %1 will see the case with its whole conversation, those of %2 no longer.</source>
        <translation>Brugerne hos %1 får sagen at se med hele samtalen, dem hos %2 ser den ikke længere.</translation>
    </message>
    <message>
        <source>Give the case to another customer?</source>
        <translation>Overføre sagen til en anden kunde?</translation>
    </message>
    <message>
        <source>Give it to them</source>
        <translation>Overfør sagen</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Change …</source>
        <translation>Skift …</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hvad det drejer sig om</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Kunde og kontaktperson</translation>
    </message>
    <message>
        <source>No entitlement applies to this case.</source>
        <translation>Ingen berettigelse gælder for denne sag.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Oprindelse</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The customer's latest cases</source>
        <translation>Kundens seneste sager</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Hvad der er tilbage</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
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
        <translation>Denne computer er ikke forbundet til et netværk.</translation>
    </message>
    <message>
        <source>The network does not find any server by its name.</source>
        <translation>Netværket finder ingen servere ved navn.</translation>
    </message>
    <message>
        <source>This network has no way to the portal.</source>
        <translation>Dette netværk har ingen vej til portalen.</translation>
    </message>
    <message>
        <source>There is no server by that name.</source>
        <translation>Der findes ingen server med det navn.</translation>
    </message>
    <message>
        <source>The server is there, but does not take calls.</source>
        <translation>Serveren findes, men tager ikke imod forbindelser.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serveren svarede ikke i tide.</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first. Open a web page in your browser.</source>
        <translation>Dette netværk kræver, at du først logger ind på det. Åbn en webside i browseren.</translation>
    </message>
    <message>
        <source>The way out goes through a proxy that did not let us pass.</source>
        <translation>Vejen ud går gennem en proxy, der ikke lod os passere.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a password.</source>
        <translation>Proxyen på dit netværk beder om en adgangskode.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a Windows sign-in (NTLM or Kerberos), which Nordesk cannot do.</source>
        <translation>Proxyen på dit netværk kræver Windows-login (NTLM eller Kerberos), og det understøtter Nordesk ikke.</translation>
    </message>
    <message>
        <source>Your network sets its proxy with a script (PAC), which Nordesk cannot read.</source>
        <translation>Dit netværk angiver proxyen med et script (PAC), som Nordesk ikke kan læse.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong.</source>
        <translation>Uret på denne computer går forkert.</translation>
    </message>
    <message>
        <source>The server's certificate has expired.</source>
        <translation>Serverens certifikat er udløbet.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid yet. Is this computer's clock right?</source>
        <translation>Serverens certifikat er ikke gyldigt endnu. Går computerens ur rigtigt?</translation>
    </message>
    <message>
        <source>The server's certificate is for another name.</source>
        <translation>Serverens certifikat gælder for et andet navn.</translation>
    </message>
    <message>
        <source>The server's certificate comes from an issuer this computer does not trust.</source>
        <translation>Serverens certifikat kommer fra en udsteder, som denne computer ikke har tillid til.</translation>
    </message>
    <message>
        <source>The server could not prove that it is who it says it is.</source>
        <translation>Serveren kunne ikke bevise, at den er den, den giver sig ud for at være.</translation>
    </message>
    <message>
        <source>The server sent us to another address, which we do not follow.</source>
        <translation>Serveren sendte os videre til en anden adresse, som vi ikke følger.</translation>
    </message>
    <message>
        <source>The connection was cut off.</source>
        <translation>Forbindelsen blev afbrudt.</translation>
    </message>
    <message>
        <source>This program is too old for the portal.</source>
        <translation>Dette program er for gammelt til portalen.</translation>
    </message>
    <message>
        <source>The portal is too old for this program.</source>
        <translation>Portalen er for gammel til dette program.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Det blev annulleret.</translation>
    </message>
    <message>
        <source>There is no server by the name “%1”.</source>
        <translation>Der er ingen server med navnet “%1”.</translation>
    </message>
    <message>
        <source>The way out goes through the proxy “%1”, which did not let us pass.</source>
        <translation>Vejen ud går gennem proxyen “%1”, som ikke lod os passere.</translation>
    </message>
    <message>
        <source>The proxy “%1” of your network asks for a password.</source>
        <translation>Proxyen “%1” på dit netværk beder om en adgangskode.</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a Windows sign-in (NTLM or Kerberos), which Nordesk cannot do.</source>
        <translation>Proxyen “%1” kræver Windows-login (NTLM eller Kerberos), og det understøtter Nordesk ikke.</translation>
    </message>
    <message>
        <source>The server sent us to “%1”, which we do not follow.</source>
        <translation>Serveren sendte os videre til “%1”, og dertil følger vi ikke.</translation>
    </message>
    <message>
        <source>The server's certificate comes from “%1”, an issuer this computer does not trust.</source>
        <translation>Serverens certifikat kommer fra “%1”, en udsteder, som denne computer ikke har tillid til.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong: it is %1 ahead of the portal's.</source>
        <translation>Uret på denne computer går forkert: Det er %1 foran portalens.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong: it is %1 behind the portal's.</source>
        <translation>Uret på denne computer går forkert: Det er %1 bagud for portalens.</translation>
    </message>
    <message>
        <source>Connect to a network; Nordesk notices it and goes on by itself.</source>
        <translation>Opret forbindelse til et netværk; Nordesk opdager det og fortsætter af sig selv.</translation>
    </message>
    <message>
        <source>This often passes by itself. If it lasts, connect to the network anew.</source>
        <translation>Det går ofte over af sig selv. Hvis ikke, så opret forbindelse til netværket igen.</translation>
    </message>
    <message>
        <source>If your company has a VPN, connect it. Nordesk tries again by itself.</source>
        <translation>Hvis din virksomhed har VPN, så opret forbindelse til det. Nordesk prøver igen af sig selv.</translation>
    </message>
    <message>
        <source>If your company has a VPN, connect it; else check the portal's address.</source>
        <translation>Hvis din virksomhed har VPN, så opret forbindelse til det; kontrollér ellers portalens adresse.</translation>
    </message>
    <message>
        <source>It is probably being restarted. Nordesk tries again by itself.</source>
        <translation>Den er formentlig ved at genstarte. Nordesk prøver igen af sig selv.</translation>
    </message>
    <message>
        <source>The network or the portal is slow. Nordesk tries again by itself.</source>
        <translation>Netværket eller portalen er langsom. Nordesk prøver igen af sig selv.</translation>
    </message>
    <message>
        <source>When you have signed in to the network, Nordesk goes on by itself.</source>
        <translation>Når du er logget ind på netværket, fortsætter Nordesk af sig selv.</translation>
    </message>
    <message>
        <source>Ask your IT department about the proxy. Nordesk tries again by itself.</source>
        <translation>Spørg IT-afdelingen om proxyen. Nordesk prøver igen af sig selv.</translation>
    </message>
    <message>
        <source>Ask your IT department how programs get through this proxy.</source>
        <translation>Spørg IT-afdelingen, hvordan programmer kommer gennem denne proxy.</translation>
    </message>
    <message>
        <source>Ask your IT department for a way out that needs no Windows sign-in.</source>
        <translation>Bed IT-afdelingen om en vej ud, der ikke kræver Windows-login.</translation>
    </message>
    <message>
        <source>Ask your IT department for the proxy's name, and set it in the system's network settings.</source>
        <translation>Spørg IT-afdelingen, hvad proxyen hedder, og angiv den i systemets netværksindstillinger.</translation>
    </message>
    <message>
        <source>Set the clock right in the system's settings.</source>
        <translation>Stil uret i systemets indstillinger.</translation>
    </message>
    <message>
        <source>Tell the support desk. If this computer's clock is wrong, set it right.</source>
        <translation>Giv servicedesken besked. Hvis computerens ur går forkert, så stil det.</translation>
    </message>
    <message>
        <source>Set the clock right in the system's settings. If it is right, tell the support desk.</source>
        <translation>Stil uret i systemets indstillinger. Hvis det går rigtigt, så giv servicedesken besked.</translation>
    </message>
    <message>
        <source>Check the portal's address, or ask the support desk. Nothing was sent.</source>
        <translation>Kontrollér portalens adresse, eller spørg servicedesken. Intet blev sendt.</translation>
    </message>
    <message>
        <source>Something in your network may stand in between. Ask your IT department. Nothing was sent.</source>
        <translation>Noget på dit netværk kan ligge imellem. Spørg IT-afdelingen. Intet blev sendt.</translation>
    </message>
    <message>
        <source>Ask the support desk or your IT department. Nothing was sent.</source>
        <translation>Spørg servicedesken eller IT-afdelingen. Intet blev sendt.</translation>
    </message>
    <message>
        <source>Ask the support desk whether the portal has a new address.</source>
        <translation>Spørg servicedesken, om portalen har fået en ny adresse.</translation>
    </message>
    <message>
        <source>Nordesk tries again by itself.</source>
        <translation>Nordesk prøver igen af sig selv.</translation>
    </message>
    <message>
        <source>Install the new version of Nordesk. What you have written is kept and sent then.</source>
        <translation>Installér den nye version af Nordesk. Det, du har skrevet, er gemt og sendes så.</translation>
    </message>
    <message>
        <source>Tell the support desk. What you have written is kept until the portal is newer.</source>
        <translation>Giv servicedesken besked. Det, du har skrevet, er gemt, til portalen er opdateret.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
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
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftChooser</name>
    <message>
        <source>Start a new case</source>
        <translation>Start en ny sag</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Åbn en sagsfil …</translation>
    </message>
    <message>
        <source>Go on with a draft</source>
        <translation>Fortsæt med en kladde</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Kladder</translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation>Intet emne endnu</translation>
    </message>
    <message>
        <source>Another text of the same case</source>
        <translation>En anden tekst til samme sag</translation>
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
        <translation>Inkluderet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The figures cover only the use that you may see.</source>
        <translation>Tallene omfatter kun det forbrug, du må se.</translation>
    </message>
    <message>
        <source>The figures cover the whole agreement; the list holds only what you may see.</source>
        <translation>Tallene omfatter hele aftalen; listen indeholder kun det, du må se.</translation>
    </message>
    <message>
        <source>Figures and list cover the use of everybody the agreement is for.</source>
        <translation>Tallene og listen omfatter forbruget for alle, som aftalen gælder for.</translation>
    </message>
    <message>
        <source>The list is of the chosen workspaces only.</source>
        <translation>Listen gælder kun de valgte arbejdsområder.</translation>
    </message>
    <message>
        <source>Use by month: %1</source>
        <translation>Forbrug pr. måned: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Intet forbrug endnu</translation>
    </message>
    <message>
        <source>Each use stands here, a day after it at the latest.</source>
        <translation>Alt forbrug vises her, senest dagen efter.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Select</source>
        <translation>Vælg</translation>
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
        <translation>Pen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Fremhæv</translation>
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
        <translation>Beskær</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Maskér</translation>
    </message>
    <message>
        <source>Press on a mark to move it or change its size. Tab goes through them.</source>
        <translation>Tryk på et mærke for at flytte det eller ændre størrelsen. Tab går igennem dem.</translation>
    </message>
    <message>
        <source>Draw from the tail to the tip. Enter places one in the middle.</source>
        <translation>Træk fra halen til spidsen. Enter sætter én i midten.</translation>
    </message>
    <message>
        <source>Draw from corner to corner. Enter places one in the middle.</source>
        <translation>Træk fra hjørne til hjørne. Enter sætter én i midten.</translation>
    </message>
    <message>
        <source>Draw freely. Enter places a line in the middle.</source>
        <translation>Tegn frit. Enter sætter en streg i midten.</translation>
    </message>
    <message>
        <source>Draw over what matters. Enter places one in the middle.</source>
        <translation>Træk hen over det vigtige. Enter sætter én i midten.</translation>
    </message>
    <message>
        <source>Press where the text shall stand, then write.</source>
        <translation>Tryk, hvor teksten skal stå, og skriv.</translation>
    </message>
    <message>
        <source>Press where the next step is. The numbers count by themselves.</source>
        <translation>Tryk, hvor næste trin er. Tallene tæller af sig selv.</translation>
    </message>
    <message>
        <source>Draw what shall stay, then press Enter. The strip below stays always.</source>
        <translation>Træk rundt om det, der skal blive, og tryk Enter. Striben nedenunder bliver altid.</translation>
    </message>
    <message>
        <source>Draw over what nobody may see. It is gone for good once you are done.</source>
        <translation>Træk hen over det, ingen må se. Det er væk for altid, når du er færdig.</translation>
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
        <translation>Grøn</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Hvid</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Tynd</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mellem</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Tyk</translation>
    </message>
    <message>
        <source>Arrow %1 of %2, at %3 across and %4 down</source>
        <translation>Pil %1 af %2, %3 hen og %4 ned</translation>
    </message>
    <message>
        <source>Box %1 of %2, at %3 across and %4 down</source>
        <translation>Ramme %1 af %2, %3 hen og %4 ned</translation>
    </message>
    <message>
        <source>Ellipse %1 of %2, at %3 across and %4 down</source>
        <translation>Ellipse %1 af %2, %3 hen og %4 ned</translation>
    </message>
    <message>
        <source>Pen line %1 of %2, at %3 across and %4 down</source>
        <translation>Pennestreg %1 af %2, %3 hen og %4 ned</translation>
    </message>
    <message>
        <source>Highlight %1 of %2, at %3 across and %4 down</source>
        <translation>Fremhævning %1 af %2, %3 hen og %4 ned</translation>
    </message>
    <message>
        <source>Text %1 of %2, at %3 across and %4 down: “%5”</source>
        <translation>Tekst %1 af %2, %3 hen og %4 ned: “%5”</translation>
    </message>
    <message>
        <source>Step %5, mark %1 of %2, at %3 across and %4 down</source>
        <translation>Trin %5, mærke %1 af %2, %3 hen og %4 ned</translation>
    </message>
    <message>
        <source>Redaction %1 of %2, at %3 across and %4 down</source>
        <translation>Maskering %1 af %2, %3 hen og %4 ned</translation>
    </message>
    <message>
        <source>What stays, at %3 across and %4 down</source>
        <translation>Det, der bliver, %3 hen og %4 ned</translation>
    </message>
    <message>
        <source>Norwegian identity number</source>
        <translation>Norsk personnummer</translation>
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
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Icelandic identity number</source>
        <translation>Islandsk personnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadresse</translation>
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
        <translation>Noget privat</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>What you drew stays here until it is kept.</source>
        <translation>Det, du har tegnet, bliver her, til det er gemt.</translation>
    </message>
    <message>
        <source>The picture could not be kept</source>
        <translation>Billedet kunne ikke gemmes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Rediger billedet</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Billedet</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Fortryd (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Gentag (Ctrl+Skift+Z)</translation>
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
        <translation>Tilpas til vinduet (Ctrl+0)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Arrow keys move it (Shift: further), Ctrl with them changes its size, Delete takes it away.</source>
        <translation>Piletasterne flytter det (Skift: længere), med Ctrl ændrer de størrelsen, Delete fjerner det.</translation>
    </message>
    <message>
        <source>Enter redacts it, Delete dismisses it.</source>
        <translation>Enter maskerer det, Delete afviser forslaget.</translation>
    </message>
    <message>
        <source>Choose a tool above, or press the letter in its tooltip.</source>
        <translation>Vælg et værktøj ovenfor, eller tryk på bogstavet i værktøjstippet.</translation>
    </message>
    <message>
        <source>Size %1 %, press for 100 % (Ctrl+1)</source>
        <translation>Størrelse %1 %, tryk for 100 % (Ctrl+1)</translation>
    </message>
    <message>
        <source>What you drew has not been kept yet.</source>
        <translation>Det, du har tegnet, er ikke gemt endnu.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Kassér dine ændringer?</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Kassér ændringerne</translation>
    </message>
    <message numerus="yes">
        <source>%n places must still be redacted</source>
        <translation>
            <numerusform>%n sted skal stadig maskeres</numerusform>
            <numerusform>%n steder skal stadig maskeres</numerusform>
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
        <translation>Tilkøbspakker</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
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
        <translation>Denne aftale har ingen sådan pakke.</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Signing in …</source>
        <translation>Logger ind …</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Nordesk.</source>
        <translation>Du er logget ind. Du kan lukke denne side og gå tilbage til Nordesk.</translation>
    </message>
    <message>
        <source>You were not signed in. Go back to Nordesk and try again.</source>
        <translation>Du blev ikke logget ind. Gå tilbage til Nordesk, og prøv igen.</translation>
    </message>
    <message>
        <source>Waiting for your sign-in …</source>
        <translation>Venter på dit login …</translation>
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
        <translation>Noget gik galt i programmet</translation>
    </message>
    <message>
        <source>This is our fault, not yours. What you have written is kept.</source>
        <translation>Det er vores fejl, ikke din. Det, du har skrevet, er gemt.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, send us the report from Settings.</source>
        <translation>Du kan fortsætte. Hvis det sker igen, så send os rapporten fra Indstillinger.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det lykkedes ikke</translation>
    </message>
    <message>
        <source>The program could not do what you asked.</source>
        <translation>Programmet kunne ikke gøre det, du bad om.</translation>
    </message>
    <message>
        <source>What you have written is kept. Please try again.</source>
        <translation>Det, du har skrevet, er gemt. Prøv igen.</translation>
    </message>
    <message>
        <source>The portal could not do that</source>
        <translation>Portalen kunne ikke gøre det</translation>
    </message>
    <message>
        <source>The support portal answered with an error.</source>
        <translation>Supportportalen svarede med en fejl.</translation>
    </message>
    <message>
        <source>Try again in a while. Your work is kept here until then.</source>
        <translation>Prøv igen om lidt. Dit arbejde er gemt her så længe.</translation>
    </message>
    <message>
        <source>The portal cannot be reached</source>
        <translation>Der er ingen forbindelse til portalen</translation>
    </message>
    <message>
        <source>You can go on working. Everything is sent as soon as there is a way.</source>
        <translation>Du kan arbejde videre. Alt bliver sendt, så snart det er muligt.</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Usikkert, om den nåede frem</translation>
    </message>
    <message>
        <source>It was sent, but the portal's answer did not come back.</source>
        <translation>Den blev sendt, men portalens svar kom ikke tilbage.</translation>
    </message>
    <message>
        <source>The program looks it up before it sends anything again.</source>
        <translation>Programmet undersøger det, før det sender noget igen.</translation>
    </message>
    <message>
        <source>The portal could not say whether it has it.</source>
        <translation>Portalen kunne ikke sige, om den har det.</translation>
    </message>
    <message>
        <source>Nothing is sent again before that is known.</source>
        <translation>Intet sendes igen, før det er afklaret.</translation>
    </message>
    <message>
        <source>It was sent before, with another text</source>
        <translation>Det er sendt før, med en anden tekst</translation>
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
        <translation>Din nye tekst er gemt her. Du kan sende den som et svar.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Programmet prøver igen af sig selv.</translation>
    </message>
    <message numerus="yes">
        <source>The program tries again by itself in %n minutes.</source>
        <translation>
            <numerusform>Programmet prøver igen af sig selv om %n minut.</numerusform>
            <numerusform>Programmet prøver igen af sig selv om %n minutter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Portalen er optaget</translation>
    </message>
    <message>
        <source>It has asked us to come back later.</source>
        <translation>Den har bedt os komme tilbage senere.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>Login blev ikke gennemført</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser for five minutes.</source>
        <translation>Ingen loggede ind i browseren i løbet af fem minutter.</translation>
    </message>
    <message>
        <source>Begin again when you are ready.</source>
        <translation>Begynd forfra, når du er klar.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Log ind igen</translation>
    </message>
    <message>
        <source>The portal no longer knows you; sign-ins end after some time.</source>
        <translation>Portalen kender dig ikke længere; login udløber efter nogen tid.</translation>
    </message>
    <message>
        <source>Nothing is lost. What waits is sent after you have signed in.</source>
        <translation>Intet er gået tabt. Det, der venter, bliver sendt, når du er logget ind.</translation>
    </message>
    <message>
        <source>Wrong e-mail or password</source>
        <translation>Forkert e-mail eller adgangskode</translation>
    </message>
    <message>
        <source>The portal does not say which of the two is wrong.</source>
        <translation>Portalen siger ikke, hvilken af de to der er forkert.</translation>
    </message>
    <message>
        <source>Check both, or ask for a new password.</source>
        <translation>Kontrollér begge, eller bed om en ny adgangskode.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Du må ikke gøre dette</translation>
    </message>
    <message>
        <source>The portal knows you, but your role does not include it.</source>
        <translation>Portalen kender dig, men din rolle omfatter det ikke.</translation>
    </message>
    <message>
        <source>Ask your organisation's contact for the support desk.</source>
        <translation>Spørg din organisations kontaktperson for servicedesken.</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Den findes ikke længere</translation>
    </message>
    <message>
        <source>The portal has removed it, or it is not shared with you.</source>
        <translation>Portalen har fjernet den, eller den er ikke delt med dig.</translation>
    </message>
    <message>
        <source>The list is read again.</source>
        <translation>Listen hentes igen.</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Nogen kom først</translation>
    </message>
    <message>
        <source>It has changed since you last saw it.</source>
        <translation>Den er ændret, siden du sidst så den.</translation>
    </message>
    <message>
        <source>Look at it as it stands now, then decide again.</source>
        <translation>Se på den, som den er nu, og beslut dig så igen.</translation>
    </message>
    <message>
        <source>The portal did not accept it</source>
        <translation>Portalen accepterede den ikke</translation>
    </message>
    <message>
        <source>Something in what you sent is not as the portal wants it.</source>
        <translation>Noget i det, du sendte, er ikke, som portalen vil have det.</translation>
    </message>
    <message>
        <source>Mend it and send it again. Nothing has been registered yet.</source>
        <translation>Ret det, og send igen. Intet er registreret endnu.</translation>
    </message>
    <message>
        <source>This portal cannot do that</source>
        <translation>Denne portal kan ikke gøre det</translation>
    </message>
    <message>
        <source>Ask the support desk how they would like to have it.</source>
        <translation>Spørg servicedesken, hvordan de vil have det.</translation>
    </message>
    <message>
        <source>The portal's answer made no sense</source>
        <translation>Portalens svar gav ingen mening</translation>
    </message>
    <message>
        <source>It may be another program at that address, or a fault in one of us.</source>
        <translation>Det kan være et andet program på den adresse eller en fejl hos en af os.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, send us the report from Settings.</source>
        <translation>Kontrollér adressen. Hvis den er rigtig, så send os rapporten fra Indstillinger.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer</source>
        <translation>Det kunne ikke gemmes på denne computer</translation>
    </message>
    <message>
        <source>The place where the program keeps your work did not answer.</source>
        <translation>Det sted, hvor programmet gemmer dit arbejde, svarede ikke.</translation>
    </message>
    <message>
        <source>Leave the window open and try again.</source>
        <translation>Lad vinduet stå åbent, og prøv igen.</translation>
    </message>
    <message>
        <source>Leave the window open: what you see is kept in it until it can be saved.</source>
        <translation>Lad vinduet stå åbent: Det, du ser, bliver i det, indtil det kan gemmes.</translation>
    </message>
    <message>
        <source>The system's keyring did not help</source>
        <translation>Systemets nøglering hjalp ikke</translation>
    </message>
    <message>
        <source>Your sign-in is kept in the keyring, and never in a plain file.</source>
        <translation>Dit login gemmes i nøgleringen og aldrig i en almindelig fil.</translation>
    </message>
    <message>
        <source>Sign in again; it then lasts until you quit the program.</source>
        <translation>Log ind igen; så gælder det, til du afslutter programmet.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Nøgleringen er låst</translation>
    </message>
    <message>
        <source>Your sign-in lies in the system's keyring, which did not open.</source>
        <translation>Dit login ligger i systemets nøglering, som ikke åbnede.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or sign in for this session only.</source>
        <translation>Lås nøgleringen op, og prøv igen, eller log kun ind for denne session.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>Denne computer har ingen nøglering</translation>
    </message>
    <message>
        <source>Without one the program does not keep your sign-in.</source>
        <translation>Uden den gemmer programmet ikke dit login.</translation>
    </message>
    <message>
        <source>Your sign-in lasts until you quit the program.</source>
        <translation>Dit login gælder, til du afslutter programmet.</translation>
    </message>
    <message>
        <source>No screenshot was taken</source>
        <translation>Intet skærmbillede taget</translation>
    </message>
    <message>
        <source>The screen could not be read.</source>
        <translation>Skærmen kunne ikke læses.</translation>
    </message>
    <message>
        <source>You can attach or paste a picture instead.</source>
        <translation>Du kan vedhæfte eller indsætte et billede i stedet.</translation>
    </message>
    <message>
        <source>The system does not allow screenshots</source>
        <translation>Systemet tillader ikke skærmbilleder</translation>
    </message>
    <message>
        <source>Nordesk has not been given leave to see the screen.</source>
        <translation>Nordesk har ikke fået lov til at se skærmen.</translation>
    </message>
    <message>
        <source>The system keeps this answer and may not ask again. Settings, Screenshots, “What the system asks” says how to change it; or attach a picture instead.</source>
        <translation>Systemet husker dette svar og spørger måske ikke igen. Indstillinger, Skærmbilleder, “Hvad systemet spørger om” siger, hvordan du ændrer det; eller vedhæft et billede i stedet.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this picture</source>
        <translation>Din organisation tillader ikke dette billede</translation>
    </message>
    <message>
        <source>A window is open that must never be in a picture: “%1”.</source>
        <translation>Et vindue, der aldrig må være med på et billede, er åbent: “%1”.</translation>
    </message>
    <message>
        <source>Close or minimise it and take the picture again.</source>
        <translation>Luk eller minimér det, og tag billedet igen.</translation>
    </message>
    <message>
        <source>Its policy for this computer lets nobody take pictures of the screen.</source>
        <translation>Politikken for denne computer lader ingen tage skærmbilleder.</translation>
    </message>
    <message>
        <source>You can attach a file instead. Your IT department knows the policy.</source>
        <translation>Du kan vedhæfte en fil i stedet. IT-afdelingen kender politikken.</translation>
    </message>
    <message>
        <source>“%1” was not attached</source>
        <translation>“%1” blev ikke vedhæftet</translation>
    </message>
    <message>
        <source>The rest of the case is as it was.</source>
        <translation>Resten af sagen er som før.</translation>
    </message>
    <message>
        <source>The case file was not opened</source>
        <translation>Sagsfilen blev ikke åbnet</translation>
    </message>
    <message>
        <source>Nothing here was changed. Ask whoever sent it for the file once more.</source>
        <translation>Intet her er ændret. Bed afsenderen om filen en gang til.</translation>
    </message>
    <message>
        <source>No figures were read from the file</source>
        <translation>Ingen tal blev læst fra filen</translation>
    </message>
    <message>
        <source>Nothing here was changed.</source>
        <translation>Intet er ændret her.</translation>
    </message>
    <message>
        <source>The form is not ready yet</source>
        <translation>Formularen er ikke klar endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or need mending.</source>
        <translation>
            <numerusform>%n svar mangler eller skal rettes.</numerusform>
            <numerusform>%n svar mangler eller skal rettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the form. Nothing has been sent.</source>
        <translation>De er markeret i formularen. Intet er sendt.</translation>
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
        <translation>Sagsnummer</translation>
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
        <translation>Service</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Indberettet af</translation>
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
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
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
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Hvorfor ser jeg det her?</translation>
    </message>
    <message>
        <source>Not taken off it</source>
        <translation>Trækkes ikke fra aftalen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Related case</source>
        <translation>Relateret sag</translation>
    </message>
    <message>
        <source>Parent case</source>
        <translation>Overordnet sag</translation>
    </message>
    <message>
        <source>Child case</source>
        <translation>Underordnet sag</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Flettet ind i</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Flettet ind i denne</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please answer this.</source>
        <translation>Besvar dette.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Teksten er for lang.</translation>
    </message>
    <message>
        <source>Please choose one of the answers offered.</source>
        <translation>Vælg et af svarene på listen.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dette er ikke en e-mailadresse.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikke et tal.</translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Tallet er for lille.</translation>
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
        <translation>Angiv dag, start og slut.</translation>
    </message>
    <message>
        <source>The portal does not know this person.</source>
        <translation>Portalen kender ikke denne person.</translation>
    </message>
    <message>
        <source>The portal no longer asks this.</source>
        <translation>Portalen spørger ikke længere om dette.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>optional</source>
        <translation>valgfrit</translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>The file is bigger than the portal takes.</source>
        <translation>Filen er større, end portalen tager imod.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>This is a folder or something else that is not a file.</source>
        <translation>Dette er en mappe eller noget andet, der ikke er en fil.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunne ikke læses.</translation>
    </message>
    <message>
        <source>There are as many files as the portal takes already.</source>
        <translation>Der er allerede så mange filer, som portalen tager imod.</translation>
    </message>
    <message>
        <source>The portal does not take files of this type.</source>
        <translation>Portalen tager ikke imod filer af denne type.</translation>
    </message>
    <message>
        <source>Another program is writing to the file. Try again soon.</source>
        <translation>Et andet program skriver til filen. Prøv igen om lidt.</translation>
    </message>
    <message>
        <source>The file has changed since you attached it.</source>
        <translation>Filen er ændret, siden du vedhæftede den.</translation>
    </message>
    <message>
        <source>The file is bigger than the portal takes (%1 at most).</source>
        <translation>Filen er større, end portalen tager imod (højst %1).</translation>
    </message>
    <message numerus="yes">
        <source>A case takes %n files at most.</source>
        <translation>
            <numerusform>En sag kan højst have %n fil.</numerusform>
            <numerusform>En sag kan højst have %n filer.</numerusform>
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
        <translation>%1, pr. %2</translation>
    </message>
    <message>
        <source>Remove the figures of %1</source>
        <translation>Fjern tallene fra %1</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Indlæst %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were taken.</source>
        <translation>
            <numerusform>%n række blev taget med.</numerusform>
            <numerusform>%n rækker blev taget med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not.</source>
        <translation>
            <numerusform>%n række blev ikke taget med.</numerusform>
            <numerusform>%n rækker blev ikke taget med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its agreements do not show: the portal or a newer file tells of them.</source>
        <translation>
            <numerusform>%n af aftalerne i den vises ikke: Portalen eller en nyere fil har oplysninger om den.</numerusform>
            <numerusform>%n af aftalerne i den vises ikke: Portalen eller en nyere fil har oplysninger om dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Hvornår det skete</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ryd filtre</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>The picture is in the draft</source>
        <translation>Billedet er i kladden</translation>
    </message>
    <message>
        <source>A new draft; you choose later what it is about.</source>
        <translation>En ny kladde; du vælger senere, hvad den handler om.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ét til</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Åbn kladden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Behold som kladde</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Gem som fil …</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Kladde gemt kl. %1</translation>
    </message>
    <message>
        <source>Not saved yet – the program tries again</source>
        <translation>Ikke gemt endnu – programmet prøver igen</translation>
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
        <translation>lige nu</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>i går kl. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>for %n minut siden</numerusform>
            <numerusform>for %n minutter siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>om %n minut</numerusform>
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
            <numerusform>for %n dage siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n sag</numerusform>
            <numerusform>%n sager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n vedhæftet fil</numerusform>
            <numerusform>%n vedhæftede filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n besked</numerusform>
            <numerusform>%n beskeder</numerusform>
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
        <translation>Markér det, billedet skal vise</translation>
    </message>
    <message>
        <source>Space sets a corner, the arrow keys move, Tab marks the next window, Enter takes the picture, Esc cancels.</source>
        <translation>Mellemrum sætter et hjørne, piletasterne flytter, Tab markerer næste vindue, Enter tager billedet, Esc annullerer.</translation>
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
        <translation>Nej</translation>
    </message>
    <message>
        <source>What is missing or wrong?</source>
        <translation>Hvad mangler eller er forkert?</translation>
    </message>
    <message>
        <source>Tell the desk</source>
        <translation>Giv besked</translation>
    </message>
    <message>
        <source>New case about this</source>
        <translation>Ny sag om dette</translation>
    </message>
</context>
<context>
    <name>HitKind</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Catalogue item</source>
        <translation>Katalogelement</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Waiting for you</source>
        <translation>Venter på dig</translation>
    </message>
    <message>
        <source>Last updates</source>
        <translation>Senest opdateret</translation>
    </message>
    <message>
        <source>All my cases</source>
        <translation>Alle mine sager</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Kladder</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Åbn en sagsfil …</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Meddelelser</translation>
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
        <translation>Sager, der venter på dig</translation>
    </message>
    <message>
        <source>Cases with the last updates</source>
        <translation>Senest opdaterede sager</translation>
    </message>
    <message>
        <source>Popular items</source>
        <translation>Populære elementer</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Ingen sager endnu</translation>
    </message>
    <message>
        <source>When you have sent one, you can follow it here to the end.</source>
        <translation>Når du har sendt en sag, kan du følge den her, til den er løst.</translation>
    </message>
    <message>
        <source>Find what you need</source>
        <translation>Find det, du har brug for</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Hej, %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hej</translation>
    </message>
    <message>
        <source>What can we help you with today?</source>
        <translation>Hvad kan vi hjælpe dig med i dag?</translation>
    </message>
    <message>
        <source>Browse and search for articles.</source>
        <translation>Gennemse og søg efter artikler.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Viden</translation>
    </message>
    <message>
        <source>Browse, search for articles, rate them or send feedback.</source>
        <translation>Gennemse, søg efter artikler, bedøm dem, eller send feedback.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Send a request or report a problem.</source>
        <translation>Send en anmodning, eller rapportér et problem.</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mine sager</translation>
    </message>
    <message>
        <source>Lists of open and closed cases.</source>
        <translation>Lister over åbne og lukkede sager.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åben</numerusform>
            <numerusform>%n åbne</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>Kladde uden titel</translation>
    </message>
    <message>
        <source>Another text of the same case</source>
        <translation>En anden tekst til samme sag</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Leave out</source>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>Hvad kolonnen %1 betyder</translation>
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
        <translation>Tal fra en fil</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Det kommer der ud af det</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Hvad kolonnerne betyder</translation>
    </message>
    <message>
        <source>Take these figures</source>
        <translation>Brug disse tal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>How decimals are written</source>
        <translation>Sådan skrives decimaler</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Sådan skrives datoer</translation>
    </message>
    <message>
        <source>%1, of %2. Nothing of it is sent anywhere.</source>
        <translation>%1, pr. %2. Intet af indholdet sendes nogen steder hen.</translation>
    </message>
    <message>
        <source>Files with these headings are read as you said the last time.</source>
        <translation>Filer med disse overskrifter læses, som du valgte sidste gang.</translation>
    </message>
    <message>
        <source>Remembered for files with the same headings.</source>
        <translation>Huskes for filer med de samme overskrifter.</translation>
    </message>
    <message>
        <source>Decimals: %1</source>
        <translation>Decimaler: %1</translation>
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
        <translation>Aftale: nummer</translation>
    </message>
    <message>
        <source>Agreement: name</source>
        <translation>Aftale: navn</translation>
    </message>
    <message>
        <source>Agreement: support plan</source>
        <translation>Aftale: supportplan</translation>
    </message>
    <message>
        <source>Agreement: customer</source>
        <translation>Aftale: kunde</translation>
    </message>
    <message>
        <source>Agreement: first day</source>
        <translation>Aftale: første dag</translation>
    </message>
    <message>
        <source>Agreement: last day</source>
        <translation>Aftale: sidste dag</translation>
    </message>
    <message>
        <source>Agreement: workspaces</source>
        <translation>Aftale: arbejdsområder</translation>
    </message>
    <message>
        <source>Package: name</source>
        <translation>Pakke: navn</translation>
    </message>
    <message>
        <source>Package: enterprise-wide or enhanced</source>
        <translation>Pakke: for hele virksomheden eller tilkøbspakke</translation>
    </message>
    <message>
        <source>Package: first day</source>
        <translation>Pakke: første dag</translation>
    </message>
    <message>
        <source>Package: last day</source>
        <translation>Pakke: sidste dag</translation>
    </message>
    <message>
        <source>Entitlement: name</source>
        <translation>Berettigelse: navn</translation>
    </message>
    <message>
        <source>Entitlement: code</source>
        <translation>Berettigelse: kode</translation>
    </message>
    <message>
        <source>Entitlement: description</source>
        <translation>Berettigelse: beskrivelse</translation>
    </message>
    <message>
        <source>Entitlement: link</source>
        <translation>Berettigelse: link</translation>
    </message>
    <message>
        <source>Entitlement: consumption or benefit</source>
        <translation>Berettigelse: forbrugstjeneste eller ekstra fordel</translation>
    </message>
    <message>
        <source>Entitlement: kind of service</source>
        <translation>Berettigelse: servicetype</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Købt</translation>
    </message>
    <message>
        <source>Included without a limit</source>
        <translation>Inkluderet uden grænse</translation>
    </message>
    <message>
        <source>Used in all</source>
        <translation>Brugt i alt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Use: date</source>
        <translation>Forbrug: dato</translation>
    </message>
    <message>
        <source>Use: number</source>
        <translation>Forbrug: nummer</translation>
    </message>
    <message>
        <source>Use: title</source>
        <translation>Forbrug: titel</translation>
    </message>
    <message>
        <source>Use: kind</source>
        <translation>Forbrug: type</translation>
    </message>
    <message>
        <source>Use: product</source>
        <translation>Forbrug: produkt</translation>
    </message>
    <message>
        <source>Use: severity</source>
        <translation>Forbrug: alvorsgrad</translation>
    </message>
    <message>
        <source>Use: amount</source>
        <translation>Forbrug: antal</translation>
    </message>
    <message>
        <source>Use: status</source>
        <translation>Forbrug: status</translation>
    </message>
    <message>
        <source>Use: workspace</source>
        <translation>Forbrug: arbejdsområde</translation>
    </message>
    <message>
        <source>Use: person</source>
        <translation>Forbrug: person</translation>
    </message>
    <message>
        <source>Use: e-mail</source>
        <translation>Forbrug: e-mail</translation>
    </message>
    <message>
        <source>Use: phone</source>
        <translation>Forbrug: telefon</translation>
    </message>
    <message>
        <source>Use: started on</source>
        <translation>Forbrug: påbegyndt</translation>
    </message>
    <message>
        <source>Use: ended on</source>
        <translation>Forbrug: afsluttet</translation>
    </message>
    <message>
        <source>Use: last time</source>
        <translation>Forbrug: senest</translation>
    </message>
    <message>
        <source>Use: progress in per cent</source>
        <translation>Forbrug: fremskridt i procent</translation>
    </message>
    <message>
        <source>Use: length of the course in hours</source>
        <translation>Forbrug: kursets længde i timer</translation>
    </message>
    <message>
        <source>Use: why it counts against nothing</source>
        <translation>Forbrug: hvorfor det ikke trækkes fra noget</translation>
    </message>
</context>
<context>
    <name>ImportFlaw</name>
    <message>
        <source>Nothing stands there</source>
        <translation>Der står intet</translation>
    </message>
    <message>
        <source>Not a number as this file writes them</source>
        <translation>Ikke et tal, som denne fil skriver dem</translation>
    </message>
    <message>
        <source>Not a date as this file writes them</source>
        <translation>Ikke en dato, som denne fil skriver dem</translation>
    </message>
    <message>
        <source>Less than nothing</source>
        <translation>Mindre end nul</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>For stort</translation>
    </message>
    <message>
        <source>A formula: save values, or leave the column out</source>
        <translation>En formel: Gem som værdier, eller udelad kolonnen</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>For langt</translation>
    </message>
    <message>
        <source>A word this column does not have</source>
        <translation>Et ord, der ikke hører til i denne kolonne</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Slutter, før det begynder</translation>
    </message>
    <message>
        <source>Another row says something else</source>
        <translation>En anden række siger noget andet</translation>
    </message>
    <message>
        <source>Bought less used is not what is left</source>
        <translation>Købt minus brugt stemmer ikke med det, der er tilbage</translation>
    </message>
    <message>
        <source>Stood there before; counted once</source>
        <translation>Stod der i forvejen; tælles én gang</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Række %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 (“%4”)</source>
        <translation>Række %1, %2: %3 (“%4”)</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Rækker, der ikke tages med</translation>
    </message>
    <message>
        <source>A row that belongs to them, or may, is not taken. A sum without it would be wrong.</source>
        <translation>En række, der hører til dem, eller måske gør det, tages ikke med. En sum uden den ville være forkert.</translation>
    </message>
    <message>
        <source>No column tells of an amount or of a use yet. Say below what the columns mean.</source>
        <translation>Ingen kolonne angiver mængde eller forbrug endnu. Vælg nedenfor, hvad kolonnerne betyder.</translation>
    </message>
    <message>
        <source>Uses with these statuses are counted: %1.</source>
        <translation>Forbrug med disse statusser tælles med: %1.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Berettigelse</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inkluderet</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Det, der står der</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n sums are not known</source>
        <translation>
            <numerusform>%n sum er ikke kendt</numerusform>
            <numerusform>%n summer er ikke kendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are taken.</source>
        <translation>
            <numerusform>%n række tages med.</numerusform>
            <numerusform>%n rækker tages med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not.</source>
        <translation>
            <numerusform>%n række tages ikke med.</numerusform>
            <numerusform>%n rækker tages ikke med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file with figures</source>
        <translation>Åbn en fil med tal</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Remove these figures?</source>
        <translation>Vil du fjerne disse tal?</translation>
    </message>
    <message>
        <source>What was read of %1 goes from this page. The file itself stays where it is.</source>
        <translation>Det, der blev læst fra %1, forsvinder fra denne side. Selve filen bliver, hvor den er.</translation>
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
        <translation>Ikke åben for dig</translation>
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
        <translation>Kassér det</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>The case stays as it is, without the missing files. Give them up?</source>
        <translation>Sagen forbliver, som den er, uden de manglende filer. Vil du opgive dem?</translation>
    </message>
    <message>
        <source>What you have written and its files are gone for good then. Throw it away?</source>
        <translation>Det, du har skrevet, og filerne til det er så væk for altid. Vil du kassere det?</translation>
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
        <translation>Se i kataloget</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
</context>
<context>
    <name>ItemSearch</name>
    <message>
        <source>What is it about?</source>
        <translation>Hvad drejer det sig om?</translation>
    </message>
    <message>
        <source>Search in the catalogue</source>
        <translation>Søg i kataloget</translation>
    </message>
    <message>
        <source>What it can be about</source>
        <translation>Hvad det kan dreje sig om</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; any of the six languages will do.</source>
        <translation>Intet fundet. Prøv færre eller andre ord; alle seks sprog kan bruges.</translation>
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
        <translation>Søg i alt</translation>
    </message>
    <message>
        <source>New case beside what you are doing; Esc keeps it</source>
        <translation>Ny sag ved siden af det, du er i gang med; Esc gemmer den</translation>
    </message>
    <message>
        <source>The pages in the rail</source>
        <translation>Siderne i sidemenuen</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Tilbage og frem</translation>
    </message>
    <message>
        <source>Ask the portal for news</source>
        <translation>Spørg portalen om nyt</translation>
    </message>
    <message>
        <source>Paste a picture or files into a case</source>
        <translation>Indsæt et billede eller filer i en sag</translation>
    </message>
    <message>
        <source>Send what is being written</source>
        <translation>Send det, der skrives</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artikler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Search the articles</source>
        <translation>Søg i artiklerne</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Viden</translation>
    </message>
    <message>
        <source>The portal no longer has this article.</source>
        <translation>Portalen har ikke længere denne artikel.</translation>
    </message>
    <message>
        <source>Thank you. The desk will see it.</source>
        <translation>Tak. Servicedesken får det at se.</translation>
    </message>
</context>
<context>
    <name>LeavingOut</name>
    <message>
        <source>Send without some of your answers?</source>
        <translation>Send uden nogle af dine svar?</translation>
    </message>
    <message>
        <source>The form has no place for them any more:</source>
        <translation>Formularen har ikke længere plads til dem:</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Send uden dem</translation>
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
        <translation>Internt notat, der aldrig blev sendt</translation>
    </message>
    <message>
        <source>Reply that was never sent</source>
        <translation>Svar, der aldrig blev sendt</translation>
    </message>
    <message>
        <source>The case is no longer shown to you. What you have written is kept here.</source>
        <translation>Sagen vises ikke længere for dig. Det, du har skrevet, er gemt her.</translation>
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
        <translation>Det, du har skrevet, og filerne til det er så væk for altid. Vil du kassere det?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Kassér det</translation>
    </message>
    <message>
        <source>A case that is no longer shown to you</source>
        <translation>En sag, der ikke længere vises for dig</translation>
    </message>
</context>
<context>
    <name>LeftList</name>
    <message>
        <source>Thrown away.</source>
        <translation>Kasseret.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Language and appearance</source>
        <translation>Sprog og udseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
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
        <translation>Vis en notifikation, når der sker noget i mine sager</translation>
    </message>
    <message>
        <source>Show the case's title in the notice</source>
        <translation>Vis sagens titel i notifikationen</translation>
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
        <translation>Besked fra %1</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Intet mangler.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Mangler stadig</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hvad det drejer sig om</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Klar til afsendelse</translation>
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
        <translation>Vælg mere præcist …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n mangler stadig</numerusform>
            <numerusform>%n mangler stadig</numerusform>
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
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Indsat billede</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” er fjernet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Attached. You find it under “Show it”.</source>
        <translation>Vedhæftet. Du finder det under “Vis det”.</translation>
    </message>
    <message>
        <source>Sending – you can follow it here.</source>
        <translation>Sender – du kan følge den her.</translation>
    </message>
    <message>
        <source>It was sent or discarded.</source>
        <translation>Den er sendt eller kasseret.</translation>
    </message>
    <message>
        <source>This draft is no longer here</source>
        <translation>Kladden er her ikke længere</translation>
    </message>
    <message>
        <source>The draft is kept. You find it on the home page.</source>
        <translation>Kladden er gemt. Du finder den på startsiden.</translation>
    </message>
    <message>
        <source>What you have written and the files in it are gone for good.</source>
        <translation>Det, du har skrevet, og filerne i den forsvinder for altid.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Kassér denne kladde?</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Kassér kladden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Kladden er kasseret.</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New since you last looked</source>
        <translation>Nyt, siden du sidst kiggede</translation>
    </message>
</context>
<context>
    <name>NotAllowed</name>
    <message>
        <source>Your organisation lets you sign in only at portals it has prepared.</source>
        <translation>Din organisation lader dig kun logge ind på portaler, som den har gjort klar.</translation>
    </message>
    <message>
        <source>The portal does not know this program: the name from its administrator is missing or wrong.</source>
        <translation>Portalen kender ikke dette program: Navnet fra administratoren mangler eller er forkert.</translation>
    </message>
    <message>
        <source>The portal did not let you in, or the sign-in was given up in the browser. Try again.</source>
        <translation>Portalen lukkede dig ikke ind, eller login blev afbrudt i browseren. Prøv igen.</translation>
    </message>
    <message>
        <source>One does not sign in to this portal in this way.</source>
        <translation>Man logger ikke ind på denne portal på denne måde.</translation>
    </message>
    <message>
        <source>The portal wants another proof of who you are. Sign in in the browser instead.</source>
        <translation>Portalen vil have endnu et bevis på, hvem du er. Log ind i browseren i stedet.</translation>
    </message>
    <message>
        <source>Nothing is left of what your agreement has for this; the portal makes no such case then. Your draft is kept.</source>
        <translation>Der er intet tilbage af det, jeres aftale har til dette; så opretter portalen ikke en sådan sag. Din kladde er gemt.</translation>
    </message>
    <message>
        <source>Several things are ordered together here. That can be done on the portal's own pages only.</source>
        <translation>Her bestilles flere ting samlet. Det kan kun gøres på portalens egne sider.</translation>
    </message>
    <message>
        <source>The case is in a state in which the portal does not allow this.</source>
        <translation>Sagen er i en tilstand, hvor portalen ikke tillader dette.</translation>
    </message>
    <message>
        <source>The portal left the case as it was. Look at it there.</source>
        <translation>Portalen lod sagen være, som den var. Se på den dér.</translation>
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
        <translation>Kun servicedesken ser det, aldrig den, der indberettede sagen.</translation>
    </message>
    <message>
        <source>What should your colleagues know?</source>
        <translation>Hvad bør dine kolleger vide?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Tilføj notatet</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Line width: %1</source>
        <translation>Stregtykkelse: %1</translation>
    </message>
    <message>
        <source>Further to the front (Page Up)</source>
        <translation>Længere frem (Page Up)</translation>
    </message>
    <message>
        <source>Further to the back (Page Down)</source>
        <translation>Længere bagud (Page Down)</translation>
    </message>
    <message>
        <source>Delete the chosen mark (Delete)</source>
        <translation>Slet det valgte mærke (Delete)</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>Beskær billedet</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Tekstens ord</translation>
    </message>
    <message>
        <source>Write here, then press Enter</source>
        <translation>Skriv her, og tryk Enter</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Goes out in a moment</source>
        <translation>Sendes om et øjeblik</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Venter på netværk</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>Venter på, at du logger ind</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Portalen er optaget</translation>
    </message>
    <message>
        <source>Waiting for an earlier message of the same case</source>
        <translation>Venter på en tidligere besked i samme sag</translation>
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
        <translation>Usikkert, om den nåede frem</translation>
    </message>
    <message>
        <source>Not accepted by the portal</source>
        <translation>Ikke accepteret af portalen</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Stoppet af dig</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Sender, %1 %</translation>
    </message>
    <message>
        <source>Not sure whether it arrived – have a look</source>
        <translation>Usikkert, om det nåede frem – tag et kig</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Allerede sendt</translation>
    </message>
    <message>
        <source>Server busy until %1</source>
        <translation>Serveren er optaget indtil %1</translation>
    </message>
    <message>
        <source>Next try %1 (%2).</source>
        <translation>Næste forsøg %1 (%2).</translation>
    </message>
    <message>
        <source>The portal cannot say whether it has this. Look in your cases, then say what you found.</source>
        <translation>Portalen kan ikke sige, om den har dette. Se i dine sager, og sig, hvad du fandt.</translation>
    </message>
    <message>
        <source>It went out, but no answer came. Nordesk looks it up before it sends anything again.</source>
        <translation>Det gik af sted, men der kom intet svar. Nordesk undersøger det, før noget sendes igen.</translation>
    </message>
    <message>
        <source>It is not sent before you say so.</source>
        <translation>Det sendes ikke, før du siger til.</translation>
    </message>
    <message>
        <source>The portal has this already, with another text.</source>
        <translation>Portalen har allerede dette, med en anden tekst.</translation>
    </message>
    <message>
        <source>The portal has this already as %1, with another text.</source>
        <translation>Portalen har allerede dette som %1, med en anden tekst.</translation>
    </message>
    <message>
        <source>It is sent as soon as you have signed in again.</source>
        <translation>Det sendes, så snart du er logget ind igen.</translation>
    </message>
    <message>
        <source>The case is no longer shown to you. What you have written is kept here.</source>
        <translation>Sagen vises ikke længere for dig. Det, du har skrevet, er gemt her.</translation>
    </message>
    <message>
        <source>The case is made: %1. What is missing is sent there.</source>
        <translation>Sagen er oprettet: %1. Det, der mangler, sendes dertil.</translation>
    </message>
    <message>
        <source>Somebody was faster: the case is no longer as you saw it. Look again.</source>
        <translation>Nogen kom dig i forkøbet: Sagen er ikke længere, som du så den. Se på den igen.</translation>
    </message>
    <message>
        <source>The portal gave no reason.</source>
        <translation>Portalen gav ingen grund.</translation>
    </message>
    <message numerus="yes">
        <source>Case made – %n files missing</source>
        <translation>
            <numerusform>Sagen er oprettet – %n fil mangler</numerusform>
            <numerusform>Sagen er oprettet – %n filer mangler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times so far.</source>
        <translation>
            <numerusform>Forsøgt %n gang indtil nu.</numerusform>
            <numerusform>Forsøgt %n gange indtil nu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxAct</name>
    <message>
        <source>Look it up now</source>
        <translation>Undersøg det nu</translation>
    </message>
    <message>
        <source>Send it after all</source>
        <translation>Send det alligevel</translation>
    </message>
    <message>
        <source>Give up the files</source>
        <translation>Opgiv filerne</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Det nåede frem</translation>
    </message>
    <message>
        <source>It did not arrive – send it again</source>
        <translation>Det nåede ikke frem – send det igen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åbn sagen</translation>
    </message>
    <message>
        <source>Send my text as a reply</source>
        <translation>Send min tekst som svar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prøv nu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Behold som kladde</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Vis teksten</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Gem som fil …</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kassér</translation>
    </message>
</context>
<context>
    <name>OutboxKind</name>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
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
        <translation>Markér som løst</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Genåbn</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>Rating of a case</source>
        <translation>Vurdering af en sag</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Føj til kø</translation>
    </message>
    <message>
        <source>Choose the queue by the rules</source>
        <translation>Vælg kø efter reglerne</translation>
    </message>
    <message>
        <source>New part of a case</source>
        <translation>Ny delsag</translation>
    </message>
    <message>
        <source>Make a case a part</source>
        <translation>Gør en sag til delsag</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Flet</translation>
    </message>
    <message>
        <source>Do not take a case off the agreement</source>
        <translation>Træk ikke en sag fra aftalen</translation>
    </message>
    <message>
        <source>Take a case off the agreement</source>
        <translation>Træk en sag fra aftalen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Stop deling</translation>
    </message>
    <message>
        <source>Work on a case</source>
        <translation>Arbejde med en sag</translation>
    </message>
    <message>
        <source>Change of a case</source>
        <translation>Ændring af en sag</translation>
    </message>
    <message>
        <source>Rating of an article</source>
        <translation>Vurdering af en artikel</translation>
    </message>
    <message>
        <source>Feedback on an article</source>
        <translation>Feedback på en artikel</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
    <message>
        <source>What waits to be sent. Nothing here is lost or sent twice.</source>
        <translation>Det, der venter på at blive sendt. Intet her går tabt eller sendes to gange.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Back to the outbox</source>
        <translation>Tilbage til udbakken</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alt er sendt</translation>
    </message>
    <message>
        <source>What you send without a network waits here and goes out by itself.</source>
        <translation>Det, du sender uden netværk, venter her og går ud af sig selv.</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Beholdt som kladde.</translation>
    </message>
    <message>
        <source>Stopped. It is not sent before you say so.</source>
        <translation>Stoppet. Det sendes ikke, før du siger til.</translation>
    </message>
    <message>
        <source>Your text goes out as a reply.</source>
        <translation>Din tekst sendes som et svar.</translation>
    </message>
    <message>
        <source>Noted. There is a receipt below.</source>
        <translation>Noteret. Kvitteringen ligger nedenfor.</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>Det var nået frem</translation>
    </message>
    <message>
        <source>The portal has it. There is a receipt below.</source>
        <translation>Portalen har det. Kvitteringen ligger nedenfor.</translation>
    </message>
    <message>
        <source>Asking the portal whether it arrived …</source>
        <translation>Spørger portalen, om det nåede frem …</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>Kvitteringen er gemt</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Kasseret.</translation>
    </message>
    <message>
        <source>Saved as %1. The case waits on here, too.</source>
        <translation>Gemt som %1. Sagen venter også videre her.</translation>
    </message>
</context>
<context>
    <name>OutsideStep</name>
    <message>
        <source>Sign in in the browser</source>
        <translation>Log ind i browseren</translation>
    </message>
    <message>
        <source>Sign in with a code instead</source>
        <translation>Log ind med en kode i stedet</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Log ind med en kode</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>Brug en adgangskode i stedet</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopiér koden</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Åbn siden igen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Åbn siden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Type this code on the page below, in any browser, and sign in there.</source>
        <translation>Skriv denne kode på siden nedenfor, i en hvilken som helst browser, og log ind der.</translation>
    </message>
    <message>
        <source>Go on in your browser. When you have signed in there, you can come back here.</source>
        <translation>Fortsæt i browseren. Når du er logget ind der, kan du komme tilbage hertil.</translation>
    </message>
    <message>
        <source>You sign in on the portal's own page. Nordesk never sees your password.</source>
        <translation>Du logger ind på portalens egen side. Nordesk ser aldrig din adgangskode.</translation>
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
        <translation>Træk hen over det, billedet skal vise, eller klik på et vindue</translation>
    </message>
    <message>
        <source>With the keyboard: Tab marks the next window; Space sets a corner, arrow keys move (Shift: further, Ctrl: resize).</source>
        <translation>Med tastaturet: Tab markerer næste vindue; mellemrum sætter et hjørne, piletasterne flytter (Skift: længere, Ctrl: ændrer størrelse).</translation>
    </message>
    <message>
        <source>Take it (Enter)</source>
        <translation>Tag billedet (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuller (Esc)</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Enterprise-wide packages</source>
        <translation>Pakker for hele virksomheden</translation>
    </message>
    <message numerus="yes">
        <source>Added up over %n agreements.</source>
        <translation>
            <numerusform>Lagt sammen for %n aftale.</numerusform>
            <numerusform>Lagt sammen for %n aftaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some figures cover only the use that you may see; they are named so.</source>
        <translation>Nogle tal omfatter kun det forbrug, du må se; det står ved dem.</translation>
    </message>
    <message>
        <source>Figures of these files are among them: %1.</source>
        <translation>Tal fra disse filer er taget med: %1.</translation>
    </message>
    <message>
        <source>What was bought is for the whole agreement, its other workspaces included.</source>
        <translation>Det købte gælder hele aftalen, også dens andre arbejdsområder.</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>It becomes a part of this case</source>
        <translation>Den bliver en delsag under denne sag</translation>
    </message>
    <message>
        <source>Not a part of it</source>
        <translation>Ikke en delsag</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock er vist slået til.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skjul adgangskoden</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Vis adgangskoden</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Current password</source>
        <translation>Nuværende adgangskode</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Ny adgangskode igen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Skift adgangskode</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>Den nuværende adgangskode er ikke rigtig.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Adgangskoden blev ikke skiftet.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Adgangskoden er skiftet.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>De to nye adgangskoder er ikke ens.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Type the code from the mail, and choose a password of at least 10 characters.</source>
        <translation>Skriv koden fra e-mailen, og vælg en adgangskode på mindst 10 tegn.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Angiv adgangskoden</translation>
    </message>
    <message>
        <source>The portal sends a code to your e-mail address. It is good for 30 minutes.</source>
        <translation>Portalen sender en kode til din e-mailadresse. Den gælder i 30 minutter.</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>Send mig en kode</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Jeg har en kode</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Setting the password …</source>
        <translation>Angiver adgangskoden …</translation>
    </message>
    <message>
        <source>Asking for a code …</source>
        <translation>Beder om en kode …</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Se i din e-mail</translation>
    </message>
    <message>
        <source>If the portal knows this address, a code is on its way.</source>
        <translation>Hvis portalen kender denne adresse, er en kode på vej.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Take pictures of the screen</source>
        <translation>Tage billeder af skærmen</translation>
    </message>
    <message>
        <source>Read what programs tell screen readers</source>
        <translation>Læse det, programmer fortæller skærmlæsere</translation>
    </message>
    <message>
        <source>Ask the browser for its address</source>
        <translation>Spørge browseren om adressen</translation>
    </message>
    <message>
        <source>Hear one combination of keys</source>
        <translation>Høre én tastekombination</translation>
    </message>
    <message>
        <source>For the screenshot itself. Nordesk looks at the screen only when you order a picture.</source>
        <translation>Til selve skærmbilledet. Nordesk ser kun på skærmen, når du bestiller et billede.</translation>
    </message>
    <message>
        <source>For the web address beneath the picture. Only the window in front is asked, and only then.</source>
        <translation>Til webadressen under billedet. Kun vinduet forrest bliver spurgt, og kun da.</translation>
    </message>
    <message>
        <source>For the web address where the browser tells it in no other way, and to learn whether its window is private. Each browser is asked once.</source>
        <translation>Til webadressen, hvor browseren ikke fortæller den på anden måde, og for at få at vide, om vinduet er privat. Hver browser bliver spurgt én gang.</translation>
    </message>
    <message>
        <source>For a picture while you work in another program. Nothing else that you type is heard.</source>
        <translation>Til et billede, mens du arbejder i et andet program. Intet andet, du skriver, bliver hørt.</translation>
    </message>
    <message>
        <source>Without it there are no screenshots; you can still paste pictures and attach files.</source>
        <translation>Uden den bliver der ingen skærmbilleder; du kan stadig indsætte billeder og vedhæfte filer.</translation>
    </message>
    <message>
        <source>Without it some pictures show no web address; they say so.</source>
        <translation>Uden den viser nogle billeder ingen webadresse; det står i så fald på dem.</translation>
    </message>
    <message>
        <source>Without it you take pictures with the button in the case or from the icon in the panel.</source>
        <translation>Uden den tager du billeder med knappen i sagen eller fra ikonet i panelet.</translation>
    </message>
    <message>
        <source>You change the answer in System Settings under Privacy &amp; Security. It counts once Nordesk was restarted.</source>
        <translation>Du ændrer svaret i Systemindstillinger under Anonymitet &amp; sikkerhed. Det gælder, når Nordesk er startet igen.</translation>
    </message>
    <message>
        <source>You change the answer in the system's settings under Apps, Nordesk. Where it is not listed, this command asks again: flatpak permission-remove screenshot screenshot nordesk</source>
        <translation>Du ændrer svaret i systemets indstillinger under Apps, Nordesk. Står den der ikke, spørger denne kommando igen: flatpak permission-remove screenshot screenshot nordesk</translation>
    </message>
    <message>
        <source>You change it in the system's settings under Keyboard.</source>
        <translation>Du ændrer det i systemets indstillinger under Tastatur.</translation>
    </message>
    <message>
        <source>You have allowed it.</source>
        <translation>Du har tilladt det.</translation>
    </message>
    <message>
        <source>You have not allowed it yet.</source>
        <translation>Du har ikke tilladt det endnu.</translation>
    </message>
    <message>
        <source>You have refused it, and the system does not ask again.</source>
        <translation>Du har afslået det, og systemet spørger ikke igen.</translation>
    </message>
    <message>
        <source>You have refused it for at least one browser.</source>
        <translation>Du har afslået det for mindst én browser.</translation>
    </message>
    <message>
        <source>Once you have allowed it, quit Nordesk and open it again.</source>
        <translation>Når du har tilladt det, så afslut Nordesk, og åbn det igen.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Name or e-mail of a colleague</source>
        <translation>En kollegas navn eller e-mail</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Sign in as</source>
        <translation>Log ind som</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>E-mail eller brugernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Sign in in the browser instead</source>
        <translation>Log ind i browseren i stedet</translation>
    </message>
    <message>
        <source>First or forgotten password?</source>
        <translation>Første eller glemt adgangskode?</translation>
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
        <translation>norske personnumre</translation>
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
        <translation>CPR-numre</translation>
    </message>
    <message>
        <source>Icelandic identity numbers</source>
        <translation>islandske personnumre</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>e-mailadresser</translation>
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
        <translation>Der er en politikfil, som ikke følges, fordi andre end en administrator kan skrive i den: %1</translation>
    </message>
    <message>
        <source>The policy file cannot be read. Until your IT department mends it, it forbids all it could forbid.</source>
        <translation>Politikfilen kan ikke læses. Indtil IT-afdelingen retter den, forbyder den alt, den kunne forbyde.</translation>
    </message>
    <message>
        <source>Not understood, so the strictest meaning is taken: %1</source>
        <translation>Ikke forstået, så den strengeste tolkning gælder: %1</translation>
    </message>
    <message>
        <source>Not known to this version of the program: %1</source>
        <translation>Ukendt for denne version af programmet: %1</translation>
    </message>
    <message>
        <source>No policy of an organisation is in force on this computer.</source>
        <translation>Ingen politik fra en organisation gælder på denne computer.</translation>
    </message>
    <message>
        <source>A policy of your organisation is in force: %1</source>
        <translation>En politik fra din organisation gælder: %1</translation>
    </message>
    <message>
        <source>Pictures of the screen are not allowed.</source>
        <translation>Skærmbilleder er ikke tilladt.</translation>
    </message>
    <message>
        <source>No picture is taken while one of these windows is open: %1</source>
        <translation>Der tages intet billede, mens et af disse vinduer er åbent: %1</translation>
    </message>
    <message>
        <source>What is found of these must be redacted: %1</source>
        <translation>Det, der findes af disse, skal maskeres: %1</translation>
    </message>
    <message>
        <source>Addresses of private windows are never taken.</source>
        <translation>Adresser i private vinduer tages aldrig med.</translation>
    </message>
    <message>
        <source>It restricts nothing about pictures of the screen.</source>
        <translation>Den begrænser ikke skærmbilleder.</translation>
    </message>
</context>
<context>
    <name>PortalLine</name>
    <message>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Choose another portal</source>
        <translation>Vælg en anden portal</translation>
    </message>
</context>
<context>
    <name>PortalStep</name>
    <message>
        <source>Prepared for you</source>
        <translation>Gjort klar til dig</translation>
    </message>
    <message>
        <source>Address of your support portal</source>
        <translation>Adressen på din supportportal</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>En anden portal</translation>
    </message>
    <message>
        <source>support.company.com</source>
        <translation>support.firma.dk</translation>
    </message>
    <message>
        <source>It is in the mail from your service desk, or in your browser's address field.</source>
        <translation>Den står i e-mailen fra servicedesken eller i browserens adresselinje.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
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
        <translation>En portal med opdigtede personer på denne computer. Intet sendes nogen steder.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>In Znuny, under Admin › Web Services: import the file Nordesk.yml that comes with Nordesk. Under Dynamic Fields: add ClientRequestID for tickets and ClientArticleID for articles, both of type Text.</source>
        <translation>I Znuny, under “Admin › Web Services”: Importer filen Nordesk.yml, der følger med Nordesk. Under “Dynamic Fields”: Tilføj ClientRequestID for sager (tickets) og ClientArticleID for artikler (articles), begge af typen Text.</translation>
    </message>
    <message>
        <source>In Zendesk's Admin Center, under APIs › OAuth clients: add a public client with the redirect URL http://127.0.0.1:47813/cb. Its identifier is the client ID.</source>
        <translation>I Zendesks Admin Center, under “APIs › OAuth clients”: Tilføj en offentlig klient med omdirigerings-URL'en http://127.0.0.1:47813/cb. Dens identifikator er klient-id'et.</translation>
    </message>
    <message>
        <source>In ServiceNow, under System OAuth › Application Registry: add an OAuth API endpoint for external clients with the redirect URL http://127.0.0.1:8765/cb. The registration shows its client ID.</source>
        <translation>I ServiceNow, under “System OAuth › Application Registry”: Tilføj et OAuth API-slutpunkt til eksterne klienter med omdirigerings-URL'en http://127.0.0.1:8765/cb. Registreringen viser klient-id'et.</translation>
    </message>
    <message>
        <source>In Microsoft Entra, under App registrations: add a mobile and desktop application with the redirect URI http://localhost and the permission user_impersonation of Dynamics CRM. Its application ID is the client ID.</source>
        <translation>I Microsoft Entra, under “App registrations”: Tilføj et mobil- og skrivebordsprogram med omdirigerings-URI'en http://localhost og tilladelsen user_impersonation for Dynamics CRM. Programmets id er klient-id'et.</translation>
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
        <translation>Høj</translation>
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
        <translation>Alt står stille, og der er ingen vej udenom.</translation>
    </message>
    <message>
        <source>Many are hindered, or something is due very soon.</source>
        <translation>Mange er hindret, eller noget har frist meget snart.</translation>
    </message>
    <message>
        <source>It is a hindrance, but the work goes on.</source>
        <translation>Det er til gene, men arbejdet går videre.</translation>
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
        <translation>Privatliv</translation>
    </message>
    <message>
        <source>Everything lies in folders that only you can read. Passwords are kept nowhere; the sign-in is encrypted with a key from the system's keyring. Nordesk sends nothing to anybody but your portal, and looks at the screen only when you press the button.</source>
        <translation>Alt ligger i mapper, som kun du kan læse. Adgangskoder gemmes ingen steder; dit login er krypteret med en nøgle fra systemets nøglering. Nordesk sender intet til andre end din portal og ser kun på skærmen, når du trykker på knappen.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Hvad der er gemt hvor</translation>
    </message>
    <message>
        <source>Delete what the portal sent</source>
        <translation>Slet det, portalen har sendt</translation>
    </message>
    <message>
        <source>Copy a report for the help desk</source>
        <translation>Kopiér en rapport til servicedesken</translation>
    </message>
    <message>
        <source>Drafts, outbox and receipts</source>
        <translation>Kladder, udbakke og kvitteringer</translation>
    </message>
    <message>
        <source>What the portal sent, for reading offline</source>
        <translation>Det, portalen har sendt, til læsning offline</translation>
    </message>
    <message>
        <source>Files of drafts and of what waits to be sent</source>
        <translation>Filer til kladder og til det, der venter på at blive sendt</translation>
    </message>
    <message>
        <source>Log (no texts, no passwords)</source>
        <translation>Log (ingen tekster, ingen adgangskoder)</translation>
    </message>
    <message>
        <source>Settings and the list of accounts</source>
        <translation>Indstillinger og listen over konti</translation>
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
        <translation>Tag adresserne med</translation>
    </message>
    <message>
        <source>Never take their addresses</source>
        <translation>Tag aldrig adresserne med</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Spørg igen</translation>
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
        <translation>Vinduet var privat, så adressen blev ikke taget med.</translation>
    </message>
    <message>
        <source>%1 does not tell whether a window is private, so the address was not taken.</source>
        <translation>%1 fortæller ikke, om et vindue er privat, så adressen blev ikke taget med.</translation>
    </message>
    <message>
        <source>Take addresses from private windows?</source>
        <translation>Tag adresser med fra private vinduer?</translation>
    </message>
    <message>
        <source>Your answer is kept for %1 and counts from the next picture on. Settings can change it.</source>
        <translation>Dit svar huskes for %1 og gælder fra næste billede. Du kan ændre det i indstillingerne.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tag dem med</translation>
    </message>
    <message>
        <source>Never take them</source>
        <translation>Tag dem aldrig med</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Let the system ask</source>
        <translation>Lad systemet spørge</translation>
    </message>
</context>
<context>
    <name>QuickAbout</name>
    <message>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Change what it is about</source>
        <translation>Skift, hvad det drejer sig om</translation>
    </message>
    <message>
        <source>As a part of this case</source>
        <translation>Som delsag under denne sag</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>%1 (charged)</source>
        <translation>%1 (mod betaling)</translation>
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
        <translation>Vælg noget andet; det, du har skrevet, bliver gemt.</translation>
    </message>
    <message>
        <source>The portal no longer offers what you had chosen</source>
        <translation>Portalen tilbyder ikke længere det, du havde valgt</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Du kan ikke selv bestille dette</translation>
    </message>
</context>
<context>
    <name>QuickBody</name>
    <message>
        <source>Incidents are read first. Nothing you have written is lost.</source>
        <translation>Hændelser læses først. Intet af det, du har skrevet, går tabt.</translation>
    </message>
    <message>
        <source>This sounds like an incident</source>
        <translation>Dette lyder som en hændelse</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Gør den til en hændelse</translation>
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
        <translation>Åbn hele formularen</translation>
    </message>
    <message>
        <source>Esc closes this and keeps what you have written.</source>
        <translation>Esc lukker dette og beholder det, du har skrevet.</translation>
    </message>
    <message>
        <source>Draft saved %1. Esc closes this and keeps it.</source>
        <translation>Kladde gemt kl. %1. Esc lukker dette og beholder kladden.</translation>
    </message>
    <message>
        <source>Not saved yet – the program tries again</source>
        <translation>Ikke gemt endnu – programmet prøver igen</translation>
    </message>
</context>
<context>
    <name>QuickPanel</name>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>Close and keep what is written (Esc)</source>
        <translation>Luk, og behold det skrevne (Esc)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Indsat billede</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” er fjernet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Your case is on its way.</source>
        <translation>Din sag er på vej.</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Vis mine sager</translation>
    </message>
    <message>
        <source>Please answer what is marked before you send it</source>
        <translation>Besvar det markerede, før du sender</translation>
    </message>
    <message>
        <source>What is to be mended stands among the questions that are not asked here.</source>
        <translation>Det, der skal rettes, står blandt de spørgsmål, der ikke stilles her.</translation>
    </message>
    <message>
        <source>Open the full form</source>
        <translation>Åbn hele formularen</translation>
    </message>
    <message>
        <source>The form is not ready yet</source>
        <translation>Formularen er ikke klar endnu</translation>
    </message>
</context>
<context>
    <name>Quitting</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Ikke alt er gemt</translation>
    </message>
    <message>
        <source>What you wrote last is not on this computer's disk. If you quit now, it is lost.</source>
        <translation>Det, du sidst skrev, er ikke gemt på disken. Hvis du afslutter nu, går det tabt.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Afslut og mist det</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bliv</translation>
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
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mine sager</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Viden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Udbakke</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
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
        <translation>Hvornår og til hvem</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Hvad der blev sendt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Kept by Nordesk on the computer it was sent from.</source>
        <translation>Gemt af Nordesk på den computer, det blev sendt fra.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
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
        <translation>Du trykkede Send</translation>
    </message>
    <message>
        <source>Received, by the portal's clock</source>
        <translation>Modtaget, efter portalens ur</translation>
    </message>
    <message>
        <source>Confirmed, by this computer's clock</source>
        <translation>Bekræftet, efter denne computers ur</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekræftet af</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>portalen</translation>
    </message>
    <message>
        <source>you – the portal could not say</source>
        <translation>dig – portalen kunne ikke sige det</translation>
    </message>
    <message>
        <source>Number of the exchange</source>
        <translation>Udvekslingens nummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
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
        <translation>Sendt fra denne computer</translation>
    </message>
    <message>
        <source>Search in number, title, text and file names</source>
        <translation>Søg i nummer, titel, tekst og filnavne</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis mere</translation>
    </message>
    <message>
        <source>No receipt holds these words.</source>
        <translation>Ingen kvittering indeholder disse ord.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Open the case</source>
        <translation>Åbn sagen</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>The receipt is copied.</source>
        <translation>Kvitteringen er kopieret.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
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
        <translation>Koden er forkert eller for gammel.</translation>
    </message>
    <message>
        <source>This password is too short or too easy to guess.</source>
        <translation>Adgangskoden er for kort eller for nem at gætte.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Dette er ikke adgangskoden.</translation>
    </message>
    <message>
        <source>This is not written the way the portal wants it.</source>
        <translation>Dette er ikke skrevet, som portalen vil have det.</translation>
    </message>
    <message>
        <source>The portal does not know which customer you are.</source>
        <translation>Portalen ved ikke, hvilken kunde du er.</translation>
    </message>
    <message>
        <source>Nothing is left of this entitlement.</source>
        <translation>Der er intet tilbage af denne berettigelse.</translation>
    </message>
    <message>
        <source>This entitlement is not in force, or belongs to another customer or product.</source>
        <translation>Denne berettigelse er ikke gyldig, eller den hører til en anden kunde eller et andet produkt.</translation>
    </message>
    <message>
        <source>The portal has no rules by which it could find the right queue.</source>
        <translation>Portalen har ingen regler, som den kan finde den rigtige kø efter.</translation>
    </message>
    <message>
        <source>The portal did not accept this.</source>
        <translation>Portalen accepterede ikke dette.</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>The customer's latest cases</source>
        <translation>Kundens seneste sager</translation>
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
        <translation>Der er ikke andet omkring denne sag.</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>The whole and its parts</source>
        <translation>Hovedsag og delsager</translation>
    </message>
    <message>
        <source>Merged cases</source>
        <translation>Flettede sager</translation>
    </message>
    <message>
        <source>Related cases</source>
        <translation>Relaterede sager</translation>
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
        <translation>Denne sag står alene: Intet er knyttet til den, og der er ikke noget lignende her.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Hovedsag</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Delsag</translation>
    </message>
    <message>
        <source>Goes on there</source>
        <translation>Fortsætter der</translation>
    </message>
    <message>
        <source>Ended in this one</source>
        <translation>Gik op i denne</translation>
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
        <translation>Hvad bør servicedesken vide?</translation>
    </message>
    <message>
        <source>Attach files …</source>
        <translation>Vedhæft filer …</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Send svar</translation>
    </message>
    <message>
        <source>At most {size} per file</source>
        <translation>Højst {size} pr. fil</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Vedhæft filer</translation>
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
        <translation>Intet mangler.</translation>
    </message>
    <message>
        <source>What was written in the last minutes may be missing.</source>
        <translation>Det, der blev skrevet de seneste minutter, kan mangle.</translation>
    </message>
    <message>
        <source>The old file lies here: %1</source>
        <translation>Den gamle fil ligger her: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were taken over.</source>
        <translation>
            <numerusform>%n kladde er overført.</numerusform>
            <numerusform>%n kladder er overført.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait to be sent; the portal is asked first whether it has them.</source>
        <translation>
            <numerusform>%n ting venter på at blive sendt; portalen bliver først spurgt, om den har det.</numerusform>
            <numerusform>%n ting venter på at blive sendt; portalen bliver først spurgt, om den har dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with your work was damaged</source>
        <translation>Filen med dit arbejde var beskadiget</translation>
    </message>
    <message>
        <source>The file with your work was made by a newer Nordesk</source>
        <translation>Filen med dit arbejde er lavet af et nyere Nordesk</translation>
    </message>
    <message>
        <source>Another program's file lay in the place of your work</source>
        <translation>En fil fra et andet program lå på pladsen for dit arbejde</translation>
    </message>
    <message>
        <source>The file with your work was gone</source>
        <translation>Filen med dit arbejde var væk</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>What was found</source>
        <translation>Dette blev fundet</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches “%1”</source>
        <translation>Intet i kataloget passer til “%1”</translation>
    </message>
    <message>
        <source>Try another word, or look through the categories.</source>
        <translation>Prøv et andet ord, eller se kategorierne igennem.</translation>
    </message>
    <message>
        <source>Show all categories</source>
        <translation>Vis alle kategorier</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>Ikke åben for dig</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Authorised contact</source>
        <translation>Autoriseret kontaktperson</translation>
    </message>
    <message>
        <source>Customer administrator</source>
        <translation>Kundeadministrator</translation>
    </message>
    <message>
        <source>Workspace administrator</source>
        <translation>Administrator af arbejdsområdet</translation>
    </message>
    <message>
        <source>Customer activity</source>
        <translation>Kundeaktivitet</translation>
    </message>
    <message>
        <source>View all requests</source>
        <translation>Se alle anmodninger</translation>
    </message>
    <message>
        <source>Learning manager</source>
        <translation>Læringsleder</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Sagsbehandler</translation>
    </message>
</context>
<context>
    <name>ScreenshotsPage</name>
    <message>
        <source>Screenshots</source>
        <translation>Skærmbilleder</translation>
    </message>
    <message>
        <source>What your system asks, and what for</source>
        <translation>Hvad dit system spørger om, og hvorfor</translation>
    </message>
    <message>
        <source>Your system asks nothing: Nordesk can take a picture when you press the button, and only then.</source>
        <translation>Systemet spørger ikke om noget: Nordesk kan tage et billede, når du trykker på knappen, og kun da.</translation>
    </message>
    <message>
        <source>A picture goes into your draft and nowhere else until you send it. You can look at it before.</source>
        <translation>Et billede kommer i din kladde og ingen andre steder, før du sender det. Du kan se på det først.</translation>
    </message>
    <message>
        <source>Take a picture now</source>
        <translation>Tag et billede nu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Ask the portal for news</source>
        <translation>Spørg portalen om nyt</translation>
    </message>
    <message>
        <source>Quit Nordesk</source>
        <translation>Afslut Nordesk</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Søgeresultater</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; any of the six languages will do.</source>
        <translation>Intet fundet. Prøv færre eller andre ord; alle seks sprog kan bruges.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Client ID</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Tenant (directory)</source>
        <translation>Tenant (katalog)</translation>
    </message>
    <message>
        <source>Port for the answer of the sign-in</source>
        <translation>Port til svaret på login</translation>
    </message>
    <message>
        <source>Name of the web service</source>
        <translation>Webtjenestens navn</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>The portal has been told.</source>
        <translation>Portalen har fået besked.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Hvorhen?</translation>
    </message>
    <message>
        <source>Signing out …</source>
        <translation>Logger ud …</translation>
    </message>
    <message>
        <source>Deleted. It is fetched again when it is needed.</source>
        <translation>Slettet. Det hentes igen, når der er brug for det.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no texts, names or passwords.</source>
        <translation>Rapporten er i udklipsholderen. Den indeholder ingen tekster, navne eller adgangskoder.</translation>
    </message>
</context>
<context>
    <name>SettingsStep</name>
    <message>
        <source>This portal lets programs in only if its administrator has entered them. Ask for these names:</source>
        <translation>Denne portal lukker kun programmer ind, som administratoren har registreret. Spørg efter disse navne:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>What the administrator has to prepare</source>
        <translation>Det, administratoren skal gøre klar</translation>
    </message>
    <message>
        <source>Copied: paste it into a mail</source>
        <translation>Kopieret: Sæt det ind i en e-mail</translation>
    </message>
    <message>
        <source>Copy this for the administrator</source>
        <translation>Kopiér dette til administratoren</translation>
    </message>
    <message>
        <source>Nordesk shall be let in at %1. Please prepare this and tell me the client ID.</source>
        <translation>Nordesk skal have adgang til %1. Gør dette klar, og giv mig klient-id'et.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share this case</source>
        <translation>Del denne sag</translation>
    </message>
    <message>
        <source>Those ticked can read the case and answer in it, until you take the tick away.</source>
        <translation>De afkrydsede kan læse sagen og svare i den, indtil du fjerner krydset.</translation>
    </message>
    <message>
        <source>Find people and groups</source>
        <translation>Find personer og grupper</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personer og grupper</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>%1 – shared by %2</source>
        <translation>%1 – delt af %2</translation>
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
        <translation>Det kan du bede om</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
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
        <translation>Tag skærmbillede</translation>
    </message>
    <message>
        <source>The web address and the time stand beneath the picture. Nordesk steps aside by itself.</source>
        <translation>Webadressen og klokkeslættet står under billedet. Nordesk træder til side af sig selv.</translation>
    </message>
</context>
<context>
    <name>ShowStep</name>
    <message>
        <source>Add file …</source>
        <translation>Tilføj fil …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>Or drop files anywhere on this page, or press Ctrl+V.</source>
        <translation>Eller slip filer hvor som helst på siden, eller tryk på Ctrl+V.</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Rediger billedet</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Luk billedet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Copy a picture or files first, then paste them here.</source>
        <translation>Kopiér først et billede eller filer, og indsæt dem så her.</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Der er intet at indsætte</translation>
    </message>
    <message>
        <source>It is locked, protected or switched off. Look at the picture before you send it.</source>
        <translation>Den er låst, beskyttet eller slukket. Se på billedet, før du sender det.</translation>
    </message>
    <message>
        <source>A screen is empty in the picture</source>
        <translation>En skærm er tom på billedet</translation>
    </message>
    <message>
        <source>%1 each at most.</source>
        <translation>Højst %1 hver.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n files.</source>
        <translation>
            <numerusform>Op til %n fil.</numerusform>
            <numerusform>Op til %n filer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Check the address and your network, then try again.</source>
        <translation>Kontrollér adressen og dit netværk, og prøv igen.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in again</source>
        <translation>Log ind igen</translation>
    </message>
    <message>
        <source>Your drafts and what waits to be sent are as you left them.</source>
        <translation>Dine kladder og det, der venter på at blive sendt, er, som du forlod dem.</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>En ny adgangskode</translation>
    </message>
    <message>
        <source>For those who have none yet, and those who forgot theirs.</source>
        <translation>For dem, der ikke har nogen endnu, og dem, der har glemt deres.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Tilføj en konto</translation>
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
        <translation>Alt, hvad du gør med din servicedesk, på ét sted.</translation>
    </message>
    <message>
        <source>Looking for the portal …</source>
        <translation>Leder efter portalen …</translation>
    </message>
    <message>
        <source>Starting the demo portal …</source>
        <translation>Starter demoportalen …</translation>
    </message>
    <message>
        <source>Something is missing at the portal</source>
        <translation>Noget mangler i portalen</translation>
    </message>
    <message>
        <source>Signed in until you quit</source>
        <translation>Logget ind, til du afslutter</translation>
    </message>
    <message>
        <source>This computer's keyring cannot keep your sign-in safe, so you will be asked again next time.</source>
        <translation>Denne computers nøglering kan ikke opbevare dit login sikkert, så du bliver spurgt igen næste gang.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>Adgangskoden er angivet</translation>
    </message>
    <message>
        <source>You can sign in with it now.</source>
        <translation>Du kan logge ind med den nu.</translation>
    </message>
</context>
<context>
    <name>SignOutPanel</name>
    <message>
        <source>Not sent yet – drafts: {drafts}, in the outbox: {waiting}. What shall become of them?</source>
        <translation>Ikke sendt endnu – kladder: {drafts}, i udbakken: {waiting}. Hvad skal der ske med dem?</translation>
    </message>
    <message>
        <source>Everything of this account will be removed from this computer.</source>
        <translation>Alt, der hører til denne konto, bliver fjernet fra denne computer.</translation>
    </message>
    <message>
        <source>Keep them on this computer until I sign in again</source>
        <translation>Behold dem på denne computer, til jeg logger ind igen</translation>
    </message>
    <message>
        <source>Save them as files in a folder of my choice</source>
        <translation>Gem dem som filer i en mappe, jeg vælger</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Slet dem</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Forbliv logget ind</translation>
    </message>
</context>
<context>
    <name>SlaPanel</name>
    <message>
        <source>Nothing was promised for this case by a certain time.</source>
        <translation>Der er ikke lovet noget inden for en bestemt tid for denne sag.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <source>Promised within</source>
        <translation>Lovet inden for</translation>
    </message>
    <message>
        <source>Warned before</source>
        <translation>Advarsel før frist</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ventet</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sådan står det</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage %1 of %2: %3, %4</source>
        <translation>Fase %1 af %2: %3, %4</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Mangler endnu: %1</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Allerede på plads: %1</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Your rating: {score} of {best}</source>
        <translation>Din vurdering: {score} af {best}</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hvordan gik det?</translation>
    </message>
    <message>
        <source>{score} of {best}</source>
        <translation>{score} af {best}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Venter på dig</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Afvent</translation>
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
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Flettet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read what is new (F5)</source>
        <translation>Hent nyt (F5)</translation>
    </message>
    <message>
        <source>Connection …</source>
        <translation>Forbindelse …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er fuld.</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>Et andet program bruger filen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen er beskadiget.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Nordesk.</source>
        <translation>Filen er skrevet af en nyere version af Nordesk.</translation>
    </message>
    <message>
        <source>The program may not write there.</source>
        <translation>Programmet må ikke skrive der.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Filen findes ikke længere.</translation>
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
        <translation>én skærm</translation>
    </message>
    <message>
        <source>one window</source>
        <translation>ét vindue</translation>
    </message>
    <message>
        <source>part of the screen</source>
        <translation>del af skærmen</translation>
    </message>
    <message>
        <source>Added by Nordesk %1 on %2 – %3, %4</source>
        <translation>Tilføjet af Nordesk %1 på %2 – %3, %4</translation>
    </message>
    <message>
        <source>Web address: %1</source>
        <translation>Webadresse: %1</translation>
    </message>
    <message>
        <source>The time was redacted.</source>
        <translation>Klokkeslættet er maskeret.</translation>
    </message>
    <message>
        <source>The clock was not compared with a portal's.</source>
        <translation>Uret blev ikke sammenlignet med en portals.</translation>
    </message>
    <message>
        <source>± %1 s</source>
        <translation>± %1 s</translation>
    </message>
    <message>
        <source>This PC's clock agrees with the portal's (%1).</source>
        <translation>Pc'ens ur stemmer med portalens (%1).</translation>
    </message>
    <message>
        <source>This PC's clock is %1 ahead of the portal's (%2).</source>
        <translation>Pc'ens ur er %1 foran portalens (%2).</translation>
    </message>
    <message>
        <source>This PC's clock is %1 behind the portal's (%2).</source>
        <translation>Pc'ens ur er %1 bagud i forhold til portalens (%2).</translation>
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
        <translation>Maskér alle</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Afvis alle</translation>
    </message>
    <message>
        <source>Redact “%1”</source>
        <translation>Maskér “%1”</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>Afvis “%1”</translation>
    </message>
    <message>
        <source>Your organisation asks that all of them be redacted before the picture is used.</source>
        <translation>Din organisation kræver, at alle maskeres, før billedet bruges.</translation>
    </message>
    <message>
        <source>Press on one, or reach it by Tab; Enter redacts it, Delete dismisses it.</source>
        <translation>Tryk på ét, eller gå til det med Tab; Enter maskerer det, Delete afviser det.</translation>
    </message>
    <message numerus="yes">
        <source>%n places look private</source>
        <translation>
            <numerusform>%n sted ser privat ud</numerusform>
            <numerusform>%n steder ser private ud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>This may help</source>
        <translation>Dette kan hjælpe</translation>
    </message>
    <message>
        <source>Back to the suggestions</source>
        <translation>Tilbage til forslagene</translation>
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
        <translation>Excel-projektmappe</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommaseparerede værdier</translation>
    </message>
</context>
<context>
    <name>TableTrouble</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke læses.</translation>
    </message>
    <message>
        <source>There is no table in it: no row with headings, or a form Nordesk does not know.</source>
        <translation>Der er ingen tabel i den: ingen række med overskrifter, eller et format, Nordesk ikke kender.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Der er ingen rækker i den.</translation>
    </message>
    <message>
        <source>It is bigger than %1.</source>
        <translation>Den er større end %1.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>Den har mere end %1 rækker.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>Den har mere end %1 kolonner.</translation>
    </message>
    <message>
        <source>What stands in it is nested too deep.</source>
        <translation>Indholdet i den er indlejret for dybt.</translation>
    </message>
    <message>
        <source>It would grow to many times its size when it is opened.</source>
        <translation>Den ville vokse til mange gange sin størrelse, når den åbnes.</translation>
    </message>
    <message>
        <source>It holds programs (macros). Save it as a workbook without.</source>
        <translation>Den indeholder programmer (makroer). Gem den som en projektmappe uden makroer.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Den er låst med en adgangskode.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen er beskadiget.</translation>
    </message>
    <message>
        <source>Its text cannot be read. Save it as UTF-8.</source>
        <translation>Teksten i den kan ikke læses. Gem den som UTF-8.</translation>
    </message>
    <message>
        <source>It is a workbook in the form used before 2007, or locked with a password. Save it as XLSX.</source>
        <translation>Den er en projektmappe i formatet fra før 2007, eller den er låst med en adgangskode. Gem den som XLSX.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>What to show of the conversation</source>
        <translation>Hvad der skal vises af samtalen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>E-mail and calls</source>
        <translation>E-mail og opkald</translation>
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
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>Fetching older …</source>
        <translation>Henter ældre …</translation>
    </message>
    <message>
        <source>Fetch older from the portal</source>
        <translation>Hent ældre fra portalen</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Intet af denne slags endnu.</translation>
    </message>
    <message>
        <source>Nothing of this kind in what is here.</source>
        <translation>Intet af denne slags i det, der er her.</translation>
    </message>
    <message>
        <source>Show older (%1)</source>
        <translation>Vis ældre (%1)</translation>
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
        <translation>Servicedesken finder din sag ved hjælp af dem. Disse linjer følger efter din beskrivelse.</translation>
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
        <translation>%1: Der er ikke plads til mere under din beskrivelse.</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Copy the text</source>
        <translation>Kopiér teksten</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Teksten er kopieret.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Alt and the arrow keys move it.</source>
        <translation>Alt og piletasterne flytter den.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Edit picture %1</source>
        <translation>Rediger billedet %1</translation>
    </message>
    <message>
        <source>with web address</source>
        <translation>med webadresse</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>uden webadresse</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>uden tid</translation>
    </message>
    <message>
        <source>with time</source>
        <translation>med tid</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>gennemset</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>ikke gennemset</translation>
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
        <translation>Venter på at blive sendt</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Usikkert, om den nåede frem</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Stoppet af dig</translation>
    </message>
    <message>
        <source>Not accepted by the portal</source>
        <translation>Ikke accepteret af portalen</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internt notat</translation>
    </message>
    <message>
        <source>Internal task</source>
        <translation>Intern opgave</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail to the desk</source>
        <translation>E-mail til servicedesken</translation>
    </message>
    <message>
        <source>E-mail from the desk</source>
        <translation>E-mail fra servicedesken</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonopkald</translation>
    </message>
    <message>
        <source>Call to the desk</source>
        <translation>Opkald til servicedesken</translation>
    </message>
    <message>
        <source>Call from the desk</source>
        <translation>Opkald fra servicedesken</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Søg i alt (Ctrl+K)</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>A portal on this computer to try things out. Nothing is sent anywhere.</source>
        <translation>En portal på denne computer til at prøve ting af i. Intet sendes nogen steder.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Åbn en sagsfil …</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Tilføj en konto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Nordesk</source>
        <translation>Åbn Nordesk</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>Take screenshot</source>
        <translation>Tag skærmbillede</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Screenshot of …</source>
        <translation>Skærmbillede af …</translation>
    </message>
    <message>
        <source>Nordesk goes on here. Quit it from this icon's menu.</source>
        <translation>Nordesk fortsætter her. Afslut fra dette ikons menu.</translation>
    </message>
    <message>
        <source>Case %1 is waiting for you</source>
        <translation>Sag %1 venter på dig</translation>
    </message>
    <message>
        <source>News in case %1</source>
        <translation>Nyt i sag %1</translation>
    </message>
</context>
<context>
    <name>ViewChooser</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (ændret)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Visning: %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Gem ændringerne</translation>
    </message>
    <message>
        <source>Keep as a view …</source>
        <translation>Gem som visning …</translation>
    </message>
    <message>
        <source>My own views</source>
        <translation>Mine egne visninger</translation>
    </message>
    <message>
        <source>Keep as a new view …</source>
        <translation>Gem som ny visning …</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>Begynd med denne visning</translation>
    </message>
    <message>
        <source>Rename this view …</source>
        <translation>Omdøb visningen …</translation>
    </message>
    <message>
        <source>Throw this view away</source>
        <translation>Kassér denne visning</translation>
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
        <translation>Gem denne visning</translation>
    </message>
    <message>
        <source>With its filters, columns and order. It stays on this computer.</source>
        <translation>Med filtre, kolonner og rækkefølge. Den bliver på denne computer.</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Omdøb visningen</translation>
    </message>
    <message>
        <source>Throw this view away?</source>
        <translation>Vil du kassere denne visning?</translation>
    </message>
    <message>
        <source>The cases stay. Only “%1” goes.</source>
        <translation>Sagerne bliver. Kun “%1” forsvinder.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kassér</translation>
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
        <translation>Du er logget ind. Det her virker her:</translation>
    </message>
    <message>
        <source>What has a dash, this portal does not let programs do. Its own pages may.</source>
        <translation>Det med en streg lader portalen ikke programmer gøre. Dens egne sider kan måske.</translation>
    </message>
    <message>
        <source>Something is missing at the portal</source>
        <translation>Noget mangler i portalen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
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
        <translation>Nej</translation>
    </message>
</context>
</TS>
