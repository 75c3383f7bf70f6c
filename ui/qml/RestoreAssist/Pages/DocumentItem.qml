import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// A document in the list.
T.AbstractButton {
    id: root
    required property int index
    required property string documentId
    required property string docKind
    required property string title
    required property int revision
    required property string size
    required property string built
    required property bool newest
    required property bool here
    required property bool selected
    objectName: "document_" + index
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.s2)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, revision %2, %3").arg(title).arg(revision).arg(built)
    Accessible.selected: selected
    background: Rectangle { radius: Theme.radiusSmall; color: root.selected ? Theme.primarySoft : root.down ? Theme.surfaceAlt : Theme.none; border.width: root.visualFocus ? Theme.emphasis : root.selected && Theme.outdoor ? Theme.border : 0; border.color: Theme.primary }
    contentItem: Item {
        RowLayout {
            id: row
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s3; rightMargin: Theme.s3 }
            spacing: Theme.s3
            Icon { name: root.docKind === "report" ? Icons.pictureAsPdf : root.docKind === "form" ? Icons.assignment : root.docKind === "package" ? Icons.inventory2 : Icons.description; color: Theme.primary }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Label { Layout.fillWidth: true; text: root.title; font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
                Label { Layout.fillWidth: true; text: qsTr("Revision %1, %2, %3").arg(root.revision).arg(root.size).arg(root.built); font.pixelSize: Theme.captionSize; color: Theme.textMuted; tabular: true; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
            }
            Chip { visible: !root.newest; text: qsTr("Older"); iconName: Icons.history }
            Chip { visible: !root.here; text: qsTr("On the server"); iconName: Icons.cloudDone }
        }
    }
}
