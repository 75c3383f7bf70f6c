pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// A person decides: what it is about, what is known and proposed, the value, the reason, and what allows to go lower.
Sheet {
    id: root
    required property DecisionsModel decisions
    property string kind: "category"
    property var about: []
    property int value: 0
    property string source
    property var looked: ({})
    property string role
    property string independent
    readonly property var subjects: decisions.subjects[kind] ?? []
    readonly property var chosen: subjects.filter((s) => about.includes(s.key))
    readonly property int floor: kind === "category" && source !== "" ? decisions.proposal.floor ?? 0 : 0
    readonly property int before: Math.max(0, ...chosen.map((s) => s.value))
    readonly property bool lower: kind === "category" && value > 0 && (value < floor || value < before)
    readonly property bool near: kind === "class" && chosen.some((s) => s.candidates.length > 1)
    readonly property bool against: kind === "class" && value > 0 && chosen.some((s) => s.proposed > 0 && s.proposed !== value)
    readonly property bool wantsWhy: lower || near || against
    readonly property bool complete: value > 0 && about.length > 0 && reason.text.trim() !== "" && (!wantsWhy || why.text.trim() !== "") && (!lower || role !== "")
    objectName: "decideSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: true
    function open(which: string): void {
        kind = which
        const unconfirmed = subjects.filter((s) => s.value === 0 || !s.confirmed)
        about = (unconfirmed.length > 0 ? unconfirmed : subjects).map((s) => s.key)
        source = decisions.source
        looked = {}
        role = ""
        independent = ""
        value = before > 0 ? before : kind === "class" && chosen.length > 0 ? chosen[0].proposed : 0
        reason.text = chosen.find((s) => s.reason !== "")?.reason ?? ""
        why.text = ""
        decisions.dismissProblem()
        decisions.propose(kind === "category" ? source : "", [], [])
        shown = true
    }
    function named(subject: var): string { return subject.name === "" ? qsTr("The whole job") : subject.surface === "" ? subject.name : qsTr("%1: %2").arg(subject.name).arg(SiteNames.surface(subject.surface)) }
    function ask(): void { decisions.propose(source, decisions.factors.filter((f) => looked[f] === "yes"), decisions.factors.filter((f) => looked[f] === "no")) }
    function look(factor: string, answer: string): void {
        const next = Object.assign({}, looked)
        next[factor] = next[factor] === answer ? "" : answer
        looked = next
        ask()
    }
    function restNo(): void {
        const next = Object.assign({}, looked)
        for (const factor of decisions.factors)
            next[factor] = next[factor] ? next[factor] : "no"
        looked = next
        ask()
    }
    function save(): void {
        const given = { kind: kind, about: about, value: value, reason: reason.text, role: role, justification: why.text, source: kind === "category" ? source : "", seen: decisions.factors.filter((f) => looked[f] === "yes"), ruledOut: decisions.factors.filter((f) => looked[f] === "no") }
        if (kind === "condition" && independent !== "")
            given.independent = independent === "yes"
        decisions.decide(given)
    }
    drafts: decisions.drafts
    draftKey: "decide/" + kind
    draftContent: ({ about: about, value: value, source: source, looked: looked, role: role, independent: independent, reason: reason.text, why: why.text })
    onResumed: (typed) => {
        about = typed.about.filter((key) => subjects.some((s) => s.key === key))
        value = typed.value
        source = typed.source
        looked = typed.looked
        role = typed.role
        independent = typed.independent
        reason.text = typed.reason
        why.text = typed.why
        if (kind === "category")
            ask()
    }
    onDismissed: shown = false
    Connections { target: root.decisions; function onSaved(action: string): void { if (action !== "undo" && action !== "redo") root.done() } }

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: FileNames.decision(root.kind); wrapMode: Text.WordWrap; elide: Text.ElideNone }
            IconButton { objectName: "decideClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Choices { Layout.fillWidth: true; visible: root.subjects.length > 1; prefix: "about"; options: root.subjects.map((s) => ({ key: s.key, text: root.named(s) })); chosen: root.about; onPicked: (key) => root.about = root.about.includes(key) ? root.about.filter((other) => other !== key) : [...root.about, key] }
        DecideWater { Layout.fillWidth: true; visible: root.kind === "category"; decisions: root.decisions; source: root.source; looked: root.looked; onSourcePicked: (key) => { root.source = key; root.ask() } onAnswered: (factor, answer) => root.look(factor, answer); onRestDenied: root.restNo() }
        Repeater {
            model: root.kind === "class" ? root.chosen : []
            ColumnLayout {
                id: measured
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.s1
                Label { Layout.fillWidth: true; text: measured.modelData.proposed === 0 ? qsTr("Nothing wet is entered, so nothing is proposed.") : measured.modelData.candidates.length > 1 ? qsTr("Near a limit: class %1 or %2.").arg(measured.modelData.candidates[0]).arg(measured.modelData.candidates[1]) : qsTr("The surfaces propose class %1.").arg(measured.modelData.proposed); font.weight: Theme.strong; wrapMode: Text.WordWrap; elide: Text.ElideNone }
                Note { Layout.fillWidth: true; visible: text !== ""; text: measured.modelData.working.join("\n"); tabular: true }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width < Theme.px(760) ? 1 : root.decisions.highest[root.kind] === 4 ? 2 : 3
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            uniformCellWidths: true
            Repeater {
                model: root.decisions.highest[root.kind]
                AppButton {
                    required property int index
                    readonly property bool on: root.value === index + 1
                    objectName: "value_" + (index + 1)
                    Layout.fillWidth: true
                    kind: on ? AppButton.Kind.Primary : AppButton.Kind.Outline
                    text: qsTr("%1  %2").arg(index + 1).arg(FileNames.meaning(root.kind, index + 1))
                    Accessible.name: qsTr("%1: %2").arg(FileNames.value(root.kind, index + 1)).arg(FileNames.meaning(root.kind, index + 1))
                    Accessible.checked: on
                    onClicked: root.value = index + 1
                }
            }
        }
        Field { id: reason; objectName: "decideReason"; Layout.fillWidth: true; label: qsTr("Reason: what was seen and measured"); placeholderText: qsTr("Reason: what was seen and measured") }
        Choices { Layout.fillWidth: true; prefix: "reasonHint"; options: (root.kind === "category" ? [qsTr("Clean supply, no odour, no growth, nothing soiled"), qsTr("Used water from an appliance"), qsTr("Sewage or outside water")] : root.kind === "class" ? [qsTr("Measured surface by surface")] : [qsTr("No growth seen, no musty odour"), qsTr("Growth seen")]).map((text, index) => ({ key: text, text: text })); current: reason.text; onPicked: (key) => reason.text = key }
        Choices { Layout.fillWidth: true; visible: root.kind === "condition"; prefix: "independent"; options: [{ key: "no", text: qsTr("Our own judgement") }, { key: "yes", text: qsTr("An independent assessor") }]; current: root.independent; onPicked: (key) => root.independent = key }
        ColumnLayout {
            objectName: "decideWhy"
            Layout.fillWidth: true
            visible: root.wantsWhy
            spacing: Theme.s2
            Note { Layout.fillWidth: true; color: Theme.drying; text: root.lower ? (root.value < root.floor ? qsTr("The source does not allow less than category %1. A supervisor may go lower with evidence of cleaning or verification.").arg(root.floor) : qsTr("Category %1 was decided before. A supervisor may go lower with evidence of cleaning or verification.").arg(root.before)) : root.near ? qsTr("Both classes are possible here: say why this one.") : qsTr("Another class than the surfaces propose: say why.") }
            Choices { Layout.fillWidth: true; visible: root.lower; prefix: "role"; options: root.decisions.roles.map((role) => ({ key: role, text: role })); current: root.role; onPicked: (key) => root.role = key }
            Field { id: why; objectName: "decideJustification"; Layout.fillWidth: true; label: root.lower ? qsTr("Evidence of cleaning or verification") : qsTr("Why this class"); placeholderText: label }
        }
        Problem { Layout.fillWidth: true; words: root.decisions.problem; action: qsTr("Close"); onActed: root.decisions.dismissProblem() }
        Note { Layout.fillWidth: true; text: qsTr("%1 decides, now. Earlier decisions stay for the time before.").arg(root.decisions.person) }
        AppButton { objectName: "decideSave"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; enabled: root.complete && !root.decisions.saving; iconName: Icons.approval; text: root.about.length === 0 ? qsTr("Choose what it is about") : root.value === 0 ? qsTr("Choose a value") : reason.text.trim() === "" ? qsTr("Give a reason") : !root.complete ? qsTr("Answer what is asked above") : qsTr("Decide: %1").arg(FileNames.value(root.kind, root.value)); onClicked: root.save() }
    }
}
