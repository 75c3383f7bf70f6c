import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme

// A number that the key pad beside it types into.
T.AbstractButton {
    id: root
    required property string name
    required property string value
    required property string unit
    property bool active: false
    implicitHeight: column.implicitHeight + 2 * Theme.s2
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1 %2 %3").arg(name).arg(value).arg(unit)
    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.surfaceAlt
        border.width: root.active ? Theme.emphasis : Theme.border
        border.color: root.active ? Theme.primary : Theme.outline
    }
    contentItem: Item {
        ColumnLayout {
            id: column
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s3; rightMargin: Theme.s3 }
            spacing: 0
            Label { Layout.fillWidth: true; text: root.name; font.pixelSize: Theme.captionSize; font.weight: Theme.medium; color: Theme.textMuted; Accessible.ignored: true }
            RowLayout {
                Figure { Layout.fillWidth: true; text: root.value === "" ? "–" : root.value; color: root.value === "" ? Theme.textFaint : Theme.text; Accessible.ignored: true }
                Label { text: root.unit; font.pixelSize: Theme.labelSize; color: Theme.textMuted; Accessible.ignored: true }
            }
        }
    }
}
