import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// A threshold with its limits: another value, or the preset again.
Sheet {
    id: root
    required property PolicyModel policy
    readonly property var setting: policy.setting
    objectName: "policySheet"
    shown: setting.name !== undefined
    keepOpen: value.text !== (setting.value ?? "")
    drafts: policy.drafts
    draftKey: "policy/" + (setting.name ?? "")
    draftContent: ({ value: value.text })
    onResumed: (typed) => { value.text = typed.value }
    onDismissed: policy.pick("")
    onSettingChanged: if (setting.name !== undefined) value.text = setting.value
    Connections { target: root.policy; function onChosen(): void { root.forget(); root.policy.pick("") } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: root.setting.words ?? ""; wrapMode: Text.WordWrap }
            IconButton { objectName: "policyClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.policy.pick("") }
        }
        Problem { Layout.fillWidth: true; words: root.policy.problem; action: qsTr("Close"); onActed: root.policy.dismissProblem() }
        RowLayout {
            spacing: Theme.s2
            Field { id: value; objectName: "policyValue"; Layout.fillWidth: true; label: root.setting.words ?? ""; inputMethodHints: Qt.ImhFormattedNumbersOnly }
            Label { text: root.setting.unit ?? "" }
        }
        Note { Layout.fillWidth: true; text: qsTr("From %1 to %2 %3; the preset is %4.").arg(root.setting.low ?? "").arg(root.setting.high ?? "").arg(root.setting.unit ?? "").arg(root.setting.preset ?? "") }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2
            AppButton { objectName: "policyPreset"; visible: root.setting.own === true; kind: AppButton.Kind.Outline; text: qsTr("Use the preset"); onClicked: root.policy.choose("") }
            Item { Layout.fillWidth: true }
            AppButton { objectName: "policySave"; enabled: value.text.trim() !== "" && !root.policy.saving; kind: AppButton.Kind.Primary; text: qsTr("Save"); onClicked: root.policy.choose(value.text) }
        }
    }
}
