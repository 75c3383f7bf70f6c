import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme

// A point on the plan: icon, colour and value say its state; the tip is at the bottom centre.
T.AbstractButton {
    id: root
    required property string status
    required property string valueText
    property real west
    property real north
    property bool selected: false
    property bool fresh: false
    property bool movable: false
    readonly property point shift: mover.shift
    readonly property color tone: Theme.status(status)
    readonly property color ink: selected ? Theme.statusInk : Theme.text
    width: Math.max(Theme.touch, body.width)
    height: Theme.touch + Theme.s2
    z: selected ? 2 : 1
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    background: null
    signal dropped(real dx, real dy)
    contentItem: Item {
        Rectangle {
            width: Theme.s3 + Theme.s0
            height: width
            rotation: 45
            anchors { horizontalCenter: body.horizontalCenter; verticalCenter: body.bottom; verticalCenterOffset: -Theme.s0 / 2 }
            color: body.color
            border.width: body.border.width
            border.color: body.border.color
        }
        Rectangle {
            id: body
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.s2 }
            width: content.implicitWidth + Theme.s5
            height: content.implicitHeight + (root.selected ? Theme.s5 : Theme.s4)
            radius: height / 2
            color: root.selected ? root.tone : Theme.surface
            border.width: root.selected || root.visualFocus ? 1.5 * Theme.s0 : Theme.s0
            border.color: root.visualFocus ? Theme.primary : root.selected ? Theme.surface : root.tone
        }
        Rectangle {
            width: Theme.s3
            height: body.border.width + Theme.s0 / 2
            anchors { horizontalCenter: body.horizontalCenter; bottom: body.bottom }
            color: body.color
        }
        Rectangle {
            visible: root.fresh
            anchors { right: body.right; top: body.top; margins: -Theme.s0 }
            width: Theme.s3
            height: width
            radius: width / 2
            color: Theme.primary
            border.width: Theme.border
            border.color: Theme.surface
        }
        Row {
            id: content
            anchors.centerIn: body
            spacing: Theme.s1
            Icon {
                name: Theme.statusIcon(root.status)
                size: Theme.iconSmall
                filled: true
                color: root.selected ? Theme.statusInk : root.tone
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                text: root.valueText
                tabular: true
                font.weight: Theme.strong
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
    PinMover { id: mover; anchors.fill: parent; visible: root.movable; onDropped: (dx, dy) => root.dropped(dx, dy); onTapped: root.clicked() }
}
