<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="is" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Nordesk {version}. Free software under the MIT licence. Qt and PySide6 are used under the LGPL; their files lie beside the program and may be replaced.</source>
        <translation>Nordesk {version}. Frjáls hugbúnaður með MIT-leyfi. Qt og PySide6 eru notuð samkvæmt LGPL-leyfinu; skrár þeirra liggja við hlið forritsins og þeim má skipta út.</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Sýna leyfin</translation>
    </message>
</context>
<context>
    <name>AboutStep</name>
    <message>
        <source>What is it about?</source>
        <translation>Um hvað snýst málið?</translation>
    </message>
    <message>
        <source>What type of case is it?</source>
        <translation>Hvers konar mál er þetta?</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>How urgent is it?</source>
        <translation>Hversu áríðandi er það?</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Forgangur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Please choose another; what you have written is kept.</source>
        <translation>Veldu annað; það sem þú hefur skrifað geymist.</translation>
    </message>
    <message>
        <source>The portal no longer offers what you had chosen</source>
        <translation>Gáttin býður ekki lengur upp á það sem þú valdir</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Þú hefur ekki heimild til að panta þetta</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Gegn gjaldi</translation>
    </message>
    <message>
        <source>Then the right people see your case first.</source>
        <translation>Þá ratar málið strax til rétts aðila.</translation>
    </message>
    <message>
        <source>Please choose the type that fits best</source>
        <translation>Veldu þá tegund sem á best við</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>What you see here, and why</source>
        <translation>Hvað þú sérð hér og hvers vegna</translation>
    </message>
    <message>
        <source>you are its primary contact,</source>
        <translation>þú ert aðaltengiliður hennar,</translation>
    </message>
    <message>
        <source>it was shared with you by name,</source>
        <translation>henni var deilt með þér persónulega,</translation>
    </message>
    <message>
        <source>it was shared with a group you are a member of,</source>
        <translation>henni var deilt með hópi sem þú ert í,</translation>
    </message>
    <message>
        <source>or your role lets you view all requests.</source>
        <translation>eða hlutverk þitt leyfir þér að sjá allar beiðnir.</translation>
    </message>
    <message>
        <source>Your roles: %1</source>
        <translation>Hlutverk þín: %1</translation>
    </message>
    <message>
        <source>As an administrator you see the use of everybody in your workspaces.</source>
        <translation>Sem stjórnandi sérðu notkun allra í vinnusvæðunum þínum.</translation>
    </message>
    <message>
        <source>You see a request when at least one of these is so:</source>
        <translation>Þú sérð beiðni þegar að minnsta kosti eitt af þessu á við:</translation>
    </message>
    <message>
        <source>You can let others in: give them the role Customer activity at the portal.</source>
        <translation>Þú getur veitt öðrum aðgang: gefðu þeim hlutverkið „Virkni viðskiptavina“ í gáttinni.</translation>
    </message>
    <message>
        <source>As a learning manager you see all courses, too. Figures that cover only what you may see say so.</source>
        <translation>Sem námsstjóri sérðu einnig öll námskeið. Tekið er fram við tölu ef hún nær aðeins til þess sem þú mátt sjá.</translation>
    </message>
    <message>
        <source>As an authorised contact you are told the figures of the whole agreement; the lists hold only the requests that you may see.</source>
        <translation>Sem viðurkenndur tengiliður sérðu tölur alls samningsins; á listunum eru aðeins þær beiðnir sem þú mátt sjá.</translation>
    </message>
    <message>
        <source>Figures that cover only what you may see say so, and tell nothing of what is left for all. An administrator of your organisation can give you more.</source>
        <translation>Tekið er fram við tölu ef hún nær aðeins til þess sem þú mátt sjá; þá segir hún ekkert um hvað er eftir handa öllum. Stjórnandi hjá fyrirtækinu þínu getur veitt þér meiri aðgang.</translation>
    </message>
</context>
<context>
    <name>AccessibilityCard</name>
    <message>
        <source>Let browsers tell their address</source>
        <translation>Leyfa vöfrum að segja til veffangs síns</translation>
    </message>
    <message>
        <source>It is the desktop's switch for accessibility and counts for all your programs: they tell screen readers, and whatever else asks, what they show. Nordesk asks the browser in front for its address when you order a picture, and nobody at any other time.</source>
        <translation>Þetta er aðgengisrofi skjáborðsins og gildir um öll forritin þín: þau segja skjálesurum, og öðrum sem spyrja, hvað þau sýna. Nordesk spyr fremsta vafrann um veffangið þegar þú biður um mynd og engan þess á milli.</translation>
    </message>
    <message>
        <source>Browsers that are open notice it once they are closed and opened again. You can switch it back here at any time; a screen reader needs it.</source>
        <translation>Opnir vafrar taka eftir því þegar þeim hefur verið lokað og þeir opnaðir aftur. Þú getur breytt þessu til baka hér hvenær sem er; skjálesari þarf á þessu að halda.</translation>
    </message>
    <message>
        <source>The desktop did not let itself be switched.</source>
        <translation>Ekki tókst að breyta stillingu skjáborðsins.</translation>
    </message>
    <message>
        <source>Accessibility is switched on.</source>
        <translation>Kveikt er á aðgengi.</translation>
    </message>
    <message>
        <source>Accessibility is switched off: pictures have no web address.</source>
        <translation>Slökkt er á aðgengi: myndir fá ekkert veffang.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Slökkva</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Kveikja</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>Account</source>
        <translation>Aðgangur</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Skráð inn sem</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Gátt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Fyrirtæki</translation>
    </message>
    <message>
        <source>The portal writes to me in</source>
        <translation>Tungumál skilaboða frá gáttinni</translation>
    </message>
    <message>
        <source>Change password …</source>
        <translation>Breyta lykilorði…</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Skrá út…</translation>
    </message>
</context>
<context>
    <name>AccountChooser</name>
    <message>
        <source>Choose an account</source>
        <translation>Veldu aðgang</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Aðgangar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Skráðu þig inn aftur</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Bæta við aðgangi</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ekkert samband</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Innskráning virk</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Resolve</source>
        <translation>Leysa</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Endurvekja</translation>
    </message>
    <message>
        <source>Really cancel the case</source>
        <translation>Hætta örugglega við málið</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <translation>Hætta við málið</translation>
    </message>
    <message>
        <source>This is solved</source>
        <translation>Þetta er leyst</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Opna aftur</translation>
    </message>
    <message>
        <source>Really withdraw</source>
        <translation>Já, draga til baka</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Draga til baka</translation>
    </message>
    <message>
        <source>Keep the case</source>
        <translation>Halda málinu</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nýtt mál</translation>
    </message>
    <message>
        <source>This case is closed. Write a new one if it comes back.</source>
        <translation>Þessu máli hefur verið lokað. Sendu inn nýtt ef vandinn kemur aftur upp.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Reactive support</source>
        <translation>Viðbragðsstuðningur</translation>
    </message>
    <message>
        <source>Advisory support</source>
        <translation>Ráðgjafarstuðningur</translation>
    </message>
    <message>
        <source>Proactive services</source>
        <translation>Fyrirbyggjandi þjónusta</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Tengiliðir</translation>
    </message>
    <message>
        <source>On-demand education</source>
        <translation>Fræðsla eftir þörfum</translation>
    </message>
    <message>
        <source>On-demand assessments</source>
        <translation>Mat eftir þörfum</translation>
    </message>
    <message>
        <source>Additional cases</source>
        <translation>Viðbótarmál</translation>
    </message>
    <message>
        <source>Proactive credits</source>
        <translation>Fyrirbyggjandi inneignir</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Notkun</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frá %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The portal tells no dates of it.</source>
        <translation>Gáttin gefur ekki upp dagsetningar hans.</translation>
    </message>
    <message>
        <source>The file tells no dates of it.</source>
        <translation>Engar dagsetningar eru í skránni fyrir hann.</translation>
    </message>
    <message>
        <source>From the file %1, of %2</source>
        <translation>Úr skránni %1, staðan %2</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ekki hafinn</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Lokadagur óþekktur</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Runninn út</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Virkur</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Rennur út eftir %n dag</numerusform>
            <numerusform>Rennur út eftir %n daga</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Rennur út í dag</translation>
    </message>
    <message>
        <source>Requests outside your agreements</source>
        <translation>Beiðnir utan samninganna ykkar</translation>
    </message>
    <message>
        <source>Additional benefit</source>
        <translation>Viðbótarfríðindi</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Innifalið</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ekki vitað</translation>
    </message>
    <message>
        <source>Used, of what you may see</source>
        <translation>Notað, af því sem þú mátt sjá</translation>
    </message>
    <message>
        <source>Consumption service</source>
        <translation>Notkunarþjónusta</translation>
    </message>
</context>
<context>
    <name>ActivityAction</name>
    <message>
        <source>Open a support request</source>
        <translation>Senda inn stuðningsbeiðni</translation>
    </message>
    <message>
        <source>Open an advisory request</source>
        <translation>Óska eftir ráðgjöf</translation>
    </message>
    <message>
        <source>Service catalogue</source>
        <translation>Þjónustulisti</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Breyta tengiliðum</translation>
    </message>
    <message>
        <source>Go to the courses</source>
        <translation>Fara í námskeiðin</translation>
    </message>
    <message>
        <source>Go to the assessments</source>
        <translation>Fara í matið</translation>
    </message>
    <message>
        <source>Ask about these cases</source>
        <translation>Spyrja um þessi mál</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Innleysa</translation>
    </message>
    <message>
        <source>Open at the portal</source>
        <translation>Opna í gáttinni</translation>
    </message>
</context>
<context>
    <name>ActivityCode</name>
    <message>
        <source>Open</source>
        <translation>Opið</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lokað</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Tímasett</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Áætlað</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Hætt við</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afhent</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Virkur</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Boð sent</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Úthlutað</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Hafið</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Lokið</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Innleyst</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Vinnustofa</translation>
    </message>
    <message>
        <source>Proactive module</source>
        <translation>Fyrirbyggjandi eining</translation>
    </message>
    <message>
        <source>Designated engineer</source>
        <translation>Tilnefndur sérfræðingur</translation>
    </message>
    <message>
        <source>E-learning</source>
        <translation>Rafrænt nám</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Vefmálstofa</translation>
    </message>
    <message>
        <source>Problem resolution</source>
        <translation>Úrlausn vandamála</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ráðgjöf</translation>
    </message>
</context>
<context>
    <name>ActivityColumn</name>
    <message>
        <source>Number</source>
        <translation>Númer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titill</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvarleiki</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opnað</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lokað</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Aðaltengiliður</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Vinnusvæði</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Magn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Upphaf</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Lok</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afhent</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Tímasett</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Afhent af</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nafn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Netfang</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Sími</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Hlutverk</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Skráning</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Síðasta innskráning</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Þátttakandi</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Úthlutað</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Hafið</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Lokið</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Framvinda (%)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tímar</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tækni</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Tengt við</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Síðast keyrt</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Næsta keyrsla</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ástæða</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Þjónusta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dagsetning</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samningur</translation>
    </message>
    <message>
        <source>Why you see it</source>
        <translation>Hvers vegna þú sérð þetta</translation>
    </message>
</context>
<context>
    <name>ActivityFigure</name>
    <message>
        <source>Bought</source>
        <translation>Keypt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Notað</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Eftir</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Umframnotkun</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afhent</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Tímasett</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Úthlutað</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Laust</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Leyfilegt</translation>
    </message>
    <message>
        <source>Courses started</source>
        <translation>Námskeið hafin</translation>
    </message>
    <message>
        <source>Courses completed</source>
        <translation>Námskeiðum lokið</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Keyrt</translation>
    </message>
    <message>
        <source>Problem resolution</source>
        <translation>Úrlausn vandamála</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Ráðgjöf</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Education report</source>
        <translation>Fræðsluskýrsla</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Vinnusvæði</translation>
    </message>
    <message>
        <source>Export education report</source>
        <translation>Flytja út fræðsluskýrslu</translation>
    </message>
    <message>
        <source>Figures from a file…</source>
        <translation>Tölur úr skrá…</translation>
    </message>
    <message>
        <source>Customer activity</source>
        <translation>Virkni viðskiptavina</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Opnar %1 í vafranum</translation>
    </message>
    <message>
        <source>All figures here are from files.</source>
        <translation>Allar tölur hér koma úr skrám.</translation>
    </message>
    <message>
        <source>Data as of %1. The portal counts once a day.</source>
        <translation>Gögn miðast við %1. Gáttin telur einu sinni á sólarhring.</translation>
    </message>
    <message>
        <source>%1 Read from the portal %2.</source>
        <translation>%1 Lesið úr gáttinni %2.</translation>
    </message>
    <message>
        <source>Nothing to show here</source>
        <translation>Ekkert til að sýna hér</translation>
    </message>
    <message>
        <source>Figures from a file can be shown here all the same.</source>
        <translation>Samt er hægt að sýna hér tölur úr skrá.</translation>
    </message>
    <message>
        <source>Your role does not open this page</source>
        <translation>Hlutverk þitt veitir ekki aðgang að þessari síðu</translation>
    </message>
    <message>
        <source>Customer and workspace administrators see it, and those to whom they give the role Customer activity. Ask an administrator of your organisation.</source>
        <translation>Hana sjá stjórnendur fyrirtækis og vinnusvæða og þau sem þeir gefa hlutverkið „Virkni viðskiptavina“. Spurðu stjórnanda hjá fyrirtækinu þínu.</translation>
    </message>
    <message>
        <source>No agreements</source>
        <translation>Engir samningar</translation>
    </message>
    <message>
        <source>The portal knows of no agreement of your workspaces.</source>
        <translation>Gáttin veit ekki um neinn samning fyrir vinnusvæðin þín.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Vistað sem %1</translation>
    </message>
</context>
<context>
    <name>ActivityReason</name>
    <message>
        <source>Outside the term of the agreement</source>
        <translation>Utan samningstímans</translation>
    </message>
    <message>
        <source>The agreement belongs to another workspace</source>
        <translation>Samningurinn tilheyrir öðru vinnusvæði</translation>
    </message>
    <message>
        <source>No agreement, package or service</source>
        <translation>Samning, pakka eða þjónustu vantar</translation>
    </message>
    <message>
        <source>Support assistance (SU)</source>
        <translation>Stuðningsaðstoð (SU)</translation>
    </message>
    <message>
        <source>Developer support assistance (DSA)</source>
        <translation>Stuðningsaðstoð fyrir forritara (DSA)</translation>
    </message>
    <message>
        <source>Support technology advisor (X85)</source>
        <translation>Tækniráðgjafi í stuðningi (X85)</translation>
    </message>
    <message>
        <source>Reactive enabled contact (REC)</source>
        <translation>Tengiliður með viðbragðsstuðning (REC)</translation>
    </message>
</context>
<context>
    <name>ActivityUnit</name>
    <message>
        <source>Hours</source>
        <translation>Tímar</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Mál</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Tengiliðir</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sæti</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Mat</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Inneignir</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Námskeið</translation>
    </message>
</context>
<context>
    <name>ActivityWhy</name>
    <message>
        <source>You are an administrator</source>
        <translation>Þú ert stjórnandi</translation>
    </message>
    <message>
        <source>You may view all requests</source>
        <translation>Þú mátt skoða allar beiðnir</translation>
    </message>
    <message>
        <source>Shared with a group of yours</source>
        <translation>Deilt með einum af hópunum þínum</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Deilt með þér</translation>
    </message>
    <message>
        <source>You are the primary contact</source>
        <translation>Þú ert aðaltengiliður</translation>
    </message>
    <message>
        <source>You are a learning manager</source>
        <translation>Þú ert námsstjóri</translation>
    </message>
    <message>
        <source>Shown to everybody in the workspace</source>
        <translation>Sýnd öllum á vinnusvæðinu</translation>
    </message>
    <message>
        <source>The portal shows it to you</source>
        <translation>Gáttin sýnir þér hana</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>The portal's administrator has not opened it for programs yet; nothing can be sent or read.</source>
        <translation>Kerfisstjóri gáttarinnar hefur ekki enn opnað hana fyrir forritum; ekkert er hægt að senda eða lesa.</translation>
    </message>
    <message>
        <source>The portal keeps no mark of what was sent. When an answer is lost, you are asked whether it arrived.</source>
        <translation>Gáttin geymir ekkert auðkenni þess sem var sent. Ef svar glatast færðu spurningu um hvort sendingin hafi borist.</translation>
    </message>
    <message>
        <source>The portal does not know which customer you are; you can read cases, but not make any.</source>
        <translation>Gáttin veit ekki hvaða viðskiptavinur þú ert; þú getur lesið mál en ekki búið þau til.</translation>
    </message>
    <message>
        <source>The portal signs you out after a short time; its administrator can allow longer sign-ins.</source>
        <translation>Gáttin skráir þig út eftir skamma stund; kerfisstjóri hennar getur leyft lengri innskráningar.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Announcement</source>
        <translation>Tilkynning</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Viðvörun</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Þjónusturof</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Yes</source>
        <translation>Já</translation>
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
        <translation>Ekki er hægt að læsa möppunni þinni</translation>
    </message>
    <message>
        <source>Do not open Nordesk on two computers at once: both would send what waits.</source>
        <translation>Ekki opna Nordesk á tveimur tölvum í einu: báðar myndu senda það sem bíður.</translation>
    </message>
</context>
<context>
    <name>ArticleKind</name>
    <message>
        <source>FAQ</source>
        <translation>Algengar spurningar</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Leiðbeiningar</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Útgáfuupplýsingar</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>See also</source>
        <translation>Sjá einnig</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>Uppfært {date}</translation>
    </message>
    <message>
        <source>This article exists in {language} only.</source>
        <translation>Þessi grein er aðeins til á þessu tungumáli: {language}.</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Keep</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Heiti</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>%1 is number %2 of %3 now.</source>
        <translation>%1 er nú númer %2 af %3.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fela</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Assign</source>
        <translation>Úthluta</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Bæta í biðröð</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Leysa</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Sameina inn í</translation>
    </message>
    <message>
        <source>By the routing rules</source>
        <translation>Samkvæmt beiningarreglum</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n cases?</source>
        <translation>
            <numerusform>Leysa %n mál?</numerusform>
            <numerusform>Leysa %n mál?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever reported them is told.</source>
        <translation>Þau sem tilkynntu þau fá að vita af því.</translation>
    </message>
    <message>
        <source>Resolve them</source>
        <translation>Leysa þau</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n cases into %1?</source>
        <translation>
            <numerusform>Sameina %n mál inn í %1?</numerusform>
            <numerusform>Sameina %n mál inn í %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>They end, and that one goes on for all. This cannot be taken back.</source>
        <translation>Þeim lýkur og það mál heldur áfram fyrir þau öll. Ekki er hægt að afturkalla þetta.</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Sameina þau</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Láta þau vera óbreytt</translation>
    </message>
    <message numerus="yes">
        <source>%n cases: the portal is told as soon as it can be reached.</source>
        <translation>
            <numerusform>%n mál: gáttin fær að vita af því um leið og hún næst.</numerusform>
            <numerusform>%n mál: gáttin fær að vita af því um leið og hún næst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not allow it now.</source>
        <translation>
            <numerusform>%n mál leyfir það ekki núna.</numerusform>
            <numerusform>%n mál leyfa það ekki núna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Try again</source>
        <translation>Reyna aftur</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Hætta</translation>
    </message>
    <message>
        <source>Nordesk is open elsewhere with the same folder</source>
        <translation>Nordesk er opið annars staðar með sömu möppu</translation>
    </message>
    <message>
        <source>Two at once could send or change the same thing. Close the other one, then try again.</source>
        <translation>Tvö í einu gætu sent eða breytt því sama. Lokaðu hinu og reyndu aftur.</translation>
    </message>
    <message>
        <source>Nordesk cannot keep your work here</source>
        <translation>Nordesk getur ekki geymt vinnuna þína hér</translation>
    </message>
    <message>
        <source>Nothing was changed or lost. Without this folder no draft could be kept, so it does not start.</source>
        <translation>Engu var breytt og ekkert tapaðist. Án þessarar möppu væri ekki hægt að geyma drög og því ræsist forritið ekki.</translation>
    </message>
    <message>
        <source>Another program has it; it did not tell which.</source>
        <translation>Annað forrit er með hana í notkun; ekki er vitað hvaða forrit.</translation>
    </message>
    <message>
        <source>{user} has it on the computer {host}.</source>
        <translation>{user} er með hana opna á tölvunni {host}.</translation>
    </message>
    <message>
        <source>{user} has had it on the computer {host} since {time}.</source>
        <translation>{user} hefur verið með hana opna á tölvunni {host} síðan {time}.</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Topics</source>
        <translation>Efnisflokkar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Greinar</translation>
    </message>
    <message>
        <source>New and changed</source>
        <translation>Nýtt og breytt</translation>
    </message>
    <message>
        <source>No article found</source>
        <translation>Engin grein fannst</translation>
    </message>
    <message>
        <source>Try fewer or other words. Any of the six languages will do, also without å, ä, ö, æ, ø, þ, ð.</source>
        <translation>Prófaðu færri eða önnur orð. Öll sex tungumálin duga, líka án stafanna å, ä, ö, æ, ø, þ, ð.</translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Sýna alla efnisflokka</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Engar greinar enn</translation>
    </message>
    <message>
        <source>They come with the next answer of the portal.</source>
        <translation>Þær koma með næsta svari gáttarinnar.</translation>
    </message>
