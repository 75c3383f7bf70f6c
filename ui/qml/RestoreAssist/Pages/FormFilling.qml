pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What the record does not know is asked; what it knows is shown beside it.
Flickable {
    id: root
    required property FormsModel forms
    readonly property var blank: forms.blank
    contentHeight: column.implicitHeight
    clip: true
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: root.blank.title ?? ""; wrapMode: Text.WordWrap; elide: Text.ElideNone }
            IconButton { objectName: "fillingClose"; iconName: Icons.close; label: qsTr("Leave the form; answers are kept"); onClicked: root.forms.giveUp() }
        }
        Note { Layout.fillWidth: true; visible: root.blank.revises ?? false; text: qsTr("This becomes the next revision; it has to be signed again.") }
        Problem { Layout.fillWidth: true; words: root.forms.problem; action: qsTr("Close"); onActed: root.forms.dismissProblem() }
        Repeater {
            model: root.blank.questions ? root.blank.questions.length : 0
            ColumnLayout {
                id: asked
                required property int index
                readonly property var question: root.blank.questions?.[index] ?? ({ name: "", label: "", required: false, answer: "" })
                Layout.fillWidth: true
                spacing: Theme.s1
                Label { Layout.fillWidth: true; text: asked.question.required ? asked.question.label : qsTr("%1 (if there is something to say)").arg(asked.question.label); font.pixelSize: Theme.labelSize; font.weight: Theme.strong; wrapMode: Text.WordWrap; elide: Text.ElideNone; color: root.forms.missing.includes(asked.question.name) ? Theme.wet : Theme.textMuted }
                TextBox {
                    objectName: "answer_" + asked.question.name
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.min(Math.max(Theme.touch, area.contentHeight + 2 * Theme.s4), Theme.px(200))
                    label: asked.question.label
                    Component.onCompleted: text = asked.question.answer
                    onEdited: root.forms.answer(asked.question.name, text)
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: (root.blank.notAtGoal ?? []).length > 0
            spacing: Theme.s1
            Label { Layout.fillWidth: true; text: qsTr("These points are not certified"); font.weight: Theme.strong; color: Theme.wet; wrapMode: Text.WordWrap; elide: Text.ElideNone }
            Repeater {
                model: root.blank.notAtGoal ?? []
                Note { required property string modelData; Layout.fillWidth: true; text: modelData }
            }
            Choices { Layout.fillWidth: true; prefix: "exceptions"; current: root.blank.withExceptions ? "yes" : ""; options: [{ key: "yes", text: qsTr("Certify the others, with these named") }]; onPicked: root.forms.certifyWithExceptions(!root.blank.withExceptions) }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: (root.blank.known ?? []).length > 0
            spacing: Theme.s1
            Label { Layout.fillWidth: true; text: qsTr("From the record"); font.pixelSize: Theme.labelSize; font.weight: Theme.strong; color: Theme.textMuted }
            Repeater {
                model: root.blank.known ?? []
                Note { required property var modelData; Layout.fillWidth: true; text: qsTr("%1: %2").arg(modelData.label).arg(modelData.value) }
            }
        }
        AppButton { objectName: "previewForm"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.search; text: qsTr("Preview"); onClicked: root.forms.preview() }
        AppButton { objectName: "prepareForm"; Layout.fillWidth: true; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; iconName: Icons.draw; text: root.forms.complete ? qsTr("Prepare for signing") : qsTr("Answer what is asked"); enabled: root.forms.complete && !root.forms.saving; onClicked: root.forms.prepare() }
    }
}
