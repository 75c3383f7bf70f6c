import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// A decision with its reason, and with changed data where work is sent back.
Sheet {
    id: root
    required property WorkflowModel workflow
    property var question: ({})
    property string action
    readonly property bool needsReason: action === "modify" || action === "skip" || action === "abort"
    objectName: "decisionSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: true
    function open(asked: var, answer: string): void {
        question = asked
        action = answer
        reason.text = ""
        data.text = ""
        workflow.dismissProblem()
        shown = true
        reason.forceActiveFocus()
    }
    drafts: workflow.drafts
    draftKey: "decision/" + (question.checkpointId ?? "") + "/" + action
    draftContent: ({ reason: reason.text, data: data.text })
    onResumed: (typed) => { reason.text = typed.reason; data.text = typed.data }
    onDismissed: shown = false
    Connections { target: root.workflow; function onDone(action: string): void { root.done() } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: root.question.title ?? ""; wrapMode: Text.WordWrap; elide: Text.ElideNone }
            IconButton { objectName: "decisionClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.workflow.problem; action: qsTr("Close"); onActed: root.workflow.dismissProblem() }
        Field { id: reason; objectName: "decisionReason"; Layout.fillWidth: true; label: qsTr("Reason"); placeholderText: root.needsReason ? qsTr("Reason") : qsTr("Reason, if there is one to keep"); maximumLength: 1000 }
        TextBox { id: data; objectName: "decisionData"; Layout.fillWidth: true; Layout.preferredHeight: Theme.px(110); visible: root.action === "modify"; label: qsTr("Changed data"); placeholderText: qsTr("Changed data, one “name: value” a line") }
        AppButton { objectName: "decisionConfirm"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: root.action === "abort" ? AppButton.Kind.Danger : AppButton.Kind.Primary; iconName: Icons.check; text: RunNames.action(root.action); enabled: (!root.needsReason || reason.text.trim() !== "") && !root.workflow.saving; onClicked: root.workflow.decide(root.question.checkpointId, root.action, reason.text, root.action === "modify" ? data.text : "") }
    }
}
