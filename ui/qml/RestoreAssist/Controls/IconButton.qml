import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme

T.AbstractButton {
    id: control
    property string iconName
    property bool outlined: false
    property bool flipped: false
    property color ink: Theme.text
    required property string label
    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: label
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.down ? Qt.tint(Theme.surfaceAlt, Theme.pressedTint) : control.outlined ? Theme.surface : Theme.none
        border.width: control.outlined ? Theme.border : 0
        border.color: Theme.outline
        FocusRing { visible: control.visualFocus }
    }
    contentItem: Item {
        Icon { anchors.centerIn: parent; name: control.iconName; color: control.ink; transform: Scale { xScale: control.flipped ? -1 : 1; origin.x: Theme.iconSize / 2 } }
    }
}
