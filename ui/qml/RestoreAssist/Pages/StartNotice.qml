import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The last run did not end properly: what is known, and what safe mode leaves out.
Sheet {
    id: root
    required property CrashFunnel crash
    property bool details: false
    objectName: "startNotice"
    shown: crash.lastRun !== ""
    sheetWidth: Theme.wideSheet
    onDismissed: crash.dismissLastRun()
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        Title { Layout.fillWidth: true; text: root.crash.safeMode ? qsTr("Started in safe mode") : qsTr("The app did not end properly last time"); wrapMode: Text.WordWrap; elide: Text.ElideNone }
        Note { Layout.fillWidth: true; text: root.crash.safeMode ? qsTr("Two starts in a row ended badly. This time no meters are opened and nothing syncs in the background; everything you recorded is here. Close the app properly and it starts as usual again.") : qsTr("Everything that the screen had confirmed is here. What was being typed is offered again where it was typed.") }
        CrashDetails { id: known; objectName: "lastRun"; Layout.fillWidth: true; visible: root.details; text: root.crash.lastRun }
        GridLayout {
            id: ways
            readonly property bool tight: root.details && width < Theme.px(520)
            Layout.fillWidth: true
            columns: tight ? 1 : 3
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            AppButton { Layout.fillWidth: ways.tight; objectName: "lastRunMore"; kind: AppButton.Kind.Outline; text: root.details ? qsTr("Hide details") : qsTr("Show details"); onClicked: root.details = !root.details }
            AppButton { objectName: "lastRunCopy"; Layout.fillWidth: ways.tight; visible: root.details; kind: AppButton.Kind.Outline; text: qsTr("Copy"); onClicked: { known.copy(); Notices.say(qsTr("Copied")) } }
            AppButton { objectName: "lastRunGoOn"; Layout.fillWidth: true; kind: AppButton.Kind.Primary; text: qsTr("Go on"); onClicked: root.crash.dismissLastRun() }
        }
    }
}
