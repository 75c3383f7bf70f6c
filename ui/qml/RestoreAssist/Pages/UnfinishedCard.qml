pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What was entered and never saved, with its time; a tap leads to its page, where it is offered.
Section {
    id: root
    required property DraftsModel drafts
    signal picked(string page, var arguments)
    objectName: "unfinishedCard"
    title: qsTr("Not finished")
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        Repeater {
            model: root.drafts.unfinished
            AppButton {
                required property int index
                required property var modelData
                objectName: "unfinished_" + index
                Layout.fillWidth: true
                kind: AppButton.Kind.Outline
                iconName: Icons.history
                text: qsTr("%1, %2").arg(modelData.record !== "" ? FileNames.kind(modelData.record) : DraftNames.of(modelData.kind)).arg(modelData.when)
                onClicked: root.picked(modelData.page, modelData.arguments)
            }
        }
    }
}
