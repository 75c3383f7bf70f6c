pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme

// The phases of the run from left to right; done, current and to do differ by mark, weight and colour.
Card {
    id: root
    required property var model
    property var nameOf: (name) => name
    property var noteOf: (standing, done, total) => total > 0 ? qsTr("%1 of %2").arg(done).arg(total) : ""
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
                required property string standing
                required property int done
                required property int total
                required property string stepState
                readonly property bool current: stepState === "current"
                readonly property bool over: stepState === "done"
                readonly property string title: root.nameOf(name)
                readonly property string note: root.noteOf(standing, done, total)
                objectName: "phase_" + index
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                implicitHeight: root.dot + name_.height + noteText.height + Theme.s2
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("Phase %1, %2, %3, %4").arg(index + 1).arg(title)
                    .arg(over ? qsTr("done") : current ? qsTr("current") : qsTr("to do")).arg(note)
                Rectangle {
                    visible: cell.index > 0
                    anchors { left: parent.left; right: mark.left; verticalCenter: mark.verticalCenter; rightMargin: Theme.s2 }
                    height: Theme.emphasis
                    color: cell.over || cell.current ? Theme.dry : Theme.outline
                }
                Rectangle {
                    visible: cell.index < rep.count - 1
                    anchors { left: mark.right; right: parent.right; verticalCenter: mark.verticalCenter; leftMargin: Theme.s2 }
                    height: Theme.emphasis
                    color: cell.over ? Theme.dry : Theme.outline
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
                    color: cell.over ? Theme.dry : cell.current ? Theme.primary : Theme.surface
                    border.width: cell.over || cell.current ? 0 : Theme.emphasis
                    border.color: Theme.outlineStrong
                    Icon { anchors.centerIn: parent; visible: cell.over; name: Icons.check; size: Theme.iconMedium; color: Theme.statusInk }
                    Label {
                        anchors.centerIn: parent
                        visible: !cell.over
                        text: cell.index + 1
                        tabular: true
                        font.pixelSize: Theme.labelSize
                        font.weight: Theme.strong
                        color: cell.current ? Theme.primaryInk : Theme.textMuted
                        Accessible.ignored: true
                    }
                }
                Label {
                    id: name_
                    anchors { top: mark.bottom; topMargin: Theme.s2; left: parent.left; right: parent.right }
                    horizontalAlignment: Text.AlignHCenter
                    text: cell.title
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.railLabelMin
                    font.pixelSize: Theme.labelSize
                    font.weight: cell.current ? Theme.strong : Theme.medium
                    color: cell.current || cell.over ? Theme.text : Theme.textMuted
                    Accessible.ignored: true
                }
                Label {
                    id: noteText
                    anchors { top: name_.bottom; left: parent.left; right: parent.right }
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
