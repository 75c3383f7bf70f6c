pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The form of one record of the site file; answers are lists of texts by the name of the question.
Sheet {
    id: root
    required property SiteFileModel file
    property string entryId
    property var answers: ({})
    property bool another: false
    readonly property bool complete: file.questions.every((question) => !question.required || (answers[question.name] ?? []).some((text) => text.trim() !== ""))
    objectName: "entrySheet"
    sheetWidth: Theme.wideSheet
    keepOpen: true
    function open(which: string): void {
        entryId = which
        answers = which === "" ? file.fresh() : file.answers(which)
        another = false
        file.dismissProblem()
        if (file.questions.some((question) => question.target === "photo"))
            file.wantPhotos()
        shown = true
    }
    function say(name: string, given: var): void {
        const next = Object.assign({}, answers)
        next[name] = given
        if (file.kind === "notice" && name === "kind" && (next.text ?? []).join("") === FileNames.noticeText(answers.kind?.[0] ?? ""))
            next.text = [FileNames.noticeText(given[0] ?? "")]
        answers = next
    }
    // A refusal begins with the field that it is about.
    function spoken(problem: string): string {
        const field = problem.split(":")[0].split("[")[0]
        return FileQuestions.words[field] === undefined ? problem : FileQuestions.question(field) + problem.slice(problem.indexOf(":"))
    }
    function save(more: bool): void {
        another = more
        if (entryId === "")
            file.enter(answers)
        else
            file.putRight(entryId, answers)
    }
    drafts: file.drafts
    draftKey: "entry/" + file.kind + "/" + (entryId || "new")
    draftUnits: true
    draftUs: file.us
    draftContent: ({ answers: answers })
    onResumed: (typed) => { answers = typed.answers }
    onDismissed: shown = false
    Connections {
        target: root.file
        function onSaved(action: string): void {
            if (!root.shown || action === "undo" || action === "redo")
                return
            root.done()
            if (root.another)
                Qt.callLater(() => root.open(""))
        }
    }
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: FileNames.kind(root.file.kind); wrapMode: Text.WordWrap; elide: Text.ElideNone }
            IconButton { objectName: "entryRemove"; visible: root.entryId !== "" && root.file.canTakeBack; iconName: Icons.remove_; label: qsTr("Take it back"); ink: Theme.wet; onClicked: root.file.takeBack(root.entryId) }
            IconButton { objectName: "entryClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Note { Layout.fillWidth: true; visible: root.file.asked.length > 0; text: root.file.asked.join("\n"); color: Theme.drying }
        GridLayout {
            id: form
            Layout.fillWidth: true
            columns: root.width >= Theme.px(860) ? 2 : 1
            columnSpacing: Theme.s5
            rowSpacing: Theme.s4
            uniformCellWidths: true
            Repeater {
                model: root.shown ? root.file.questions : []
                EntryAnswer {
                    required property var modelData
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Layout.columnSpan: wide ? form.columns : 1
                    kind: root.file.kind
                    question: modelData
                    given: root.answers[modelData.name] ?? []
                    file: root.file
                    onSaid: (given) => root.say(modelData.name, given)
                }
            }
        }
        Problem { Layout.fillWidth: true; words: root.spoken(root.file.problem); action: qsTr("Close"); onActed: root.file.dismissProblem() }
        RowLayout {
            spacing: Theme.s3
            AppButton { objectName: "entrySaveNext"; visible: root.entryId === "" && root.file.canAdd; kind: AppButton.Kind.Outline; Layout.preferredHeight: Theme.primaryHeight; enabled: root.complete && !root.file.saving; iconName: Icons.add; text: qsTr("Save, another"); onClicked: root.save(true) }
            AppButton { objectName: "entrySave"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; enabled: root.complete && !root.file.saving; iconName: Icons.check; text: root.complete ? qsTr("Save") : qsTr("Answer what has a star"); onClicked: root.save(false) }
        }
    }
}
