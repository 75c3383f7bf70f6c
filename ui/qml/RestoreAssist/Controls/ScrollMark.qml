import QtQuick
import RestoreAssist.Theme

// Where one is in a long list; dragging it moves there.
Item {
    id: root
    required property Flickable view
    readonly property real part: view.contentHeight > 0 ? view.height / view.contentHeight : 1
    width: Theme.touchMin
    visible: part < 0.5
    z: 2
    Rectangle {
        id: thumb
        anchors.right: parent.right
        y: root.view.visibleArea.yPosition * root.height
        width: grip.pressed ? Theme.s2 : Theme.s1
        height: Math.max(Theme.touchMin, root.part * root.height)
        radius: width / 2
        color: grip.pressed ? Theme.primary : Theme.outlineStrong
    }
    MouseArea {
        id: grip
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.s5
        preventStealing: true
        onPositionChanged: (mouse) => {
            const at = Math.max(0, Math.min(1, (mouse.y - thumb.height / 2) / (height - thumb.height)))
            root.view.contentY = root.view.originY + at * (root.view.contentHeight - root.view.height)
        }
        Accessible.ignored: true
    }
}
