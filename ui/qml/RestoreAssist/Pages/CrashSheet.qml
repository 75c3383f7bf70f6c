import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Something nobody foresaw: say so, show what is known, go on.
Sheet {
    id: root
    required property CrashFunnel crash
    property bool details: false
    objectName: "crashSheet"
    shown: crash.title !== ""
    sheetWidth: Theme.wideSheet
    onDismissed: crash.dismiss()
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        Title { Layout.fillWidth: true; text: qsTr("Something went wrong"); wrapMode: Text.WordWrap }
        Note { Layout.fillWidth: true; text: qsTr("Everything you saved is safe on this tablet. You can go on working; the details are in the log.") }
        Note { objectName: "crashTitle"; Layout.fillWidth: true; text: root.crash.title; color: Theme.wet; font.weight: Theme.medium; wrapMode: Text.WrapAnywhere }
        CrashDetails { id: known; objectName: "crashDetails"; Layout.fillWidth: true; visible: root.details; text: root.crash.details }
        GridLayout {
            id: ways
            readonly property bool tight: root.details && width < Theme.px(520)
            Layout.fillWidth: true
            columns: tight ? 1 : 3
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            AppButton { Layout.fillWidth: ways.tight; objectName: "crashMore"; kind: AppButton.Kind.Outline; text: root.details ? qsTr("Hide details") : qsTr("Show details"); onClicked: root.details = !root.details }
            AppButton { objectName: "crashCopy"; Layout.fillWidth: ways.tight; visible: root.details; kind: AppButton.Kind.Outline; text: qsTr("Copy"); onClicked: { known.copy(); Notices.say(qsTr("Copied")) } }
            AppButton { objectName: "crashGoOn"; Layout.fillWidth: true; kind: AppButton.Kind.Primary; text: qsTr("Go on"); onClicked: root.crash.dismiss() }
        }
    }
}
