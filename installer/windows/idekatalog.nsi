; The installer for one user, without administrator rights.
;
; What is new is unpacked beside what is there and takes its place by a rename: whatever goes wrong before that
; leaves everything as it was. makensis gets STAGE, LISTS, OUTPUT, VERSION, NUMBERS, ROOM_MB, SIZE_KB, ICON and SIDE.
;
; Exit codes, also with /S: 0 done, 2 the program is open, 3 no room, 4 a foreign folder, 5 not writable, 6 too old.

Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 32
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include danish.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Idekatalog"
!define MATERIAL "$LOCALAPPDATA\idekatalog"
!define SHORTCUT "$SMPROGRAMS\Idekatalog.lnk"
!define NEW "$INSTDIR.ny"
!define OLD "$INSTDIR.gammel"

Name "Idekatalog"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Idekatalog"
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText "Idekatalog ${VERSION}"

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Idekatalog"
VIAddVersionKey "FileDescription" "Idekatalog"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" ""

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEPAGE_TITLE "${WELCOME_TITLE}"
!define MUI_WELCOMEPAGE_TEXT "${WELCOME_TEXT}"
!define MUI_FINISHPAGE_TITLE "${FINISH_TITLE}"
!define MUI_FINISHPAGE_TEXT "${FINISH_TEXT}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\idekatalog-app.exe"
!define MUI_FINISHPAGE_RUN_TEXT "${FINISH_RUN}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Danish"

!macro Refuse CODE SENTENCE
    MessageBox MB_OK|MB_ICONEXCLAMATION "${SENTENCE}" /SD IDOK
    SetErrorLevel ${CODE}
    Quit
!macroend

; A DLL that is in use cannot be opened for writing: then one of the program's windows is open.
!macro WaitUntilClosed
    ${Do}
        ${IfNot} ${FileExists} "$INSTDIR\python311.dll"
            ${ExitDo}
        ${EndIf}
        ClearErrors
        FileOpen $1 "$INSTDIR\python311.dll" a
        ${IfNot} ${Errors}
            FileClose $1
            ${ExitDo}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "${RUNNING}" /SD IDCANCEL IDRETRY +3
        SetErrorLevel 2
        Quit
    ${Loop}
!macroend

Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
        !insertmacro Refuse 6 "${TOO_OLD}"
    ${EndIf}
FunctionEnd

Function un.onInit
    !insertmacro WaitUntilClosed
FunctionEnd

; An upgrade that lost its power between the two renames left the old program under its passing name.
Function BringBack
    ${IfNot} ${FileExists} "$INSTDIR\*.*"
    ${AndIf} ${FileExists} "${OLD}\*.*"
        Rename "${OLD}" "$INSTDIR"
    ${EndIf}
FunctionEnd

Function RefuseForeignFolder
    ${If} ${FileExists} "$INSTDIR\*.*"
    ${AndIfNot} ${FileExists} "$INSTDIR\afinstaller.exe"
        ${DirState} "$INSTDIR" $0
        ${If} $0 = 1
            !insertmacro Refuse 4 "${FOREIGN}"
        ${EndIf}
    ${EndIf}
FunctionEnd

; With .portable beside the program all that is hers lies in here, too, and would go with the old one.
Function RefuseWhatIsHers
    ${If} ${FileExists} "$INSTDIR\.portable"
    ${OrIf} ${FileExists} "$INSTDIR\data"
        !insertmacro Refuse 4 "${HERS}"
    ${EndIf}
FunctionEnd

; Where a drive does not tell its room, unpacking will.
Function RefuseWithoutRoom
    ${GetRoot} "$INSTDIR" $1
    ClearErrors
    ${DriveSpace} "$1\" "/D=F /S=M" $0
    ${IfNot} ${Errors}
    ${AndIf} $0 < ${ROOM_MB}
        !insertmacro Refuse 3 "${NO_ROOM}"
    ${EndIf}
FunctionEnd

Function SayNetworkDrive
    ${GetRoot} "$INSTDIR" $1
    System::Call "kernel32::GetDriveTypeW(w '$1\') i .r2"
    ${If} $2 = 4
        MessageBox MB_OK|MB_ICONINFORMATION "${NETWORK}" /SD IDOK
    ${EndIf}
FunctionEnd

Function GiveUp
    SetOutPath "$TEMP"
    RMDir /r "${NEW}"
    !insertmacro Refuse 5 "${FAILED}"
FunctionEnd

Function .onInstFailed
    SetOutPath "$TEMP"
    RMDir /r "${NEW}"
FunctionEnd

Function TakePlace
    SetOutPath "$TEMP"
    RMDir /r "${OLD}"
    ClearErrors
    ${If} ${FileExists} "$INSTDIR\*.*"
        Rename "$INSTDIR" "${OLD}"
        ${If} ${Errors}
            Call GiveUp
        ${EndIf}
    ${EndIf}
    Rename "${NEW}" "$INSTDIR"
    ${If} ${Errors}
        Rename "${OLD}" "$INSTDIR"
        Call GiveUp
    ${EndIf}
    RMDir /r "${OLD}"
FunctionEnd

Function Register
    CreateShortcut "${SHORTCUT}" "$INSTDIR\idekatalog-app.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Idekatalog"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\idekatalog-app.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\afinstaller.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\afinstaller.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
FunctionEnd

Section
    Call BringBack
    !insertmacro WaitUntilClosed
    Call RefuseForeignFolder
    Call RefuseWhatIsHers
    Call RefuseWithoutRoom
    Call SayNetworkDrive
    RMDir /r "${NEW}"
    ClearErrors
    SetOutPath "${NEW}"
    ${IfNot} ${Errors}
        File /r "${STAGE}/*.*"
        WriteUninstaller "${NEW}\afinstaller.exe"
    ${EndIf}
    ${If} ${Errors}
        Call GiveUp
    ${EndIf}
    Call TakePlace
    Call Register
SectionEnd

; Only what we have put there goes; the lists are written by installer/windows/nsis.py.
Section "Uninstall"
    SetOutPath "$TEMP"
    !include "${LISTS}"
    Delete "$INSTDIR\afinstaller.exe"
    RMDir "$INSTDIR"
    Delete "${SHORTCUT}"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    ; What can be made again goes in any case.
    RMDir /r "${MATERIAL}\Cache"
    Delete "${MATERIAL}\idekatalog.log*"
    Delete "${MATERIAL}\idekatalog.lock"
    Delete "${MATERIAL}\not-closed"
    Delete "${MATERIAL}\come-forward"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/SLET" $1
    ${IfNot} ${Errors}
        RMDir /r "${MATERIAL}"
    ${ElseIf} ${FileExists} "${MATERIAL}\*.*"
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "${ASK_MATERIAL}" /SD IDNO IDNO +2
        RMDir /r "${MATERIAL}"
    ${EndIf}
    RMDir "${MATERIAL}"
SectionEnd
