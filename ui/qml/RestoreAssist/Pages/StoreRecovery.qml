import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The code that was written down opens the store, and a new passphrase locks it where no keyring does.
ColumnLayout {
    id: root
    required property StoreKeyModel door
    readonly property bool ready: code.text.trim() !== "" && (!door.newPassphrase || passphrases.ready)
    spacing: Theme.s3
    function go(): void {
        if (ready && !door.saving)
            door.recover(code.text, door.newPassphrase ? passphrases.first : "")
    }
    Field { id: code; objectName: "recoveryCode"; Layout.fillWidth: true; iconName: Icons.key; label: qsTr("Recovery code"); placeholderText: qsTr("Recovery code"); inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData }
    Note { Layout.fillWidth: true; visible: root.door.newPassphrase; text: qsTr("Choose a new passphrase. The recovery code stays the same.") }
    PassphraseFields { id: passphrases; Layout.fillWidth: true; visible: root.door.newPassphrase; twice: true; leastLength: root.door.leastLength; onAccepted: root.go() }
    AppButton {
        objectName: "recoverNow"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.primaryHeight
        enabled: root.ready && !root.door.saving
        kind: AppButton.Kind.Primary
        text: root.door.saving ? qsTr("Opening…") : qsTr("Open")
        onClicked: root.go()
    }
}
