pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme

// The phases of the run from left to right; done, current and to do differ by mark, weight and colour.
Card {
    id: root
    required property var model
    readonly property int dot: Theme.s8
    implicitHeight: row.implicitHeight + 2 * Theme.s3
    RowLayout {
        id: row
        anchors { fill: parent; margins: Theme.s3 }
        spacing: 0
        Repeater {
            id: rep
            model: root.model
            Item {
                id: cell
                required property int index
                required property string name
                required property string note
                required property string stepState
                readonly property bool current: stepState === "current"
                readonly property bool done: stepState === "done"
                objectName: "phase_" + index
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                implicitHeight: root.dot + title.height + noteText.height + Theme.s2
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("Phase %1, %2, %3, %4").arg(index + 1).arg(name)
                    .arg(done ? qsTr("done") : current ? qsTr("current") : qsTr("to do")).arg(note)
                Rectangle {
                    visible: cell.index > 0
                    anchors { left: parent.left; right: mark.left; verticalCenter: mark.verticalCenter; rightMargin: Theme.s2 }
                    height: Theme.emphasis
                    color: cell.done || cell.current ? Theme.dry : Theme.outline
                }
                Rectangle {
                    visible: cell.index < rep.count - 1
                    anchors { left: mark.right; right: parent.right; verticalCenter: mark.verticalCenter; leftMargin: Theme.s2 }
                    height: Theme.emphasis
                    color: cell.done ? Theme.dry : Theme.outline
                }
                Rectangle {
                    visible: cell.current
                    anchors.centerIn: mark
                    width: root.dot + Theme.s2
                    height: width
                    radius: width / 2
                    color: Qt.alpha(Theme.primary, 0.2)
                }
                Rectangle {
                    id: mark
                    anchors { horizontalCenter: parent.horizontalCenter; top: parent.top }
                    width: root.dot
                    height: root.dot
                    radius: root.dot / 2
                    color: cell.done ? Theme.dry : cell.current ? Theme.primary : Theme.surface
                    border.width: cell.done || cell.current ? 0 : Theme.emphasis
                    border.color: Theme.outlineStrong
                    Icon { anchors.centerIn: parent; visible: cell.done; name: Icons.check; size: Theme.iconMedium; color: Theme.statusInk }
                    Label {
                        anchors.centerIn: parent
                        visible: !cell.done
                        text: cell.index + 1
                        tabular: true
                        font.pixelSize: Theme.labelSize
                        font.weight: Theme.strong
                        color: cell.current ? Theme.primaryInk : Theme.textMuted
                        Accessible.ignored: true
                    }
                }
                Label {
                    id: title
                    anchors { top: mark.bottom; topMargin: Theme.s2; left: parent.left; right: parent.right }
                    horizontalAlignment: Text.AlignHCenter
                    text: cell.name
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.railLabelMin
                    font.pixelSize: Theme.labelSize
                    font.weight: cell.current ? Theme.strong : Theme.medium
                    color: cell.current || cell.done ? Theme.text : Theme.textMuted
                    Accessible.ignored: true
                }
                Label {
                    id: noteText
                    anchors { top: title.bottom; left: parent.left; right: parent.right }
                    horizontalAlignment: Text.AlignHCenter
                    text: cell.note
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.railLabelMin
                    font.pixelSize: Theme.captionSize
                    color: cell.current ? Theme.primary : Theme.textFaint
                    font.weight: cell.current ? Theme.medium : Theme.regular
                    Accessible.ignored: true
                }
            }
        }
    }
}
