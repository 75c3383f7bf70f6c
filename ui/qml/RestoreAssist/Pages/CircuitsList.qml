pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The circuits with what they carry, and how the machines would fit best.
ColumnLayout {
    id: root
    required property EquipmentModel equipment
    signal add
    spacing: Theme.s2
    ListView {
        objectName: "circuitList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.s2
        boundsBehavior: Flickable.StopAtBounds
        model: root.equipment.circuits
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.s6
            visible: root.equipment.circuits.length === 0
            iconName: Icons.bolt
            title: qsTr("No circuits yet")
            words: qsTr("Enter the breakers that machines may use, to see what fits where.")
        }
        delegate: RowLayout {
            id: line
            required property var modelData
            width: ListView.view.width
            spacing: Theme.s3
            ColumnLayout {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s2
                spacing: Theme.s1
                RowLayout {
                    Label { Layout.fillWidth: true; text: qsTr("%1  ·  %2 A").arg(line.modelData.label).arg(line.modelData.breaker); font.weight: Theme.medium; wrapMode: Text.Wrap }
                    Label { text: qsTr("%1 of %2 A").arg(line.modelData.load).arg(line.modelData.limit); tabular: true; font.pixelSize: Theme.labelSize; color: line.modelData.over ? Theme.wet : Theme.textMuted }
                }
                ProgressTrack { Layout.fillWidth: true; value: Math.min(1, line.modelData.part); tone: line.modelData.over ? Theme.wet : Theme.primary; label: qsTr("%1 of %2 A").arg(line.modelData.load).arg(line.modelData.limit) }
                Note { Layout.fillWidth: true; text: line.modelData.over ? qsTr("Over what it may carry all day: %1").arg(line.modelData.machines) : line.modelData.machines; color: line.modelData.over ? Theme.wet : Theme.textMuted }
            }
            IconButton { objectName: "removeCircuit"; iconName: Icons.remove_; label: qsTr("Remove %1").arg(line.modelData.label); onClicked: root.equipment.removeCircuit(line.modelData.circuitId) }
        }
    }
    Note { objectName: "unplaced"; Layout.fillWidth: true; Layout.leftMargin: Theme.s2; visible: root.equipment.unplaced.length > 0; text: qsTr("No circuit has room for %1.").arg(root.equipment.unplaced.join(", ")); color: Theme.wet; font.weight: Theme.medium }
    Note { Layout.fillWidth: true; Layout.leftMargin: Theme.s2; visible: root.equipment.packing.length > 0; text: qsTr("Best packing: %1").arg(root.equipment.packing.join(", ")) }
    Note { Layout.fillWidth: true; Layout.leftMargin: Theme.s2; text: qsTr("Counted to 80 % of the breaker. An electrician confirms circuits and what else runs on them.") }
    RowLayout {
        spacing: Theme.s2
        AppButton { objectName: "usePacking"; Layout.fillWidth: true; visible: root.equipment.packing.length > 0; text: qsTr("Plug in so"); Accessible.name: qsTr("Plug every machine in as packed"); onClicked: root.equipment.usePacking() }
        AppButton { objectName: "addCircuit"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.add; text: qsTr("Add circuit"); onClicked: root.add() }
    }
}
