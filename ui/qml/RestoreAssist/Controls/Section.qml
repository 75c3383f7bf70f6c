import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme

// A card with a title over its content.
Card {
    id: root
    required property string title
    default property alias content: holder.data
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    implicitHeight: column.implicitHeight + 2 * Theme.s5
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5 }
        spacing: Theme.s4
        Title { Layout.fillWidth: true; text: root.title; wrapMode: Text.WordWrap; elide: Text.ElideNone }
        ColumnLayout { id: holder; Layout.fillWidth: true; spacing: Theme.s4 }
    }
}
