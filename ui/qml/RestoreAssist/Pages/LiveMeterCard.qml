import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The meters now, with the moisture value large and its last values as a trace.
Card {
    id: root
    required property MetersModel meters
    readonly property bool old: meters.hasValue && meters.doubtful
    signal takeReadings
    objectName: "liveMeterCard"
    implicitHeight: column.implicitHeight + 2 * Theme.s4
    ColumnLayout {
        id: column
        anchors { fill: parent; margins: Theme.s4; leftMargin: Theme.s5; rightMargin: Theme.s5 }
        spacing: 0
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Live meter") }
            Chip {
                visible: root.meters.quality.includes("SIMULATED")
                text: qsTr("Simulated")
                iconName: Icons.science
            }
        }
        Note {
            objectName: "meterWords"
            Layout.fillWidth: true
            text: root.meters.name === "" ? qsTr("No moisture meter was heard yet.") : qsTr("%1  ·  %2").arg(root.meters.name).arg(root.meters.words)
            color: root.old ? Theme.drying : Theme.textMuted
        }
        RowLayout {
            visible: root.meters.hasValue
            spacing: Theme.s2
            Figure { objectName: "liveValue"; text: root.meters.text; font.pixelSize: Theme.displaySize; color: root.old ? Theme.textFaint : Theme.text }
            Label { Layout.fillWidth: true; Layout.alignment: Qt.AlignBaseline; text: root.meters.unit; font.pixelSize: Theme.titleSize; font.weight: Theme.medium; color: Theme.textMuted }
        }
        Sparkline {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.px(40)
            Layout.maximumHeight: Theme.px(170)
            visible: root.meters.trace.length > 1
            values: root.meters.trace
        }
        RowLayout {
            Layout.topMargin: Theme.s3
            visible: root.meters.airText !== ""
            spacing: Theme.s2
            Icon { name: Icons.thermostat; size: Theme.iconMedium; color: Theme.textMuted }
            Label { objectName: "airText"; Layout.fillWidth: true; text: root.meters.airText; tabular: true; font.weight: Theme.medium }
        }
        Item { Layout.fillHeight: true }
        AppButton {
            objectName: "takeReadings"
            Layout.fillWidth: true
            Layout.topMargin: Theme.s3
            Layout.preferredHeight: Theme.primaryHeight
            kind: AppButton.Kind.Tonal
            iconName: Icons.pinDrop
            text: qsTr("Take readings on the map")
            onClicked: root.takeReadings()
        }
    }
}
