import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What can be done with the selected photos.
Card {
    id: root
    required property PhotosModel photos
    readonly property int chosen: photos.selected.length
    signal fileAsked
    signal takeBackAsked
    objectName: "selectionBar"
    visible: photos.selecting
    implicitHeight: row.implicitHeight + 2 * Theme.s3
    GridLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s3 }
        columns: root.width >= Theme.px(980) ? 6 : 2
        columnSpacing: Theme.s2
        rowSpacing: Theme.s2
        Label { objectName: "chosenCount"; Layout.fillWidth: true; tabular: true; text: qsTr("%n selected", "", root.chosen); font.weight: Theme.medium }
        AppButton { objectName: "selectShown"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("All shown"); onClicked: root.photos.selectShown() }
        AppButton { objectName: "pairSelected"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.layers; text: qsTr("Before and after"); enabled: root.chosen === 2 && !root.photos.saving; onClicked: root.photos.pairSelected() }
        AppButton { objectName: "redactSelected"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.lock; text: qsTr("Internal only"); enabled: root.chosen > 0 && !root.photos.saving; onClicked: root.photos.refile({ redacted: true }) }
        AppButton { objectName: "takeBackSelected"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.remove_; text: qsTr("Take back…"); enabled: root.chosen > 0 && !root.photos.saving; onClicked: root.takeBackAsked() }
        AppButton { objectName: "fileSelected"; Layout.fillWidth: true; kind: AppButton.Kind.Primary; iconName: Icons.edit; text: qsTr("File under…"); enabled: root.chosen > 0; onClicked: root.fileAsked() }
    }
}
