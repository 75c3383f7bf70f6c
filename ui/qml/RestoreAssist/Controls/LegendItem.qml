import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme

// A group of lines in the legend; a tap hides or shows it.
T.AbstractButton {
    id: root
    required property string group
    required property int tone
    required property string latest
    required property bool shown
    implicitHeight: Math.max(Theme.touchMin, texts.implicitHeight + 2 * Theme.s2)
    implicitWidth: Theme.px(150)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: group + ", " + latest
    Accessible.checked: shown
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.surfaceAlt : Theme.none
        border.width: root.visualFocus ? Theme.emphasis : Theme.border
        border.color: root.visualFocus ? Theme.primary : root.shown ? Theme.outline : Theme.outlineSoft
    }
    contentItem: Item {
        opacity: root.shown ? 1 : 0.45
        Rectangle {
            id: key
            anchors { left: parent.left; leftMargin: Theme.s3; top: parent.top; bottom: parent.bottom; margins: Theme.s3 }
            width: Theme.s1
            radius: width / 2
            color: Theme.lineTone(root.tone)
        }
        Column {
            id: texts
            anchors { left: key.right; leftMargin: Theme.s3; right: parent.right; rightMargin: Theme.s2; verticalCenter: parent.verticalCenter }
            Label { width: parent.width; text: root.group; font.pixelSize: Theme.captionSize; font.weight: Theme.medium; color: Theme.textMuted; Accessible.ignored: true }
            Label { width: parent.width; text: root.latest; tabular: true; font.pixelSize: Theme.labelSize; font.weight: Theme.strong; Accessible.ignored: true }
        }
    }
}
