pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What is known of the water: where it came from, what was looked for, and the questions that follow from it.
ColumnLayout {
    id: root
    required property DecisionsModel decisions
    required property string source
    required property var looked
    readonly property var proposal: decisions.proposal
    readonly property bool open: decisions.factors.some((factor) => (looked[factor] ?? "") === "")
    signal sourcePicked(string key)
    signal answered(string factor, string answer)
    signal restDenied
    spacing: Theme.s2
    function raised(one: var): string {
        switch (one.about) {
        case "odour": return qsTr("There is an odour: has the water become worse?")
        case "growth": return qsTr("Growth was seen: record it on its own track and reassess.")
        case "soiled_contact": return qsTr("The water touched soiled materials: reassess.")
        case "sensitive_building": return qsTr("People here are at more risk than usual: reassess.")
        case "passed_through_assembly": return qsTr("The water passed through an assembly: reassess below it.")
        case "new_source": return qsTr("A new source was found: reassess from the start.")
        case "earlier_losses": return qsTr("An old building or earlier losses: what did the water dissolve?")
        case "regulated_material": return qsTr("Chemicals or regulated material: a track of its own; reassess.")
        case "time_passed": return qsTr("%n hours or more have passed since the loss: reassess.", "", one.hours)
        case "warm": return qsTr("It is warmer than %1: reassess.").arg(one.temperature)
        default: return qsTr("The source is unknown: find it, or record who is looking for it.")
        }
    }
    Label { text: qsTr("Where the water came from"); font.pixelSize: Theme.labelSize; font.weight: Theme.medium; color: Theme.textMuted }
    Choices { Layout.fillWidth: true; prefix: "source"; options: root.decisions.sources.map((key) => ({ key: key, text: FileChoices.choice(key) })); current: root.source; onPicked: (key) => root.sourcePicked(key) }
    Note { Layout.fillWidth: true; text: [root.decisions.hoursSinceLoss < 0 ? qsTr("The time of the loss is not known.") : qsTr("%n hours since the loss.", "", root.decisions.hoursSinceLoss), ...(root.decisions.warmest === "" ? [] : [qsTr("Affected air up to %1.").arg(root.decisions.warmest)])].join("  ") }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width >= Theme.px(700) ? 2 : 1
        columnSpacing: Theme.s5
        rowSpacing: Theme.s1
        uniformCellWidths: true
        Repeater {
            model: root.decisions.factors
            RowLayout {
                id: line
                required property string modelData
                readonly property string answer: root.looked[modelData] ?? ""
                Layout.fillWidth: true
                spacing: Theme.s2
                Label { Layout.fillWidth: true; text: FileChoices.choice(line.modelData); font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone; color: line.answer === "yes" ? Theme.wet : Theme.text }
                Segmented { objectName: "factor_" + line.modelData; Layout.preferredWidth: implicitWidth; options: [{ key: "no", text: qsTr("No"), name: qsTr("%1: no").arg(FileChoices.choice(line.modelData)) }, { key: "yes", text: qsTr("Yes"), name: qsTr("%1: yes").arg(FileChoices.choice(line.modelData)) }]; current: line.answer; onPicked: (key) => root.answered(line.modelData, key) }
            }
        }
    }
    AppButton { objectName: "factorsNo"; Layout.fillWidth: true; visible: root.open; kind: AppButton.Kind.Outline; text: qsTr("Looked for, nothing of the others found"); onClicked: root.restDenied() }
    Rectangle {
        objectName: "categoryProposal"
        Layout.fillWidth: true
        visible: root.proposal.floor !== undefined
        implicitHeight: words.implicitHeight + 2 * Theme.s3
        radius: Theme.radiusSmall
        color: Theme.primarySoft
        border.width: Theme.outdoor ? Theme.border : 0
        border.color: Theme.outline
        ColumnLayout {
            id: words
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s3 }
            spacing: Theme.s1
            Label { objectName: "proposedCategory"; Layout.fillWidth: true; text: root.proposal.proposed === undefined ? "" : root.proposal.hard ? qsTr("Proposed: category %1, and not below.").arg(root.proposal.proposed) : qsTr("Proposed: category %1 or higher.").arg(root.proposal.proposed); font.weight: Theme.strong; color: Theme.primarySoftInk; wrapMode: Text.WordWrap; elide: Text.ElideNone }
            Repeater {
                model: root.proposal.raised ?? []
                Note { required property var modelData; Layout.fillWidth: true; text: root.raised(modelData); color: Theme.text }
            }
            Note { Layout.fillWidth: true; visible: (root.proposal.unanswered ?? 0) > 0; text: qsTr("%n questions are not answered yet.", "", root.proposal.unanswered ?? 0) }
        }
    }
}
