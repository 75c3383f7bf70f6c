pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// How far an import is, and what was refused and why.
Card {
    id: root
    required property ShootingModel shooting
    readonly property var run: shooting.importing
    objectName: "importProgress"
    visible: run.running || run.refused.length > 0 || shooting.problem !== ""
    implicitHeight: column.implicitHeight + 2 * Theme.s3
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3 }
        spacing: Theme.s2
        RowLayout {
            Layout.fillWidth: true
            visible: root.run.running
            spacing: Theme.s3
            ColumnLayout {
                Layout.fillWidth: true
                Label { Layout.fillWidth: true; objectName: "importWords"; tabular: true; text: qsTr("%1 of %n photos taken in", "", root.run.total).arg(root.run.done) }
                ProgressTrack { Layout.fillWidth: true; label: qsTr("Import"); value: root.run.total > 0 ? root.run.done / root.run.total : 0 }
            }
            AppButton { objectName: "cancelImport"; kind: AppButton.Kind.Outline; text: qsTr("Stop"); onClicked: root.shooting.cancelImport() }
        }
        Problem { Layout.fillWidth: true; words: root.shooting.problem; action: qsTr("Close"); onActed: root.shooting.dismiss() }
        RowLayout {
            Layout.fillWidth: true
            visible: !root.run.running && root.run.refused.length > 0
            Title { Layout.fillWidth: true; objectName: "refusedTitle"; text: qsTr("%n files were not taken in", "", root.run.refused.length); wrapMode: Text.WordWrap; elide: Text.ElideNone }
            AppButton { objectName: "dismissRefused"; kind: AppButton.Kind.Outline; text: qsTr("Close"); onClicked: root.shooting.dismiss() }
        }
        Repeater {
            model: root.run.running ? [] : root.run.refused.slice(0, 5)
            Note { required property var modelData; Layout.fillWidth: true; text: qsTr("%1: %2").arg(modelData.name).arg(modelData.words) }
        }
    }
}
