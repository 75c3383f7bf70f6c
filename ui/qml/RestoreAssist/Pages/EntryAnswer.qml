pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// One question of the site file with what answers it: words, choices, a number, a time, or records to choose from.
ColumnLayout {
    id: root
    required property string kind
    required property var question
    required property var given
    required property SiteFileModel file
    readonly property string words: FileQuestions.question(question.name)
    readonly property string label: question.required ? qsTr("%1 *").arg(words) : words
    readonly property string first: given[0] ?? ""
    readonly property bool wide: ["long_text", "choices", "records", "record", "lines", "facts"].includes(question.answer) || (question.answer === "choice" && question.choices.length > 3)
    readonly property var hints: FileNames.suggestions(kind, question.name)
    signal said(var given)
    spacing: Theme.s1
    function shown(text: string): string { return FileNames.answer(kind, question.name, text) }
    function kept(text: string): string { return FileNames.stored(kind, question.name, text) }
    function toggle(key: string): void { said(given.includes(key) ? given.filter((other) => other !== key) : [...given, key]) }
    function one(key: string): void { said(first === key && !question.required ? [] : [key]) }

    Label { Layout.fillWidth: true; text: root.label; font.pixelSize: Theme.labelSize; font.weight: Theme.medium; color: Theme.textMuted; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
    Loader {
        Layout.fillWidth: true
        sourceComponent: {
            switch (root.question.answer) {
            case "long_text": case "lines": case "facts": return several
            case "choice": return choice
            case "choices": return choices
            case "record": case "records": return records
            case "time": return time
            default: return line
            }
        }
    }
    Choices {
        Layout.fillWidth: true
        visible: root.hints.length > 0
        prefix: "hint_" + root.question.name
        options: root.hints.map((key) => ({ key: key, text: root.shown(key) }))
        chosen: root.given
        onPicked: (key) => root.question.answer === "lines" ? root.toggle(key) : root.said([key])
    }

    Component {
        id: line
        RowLayout {
            spacing: Theme.s2
            Field {
                objectName: "answer_" + root.question.name
                Layout.fillWidth: true
                label: root.words
                placeholderText: root.question.answer === "date" ? "2026-11-28" : ""
                inputMethodHints: root.question.answer === "number" || root.question.answer === "money" ? Qt.ImhFormattedNumbersOnly : root.question.answer === "date" ? Qt.ImhDate : Qt.ImhNone
                text: root.shown(root.first)
                onTextEdited: root.said(text === "" ? [] : [root.kept(text)])
            }
            Label { visible: text !== ""; text: root.question.answer === "money" ? root.file.currency : root.question.unit; color: Theme.textMuted }
        }
    }
    Component {
        id: several
        TextBox {
            objectName: "answer_" + root.question.name
            implicitHeight: Theme.px(root.question.answer === "long_text" ? 104 : 88)
            label: root.words
            placeholderText: root.question.answer === "long_text" ? "" : qsTr("One on each line")
            // What is typed here must not be written back over the cursor.
            readonly property string told: root.given.map(root.shown).join("\n")
            onToldChanged: if (!area.activeFocus) text = told
            Component.onCompleted: text = told
            onEdited: root.said(root.question.answer === "long_text" ? (text === "" ? [] : [root.kept(text)]) : text.split("\n").map(root.kept))
        }
    }
    Component {
        id: choice
        Choices { prefix: root.question.name; options: root.question.choices.map((key) => ({ key: key, text: FileChoices.choice(key) })); current: root.first; onPicked: (key) => root.one(key) }
    }
    Component {
        id: choices
        Choices { prefix: root.question.name; options: root.question.choices.map((key) => ({ key: key, text: FileChoices.choice(key) })); chosen: root.given; onPicked: (key) => root.toggle(key) }
    }
    Component {
        id: records
        ColumnLayout {
            Note { Layout.fillWidth: true; visible: root.question.options.length === 0; text: root.question.target === "photo" ? qsTr("No photos yet.") : qsTr("None on record yet.") }
            Choices {
                Layout.fillWidth: true
                visible: root.question.target !== "photo"
                prefix: root.question.name
                options: root.question.target === "photo" ? [] : root.question.options
                chosen: root.given
                onPicked: (key) => root.question.answer === "record" ? root.one(key) : root.toggle(key)
            }
            PhotoChoices { Layout.fillWidth: true; visible: root.question.target === "photo"; prefix: root.question.name; options: root.question.target === "photo" ? root.question.options : []; chosen: root.given; onPicked: (key) => root.toggle(key) }
        }
    }
    Component {
        id: time
        GridLayout {
            columns: root.width >= Theme.px(420) ? 2 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            Field { objectName: "answer_" + root.question.name; Layout.fillWidth: true; label: root.words; placeholderText: "2026-11-28 14:05"; inputMethodHints: Qt.ImhDigitsOnly; text: root.first; onTextEdited: root.said(text === "" ? [] : [text]) }
            RowLayout {
                spacing: Theme.s1
                AppButton { objectName: "now_" + root.question.name; implicitHeight: Theme.touchMin; kind: AppButton.Kind.Outline; text: qsTr("Now"); Accessible.name: qsTr("%1: now").arg(root.words); onClicked: root.said([root.file.shifted("", 0)]) }
                AppButton { objectName: "hour_" + root.question.name; implicitHeight: Theme.touchMin; kind: AppButton.Kind.Outline; text: qsTr("−1 h"); Accessible.name: qsTr("%1: one hour earlier").arg(root.words); onClicked: root.said([root.file.shifted(root.first, -60)]) }
                AppButton { objectName: "day_" + root.question.name; implicitHeight: Theme.touchMin; kind: AppButton.Kind.Outline; text: qsTr("−1 day"); Accessible.name: qsTr("%1: one day earlier").arg(root.words); onClicked: root.said([root.file.shifted(root.first, -1440)]) }
            }
        }
    }
}
