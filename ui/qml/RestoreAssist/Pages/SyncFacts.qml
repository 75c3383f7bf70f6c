pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Sent is not accepted: each count by itself, and every problem in words.
ColumnLayout {
    id: root
    required property SyncModel sync
    spacing: Theme.s1

    component Fact: RowLayout {
        id: fact
        required property string label
        required property string value
        property color tone: Theme.text
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.px(30)
        Accessible.role: Accessible.StaticText
        Accessible.name: label + ": " + value
        Label { Layout.fillWidth: true; text: fact.label; font.pixelSize: Theme.labelSize; color: Theme.textMuted; Accessible.ignored: true }
        Label { text: fact.value; tabular: true; font.weight: Theme.strong; color: fact.tone; Accessible.ignored: true }
    }
    Fact { label: qsTr("Not sent yet"); value: root.sync.notSent; tone: root.sync.notSent > 0 ? Theme.drying : Theme.text }
    Fact { label: qsTr("Sent, not confirmed"); value: root.sync.sent; tone: root.sync.sent > 0 ? Theme.drying : Theme.text }
    Fact { objectName: "acceptedFact"; label: qsTr("Accepted"); value: root.sync.accepted }
    Fact { visible: root.sync.refused > 0; label: qsTr("Refused"); value: root.sync.refused; tone: Theme.wet }
    Fact { objectName: "photosFact"; label: qsTr("Photos on the server"); value: qsTr("%1 of %2").arg(root.sync.photosAccepted).arg(root.sync.photos) }
    Note { Layout.fillWidth: true; Layout.topMargin: Theme.s1; visible: root.sync.last !== ""; text: qsTr("Last complete sync %1").arg(root.sync.last); font.pixelSize: Theme.captionSize }
    Note {
        objectName: "signIn"
        Layout.fillWidth: true
        visible: root.sync.loaded && !root.sync.signedIn
        text: qsTr("Not signed in to a server. Everything is kept on this tablet until then.")
        color: Theme.drying
        font.weight: Theme.medium
    }
    Repeater {
        model: root.sync.problem === "" ? root.sync.problems : [root.sync.problem, ...root.sync.problems]
        RowLayout {
            id: line
            required property string modelData
            Layout.fillWidth: true
            Layout.topMargin: Theme.s1
            spacing: Theme.s2
            Icon { Layout.alignment: Qt.AlignTop; name: Icons.error; filled: true; size: Theme.iconMedium; color: Theme.wet }
            Note { Layout.fillWidth: true; text: line.modelData; color: Theme.text }
        }
    }
}
