pragma ComponentBehavior: Bound
import QtQuick
import RestoreAssist.Theme
import RestoreAssist.Model

// A level's plan to scale, with pins that keep their finger size at every zoom. North is up.
Item {
    id: root
    required property PlanRows rooms
    required property PinRows pins
    required property real planWide
    required property real planDeep
    property MachineRows machines: null
    property WetRows wet: null
    property string picture
    property rect pictureArea: Qt.rect(0, 0, 0, 0)
    property bool steady: false
    property bool pinsMove: false
    property bool pannable: true
    default property alias overlay: overlayLayer.data
    property real zoom: 1
    property point pan: Qt.point(0, 0)
    readonly property real margin: Theme.narrow ? Theme.s6 : Theme.s8 + Theme.s2
    readonly property real fitScale: planWide > 0 && planDeep > 0
        ? Math.max(1, Math.min((width - 2 * margin) / planWide, (height - 2 * margin - Theme.s8) / planDeep)) : 1
    readonly property real metre: fitScale * zoom
    readonly property real originX: (width - planWide * metre) / 2 + pan.x
    readonly property real originY: (height - planDeep * metre) / 2 + Theme.s3 + pan.y
    readonly property real wallWidth: crowded ? Theme.s1 + Theme.s0 : Theme.s2
    readonly property bool crowded: metre < Theme.px(50)
    signal pinPicked(string pointId)
    signal pinMoved(string pointId, real west, real north)
    signal machineMoved(string placementId, real west, real north)
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Plan with %n points", "", pins.count)

    // Room around the plan for what is going to be drawn.
    function makeRoom(): void { if (zoom > 0.6) { zoom = 0.6; pan = Qt.point(0, 0) } }
    function fit(): void { zoom = 1; pan = Qt.point(0, 0) }
    function zoomBy(factor: real, cx: real, cy: real): void {
        const next = Math.max(0.25, Math.min(6, zoom * factor))
        const real = next / zoom
        const left = (width - planWide * metre) / 2, top = (height - planDeep * metre) / 2 + Theme.s3
        const mx = (cx - left - pan.x) * real, my = (cy - top - pan.y) * real
        zoom = next
        pan = Qt.point(cx - mx - (width - planWide * metre) / 2, cy - my - (height - planDeep * metre) / 2 - Theme.s3)
    }
    function westOf(x: real): real { return (x - originX) / metre }
    function northOf(y: real): real { return (y - originY) / metre }
    onPlanWideChanged: if (!steady) fit()
    onPlanDeepChanged: if (!steady) fit()

    PinchHandler {
        target: null
        onScaleChanged: (delta) => root.zoomBy(delta, centroid.position.x, centroid.position.y)
    }
    DragHandler {
        property point start
        enabled: root.pannable
        target: null
        onActiveChanged: if (active) start = root.pan
        onTranslationChanged: if (active) root.pan = Qt.point(start.x + activeTranslation.x, start.y + activeTranslation.y)
    }
    WheelHandler { onWheel: (e) => root.zoomBy(e.angleDelta.y > 0 ? 1.12 : 1 / 1.12, e.x, e.y) }

    Repeater {
        model: Theme.outdoor ? 0 : Math.ceil(root.width / root.metre) + 1
        Rectangle {
            required property int index
            x: (root.originX % root.metre) + index * root.metre
            width: Theme.border
            height: root.height
            color: Theme.planGrid
        }
    }
    Repeater {
        model: Theme.outdoor ? 0 : Math.ceil(root.height / root.metre) + 1
        Rectangle {
            required property int index
            y: (root.originY % root.metre) + index * root.metre
            height: Theme.border
            width: root.width
            color: Theme.planGrid
        }
    }
    Image {
        visible: root.picture !== ""
        source: root.picture
        asynchronous: true
        x: root.originX + root.pictureArea.x * root.metre
        y: root.originY + root.pictureArea.y * root.metre
        width: root.pictureArea.width * root.metre
        fillMode: Image.PreserveAspectFit
        height: sourceSize.width > 0 ? width * sourceSize.height / sourceSize.width : 0
        opacity: 0.7
    }
    Repeater {
        model: root.rooms
        PlanRoom {
            required outline
            backed: root.picture !== ""
            required property real west
            required property real north
            required property real wide
            required property real deep
            x: Math.round(root.originX + west * root.metre) - root.wallWidth / 2
            y: Math.round(root.originY + north * root.metre) - root.wallWidth / 2
            width: Math.round(root.originX + (west + wide) * root.metre) - x + root.wallWidth / 2
            height: Math.round(root.originY + (north + deep) * root.metre) - y + root.wallWidth / 2
            wallWidth: root.wallWidth
            metre: root.metre
            showSize: !root.crowded
        }
    }
    Repeater {
        model: root.wet
        WetShape {
            required property string areaId
            x: root.originX
            y: root.originY
            metre: root.metre
        }
    }
    Item { id: overlayLayer; anchors.fill: parent }
    Repeater {
        model: root.machines
        MachinePin {
            required property string placementId
            required property real west
            required property real north
            objectName: "machine_" + tag
            movable: root.pinsMove
            x: root.originX + west * root.metre - width / 2 + shift.x
            y: root.originY + north * root.metre - height / 2 + shift.y
            onDropped: (dx, dy) => root.machineMoved(placementId, west + dx / root.metre, north + dy / root.metre)
        }
    }
    Repeater {
        model: root.pins
        MapPin {
            id: pin
            required property string pointId
            required property string label
            required property string room
            required property string spot
            required property real west
            required property real north
            required property string value
            required property string unit
            required status
            required selected
            objectName: "pin_" + label
            required fresh
            movable: root.pinsMove
            x: root.originX + west * root.metre - width / 2 + shift.x
            y: root.originY + north * root.metre - height + shift.y
            onDropped: (dx, dy) => root.pinMoved(pointId, west + dx / root.metre, north + dy / root.metre)
            valueText: root.crowded && !isNaN(Number(value)) ? String(Math.round(Number(value))) : value
            Accessible.name: qsTr("%1, %2, %3, %4 %5, %6").arg(label).arg(room).arg(spot).arg(value).arg(unit).arg(Theme.statusLabel(status))
            onClicked: root.pinPicked(pointId)
        }
    }
}
