pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Pairs a meter that may encrypt: with its bind key, or without one.
Sheet {
    id: root
    required property MeterPageModel meters
    property string deviceId
    property string name
    objectName: "pairSheet"
    keepOpen: key.text !== ""
    function open(id: string, title: string): void {
        deviceId = id
        name = title
        key.text = ""
        meters.dismissProblem()
        shown = true
    }
    onDismissed: shown = false
    Connections { target: root.meters; function onSaved(what: string): void { if (what === "paired") root.shown = false } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Pair %1").arg(root.name); wrapMode: Text.Wrap; elide: Text.ElideNone }
            IconButton { objectName: "pairClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.meters.problem; action: qsTr("Close"); onActed: root.meters.dismissProblem() }
        Note { Layout.fillWidth: true; text: qsTr("Meters of this family may encrypt what they send. The bind key comes with the meter or from the app of its maker; leave it empty when there is none. It is kept in the keyring of this tablet and never shown again.") }
        Field { id: key; objectName: "bindKey"; Layout.fillWidth: true; iconName: Icons.key; label: qsTr("Bind key"); placeholderText: qsTr("32 digits 0-9 and a-f"); echoMode: TextInput.PasswordEchoOnEdit; inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText }
        AppButton { objectName: "pairNow"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; enabled: !root.meters.saving; iconName: Icons.check; text: key.text === "" ? qsTr("Pair without a key") : qsTr("Pair with this key"); onClicked: root.meters.pair(root.deviceId, key.text) }
    }
}
