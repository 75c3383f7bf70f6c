import QtQuick
import RestoreAssist.Theme

Rectangle {
    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.border
    border.color: Theme.outline
}
