import QtQuick
import RestoreAssist.Theme
import RestoreAssist.Controls

// How many notices are unread; opens their list.
IconButton {
    id: root
    required property int unread
    objectName: "bell"
    iconName: Icons.notifications
    label: unread > 0 ? qsTr("%n unread notification(s)", "", unread) : qsTr("Notifications")
    Rectangle {
        objectName: "bellCount"
        visible: root.unread > 0
        anchors { right: parent.right; top: parent.top; margins: Theme.s1 }
        width: Math.max(height, count.implicitWidth + Theme.s2)
        height: count.implicitHeight + Theme.s1
        radius: height / 2
        color: Theme.wet
        Label { id: count; anchors.centerIn: parent; text: root.unread > 99 ? "99+" : String(root.unread); color: Theme.statusInk; font.pixelSize: Theme.captionSize; font.weight: Font.DemiBold; Accessible.ignored: true }
    }
}
