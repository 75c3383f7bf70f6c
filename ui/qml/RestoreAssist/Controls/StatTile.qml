import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme

Card {
    id: root
    required property string label
    required property string value
    property string unit
    property string note
    property string iconName
    property string tone: ""
    implicitHeight: column.implicitHeight + 2 * Theme.s3
    Accessible.role: Accessible.Grouping
    Accessible.name: label + ": " + value + " " + unit + ", " + note

    ColumnLayout {
        id: column
        anchors { fill: parent; leftMargin: Theme.s4; rightMargin: Theme.s4; topMargin: Theme.s3; bottomMargin: Theme.s3 }
        spacing: Theme.s0
        RowLayout {
            spacing: Theme.s2
            Icon { name: root.iconName; size: Theme.iconMedium; filled: true; color: root.tone === "" ? Theme.textFaint : Theme.status(root.tone) }
            Label { Layout.fillWidth: true; text: root.label; font.pixelSize: Theme.labelSize; font.weight: Theme.medium; color: Theme.textMuted; wrapMode: Text.WordWrap; elide: Text.ElideNone }
        }
        RowLayout {
            Layout.topMargin: Theme.s0
            spacing: Theme.s2
            Figure { id: figure; text: root.value }
            Label {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: root.unit
                font.pixelSize: Theme.labelSize
                font.weight: Theme.medium
                color: Theme.textMuted
            }
        }
        Label {
            Layout.fillWidth: true
            text: root.note
            font.pixelSize: Theme.captionSize
            font.weight: Theme.medium
            color: root.tone === "" ? Theme.textMuted : Theme.status(root.tone)
        }
    }
}
