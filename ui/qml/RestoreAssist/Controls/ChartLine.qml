pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import RestoreAssist.Theme

// One line of a chart with a dot for every reading, or the lines of a group without; what was beyond the meter's range
// stands at the edge as the meter showed it.
Item {
    id: root
    required property int tone
    required property bool dashed
    required property var paths
    required property var dots
    required property var beyond
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
    Repeater {
        model: root.beyond
        Rectangle {
            id: mark
            required property var modelData
            x: Math.max(0, Math.min(root.width - width, modelData.x - width / 2))
            y: Math.max(0, Math.min(root.height - height, modelData.y - height / 2))
            width: said.implicitWidth + Theme.s2
            height: said.implicitHeight
            radius: height / 2
            color: Theme.surface
            border.width: Theme.s0
            border.color: Theme.lineTone(root.tone)
            Label { id: said; anchors.centerIn: parent; text: mark.modelData.text; font.pixelSize: Theme.captionSize; font.weight: Theme.strong; Accessible.ignored: true }
        }
    }
}
