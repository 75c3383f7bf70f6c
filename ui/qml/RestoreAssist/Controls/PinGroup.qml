import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme

// Several points of the plan that stand too close for a finger: how many, in the colour and with the icon of the worst.
T.AbstractButton {
    id: root
    required property string status
    required property int pins
    width: Math.max(Theme.touch, body.width)
    height: Theme.touch
    z: 1
    Accessible.role: Accessible.Button
    background: null
    contentItem: Item {
        Rectangle {
            anchors { fill: body; leftMargin: Theme.s1; topMargin: -Theme.s1; rightMargin: -Theme.s1; bottomMargin: Theme.s1 }
            radius: body.radius
            color: Theme.surface
            border.width: Theme.s0
            border.color: body.color
        }
        Rectangle {
            id: body
            anchors.centerIn: parent
            width: content.implicitWidth + Theme.s4
            height: content.implicitHeight + Theme.s3
            radius: Theme.radiusSmall
            color: Theme.status(root.status)
            border.width: root.visualFocus ? 1.5 * Theme.s0 : Theme.s0
            border.color: root.visualFocus ? Theme.primary : Theme.surface
        }
        Row {
            id: content
            anchors.centerIn: body
            spacing: Theme.s1
            Icon { name: Theme.statusIcon(root.status); size: Theme.iconSmall; filled: true; color: Theme.statusInk; anchors.verticalCenter: parent.verticalCenter }
            Label { text: root.pins; tabular: true; font.weight: Theme.strong; color: Theme.statusInk; anchors.verticalCenter: parent.verticalCenter; Accessible.ignored: true }
        }
    }
}
