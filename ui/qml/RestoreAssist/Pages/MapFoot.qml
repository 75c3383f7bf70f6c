import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Under the plan: what a finger does there, and taking steps back. In two lines where one does not hold both.
GridLayout {
    id: root
    required property MapModel map
    readonly property bool folded: tools.implicitWidth + acts.implicitWidth + 2 * Theme.s2 > width
    columns: folded ? 1 : 3
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2
    MapTools { id: tools; Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; drawing: root.map.drawing; space: root.width - acts.implicitWidth - 2 * Theme.s2 }
    Note { Layout.fillWidth: true; visible: text !== "" || !root.folded; text: root.map.drawing.tool === "scale" ? qsTr("Tap two places of the picture whose distance you know.") : "" }
    RowLayout {
        id: acts
        Layout.alignment: Qt.AlignRight
        spacing: Theme.s2
        AppButton { objectName: "dropCorner"; visible: root.map.drawing.cornerCount > 0; kind: AppButton.Kind.Outline; text: qsTr("Last corner"); Accessible.name: qsTr("Take the last corner back"); onClicked: root.map.drawing.dropCorner() }
        AppButton { objectName: "closeShape"; visible: root.map.drawing.cornerCount > 2; kind: AppButton.Kind.Primary; iconName: Icons.check; text: qsTr("Close"); Accessible.name: qsTr("Close the room"); onClicked: root.map.drawing.closeShape() }
        UndoButtons { visible: root.map.drawing.cornerCount === 0; page: root.map }
    }
}
