pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// One meter: its values now, what its link says and a way on, its settings, certificates and bytes.
Flickable {
    id: root
    required property MeterPageModel meters
    readonly property MeterDetailModel meter: meters.detail
    property bool closable: false
    property string part: "now"
    signal closed
    objectName: "meterDetail"
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onPartChanged: {
        meter.bytes.watch(visible && part === "raw")
        if (part === "log")
            meters.log.open(meters.selected, meters.log.hours)
    }
    onVisibleChanged: meter?.bytes.watch(visible && part === "raw")
    Connections {
        target: root.meter
        property string shownId
        function onChanged(): void {
            if (shownId === root.meter.deviceId)
                return
            shownId = root.meter.deviceId
            root.part = "now"
            root.contentY = 0
        }
    }
    ColumnLayout {
        id: column
        width: root.width
        spacing: Theme.s4
        Card {
            Layout.fillWidth: true
            implicitHeight: head.implicitHeight + 2 * Theme.s4
            ColumnLayout {
                id: head
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
                spacing: Theme.s2
                RowLayout {
                    spacing: Theme.s2
                    IconButton { objectName: "detailBack"; visible: root.closable; iconName: LayoutMirroring.enabled ? Icons.arrowForward : Icons.arrowBack; label: qsTr("Back to the meters"); onClicked: root.closed() }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0
                        Title { objectName: "detailName"; Layout.fillWidth: true; text: root.meter.name; wrapMode: Text.Wrap; elide: Text.ElideNone }
                        Note { Layout.fillWidth: true; text: qsTr("%1  ·  %2").arg(root.meter.familyTitle).arg(MeterNames.level(root.meter.level)); wrapMode: Text.Wrap }
                    }
                    SignalBars { bars: root.meter.signalBars }
                }
                Segmented {
                    objectName: "detailParts"
                    Layout.fillWidth: true
                    fill: true
                    visible: !root.meter.simulated
                    current: root.part
                    onPicked: (key) => root.part = key
                    options: [{ key: "now", text: qsTr("Now") }, { key: "log", text: qsTr("Log") }, { key: "settings", text: qsTr("Settings") }, { key: "calibration", text: qsTr("Calibration") }, { key: "raw", text: qsTr("Bytes") }]
                }
                Problem { Layout.fillWidth: true; words: root.meter.problem; action: qsTr("Close"); onActed: root.meter.dismissProblem() }
            }
        }
        MeterNow { Layout.fillWidth: true; visible: root.part === "now"; meters: root.meters }
        MeterLog { Layout.fillWidth: true; visible: root.part === "log"; meters: root.meters }
        MeterSettings { Layout.fillWidth: true; visible: root.part === "settings"; meters: root.meters }
        MeterCertificates { Layout.fillWidth: true; visible: root.part === "calibration"; meter: root.meter }
        MeterBytes { Layout.fillWidth: true; visible: root.part === "raw"; bytes: root.meter.bytes }
    }
}
