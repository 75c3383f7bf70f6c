pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The meters of this tablet and those nearby; beside them, or instead of them on a narrow screen, the one looked at.
AppPage {
    id: root
    readonly property MeterPageModel meters: app.meterPage
    readonly property bool wide: width >= Theme.breakpoint
    readonly property bool looking: meters.selected !== "" && meters.detail.open_
    objectName: "metersPage"
    onVisibleChanged: meters?.watch(visible)
    Component.onCompleted: meters.watch(visible)
    function show(arguments: var): void {
        if (arguments.meter !== undefined)
            meters.select(arguments.meter)
    }
    Connections {
        target: root.meters
        function onForgotten(deviceId: string, name: string): void { Notices.offerUndo(qsTr("%1 is forgotten").arg(name), () => root.meters.restore(deviceId)) }
        function onSaved(what: string): void { if (what === "paired") Notices.say(qsTr("Meter paired")); else if (what === "changed") Notices.say(qsTr("Meter settings saved")) }
    }
    RowLayout {
        anchors { fill: parent; margins: Theme.s5 }
        spacing: Theme.s4
        Flickable {
            objectName: "meterList"
            visible: root.wide || !root.looking
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            contentHeight: list.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ColumnLayout {
                id: list
                width: parent.width
                spacing: Theme.s3
                Problem { Layout.fillWidth: true; words: root.meters.listProblem; onActed: root.meters.loadAgain() }
                Problem { Layout.fillWidth: true; words: root.meters.problem; action: qsTr("Close"); onActed: root.meters.dismissProblem() }
                EmptyState {
                    objectName: "noMeters"
                    Layout.fillWidth: true
                    Layout.margins: Theme.s4
                    visible: root.meters.known && root.meters.rows.count === 0 && root.meters.listProblem === ""
                    iconName: Icons.sensors
                    title: qsTr("No meter yet")
                    words: qsTr("Search for one nearby. Until then readings can be typed in, and training mode shows how a meter works.")
                }
                Repeater {
                    model: root.meters.rows
                    MeterItem {
                        Layout.fillWidth: true
                        active: root.meters.selected === deviceId
                        onClicked: root.meters.select(deviceId)
                    }
                }
                NearbyMeters {
                    Layout.fillWidth: true
                    meters: root.meters
                    onPairAsked: (deviceId, name, encrypts) => encrypts ? pairSheet.open(deviceId, name) : root.meters.pair(deviceId, "")
                    onSetUpAsked: wizardSheet.open()
                    onModbusAsked: modbusSheet.open()
                }
                Card {
                    Layout.fillWidth: true
                    implicitHeight: training.implicitHeight + 2 * Theme.s4
                    ColumnLayout {
                        id: training
                        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
                        spacing: Theme.s3
                        Title { Layout.fillWidth: true; text: qsTr("Training mode") }
                        Note { Layout.fillWidth: true; text: qsTr("Two simulated meters to practise with. While it is on, every value of every meter is marked as simulated and never counts as evidence.") }
                        Segmented {
                            objectName: "trainingPicker"
                            current: root.meters.training ? "on" : "off"
                            options: [{ key: "off", text: qsTr("Off") }, { key: "on", text: qsTr("On"), icon: Icons.science }]
                            onPicked: (key) => root.meters.setTraining(key === "on")
                        }
                    }
                }
            }
        }
        MeterDetail {
            visible: root.looking
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            meters: root.meters
            closable: !root.wide
            onClosed: root.meters.select("")
        }
        EmptyState {
            visible: root.wide && !root.looking && root.meters.rows.count > 0
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignVCenter
            iconName: Icons.sensors
            title: qsTr("Choose a meter")
            words: qsTr("Its values, settings, calibration and raw bytes appear here.")
        }
    }
    LazySheet { id: pairSheet; sourceComponent: PairSheet { meters: root.meters } }
    LazySheet { id: modbusSheet; sourceComponent: ModbusSheet { setup: root.meters.modbus } }
    LazySheet { id: wizardSheet; sourceComponent: LineWizardSheet { wizard: root.meters.wizard } }
}
