pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import RestoreAssist.Theme
import RestoreAssist.Model

// Grid, goal band, lines and crosshair; scaling is the model's.
Item {
    id: root
    required property ChartModel chart
    property string goalLabel
    property real cursorX: -1
    Accessible.role: Accessible.Chart
    Accessible.name: chart.summary

    Label { text: root.chart.unit; font.pixelSize: Theme.captionSize; font.weight: Theme.medium; color: Theme.textMuted }
    Item {
        id: plot
        objectName: "plot"
        readonly property bool mirrored: LayoutMirroring.enabled  // the numbers stand on the left in every language
        anchors { fill: parent; leftMargin: mirrored ? Theme.s3 : Theme.px(44); rightMargin: mirrored ? Theme.px(44) : Theme.s3; topMargin: Theme.px(28); bottomMargin: Theme.px(30) }
        onWidthChanged: root.chart.setPlotSize(width, height)
        onHeightChanged: root.chart.setPlotSize(width, height)

        Repeater {
            model: root.chart.yTicks
            Item {
                id: yTick
                required property var modelData
                y: modelData.pos
                width: plot.width
                Rectangle { width: parent.width; height: Theme.border; color: Theme.grid }
                Label { x: -width - Theme.s2; y: -height / 2; text: yTick.modelData.text; tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted }
            }
        }
        Repeater {
            model: root.chart.xTicks
            Item {
                id: xTick
                required property var modelData
                required property int index
                readonly property real room: (root.chart.xTicks[index + 1]?.pos ?? plot.width) - modelData.pos
                x: modelData.pos
                height: plot.height
                Rectangle { width: Theme.border; height: parent.height; color: Theme.grid }
                Label { x: Theme.s1; y: plot.height + Theme.s2; visible: implicitWidth <= xTick.room; text: xTick.modelData.text; font.pixelSize: Theme.captionSize; color: Theme.textMuted }
            }
        }
        Rectangle {
            visible: root.chart.goalPos >= 0
            y: root.chart.goalPos
            height: plot.height - y
            width: plot.width
            color: Theme.outdoor ? Theme.none : Qt.alpha(Theme.dry, Theme.dark ? 0.13 : 0.08)
        }
        Shape {
            anchors.fill: parent
            visible: root.chart.goalPos >= 0
            preferredRendererType: Shape.CurveRenderer
            ShapePath {
                strokeColor: Theme.dry
                strokeWidth: Theme.emphasis
                strokeStyle: ShapePath.DashLine
                dashPattern: [4, 3]
                fillColor: Theme.none
                startX: 0
                startY: root.chart.goalPos
                PathLine { x: plot.width; y: root.chart.goalPos }
            }
        }
        Label {
            // Under the goal, where it is dry; above it where a mark of what was below a meter's range stands there.
            readonly property real under: Math.min(root.chart.goalPos + Theme.s1, plot.height - height)
            readonly property bool taken: root.chart.lowMark >= 0 && root.chart.lowMark < x + width + Theme.s6 && under + 2 * height > plot.height
            objectName: "goalLabel"
            visible: root.chart.goalPos >= 0
            x: Theme.s2
            y: taken ? root.chart.goalPos - height - Theme.s1 : under
            text: root.goalLabel
            font.pixelSize: Theme.captionSize
            font.weight: Theme.strong
            color: Theme.dry
        }
        Repeater {
            model: root.chart
            ChartLine { anchors.fill: parent }
        }
        Rectangle { visible: root.cursorX >= 0; x: (tip.hit.x ?? 0) - width / 2; width: Theme.emphasis; height: plot.height; color: Theme.textMuted }
        DragHandler {
            target: null
            yAxis.enabled: false
            onCentroidChanged: if (active) root.cursorX = Math.max(0, Math.min(plot.width, centroid.position.x))
        }
        TapHandler { onTapped: (p) => root.cursorX = Math.abs(p.position.x - root.cursorX) < Theme.s3 ? -1 : p.position.x }
        ChartTip {
            id: tip
            objectName: "chartTip"
            visible: root.cursorX >= 0
            hit: root.cursorX >= 0 ? root.chart.valuesAt(root.cursorX) : ({ x: 0, title: "", rows: [] })
            x: hit.x + Theme.s4 + width > plot.width ? hit.x - width - Theme.s4 : hit.x + Theme.s4
            y: Theme.s1
        }
    }
}