</context>
<context>
    <name>Capability</name>
    <message>
        <source>Browse a catalogue</source>
        <translation>Skoða þjónustulista</translation>
    </message>
    <message>
        <source>Guided forms</source>
        <translation>Eyðublöð með leiðsögn</translation>
    </message>
    <message>
        <source>Tell quickly what has changed</source>
        <translation>Láta fljótt vita af breytingum</translation>
    </message>
    <message>
        <source>Tell what was removed</source>
        <translation>Láta vita hvað var fjarlægt</translation>
    </message>
    <message>
        <source>Send whole conversations along with the list</source>
        <translation>Senda heil samtöl með listanum</translation>
    </message>
    <message>
        <source>Recognise a message that was sent twice</source>
        <translation>Þekkja skilaboð sem voru send tvisvar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Hengja skrár við</translation>
    </message>
    <message>
        <source>Reply in a case</source>
        <translation>Svara í máli</translation>
    </message>
    <message>
        <source>Mark a case as solved</source>
        <translation>Merkja mál sem leyst</translation>
    </message>
    <message>
        <source>Reopen a case</source>
        <translation>Opna mál aftur</translation>
    </message>
    <message>
        <source>Withdraw a case</source>
        <translation>Draga mál til baka</translation>
    </message>
    <message>
        <source>Rate a case</source>
        <translation>Gefa máli einkunn</translation>
    </message>
    <message>
        <source>Assign, queue, divide and merge cases</source>
        <translation>Úthluta málum, setja þau í biðröð, skipta þeim og sameina þau</translation>
    </message>
    <message>
        <source>Write internal notes in a case</source>
        <translation>Skrifa innri athugasemdir í mál</translation>
    </message>
    <message>
        <source>Fetch a long conversation page by page</source>
        <translation>Sækja langt samtal síðu fyrir síðu</translation>
    </message>
    <message>
        <source>Change what a case is about, and whose it is</source>
        <translation>Breyta því um hvað mál snýst og hver á það</translation>
    </message>
    <message>
        <source>See the organisation's cases</source>
        <translation>Sjá mál fyrirtækisins</translation>
    </message>
    <message>
        <source>Show the portal's own views of cases</source>
        <translation>Sýna eigin málasýnir gáttarinnar</translation>
    </message>
    <message>
        <source>Read knowledge articles</source>
        <translation>Lesa þekkingargreinar</translation>
    </message>
    <message>
        <source>Rate an article</source>
        <translation>Gefa grein einkunn</translation>
    </message>
    <message>
        <source>Give feedback on an article</source>
        <translation>Senda ábendingu um grein</translation>
    </message>
    <message>
        <source>Search on the portal</source>
        <translation>Leita í gáttinni</translation>
    </message>
    <message>
        <source>Look up colleagues</source>
        <translation>Fletta upp samstarfsfólki</translation>
    </message>
    <message>
        <source>Show announcements</source>
        <translation>Sýna tilkynningar</translation>
    </message>
    <message>
        <source>Show agreements and what is left of them</source>
        <translation>Sýna samninga og eftirstöðvar þeirra</translation>
    </message>
    <message>
        <source>Tell before sending what a case takes of the agreement</source>
        <translation>Sýna fyrir sendingu hvað mál tekur af samningnum</translation>
    </message>
    <message>
        <source>Change the password here</source>
        <translation>Breyta lykilorðinu hér</translation>
    </message>
    <message>
        <source>Get a first or forgotten password here</source>
        <translation>Fá fyrsta eða gleymt lykilorð hér</translation>
    </message>
    <message>
        <source>Choose the language of the portal's mails</source>
        <translation>Velja tungumál tölvupósta frá gáttinni</translation>
    </message>
    <message>
        <source>This portal does not offer: %1.</source>
        <translation>Þessi gátt býður ekki upp á þetta: %1.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>There is no screen to take a picture of.</source>
        <translation>Enginn skjár er til að taka mynd af.</translation>
    </message>
    <message>
        <source>The picture was all one colour; the system hides the screen from us.</source>
        <translation>Myndin var öll í einum lit; kerfið felur skjáinn fyrir okkur.</translation>
    </message>
    <message>
        <source>The browser does not tell whether the window is private; its address was not taken.</source>
        <translation>Vafrinn segir ekki hvort glugginn sé í huliðsham; slóðin var ekki tekin.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take pictures of the screen.</source>
        <translation>Þetta skjáborð leyfir forritum ekki að taka myndir af skjánum.</translation>
    </message>
    <message>
        <source>The screens together are too big for one picture.</source>
        <translation>Skjáirnir eru samanlagt of stórir fyrir eina mynd.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture this large. Close other programs and try again.</source>
        <translation>Ekki er nægt minni fyrir svona stóra mynd. Lokaðu öðrum forritum og reyndu aftur.</translation>
    </message>
    <message>
        <source>Your organisation's policy does not allow pictures of the screen.</source>
        <translation>Stefna fyrirtækisins leyfir ekki skjámyndir.</translation>
    </message>
    <message>
        <source>A window of Nordesk did not leave the screen; it would be in the picture.</source>
        <translation>Gluggi Nordesk hvarf ekki af skjánum; hann hefði lent á myndinni.</translation>
    </message>
    <message>
        <source>The desktop did not hand over the picture in time.</source>
        <translation>Skjáborðið afhenti myndina ekki í tæka tíð.</translation>
    </message>
    <message>
        <source>Open Nordesk first: a region is marked in its window.</source>
        <translation>Opnaðu Nordesk fyrst: svæði er afmarkað í glugganum.</translation>
    </message>
    <message>
        <source>The screen could not be read.</source>
        <translation>Ekki tókst að lesa skjáinn.</translation>
    </message>
    <message>
        <source>No web address was found.</source>
        <translation>Ekkert veffang fannst.</translation>
    </message>
    <message>
        <source>The window in front was not a web browser.</source>
        <translation>Fremsti glugginn var ekki vafri.</translation>
    </message>
    <message>
        <source>There was no window in front.</source>
        <translation>Enginn gluggi var fremst.</translation>
    </message>
    <message>
        <source>Nordesk has not been given leave to ask the browser.</source>
        <translation>Nordesk hefur ekki fengið leyfi til að spyrja vafrann.</translation>
    </message>
    <message>
        <source>The system's accessibility service does not run.</source>
        <translation>Aðgengisþjónusta kerfisins er ekki í gangi.</translation>
    </message>
    <message>
        <source>Accessibility is switched off here, so browsers tell no address. See Settings, Screenshots.</source>
        <translation>Slökkt er á aðgengi hér, svo vafrar segja ekki til veffangs. Sjá Stillingar, Skjámyndir.</translation>
    </message>
    <message>
        <source>The browser did not tell its address.</source>
        <translation>Vafrinn gaf ekki upp veffangið.</translation>
    </message>
    <message>
        <source>The browser tells no address yet. Close and open it again, then it will.</source>
        <translation>Vafrinn segir ekki enn til veffangs. Lokaðu honum og opnaðu aftur, þá gerir hann það.</translation>
    </message>
    <message>
        <source>The browser did not answer in time.</source>
        <translation>Vafrinn svaraði ekki í tæka tíð.</translation>
    </message>
    <message>
        <source>The window is private; its address is not taken.</source>
        <translation>Glugginn er í huliðsham; veffang hans er ekki tekið.</translation>
    </message>
    <message>
        <source>This desktop does not tell which window is in front.</source>
        <translation>Þetta skjáborð gefur ekki upp hvaða gluggi er fremst.</translation>
    </message>
    <message>
        <source>Addresses cannot be read on this system.</source>
        <translation>Ekki er hægt að lesa veffang á þessu kerfi.</translation>
    </message>
    <message>
        <source>The address could not be read.</source>
        <translation>Ekki tókst að lesa veffangið.</translation>
    </message>
    <message>
        <source>The address was redacted.</source>
        <translation>Slóðin var hulin.</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>Allir skjáir</translation>
    </message>
    <message>
        <source>The screen with the mouse pointer</source>
        <translation>Skjárinn með músarbendlinum</translation>
    </message>
    <message>
        <source>The active window</source>
        <translation>Virki glugginn</translation>
    </message>
    <message>
        <source>A region that I mark</source>
        <translation>Svæði sem ég afmarka</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Strax</translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds</source>
        <translation>
            <numerusform>Eftir %n sekúndu</numerusform>
            <numerusform>Eftir %n sekúndur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>Screenshots</source>
        <translation>Skjámyndir</translation>
    </message>
    <message>
        <source>Key for a screenshot</source>
        <translation>Lykill fyrir skjámynd</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Ýttu á lyklana</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Nota þann venjulega</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Enginn</translation>
    </message>
    <message>
        <source>What the system asks</source>
        <translation>Það sem kerfið spyr um</translation>
    </message>
    <message>
        <source>Press it in any program: the picture goes into your draft, or into a new one.</source>
        <translation>Ýttu á hann í hvaða forriti sem er: myndin fer í drögin þín eða í ný.</translation>
    </message>
    <message>
        <source>Choose a key together with Ctrl or Alt, or one of F1 to F24.</source>
        <translation>Veldu lykil með Ctrl eða Alt, eða einn af F1 til F24.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Ekki er hægt að nota þennan lykil</translation>
    </message>
    <message>
        <source>The key is not heard</source>
        <translation>Ekki er hlustað á lykilinn</translation>
    </message>
    <message>
        <source>On many keyboards it is the same as AltGr: a character could not be typed any more.</source>
        <translation>Á mörgum lyklaborðum er það sama og AltGr: ekki væri lengur hægt að slá inn staf.</translation>
    </message>
    <message>
        <source>Ctrl+Alt is not a good choice</source>
        <translation>Ctrl+Alt er ekki góður kostur</translation>
    </message>
    <message>
        <source>Another program uses it already. Choose another one.</source>
        <translation>Annað forrit notar hann nú þegar. Veldu annan.</translation>
    </message>
    <message>
        <source>This keyboard has no such key. Choose another one.</source>
        <translation>Þetta lyklaborð hefur engan slíkan lykil. Veldu annan.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys. Use the button or the icon in the panel.</source>
        <translation>Þetta skjáborð gefur forritum enga lykla. Notaðu hnappinn eða táknið á spjaldinu.</translation>
    </message>
    <message>
        <source>The desktop did not allow it. Choose “None” and then the key, to be asked again.</source>
        <translation>Skjáborðið leyfði það ekki. Veldu „Enginn“ og síðan lykilinn til að vera spurð aftur.</translation>
    </message>
    <message>
        <source>Your desktop asks you first: choose a key here.</source>
        <translation>Skjáborðið spyr þig fyrst: veldu lykil hér.</translation>
    </message>
    <message>
        <source>It did not work. Choose another one.</source>
        <translation>Það virkaði ekki. Veldu annan.</translation>
    </message>
</context>
<context>
    <name>CaseBody</name>
    <message>
        <source>Parts of the case</source>
        <translation>Hlutar málsins</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samantekt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Nánar</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Tengsl</translation>
    </message>
    <message>
        <source>Service times</source>
        <translation>Þjónustufrestir</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Tengt</translation>
    </message>
</context>
<context>
    <name>CaseDetails</name>
    <message>
        <source>Customer</source>
        <translation>Viðskiptavinur</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Tengiliður</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Efni</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Réttindi</translation>
    </message>
    <message>
        <source>Included: nothing is counted</source>
        <translation>Innifalið: ekkert er dregið frá</translation>
    </message>
    <message>
        <source>%2: %1 over what was bought</source>
        <translation>%2: %1 umfram það sem keypt var</translation>
    </message>
    <message>
        <source>%2: %1 left</source>
        <translation>%2: %1 eftir</translation>
    </message>
    <message>
        <source>%2: %1 of %3 left</source>
        <translation>%2: %1 af %3 eftir</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>It holds “%1”, which wants to lie outside of it.</source>
        <translation>Hún inniheldur „%1“ sem vill liggja utan hennar.</translation>
    </message>
    <message>
        <source>It holds “%1”, which is a link and not a file.</source>
        <translation>Hún inniheldur „%1“ sem er tengill en ekki skrá.</translation>
    </message>
    <message>
        <source>It holds “%1”, which does not belong in a case file.</source>
        <translation>Hún inniheldur „%1“ sem á ekki heima í málsskrá.</translation>
    </message>
    <message>
        <source>It names the file “%1”, but does not hold it.</source>
        <translation>Hún nefnir skrána „%1“ en inniheldur hana ekki.</translation>
    </message>
    <message>
        <source>The file “%1” in it is not the one it names.</source>
        <translation>Skráin „%1“ í henni er ekki sú sem nefnd er.</translation>
    </message>
    <message>
        <source>The name of a file in it, “%1”, is not as it seems.</source>
        <translation>Heiti skrár í henni, „%1“, er ekki eins og það sýnist.</translation>
    </message>
    <message>
        <source>It holds a program, “%1”; no portal takes those.</source>
        <translation>Hún inniheldur forrit, „%1“; engin gátt tekur við slíku.</translation>
    </message>
    <message>
        <source>The file “%1” is more than this portal takes: too big, or one too many.</source>
        <translation>Skráin „%1“ er meira en þessi gátt tekur við: of stór eða einni of mikið.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Ekki er hægt að lesa skrána.</translation>
    </message>
    <message>
        <source>This is not a case file.</source>
        <translation>Þetta er ekki málsskrá.</translation>
    </message>
    <message>
        <source>A newer version of Nordesk wrote it. Update this one to open it.</source>
        <translation>Nýrri útgáfa af Nordesk skrifaði hana. Uppfærðu þessa til að opna hana.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Skráin er skemmd.</translation>
    </message>
    <message>
        <source>What stands in it is not what a case file says.</source>
        <translation>Innihaldið er ekki eins og í málsskrá.</translation>
    </message>
    <message>
        <source>The text in it is damaged.</source>
        <translation>Textinn í henni er skemmdur.</translation>
    </message>
    <message>
        <source>It is bigger than a case file may be.</source>
        <translation>Hún er stærri en málsskrá má vera.</translation>
    </message>
    <message>
        <source>It holds more files than a case file may.</source>
        <translation>Hún inniheldur fleiri skrár en málsskrá má hafa.</translation>
    </message>
    <message>
        <source>It would grow to many times its size when it is opened.</source>
        <translation>Hún myndi margfaldast að stærð við opnun.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Hún er læst með lykilorði.</translation>
    </message>
    <message>
        <source>The parts in it lie on top of each other.</source>
        <translation>Hlutarnir í henni skarast.</translation>
    </message>
    <message>
        <source>It says the same thing twice.</source>
        <translation>Það sama stendur tvisvar í henni.</translation>
    </message>
    <message>
        <source>This case is already sent as %1</source>
        <translation>Málið er þegar sent sem %1</translation>
    </message>
    <message>
        <source>It was waiting to be sent there on %1, and may have been sent since. It stays one case.</source>
        <translation>Það beið sendingar þar %1 og kann að hafa verið sent síðan. Það verður samt aðeins eitt mál.</translation>
    </message>
    <message>
        <source>The case from the file is a draft here now</source>
        <translation>Málið úr skránni er nú drög hér</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Send, and it is one case wherever it is sent.</source>
        <translation>Ekkert er sent fyrr en þú ýtir á Senda og það verður eitt mál hvaðan sem það er sent.</translation>
    </message>
    <message>
        <source>This draft was here already</source>
        <translation>Þessi drög voru hér fyrir</translation>
    </message>
    <message>
        <source>The file says the same as the draft.</source>
        <translation>Skráin segir það sama og drögin.</translation>
    </message>
    <message>
        <source>Two texts of the same case</source>
        <translation>Tveir textar sama máls</translation>
    </message>
    <message>
        <source>The draft here and the one from the file differ. Both are kept; only one of them can be sent.</source>
        <translation>Drögin hér og þau úr skránni eru ólík. Hvor tveggja eru geymd en aðeins önnur er hægt að senda.</translation>
    </message>
    <message>
        <source>This case is in the outbox already</source>
        <translation>Málið er þegar í úthólfinu</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Skráin var látin óhreyfð.</translation>
    </message>
    <message>
        <source>This case is already sent</source>
        <translation>Málið er þegar sent</translation>
    </message>
    <message>
        <source>Who takes this case?</source>
        <translation>Hver tekur þetta mál?</translation>
    </message>
    <message>
        <source>%1 wrote it. It is sent in the name of the account that you choose.</source>
        <translation>%1 skrifaði það. Það er sent í nafni aðgangsins sem þú velur.</translation>
    </message>
    <message>
        <source>The case is for another portal</source>
        <translation>Málið er ætlað annarri gátt</translation>
    </message>
    <message>
        <source>%1 wrote it for %2. Sign in to that portal first, then open the file again.</source>
        <translation>%1 skrifaði það fyrir %2. Skráðu þig fyrst inn á þá gátt og opnaðu skrána svo aftur.</translation>
    </message>
</context>
<context>
    <name>CaseFileDesk</name>
    <message>
        <source>Sign in</source>
        <translation>Skrá inn</translation>
    </message>
    <message>
        <source>This case is already sent as %1</source>
        <translation>Málið er þegar sent sem %1</translation>
    </message>
    <message>
        <source>Another text of it was sent. This one stays here; you can send its words as a reply there.</source>
        <translation>Annar texti var sendur. Þessi er áfram hér; þú getur sent orðin sem svar í málinu.</translation>
    </message>
    <message>
        <source>This case is in the outbox already</source>
        <translation>Málið er þegar í úthólfinu</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opna málið</translation>
    </message>
    <message>
        <source>Two texts of the same case</source>
        <translation>Tveir textar sama máls</translation>
    </message>
    <message>
        <source>Another text of this case is among your drafts. Compare them, copy over what is missing here, and send one: only one of them becomes a case. Discard the other.</source>
        <translation>Annar texti þessa máls er meðal draganna þinna. Berðu þá saman, afritaðu hingað það sem vantar og sendu annan: aðeins annar þeirra verður mál. Hentu hinum.</translation>
    </message>
    <message>
        <source>Show the other text</source>
        <translation>Sýna hinn textann</translation>
    </message>
    <message>
        <source>Opening the case file …</source>
        <translation>Opnar málsskrána…</translation>
    </message>
    <message>
        <source>files</source>
        <translation>skrár</translation>
    </message>
    <message>
        <source>They differ in: %1</source>
        <translation>Munurinn er í: %1</translation>
    </message>
    <message>
        <source>Saved as %1. The draft stays here, too.</source>
        <translation>Vistað sem %1. Drögin eru líka áfram hér.</translation>
    </message>
    <message>
        <source>The case file was not saved</source>
        <translation>Málsskráin var ekki vistuð</translation>
    </message>
</context>
<context>
    <name>CaseFileDialog</name>
    <message>
        <source>Case file of Nordesk</source>
        <translation>Málsskrá Nordesk</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Opna málsskrá</translation>
    </message>
    <message>
        <source>Save as a case file</source>
        <translation>Vista sem málsskrá</translation>
    </message>
</context>
<context>
    <name>CaseFilter</name>
    <message>
        <source>My cases</source>
        <translation>Mín mál</translation>
    </message>
    <message>
        <source>Organisation's cases</source>
        <translation>Mál fyrirtækisins</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Bíða mín</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Deilt með mér</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Öll</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opin</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lokuð</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Síðasta uppfærsla</translation>
    </message>
    <message>
        <source>Date opened</source>
        <translation>Opnunardagur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Númer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titill</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Forgangur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigandi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Þjónusta</translation>
    </message>
    <message>
        <source>Date closed</source>
        <translation>Lokunardagur</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Mál</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Sýna meira</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>What it is about</source>
        <translation>Um hvað málið snýst</translation>
    </message>
    <message>
        <source>On its way – the number comes with the portal's answer</source>
        <translation>Á leiðinni – númerið kemur með svari gáttarinnar</translation>
    </message>
    <message>
        <source>Your reply is on its way.</source>
        <translation>Svarið þitt er á leiðinni.</translation>
    </message>
    <message>
        <source>Done. The portal is told as soon as it can be reached.</source>
        <translation>Búið. Gáttin fær að vita af því um leið og hún næst.</translation>
    </message>
    <message>
        <source>Thank you. Your rating is on its way.</source>
        <translation>Takk. Einkunnin þín er á leiðinni.</translation>
    </message>
    <message>
        <source>Fetching the file …</source>
        <translation>Sæki skrána…</translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation>Skráin er vistuð</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Sýna í möppu</translation>
    </message>
</context>
<context>
    <name>CaseParts</name>
    <message>
        <source>My cases</source>
        <translation>Mín mál</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nýtt mál</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Stjórnborð</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Mál hverra</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Opin eða lokuð</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Mál</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are in “%1” now.</source>
        <translation>
            <numerusform>%n mál er nú í „%1“.</numerusform>
            <numerusform>%n mál eru nú í „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valið</numerusform>
            <numerusform>%n valin</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal counts more cases in this view than are kept here.</source>
        <translation>Gáttin telur fleiri mál í þessari sýn en geymd eru hér.</translation>
    </message>
    <message numerus="yes">
        <source>The portal counts %n more here that you do not see.</source>
        <translation>
            <numerusform>Gáttin telur %n mál til viðbótar hér sem þú sérð ekki.</numerusform>
            <numerusform>Gáttin telur %n mál til viðbótar hér sem þú sérð ekki.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Number</source>
        <translation>Númer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titill</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Staða</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Forgangur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Þjónusta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigandi</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Tilkynnt af</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opnað</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Síðasta uppfærsla</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lokað</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Skilaboð</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Viðhengi</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Gátt</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Engin staða</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Enginn forgangur</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Engin tegund</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Engin þjónusta</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Enginn eigandi enn</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppfært</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>hvenær sem er</translation>
    </message>
    <message>
        <source>today</source>
        <translation>í dag</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>síðustu 7 daga</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>síðustu 30 daga</translation>
    </message>
    <message>
        <source>in the last 90 days</source>
        <translation>síðustu 90 daga</translation>
    </message>
    <message>
        <source>in the last 365 days</source>
        <translation>síðustu 365 daga</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>milli tveggja daga</translation>
    </message>
    <message>
        <source>My active cases</source>
        <translation>Opnu málin mín</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Bíða mín</translation>
    </message>
    <message>
        <source>All my cases</source>
        <translation>Öll málin mín</translation>
    </message>
    <message>
        <source>My closed cases</source>
        <translation>Lokuðu málin mín</translation>
    </message>
    <message>
        <source>The organisation's active cases</source>
        <translation>Opin mál fyrirtækisins</translation>
    </message>
    <message>
        <source>Urgent cases</source>
        <translation>Áríðandi mál</translation>
    </message>
    <message>
        <source>Opened in the last 7 days</source>
        <translation>Opnuð síðustu 7 daga</translation>
    </message>
</context>
<context>
    <name>CaseTools</name>
    <message>
        <source>Search in number, title and text</source>
        <translation>Leita í númeri, titli og texta</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Raða eftir</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>Snúa röðinni við</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Síur</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Línurit</translation>
    </message>
    <message>
        <source>More: group, columns, export</source>
        <translation>Meira: flokka, velja dálka, flytja út</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Sýna sem lista</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Sýna sem töflu</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Afrita valdar raðir</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Flokka eftir</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Engin flokkun</translation>
    </message>
    <message>
        <source>Choose columns …</source>
        <translation>Velja dálka…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Flytja út…</translation>
    </message>
