pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Model

// Points by visits; a value at its goal is ticked and green. Only the visits in sight have items.
Item {
    id: root
    required property LogRows table
    required property var visits
    readonly property real cell: Theme.px(84)
    readonly property real goalWidth: Theme.px(96)
    readonly property real nameWidth: Math.max(Theme.px(170), width - goalWidth - visits.length * cell)

    readonly property int inSight: Math.min(visits.length, Math.ceil(width / cell) + 2)
    readonly property real scrolled: LayoutMirroring.enabled ? sheet.contentWidth - sheet.width - sheet.contentX : sheet.contentX
    readonly property int first: Math.max(0, Math.min(visits.length - inSight, Math.floor((scrolled - nameWidth - goalWidth) / cell)))

    Flickable {
        id: sheet
        anchors.fill: parent
        contentWidth: root.nameWidth + root.goalWidth + root.visits.length * root.cell
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        Row {
            id: head
            height: Theme.px(46)
            Label { width: root.nameWidth; height: parent.height; text: qsTr("Point"); font.pixelSize: Theme.labelSize; font.weight: Theme.medium; color: Theme.textMuted }
            Label { width: root.goalWidth; height: parent.height; text: qsTr("Goal"); font.pixelSize: Theme.labelSize; font.weight: Theme.medium; color: Theme.textMuted; horizontalAlignment: Text.AlignRight }
            Item { width: root.first * root.cell; height: Theme.border }
            Repeater {
                model: root.inSight
                Column {
                    id: visit
                    required property int index
                    readonly property var modelData: root.visits[root.first + index]
                    width: root.cell
                    Label { width: parent.width; text: qsTr("Visit %1").arg(visit.modelData.number); font.pixelSize: Theme.labelSize; font.weight: Theme.strong; horizontalAlignment: Text.AlignRight }
                    Label { width: parent.width; text: visit.modelData.day; font.pixelSize: Theme.captionSize; color: Theme.textMuted; horizontalAlignment: Text.AlignRight }
                }
            }
        }
        Rule { id: rule; anchors.top: head.bottom; width: parent.width }
        ListView {
            objectName: "logRows"
            anchors { top: rule.bottom; bottom: parent.bottom }
            width: parent.width
            clip: true
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.table
            delegate: Row {
                id: row
                required property string label
                required property string room
                required property string material
                required property string unit
                required property string goal
                required property string status
                required property var cells
                required property var met
                height: Theme.px(54)
                Accessible.role: Accessible.Row
                Accessible.name: qsTr("%1, %2, goal %3 %4: %5").arg(label).arg(room).arg(goal).arg(unit).arg(cells.join(", "))
                RowLayout {
                    width: root.nameWidth
                    height: parent.height
                    spacing: Theme.s3
                    Icon { name: Theme.statusIcon(row.status); filled: true; size: Theme.iconMedium; color: Theme.status(row.status) }
                    Column {
                        Layout.fillWidth: true
                        Label { width: parent.width; text: row.label + "  " + row.room; font.weight: Theme.medium; Accessible.ignored: true }
                        Label { width: parent.width; text: row.material; font.pixelSize: Theme.captionSize; color: Theme.textMuted; Accessible.ignored: true }
                    }
                }
                Label { width: root.goalWidth; height: parent.height; text: row.goal === "" ? "–" : row.goal + " " + row.unit; tabular: true; font.pixelSize: Theme.labelSize; color: Theme.textMuted; horizontalAlignment: Text.AlignRight; Accessible.ignored: true }
                Item { width: root.first * root.cell; height: Theme.border }
                Repeater {
                    model: root.inSight
                    Row {
                        id: cellItem
                        required property int index
                        readonly property string modelData: row.cells[root.first + index] ?? ""
                        readonly property bool isMet: row.met[root.first + index] ?? false
                        width: root.cell
                        height: row.height
                        layoutDirection: Qt.RightToLeft
                        spacing: Theme.s1
                        Label { anchors.verticalCenter: parent.verticalCenter; text: cellItem.modelData; tabular: true; font.weight: Theme.medium; color: cellItem.isMet ? Theme.dry : Theme.text; Accessible.ignored: true }
                        Icon { anchors.verticalCenter: parent.verticalCenter; visible: cellItem.isMet; name: Icons.check; size: Theme.iconSmall; color: Theme.dry }
                    }
                }
            }
        }
    }
}
