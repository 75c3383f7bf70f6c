pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The phases of the run with their steps, as they stand now or stood at the replayed moment.
Flickable {
    id: root
    required property WorkflowModel workflow
    readonly property bool past: workflow.moment.sequence !== undefined
    signal skipAsked(string step)
    signal rollBackAsked(string phase, int visit)
    objectName: "phaseList"
    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.s3
        Repeater {
            model: root.workflow.phases.length
            Card {
                id: card
                required property int index
                readonly property var phase: root.workflow.phases[index] ?? ({ title: "", steps: [], standing: "todo", visit: 0, done: 0, total: 0, phaseId: "" })
                objectName: "runPhase_" + index
                Layout.fillWidth: true
                implicitHeight: inside.implicitHeight + 2 * Theme.s3
                border.color: phase.standing === "current" ? Theme.primary : phase.standing === "failed" ? Theme.wet : Theme.outline
                border.width: phase.standing === "current" || phase.standing === "failed" ? Theme.emphasis : Theme.border
                ColumnLayout {
                    id: inside
                    anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3; leftMargin: Theme.s4; rightMargin: Theme.s4 }
                    spacing: Theme.s1
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.s2
                        Icon { name: card.phase.standing === "done" ? Icons.checkCircle : card.phase.standing === "current" ? Icons.radioButtonChecked : card.phase.standing === "failed" ? Icons.error : Icons.radioButtonUnchecked; filled: true; color: card.phase.standing === "done" ? Theme.dry : card.phase.standing === "failed" ? Theme.wet : card.phase.standing === "current" ? Theme.primary : Theme.textMuted }
                        Title { Layout.fillWidth: true; text: RunNames.ids[card.phase.phaseId] ?? card.phase.title }
                        Label { visible: card.phase.visit > 1; text: qsTr("Visit %1").arg(card.phase.visit); font.pixelSize: Theme.labelSize; color: Theme.textMuted }
                        Label { tabular: true; text: qsTr("%1 of %2").arg(card.phase.done).arg(card.phase.total); font.pixelSize: Theme.labelSize; color: Theme.textMuted }
                        IconButton { objectName: "rollBack_" + card.index; visible: card.phase.visit > 0 && !root.past; iconName: Icons.history; label: qsTr("Begin again at %1").arg(card.phase.title); onClicked: root.rollBackAsked(card.phase.phaseId, card.phase.visit) }
                    }
                    Repeater {
                        model: card.phase.steps.length
                        StepRow { required property int index; Layout.fillWidth: true; step: card.phase.steps[index] ?? ({}); past: root.past; onSkipAsked: root.skipAsked(step.stepId) }
                    }
                }
            }
        }
    }
}
