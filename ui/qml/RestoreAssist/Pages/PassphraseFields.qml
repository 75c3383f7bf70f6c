pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls

// A passphrase that can be looked at while it is typed; a new one is typed twice.
ColumnLayout {
    id: root
    required property bool twice
    required property int leastLength
    property bool readable: false
    readonly property string first: one.text
    readonly property bool same: one.text === two.text
    readonly property bool ready: one.text.length >= leastLength && same
    signal accepted
    spacing: Theme.s3
    Component.onCompleted: if (visible) one.forceActiveFocus()
    component Secret: Field {
        Layout.fillWidth: true
        iconName: Icons.lock
        placeholderText: label
        echoMode: root.readable ? TextInput.Normal : TextInput.Password
        inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        Secret { id: one; objectName: "passphrase"; label: qsTr("Passphrase"); onAccepted: root.twice ? two.forceActiveFocus() : root.accepted() }
        AppButton { objectName: "showPassphrase"; kind: AppButton.Kind.Outline; text: root.readable ? qsTr("Hide") : qsTr("Show"); onClicked: root.readable = !root.readable }
    }
    Secret { id: two; objectName: "passphraseAgain"; visible: root.twice; label: qsTr("The same again"); onAccepted: root.accepted() }
    Note {
        objectName: "passphraseHint"
        Layout.fillWidth: true
        visible: root.twice
        text: root.first.length < root.leastLength ? qsTr("At least %1 characters.").arg(root.leastLength) : two.text !== "" && !root.same ? qsTr("The two are not the same.") : qsTr("Without it, or the recovery code that comes next, nobody can read these records.")
        color: root.first.length >= root.leastLength && two.text !== "" && !root.same ? Theme.wet : Theme.textMuted
    }
}
