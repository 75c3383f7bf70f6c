import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Confirms what cannot be taken back, with a reason that stays in the history.
Sheet {
    id: root
    required property WorkflowModel workflow
    property string action
    property string subject
    property int visit
    objectName: "runReasonSheet"
    function ask(what: string, about: string, number: int): void {
        action = what
        subject = about
        visit = number
        reason.text = ""
        workflow.dismissProblem()
        shown = true
        reason.forceActiveFocus()
    }
    drafts: workflow.drafts
    draftKey: "run/" + action + "/" + subject
    draftContent: ({ reason: reason.text })
    onResumed: (typed) => { reason.text = typed.reason }
    onDismissed: shown = false
    Connections { target: root.workflow; function onDone(action: string): void { root.done() } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        Title { Layout.fillWidth: true; wrapMode: Text.WordWrap; elide: Text.ElideNone; text: root.action === "cancel" ? qsTr("Cancel the run?") : root.action === "skip" ? qsTr("Leave out %1?").arg(RunNames.human(root.subject)) : qsTr("Begin again at %1?").arg(RunNames.human(root.subject)) }
        Note { Layout.fillWidth: true; text: root.action === "cancel" ? qsTr("What is under way ends, nothing else begins. The history stays.") : root.action === "skip" ? qsTr("The run goes on without what this step would have given.") : qsTr("This run is cancelled and kept as history. A new run first takes back what can be taken back, the latest first, then begins at this phase.") }
        Problem { Layout.fillWidth: true; words: root.workflow.problem; action: qsTr("Close"); onActed: root.workflow.dismissProblem() }
        Field { id: reason; objectName: "runReason"; Layout.fillWidth: true; label: qsTr("Reason"); placeholderText: qsTr("Reason"); maximumLength: 500 }
        RowLayout {
            spacing: Theme.s3
            AppButton { objectName: "runReasonCancel"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("Back"); onClicked: root.shown = false }
            AppButton {
                objectName: "runReasonConfirm"
                Layout.fillWidth: true
                kind: AppButton.Kind.Danger
                text: root.action === "cancel" ? qsTr("Cancel it") : root.action === "skip" ? qsTr("Leave it out") : qsTr("Begin again")
                enabled: reason.text.trim() !== "" && !root.workflow.saving
                onClicked: root.action === "cancel" ? root.workflow.cancelRun(reason.text) : root.action === "skip" ? root.workflow.skipStep(root.subject, reason.text) : root.workflow.rollBack(root.subject, root.visit, reason.text)
            }
        }
    }
}
