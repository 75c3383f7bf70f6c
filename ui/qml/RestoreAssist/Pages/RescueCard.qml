pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The server does not take this work from this person or tablet any more: it goes to the office in a sealed file.
Card {
    id: root
    required property SyncModel sync
    objectName: "rescueCard"
    implicitHeight: column.implicitHeight + 2 * Theme.s5

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5 }
        spacing: Theme.s3
        Title { Layout.fillWidth: true; wrapMode: Text.WordWrap; text: qsTr("Not taken by the server: %n", "", root.sync.toRescue) }
        Note { Layout.fillWidth: true; text: qsTr("The office has to take in this work. Write it into a rescue file and give them that. Only the office can open it, and nothing is removed from this tablet.") }
        AppButton {
            objectName: "writeRescue"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            enabled: !root.sync.saving
            iconName: Icons.download
            text: qsTr("Write a rescue file")
            onClicked: folder.ask()
        }
    }
    Loader {
        id: folder
        function ask(): void { active = true; (item as FolderDialog).open() }
        active: false
        sourceComponent: FolderDialog { title: qsTr("Choose a folder"); onAccepted: root.sync.writeRescue(String(selectedFolder)) }
    }
    Connections {
        target: root.sync
        function onRescued(path: string): void { Notices.say(qsTr("Written: %1").arg(path)) }
    }
}
