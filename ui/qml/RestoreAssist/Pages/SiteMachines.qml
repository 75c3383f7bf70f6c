pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What stands on site: one tap counts everything as running; ticked machines are found stopped, or picked up.
Card {
    id: root
    required property EquipmentModel equipment
    readonly property int chosen: equipment.chosenCount
    signal place
    signal pickUp
    signal opened(string placementId)
    objectName: "siteMachines"
    ColumnLayout {
        anchors { fill: parent; margins: Theme.s3 }
        spacing: Theme.s2
        RowLayout {
            spacing: Theme.s2
            ColumnLayout {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s2
                spacing: 0
                Title { Layout.fillWidth: true; text: qsTr("On site: %1").arg(root.equipment.machines.count) }
                Note {
                    objectName: "countWords"
                    Layout.fillWidth: true
                    text: root.equipment.unlogged > 0 ? qsTr("%n machine days without a line in the log", "", root.equipment.unlogged) : root.equipment.counted ? qsTr("Counted at this visit") : qsTr("Not counted at this visit")
                    color: root.equipment.unlogged > 0 ? Theme.drying : Theme.textMuted
                }
            }
            AppButton { objectName: "chooseAll"; visible: root.equipment.machines.count > 0; kind: AppButton.Kind.Outline; text: root.chosen === root.equipment.machines.count ? qsTr("None") : qsTr("All"); Accessible.name: qsTr("Tick all or none"); onClicked: root.equipment.chooseAll() }
        }
        ListView {
            objectName: "machineList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.equipment.machines
            delegate: MachineItem { width: ListView.view.width; onClicked: root.equipment.choose(placementId); onOpened: root.opened(placementId) }
            EmptyState {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.s6
                visible: root.equipment.loaded && root.equipment.machines.count === 0 && root.equipment.removed.length === 0
                iconName: Icons.modeFan
                title: qsTr("No machine on site")
                words: root.equipment.rooms.length === 0 ? qsTr("Add a room first, then place machines in it.") : qsTr("Place machines here, or with a finger on the map.")
            }
            footer: Column {
                width: ListView.view.width
                Label {
                    visible: root.equipment.removed.length > 0
                    width: parent.width
                    leftPadding: Theme.s2
                    topPadding: Theme.s3
                    text: qsTr("Picked up: %1").arg(root.equipment.removed.length)
                    font.weight: Theme.strong
                    color: Theme.textMuted
                }
                Repeater {
                    model: root.equipment.removed
                    PickedUpItem { required property var modelData; width: parent.width; machine: modelData }
                }
            }
        }
        RowLayout {
            spacing: Theme.s2
            AppButton { objectName: "placeMachine"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.add; enabled: root.equipment.rooms.length > 0; text: qsTr("Place"); Accessible.name: qsTr("Place a machine"); onClicked: root.place() }
            AppButton { objectName: "pickUp"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; enabled: root.chosen > 0; text: root.chosen > 0 ? qsTr("Pick up %1").arg(root.chosen) : qsTr("Pick up"); onClicked: root.pickUp() }
        }
        AppButton {
            objectName: "countAll"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            kind: AppButton.Kind.Primary
            enabled: root.equipment.machines.count > 0 && !root.equipment.saving
            iconName: Icons.factCheck
            text: root.equipment.saving ? qsTr("Saving…") : root.chosen > 0 ? qsTr("%n stopped, the others run", "", root.chosen) : qsTr("All still running")
            onClicked: root.chosen > 0 ? root.equipment.countWithStopped() : root.equipment.countAllRunning()
        }
    }
}
