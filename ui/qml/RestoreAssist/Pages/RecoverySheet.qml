import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The recovery code, this once: it is kept nowhere.
Sheet {
    id: root
    required property StoreKeyModel door
    objectName: "recoverySheet"
    shown: door.code !== ""
    keepOpen: true
    sheetWidth: Theme.wideSheet
    ColumnLayout {
        width: parent.width
        spacing: Theme.s4
        Title { Layout.fillWidth: true; text: qsTr("Write this code down"); wrapMode: Text.WordWrap; elide: Text.ElideNone }
        Note { Layout.fillWidth: true; text: qsTr("It opens the records of this tablet when the passphrase or the keyring is lost. Keep it away from the tablet. It is not shown again, and an older code does not work any more.") }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: code.implicitHeight + 2 * Theme.s4
            radius: Theme.radiusSmall
            color: Theme.background
            border { width: Theme.border; color: Theme.outline }
            Label {
                id: code
                objectName: "recoveryCodeShown"
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s4 }
                text: root.door.code
                tabular: true
                font.pixelSize: Theme.titleSize
                font.weight: Theme.strong
                font.letterSpacing: Theme.px(1)
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                LayoutMirroring.enabled: false
            }
        }
        AppButton { objectName: "codeWritten"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; text: qsTr("I have written it down"); onClicked: root.door.putAway() }
    }
}
