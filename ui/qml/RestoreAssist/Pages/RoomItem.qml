import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// A room in the overview: its worst point, the way to its goal, its trend.
T.AbstractButton {
    id: root
    required property int index
    required property string name
    required property int points
    required property int dryPoints
    required property string status
    required property string worst
    required property string unit
    required property string goal
    required property real goalValue
    required property real progress
    required property var trend
    objectName: "room_" + index
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + Theme.s3)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, worst %3 %4, goal %5").arg(name).arg(Theme.statusLabel(status)).arg(worst).arg(unit).arg(goal)
    background: Rectangle {
        color: root.down ? Theme.surfaceAlt : Theme.none
        radius: Theme.radiusSmall
        border.width: root.visualFocus ? Theme.emphasis : 0
        border.color: Theme.primary
        Rectangle { visible: root.index > 0; anchors { left: parent.left; right: parent.right; top: parent.top } height: Theme.border; color: Theme.outlineSoft }
    }
    readonly property bool tight: width < Theme.px(420)
    contentItem: RowLayout {
        id: row
        spacing: Theme.s4
        Rectangle {
            Layout.preferredWidth: Theme.s8 + Theme.s3
            Layout.preferredHeight: Theme.s8 + Theme.s3
            radius: width / 2
            color: Theme.statusSoft(root.status)
            border.width: Theme.outdoor ? Theme.border : 0
            border.color: Theme.status(root.status)
            Icon { anchors.centerIn: parent; name: Theme.statusIcon(root.status); filled: true; color: Theme.status(root.status) }
        }
        ColumnLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(124)
            spacing: 0
            Label { Layout.fillWidth: true; text: root.name; wrapMode: Text.WordWrap; elide: Text.ElideNone; font.weight: Theme.strong; Accessible.ignored: true }
            Label { Layout.fillWidth: true; text: qsTr("%1 of %2 dry").arg(root.dryPoints).arg(root.points); tabular: true; font.pixelSize: Theme.labelSize; color: Theme.textMuted; Accessible.ignored: true }
        }
        Sparkline { visible: root.width >= Theme.px(600); Layout.preferredWidth: Theme.px(96); Layout.preferredHeight: Theme.px(36); values: root.trend; goal: root.goalValue; tone: Theme.status(root.status) }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s1
            Label {
                Layout.fillWidth: true
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                text: root.points === 0 ? qsTr("No points") : root.progress >= 1 ? qsTr("Dry goal met") : qsTr("%1 % to dry goal").arg(Math.round(root.progress * 100))
                tabular: true
                font.pixelSize: Theme.labelSize
                font.weight: Theme.medium
                color: root.progress >= 1 ? Theme.dry : Theme.textMuted
                Accessible.ignored: true
            }
            ProgressTrack { Layout.fillWidth: true; value: root.progress; tone: Theme.status(root.status); label: qsTr("%1 % of the way to the dry goal").arg(Math.round(root.progress * 100)) }
        }
        ColumnLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(108)
            spacing: 0
            Label { Layout.fillWidth: true; horizontalAlignment: Text.AlignRight; text: root.worst + " " + root.unit; tabular: true; font.weight: Theme.strong; Accessible.ignored: true }
            Label { Layout.fillWidth: true; horizontalAlignment: Text.AlignRight; visible: root.goal !== ""; text: qsTr("goal %1").arg(root.goal); tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted; Accessible.ignored: true }
        }
        Icon { name: Icons.chevronRight; color: Theme.textFaint }
    }
}
