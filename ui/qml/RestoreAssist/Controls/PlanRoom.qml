import QtQuick
import QtQuick.Shapes
import RestoreAssist.Theme

// A room between its walls; the label stands where the fewest pins are.
Rectangle {
    id: root
    required property string name
    required property string size
    required property string status
    required property real labelX
    required property real labelY
    property var outline: []
    property real metre: 1
    property bool chosen: false
    property bool backed: false
    readonly property bool shaped: outline.length > 0
    property real wallWidth: Theme.s2
    property bool showSize: true
    color: shaped || backed ? Theme.none : Theme.surface
    border.width: shaped ? 0 : wallWidth
    border.color: chosen ? Theme.primary : Theme.wall
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1, %2, %3").arg(name).arg(size).arg(Theme.statusLabel(status))
    Rectangle { visible: !root.shaped; anchors { fill: parent; margins: root.wallWidth } color: root.backed ? Qt.alpha(Theme.statusTint(root.status), 0.3) : Theme.statusTint(root.status) }
    Shape {
        visible: root.shaped
        x: root.wallWidth / 2
        y: root.wallWidth / 2
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            scale: Qt.size(root.metre, root.metre)
            strokeColor: root.chosen ? Theme.primary : Theme.wall
            strokeWidth: root.wallWidth
            joinStyle: ShapePath.MiterJoin
            fillColor: root.backed ? Qt.alpha(Theme.statusTint(root.status), 0.3) : Qt.tint(Theme.surface, Theme.statusTint(root.status))
            PathPolyline { path: root.shaped ? [...root.outline, root.outline[0]] : [] }
        }
    }
    Column {
        readonly property real inset: root.wallWidth + Theme.s2
        width: Math.min(Math.max(nameText.implicitWidth, sizeText.implicitWidth), root.width - 2 * inset)
        x: inset + (root.width - 2 * inset - width) * root.labelX
        y: inset + (root.height - 2 * inset - height) * root.labelY
        Label { id: nameText; visible: root.width > Theme.s8 * 2; width: parent.width; text: root.name; font.pixelSize: Theme.labelSize; fontSizeMode: Text.HorizontalFit; minimumPixelSize: Theme.s3; elide: Text.ElideNone; font.weight: Theme.strong; horizontalAlignment: root.labelX < 0.3 ? Text.AlignLeft : root.labelX > 0.7 ? Text.AlignRight : Text.AlignHCenter; Accessible.ignored: true }
        Label { id: sizeText; visible: root.showSize && implicitWidth <= parent.width + 1; width: parent.width; text: root.size; tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted; horizontalAlignment: nameText.horizontalAlignment; Accessible.ignored: true }
    }
}
