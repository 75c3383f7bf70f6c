pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Which run is looked at, how it stands, and what can be done to it.
Card {
    id: root
    required property WorkflowModel workflow
    readonly property var run: workflow.run
    readonly property bool hasRun: run.runId !== undefined
    readonly property string standing: workflow.moment.standing ?? run.standing ?? ""
    signal startAsked
    signal asked(string action)
    objectName: "runHeader"
    visible: hasRun
    implicitHeight: column.implicitHeight + 2 * Theme.s3
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s4 }
        spacing: Theme.s2
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2
            Title { objectName: "runName"; Layout.fillWidth: true; text: qsTr("%1 %2").arg(root.run.name ?? "").arg(root.run.version ?? ""); wrapMode: Text.WordWrap; elide: Text.ElideNone }
            Chip { objectName: "runStanding"; text: RunNames.standing(root.standing); iconName: RunNames.icon(root.standing); ink: RunNames.tone(root.standing); fill: RunNames.soft(root.standing) }
        }
        ProgressTrack { Layout.fillWidth: true; label: qsTr("Progress of the run"); value: root.workflow.moment.progress ?? root.run.progress ?? 0; tone: RunNames.tone(root.standing) }
        Note { Layout.fillWidth: true; text: root.run.outcome ? qsTr("Begun by %1, %2. %3").arg(root.run.by).arg(root.run.started).arg(root.run.outcome) : root.run.remaining > 0 && root.run.standing === "RUNNING" ? qsTr("Begun by %1, %2. About %n seconds left.", "", root.run.remaining).arg(root.run.by).arg(root.run.started) : qsTr("Begun by %1, %2.").arg(root.run.by ?? "").arg(root.run.started ?? "") }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            AppButton { objectName: "pauseRun"; visible: root.run.canPause ?? false; kind: AppButton.Kind.Outline; iconName: Icons.schedule; text: qsTr("Pause"); enabled: !root.workflow.saving; onClicked: root.workflow.pause() }
            AppButton { objectName: "resumeRun"; visible: root.run.canResume ?? false; kind: AppButton.Kind.Primary; iconName: Icons.arrowForward; text: qsTr("Go on"); enabled: !root.workflow.saving; onClicked: root.workflow.resume() }
            AppButton { objectName: "retryRun"; visible: root.run.canRetry ?? false; kind: AppButton.Kind.Primary; iconName: Icons.sync; text: qsTr("Try again"); enabled: !root.workflow.saving; onClicked: root.workflow.retryRun("") }
            AppButton { objectName: "cancelRun"; visible: !(root.run.over ?? true); kind: AppButton.Kind.Outline; iconName: Icons.close; text: qsTr("Cancel the run"); onClicked: root.asked("cancel") }
            AppButton { objectName: "startRun"; visible: root.run.over ?? false; kind: AppButton.Kind.Primary; iconName: Icons.add; text: qsTr("Start a workflow"); onClicked: root.startAsked() }
        }
        Choices {
            Layout.fillWidth: true
            visible: root.workflow.runs.length > 1
            prefix: "run"
            current: root.run.runId ?? ""
            options: root.workflow.runs.slice(0, 6).map((run) => ({ key: run.runId, text: qsTr("%1, %2").arg(run.started).arg(RunNames.standing(run.standing)), icon: run.forked ? Icons.history : "" }))
            onPicked: (key) => root.workflow.select(key)
        }
    }
}
