pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Who signed the form and who still has to, and whether its bytes are still those that were signed.
ColumnLayout {
    id: root
    required property FormsModel forms
    readonly property var form: forms.selected
    readonly property var proof: forms.proof
    signal signAsked(var role)
    spacing: Theme.s2
    Repeater {
        model: root.form.signers ?? []
        RowLayout {
            id: line
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.s2
            Icon { name: line.modelData.standing === "signed" ? Icons.verified : line.modelData.standing === "refused" ? Icons.close : Icons.radioButtonUnchecked; filled: true; color: line.modelData.standing === "signed" ? Theme.dry : line.modelData.standing === "refused" ? Theme.wet : Theme.textMuted }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Label { Layout.fillWidth: true; text: line.modelData.required ? line.modelData.title : qsTr("%1 (not required)").arg(line.modelData.title); font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone }
                Note { Layout.fillWidth: true; visible: text !== ""; text: line.modelData.standing === "signed" ? qsTr("Signed by %1, %2").arg(line.modelData.signer).arg(line.modelData.at) : line.modelData.standing === "refused" ? qsTr("Refused by %1, %2: %3").arg(line.modelData.signer).arg(line.modelData.at).arg(line.modelData.reason) : "" }
            }
            AppButton { objectName: "sign_" + line.modelData.role; visible: line.modelData.standing === "open" && root.form.standing !== "replaced"; kind: line.modelData.required ? AppButton.Kind.Primary : AppButton.Kind.Outline; iconName: Icons.draw; text: qsTr("Sign"); onClicked: root.signAsked(line.modelData) }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        AppButton { objectName: "reviseForm"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.edit; text: qsTr("New revision"); visible: root.form.standing !== "replaced"; onClicked: root.forms.revise(root.form.formId) }
        AppButton { objectName: "verifyForm"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.verified; text: qsTr("Verify"); onClicked: root.forms.verify() }
    }
    Chip { objectName: "proofOk"; visible: root.proof.ok ?? false; iconName: Icons.verified; text: qsTr("All bytes are those that were signed"); ink: Theme.dry; fill: Theme.drySoft }
    Repeater {
        model: root.proof.problems ?? []
        Note { required property string modelData; Layout.fillWidth: true; text: modelData; color: Theme.wet }
    }
}
