pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What was looked for before people went in: each hazard there or not, what controls it, and whether to enter.
Sheet {
    id: root
    required property RoomsModel rooms
    property var present: ({})
    property var controls: ({})
    property bool entry: true
    readonly property bool answered: rooms.hazardKinds.every((kind) => kind === "other" || (present[kind] ?? "unknown") !== "unknown")
    objectName: "hazardSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: true
    function open(): void {
        present = Object.assign({}, rooms.hazards.present)
        controls = Object.assign({}, rooms.hazards.controls)
        entry = rooms.hazards.entry
        rooms.dismissProblem()
        shown = true
    }
    function say(kind: string, answer: string): void {
        const next = Object.assign({}, present)
        next[kind] = answer
        present = next
    }
    function control(kind: string, words: string): void { controls = Object.assign({}, controls, { [kind]: words }) }
    function restNo(): void {
        const next = Object.assign({}, present)
        for (const kind of rooms.hazardKinds)
            if ((next[kind] ?? "unknown") === "unknown")
                next[kind] = "no"
        present = next
    }
    drafts: rooms.drafts
    draftKey: "hazards"
    draftContent: ({ present: present, controls: controls, entry: entry })
    onResumed: (typed) => { present = typed.present; controls = typed.controls; entry = typed.entry }
    onDismissed: shown = false
    Connections { target: root.rooms; function onSaved(): void { root.done() } }

    ColumnLayout {
        width: parent.width
        spacing: Theme.s2
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Hazards on site") }
            IconButton { objectName: "hazardClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Note { Layout.fillWidth: true; text: root.rooms.hazards.said ? qsTr("Last looked at by %1, %2.").arg(root.rooms.hazards.by).arg(root.rooms.hazards.at) : qsTr("Nobody has said yet.") }
        Problem { Layout.fillWidth: true; words: root.rooms.problem; action: qsTr("Close"); onActed: root.rooms.dismissProblem() }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width >= Theme.px(760) ? 2 : 1
            columnSpacing: Theme.s5
            rowSpacing: Theme.s2
            Repeater {
                model: root.rooms.hazardKinds
                ColumnLayout {
                    id: line
                    required property string modelData
                    readonly property string answer: root.present[modelData] ?? "unknown"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.s1
                    RowLayout {
                        spacing: Theme.s3
                        Label { Layout.fillWidth: true; text: SiteNames.hazard(line.modelData); font.weight: Theme.medium; wrapMode: Text.Wrap; color: line.answer === "yes" ? Theme.wet : Theme.text }
                        Segmented { objectName: "hazard_" + line.modelData; Layout.preferredWidth: implicitWidth; options: [{ key: "no", text: qsTr("No"), name: qsTr("%1: no").arg(SiteNames.hazard(line.modelData)) }, { key: "yes", text: qsTr("Yes"), name: qsTr("%1: yes").arg(SiteNames.hazard(line.modelData)) }]; current: line.answer; onPicked: (key) => root.say(line.modelData, key) }
                    }
                    Field { Layout.fillWidth: true; visible: line.answer === "yes"; objectName: "control_" + line.modelData; label: qsTr("What controls it: %1").arg(SiteNames.hazard(line.modelData)); placeholderText: qsTr("What controls it"); text: root.controls[line.modelData] ?? ""; onTextEdited: root.control(line.modelData, text) }
                }
            }
        }
        AppButton { objectName: "restNo"; Layout.fillWidth: true; visible: !root.answered; kind: AppButton.Kind.Outline; text: qsTr("All others: not there"); onClicked: root.restNo() }
        Choices { Layout.fillWidth: true; prefix: "entry"; options: [{ key: "yes", text: qsTr("Entry allowed") }, { key: "no", text: qsTr("No entry") }]; current: root.entry ? "yes" : "no"; onPicked: (key) => root.entry = key === "yes" }
        AppButton { objectName: "hazardSave"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; enabled: root.answered && !root.rooms.saving; iconName: Icons.check; text: root.answered ? qsTr("Save hazards") : qsTr("Answer each hazard"); onClicked: root.rooms.sayHazards(root.present, root.controls, root.entry) }
    }
}
