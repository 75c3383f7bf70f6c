import QtQuick
import QtQuick.Shapes
import RestoreAssist.Theme

// A wet area as it was drawn by hand.
Shape {
    id: root
    required property var outline
    property real metre: 1
    preferredRendererType: Shape.CurveRenderer
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Wet area")
    ShapePath {
        scale: Qt.size(root.metre, root.metre)
        strokeColor: Theme.wet
        strokeWidth: Theme.emphasis
        strokeStyle: ShapePath.DashLine
        dashPattern: [3, 3]
        fillColor: Theme.outdoor ? Qt.alpha(Theme.wet, 0.16) : Theme.wetTint
        PathPolyline { path: root.outline.length > 0 ? [...root.outline, root.outline[0]] : [] }
    }
}
