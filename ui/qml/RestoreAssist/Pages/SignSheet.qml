pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// One person signs, or says why not: the sentence above the glass is what the signature means.
Sheet {
    id: root
    required property FormsModel forms
    property var signer: ({})
    property bool refusing: false
    objectName: "signSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: true
    function open(role: var): void {
        signer = role
        refusing = false
        person.text = ""
        capacity.text = role.title
        reason.text = ""
        pad.clear()
        forms.dismissProblem()
        shown = true
        person.forceActiveFocus()
    }
    drafts: forms.drafts
    draftKey: "sign/" + (forms.selected.formId ?? "") + "/" + (signer.role ?? "")
    draftContent: ({ person: person.text, capacity: capacity.text, reason: reason.text, refusing: refusing })
    onResumed: (typed) => { person.text = typed.person; capacity.text = typed.capacity; reason.text = typed.reason; refusing = typed.refusing }
    onDismissed: shown = false
    Connections { target: root.forms; function onSigned(): void { root.done() } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: root.signer.title ?? ""; wrapMode: Text.WordWrap; elide: Text.ElideNone }
            IconButton { objectName: "signClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Label { objectName: "signIntent"; Layout.fillWidth: true; text: root.signer.intent ?? ""; wrapMode: Text.WordWrap; elide: Text.ElideNone }
        Problem { Layout.fillWidth: true; words: root.forms.problem; action: qsTr("Close"); onActed: root.forms.dismissProblem() }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width >= Theme.px(700) ? 2 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            uniformCellWidths: true
            Field { id: person; objectName: "signerName"; Layout.fillWidth: true; label: qsTr("Name of the person"); placeholderText: qsTr("Name"); iconName: Icons.person }
            Field { id: capacity; objectName: "signerCapacity"; Layout.fillWidth: true; label: qsTr("Signs as"); placeholderText: qsTr("Signs as") }
        }
        SignaturePad { id: pad; objectName: "signaturePad"; Layout.fillWidth: true; visible: !root.refusing; label: qsTr("Signature of %1").arg(person.text) }
        TextBox { id: reason; objectName: "refusalReason"; Layout.fillWidth: true; Layout.preferredHeight: Theme.px(120); visible: root.refusing; label: qsTr("Why, and which consequences were explained"); placeholderText: qsTr("Why, and which consequences were explained") }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width >= Theme.px(700) ? 3 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            AppButton { objectName: "padClear"; Layout.fillWidth: true; visible: !root.refusing; kind: AppButton.Kind.Outline; iconName: Icons.undo; text: qsTr("Clear"); enabled: pad.strokes.length > 0; onClicked: pad.clear() }
            AppButton { objectName: "refuseToggle"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: root.refusing ? qsTr("Sign after all") : qsTr("Will not sign"); onClicked: root.refusing = !root.refusing }
            AppButton {
                objectName: "signSave"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                kind: root.refusing ? AppButton.Kind.Danger : AppButton.Kind.Primary
                iconName: Icons.check
                text: root.refusing ? qsTr("Record the refusal") : qsTr("I sign this form")
                enabled: person.text.trim() !== "" && capacity.text.trim() !== "" && (root.refusing ? reason.text.trim() !== "" : pad.signed) && !root.forms.saving
                onClicked: root.refusing ? root.forms.refuse(root.signer.role, person.text, capacity.text, reason.text) : root.forms.sign(root.signer.role, person.text, capacity.text, pad.strokes)
            }
        }
    }
}
