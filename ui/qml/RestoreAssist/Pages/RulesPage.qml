pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The documentation rules of the job: what is due, what comes later, what was overridden, what is complete.
AppPage {
    id: root
    readonly property RulesModel rules: app.rules
    objectName: "rulesPage"
    function show(arguments: var): void {
        if (arguments.rule !== undefined)
            rules.pick(arguments.rule)
    }

    ColumnLayout {
        anchors { fill: parent; margins: Theme.s5 }
        spacing: Theme.s3
        Problem { Layout.fillWidth: true; words: root.rules.rule.ruleId === undefined ? root.rules.problem : ""; onActed: root.rules.retry() }
        Segmented {
            objectName: "rulesFilter"
            Layout.fillWidth: true
            current: root.rules.filterKey
            onPicked: (key) => root.rules.show(key)
            options: [
                { key: "due", text: qsTr("Due now"), count: root.rules.counts.due },
                { key: "later", text: qsTr("Later"), count: root.rules.counts.later },
                { key: "overridden", text: qsTr("Overridden"), count: root.rules.counts.overridden },
                { key: "complete", text: qsTr("Complete"), count: root.rules.counts.complete }
            ]
        }
        ListView {
            objectName: "ruleList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.s2
            boundsBehavior: Flickable.StopAtBounds
            model: root.rules.rows
            delegate: RuleItem { width: ListView.view.width; onClicked: root.rules.pick(ruleId) }
            footer: Note { width: ListView.view.width; visible: root.rules.rows.count > 0; topPadding: Theme.s4; font.pixelSize: Theme.captionSize; text: qsTr("Rules %1. They are this program's own; a complete list does not say that a job meets a standard.").arg(root.rules.version) }
            EmptyState {
                objectName: "noRules"
                anchors.centerIn: parent
                width: Math.min(parent.width, Theme.sheet)
                visible: root.rules.loaded && root.rules.rows.count === 0
                iconName: root.rules.filterKey === "due" ? Icons.taskAlt : Icons.factCheck
                title: root.rules.filterKey === "due" ? qsTr("Nothing is due now") : qsTr("No rule stands like this")
                words: root.rules.filterKey === "due" ? (root.rules.counts.later > 0 ? qsTr("What the next steps need is under Later.") : "") : qsTr("Choose another list above.")
            }
        }
    }
    LazySheet { wanted: root.rules.rule.ruleId !== undefined; sourceComponent: RuleSheet { app: root.app; rules: root.rules } }
}
