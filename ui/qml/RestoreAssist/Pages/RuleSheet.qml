pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// One rule: what is missing, where it is put right, where it comes from; and going on in spite of it.
Sheet {
    id: root
    required property AppModel app
    required property RulesModel rules
    readonly property var rule: rules.rule
    property bool overriding: false
    property string role
    objectName: "ruleSheet"
    sheetWidth: Theme.wideSheet
    shown: rule.ruleId !== undefined
    keepOpen: overriding && reason.text !== ""
    drafts: rules.drafts
    draftKey: "override/" + (rule.ruleId ?? "")
    draftContent: ({ role: role, reason: reason.text })
    onResumed: (typed) => { role = typed.role; reason.text = typed.reason }
    drafting: overriding
    onDismissed: close()
    onRuleChanged: if (rule.ruleId === undefined) stop()
    function close(): void { rules.pick(""); rules.dismissProblem() }
    function fix(gap: var): void { close(); app.jump(gap.place, gap.target) }
    function stop(): void { overriding = false; role = ""; reason.text = "" }
    Connections { target: root.rules; function onOverridden(): void { root.forget(); root.stop() } }

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: root.rule.title ?? ""; wrapMode: Text.WordWrap }
            IconButton { objectName: "ruleClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.close() }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            Chip { text: root.rule.ruleId ?? "" }
            Chip { text: RuleNames.severity(root.rule.severity ?? "") }
            Chip { text: RuleNames.gate(root.rule.gate ?? "") }
        }
        Repeater {
            model: root.rule.gaps ?? []
            RuleGapItem { required property int index; required property var modelData; objectName: "gap_" + index; Layout.fillWidth: true; words: modelData.words; onClicked: root.fix(modelData) }
        }
        Label { Layout.fillWidth: true; visible: (root.rule.by ?? "") !== ""; text: qsTr("Overridden by %1, %2, on %3: %4").arg(root.rule.by ?? "").arg(RuleNames.role(root.rule.role ?? "")).arg(root.rule.at ?? "").arg(root.rule.reason ?? ""); wrapMode: Text.WordWrap; font.weight: Theme.medium }
        Note { Layout.fillWidth: true; text: root.rule.hint ?? "" }
        Note { Layout.fillWidth: true; visible: text !== ""; font.pixelSize: Theme.captionSize; text: (root.rule.citations ?? []).join("\n") }
        Problem { Layout.fillWidth: true; words: root.rules.problem; action: qsTr("Close"); onActed: root.rules.dismissProblem() }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.overriding
            spacing: Theme.s2
            Rule {}
            Label { Layout.fillWidth: true; text: root.rule.needsRole ? qsTr("In which role do you decide?") : qsTr("In which role do you decide? Anybody may.") ; font.weight: Theme.strong; wrapMode: Text.WordWrap }
            Segmented {
                objectName: "overrideRole"
                Layout.fillWidth: true
                current: root.role
                onPicked: (key) => root.role = key
                options: (root.rule.needsRole ? root.rules.roles : [...root.rules.roles, "technician"]).map((key) => ({ key: key, text: RuleNames.role(key) }))
            }
            Field { id: reason; objectName: "overrideReason"; Layout.fillWidth: true; label: qsTr("Reason"); placeholderText: qsTr("Why the work goes on all the same") }
            Note { Layout.fillWidth: true; text: qsTr("Kept for ever with your name, the time and what is missing now.") }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2
            AppButton { objectName: "overrideCancel"; visible: root.overriding; kind: AppButton.Kind.Outline; text: qsTr("Cancel"); onClicked: root.stop() }
            AppButton {
                objectName: "overrideStart"
                visible: root.rule.overridable === true && !root.overriding
                kind: AppButton.Kind.Outline
                text: qsTr("Override…")
                onClicked: root.overriding = true
            }
            Item { Layout.fillWidth: true }
            AppButton {
                objectName: "overrideConfirm"
                visible: root.overriding
                enabled: root.role !== "" && reason.text.trim() !== "" && !root.rules.saving
                kind: AppButton.Kind.Danger
                text: root.rules.saving ? qsTr("Saving…") : qsTr("Override the rule")
                onClicked: root.rules.override(reason.text, root.role)
            }
            AppButton {
                objectName: "ruleFix"
                visible: !root.overriding && (root.rule.gaps ?? []).length > 0
                kind: AppButton.Kind.Primary
                iconName: Icons.arrowForward
                text: qsTr("Put it right")
                onClicked: root.fix(root.rule.gaps[0])
            }
        }
    }
}
