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
    property real zoom: 1
    property point pan: Qt.point(0, 0)
    readonly property real margin: Theme.narrow ? Theme.s6 : Theme.s8 + Theme.s2
    readonly property real fitScale: planWide > 0 && planDeep > 0
        ? Math.max(1, Math.min((width - 2 * margin) / planWide, (height - 2 * margin - Theme.s4) / planDeep)) : 1
    readonly property real metre: fitScale * zoom
    readonly property real originX: (width - planWide * metre) / 2 + pan.x
    readonly property real originY: (height - planDeep * metre) / 2 + Theme.s3 + pan.y
    readonly property real wallWidth: crowded ? Theme.s1 + Theme.s0 : Theme.s2
    readonly property bool crowded: metre < Theme.px(50)
    signal pinPicked(string pointId)
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Plan with %n points", "", pins.count)

    function fit(): void { zoom = 1; pan = Qt.point(0, 0) }
    function zoomBy(factor: real, cx: real, cy: real): void {
        const next = Math.max(0.6, Math.min(6, zoom * factor))
        const real = next / zoom
        const left = (width - planWide * metre) / 2, top = (height - planDeep * metre) / 2 + Theme.s3
        const mx = (cx - left - pan.x) * real, my = (cy - top - pan.y) * real
        zoom = next
        pan = Qt.point(cx - mx - (width - planWide * metre) / 2, cy - my - (height - planDeep * metre) / 2 - Theme.s3)
    }
    onPlanWideChanged: fit()
    onPlanDeepChanged: fit()

    PinchHandler {
        target: null
        onScaleChanged: (delta) => root.zoomBy(delta, centroid.position.x, centroid.position.y)
    }
    DragHandler {
        property point start
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
    Repeater {
        model: root.rooms
        PlanRoom {
            required property real west
            required property real north
            required property real wide
            required property real deep
            x: Math.round(root.originX + west * root.metre) - root.wallWidth / 2
            y: Math.round(root.originY + north * root.metre) - root.wallWidth / 2
            width: Math.round(root.originX + (west + wide) * root.metre) - x + root.wallWidth / 2
            height: Math.round(root.originY + (north + deep) * root.metre) - y + root.wallWidth / 2
            wallWidth: root.wallWidth
            showSize: !root.crowded
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
            x: root.originX + west * root.metre - width / 2
            y: root.originY + north * root.metre - height
            valueText: root.crowded && !isNaN(Number(value)) ? String(Math.round(Number(value))) : value
            Accessible.name: qsTr("%1, %2, %3, %4 %5, %6").arg(label).arg(room).arg(spot).arg(value).arg(unit).arg(Theme.statusLabel(status))
            onClicked: root.pinPicked(pointId)
        }
    }
}
