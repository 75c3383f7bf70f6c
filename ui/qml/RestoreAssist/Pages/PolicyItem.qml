import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// One threshold of the list; a tap edits it.
T.AbstractButton {
    id: item
    required property string name
    required property string value
    required property string preset
    required property string unit
    required property string words
    required property bool own
    required property string by
    objectName: "setting_" + name
    implicitHeight: Math.max(Theme.touchMin, row.implicitHeight + 2 * Theme.s3)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: words + ": " + value + " " + unit
    background: Rectangle {
        radius: Theme.radius
        color: item.down ? Theme.surfaceAlt : Theme.surface
        border.width: item.visualFocus ? Theme.emphasis : Theme.border
        border.color: item.visualFocus ? Theme.primary : Theme.outlineSoft
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight
        RowLayout {
            id: row
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
            spacing: Theme.s3
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Label { Layout.fillWidth: true; text: item.words; wrapMode: Text.WordWrap; Accessible.ignored: true }
                Note { Layout.fillWidth: true; visible: item.own; text: qsTr("Preset %1 %2, changed by %3").arg(item.preset).arg(item.unit).arg(item.by); Accessible.ignored: true }
            }
            Label { text: item.value; tabular: true; font.weight: Theme.strong; color: item.own ? Theme.primary : Theme.text; Accessible.ignored: true }
            Label { text: item.unit; color: Theme.textMuted; font.pixelSize: Theme.labelSize; Accessible.ignored: true }
            Icon { name: Icons.edit; size: Theme.iconMedium; color: Theme.textFaint }
        }
    }
}
