import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme

// A setting in words, with its control beside or, where there is little room, below.
GridLayout {
    id: root
    required property string title
    required property string words
    property bool wide: width >= Theme.px(560)
    default property alias control: holder.data
    Layout.fillWidth: true
    columns: wide ? 2 : 1
    columnSpacing: Theme.s6
    rowSpacing: Theme.s2
    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: Theme.s0
        Label { Layout.fillWidth: true; text: root.title; font.weight: Theme.strong; wrapMode: Text.WordWrap; elide: Text.ElideNone }
        Note { Layout.fillWidth: true; visible: text !== ""; text: root.words }
    }
    RowLayout { id: holder; spacing: Theme.s2; Layout.fillWidth: !root.wide; Layout.maximumWidth: root.wide ? root.width * 0.6 : root.width }
}
