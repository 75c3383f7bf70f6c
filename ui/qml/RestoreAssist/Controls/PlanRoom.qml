import QtQuick
import RestoreAssist.Theme

// A room between its walls; the label stands where the fewest pins are.
Rectangle {
    id: root
    required property string name
    required property string size
    required property string status
    required property real labelX
    required property real labelY
    property real wallWidth: Theme.s2
    property bool showSize: true
    color: Theme.surface
    border.width: wallWidth
    border.color: Theme.wall
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1, %2, %3").arg(name).arg(size).arg(Theme.statusLabel(status))
    Rectangle { anchors { fill: parent; margins: root.wallWidth } color: Theme.statusTint(root.status) }
    Column {
        readonly property real inset: root.wallWidth + Theme.s2
        width: Math.min(Math.max(nameText.implicitWidth, sizeText.implicitWidth), root.width - 2 * inset)
        x: inset + (root.width - 2 * inset - width) * root.labelX
        y: inset + (root.height - 2 * inset - height) * root.labelY
        Label { id: nameText; width: parent.width; text: root.name; font.pixelSize: Theme.labelSize; font.weight: Theme.strong; horizontalAlignment: root.labelX < 0.3 ? Text.AlignLeft : root.labelX > 0.7 ? Text.AlignRight : Text.AlignHCenter; Accessible.ignored: true }
        Label { id: sizeText; visible: root.showSize; width: parent.width; text: root.size; tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted; horizontalAlignment: nameText.horizontalAlignment; Accessible.ignored: true }
    }
}
