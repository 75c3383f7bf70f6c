pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The finger on the plan: a rectangle from corner to corner, a loop by hand, corners by tap, and what is under way.
Item {
    id: root
    required property DrawingModel drawing
    required property MapCanvas canvas
    readonly property string tool: drawing.tool
    property var from: null
    property var to: Qt.point(0, 0)
    property var stroke: []
    property string moving
    property bool held: false  // so far along that another finger means nothing
    property bool dropped: false
    onToolChanged: drop()
    function at(p: point): point { return Qt.point(canvas.westOf(p.x), canvas.northOf(p.y)) }
    function screen(p: point): point { return Qt.point(canvas.originX + p.x * canvas.metre, canvas.originY + p.y * canvas.metre) }

    TapHandler {
        enabled: root.tool === "shape" || root.tool === "point" || root.tool === "machine" || root.tool === "scale"
        onTapped: (p) => { const place = root.at(p.position); root.drawing.tap(place.x, place.y) }
    }
    // It follows one finger and no other. A second one within a thumb's width is the start of a pinch, and the stroke is
    // dropped; later it is a palm or the other hand, and the stroke goes on.
    PointHandler {
        id: finger
        enabled: root.tool === "room" || root.tool === "wet"
        target: null
        onActiveChanged: if (!active) Qt.callLater(root.end)
        onCanceled: root.drop()
        onPointChanged: if (active) root.follow(point.pressPosition, point.position)
    }
    Connections {
        target: root.canvas
        function onPinched(): void { root.drop() }
        function onWidthChanged(): void { root.drop() }
        function onHeightChanged(): void { root.drop() }
    }
    function follow(pressed: point, now: point): void {
        const way = Math.hypot(now.x - pressed.x, now.y - pressed.y)
        if (from === null && !dropped && way >= Theme.s2)
            begin(pressed)
        if (from === null)
            return
        held = held || way > Theme.touch
        go(now)
    }
    function drop(): void {
        dropped = finger.active
        forget()
    }
    function forget(): void {
        from = null
        stroke = []
        moving = ""
        held = false
    }
    function begin(p: point): void {
        const place = at(p)
        moving = tool === "room" ? drawing.roomAt(place.x, place.y) : ""
        const start = moving !== "" ? place : drawing.snap(place.x, place.y)
        to = start
        from = start
        stroke = [place]
    }
    function go(p: point): void {
        const place = at(p)
        to = moving !== "" ? place : drawing.snap(place.x, place.y)
        if (tool === "wet")
            stroke = [...stroke, place]
    }
    function end(): void {
        if (from !== null && tool === "wet")
            drawing.drawWet(stroke)
        else if (from !== null && moving !== "")
            drawing.moveRoom(moving, to.x - from.x, to.y - from.y)
        else if (from !== null)
            drawing.drawRoom(from.x, from.y, to.x, to.y)
        dropped = false
        forget()
    }

    Rectangle {
        id: rubber
        readonly property point one: root.from ? root.screen(root.from) : Qt.point(0, 0)
        readonly property point other: root.from ? root.screen(root.to) : Qt.point(0, 0)
        visible: root.from !== null && root.tool === "room" && root.moving === ""
        x: Math.min(one.x, other.x)
        y: Math.min(one.y, other.y)
        width: Math.abs(other.x - one.x)
        height: Math.abs(other.y - one.y)
        color: Qt.alpha(Theme.primary, 0.12)
        border.width: Theme.s1
        border.color: Theme.primary
        Chip {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.top; bottomMargin: Theme.s1 }
            visible: rubber.visible && rubber.width > 0
            fill: Theme.primary
            ink: Theme.primaryInk
            text: root.from ? root.drawing.sizeWords(Math.abs(root.to.x - root.from.x), Math.abs(root.to.y - root.from.y)) : ""
        }
    }
    Shape {
        anchors.fill: parent
        visible: root.stroke.length > 1 && root.tool === "wet"
        ShapePath {
            strokeColor: Theme.wet
            strokeWidth: Theme.s1
            fillColor: Theme.wetTint
            PathPolyline { path: root.tool === "wet" ? root.stroke.map((p) => root.screen(p)) : [] }
        }
    }
    Shape {
        anchors.fill: parent
        visible: root.drawing.cornerCount > 0
        ShapePath {
            strokeColor: Theme.primary
            strokeWidth: Theme.s1
            fillColor: Qt.alpha(Theme.primary, 0.12)
            PathPolyline { path: root.drawing.corners.map((p) => root.screen(p)) }
        }
    }
    Repeater {
        model: root.drawing.cornerCount
        Rectangle {
            required property int index
            readonly property point place: root.screen(root.drawing.corners[index] ?? Qt.point(0, 0))
            x: place.x - width / 2
            y: place.y - height / 2
            width: index === 0 ? Theme.s6 : Theme.s3
            height: width
            radius: width / 2
            color: index === 0 ? Theme.surface : Theme.primary
            border.width: Theme.s0
            border.color: Theme.primary
        }
    }
}
