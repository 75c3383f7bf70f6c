pragma Singleton
import QtQuick
import RestoreAssist.Theme

// The words for what the record keeps as keys: rooms, surfaces, hazards, chambers, steps.
QtObject {
    readonly property var uses: [
        { key: "kitchen", text: qsTr("Kitchen"), icon: Icons.kitchen },
        { key: "bath", text: qsTr("Bath"), icon: Icons.bathtub },
        { key: "bedroom", text: qsTr("Bedroom"), icon: Icons.house },
        { key: "living", text: qsTr("Living room"), icon: Icons.home },
        { key: "dining", text: qsTr("Dining room"), icon: Icons.window },
        { key: "hall", text: qsTr("Hallway"), icon: Icons.doorFront },
        { key: "laundry", text: qsTr("Laundry"), icon: Icons.waterDamage },
        { key: "office", text: qsTr("Office"), icon: Icons.work },
        { key: "closet", text: qsTr("Closet"), icon: Icons.inventory2 },
        { key: "basement", text: qsTr("Basement"), icon: Icons.flood },
        { key: "garage", text: qsTr("Garage"), icon: Icons.construction },
        { key: "other", text: qsTr("Other room"), icon: Icons.apartment }
    ]
    readonly property var surfaces: [
        { key: "floor", text: qsTr("Floor") },
        { key: "wall", text: qsTr("Walls") },
        { key: "ceiling", text: qsTr("Ceiling") },
        { key: "cavity", text: qsTr("Cavity") }
    ]
    readonly property var methods: [
        { key: "closed", text: qsTr("Closed") },
        { key: "open", text: qsTr("Open") },
        { key: "combined", text: qsTr("Combined") }
    ]
    readonly property var containments: [
        { key: "none", text: qsTr("No containment") },
        { key: "source", text: qsTr("At the source") },
        { key: "local", text: qsTr("Local") },
        { key: "full", text: qsTr("Full") }
    ]
    function named(list: var, key: string): string { return list.find((entry) => entry.key === key)?.text ?? key }
    function use(key: string): string { return named(uses, key) }
    function useIcon(key: string): string { return uses.find((entry) => entry.key === key)?.icon ?? Icons.apartment }
    function surface(key: string): string { return named(surfaces, key) }
    function method(key: string): string { return named(methods, key) }
    function containment(key: string): string { return named(containments, key) }
    function hazard(key: string): string {
        switch (key) {
        case "electrical": return qsTr("Electricity")
        case "gas": return qsTr("Gas")
        case "structural": return qsTr("Structure")
        case "slip": return qsTr("Slips and trips")
        case "biological": return qsTr("Biological")
        case "chemical": return qsTr("Chemicals")
        case "confined_space": return qsTr("Confined space")
        case "animals": return qsTr("Animals")
        case "security": return qsTr("Security")
        case "asbestos": return qsTr("Asbestos")
        case "lead": return qsTr("Lead")
        default: return qsTr("Other")
        }
    }
    function step(kind: string, name: string): string {
        switch (kind) {
        case "room_added": return qsTr("%1 added").arg(name)
        case "room_changed": return qsTr("%1 changed").arg(name)
        case "room_moved": return qsTr("%1 moved").arg(name)
        case "room_removed": return qsTr("%1 removed").arg(name)
        case "wet_changed": return qsTr("Wet surfaces of %1 saved").arg(name)
        case "material_added": return qsTr("Material added")
        case "material_changed": return qsTr("Material changed")
        case "material_removed": return qsTr("Material removed")
        case "chamber_changed": return qsTr("Chamber saved: %1").arg(name)
        case "hazards_said": return qsTr("Hazards saved")
        case "point_added": return qsTr("%1 added").arg(name)
        case "point_moved": return qsTr("%1 moved").arg(name)
        case "point_ended": return qsTr("%1 is no longer read").arg(name)
        case "point_skipped": return qsTr("%1 skipped").arg(name)
        case "point_removed": return qsTr("%1 removed").arg(name)
        case "series_begun": return qsTr("New series %1 begun").arg(name)
        case "control_taken": return qsTr("Dry standard of %1 saved").arg(name)
        case "reading_taken": return qsTr("%1 saved").arg(name)
        case "machine_placed": return qsTr("%1 placed").arg(name)
        case "machine_moved": return qsTr("%1 moved").arg(name)
        case "machine_removed": return qsTr("%1 picked up").arg(name)
        case "machine_changed": return qsTr("%1 changed").arg(name)
        case "sizing_said": return qsTr("Reason saved")
        case "sizing_kept": return qsTr("Calculations saved")
        case "hours_read": return qsTr("Hours of %1 saved").arg(name)
        case "machines_counted": return qsTr("Machines counted")
        case "alert_answered": return qsTr("Answer saved: %1").arg(name)
        case "circuit_changed": return name === "" ? qsTr("Circuits saved") : qsTr("Circuit saved: %1").arg(name)
        case "photos_filed": return qsTr("%n photos filed", "", Number(name))
        case "photos_paired": return qsTr("Before and after paired")
        case "photo_drawn_on": return qsTr("Drawing saved")
        case "entry_made": return qsTr("Entered: %1").arg(FileNames.kind(name))
        case "entry_changed": return qsTr("Put right: %1").arg(FileNames.kind(name))
        case "entry_removed": return qsTr("Taken back: %1").arg(FileNames.kind(name))
        case "decided": return FileNames.decided(name)
        default: return qsTr("Plan saved")
        }
    }
    function undone(kind: string, name: string): string { return qsTr("Undone: %1").arg(step(kind, name)) }
    function redone(kind: string, name: string): string { return qsTr("Done again: %1").arg(step(kind, name)) }
}
