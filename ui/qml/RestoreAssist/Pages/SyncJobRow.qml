import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// One job: how much of it is on the server; a tap opens it.
T.AbstractButton {
    id: root
    required property string jobId
    required property string title
    required property int unsynced
    required property int refused
    required property int changes
    required property int photos
    required property int photosAccepted
    readonly property color ink: refused > 0 ? Theme.wet : unsynced > 0 ? Theme.drying : Theme.dry
    readonly property string standing: [
        refused > 0 ? qsTr("%n refused", "", refused) : "",
        changes > 0 ? qsTr("%1 not sent").arg(changes) : "",
        photos > 0 ? qsTr("%1 of %2 photos on the server").arg(photosAccepted).arg(photos) : ""
    ].filter((words) => words !== "").join(" · ")
    objectName: "syncJobRow"
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.s2)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Open %1: %2").arg(title).arg(unsynced === 0 ? qsTr("everything is on the server") : standing)
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.surfaceAlt : Theme.none
        FocusRing { visible: root.visualFocus }
    }
    contentItem: Item {
        RowLayout {
            id: row
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s3; rightMargin: Theme.s3 }
            spacing: Theme.s3
            Icon { name: root.refused > 0 ? Icons.syncProblem : root.unsynced > 0 ? Icons.cloudOff : Icons.cloudDone; filled: true; color: root.ink }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.s0
                Label { Layout.fillWidth: true; text: root.title; font.weight: Theme.medium; elide: Text.ElideRight; Accessible.ignored: true }
                Label { objectName: "syncJobStanding"; Layout.fillWidth: true; visible: root.standing !== ""; text: root.standing; tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted; wrapMode: Text.WordWrap; Accessible.ignored: true }
            }
            Label { visible: root.unsynced === 0; text: qsTr("on the server"); font.pixelSize: Theme.captionSize; font.weight: Theme.medium; color: Theme.dry; Accessible.ignored: true }
        }
    }
}
