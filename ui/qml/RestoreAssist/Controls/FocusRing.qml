import QtQuick
import RestoreAssist.Theme

// Shows where the keyboard is; put into a control's background.
Rectangle {
    anchors.fill: parent
    anchors.margins: -Theme.s1
    radius: Theme.radiusSmall + Theme.s1
    color: Theme.none
    border.width: Theme.emphasis
    border.color: Theme.primary
}
