import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The passphrase of the store, or a new one typed twice when the store is to be made.
ColumnLayout {
    id: root
    required property StoreKeyModel door
    readonly property bool making: door.because === "new"
    readonly property bool ready: making ? passphrases.ready : passphrases.first !== ""
    spacing: Theme.s3
    function go(): void {
        if (!ready || door.saving)
            return
        if (making)
            door.create(passphrases.first)
        else
            door.open(passphrases.first)
    }
    Note { objectName: "wrongPassphrase"; Layout.fillWidth: true; visible: root.door.because === "wrong"; text: qsTr("The passphrase is wrong. Nothing was changed."); color: Theme.wet; font.weight: Theme.medium }
    PassphraseFields { id: passphrases; Layout.fillWidth: true; twice: root.making; leastLength: root.door.leastLength; onAccepted: root.go() }
    AppButton {
        objectName: "storeOpen"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.primaryHeight
        enabled: root.ready && !root.door.saving
        kind: AppButton.Kind.Primary
        text: root.door.saving ? qsTr("Opening…") : root.making ? qsTr("Begin") : qsTr("Open")
        onClicked: root.go()
    }
}
