pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The job's run live: phases and steps, questions to decide, history, and what can be done to it.
AppPage {
    id: root
    readonly property WorkflowModel workflow: app.workflow
    readonly property var run: workflow.run
    readonly property bool hasRun: run.runId !== undefined
    readonly property bool wide: width >= Theme.breakpoint
    property string side: workflow.questions.length > 0 ? "people" : "steps"
    objectName: "workflowPage"
    function show(arguments: var): void { if (arguments.run) workflow.select(arguments.run) }
    ColumnLayout {
        anchors { fill: parent; margins: root.wide ? Theme.s5 : Theme.s3 }
        spacing: Theme.s3
        RunHeader { Layout.fillWidth: true; workflow: root.workflow; onStartAsked: start.open(); onAsked: (action) => (reason.made() as RunReasonSheet).ask(action, "", 0) }
        Problem { Layout.fillWidth: true; words: start.shown || reason.shown || decision.shown ? "" : root.workflow.problem; action: root.workflow.loaded ? qsTr("Close") : qsTr("Try again"); onActed: root.workflow.loaded ? root.workflow.dismissProblem() : root.workflow.retry() }
        Segmented {
            objectName: "workflowSide"
            Layout.fillWidth: true
            visible: !root.wide && root.hasRun
            fill: true
            current: root.side
            onPicked: (key) => root.side = key
            options: [{ key: "steps", text: qsTr("Steps") }, { key: "people", text: qsTr("Decisions"), count: root.workflow.questions.length }, { key: "history", text: qsTr("History") }]
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.hasRun
            spacing: Theme.s4
            PhaseList { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: root.width * 0.6; visible: root.wide || root.side === "steps"; workflow: root.workflow; onSkipAsked: (step) => (reason.made() as RunReasonSheet).ask("skip", step, 0); onRollBackAsked: (phase, visit) => (reason.made() as RunReasonSheet).ask("rollback", phase, visit) }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.width * 0.4
                visible: root.wide || root.side !== "steps"
                spacing: Theme.s3
                RunDecisions { Layout.fillWidth: true; Layout.fillHeight: !root.wide; Layout.preferredHeight: root.wide ? Math.min(needed, root.height * 0.45) : -1; visible: root.wide ? needed > 0 : root.side === "people"; workflow: root.workflow; onDecideAsked: (question, action) => decision.open(question, action) }
                RunHistory { Layout.fillWidth: true; Layout.fillHeight: true; visible: root.wide || root.side === "history"; workflow: root.workflow }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.hasRun
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.s6, Theme.px(440))
                visible: root.workflow.loaded
                iconName: Icons.tune
                title: qsTr("No workflow runs on this job")
                words: qsTr("A workflow checks the record, builds the documents and asks you where a person has to decide.")
                action: qsTr("Start a workflow")
                onActed: start.open()
            }
            Note { anchors.centerIn: parent; visible: !root.workflow.loaded && root.workflow.problem === ""; text: qsTr("The workflow engine is starting…") }
        }
    }
    LazySheet { id: start; sourceComponent: StartRunSheet { workflow: root.workflow } }
    LazySheet { id: reason; sourceComponent: RunReasonSheet { workflow: root.workflow } }
    LazySheet { id: decision; sourceComponent: DecisionSheet { workflow: root.workflow } }
    Connections { target: root.workflow; function onDone(action: string): void { Notices.say(RunNames.done(action)) } }
}
