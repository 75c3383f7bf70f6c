pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The office took this tablet out of use: nothing else is shown any more, only where the last work is and the way on.
Rectangle {
    id: root
    required property TakenOutModel ending
    readonly property bool hasWork: ending.rescueFile !== ""
    property bool asking: false
    signal closeAsked
    objectName: "takenOutPage"
    color: Theme.background
    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    MouseArea { anchors.fill: parent; hoverEnabled: true } // nothing below may be touched

    Flickable {
        anchors.fill: parent
        contentHeight: card.height + 2 * Theme.s5
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Card {
            id: card
            width: Math.min(parent.width - 2 * Theme.s5, Theme.wideSheet)
            x: (parent.width - width) / 2
            y: Math.max(Theme.s5, (root.height - height) / 3)
            implicitHeight: column.implicitHeight + 2 * Theme.s6
            height: implicitHeight
            ColumnLayout {
                id: column
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s6 }
                spacing: Theme.s4
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s3
                    Icon { Layout.alignment: Qt.AlignTop; name: Icons.cloudOff; filled: true; size: Theme.s8; color: Theme.wet }
                    Title { id: title; objectName: "takenOutTitle"; Layout.fillWidth: true; wrapMode: Text.WordWrap; elide: Text.ElideNone; text: root.ending.cleared ? qsTr("This tablet is empty") : qsTr("The office took this tablet out of use") }
                }
                Problem { Layout.fillWidth: true; words: root.ending.problem; action: qsTr("Close"); onActed: root.ending.dismissProblem() }
                Note {
                    objectName: "takenOutWords"
                    Layout.fillWidth: true
                    text: root.ending.cleared ? qsTr("Start the app again to begin a new store, then sign in as a new tablet.") : qsTr("Since %1 its records cannot be opened here any more. Everything that had reached the server is safe there.").arg(root.ending.at)
                }
                Rule {}
                Note {
                    objectName: "lastWork"
                    Layout.fillWidth: true
                    color: Theme.text
                    font.weight: root.hasWork ? Theme.medium : Theme.regular
                    text: root.hasWork ? qsTr("Not on the server: changes %1, files %2. They are in a rescue file that only the office can open. Give it to them.").arg(root.ending.changes).arg(root.ending.files) : qsTr("Nothing was left to send.")
                }
                Note { objectName: "rescuePath"; Layout.fillWidth: true; visible: root.hasWork; text: root.ending.rescueFile; font.pixelSize: Theme.captionSize; wrapMode: Text.WrapAnywhere }
                AppButton {
                    objectName: "copyRescue"
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.primaryHeight
                    visible: root.hasWork
                    enabled: !root.ending.saving
                    kind: AppButton.Kind.Primary
                    iconName: Icons.download
                    text: qsTr("Copy the rescue file")
                    onClicked: folder.ask()
                }
                AppButton {
                    objectName: "startAnew"
                    Layout.fillWidth: true
                    visible: !root.ending.cleared && !root.asking
                    enabled: !root.ending.saving
                    kind: AppButton.Kind.Outline
                    text: qsTr("Start anew")
                    onClicked: root.asking = true
                }
                Note { Layout.fillWidth: true; visible: root.asking && !root.ending.cleared; text: qsTr("This removes the records that cannot be opened any more from this tablet. The rescue file stays."); color: Theme.text }
                RowLayout {
                    Layout.fillWidth: true
                    visible: root.asking && !root.ending.cleared
                    spacing: Theme.s3
                    AppButton { Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("Cancel"); onClicked: root.asking = false }
                    AppButton { objectName: "startAnewNow"; Layout.fillWidth: true; kind: AppButton.Kind.Danger; enabled: !root.ending.saving; text: qsTr("Remove"); onClicked: root.ending.startAnew() }
                }
                AppButton { objectName: "takenOutLeave"; Layout.fillWidth: true; visible: root.ending.cleared; kind: AppButton.Kind.Primary; Layout.preferredHeight: Theme.primaryHeight; text: qsTr("Close the app"); onClicked: root.closeAsked() }
            }
        }
    }
    Loader {
        id: folder
        function ask(): void { active = true; (item as FolderDialog).open() }
        active: false
        sourceComponent: FolderDialog { title: qsTr("Choose a folder"); onAccepted: root.ending.copyRescue(String(selectedFolder)) }
    }
    Connections {
        target: root.ending
        function onCopied(path: string): void { Notices.say(qsTr("Written: %1").arg(path)) }
    }
}
