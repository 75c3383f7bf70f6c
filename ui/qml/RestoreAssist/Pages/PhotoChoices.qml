pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// Photos of which some are chosen by their small pictures; options are { key, text, picture }.
ListView {
    id: root
    property string prefix: "photo"
    property var options: []
    property var chosen: []
    signal picked(string key)
    implicitHeight: options.length === 0 ? 0 : Theme.px(104)
    orientation: ListView.Horizontal
    spacing: Theme.s2
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: options
    delegate: T.AbstractButton {
        id: tile
        required property var modelData
        required property int index
        readonly property bool on: root.chosen.includes(modelData.key)
        objectName: root.prefix + "_" + index
        width: Theme.px(128)
        height: Theme.px(100)
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.CheckBox
        Accessible.name: modelData.text === "" ? qsTr("Photo %1").arg(index + 1) : modelData.text
        Accessible.checked: on
        onClicked: root.picked(modelData.key)
        background: Rectangle { radius: Theme.radiusSmall; color: Theme.surfaceAlt; border.width: tile.on || tile.visualFocus ? Theme.emphasis : Theme.border; border.color: tile.on || tile.visualFocus ? Theme.primary : Theme.outline }
        contentItem: Item {
            Image { anchors { fill: parent; margins: Theme.s1 } source: tile.modelData.picture; asynchronous: true; fillMode: Image.PreserveAspectCrop; sourceSize: Qt.size(Theme.px(256), Theme.px(200)) }
            Rectangle { visible: tile.on; anchors { right: parent.right; top: parent.top; margins: Theme.s1 } width: Theme.iconSize + Theme.s1; height: width; radius: width / 2; color: Theme.primary; Icon { anchors.centerIn: parent; name: Icons.check; color: Theme.primaryInk; size: Theme.iconSmall } }
        }
    }
}
