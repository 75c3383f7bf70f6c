pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What is on the server and what is not, by job, with every problem in words.
Sheet {
    id: root
    required property SyncModel sync
    objectName: "syncSheet"
    onDismissed: shown = false
    ColumnLayout {
        width: parent.width
        spacing: Theme.s2
        RowLayout {
            Title { Layout.fillWidth: true; text: root.sync.unsynced === 0 ? qsTr("Everything is on the server") : qsTr("Still to sync: %1").arg(root.sync.unsynced) }
            IconButton { objectName: "syncClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        SyncFacts { Layout.fillWidth: true; sync: root.sync }
        Repeater {
            model: root.sync.jobs
            RowLayout {
                id: row
                required property string title
                required property int unsynced
                required property int refused
                Layout.fillWidth: true
                Layout.topMargin: Theme.s1
                spacing: Theme.s2
                Icon { name: row.refused > 0 ? Icons.syncProblem : row.unsynced > 0 ? Icons.cloudOff : Icons.cloudDone; size: Theme.iconMedium; color: row.refused > 0 ? Theme.wet : row.unsynced > 0 ? Theme.drying : Theme.dry }
                Label { Layout.fillWidth: true; text: row.title; font.weight: Theme.medium }
                Label { text: row.unsynced > 0 ? qsTr("%n open", "", row.unsynced) : qsTr("All accepted"); tabular: true; font.pixelSize: Theme.labelSize; color: Theme.textMuted }
            }
        }
        Note { Layout.fillWidth: true; visible: root.sync.server !== ""; text: qsTr("Server: %1").arg(root.sync.server); font.pixelSize: Theme.captionSize; wrapMode: Text.WrapAnywhere }
        AppButton {
            objectName: "syncNow"
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            Layout.preferredHeight: Theme.primaryHeight
            kind: AppButton.Kind.Primary
            iconName: Icons.sync
            text: root.sync.saving ? qsTr("Syncing…") : qsTr("Sync now")
            onClicked: root.sync.sync()
        }
    }
}
