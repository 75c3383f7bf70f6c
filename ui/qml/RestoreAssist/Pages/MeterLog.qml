pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What a sensor that is left on site has logged, with every gap shown as a gap.
Card {
    id: root
    required property MeterPageModel meters
    readonly property MeterLogModel log: meters.log
    objectName: "meterLog"
    implicitHeight: column.implicitHeight + 2 * Theme.s4
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
        spacing: Theme.s3
        Segmented {
            objectName: "logHours"
            current: String(root.log.hours)
            options: [{ key: "24", text: qsTr("Day") }, { key: "72", text: qsTr("3 days") }, { key: "336", text: qsTr("2 weeks") }]
            onPicked: (key) => root.log.open(root.meters.selected, Number(key))
        }
        Problem { Layout.fillWidth: true; words: root.log.problem; onActed: root.log.retry() }
        Note { objectName: "noLog"; Layout.fillWidth: true; visible: root.log.known && root.log.series.count === 0; text: qsTr("Nothing was logged in this time. Choose under Settings how often this meter is to be logged, and leave the tablet near it and running.") }
        Repeater {
            model: root.log.series
            ColumnLayout {
                id: line
                required property string quantity
                required property string low
                required property string high
                required property string unit
                required property int covered
                required property var lines
                required property var gaps
                required property var gapTexts
                required property int moreGaps
                Layout.fillWidth: true
                spacing: Theme.s1
                RowLayout {
                    spacing: Theme.s2
                    Note { Layout.fillWidth: true; text: MeterNames.quantity(line.quantity); color: Theme.text; font.weight: Theme.strong }
                    Label { text: qsTr("%1 to %2 %3").arg(line.low).arg(line.high).arg(line.unit); tabular: true; font.pixelSize: Theme.labelSize; color: Theme.textMuted }
                }
                GapLine { Layout.fillWidth: true; lines: line.lines; gaps: line.gaps; label: qsTr("%1 from %2 to %3 %4, covered %5 percent of the time").arg(MeterNames.quantity(line.quantity)).arg(line.low).arg(line.high).arg(line.unit).arg(line.covered) }
                Note { objectName: "covered_" + line.quantity; Layout.fillWidth: true; text: qsTr("Covered %1 % of the time").arg(line.covered); tabular: true }
                Repeater {
                    model: line.gapTexts
                    Note { required property var modelData; Layout.fillWidth: true; text: qsTr("No reading from %1 to %2").arg(modelData[0]).arg(modelData[1]); color: Theme.drying; tabular: true }
                }
                Note { Layout.fillWidth: true; visible: line.moreGaps > 0; text: qsTr("%n earlier gap(s)", "", line.moreGaps); color: Theme.drying }
            }
        }
    }
}
