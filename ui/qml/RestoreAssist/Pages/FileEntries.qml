pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What is on record of one kind, the newest first, and what a rule still misses of it.
Card {
    id: root
    required property SiteFileModel file
    property bool narrow: false
    signal back
    signal entryPicked(string entryId)
    objectName: "fileEntries"
    function heading(answers: var): string {
        for (const question of file.questions) {
            const given = answers[question.name] ?? []
            if (given.length > 0 && (question.answer === "choice" || question.answer === "text") && question.name !== "surface")
                return said(question, given)
        }
        return FileNames.kind(file.kind)
    }
    function said(question: var, given: var): string {
        if (question.answer === "choice" || question.answer === "choices")
            return given.map((key) => FileChoices.choice(key)).join(", ")
        if (question.answer === "records" && question.target === "photo")
            return qsTr("%n photos", "", given.length)
        if (question.answer === "record" || question.answer === "records")
            return given.map((key) => question.options.find((o) => o.key === key)?.text ?? "").filter((t) => t !== "").join(", ")
        return given.map((text) => FileNames.answer(file.kind, question.name, text)).join(", ") + (question.unit === "" ? "" : " " + question.unit)
    }
    function details(answers: var): string {
        const parts = []
        const first = heading(answers)
        for (const question of file.questions) {
            const given = answers[question.name] ?? []
            if (given.length === 0 || given[0] === "unknown")
                continue
            const words = said(question, given)
            if (words !== "" && words !== first)
                parts.push(question.answer === "choice" && (given[0] === "yes" || given[0] === "no") ? qsTr("%1 %2").arg(FileQuestions.question(question.name)).arg(words) : words)
        }
        return parts.join("  ·  ")
    }
    ColumnLayout {
        anchors { fill: parent; margins: Theme.s4 }
        spacing: Theme.s3
        RowLayout {
            spacing: Theme.s2
            IconButton { objectName: "fileBack"; visible: root.narrow; outlined: true; flipped: Application.layoutDirection === Qt.RightToLeft; iconName: Icons.arrowBack; label: qsTr("All topics"); onClicked: root.back() }
            Title { Layout.fillWidth: true; text: FileNames.kind(root.file.kind); wrapMode: Text.WordWrap; elide: Text.ElideNone }
        }
        Problem { Layout.fillWidth: true; words: root.file.loaded ? root.file.problem : ""; action: qsTr("Close"); onActed: root.file.dismissProblem() }
        Rectangle {
            Layout.fillWidth: true
            visible: root.file.asked.length > 0
            implicitHeight: asked.implicitHeight + 2 * Theme.s3
            radius: Theme.radiusSmall
            color: Theme.dryingSoft
            border.width: Theme.outdoor ? Theme.border : 0
            border.color: Theme.drying
            RowLayout {
                id: asked
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s3 }
                spacing: Theme.s3
                Icon { Layout.alignment: Qt.AlignTop; name: Icons.error; filled: true; color: Theme.drying }
                Note { objectName: "askedWords"; Layout.fillWidth: true; text: root.file.asked.join("\n"); color: Theme.text }
            }
        }
        ListView {
            objectName: "entryList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.s2
            boundsBehavior: Flickable.StopAtBounds
            model: root.file.entries
            delegate: T.AbstractButton {
                id: item
                required property var modelData
                required property int index
                readonly property string title: root.heading(modelData.answers)
                readonly property string words: root.details(modelData.answers)
                objectName: "entry_" + index
                width: ListView.view.width
                implicitHeight: Math.max(Theme.touch, texts.implicitHeight + 2 * Theme.s3)
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.ListItem
                Accessible.name: title + ". " + words
                onClicked: root.entryPicked(modelData.entryId)
                background: Rectangle { radius: Theme.radiusSmall; color: item.down ? Theme.surfaceAlt : Theme.surfaceSunken; border.width: item.visualFocus ? Theme.emphasis : Theme.border; border.color: item.visualFocus ? Theme.primary : Theme.outline }
                contentItem: RowLayout {
                    spacing: Theme.s3
                    ColumnLayout {
                        id: texts
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.s4
                        spacing: Theme.s0
                        Label { Layout.fillWidth: true; text: item.title; font.weight: Theme.strong; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
                        Note { Layout.fillWidth: true; visible: text !== ""; text: item.words; color: Theme.text; Accessible.ignored: true }
                        Note { Layout.fillWidth: true; visible: item.modelData.by !== ""; text: item.modelData.at === "" ? item.modelData.by : qsTr("%1, %2").arg(item.modelData.by).arg(item.modelData.at); font.pixelSize: Theme.captionSize; Accessible.ignored: true }
                    }
                    Icon { Layout.rightMargin: Theme.s3; name: Icons.edit; color: Theme.textFaint }
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.s6
                visible: root.file.loaded && root.file.entries.length === 0
                iconName: Icons.description
                title: qsTr("Nothing on record yet")
                words: qsTr("What is entered here stands in the record with person and time.")
            }
        }
        AppButton { objectName: "newEntry"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; visible: root.file.canAdd; kind: AppButton.Kind.Primary; iconName: Icons.add; text: qsTr("Enter"); onClicked: root.entryPicked("") }
    }
}
