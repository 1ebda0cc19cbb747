<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Nordesk {version}. Free software under the MIT licence. Qt and PySide6 are used under the LGPL; their files lie beside the program and may be replaced.</source>
        <translation>Nordesk {version}. Fri programvara under MIT-licensen. Qt och PySide6 används under LGPL; deras filer ligger bredvid programmet och får bytas ut.</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Visa licenserna</translation>
    </message>
</context>
<context>
    <name>AboutStep</name>
    <message>
        <source>What is it about?</source>
        <translation>Vad gäller det?</translation>
    </message>
    <message>
        <source>What type of case is it?</source>
        <translation>Vilken typ av ärende är det?</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>Hur brådskande är det?</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Please choose another; what you have written is kept.</source>
        <translation>Välj något annat; det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>The portal no longer offers what you had chosen</source>
        <translation>Portalen erbjuder inte längre det du hade valt</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Du kan inte beställa det här själv</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Avgiftsbelagt</translation>
    </message>
    <message>
        <source>Then the right people see your case first.</source>
        <translation>Då hamnar ärendet hos rätt personer från början.</translation>
    </message>
    <message>
        <source>Please choose the type that fits best</source>
        <translation>Välj den typ som passar bäst</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>What you see here, and why</source>
        <translation>Vad du ser här, och varför</translation>
    </message>
    <message>
        <source>you are its primary contact,</source>
        <translation>du är dess primära kontaktperson,</translation>
    </message>
    <message>
        <source>it was shared with you by name,</source>
        <translation>det har delats med dig personligen,</translation>
    </message>
    <message>
        <source>it was shared with a group you are a member of,</source>
        <translation>det har delats med en grupp som du är medlem i,</translation>
    </message>
    <message>
        <source>or your role lets you view all requests.</source>
        <translation>eller så låter din roll dig se alla ärenden.</translation>
    </message>
    <message>
        <source>Your roles: %1</source>
        <translation>Dina roller: %1</translation>
    </message>
    <message>
        <source>As an administrator you see the use of everybody in your workspaces.</source>
        <translation>Som administratör ser du allas användning i dina arbetsytor.</translation>
    </message>
    <message>
        <source>You see a request when at least one of these is so:</source>
        <translation>Du ser ett ärende när minst en av de här punkterna stämmer:</translation>
    </message>
    <message>
        <source>You can let others in: give them the role Customer activity at the portal.</source>
        <translation>Du kan ge andra åtkomst: ge dem rollen ”Kundaktivitet” i portalen.</translation>
    </message>
    <message>
        <source>As a learning manager you see all courses, too. Figures that cover only what you may see say so.</source>
        <translation>Som utbildningsansvarig ser du även alla kurser. Det står vid siffran när den bara omfattar det du har behörighet att se.</translation>
    </message>
    <message>
        <source>As an authorised contact you are told the figures of the whole agreement; the lists hold only the requests that you may see.</source>
        <translation>Som behörig kontaktperson ser du siffrorna för hela avtalet; listorna innehåller bara de ärenden som du har behörighet att se.</translation>
    </message>
    <message>
        <source>Figures that cover only what you may see say so, and tell nothing of what is left for all. An administrator of your organisation can give you more.</source>
        <translation>Det står vid siffran när den bara omfattar det du har behörighet att se; då säger den inget om vad som återstår för alla. En administratör i din organisation kan ge dig mer behörighet.</translation>
    </message>
</context>
<context>
    <name>AccessibilityCard</name>
    <message>
        <source>Let browsers tell their address</source>
        <translation>Låt webbläsare berätta sin adress</translation>
    </message>
    <message>
        <source>It is the desktop's switch for accessibility and counts for all your programs: they tell screen readers, and whatever else asks, what they show. Nordesk asks the browser in front for its address when you order a picture, and nobody at any other time.</source>
        <translation>Det är skrivbordets reglage för tillgänglighet och gäller alla dina program: de berättar för skärmläsare, och andra som frågar, vad de visar. Nordesk frågar webbläsaren som ligger främst om adressen när du beställer en bild, och ingen annars.</translation>
    </message>
    <message>
        <source>Browsers that are open notice it once they are closed and opened again. You can switch it back here at any time; a screen reader needs it.</source>
        <translation>Webbläsare som är öppna märker det när de har stängts och öppnats igen. Du kan slå tillbaka det här när som helst; en skärmläsare behöver det.</translation>
    </message>
    <message>
        <source>The desktop did not let itself be switched.</source>
        <translation>Skrivbordet gick inte att ställa om.</translation>
    </message>
    <message>
        <source>Accessibility is switched on.</source>
        <translation>Tillgänglighet är påslaget.</translation>
    </message>
    <message>
        <source>Accessibility is switched off: pictures have no web address.</source>
        <translation>Tillgänglighet är avslaget: bilder får ingen webbadress.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Stäng av</translation>
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
        <translation>Inloggad som</translation>
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
        <translation>Portalen skriver till mig på</translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation>Ändra lösenord …</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Logga ut …</translation>
    </message>
</context>
<context>
    <name>AccountChooser</name>
    <message>
        <source>Choose an account</source>
        <translation>Välj ett konto</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logga in igen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lägg till ett konto</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ingen kontakt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inloggad</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Resolve</source>
        <translation>Lös</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Återaktivera</translation>
    </message>
    <message>
        <source>Really cancel the case</source>
        <translation>Avbryt verkligen ärendet</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <translation>Avbryt ärendet</translation>
    </message>
    <message>
        <source>This is solved</source>
        <translation>Det här är löst</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Återöppna</translation>
    </message>
    <message>
        <source>Really withdraw</source>
        <translation>Ja, återta</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Återta</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>Behåll ärendet</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>This case is closed. Write a new one if it comes back.</source>
        <translation>Det här ärendet är avslutat. Skriv ett nytt om problemet kommer tillbaka.</translation>
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
        <translation>Rådgivande support</translation>
    </message>
    <message>
        <source>Proactive services</source>
        <translation>Proaktiva tjänster</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>On-demand education</source>
        <translation>Utbildning vid behov</translation>
    </message>
    <message>
        <source>On-demand assessments</source>
        <translation>Utvärderingar vid behov</translation>
    </message>
    <message>
        <source>Additional cases</source>
        <translation>Ytterligare ärenden</translation>
    </message>
    <message>
        <source>Proactive credits</source>
        <translation>Proaktiva krediter</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The portal tells no dates of it.</source>
        <translation>Portalen anger inga datum för det.</translation>
    </message>
    <message>
        <source>The file tells no dates of it.</source>
        <translation>Filen anger inga datum för det.</translation>
    </message>
    <message>
        <source>From the file %1, of %2</source>
        <translation>Från filen %1, per %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Inget känt slutdatum</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Utgånget</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivt</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Går ut om %n dag</numerusform>
            <numerusform>Går ut om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Går ut i dag</translation>
    </message>
    <message>
        <source>Requests outside your agreements</source>
        <translation>Ärenden utanför era avtal</translation>
    </message>
    <message>
        <source>Additional benefit</source>
        <translation>Tilläggsförmån</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>Used, of what you may see</source>
        <translation>Använt, av det du får se</translation>
    </message>
    <message>
        <source>Consumption service</source>
        <translation>Förbrukningstjänst</translation>
    </message>
</context>
<context>
    <name>ActivityAction</name>
    <message>
        <source>Open a support request</source>
        <translation>Skapa ett supportärende</translation>
    </message>
    <message>
        <source>Open an advisory request</source>
        <translation>Begär rådgivning</translation>
    </message>
    <message>
        <source>Service catalogue</source>
        <translation>Tjänstekatalog</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Ändra kontaktpersoner</translation>
    </message>
    <message>
        <source>Go to the courses</source>
        <translation>Gå till kurserna</translation>
    </message>
    <message>
        <source>Go to the assessments</source>
        <translation>Gå till utvärderingarna</translation>
    </message>
    <message>
        <source>Ask about these cases</source>
        <translation>Fråga om de här ärendena</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Lös in</translation>
    </message>
    <message>
        <source>Open at the portal</source>
        <translation>Öppna i portalen</translation>
    </message>
</context>
<context>
    <name>ActivityCode</name>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Inbokat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tilldelat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbörjat</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Slutfört</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Inlöst</translation>
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
        <translation>Dedikerad tekniker</translation>
    </message>
    <message>
        <source>E-learning</source>
        <translation>E-utbildning</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webbinarium</translation>
    </message>
    <message>
        <source>Problem resolution</source>
        <translation>Problemlösning</translation>
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
        <translation>Allvarlighetsgrad</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Primär kontaktperson</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbetsyta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
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
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Inbokat</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Levererat av</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Roll</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrerad</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Senaste inloggning</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Kursdeltagare</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tilldelat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbörjat</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Slutfört</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Framsteg (%)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Kopplad till</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Senast körd</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nästa körning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Why you see it</source>
        <translation>Varför du ser det</translation>
    </message>
</context>
<context>
    <name>ActivityFigure</name>
    <message>
        <source>Bought</source>
        <translation>Köpt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Överförbrukning</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Inbokat</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tilldelade</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Lediga</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Tillåtna</translation>
    </message>
    <message>
        <source>Courses started</source>
        <translation>Påbörjade kurser</translation>
    </message>
    <message>
        <source>Courses completed</source>
        <translation>Slutförda kurser</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Körda</translation>
    </message>
    <message>
        <source>Problem resolution</source>
        <translation>Problemlösning</translation>
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
        <translation>Utbildningsrapport</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbetsytor</translation>
    </message>
    <message>
        <source>Export education report</source>
        <translation>Exportera utbildningsrapport</translation>
    </message>
    <message>
        <source>Figures from a file…</source>
        <translation>Siffror från en fil…</translation>
    </message>
    <message>
        <source>Customer activity</source>
        <translation>Kundaktivitet</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öppnar %1 i webbläsaren</translation>
    </message>
    <message>
        <source>All figures here are from files.</source>
        <translation>Alla siffror här kommer från filer.</translation>
    </message>
    <message>
        <source>Data as of %1. The portal counts once a day.</source>
        <translation>Data per %1. Portalen räknar en gång om dygnet.</translation>
    </message>
    <message>
        <source>%1 Read from the portal %2.</source>
        <translation>%1 Läst från portalen %2.</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation>Inget att visa här</translation>
    </message>
    <message>
        <source>Figures from a file can be shown here all the same.</source>
        <translation>Siffror från en fil kan ändå visas här.</translation>
    </message>
    <message>
        <source>Your role does not open this page</source>
        <translation>Din roll ger inte åtkomst till den här sidan</translation>
    </message>
    <message>
        <source>Customer and workspace administrators see it, and those to whom they give the role Customer activity. Ask an administrator of your organisation.</source>
        <translation>Den visas för kund- och arbetsyteadministratörer, och för dem som de ger rollen ”Kundaktivitet”. Fråga en administratör i din organisation.</translation>
    </message>
    <message>
        <source>No agreements</source>
        <translation>Inga avtal</translation>
    </message>
    <message>
        <source>The portal knows of no agreement of your workspaces.</source>
        <translation>Portalen känner inte till något avtal för dina arbetsytor.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sparat som %1</translation>
    </message>
</context>
<context>
    <name>ActivityReason</name>
    <message>
        <source>Outside the term of the agreement</source>
        <translation>Utanför avtalsperioden</translation>
    </message>
    <message>
        <source>The agreement belongs to another workspace</source>
        <translation>Avtalet tillhör en annan arbetsyta</translation>
    </message>
    <message>
        <source>No agreement, package or service</source>
        <translation>Avtal, paket eller tjänst saknas</translation>
    </message>
    <message>
        <source>Support assistance (SU)</source>
        <translation>Supporthjälp (SU)</translation>
    </message>
    <message>
        <source>Developer support assistance (DSA)</source>
        <translation>Supporthjälp för utvecklare (DSA)</translation>
    </message>
    <message>
        <source>Support technology advisor (X85)</source>
        <translation>Teknikrådgivare för support (X85)</translation>
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
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Utvärderingar</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Krediter</translation>
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
        <translation>Du är administratör</translation>
    </message>
    <message>
        <source>You may view all requests</source>
        <translation>Du får se alla ärenden</translation>
    </message>
    <message>
        <source>Shared with a group of yours</source>
        <translation>Delat med en av dina grupper</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Delat med dig</translation>
    </message>
    <message>
        <source>You are the primary contact</source>
        <translation>Du är primär kontaktperson</translation>
    </message>
    <message>
        <source>You are a learning manager</source>
        <translation>Du är utbildningsansvarig</translation>
    </message>
    <message>
        <source>Shown to everybody in the workspace</source>
        <translation>Visas för alla i arbetsytan</translation>
    </message>
    <message>
        <source>The portal shows it to you</source>
        <translation>Portalen visar det för dig</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The portal's administrator has not opened it for programs yet; nothing can be sent or read.</source>
        <translation>Portalens administratör har inte öppnat den för program ännu; inget kan skickas eller läsas.</translation>
    </message>
    <message>
        <source>The portal keeps no mark of what was sent. When an answer is lost, you are asked whether it arrived.</source>
        <translation>Portalen märker inte det som har skickats. När ett svar går förlorat får du frågan om det kom fram.</translation>
    </message>
    <message>
        <source>The portal does not know which customer you are; you can read cases, but not make any.</source>
        <translation>Portalen vet inte vilken kund du är; du kan läsa ärenden men inte skapa några.</translation>
    </message>
    <message>
        <source>The portal signs you out after a short time; its administrator can allow longer sign-ins.</source>
        <translation>Portalen loggar ut dig efter kort tid; administratören kan tillåta längre inloggningar.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Announcement</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Driftstopp</translation>
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
        <translation>Din mapp kan inte låsas</translation>
    </message>
    <message>
        <source>Do not open Nordesk on two computers at once: both would send what waits.</source>
        <translation>Öppna inte Nordesk på två datorer samtidigt: båda skulle skicka det som väntar.</translation>
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
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Versionsinformation</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>See also</source>
        <translation>Se även</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>Uppdaterad {date}</translation>
    </message>
    <message>
        <source>This article exists in {language} only.</source>
        <translation>Den här artikeln finns bara på {language}.</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>%1 is number %2 of %3 now.</source>
        <translation>%1 är nu nummer %2 av %3.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Assign</source>
        <translation>Tilldela</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Lägg till i kö</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lös</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Slå samman med</translation>
    </message>
    <message>
        <source>By the routing rules</source>
        <translation>Enligt dirigeringsreglerna</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n cases?</source>
        <translation>
            <numerusform>Lösa %n ärende?</numerusform>
            <numerusform>Lösa %n ärenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever reported them is told.</source>
        <translation>De som har anmält dem får besked.</translation>
    </message>
    <message>
        <source>Resolve them</source>
        <translation>Lös dem</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n cases into %1?</source>
        <translation>
            <numerusform>Slå samman %n ärende med %1?</numerusform>
            <numerusform>Slå samman %n ärenden med %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>They end, and that one goes on for all. This cannot be taken back.</source>
        <translation>De avslutas, och det ärendet fortsätter för alla. Detta kan inte ångras.</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Slå samman dem</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Låt dem vara som de är</translation>
    </message>
    <message numerus="yes">
        <source>%n cases: the portal is told as soon as it can be reached.</source>
        <translation>
            <numerusform>%n ärende: portalen får veta det så snart den kan nås.</numerusform>
            <numerusform>%n ärenden: portalen får veta det så snart den kan nås.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not allow it now.</source>
        <translation>
            <numerusform>%n ärende tillåter det inte nu.</numerusform>
            <numerusform>%n ärenden tillåter det inte nu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Nordesk is open elsewhere with the same folder</source>
        <translation>Nordesk är öppet någon annanstans med samma mapp</translation>
    </message>
    <message>
        <source>Two at once could send or change the same thing. Close the other one, then try again.</source>
        <translation>Två samtidigt kan skicka eller ändra samma sak. Stäng det andra och försök igen.</translation>
    </message>
    <message>
        <source>Nordesk cannot keep your work here</source>
        <translation>Nordesk kan inte spara ditt arbete här</translation>
    </message>
    <message>
        <source>Nothing was changed or lost. Without this folder no draft could be kept, so it does not start.</source>
        <translation>Inget har ändrats eller gått förlorat. Utan mappen kan inga utkast sparas, därför startar det inte.</translation>
    </message>
    <message>
        <source>Another program has it; it did not tell which.</source>
        <translation>Ett annat program använder den; vilket vet vi inte.</translation>
    </message>
    <message>
        <source>{user} has it on the computer {host}.</source>
        <translation>{user} använder den på datorn {host}.</translation>
    </message>
    <message>
        <source>{user} has had it on the computer {host} since {time}.</source>
        <translation>{user} har använt den på datorn {host} sedan {time}.</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Topics</source>
        <translation>Ämnen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artiklar</translation>
    </message>
    <message>
        <source>New and changed</source>
        <translation>Nytt och ändrat</translation>
    </message>
    <message>
        <source>No article found</source>
        <translation>Ingen artikel hittades</translation>
    </message>
    <message>
        <source>Try fewer or other words. Any of the six languages will do, also without å, ä, ö, æ, ø, þ, ð.</source>
        <translation>Försök med färre eller andra ord. Alla sex språken går bra, även utan å, ä, ö, æ, ø, þ, ð.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Visa alla ämnen</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Inga artiklar ännu</translation>
    </message>
    <message>
        <source>They come with the next answer of the portal.</source>
        <translation>De kommer med nästa svar från portalen.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Browse a catalogue</source>
        <translation>Bläddra i en katalog</translation>
    </message>
    <message>
        <source>Guided forms</source>
        <translation>Vägledda formulär</translation>
    </message>
    <message>
        <source>Tell quickly what has changed</source>
        <translation>Snabbt berätta vad som har ändrats</translation>
    </message>
    <message>
        <source>Tell what was removed</source>
        <translation>Berätta vad som har tagits bort</translation>
    </message>
    <message>
        <source>Send whole conversations along with the list</source>
        <translation>Skicka hela konversationer tillsammans med listan</translation>
    </message>
    <message>
        <source>Recognise a message that was sent twice</source>
        <translation>Känna igen ett meddelande som skickats två gånger</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bifoga filer</translation>
    </message>
    <message>
        <source>Reply in a case</source>
        <translation>Svara i ett ärende</translation>
    </message>
    <message>
        <source>Mark a case as solved</source>
        <translation>Markera ett ärende som löst</translation>
    </message>
    <message>
        <source>Reopen a case</source>
        <translation>Återöppna ett ärende</translation>
    </message>
    <message>
        <source>Withdraw a case</source>
        <translation>Återta ett ärende</translation>
    </message>
    <message>
        <source>Rate a case</source>
        <translation>Betygsätta ett ärende</translation>
    </message>
    <message>
        <source>Assign, queue, divide and merge cases</source>
        <translation>Tilldela, köa, dela upp och slå samman ärenden</translation>
    </message>
    <message>
        <source>Write internal notes in a case</source>
        <translation>Skriva interna anteckningar i ett ärende</translation>
    </message>
    <message>
        <source>Fetch a long conversation page by page</source>
        <translation>Hämta en lång konversation sida för sida</translation>
    </message>
    <message>
        <source>Change what a case is about, and whose it is</source>
        <translation>Ändra vad ett ärende gäller och vems det är</translation>
    </message>
    <message>
        <source>See the organisation's cases</source>
        <translation>Se organisationens ärenden</translation>
    </message>
    <message>
        <source>Show the portal's own views of cases</source>
        <translation>Visa portalens egna vyer över ärenden</translation>
    </message>
    <message>
        <source>Read knowledge articles</source>
        <translation>Läsa kunskapsartiklar</translation>
    </message>
    <message>
        <source>Rate an article</source>
        <translation>Betygsätta en artikel</translation>
    </message>
    <message>
        <source>Give feedback on an article</source>
        <translation>Ge återkoppling på en artikel</translation>
    </message>
    <message>
        <source>Search on the portal</source>
        <translation>Söka på portalen</translation>
    </message>
    <message>
        <source>Look up colleagues</source>
        <translation>Slå upp kollegor</translation>
    </message>
    <message>
        <source>Show announcements</source>
        <translation>Visa meddelanden</translation>
    </message>
    <message>
        <source>Show agreements and what is left of them</source>
        <translation>Visa avtal och vad som återstår av dem</translation>
    </message>
    <message>
        <source>Tell before sending what a case takes of the agreement</source>
        <translation>Visa före sändning vad ett ärende drar av avtalet</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Ändra lösenordet här</translation>
    </message>
    <message>
        <source>Get a first or forgotten password here</source>
        <translation>Få ett första eller glömt lösenord här</translation>
    </message>
    <message>
        <source>Choose the language of the portal's mails</source>
        <translation>Välja språk för portalens e-post</translation>
    </message>
    <message>
        <source>This portal does not offer: %1.</source>
        <translation>Den här portalen erbjuder inte: %1.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>There is no screen to take a picture of.</source>
        <translation>Det finns ingen skärm att ta en bild av.</translation>
    </message>
    <message>
        <source>The picture was all one colour; the system hides the screen from us.</source>
        <translation>Bilden hade bara en enda färg; systemet döljer skärmen för oss.</translation>
    </message>
    <message>
        <source>The browser does not tell whether the window is private; its address was not taken.</source>
        <translation>Webbläsaren talar inte om ifall fönstret är privat; adressen togs inte med.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take pictures of the screen.</source>
        <translation>Den här skrivbordsmiljön låter inte program ta bilder av skärmen.</translation>
    </message>
    <message>
        <source>The screens together are too big for one picture.</source>
        <translation>Skärmarna är tillsammans för stora för en bild.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture this large. Close other programs and try again.</source>
        <translation>Minnet räcker inte till en så stor bild. Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>Your organisation's policy does not allow pictures of the screen.</source>
        <translation>Organisationens policy tillåter inte skärmbilder.</translation>
    </message>
    <message>
        <source>A window of Nordesk did not leave the screen; it would be in the picture.</source>
        <translation>Ett Nordesk-fönster försvann inte från skärmen; det skulle ha kommit med på bilden.</translation>
    </message>
    <message>
        <source>The desktop did not hand over the picture in time.</source>
        <translation>Skrivbordet lämnade inte över bilden i tid.</translation>
    </message>
    <message>
        <source>Open Nordesk first: a region is marked in its window.</source>
        <translation>Öppna Nordesk först: ett område markeras i fönstret.</translation>
    </message>
    <message>
        <source>The screen could not be read.</source>
        <translation>Skärmen kunde inte läsas.</translation>
    </message>
    <message>
        <source>No web address was found.</source>
        <translation>Ingen webbadress hittades.</translation>
    </message>
    <message>
        <source>The window in front was not a web browser.</source>
        <translation>Fönstret längst fram var inte en webbläsare.</translation>
    </message>
    <message>
        <source>There was no window in front.</source>
        <translation>Det fanns inget fönster längst fram.</translation>
    </message>
    <message>
        <source>Nordesk has not been given leave to ask the browser.</source>
        <translation>Nordesk har inte fått tillåtelse att fråga webbläsaren.</translation>
    </message>
    <message>
        <source>The system's accessibility service does not run.</source>
        <translation>Systemets tillgänglighetstjänst är inte igång.</translation>
    </message>
    <message>
        <source>Accessibility is switched off here, so browsers tell no address. See Settings, Screenshots.</source>
        <translation>Tillgänglighet är avslaget här, så webbläsare berättar ingen adress. Se Inställningar, Skärmbilder.</translation>
    </message>
    <message>
        <source>The browser did not tell its address.</source>
        <translation>Webbläsaren uppgav inte adressen.</translation>
    </message>
    <message>
        <source>The browser tells no address yet. Close and open it again, then it will.</source>
        <translation>Webbläsaren berättar ingen adress ännu. Stäng och öppna den igen, så gör den det.</translation>
    </message>
    <message>
        <source>The browser did not answer in time.</source>
        <translation>Webbläsaren svarade inte i tid.</translation>
    </message>
    <message>
        <source>The window is private; its address is not taken.</source>
        <translation>Fönstret är privat; adressen tas inte med.</translation>
    </message>
    <message>
        <source>This desktop does not tell which window is in front.</source>
        <translation>Den här skrivbordsmiljön uppger inte vilket fönster som är längst fram.</translation>
    </message>
    <message>
        <source>Addresses cannot be read on this system.</source>
        <translation>Adresser kan inte läsas på det här systemet.</translation>
    </message>
    <message>
        <source>The address could not be read.</source>
        <translation>Adressen kunde inte läsas.</translation>
    </message>
    <message>
        <source>The address was redacted.</source>
        <translation>Adressen har maskerats.</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>Alla skärmar</translation>
    </message>
    <message>
        <source>The screen with the mouse pointer</source>
        <translation>Skärmen med muspekaren</translation>
    </message>
    <message>
        <source>The active window</source>
        <translation>Det aktiva fönstret</translation>
    </message>
    <message>
        <source>A region that I mark</source>
        <translation>Ett område som jag markerar</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Genast</translation>
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
        <translation>Skärmbilder</translation>
    </message>
    <message>
        <source>Key for a screenshot</source>
        <translation>Tangent för skärmbild</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tryck på tangenterna</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Använd den vanliga</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>What the system asks</source>
        <translation>Vad systemet frågar</translation>
    </message>
    <message>
        <source>Press it in any program: the picture goes into your draft, or into a new one.</source>
        <translation>Tryck på den i valfritt program: bilden hamnar i ditt utkast eller i ett nytt.</translation>
    </message>
    <message>
        <source>Choose a key together with Ctrl or Alt, or one of F1 to F24.</source>
        <translation>Välj en tangent tillsammans med Ctrl eller Alt, eller någon av F1 till F24.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Den här tangenten kan inte användas</translation>
    </message>
    <message>
        <source>The key is not heard</source>
        <translation>Tangenten hörs inte</translation>
    </message>
    <message>
        <source>On many keyboards it is the same as AltGr: a character could not be typed any more.</source>
        <translation>På många tangentbord är det samma sak som AltGr: ett tecken skulle inte längre kunna skrivas.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is not a good choice</source>
        <translation>Ctrl+Alt är inget bra val</translation>
    </message>
    <message>
        <source>Another program uses it already. Choose another one.</source>
        <translation>Ett annat program använder den redan. Välj en annan.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Choose another one.</source>
        <translation>Det här tangentbordet har ingen sådan tangent. Välj en annan.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys. Use the button or the icon in the panel.</source>
        <translation>Det här skrivbordet ger inte program några tangenter. Använd knappen eller ikonen i panelen.</translation>
    </message>
    <message>
        <source>The desktop did not allow it. Choose “None” and then the key, to be asked again.</source>
        <translation>Skrivbordet tillät det inte. Välj ”Ingen” och sedan tangenten för att bli tillfrågad igen.</translation>
    </message>
    <message>
        <source>Your desktop asks you first: choose a key here.</source>
        <translation>Skrivbordet frågar dig först: välj en tangent här.</translation>
    </message>
    <message>
        <source>It did not work. Choose another one.</source>
        <translation>Det fungerade inte. Välj en annan.</translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>Parts of the case</source>
        <translation>Delar av ärendet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
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
        <translation>Relaterat</translation>
    </message>
