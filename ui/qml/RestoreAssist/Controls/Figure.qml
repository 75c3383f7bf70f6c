import QtQuick
import RestoreAssist.Theme

// A number that is meant to be read across a room.
Label {
    tabular: true
    font.family: Theme.familyDisplay
    font.pixelSize: Theme.figureSize
    font.weight: Font.DemiBold
    elide: Text.ElideNone
}
