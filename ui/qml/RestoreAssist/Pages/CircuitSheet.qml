import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// A circuit that machines may use: where it is, its breaker, its voltage and what the building draws.
Sheet {
    id: root
    required property EquipmentModel equipment
    property string breaker: "15"
    property string voltage: "120"
    objectName: "circuitSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: label.text !== ""
    function open(): void {
        label.text = ""
        shared.text = ""
        voltage = equipment.us ? "120" : "230"
        breaker = equipment.us ? "15" : "16"
        equipment.dismissProblem()
        shown = true
    }
    drafts: equipment.drafts
    draftKey: "circuit"
    draftContent: ({ label: label.text, breaker: breaker, voltage: voltage, shared: shared.text })
    onResumed: (typed) => { label.text = typed.label; breaker = typed.breaker; voltage = typed.voltage; shared.text = typed.shared }
    onDismissed: shown = false
    Connections { target: root.equipment; function onSaved(): void { root.done() } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Add circuit") }
            IconButton { objectName: "circuitClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.equipment.problem; action: qsTr("Close"); onActed: root.equipment.dismissProblem() }
        Field { id: label; objectName: "circuitLabel"; Layout.fillWidth: true; label: qsTr("Which circuit"); placeholderText: qsTr("Which circuit, for example kitchen counter") }
        Note { text: qsTr("Breaker") }
        Choices { Layout.fillWidth: true; prefix: "breaker"; options: ["10", "13", "15", "16", "20", "30"].map((a) => ({ key: a, text: qsTr("%1 A").arg(a) })); current: root.breaker; onPicked: (key) => root.breaker = key }
        Note { text: qsTr("Voltage") }
        Choices { Layout.fillWidth: true; prefix: "voltage"; options: ["120", "230", "240"].map((v) => ({ key: v, text: qsTr("%1 V").arg(v) })); current: root.voltage; onPicked: (key) => root.voltage = key }
        Field { id: shared; objectName: "circuitShared"; Layout.fillWidth: true; inputMethodHints: Qt.ImhFormattedNumbersOnly; label: qsTr("What the building draws from it, in amperes"); placeholderText: qsTr("What the building draws from it, in A (may stay empty)") }
        AppButton { objectName: "circuitSave"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; enabled: label.text.trim() !== "" && !root.equipment.saving; iconName: Icons.check; text: label.text.trim() === "" ? qsTr("Say which circuit it is") : qsTr("Save circuit"); onClicked: root.equipment.addCircuit(label.text, root.breaker, root.voltage, shared.text) }
    }
}
