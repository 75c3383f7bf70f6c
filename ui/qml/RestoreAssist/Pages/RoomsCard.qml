pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The rooms by their worst point, under category and class as a person determined them.
Card {
    id: root
    required property OverviewModel overview
    signal roomPicked(string name)
    implicitHeight: column.implicitHeight + 2 * Theme.s3
    ColumnLayout {
        id: column
        anchors { fill: parent; leftMargin: Theme.s5; rightMargin: Theme.s3; topMargin: Theme.s3; bottomMargin: Theme.s3 }
        spacing: Theme.s1
        Flow {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.s2
            spacing: Theme.s2
            Title { height: Theme.s8; rightPadding: Theme.s4; text: qsTr("Rooms") }
            DeterminationChip { made: root.overview.category; name: qsTr("Category") }
            DeterminationChip { made: root.overview.waterClass; name: qsTr("Class") }
        }
        Repeater {
            model: root.overview.rooms
            RoomItem {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Theme.px(120)
                onClicked: root.roomPicked(name)
            }
        }
        Note { Layout.fillWidth: true; visible: root.overview.rooms.count === 0; text: qsTr("No rooms yet.") }
        Item { Layout.fillHeight: true; Layout.preferredHeight: 0 }
    }
    component DeterminationChip: Chip {
        required property var made
        required property string name
        text: made.value === undefined ? qsTr("%1 open").arg(name) : qsTr("%1 %2, %3").arg(name).arg(made.value).arg(made.day)
        Accessible.name: made.value === undefined ? qsTr("%1 not determined yet").arg(name) : qsTr("%1 %2, determined by %3 on %4").arg(name).arg(made.value).arg(made.by).arg(made.day)
    }
}
