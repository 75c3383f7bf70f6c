pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Which workflow is started, to whom its documents go, and with which other data.
Sheet {
    id: root
    required property WorkflowModel workflow
    property string chosen
    objectName: "startRunSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: true
    function open(): void {
        chosen = workflow.startable.find((one) => one.key === "restoration-report")?.key ?? workflow.startable[0]?.key ?? ""
        data.text = ""
        workflow.dismissProblem()
        shown = true
    }
    drafts: workflow.drafts
    draftKey: "start"
    draftContent: ({ chosen: chosen, recipient: recipient.text, data: data.text })
    onResumed: (typed) => { chosen = typed.chosen; recipient.text = typed.recipient; data.text = typed.data }
    onDismissed: shown = false
    Connections { target: root.workflow; function onDone(action: string): void { root.done() } }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Start a workflow") }
            IconButton { objectName: "startClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.workflow.problem; action: qsTr("Close"); onActed: root.workflow.dismissProblem() }
        Choices { Layout.fillWidth: true; prefix: "definition"; current: root.chosen; options: root.workflow.startable; onPicked: (key) => root.chosen = key }
        Field { id: recipient; objectName: "runRecipient"; Layout.fillWidth: true; label: qsTr("Send the documents to"); placeholderText: qsTr("E-mail address the documents go to"); inputMethodHints: Qt.ImhEmailCharactersOnly }
        TextBox { id: data; objectName: "runData"; Layout.fillWidth: true; Layout.preferredHeight: Theme.px(110); label: qsTr("Other data"); placeholderText: qsTr("Other data, one “name: value” a line") }
        AppButton { objectName: "runStart"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; iconName: Icons.arrowForward; text: qsTr("Start"); enabled: root.chosen !== "" && !root.workflow.saving; onClicked: root.workflow.start(root.chosen, recipient.text, data.text) }
    }
}
