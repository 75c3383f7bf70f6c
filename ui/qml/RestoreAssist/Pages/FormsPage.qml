pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The forms of the job: filled from the record, looked at as they print, signed on glass.
AppPage {
    id: root
    readonly property FormsModel forms: app.forms
    readonly property bool wide: width >= Theme.breakpoint
    readonly property bool filling: forms.blank.title !== undefined
    property bool reading: false
    objectName: "formsPage"
    function show(arguments: var): void {
        if (arguments.form)
            forms.select(arguments.form)
        if (arguments.template)
            forms.begin(arguments.template)
        if (arguments.formKind)
            forms.want(arguments.formKind)
    }
    GridLayout {
        anchors { fill: parent; margins: root.wide ? Theme.s5 : Theme.s3 }
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(420)
            Layout.maximumWidth: root.wide ? Theme.px(460) : Infinity
            visible: root.wide || !root.reading
            FormFilling { anchors { fill: parent; margins: Theme.s4 } visible: root.filling; forms: root.forms }
            ColumnLayout {
                anchors { fill: parent; margins: Theme.s4 }
                visible: !root.filling
                spacing: Theme.s2
                Title { Layout.fillWidth: true; text: qsTr("Forms") }
                Problem { Layout.fillWidth: true; words: sheet.shown || root.filling ? "" : root.forms.problem; action: root.forms.loaded ? qsTr("Close") : qsTr("Try again"); onActed: root.forms.loaded ? root.forms.dismissProblem() : root.forms.retry() }
                ListView {
                    objectName: "formList"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.touch
                    clip: true
                    spacing: Theme.s1
                    boundsBehavior: Flickable.StopAtBounds
                    model: root.forms.rows
                    delegate: FormItem { width: ListView.view.width; onClicked: root.forms.select(formId) }
                    EmptyState { anchors.centerIn: parent; width: parent.width - 2 * Theme.s4; visible: root.forms.loaded && root.forms.rows.count === 0; iconName: Icons.assignment; title: qsTr("No forms yet"); words: qsTr("Choose one: what the record knows is filled in.") }
                }
                FormDetail { Layout.fillWidth: true; visible: root.forms.selected.formId !== undefined; forms: root.forms; onSignAsked: (role) => sheet.open(role) }
                AppButton { objectName: "newForm"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; iconName: Icons.add; text: qsTr("New form"); enabled: root.forms.loaded; onClicked: chooser.show() }
            }
        }
        AppButton { objectName: "toggleReading"; Layout.fillWidth: true; visible: !root.wide; kind: AppButton.Kind.Outline; iconName: Icons.description; text: root.reading ? qsTr("Back") : qsTr("Read the form"); onClicked: root.reading = !root.reading }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.wide || root.reading
            Loader {
                anchors { fill: parent; margins: Theme.s3 }
                active: root.forms.pdf !== ""
                source: "PdfPreview.qml"
                onLoaded: item.source = Qt.binding(() => root.forms.pdf)
            }
            EmptyState { anchors.centerIn: parent; width: parent.width - 2 * Theme.s6; visible: root.forms.pdf === ""; iconName: Icons.pictureAsPdf; title: qsTr("Nothing to read yet"); words: qsTr("A form that is chosen is shown here as it prints.") }
        }
    }
    LazySheet {
        id: chooser
        sourceComponent: Sheet {
            id: choice
            objectName: "formChooser"
            onDismissed: shown = false
            ColumnLayout {
                width: parent.width
                spacing: Theme.s2
                Title { Layout.fillWidth: true; text: qsTr("Which form?") }
                Repeater {
                    model: root.forms.templates
                    AppButton { required property var modelData; objectName: "template_" + modelData.key; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: modelData.title; onClicked: { choice.shown = false; root.reading = false; root.forms.begin(modelData.key) } }
                }
            }
        }
    }
    LazySheet { id: sheet; sourceComponent: SignSheet { forms: root.forms } }
    Connections {
        target: root.forms
        function onPrepared(formId: string): void { Notices.say(qsTr("The form is ready to be signed.")) }
        function onSigned(signed: bool): void { Notices.say(signed ? qsTr("Signed") : qsTr("The refusal is recorded.")) }
    }
}
