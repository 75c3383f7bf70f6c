import QtQuick
import RestoreAssist.Theme
import RestoreAssist.Model

// Undo and redo of the steps of the job.
Row {
    id: root
    required property EditPageModel page
    spacing: Theme.s2
    IconButton { objectName: "undo"; enabled: root.page.undoStep.kind !== undefined; outlined: true; iconName: Icons.undo; label: qsTr("Undo"); onClicked: root.page.undo() }
    IconButton { objectName: "redo"; enabled: root.page.redoStep.kind !== undefined; outlined: true; flipped: true; iconName: Icons.undo; label: qsTr("Redo"); onClicked: root.page.redo() }
}
