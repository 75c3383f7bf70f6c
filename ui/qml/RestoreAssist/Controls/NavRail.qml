pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme

// The pages; items are { key, text, icon, badge? }.
Rectangle {
    id: root
    property var items: []
    property string current
    signal picked(string key)
    implicitWidth: Theme.rail
    color: Theme.railBackground
    Rectangle { anchors { right: parent.right; top: parent.top; bottom: parent.bottom } width: Theme.border; color: Theme.outline; visible: Theme.dark }

    Rectangle {
        id: mark
        anchors { top: parent.top; topMargin: Theme.s4; horizontalCenter: parent.horizontalCenter }
        width: Theme.s8 + Theme.s3
        height: width
        radius: Theme.s3
        color: Theme.railActiveFill
        Icon { anchors.centerIn: parent; name: Icons.waterDamage; filled: true; color: Theme.railMark }
    }
    Column {
        anchors { top: mark.bottom; topMargin: Theme.s4; left: parent.left; right: parent.right; margins: Theme.s1 }
        spacing: Theme.s1
        Repeater {
            model: root.items
            T.AbstractButton {
                id: item
                required property var modelData
                readonly property bool active: modelData.key === root.current
                objectName: "nav_" + modelData.key
                text: modelData.text
                width: parent.width
                height: pill.height + label.height + Theme.s5
                focusPolicy: Qt.StrongFocus
                onClicked: root.picked(modelData.key)
                Accessible.role: Accessible.PageTab
                Accessible.name: text + (modelData.badge ? qsTr(", %1 waiting").arg(modelData.badge) : "")
                Accessible.selected: active
                contentItem: Item {
                    Rectangle {
                        id: pill
                        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.s2 }
                        width: 2 * Theme.s8 - Theme.s1
                        height: Theme.s8 + Theme.s1
                        radius: height / 2
                        color: item.active ? Theme.railActiveFill : item.down ? Qt.alpha(Theme.railActive, 0.15) : Theme.none
                        border.width: item.visualFocus ? Theme.emphasis : 0
                        border.color: Theme.railActive
                        Icon { anchors.centerIn: parent; name: item.modelData.icon; filled: item.active; color: item.active ? Theme.railActiveIcon : Theme.railText }
                        Rectangle {
                            visible: (item.modelData.badge ?? 0) > 0
                            anchors { right: parent.right; top: parent.top; rightMargin: Theme.s1 }
                            width: Math.max(height, count.implicitWidth + Theme.s2)
                            height: count.implicitHeight + Theme.s0
                            radius: height / 2
                            color: Theme.wet
                            Label { id: count; anchors.centerIn: parent; text: item.modelData.badge ?? ""; font.pixelSize: Theme.captionSize; font.weight: Theme.strong; color: Theme.statusInk; tabular: true; Accessible.ignored: true }
                        }
                    }
                    Label {
                        id: label
                        anchors { horizontalCenter: parent.horizontalCenter; top: pill.bottom; topMargin: Theme.s1 }
                        width: Math.min(implicitWidth, item.width)
                        text: item.text
                        font.pixelSize: Math.min(Theme.captionSize, Theme.s4)
                        font.weight: item.active ? Theme.strong : Theme.medium
                        color: item.active ? Theme.railActive : Theme.railText
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
