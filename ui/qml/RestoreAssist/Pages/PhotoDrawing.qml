pragma ComponentBehavior: Bound
import QtQuick
import RestoreAssist.Theme
import RestoreAssist.Model

// What is drawn on a photo, and drawing by finger; places run from 0 to 1 of the picture.
Canvas {
    id: root
    required property PhotoViewerModel viewer
    property bool drawing: false
    property var stroke: []
    signal textAsked(real x, real y)
    objectName: "photoDrawing"
    readonly property real pen: Math.max(Theme.emphasis, Math.max(width, height) / 250)
    onWidthChanged: requestPaint()
    onHeightChanged: requestPaint()
    onPaint: {
        const context = getContext("2d")
        context.reset()
        context.lineCap = "round"
        context.lineJoin = "round"
        for (const shape of viewer.shapes)
            draw(context, shape)
        if (stroke.length >= 4)
            draw(context, { kind: viewer.kind, colour: viewer.colour, text: "", points: viewer.kind === "stroke" ? stroke : [stroke[0], stroke[1], stroke[stroke.length - 2], stroke[stroke.length - 1]] })
    }
    function draw(context: var, shape: var): void {
        const at = []
        for (let n = 0; n + 1 < shape.points.length; n += 2)
            at.push({ x: shape.points[n] * width, y: shape.points[n + 1] * height })
        const edge = shape.colour === "black" ? Theme.shapeWhite : Theme.shapeBlack
        if (shape.kind === "text") {
            context.font = Math.round(Math.max(width, height) / 28) + "px " + Theme.family
            context.textBaseline = "top"
            context.strokeStyle = edge
            context.lineWidth = pen
            context.strokeText(shape.text, at[0].x, at[0].y)
            context.fillStyle = Theme.shapeColour(shape.colour)
            context.fillText(shape.text, at[0].x, at[0].y)
            return
        }
        for (const [ink, thickness] of [[edge, pen + 2], [Theme.shapeColour(shape.colour), pen]]) {
            context.strokeStyle = ink
            context.lineWidth = thickness
            context.beginPath()
            trace(context, shape.kind, at)
            context.stroke()
        }
    }
    function trace(context: var, kind: string, at: var): void {
        const first = at[0], last = at[at.length - 1]
        if (kind === "box") {
            context.rect(Math.min(first.x, last.x), Math.min(first.y, last.y), Math.abs(last.x - first.x), Math.abs(last.y - first.y))
        } else if (kind === "ellipse") {
            context.ellipse(Math.min(first.x, last.x), Math.min(first.y, last.y), Math.abs(last.x - first.x), Math.abs(last.y - first.y))
        } else {
            context.moveTo(first.x, first.y)
            for (const place of at.slice(1))
                context.lineTo(place.x, place.y)
            if (kind !== "arrow")
                return
            const back = Math.atan2(first.y - last.y, first.x - last.x)
            for (const turn of [-0.49, 0.49]) {
                context.moveTo(last.x, last.y)
                context.lineTo(last.x + pen * 6 * Math.cos(back + turn), last.y + pen * 6 * Math.sin(back + turn))
            }
        }
    }
    Connections { target: root.viewer; function onChanged(): void { root.requestPaint() } }
    MouseArea {
        objectName: "drawArea"
        anchors.fill: parent
        enabled: root.drawing
        preventStealing: true
        Accessible.ignored: true
        onPressed: (mouse) => root.stroke = [mouse.x / root.width, mouse.y / root.height]
        onPositionChanged: (mouse) => { root.stroke = root.stroke.concat([mouse.x / root.width, mouse.y / root.height]); root.requestPaint() }
        onCanceled: { root.stroke = []; root.requestPaint() }
        onReleased: {
            const path = root.stroke
            root.stroke = []
            if (root.viewer.kind === "text")
                root.textAsked(path[0], path[1])
            else
                root.viewer.add(path, "")
            root.requestPaint()
        }
    }
}
