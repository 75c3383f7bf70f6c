pragma ComponentBehavior: Bound
import QtQuick
import RestoreAssist.Theme
import RestoreAssist.Model

// A level's plan to scale, with pins that keep their finger size at every zoom. North is up. Arrow keys move it, + and −
// zoom, 0 fits it. While something is drawn (`steady`) what is seen stays where it is, however the plan grows.
Item {
    id: root
    required property PlanRows rooms
    required property PinRows pins
    property PinGroupRows groups: null
    property int points: pins.count
    required property real planWide
    required property real planDeep
    property point corner: Qt.point(0, 0)  // where the plan's north-west corner lies, in metres to the east and north
    property MachineRows machines: null
    property WetRows wet: null
    property string picture
    property rect pictureArea: Qt.rect(0, 0, 0, 0)
    property bool steady: false
    property bool pinsMove: false
    property bool pannable: true
    property bool drawn: false  // a stroke is under way, which another finger leaves alone
    default property alias overlay: overlayLayer.data
    property real zoom: 1
    property point pan: Qt.point(0, 0)
    property var seen: null
    readonly property real margin: Theme.narrow ? Theme.s6 : Theme.s8 + Theme.s2
    readonly property real fitScale: planWide > 0 && planDeep > 0
        ? Math.max(1, Math.min((width - 2 * margin) / planWide, (height - 2 * margin - Theme.s8) / planDeep)) : 1
    readonly property real metre: fitScale * zoom
    readonly property real originX: (width - planWide * metre) / 2 + pan.x
    readonly property real originY: (height - planDeep * metre) / 2 + Theme.s3 + pan.y
    readonly property real wallWidth: crowded ? Math.max(Theme.s0, Math.min(Theme.s1 + Theme.s0, 0.15 * metre)) : Theme.s2
    readonly property bool crowded: metre < Theme.px(50)
    // A finger's own piece of the plan in metres, by steps of a quarter of an octave, so that a pinch regroups seldom.
    readonly property int nearness: Math.round(4 * Math.log2(metre))
    readonly property real fingerWide: 0.75 * Theme.touch / Math.pow(2, nearness / 4)
    readonly property real mostZoom: Math.max(6, Theme.px(400) / fitScale)
    signal apart(real wide, real deep)
    signal groupPicked(string groupId)
    signal pinched
    signal pinPicked(string pointId)
    signal pinMoved(string pointId, real west, real north)
    signal machineMoved(string placementId, real west, real north)
    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.focusable: true
    Accessible.name: qsTr("Plan with %n points", "", points)
    onFingerWideChanged: apart(fingerWide, 0.75 * fingerWide)
    Component.onCompleted: apart(fingerWide, 0.75 * fingerWide)

    // Room around the plan for what is going to be drawn.
    function makeRoom(): void { if (zoom > 0.6) look(0.6, 0, 0) }
    function fit(): void { look(1, 0, 0) }
    function look(closer: real, x: real, y: real): void {
        zoom = closer
        pan = Qt.point(x, y)
        seen = { metre: metre, x: originX - corner.x * metre, y: originY + corner.y * metre }
    }
    function move(dx: real, dy: real): void { look(zoom, pan.x + dx, pan.y + dy) }
    function grown(): void {
        if (!steady || seen === null) {
            fit()
            return
        }
        zoom = seen.metre / fitScale
        look(zoom, seen.x + corner.x * metre - (width - planWide * metre) / 2, seen.y - corner.y * metre - (height - planDeep * metre) / 2 - Theme.s3)
    }
    // Move the plan as little as it takes to see this place with its pin.
    function reveal(west: real, north: real): void {
        const x = originX + west * metre, y = originY + north * metre
        const dx = Math.max(0, Theme.s8 - x) + Math.min(0, width - Theme.s8 - x)
        const dy = Math.max(0, 2 * Theme.touch - y) + Math.min(0, height - Theme.s8 - y)
        if (dx !== 0 || dy !== 0)
            move(dx, dy)
    }
    function revealChosen(): void {
        const pin = pinLayer.chosenPin()
        if (pin !== null)
            reveal(pin.west, pin.north)
    }
    // Come so near that a group's pins stand apart; where no nearness does that, the next one of them is chosen.
    function part(groupId: string, area: rect): void {
        const near = Math.min((width - 2 * margin - 2 * Theme.touch) / Math.max(area.width, 0.01), (height - 2 * margin - 2 * Theme.touch) / Math.max(area.height, 0.01))
        const next = Math.min(mostZoom, near / fitScale)
        if (next < 1.3 * zoom || 2 * Math.max(area.width, area.height) < fingerWide * metre / (fitScale * mostZoom)) {
            groupPicked(groupId)
            return
        }
        look(next, 0, 0)
        look(next, width / 2 - originX - (area.x + area.width / 2) * metre, height / 2 - originY - (area.y + area.height / 2) * metre)
    }
    Keys.onPressed: (event) => {
        const step = Theme.touch
        if (event.key === Qt.Key_Left)
            move(step, 0)
        else if (event.key === Qt.Key_Right)
            move(-step, 0)
        else if (event.key === Qt.Key_Up)
            move(0, step)
        else if (event.key === Qt.Key_Down)
            move(0, -step)
        else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            zoomBy(1.25, width / 2, height / 2)
        else if (event.key === Qt.Key_Minus)
            zoomBy(1 / 1.25, width / 2, height / 2)
        else if (event.key === Qt.Key_0)
            fit()
        else
            return
        event.accepted = true
    }
    function zoomBy(factor: real, cx: real, cy: real): void {
        const next = Math.max(0.25, Math.min(mostZoom, zoom * factor))
        const real = next / zoom
        const left = (width - planWide * metre) / 2, top = (height - planDeep * metre) / 2 + Theme.s3
        const mx = (cx - left - pan.x) * real, my = (cy - top - pan.y) * real
        zoom = next
        look(next, cx - mx - (width - planWide * metre) / 2, cy - my - (height - planDeep * metre) / 2 - Theme.s3)
    }
    function westOf(x: real): real { return (x - originX) / metre }
    function northOf(y: real): real { return (y - originY) / metre }
    onPlanWideChanged: Qt.callLater(grown)
    onPlanDeepChanged: Qt.callLater(grown)
    onCornerChanged: Qt.callLater(grown)
    onWidthChanged: look(zoom, pan.x, pan.y)
    onHeightChanged: look(zoom, pan.x, pan.y)
    FocusRing { anchors.margins: 0; visible: root.activeFocus; z: 3 }

    PinchHandler {
        enabled: !root.drawn
        target: null
        onActiveChanged: if (active) root.pinched()
        onScaleChanged: (delta) => root.zoomBy(delta, centroid.position.x, centroid.position.y)
    }
    DragHandler {
        property point start
        enabled: root.pannable
        target: null
        onActiveChanged: if (active) start = root.pan
        onTranslationChanged: if (active) root.look(root.zoom, start.x + activeTranslation.x, start.y + activeTranslation.y)
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
    PinLayer {
        id: pinLayer
        objectName: "pinLayer"
        anchors.fill: parent
        pins: root.pins
        groups: root.groups
        metre: root.metre
        origin: Qt.point(root.originX, root.originY)
        crowded: root.crowded
        movable: root.pinsMove
        onPinPicked: (pointId) => root.pinPicked(pointId)
        onPinMoved: (pointId, west, north) => root.pinMoved(pointId, west, north)
        onGroupPicked: (groupId, area) => root.part(groupId, area)
        onChosen: Qt.callLater(root.revealChosen)
        onReached: (west, north) => root.reveal(west, north)
    }
}
