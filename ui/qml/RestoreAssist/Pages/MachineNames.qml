pragma Singleton
import QtQuick

// The words for kinds of machines, those placed most first.
QtObject {
    readonly property var kinds: [
        { key: "air_mover_centrifugal", text: qsTr("Air mover") },
        { key: "air_mover_axial", text: qsTr("Axial air mover") },
        { key: "dehu_lgr", text: qsTr("LGR dehumidifier") },
        { key: "dehu_conventional", text: qsTr("Conventional dehumidifier") },
        { key: "dehu_desiccant", text: qsTr("Desiccant") },
        { key: "air_scrubber", text: qsTr("Air scrubber") },
        { key: "negative_air", text: qsTr("Negative air machine") },
        { key: "heater", text: qsTr("Heater") },
        { key: "injector", text: qsTr("Cavity injector") },
        { key: "floor_mat", text: qsTr("Floor mat") },
        { key: "other", text: qsTr("Other machine") }
    ]
    function sizing(key: string): string {
        return key === "dehumidification" ? qsTr("Dehumidifiers") : key === "air_movers" ? qsTr("Air movers") : qsTr("Air scrubbers")
    }
    function problem(key: string): string {
        switch (key) {
        case "no_class": return qsTr("Determine the class, or say what is wet, to see how many.")
        case "nothing_wet": return qsTr("Nothing wet was entered for this room.")
        case "no_factor": return qsTr("The chart has no factor for this type and class.")
        default: return qsTr("Not asked for: no containment and no contamination.")
        }
    }
    function of(key: string): string { return kinds.find((kind) => kind.key === key)?.text ?? qsTr("Other machine") }
}
