import QtQuick
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What a finger on the plan does; the tool in hand says its name.
Segmented {
    id: root
    required property DrawingModel drawing
    property real space: Infinity  // narrower than the usual row, it leaves out the word; the tools are all in sight
    readonly property real usual: 6 * (Theme.iconMedium + 2 * Theme.s4) + word.width + 2 * Theme.s2 + 5 * Theme.s0 + Theme.s2
    tight: space < usual
    TextMetrics { id: word; font.family: Theme.family; font.pixelSize: Theme.labelSize; font.weight: Theme.strong; text: qsTr("Wet area") }
    objectName: "mapTools"
    current: drawing.tool
    onPicked: (key) => drawing.take(key)
    options: [
        { key: "look", icon: Icons.navigation, words: qsTr("Look") },
        { key: "room", icon: Icons.gridOn, words: qsTr("Room") },
        { key: "shape", icon: Icons.draw, words: qsTr("Corners") },
        { key: "point", icon: Icons.pinDrop, words: qsTr("Point") },
        { key: "wet", icon: Icons.opacity, words: qsTr("Wet area") },
        { key: "machine", icon: Icons.modeFan, words: qsTr("Machine") }
    ].map((tool) => ({ key: tool.key, icon: tool.icon, text: tool.key === drawing.tool && !tight ? tool.words : "", name: tool.words }))
}
