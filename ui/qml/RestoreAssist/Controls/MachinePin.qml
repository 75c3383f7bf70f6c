import QtQuick
import RestoreAssist.Theme

// A machine where it stands on the plan; it is dragged with the tool for machines.
Item {
    id: root
    required property string tag
    required property string kind
    property bool movable: false
    readonly property point shift: mover.shift
    signal dropped(real dx, real dy)
    width: Math.max(Theme.touch, body.width)
    height: Theme.touch
    Accessible.role: Accessible.Graphic
    Accessible.name: tag
    Rectangle {
        id: body
        anchors.centerIn: parent
        width: content.implicitWidth + Theme.s3
        height: content.implicitHeight + Theme.s2
        radius: Theme.radiusSmall
        color: Theme.primarySoft
        border.width: Theme.emphasis
        border.color: Theme.primary
        Row {
            id: content
            anchors.centerIn: parent
            spacing: Theme.s1
            Icon { name: Theme.machineIcon(root.kind); size: Theme.iconSmall; filled: true; color: Theme.primarySoftInk; anchors.verticalCenter: parent.verticalCenter }
            Label { text: root.tag; font.pixelSize: Theme.captionSize; font.weight: Theme.strong; color: Theme.primarySoftInk; anchors.verticalCenter: parent.verticalCenter; Accessible.ignored: true }
        }
    }
    PinMover { id: mover; anchors.fill: parent; visible: root.movable; onDropped: (dx, dy) => root.dropped(dx, dy) }
}
