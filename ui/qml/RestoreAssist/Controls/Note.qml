import QtQuick
import RestoreAssist.Theme

// Secondary text that wraps rather than being cut.
Label {
    font.pixelSize: Theme.labelSize
    color: Theme.textMuted
    wrapMode: Text.WordWrap
    elide: Text.ElideNone
}
