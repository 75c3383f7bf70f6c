pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// A new job out of what came in: the source beside the form, accepted field by field.
AppPage {
    id: root
    readonly property IntakeModel intake: app.intake
    readonly property bool wide: width >= Theme.breakpoint
    property string side: "source"
    objectName: "intakePage"
    function show(arguments: var): void { if (arguments.file) intake.openFile(arguments.file) }

    DropArea {
        anchors.fill: parent
        onDropped: (drop) => { if (drop.hasUrls) { root.intake.openFile(String(drop.urls[0])); if (drop.urls.length > 1) Notices.warn(qsTr("One file at a time: the first is read.")) } else if (drop.hasText) { root.intake.pickMethod("text"); root.intake.setText(drop.text); root.intake.textReplaced(drop.text); root.intake.read() } }
        Rectangle { anchors { fill: parent; margins: Theme.s2 } visible: parent.containsDrag; color: Theme.none; radius: Theme.radius; border.width: Theme.emphasis; border.color: Theme.primary; z: 1 }
    }
    ColumnLayout {
        anchors { fill: parent; margins: root.wide ? Theme.s5 : Theme.s3 }
        spacing: Theme.s3
        Rectangle {
            objectName: "draftOffer"
            Layout.fillWidth: true
            visible: root.intake.draftTime !== ""
            implicitHeight: offer.implicitHeight + 2 * Theme.s2
            radius: Theme.radiusSmall
            color: Theme.primarySoft
            border.width: Theme.border
            border.color: Theme.primary
            GridLayout {
                id: offer
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s2 }
                columns: root.wide ? 3 : 2
                columnSpacing: Theme.s2
                Note { Layout.fillWidth: true; Layout.columnSpan: root.wide ? 1 : 2; color: Theme.primarySoftInk; font.weight: Theme.medium; text: qsTr("An intake of %1 was not finished.").arg(root.intake.draftTime) }
                AppButton { objectName: "discardDraft"; Layout.fillWidth: !root.wide; kind: AppButton.Kind.Outline; text: qsTr("Discard it"); onClicked: root.intake.discardDraft() }
                AppButton { objectName: "resumeDraft"; Layout.fillWidth: !root.wide; kind: AppButton.Kind.Primary; text: qsTr("Go on with it"); onClicked: root.intake.resumeDraft() }
            }
        }
        Problem { Layout.fillWidth: true; words: root.intake.problem; action: qsTr("Close"); onActed: root.intake.dismissProblem() }
        Segmented {
            objectName: "intakeSide"
            visible: !root.wide
            fill: true
            Layout.fillWidth: true
            current: root.side
            onPicked: (key) => root.side = key
            options: [{ key: "source", text: qsTr("What came in") }, { key: "form", text: qsTr("Form"), count: root.intake.held }]
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: 2
            columnSpacing: Theme.s4
            uniformCellWidths: root.wide
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.wide || root.side === "source"
                Flickable {
                    id: room
                    anchors { fill: parent; margins: Theme.s4 }
                    contentHeight: source.height
                    interactive: contentHeight > height
                    clip: interactive
                    boundsBehavior: Flickable.StopAtBounds
                    IntakeSource {
                        id: source
                        objectName: "intakeSource"
                        width: room.width
                        height: Math.max(room.height, implicitHeight)
                        intake: root.intake
                        onChooseFile: dialog.open()
                        onFieldPicked: (field) => { root.side = "form"; form.positionViewAtIndex(IntakeWords.fields.indexOf(field), ListView.Center) }
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.wide || root.side === "form"
                IntakeFields { id: form; anchors { fill: parent; margins: Theme.s4 } intake: root.intake; onPointedAt: (field) => source.mark(field) }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 4 : 2
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            Note {
                objectName: "openFields"
                Layout.fillWidth: true
                Layout.columnSpan: root.wide ? 1 : 2
                maximumLineCount: 2
                elide: Text.ElideRight
                text: root.intake.open.length > 0 ? qsTr("To ask for: %1").arg(root.intake.open.map((field) => IntakeWords.of(field)).join(", "))
                    : root.intake.suggested > 0 ? qsTr("%n to accept", "", root.intake.suggested) : root.intake.held > 0 ? qsTr("Nothing is missing.") : qsTr("Nothing was entered yet.")
            }
            AppButton { objectName: "startOver"; Layout.fillWidth: !root.wide; visible: root.intake.held > 0 || root.intake.text !== "" || root.intake.fileKind !== ""; kind: AppButton.Kind.Outline; text: qsTr("Start over"); onClicked: confirm.show() }
            AppButton { objectName: "acceptSure"; Layout.fillWidth: !root.wide; visible: root.intake.suggested > 0; iconName: Icons.check; text: qsTr("Accept what is sure"); onClicked: root.intake.acceptSure() }
            AppButton { objectName: "openJob"; Layout.fillWidth: !root.wide; Layout.columnSpan: root.wide ? 1 : 2; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; iconName: Icons.add; enabled: root.intake.ready && !root.intake.saving; text: root.intake.saving ? qsTr("Opening…") : qsTr("Open the job"); onClicked: root.intake.openJob() }
        }
    }
    Loader {
        id: dialog
        function open(): void { active = true; (item as FileDialog).open() }
        active: false
        sourceComponent: FileDialog {
            title: qsTr("Choose a file")
            nameFilters: [qsTr("Documents (*.pdf *.docx *.eml *.json *.txt)"), qsTr("All files (*)")]
            onAccepted: root.intake.openFile(String(selectedFile))
        }
    }
    LazySheet {
        id: confirm
        sourceComponent: Sheet {
            id: sure
            objectName: "startOverSheet"
            onDismissed: shown = false
            ColumnLayout {
                width: parent.width
                spacing: Theme.s3
                Title { Layout.fillWidth: true; text: qsTr("Start over?"); wrapMode: Text.WordWrap }
                Note { Layout.fillWidth: true; text: qsTr("What was typed and accepted is forgotten. Files on this tablet stay where they are.") }
                RowLayout {
                    spacing: Theme.s3
                    AppButton { objectName: "keepOn"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("Go on"); onClicked: sure.shown = false }
                    AppButton { objectName: "forget"; Layout.fillWidth: true; kind: AppButton.Kind.Danger; text: qsTr("Start over"); onClicked: { sure.shown = false; root.intake.startOver() } }
                }
            }
        }
    }
    Connections {
        target: root.intake
        function onJobOpened(jobId: string): void { Notices.say(qsTr("The job is open.")); root.app.openJob(jobId) }
        function onSaved(name: string): void { Notices.say(qsTr("Mapping kept: %1").arg(name)) }
        function onWasRead(): void { if (!root.wide && root.intake.method === "file") root.side = "form" }
    }
}