</context>
<context>
    <name>CaseDetails</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Rättighet</translation>
    </message>
    <message>
        <source>Included: nothing is counted</source>
        <translation>Ingår: inget räknas av</translation>
    </message>
    <message>
        <source>%2: %1 over what was bought</source>
        <translation>%2: %1 över det som köpts</translation>
    </message>
    <message>
        <source>%2: %1 left</source>
        <translation>%2: %1 kvar</translation>
    </message>
    <message>
        <source>%2: %1 of %3 left</source>
        <translation>%2: %1 av %3 kvar</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>It holds “%1”, which wants to lie outside of it.</source>
        <translation>Den innehåller ”%1”, som vill ligga utanför den.</translation>
    </message>
    <message>
        <source>It holds “%1”, which is a link and not a file.</source>
        <translation>Den innehåller ”%1”, som är en länk och inte en fil.</translation>
    </message>
    <message>
        <source>It holds “%1”, which does not belong in a case file.</source>
        <translation>Den innehåller ”%1”, som inte hör hemma i en ärendefil.</translation>
    </message>
    <message>
        <source>It names the file “%1”, but does not hold it.</source>
        <translation>Den nämner filen ”%1” men innehåller den inte.</translation>
    </message>
    <message>
        <source>The file “%1” in it is not the one it names.</source>
        <translation>Filen ”%1” i den är inte den som anges.</translation>
    </message>
    <message>
        <source>The name of a file in it, “%1”, is not as it seems.</source>
        <translation>Namnet på en fil i den, ”%1”, är inte vad det ser ut att vara.</translation>
    </message>
    <message>
        <source>It holds a program, “%1”; no portal takes those.</source>
        <translation>Den innehåller ett program, ”%1”; det tar ingen portal emot.</translation>
    </message>
    <message>
        <source>The file “%1” is more than this portal takes: too big, or one too many.</source>
        <translation>Filen ”%1” är mer än portalen tar emot: för stor eller en för mycket.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan inte läsas.</translation>
    </message>
    <message>
        <source>This is not a case file.</source>
        <translation>Det här är ingen ärendefil.</translation>
    </message>
    <message>
        <source>A newer version of Nordesk wrote it. Update this one to open it.</source>
        <translation>Den är skriven av en nyare version av Nordesk. Uppdatera den här för att öppna den.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen är skadad.</translation>
    </message>
    <message>
        <source>What stands in it is not what a case file says.</source>
        <translation>Innehållet är inte sådant som står i en ärendefil.</translation>
    </message>
    <message>
        <source>The text in it is damaged.</source>
        <translation>Texten i den är skadad.</translation>
    </message>
    <message>
        <source>It is bigger than a case file may be.</source>
        <translation>Den är större än en ärendefil får vara.</translation>
    </message>
    <message>
        <source>It holds more files than a case file may.</source>
        <translation>Den innehåller fler filer än en ärendefil får ha.</translation>
    </message>
    <message>
        <source>It would grow to many times its size when it is opened.</source>
        <translation>Den skulle växa till många gånger sin storlek när den öppnas.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Den är låst med ett lösenord.</translation>
    </message>
    <message>
        <source>The parts in it lie on top of each other.</source>
        <translation>Delarna i den överlappar varandra.</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>Samma sak står två gånger i den.</translation>
    </message>
    <message>
        <source>This case is already sent as %1</source>
        <translation>Ärendet är redan skickat som %1</translation>
    </message>
    <message>
        <source>It was waiting to be sent there on %1, and may have been sent since. It stays one case.</source>
        <translation>Den väntade på att skickas därifrån %1 och kan ha skickats sedan dess. Det blir ändå bara ett ärende.</translation>
    </message>
    <message>
        <source>The case from the file is a draft here now</source>
        <translation>Ärendet i filen är nu ett utkast här</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Send, and it is one case wherever it is sent.</source>
        <translation>Inget skickas förrän du trycker på Skicka, och det blir ett ärende var det än skickas ifrån.</translation>
    </message>
    <message>
        <source>This draft was here already</source>
        <translation>Det här utkastet fanns redan här</translation>
    </message>
    <message>
        <source>The file says the same as the draft.</source>
        <translation>Filen säger samma sak som utkastet.</translation>
    </message>
    <message>
        <source>Two texts of the same case</source>
        <translation>Två texter till samma ärende</translation>
    </message>
    <message>
        <source>The draft here and the one from the file differ. Both are kept; only one of them can be sent.</source>
        <translation>Utkastet här och det från filen skiljer sig åt. Båda behålls, men bara ett av dem kan skickas.</translation>
    </message>
    <message>
        <source>This case is in the outbox already</source>
        <translation>Ärendet ligger redan i utkorgen</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Filen lämnades som den är.</translation>
    </message>
    <message>
        <source>This case is already sent</source>
        <translation>Ärendet är redan skickat</translation>
    </message>
    <message>
        <source>Who takes this case?</source>
        <translation>Vem tar det här ärendet?</translation>
    </message>
    <message>
        <source>%1 wrote it. It is sent in the name of the account that you choose.</source>
        <translation>%1 har skrivit det. Det skickas i namnet på det konto du väljer.</translation>
    </message>
    <message>
        <source>The case is for another portal</source>
        <translation>Ärendet är till en annan portal</translation>
    </message>
    <message>
        <source>%1 wrote it for %2. Sign in to that portal first, then open the file again.</source>
        <translation>%1 skrev det till %2. Logga först in på den portalen och öppna sedan filen igen.</translation>
    </message>
</context>
<context>
    <name>CaseFileDesk</name>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>This case is already sent as %1</source>
        <translation>Ärendet är redan skickat som %1</translation>
    </message>
    <message>
        <source>Another text of it was sent. This one stays here; you can send its words as a reply there.</source>
        <translation>En annan text har skickats. Den här stannar kvar; du kan skicka orden som ett svar i ärendet.</translation>
    </message>
    <message>
        <source>This case is in the outbox already</source>
        <translation>Ärendet ligger redan i utkorgen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Two texts of the same case</source>
        <translation>Två texter till samma ärende</translation>
    </message>
    <message>
        <source>Another text of this case is among your drafts. Compare them, copy over what is missing here, and send one: only one of them becomes a case. Discard the other.</source>
        <translation>En annan text till det här ärendet finns bland dina utkast. Jämför dem, kopiera över det som saknas här och skicka ett: bara ett av dem blir ett ärende. Förkasta det andra.</translation>
    </message>
    <message>
        <source>Show the other text</source>
        <translation>Visa den andra texten</translation>
    </message>
    <message>
        <source>Opening the case file …</source>
        <translation>Öppnar ärendefilen …</translation>
    </message>
    <message>
        <source>files</source>
        <translation>filer</translation>
    </message>
    <message>
        <source>They differ in: %1</source>
        <translation>De skiljer sig i: %1</translation>
    </message>
    <message>
        <source>Saved as %1. The draft stays here, too.</source>
        <translation>Sparat som %1. Utkastet finns också kvar här.</translation>
    </message>
    <message>
        <source>The case file was not saved</source>
        <translation>Ärendefilen sparades inte</translation>
    </message>
</context>
<context>
    <name>CaseFileDialog</name>
    <message>
        <source>Case file of Nordesk</source>
        <translation>Ärendefil från Nordesk</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Öppna en ärendefil</translation>
    </message>
    <message>
        <source>Save as a case file</source>
        <translation>Spara som ärendefil</translation>
    </message>
</context>
<context>
    <name>CaseFilter</name>
    <message>
        <source>My cases</source>
        <translation>Mina ärenden</translation>
    </message>
    <message>
        <source>Organisation's cases</source>
        <translation>Organisationens ärenden</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Väntar på mig</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Delat med mig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Senaste uppdatering</translation>
    </message>
    <message>
        <source>Date opened</source>
        <translation>Datum skapat</translation>
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
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Date closed</source>
        <translation>Datum avslutat</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa mer</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>On its way – the number comes with the portal's answer</source>
        <translation>På väg – numret kommer med portalens svar</translation>
    </message>
    <message>
        <source>Your reply is on its way.</source>
        <translation>Ditt svar är på väg.</translation>
    </message>
    <message>
        <source>Done. The portal is told as soon as it can be reached.</source>
        <translation>Klart. Portalen får veta det så snart den kan nås.</translation>
    </message>
    <message>
        <source>Thank you. Your rating is on its way.</source>
        <translation>Tack. Ditt betyg är på väg.</translation>
    </message>
    <message>
        <source>Fetching the file …</source>
        <translation>Hämtar filen …</translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation>Filen är sparad</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
    </message>
</context>
<context>
    <name>CaseParts</name>
    <message>
        <source>My cases</source>
        <translation>Mina ärenden</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Instrumentpanel</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Vilka ärenden</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Öppna eller avslutade</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are in “%1” now.</source>
        <translation>
            <numerusform>%n ärende finns nu i ”%1”.</numerusform>
            <numerusform>%n ärenden finns nu i ”%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal counts more cases in this view than are kept here.</source>
        <translation>Portalen räknar fler ärenden i den här vyn än vad som finns sparade här.</translation>
    </message>
    <message numerus="yes">
        <source>The portal counts %n more here that you do not see.</source>
        <translation>
            <numerusform>Portalen räknar %n ärende till här som du inte ser.</numerusform>
            <numerusform>Portalen räknar %n ärenden till här som du inte ser.</numerusform>
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
        <translation>Typ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Anmält av</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Senaste uppdatering</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
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
        <translation>Ingen typ</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Ingen tjänst</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Ingen ägare ännu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterat</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>när som helst</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>de senaste 7 dagarna</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>de senaste 30 dagarna</translation>
    </message>
    <message>
        <source>in the last 90 days</source>
        <translation>de senaste 90 dagarna</translation>
    </message>
    <message>
        <source>in the last 365 days</source>
        <translation>de senaste 365 dagarna</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>mellan två datum</translation>
    </message>
    <message>
        <source>My active cases</source>
        <translation>Mina aktiva ärenden</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Väntar på mig</translation>
    </message>
    <message>
        <source>All my cases</source>
        <translation>Alla mina ärenden</translation>
    </message>
    <message>
        <source>My closed cases</source>
        <translation>Mina avslutade ärenden</translation>
    </message>
    <message>
        <source>The organisation's active cases</source>
        <translation>Organisationens aktiva ärenden</translation>
    </message>
    <message>
        <source>Urgent cases</source>
        <translation>Brådskande ärenden</translation>
    </message>
    <message>
        <source>Opened in the last 7 days</source>
        <translation>Skapade de senaste 7 dagarna</translation>
    </message>
</context>
<context>
    <name>CaseTools</name>
    <message>
        <source>Search in number, title and text</source>
        <translation>Sök i nummer, titel och text</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>Vänd på ordningen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>More: group, columns, export</source>
        <translation>Mer: gruppera, välj kolumner, exportera</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Visa som lista</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Kopiera de valda raderna</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppera efter</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingen gruppering</translation>
    </message>
    <message>
        <source>Choose columns …</source>
        <translation>Välj kolumner …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportera …</translation>
    </message>
