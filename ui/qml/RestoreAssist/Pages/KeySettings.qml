import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// How the records are locked, and the code that opens them in need.
Section {
    id: root
    required property StoreKeyModel door
    property bool asking: false
    objectName: "keyCard"
    title: qsTr("Lock")
    Component.onCompleted: door.look()
    Problem { Layout.fillWidth: true; words: root.door.problem; action: qsTr("Close"); onActed: root.door.dismissProblem() }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        visible: root.door.known
        Label { objectName: "keyKept"; Layout.fillWidth: true; text: root.door.inKeyring ? qsTr("The key is in the keyring of this machine.") : qsTr("A passphrase locks the records."); font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone }
        Note { objectName: "keyCode"; Layout.fillWidth: true; text: root.door.hasCode ? qsTr("A recovery code was made. It opens the records when the key is lost.") : qsTr("No recovery code was made: when the key is lost, what is only on this tablet is lost."); color: root.door.hasCode ? Theme.textMuted : Theme.drying }
        Note { Layout.fillWidth: true; visible: root.asking; text: qsTr("The code that was written down before ends."); color: Theme.text }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            AppButton { objectName: "makeCode"; enabled: !root.door.saving; kind: AppButton.Kind.Outline; iconName: Icons.key; text: root.door.hasCode ? qsTr("Make a new code") : qsTr("Make a recovery code"); onClicked: { if (root.door.hasCode && !root.asking) { root.asking = true; return } root.asking = false; root.door.makeCode() } }
            AppButton { visible: root.asking; kind: AppButton.Kind.Outline; text: qsTr("Cancel"); onClicked: root.asking = false }
        }
    }
}
