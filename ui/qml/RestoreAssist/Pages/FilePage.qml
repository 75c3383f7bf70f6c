pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Everything that is recorded besides rooms, readings, machines and photos: decisions, people, safety, findings, work.
AppPage {
    id: root
    readonly property SiteFileModel file: app.siteFile
    readonly property DecisionsModel decisions: file.decisions
    readonly property bool wide: width >= Theme.breakpoint
    property string decision: "category"
    property bool opened: false
    readonly property bool beside: wide || opened
    objectName: "filePage"
    function choose(kind: string): void { decision = ""; file.select(kind); opened = true }
    function chooseDecision(kind: string): void { file.select(""); decision = kind; opened = true }
    function show(arguments: var): void {
        if (arguments.decision)
            decisions.ask(arguments.decision)
        else if (arguments.kind)
            file.ask(arguments.kind, arguments.record ?? "")
    }
    Connections {
        target: root.file
        function onAskedFor(entryId: string): void { root.choose(root.file.kind); entrySheet.open(entryId) }
    }
    Connections {
        target: root.decisions
        function onAskedFor(kind: string): void { root.chooseDecision(kind); decideSheet.open(kind) }
    }
    RowLayout {
        anchors { fill: parent; margins: root.wide ? Theme.s5 : Theme.s3 }
        spacing: Theme.s4
        FileTopics {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumWidth: root.wide ? Math.min(Theme.px(420), root.width * 0.42) : Infinity
            visible: root.wide || !root.opened
            file: root.file
            decisions: root.decisions
            chosen: root.decision !== "" ? root.decision : root.file.kind
            onPicked: (kind) => root.choose(kind)
            onDecisionPicked: (kind) => root.chooseDecision(kind)
        }
        DecisionList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.beside && root.decision !== ""
            decisions: root.decisions
            kind: root.decision
            narrow: !root.wide
            onBack: root.opened = false
            onDecide: decideSheet.open(root.decision)
        }
        FileEntries {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.beside && root.decision === "" && root.file.kind !== ""
            file: root.file
            narrow: !root.wide
            onBack: root.opened = false
            onEntryPicked: (entryId) => entrySheet.open(entryId)
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.wide && root.decision === "" && root.file.kind === ""
            EmptyState { anchors.centerIn: parent; width: parent.width - 2 * Theme.s6; iconName: Icons.factCheck; title: qsTr("Pick a topic"); words: qsTr("What is on record and what is missing is shown here.") }
        }
    }
    LazySheet { id: entrySheet; sourceComponent: EntrySheet { file: root.file } }
    LazySheet { id: decideSheet; sourceComponent: DecideSheet { decisions: root.decisions } }
    StepNotices { page: root.file }
    StepNotices { page: root.decisions }
}
