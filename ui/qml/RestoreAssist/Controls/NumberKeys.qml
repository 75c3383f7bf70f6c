pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme

// Twelve big keys for gloved fingers; digits keep their places in right-to-left languages. `mark` is the decimal point or feet.
GridLayout {
    id: root
    property string mark: "."
    signal pressed(string key)
    columns: 3
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2
    LayoutMirroring.enabled: false
    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", root.mark, "0", "back"]
        T.AbstractButton {
            id: key
            required property string modelData
            objectName: "key_" + (modelData === "′" ? "feet" : modelData)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: Theme.keyHeight
            focusPolicy: Qt.NoFocus
            Accessible.role: Accessible.Button
            Accessible.name: modelData === "back" ? qsTr("Delete the last digit") : modelData === "′" ? qsTr("Feet") : modelData
            onClicked: root.pressed(modelData)
            background: Rectangle {
                radius: Theme.radiusSmall
                color: key.down ? Theme.primarySoft : Theme.surface
                border.width: Theme.border
                border.color: Theme.outline
            }
            contentItem: Item {
                Figure { anchors.centerIn: parent; visible: key.modelData !== "back"; text: key.modelData; font.pixelSize: Theme.headlineSize; Accessible.ignored: true }
                Icon { anchors.centerIn: parent; visible: key.modelData === "back"; name: Icons.arrowBack }
            }
        }
    }
}
