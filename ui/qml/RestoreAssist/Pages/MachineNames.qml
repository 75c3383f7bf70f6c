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
    function of(key: string): string { return kinds.find((kind) => kind.key === key)?.text ?? qsTr("Other machine") }
}
