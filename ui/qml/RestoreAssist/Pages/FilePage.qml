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
    readonly property bool detail: decision !== "" || file.kind !== ""
    objectName: "siteFilePage"
    Component.onCompleted: if (!wide) decision = ""
    function choose(kind: string): void { decision = ""; file.select(kind) }
    function chooseDecision(kind: string): void { file.select(""); decision = kind }
    function show(arguments: var): void {
        if (arguments.decision)
            decisions.ask(arguments.decision)
        else if (arguments.kind)
            file.ask(arguments.kind, arguments.record ?? "")
    }
    Connections {
        target: root.file
        function onAskedFor(entryId: string): void { root.decision = ""; entrySheet.open(entryId) }
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
            visible: root.wide || !root.detail
            file: root.file
            decisions: root.decisions
            chosen: root.decision !== "" ? root.decision : root.file.kind
            onPicked: (kind) => root.choose(kind)
            onDecisionPicked: (kind) => root.chooseDecision(kind)
        }
        DecisionList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.decision !== ""
            decisions: root.decisions
            kind: root.decision
            narrow: !root.wide
            onBack: root.decision = ""
            onDecide: decideSheet.open(root.decision)
        }
        FileEntries {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.decision === "" && root.file.kind !== ""
            file: root.file
            narrow: !root.wide
            onBack: root.file.select("")
            onEntryPicked: (entryId) => entrySheet.open(entryId)
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.wide && !root.detail
            EmptyState { anchors.centerIn: parent; width: parent.width - 2 * Theme.s6; iconName: Icons.factCheck; title: qsTr("Pick a topic"); words: qsTr("What is on record and what is missing is shown here.") }
        }
    }
    EntrySheet { id: entrySheet; file: root.file }
    DecideSheet { id: decideSheet; decisions: root.decisions }
    StepNotices { page: root.file }
    StepNotices { page: root.decisions }
}
