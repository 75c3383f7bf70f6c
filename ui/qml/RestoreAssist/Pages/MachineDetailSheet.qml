pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// One machine on site: photo, circuit with its load, hour meter, room, rating.
Sheet {
    id: root
    required property EquipmentModel equipment
    property string placementId
    readonly property var machine: equipment.details(placementId, equipment.stamp)
    signal photoAsked(var machine)
    signal rateAsked(var machine)
    objectName: "machineDetail"
    sheetWidth: Theme.wideSheet
    keepOpen: hours.text !== ""
    function open(which: string): void {
        placementId = which
        hours.text = ""
        equipment.dismissProblem()
        shown = true
    }
    drafts: equipment.drafts
    draftKey: "hours/" + placementId
    draftContent: ({ hours: hours.text })
    onResumed: (typed) => { hours.text = typed.hours }
    onDismissed: shown = false
    Connections { target: root.equipment; function onMoved(): void { root.shown = false } function onHoursRead(): void { root.forget(); hours.text = "" } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Title { Layout.fillWidth: true; text: qsTr("%1  ·  %2").arg(root.machine.tag ?? "").arg(root.machine.room ?? ""); wrapMode: Text.WordWrap; elide: Text.ElideNone }
                Note { Layout.fillWidth: true; text: [root.machine.model ? root.machine.model : MachineNames.of(root.machine.kind ?? ""), ...(root.machine.current ? [qsTr("%1 A").arg(root.machine.current)] : [])].join("  ·  ") }
            }
            IconButton { objectName: "machineDetailClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.equipment.problem; action: qsTr("Close"); onActed: root.equipment.dismissProblem() }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width >= Theme.px(640) ? 2 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3
            uniformCellWidths: true
            AppButton { objectName: "machinePhoto"; Layout.fillWidth: true; kind: root.machine.photos > 0 ? AppButton.Kind.Outline : AppButton.Kind.Primary; iconName: Icons.photoCamera; text: root.machine.photos > 0 ? qsTr("%n photos, take another", "", root.machine.photos) : qsTr("Photo in its place"); onClicked: { root.shown = false; root.photoAsked(root.machine) } }
            AppButton { objectName: "machineRating"; Layout.fillWidth: true; kind: root.machine.rated ? AppButton.Kind.Outline : AppButton.Kind.Primary; iconName: Icons.edit; text: root.machine.rated ? qsTr("Rating") : qsTr("Enter its rating"); onClicked: { root.shown = false; root.rateAsked(root.machine) } }
        }
        Title { text: qsTr("Circuit") }
        Note { Layout.fillWidth: true; visible: root.equipment.circuits.length === 0; text: qsTr("Enter the circuits of the building first, on the tab beside.") }
        Choices { Layout.fillWidth: true; visible: root.equipment.circuits.length > 0; prefix: "circuit"; current: root.machine.circuitId ? root.machine.circuitId : "none"; options: [...root.equipment.circuits.map((c) => ({ key: c.circuitId, text: qsTr("%1: %2 of %3 A").arg(c.label).arg(c.load).arg(c.limit), icon: c.over ? Icons.warning : "" })), { key: "none", text: qsTr("None") }]; onPicked: (key) => root.equipment.plugIn(root.placementId, key === "none" ? "" : key) }
        Title { text: qsTr("Hour meter") }
        RowLayout {
            spacing: Theme.s2
            Field { id: hours; objectName: "hourMeter"; Layout.fillWidth: true; inputMethodHints: Qt.ImhFormattedNumbersOnly; label: qsTr("What the hour meter shows"); placeholderText: root.machine.hourMeter ? qsTr("Last: %1 h").arg(root.machine.hourMeter) : qsTr("Hours") }
            AppButton { objectName: "hourMeterSave"; enabled: hours.text.trim() !== "" && !root.equipment.saving; text: qsTr("Save"); Accessible.name: qsTr("Save the hours"); onClicked: root.equipment.readHourMeter(root.placementId, hours.text) }
        }
        Title { text: qsTr("Move to another room") }
        Choices { Layout.fillWidth: true; prefix: "moveTo"; current: root.machine.roomId ?? ""; options: root.equipment.rooms; onPicked: (key) => { if (key !== root.machine.roomId) root.equipment.moveToRoom(root.placementId, key) } }
        Note { Layout.fillWidth: true; text: qsTr("Moving ends the stay here with its days logged, and begins one there.") }
    }
}