</context>
<context>
    <name>CaseUse</name>
    <message>
        <source>Agreement</source>
        <translation>Samningur</translation>
    </message>
    <message>
        <source>What waits here to be sent is taken off already: %1.</source>
        <translation>Það sem bíður sendingar hér er þegar dregið frá: %1.</translation>
    </message>
    <message>
        <source>The portal makes no such case then. Ask your organisation's contact to extend the agreement.</source>
        <translation>Þá stofnar gáttin ekki slíkt mál. Biddu tengilið fyrirtækisins að rýmka samninginn.</translation>
    </message>
    <message>
        <source>You can send it all the same; it goes beyond what was bought.</source>
        <translation>Þú getur samt sent málið; það fer umfram það sem keypt var.</translation>
    </message>
    <message>
        <source>Nothing is counted against your agreement.</source>
        <translation>Ekkert dregst frá samningnum ykkar.</translation>
    </message>
    <message>
        <source>Included in your agreement: it never runs out.</source>
        <translation>Innifalið í samningnum ykkar: það klárast aldrei.</translation>
    </message>
    <message>
        <source>No agreement in force covers this. The desk counts it by itself.</source>
        <translation>Enginn gildur samningur nær yfir þetta. Þjónustuborðið telur málið sérstaklega.</translation>
    </message>
    <message>
        <source>It is counted against your organisation's agreement. What is left of it is shown to those who may see the agreement.</source>
        <translation>Málið dregst frá samningi fyrirtækisins. Eftirstöðvarnar eru sýndar þeim sem mega sjá samninginn.</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Ekkert er eftir.</translation>
    </message>
    <message>
        <source>It takes as much as the work takes.</source>
        <translation>Málið tekur jafn mikið og vinnan krefst.</translation>
    </message>
    <message>
        <source>%1: it takes as much as the work takes – left now %2.</source>
        <translation>%1: málið tekur jafn mikið og vinnan krefst – eftir núna %2.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is sent.</source>
        <translation>%1: málið tekur %2 þegar það er sent.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is solved.</source>
        <translation>%1: málið tekur %2 þegar það er leyst.</translation>
    </message>
    <message>
        <source>%1: it takes %2, and left is only %3.</source>
        <translation>%1: málið tekur %2 og aðeins %3 eftir.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is sent – left now %3, then %4.</source>
        <translation>%1: málið tekur %2 þegar það er sent – eftir núna %3, síðan %4.</translation>
    </message>
    <message>
        <source>%1: it takes %2 when it is solved – left now %3, then %4.</source>
        <translation>%1: málið tekur %2 þegar það er leyst – eftir núna %3, síðan %4.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>New case</source>
        <translation>Nýtt mál</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Ekkert mál passar</translation>
    </message>
    <message>
        <source>Nothing in this list holds these words. Look in all lists, or write it differently.</source>
        <translation>Ekkert í þessum lista inniheldur þessi orð. Leitaðu í öllum listum eða skrifaðu það öðruvísi.</translation>
    </message>
    <message>
        <source>Search in all cases</source>
        <translation>Leita í öllum málum</translation>
    </message>
    <message>
        <source>No case fits the filters</source>
        <translation>Ekkert mál passar við síurnar</translation>
    </message>
    <message>
        <source>Take one of them away to see more.</source>
        <translation>Fjarlægðu eina þeirra til að sjá fleiri.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hreinsa síur</translation>
    </message>
    <message>
        <source>The portal counts none of your cases in this view just now.</source>
        <translation>Gáttin telur ekkert af málunum þínum í þessari sýn sem stendur.</translation>
    </message>
    <message>
        <source>Nothing is shared with you</source>
        <translation>Engu hefur verið deilt með þér</translation>
    </message>
    <message>
        <source>What others share with you or with your group stands here.</source>
        <translation>Hér birtist það sem aðrir deila með þér eða hópnum þínum.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ekkert bíður þín</translation>
    </message>
    <message>
        <source>The desk has what it needs from you.</source>
        <translation>Þjónustuborðið hefur það sem það þarf frá þér.</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Engin mál hér</translation>
    </message>
    <message>
        <source>What you report or order stands here, from the moment you press Send.</source>
        <translation>Það sem þú tilkynnir eða pantar birtist hér um leið og þú ýtir á Senda.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nýtt</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>Search in the catalogue</source>
        <translation>Leita í þjónustulistanum</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Heim</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Þjónustulisti</translation>
    </message>
    <message>
        <source>What do you need? Choose a category, or search.</source>
        <translation>Hvað vantar þig? Veldu flokk eða leitaðu.</translation>
    </message>
    <message>
        <source>It comes with the first update from the portal and is then here without a network, too.</source>
        <translation>Hann kemur með fyrstu uppfærslunni frá gáttinni og er svo til staðar hér, líka án nettengingar.</translation>
    </message>
    <message>
        <source>The catalogue has not arrived yet</source>
        <translation>Þjónustulistinn er ekki kominn enn</translation>
    </message>
    <message>
        <source>There is no catalogue here</source>
        <translation>Hér er enginn þjónustulisti</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Read as a table</source>
        <translation>Lesa sem töflu</translation>
    </message>
    <message>
        <source>Nothing to count here.</source>
        <translation>Ekkert til að telja hér.</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>alls</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>By status</source>
        <translation>Eftir stöðu</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Eftir forgangi</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Eftir þjónustu</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Eftir aldri</translation>
    </message>
    <message>
        <source>Opened and closed, by week</source>
        <translation>Opnuð og lokuð mál eftir vikum</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Mál</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Aldur</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opnað</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lokað</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vika</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n til viðbótar</numerusform>
            <numerusform>%n til viðbótar</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Í dag</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more</source>
        <translation>
            <numerusform>%n dagur eða lengur</numerusform>
            <numerusform>%n dagar eða lengur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 dagar</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Vika %1</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Um hvað málið snýst</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Svörin þín</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skrár</translation>
    </message>
    <message>
        <source>Who sees it, and what it uses</source>
        <translation>Hver sér það og hvað það notar</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>Engu hefur verið svarað enn.</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>Engar skrár.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Atriði</translation>
    </message>
    <message>
        <source>%1 (charged)</source>
        <translation>%1 (gegn gjaldi)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Not chosen – the desk decides</source>
        <translation>Ekki valið – þjónustuborðið ákveður</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Forgangur</translation>
    </message>
    <message>
        <source>Linked articles</source>
        <translation>Tengdar greinar</translation>
    </message>
    <message>
        <source>the service desk</source>
        <translation>þjónustuborðið</translation>
    </message>
    <message>
        <source>You and %1.</source>
        <translation>Þú og %1.</translation>
    </message>
    <message>
        <source>You, %1, and those at %2 who may see the organisation's cases.</source>
        <translation>Þú, %1 og þau hjá %2 sem mega sjá mál fyrirtækisins.</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Hver sér það</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Afrit til</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Hvað það kostar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samningur</translation>
    </message>
    <message>
        <source>Uses an entitlement of your agreement.</source>
        <translation>Nýtir réttindi úr samningnum ykkar.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hve langan tíma það tekur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
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
        <translation>Fjarlægja %1</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose …</source>
        <translation>Velja…</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>In time</source>
        <translation>Innan frests</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Frestur að renna út</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Staðið við</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Komið fram yfir frest</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Í bið</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ekki lengur nauðsynlegt</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 klst</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 klst. %2 mín</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 mín. %2 sek</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mín</translation>
    </message>
    <message>
        <source>%1 too late</source>
        <translation>%1 of seint</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 eftir</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Síðan %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Lokið %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Frestur %1</translation>
    </message>
    <message>
        <source>Goes on when the case does</source>
        <translation>Heldur áfram þegar málið gerir það</translation>
    </message>
</context>
<context>
    <name>ClocksPanel</name>
    <message>
        <source>Service times</source>
        <translation>Þjónustufrestir</translation>
    </message>
    <message>
        <source>By this computer's clock, until the portal answers again.</source>
        <translation>Samkvæmt klukku þessarar tölvu, þar til gáttin svarar aftur.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Dálkar</translation>
    </message>
    <message>
        <source>Tick what the table shows. Move a column with Alt and the arrow keys.</source>
        <translation>Merktu við það sem taflan á að sýna. Færðu dálk með Alt og örvalyklunum.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Færa upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Færa niður</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Eins og upphaflega</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lokið</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Not signed in to a portal.</source>
        <translation>Ekki skráð inn í gátt.</translation>
    </message>
    <message>
        <source>The keyring is locked; without it nothing is sent or read.</source>
        <translation>Lyklakippan er læst; án hennar er ekkert sent eða sótt.</translation>
    </message>
    <message>
        <source>Please sign in again to get news.</source>
        <translation>Skráðu þig inn aftur til að fá fréttir.</translation>
    </message>
    <message>
        <source>Connected, but not everything could be read.</source>
        <translation>Tenging er til staðar en ekki tókst að lesa allt.</translation>
    </message>
    <message>
        <source>Nordesk tries again at %1.</source>
        <translation>Nordesk reynir aftur kl. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of the portal could not be understood.</source>
        <translation>
            <numerusform>%n færsla frá gáttinni var óskiljanleg.</numerusform>
            <numerusform>%n færslur frá gáttinni voru óskiljanlegar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>Það sem þú sérð var sótt %1.</translation>
    </message>
    <message>
        <source>Working offline: the portal's answers make no sense.</source>
        <translation>Án nettengingar: svör gáttarinnar eru óskiljanleg.</translation>
    </message>
    <message>
        <source>Working offline.</source>
        <translation>Án nettengingar.</translation>
    </message>
    <message>
        <source>Nordesk shows the cases of a portal you sign in to.</source>
        <translation>Nordesk sýnir mál gáttar sem þú skráir þig inn á.</translation>
    </message>
    <message>
        <source>Sign in, or try the demo portal.</source>
        <translation>Skráðu þig inn eða prófaðu sýnigáttina.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Skráðu þig inn aftur</translation>
    </message>
    <message>
        <source>The portal no longer knows you; sign-ins end after some time.</source>
        <translation>Gáttin þekkir þig ekki lengur; innskráningar renna út eftir nokkurn tíma.</translation>
    </message>
    <message>
        <source>Nothing is lost. What waits is sent after you have signed in.</source>
        <translation>Ekkert hefur tapast. Það sem bíður er sent þegar þú hefur skráð þig inn.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Án nettengingar</translation>
    </message>
    <message>
        <source>The portal answers, but its answers make no sense.</source>
        <translation>Gáttin svarar en svörin eru óskiljanleg.</translation>
    </message>
    <message>
        <source>Nordesk tries again by itself. If it lasts, send us the report from Settings.</source>
        <translation>Nordesk reynir sjálfkrafa aftur. Ef þetta heldur áfram skaltu senda okkur skýrsluna úr Stillingum.</translation>
    </message>
    <message>
        <source>Nordesk has not reached the portal yet.</source>
        <translation>Nordesk hefur ekki náð sambandi við gáttina enn.</translation>
    </message>
    <message>
        <source>It tries again by itself.</source>
        <translation>Það reynir sjálfkrafa aftur.</translation>
    </message>
    <message>
        <source>The portal is being worked on</source>
        <translation>Unnið er við gáttina</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Mikið álag er á gáttinni</translation>
    </message>
    <message>
        <source>You can go on writing. Everything is sent when the portal is back, without your doing.</source>
        <translation>Þú getur haldið áfram að skrifa. Allt er sent sjálfkrafa þegar gáttin er komin aftur.</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Ekki tókst að lesa allt</translation>
    </message>
    <message>
        <source>Some of what the portal said could not be understood; it was set aside.</source>
        <translation>Sumt af því sem gáttin sendi var óskiljanlegt og var lagt til hliðar.</translation>
    </message>
    <message>
        <source>All the rest is current. Send us the report from Settings.</source>
        <translation>Allt annað er nýjasta útgáfa. Sendu okkur skýrsluna úr Stillingum.</translation>
    </message>
    <message>
        <source>Working offline: %1</source>
        <translation>Án nettengingar: %1</translation>
    </message>
    <message>
        <source>The portal is being worked on until %1.</source>
        <translation>Unnið er við gáttina til %1.</translation>
    </message>
    <message>
        <source>The portal is being worked on; trying again soon.</source>
        <translation>Unnið er við gáttina; reynt aftur innan skamms.</translation>
    </message>
    <message>
        <source>The portal is busy until %1.</source>
        <translation>Mikið álag er á gáttinni til %1.</translation>
    </message>
    <message>
        <source>The portal is busy; trying again soon.</source>
        <translation>Mikið álag er á gáttinni; reynt aftur innan skamms.</translation>
    </message>
    <message>
        <source>Reading what is new …</source>
        <translation>Sæki það nýjasta…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Tenging er virk.</translation>
    </message>
    <message>
        <source>Up to date, read %1.</source>
        <translation>Allt uppfært, sótt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n bíður sendingar</numerusform>
            <numerusform>%n bíða sendingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your attention</source>
        <translation>
            <numerusform>%n þarfnast athygli þinnar</numerusform>
            <numerusform>%n þarfnast athygli þinnar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Connection</source>
        <translation>Tenging</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Reyna aftur núna</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Skrá inn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Loka</translation>
    </message>
</context>
<context>
    <name>CountdownWindow</name>
    <message>
        <source>The picture comes</source>
        <translation>Myndin er tekin rétt strax</translation>
    </message>
    <message>
        <source>Open the menu you want in it.</source>
        <translation>Opnaðu valmyndina sem þú vilt hafa með.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Stjórnborð</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mín mál</translation>
    </message>
    <message>
        <source>Whose cases the charts count</source>
        <translation>Mál hverra línuritin telja</translation>
    </message>
</context>
<context>
    <name>DataGrid</name>
    <message>
        <source>Search in this table</source>
        <translation>Leita í þessari töflu</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Velja dálka</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Flytja út</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Gögn miðast við %1</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: allt</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ekkert fannst</translation>
    </message>
    <message>
        <source>No row has these words and fits what is chosen above.</source>
        <translation>Engin röð inniheldur þessi orð og passar við það sem valið er að ofan.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Samtals</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Afrita</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Raða í hækkandi röð</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Raða í lækkandi röð</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Pick a day</source>
        <translation>Velja dag</translation>
    </message>
</context>
<context>
    <name>DemoPeople</name>
    <message>
        <source>may order changes</source>
        <translation>má panta breytingar</translation>
    </message>
    <message>
        <source>office worker</source>
        <translation>skrifstofustarfsmaður</translation>
    </message>
    <message>
        <source>sees the activity</source>
        <translation>sér virknina</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>stjórnandi</translation>
    </message>
    <message>
        <source>leads the desk</source>
        <translation>stýrir þjónustuborðinu</translation>
    </message>
    <message>
        <source>works at the desk</source>
        <translation>vinnur á þjónustuborðinu</translation>
    </message>
</context>
<context>
    <name>DescribeStep</name>
    <message>
        <source>Answers that no longer fit</source>
        <translation>Svör sem eiga ekki lengur við</translation>
    </message>
    <message>
        <source>The form is another now. This is not sent; copy what you still need.</source>
        <translation>Eyðublaðið er annað núna. Þetta er ekki sent; afritaðu það sem þú þarft enn.</translation>
    </message>
    <message>
        <source>Add it to the description</source>
        <translation>Bæta því við lýsinguna</translation>
    </message>
    <message>
        <source>Choose what it is about first</source>
        <translation>Veldu fyrst um hvað málið snýst</translation>
    </message>
    <message>
        <source>The questions depend on it. You can go back and forth as you like.</source>
        <translation>Spurningarnar ráðast af því. Þú getur farið fram og til baka að vild.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velja</translation>
    </message>
    <message>
        <source>Your answers stand where they belong now. Please look at them once more.</source>
        <translation>Svörin þín eru nú á réttum stöðum. Líttu yfir þau einu sinni enn.</translation>
    </message>
    <message>
        <source>The form has changed since you wrote this</source>
        <translation>Eyðublaðið hefur breyst síðan þú skrifaðir þetta</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Incidents are read first. Nothing you have written is lost.</source>
        <translation>Atvik eru lesin fyrst. Ekkert sem þú hefur skrifað glatast.</translation>
    </message>
    <message>
        <source>This sounds like an incident</source>
        <translation>Þetta hljómar eins og atvik</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Breyta í atvik</translation>
    </message>
    <message>
        <source>Its reasons stand at the fields.</source>
        <translation>Ástæðurnar standa við reitina.</translation>
    </message>
    <message>
        <source>The portal did not accept this as it was</source>
        <translation>Gáttin samþykkti þetta ekki eins og það var</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Úthluta til %1</translation>
    </message>
    <message>
        <source>Put into the queue %1</source>
        <translation>Setja í biðröðina %1</translation>
    </message>
    <message>
        <source>New part of this case: %1</source>
        <translation>Nýtt undirmál þessa máls: %1</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <translation>Sameina inn í %1</translation>
    </message>
    <message>
        <source>Make %1 a part of this case</source>
        <translation>Gera %1 að undirmáli þessa máls</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Deila með %1</translation>
    </message>
    <message>
        <source>No longer share with %1</source>
        <translation>Hætta að deila með %1</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Breyta í %1</translation>
    </message>
    <message>
        <source>Find the right queue by the routing rules</source>
        <translation>Finna rétta biðröð samkvæmt beiningarreglum</translation>
    </message>
    <message>
        <source>Take this case off the agreement</source>
        <translation>Draga þetta mál frá samningnum</translation>
    </message>
    <message>
        <source>Do not take this case off the agreement</source>
        <translation>Ekki draga þetta mál frá samningnum</translation>
    </message>
    <message>
        <source>You reported it.</source>
        <translation>Þú tilkynntir það.</translation>
    </message>
    <message>
        <source>You work at the desk, which sees every case.</source>
        <translation>Þú vinnur á þjónustuborðinu, sem sér öll mál.</translation>
    </message>
    <message>
        <source>Somebody shared it with you.</source>
        <translation>Einhver deildi því með þér.</translation>
    </message>
    <message>
        <source>%1 shared it with you.</source>
        <translation>%1 deildi því með þér.</translation>
    </message>
    <message>
        <source>People at %1 see each other's cases.</source>
        <translation>Fólk hjá %1 sér mál hvers annars.</translation>
    </message>
    <message>
        <source>It belongs to your organisation, whose people see each other's cases.</source>
        <translation>Það tilheyrir fyrirtækinu þínu, þar sem fólk sér mál hvert annars.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lokið</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Núna</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Síðar</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ekki lengur nauðsynlegt</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ekki valið enn</translation>
    </message>
    <message>
        <source>Type not chosen yet</source>
        <translation>Tegund ekki valin enn</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ekki hafið</translation>
    </message>
    <message>
        <source>Nothing attached yet</source>
        <translation>Engin viðhengi enn</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Tilbúið til sendingar</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Um hvað snýst málið?</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Lýstu því</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Sýndu það</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Yfirfarðu og sendu</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Assign</source>
        <translation>Úthluta</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Bæta í biðröð</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Undirmál</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Sameina…</translation>
    </message>
    <message>
        <source>Share …</source>
        <translation>Deila…</translation>
    </message>
    <message>
        <source>Do not take off the agreement</source>
        <translation>Ekki draga frá samningnum</translation>
    </message>
    <message>
        <source>Take off the agreement</source>
        <translation>Draga frá samningnum</translation>
    </message>
    <message>
        <source>By the routing rules</source>
        <translation>Samkvæmt beiningarreglum</translation>
    </message>
    <message>
        <source>New part …</source>
        <translation>Nýtt undirmál…</translation>
    </message>
    <message>
        <source>Existing case …</source>
        <translation>Mál sem er til…</translation>
    </message>
    <message>
        <source>The part inherits customer, service and priority, and goes through its own stages.</source>
        <translation>Undirmálið erfir viðskiptavin, þjónustu og forgang og fer í gegnum sína eigin áfanga.</translation>
    </message>
    <message>
        <source>What is the part about?</source>
        <translation>Um hvað snýst undirmálið?</translation>
    </message>
    <message>
        <source>This case ends, and the other one goes on for both. Write the number of an open case.</source>
        <translation>Þessu máli lýkur og hitt heldur áfram fyrir bæði. Skrifaðu númer á opnu máli.</translation>
    </message>
    <message>
        <source>Into which case?</source>
        <translation>Inn í hvaða mál?</translation>
    </message>
    <message>
        <source>It goes on by itself, as a part of this one. Write the number of an open case.</source>
        <translation>Það heldur áfram sjálfstætt, sem undirmál þessa máls. Skrifaðu númer opins máls.</translation>
    </message>
    <message>
        <source>Which case is a part of this one?</source>
        <translation>Hvaða mál er undirmál þessa máls?</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Start</source>
        <translation>Byrja</translation>
    </message>
    <message>
        <source>What you will be asked</source>
        <translation>Spurningarnar sem þú færð</translation>
    </message>
    <message>
        <source>The portal does not let you order this.</source>
        <translation>Gáttin leyfir þér ekki að panta þetta.</translation>
    </message>
    <message>
        <source>Ask the contact person of your organisation.</source>
        <translation>Spurðu tengilið fyrirtækisins þíns.</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Þú hefur ekki heimild til að panta þetta</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Hvað það kostar</translation>
    </message>
    <message>
        <source>Uses an entitlement of your agreement.</source>
        <translation>Nýtir réttindi úr samningnum ykkar.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samningur</translation>
    </message>
    <message>
        <source>Who may order it</source>
        <translation>Hver má panta það</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hve langan tíma það tekur</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (valfrjálst)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, depending on your answers</source>
        <translation>
            <numerusform>og %n til viðbótar, eftir svörunum þínum</numerusform>
            <numerusform>og %n til viðbótar, eftir svörunum þínum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Change what the case is about</source>
        <translation>Breyta því um hvað málið snýst</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Finna viðskiptavin</translation>
    </message>
    <message>
        <source>The portal cannot be asked now. These are the choices it told of last.</source>
        <translation>Ekki er hægt að spyrja gáttina núna. Þetta eru valkostirnir sem hún gaf síðast upp.</translation>
    </message>
    <message>
        <source>Change the case</source>
        <translation>Breyta málinu</translation>
    </message>
    <message>
        <source>Change and find the queue</source>
        <translation>Breyta og finna biðröðina</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Láta það vera óbreytt</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velja…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ekkert</translation>
    </message>
    <message>
        <source>“%1” belongs to the present customer. It will no longer apply to this case.</source>
        <translation>„%1“ tilheyrir núverandi viðskiptavini. Það mun ekki lengur gilda um þetta mál.</translation>
    </message>
    <message>
        <source>The people of %1 will see the case with its whole conversation, those of %2 no longer.</source>
        <translation>Fólk hjá %1 mun sjá málið með öllu samtalinu, fólk hjá %2 ekki lengur.</translation>
    </message>
    <message>
        <source>Give the case to another customer?</source>
        <translation>Færa málið á annan viðskiptavin?</translation>
    </message>
    <message>
        <source>Give it to them</source>
        <translation>Færa málið</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Change …</source>
        <translation>Breyta…</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Um hvað málið snýst</translation>
    </message>
    <message>
        <source>Customer and contact</source>
        <translation>Viðskiptavinur og tengiliður</translation>
    </message>
    <message>
        <source>No entitlement applies to this case.</source>
        <translation>Engin réttindi gilda um þetta mál.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Uppruni</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Atriði</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Starfsheiti</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Netfang</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Sími</translation>
    </message>
    <message>
        <source>The customer's latest cases</source>
        <translation>Nýjustu mál viðskiptavinarins</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Eftirstöðvar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samningur</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gildir til</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Þessi tölva er ekki tengd neti.</translation>
    </message>
    <message>
        <source>The network does not find any server by its name.</source>
        <translation>Netið finnur enga netþjóna eftir heiti.</translation>
    </message>
    <message>
        <source>This network has no way to the portal.</source>
        <translation>Þetta net hefur enga leið að gáttinni.</translation>
    </message>
    <message>
        <source>There is no server by that name.</source>
        <translation>Enginn netþjónn er til með þessu nafni.</translation>
    </message>
    <message>
        <source>The server is there, but does not take calls.</source>
        <translation>Netþjónninn er til en tekur ekki við tengingum.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Netþjónninn svaraði ekki í tæka tíð.</translation>
    </message>
    <message>
        <source>This network wants you to sign in to it first. Open a web page in your browser.</source>
        <translation>Þú þarft fyrst að skrá þig inn á þetta net. Opnaðu vefsíðu í vafranum.</translation>
    </message>
    <message>
        <source>The way out goes through a proxy that did not let us pass.</source>
        <translation>Leiðin út liggur um milliþjón sem hleypti okkur ekki í gegn.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a password.</source>
        <translation>Milliþjónn netsins biður um lykilorð.</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a Windows sign-in (NTLM or Kerberos), which Nordesk cannot do.</source>
        <translation>Milliþjónn netsins krefst Windows-innskráningar (NTLM eða Kerberos) sem Nordesk styður ekki.</translation>
    </message>
    <message>
        <source>Your network sets its proxy with a script (PAC), which Nordesk cannot read.</source>
        <translation>Netið þitt tilgreinir milliþjóninn með skriftu (PAC) sem Nordesk getur ekki lesið.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong.</source>
        <translation>Klukka þessarar tölvu er röng.</translation>
    </message>
    <message>
        <source>The server's certificate has expired.</source>
        <translation>Skilríki netþjónsins er útrunnið.</translation>
    </message>
    <message>
        <source>The server's certificate is not valid yet. Is this computer's clock right?</source>
        <translation>Skilríki netþjónsins hefur ekki tekið gildi. Er klukka tölvunnar rétt?</translation>
    </message>
    <message>
        <source>The server's certificate is for another name.</source>
        <translation>Skilríki netþjónsins er gefið út á annað nafn.</translation>
    </message>
    <message>
        <source>The server's certificate comes from an issuer this computer does not trust.</source>
        <translation>Skilríki netþjónsins er frá útgefanda sem þessi tölva treystir ekki.</translation>
    </message>
    <message>
        <source>The server could not prove that it is who it says it is.</source>
        <translation>Netþjónninn gat ekki sannað að hann sé sá sem hann segist vera.</translation>
    </message>
    <message>
        <source>The server sent us to another address, which we do not follow.</source>
        <translation>Netþjónninn vísaði okkur á annað vistfang sem við fylgjum ekki.</translation>
    </message>
    <message>
        <source>The connection was cut off.</source>
        <translation>Tengingin rofnaði.</translation>
    </message>
    <message>
        <source>This program is too old for the portal.</source>
        <translation>Þetta forrit er of gamalt fyrir gáttina.</translation>
    </message>
    <message>
        <source>The portal is too old for this program.</source>
        <translation>Gáttin er of gömul fyrir þetta forrit.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Hætt var við.</translation>
    </message>
    <message>
        <source>There is no server by the name “%1”.</source>
        <translation>Enginn netþjónn er til með heitið „%1“.</translation>
    </message>
    <message>
        <source>The way out goes through the proxy “%1”, which did not let us pass.</source>
        <translation>Leiðin út liggur um milliþjóninn „%1“ sem hleypti okkur ekki í gegn.</translation>
    </message>
    <message>
        <source>The proxy “%1” of your network asks for a password.</source>
        <translation>Milliþjónninn „%1“ á netinu þínu biður um lykilorð.</translation>
    </message>
    <message>
        <source>The proxy “%1” asks for a Windows sign-in (NTLM or Kerberos), which Nordesk cannot do.</source>
        <translation>Milliþjónninn „%1“ krefst Windows-innskráningar (NTLM eða Kerberos) sem Nordesk styður ekki.</translation>
    </message>
    <message>
        <source>The server sent us to “%1”, which we do not follow.</source>
        <translation>Netþjónninn vísaði okkur á „%1“ sem við fylgjum ekki.</translation>
    </message>
    <message>
        <source>The server's certificate comes from “%1”, an issuer this computer does not trust.</source>
        <translation>Skilríki netþjónsins er frá „%1“, útgefanda sem þessi tölva treystir ekki.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong: it is %1 ahead of the portal's.</source>
        <translation>Klukka þessarar tölvu er röng: hún er %1 á undan klukku gáttarinnar.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong: it is %1 behind the portal's.</source>
        <translation>Klukka þessarar tölvu er röng: hún er %1 á eftir klukku gáttarinnar.</translation>
    </message>
    <message>
        <source>Connect to a network; Nordesk notices it and goes on by itself.</source>
        <translation>Tengdu tölvuna við net; Nordesk tekur eftir því og heldur sjálfkrafa áfram.</translation>
    </message>
    <message>
        <source>This often passes by itself. If it lasts, connect to the network anew.</source>
        <translation>Þetta gengur oft yfir. Ef ekki skaltu tengjast netinu aftur.</translation>
    </message>
    <message>
        <source>If your company has a VPN, connect it. Nordesk tries again by itself.</source>
        <translation>Ef fyrirtækið þitt er með VPN skaltu tengjast því. Nordesk reynir sjálfkrafa aftur.</translation>
    </message>
    <message>
        <source>If your company has a VPN, connect it; else check the portal's address.</source>
        <translation>Ef fyrirtækið þitt er með VPN skaltu tengjast því; annars skaltu athuga vistfang gáttarinnar.</translation>
    </message>
    <message>
        <source>It is probably being restarted. Nordesk tries again by itself.</source>
        <translation>Líklega er verið að endurræsa hana. Nordesk reynir sjálfkrafa aftur.</translation>
    </message>
    <message>
        <source>The network or the portal is slow. Nordesk tries again by itself.</source>
        <translation>Netið eða gáttin er hæg. Nordesk reynir sjálfkrafa aftur.</translation>
    </message>
    <message>
        <source>When you have signed in to the network, Nordesk goes on by itself.</source>
        <translation>Þegar þú hefur skráð þig inn á netið heldur Nordesk sjálfkrafa áfram.</translation>
    </message>
    <message>
        <source>Ask your IT department about the proxy. Nordesk tries again by itself.</source>
        <translation>Spurðu tölvudeildina um milliþjóninn. Nordesk reynir sjálfkrafa aftur.</translation>
    </message>
    <message>
        <source>Ask your IT department how programs get through this proxy.</source>
        <translation>Spurðu tölvudeildina hvernig forrit komast í gegnum þennan milliþjón.</translation>
    </message>
    <message>
        <source>Ask your IT department for a way out that needs no Windows sign-in.</source>
        <translation>Biddu tölvudeildina um leið út sem krefst ekki Windows-innskráningar.</translation>
    </message>
    <message>
        <source>Ask your IT department for the proxy's name, and set it in the system's network settings.</source>
        <translation>Spurðu tölvudeildina um heiti milliþjónsins og tilgreindu það í netstillingum kerfisins.</translation>
    </message>
    <message>
        <source>Set the clock right in the system's settings.</source>
        <translation>Stilltu klukkuna rétt í stillingum kerfisins.</translation>
    </message>
    <message>
        <source>Tell the support desk. If this computer's clock is wrong, set it right.</source>
        <translation>Láttu þjónustuborðið vita. Ef klukka tölvunnar er röng skaltu stilla hana.</translation>
    </message>
    <message>
        <source>Set the clock right in the system's settings. If it is right, tell the support desk.</source>
        <translation>Stilltu klukkuna rétt í stillingum kerfisins. Ef hún er rétt skaltu láta þjónustuborðið vita.</translation>
    </message>
    <message>
        <source>Check the portal's address, or ask the support desk. Nothing was sent.</source>
        <translation>Athugaðu vistfang gáttarinnar eða spurðu þjónustuborðið. Ekkert var sent.</translation>
    </message>
    <message>
        <source>Something in your network may stand in between. Ask your IT department. Nothing was sent.</source>
        <translation>Eitthvað á netinu þínu kann að vera á milli. Spurðu tölvudeildina. Ekkert var sent.</translation>
    </message>
    <message>
        <source>Ask the support desk or your IT department. Nothing was sent.</source>
        <translation>Spurðu þjónustuborðið eða tölvudeildina. Ekkert var sent.</translation>
    </message>
    <message>
        <source>Ask the support desk whether the portal has a new address.</source>
        <translation>Spurðu þjónustuborðið hvort gáttin hafi fengið nýtt vistfang.</translation>
    </message>
    <message>
        <source>Nordesk tries again by itself.</source>
        <translation>Nordesk reynir sjálfkrafa aftur.</translation>
    </message>
    <message>
        <source>Install the new version of Nordesk. What you have written is kept and sent then.</source>
        <translation>Settu upp nýju útgáfuna af Nordesk. Það sem þú hefur skrifað er geymt og verður þá sent.</translation>
    </message>
    <message>
        <source>Tell the support desk. What you have written is kept until the portal is newer.</source>
        <translation>Láttu þjónustuborðið vita. Það sem þú hefur skrifað er geymt þar til gáttin hefur verið uppfærð.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n degi</numerusform>
            <numerusform>%n dögum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n klukkustund</numerusform>
            <numerusform>%n klukkustundum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n mínútu</numerusform>
            <numerusform>%n mínútum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftChooser</name>
    <message>
        <source>Start a new case</source>
        <translation>Byrja á nýju máli</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Opna málsskrá…</translation>
    </message>
    <message>
        <source>Go on with a draft</source>
        <translation>Halda áfram með drög</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drög</translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation>Ekkert efni enn</translation>
    </message>
    <message>
        <source>Another text of the same case</source>
        <translation>Annar texti sama máls</translation>
    </message>
