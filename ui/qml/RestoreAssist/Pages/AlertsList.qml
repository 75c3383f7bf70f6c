pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What the readings showed and what was done about it, under the forecasts of chambers and points.
Flickable {
    id: root
    required property DryingModel drying
    signal answerAsked(var alert)
    signal pointPicked(string pointId)
    objectName: "alertsList"
    contentHeight: column.implicitHeight
    clip: true
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    ColumnLayout {
        id: column
        width: root.width
        spacing: Theme.s2
        Repeater {
            model: root.drying.alerts
            AlertCard {
                Layout.fillWidth: true
                onAnswerAsked: (alert) => root.answerAsked(alert)
                onPointPicked: (id) => root.pointPicked(id)
            }
        }
        Note { Layout.fillWidth: true; visible: root.drying.alerts.count === 0; text: qsTr("No alert: nothing stalled, rose or got wet again.") }
        Title { Layout.topMargin: Theme.s2; text: qsTr("Forecast") }
        Note { Layout.fillWidth: true; visible: root.drying.forecastRows.count === 0; text: qsTr("There is no forecast before a point has a goal and three readings.") }
        Repeater {
            model: root.drying.forecastRows
            RowLayout {
                id: line
                required property string name
                required property bool chamber
                required property string words
                required property string expected
                required property string between
                required property int points
                required property int complete
                Layout.fillWidth: true
                Layout.topMargin: chamber ? Theme.s2 : 0
                spacing: Theme.s3
                Icon { name: line.chamber ? Icons.layers : Icons.pinDrop; color: Theme.textMuted }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Label { Layout.fillWidth: true; text: line.chamber ? qsTr("%1, %2 of %3 points done").arg(line.name).arg(line.complete).arg(line.points) : line.name; font.weight: line.chamber ? Theme.strong : Theme.medium; wrapMode: Text.Wrap }
                    Note { Layout.fillWidth: true; text: line.words }
                }
                ColumnLayout {
                    Layout.fillWidth: false
                    visible: line.expected !== ""
                    spacing: 0
                    Label { Layout.alignment: Qt.AlignRight; text: line.expected; font.weight: Theme.strong }
                    Label { Layout.alignment: Qt.AlignRight; text: line.between; font.pixelSize: Theme.captionSize; color: Theme.textMuted }
                }
            }
        }
    }
}
