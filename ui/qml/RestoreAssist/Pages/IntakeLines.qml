pragma ComponentBehavior: Bound
import QtQuick
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The text that was read, with what was recognised in it; a tap on a line goes to its field.
ListView {
    id: root
    required property SourceRows lines
    signal picked(string field)
    objectName: "sourceLines"
    clip: true
    spacing: 0
    boundsBehavior: Flickable.StopAtBounds
    model: lines
    delegate: Rectangle {
        id: line
        required property int index
        required property string text
        required property int page
        required property bool firstOfPage
        required property string before
        required property string found
        required property string after
        required property var fields
        required property bool marked
        readonly property bool hit: fields.length > 0
        width: ListView.view.width
        implicitHeight: column.implicitHeight + Theme.s1
        radius: Theme.s1
        color: marked ? Theme.primarySoft : Theme.none
        border.width: marked ? Theme.border : 0
        border.color: Theme.primary
        Column {
            id: column
            anchors { left: parent.left; right: parent.right; margins: Theme.s2; verticalCenter: parent.verticalCenter }
            Label { visible: line.firstOfPage; topPadding: Theme.s2; text: qsTr("Page %1").arg(line.page); font.pixelSize: Theme.captionSize; color: Theme.textFaint }
            Flow {
                width: parent.width
                spacing: Theme.s1
                Label { visible: line.hit && line.before !== ""; text: line.before; font.pixelSize: Theme.labelSize; color: Theme.textMuted; width: Math.min(implicitWidth, parent.width); wrapMode: Text.WordWrap; elide: Text.ElideNone }
                Rectangle {
                    visible: line.hit
                    width: Math.min(value.implicitWidth + Theme.s2, parent.width)
                    height: value.height
                    radius: Theme.s1
                    color: Theme.primarySoft
                    border.width: Theme.outdoor ? Theme.border : 0
                    Label { id: value; anchors.centerIn: parent; width: parent.width - Theme.s2; text: line.found.trim(); font.pixelSize: Theme.labelSize; font.weight: Theme.medium; color: Theme.primarySoftInk; wrapMode: Text.WordWrap; elide: Text.ElideNone }
                }
                Label { visible: line.hit && line.after !== ""; text: line.after; font.pixelSize: Theme.labelSize; color: Theme.textMuted; width: Math.min(implicitWidth, parent.width); wrapMode: Text.WordWrap; elide: Text.ElideNone }
                Label { visible: !line.hit; text: line.text; font.pixelSize: Theme.labelSize; color: Theme.textMuted; width: Math.min(implicitWidth, parent.width); wrapMode: Text.WordWrap; elide: Text.ElideNone }
            }
        }
        TapHandler { enabled: line.hit; onTapped: root.picked(line.fields[0]) }
    }
}
