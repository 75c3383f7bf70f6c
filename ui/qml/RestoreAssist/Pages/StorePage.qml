pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The store does not open: why, and the way in. Nothing else is shown meanwhile.
Rectangle {
    id: root
    required property StoreKeyModel door
    readonly property bool isNew: door.because === "new"
    property bool recovering: false
    signal closeAsked
    objectName: "storePage"
    color: Theme.background
    Accessible.role: Accessible.Pane
    Accessible.name: title.text
    MouseArea { anchors.fill: parent; hoverEnabled: true } // nothing below may be touched

    function titleOf(because: string): string {
        switch (because) {
        case "new": return qsTr("Choose a passphrase")
        case "locked":
        case "wrong": return qsTr("Open the records of this tablet")
        case "no_keyring": return qsTr("The key of these records is not here")
        case "busy": return qsTr("Another program has the records open")
        case "full": return qsTr("There is no room to open the records")
        case "too_new": return qsTr("A newer version wrote these records")
        default: return qsTr("The records could not be opened")
        }
    }
    function wordsOf(because: string): string {
        switch (because) {
        case "new": return qsTr("This machine has no keyring. A passphrase locks what is recorded here, and is asked for at every start.")
        case "locked":
        case "wrong": return qsTr("They are locked by a passphrase.")
        case "no_keyring": return qsTr("It is in the keyring of the person who made the store. Sign in to this machine as that person, unlock the keyring, and try again.")
        case "busy": return qsTr("Close the other RestoreAssist on this machine, then try again.")
        case "full": return qsTr("The disk is full or may not be written. Nothing that was confirmed is lost. Free some space, then try again.")
        case "too_new": return qsTr("They were not touched. Install that version to open them.")
        default: return door.words
        }
    }

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
                    Icon { Layout.alignment: Qt.AlignTop; name: root.isNew || root.door.asks ? Icons.lock : Icons.error; filled: true; size: Theme.s8; color: root.isNew || root.door.asks ? Theme.primary : Theme.wet }
                    Title { id: title; objectName: "storeTitle"; Layout.fillWidth: true; wrapMode: Text.WordWrap; elide: Text.ElideNone; text: root.titleOf(root.door.because) }
                }
                Note { objectName: "storeWords"; Layout.fillWidth: true; text: root.wordsOf(root.door.because); wrapMode: Text.Wrap }
                Problem { Layout.fillWidth: true; words: root.door.problem; action: qsTr("Close"); onActed: root.door.dismissProblem() }
                StoreUnlock { Layout.fillWidth: true; visible: (root.isNew || root.door.asks) && !root.recovering; door: root.door }
                StoreRecovery { Layout.fillWidth: true; visible: root.recovering; door: root.door }
                AppButton {
                    objectName: "storeTryAgain"
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.primaryHeight
                    visible: !root.isNew && !root.door.asks && !root.recovering
                    enabled: !root.door.saving
                    kind: AppButton.Kind.Primary
                    text: root.door.saving ? qsTr("Opening…") : qsTr("Try again")
                    onClicked: root.door.open("")
                }
                AppButton { objectName: "storeRecover"; Layout.fillWidth: true; visible: root.door.recoverable; kind: AppButton.Kind.Outline; text: root.recovering ? qsTr("Back") : qsTr("Open with the recovery code"); onClicked: root.recovering = !root.recovering }
                Note { Layout.fillWidth: true; visible: root.door.asks && !root.door.recoverable; font.pixelSize: Theme.captionSize; text: qsTr("No recovery code was made for these records: only the passphrase opens them.") }
                AppButton { objectName: "storeLeave"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("Close the app"); onClicked: root.closeAsked() }
            }
        }
    }
}