</context>
<context>
    <name>DrillView</name>
    <message>
        <source>Show all months</source>
        <translation>Sýna alla mánuði</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Innifalið</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The figures cover only the use that you may see.</source>
        <translation>Tölurnar ná aðeins yfir þá notkun sem þú mátt sjá.</translation>
    </message>
    <message>
        <source>The figures cover the whole agreement; the list holds only what you may see.</source>
        <translation>Tölurnar ná yfir allan samninginn; listinn sýnir aðeins það sem þú mátt sjá.</translation>
    </message>
    <message>
        <source>Figures and list cover the use of everybody the agreement is for.</source>
        <translation>Tölurnar og listinn ná yfir notkun allra sem samningurinn gildir fyrir.</translation>
    </message>
    <message>
        <source>The list is of the chosen workspaces only.</source>
        <translation>Listinn nær aðeins til valinna vinnusvæða.</translation>
    </message>
    <message>
        <source>Use by month: %1</source>
        <translation>Notkun eftir mánuðum: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mánuður</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Engin notkun enn</translation>
    </message>
    <message>
        <source>Each use stands here, a day after it at the latest.</source>
        <translation>Öll notkun birtist hér, í síðasta lagi degi síðar.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Select</source>
        <translation>Velja</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Ör</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rammi</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Sporbaugur</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Penni</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Yfirstrika</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texti</translation>
    </message>
    <message>
        <source>Step number</source>
        <translation>Skrefanúmer</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Skera</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Hylja</translation>
    </message>
    <message>
        <source>Press on a mark to move it or change its size. Tab goes through them.</source>
        <translation>Ýttu á merki til að færa það eða breyta stærðinni. Tab fer í gegnum þau.</translation>
    </message>
    <message>
        <source>Draw from the tail to the tip. Enter places one in the middle.</source>
        <translation>Dragðu frá enda að oddi. Enter setur eina í miðjuna.</translation>
    </message>
    <message>
        <source>Draw from corner to corner. Enter places one in the middle.</source>
        <translation>Dragðu horn í horn. Enter setur eitt í miðjuna.</translation>
    </message>
    <message>
        <source>Draw freely. Enter places a line in the middle.</source>
        <translation>Teiknaðu að vild. Enter setur strik í miðjuna.</translation>
    </message>
    <message>
        <source>Draw over what matters. Enter places one in the middle.</source>
        <translation>Dragðu yfir það sem skiptir máli. Enter setur eina í miðjuna.</translation>
    </message>
    <message>
        <source>Press where the text shall stand, then write.</source>
        <translation>Ýttu þar sem textinn á að standa og skrifaðu.</translation>
    </message>
    <message>
        <source>Press where the next step is. The numbers count by themselves.</source>
        <translation>Ýttu þar sem næsta skref er. Númerin telja sjálfkrafa.</translation>
    </message>
    <message>
        <source>Draw what shall stay, then press Enter. The strip below stays always.</source>
        <translation>Dragðu utan um það sem á að vera eftir og ýttu á Enter. Ræman fyrir neðan er alltaf áfram.</translation>
    </message>
    <message>
        <source>Draw over what nobody may see. It is gone for good once you are done.</source>
        <translation>Dragðu yfir það sem enginn má sjá. Það hverfur fyrir fullt og allt þegar þú lýkur.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rauður</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blár</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grænn</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gulur</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Svartur</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Hvítur</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Þunnt</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Miðlungs</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Þykkt</translation>
    </message>
    <message>
        <source>Arrow %1 of %2, at %3 across and %4 down</source>
        <translation>Ör %1 af %2, %3 til hægri og %4 niður</translation>
    </message>
    <message>
        <source>Box %1 of %2, at %3 across and %4 down</source>
        <translation>Rammi %1 af %2, %3 til hægri og %4 niður</translation>
    </message>
    <message>
        <source>Ellipse %1 of %2, at %3 across and %4 down</source>
        <translation>Sporbaugur %1 af %2, %3 til hægri og %4 niður</translation>
    </message>
    <message>
        <source>Pen line %1 of %2, at %3 across and %4 down</source>
        <translation>Pennastrik %1 af %2, %3 til hægri og %4 niður</translation>
    </message>
    <message>
        <source>Highlight %1 of %2, at %3 across and %4 down</source>
        <translation>Yfirstrikun %1 af %2, %3 til hægri og %4 niður</translation>
    </message>
    <message>
        <source>Text %1 of %2, at %3 across and %4 down: “%5”</source>
        <translation>Texti %1 af %2, %3 til hægri og %4 niður: „%5“</translation>
    </message>
    <message>
        <source>Step %5, mark %1 of %2, at %3 across and %4 down</source>
        <translation>Skref %5, merki %1 af %2, %3 til hægri og %4 niður</translation>
    </message>
    <message>
        <source>Redaction %1 of %2, at %3 across and %4 down</source>
        <translation>Hula %1 af %2, %3 til hægri og %4 niður</translation>
    </message>
    <message>
        <source>What stays, at %3 across and %4 down</source>
        <translation>Það sem verður eftir, %3 til hægri og %4 niður</translation>
    </message>
    <message>
        <source>Norwegian identity number</source>
        <translation>Norsk kennitala</translation>
    </message>
    <message>
        <source>Swedish identity number</source>
        <translation>Sænsk kennitala</translation>
    </message>
    <message>
        <source>Finnish identity number</source>
        <translation>Finnsk kennitala</translation>
    </message>
    <message>
        <source>Danish identity number</source>
        <translation>Dönsk kennitala</translation>
    </message>
    <message>
        <source>Icelandic identity number</source>
        <translation>Kennitala</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Netfang</translation>
    </message>
    <message>
        <source>Account number (IBAN)</source>
        <translation>Reikningsnúmer (IBAN)</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kortanúmer</translation>
    </message>
    <message>
        <source>Something private</source>
        <translation>Eitthvað persónulegt</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>What you drew stays here until it is kept.</source>
        <translation>Það sem þú teiknaðir verður hér þar til það hefur verið geymt.</translation>
    </message>
    <message>
        <source>The picture could not be kept</source>
        <translation>Ekki tókst að geyma myndina</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reyna aftur</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Breyta mynd</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Myndin</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Afturkalla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Endurtaka (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Minna (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Stærra (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit in the window (Ctrl+0)</source>
        <translation>Laga að glugganum (Ctrl+0)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lokið</translation>
    </message>
    <message>
        <source>Arrow keys move it (Shift: further), Ctrl with them changes its size, Delete takes it away.</source>
        <translation>Örvalyklar færa það (Shift: lengra), með Ctrl breyta þeir stærðinni, Delete fjarlægir það.</translation>
    </message>
    <message>
        <source>Enter redacts it, Delete dismisses it.</source>
        <translation>Enter hylur það, Delete hafnar tillögunni.</translation>
    </message>
    <message>
        <source>Choose a tool above, or press the letter in its tooltip.</source>
        <translation>Veldu verkfæri að ofan eða ýttu á stafinn í ábendingunni.</translation>
    </message>
    <message>
        <source>Size %1 %, press for 100 % (Ctrl+1)</source>
        <translation>Stærð %1 %, ýttu til að fá 100 % (Ctrl+1)</translation>
    </message>
    <message>
        <source>What you drew has not been kept yet.</source>
        <translation>Það sem þú teiknaðir er ekki vistað enn.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Henda breytingunum þínum?</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Henda breytingunum</translation>
    </message>
    <message numerus="yes">
        <source>%n places must still be redacted</source>
        <translation>
            <numerusform>Enn þarf að hylja %n stað</numerusform>
            <numerusform>Enn þarf að hylja %n staði</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmailListEditor</name>
    <message>
        <source>name@company.example, …</source>
        <translation>nafn@fyrirtaeki.example, …</translation>
    </message>
</context>
<context>
    <name>Enhanced</name>
    <message>
        <source>Enhanced solutions packages</source>
        <translation>Viðbótarpakkar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samningur</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakki</translation>
    </message>
    <message>
        <source>Active or inactive packages</source>
        <translation>Virkir eða óvirkir pakkar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Virkir</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Óvirkir</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Hvort tveggja</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Allir pakkar</translation>
    </message>
    <message>
        <source>This agreement has no such package.</source>
        <translation>Enginn slíkur pakki er í þessum samningi.</translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <source>Signing in …</source>
        <translation>Skrái inn …</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Nordesk.</source>
        <translation>Innskráning tókst. Þú getur lokað þessari síðu og farið aftur í Nordesk.</translation>
    </message>
    <message>
        <source>You were not signed in. Go back to Nordesk and try again.</source>
        <translation>Innskráning tókst ekki. Farðu aftur í Nordesk og reyndu aftur.</translation>
    </message>
    <message>
        <source>Waiting for your sign-in …</source>
        <translation>Beðið eftir innskráningu …</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>New</source>
        <translation>Nýtt</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Eitthvað fór úrskeiðis í forritinu</translation>
    </message>
    <message>
        <source>This is our fault, not yours. What you have written is kept.</source>
        <translation>Þetta er okkar sök, ekki þín. Það sem þú hefur skrifað er geymt.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, send us the report from Settings.</source>
        <translation>Þú getur haldið áfram. Ef þetta gerist aftur skaltu senda okkur skýrsluna úr Stillingum.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Þetta tókst ekki</translation>
    </message>
    <message>
        <source>The program could not do what you asked.</source>
        <translation>Forritið gat ekki gert það sem þú baðst um.</translation>
    </message>
    <message>
        <source>What you have written is kept. Please try again.</source>
        <translation>Það sem þú hefur skrifað er geymt. Reyndu aftur.</translation>
    </message>
    <message>
        <source>The portal could not do that</source>
        <translation>Gáttin gat ekki gert þetta</translation>
    </message>
    <message>
        <source>The support portal answered with an error.</source>
        <translation>Þjónustugáttin svaraði með villu.</translation>
    </message>
    <message>
        <source>Try again in a while. Your work is kept here until then.</source>
        <translation>Reyndu aftur eftir smástund. Vinnan þín er geymd hér þangað til.</translation>
    </message>
    <message>
        <source>The portal cannot be reached</source>
        <translation>Ekki næst samband við gáttina</translation>
    </message>
    <message>
        <source>You can go on working. Everything is sent as soon as there is a way.</source>
        <translation>Þú getur unnið áfram. Allt verður sent um leið og samband næst.</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Óvíst hvort það barst</translation>
    </message>
    <message>
        <source>It was sent, but the portal's answer did not come back.</source>
        <translation>Það var sent en svar gáttarinnar skilaði sér ekki.</translation>
    </message>
    <message>
        <source>The program looks it up before it sends anything again.</source>
        <translation>Forritið athugar málið áður en það sendir nokkuð aftur.</translation>
    </message>
    <message>
        <source>The portal could not say whether it has it.</source>
        <translation>Gáttin gat ekki sagt hvort hún hefði það.</translation>
    </message>
    <message>
        <source>Nothing is sent again before that is known.</source>
        <translation>Ekkert er sent aftur fyrr en það er vitað.</translation>
    </message>
    <message>
        <source>It was sent before, with another text</source>
        <translation>Það var sent áður, með öðrum texta</translation>
    </message>
    <message>
        <source>The portal has it as %1.</source>
        <translation>Gáttin er með það sem %1.</translation>
    </message>
    <message>
        <source>The portal has it already.</source>
        <translation>Gáttin er þegar með það.</translation>
    </message>
    <message>
        <source>Your new text is kept here. You can send it as a reply.</source>
        <translation>Nýi textinn þinn er geymdur hér. Þú getur sent hann sem svar.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Forritið reynir sjálfkrafa aftur.</translation>
    </message>
    <message numerus="yes">
        <source>The program tries again by itself in %n minutes.</source>
        <translation>
            <numerusform>Forritið reynir sjálfkrafa aftur eftir %n mínútu.</numerusform>
            <numerusform>Forritið reynir sjálfkrafa aftur eftir %n mínútur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Mikið álag er á gáttinni</translation>
    </message>
    <message>
        <source>It has asked us to come back later.</source>
        <translation>Hún hefur beðið okkur að koma aftur síðar.</translation>
    </message>
    <message>
        <source>The sign-in was not finished</source>
        <translation>Innskráningunni var ekki lokið</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser for five minutes.</source>
        <translation>Enginn skráði sig inn í vafranum í fimm mínútur.</translation>
    </message>
    <message>
        <source>Begin again when you are ready.</source>
        <translation>Byrjaðu aftur þegar þér hentar.</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <translation>Skráðu þig inn aftur</translation>
    </message>
    <message>
        <source>The portal no longer knows you; sign-ins end after some time.</source>
        <translation>Gáttin þekkir þig ekki lengur; innskráning rennur út eftir nokkurn tíma.</translation>
    </message>
    <message>
        <source>Nothing is lost. What waits is sent after you have signed in.</source>
        <translation>Ekkert hefur glatast. Það sem bíður verður sent þegar þú hefur skráð þig inn.</translation>
    </message>
    <message>
        <source>Wrong e-mail or password</source>
        <translation>Rangt netfang eða lykilorð</translation>
    </message>
    <message>
        <source>The portal does not say which of the two is wrong.</source>
        <translation>Gáttin segir ekki hvort þeirra er rangt.</translation>
    </message>
    <message>
        <source>Check both, or ask for a new password.</source>
        <translation>Athugaðu hvort tveggja eða biddu um nýtt lykilorð.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Þú mátt þetta ekki</translation>
    </message>
    <message>
        <source>The portal knows you, but your role does not include it.</source>
        <translation>Gáttin þekkir þig en hlutverk þitt nær ekki til þessa.</translation>
    </message>
    <message>
        <source>Ask your organisation's contact for the support desk.</source>
        <translation>Spurðu tengilið fyrirtækisins þíns við þjónustuborðið.</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Það er ekki lengur til staðar</translation>
    </message>
    <message>
        <source>The portal has removed it, or it is not shared with you.</source>
        <translation>Gáttin hefur fjarlægt það eða því er ekki deilt með þér.</translation>
    </message>
    <message>
        <source>The list is read again.</source>
        <translation>Listinn er sóttur aftur.</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Einhver varð fyrri til</translation>
    </message>
    <message>
        <source>It has changed since you last saw it.</source>
        <translation>Það hefur breyst síðan þú sást það síðast.</translation>
    </message>
    <message>
        <source>Look at it as it stands now, then decide again.</source>
        <translation>Skoðaðu það eins og það er núna og taktu svo ákvörðun aftur.</translation>
    </message>
    <message>
        <source>The portal did not accept it</source>
        <translation>Gáttin samþykkti það ekki</translation>
    </message>
    <message>
        <source>Something in what you sent is not as the portal wants it.</source>
        <translation>Eitthvað í því sem þú sendir er ekki eins og gáttin vill hafa það.</translation>
    </message>
    <message>
        <source>Mend it and send it again. Nothing has been registered yet.</source>
        <translation>Lagaðu það og sendu aftur. Ekkert hefur verið skráð enn.</translation>
    </message>
    <message>
        <source>This portal cannot do that</source>
        <translation>Þessi gátt getur þetta ekki</translation>
    </message>
    <message>
        <source>Ask the support desk how they would like to have it.</source>
        <translation>Spurðu þjónustuborðið hvernig það vill fá þetta.</translation>
    </message>
    <message>
        <source>The portal's answer made no sense</source>
        <translation>Svar gáttarinnar var óskiljanlegt</translation>
    </message>
    <message>
        <source>It may be another program at that address, or a fault in one of us.</source>
        <translation>Kannski er annað forrit á þessu vistfangi, eða villa hjá öðru hvoru okkar.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, send us the report from Settings.</source>
        <translation>Athugaðu vistfangið. Ef það er rétt skaltu senda okkur skýrsluna úr Stillingum.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer</source>
        <translation>Ekki tókst að vista það á þessari tölvu</translation>
    </message>
    <message>
        <source>The place where the program keeps your work did not answer.</source>
        <translation>Staðurinn þar sem forritið geymir vinnuna þína svaraði ekki.</translation>
    </message>
    <message>
        <source>Leave the window open and try again.</source>
        <translation>Hafðu gluggann opinn og reyndu aftur.</translation>
    </message>
    <message>
        <source>Leave the window open: what you see is kept in it until it can be saved.</source>
        <translation>Hafðu gluggann opinn: það sem þú sérð er geymt í honum þar til hægt er að vista það.</translation>
    </message>
    <message>
        <source>The system's keyring did not help</source>
        <translation>Lyklakippa kerfisins brást</translation>
    </message>
    <message>
        <source>Your sign-in is kept in the keyring, and never in a plain file.</source>
        <translation>Innskráningin þín er geymd í lyklakippunni, aldrei í venjulegri skrá.</translation>
    </message>
    <message>
        <source>Sign in again; it then lasts until you quit the program.</source>
        <translation>Skráðu þig inn aftur; innskráningin gildir þar til þú hættir í forritinu.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Lyklakippan er læst</translation>
    </message>
    <message>
        <source>Your sign-in lies in the system's keyring, which did not open.</source>
        <translation>Innskráningin þín er í lyklakippu kerfisins sem opnaðist ekki.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or sign in for this session only.</source>
        <translation>Taktu lyklakippuna úr lás og reyndu aftur, eða skráðu þig aðeins inn fyrir þessa lotu.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>Engin lyklakippa er á þessari tölvu</translation>
    </message>
    <message>
        <source>Without one the program does not keep your sign-in.</source>
        <translation>Án hennar geymir forritið ekki innskráninguna þína.</translation>
    </message>
    <message>
        <source>Your sign-in lasts until you quit the program.</source>
        <translation>Innskráningin gildir þar til þú hættir í forritinu.</translation>
    </message>
    <message>
        <source>No screenshot was taken</source>
        <translation>Engin skjámynd var tekin</translation>
    </message>
    <message>
        <source>The screen could not be read.</source>
        <translation>Ekki tókst að lesa skjáinn.</translation>
    </message>
    <message>
        <source>You can attach or paste a picture instead.</source>
        <translation>Þú getur hengt mynd við eða límt hana inn í staðinn.</translation>
    </message>
    <message>
        <source>The system does not allow screenshots</source>
        <translation>Kerfið leyfir ekki skjámyndir</translation>
    </message>
    <message>
        <source>Nordesk has not been given leave to see the screen.</source>
        <translation>Nordesk hefur ekki fengið leyfi til að sjá skjáinn.</translation>
    </message>
    <message>
        <source>The system keeps this answer and may not ask again. Settings, Screenshots, “What the system asks” says how to change it; or attach a picture instead.</source>
        <translation>Kerfið geymir þetta svar og spyr ef til vill ekki aftur. Stillingar, Skjámyndir, „Það sem kerfið spyr um“ segir hvernig á að breyta því; eða hengdu mynd við í staðinn.</translation>
    </message>
    <message>
        <source>Your organisation does not allow this picture</source>
        <translation>Fyrirtækið þitt leyfir ekki þessa mynd</translation>
    </message>
    <message>
        <source>A window is open that must never be in a picture: “%1”.</source>
        <translation>Gluggi sem má aldrei vera á mynd er opinn: „%1“.</translation>
    </message>
    <message>
        <source>Close or minimise it and take the picture again.</source>
        <translation>Lokaðu honum eða minnkaðu hann og taktu myndina aftur.</translation>
    </message>
    <message>
        <source>Its policy for this computer lets nobody take pictures of the screen.</source>
        <translation>Stefnan fyrir þessa tölvu leyfir engum að taka skjámyndir.</translation>
    </message>
    <message>
        <source>You can attach a file instead. Your IT department knows the policy.</source>
        <translation>Þú getur hengt skrá við í staðinn. Tölvudeildin þekkir stefnuna.</translation>
    </message>
    <message>
        <source>“%1” was not attached</source>
        <translation>„%1“ var ekki hengd við</translation>
    </message>
    <message>
        <source>The rest of the case is as it was.</source>
        <translation>Málið er að öðru leyti óbreytt.</translation>
    </message>
    <message>
        <source>The case file was not opened</source>
        <translation>Málsskráin var ekki opnuð</translation>
    </message>
    <message>
        <source>Nothing here was changed. Ask whoever sent it for the file once more.</source>
        <translation>Engu var breytt hér. Biddu sendandann um skrána aftur.</translation>
    </message>
    <message>
        <source>No figures were read from the file</source>
        <translation>Engar tölur voru lesnar úr skránni</translation>
    </message>
    <message>
        <source>Nothing here was changed.</source>
        <translation>Engu var breytt hér.</translation>
    </message>
    <message>
        <source>The form is not ready yet</source>
        <translation>Eyðublaðið er ekki tilbúið enn</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or need mending.</source>
        <translation>
            <numerusform>%n svar vantar eða þarf að laga.</numerusform>
            <numerusform>%n svör vantar eða þarf að laga.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked in the form. Nothing has been sent.</source>
        <translation>Þau eru merkt á eyðublaðinu. Ekkert hefur verið sent.</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Belongs together</source>
        <translation>Tengist</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Málsnúmer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Atriði</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Þjónusta</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Tilkynnt af</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Úthlutað til</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Biðröð</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opnað</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppfært</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lokað</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Deilt með</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Samningur</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Af hverju sé ég þetta?</translation>
    </message>
    <message>
        <source>Not taken off it</source>
        <translation>Ekki dregið af samningnum</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Grein</translation>
    </message>
    <message>
        <source>Related case</source>
        <translation>Tengt mál</translation>
    </message>
    <message>
        <source>Parent case</source>
        <translation>Yfirmál</translation>
    </message>
    <message>
        <source>Child case</source>
        <translation>Undirmál</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Sameinað inn í</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Sameinað inn í þetta</translation>
    </message>
</context>
<context>
    <name>FieldProblem</name>
    <message>
        <source>Please answer this.</source>
        <translation>Svaraðu þessu.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Textinn er of langur.</translation>
    </message>
    <message>
        <source>Please choose one of the answers offered.</source>
        <translation>Veldu eitt af svörunum sem eru í boði.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Þetta er ekki netfang.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Þetta er ekki tala.</translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Talan er of lág.</translation>
    </message>
    <message>
        <source>This number is too big.</source>
        <translation>Talan er of há.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Þetta er ekki dagsetning.</translation>
    </message>
    <message>
        <source>Please give a day, a start and an end.</source>
        <translation>Tilgreindu dag, upphafstíma og lokatíma.</translation>
    </message>
    <message>
        <source>The portal does not know this person.</source>
        <translation>Gáttin þekkir ekki þennan aðila.</translation>
    </message>
    <message>
        <source>The portal no longer asks this.</source>
        <translation>Gáttin spyr ekki lengur um þetta.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>optional</source>
        <translation>valfrjálst</translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>The file is bigger than the portal takes.</source>
        <translation>Skráin er stærri en gáttin tekur við.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Skráin er tóm.</translation>
    </message>
    <message>
        <source>This is a folder or something else that is not a file.</source>
        <translation>Þetta er mappa eða eitthvað annað sem er ekki skrá.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Ekki tókst að lesa skrána.</translation>
    </message>
    <message>
        <source>There are as many files as the portal takes already.</source>
        <translation>Skrárnar eru þegar eins margar og gáttin tekur við.</translation>
    </message>
    <message>
        <source>The portal does not take files of this type.</source>
        <translation>Gáttin tekur ekki við skrám af þessari tegund.</translation>
    </message>
    <message>
        <source>Another program is writing to the file. Try again soon.</source>
        <translation>Annað forrit er að skrifa í skrána. Reyndu aftur innan skamms.</translation>
    </message>
    <message>
        <source>The file has changed since you attached it.</source>
        <translation>Skráin hefur breyst síðan þú hengdir hana við.</translation>
    </message>
    <message>
        <source>The file is bigger than the portal takes (%1 at most).</source>
        <translation>Skráin er stærri en gáttin tekur við (mest %1).</translation>
    </message>
    <message numerus="yes">
        <source>A case takes %n files at most.</source>
        <translation>
            <numerusform>Mest má hengja %n skrá við mál.</numerusform>
            <numerusform>Mest má hengja %n skrár við mál.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>From files</source>
        <translation>Úr skrám</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, miðað við %2</translation>
    </message>
    <message>
        <source>Remove the figures of %1</source>
        <translation>Fjarlægja tölurnar úr %1</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Lesið %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were taken.</source>
        <translation>
            <numerusform>%n röð var tekin með.</numerusform>
            <numerusform>%n raðir voru teknar með.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not.</source>
        <translation>
            <numerusform>%n röð var ekki tekin með.</numerusform>
            <numerusform>%n raðir voru ekki teknar með.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its agreements do not show: the portal or a newer file tells of them.</source>
        <translation>
            <numerusform>%n af samningunum í henni birtist ekki: gáttin eða nýrri skrá segir frá honum.</numerusform>
            <numerusform>%n af samningunum í henni birtast ekki: gáttin eða nýrri skrá segir frá þeim.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>What happened</source>
        <translation>Hvað gerðist</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Hvenær það gerðist</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Fyrsti dagur</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Síðasti dagur</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hreinsa síur</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>The picture is in the draft</source>
        <translation>Myndin er í drögunum</translation>
    </message>
    <message>
        <source>A new draft; you choose later what it is about.</source>
        <translation>Ný drög; þú velur síðar um hvað þau eru.</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ein enn</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Opna drögin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Loka</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Til baka</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næsta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senda</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Geyma sem drög</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Henda</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Vista sem skrá…</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Drög vistuð kl. %1</translation>
    </message>
    <message>
        <source>Not saved yet – the program tries again</source>
        <translation>Ekki vistað enn – forritið reynir aftur</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, kl. %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>rétt í þessu</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>í gær kl. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>fyrir %n mínútu</numerusform>
            <numerusform>fyrir %n mínútum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>eftir %n mínútu</numerusform>
            <numerusform>eftir %n mínútur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>fyrir %n tíma</numerusform>
            <numerusform>fyrir %n tímum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>eftir %n tíma</numerusform>
            <numerusform>eftir %n tíma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>fyrir %n degi</numerusform>
            <numerusform>fyrir %n dögum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>eftir %n dag</numerusform>
            <numerusform>eftir %n daga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n mál</numerusform>
            <numerusform>%n mál</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n röð</numerusform>
            <numerusform>%n raðir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n viðhengi</numerusform>
            <numerusform>%n viðhengi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n skilaboð</numerusform>
            <numerusform>%n skilaboð</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n niðurstaða</numerusform>
            <numerusform>%n niðurstöður</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Frozen</name>
    <message>
        <source>Mark what the picture shows</source>
        <translation>Afmarkaðu það sem myndin á að sýna</translation>
    </message>
    <message>
        <source>Space sets a corner, the arrow keys move, Tab marks the next window, Enter takes the picture, Esc cancels.</source>
        <translation>Bilslá setur horn, örvalyklar færa, Tab merkir næsta glugga, Enter tekur myndina, Esc hættir við.</translation>
    </message>
</context>
<context>
    <name>HelpedCard</name>
    <message>
        <source>Did this solve it?</source>
        <translation>Leysti þetta málið?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Já</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>What is missing or wrong?</source>
        <translation>Hvað vantar eða er rangt?</translation>
    </message>
    <message>
        <source>Tell the desk</source>
        <translation>Láta þjónustuborðið vita</translation>
    </message>
    <message>
        <source>New case about this</source>
        <translation>Nýtt mál um þetta</translation>
    </message>
</context>
<context>
    <name>HitKind</name>
    <message>
        <source>Article</source>
        <translation>Grein</translation>
    </message>
    <message>
        <source>Catalogue item</source>
        <translation>Atriði í þjónustulista</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Mál</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drög</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Waiting for you</source>
        <translation>Bíða þín</translation>
    </message>
    <message>
        <source>Last updates</source>
        <translation>Síðustu uppfærslur</translation>
    </message>
    <message>
        <source>All my cases</source>
        <translation>Öll málin mín</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drög</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Opna málsskrá…</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Tilkynningar</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Vinsælt</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Þjónustulisti</translation>
    </message>
    <message>
        <source>Cases that wait for you</source>
        <translation>Mál sem bíða þín</translation>
    </message>
    <message>
        <source>Cases with the last updates</source>
        <translation>Síðast uppfærð mál</translation>
    </message>
    <message>
        <source>Popular items</source>
        <translation>Vinsælt</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Engin mál enn</translation>
    </message>
    <message>
        <source>When you have sent one, you can follow it here to the end.</source>
        <translation>Þegar þú hefur sent mál geturðu fylgst með því hér til enda.</translation>
    </message>
    <message>
        <source>Find what you need</source>
        <translation>Finndu það sem þig vantar</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Góðan dag, %1</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Góðan dag</translation>
    </message>
    <message>
        <source>What can we help you with today?</source>
        <translation>Hvað getum við gert fyrir þig í dag?</translation>
    </message>
    <message>
        <source>Browse and search for articles.</source>
        <translation>Skoðaðu og leitaðu að greinum.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Þekking</translation>
    </message>
    <message>
        <source>Browse, search for articles, rate them or send feedback.</source>
        <translation>Skoðaðu, leitaðu að greinum, gefðu þeim einkunn eða sendu ábendingu.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Mál</translation>
    </message>
    <message>
        <source>Send a request or report a problem.</source>
        <translation>Sendu inn beiðni eða tilkynntu vandamál.</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mín mál</translation>
    </message>
    <message>
        <source>Lists of open and closed cases.</source>
        <translation>Listar yfir opin og lokuð mál.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n opið</numerusform>
            <numerusform>%n opin</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>Drög án titils</translation>
    </message>
    <message>
        <source>Another text of the same case</source>
        <translation>Annar texti sama máls</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Leave out</source>
        <translation>Sleppa</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>Hvað dálkurinn %1 merkir</translation>
    </message>
</context>
<context>
    <name>ImportDays</name>
    <message>
        <source>Year-month-day</source>
        <translation>ár-mánuður-dagur</translation>
    </message>
    <message>
        <source>Day.month.year</source>
        <translation>dagur.mánuður.ár</translation>
    </message>
    <message>
        <source>Month/day/year</source>
        <translation>mánuður/dagur/ár</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Figures from a file</source>
        <translation>Tölur úr skrá</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Hvað kemur út úr því</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Hvað dálkarnir merkja</translation>
    </message>
    <message>
        <source>Take these figures</source>
        <translation>Nota þessar tölur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blað</translation>
    </message>
    <message>
        <source>How decimals are written</source>
        <translation>Hvernig tugabrot eru rituð</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Hvernig dagsetningar eru ritaðar</translation>
    </message>
    <message>
        <source>%1, of %2. Nothing of it is sent anywhere.</source>
        <translation>%1, miðað við %2. Ekkert úr henni er sent neitt.</translation>
    </message>
    <message>
        <source>Files with these headings are read as you said the last time.</source>
        <translation>Skrár með þessum fyrirsögnum eru lesnar eins og þú valdir síðast.</translation>
    </message>
    <message>
        <source>Remembered for files with the same headings.</source>
        <translation>Munað fyrir skrár með sömu fyrirsögnum.</translation>
    </message>
    <message>
        <source>Decimals: %1</source>
        <translation>Tugabrot: %1</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Dagsetningar: %1</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Agreement: number</source>
        <translation>Samningur: númer</translation>
    </message>
    <message>
        <source>Agreement: name</source>
        <translation>Samningur: nafn</translation>
    </message>
    <message>
        <source>Agreement: support plan</source>
        <translation>Samningur: stuðningsáætlun</translation>
    </message>
    <message>
        <source>Agreement: customer</source>
        <translation>Samningur: viðskiptavinur</translation>
    </message>
    <message>
        <source>Agreement: first day</source>
        <translation>Samningur: fyrsti dagur</translation>
    </message>
    <message>
        <source>Agreement: last day</source>
        <translation>Samningur: síðasti dagur</translation>
    </message>
    <message>
        <source>Agreement: workspaces</source>
        <translation>Samningur: vinnusvæði</translation>
    </message>
    <message>
        <source>Package: name</source>
        <translation>Pakki: heiti</translation>
    </message>
    <message>
        <source>Package: enterprise-wide or enhanced</source>
        <translation>Pakki: fyrir allt fyrirtækið eða viðbótarpakki</translation>
    </message>
    <message>
        <source>Package: first day</source>
        <translation>Pakki: fyrsti dagur</translation>
    </message>
    <message>
        <source>Package: last day</source>
        <translation>Pakki: síðasti dagur</translation>
    </message>
    <message>
        <source>Entitlement: name</source>
        <translation>Réttindi: heiti</translation>
    </message>
    <message>
        <source>Entitlement: code</source>
        <translation>Réttindi: kóði</translation>
    </message>
    <message>
        <source>Entitlement: description</source>
        <translation>Réttindi: lýsing</translation>
    </message>
    <message>
        <source>Entitlement: link</source>
        <translation>Réttindi: tengill</translation>
    </message>
    <message>
        <source>Entitlement: consumption or benefit</source>
        <translation>Réttindi: notkunarþjónusta eða viðbótarfríðindi</translation>
    </message>
    <message>
        <source>Entitlement: kind of service</source>
        <translation>Réttindi: tegund þjónustu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Keypt</translation>
    </message>
    <message>
        <source>Included without a limit</source>
        <translation>Innifalið án takmarkana</translation>
    </message>
    <message>
        <source>Used in all</source>
        <translation>Notað samtals</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Eftir</translation>
    </message>
    <message>
        <source>Use: date</source>
        <translation>Notkun: dagsetning</translation>
    </message>
    <message>
        <source>Use: number</source>
        <translation>Notkun: númer</translation>
    </message>
    <message>
        <source>Use: title</source>
        <translation>Notkun: titill</translation>
    </message>
    <message>
        <source>Use: kind</source>
        <translation>Notkun: tegund</translation>
    </message>
    <message>
        <source>Use: product</source>
        <translation>Notkun: vara</translation>
    </message>
    <message>
        <source>Use: severity</source>
        <translation>Notkun: alvarleiki</translation>
    </message>
    <message>
        <source>Use: amount</source>
        <translation>Notkun: magn</translation>
    </message>
    <message>
        <source>Use: status</source>
        <translation>Notkun: staða</translation>
    </message>
    <message>
        <source>Use: workspace</source>
        <translation>Notkun: vinnusvæði</translation>
    </message>
    <message>
        <source>Use: person</source>
        <translation>Notkun: einstaklingur</translation>
    </message>
    <message>
        <source>Use: e-mail</source>
        <translation>Notkun: netfang</translation>
    </message>
    <message>
        <source>Use: phone</source>
        <translation>Notkun: sími</translation>
    </message>
    <message>
        <source>Use: started on</source>
        <translation>Notkun: hófst</translation>
    </message>
    <message>
        <source>Use: ended on</source>
        <translation>Notkun: lauk</translation>
    </message>
    <message>
        <source>Use: last time</source>
        <translation>Notkun: síðast</translation>
    </message>
    <message>
        <source>Use: progress in per cent</source>
        <translation>Notkun: framvinda í prósentum</translation>
    </message>
    <message>
        <source>Use: length of the course in hours</source>
        <translation>Notkun: lengd námskeiðs í klukkustundum</translation>
    </message>
    <message>
        <source>Use: why it counts against nothing</source>
        <translation>Notkun: hvers vegna hún dregst ekki frá neinu</translation>
    </message>
</context>
<context>
    <name>ImportFlaw</name>
    <message>
        <source>Nothing stands there</source>
        <translation>Þar stendur ekkert</translation>
    </message>
    <message>
        <source>Not a number as this file writes them</source>
        <translation>Ekki tala eins og þær eru ritaðar í skránni</translation>
    </message>
    <message>
        <source>Not a date as this file writes them</source>
        <translation>Ekki dagsetning eins og þær eru ritaðar í skránni</translation>
    </message>
    <message>
        <source>Less than nothing</source>
        <translation>Minna en núll</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Of stórt</translation>
    </message>
    <message>
        <source>A formula: save values, or leave the column out</source>
        <translation>Formúla: vistaðu gildi eða slepptu dálkinum</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Of langt</translation>
    </message>
    <message>
        <source>A word this column does not have</source>
        <translation>Orð sem á ekki heima í þessum dálki</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Lýkur áður en það hefst</translation>
    </message>
    <message>
        <source>Another row says something else</source>
        <translation>Önnur röð segir annað</translation>
    </message>
    <message>
        <source>Bought less used is not what is left</source>
        <translation>Keypt að frádregnu notuðu stemmir ekki við það sem er eftir</translation>
    </message>
    <message>
        <source>Stood there before; counted once</source>
        <translation>Stóð þar áður; talið einu sinni</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Röð %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 (“%4”)</source>
        <translation>Röð %1, %2: %3 („%4“)</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Figures</source>
        <translation>Tölur</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Raðir sem ekki eru teknar með</translation>
    </message>
    <message>
        <source>A row that belongs to them, or may, is not taken. A sum without it would be wrong.</source>
        <translation>Röð sem tilheyrir þeim, eða gæti gert það, er ekki tekin með. Samtala án hennar yrði röng.</translation>
    </message>
    <message>
        <source>No column tells of an amount or of a use yet. Say below what the columns mean.</source>
        <translation>Enginn dálkur segir enn til um magn eða notkun. Veldu hér að neðan hvað dálkarnir merkja.</translation>
    </message>
    <message>
        <source>Uses with these statuses are counted: %1.</source>
        <translation>Notkun með eftirfarandi stöðu er talin með: %1.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakki</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Réttindi</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Innifalið</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Röð</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Dálkur</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Það sem stendur þar</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n sums are not known</source>
        <translation>
            <numerusform>%n samtala er ekki þekkt</numerusform>
            <numerusform>%n samtölur eru ekki þekktar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are taken.</source>
        <translation>
            <numerusform>%n röð er tekin með.</numerusform>
            <numerusform>%n raðir eru teknar með.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not.</source>
        <translation>
            <numerusform>%n röð er ekki tekin með.</numerusform>
            <numerusform>%n raðir eru ekki teknar með.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file with figures</source>
        <translation>Opna skrá með tölum</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Töflur</translation>
    </message>
    <message>
        <source>Remove these figures?</source>
        <translation>Á að fjarlægja þessar tölur?</translation>
    </message>
    <message>
        <source>What was read of %1 goes from this page. The file itself stays where it is.</source>
        <translation>Það sem lesið var úr %1 hverfur af þessari síðu. Skráin sjálf verður áfram á sínum stað.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjarlægja</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Halda</translation>
    </message>
    <message>
        <source>The figures of %1 are on the page</source>
        <translation>Tölurnar úr %1 eru á síðunni</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>View details</source>
        <translation>Skoða nánar</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>Ekki opið þér</translation>
    </message>
    <message>
        <source>Files sent</source>
        <translation>Sendar skrár</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Fela textann</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Henda því</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Halda því</translation>
    </message>
    <message>
        <source>The case stays as it is, without the missing files. Give them up?</source>
        <translation>Málið stendur óbreytt, án skránna sem vantar. Á að sleppa þeim?</translation>
    </message>
    <message>
        <source>What you have written and its files are gone for good then. Throw it away?</source>
        <translation>Það sem þú hefur skrifað og skrár þess hverfa þá fyrir fullt og allt. Á að henda því?</translation>
    </message>
</context>
<context>
    <name>ItemChooser</name>
    <message>
        <source>Category</source>
        <translation>Flokkur</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Vinsælt</translation>
    </message>
    <message>
        <source>Look in the catalogue</source>
        <translation>Leita í þjónustulistanum</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annað</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velja…</translation>
    </message>
</context>
<context>
    <name>ItemSearch</name>
    <message>
        <source>What is it about?</source>
        <translation>Um hvað snýst málið?</translation>
    </message>
    <message>
        <source>Search in the catalogue</source>
        <translation>Leita í þjónustulistanum</translation>
    </message>
    <message>
        <source>What it can be about</source>
        <translation>Um hvað málið getur snúist</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; any of the six languages will do.</source>
        <translation>Ekkert fannst. Prófaðu færri eða önnur orð; öll sex tungumálin duga.</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Vinsælt</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keyboard</source>
        <translation>Lyklaborð</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Leita í öllu</translation>
    </message>
    <message>
        <source>New case beside what you are doing; Esc keeps it</source>
        <translation>Nýtt mál samhliða því sem þú ert að gera; Esc geymir það</translation>
    </message>
    <message>
        <source>The pages in the rail</source>
        <translation>Síðurnar í hliðarstikunni</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Til baka og áfram</translation>
    </message>
    <message>
        <source>Ask the portal for news</source>
        <translation>Sækja nýtt frá gáttinni</translation>
    </message>
    <message>
        <source>Paste a picture or files into a case</source>
        <translation>Líma mynd eða skrár inn í mál</translation>
    </message>
    <message>
        <source>Send what is being written</source>
        <translation>Senda það sem verið er að skrifa</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n grein</numerusform>
            <numerusform>%n greinar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Search the articles</source>
        <translation>Leita í greinum</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Þekking</translation>
    </message>
    <message>
        <source>The portal no longer has this article.</source>
        <translation>Gáttin hefur ekki lengur þessa grein.</translation>
    </message>
    <message>
        <source>Thank you. The desk will see it.</source>
        <translation>Takk. Þjónustuborðið fær að sjá þetta.</translation>
    </message>
</context>
<context>
    <name>LeavingOut</name>
    <message>
        <source>Send without some of your answers?</source>
        <translation>Senda án sumra svaranna þinna?</translation>
    </message>
    <message>
        <source>The form has no place for them any more:</source>
        <translation>Eyðublaðið hefur ekki lengur pláss fyrir þau:</translation>
    </message>
    <message>
        <source>Send without them</source>
        <translation>Senda án þeirra</translation>
    </message>
    <message>
        <source>Look at them first</source>
        <translation>Skoða þau fyrst</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Internal note that was never sent</source>
        <translation>Innri athugasemd sem aldrei var send</translation>
    </message>
    <message>
        <source>Reply that was never sent</source>
        <translation>Svar sem aldrei var sent</translation>
    </message>
    <message>
        <source>The case is no longer shown to you. What you have written is kept here.</source>
        <translation>Málið er ekki lengur sýnilegt þér. Það sem þú hefur skrifað er geymt hér.</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>Fela textann</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Sýna textann</translation>
    </message>
    <message>
        <source>What you have written and its files are gone for good then. Throw it away?</source>
        <translation>Það sem þú hefur skrifað og skrár þess hverfa þá fyrir fullt og allt. Á að henda því?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Henda</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Halda því</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Henda því</translation>
    </message>
    <message>
        <source>A case that is no longer shown to you</source>
        <translation>Mál sem er ekki lengur sýnilegt þér</translation>
    </message>
</context>
<context>
    <name>LeftList</name>
    <message>
        <source>Thrown away.</source>
        <translation>Hent.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Language and appearance</source>
        <translation>Tungumál og útlit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Útlit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textastærð</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Kerfi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljóst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dökkt</translation>
    </message>
    <message>
        <source>Show a notice when something happens in my cases</source>
        <translation>Sýna tilkynningu þegar eitthvað gerist í málunum mínum</translation>
    </message>
    <message>
        <source>Show the case's title in the notice</source>
        <translation>Sýna titil málsins í tilkynningunni</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>Eins og í kerfinu</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>You</source>
        <translation>Þú</translation>
    </message>
    <message>
        <source>The service desk</source>
        <translation>Þjónustuborðið</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Skilaboð frá %1</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ekkert vantar.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Vantar enn</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Um hvað málið snýst</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Tilbúið til sendingar</translation>
    </message>
</context>
<context>
    <name>MultiChoice</name>
    <message>
        <source>all</source>
        <translation>allt</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valið</numerusform>
            <numerusform>%n valin</numerusform>
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
        <translation>Velja nánar…</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velja…</translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n vantar enn</numerusform>
            <numerusform>%n vantar enn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n skrá</numerusform>
            <numerusform>%n skrár</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
    <message>
        <source>New case</source>
        <translation>Nýtt mál</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Límd mynd</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ var fjarlægt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Afturkalla</translation>
    </message>
    <message>
        <source>Attached. You find it under “Show it”.</source>
        <translation>Hengt við. Þú finnur það undir „Sýndu það“.</translation>
    </message>
    <message>
        <source>Sending – you can follow it here.</source>
        <translation>Sendi – þú getur fylgst með því hér.</translation>
    </message>
    <message>
        <source>It was sent or discarded.</source>
        <translation>Þau voru send eða þeim hent.</translation>
    </message>
    <message>
        <source>This draft is no longer here</source>
        <translation>Þessi drög eru ekki lengur hér</translation>
    </message>
    <message>
        <source>The draft is kept. You find it on the home page.</source>
        <translation>Drögin eru geymd. Þú finnur þau á heimasíðunni.</translation>
    </message>
    <message>
        <source>What you have written and the files in it are gone for good.</source>
        <translation>Það sem þú hefur skrifað og skrárnar í drögunum hverfa fyrir fullt og allt.</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation>Henda þessum drögum?</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Henda drögunum</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Halda drögunum</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Drögunum var hent.</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New since you last looked</source>
        <translation>Nýtt síðan þú leist hér við síðast</translation>
    </message>
</context>
<context>
    <name>NotAllowed</name>
    <message>
        <source>Your organisation lets you sign in only at portals it has prepared.</source>
        <translation>Fyrirtækið þitt leyfir þér aðeins að skrá þig inn á gáttir sem það hefur undirbúið.</translation>
    </message>
    <message>
        <source>The portal does not know this program: the name from its administrator is missing or wrong.</source>
        <translation>Gáttin þekkir ekki þetta forrit: heitið frá kerfisstjóra hennar vantar eða er rangt.</translation>
    </message>
    <message>
        <source>The portal did not let you in, or the sign-in was given up in the browser. Try again.</source>
        <translation>Gáttin hleypti þér ekki inn eða hætt var við innskráninguna í vafranum. Reyndu aftur.</translation>
    </message>
    <message>
        <source>One does not sign in to this portal in this way.</source>
        <translation>Innskráning á þessa gátt fer ekki fram með þessum hætti.</translation>
    </message>
    <message>
        <source>The portal wants another proof of who you are. Sign in in the browser instead.</source>
        <translation>Gáttin vill aðra staðfestingu á því hver þú ert. Skráðu þig inn í vafranum í staðinn.</translation>
    </message>
    <message>
        <source>Nothing is left of what your agreement has for this; the portal makes no such case then. Your draft is kept.</source>
        <translation>Ekkert er eftir af því sem samningurinn ykkar hefur fyrir þetta; þá stofnar gáttin ekki slíkt mál. Drögin þín eru geymd.</translation>
    </message>
    <message>
        <source>Several things are ordered together here. That can be done on the portal's own pages only.</source>
        <translation>Hér er margt pantað í einu. Það er aðeins hægt á síðum gáttarinnar sjálfrar.</translation>
    </message>
    <message>
        <source>The case is in a state in which the portal does not allow this.</source>
        <translation>Málið er í stöðu þar sem gáttin leyfir þetta ekki.</translation>
    </message>
    <message>
        <source>The portal left the case as it was. Look at it there.</source>
        <translation>Gáttin lét málið óbreytt. Skoðaðu það þar.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Write an internal note …</source>
        <translation>Skrifa innri athugasemd…</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Innri athugasemd</translation>
    </message>
    <message>
        <source>Only the desk sees it, never the person who reported the case.</source>
        <translation>Aðeins þjónustuborðið sér hana, aldrei sá sem tilkynnti málið.</translation>
    </message>
    <message>
        <source>What should your colleagues know?</source>
        <translation>Hvað þarf samstarfsfólk þitt að vita?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Loka</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Bæta athugasemdinni við</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Line width: %1</source>
        <translation>Línubreidd: %1</translation>
    </message>
    <message>
        <source>Further to the front (Page Up)</source>
        <translation>Framar (Page Up)</translation>
    </message>
    <message>
        <source>Further to the back (Page Down)</source>
        <translation>Aftar (Page Down)</translation>
    </message>
    <message>
        <source>Delete the chosen mark (Delete)</source>
        <translation>Eyða völdu merki (Delete)</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>Skera myndina</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>Orð textans</translation>
    </message>
    <message>
        <source>Write here, then press Enter</source>
        <translation>Skrifaðu hér og ýttu á Enter</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Goes out in a moment</source>
        <translation>Fer út eftir augnablik</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Bíður eftir nettengingu</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>Bíður eftir að þú skráir þig inn</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <translation>Mikið álag er á gáttinni</translation>
    </message>
    <message>
        <source>Waiting for an earlier message of the same case</source>
        <translation>Bíður eftir fyrri skilaboðum í sama máli</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bíður</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendi</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Óvíst hvort það barst</translation>
    </message>
    <message>
        <source>Not accepted by the portal</source>
        <translation>Gáttin tók ekki við þessu</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Þú stöðvaðir þetta</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Sendir, %1 %</translation>
    </message>
    <message>
        <source>Not sure whether it arrived – have a look</source>
        <translation>Óvíst hvort þetta barst – gáðu að því</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Þegar sent</translation>
    </message>
    <message>
        <source>Server busy until %1</source>
        <translation>Netþjónninn er upptekinn til %1</translation>
    </message>
    <message>
        <source>Next try %1 (%2).</source>
        <translation>Næsta tilraun %1 (%2).</translation>
    </message>
    <message>
        <source>The portal cannot say whether it has this. Look in your cases, then say what you found.</source>
        <translation>Gáttin getur ekki sagt hvort hún hafi þetta. Gáðu í málin þín og segðu svo hvað þú fannst.</translation>
    </message>
    <message>
        <source>It went out, but no answer came. Nordesk looks it up before it sends anything again.</source>
        <translation>Það fór af stað en ekkert svar barst. Nordesk athugar málið áður en nokkuð er sent aftur.</translation>
    </message>
    <message>
        <source>It is not sent before you say so.</source>
        <translation>Það er ekki sent fyrr en þú segir til.</translation>
    </message>
    <message>
        <source>The portal has this already, with another text.</source>
        <translation>Gáttin er þegar með þetta, með öðrum texta.</translation>
    </message>
    <message>
        <source>The portal has this already as %1, with another text.</source>
        <translation>Gáttin er þegar með þetta sem %1, með öðrum texta.</translation>
    </message>
    <message>
        <source>It is sent as soon as you have signed in again.</source>
        <translation>Það er sent um leið og þú hefur skráð þig inn aftur.</translation>
    </message>
    <message>
        <source>The case is no longer shown to you. What you have written is kept here.</source>
        <translation>Málið er ekki lengur sýnilegt þér. Það sem þú hefur skrifað er geymt hér.</translation>
    </message>
    <message>
        <source>The case is made: %1. What is missing is sent there.</source>
        <translation>Málið er stofnað: %1. Það sem vantar er sent þangað.</translation>
    </message>
    <message>
        <source>Somebody was faster: the case is no longer as you saw it. Look again.</source>
        <translation>Einhver varð fyrri til: málið er ekki lengur eins og þú sást það. Skoðaðu það aftur.</translation>
    </message>
    <message>
        <source>The portal gave no reason.</source>
        <translation>Gáttin gaf enga ástæðu.</translation>
    </message>
    <message numerus="yes">
        <source>Case made – %n files missing</source>
        <translation>
            <numerusform>Mál stofnað – %n skrá vantar</numerusform>
            <numerusform>Mál stofnað – %n skrár vantar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times so far.</source>
        <translation>
            <numerusform>Reynt %n sinni hingað til.</numerusform>
            <numerusform>Reynt %n sinnum hingað til.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxAct</name>
    <message>
        <source>Look it up now</source>
        <translation>Athuga það núna</translation>
    </message>
    <message>
        <source>Send it after all</source>
        <translation>Senda það samt</translation>
    </message>
    <message>
        <source>Give up the files</source>
        <translation>Sleppa skránum</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Það barst</translation>
    </message>
    <message>
        <source>It did not arrive – send it again</source>
        <translation>Það barst ekki – senda það aftur</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opna málið</translation>
    </message>
    <message>
        <source>Send my text as a reply</source>
        <translation>Senda textann minn sem svar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Skrá inn</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reyna núna</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stöðva</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Geyma sem drög</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Sýna textann</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Vista sem skrá…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Henda</translation>
    </message>
</context>
<context>
    <name>OutboxKind</name>
    <message>
        <source>New case</source>
        <translation>Nýtt mál</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Innri athugasemd</translation>
    </message>
    <message>
        <source>Mark as solved</source>
        <translation>Merkja sem leyst</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Opna aftur</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Draga til baka</translation>
    </message>
    <message>
        <source>Rating of a case</source>
        <translation>Einkunn fyrir mál</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Úthluta</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Bæta í biðröð</translation>
    </message>
    <message>
        <source>Choose the queue by the rules</source>
        <translation>Velja biðröð eftir reglunum</translation>
    </message>
    <message>
        <source>New part of a case</source>
        <translation>Nýtt undirmál</translation>
    </message>
    <message>
        <source>Make a case a part</source>
        <translation>Gera mál að undirmáli</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sameina</translation>
    </message>
    <message>
        <source>Do not take a case off the agreement</source>
        <translation>Ekki draga mál af samningnum</translation>
    </message>
    <message>
        <source>Take a case off the agreement</source>
        <translation>Draga mál af samningnum</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Deila</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Hætta að deila</translation>
    </message>
    <message>
        <source>Work on a case</source>
        <translation>Vinna við mál</translation>
    </message>
    <message>
        <source>Change of a case</source>
        <translation>Breyting á máli</translation>
    </message>
    <message>
        <source>Rating of an article</source>
        <translation>Einkunn fyrir grein</translation>
    </message>
    <message>
        <source>Feedback on an article</source>
        <translation>Ábending um grein</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Úthólf</translation>
    </message>
    <message>
        <source>What waits to be sent. Nothing here is lost or sent twice.</source>
        <translation>Það sem bíður sendingar. Ekkert hér glatast eða er sent tvisvar.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittun</translation>
    </message>
    <message>
        <source>Back to the outbox</source>
        <translation>Aftur í úthólfið</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Allt er sent</translation>
    </message>
    <message>
        <source>What you send without a network waits here and goes out by itself.</source>
        <translation>Það sem þú sendir án nettengingar bíður hér og fer út af sjálfu sér.</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Geymt sem drög.</translation>
    </message>
    <message>
        <source>Stopped. It is not sent before you say so.</source>
        <translation>Stöðvað. Það er ekki sent fyrr en þú segir til.</translation>
    </message>
    <message>
        <source>Your text goes out as a reply.</source>
        <translation>Textinn þinn er sendur sem svar.</translation>
    </message>
    <message>
        <source>Noted. There is a receipt below.</source>
        <translation>Skráð. Kvittunin er hér fyrir neðan.</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>Það hafði borist</translation>
    </message>
    <message>
        <source>The portal has it. There is a receipt below.</source>
        <translation>Gáttin er með það. Kvittunin er hér fyrir neðan.</translation>
    </message>
    <message>
        <source>Asking the portal whether it arrived …</source>
        <translation>Spyr gáttina hvort það hafi borist…</translation>
    </message>
    <message>
        <source>The receipt is saved</source>
        <translation>Kvittunin er vistuð</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Hent.</translation>
    </message>
    <message>
        <source>Saved as %1. The case waits on here, too.</source>
        <translation>Vistað sem %1. Málið bíður líka áfram hér.</translation>
    </message>
</context>
<context>
    <name>OutsideStep</name>
    <message>
        <source>Sign in in the browser</source>
        <translation>Skrá inn í vafranum</translation>
    </message>
    <message>
        <source>Sign in with a code instead</source>
        <translation>Skrá inn með kóða í staðinn</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Skrá inn með kóða</translation>
    </message>
    <message>
        <source>Use a password instead</source>
        <translation>Nota lykilorð í staðinn</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Afrita kóðann</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Opna síðuna aftur</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Opna síðuna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
    <message>
        <source>Type this code on the page below, in any browser, and sign in there.</source>
        <translation>Sláðu þennan kóða inn á síðunni hér að neðan, í hvaða vafra sem er, og skráðu þig inn þar.</translation>
    </message>
    <message>
        <source>Go on in your browser. When you have signed in there, you can come back here.</source>
        <translation>Haltu áfram í vafranum. Þegar þú hefur skráð þig inn þar geturðu komið aftur hingað.</translation>
    </message>
    <message>
        <source>You sign in on the portal's own page. Nordesk never sees your password.</source>
        <translation>Þú skráir þig inn á síðu gáttarinnar sjálfrar. Nordesk sér aldrei lykilorðið þitt.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kóði: %1</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Drag over what the picture shall show, or click a window</source>
        <translation>Dragðu yfir það sem myndin á að sýna eða smelltu á glugga</translation>
    </message>
    <message>
        <source>With the keyboard: Tab marks the next window; Space sets a corner, arrow keys move (Shift: further, Ctrl: resize).</source>
        <translation>Með lyklaborðinu: Tab merkir næsta glugga; bilslá setur horn, örvalyklar færa (Shift: lengra, Ctrl: breytir stærð).</translation>
    </message>
    <message>
        <source>Take it (Enter)</source>
        <translation>Taka mynd (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Hætta við (Esc)</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Agreements</source>
        <translation>Samningar</translation>
    </message>
    <message>
        <source>Enterprise-wide packages</source>
        <translation>Pakkar fyrir allt fyrirtækið</translation>
    </message>
    <message numerus="yes">
        <source>Added up over %n agreements.</source>
        <translation>
            <numerusform>Lagt saman yfir %n samning.</numerusform>
            <numerusform>Lagt saman yfir %n samninga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some figures cover only the use that you may see; they are named so.</source>
        <translation>Sumar tölur ná aðeins yfir þá notkun sem þú mátt sjá; þær eru merktar þannig.</translation>
    </message>
    <message>
        <source>Figures of these files are among them: %1.</source>
        <translation>Tölur úr þessum skrám eru meðtaldar: %1.</translation>
    </message>
    <message>
        <source>What was bought is for the whole agreement, its other workspaces included.</source>
        <translation>Það sem keypt var nær til alls samningsins, einnig annarra vinnusvæða hans.</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>It becomes a part of this case</source>
        <translation>Það verður undirmál þessa máls</translation>
    </message>
    <message>
        <source>Not a part of it</source>
        <translation>Ekki undirmál</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock virðist vera á.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Fela lykilorðið</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Sýna lykilorðið</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Current password</source>
        <translation>Núverandi lykilorð</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nýtt lykilorð</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nýja lykilorðið aftur</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Breyta lykilorði</translation>
    </message>
    <message>
        <source>The current password is not right.</source>
        <translation>Núverandi lykilorð er ekki rétt.</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>Lykilorðinu var ekki breytt.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Lykilorðinu hefur verið breytt.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Nýju lykilorðin tvö eru ekki eins.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Type the code from the mail, and choose a password of at least 10 characters.</source>
        <translation>Sláðu inn kóðann úr tölvupóstinum og veldu lykilorð sem er minnst 10 stafir.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Setja lykilorðið</translation>
    </message>
    <message>
        <source>The portal sends a code to your e-mail address. It is good for 30 minutes.</source>
        <translation>Gáttin sendir kóða á netfangið þitt. Hann gildir í 30 mínútur.</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>Senda mér kóða</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Netfang</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kóði</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nýtt lykilorð</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Ég er með kóða</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Til baka</translation>
    </message>
    <message>
        <source>Setting the password …</source>
        <translation>Set lykilorðið…</translation>
    </message>
    <message>
        <source>Asking for a code …</source>
        <translation>Bið um kóða…</translation>
    </message>
    <message>
        <source>Look into your mail</source>
        <translation>Skoðaðu tölvupóstinn</translation>
    </message>
    <message>
        <source>If the portal knows this address, a code is on its way.</source>
        <translation>Ef gáttin þekkir þetta netfang er kóði á leiðinni.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Take pictures of the screen</source>
        <translation>Taka myndir af skjánum</translation>
    </message>
    <message>
        <source>Read what programs tell screen readers</source>
        <translation>Lesa það sem forrit segja skjálesurum</translation>
    </message>
    <message>
        <source>Ask the browser for its address</source>
        <translation>Spyrja vafrann um slóðina</translation>
    </message>
    <message>
        <source>Hear one combination of keys</source>
        <translation>Hlusta eftir einni lyklasamsetningu</translation>
    </message>
    <message>
        <source>For the screenshot itself. Nordesk looks at the screen only when you order a picture.</source>
        <translation>Fyrir skjámyndina sjálfa. Nordesk horfir aðeins á skjáinn þegar þú biður um mynd.</translation>
    </message>
    <message>
        <source>For the web address beneath the picture. Only the window in front is asked, and only then.</source>
        <translation>Fyrir vefslóðina undir myndinni. Aðeins fremsti glugginn er spurður, og aðeins þá.</translation>
    </message>
    <message>
        <source>For the web address where the browser tells it in no other way, and to learn whether its window is private. Each browser is asked once.</source>
        <translation>Fyrir veffangið þar sem vafrinn segir ekki til þess á annan hátt og til að vita hvort glugginn er í huliðsham. Hver vafri er spurður einu sinni.</translation>
    </message>
    <message>
        <source>For a picture while you work in another program. Nothing else that you type is heard.</source>
        <translation>Fyrir mynd á meðan þú vinnur í öðru forriti. Ekki er hlustað á neitt annað sem þú slærð inn.</translation>
    </message>
    <message>
        <source>Without it there are no screenshots; you can still paste pictures and attach files.</source>
        <translation>Án þess eru engar skjámyndir; þú getur áfram límt inn myndir og hengt skrár við.</translation>
    </message>
    <message>
        <source>Without it some pictures show no web address; they say so.</source>
        <translation>Án þess sýna sumar myndir enga vefslóð; þá stendur það á þeim.</translation>
    </message>
    <message>
        <source>Without it you take pictures with the button in the case or from the icon in the panel.</source>
        <translation>Án þess tekurðu myndir með hnappnum í málinu eða úr tákninu á spjaldinu.</translation>
    </message>
    <message>
        <source>You change the answer in System Settings under Privacy &amp; Security. It counts once Nordesk was restarted.</source>
        <translation>Þú breytir svarinu í kerfisstillingum undir Friðhelgi og öryggi. Það gildir þegar Nordesk hefur verið endurræst.</translation>
    </message>
    <message>
        <source>You change the answer in the system's settings under Apps, Nordesk. Where it is not listed, this command asks again: flatpak permission-remove screenshot screenshot nordesk</source>
        <translation>Þú breytir svarinu í stillingum kerfisins undir Forrit, Nordesk. Sé það ekki á listanum spyr þessi skipun aftur: flatpak permission-remove screenshot screenshot nordesk</translation>
    </message>
    <message>
        <source>You change it in the system's settings under Keyboard.</source>
        <translation>Þú breytir því í stillingum kerfisins undir Lyklaborð.</translation>
    </message>
    <message>
        <source>You have allowed it.</source>
        <translation>Þú hefur leyft það.</translation>
    </message>
    <message>
        <source>You have not allowed it yet.</source>
        <translation>Þú hefur ekki leyft það enn.</translation>
    </message>
    <message>
        <source>You have refused it, and the system does not ask again.</source>
        <translation>Þú hefur hafnað því og kerfið spyr ekki aftur.</translation>
    </message>
    <message>
        <source>You have refused it for at least one browser.</source>
        <translation>Þú hefur hafnað því fyrir að minnsta kosti einn vafra.</translation>
    </message>
    <message>
        <source>Once you have allowed it, quit Nordesk and open it again.</source>
        <translation>Þegar þú hefur leyft það skaltu hætta í Nordesk og opna það aftur.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Name or e-mail of a colleague</source>
        <translation>Nafn eða netfang samstarfsmanns</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Sign in as</source>
        <translation>Skrá inn sem</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>Netfang eða notandanafn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lykilorð</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Skrá inn</translation>
    </message>
    <message>
        <source>Sign in in the browser instead</source>
        <translation>Skrá inn í vafranum í staðinn</translation>
    </message>
    <message>
        <source>First or forgotten password?</source>
        <translation>Fyrsta eða gleymt lykilorð?</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Nordic identity numbers</source>
        <translation>norrænar kennitölur</translation>
    </message>
    <message>
        <source>Norwegian identity numbers</source>
        <translation>norskar kennitölur</translation>
    </message>
    <message>
        <source>Swedish identity numbers</source>
        <translation>sænskar kennitölur</translation>
    </message>
    <message>
        <source>Finnish identity numbers</source>
        <translation>finnskar kennitölur</translation>
    </message>
    <message>
        <source>Danish identity numbers</source>
        <translation>danskar kennitölur</translation>
    </message>
    <message>
        <source>Icelandic identity numbers</source>
        <translation>kennitölur</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>netföng</translation>
    </message>
    <message>
        <source>account numbers (IBAN)</source>
        <translation>reikningsnúmer (IBAN)</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>kortanúmer</translation>
    </message>
    <message>
        <source>There is a policy file that is not followed, because others than an administrator can write it: %1</source>
        <translation>Til er stefnuskrá sem ekki er farið eftir því aðrir en kerfisstjóri geta skrifað í hana: %1</translation>
    </message>
    <message>
        <source>The policy file cannot be read. Until your IT department mends it, it forbids all it could forbid.</source>
        <translation>Ekki er hægt að lesa stefnuskrána. Þar til tölvudeildin lagar hana bannar hún allt sem hún gæti bannað.</translation>
    </message>
    <message>
        <source>Not understood, so the strictest meaning is taken: %1</source>
        <translation>Óskiljanlegt og því gildir strangasta túlkun: %1</translation>
    </message>
    <message>
        <source>Not known to this version of the program: %1</source>
        <translation>Óþekkt í þessari útgáfu forritsins: %1</translation>
    </message>
    <message>
        <source>No policy of an organisation is in force on this computer.</source>
        <translation>Engin stefna fyrirtækis er í gildi á þessari tölvu.</translation>
    </message>
    <message>
        <source>A policy of your organisation is in force: %1</source>
        <translation>Stefna fyrirtækisins er í gildi: %1</translation>
    </message>
    <message>
        <source>Pictures of the screen are not allowed.</source>
        <translation>Skjámyndir eru ekki leyfðar.</translation>
    </message>
    <message>
        <source>No picture is taken while one of these windows is open: %1</source>
        <translation>Engin mynd er tekin á meðan einhver þessara glugga er opinn: %1</translation>
    </message>
    <message>
        <source>What is found of these must be redacted: %1</source>
        <translation>Það sem finnst af þessu verður að hylja: %1</translation>
    </message>
    <message>
        <source>Addresses of private windows are never taken.</source>
        <translation>Slóðir úr gluggum í huliðsham eru aldrei teknar.</translation>
    </message>
    <message>
        <source>It restricts nothing about pictures of the screen.</source>
        <translation>Hún takmarkar ekki skjámyndir.</translation>
    </message>
</context>
<context>
    <name>PortalLine</name>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Choose another portal</source>
        <translation>Velja aðra gátt</translation>
    </message>
</context>
<context>
    <name>PortalStep</name>
    <message>
        <source>Prepared for you</source>
        <translation>Tilbúið fyrir þig</translation>
    </message>
    <message>
        <source>Address of your support portal</source>
        <translation>Vistfang þjónustugáttarinnar</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Önnur gátt</translation>
    </message>
    <message>
        <source>support.company.com</source>
        <translation>support.company.com</translation>
    </message>
    <message>
        <source>It is in the mail from your service desk, or in your browser's address field.</source>
        <translation>Það er í tölvupóstinum frá þjónustuborðinu eða í veffangastiku vafrans.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Halda áfram</translation>
    </message>
    <message>
        <source>or</source>
        <translation>eða</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prófa sýnisgáttina</translation>
    </message>
    <message>
        <source>A portal with invented people on this computer. Nothing is sent anywhere.</source>
        <translation>Gátt með skálduðu fólki á þessari tölvu. Ekkert er sent neitt.</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>In Znuny, under Admin › Web Services: import the file Nordesk.yml that comes with Nordesk. Under Dynamic Fields: add ClientRequestID for tickets and ClientArticleID for articles, both of type Text.</source>
        <translation>Í Znuny, undir „Admin › Web Services“: flyttu inn skrána Nordesk.yml sem fylgir Nordesk. Undir „Dynamic Fields“: bættu við ClientRequestID fyrir mál (tickets) og ClientArticleID fyrir greinar (articles), hvort tveggja af gerðinni Text.</translation>
    </message>
    <message>
        <source>In Zendesk's Admin Center, under APIs › OAuth clients: add a public client with the redirect URL http://127.0.0.1:47813/cb. Its identifier is the client ID.</source>
        <translation>Í Admin Center hjá Zendesk, undir „APIs › OAuth clients“: bættu við opinberum biðlara (public client) með endurbeiningarslóðinni (redirect URL) http://127.0.0.1:47813/cb. Kenni hans (identifier) er auðkenni biðlara (client ID).</translation>
    </message>
    <message>
        <source>In ServiceNow, under System OAuth › Application Registry: add an OAuth API endpoint for external clients with the redirect URL http://127.0.0.1:8765/cb. The registration shows its client ID.</source>
        <translation>Í ServiceNow, undir „System OAuth › Application Registry“: bættu við OAuth API-endapunkti fyrir ytri biðlara með endurbeiningarslóðinni (redirect URL) http://127.0.0.1:8765/cb. Skráningin sýnir auðkenni biðlara (client ID).</translation>
    </message>
    <message>
        <source>In Microsoft Entra, under App registrations: add a mobile and desktop application with the redirect URI http://localhost and the permission user_impersonation of Dynamics CRM. Its application ID is the client ID.</source>
        <translation>Í Microsoft Entra, undir „App registrations“: bættu við farsíma- og skjáborðsforriti með endurbeiningarslóðinni (redirect URI) http://localhost og heimildinni user_impersonation fyrir Dynamics CRM. Auðkenni forritsins (application ID) er auðkenni biðlara (client ID).</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Critical</source>
        <translation>Mjög áríðandi</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Mikil</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Venjuleg</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Lítil</translation>
    </message>
</context>
<context>
    <name>PriorityText</name>
    <message>
        <source>Everything stands still, and there is no way around it.</source>
        <translation>Allt er stopp og engin leið fram hjá því.</translation>
    </message>
    <message>
        <source>Many are hindered, or something is due very soon.</source>
        <translation>Þetta tefur marga eða frestur er alveg að renna út.</translation>
    </message>
    <message>
        <source>It is a hindrance, but the work goes on.</source>
        <translation>Þetta er til trafala en vinnan heldur áfram.</translation>
    </message>
    <message>
        <source>It can wait.</source>
        <translation>Þetta getur beðið.</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Friðhelgi</translation>
    </message>
    <message>
        <source>Everything lies in folders that only you can read. Passwords are kept nowhere; the sign-in is encrypted with a key from the system's keyring. Nordesk sends nothing to anybody but your portal, and looks at the screen only when you press the button.</source>
        <translation>Allt er í möppum sem aðeins þú getur lesið. Lykilorð eru hvergi geymd; innskráningin er dulrituð með lykli úr lyklakippu kerfisins. Nordesk sendir engum neitt nema gáttinni þinni og lítur aðeins á skjáinn þegar þú ýtir á hnappinn.</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Hvað er geymt hvar</translation>
    </message>
    <message>
        <source>Delete what the portal sent</source>
        <translation>Eyða því sem gáttin sendi</translation>
    </message>
    <message>
        <source>Copy a report for the help desk</source>
        <translation>Afrita skýrslu fyrir aðstoð</translation>
    </message>
    <message>
        <source>Drafts, outbox and receipts</source>
        <translation>Drög, úthólf og kvittanir</translation>
    </message>
    <message>
        <source>What the portal sent, for reading offline</source>
        <translation>Það sem gáttin sendi, til lestrar án nettengingar</translation>
    </message>
    <message>
        <source>Files of drafts and of what waits to be sent</source>
        <translation>Skrár úr drögum og úr því sem bíður sendingar</translation>
    </message>
    <message>
        <source>Log (no texts, no passwords)</source>
        <translation>Atburðaskrá (engir textar, engin lykilorð)</translation>
    </message>
    <message>
        <source>Settings and the list of accounts</source>
        <translation>Stillingar og listi yfir aðganga</translation>
    </message>
    <message>
        <source>The demo portal's own data</source>
        <translation>Eigin gögn sýnisgáttarinnar</translation>
    </message>
</context>
<context>
    <name>PrivateAnswers</name>
    <message>
        <source>Take their addresses</source>
        <translation>Taka slóðir úr þeim</translation>
    </message>
    <message>
        <source>Never take their addresses</source>
        <translation>Taka aldrei slóðir úr þeim</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Spyrja aftur</translation>
    </message>
    <message>
        <source>Private windows of %1</source>
        <translation>Gluggar í huliðsham: %1</translation>
    </message>
</context>
<context>
    <name>PrivateQuestion</name>
    <message>
        <source>The window was private, so its address was not taken.</source>
        <translation>Glugginn var í huliðsham og því var slóðin ekki tekin.</translation>
    </message>
    <message>
        <source>%1 does not tell whether a window is private, so the address was not taken.</source>
        <translation>%1 segir ekki hvort gluggi sé í huliðsham og því var slóðin ekki tekin.</translation>
    </message>
    <message>
        <source>Take addresses from private windows?</source>
        <translation>Taka slóðir úr gluggum í huliðsham?</translation>
    </message>
    <message>
        <source>Your answer is kept for %1 and counts from the next picture on. Settings can change it.</source>
        <translation>Svarið er geymt fyrir %1 og gildir frá og með næstu mynd. Því má breyta í stillingum.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Taka þær</translation>
    </message>
    <message>
        <source>Never take them</source>
        <translation>Taka þær aldrei</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Let the system ask</source>
        <translation>Láta kerfið spyrja</translation>
    </message>
</context>
<context>
    <name>QuickAbout</name>
    <message>
        <source>Change</source>
        <translation>Breyta</translation>
    </message>
    <message>
        <source>Change what it is about</source>
        <translation>Breyta því um hvað málið snýst</translation>
    </message>
    <message>
        <source>As a part of this case</source>
        <translation>Sem undirmál þessa máls</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velja…</translation>
    </message>
    <message>
        <source>%1 (charged)</source>
        <translation>%1 (gegn gjaldi)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Not chosen – the desk decides</source>
        <translation>Ekki valið – þjónustuborðið ákveður</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Forgangur</translation>
    </message>
    <message>
        <source>Please choose another; what you have written is kept.</source>
        <translation>Veldu annað; það sem þú hefur skrifað geymist.</translation>
    </message>
    <message>
        <source>The portal no longer offers what you had chosen</source>
        <translation>Gáttin býður ekki lengur upp á það sem þú valdir</translation>
    </message>
    <message>
        <source>You cannot order this yourself</source>
        <translation>Þú hefur ekki heimild til að panta þetta</translation>
    </message>
</context>
<context>
    <name>QuickBody</name>
    <message>
        <source>Incidents are read first. Nothing you have written is lost.</source>
        <translation>Atvik eru lesin fyrst. Ekkert sem þú hefur skrifað glatast.</translation>
    </message>
    <message>
        <source>This sounds like an incident</source>
        <translation>Þetta hljómar eins og atvik</translation>
    </message>
    <message>
        <source>Make it an incident</source>
        <translation>Breyta í atvik</translation>
    </message>
</context>
<context>
    <name>QuickFoot</name>
    <message>
        <source>Send</source>
        <translation>Senda</translation>
    </message>
    <message>
        <source>Open the full form</source>
        <translation>Opna allt eyðublaðið</translation>
    </message>
    <message>
        <source>Esc closes this and keeps what you have written.</source>
        <translation>Esc lokar þessu og geymir það sem þú hefur skrifað.</translation>
    </message>
    <message>
        <source>Draft saved %1. Esc closes this and keeps it.</source>
        <translation>Drög vistuð kl. %1. Esc lokar þessu og geymir drögin.</translation>
    </message>
    <message>
        <source>Not saved yet – the program tries again</source>
        <translation>Ekki vistað enn – forritið reynir aftur</translation>
    </message>
</context>
<context>
    <name>QuickPanel</name>
    <message>
        <source>New case</source>
        <translation>Nýtt mál</translation>
    </message>
    <message>
        <source>Close and keep what is written (Esc)</source>
        <translation>Loka og geyma það sem er skrifað (Esc)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Límd mynd</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ var fjarlægt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Afturkalla</translation>
    </message>
    <message>
        <source>Your case is on its way.</source>
        <translation>Málið þitt er á leiðinni.</translation>
    </message>
    <message>
        <source>Show my cases</source>
        <translation>Sýna málin mín</translation>
    </message>
    <message>
        <source>Please answer what is marked before you send it</source>
        <translation>Svaraðu því sem er merkt áður en þú sendir</translation>
    </message>
    <message>
        <source>What is to be mended stands among the questions that are not asked here.</source>
        <translation>Það sem þarf að laga er meðal spurninganna sem ekki er spurt hér.</translation>
    </message>
    <message>
        <source>Open the full form</source>
        <translation>Opna allt eyðublaðið</translation>
    </message>
    <message>
        <source>The form is not ready yet</source>
        <translation>Eyðublaðið er ekki tilbúið enn</translation>
    </message>
</context>
<context>
    <name>Quitting</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Ekki er allt vistað</translation>
    </message>
    <message>
        <source>What you wrote last is not on this computer's disk. If you quit now, it is lost.</source>
        <translation>Það sem þú skrifaðir síðast er ekki komið á diskinn. Ef þú hættir núna tapast það.</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Hætta og missa það</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Vera áfram</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Home</source>
        <translation>Heim</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Þjónustulisti</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nýtt mál</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mín mál</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Þekking</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Virkni</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Úthólf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Stillingar</translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <translation>%1, %2 ný</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Staðir</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt</source>
        <translation>Kvittun</translation>
    </message>
    <message>
        <source>When and to whom</source>
        <translation>Hvenær og til hvers</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Hvað var sent</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skrár</translation>
    </message>
    <message>
        <source>Kept by Nordesk on the computer it was sent from.</source>
        <translation>Nordesk geymir þetta á tölvunni sem það var sent úr.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Málsnúmer</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Sent til</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Sent sem</translation>
    </message>
    <message>
        <source>You pressed Send</source>
        <translation>Þú ýttir á Senda</translation>
    </message>
    <message>
        <source>Received, by the portal's clock</source>
        <translation>Móttekið, samkvæmt klukku gáttarinnar</translation>
    </message>
    <message>
        <source>Confirmed, by this computer's clock</source>
        <translation>Staðfest, samkvæmt klukku þessarar tölvu</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Staðfest af</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>gáttinni</translation>
    </message>
    <message>
        <source>you – the portal could not say</source>
        <translation>þér – gáttin gat ekki sagt til um það</translation>
    </message>
    <message>
        <source>Number of the exchange</source>
        <translation>Númer samskiptanna</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Lykill</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvað</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tegund</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texti</translation>
    </message>
</context>
<context>
    <name>ReceiptList</name>
    <message>
        <source>Sent from this computer</source>
        <translation>Sent úr þessari tölvu</translation>
    </message>
    <message>
        <source>Search in number, title, text and file names</source>
        <translation>Leita í númeri, titli, texta og skráaheitum</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Sýna meira</translation>
    </message>
    <message>
        <source>No receipt holds these words.</source>
        <translation>Engin kvittun inniheldur þessi orð.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Open the case</source>
        <translation>Opna málið</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Prenta…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Vista sem PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Afrita</translation>
    </message>
    <message>
        <source>The receipt is copied.</source>
        <translation>Kvittunin hefur verið afrituð.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Vista sem PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-skrár (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>This code is wrong, or too old.</source>
        <translation>Þessi kóði er rangur eða útrunninn.</translation>
    </message>
    <message>
        <source>This password is too short or too easy to guess.</source>
        <translation>Þetta lykilorð er of stutt eða auðvelt að giska á það.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Þetta er ekki lykilorðið.</translation>
    </message>
    <message>
        <source>This is not written the way the portal wants it.</source>
        <translation>Þetta er ekki skrifað eins og gáttin vill hafa það.</translation>
    </message>
    <message>
        <source>The portal does not know which customer you are.</source>
        <translation>Gáttin veit ekki hvaða viðskiptavinur þú ert.</translation>
    </message>
    <message>
        <source>Nothing is left of this entitlement.</source>
        <translation>Ekkert er eftir af þessum réttindum.</translation>
    </message>
    <message>
        <source>This entitlement is not in force, or belongs to another customer or product.</source>
        <translation>Þessi réttindi eru ekki í gildi eða tilheyra öðrum viðskiptavini eða annarri vöru.</translation>
    </message>
    <message>
        <source>The portal has no rules by which it could find the right queue.</source>
        <translation>Gáttin hefur engar reglur til að finna réttu biðröðina.</translation>
    </message>
    <message>
        <source>The portal did not accept this.</source>
        <translation>Gáttin samþykkti þetta ekki.</translation>
    </message>
</context>
<context>
    <name>RelatedPanel</name>
    <message>
        <source>Open</source>
        <translation>Opið</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Lokið</translation>
    </message>
    <message>
        <source>The customer's latest cases</source>
        <translation>Nýjustu mál viðskiptavinarins</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skrár</translation>
    </message>
    <message>
        <source>Linked articles</source>
        <translation>Tengdar greinar</translation>
    </message>
    <message>
        <source>Copies go to</source>
        <translation>Afrit fara til</translation>
    </message>
    <message>
        <source>There is nothing else around this case.</source>
        <translation>Ekkert annað tengist þessu máli.</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>The whole and its parts</source>
        <translation>Yfirmál og undirmál</translation>
    </message>
    <message>
        <source>Merged cases</source>
        <translation>Sameinuð mál</translation>
    </message>
    <message>
        <source>Related cases</source>
        <translation>Tengd mál</translation>
    </message>
    <message>
        <source>Linked articles</source>
        <translation>Tengdar greinar</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Svipað</translation>
    </message>
    <message>
        <source>This case stands by itself: nothing is linked to it, and nothing like it is kept here.</source>
        <translation>Þetta mál stendur eitt og sér: ekkert er tengt því og ekkert svipað er geymt hér.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Mál</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Yfirmál</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Undirmál</translation>
    </message>
    <message>
        <source>Goes on there</source>
        <translation>Heldur áfram þar</translation>
    </message>
    <message>
        <source>Ended in this one</source>
        <translation>Rann inn í þetta</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Write a reply</source>
        <translation>Skrifa svar</translation>
    </message>
    <message>
        <source>What should the desk know?</source>
        <translation>Hvað þarf þjónustuborðið að vita?</translation>
    </message>
    <message>
        <source>Attach files …</source>
        <translation>Hengja skrár við…</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Senda svar</translation>
    </message>
    <message>
        <source>At most {size} per file</source>
        <translation>Mest {size} á skrá</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Hengja skrár við</translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message>
        <source>Show the folder</source>
        <translation>Sýna möppuna</translation>
    </message>
</context>
<context>
    <name>Rescues</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Ekkert vantar.</translation>
    </message>
    <message>
        <source>What was written in the last minutes may be missing.</source>
        <translation>Það sem var skrifað síðustu mínúturnar kann að vanta.</translation>
    </message>
    <message>
        <source>The old file lies here: %1</source>
        <translation>Gamla skráin er hér: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were taken over.</source>
        <translation>
            <numerusform>%n drög var bjargað.</numerusform>
            <numerusform>%n drögum var bjargað.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait to be sent; the portal is asked first whether it has them.</source>
        <translation>
            <numerusform>%n atriði bíður sendingar; gáttin er fyrst spurð hvort hún hafi það.</numerusform>
            <numerusform>%n atriði bíða sendingar; gáttin er fyrst spurð hvort hún hafi þau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with your work was damaged</source>
        <translation>Skráin með vinnunni þinni var skemmd</translation>
    </message>
    <message>
        <source>The file with your work was made by a newer Nordesk</source>
        <translation>Skráin með vinnunni þinni var gerð af nýrra Nordesk</translation>
    </message>
    <message>
        <source>Another program's file lay in the place of your work</source>
        <translation>Skrá annars forrits var á staðnum þar sem vinnan þín á að vera</translation>
    </message>
    <message>
        <source>The file with your work was gone</source>
        <translation>Skráin með vinnunni þinni var horfin</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>What was found</source>
        <translation>Það sem fannst</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches “%1”</source>
        <translation>Ekkert í þjónustulistanum passar við „%1“</translation>
    </message>
    <message>
        <source>Try another word, or look through the categories.</source>
        <translation>Prófaðu annað orð eða skoðaðu flokkana.</translation>
    </message>
    <message>
        <source>Show all categories</source>
        <translation>Sýna alla flokka</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>Ekki opið þér</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>User</source>
        <translation>Notandi</translation>
    </message>
    <message>
        <source>Authorised contact</source>
        <translation>Viðurkenndur tengiliður</translation>
    </message>
    <message>
        <source>Customer administrator</source>
        <translation>Stjórnandi viðskiptavinar</translation>
    </message>
    <message>
        <source>Workspace administrator</source>
        <translation>Stjórnandi vinnusvæðis</translation>
    </message>
    <message>
        <source>Customer activity</source>
        <translation>Virkni viðskiptavina</translation>
    </message>
    <message>
        <source>View all requests</source>
        <translation>Sjá allar beiðnir</translation>
    </message>
    <message>
        <source>Learning manager</source>
        <translation>Námsstjóri</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Þjónustufulltrúi</translation>
    </message>
</context>
<context>
    <name>ScreenshotsPage</name>
    <message>
        <source>Screenshots</source>
        <translation>Skjámyndir</translation>
    </message>
    <message>
        <source>What your system asks, and what for</source>
        <translation>Það sem kerfið spyr um og til hvers</translation>
    </message>
    <message>
        <source>Your system asks nothing: Nordesk can take a picture when you press the button, and only then.</source>
        <translation>Kerfið spyr um ekkert: Nordesk getur tekið mynd þegar þú ýtir á hnappinn, og aðeins þá.</translation>
    </message>
    <message>
        <source>A picture goes into your draft and nowhere else until you send it. You can look at it before.</source>
        <translation>Mynd fer í drögin þín og ekkert annað fyrr en þú sendir þau. Þú getur skoðað hana áður.</translation>
    </message>
    <message>
        <source>Take a picture now</source>
        <translation>Taka mynd núna</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ekki núna</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Ask the portal for news</source>
        <translation>Sækja nýtt frá gáttinni</translation>
    </message>
    <message>
        <source>Quit Nordesk</source>
        <translation>Hætta í Nordesk</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Leitarniðurstöður</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; any of the six languages will do.</source>
        <translation>Ekkert fannst. Prófaðu færri eða önnur orð; öll sex tungumálin duga.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Client ID</source>
        <translation>Auðkenni biðlara (client ID)</translation>
    </message>
    <message>
        <source>Tenant (directory)</source>
        <translation>Leigjandi (möppukerfi)</translation>
    </message>
    <message>
        <source>Port for the answer of the sign-in</source>
        <translation>Gátt (port) fyrir svar innskráningar</translation>
    </message>
    <message>
        <source>Name of the web service</source>
        <translation>Heiti vefþjónustunnar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Stillingar</translation>
    </message>
    <message>
        <source>The portal has been told.</source>
        <translation>Gáttin hefur fengið að vita af því.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Hvert?</translation>
    </message>
    <message>
        <source>Signing out …</source>
        <translation>Skrái út…</translation>
    </message>
    <message>
        <source>Deleted. It is fetched again when it is needed.</source>
        <translation>Eytt. Þetta er sótt aftur þegar á þarf að halda.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no texts, names or passwords.</source>
        <translation>Skýrslan er á klippispjaldinu. Í henni eru engir textar, nöfn né lykilorð.</translation>
    </message>
</context>
<context>
    <name>SettingsStep</name>
    <message>
        <source>This portal lets programs in only if its administrator has entered them. Ask for these names:</source>
        <translation>Þessi gátt hleypir aðeins inn forritum sem kerfisstjóri hefur skráð. Biddu um þessi heiti:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Halda áfram</translation>
    </message>
    <message>
        <source>What the administrator has to prepare</source>
        <translation>Það sem kerfisstjórinn þarf að undirbúa</translation>
    </message>
    <message>
        <source>Copied: paste it into a mail</source>
        <translation>Afritað: límdu það í tölvupóst</translation>
    </message>
    <message>
        <source>Copy this for the administrator</source>
        <translation>Afrita þetta fyrir kerfisstjórann</translation>
    </message>
    <message>
        <source>Nordesk shall be let in at %1. Please prepare this and tell me the client ID.</source>
        <translation>Nordesk á að fá aðgang að %1. Undirbúðu þetta og láttu mig vita hvert auðkenni biðlara (client ID) er.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share this case</source>
        <translation>Deila þessu máli</translation>
    </message>
    <message>
        <source>Those ticked can read the case and answer in it, until you take the tick away.</source>
        <translation>Þau sem merkt er við geta lesið málið og svarað í því þar til þú tekur merkið af.</translation>
    </message>
    <message>
        <source>Find people and groups</source>
        <translation>Finna fólk og hópa</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Fólk og hópar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hætta við</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lokið</translation>
    </message>
    <message>
        <source>%1 – shared by %2</source>
        <translation>%1 – %2 deildi</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (hópur)</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Popular</source>
        <translation>Vinsælt</translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation>Það sem þú getur beðið um</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annað</translation>
    </message>
</context>
<context>
    <name>ShotCard</name>
    <message>
        <source>Area and delay</source>
        <translation>Svæði og töf</translation>
    </message>
    <message>
        <source>Take screenshot</source>
        <translation>Taka skjámynd</translation>
    </message>
    <message>
        <source>The web address and the time stand beneath the picture. Nordesk steps aside by itself.</source>
        <translation>Vefslóðin og tíminn standa undir myndinni. Nordesk víkur sjálfkrafa til hliðar.</translation>
    </message>
</context>
<context>
    <name>ShowStep</name>
    <message>
        <source>Add file …</source>
        <translation>Bæta við skrá…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Líma</translation>
    </message>
    <message>
        <source>Or drop files anywhere on this page, or press Ctrl+V.</source>
        <translation>Eða slepptu skrám hvar sem er á þessari síðu, eða ýttu á Ctrl+V.</translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation>Breyta mynd</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Loka myndinni</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reyna aftur</translation>
    </message>
    <message>
        <source>Copy a picture or files first, then paste them here.</source>
        <translation>Afritaðu fyrst mynd eða skrár og límdu svo hér.</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Ekkert er til að líma</translation>
    </message>
    <message>
        <source>It is locked, protected or switched off. Look at the picture before you send it.</source>
        <translation>Hann er læstur, varinn eða slökktur. Skoðaðu myndina áður en þú sendir hana.</translation>
    </message>
    <message>
        <source>A screen is empty in the picture</source>
        <translation>Einn skjár er auður á myndinni</translation>
    </message>
    <message>
        <source>%1 each at most.</source>
        <translation>Hver mest %1.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n files.</source>
        <translation>
            <numerusform>Mest %n skrá.</numerusform>
            <numerusform>Mest %n skrár.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Check the address and your network, then try again.</source>
        <translation>Athugaðu slóðina og nettenginguna þína og reyndu aftur.</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Language</source>
        <translation>Tungumál</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in again</source>
        <translation>Skráðu þig inn aftur</translation>
    </message>
    <message>
        <source>Your drafts and what waits to be sent are as you left them.</source>
        <translation>Drögin þín og það sem bíður sendingar er eins og þú skildir við það.</translation>
    </message>
    <message>
        <source>A new password</source>
        <translation>Nýtt lykilorð</translation>
    </message>
    <message>
        <source>For those who have none yet, and those who forgot theirs.</source>
        <translation>Fyrir þau sem eiga ekkert enn og þau sem gleymdu sínu.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkomin</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Bæta við aðgangi</translation>
    </message>
    <message>
        <source>Several portals can stand side by side.</source>
        <translation>Hægt er að hafa margar gáttir hlið við hlið.</translation>
    </message>
    <message>
        <source>Welcome to Nordesk</source>
        <translation>Velkomin í Nordesk</translation>
    </message>
    <message>
        <source>Everything you do with your service desk, in one place.</source>
        <translation>Öll samskipti þín við þjónustuborðið á einum stað.</translation>
    </message>
    <message>
        <source>Looking for the portal …</source>
        <translation>Leita að gáttinni…</translation>
    </message>
    <message>
        <source>Starting the demo portal …</source>
        <translation>Ræsi sýnisgáttina…</translation>
    </message>
    <message>
        <source>Something is missing at the portal</source>
        <translation>Eitthvað vantar í gáttina</translation>
    </message>
    <message>
        <source>Signed in until you quit</source>
        <translation>Innskráning gildir þar til þú hættir</translation>
    </message>
    <message>
        <source>This computer's keyring cannot keep your sign-in safe, so you will be asked again next time.</source>
        <translation>Lyklakippa tölvunnar getur ekki geymt innskráninguna á öruggan hátt, svo þú þarft að skrá þig inn aftur næst.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Halda áfram</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>Lykilorðið er komið</translation>
    </message>
    <message>
        <source>You can sign in with it now.</source>
        <translation>Þú getur skráð þig inn með því núna.</translation>
    </message>
</context>
<context>
    <name>SignOutPanel</name>
    <message>
        <source>Not sent yet – drafts: {drafts}, in the outbox: {waiting}. What shall become of them?</source>
        <translation>Ekki sent enn – drög: {drafts}, í úthólfi: {waiting}. Hvað á að verða um þetta?</translation>
    </message>
    <message>
        <source>Everything of this account will be removed from this computer.</source>
        <translation>Allt sem tilheyrir þessum aðgangi verður fjarlægt úr þessari tölvu.</translation>
    </message>
    <message>
        <source>Keep them on this computer until I sign in again</source>
        <translation>Geyma það á þessari tölvu þar til ég skrái mig inn aftur</translation>
    </message>
    <message>
        <source>Save them as files in a folder of my choice</source>
        <translation>Vista það sem skrár í möppu að eigin vali</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eyða því</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Skrá út</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Halda innskráningu</translation>
    </message>
</context>
<context>
    <name>SlaPanel</name>
    <message>
        <source>Nothing was promised for this case by a certain time.</source>
        <translation>Engu var lofað fyrir ákveðinn tíma í þessu máli.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Hófst</translation>
    </message>
    <message>
        <source>Promised within</source>
        <translation>Lofað innan</translation>
    </message>
    <message>
        <source>Warned before</source>
        <translation>Viðvörun fyrir frest</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Beðið</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hvernig staðan er</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Eftir</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Stage %1 of %2: %3, %4</source>
        <translation>Áfangi %1 af %2: %3, %4</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Vantar enn: %1</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Þegar komið: %1</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Your rating: {score} of {best}</source>
        <translation>Einkunnin þín: {score} af {best}</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hvernig gekk?</translation>
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
        <translation>Drög</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Móttekið</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Í vinnslu</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Bíður þín</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Í bið</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Leyst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lokað</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Dregið til baka</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Sameinað</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Óþekkt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read what is new (F5)</source>
        <translation>Sækja það nýjasta (F5)</translation>
    </message>
    <message>
        <source>Connection …</source>
        <translation>Tenging…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Skrá inn</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>The disk is full.</source>
        <translation>Diskurinn er fullur.</translation>
    </message>
    <message>
        <source>Another program holds the file.</source>
        <translation>Annað forrit heldur skránni.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Skráin er skemmd.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Nordesk.</source>
        <translation>Skráin var skrifuð af nýrri útgáfu af Nordesk.</translation>
    </message>
    <message>
        <source>The program may not write there.</source>
        <translation>Forritið má ekki skrifa þar.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Skráin er ekki lengur til.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>whole desktop</source>
        <translation>allt skjáborðið</translation>
    </message>
    <message>
        <source>one screen</source>
        <translation>einn skjár</translation>
    </message>
    <message>
        <source>one window</source>
        <translation>einn gluggi</translation>
    </message>
    <message>
        <source>part of the screen</source>
        <translation>hluti skjásins</translation>
    </message>
    <message>
        <source>Added by Nordesk %1 on %2 – %3, %4</source>
        <translation>Bætt við af Nordesk %1 á %2 – %3, %4</translation>
    </message>
    <message>
        <source>Web address: %1</source>
        <translation>Veffang: %1</translation>
    </message>
    <message>
        <source>The time was redacted.</source>
        <translation>Tíminn var hulinn.</translation>
    </message>
    <message>
        <source>The clock was not compared with a portal's.</source>
        <translation>Klukkan var ekki borin saman við klukku gáttar.</translation>
    </message>
    <message>
        <source>± %1 s</source>
        <translation>± %1 sek</translation>
    </message>
    <message>
        <source>This PC's clock agrees with the portal's (%1).</source>
        <translation>Klukka tölvunnar stemmir við klukku gáttarinnar (%1).</translation>
    </message>
    <message>
        <source>This PC's clock is %1 ahead of the portal's (%2).</source>
        <translation>Klukka tölvunnar er %1 á undan klukku gáttarinnar (%2).</translation>
    </message>
    <message>
        <source>This PC's clock is %1 behind the portal's (%2).</source>
        <translation>Klukka tölvunnar er %1 á eftir klukku gáttarinnar (%2).</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 klst</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 klst. %2 mín</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 mín. %2 sek</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sek</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Redact all</source>
        <translation>Hylja allt</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Hafna öllu</translation>
    </message>
    <message>
        <source>Redact “%1”</source>
        <translation>Hylja „%1“</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>Hafna „%1“</translation>
    </message>
    <message>
        <source>Your organisation asks that all of them be redacted before the picture is used.</source>
        <translation>Fyrirtækið þitt krefst þess að allt sé hulið áður en myndin er notuð.</translation>
    </message>
    <message>
        <source>Press on one, or reach it by Tab; Enter redacts it, Delete dismisses it.</source>
        <translation>Ýttu á eitt eða farðu á það með Tab; Enter hylur það, Delete hafnar því.</translation>
    </message>
    <message numerus="yes">
        <source>%n places look private</source>
        <translation>
            <numerusform>%n staður virðist persónulegur</numerusform>
            <numerusform>%n staðir virðast persónulegir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>This may help</source>
        <translation>Þetta gæti hjálpað</translation>
    </message>
    <message>
        <source>Back to the suggestions</source>
        <translation>Til baka í tillögurnar</translation>
    </message>
</context>
<context>
    <name>TableFileDialog</name>
    <message>
        <source>Export</source>
        <translation>Flytja út</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-vinnubók</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Gildi aðskilin með kommum</translation>
    </message>
</context>
<context>
    <name>TableTrouble</name>
    <message>
        <source>The file cannot be read.</source>
        <translation>Ekki er hægt að lesa skrána.</translation>
    </message>
    <message>
        <source>There is no table in it: no row with headings, or a form Nordesk does not know.</source>
        <translation>Engin tafla er í henni: engin röð með fyrirsögnum eða snið sem Nordesk þekkir ekki.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Engar raðir eru í henni.</translation>
    </message>
    <message>
        <source>It is bigger than %1.</source>
        <translation>Hún er stærri en %1.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>Í henni eru fleiri en %1 raðir.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>Í henni eru fleiri en %1 dálkar.</translation>
    </message>
    <message>
        <source>What stands in it is nested too deep.</source>
        <translation>Innihald hennar er hreiðrað of djúpt.</translation>
    </message>
    <message>
        <source>It would grow to many times its size when it is opened.</source>
        <translation>Hún myndi margfaldast að stærð við opnun.</translation>
    </message>
    <message>
        <source>It holds programs (macros). Save it as a workbook without.</source>
        <translation>Í henni eru forrit (fjölvar). Vistaðu hana sem vinnubók án þeirra.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Hún er læst með lykilorði.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Skráin er skemmd.</translation>
    </message>
    <message>
        <source>Its text cannot be read. Save it as UTF-8.</source>
        <translation>Ekki er hægt að lesa textann í henni. Vistaðu hana sem UTF-8.</translation>
    </message>
    <message>
        <source>It is a workbook in the form used before 2007, or locked with a password. Save it as XLSX.</source>
        <translation>Hún er vinnubók á sniðinu sem var notað fyrir 2007 eða læst með lykilorði. Vistaðu hana sem XLSX.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>What to show of the conversation</source>
        <translation>Hvað á að sýna úr samtalinu</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Skilaboð</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>E-mail and calls</source>
        <translation>Tölvupóstur og símtöl</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Innri athugasemdir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skrár</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Atburðir</translation>
    </message>
    <message>
        <source>Fetching older …</source>
        <translation>Sæki eldra…</translation>
    </message>
    <message>
        <source>Fetch older from the portal</source>
        <translation>Sækja eldra úr gáttinni</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Ekkert af þessu tagi enn.</translation>
    </message>
    <message>
        <source>Nothing of this kind in what is here.</source>
        <translation>Ekkert af þessu tagi í því sem er hér.</translation>
    </message>
    <message>
        <source>Show older (%1)</source>
        <translation>Sýna eldra (%1)</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Sent as text, too</source>
        <translation>Sent líka sem texti</translation>
    </message>
    <message>
        <source>The desk finds your case by them. These lines follow your description.</source>
        <translation>Þjónustuborðið finnur málið þitt með þeim. Þessar línur koma á eftir lýsingunni.</translation>
    </message>
    <message>
        <source>Send address and time</source>
        <translation>Senda slóð og tíma</translation>
    </message>
    <message>
        <source>Send address and time of %1</source>
        <translation>Senda slóð og tíma: %1</translation>
    </message>
    <message>
        <source>%1: there is no room left beneath your description.</source>
        <translation>%1: ekkert pláss er eftir undir lýsingunni þinni.</translation>
    </message>
</context>
<context>
    <name>TextPart</name>
    <message>
        <source>Copy the text</source>
        <translation>Afrita textann</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Textinn hefur verið afritaður.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Alt and the arrow keys move it.</source>
        <translation>Alt og örvalyklar færa hana.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjarlægja %1</translation>
    </message>
    <message>
        <source>Edit picture %1</source>
        <translation>Breyta myndinni %1</translation>
    </message>
    <message>
        <source>with web address</source>
        <translation>með vefslóð</translation>
    </message>
    <message>
        <source>no web address</source>
        <translation>engin vefslóð</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>enginn tími</translation>
    </message>
    <message>
        <source>with time</source>
        <translation>með tíma</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>yfirfarin</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>ekki yfirfarin</translation>
    </message>
    <message>
        <source>address</source>
        <translation>slóð</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tími</translation>
    </message>
</context>
<context>
    <name>TimeRangeEditor</name>
    <message>
        <source>from</source>
        <translation>frá</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>kk:mm</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Bíður sendingar</translation>
    </message>
    <message>
        <source>Not sure whether it arrived</source>
        <translation>Óvíst hvort það barst</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>Þú stöðvaðir þetta</translation>
    </message>
    <message>
        <source>Not accepted by the portal</source>
        <translation>Gáttin tók ekki við þessu</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Innri athugasemd</translation>
    </message>
    <message>
        <source>Internal task</source>
        <translation>Innra verkefni</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Skrár</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Frá %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Afrit til %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Tölvupóstur</translation>
    </message>
    <message>
        <source>E-mail to the desk</source>
        <translation>Tölvupóstur til þjónustuborðsins</translation>
    </message>
    <message>
        <source>E-mail from the desk</source>
        <translation>Tölvupóstur frá þjónustuborðinu</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Símtal</translation>
    </message>
    <message>
        <source>Call to the desk</source>
        <translation>Símtal til þjónustuborðsins</translation>
    </message>
    <message>
        <source>Call from the desk</source>
        <translation>Símtal frá þjónustuborðinu</translation>
    </message>
</context>
<context>
    <name>TitleBar</name>
    <message>
        <source>Back</source>
        <translation>Til baka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Áfram</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Leita í öllu (Ctrl+K)</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>SÝNISGÁTT</translation>
    </message>
    <message>
        <source>A portal on this computer to try things out. Nothing is sent anywhere.</source>
        <translation>Gátt á þessari tölvu til að prófa sig áfram. Ekkert er sent neitt.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Aðgangur: %1</translation>
    </message>
    <message>
        <source>Open a case file …</source>
        <translation>Opna málsskrá…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Bæta við aðgangi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Stillingar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Skrá út</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Hætta</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Nordesk</source>
        <translation>Opna Nordesk</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nýtt mál</translation>
    </message>
    <message>
        <source>Take screenshot</source>
        <translation>Taka skjámynd</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Hætta</translation>
    </message>
    <message>
        <source>Screenshot of …</source>
        <translation>Skjámynd af…</translation>
    </message>
    <message>
        <source>Nordesk goes on here. Quit it from this icon's menu.</source>
        <translation>Nordesk keyrir áfram hér. Hættu í valmynd þessa tákns.</translation>
    </message>
    <message>
        <source>Case %1 is waiting for you</source>
        <translation>Mál %1 bíður þín</translation>
    </message>
    <message>
        <source>News in case %1</source>
        <translation>Nýtt í máli %1</translation>
    </message>
</context>
<context>
    <name>ViewChooser</name>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (breytt)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Sýn: %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Vista breytingar</translation>
    </message>
    <message>
        <source>Keep as a view …</source>
        <translation>Vista sem sýn…</translation>
    </message>
    <message>
        <source>My own views</source>
        <translation>Mínar eigin sýnir</translation>
    </message>
    <message>
        <source>Keep as a new view …</source>
        <translation>Vista sem nýja sýn…</translation>
    </message>
    <message>
        <source>Begin with this view</source>
        <translation>Byrja á þessari sýn</translation>
    </message>
    <message>
        <source>Rename this view …</source>
        <translation>Endurnefna þessa sýn…</translation>
    </message>
    <message>
        <source>Throw this view away</source>
        <translation>Henda þessari sýn</translation>
    </message>
    <message>
        <source>Views of %1</source>
        <translation>Sýnir frá %1</translation>
    </message>
    <message>
        <source>The portal's views</source>
        <translation>Sýnir gáttarinnar</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Vista þessa sýn</translation>
    </message>
    <message>
        <source>With its filters, columns and order. It stays on this computer.</source>
        <translation>Með síum, dálkum og röð. Hún verður áfram á þessari tölvu.</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Endurnefna þessa sýn</translation>
    </message>
    <message>
        <source>Throw this view away?</source>
        <translation>Á að henda þessari sýn?</translation>
    </message>
    <message>
        <source>The cases stay. Only “%1” goes.</source>
        <translation>Málin haldast. Aðeins „%1“ hverfur.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Henda</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Halda því</translation>
    </message>
</context>
<context>
    <name>WorksStep</name>
    <message>
        <source>You are signed in. This is what works here:</source>
        <translation>Innskráning tókst. Þetta virkar hér:</translation>
    </message>
    <message>
        <source>What has a dash, this portal does not let programs do. Its own pages may.</source>
        <translation>Það sem er með striki leyfir gáttin forritum ekki að gera. Hennar eigin síður geta það ef til vill.</translation>
    </message>
    <message>
        <source>Something is missing at the portal</source>
        <translation>Eitthvað vantar í gáttina</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Byrja</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: virkar</translation>
    </message>
    <message>
        <source>%1: does not work here</source>
        <translation>%1: virkar ekki hér</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Já</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
</TS>
