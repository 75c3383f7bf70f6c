pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Where the fields come from: a text that is typed or pasted, or a file that is dropped or chosen.
ColumnLayout {
    id: root
    required property IntakeModel intake
    property string view: "text"
    readonly property bool isPdf: intake.fileKind === "pdf"
    readonly property bool isData: intake.fileKind === "json"
    signal chooseFile
    signal fieldPicked(string field)
    spacing: Theme.s3
    function mark(field: string): void {
        const row = intake.markSource(field)
        if (row >= 0)
            lines.positionViewAtIndex(row, ListView.Contain)
    }

    RowLayout {
        spacing: Theme.s2
        Segmented {
            objectName: "intakeMethod"
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            current: root.intake.method
            onPicked: (key) => root.intake.pickMethod(key)
            options: [
                { key: "text", text: qsTr("Text"), icon: Icons.edit },
                { key: "file", text: qsTr("File"), icon: Icons.description }
            ]
        }
        Item { Layout.fillWidth: true }
        Segmented {
            visible: root.intake.method === "file" && root.isPdf
            objectName: "fileView"
            current: root.view
            onPicked: (key) => root.view = key
            options: [{ key: "text", text: qsTr("Words") }, { key: "pages", text: qsTr("Pages") }]
        }
    }
    Choices {
        Layout.fillWidth: true
        visible: root.intake.method === "text" && box.text === ""
        prefix: "template"
        options: root.intake.templates.map((each) => ({ key: each.key, text: qsTranslate("IntakeTemplates", each.title), icon: Icons.assignment }))
        onPicked: (key) => root.intake.useTemplate(key)
    }
    TextBox {
        id: box
        objectName: "intakeText"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.px(140)
        visible: root.intake.method === "text"
        label: qsTr("What was said or written")
        placeholderText: qsTr("Paste an e-mail, or type what the caller says. What is recognised appears in the form.")
        onEdited: { root.intake.setText(text); pause.restart() }
        Timer { id: pause; interval: Theme.typingPause; onTriggered: if (box.text.trim() !== "") root.intake.read() }
        Connections {
            target: root.intake
            function onTextReplaced(text: string): void { box.text = text }
        }
        Component.onCompleted: text = root.intake.text
    }
    EmptyState {
        objectName: "dropHere"
        Layout.fillWidth: true
        Layout.topMargin: Theme.s6
        visible: root.intake.method === "file" && root.intake.fileKind === "" && !root.intake.reading
        iconName: Icons.description
        title: qsTr("Drop a file here")
        words: qsTr("PDF, Word, e-mail, JSON of another system, or text; up to 25 MB. It stays on this tablet and is kept with the job.")
        action: qsTr("Choose a file")
        onActed: root.chooseFile()
    }
    RowLayout {
        visible: root.intake.method === "file" && root.intake.fileKind !== ""
        spacing: Theme.s2
        Icon { name: root.isPdf ? Icons.pictureAsPdf : Icons.description; color: Theme.textMuted }
        Label { objectName: "fileName"; Layout.fillWidth: true; text: root.intake.fileName; elide: Text.ElideMiddle; font.weight: Theme.medium }
        AppButton { objectName: "otherFile"; kind: AppButton.Kind.Outline; implicitHeight: Theme.touchMin; text: qsTr("Another file"); onClicked: root.chooseFile() }
    }
    ColumnLayout {
        objectName: "readingProgress"
        Layout.fillWidth: true
        visible: root.intake.reading && root.intake.method === "file"
        spacing: Theme.s2
        Label { text: root.intake.progress < 0 ? qsTr("Reading…") : qsTr("Reading, %1 %").arg(Math.round(root.intake.progress * 100)); tabular: true }
        ProgressTrack { Layout.fillWidth: true; value: Math.max(0, root.intake.progress); tone: Theme.primary; label: qsTr("Reading the file") }
        AppButton { objectName: "cancelReading"; kind: AppButton.Kind.Outline; text: qsTr("Cancel"); onClicked: root.intake.cancel() }
    }
    Loader {
        objectName: "pdfLoader"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: active
        active: root.intake.method === "file" && root.isPdf && root.view === "pages"
        source: active ? Qt.resolvedUrl("PdfPreview.qml") : ""
        onLoaded: { const page = item as PdfPreview; if (page) page.source = root.intake.fileUrl }
    }
    IntakeData { Layout.fillWidth: true; Layout.fillHeight: true; visible: root.intake.method === "file" && root.isData; intake: root.intake }
    Note { Layout.fillWidth: true; visible: root.intake.method === "text" && root.intake.lines.count > 0; text: qsTr("Recognised in the text") ; font.weight: Theme.medium }
    IntakeLines {
        id: lines
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.px(120)
        visible: root.intake.lines.count > 0 && !(root.intake.method === "file" && (root.isData || (root.isPdf && root.view === "pages")))
        lines: root.intake.lines
        onPicked: (field) => root.fieldPicked(field)
    }
    Label { objectName: "counts"; Layout.fillWidth: true; visible: root.intake.words > 0 && !root.isData; text: qsTr("%n words", "", root.intake.words) + "  ·  " + qsTr("%n characters", "", root.intake.characters); tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted }
}
