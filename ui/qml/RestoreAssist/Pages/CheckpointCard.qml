import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The run waits for an answer: approve, or send back with a reason.
Card {
    id: root
    required property OverviewModel overview
    readonly property var question: overview.checkpoint
    property bool sendingBack: false
    objectName: "checkpointCard"
    implicitHeight: column.implicitHeight + 2 * Theme.s4
    border.color: Theme.primary
    border.width: Theme.emphasis
    onQuestionChanged: {
        if (question.title !== undefined)
            return
        keeper.done()
        sendingBack = false
        reason.text = ""
    }
    DraftKeeper { id: keeper; drafts: root.overview.drafts; key: "sendback"; open: root.sendingBack; content: ({ reason: reason.text }); onResumed: (typed) => { reason.text = typed.reason } }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4; leftMargin: Theme.s5; rightMargin: Theme.s5 }
        spacing: Theme.s2
        RowLayout {
            spacing: Theme.s2
            Icon { name: Icons.flag; filled: true; color: Theme.primary; size: Theme.iconMedium }
            Label { Layout.fillWidth: true; text: qsTr("Your decision"); font.pixelSize: Theme.labelSize; font.weight: Theme.strong; color: Theme.primary }
            Label { text: root.question.asked ?? ""; tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted }
        }
        Title { objectName: "checkpointTitle"; Layout.fillWidth: true; text: root.question.title ?? ""; wrapMode: Text.WordWrap; elide: Text.ElideNone }
        Note { Layout.fillWidth: true; visible: text !== ""; text: root.question.detail ?? "" }
        DraftOffer { Layout.fillWidth: true; visible: keeper.offering; when: keeper.when; onTaken: keeper.take(); onDropped: keeper.drop() }
        Field {
            id: reason
            objectName: "sendBackReason"
            Layout.fillWidth: true
            visible: root.sendingBack
            label: qsTr("What has to change")
            placeholderText: qsTr("What has to change?")
        }
        GridLayout {
            id: answers
            readonly property bool narrow: root.width < Math.max(approve.implicitWidth + sendBack.implicitWidth, cancel.implicitWidth + confirm.implicitWidth) + columnSpacing + 2 * Theme.s5
            Layout.topMargin: Theme.s1
            columns: narrow ? 1 : 2
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            AppButton {
                id: approve
                objectName: "approve"
                Layout.fillWidth: true
                visible: !root.sendingBack
                kind: AppButton.Kind.Primary
                iconName: Icons.check
                text: qsTr("Approve")
                onClicked: root.overview.approve()
            }
            AppButton {
                id: sendBack
                objectName: "sendBack"
                Layout.fillWidth: answers.narrow
                visible: !root.sendingBack
                kind: AppButton.Kind.Outline
                iconName: Icons.undo
                text: qsTr("Send back")
                onClicked: { root.sendingBack = true; reason.forceActiveFocus() }
            }
            AppButton {
                id: cancel
                objectName: "sendBackCancel"
                Layout.fillWidth: answers.narrow
                visible: root.sendingBack
                kind: AppButton.Kind.Outline
                text: qsTr("Cancel")
                onClicked: root.sendingBack = false
            }
            AppButton {
                id: confirm
                objectName: "sendBackConfirm"
                Layout.fillWidth: true
                visible: root.sendingBack
                enabled: reason.text.trim() !== ""
                kind: AppButton.Kind.Primary
                iconName: Icons.undo
                text: qsTr("Send back")
                onClicked: root.overview.sendBack(reason.text)
            }
        }
    }
}
