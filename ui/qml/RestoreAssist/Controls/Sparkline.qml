import QtQuick
import QtQuick.Shapes
import RestoreAssist.Theme

// A small line over equal steps, with the goal as a dashed line when there is one.
Item {
    id: root
    property var values: []
    property real goal: NaN
    property color tone: Theme.primary
    readonly property real inset: Theme.s1
    readonly property bool hasGoal: !isNaN(goal) && values.length > 0
    readonly property real low: Math.min(...values, hasGoal ? goal : Infinity)
    readonly property real high: Math.max(...values, hasGoal ? goal : -Infinity)
    readonly property var points: values.length < 2 || width <= 0 ? []
        : values.map((v, i) => Qt.point(inset + i / (values.length - 1) * (width - 2 * inset), place(v)))
    Accessible.ignored: true

    function place(v: real): real {
        return height - inset - (v - low) / Math.max(0.001, high - low) * (height - 2 * inset)
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeColor: Theme.none
            fillColor: Theme.outdoor ? Theme.none : Qt.alpha(root.tone, Theme.dark ? 0.22 : 0.12)
            PathPolyline {
                path: root.points.length === 0 ? []
                    : [Qt.point(root.points[0].x, root.height), ...root.points, Qt.point(root.points[root.points.length - 1].x, root.height)]
            }
        }
        ShapePath {
            strokeColor: root.hasGoal ? Theme.dry : Theme.none
            strokeWidth: Theme.emphasis * 0.75
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 3]
            fillColor: Theme.none
            startX: 0
            startY: root.hasGoal ? root.place(root.goal) : 0
            PathLine { x: root.width; y: root.hasGoal ? root.place(root.goal) : 0 }
        }
        ShapePath {
            strokeColor: root.tone
            strokeWidth: Theme.emphasis
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            fillColor: Theme.none
            PathPolyline { path: root.points }
        }
    }
    Rectangle {
        visible: root.points.length > 0
        readonly property point end: visible ? root.points[root.points.length - 1] : Qt.point(0, 0)
        x: end.x - width / 2
        y: end.y - height / 2
        width: Theme.s2 + Theme.s0
        height: width
        radius: width / 2
        color: root.tone
        border.width: Theme.s0
        border.color: Theme.surface
    }
}