</context>
<context>
    <name>CaseUse</name>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>What waits here to be sent is taken off already: %1.</source>
        <translation>Det som väntar här på att skickas är redan avdraget: %1.</translation>
    </message>
    <message>
        <source>The portal makes no such case then. Ask your organisation's contact to extend the agreement.</source>
        <translation>Då skapar portalen inget sådant ärende. Be organisationens kontaktperson att utöka avtalet.</translation>
    </message>
    <message>
        <source>You can send it all the same; it goes beyond what was bought.</source>
        <translation>Du kan skicka ärendet ändå; det går utöver det som köpts.</translation>
    </message>
    <message>
        <source>Nothing is counted against your agreement.</source>
        <translation>Inget räknas av från ert avtal.</translation>
    </message>
    <message>
        <source>Included in your agreement: it never runs out.</source>
        <translation>Ingår i ert avtal: det tar aldrig slut.</translation>
    </message>
    <message>
        <source>No agreement in force covers this. The desk counts it by itself.</source>
        <translation>Inget gällande avtal täcker detta. Servicedesken räknar ärendet för sig.</translation>
    </message>
    <message>
        <source>It is counted against your organisation's agreement. What is left of it is shown to those who may see the agreement.</source>
        <translation>Ärendet räknas av från organisationens avtal. Vad som återstår visas för dem som får se avtalet.</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Det finns inget kvar.</translation>
    </message>
    <message>
        <source>It takes as much as the work takes.</source>
        <translation>Ärendet drar så mycket som arbetet kräver.</translation>
    </message>
    <message>
        <source>%1: it takes as much as the work takes – left now %2.</source>
        <translation>%1: ärendet drar så mycket som arbetet kräver – kvar nu %2.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is sent.</source>
        <translation>%1: ärendet drar %2 när det skickas.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is solved.</source>
        <translation>%1: ärendet drar %2 när det löses.</translation>
    </message>
    <message>
        <source>%1: it takes %2, and left is only %3.</source>
        <translation>%1: ärendet drar %2, och det finns bara %3 kvar.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is sent – left now %3, then %4.</source>
        <translation>%1: ärendet drar %2 när det skickas – kvar nu %3, sedan %4.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is solved – left now %3, then %4.</source>
        <translation>%1: ärendet drar %2 när det löses – kvar nu %3, sedan %4.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Inget ärende matchar</translation>
    </message>
    <message>
        <source>Nothing in this list holds these words. Look in all lists, or write it differently.</source>
        <translation>Inget i den här listan innehåller de orden. Leta i alla listor, eller skriv på ett annat sätt.</translation>
    </message>
    <message>
        <source>Search in all cases</source>
        <translation>Sök i alla ärenden</translation>
    </message>
    <message>
        <source>No case fits the filters</source>
        <translation>Inget ärende matchar filtren</translation>
    </message>
    <message>
        <source>Take one of them away to see more.</source>
        <translation>Ta bort något av dem för att se fler.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>The portal counts none of your cases in this view just now.</source>
        <translation>Portalen räknar inga av dina ärenden i den här vyn just nu.</translation>
    </message>
    <message>
        <source>Nothing is shared with you</source>
        <translation>Inget har delats med dig</translation>
    </message>
    <message>
        <source>What others share with you or with your group stands here.</source>
        <translation>Här finns det som andra delar med dig eller din grupp.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Inget väntar på dig</translation>
    </message>
    <message>
        <source>The desk has what it needs from you.</source>
        <translation>Servicedesken har det den behöver från dig.</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Inga ärenden här</translation>
    </message>
    <message>
        <source>What you report or order stands here, from the moment you press Send.</source>
        <translation>Det du anmäler eller beställer finns här från det att du trycker på Skicka.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>Search in the catalogue</source>
        <translation>Sök i katalogen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>What do you need? Choose a category, or search.</source>
        <translation>Vad behöver du? Välj en kategori eller sök.</translation>
    </message>
    <message>
        <source>It comes with the first update from the portal and is then here without a network, too.</source>
        <translation>Den kommer med portalens första uppdatering och finns sedan här även utan nätverk.</translation>
    </message>
    <message>
        <source>The catalogue has not arrived yet</source>
        <translation>Katalogen har inte kommit ännu</translation>
    </message>
    <message>
        <source>There is no catalogue here</source>
        <translation>Det finns ingen katalog här</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Read as a table</source>
        <translation>Läs som tabell</translation>
    </message>
    <message>
        <source>Nothing to count here.</source>
        <translation>Inget att räkna här.</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>totalt</translation>
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
        <translation>Efter tjänst</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Efter ålder</translation>
    </message>
    <message>
        <source>Opened and closed, by week</source>
        <translation>Skapade och avslutade per vecka</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ärenden</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n annan</numerusform>
            <numerusform>%n andra</numerusform>
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
            <numerusform>%n dagar eller mer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 dagar</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Vecka %1</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Dina svar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Who sees it, and what it uses</source>
        <translation>Vem som ser det, och vad det förbrukar</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Inget är besvarat ännu.</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>Inga filer.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>%1 (charged)</source>
        <translation>%1 (avgiftsbelagt)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Not chosen – the desk decides</source>
        <translation>Inte vald – servicedesken bestämmer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Linked articles</source>
        <translation>Länkade artiklar</translation>
    </message>
    <message>
        <source>the service desk</source>
        <translation>servicedesken</translation>
    </message>
    <message>
        <source>You and %1.</source>
        <translation>Du och %1.</translation>
    </message>
    <message>
        <source>You, %1, and those at %2 who may see the organisation's cases.</source>
        <translation>Du, %1 och de hos %2 som får se organisationens ärenden.</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Vem som får se det</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopia till</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Vad det kostar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Uses an entitlement of your agreement.</source>
        <translation>Använder en rättighet i ert avtal.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hur lång tid det tar</translation>
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
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>In time</source>
        <translation>I tid</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Förfaller snart</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Uppfylld</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Behövs inte längre</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 tim</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 tim %2 min</translation>
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
        <translation>%1 för sent</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Klart %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Förfaller %1</translation>
    </message>
    <message>
        <source>Goes on when the case does</source>
        <translation>Fortsätter när ärendet gör det</translation>
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
        <translation>Enligt den här datorns klocka, tills portalen svarar igen.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Tick what the table shows. Move a column with Alt and the arrow keys.</source>
        <translation>Kryssa för vad tabellen ska visa. Flytta en kolumn med Alt och piltangenterna.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Som det var från början</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not signed in to a portal.</source>
        <translation>Inte inloggad på någon portal.</translation>
    </message>
    <message>
        <source>The keyring is locked; without it nothing is sent or read.</source>
        <translation>Nyckelringen är låst; utan den skickas eller hämtas inget.</translation>
    </message>
    <message>
        <source>Please sign in again to get news.</source>
        <translation>Logga in igen för att få nyheter.</translation>
    </message>
    <message>
        <source>Connected, but not everything could be read.</source>
        <translation>Ansluten, men allt kunde inte läsas.</translation>
    </message>
    <message>
        <source>Nordesk tries again at %1.</source>
        <translation>Nordesk försöker igen kl. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of the portal could not be understood.</source>
        <translation>
            <numerusform>%n post från portalen gick inte att förstå.</numerusform>
            <numerusform>%n poster från portalen gick inte att förstå.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>Det du ser hämtades %1.</translation>
    </message>
    <message>
        <source>Working offline: the portal's answers make no sense.</source>
        <translation>Arbetar frånkopplat: portalens svar går inte att förstå.</translation>
    </message>
    <message>
        <source>Working offline.</source>
        <translation>Arbetar frånkopplat.</translation>
    </message>
    <message>
        <source>Nordesk shows the cases of a portal you sign in to.</source>
        <translation>Nordesk visar ärendena i en portal som du loggar in på.</translation>
    </message>
    <message>
        <source>Sign in, or try the demo portal.</source>
        <translation>Logga in eller prova demoportalen.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Logga in igen</translation>
    </message>
    <message>
        <source>The portal no longer knows you; sign-ins end after some time.</source>
        <translation>Portalen känner inte längre igen dig; inloggningar upphör efter en tid.</translation>
    </message>
    <message>
        <source>Nothing is lost. What waits is sent after you have signed in.</source>
        <translation>Inget är förlorat. Det som väntar skickas när du har loggat in.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Arbetar frånkopplat</translation>
    </message>
    <message>
        <source>The portal answers, but its answers make no sense.</source>
        <translation>Portalen svarar, men svaren går inte att förstå.</translation>
    </message>
    <message>
        <source>Nordesk tries again by itself. If it lasts, send us the report from Settings.</source>
        <translation>Nordesk försöker igen av sig självt. Om det håller i sig kan du skicka oss rapporten från Inställningar.</translation>
    </message>
    <message>
        <source>Nordesk has not reached the portal yet.</source>
        <translation>Nordesk har inte nått portalen ännu.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Det försöker igen av sig självt.</translation>
    </message>
    <message>
        <source>The portal is being worked on</source>
        <translation>Underhåll pågår på portalen</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Portalen är upptagen</translation>
    </message>
    <message>
        <source>You can go on writing. Everything is sent when the portal is back, without your doing.</source>
        <translation>Du kan fortsätta skriva. Allt skickas av sig självt när portalen är tillbaka.</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Allt kunde inte läsas</translation>
    </message>
    <message>
        <source>Some of what the portal said could not be understood; it was set aside.</source>
        <translation>En del av det som portalen skickade gick inte att förstå och har lagts åt sidan.</translation>
    </message>
    <message>
        <source>All the rest is current. Send us the report from Settings.</source>
        <translation>Allt annat är aktuellt. Skicka oss gärna rapporten från Inställningar.</translation>
    </message>
    <message>
        <source>Working offline: %1</source>
        <translation>Arbetar frånkopplat: %1</translation>
    </message>
    <message>
        <source>The portal is being worked on until %1.</source>
        <translation>Underhåll pågår på portalen till %1.</translation>
    </message>
    <message>
        <source>The portal is being worked on; trying again soon.</source>
        <translation>Underhåll pågår på portalen; försöker snart igen.</translation>
    </message>
    <message>
        <source>The portal is busy until %1.</source>
        <translation>Portalen är upptagen till %1.</translation>
    </message>
    <message>
        <source>The portal is busy; trying again soon.</source>
        <translation>Portalen är upptagen; försöker snart igen.</translation>
    </message>
    <message>
        <source>Reading what is new …</source>
        <translation>Hämtar nytt …</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Ansluten.</translation>
    </message>
    <message>
        <source>Up to date, read %1.</source>
        <translation>Aktuellt, hämtat %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n väntar på att skickas</numerusform>
            <numerusform>%n väntar på att skickas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your attention</source>
        <translation>
            <numerusform>%n kräver din uppmärksamhet</numerusform>
            <numerusform>%n kräver din uppmärksamhet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Försök igen nu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>CountdownWindow</name>
    <message>
        <source>The picture comes</source>
        <translation>Bilden tas snart</translation>
    </message>
    <message>
        <source>Open the menu you want in it.</source>
        <translation>Öppna menyn som du vill ha med.</translation>
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
        <translation>Instrumentpanel</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mina ärenden</translation>
    </message>
    <message>
        <source>Whose cases the charts count</source>
        <translation>Vems ärenden diagrammen räknar</translation>
    </message>
</context>
<context>
    <name>DataGrid</name>
    <message>
        <source>Search in this table</source>
        <translation>Sök i den här tabellen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Välj kolumner</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data per %1</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alla</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>No row has these words and fits what is chosen above.</source>
        <translation>Ingen rad har de här orden och passar det som är valt ovan.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortera stigande</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortera fallande</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Pick a day</source>
        <translation>Välj en dag</translation>
    </message>
</context>
<context>
    <name>DemoPeople</name>
    <message>
        <source>may order changes</source>
        <translation>får beställa ändringar</translation>
    </message>
    <message>
        <source>office worker</source>
        <translation>kontorsanställd</translation>
    </message>
    <message>
        <source>sees the activity</source>
        <translation>ser aktiviteten</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administratör</translation>
    </message>
    <message>
        <source>leads the desk</source>
        <translation>leder servicedesken</translation>
    </message>
    <message>
        <source>works at the desk</source>
        <translation>arbetar i servicedesken</translation>
    </message>
</context>
<context>
    <name>DescribeStep</name>
    <message>
        <source>Answers that no longer fit</source>
        <translation>Svar som inte längre passar</translation>
    </message>
    <message>
        <source>The form is another now. This is not sent; copy what you still need.</source>
        <translation>Formuläret är ett annat nu. Det här skickas inte; kopiera det du fortfarande behöver.</translation>
    </message>
    <message>
        <source>Add it to the description</source>
        <translation>Lägg till det i beskrivningen</translation>
    </message>
    <message>
        <source>Choose what it is about first</source>
        <translation>Välj först vad det gäller</translation>
    </message>
    <message>
        <source>The questions depend on it. You can go back and forth as you like.</source>
        <translation>Frågorna beror på det. Du kan gå fram och tillbaka som du vill.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Your answers stand where they belong now. Please look at them once more.</source>
        <translation>Dina svar står nu där de hör hemma. Titta igenom dem en gång till.</translation>
    </message>
    <message>
        <source>The form has changed since you wrote this</source>
        <translation>Formuläret har ändrats sedan du skrev det här</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Incidents are read first. Nothing you have written is lost.</source>
        <translation>Störningar läses först. Inget du har skrivit går förlorat.</translation>
    </message>
    <message>
        <source>This sounds like an incident</source>
        <translation>Det här låter som en störning</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Gör det till en störning</translation>
    </message>
    <message>
        <source>Its reasons stand at the fields.</source>
        <translation>Skälen står vid fälten.</translation>
    </message>
    <message>
        <source>The portal did not accept this as it was</source>
        <translation>Portalen godtog inte det här som det var</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Tilldela %1</translation>
    </message>
    <message>
        <source>Put into the queue %1</source>
        <translation>Lägg i kön %1</translation>
    </message>
    <message>
        <source>New part of this case: %1</source>
        <translation>Nytt delärende under det här ärendet: %1</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Slå samman med %1</translation>
    </message>
    <message>
        <source>Make %1 a part of this case</source>
        <translation>Gör %1 till ett delärende i det här ärendet</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Dela med %1</translation>
    </message>
    <message>
        <source>No longer share with %1</source>
        <translation>Sluta dela med %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Ändra till %1</translation>
    </message>
    <message>
        <source>Find the right queue by the routing rules</source>
        <translation>Hitta rätt kö enligt dirigeringsreglerna</translation>
    </message>
    <message>
        <source>Take this case off the agreement</source>
        <translation>Räkna av det här ärendet från avtalet</translation>
    </message>
    <message>
        <source>Do not take this case off the agreement</source>
        <translation>Räkna inte av det här ärendet från avtalet</translation>
    </message>
    <message>
        <source>You reported it.</source>
        <translation>Du anmälde det.</translation>
    </message>
    <message>
        <source>You work at the desk, which sees every case.</source>
        <translation>Du arbetar i servicedesken, som ser alla ärenden.</translation>
    </message>
    <message>
        <source>Somebody shared it with you.</source>
        <translation>Någon delade det med dig.</translation>
    </message>
    <message>
        <source>%1 shared it with you.</source>
        <translation>%1 delade det med dig.</translation>
    </message>
    <message>
        <source>People at %1 see each other's cases.</source>
        <translation>De som arbetar på %1 ser varandras ärenden.</translation>
    </message>
    <message>
        <source>It belongs to your organisation, whose people see each other's cases.</source>
        <translation>Det hör till din organisation, där alla ser varandras ärenden.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Behövs inte längre</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Inte valt ännu</translation>
    </message>
    <message>
        <source>Type not chosen yet</source>
        <translation>Typ inte vald ännu</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>Nothing attached yet</source>
        <translation>Inget bifogat ännu</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Klart att skicka</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Vad gäller det?</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Beskriv det</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa det</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Granska och skicka</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Assign</source>
        <translation>Tilldela</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Lägg till i kö</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delärenden</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Slå samman …</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Dela …</translation>
    </message>
    <message>
        <source>Do not take off the agreement</source>
        <translation>Räkna inte av från avtalet</translation>
    </message>
    <message>
        <source>Take off the agreement</source>
        <translation>Räkna av från avtalet</translation>
    </message>
    <message>
        <source>By the routing rules</source>
        <translation>Enligt dirigeringsreglerna</translation>
    </message>
    <message>
        <source>New part …</source>
        <translation>Nytt delärende …</translation>
    </message>
    <message>
        <source>Existing case …</source>
        <translation>Befintligt ärende …</translation>
    </message>
    <message>
        <source>The part inherits customer, service and priority, and goes through its own stages.</source>
        <translation>Delärendet ärver kund, tjänst och prioritet, och går igenom sina egna faser.</translation>
    </message>
    <message>
        <source>What is the part about?</source>
        <translation>Vad gäller delärendet?</translation>
    </message>
    <message>
        <source>This case ends, and the other one goes on for both. Write the number of an open case.</source>
        <translation>Det här ärendet avslutas, och det andra fortsätter för båda. Skriv numret på ett öppet ärende.</translation>
    </message>
    <message>
        <source>Into which case?</source>
        <translation>Med vilket ärende?</translation>
    </message>
    <message>
        <source>It goes on by itself, as a part of this one. Write the number of an open case.</source>
        <translation>Det fortsätter för sig, som ett delärende i det här. Skriv numret på ett öppet ärende.</translation>
    </message>
    <message>
        <source>Which case is a part of this one?</source>
        <translation>Vilket ärende är ett delärende i det här?</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Start</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>What you will be asked</source>
        <translation>Vad du får frågor om</translation>
    </message>
    <message>
        <source>The portal does not let you order this.</source>
        <translation>Portalen låter dig inte beställa det här.</translation>
    </message>
    <message>
        <source>Ask the contact person of your organisation.</source>
        <translation>Fråga kontaktpersonen i din organisation.</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Du kan inte beställa det här själv</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Vad det kostar</translation>
    </message>
    <message>
        <source>Uses an entitlement of your agreement.</source>
        <translation>Använder en rättighet i ert avtal.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Who may order it</source>
        <translation>Vem som får beställa</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hur lång tid det tar</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (valfritt)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, depending on your answers</source>
        <translation>
            <numerusform>och %n till, beroende på dina svar</numerusform>
            <numerusform>och %n till, beroende på dina svar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Change what the case is about</source>
        <translation>Ändra vad ärendet gäller</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Hitta en kund</translation>
    </message>
    <message>
        <source>The portal cannot be asked now. These are the choices it told of last.</source>
        <translation>Portalen kan inte tillfrågas nu. Det här är de val den angav senast.</translation>
    </message>
    <message>
        <source>Change the case</source>
        <translation>Ändra ärendet</translation>
    </message>
    <message>
        <source>Change and find the queue</source>
        <translation>Ändra och hitta kön</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt det vara som det är</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>“%1” belongs to the present customer. It will no longer apply to this case.</source>
        <translation>”%1” hör till den nuvarande kunden. Det gäller då inte längre för det här ärendet.</translation>
    </message>
    <message>
        <source>The people of %1 will see the case with its whole conversation, those of %2 no longer.</source>
        <translation>Användarna hos %1 får se ärendet med hela konversationen, de hos %2 ser det inte längre.</translation>
    </message>
    <message>
        <source>Give the case to another customer?</source>
        <translation>Flytta ärendet till en annan kund?</translation>
    </message>
    <message>
        <source>Give it to them</source>
        <translation>Flytta ärendet</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Change …</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Kund och kontaktperson</translation>
    </message>
    <message>
        <source>No entitlement applies to this case.</source>
        <translation>Ingen rättighet gäller för det här ärendet.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Befattning</translation>
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
        <translation>Kundens senaste ärenden</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Vad som återstår</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltigt till</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Den här datorn är inte ansluten till något nätverk.</translation>
    </message>
    <message>
        <source>The network does not find any server by its name.</source>
        <translation>Nätverket hittar inga servrar efter namn.</translation>
    </message>
    <message>
        <source>This network has no way to the portal.</source>
        <translation>Det här nätverket har ingen väg till portalen.</translation>
    </message>
    <message>
        <source>There is no server by that name.</source>
        <translation>Det finns ingen server med det namnet.</translation>
    </message>
    <message>
        <source>The server is there, but does not take calls.</source>
        <translation>Servern finns, men tar inte emot anslutningar.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Servern svarade inte i tid.</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first. Open a web page in your browser.</source>
        <translation>Det här nätverket kräver att du loggar in på det först. Öppna en webbsida i webbläsaren.</translation>
    </message>
    <message>
        <source>The way out goes through a proxy that did not let us pass.</source>
        <translation>Vägen ut går genom en proxy som inte släppte igenom oss.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a password.</source>
        <translation>Proxyn i ditt nätverk begär ett lösenord.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a Windows sign-in (NTLM or Kerberos), which Nordesk cannot do.</source>
        <translation>Proxyn i ditt nätverk kräver Windows-inloggning (NTLM eller Kerberos), vilket Nordesk inte stöder.</translation>
    </message>
    <message>
        <source>Your network sets its proxy with a script (PAC), which Nordesk cannot read.</source>
        <translation>Ditt nätverk anger proxyn med ett skript (PAC), som Nordesk inte kan läsa.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong.</source>
        <translation>Klockan i den här datorn går fel.</translation>
    </message>
    <message>
        <source>The server's certificate has expired.</source>
        <translation>Serverns certifikat har gått ut.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid yet. Is this computer's clock right?</source>
        <translation>Serverns certifikat är inte giltigt ännu. Går datorns klocka rätt?</translation>
    </message>
    <message>
        <source>The server's certificate is for another name.</source>
        <translation>Serverns certifikat gäller för ett annat namn.</translation>
    </message>
    <message>
        <source>The server's certificate comes from an issuer this computer does not trust.</source>
        <translation>Serverns certifikat kommer från en utfärdare som den här datorn inte litar på.</translation>
    </message>
    <message>
        <source>The server could not prove that it is who it says it is.</source>
        <translation>Servern kunde inte bevisa att den är den som den säger sig vara.</translation>
    </message>
    <message>
        <source>The server sent us to another address, which we do not follow.</source>
        <translation>Servern skickade oss till en annan adress, som vi inte följer.</translation>
    </message>
    <message>
        <source>The connection was cut off.</source>
        <translation>Anslutningen bröts.</translation>
    </message>
    <message>
        <source>This program is too old for the portal.</source>
        <translation>Det här programmet är för gammalt för portalen.</translation>
    </message>
    <message>
        <source>The portal is too old for this program.</source>
        <translation>Portalen är för gammal för det här programmet.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Det avbröts.</translation>
    </message>
    <message>
        <source>There is no server by the name “%1”.</source>
        <translation>Det finns ingen server med namnet ”%1”.</translation>
    </message>
    <message>
        <source>The way out goes through the proxy “%1”, which did not let us pass.</source>
        <translation>Vägen ut går genom proxyn ”%1”, som inte släppte igenom oss.</translation>
    </message>
    <message>
        <source>The proxy “%1” of your network asks for a password.</source>
        <translation>Proxyn ”%1” i ditt nätverk begär ett lösenord.</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a Windows sign-in (NTLM or Kerberos), which Nordesk cannot do.</source>
        <translation>Proxyn ”%1” kräver Windows-inloggning (NTLM eller Kerberos), vilket Nordesk inte stöder.</translation>
    </message>
    <message>
        <source>The server sent us to “%1”, which we do not follow.</source>
        <translation>Servern skickade oss vidare till ”%1”, och dit följer vi inte.</translation>
    </message>
    <message>
        <source>The server's certificate comes from “%1”, an issuer this computer does not trust.</source>
        <translation>Serverns certifikat kommer från ”%1”, en utfärdare som den här datorn inte litar på.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong: it is %1 ahead of the portal's.</source>
        <translation>Klockan i den här datorn går fel: den går %1 före portalens.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong: it is %1 behind the portal's.</source>
        <translation>Klockan i den här datorn går fel: den går %1 efter portalens.</translation>
    </message>
    <message>
        <source>Connect to a network; Nordesk notices it and goes on by itself.</source>
        <translation>Anslut till ett nätverk; Nordesk märker det och fortsätter av sig självt.</translation>
    </message>
    <message>
        <source>This often passes by itself. If it lasts, connect to the network anew.</source>
        <translation>Det går ofta över av sig självt. Om inte, anslut till nätverket på nytt.</translation>
    </message>
    <message>
        <source>If your company has a VPN, connect it. Nordesk tries again by itself.</source>
        <translation>Om ditt företag har VPN, anslut den. Nordesk försöker igen av sig självt.</translation>
    </message>
    <message>
        <source>If your company has a VPN, connect it; else check the portal's address.</source>
        <translation>Om ditt företag har VPN, anslut den; kontrollera annars portalens adress.</translation>
    </message>
    <message>
        <source>It is probably being restarted. Nordesk tries again by itself.</source>
        <translation>Den startas troligen om. Nordesk försöker igen av sig självt.</translation>
    </message>
    <message>
        <source>The network or the portal is slow. Nordesk tries again by itself.</source>
        <translation>Nätverket eller portalen är långsam. Nordesk försöker igen av sig självt.</translation>
    </message>
    <message>
        <source>When you have signed in to the network, Nordesk goes on by itself.</source>
        <translation>När du har loggat in på nätverket fortsätter Nordesk av sig självt.</translation>
    </message>
    <message>
        <source>Ask your IT department about the proxy. Nordesk tries again by itself.</source>
        <translation>Fråga IT-avdelningen om proxyn. Nordesk försöker igen av sig självt.</translation>
    </message>
    <message>
        <source>Ask your IT department how programs get through this proxy.</source>
        <translation>Fråga IT-avdelningen hur program kommer igenom proxyn.</translation>
    </message>
    <message>
        <source>Ask your IT department for a way out that needs no Windows sign-in.</source>
        <translation>Be IT-avdelningen om en väg ut som inte kräver Windows-inloggning.</translation>
    </message>
    <message>
        <source>Ask your IT department for the proxy's name, and set it in the system's network settings.</source>
        <translation>Fråga IT-avdelningen vad proxyn heter och ange den i systemets nätverksinställningar.</translation>
    </message>
    <message>
        <source>Set the clock right in the system's settings.</source>
        <translation>Ställ klockan i systemets inställningar.</translation>
    </message>
    <message>
        <source>Tell the support desk. If this computer's clock is wrong, set it right.</source>
        <translation>Meddela servicedesken. Om datorns klocka går fel, ställ den.</translation>
    </message>
    <message>
        <source>Set the clock right in the system's settings. If it is right, tell the support desk.</source>
        <translation>Ställ klockan i systemets inställningar. Om den går rätt, meddela servicedesken.</translation>
    </message>
    <message>
        <source>Check the portal's address, or ask the support desk. Nothing was sent.</source>
        <translation>Kontrollera portalens adress eller fråga servicedesken. Inget skickades.</translation>
    </message>
    <message>
        <source>Something in your network may stand in between. Ask your IT department. Nothing was sent.</source>
        <translation>Något i ditt nätverk kan ligga emellan. Fråga IT-avdelningen. Inget skickades.</translation>
    </message>
    <message>
        <source>Ask the support desk or your IT department. Nothing was sent.</source>
        <translation>Fråga servicedesken eller IT-avdelningen. Inget skickades.</translation>
    </message>
    <message>
        <source>Ask the support desk whether the portal has a new address.</source>
        <translation>Fråga servicedesken om portalen har fått en ny adress.</translation>
    </message>
    <message>
        <source>Nordesk tries again by itself.</source>
        <translation>Nordesk försöker igen av sig självt.</translation>
    </message>
    <message>
        <source>Install the new version of Nordesk. What you have written is kept and sent then.</source>
        <translation>Installera den nya versionen av Nordesk. Det du har skrivit finns kvar och skickas då.</translation>
    </message>
    <message>
        <source>Tell the support desk. What you have written is kept until the portal is newer.</source>
        <translation>Meddela servicedesken. Det du har skrivit finns kvar tills portalen har uppdaterats.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftChooser</name>
    <message>
        <source>Start a new case</source>
        <translation>Skriv ett nytt ärende</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Öppna en ärendefil …</translation>
    </message>
    <message>
        <source>Go on with a draft</source>
        <translation>Fortsätt med ett utkast</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation>Inget ämne ännu</translation>
    </message>
    <message>
        <source>Another text of the same case</source>
        <translation>En annan text till samma ärende</translation>
    </message>
