import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// When and why the ticked machines leave; their days are logged to that time.
Sheet {
    id: root
    required property EquipmentModel equipment
    property int ago: -1
    readonly property string why: reason.text.trim()
    objectName: "pickUpSheet"
    sheetWidth: Theme.wideSheet
    function open(): void {
        ago = -1
        reason.text = qsTr("At the dry goal")
        equipment.dismissProblem()
        shown = true
    }
    drafts: equipment.drafts
    draftKey: "pickup"
    draftContent: ({ reason: reason.text })
    onResumed: (typed) => { reason.text = typed.reason }
    onDismissed: shown = false
    Connections { target: root.equipment; function onSaved(): void { root.done() } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Pick up %n machines", "", root.equipment.chosenCount) }
            IconButton { objectName: "pickUpClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.equipment.problem; action: qsTr("Close"); onActed: root.equipment.dismissProblem() }
        Note { Layout.fillWidth: true; text: qsTr("When they were switched off") }
        Choices {
            Layout.fillWidth: true
            prefix: "ago"
            options: [
                { key: "0", text: qsTr("Just now") },
                { key: "30", text: qsTr("30 min ago") },
                { key: "60", text: qsTr("1 h ago") },
                { key: "120", text: qsTr("2 h ago") },
                { key: "240", text: qsTr("4 h ago") },
                { key: "1440", text: qsTr("Yesterday at this time") }
            ]
            current: String(root.ago)
            onPicked: (key) => root.ago = Number(key)
        }
        Field { id: reason; objectName: "pickUpReason"; Layout.fillWidth: true; label: qsTr("Why"); placeholderText: qsTr("Why they are taken away") }
        AppButton { objectName: "pickUpSave"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; enabled: root.ago >= 0 && root.why !== "" && !root.equipment.saving; iconName: Icons.check; text: root.ago < 0 ? qsTr("Say when") : root.why === "" ? qsTr("Say why") : qsTr("Pick up"); onClicked: root.equipment.pickUp(root.ago, root.why) }
    }
}
