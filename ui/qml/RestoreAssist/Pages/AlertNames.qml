pragma Singleton
import QtQuick

// The words for what readings can show and for what is done about it.
QtObject {
    readonly property var actions: [
        { key: "moved_equipment", text: qsTr("Moved equipment") },
        { key: "added_equipment", text: qsTr("Added equipment") },
        { key: "removed_equipment", text: qsTr("Took equipment away") },
        { key: "opened_cavity", text: qsTr("Opened the cavity") },
        { key: "found_source", text: qsTr("Found the source") },
        { key: "serviced_equipment", text: qsTr("Serviced equipment") },
        { key: "accepted", text: qsTr("Accepted as it is") },
        { key: "other", text: qsTr("Something else") }
    ]
    function action(key: string): string { return actions.find((one) => one.key === key)?.text ?? key }
    function rule(key: string): string {
        switch (key) {
        case "rebound": return qsTr("rose again")
        case "stalled": return qsTr("does not dry")
        case "slow": return qsTr("too slow")
        case "rewet": return qsTr("wet again")
        case "chamber_stalled": return qsTr("chamber does not dry")
        case "air_stalled": return qsTr("air gets no drier")
        case "high_humidity": return qsTr("too humid")
        case "machine_weak": return qsTr("takes out little water")
        default: return qsTr("adds moisture")
        }
    }
}
