pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import RestoreAssist.Theme

// One line of a chart with a dot for every reading, or the lines of a group without.
Item {
    id: root
    required property int tone
    required property bool dashed
    required property var paths
    required property var dots
    required property bool shown
    visible: shown
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeColor: Theme.lineTone(root.tone)
            strokeWidth: Theme.emphasis
            strokeStyle: root.dashed ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [3, 2]
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            fillColor: Theme.none
            PathMultiline { paths: root.paths }
        }
    }
    Repeater {
        model: root.dots
        Rectangle {
            required property point modelData
            x: modelData.x - width / 2
            y: modelData.y - height / 2
            width: Theme.s2 + Theme.s0
            height: width
            radius: width / 2
            color: root.dashed ? Theme.surface : Theme.lineTone(root.tone)
            border.width: Theme.s0
            border.color: root.dashed ? Theme.lineTone(root.tone) : Theme.surface
        }
    }
}
