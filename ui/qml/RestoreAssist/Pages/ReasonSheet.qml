import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Why other than the recommended number of machines stands there.
Sheet {
    id: root
    required property EquipmentModel equipment
    property int index: -1
    property string title
    objectName: "reasonSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: reason.text !== ""
    function open(which: int, name: string): void {
        index = which
        title = name
        reason.text = ""
        equipment.dismissProblem()
        shown = true
    }
    drafts: equipment.drafts
    draftKey: "difference/" + title
    draftContent: ({ reason: reason.text })
    onResumed: (typed) => { reason.text = typed.reason }
    onDismissed: shown = false
    Connections { target: root.equipment; function onSaved(): void { root.done() } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: root.title; wrapMode: Text.WordWrap }
            IconButton { objectName: "reasonClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.equipment.problem; action: qsTr("Close"); onActed: root.equipment.dismissProblem() }
        Choices {
            Layout.fillWidth: true
            prefix: "why"
            options: [
                { key: "power", text: qsTr("Not enough power") },
                { key: "space", text: qsTr("Not enough space") },
                { key: "drying", text: qsTr("Readings show drying") },
                { key: "removed", text: qsTr("Wet material was removed") },
                { key: "client", text: qsTr("Client refused more") }
            ]
            onPicked: (key) => root.equipment.sayDifference(root.index, options.find((option) => option.key === key).text)
        }
        Field { id: reason; objectName: "reasonText"; Layout.fillWidth: true; label: qsTr("Another reason"); placeholderText: qsTr("Another reason") }
        AppButton { objectName: "reasonSave"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; enabled: reason.text.trim() !== "" && !root.equipment.saving; iconName: Icons.check; text: qsTr("Save reason"); onClicked: root.equipment.sayDifference(root.index, reason.text.trim()) }
    }
}
