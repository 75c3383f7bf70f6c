import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What was done about an alert, with the reason; it stays in the record beside the alert.
Sheet {
    id: root
    required property DryingModel drying
    property var alert: ({})
    property string action
    objectName: "answerSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: reason.text !== ""
    function open(which: var): void {
        alert = which
        action = ""
        reason.text = ""
        drying.dismissProblem()
        shown = true
    }
    drafts: drying.drafts
    draftKey: "answer/" + (alert.key ?? "")
    draftContent: ({ action: action, reason: reason.text })
    onResumed: (typed) => { action = typed.action; reason.text = typed.reason }
    onDismissed: shown = false
    Connections { target: root.drying; function onSaved(): void { root.done() } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; wrapMode: Text.WordWrap; text: qsTr("%1  ·  %2").arg(root.alert.subject ?? "").arg(AlertNames.rule(root.alert.rule ?? "")) }
            IconButton { objectName: "answerClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Note { Layout.fillWidth: true; text: root.alert.wanted ?? "" }
        Problem { Layout.fillWidth: true; words: root.drying.problem; action: qsTr("Close"); onActed: root.drying.dismissProblem() }
        Choices { Layout.fillWidth: true; prefix: "action"; options: AlertNames.actions; current: root.action; onPicked: (key) => root.action = key }
        Field { id: reason; objectName: "answerReason"; Layout.fillWidth: true; label: qsTr("What exactly, and why"); placeholderText: qsTr("What exactly, and why") }
        AppButton { objectName: "answerSave"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; enabled: root.action !== "" && reason.text.trim() !== "" && !root.drying.saving; iconName: Icons.check; text: root.action === "" ? qsTr("Say what was done") : reason.text.trim() === "" ? qsTr("Say why") : qsTr("Save answer"); onClicked: root.drying.answer(root.alert.key, root.action, reason.text.trim()) }
    }
}
