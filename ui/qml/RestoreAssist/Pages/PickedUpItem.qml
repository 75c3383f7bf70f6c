import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls

// A machine that has left: where it stood, from when until when, its hours.
Item {
    id: root
    required property var machine
    objectName: "pickedUp_" + machine.tag
    implicitHeight: row.implicitHeight + Theme.s3
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1, %2: %3 to %4, %5 h").arg(machine.tag).arg(machine.room).arg(machine.from).arg(machine.until).arg(machine.hours)
    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s2; rightMargin: Theme.s2 }
        spacing: Theme.s3
        Icon { name: Theme.machineIcon(root.machine.kind); color: Theme.textMuted }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Label { Layout.fillWidth: true; text: root.machine.tag + "  " + root.machine.room; font.weight: Theme.medium; wrapMode: Text.Wrap; Accessible.ignored: true }
            Note { Layout.fillWidth: true; text: qsTr("%1 to %2").arg(root.machine.from).arg(root.machine.until); tabular: true; Accessible.ignored: true }
        }
        Label { text: qsTr("%1 h").arg(root.machine.hours); tabular: true; font.weight: Theme.medium; Accessible.ignored: true }
    }
    Rule { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
}
