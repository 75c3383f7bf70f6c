pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The form: every field in its group, with the number of the job before them.
ListView {
    id: root
    required property IntakeModel intake
    signal pointedAt(string field)
    objectName: "intakeFields"
    clip: true
    spacing: Theme.s4
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: Theme.px(4000)
    model: intake.fields
    section.property: "group"
    section.delegate: Title {
        required property string section
        width: ListView.view.width
        topPadding: Theme.s3
        bottomPadding: Theme.s1
        text: IntakeWords.group(section)
    }
    delegate: IntakeFieldRow {
        width: ListView.view.width
        paged: root.intake.fileKind !== ""
        onAccepted: root.intake.accept(field)
        onRefused: root.intake.refuse(field)
        onTyped: (value) => root.intake.typeValue(field, value)
        onChosen: (value) => root.intake.choose(field, value)
        onPointedAt: root.pointedAt(field)
    }
    header: ColumnLayout {
        width: ListView.view.width
        spacing: Theme.s2
        Label { text: qsTr("Job number"); font.pixelSize: Theme.labelSize; font.weight: Theme.medium }
        Field { objectName: "jobNumber"; Layout.fillWidth: true; label: qsTr("Job number"); text: root.intake.number; onTextEdited: root.intake.setNumber(text) }
    }
    footer: ColumnLayout {
        width: ListView.view.width
        spacing: Theme.s2
        Label { Layout.topMargin: Theme.s4; Layout.fillWidth: true; text: qsTr("If the time of loss is not known: why"); font.pixelSize: Theme.labelSize; font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone }
        Field { objectName: "lossNote"; Layout.fillWidth: true; Layout.bottomMargin: Theme.s4; label: qsTr("Why the time of loss is not known"); text: root.intake.lossNote; onEditingFinished: root.intake.setLossNote(text) }
    }
}
