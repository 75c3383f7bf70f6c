pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What is drawn with, in which colour, and taking it back.
ColumnLayout {
    id: root
    required property PhotoViewerModel viewer
    spacing: Theme.s2
    Choices { Layout.fillWidth: true; prefix: "shape"; current: root.viewer.kind; options: ["arrow", "ellipse", "box", "stroke", "text"].map((key) => ({ key: key, text: PhotoNames.shape(key) })); onPicked: (key) => root.viewer.chooseShape(key) }
    Choices { Layout.fillWidth: true; prefix: "colour"; current: root.viewer.colour; options: ["red", "yellow", "blue", "white", "black"].map((key) => ({ key: key, text: PhotoNames.colour(key) })); onPicked: (key) => root.viewer.chooseColour(key) }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        AppButton { objectName: "drawBack"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.undo; text: qsTr("Last one"); enabled: root.viewer.shapes.length > 0; onClicked: root.viewer.takeBack() }
        IconButton { objectName: "drawAgain"; outlined: true; flipped: true; iconName: Icons.undo; label: qsTr("Draw again what was taken back"); enabled: root.viewer.canBringBack; onClicked: root.viewer.bringBack() }
        AppButton { objectName: "drawClear"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("All"); enabled: root.viewer.shapes.length > 0; onClicked: root.viewer.clear() }
    }
    Note { Layout.fillWidth: true; text: qsTr("The original stays as it is; the drawing is kept beside it.") }
}
