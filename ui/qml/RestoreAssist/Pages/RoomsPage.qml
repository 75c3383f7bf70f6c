pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The rooms by level, the chosen one in detail beside them, and the chambers over time.
AppPage {
    id: root
    readonly property RoomsModel rooms: app.rooms
    readonly property bool wide: width >= Theme.breakpoint
    objectName: "roomsPage"
    function show(arguments: var): void {
        if (arguments.room)
            rooms.select(arguments.room)
        if (arguments.hazard_assessment !== undefined)
            sheets.hazards()
        if (arguments.chamber !== undefined || arguments.chamber_room !== undefined)
            sheets.chambers()
    }

    Flickable {
        id: page
        objectName: "roomsPageScroll"
        anchors.fill: parent
        contentHeight: Math.max(height, root.wide ? Theme.px(330) : Theme.px(860))
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        GridLayout {
            x: Theme.s5
            y: Theme.s5
            width: page.width - 2 * Theme.s5
            height: page.contentHeight - 2 * Theme.s5
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Math.min(Theme.px(420), root.width * 0.44)
                Layout.maximumWidth: root.wide ? Math.min(Theme.px(480), root.width * 0.44) : Infinity
                ColumnLayout {
                    anchors { fill: parent; margins: Theme.s3 }
                    spacing: Theme.s2
                    RowLayout {
                        spacing: Theme.s2
                        Title { Layout.fillWidth: true; Layout.leftMargin: Theme.s2; text: qsTr("Rooms") }
                        UndoButtons { page: root.rooms }
                    }
                    Problem { Layout.fillWidth: true; words: sheets.shown ? "" : root.rooms.problem; action: root.rooms.loaded ? qsTr("Close") : qsTr("Try again"); onActed: root.rooms.loaded ? root.rooms.dismissProblem() : root.rooms.retry() }
                    ListView {
                        objectName: "roomList"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        clip: true
                        boundsBehavior: Flickable.StopAtBounds
                        model: root.rooms.rooms
                        section.property: "level"
                        section.delegate: Label { required property string section; width: ListView.view.width; topPadding: Theme.s2; leftPadding: Theme.s2; text: section; font.pixelSize: Theme.labelSize; font.weight: Theme.strong; color: Theme.textMuted }
                        delegate: SiteRoomItem { width: ListView.view.width; onClicked: root.rooms.select(roomId) }
                        EmptyState {
                            anchors.centerIn: parent
                            width: parent.width - 2 * Theme.s6
                            visible: root.rooms.loaded && root.rooms.rooms.count === 0
                            iconName: Icons.house
                            title: qsTr("No rooms yet")
                            words: qsTr("Add a room here, or draw it with a finger on the map.")
                        }
                    }
                    GridLayout {
                        Layout.fillWidth: true
                        columns: 2
                        columnSpacing: Theme.s2
                        rowSpacing: Theme.s2
                        uniformCellWidths: true
                        AppButton { objectName: "openHazards"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.warning; text: qsTr("Hazards"); onClicked: sheets.hazards() }
                        AppButton { objectName: "openChambers"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.layers; text: qsTr("Chambers"); onClicked: sheets.chambers() }
                        AppButton { objectName: "addRoom"; Layout.fillWidth: true; Layout.columnSpan: 2; Layout.preferredHeight: Theme.primaryHeight; kind: AppButton.Kind.Primary; iconName: Icons.add; text: qsTr("Add room"); onClicked: sheets.addRoom() }
                    }
                }
            }
            RoomDetail {
                Layout.fillWidth: true
                Layout.fillHeight: true
                rooms: root.rooms
                onChange: sheets.changeRoom()
                onWet: (surface) => sheets.wet(surface)
                onMaterial: sheets.material()
            }
        }
    }
    RoomSheets { id: sheets; rooms: root.rooms }
    StepNotices { page: root.rooms }
}
