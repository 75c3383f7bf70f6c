pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The drying log as a chart or a table, with the air beside it.
AppPage {
    id: root
    readonly property DryingModel drying: app.drying
    readonly property bool wide: width >= Theme.breakpoint
    property string shape: "chart"
    readonly property bool asTable: shape === "table"
    readonly property bool asChart: shape === "chart"
    function show(arguments: var): void {
        if (arguments.alerts || arguments.alert_response !== undefined)
            shape = "alerts"
        if (arguments.air_reading !== undefined)
            air.open()
    }
    objectName: "dryingPage"

    Flickable {
        id: page
        objectName: "dryingScroll"
        anchors.fill: parent
        contentHeight: Math.max(height, root.wide ? Theme.px(480) : Theme.px(900))
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        GridLayout {
            x: Theme.s5
            y: Theme.s5
            width: page.width - 2 * Theme.s5
            height: page.contentHeight - 2 * Theme.s5
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.px(380)
                ColumnLayout {
                    anchors { fill: parent; margins: Theme.s4 }
                    spacing: Theme.s3
                    RowLayout {
                        spacing: Theme.s3
                        Segmented {
                            objectName: "segments"
                            Layout.fillWidth: true
                            Layout.maximumWidth: implicitWidth
                            visible: root.asChart
                            current: root.drying.segment
                            onPicked: (key) => root.drying.pickSegment(key)
                            options: [
                                { key: "moisture", text: qsTr("Moisture") },
                                { key: "humidity", text: root.drying.humidityUnit },
                                { key: "air", text: qsTr("Temp and RH") }
                            ]
                        }
                        Title { visible: !root.asChart; text: root.asTable ? qsTr("Points by visits") : qsTr("Alerts and forecast"); leftPadding: Theme.s1 }
                        Item { Layout.fillWidth: true }
                        Segmented {
                            objectName: "shape"
                            current: root.shape
                            onPicked: (key) => root.shape = key
                            readonly property bool wordy: root.width > Theme.px(1050)
                            options: [
                                { key: "chart", text: wordy || root.asChart ? qsTr("Chart") : "", name: qsTr("Chart"), icon: Icons.showChart },
                                { key: "table", text: wordy || root.asTable ? qsTr("Table") : "", name: qsTr("Table"), icon: Icons.listAlt },
                                { key: "alerts", text: wordy || root.shape === "alerts" ? qsTr("Alerts") : "", name: qsTr("Alerts and forecast"), count: root.drying.openAlerts, icon: Icons.warning, tone: root.drying.openAlerts > 0 ? "drying" : "" }
                            ]
                        }
                        IconButton { objectName: "exportLog"; outlined: true; iconName: Icons.download; label: qsTr("Take the log away as a file"); onClicked: exportSheet.show() }
                    }
                    RowLayout {
                        spacing: Theme.s3
                        visible: root.asTable || root.asChart && root.drying.segment === "moisture"
                        Segmented {
                            objectName: "roomPicker"
                            Layout.fillWidth: true
                            Layout.maximumWidth: implicitWidth
                            current: root.drying.room
                            onPicked: (key) => root.drying.pickRoom(key)
                            options: [{ key: "", text: qsTr("All rooms") }, ...root.drying.rooms.map((name) => ({ key: name, text: name }))]
                        }
                        Item { Layout.fillWidth: true }
                        Segmented {
                            objectName: "scalePicker"
                            visible: root.asChart && root.drying.scales.length > 1
                            current: root.drying.scaleKey
                            onPicked: (key) => root.drying.pickScale(key)
                            options: root.drying.scales
                        }
                    }
                    Problem { Layout.fillWidth: true; words: air.shown || answer.shown || exportSheet.shown ? "" : root.drying.problem; onActed: root.drying.retry() }
                    Rectangle {
                        id: paper
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        implicitHeight: drawn.implicitHeight
                        visible: root.asChart
                        color: Theme.surface
                        ColumnLayout {
                            id: drawn
                            anchors.fill: parent
                            spacing: Theme.s3
                            LineChart {
                                id: lineChart
                                objectName: "dryingChart"
                                Layout.fillWidth: true
                                Layout.fillHeight: true
                                chart: root.drying.chart
                                goalLabel: qsTr("Dry goal %1").arg(root.drying.chart.goalText)
                            }
                            GridLayout {
                                Layout.fillWidth: true
                                columns: Math.max(1, Math.min(root.drying.chart.legend.count, Math.floor(width / Theme.px(150))))
                                columnSpacing: Theme.s2
                                rowSpacing: Theme.s2
                                uniformCellWidths: true
                                Repeater {
                                    model: root.drying.chart.legend
                                    LegendItem {
                                        required property int index
                                        objectName: "legend_" + index
                                        Layout.fillWidth: true
                                        onClicked: root.drying.chart.toggle(group)
                                    }
                                }
                            }
                        }
                    }
                    // Made when looked at: a long job has hundreds of visits and alerts.
                    Loader {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: active
                        active: root.asTable
                        sourceComponent: LogTable { objectName: "logTable"; table: root.drying.table; visits: root.drying.visits }
                    }
                    Loader {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        visible: active
                        active: root.shape === "alerts"
                        sourceComponent: AlertsList { drying: root.drying; onAnswerAsked: (alert) => answer.open(alert); onPointPicked: (pointId) => root.app.jump("map", { point: pointId }) }
                    }
                }
            }
            AirCard {
                Layout.preferredWidth: Theme.panel
                Layout.fillWidth: !root.wide
                Layout.fillHeight: true
                Layout.preferredHeight: root.wide ? -1 : Theme.px(460)
                drying: root.drying
                meters: root.app.meters
                onAdd: air.open()
            }
        }
    }
    LazySheet { id: answer; sourceComponent: AnswerSheet { drying: root.drying } }
    LazySheet { id: exportSheet; sourceComponent: ExportSheet { drying: root.drying; chart: paper } }
    StepNotices { page: root.drying }
    LazySheet { id: air; sourceComponent: AirSheet { drying: root.drying; meters: root.app.meters } }
    Connections {
        target: root.drying
        function onAirSaved(what: string): void { Notices.say(qsTr("Air reading saved: %1").arg(what)) }
        function onExported(path: string): void {
            exportSheet.hide()
            Notices.say(qsTr("Written: %1").arg(path))
        }
    }
}
