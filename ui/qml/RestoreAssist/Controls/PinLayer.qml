pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Model

// The pins of a plan, and one mark for those that stand too close for a finger. Together they are one stop of the Tab
// key: arrows go from one to the next, Home and End to the first and the last.
Item {
    id: root
    required property PinRows pins
    required property PinGroupRows groups
    required property real metre
    required property point origin
    property bool crowded: false
    property bool movable: false
    property Item stop: null  // where the Tab key arrives
    property string turned  // the chosen pin, which comes anew with every grouping
    property string lost  // the label of the mark that the keyboard was on when it went
    signal pinPicked(string pointId)
    signal pinMoved(string pointId, real west, real north)
    signal groupPicked(string groupId, rect area)
    signal chosen
    signal reached(real west, real north)

    function marks(): list<Item> {
        const found = []
        for (let n = 0; n < pinItems.count; ++n)
            found.push(pinItems.itemAt(n))
        for (let n = 0; n < groupItems.count; ++n)
            found.push(groupItems.itemAt(n))
        return found.filter((mark) => mark !== null)
    }
    function chosenPin(): MapPin {
        for (let n = 0; n < pinItems.count; ++n) {
            const pin = pinItems.itemAt(n) as MapPin
            if (pin?.selected)
                return pin
        }
        return null
    }
    function turnedTo(pin: MapPin): void {
        if (!pin.selected)
            return
        if (pin.objectName !== turned)
            chosen()
        turned = pin.objectName
        Qt.callLater(choose)
    }
    function choose(): void {
        const all = marks()
        const again = activeFocus ? all.find((mark) => mark.objectName === "pin_" + lost || mark.objectName === "group_" + lost) ?? null : null
        if (again !== null)
            go(again)
        else if (!all.includes(stop) || !stop.activeFocus)
            stop = chosenPin() ?? all[0] ?? null
    }
    // What the keyboard was on goes when the pins are grouped anew: the layer holds the focus until it is there again.
    function gone(mark: T.AbstractButton): void {
        if (mark.visualFocus) {
            lost = mark.objectName.substring(mark.objectName.indexOf("_") + 1)
            forceActiveFocus(Qt.TabFocusReason)
        }
        Qt.callLater(choose)
    }
    function go(to: Item): void { to?.forceActiveFocus(Qt.TabFocusReason) }
    Keys.onPressed: (event) => {
        const all = marks(), here = all.indexOf(stop)
        if (event.key === Qt.Key_Right || event.key === Qt.Key_Down)
            go(all[Math.min(here + 1, all.length - 1)] ?? null)
        else if (event.key === Qt.Key_Left || event.key === Qt.Key_Up)
            go(all[Math.max(here - 1, 0)] ?? null)
        else if (event.key === Qt.Key_Home)
            go(all[0] ?? null)
        else if (event.key === Qt.Key_End)
            go(all[all.length - 1] ?? null)
        else
            return
        event.accepted = true
    }
    Repeater {
        id: pinItems
        model: root.pins
        onItemAdded: Qt.callLater(root.choose)
        onItemRemoved: (index, item) => root.gone(item as T.AbstractButton)
        MapPin {
            id: pin
            required property string pointId
            required property string label
            required property string room
            required property string spot
            required west
            required north
            required property string value
            required property string unit
            required status
            required selected
            required fresh
            objectName: "pin_" + label
            movable: root.movable
            focusPolicy: root.stop === pin ? Qt.StrongFocus : Qt.ClickFocus
            x: root.origin.x + west * root.metre - width / 2 + shift.x
            y: root.origin.y + north * root.metre - height + shift.y
            onDropped: (dx, dy) => root.pinMoved(pointId, west + dx / root.metre, north + dy / root.metre)
            valueText: root.crowded && !isNaN(Number(value)) ? String(Math.round(Number(value))) : value
            Accessible.name: qsTr("%1, %2, %3, %4 %5, %6").arg(label).arg(room).arg(spot).arg(value).arg(unit).arg(Theme.statusLabel(status))
            onClicked: root.pinPicked(pointId)
            onSelectedChanged: root.turnedTo(pin)
            onVisualFocusChanged: if (visualFocus) root.reached(west, north)
            onActiveFocusChanged: if (activeFocus) root.stop = pin
        }
    }
    Repeater {
        id: groupItems
        model: root.groups
        onItemAdded: Qt.callLater(root.choose)
        onItemRemoved: (index, item) => root.gone(item as T.AbstractButton)
        PinGroup {
            id: group
            required property string groupId
            required property var members
            required property real west
            required property real north
            required property rect area
            required status
            required pins
            objectName: "group_" + members[0]
            focusPolicy: root.stop === group ? Qt.StrongFocus : Qt.ClickFocus
            x: root.origin.x + west * root.metre - width / 2
            y: root.origin.y + north * root.metre - height + Theme.s2
            Accessible.name: qsTr("%1 points close together, the worst of them: %2").arg(pins).arg(Theme.statusLabel(status))
            Accessible.description: members.join(", ")
            onClicked: root.groupPicked(groupId, area)
            onVisualFocusChanged: if (visualFocus) root.reached(west, north)
            onActiveFocusChanged: if (activeFocus) root.stop = group
        }
    }
}
