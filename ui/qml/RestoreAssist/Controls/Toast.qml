import QtQuick
import RestoreAssist.Theme

// A short confirmation that goes away by itself.
Rectangle {
    id: root
    function show(words: string): void { message.text = words; opacity = 1; timer.restart() }
    width: message.width + Theme.iconSize + 2 * Theme.s5 + Theme.s2
    height: Math.max(Theme.touch, message.implicitHeight + 2 * Theme.s3)
    radius: height / 2
    color: Theme.text
    opacity: 0
    visible: opacity > 0
    z: 20
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.text
    Icon { anchors { left: parent.left; leftMargin: Theme.s5; verticalCenter: parent.verticalCenter } name: Icons.checkCircle; filled: true; color: Theme.surface }
    Label { id: message; objectName: "toastText"; anchors { right: parent.right; rightMargin: Theme.s5; verticalCenter: parent.verticalCenter } color: Theme.surface; font.weight: Theme.medium; elide: Text.ElideNone; Accessible.ignored: true }
    Behavior on opacity { NumberAnimation { duration: Theme.normal } }
    Timer { id: timer; interval: Theme.toastTime; onTriggered: root.opacity = 0 }
}
