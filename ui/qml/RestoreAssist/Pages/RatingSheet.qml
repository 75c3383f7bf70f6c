pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What is printed on a machine; recommendations and circuits are counted with it.
Sheet {
    id: root
    required property EquipmentModel equipment
    property var machine: ({})
    property var typed: ({ capacity: "", airflow: "", current: "" })
    property string editing: "current"
    objectName: "ratingSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: true
    function open(which: var): void {
        machine = which
        typed = { capacity: which.capacity, airflow: which.airflow, current: which.current }
        editing = which.kind.startsWith("dehu") ? "capacity" : "current"
        model.text = which.model
        equipment.dismissProblem()
        shown = true
    }
    function press(key: string): void {
        const next = Object.assign({}, typed), old = typed[editing]
        next[editing] = key === "back" ? old.slice(0, -1) : key === "." && old.includes(".") ? old : old.length < 6 ? old + key : old
        typed = next
    }
    drafts: equipment.drafts
    draftKey: "rating/" + (machine.assetId ?? "")
    draftUnits: true
    draftUs: equipment.us
    draftContent: ({ typed: typed, model: model.text })
    onResumed: (typed) => { root.typed = typed.typed; model.text = typed.model }
    onDismissed: shown = false
    Connections { target: root.equipment; function onSaved(): void { root.done() } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Rating of %1").arg(root.machine.tag ?? "") }
            IconButton { objectName: "ratingClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.equipment.problem; action: qsTr("Close"); onActed: root.equipment.dismissProblem() }
        RowLayout {
            spacing: Theme.s5
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s2
                Field { id: model; objectName: "ratingModel"; Layout.fillWidth: true; label: qsTr("Make and model"); placeholderText: qsTr("Make and model") }
                Repeater {
                    model: [
                        { key: "capacity", text: qsTr("Water, %1").arg(root.equipment.waterUnit), unit: "" },
                        { key: "airflow", text: qsTr("Airflow"), unit: root.equipment.flowUnit },
                        { key: "current", text: qsTr("Current"), unit: "A" }
                    ]
                    ValueField { required property var modelData; objectName: "rating_" + modelData.key; Layout.fillWidth: true; name: modelData.text; value: root.typed[modelData.key]; unit: modelData.unit; active: root.editing === modelData.key; onClicked: root.editing = modelData.key }
                }
            }
            NumberKeys { Layout.preferredWidth: root.width >= Theme.px(760) ? Theme.px(260) : Theme.px(200); Layout.alignment: Qt.AlignTop; onPressed: (key) => root.press(key) }
        }
        Note { Layout.fillWidth: true; text: qsTr("Machines of the same kind without a rating get this one too.") }
        AppButton { objectName: "ratingSave"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; enabled: !root.equipment.saving; iconName: Icons.check; text: qsTr("Save"); onClicked: root.equipment.rate(root.machine.assetId, root.typed.capacity, root.typed.airflow, root.typed.current, model.text) }
    }
}