</context>
<context>
    <name>DrillView</name>
    <message>
        <source>Show all months</source>
        <translation>Visa alla månader</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The figures cover only the use that you may see.</source>
        <translation>Siffrorna omfattar bara den förbrukning som du får se.</translation>
    </message>
    <message>
        <source>The figures cover the whole agreement; the list holds only what you may see.</source>
        <translation>Siffrorna omfattar hela avtalet; listan innehåller bara det du får se.</translation>
    </message>
    <message>
        <source>Figures and list cover the use of everybody the agreement is for.</source>
        <translation>Siffrorna och listan omfattar förbrukningen för alla som avtalet gäller.</translation>
    </message>
    <message>
        <source>The list is of the chosen workspaces only.</source>
        <translation>Listan gäller bara de valda arbetsytorna.</translation>
    </message>
    <message>
        <source>Use by month: %1</source>
        <translation>Förbrukning per månad: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Ingen förbrukning ännu</translation>
    </message>
    <message>
        <source>Each use stands here, a day after it at the latest.</source>
        <translation>All förbrukning visas här, senast dagen efter.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Select</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pil</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellips</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Penna</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markera</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Step number</source>
        <translation>Stegnummer</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Beskär</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Maskera</translation>
    </message>
    <message>
        <source>Press on a mark to move it or change its size. Tab goes through them.</source>
        <translation>Tryck på ett märke för att flytta det eller ändra storlek. Tabb går igenom dem.</translation>
    </message>
    <message>
        <source>Draw from the tail to the tip. Enter places one in the middle.</source>
        <translation>Dra från slutet till spetsen. Enter placerar en i mitten.</translation>
    </message>
    <message>
        <source>Draw from corner to corner. Enter places one in the middle.</source>
        <translation>Dra från hörn till hörn. Enter placerar en i mitten.</translation>
    </message>
    <message>
        <source>Draw freely. Enter places a line in the middle.</source>
        <translation>Rita fritt. Enter placerar ett streck i mitten.</translation>
    </message>
    <message>
        <source>Draw over what matters. Enter places one in the middle.</source>
        <translation>Dra över det som är viktigt. Enter placerar en i mitten.</translation>
    </message>
    <message>
        <source>Press where the text shall stand, then write.</source>
        <translation>Tryck där texten ska stå och skriv.</translation>
    </message>
    <message>
        <source>Press where the next step is. The numbers count by themselves.</source>
        <translation>Tryck där nästa steg är. Siffrorna räknar av sig själva.</translation>
    </message>
    <message>
        <source>Draw what shall stay, then press Enter. The strip below stays always.</source>
        <translation>Dra runt det som ska vara kvar och tryck på Enter. Remsan nedanför finns alltid kvar.</translation>
    </message>
    <message>
        <source>Draw over what nobody may see. It is gone for good once you are done.</source>
        <translation>Dra över det som ingen får se. Det är borta för gott när du är klar.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Röd</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
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
        <translation>Vit</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Tunn</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Tjock</translation>
    </message>
    <message>
        <source>Arrow %1 of %2, at %3 across and %4 down</source>
        <translation>Pil %1 av %2, %3 åt höger och %4 nedåt</translation>
    </message>
    <message>
        <source>Box %1 of %2, at %3 across and %4 down</source>
        <translation>Ruta %1 av %2, %3 åt höger och %4 nedåt</translation>
    </message>
    <message>
        <source>Ellipse %1 of %2, at %3 across and %4 down</source>
        <translation>Ellips %1 av %2, %3 åt höger och %4 nedåt</translation>
    </message>
    <message>
        <source>Pen line %1 of %2, at %3 across and %4 down</source>
        <translation>Pennstreck %1 av %2, %3 åt höger och %4 nedåt</translation>
    </message>
    <message>
        <source>Highlight %1 of %2, at %3 across and %4 down</source>
        <translation>Markering %1 av %2, %3 åt höger och %4 nedåt</translation>
    </message>
    <message>
        <source>Text %1 of %2, at %3 across and %4 down: “%5”</source>
        <translation>Text %1 av %2, %3 åt höger och %4 nedåt: ”%5”</translation>
    </message>
    <message>
        <source>Step %5, mark %1 of %2, at %3 across and %4 down</source>
        <translation>Steg %5, märke %1 av %2, %3 åt höger och %4 nedåt</translation>
    </message>
    <message>
        <source>Redaction %1 of %2, at %3 across and %4 down</source>
        <translation>Maskering %1 av %2, %3 åt höger och %4 nedåt</translation>
    </message>
    <message>
        <source>What stays, at %3 across and %4 down</source>
        <translation>Det som blir kvar, %3 åt höger och %4 nedåt</translation>
    </message>
    <message>
        <source>Norwegian identity number</source>
        <translation>Norskt personnummer</translation>
    </message>
    <message>
        <source>Swedish identity number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Finnish identity number</source>
        <translation>Finskt personnummer</translation>
    </message>
    <message>
        <source>Danish identity number</source>
        <translation>Danskt personnummer</translation>
    </message>
    <message>
        <source>Icelandic identity number</source>
        <translation>Isländskt personnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
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
        <translation>Något privat</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>What you drew stays here until it is kept.</source>
        <translation>Det du har ritat finns kvar här tills det är sparat.</translation>
    </message>
    <message>
        <source>The picture could not be kept</source>
        <translation>Bilden kunde inte sparas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Redigera bilden</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Bilden</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Ångra (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Gör om (Ctrl+Skift+Z)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Mindre (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Större (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit in the window (Ctrl+0)</source>
        <translation>Anpassa till fönstret (Ctrl+0)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Arrow keys move it (Shift: further), Ctrl with them changes its size, Delete takes it away.</source>
        <translation>Piltangenterna flyttar det (Skift: längre), med Ctrl ändrar de storleken, Delete tar bort det.</translation>
    </message>
    <message>
        <source>Enter redacts it, Delete dismisses it.</source>
        <translation>Enter maskerar det, Delete avfärdar förslaget.</translation>
    </message>
    <message>
        <source>Choose a tool above, or press the letter in its tooltip.</source>
        <translation>Välj ett verktyg ovan, eller tryck på bokstaven i verktygstipset.</translation>
    </message>
    <message>
        <source>Size %1 %, press for 100 % (Ctrl+1)</source>
        <translation>Storlek %1 %, tryck för 100 % (Ctrl+1)</translation>
    </message>
    <message>
        <source>What you drew has not been kept yet.</source>
        <translation>Det du har ritat är inte sparat ännu.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Förkasta dina ändringar?</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Förkasta ändringarna</translation>
    </message>
    <message numerus="yes">
        <source>%n places must still be redacted</source>
        <translation>
            <numerusform>%n ställe måste fortfarande maskeras</numerusform>
            <numerusform>%n ställen måste fortfarande maskeras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmailListEditor</name>
    <message>
        <source>name@company.example, …</source>
        <translation>namn@foretag.example, …</translation>
    </message>
</context>
<context>
    <name>Enhanced</name>
    <message>
        <source>Enhanced solutions packages</source>
        <translation>Tilläggspaket</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Active or inactive packages</source>
        <translation>Aktiva eller inaktiva paket</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiva</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Alla paket</translation>
    </message>
    <message>
        <source>This agreement has no such package.</source>
        <translation>Det här avtalet har inget sådant paket.</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Signing in …</source>
        <translation>Loggar in …</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Nordesk.</source>
        <translation>Du är inloggad. Du kan stänga sidan och gå tillbaka till Nordesk.</translation>
    </message>
    <message>
        <source>You were not signed in. Go back to Nordesk and try again.</source>
        <translation>Du blev inte inloggad. Gå tillbaka till Nordesk och försök igen.</translation>
    </message>
    <message>
        <source>Waiting for your sign-in …</source>
        <translation>Väntar på din inloggning …</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Något gick fel i programmet</translation>
    </message>
    <message>
        <source>This is our fault, not yours. What you have written is kept.</source>
        <translation>Det är vårt fel, inte ditt. Det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, send us the report from Settings.</source>
        <translation>Du kan fortsätta. Om det händer igen kan du skicka oss rapporten från Inställningar.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det gick inte</translation>
    </message>
    <message>
        <source>The program could not do what you asked.</source>
        <translation>Programmet kunde inte göra det du bad om.</translation>
    </message>
    <message>
        <source>What you have written is kept. Please try again.</source>
        <translation>Det du har skrivit finns kvar. Försök igen.</translation>
    </message>
    <message>
        <source>The portal could not do that</source>
        <translation>Portalen kunde inte göra det</translation>
    </message>
    <message>
        <source>The support portal answered with an error.</source>
        <translation>Supportportalen svarade med ett fel.</translation>
    </message>
    <message>
        <source>Try again in a while. Your work is kept here until then.</source>
        <translation>Försök igen om en stund. Ditt arbete finns kvar här så länge.</translation>
    </message>
    <message>
        <source>The portal cannot be reached</source>
        <translation>Portalen kan inte nås</translation>
    </message>
    <message>
        <source>You can go on working. Everything is sent as soon as there is a way.</source>
        <translation>Du kan arbeta vidare. Allt skickas så snart det går.</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Osäkert om det kom fram</translation>
    </message>
    <message>
        <source>It was sent, but the portal's answer did not come back.</source>
        <translation>Det skickades, men portalens svar kom inte tillbaka.</translation>
    </message>
    <message>
        <source>The program looks it up before it sends anything again.</source>
        <translation>Programmet kontrollerar det innan det skickar något på nytt.</translation>
    </message>
    <message>
        <source>The portal could not say whether it has it.</source>
        <translation>Portalen kunde inte säga om den har det.</translation>
    </message>
    <message>
        <source>Nothing is sent again before that is known.</source>
        <translation>Inget skickas igen innan det är klarlagt.</translation>
    </message>
    <message>
        <source>It was sent before, with another text</source>
        <translation>Det har skickats tidigare, med en annan text</translation>
    </message>
    <message>
        <source>The portal has it as %1.</source>
        <translation>Portalen har det som %1.</translation>
    </message>
    <message>
        <source>The portal has it already.</source>
        <translation>Portalen har det redan.</translation>
    </message>
    <message>
        <source>Your new text is kept here. You can send it as a reply.</source>
        <translation>Din nya text finns kvar här. Du kan skicka den som ett svar.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Programmet försöker igen av sig självt.</translation>
    </message>
    <message numerus="yes">
        <source>The program tries again by itself in %n minutes.</source>
        <translation>
            <numerusform>Programmet försöker igen av sig självt om %n minut.</numerusform>
            <numerusform>Programmet försöker igen av sig självt om %n minuter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Portalen är upptagen</translation>
    </message>
    <message>
        <source>It has asked us to come back later.</source>
        <translation>Den har bett oss komma tillbaka senare.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>Inloggningen slutfördes inte</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser for five minutes.</source>
        <translation>Ingen loggade in i webbläsaren inom fem minuter.</translation>
    </message>
    <message>
        <source>Begin again when you are ready.</source>
        <translation>Börja om när du är redo.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Logga in igen</translation>
    </message>
    <message>
        <source>The portal no longer knows you; sign-ins end after some time.</source>
        <translation>Portalen känner inte längre igen dig; inloggningar går ut efter en tid.</translation>
    </message>
    <message>
        <source>Nothing is lost. What waits is sent after you have signed in.</source>
        <translation>Inget är förlorat. Det som väntar skickas när du har loggat in.</translation>
    </message>
    <message>
        <source>Wrong e-mail or password</source>
        <translation>Fel e-postadress eller lösenord</translation>
    </message>
    <message>
        <source>The portal does not say which of the two is wrong.</source>
        <translation>Portalen säger inte vilket av de två som är fel.</translation>
    </message>
    <message>
        <source>Check both, or ask for a new password.</source>
        <translation>Kontrollera båda, eller begär ett nytt lösenord.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Du får inte göra det här</translation>
    </message>
    <message>
        <source>The portal knows you, but your role does not include it.</source>
        <translation>Portalen känner igen dig, men din roll omfattar det inte.</translation>
    </message>
    <message>
        <source>Ask your organisation's contact for the support desk.</source>
        <translation>Fråga din organisations kontaktperson för servicedesken.</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Det finns inte längre kvar</translation>
    </message>
    <message>
        <source>The portal has removed it, or it is not shared with you.</source>
        <translation>Portalen har tagit bort det, eller så är det inte delat med dig.</translation>
    </message>
    <message>
        <source>The list is read again.</source>
        <translation>Listan hämtas på nytt.</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Någon hann före</translation>
    </message>
    <message>
        <source>It has changed since you last saw it.</source>
        <translation>Det har ändrats sedan du såg det senast.</translation>
    </message>
    <message>
        <source>Look at it as it stands now, then decide again.</source>
        <translation>Titta på hur det ser ut nu och bestäm dig sedan på nytt.</translation>
    </message>
    <message>
        <source>The portal did not accept it</source>
        <translation>Portalen godtog det inte</translation>
    </message>
    <message>
        <source>Something in what you sent is not as the portal wants it.</source>
        <translation>Något i det du skickade är inte som portalen vill ha det.</translation>
    </message>
    <message>
        <source>Mend it and send it again. Nothing has been registered yet.</source>
        <translation>Rätta det och skicka igen. Inget har registrerats ännu.</translation>
    </message>
    <message>
        <source>This portal cannot do that</source>
        <translation>Den här portalen kan inte göra det</translation>
    </message>
    <message>
        <source>Ask the support desk how they would like to have it.</source>
        <translation>Fråga servicedesken hur de vill ha det.</translation>
    </message>
    <message>
        <source>The portal's answer made no sense</source>
        <translation>Portalens svar gick inte att förstå</translation>
    </message>
    <message>
        <source>It may be another program at that address, or a fault in one of us.</source>
        <translation>Det kan vara ett annat program på den adressen, eller ett fel hos en av oss.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, send us the report from Settings.</source>
        <translation>Kontrollera adressen. Om den är rätt kan du skicka oss rapporten från Inställningar.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer</source>
        <translation>Det kunde inte sparas på den här datorn</translation>
    </message>
    <message>
        <source>The place where the program keeps your work did not answer.</source>
        <translation>Platsen där programmet sparar ditt arbete svarade inte.</translation>
    </message>
    <message>
        <source>Leave the window open and try again.</source>
        <translation>Låt fönstret vara öppet och försök igen.</translation>
    </message>
    <message>
        <source>Leave the window open: what you see is kept in it until it can be saved.</source>
        <translation>Låt fönstret vara öppet: det du ser finns kvar i det tills det kan sparas.</translation>
    </message>
    <message>
        <source>The system's keyring did not help</source>
        <translation>Systemets nyckelring hjälpte inte</translation>
    </message>
    <message>
        <source>Your sign-in is kept in the keyring, and never in a plain file.</source>
        <translation>Din inloggning sparas i nyckelringen, aldrig i en vanlig fil.</translation>
    </message>
    <message>
        <source>Sign in again; it then lasts until you quit the program.</source>
        <translation>Logga in igen; det gäller sedan tills du avslutar programmet.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Nyckelringen är låst</translation>
    </message>
    <message>
        <source>Your sign-in lies in the system's keyring, which did not open.</source>
        <translation>Din inloggning ligger i systemets nyckelring, som inte öppnades.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or sign in for this session only.</source>
        <translation>Lås upp nyckelringen och försök igen, eller logga in bara för den här sessionen.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>Den här datorn har ingen nyckelring</translation>
    </message>
    <message>
        <source>Without one the program does not keep your sign-in.</source>
        <translation>Utan den sparar programmet inte din inloggning.</translation>
    </message>
    <message>
        <source>Your sign-in lasts until you quit the program.</source>
        <translation>Inloggningen gäller tills du avslutar programmet.</translation>
    </message>
    <message>
        <source>No screenshot was taken</source>
        <translation>Ingen skärmbild togs</translation>
    </message>
    <message>
        <source>The screen could not be read.</source>
        <translation>Skärmen kunde inte läsas.</translation>
    </message>
    <message>
        <source>You can attach or paste a picture instead.</source>
        <translation>Du kan bifoga eller klistra in en bild i stället.</translation>
    </message>
    <message>
        <source>The system does not allow screenshots</source>
        <translation>Systemet tillåter inte skärmbilder</translation>
    </message>
    <message>
        <source>Nordesk has not been given leave to see the screen.</source>
        <translation>Nordesk har inte fått tillåtelse att se skärmen.</translation>
    </message>
    <message>
        <source>The system keeps this answer and may not ask again. Settings, Screenshots, “What the system asks” says how to change it; or attach a picture instead.</source>
        <translation>Systemet minns svaret och frågar kanske inte igen. Inställningar, Skärmbilder, ”Vad systemet frågar” säger hur du ändrar det; eller bifoga en bild i stället.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this picture</source>
        <translation>Din organisation tillåter inte den här bilden</translation>
    </message>
    <message>
        <source>A window is open that must never be in a picture: “%1”.</source>
        <translation>Ett fönster som aldrig får finnas med på en bild är öppet: ”%1”.</translation>
    </message>
    <message>
        <source>Close or minimise it and take the picture again.</source>
        <translation>Stäng eller minimera det och ta bilden igen.</translation>
    </message>
    <message>
        <source>Its policy for this computer lets nobody take pictures of the screen.</source>
        <translation>Policyn för den här datorn låter ingen ta skärmbilder.</translation>
    </message>
    <message>
        <source>You can attach a file instead. Your IT department knows the policy.</source>
        <translation>Du kan bifoga en fil i stället. IT-avdelningen känner till policyn.</translation>
    </message>
    <message>
        <source>“%1” was not attached</source>
        <translation>”%1” bifogades inte</translation>
    </message>
    <message>
        <source>The rest of the case is as it was.</source>
        <translation>Resten av ärendet är som förut.</translation>
    </message>
    <message>
        <source>The case file was not opened</source>
        <translation>Ärendefilen öppnades inte</translation>
    </message>
    <message>
        <source>Nothing here was changed. Ask whoever sent it for the file once more.</source>
        <translation>Inget här har ändrats. Be avsändaren om filen en gång till.</translation>
    </message>
    <message>
        <source>No figures were read from the file</source>
        <translation>Inga siffror lästes från filen</translation>
    </message>
    <message>
        <source>Nothing here was changed.</source>
        <translation>Inget har ändrats här.</translation>
    </message>
    <message>
        <source>The form is not ready yet</source>
        <translation>Formuläret är inte klart ännu</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or need mending.</source>
        <translation>
            <numerusform>%n svar saknas eller behöver rättas.</numerusform>
            <numerusform>%n svar saknas eller behöver rättas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the form. Nothing has been sent.</source>
        <translation>De är markerade i formuläret. Inget har skickats.</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Belongs together</source>
        <translation>Hör ihop</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Anmält av</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tilldelad till</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Delat med</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Varför ser jag det här?</translation>
    </message>
    <message>
        <source>Not taken off it</source>
        <translation>Dras inte av från avtalet</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Related case</source>
        <translation>Relaterat ärende</translation>
    </message>
    <message>
        <source>Parent case</source>
        <translation>Överordnat ärende</translation>
    </message>
    <message>
        <source>Child case</source>
        <translation>Underordnat ärende</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Sammanfogat med</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Sammanfogat hit</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please answer this.</source>
        <translation>Svara på det här.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Texten är för lång.</translation>
    </message>
    <message>
        <source>Please choose one of the answers offered.</source>
        <translation>Välj ett av svarsalternativen.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Det här är ingen e-postadress.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Det här är inget tal.</translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Talet är för litet.</translation>
    </message>
    <message>
        <source>This number is too big.</source>
        <translation>Talet är för stort.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Det här är inget datum.</translation>
    </message>
    <message>
        <source>Please give a day, a start and an end.</source>
        <translation>Ange dag, start och slut.</translation>
    </message>
    <message>
        <source>The portal does not know this person.</source>
        <translation>Portalen känner inte till den här personen.</translation>
    </message>
    <message>
        <source>The portal no longer asks this.</source>
        <translation>Portalen frågar inte längre om det här.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>optional</source>
        <translation>valfritt</translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>The file is bigger than the portal takes.</source>
        <translation>Filen är större än portalen tar emot.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>This is a folder or something else that is not a file.</source>
        <translation>Det här är en mapp eller något annat som inte är en fil.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunde inte läsas.</translation>
    </message>
    <message>
        <source>There are as many files as the portal takes already.</source>
        <translation>Det finns redan så många filer som portalen tar emot.</translation>
    </message>
    <message>
        <source>The portal does not take files of this type.</source>
        <translation>Portalen tar inte emot filer av den här typen.</translation>
    </message>
    <message>
        <source>Another program is writing to the file. Try again soon.</source>
        <translation>Ett annat program skriver till filen. Försök igen snart.</translation>
    </message>
    <message>
        <source>The file has changed since you attached it.</source>
        <translation>Filen har ändrats sedan du bifogade den.</translation>
    </message>
    <message>
        <source>The file is bigger than the portal takes (%1 at most).</source>
        <translation>Filen är större än portalen tar emot (högst %1).</translation>
    </message>
    <message numerus="yes">
        <source>A case takes %n files at most.</source>
        <translation>
            <numerusform>Ett ärende kan ha högst %n fil.</numerusform>
            <numerusform>Ett ärende kan ha högst %n filer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>From files</source>
        <translation>Från filer</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, per %2</translation>
    </message>
    <message>
        <source>Remove the figures of %1</source>
        <translation>Ta bort siffrorna från %1</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Inläst %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were taken.</source>
        <translation>
            <numerusform>%n rad togs med.</numerusform>
            <numerusform>%n rader togs med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not.</source>
        <translation>
            <numerusform>%n rad togs inte med.</numerusform>
            <numerusform>%n rader togs inte med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its agreements do not show: the portal or a newer file tells of them.</source>
        <translation>
            <numerusform>%n av avtalen i den visas inte: portalen eller en nyare fil har uppgifter om det.</numerusform>
            <numerusform>%n av avtalen i den visas inte: portalen eller en nyare fil har uppgifter om dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>När det hände</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filter</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>The picture is in the draft</source>
        <translation>Bilden finns i utkastet</translation>
    </message>
    <message>
        <source>A new draft; you choose later what it is about.</source>
        <translation>Ett nytt utkast; du väljer senare vad det gäller.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ett till</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Öppna utkastet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Behåll som utkast</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Spara som fil …</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Utkast sparat kl. %1</translation>
    </message>
    <message>
        <source>Not saved yet – the program tries again</source>
        <translation>Inte sparat ännu – programmet försöker igen</translation>
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
        <translation>just nu</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>i går kl. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>för %n minut sedan</numerusform>
            <numerusform>för %n minuter sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>om %n minut</numerusform>
            <numerusform>om %n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>för %n timme sedan</numerusform>
            <numerusform>för %n timmar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>om %n timme</numerusform>
            <numerusform>om %n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
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
            <numerusform>%n bilaga</numerusform>
            <numerusform>%n bilagor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n meddelande</numerusform>
            <numerusform>%n meddelanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultat</numerusform>
            <numerusform>%n resultat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frozen</name>
    <message>
        <source>Mark what the picture shows</source>
        <translation>Markera det som bilden ska visa</translation>
    </message>
    <message>
        <source>Space sets a corner, the arrow keys move, Tab marks the next window, Enter takes the picture, Esc cancels.</source>
        <translation>Blanksteg sätter ett hörn, piltangenterna flyttar, Tabb markerar nästa fönster, Retur tar bilden, Esc avbryter.</translation>
    </message>
</context>
<context>
    <name>HelpedCard</name>
    <message>
        <source>Did this solve it?</source>
        <translation>Löste det här problemet?</translation>
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
        <translation>Vad saknas eller är fel?</translation>
    </message>
    <message>
        <source>Tell the desk</source>
        <translation>Säg till</translation>
    </message>
    <message>
        <source>New case about this</source>
        <translation>Nytt ärende om detta</translation>
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
        <translation>Katalogobjekt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
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
        <translation>Väntar på dig</translation>
    </message>
    <message>
        <source>Last updates</source>
        <translation>Senast uppdaterat</translation>
    </message>
    <message>
        <source>All my cases</source>
        <translation>Alla mina ärenden</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Öppna en ärendefil …</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Populärt</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Cases that wait for you</source>
        <translation>Ärenden som väntar på dig</translation>
    </message>
    <message>
        <source>Cases with the last updates</source>
        <translation>Senast uppdaterade ärenden</translation>
    </message>
    <message>
        <source>Popular items</source>
        <translation>Populära tjänster</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Inga ärenden ännu</translation>
    </message>
    <message>
        <source>When you have sent one, you can follow it here to the end.</source>
        <translation>När du har skickat ett ärende kan du följa det här ända tills det är löst.</translation>
    </message>
    <message>
        <source>Find what you need</source>
        <translation>Hitta det du behöver</translation>
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
        <translation>Vad kan vi hjälpa dig med i dag?</translation>
    </message>
    <message>
        <source>Browse and search for articles.</source>
        <translation>Bläddra och sök efter artiklar.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunskap</translation>
    </message>
    <message>
        <source>Browse, search for articles, rate them or send feedback.</source>
        <translation>Bläddra, sök efter artiklar, betygsätt dem eller skicka återkoppling.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Send a request or report a problem.</source>
        <translation>Skicka ett supportärende eller rapportera ett problem.</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mina ärenden</translation>
    </message>
    <message>
        <source>Lists of open and closed cases.</source>
        <translation>Listor över öppna och avslutade ärenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n öppet</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>Utkast utan titel</translation>
    </message>
    <message>
        <source>Another text of the same case</source>
        <translation>En annan text till samma ärende</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>Vad kolumnen %1 betyder</translation>
    </message>
</context>
<context>
    <name>ImportDays</name>
    <message>
        <source>Year-month-day</source>
        <translation>år-månad-dag</translation>
    </message>
    <message>
        <source>Day.month.year</source>
        <translation>dag.månad.år</translation>
    </message>
    <message>
        <source>Month/day/year</source>
        <translation>månad/dag/år</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Figures from a file</source>
        <translation>Siffror från en fil</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Det här blir resultatet</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Vad kolumnerna betyder</translation>
    </message>
    <message>
        <source>Take these figures</source>
        <translation>Använd de här siffrorna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>How decimals are written</source>
        <translation>Så skrivs decimaler</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Så skrivs datum</translation>
    </message>
    <message>
        <source>%1, of %2. Nothing of it is sent anywhere.</source>
        <translation>%1, per %2. Inget av innehållet skickas någonstans.</translation>
    </message>
    <message>
        <source>Files with these headings are read as you said the last time.</source>
        <translation>Filer med de här rubrikerna läses så som du valde förra gången.</translation>
    </message>
    <message>
        <source>Remembered for files with the same headings.</source>
        <translation>Sparas för filer med samma rubriker.</translation>
    </message>
    <message>
        <source>Decimals: %1</source>
        <translation>Decimaler: %1</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Datum: %1</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Agreement: number</source>
        <translation>Avtal: nummer</translation>
    </message>
    <message>
        <source>Agreement: name</source>
        <translation>Avtal: namn</translation>
    </message>
    <message>
        <source>Agreement: support plan</source>
        <translation>Avtal: supportplan</translation>
    </message>
    <message>
        <source>Agreement: customer</source>
        <translation>Avtal: kund</translation>
    </message>
    <message>
        <source>Agreement: first day</source>
        <translation>Avtal: första dag</translation>
    </message>
    <message>
        <source>Agreement: last day</source>
        <translation>Avtal: sista dag</translation>
    </message>
    <message>
        <source>Agreement: workspaces</source>
        <translation>Avtal: arbetsytor</translation>
    </message>
    <message>
        <source>Package: name</source>
        <translation>Paket: namn</translation>
    </message>
    <message>
        <source>Package: enterprise-wide or enhanced</source>
        <translation>Paket: för hela företaget eller tilläggspaket</translation>
    </message>
    <message>
        <source>Package: first day</source>
        <translation>Paket: första dag</translation>
    </message>
    <message>
        <source>Package: last day</source>
        <translation>Paket: sista dag</translation>
    </message>
    <message>
        <source>Entitlement: name</source>
        <translation>Rättighet: namn</translation>
    </message>
    <message>
        <source>Entitlement: code</source>
        <translation>Rättighet: kod</translation>
    </message>
    <message>
        <source>Entitlement: description</source>
        <translation>Rättighet: beskrivning</translation>
    </message>
    <message>
        <source>Entitlement: link</source>
        <translation>Rättighet: länk</translation>
    </message>
    <message>
        <source>Entitlement: consumption or benefit</source>
        <translation>Rättighet: förbrukningstjänst eller tilläggsförmån</translation>
    </message>
    <message>
        <source>Entitlement: kind of service</source>
        <translation>Rättighet: typ av tjänst</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Köpt</translation>
    </message>
    <message>
        <source>Included without a limit</source>
        <translation>Ingår utan gräns</translation>
    </message>
    <message>
        <source>Used in all</source>
        <translation>Använt totalt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>Use: date</source>
        <translation>Användning: datum</translation>
    </message>
    <message>
        <source>Use: number</source>
        <translation>Användning: nummer</translation>
    </message>
    <message>
        <source>Use: title</source>
        <translation>Användning: titel</translation>
    </message>
    <message>
        <source>Use: kind</source>
        <translation>Användning: typ</translation>
    </message>
    <message>
        <source>Use: product</source>
        <translation>Användning: produkt</translation>
    </message>
    <message>
        <source>Use: severity</source>
        <translation>Användning: allvarlighetsgrad</translation>
    </message>
    <message>
        <source>Use: amount</source>
        <translation>Användning: antal</translation>
    </message>
    <message>
        <source>Use: status</source>
        <translation>Användning: status</translation>
    </message>
    <message>
        <source>Use: workspace</source>
        <translation>Användning: arbetsyta</translation>
    </message>
    <message>
        <source>Use: person</source>
        <translation>Användning: person</translation>
    </message>
    <message>
        <source>Use: e-mail</source>
        <translation>Användning: e-post</translation>
    </message>
    <message>
        <source>Use: phone</source>
        <translation>Användning: telefon</translation>
    </message>
    <message>
        <source>Use: started on</source>
        <translation>Användning: påbörjat</translation>
    </message>
    <message>
        <source>Use: ended on</source>
        <translation>Användning: avslutat</translation>
    </message>
    <message>
        <source>Use: last time</source>
        <translation>Användning: senast</translation>
    </message>
    <message>
        <source>Use: progress in per cent</source>
        <translation>Användning: framsteg i procent</translation>
    </message>
    <message>
        <source>Use: length of the course in hours</source>
        <translation>Användning: kursens längd i timmar</translation>
    </message>
    <message>
        <source>Use: why it counts against nothing</source>
        <translation>Användning: varför den inte räknas av från något</translation>
    </message>
</context>
<context>
    <name>ImportFlaw</name>
    <message>
        <source>Nothing stands there</source>
        <translation>Där står inget</translation>
    </message>
    <message>
        <source>Not a number as this file writes them</source>
        <translation>Inte ett tal så som filen skriver dem</translation>
    </message>
    <message>
        <source>Not a date as this file writes them</source>
        <translation>Inte ett datum så som filen skriver dem</translation>
    </message>
    <message>
        <source>Less than nothing</source>
        <translation>Mindre än noll</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>För stort</translation>
    </message>
    <message>
        <source>A formula: save values, or leave the column out</source>
        <translation>En formel: spara värden eller utelämna kolumnen</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>För långt</translation>
    </message>
    <message>
        <source>A word this column does not have</source>
        <translation>Ett ord som inte hör hemma i den här kolumnen</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Slutar innan det börjar</translation>
    </message>
    <message>
        <source>Another row says something else</source>
        <translation>En annan rad säger något annat</translation>
    </message>
    <message>
        <source>Bought less used is not what is left</source>
        <translation>Köpt minus använt stämmer inte med det som återstår</translation>
    </message>
    <message>
        <source>Stood there before; counted once</source>
        <translation>Fanns redan; räknas en gång</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Rad %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 (“%4”)</source>
        <translation>Rad %1, %2: %3 (”%4”)</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Rader som inte tas med</translation>
    </message>
    <message>
        <source>A row that belongs to them, or may, is not taken. A sum without it would be wrong.</source>
        <translation>En rad som hör till dem, eller som kan göra det, tas inte med. En summa utan den skulle bli fel.</translation>
    </message>
    <message>
        <source>No column tells of an amount or of a use yet. Say below what the columns mean.</source>
        <translation>Ingen kolumn anger mängd eller användning ännu. Ange nedan vad kolumnerna betyder.</translation>
    </message>
    <message>
        <source>Uses with these statuses are counted: %1.</source>
        <translation>Användning med dessa statusar räknas med: %1.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Rättighet</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Vad som står där</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n sums are not known</source>
        <translation>
            <numerusform>%n summa är inte känd</numerusform>
            <numerusform>%n summor är inte kända</numerusform>
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
            <numerusform>%n rad tas inte med.</numerusform>
            <numerusform>%n rader tas inte med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file with figures</source>
        <translation>Öppna en fil med siffror</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Remove these figures?</source>
        <translation>Vill du ta bort de här siffrorna?</translation>
    </message>
    <message>
        <source>What was read of %1 goes from this page. The file itself stays where it is.</source>
        <translation>Det som lästes från %1 försvinner från den här sidan. Själva filen finns kvar där den är.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>The figures of %1 are on the page</source>
        <translation>Siffrorna från %1 finns på sidan</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>View details</source>
        <translation>Visa detaljer</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>Inte öppen för dig</translation>
    </message>
    <message>
        <source>Files sent</source>
        <translation>Skickade filer</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Dölj texten</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Släng det</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
    <message>
        <source>The case stays as it is, without the missing files. Give them up?</source>
        <translation>Ärendet förblir som det är, utan filerna som saknas. Ge upp dem?</translation>
    </message>
    <message>
        <source>What you have written and its files are gone for good then. Throw it away?</source>
        <translation>Det du har skrivit och dess filer är då borta för gott. Slänga det?</translation>
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
        <translation>Populärt</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>Titta i katalogen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
</context>
<context>
    <name>ItemSearch</name>
    <message>
        <source>What is it about?</source>
        <translation>Vad gäller det?</translation>
    </message>
    <message>
        <source>Search in the catalogue</source>
        <translation>Sök i katalogen</translation>
    </message>
    <message>
        <source>What it can be about</source>
        <translation>Vad det kan gälla</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; any of the six languages will do.</source>
        <translation>Inget hittades. Försök med färre eller andra ord; alla sex språken går bra.</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Populärt</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tangentbord</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>New case beside what you are doing; Esc keeps it</source>
        <translation>Nytt ärende vid sidan av det du håller på med; Esc sparar det</translation>
    </message>
    <message>
        <source>The pages in the rail</source>
        <translation>Sidorna i sidomenyn</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Tillbaka och framåt</translation>
    </message>
    <message>
        <source>Ask the portal for news</source>
        <translation>Fråga portalen efter nyheter</translation>
    </message>
    <message>
        <source>Paste a picture or files into a case</source>
        <translation>Klistra in en bild eller filer i ett ärende</translation>
    </message>
    <message>
        <source>Send what is being written</source>
        <translation>Skicka det som skrivs</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artikel</numerusform>
            <numerusform>%n artiklar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Search the articles</source>
        <translation>Sök bland artiklarna</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunskap</translation>
    </message>
    <message>
        <source>The portal no longer has this article.</source>
        <translation>Portalen har inte längre den här artikeln.</translation>
    </message>
    <message>
        <source>Thank you. The desk will see it.</source>
        <translation>Tack. Servicedesken får se det.</translation>
    </message>
</context>
<context>
    <name>LeavingOut</name>
    <message>
        <source>Send without some of your answers?</source>
        <translation>Skicka utan några av dina svar?</translation>
    </message>
    <message>
        <source>The form has no place for them any more:</source>
        <translation>Formuläret har inte längre plats för dem:</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Skicka utan dem</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>Titta på dem först</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Internal note that was never sent</source>
        <translation>Intern anteckning som aldrig skickades</translation>
    </message>
    <message>
        <source>Reply that was never sent</source>
        <translation>Svar som aldrig skickades</translation>
    </message>
    <message>
        <source>The case is no longer shown to you. What you have written is kept here.</source>
        <translation>Ärendet visas inte längre för dig. Det du har skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Dölj texten</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Visa texten</translation>
    </message>
    <message>
        <source>What you have written and its files are gone for good then. Throw it away?</source>
        <translation>Det du har skrivit och dess filer är då borta för gott. Slänga det?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Släng</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Släng det</translation>
    </message>
    <message>
        <source>A case that is no longer shown to you</source>
        <translation>Ett ärende som inte längre visas för dig</translation>
    </message>
</context>
<context>
    <name>LeftList</name>
    <message>
        <source>Thrown away.</source>
        <translation>Slängt.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Language and appearance</source>
        <translation>Språk och utseende</translation>
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
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Show a notice when something happens in my cases</source>
        <translation>Visa en avisering när något händer i mina ärenden</translation>
    </message>
    <message>
        <source>Show the case's title in the notice</source>
        <translation>Visa ärendets rubrik i aviseringen</translation>
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
        <translation>Meddelande från %1</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Inget saknas.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Saknas fortfarande</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Klart att skicka</translation>
    </message>
</context>
<context>
    <name>MultiChoice</name>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valda</numerusform>
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
        <translation>Välj mer exakt …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n saknas fortfarande</numerusform>
            <numerusform>%n saknas fortfarande</numerusform>
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
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Inklistrad bild</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>”%1” har tagits bort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Attached. You find it under “Show it”.</source>
        <translation>Bifogat. Du hittar det under ”Visa det”.</translation>
    </message>
    <message>
        <source>Sending – you can follow it here.</source>
        <translation>Skickar – du kan följa det här.</translation>
    </message>
    <message>
        <source>It was sent or discarded.</source>
        <translation>Det har skickats eller förkastats.</translation>
    </message>
    <message>
        <source>This draft is no longer here</source>
        <translation>Utkastet finns inte längre här</translation>
    </message>
    <message>
        <source>The draft is kept. You find it on the home page.</source>
        <translation>Utkastet finns kvar. Du hittar det på startsidan.</translation>
    </message>
    <message>
        <source>What you have written and the files in it are gone for good.</source>
        <translation>Det du har skrivit och filerna i det försvinner för gott.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Förkasta det här utkastet?</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Förkasta utkastet</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Utkastet är förkastat.</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New since you last looked</source>
        <translation>Nytt sedan du senast tittade</translation>
    </message>
</context>
<context>
    <name>NotAllowed</name>
    <message>
        <source>Your organisation lets you sign in only at portals it has prepared.</source>
        <translation>Din organisation låter dig bara logga in på portaler som den har förberett.</translation>
    </message>
    <message>
        <source>The portal does not know this program: the name from its administrator is missing or wrong.</source>
        <translation>Portalen känner inte till det här programmet: namnet från administratören saknas eller är fel.</translation>
    </message>
    <message>
        <source>The portal did not let you in, or the sign-in was given up in the browser. Try again.</source>
        <translation>Portalen släppte inte in dig, eller så avbröts inloggningen i webbläsaren. Försök igen.</translation>
    </message>
    <message>
        <source>One does not sign in to this portal in this way.</source>
        <translation>Man loggar inte in på den här portalen på det här sättet.</translation>
    </message>
    <message>
        <source>The portal wants another proof of who you are. Sign in in the browser instead.</source>
        <translation>Portalen vill ha ytterligare ett bevis på vem du är. Logga in i webbläsaren i stället.</translation>
    </message>
    <message>
        <source>Nothing is left of what your agreement has for this; the portal makes no such case then. Your draft is kept.</source>
        <translation>Det finns inget kvar av det som ert avtal har för det här; då skapar portalen inget sådant ärende. Ditt utkast finns kvar.</translation>
    </message>
    <message>
        <source>Several things are ordered together here. That can be done on the portal's own pages only.</source>
        <translation>Här beställs flera saker tillsammans. Det går bara att göra på portalens egna sidor.</translation>
    </message>
    <message>
        <source>The case is in a state in which the portal does not allow this.</source>
        <translation>Ärendet är i ett läge där portalen inte tillåter det här.</translation>
    </message>
    <message>
        <source>The portal left the case as it was. Look at it there.</source>
        <translation>Portalen lät ärendet vara som det var. Titta på det där.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Write an internal note …</source>
        <translation>Skriv en intern anteckning …</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Intern anteckning</translation>
    </message>
    <message>
        <source>Only the desk sees it, never the person who reported the case.</source>
        <translation>Bara servicedesken ser den, aldrig den som anmälde ärendet.</translation>
    </message>
    <message>
        <source>What should your colleagues know?</source>
        <translation>Vad bör dina kollegor veta?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Lägg till anteckningen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Line width: %1</source>
        <translation>Linjetjocklek: %1</translation>
    </message>
    <message>
        <source>Further to the front (Page Up)</source>
        <translation>Längre fram (Page Up)</translation>
    </message>
    <message>
        <source>Further to the back (Page Down)</source>
        <translation>Längre bak (Page Down)</translation>
    </message>
    <message>
        <source>Delete the chosen mark (Delete)</source>
        <translation>Ta bort det valda märket (Delete)</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>Beskär bilden</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Textens ord</translation>
    </message>
    <message>
        <source>Write here, then press Enter</source>
        <translation>Skriv här och tryck på Enter</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Goes out in a moment</source>
        <translation>Skickas om ett ögonblick</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Väntar på nätverk</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>Väntar på att du loggar in</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Portalen är upptagen</translation>
    </message>
    <message>
        <source>Waiting for an earlier message of the same case</source>
        <translation>Väntar på ett tidigare meddelande i samma ärende</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Osäkert om det kom fram</translation>
    </message>
    <message>
        <source>Not accepted by the portal</source>
        <translation>Inte godtaget av portalen</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Stoppat av dig</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Skickar, %1 %</translation>
    </message>
    <message>
        <source>Not sure whether it arrived – have a look</source>
        <translation>Osäkert om det kom fram – ta en titt</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Redan skickat</translation>
    </message>
    <message>
        <source>Server busy until %1</source>
        <translation>Servern är upptagen till %1</translation>
    </message>
    <message>
        <source>Next try %1 (%2).</source>
        <translation>Nästa försök %1 (%2).</translation>
    </message>
    <message>
        <source>The portal cannot say whether it has this. Look in your cases, then say what you found.</source>
        <translation>Portalen kan inte säga om den har det här. Titta bland dina ärenden och berätta vad du hittade.</translation>
    </message>
    <message>
        <source>It went out, but no answer came. Nordesk looks it up before it sends anything again.</source>
        <translation>Det gick iväg, men inget svar kom. Nordesk kontrollerar det innan något skickas igen.</translation>
    </message>
    <message>
        <source>It is not sent before you say so.</source>
        <translation>Det skickas inte förrän du säger till.</translation>
    </message>
    <message>
        <source>The portal has this already, with another text.</source>
        <translation>Portalen har redan det här, med en annan text.</translation>
    </message>
    <message>
        <source>The portal has this already as %1, with another text.</source>
        <translation>Portalen har redan det här som %1, med en annan text.</translation>
    </message>
    <message>
        <source>It is sent as soon as you have signed in again.</source>
        <translation>Det skickas så snart du har loggat in igen.</translation>
    </message>
    <message>
        <source>The case is no longer shown to you. What you have written is kept here.</source>
        <translation>Ärendet visas inte längre för dig. Det du har skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>The case is made: %1. What is missing is sent there.</source>
        <translation>Ärendet är skapat: %1. Det som saknas skickas dit.</translation>
    </message>
    <message>
        <source>Somebody was faster: the case is no longer as you saw it. Look again.</source>
        <translation>Någon hann före: ärendet är inte längre som du såg det. Titta på det igen.</translation>
    </message>
    <message>
        <source>The portal gave no reason.</source>
        <translation>Portalen angav inget skäl.</translation>
    </message>
    <message numerus="yes">
        <source>Case made – %n files missing</source>
        <translation>
            <numerusform>Ärendet är skapat – %n fil saknas</numerusform>
            <numerusform>Ärendet är skapat – %n filer saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times so far.</source>
        <translation>
            <numerusform>Försökt %n gång hittills.</numerusform>
            <numerusform>Försökt %n gånger hittills.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxAct</name>
    <message>
        <source>Look it up now</source>
        <translation>Kontrollera det nu</translation>
    </message>
    <message>
        <source>Send it after all</source>
        <translation>Skicka det ändå</translation>
    </message>
    <message>
        <source>Give up the files</source>
        <translation>Ge upp filerna</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Det kom fram</translation>
    </message>
    <message>
        <source>It did not arrive – send it again</source>
        <translation>Det kom inte fram – skicka det igen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Send my text as a reply</source>
        <translation>Skicka min text som ett svar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Försök nu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Behåll som utkast</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Visa texten</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Spara som fil …</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Släng</translation>
    </message>
</context>
<context>
    <name>OutboxKind</name>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Intern anteckning</translation>
    </message>
    <message>
        <source>Mark as solved</source>
        <translation>Markera som löst</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Återöppna</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Återta</translation>
    </message>
    <message>
        <source>Rating of a case</source>
        <translation>Betyg på ett ärende</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tilldela</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Lägg till i kö</translation>
    </message>
    <message>
        <source>Choose the queue by the rules</source>
        <translation>Välj kö enligt reglerna</translation>
    </message>
    <message>
        <source>New part of a case</source>
        <translation>Nytt delärende</translation>
    </message>
    <message>
        <source>Make a case a part</source>
        <translation>Gör ett ärende till delärende</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå samman</translation>
    </message>
    <message>
        <source>Do not take a case off the agreement</source>
        <translation>Dra inte av ett ärende från avtalet</translation>
    </message>
    <message>
        <source>Take a case off the agreement</source>
        <translation>Dra av ett ärende från avtalet</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Sluta dela</translation>
    </message>
    <message>
        <source>Work on a case</source>
        <translation>Arbete med ett ärende</translation>
    </message>
    <message>
        <source>Change of a case</source>
        <translation>Ändring av ett ärende</translation>
    </message>
    <message>
        <source>Rating of an article</source>
        <translation>Betyg på en artikel</translation>
    </message>
    <message>
        <source>Feedback on an article</source>
        <translation>Återkoppling på en artikel</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>What waits to be sent. Nothing here is lost or sent twice.</source>
        <translation>Det som väntar på att skickas. Inget här går förlorat eller skickas två gånger.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittens</translation>
    </message>
    <message>
        <source>Back to the outbox</source>
        <translation>Tillbaka till utkorgen</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Allt är skickat</translation>
    </message>
    <message>
        <source>What you send without a network waits here and goes out by itself.</source>
        <translation>Det du skickar utan nätverk väntar här och går iväg av sig självt.</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Behållet som utkast.</translation>
    </message>
    <message>
        <source>Stopped. It is not sent before you say so.</source>
        <translation>Stoppat. Det skickas inte förrän du säger till.</translation>
    </message>
    <message>
        <source>Your text goes out as a reply.</source>
        <translation>Din text skickas som ett svar.</translation>
    </message>
    <message>
        <source>Noted. There is a receipt below.</source>
        <translation>Noterat. Kvittensen finns nedan.</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>Det hade kommit fram</translation>
    </message>
    <message>
        <source>The portal has it. There is a receipt below.</source>
        <translation>Portalen har det. Kvittensen finns nedan.</translation>
    </message>
    <message>
        <source>Asking the portal whether it arrived …</source>
        <translation>Frågar portalen om det kom fram …</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>Kvittensen är sparad</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Slängt.</translation>
    </message>
    <message>
        <source>Saved as %1. The case waits on here, too.</source>
        <translation>Sparat som %1. Ärendet väntar också kvar här.</translation>
    </message>
</context>
<context>
    <name>OutsideStep</name>
    <message>
        <source>Sign in in the browser</source>
        <translation>Logga in i webbläsaren</translation>
    </message>
    <message>
        <source>Sign in with a code instead</source>
        <translation>Logga in med en kod i stället</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Logga in med en kod</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>Använd lösenord i stället</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopiera koden</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Öppna sidan igen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Öppna sidan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Type this code on the page below, in any browser, and sign in there.</source>
        <translation>Skriv koden på sidan nedan, i vilken webbläsare som helst, och logga in där.</translation>
    </message>
    <message>
        <source>Go on in your browser. When you have signed in there, you can come back here.</source>
        <translation>Fortsätt i webbläsaren. När du har loggat in där kan du komma tillbaka hit.</translation>
    </message>
    <message>
        <source>You sign in on the portal's own page. Nordesk never sees your password.</source>
        <translation>Du loggar in på portalens egen sida. Nordesk ser aldrig ditt lösenord.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Drag over what the picture shall show, or click a window</source>
        <translation>Dra över det som bilden ska visa, eller klicka på ett fönster</translation>
    </message>
    <message>
        <source>With the keyboard: Tab marks the next window; Space sets a corner, arrow keys move (Shift: further, Ctrl: resize).</source>
        <translation>Med tangentbordet: Tabb markerar nästa fönster; blanksteg sätter ett hörn, piltangenterna flyttar (Skift: längre, Ctrl: ändrar storlek).</translation>
    </message>
    <message>
        <source>Take it (Enter)</source>
        <translation>Ta bilden (Enter)</translation>
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
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Enterprise-wide packages</source>
        <translation>Paket för hela företaget</translation>
    </message>
    <message numerus="yes">
        <source>Added up over %n agreements.</source>
        <translation>
            <numerusform>Summerat över %n avtal.</numerusform>
            <numerusform>Summerat över %n avtal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some figures cover only the use that you may see; they are named so.</source>
        <translation>Vissa siffror omfattar bara den förbrukning som du får se; det står vid dem.</translation>
    </message>
    <message>
        <source>Figures of these files are among them: %1.</source>
        <translation>Siffror från de här filerna ingår: %1.</translation>
    </message>
    <message>
        <source>What was bought is for the whole agreement, its other workspaces included.</source>
        <translation>Det som är köpt gäller hela avtalet, även dess andra arbetsytor.</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>It becomes a part of this case</source>
        <translation>Det blir ett delärende under det här ärendet</translation>
    </message>
    <message>
        <source>Not a part of it</source>
        <translation>Inte ett delärende</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock verkar vara på.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Dölj lösenordet</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Visa lösenordet</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Current password</source>
        <translation>Nuvarande lösenord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt lösenord</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nytt lösenord igen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Ändra lösenord</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>Det nuvarande lösenordet är inte rätt.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Lösenordet ändrades inte.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Lösenordet är ändrat.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>De två nya lösenorden är inte lika.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Type the code from the mail, and choose a password of at least 10 characters.</source>
        <translation>Skriv in koden från mejlet och välj ett lösenord på minst 10 tecken.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Ange lösenordet</translation>
    </message>
    <message>
        <source>The portal sends a code to your e-mail address. It is good for 30 minutes.</source>
        <translation>Portalen skickar en kod till din e-postadress. Den gäller i 30 minuter.</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>Skicka en kod till mig</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt lösenord</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Jag har en kod</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Setting the password …</source>
        <translation>Anger lösenordet …</translation>
    </message>
    <message>
        <source>Asking for a code …</source>
        <translation>Begär en kod …</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Titta i din e-post</translation>
    </message>
    <message>
        <source>If the portal knows this address, a code is on its way.</source>
        <translation>Om portalen känner till den här adressen är en kod på väg.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Take pictures of the screen</source>
        <translation>Ta bilder av skärmen</translation>
    </message>
    <message>
        <source>Read what programs tell screen readers</source>
        <translation>Läsa det som program berättar för skärmläsare</translation>
    </message>
    <message>
        <source>Ask the browser for its address</source>
        <translation>Fråga webbläsaren efter adressen</translation>
    </message>
    <message>
        <source>Hear one combination of keys</source>
        <translation>Höra en tangentkombination</translation>
    </message>
    <message>
        <source>For the screenshot itself. Nordesk looks at the screen only when you order a picture.</source>
        <translation>För själva skärmbilden. Nordesk tittar på skärmen bara när du beställer en bild.</translation>
    </message>
    <message>
        <source>For the web address beneath the picture. Only the window in front is asked, and only then.</source>
        <translation>För webbadressen under bilden. Bara fönstret längst fram tillfrågas, och bara då.</translation>
    </message>
    <message>
        <source>For the web address where the browser tells it in no other way, and to learn whether its window is private. Each browser is asked once.</source>
        <translation>För webbadressen där webbläsaren inte berättar den på annat sätt, och för att få veta om fönstret är privat. Varje webbläsare tillfrågas en gång.</translation>
    </message>
    <message>
        <source>For a picture while you work in another program. Nothing else that you type is heard.</source>
        <translation>För en bild medan du arbetar i ett annat program. Inget annat som du skriver hörs.</translation>
    </message>
    <message>
        <source>Without it there are no screenshots; you can still paste pictures and attach files.</source>
        <translation>Utan den blir det inga skärmbilder; du kan fortfarande klistra in bilder och bifoga filer.</translation>
    </message>
    <message>
        <source>Without it some pictures show no web address; they say so.</source>
        <translation>Utan den visar vissa bilder ingen webbadress; det står i så fall på dem.</translation>
    </message>
    <message>
        <source>Without it you take pictures with the button in the case or from the icon in the panel.</source>
        <translation>Utan den tar du bilder med knappen i ärendet eller från ikonen i panelen.</translation>
    </message>
    <message>
        <source>You change the answer in System Settings under Privacy &amp; Security. It counts once Nordesk was restarted.</source>
        <translation>Du ändrar svaret i Systeminställningar under Integritet och säkerhet. Det gäller när Nordesk har startats om.</translation>
    </message>
    <message>
        <source>You change the answer in the system's settings under Apps, Nordesk. Where it is not listed, this command asks again: flatpak permission-remove screenshot screenshot nordesk</source>
        <translation>Du ändrar svaret i systemets inställningar under Appar, Nordesk. Om den inte finns där frågar det här kommandot igen: flatpak permission-remove screenshot screenshot nordesk</translation>
    </message>
    <message>
        <source>You change it in the system's settings under Keyboard.</source>
        <translation>Du ändrar det i systemets inställningar under Tangentbord.</translation>
    </message>
    <message>
        <source>You have allowed it.</source>
        <translation>Du har tillåtit det.</translation>
    </message>
    <message>
        <source>You have not allowed it yet.</source>
        <translation>Du har inte tillåtit det ännu.</translation>
    </message>
    <message>
        <source>You have refused it, and the system does not ask again.</source>
        <translation>Du har nekat det, och systemet frågar inte igen.</translation>
    </message>
    <message>
        <source>You have refused it for at least one browser.</source>
        <translation>Du har nekat det för minst en webbläsare.</translation>
    </message>
    <message>
        <source>Once you have allowed it, quit Nordesk and open it again.</source>
        <translation>När du har tillåtit det, avsluta Nordesk och öppna det igen.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Name or e-mail of a colleague</source>
        <translation>En kollegas namn eller e-postadress</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Sign in as</source>
        <translation>Logga in som</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>E-post eller användarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Sign in in the browser instead</source>
        <translation>Logga in i webbläsaren i stället</translation>
    </message>
    <message>
        <source>First or forgotten password?</source>
        <translation>Första eller glömt lösenord?</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Nordic identity numbers</source>
        <translation>nordiska personnummer</translation>
    </message>
    <message>
        <source>Norwegian identity numbers</source>
        <translation>norska personnummer</translation>
    </message>
    <message>
        <source>Swedish identity numbers</source>
        <translation>personnummer</translation>
    </message>
    <message>
        <source>Finnish identity numbers</source>
        <translation>finska personnummer</translation>
    </message>
    <message>
        <source>Danish identity numbers</source>
        <translation>danska personnummer</translation>
    </message>
    <message>
        <source>Icelandic identity numbers</source>
        <translation>isländska personnummer</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>e-postadresser</translation>
    </message>
    <message>
        <source>account numbers (IBAN)</source>
        <translation>kontonummer (IBAN)</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>kortnummer</translation>
    </message>
    <message>
        <source>There is a policy file that is not followed, because others than an administrator can write it: %1</source>
        <translation>Det finns en policyfil som inte följs, eftersom andra än en administratör kan skriva till den: %1</translation>
    </message>
    <message>
        <source>The policy file cannot be read. Until your IT department mends it, it forbids all it could forbid.</source>
        <translation>Policyfilen kan inte läsas. Tills IT-avdelningen rättar den förbjuder den allt den kunde förbjuda.</translation>
    </message>
    <message>
        <source>Not understood, so the strictest meaning is taken: %1</source>
        <translation>Går inte att förstå, så den strängaste tolkningen gäller: %1</translation>
    </message>
    <message>
        <source>Not known to this version of the program: %1</source>
        <translation>Okänt för den här versionen av programmet: %1</translation>
    </message>
    <message>
        <source>No policy of an organisation is in force on this computer.</source>
        <translation>Ingen policy från en organisation gäller på den här datorn.</translation>
    </message>
    <message>
        <source>A policy of your organisation is in force: %1</source>
        <translation>En policy från din organisation gäller: %1</translation>
    </message>
    <message>
        <source>Pictures of the screen are not allowed.</source>
        <translation>Skärmbilder är inte tillåtna.</translation>
    </message>
    <message>
        <source>No picture is taken while one of these windows is open: %1</source>
        <translation>Ingen bild tas medan något av dessa fönster är öppet: %1</translation>
    </message>
    <message>
        <source>What is found of these must be redacted: %1</source>
        <translation>Det som hittas av dessa måste maskeras: %1</translation>
    </message>
    <message>
        <source>Addresses of private windows are never taken.</source>
        <translation>Adresser i privata fönster tas aldrig med.</translation>
    </message>
    <message>
        <source>It restricts nothing about pictures of the screen.</source>
        <translation>Den begränsar inte skärmbilder.</translation>
    </message>
</context>
<context>
    <name>PortalLine</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Choose another portal</source>
        <translation>Välj en annan portal</translation>
    </message>
</context>
<context>
    <name>PortalStep</name>
    <message>
        <source>Prepared for you</source>
        <translation>Förberett för dig</translation>
    </message>
    <message>
        <source>Address of your support portal</source>
        <translation>Adressen till din supportportal</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>En annan portal</translation>
    </message>
    <message>
        <source>support.company.com</source>
        <translation>support.foretag.se</translation>
    </message>
    <message>
        <source>It is in the mail from your service desk, or in your browser's address field.</source>
        <translation>Den står i mejlet från servicedesken eller i webbläsarens adressfält.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>or</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prova demon</translation>
    </message>
    <message>
        <source>A portal with invented people on this computer. Nothing is sent anywhere.</source>
        <translation>En portal med påhittade personer på den här datorn. Inget skickas någonstans.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>In Znuny, under Admin › Web Services: import the file Nordesk.yml that comes with Nordesk. Under Dynamic Fields: add ClientRequestID for tickets and ClientArticleID for articles, both of type Text.</source>
        <translation>I Znuny, under ”Admin › Web Services”: importera filen Nordesk.yml som följer med Nordesk. Under ”Dynamic Fields”: lägg till ClientRequestID för ärenden (tickets) och ClientArticleID för artiklar (articles), båda av typen Text.</translation>
    </message>
    <message>
        <source>In Zendesk's Admin Center, under APIs › OAuth clients: add a public client with the redirect URL http://127.0.0.1:47813/cb. Its identifier is the client ID.</source>
        <translation>I Zendesks Admin Center, under ”APIs › OAuth clients”: lägg till en offentlig klient med omdirigerings-URL:en http://127.0.0.1:47813/cb. Dess identifierare är klient-ID:t.</translation>
    </message>
    <message>
        <source>In ServiceNow, under System OAuth › Application Registry: add an OAuth API endpoint for external clients with the redirect URL http://127.0.0.1:8765/cb. The registration shows its client ID.</source>
        <translation>I ServiceNow, under ”System OAuth › Application Registry”: lägg till en OAuth API-slutpunkt för externa klienter med omdirigerings-URL:en http://127.0.0.1:8765/cb. Registreringen visar klient-ID:t.</translation>
    </message>
    <message>
        <source>In Microsoft Entra, under App registrations: add a mobile and desktop application with the redirect URI http://localhost and the permission user_impersonation of Dynamics CRM. Its application ID is the client ID.</source>
        <translation>I Microsoft Entra, under ”App registrations”: lägg till ett mobil- och skrivbordsprogram med omdirigerings-URI:n http://localhost och behörigheten user_impersonation för Dynamics CRM. Programmets ID är klient-ID:t.</translation>
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
        <translation>Hög</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
</context>
<context>
    <name>PriorityText</name>
    <message>
        <source>Everything stands still, and there is no way around it.</source>
        <translation>Allt står stilla och det går inte att komma runt det.</translation>
    </message>
    <message>
        <source>Many are hindered, or something is due very soon.</source>
        <translation>Många hindras, eller något förfaller mycket snart.</translation>
    </message>
    <message>
        <source>It is a hindrance, but the work goes on.</source>
        <translation>Det är ett hinder, men arbetet fortsätter.</translation>
    </message>
    <message>
        <source>It can wait.</source>
        <translation>Det kan vänta.</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Sekretess</translation>
    </message>
    <message>
        <source>Everything lies in folders that only you can read. Passwords are kept nowhere; the sign-in is encrypted with a key from the system's keyring. Nordesk sends nothing to anybody but your portal, and looks at the screen only when you press the button.</source>
        <translation>Allt ligger i mappar som bara du kan läsa. Lösenord sparas ingenstans; inloggningen är krypterad med en nyckel från systemets nyckelring. Nordesk skickar inget till någon annan än din portal och tittar på skärmen bara när du trycker på knappen.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Vad som sparas var</translation>
    </message>
    <message>
        <source>Delete what the portal sent</source>
        <translation>Ta bort det som portalen skickat</translation>
    </message>
    <message>
        <source>Copy a report for the help desk</source>
        <translation>Kopiera en rapport till servicedesken</translation>
    </message>
    <message>
        <source>Drafts, outbox and receipts</source>
        <translation>Utkast, utkorg och kvittenser</translation>
    </message>
    <message>
        <source>What the portal sent, for reading offline</source>
        <translation>Det som portalen skickat, för läsning frånkopplad</translation>
    </message>
    <message>
        <source>Files of drafts and of what waits to be sent</source>
        <translation>Filer till utkast och till det som väntar på att skickas</translation>
    </message>
    <message>
        <source>Log (no texts, no passwords)</source>
        <translation>Logg (inga texter, inga lösenord)</translation>
    </message>
    <message>
        <source>Settings and the list of accounts</source>
        <translation>Inställningar och listan över konton</translation>
    </message>
    <message>
        <source>The demo portal's own data</source>
        <translation>Demoportalens egna data</translation>
    </message>
</context>
<context>
    <name>PrivateAnswers</name>
    <message>
        <source>Take their addresses</source>
        <translation>Ta med adresserna</translation>
    </message>
    <message>
        <source>Never take their addresses</source>
        <translation>Ta aldrig med adresserna</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Fråga igen</translation>
    </message>
    <message>
        <source>Private windows of %1</source>
        <translation>Privata fönster i %1</translation>
    </message>
</context>
<context>
    <name>PrivateQuestion</name>
    <message>
        <source>The window was private, so its address was not taken.</source>
        <translation>Fönstret var privat, så adressen togs inte med.</translation>
    </message>
    <message>
        <source>%1 does not tell whether a window is private, so the address was not taken.</source>
        <translation>%1 talar inte om ifall ett fönster är privat, så adressen togs inte med.</translation>
    </message>
    <message>
        <source>Take addresses from private windows?</source>
        <translation>Ta med adresser från privata fönster?</translation>
    </message>
    <message>
        <source>Your answer is kept for %1 and counts from the next picture on. Settings can change it.</source>
        <translation>Ditt svar sparas för %1 och gäller från nästa bild. Du kan ändra det i inställningarna.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Ta med dem</translation>
    </message>
    <message>
        <source>Never take them</source>
        <translation>Ta aldrig med dem</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Let the system ask</source>
        <translation>Låt systemet fråga</translation>
    </message>
</context>
<context>
    <name>QuickAbout</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change what it is about</source>
        <translation>Ändra vad det gäller</translation>
    </message>
    <message>
        <source>As a part of this case</source>
        <translation>Som delärende under det här ärendet</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>%1 (charged)</source>
        <translation>%1 (avgiftsbelagt)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Not chosen – the desk decides</source>
        <translation>Inte vald – servicedesken bestämmer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Please choose another; what you have written is kept.</source>
        <translation>Välj något annat; det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>The portal no longer offers what you had chosen</source>
        <translation>Portalen erbjuder inte längre det du hade valt</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Du kan inte beställa det här själv</translation>
    </message>
</context>
<context>
    <name>QuickBody</name>
    <message>
        <source>Incidents are read first. Nothing you have written is lost.</source>
        <translation>Störningar läses först. Inget du har skrivit går förlorat.</translation>
    </message>
    <message>
        <source>This sounds like an incident</source>
        <translation>Det här låter som en störning</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Gör det till en störning</translation>
    </message>
</context>
<context>
    <name>QuickFoot</name>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Open the full form</source>
        <translation>Öppna hela formuläret</translation>
    </message>
    <message>
        <source>Esc closes this and keeps what you have written.</source>
        <translation>Esc stänger det här och behåller det du har skrivit.</translation>
    </message>
    <message>
        <source>Draft saved %1. Esc closes this and keeps it.</source>
        <translation>Utkast sparat kl. %1. Esc stänger det här och behåller utkastet.</translation>
    </message>
    <message>
        <source>Not saved yet – the program tries again</source>
        <translation>Inte sparat ännu – programmet försöker igen</translation>
    </message>
</context>
<context>
    <name>QuickPanel</name>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Close and keep what is written (Esc)</source>
        <translation>Stäng och behåll det skrivna (Esc)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Inklistrad bild</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>”%1” har tagits bort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Your case is on its way.</source>
        <translation>Ditt ärende är på väg.</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Visa mina ärenden</translation>
    </message>
    <message>
        <source>Please answer what is marked before you send it</source>
        <translation>Svara på det som är markerat innan du skickar</translation>
    </message>
    <message>
        <source>What is to be mended stands among the questions that are not asked here.</source>
        <translation>Det som behöver rättas finns bland de frågor som inte ställs här.</translation>
    </message>
    <message>
        <source>Open the full form</source>
        <translation>Öppna hela formuläret</translation>
    </message>
    <message>
        <source>The form is not ready yet</source>
        <translation>Formuläret är inte klart ännu</translation>
    </message>
</context>
<context>
    <name>Quitting</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Allt är inte sparat</translation>
    </message>
    <message>
        <source>What you wrote last is not on this computer's disk. If you quit now, it is lost.</source>
        <translation>Det du skrev senast finns inte på datorns disk. Avslutar du nu går det förlorat.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Avsluta och förlora det</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mina ärenden</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunskap</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, %2 nya</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt</source>
        <translation>Kvittens</translation>
    </message>
    <message>
        <source>When and to whom</source>
        <translation>När och till vem</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Vad som skickades</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Kept by Nordesk on the computer it was sent from.</source>
        <translation>Sparad av Nordesk på datorn den skickades från.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Skickat till</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Skickat som</translation>
    </message>
    <message>
        <source>You pressed Send</source>
        <translation>Du tryckte på Skicka</translation>
    </message>
    <message>
        <source>Received, by the portal's clock</source>
        <translation>Mottaget, enligt portalens klocka</translation>
    </message>
    <message>
        <source>Confirmed, by this computer's clock</source>
        <translation>Bekräftat, enligt den här datorns klocka</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>portalen</translation>
    </message>
    <message>
        <source>you – the portal could not say</source>
        <translation>dig – portalen kunde inte säga det</translation>
    </message>
    <message>
        <source>Number of the exchange</source>
        <translation>Utväxlingens nummer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Sent from this computer</source>
        <translation>Skickat från den här datorn</translation>
    </message>
    <message>
        <source>Search in number, title, text and file names</source>
        <translation>Sök i nummer, titel, text och filnamn</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa mer</translation>
    </message>
    <message>
        <source>No receipt holds these words.</source>
        <translation>Ingen kvittens innehåller de orden.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Open the case</source>
        <translation>Öppna ärendet</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Spara som PDF …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>The receipt is copied.</source>
        <translation>Kvittensen är kopierad.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
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
        <translation>Den här koden är fel eller för gammal.</translation>
    </message>
    <message>
        <source>This password is too short or too easy to guess.</source>
        <translation>Det här lösenordet är för kort eller för lätt att gissa.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Det här är inte lösenordet.</translation>
    </message>
    <message>
        <source>This is not written the way the portal wants it.</source>
        <translation>Det här är inte skrivet som portalen vill ha det.</translation>
    </message>
    <message>
        <source>The portal does not know which customer you are.</source>
        <translation>Portalen vet inte vilken kund du är.</translation>
    </message>
    <message>
        <source>Nothing is left of this entitlement.</source>
        <translation>Det finns inget kvar av den här rättigheten.</translation>
    </message>
    <message>
        <source>This entitlement is not in force, or belongs to another customer or product.</source>
        <translation>Den här rättigheten gäller inte eller tillhör en annan kund eller produkt.</translation>
    </message>
    <message>
        <source>The portal has no rules by which it could find the right queue.</source>
        <translation>Portalen har inga regler som den kan hitta rätt kö med.</translation>
    </message>
    <message>
        <source>The portal did not accept this.</source>
        <translation>Portalen godtog inte det här.</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>The customer's latest cases</source>
        <translation>Kundens senaste ärenden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Linked articles</source>
        <translation>Länkade artiklar</translation>
    </message>
    <message>
        <source>Copies go to</source>
        <translation>Kopior skickas till</translation>
    </message>
    <message>
        <source>There is nothing else around this case.</source>
        <translation>Det finns inget annat kring det här ärendet.</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>The whole and its parts</source>
        <translation>Huvudärende och delärenden</translation>
    </message>
    <message>
        <source>Merged cases</source>
        <translation>Sammanfogade ärenden</translation>
    </message>
    <message>
        <source>Related cases</source>
        <translation>Relaterade ärenden</translation>
    </message>
    <message>
        <source>Linked articles</source>
        <translation>Länkade artiklar</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Liknande</translation>
    </message>
    <message>
        <source>This case stands by itself: nothing is linked to it, and nothing like it is kept here.</source>
        <translation>Det här ärendet står för sig självt: inget är länkat till det, och inget liknande finns här.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Huvudärende</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Delärende</translation>
    </message>
    <message>
        <source>Goes on there</source>
        <translation>Fortsätter där</translation>
    </message>
    <message>
        <source>Ended in this one</source>
        <translation>Gick upp i det här</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Write a reply</source>
        <translation>Skriv ett svar</translation>
    </message>
    <message>
        <source>What should the desk know?</source>
        <translation>Vad bör servicedesken veta?</translation>
    </message>
    <message>
        <source>Attach files …</source>
        <translation>Bifoga filer …</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Skicka svar</translation>
    </message>
    <message>
        <source>At most {size} per file</source>
        <translation>Högst {size} per fil</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bifoga filer</translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
</context>
<context>
    <name>Rescues</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Inget saknas.</translation>
    </message>
    <message>
        <source>What was written in the last minutes may be missing.</source>
        <translation>Det som skrevs de senaste minuterna kan saknas.</translation>
    </message>
    <message>
        <source>The old file lies here: %1</source>
        <translation>Den gamla filen ligger här: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were taken over.</source>
        <translation>
            <numerusform>%n utkast har tagits över.</numerusform>
            <numerusform>%n utkast har tagits över.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait to be sent; the portal is asked first whether it has them.</source>
        <translation>
            <numerusform>%n sak väntar på att skickas; portalen tillfrågas först om den har den.</numerusform>
            <numerusform>%n saker väntar på att skickas; portalen tillfrågas först om den har dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with your work was damaged</source>
        <translation>Filen med ditt arbete var skadad</translation>
    </message>
    <message>
        <source>The file with your work was made by a newer Nordesk</source>
        <translation>Filen med ditt arbete gjordes av ett nyare Nordesk</translation>
    </message>
    <message>
        <source>Another program's file lay in the place of your work</source>
        <translation>En fil från ett annat program låg på platsen för ditt arbete</translation>
    </message>
    <message>
        <source>The file with your work was gone</source>
        <translation>Filen med ditt arbete var borta</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>What was found</source>
        <translation>Detta hittades</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches “%1”</source>
        <translation>Inget i katalogen matchar ”%1”</translation>
    </message>
    <message>
        <source>Try another word, or look through the categories.</source>
        <translation>Försök med ett annat ord, eller titta igenom kategorierna.</translation>
    </message>
    <message>
        <source>Show all categories</source>
        <translation>Visa alla kategorier</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>Inte öppen för dig</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Authorised contact</source>
        <translation>Behörig kontaktperson</translation>
    </message>
    <message>
        <source>Customer administrator</source>
        <translation>Kundadministratör</translation>
    </message>
    <message>
        <source>Workspace administrator</source>
        <translation>Administratör för arbetsytan</translation>
    </message>
    <message>
        <source>Customer activity</source>
        <translation>Kundaktivitet</translation>
    </message>
    <message>
        <source>View all requests</source>
        <translation>Se alla förfrågningar</translation>
    </message>
    <message>
        <source>Learning manager</source>
        <translation>Utbildningsansvarig</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Handläggare</translation>
    </message>
</context>
<context>
    <name>ScreenshotsPage</name>
    <message>
        <source>Screenshots</source>
        <translation>Skärmbilder</translation>
    </message>
    <message>
        <source>What your system asks, and what for</source>
        <translation>Vad systemet frågar, och varför</translation>
    </message>
    <message>
        <source>Your system asks nothing: Nordesk can take a picture when you press the button, and only then.</source>
        <translation>Systemet frågar inget: Nordesk kan ta en bild när du trycker på knappen, och bara då.</translation>
    </message>
    <message>
        <source>A picture goes into your draft and nowhere else until you send it. You can look at it before.</source>
        <translation>En bild hamnar i ditt utkast och ingen annanstans förrän du skickar det. Du kan titta på den först.</translation>
    </message>
    <message>
        <source>Take a picture now</source>
        <translation>Ta en bild nu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Ask the portal for news</source>
        <translation>Fråga portalen efter nyheter</translation>
    </message>
    <message>
        <source>Quit Nordesk</source>
        <translation>Avsluta Nordesk</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Sökresultat</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; any of the six languages will do.</source>
        <translation>Inget hittades. Försök med färre eller andra ord; alla sex språken går bra.</translation>
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
        <translation>Klientorganisation (tenant)</translation>
    </message>
    <message>
        <source>Port for the answer of the sign-in</source>
        <translation>Port för inloggningens svar</translation>
    </message>
    <message>
        <source>Name of the web service</source>
        <translation>Webbtjänstens namn</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>The portal has been told.</source>
        <translation>Portalen har meddelats.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Vart?</translation>
    </message>
    <message>
        <source>Signing out …</source>
        <translation>Loggar ut …</translation>
    </message>
    <message>
        <source>Deleted. It is fetched again when it is needed.</source>
        <translation>Borttaget. Det hämtas igen när det behövs.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no texts, names or passwords.</source>
        <translation>Rapporten finns i urklipp. Den innehåller inga texter, namn eller lösenord.</translation>
    </message>
</context>
<context>
    <name>SettingsStep</name>
    <message>
        <source>This portal lets programs in only if its administrator has entered them. Ask for these names:</source>
        <translation>Den här portalen släpper bara in program som administratören har registrerat. Fråga efter de här namnen:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>What the administrator has to prepare</source>
        <translation>Det som administratören måste förbereda</translation>
    </message>
    <message>
        <source>Copied: paste it into a mail</source>
        <translation>Kopierat: klistra in det i ett mejl</translation>
    </message>
    <message>
        <source>Copy this for the administrator</source>
        <translation>Kopiera det här till administratören</translation>
    </message>
    <message>
        <source>Nordesk shall be let in at %1. Please prepare this and tell me the client ID.</source>
        <translation>Nordesk ska få åtkomst till %1. Förbered det här och ge mig klient-ID:t.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share this case</source>
        <translation>Dela det här ärendet</translation>
    </message>
    <message>
        <source>Those ticked can read the case and answer in it, until you take the tick away.</source>
        <translation>De som du kryssar för kan läsa ärendet och svara i det tills du tar bort krysset.</translation>
    </message>
    <message>
        <source>Find people and groups</source>
        <translation>Hitta personer och grupper</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personer och grupper</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>%1 – shared by %2</source>
        <translation>%1 – delat av %2</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (grupp)</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Popular</source>
        <translation>Populärt</translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation>Det här kan du be om</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
</context>
<context>
    <name>ShotCard</name>
    <message>
        <source>Area and delay</source>
        <translation>Område och fördröjning</translation>
    </message>
    <message>
        <source>Take screenshot</source>
        <translation>Ta skärmbild</translation>
    </message>
    <message>
        <source>The web address and the time stand beneath the picture. Nordesk steps aside by itself.</source>
        <translation>Webbadressen och klockslaget står under bilden. Nordesk går åt sidan av sig självt.</translation>
    </message>
</context>
<context>
    <name>ShowStep</name>
    <message>
        <source>Add file …</source>
        <translation>Lägg till fil …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Or drop files anywhere on this page, or press Ctrl+V.</source>
        <translation>Eller släpp filer var som helst på sidan, eller tryck på Ctrl+V.</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Redigera bilden</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Stäng bilden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Copy a picture or files first, then paste them here.</source>
        <translation>Kopiera först en bild eller filer och klistra sedan in dem här.</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Det finns inget att klistra in</translation>
    </message>
    <message>
        <source>It is locked, protected or switched off. Look at the picture before you send it.</source>
        <translation>Den är låst, skyddad eller avstängd. Titta på bilden innan du skickar den.</translation>
    </message>
    <message>
        <source>A screen is empty in the picture</source>
        <translation>En skärm är tom på bilden</translation>
    </message>
    <message>
        <source>%1 each at most.</source>
        <translation>Högst %1 vardera.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n files.</source>
        <translation>
            <numerusform>Upp till %n fil.</numerusform>
            <numerusform>Upp till %n filer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Check the address and your network, then try again.</source>
        <translation>Kontrollera adressen och ditt nätverk och försök igen.</translation>
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
        <translation>Logga in igen</translation>
    </message>
    <message>
        <source>Your drafts and what waits to be sent are as you left them.</source>
        <translation>Dina utkast och det som väntar på att skickas är som du lämnade dem.</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Ett nytt lösenord</translation>
    </message>
    <message>
        <source>For those who have none yet, and those who forgot theirs.</source>
        <translation>För dem som inte har något ännu och dem som har glömt sitt.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lägg till ett konto</translation>
    </message>
    <message>
        <source>Several portals can stand side by side.</source>
        <translation>Flera portaler kan finnas sida vid sida.</translation>
    </message>
    <message>
        <source>Welcome to Nordesk</source>
        <translation>Välkommen till Nordesk</translation>
    </message>
    <message>
        <source>Everything you do with your service desk, in one place.</source>
        <translation>Allt du gör med din servicedesk, på ett ställe.</translation>
    </message>
    <message>
        <source>Looking for the portal …</source>
        <translation>Söker efter portalen …</translation>
    </message>
    <message>
        <source>Starting the demo portal …</source>
        <translation>Startar demoportalen …</translation>
    </message>
    <message>
        <source>Something is missing at the portal</source>
        <translation>Något saknas i portalen</translation>
    </message>
    <message>
        <source>Signed in until you quit</source>
        <translation>Inloggad tills du avslutar</translation>
    </message>
    <message>
        <source>This computer's keyring cannot keep your sign-in safe, so you will be asked again next time.</source>
        <translation>Den här datorns nyckelring kan inte förvara din inloggning säkert, så du blir tillfrågad igen nästa gång.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>Lösenordet är angivet</translation>
    </message>
    <message>
        <source>You can sign in with it now.</source>
        <translation>Du kan logga in med det nu.</translation>
    </message>
</context>
<context>
    <name>SignOutPanel</name>
    <message>
        <source>Not sent yet – drafts: {drafts}, in the outbox: {waiting}. What shall become of them?</source>
        <translation>Inte skickat ännu – utkast: {drafts}, i utkorgen: {waiting}. Vad ska hända med dem?</translation>
    </message>
    <message>
        <source>Everything of this account will be removed from this computer.</source>
        <translation>Allt som hör till det här kontot tas bort från den här datorn.</translation>
    </message>
    <message>
        <source>Keep them on this computer until I sign in again</source>
        <translation>Behåll dem på den här datorn tills jag loggar in igen</translation>
    </message>
    <message>
        <source>Save them as files in a folder of my choice</source>
        <translation>Spara dem som filer i en mapp som jag väljer</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Ta bort dem</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Förbli inloggad</translation>
    </message>
</context>
<context>
    <name>SlaPanel</name>
    <message>
        <source>Nothing was promised for this case by a certain time.</source>
        <translation>Inget har utlovats inom en viss tid för det här ärendet.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Promised within</source>
        <translation>Utlovat inom</translation>
    </message>
    <message>
        <source>Warned before</source>
        <translation>Varning före frist</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Väntat</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Återstår</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage %1 of %2: %3, %4</source>
        <translation>Fas %1 av %2: %3, %4</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Saknas ännu: %1</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Finns redan: %1</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Your rating: {score} of {best}</source>
        <translation>Ditt betyg: {score} av {best}</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hur gick det?</translation>
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
        <translation>Skickar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Väntar på dig</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Löst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återtaget</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Sammanfogat</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read what is new (F5)</source>
        <translation>Hämta nytt (F5)</translation>
    </message>
    <message>
        <source>Connection …</source>
        <translation>Anslutning …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>The disk is full.</source>
        <translation>Disken är full.</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>Ett annat program använder filen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen är skadad.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Nordesk.</source>
        <translation>Filen är skriven av en nyare version av Nordesk.</translation>
    </message>
    <message>
        <source>The program may not write there.</source>
        <translation>Programmet får inte skriva där.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Filen finns inte längre kvar.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>whole desktop</source>
        <translation>hela skrivbordet</translation>
    </message>
    <message>
        <source>one screen</source>
        <translation>en skärm</translation>
    </message>
    <message>
        <source>one window</source>
        <translation>ett fönster</translation>
    </message>
    <message>
        <source>part of the screen</source>
        <translation>del av skärmen</translation>
    </message>
    <message>
        <source>Added by Nordesk %1 on %2 – %3, %4</source>
        <translation>Tillagt av Nordesk %1 på %2 – %3, %4</translation>
    </message>
    <message>
        <source>Web address: %1</source>
        <translation>Webbadress: %1</translation>
    </message>
    <message>
        <source>The time was redacted.</source>
        <translation>Klockslaget har maskerats.</translation>
    </message>
    <message>
        <source>The clock was not compared with a portal's.</source>
        <translation>Klockan jämfördes inte med någon portals.</translation>
    </message>
    <message>
        <source>± %1 s</source>
        <translation>± %1 s</translation>
    </message>
    <message>
        <source>This PC's clock agrees with the portal's (%1).</source>
        <translation>Datorns klocka stämmer med portalens (%1).</translation>
    </message>
    <message>
        <source>This PC's clock is %1 ahead of the portal's (%2).</source>
        <translation>Datorns klocka går %1 före portalens (%2).</translation>
    </message>
    <message>
        <source>This PC's clock is %1 behind the portal's (%2).</source>
        <translation>Datorns klocka går %1 efter portalens (%2).</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 tim</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 tim %2 min</translation>
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
        <translation>Maskera alla</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Avfärda alla</translation>
    </message>
    <message>
        <source>Redact “%1”</source>
        <translation>Maskera ”%1”</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>Avfärda ”%1”</translation>
    </message>
    <message>
        <source>Your organisation asks that all of them be redacted before the picture is used.</source>
        <translation>Din organisation kräver att alla maskeras innan bilden används.</translation>
    </message>
    <message>
        <source>Press on one, or reach it by Tab; Enter redacts it, Delete dismisses it.</source>
        <translation>Tryck på ett eller gå till det med Tabb; Enter maskerar det, Delete avfärdar det.</translation>
    </message>
    <message numerus="yes">
        <source>%n places look private</source>
        <translation>
            <numerusform>%n ställe ser privat ut</numerusform>
            <numerusform>%n ställen ser privata ut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>This may help</source>
        <translation>Det här kan hjälpa</translation>
    </message>
    <message>
        <source>Back to the suggestions</source>
        <translation>Tillbaka till förslagen</translation>
    </message>
</context>
<context>
    <name>TableFileDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Kommaavgränsade värden</translation>
    </message>
</context>
<context>
    <name>TableTrouble</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan inte läsas.</translation>
    </message>
    <message>
        <source>There is no table in it: no row with headings, or a form Nordesk does not know.</source>
        <translation>Det finns ingen tabell i den: ingen rad med rubriker eller ett format som Nordesk inte känner till.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Det finns inga rader i den.</translation>
    </message>
    <message>
        <source>It is bigger than %1.</source>
        <translation>Den är större än %1.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>Den har fler än %1 rader.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>Den har fler än %1 kolumner.</translation>
    </message>
    <message>
        <source>What stands in it is nested too deep.</source>
        <translation>Innehållet i den är nästlat för djupt.</translation>
    </message>
    <message>
        <source>It would grow to many times its size when it is opened.</source>
        <translation>Den skulle växa till många gånger sin storlek när den öppnas.</translation>
    </message>
    <message>
        <source>It holds programs (macros). Save it as a workbook without.</source>
        <translation>Den innehåller program (makron). Spara den som en arbetsbok utan makron.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Den är låst med ett lösenord.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen är skadad.</translation>
    </message>
    <message>
        <source>Its text cannot be read. Save it as UTF-8.</source>
        <translation>Texten i den kan inte läsas. Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>It is a workbook in the form used before 2007, or locked with a password. Save it as XLSX.</source>
        <translation>Den är en arbetsbok i formatet från före 2007 eller låst med ett lösenord. Spara den som XLSX.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>What to show of the conversation</source>
        <translation>Vad som ska visas av konversationen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>E-mail and calls</source>
        <translation>E-post och samtal</translation>
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
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Fetching older …</source>
        <translation>Hämtar äldre …</translation>
    </message>
    <message>
        <source>Fetch older from the portal</source>
        <translation>Hämta äldre från portalen</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Inget av det här slaget ännu.</translation>
    </message>
    <message>
        <source>Nothing of this kind in what is here.</source>
        <translation>Inget av det här slaget i det som finns här.</translation>
    </message>
    <message>
        <source>Show older (%1)</source>
        <translation>Visa äldre (%1)</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Sent as text, too</source>
        <translation>Skickas också som text</translation>
    </message>
    <message>
        <source>The desk finds your case by them. These lines follow your description.</source>
        <translation>Servicedesken hittar ditt ärende med hjälp av dem. De här raderna följer efter din beskrivning.</translation>
    </message>
    <message>
        <source>Send address and time</source>
        <translation>Skicka adress och tid</translation>
    </message>
    <message>
        <source>Send address and time of %1</source>
        <translation>Skicka adress och tid för %1</translation>
    </message>
    <message>
        <source>%1: there is no room left beneath your description.</source>
        <translation>%1: det finns inte plats för mer under din beskrivning.</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Texten är kopierad.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Alt and the arrow keys move it.</source>
        <translation>Alt och piltangenterna flyttar den.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Edit picture %1</source>
        <translation>Redigera bilden %1</translation>
    </message>
    <message>
        <source>with web address</source>
        <translation>med webbadress</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>utan webbadress</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>utan tid</translation>
    </message>
    <message>
        <source>with time</source>
        <translation>med tid</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>granskad</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>inte granskad</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
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
        <translation>från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
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
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Väntar på att skickas</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Osäkert om det kom fram</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Stoppat av dig</translation>
    </message>
    <message>
        <source>Not accepted by the portal</source>
        <translation>Inte godtaget av portalen</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Intern anteckning</translation>
    </message>
    <message>
        <source>Internal task</source>
        <translation>Intern uppgift</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Från %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Kopia till %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>E-mail to the desk</source>
        <translation>E-post till servicedesken</translation>
    </message>
    <message>
        <source>E-mail from the desk</source>
        <translation>E-post från servicedesken</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonsamtal</translation>
    </message>
    <message>
        <source>Call to the desk</source>
        <translation>Samtal till servicedesken</translation>
    </message>
    <message>
        <source>Call from the desk</source>
        <translation>Samtal från servicedesken</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Sök i allt (Ctrl+K)</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>A portal on this computer to try things out. Nothing is sent anywhere.</source>
        <translation>En portal på den här datorn att prova i. Inget skickas någonstans.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Öppna en ärendefil …</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lägg till ett konto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Nordesk</source>
        <translation>Öppna Nordesk</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Take screenshot</source>
        <translation>Ta skärmbild</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Screenshot of …</source>
        <translation>Skärmbild av …</translation>
    </message>
    <message>
        <source>Nordesk goes on here. Quit it from this icon's menu.</source>
        <translation>Nordesk fortsätter här. Avsluta från ikonens meny.</translation>
    </message>
    <message>
        <source>Case %1 is waiting for you</source>
        <translation>Ärende %1 väntar på dig</translation>
    </message>
    <message>
        <source>News in case %1</source>
        <translation>Nytt i ärende %1</translation>
    </message>
</context>
<context>
    <name>ViewChooser</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (ändrad)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vy: %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Spara ändringarna</translation>
    </message>
    <message>
        <source>Keep as a view …</source>
        <translation>Spara som vy …</translation>
    </message>
    <message>
        <source>My own views</source>
        <translation>Mina egna vyer</translation>
    </message>
    <message>
        <source>Keep as a new view …</source>
        <translation>Spara som ny vy …</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>Börja med den här vyn</translation>
    </message>
    <message>
        <source>Rename this view …</source>
        <translation>Byt namn på vyn …</translation>
    </message>
    <message>
        <source>Throw this view away</source>
        <translation>Släng den här vyn</translation>
    </message>
    <message>
        <source>Views of %1</source>
        <translation>Vyer från %1</translation>
    </message>
    <message>
        <source>The portal's views</source>
        <translation>Portalens vyer</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Spara den här vyn</translation>
    </message>
    <message>
        <source>With its filters, columns and order. It stays on this computer.</source>
        <translation>Med filter, kolumner och ordning. Den stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Byt namn på vyn</translation>
    </message>
    <message>
        <source>Throw this view away?</source>
        <translation>Vill du slänga den här vyn?</translation>
    </message>
    <message>
        <source>The cases stay. Only “%1” goes.</source>
        <translation>Ärendena finns kvar. Bara ”%1” försvinner.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Släng</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
</context>
<context>
    <name>WorksStep</name>
    <message>
        <source>You are signed in. This is what works here:</source>
        <translation>Du är inloggad. Det här fungerar här:</translation>
    </message>
    <message>
        <source>What has a dash, this portal does not let programs do. Its own pages may.</source>
        <translation>Det som har ett streck låter portalen inte program göra. Dess egna sidor kan kanske.</translation>
    </message>
    <message>
        <source>Something is missing at the portal</source>
        <translation>Något saknas i portalen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: fungerar</translation>
    </message>
    <message>
        <source>%1: does not work here</source>
        <translation>%1: fungerar inte här</translation>
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
