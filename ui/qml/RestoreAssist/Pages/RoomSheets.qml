import QtQuick
import RestoreAssist.Model

// The sheets of the rooms page.
Item {
    id: root
    required property RoomsModel rooms
    readonly property bool shown: room.shown || wetSheet.shown || materialSheet.shown || chamberSheet.shown || hazardSheet.shown
    function addRoom(): void { room.openNew() }
    function changeRoom(): void { room.openFor(rooms.selected) }
    function wet(surface: string): void { wetSheet.open(surface) }
    function material(): void { materialSheet.open() }
    function chambers(): void { chamberSheet.open() }
    function hazards(): void { hazardSheet.open() }
    RoomSheet { id: room; rooms: root.rooms; levels: root.rooms.levels }
    WetSheet { id: wetSheet; rooms: root.rooms }
    MaterialSheet { id: materialSheet; rooms: root.rooms }
    ChamberSheet { id: chamberSheet; rooms: root.rooms }
    HazardSheet { id: hazardSheet; rooms: root.rooms }
}
