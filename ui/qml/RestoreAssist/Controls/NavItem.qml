import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme

// One place in the navigation; the badge says how much waits there.
T.AbstractButton {
    id: item
    required property string key
    property string iconName
    property int badge: 0
    property bool active: false
    objectName: "nav_" + key
    implicitWidth: Theme.rail - 2 * Theme.s1
    implicitHeight: Math.max(Theme.touch, pill.height + label.height + Theme.s4)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: badge > 0 ? qsTr("%1, %2 waiting").arg(text).arg(badge) : text
    Accessible.selected: active
    contentItem: Item {
        Rectangle {
            id: pill
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.s1 }
            width: 2 * Theme.s8 - Theme.s1
            height: Theme.s8
            radius: height / 2
            color: item.active ? Theme.railActiveFill : item.down ? Qt.alpha(Theme.railActive, 0.15) : Theme.none
            border.width: item.visualFocus ? Theme.emphasis : 0
            border.color: Theme.railActive
            Icon { anchors.centerIn: parent; name: item.iconName; filled: item.active; color: item.active ? Theme.railActiveIcon : Theme.railText }
            Rectangle {
                visible: item.badge > 0
                anchors { right: parent.right; top: parent.top; rightMargin: Theme.s1 }
                width: Math.max(height, count.implicitWidth + Theme.s2)
                height: count.implicitHeight + Theme.s0
                radius: height / 2
                color: Theme.wet
                Label { id: count; anchors.centerIn: parent; text: item.badge; font.pixelSize: Theme.railLabelSize; font.weight: Theme.strong; color: Theme.statusInk; tabular: true; Accessible.ignored: true }
            }
        }
        Label {
            id: label
            anchors { horizontalCenter: parent.horizontalCenter; top: pill.bottom; topMargin: Theme.s1 }
            width: Math.min(implicitWidth, item.width)
            text: item.text
            font.pixelSize: Theme.railLabelSize
            font.weight: item.active ? Theme.strong : Theme.medium
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.railLabelMin
            color: item.active ? Theme.railActive : Theme.railText
            Accessible.ignored: true
        }
    }
}
