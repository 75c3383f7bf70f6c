pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The documents of the job: build the report, look at what there is, give copies and the job file away.
AppPage {
    id: root
    readonly property DocumentsModel documents: app.documents
    readonly property var selected: documents.selected
    readonly property bool wide: width >= Theme.breakpoint
    property bool reading: false
    objectName: "documentsPage"
    function show(arguments: var): void { if (arguments.document) documents.select(arguments.document) }
    GridLayout {
        anchors { fill: parent; margins: root.wide ? Theme.s5 : Theme.s3 }
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(440)
            Layout.maximumWidth: root.wide ? Theme.px(480) : Infinity
            visible: root.wide || !root.reading
            ColumnLayout {
                anchors { fill: parent; margins: Theme.s4 }
                spacing: Theme.s2
                Title { Layout.fillWidth: true; text: qsTr("Documents") }
                Problem { Layout.fillWidth: true; words: root.documents.problem; action: root.documents.loaded ? qsTr("Close") : qsTr("Try again"); onActed: root.documents.loaded ? root.documents.dismissProblem() : root.documents.retry() }
                ListView {
                    objectName: "documentList"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.touch
                    clip: true
                    spacing: Theme.s1
                    boundsBehavior: Flickable.StopAtBounds
                    model: root.documents.rows
                    delegate: DocumentItem { width: ListView.view.width; onClicked: { root.documents.select(documentId); root.reading = true } }
                    EmptyState { anchors.centerIn: parent; width: parent.width - 2 * Theme.s4; visible: root.documents.loaded && root.documents.rows.count === 0; iconName: Icons.description; title: qsTr("No documents yet"); words: qsTr("Build the report of what the record holds now. It can be built again at any time.") }
                }
                AppButton { objectName: "olderVersions"; Layout.fillWidth: true; visible: root.documents.older > 0; kind: AppButton.Kind.Outline; iconName: Icons.history; text: root.documents.allVersions ? qsTr("Hide older revisions") : qsTr("Show %n older revisions", "", root.documents.older); onClicked: root.documents.setAllVersions(!root.documents.allVersions) }
                RowLayout {
                    Layout.fillWidth: true
                    visible: root.documents.exporting
                    spacing: Theme.s2
                    Note { Layout.fillWidth: true; text: qsTr("The job file is being written…") }
                    AppButton { objectName: "cancelExport"; kind: AppButton.Kind.Outline; text: qsTr("Stop"); onClicked: root.documents.cancelExport() }
                }
                AppButton { objectName: "exportJobFile"; Layout.fillWidth: true; visible: !root.documents.exporting; kind: AppButton.Kind.Outline; iconName: Icons.share; text: qsTr("Export the job file"); onClicked: exportSheet.show() }
                AppButton { objectName: "buildReport"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; iconName: Icons.pictureAsPdf; text: root.documents.saving ? qsTr("Working…") : qsTr("Build the report"); enabled: !root.documents.saving; onClicked: root.documents.buildReport("") }
            }
        }
        AppButton { objectName: "toggleDocument"; Layout.fillWidth: true; visible: !root.wide && root.selected.title !== undefined; kind: AppButton.Kind.Outline; iconName: Icons.description; text: root.reading ? qsTr("Back") : qsTr("Read it"); onClicked: root.reading = !root.reading }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.wide || root.reading
            ColumnLayout {
                anchors { fill: parent; margins: Theme.s3 }
                spacing: Theme.s3
                GridLayout {
                    Layout.fillWidth: true
                    visible: root.selected.title !== undefined
                    columns: root.wide ? 2 : 1
                    columnSpacing: Theme.s3
                    Title { objectName: "documentTitle"; Layout.fillWidth: true; text: root.selected.title ?? ""; wrapMode: Text.WordWrap; elide: Text.ElideNone }
                    AppButton { objectName: "saveCopy"; Layout.fillWidth: !root.wide; kind: AppButton.Kind.Outline; iconName: Icons.download; text: qsTr("Save a copy"); enabled: (root.selected.here ?? false) && !root.documents.saving; onClicked: folder.ask((url) => root.documents.saveCopy(url)) }
                }
                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Loader {
                        anchors.fill: parent
                        active: (root.selected.isPdf ?? false) && root.selected.url !== ""
                        source: "PdfPreview.qml"
                        onLoaded: item.source = Qt.binding(() => root.selected.url ?? "")
                    }
                    EmptyState {
                        anchors.centerIn: parent
                        width: parent.width - 2 * Theme.s6
                        visible: !(root.selected.isPdf ?? false) || !(root.selected.here ?? false)
                        iconName: Icons.description
                        title: root.selected.title === undefined ? qsTr("Nothing to read yet") : !root.selected.here ? qsTr("It is not on this tablet") : qsTr("No preview for this kind of file")
                        words: root.selected.title === undefined ? qsTr("A document that is chosen is shown here.") : !root.selected.here ? qsTr("Sync to fetch it.") : qsTr("Save a copy to open it elsewhere.")
                    }
                }
            }
        }
    }
    LazySheet {
        id: exportSheet
        sourceComponent: Sheet {
            id: exporting
            property bool withPhotos: true
            objectName: "exportSheet"
            onDismissed: shown = false
            ColumnLayout {
                width: parent.width
                spacing: Theme.s3
                Title { Layout.fillWidth: true; text: qsTr("Export the job file"); wrapMode: Text.WordWrap }
                Note { Layout.fillWidth: true; text: qsTr("One file with the record, its history, documents and photos, signed by this tablet. Anyone can check it without this program.") }
                Choices { Layout.fillWidth: true; prefix: "export"; current: exporting.withPhotos ? "with" : "without"; options: [{ key: "with", text: qsTr("With photos") }, { key: "without", text: qsTr("Without photos") }]; onPicked: (key) => exporting.withPhotos = key === "with" }
                AppButton { objectName: "exportChoose"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; iconName: Icons.share; text: qsTr("Choose the folder"); onClicked: { exporting.shown = false; folder.ask((url) => root.documents.exportJobFile(url, exporting.withPhotos)) } }
            }
        }
    }
    Loader {
        id: folder
        property var then: null
        function ask(callback: var): void { then = callback; active = true; (item as FolderDialog).open() }
        active: false
        sourceComponent: FolderDialog { title: qsTr("Choose a folder"); onAccepted: folder.then(String(selectedFolder)) }
    }
    Connections {
        target: root.documents
        function onBuilt(): void { Notices.say(qsTr("The report is built.")); root.reading = true }
        function onCopied(path: string): void { Notices.say(qsTr("Written: %1").arg(path)) }
        function onExported(path: string, absent: int): void { Notices.say(absent > 0 ? qsTr("Written: %1. %n files are not in it.", "", absent).arg(path) : qsTr("Written: %1").arg(path)) }
    }
}
