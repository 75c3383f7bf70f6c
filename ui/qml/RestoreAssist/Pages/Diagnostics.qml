pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What this machine has and what is used instead, and a bundle for support.
Section {
    id: root
    required property TabletModel tablet
    property bool open: false
    signal chooseFolder
    title: qsTr("Diagnostics")
    Note { objectName: "partsNote"; Layout.fillWidth: true; text: root.tablet.missing > 0 ? qsTr("%n parts are missing; what is used instead stands beside them.", "", root.tablet.missing) : root.tablet.replaced > 0 ? qsTr("%n parts are not here; what is used instead stands beside them.", "", root.tablet.replaced) : qsTr("Everything the app uses is there.") }
    Repeater {
        model: root.open ? root.tablet.components : null
        RowLayout {
            id: part
            required property string name
            required property string componentState
            required property string detail
            required property string fallback
            required property string howToFix
            Layout.fillWidth: true
            spacing: Theme.s3
            Icon { Layout.alignment: Qt.AlignTop; filled: true; name: part.componentState === "ok" ? Icons.checkCircle : part.componentState === "fallback" ? Icons.info : Icons.error; color: part.componentState === "ok" ? Theme.dry : part.componentState === "fallback" ? Theme.drying : Theme.wet }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Label { Layout.fillWidth: true; text: part.name; font.weight: Theme.medium }
                Note { Layout.fillWidth: true; text: part.detail; wrapMode: Text.WrapAtWordBoundaryOrAnywhere }
                Note { Layout.fillWidth: true; visible: part.fallback !== ""; text: qsTr("Instead: %1").arg(part.fallback) }
                Note { Layout.fillWidth: true; visible: part.howToFix !== ""; text: qsTr("To fix: %1").arg(part.howToFix); wrapMode: Text.WrapAtWordBoundaryOrAnywhere }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2
        AppButton { objectName: "showParts"; kind: AppButton.Kind.Outline; text: root.open ? qsTr("Hide the parts") : qsTr("Show the parts"); onClicked: { root.open = !root.open; if (root.open) root.tablet.look() } }
        AppButton { objectName: "supportBundle"; enabled: !root.tablet.saving; kind: AppButton.Kind.Outline; iconName: Icons.download; text: qsTr("Bundle for support"); onClicked: root.chooseFolder() }
    }
    Note { Layout.fillWidth: true; font.pixelSize: Theme.captionSize; text: qsTr("The bundle has versions, counts and the end of the log. It has no record, photo, address, account or key.") }
}
