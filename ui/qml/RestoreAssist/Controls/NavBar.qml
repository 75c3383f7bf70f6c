pragma ComponentBehavior: Bound
import QtQuick
import RestoreAssist.Theme

// The pages in a rail at the side, or in a bar along the bottom; those that find no room are reached by More.
// Items are { key, text, icon, rank, badge? }.
Rectangle {
    id: root
    property var items: []
    property string current
    property bool upright: true
    signal picked(string key)
    signal moreAsked
    readonly property real along: upright ? height - mark.room : width
    readonly property real step: upright ? probe.implicitHeight + Theme.s1 : Theme.px(92)
    readonly property int places: Math.max(2, Math.floor(along / step))
    readonly property var shown: fitting(items, places)
    readonly property bool more: shown.length < items.length
    readonly property bool currentIsShown: shown.some((item) => item.key === current)
    implicitWidth: Theme.rail
    implicitHeight: probe.implicitHeight + Theme.s2
    color: Theme.railBackground

    // As many as there is room for, the lowest ranks, in their own order.
    function fitting(all: var, places: int): var {
        if (all.length <= places)
            return all
        const kept = all.slice().sort((a, b) => a.rank - b.rank || all.indexOf(a) - all.indexOf(b)).slice(0, places - 1)
        return all.filter((item) => kept.includes(item))
    }

    Rectangle { visible: Theme.dark; anchors { right: parent.right; top: parent.top } width: root.upright ? Theme.border : parent.width; height: root.upright ? parent.height : Theme.border; color: Theme.outline }
    NavItem { id: probe; visible: false; key: "probe"; text: "M"; iconName: Icons.home }
    Rectangle {
        id: mark
        readonly property real room: visible ? height + 2 * Theme.s4 : Theme.s3
        visible: root.upright && root.height > Theme.windowMinHeight * 1.2
        anchors { top: parent.top; topMargin: Theme.s4; horizontalCenter: parent.horizontalCenter }
        width: Theme.s8 + Theme.s3
        height: width
        radius: Theme.s3
        color: Theme.railActiveFill
        Icon { anchors.centerIn: parent; name: Icons.waterDamage; filled: true; color: Theme.railMark }
    }
    Grid {
        anchors { top: parent.top; topMargin: root.upright ? mark.room : Theme.s1; horizontalCenter: parent.horizontalCenter }
        columns: root.upright ? 1 : root.places
        rowSpacing: Theme.s1
        Repeater {
            model: root.shown
            NavItem {
                required property var modelData
                key: modelData.key
                width: root.upright ? root.width - 2 * Theme.s1 : root.width / (root.shown.length + (root.more ? 1 : 0))
                text: modelData.text
                iconName: modelData.icon
                badge: modelData.badge ?? 0
                active: key === root.current
                onClicked: root.picked(key)
            }
        }
        NavItem {
            key: "more"
            visible: root.more
            width: root.upright ? root.width - 2 * Theme.s1 : root.width / (root.shown.length + 1)
            text: qsTr("More")
            iconName: Icons.moreHoriz
            active: !root.currentIsShown
            onClicked: root.moreAsked()
        }
    }
}
