import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Machines into a room: the room once, then one tap a machine.
Sheet {
    id: root
    required property EquipmentModel equipment
    property string room
    objectName: "placeSheet"
    sheetWidth: Theme.wideSheet
    function open(): void {
        if (!equipment.rooms.some((known) => known.key === room))
            room = equipment.rooms[0].key
        equipment.dismissProblem()
        shown = true
    }
    onDismissed: shown = false
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Place machines") }
            IconButton { objectName: "placeClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.equipment.problem; action: qsTr("Close"); onActed: root.equipment.dismissProblem() }
        Note { Layout.fillWidth: true; text: qsTr("In which room") }
        Choices { Layout.fillWidth: true; prefix: "placeRoom"; options: root.equipment.rooms; current: root.room; onPicked: (key) => root.room = key }
        Note { Layout.fillWidth: true; text: qsTr("Each tap places one more") }
        Choices {
            Layout.fillWidth: true
            prefix: "place"
            options: MachineNames.kinds.map((kind) => ({ key: kind.key, text: kind.text, icon: Theme.machineIcon(kind.key) }))
            onPicked: (key) => root.equipment.place(key, root.room)
        }
        AppButton { objectName: "placeDone"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; iconName: Icons.check; text: qsTr("Done, %1 on site").arg(root.equipment.machines.count); onClicked: root.shown = false }
    }
}
