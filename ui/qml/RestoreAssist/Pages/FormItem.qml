import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// A form of the job in the list.
T.AbstractButton {
    id: root
    required property int index
    required property string formId
    required property string title
    required property int revision
    required property string prepared
    required property string standing
    required property bool selected
    readonly property string word: standing === "complete" ? qsTr("Signed") : standing === "refused" ? qsTr("Refused") : standing === "replaced" ? qsTr("Replaced") : qsTr("To sign")
    objectName: "form_" + index
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.s2)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, revision %2, %3").arg(title).arg(revision).arg(word)
    Accessible.selected: selected
    background: Rectangle { radius: Theme.radiusSmall; color: root.selected ? Theme.primarySoft : root.down ? Theme.surfaceAlt : Theme.none; border.width: root.visualFocus ? Theme.emphasis : root.selected && Theme.outdoor ? Theme.border : 0; border.color: Theme.primary }
    contentItem: Item {
        RowLayout {
            id: row
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s3; rightMargin: Theme.s3 }
            spacing: Theme.s2
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Label { Layout.fillWidth: true; text: root.title; font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
                Label { Layout.fillWidth: true; text: qsTr("Revision %1, %2").arg(root.revision).arg(root.prepared); font.pixelSize: Theme.captionSize; color: Theme.textMuted; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
            }
            Chip {
                text: root.word
                iconName: root.standing === "complete" ? Icons.verified : root.standing === "refused" ? Icons.close : root.standing === "replaced" ? Icons.history : Icons.draw
                ink: root.standing === "complete" ? Theme.dry : root.standing === "refused" ? Theme.wet : root.standing === "replaced" ? Theme.textMuted : Theme.drying
                fill: root.standing === "complete" ? Theme.drySoft : root.standing === "refused" ? Theme.wetSoft : root.standing === "replaced" ? Theme.surfaceAlt : Theme.dryingSoft
            }
        }
    }
}
