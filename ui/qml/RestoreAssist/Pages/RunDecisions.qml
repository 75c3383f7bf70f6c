pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The questions that wait, what was answered before, and the guardrails that tripped.
Flickable {
    id: root
    required property WorkflowModel workflow
    signal decideAsked(var question, string action)
    readonly property real needed: column.implicitHeight
    contentHeight: column.implicitHeight
    clip: true
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.s3
        Repeater {
            model: root.workflow.questions
            Card {
                id: card
                required property int index
                required property var modelData
                objectName: "question_" + index
                Layout.fillWidth: true
                implicitHeight: inside.implicitHeight + 2 * Theme.s3
                border.color: modelData.cause === "guardrail" ? Theme.wet : Theme.primary
                border.width: Theme.emphasis
                ColumnLayout {
                    id: inside
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3; leftMargin: Theme.s4; rightMargin: Theme.s4 }
                    spacing: Theme.s2
                    RowLayout {
                        Icon { name: card.modelData.cause === "guardrail" ? Icons.lock : Icons.flag; filled: true; color: card.border.color }
                        Label { Layout.fillWidth: true; text: card.modelData.cause === "guardrail" ? qsTr("Guardrail: your approval") : qsTr("Your decision"); font.pixelSize: Theme.labelSize; font.weight: Theme.strong; color: card.border.color }
                        Label { text: card.modelData.asked; tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted }
                    }
                    Title { objectName: "questionTitle"; Layout.fillWidth: true; text: card.modelData.title; wrapMode: Text.WordWrap; elide: Text.ElideNone }
                    Note { Layout.fillWidth: true; text: RunNames.cause(card.modelData.cause) }
                    Repeater {
                        model: card.modelData.missing
                        Note { required property string modelData; Layout.fillWidth: true; color: Theme.text; text: modelData }
                    }
                    Note { Layout.fillWidth: true; visible: card.modelData.deadline !== ""; text: qsTr("Needed by %1").arg(card.modelData.deadline) }
                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.s2
                        Repeater {
                            model: card.modelData.actions
                            AppButton { required property string modelData; objectName: "decide_" + modelData; kind: modelData === "continue" ? AppButton.Kind.Primary : AppButton.Kind.Outline; text: RunNames.action(modelData); enabled: !root.workflow.saving; onClicked: root.decideAsked(card.modelData, modelData) }
                        }
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: root.workflow.guardrails.length > 0
            implicitHeight: rails.implicitHeight + 2 * Theme.s3
            ColumnLayout {
                id: rails
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3; leftMargin: Theme.s4; rightMargin: Theme.s4 }
                spacing: Theme.s1
                Title { Layout.fillWidth: true; text: qsTr("Guardrails that tripped") }
                Repeater {
                    model: root.workflow.guardrails
                    Note { required property var modelData; Layout.fillWidth: true; text: qsTr("%1, %2 (%3): %4").arg(modelData.at).arg(modelData.name).arg(modelData.step).arg(modelData.reason) }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: root.workflow.answers.length > 0
            implicitHeight: said.implicitHeight + 2 * Theme.s3
            ColumnLayout {
                id: said
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3; leftMargin: Theme.s4; rightMargin: Theme.s4 }
                spacing: Theme.s1
                Title { Layout.fillWidth: true; text: qsTr("Decided") }
                Repeater {
                    model: root.workflow.answers
                    ColumnLayout {
                        id: answer
                        required property var modelData
                        readonly property string what: RunNames.human(modelData.step !== "" ? modelData.step : modelData.phase)
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.s1
                        spacing: 0
                        Label { objectName: "decided"; Layout.fillWidth: true; text: answer.modelData.by === "" ? qsTr("Withdrawn: %1").arg(answer.what) : qsTr("%1: %2").arg(RunNames.answered(answer.modelData.answer)).arg(answer.what); font.pixelSize: Theme.labelSize; font.weight: Theme.medium; wrapMode: Text.Wrap; elide: Text.ElideNone }
                        Note { Layout.fillWidth: true; visible: answer.modelData.by !== ""; text: qsTr("%1, %2").arg(answer.modelData.by).arg(answer.modelData.at); font.pixelSize: Theme.captionSize }
                        Note { Layout.fillWidth: true; visible: text !== ""; text: answer.modelData.reason; wrapMode: Text.Wrap }
                    }
                }
            }
        }
    }
}
