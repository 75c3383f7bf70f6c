import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// One thing that a rule misses; a tap goes to where it is put right.
T.AbstractButton {
    id: root
    property string words
    implicitHeight: Math.max(Theme.touchMin, row.implicitHeight + Theme.s2)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Go to what is missing: %1").arg(words)
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.surfaceAlt : Theme.none
        FocusRing { visible: root.visualFocus }
    }
    contentItem: RowLayout {
        id: row
        spacing: Theme.s2
        Icon { name: Icons.remove; size: Theme.iconMedium; color: Theme.wet }
        Label { Layout.fillWidth: true; text: root.words; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
        Icon { name: Icons.chevronRight; color: Theme.textFaint }
    }
}
