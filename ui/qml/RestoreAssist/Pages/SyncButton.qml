import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// How much is not on the server yet; opens the sync centre.
T.AbstractButton {
    id: root
    required property SyncModel sync
    readonly property bool bad: sync.trouble || sync.problem !== ""
    readonly property bool open: sync.unsynced > 0
    readonly property int decisions: sync.conflicts.count
    readonly property color ink: bad ? Theme.wet : sync.safe && decisions === 0 ? Theme.dry : Theme.drying
    readonly property color fill: bad ? Theme.wetSoft : sync.safe && decisions === 0 ? Theme.drySoft : Theme.dryingSoft
    objectName: "syncButton"
    text: sync.saving || sync.state === "busy" ? qsTr("Syncing…") : decisions > 0 ? qsTr("%n to decide", "", decisions) : bad && !open ? qsTr("Sync problem") : open ? qsTr("%n to sync", "", sync.unsynced) : sync.safe ? qsTr("Synced") : sync.signedIn ? qsTr("Files wait") : qsTr("Not signed in")
    implicitHeight: Theme.touchMin
    implicitWidth: content.implicitWidth + 2 * Theme.s3
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Sync: %1").arg(text)
    background: Item {
        Rectangle {
            anchors { fill: parent; topMargin: Theme.s1; bottomMargin: Theme.s1 }
            radius: height / 2
            color: root.down ? Qt.tint(root.fill, Theme.pressedTint) : root.fill
            border.width: root.visualFocus ? Theme.emphasis : Theme.outdoor ? Theme.border : 0
            border.color: root.ink
        }
    }
    contentItem: Item {
        Row {
            id: content
            anchors.centerIn: parent
            spacing: Theme.s1
            Icon {
                name: root.sync.saving ? Icons.sync : root.bad ? Icons.syncProblem : root.sync.safe ? Icons.cloudDone : Icons.cloudOff
                size: Theme.iconSmall
                filled: true
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
            }
            Label { text: root.text; font.pixelSize: Theme.labelSize; font.weight: Theme.medium; color: root.ink; anchors.verticalCenter: parent.verticalCenter; Accessible.ignored: true }
        }
    }
}
