pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import RestoreAssist.Theme
import RestoreAssist.Controls

// Glass to sign on; each stroke is x, y from 0 to 1 and t in milliseconds since the first touch, one after the other.
Rectangle {
    id: root
    property var strokes: []
    property var stroke: []
    property double began: 0
    property bool broken: false  // the screen was turned under the finger: what follows is no part of the stroke
    readonly property bool signed: strokes.some((one) => one.length >= 6)
    required property string label
    function clear(): void { strokes = []; stroke = []; began = 0; ink.requestPaint() }
    implicitHeight: Theme.px(180)
    radius: Theme.radiusSmall
    color: Theme.paper
    border.width: Theme.emphasis
    border.color: signed ? Theme.primary : Theme.outlineStrong
    Accessible.role: Accessible.Graphic
    Accessible.name: label
    function put(x: real, y: real): void {
        if (broken)
            return
        const now = Date.now()
        if (began === 0)
            began = now
        stroke = stroke.concat([Math.min(1, Math.max(0, x / width)), Math.min(1, Math.max(0, y / height)), now - began])
        ink.requestPaint()
    }
    function lift(): void {
        if (stroke.length > 0)
            strokes = strokes.concat([stroke])
        stroke = []
    }
    function turned(): void {
        if (stroke.length > 0) {
            lift()
            broken = true
        }
        ink.requestPaint()
    }
    readonly property size room: Qt.size(Window.width, Window.height)
    onRoomChanged: turned()
    onWidthChanged: turned()
    onHeightChanged: turned()
    Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s5 } height: Theme.border; color: Theme.outlineStrong }
    Canvas {
        id: ink
        anchors.fill: parent
        onPaint: {
            const context = getContext("2d")
            context.reset()
            context.strokeStyle = Theme.signatureInk
            context.fillStyle = Theme.signatureInk
            context.lineWidth = Theme.emphasis
            context.lineCap = "round"
            context.lineJoin = "round"
            for (const one of root.strokes.concat([root.stroke])) {
                if (one.length < 3)
                    continue
                context.beginPath()
                context.moveTo(one[0] * width, one[1] * height)
                for (let n = 3; n + 2 < one.length; n += 3)
                    context.lineTo(one[n] * width, one[n + 1] * height)
                context.stroke()
            }
        }
    }
    Label { anchors.centerIn: parent; visible: root.strokes.length === 0 && root.stroke.length === 0; text: qsTr("Sign here"); color: Theme.signatureHint; Accessible.ignored: true }
    MouseArea {
        objectName: "padArea"
        anchors.fill: parent
        preventStealing: true
        Accessible.ignored: true
        onPressed: (mouse) => { root.broken = false; root.put(mouse.x, mouse.y) }
        onPositionChanged: (mouse) => root.put(mouse.x, mouse.y)
        onReleased: root.lift()
        onCanceled: root.lift()
    }
}
