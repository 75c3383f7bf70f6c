import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// A room of the site in the list: its size, its chamber and how much of it is wet.
T.AbstractButton {
    id: root
    required property int index
    required property string roomId
    required property string name
    required property string use
    required property string size
    required property string floor
    required property string chamber
    required property int wet
    required property int points
    required property int machines
    required property bool selected
    objectName: "siteRoom_" + index
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.s3)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: wet < 0 ? qsTr("%1, %2, nothing wet entered").arg(name).arg(size) : qsTr("%1, %2, %3 % wet").arg(name).arg(size).arg(wet)
    Accessible.selected: selected
    background: Rectangle {
        color: root.selected ? Theme.primarySoft : root.down ? Theme.surfaceAlt : Theme.none
        radius: Theme.radiusSmall
        border.width: root.visualFocus ? Theme.emphasis : root.selected && Theme.outdoor ? Theme.border : 0
        border.color: Theme.primary
    }
    contentItem: RowLayout {
        id: row
        spacing: Theme.s3
        Icon { Layout.leftMargin: Theme.s3; name: SiteNames.useIcon(root.use); color: root.selected ? Theme.primarySoftInk : Theme.textMuted; filled: root.selected }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Label { Layout.fillWidth: true; text: root.name; font.weight: Theme.strong; wrapMode: Text.Wrap; Accessible.ignored: true }
            Note { Layout.fillWidth: true; text: root.size; tabular: true; Accessible.ignored: true }
            Note { Layout.fillWidth: true; visible: !right.visible; text: root.wet < 0 ? root.floor : qsTr("%1, %2 % wet").arg(root.floor).arg(root.wet); tabular: true; Accessible.ignored: true }
            Note { Layout.fillWidth: true; visible: root.chamber !== ""; text: qsTr("In %1").arg(root.chamber); Accessible.ignored: true }
        }
        ColumnLayout {
            id: right
            visible: root.width > Theme.px(320)
            Layout.fillWidth: false
            Layout.rightMargin: Theme.s3
            spacing: 0
            Label { Layout.alignment: Qt.AlignRight; text: root.floor; tabular: true; font.weight: Theme.medium; Accessible.ignored: true }
            Label { Layout.alignment: Qt.AlignRight; text: root.wet < 0 ? qsTr("not entered") : qsTr("%1 % wet").arg(root.wet); tabular: true; font.pixelSize: Theme.captionSize; color: root.wet > 0 ? Theme.wet : Theme.textMuted; Accessible.ignored: true }
        }
    }
}
