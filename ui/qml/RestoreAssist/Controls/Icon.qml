import QtQuick
import RestoreAssist.Theme

// A glyph of the symbol font; arrows along the line turn where words run from the right.
// Drawn by native rendering, because distance fields show holes where contours overlap.
Text {
    property string name
    property int size: Theme.iconSize
    property bool filled: false
    readonly property bool fromRight: Application.layoutDirection === Qt.RightToLeft
    readonly property var turned: ({
        [Icons.chevronRight]: Icons.chevronLeft, [Icons.chevronLeft]: Icons.chevronRight,
        [Icons.arrowBack]: Icons.arrowForward, [Icons.arrowForward]: Icons.arrowBack
    })
    text: fromRight ? (turned[name] ?? name) : name
    color: Theme.text
    width: size
    height: size
    font.family: filled ? Theme.familyIconsFill : Theme.familyIcons
    font.pixelSize: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    renderType: Text.NativeRendering
    Accessible.ignored: true
}
