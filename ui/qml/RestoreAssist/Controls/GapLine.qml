pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import RestoreAssist.Theme

// Values over time in pieces; where nothing was measured there is no line but a shaded gap. All from 0 to 1.
Item {
    id: root
    property var lines: []
    property var gaps: []
    required property string label
    readonly property real inset: Theme.s1
    implicitHeight: Theme.px(96)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: label
    function place(point: var): point {
        return Qt.point(point[0] * width, height - inset - point[1] * (height - 2 * inset))
    }
    Rectangle { anchors.fill: parent; radius: Theme.radiusSmall; color: Theme.surfaceSunken; border.width: Theme.border; border.color: Theme.outlineSoft }
    Repeater {
        model: root.gaps
        Rectangle {
            required property var modelData
            x: modelData[0] * root.width
            width: Math.max(Theme.s0, (modelData[1] - modelData[0]) * root.width)
            height: root.height
            color: Theme.outdoor ? Theme.grid : Theme.dryingSoft
        }
    }
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeColor: Theme.primary
            strokeWidth: Theme.emphasis
            fillColor: Theme.none
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathMultiline { paths: root.lines.map((line) => line.length === 1 ? [root.place(line[0]), Qt.point(root.place(line[0]).x + 1, root.place(line[0]).y)] : line.map((point) => root.place(point))) }
        }
    }
}
