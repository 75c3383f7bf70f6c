pragma ComponentBehavior: Bound
import QtQuick
import RestoreAssist.Controls
import RestoreAssist.Model

// The sheets of the rooms page.
Item {
    id: root
    required property RoomsModel rooms
    readonly property bool shown: room.shown || wetSheet.shown || materialSheet.shown || chamberSheet.shown || hazardSheet.shown
    function addRoom(): void { (room.made() as RoomSheet).openNew() }
    function changeRoom(): void { (room.made() as RoomSheet).openFor(rooms.selected) }
    function wet(surface: string): void { wetSheet.open(surface) }
    function material(): void { materialSheet.open() }
    function chambers(): void { chamberSheet.open() }
    function hazards(): void { hazardSheet.open() }
    LazySheet { id: room; sourceComponent: RoomSheet { rooms: root.rooms; levels: root.rooms.levels } }
    LazySheet { id: wetSheet; sourceComponent: WetSheet { rooms: root.rooms } }
    LazySheet { id: materialSheet; sourceComponent: MaterialSheet { rooms: root.rooms } }
    LazySheet { id: chamberSheet; sourceComponent: ChamberSheet { rooms: root.rooms } }
    LazySheet { id: hazardSheet; sourceComponent: HazardSheet { rooms: root.rooms } }
}
