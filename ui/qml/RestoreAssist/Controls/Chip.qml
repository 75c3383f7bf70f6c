import QtQuick
import RestoreAssist.Theme

Rectangle {
    id: root
    property string text
    property string iconName
    property color ink: Theme.textMuted
    property color fill: Theme.surfaceAlt
    implicitHeight: Math.max(Theme.s8, label.implicitHeight + Theme.s3)
    implicitWidth: row.implicitWidth + 2 * Theme.s3
    radius: height / 2
    color: fill
    border.width: Theme.outdoor ? Theme.border : 0
    border.color: ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.s1
        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.iconSmall
            filled: true
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: label
            text: root.text
            visible: text !== ""
            font.pixelSize: Theme.labelSize
            font.weight: Theme.medium
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
