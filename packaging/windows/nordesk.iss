; Inno Setup 6.3 or newer. Per user by default; IT may pass /ALLUSERS, and /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /LOG.
;   iscc /DAppVersion=0.1.0 packaging\windows\nordesk.iss        (after `python packaging\dev.py package`)
; Sign every .exe, .dll and .pyd beneath build\dist\nordesk before, and the installer after.

#ifndef AppVersion
  #error Pass /DAppVersion=<version of pyproject.toml>
#endif

[Setup]
AppId={{2038FB90-CDB8-4373-B496-44A3B6FDB477}
AppName=Nordesk
AppVersion={#AppVersion}
AppPublisher=Nordesk
VersionInfoVersion={#AppVersion}
DefaultDirName={autopf}\Nordesk
DefaultGroupName=Nordesk
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=build\installer
OutputBaseFilename=nordesk-{#AppVersion}-setup
LicenseFile=LICENSE
SetupIconFile=build\freeze\build\nordesk.ico
UninstallDisplayIcon={app}\nordesk.exe
UninstallDisplayName=Nordesk
Compression=lzma2
SolidCompression=yes
CloseApplications=yes
ChangesAssociations=yes
RestartApplications=no
ShowLanguageDialog=auto

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "nb"; MessagesFile: "compiler:Languages\Norwegian.isl"
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"
Name: "fi"; MessagesFile: "compiler:Languages\Finnish.isl"
Name: "da"; MessagesFile: "compiler:Languages\Danish.isl"
Name: "is"; MessagesFile: "compiler:Languages\Icelandic.isl"

[InstallDelete]
; An update must not leave libraries of the version before beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "build\dist\nordesk\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\Nordesk"; Filename: "{app}\nordesk.exe"

[Registry]
; A case file opens in the window, which shows it and sends nothing.
Root: HKA; Subkey: "Software\Classes\.nordesk"; ValueType: string; ValueData: "Nordesk.Case"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.nordesk\OpenWithProgids"; ValueType: string; ValueName: "Nordesk.Case"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Nordesk.Case"; ValueType: string; ValueData: "Nordesk"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Nordesk.Case\DefaultIcon"; ValueType: string; ValueData: "{app}\nordesk.exe,0"
Root: HKA; Subkey: "Software\Classes\Nordesk.Case\shell\open\command"; ValueType: string; ValueData: """{app}\nordesk.exe"" open ""%1"""

[Run]
Filename: "{app}\nordesk.exe"; Description: "{cm:LaunchProgram,Nordesk}"; Flags: nowait postinstall skipifsilent

; Drafts and settings of the user ({localappdata}\Nordesk) are not the installer's: removing the program leaves them.
