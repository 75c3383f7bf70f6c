pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// A meter of this tablet in the list: its values, its link in words, and what needs attention.
T.AbstractButton {
    id: root
    required property string deviceId
    required property string name
    required property string family
    required property string level
    required property string link
    required property string tone
    required property string values
    required property int ageS
    required property int battery
    required property int signalBars
    required property string due
    required property string dueText
    required property int retryS
    required property int logMinutes
    required property bool simulated
    property bool active: false
    readonly property bool weak: battery >= 0 && battery <= 20
    readonly property string stateWords: MeterNames.state(link, retryS)
    objectName: "meter_" + deviceId
    implicitHeight: Math.max(Theme.touch, body.implicitHeight + 2 * Theme.s3)
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2, %3, %4").arg(name).arg(stateWords).arg(values).arg(MeterNames.age(ageS))
    Accessible.checked: active
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Qt.tint(Theme.surface, Theme.pressedTint) : Theme.surface
        border.width: root.active ? Theme.emphasis : Theme.border
        border.color: root.active ? Theme.primary : Theme.outline
        FocusRing { visible: root.visualFocus }
    }
    contentItem: Item {
        RowLayout {
            id: body
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
            spacing: Theme.s3
            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.s1
                implicitWidth: Theme.s8 + Theme.s2
                implicitHeight: implicitWidth
                radius: width / 2
                color: Theme.statusSoft(root.tone)
                border.width: Theme.outdoor ? Theme.border : 0
                border.color: Theme.status(root.tone)
                Icon { anchors.centerIn: parent; name: root.simulated ? Icons.science : root.link === "LIVE" ? Icons.sensors : root.link === "LOST" ? Icons.cloudOff : Icons.bluetoothSearching; size: Theme.iconMedium; color: Theme.status(root.tone) }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.s0
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    Note { Layout.fillWidth: true; text: root.name; font.pixelSize: Theme.bodySize; font.weight: Theme.strong; color: Theme.text; Accessible.ignored: true }
                    SignalBars { bars: root.signalBars; Accessible.ignored: true }
                    RowLayout {
                        visible: root.battery >= 0
                        spacing: 0
                        Icon { name: Icons.batteryHoriz050; size: Theme.iconMedium; color: root.weak ? Theme.wet : Theme.textMuted }
                        Label { text: qsTr("%1 %").arg(root.battery); tabular: true; font.pixelSize: Theme.captionSize; color: root.weak ? Theme.wet : Theme.textMuted; Accessible.ignored: true }
                    }
                }
                Note { Layout.fillWidth: true; text: root.values; tabular: true; font.pixelSize: Theme.titleSize; font.weight: Theme.medium; color: root.link === "LIVE" ? Theme.text : Theme.textMuted; Accessible.ignored: true }
                Note { objectName: "state_" + root.deviceId; Layout.fillWidth: true; text: root.ageS < 0 ? root.stateWords : qsTr("%1  ·  %2").arg(root.stateWords).arg(MeterNames.age(root.ageS)); font.weight: Theme.medium; color: root.tone === "info" || root.tone === "unread" ? Theme.textMuted : Theme.status(root.tone); Accessible.ignored: true }
                Flow {
                    Layout.fillWidth: true
                    Layout.topMargin: root.chips ? Theme.s1 : 0
                    visible: root.chips
                    spacing: Theme.s1
                    Chip { visible: root.simulated; text: qsTr("Simulated"); iconName: Icons.science }
                    Chip { visible: root.logMinutes > 0; text: MeterNames.logs(root.logMinutes); iconName: Icons.schedule }
                    Chip { visible: root.due === "expired" || root.due === "soon"; text: MeterNames.due(root.due, root.dueText); iconName: Icons.warning; ink: root.due === "expired" ? Theme.wet : Theme.drying; fill: root.due === "expired" ? Theme.wetSoft : Theme.dryingSoft }
                }
            }
        }
    }
    readonly property bool chips: simulated || logMinutes > 0 || due === "expired" || due === "soon"
}
