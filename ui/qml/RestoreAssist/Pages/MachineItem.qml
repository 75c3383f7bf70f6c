import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// A machine on site: where, since when, its hours; a tap ticks it.
T.AbstractButton {
    id: root
    required property string placementId
    required property string assetId
    required property string tag
    required property string kind
    required property string model
    required property string room
    required property string since
    required property string hours
    required property int days
    required property int unlogged
    required property string running
    required property string circuit
    required property string current
    required property string capacity
    required property string airflow
    required property bool chosen
    required property int photos
    signal opened
    objectName: "machineRow_" + tag
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + Theme.s3)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.checked: chosen
    Accessible.name: qsTr("%1, %2, %3, %4 hours").arg(tag).arg(MachineNames.of(kind)).arg(room).arg(hours)
    background: Rectangle {
        color: root.chosen ? Theme.primarySoft : root.down ? Theme.surfaceAlt : Theme.none
        radius: Theme.radiusSmall
        border.width: root.visualFocus ? Theme.emphasis : root.chosen && Theme.outdoor ? Theme.border : 0
        border.color: Theme.primary
    }
    contentItem: RowLayout {
        id: row
        spacing: Theme.s3
        Icon { Layout.leftMargin: Theme.s2; name: root.chosen ? Icons.checkCircle : Theme.machineIcon(root.kind); filled: root.chosen; color: root.chosen ? Theme.primary : root.running === "no" ? Theme.wet : Theme.textMuted }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Label { Layout.fillWidth: true; text: root.tag + "  " + root.room; font.weight: Theme.strong; wrapMode: Text.Wrap; Accessible.ignored: true }
            Note { Layout.fillWidth: true; text: [root.model !== "" ? root.model : MachineNames.of(root.kind), qsTr("since %1").arg(root.since), ...(root.circuit !== "" ? [root.circuit] : []), ...(root.running === "no" ? [qsTr("found stopped")] : [])].join("  ·  "); Accessible.ignored: true }
        }
        ColumnLayout {
            Layout.fillWidth: false
            spacing: 0
            Label { Layout.alignment: Qt.AlignRight; text: qsTr("%1 h").arg(root.hours); tabular: true; font.weight: Theme.medium; Accessible.ignored: true }
            Label { Layout.alignment: Qt.AlignRight; text: root.unlogged > 0 ? qsTr("%n days open", "", root.unlogged) : qsTr("%n days", "", root.days); tabular: true; font.pixelSize: Theme.captionSize; color: root.unlogged > 0 ? Theme.drying : Theme.textMuted; Accessible.ignored: true }
        }
        IconButton { objectName: "open_" + root.tag; iconName: root.photos > 0 ? Icons.edit : Icons.photoCamera; label: qsTr("%1: photo, circuit, hours, rating").arg(root.tag); onClicked: root.opened() }
    }
}
