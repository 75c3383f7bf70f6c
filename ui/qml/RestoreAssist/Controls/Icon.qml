import QtQuick
import RestoreAssist.Theme

// A glyph of the symbol font; native rendering, because distance fields show holes where contours overlap.
Text {
    property string name
    property int size: Theme.iconSize
    property bool filled: false
    text: name
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
