pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What a meter says now, large, with its age and doubts; and what to do when it says nothing.
Card {
    id: root
    required property MeterPageModel meters
    readonly property MeterDetailModel meter: meters.detail
    readonly property bool live: meter.link === "LIVE"
    objectName: "meterNow"
    implicitHeight: column.implicitHeight + 2 * Theme.s4
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
        spacing: Theme.s3
        RowLayout {
            spacing: Theme.s3
            Icon { Layout.alignment: Qt.AlignTop; name: root.live ? Icons.sensors : root.meter.link === "CONNECTING" ? Icons.bluetoothSearching : Icons.warning; filled: true; color: Theme.status(root.meter.tone) }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Note { objectName: "detailState"; Layout.fillWidth: true; text: MeterNames.state(root.meter.link, root.meter.retryS); font.pixelSize: Theme.bodySize; font.weight: Theme.strong; color: Theme.status(root.meter.tone) }
                Note { objectName: "detailWords"; Layout.fillWidth: true; text: root.meter.words }
            }
            AppButton { objectName: "connectNow"; visible: !root.live && !root.meter.simulated; iconName: Icons.sync; text: qsTr("Try now"); enabled: !root.meter.saving; onClicked: root.meter.connectNow() }
        }
        Repeater {
            model: root.meter.values
            ColumnLayout {
                id: shown
                required property int index
                required property string quantity
                required property string text
                required property string unit
                required property string corrected
                required property int ageS
                required property list<string> flags
                Layout.fillWidth: true
                spacing: Theme.s0
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1 %2 %3, %4").arg(MeterNames.quantity(quantity)).arg(text).arg(unit).arg(MeterNames.age(ageS))
                Rule { Layout.bottomMargin: Theme.s2 }
                RowLayout {
                    spacing: Theme.s2
                    Note { Layout.fillWidth: true; text: MeterNames.quantity(shown.quantity); font.weight: Theme.medium; Accessible.ignored: true }
                    Label { text: MeterNames.age(shown.ageS); tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted; Accessible.ignored: true }
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    Figure { objectName: shown.index === 0 ? "detailValue" : ""; text: shown.text; font.pixelSize: shown.index === 0 ? Theme.heroSize : Theme.figureSize; color: root.live ? Theme.text : Theme.textFaint; Accessible.ignored: true }
                    Label { Layout.alignment: Qt.AlignBaseline; text: shown.unit; font.weight: Theme.medium; color: Theme.textMuted; Accessible.ignored: true }
                    Sparkline { Layout.fillWidth: true; Layout.preferredHeight: Theme.px(48); visible: shown.index === 0 && root.meter.trace.length > 1; values: root.meter.trace }
                }
                Note { Layout.fillWidth: true; visible: shown.corrected !== ""; text: qsTr("By its certificate: %1 %2").arg(shown.corrected).arg(shown.unit); tabular: true }
                Flow {
                    Layout.fillWidth: true
                    visible: shown.flags.length > 0
                    spacing: Theme.s1
                    Repeater {
                        model: shown.flags
                        Chip { required property string modelData; text: MeterNames.flag(modelData); iconName: modelData === "SIMULATED" ? Icons.science : modelData === "HELD" ? Icons.check : Icons.warning; ink: modelData === "SIMULATED" || modelData === "HELD" || modelData === "UNVERIFIED_DECODE" ? Theme.textMuted : Theme.drying }
                    }
                }
            }
        }
        Note { Layout.fillWidth: true; visible: root.meter.values.count === 0; text: qsTr("This meter has not said anything yet.") }
        RowLayout {
            visible: root.meter.battery >= 0
            spacing: Theme.s2
            Icon { name: Icons.batteryHoriz050; size: Theme.iconMedium; color: root.meter.battery <= 20 ? Theme.wet : Theme.textMuted }
            Note { Layout.fillWidth: true; text: qsTr("Battery %1 %").arg(root.meter.battery); color: root.meter.battery <= 20 ? Theme.wet : Theme.textMuted }
        }
    }
}
