import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The meters now, with the moisture value large and its last values as a trace: beside it, or below it with every meter where there is room.
Card {
    id: root
    required property MetersModel meters
    readonly property bool old: meters.hasValue && meters.doubtful
    readonly property bool tall: height > Theme.px(190 + 76 * meters.rows.count) + Theme.primaryHeight
    readonly property bool showsAir: !tall && meters.airText !== ""
    signal takeReadings
    objectName: "liveMeterCard"
    implicitHeight: Theme.px(150) + Theme.primaryHeight
    ColumnLayout {
        anchors { fill: parent; margins: Theme.s4; leftMargin: Theme.s5; rightMargin: Theme.s5; topMargin: Theme.s3 }
        spacing: 0
        RowLayout {
            Layout.minimumHeight: Theme.s8
            Title { Layout.fillWidth: true; text: qsTr("Live meter") }
            Chip { visible: root.meters.quality.includes("SIMULATED"); text: qsTr("Simulated"); iconName: Icons.science }
        }
        Note {
            objectName: "meterWords"
            Layout.fillWidth: true
            text: root.meters.name === "" ? qsTr("No moisture meter was heard yet.") : qsTr("%1  ·  %2").arg(root.meters.name).arg(root.meters.words)
            color: root.old ? Theme.drying : Theme.textMuted
        }
        RowLayout {
            visible: root.meters.hasValue
            Layout.fillHeight: !root.tall
            spacing: Theme.s2
            Figure { objectName: "liveValue"; text: root.meters.text; font.pixelSize: root.tall ? Theme.displaySize : Theme.heroSize; color: root.old ? Theme.textFaint : Theme.text }
            Label { Layout.alignment: Qt.AlignBaseline; text: root.meters.unit; font.weight: Theme.medium; color: Theme.textMuted }
            Sparkline { Layout.fillWidth: true; Layout.fillHeight: true; Layout.minimumHeight: Theme.px(36); Layout.maximumHeight: Theme.px(96); Layout.leftMargin: Theme.s3; visible: !root.tall && root.meters.trace.length > 1; values: root.meters.trace }
        }
        Sparkline {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Theme.px(200)
            Layout.topMargin: Theme.s2
            visible: root.tall && root.meters.trace.length > 1
            values: root.meters.trace
        }
        Rule { Layout.topMargin: Theme.s3; Layout.bottomMargin: Theme.s1; visible: root.tall }
        MeterList { objectName: "allMeters"; Layout.fillWidth: true; visible: root.tall; meters: root.meters }
        Item { Layout.fillHeight: true; Layout.preferredHeight: 0 }
        RowLayout {
            Layout.topMargin: Theme.s2
            spacing: Theme.s3
            ColumnLayout {
                visible: root.showsAir
                Layout.fillWidth: true
                spacing: 0
                Label { Layout.fillWidth: true; text: qsTr("Air now"); font.pixelSize: Theme.captionSize; color: Theme.textMuted }
                Note { objectName: "airText"; Layout.fillWidth: true; text: root.meters.airText; tabular: true; color: Theme.text; font.weight: Theme.medium }
            }
            AppButton {
                objectName: "takeReadings"
                Layout.fillWidth: !root.showsAir
                Layout.preferredHeight: Theme.touch
                kind: AppButton.Kind.Tonal
                iconName: Icons.pinDrop
                text: root.showsAir ? qsTr("Readings") : qsTr("Take readings")
                Accessible.name: qsTr("Take readings on the map")
                onClicked: root.takeReadings()
            }
        }
    }
}
