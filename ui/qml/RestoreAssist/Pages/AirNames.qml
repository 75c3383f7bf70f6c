pragma Singleton
import QtQuick

// The roles of air in words.
QtObject {
    readonly property var roles: ["outside", "unaffected", "affected", "hvac_supply", "dehu_in", "dehu_out"]
    function of(role: string): string {
        return role === "outside" ? qsTr("Outside") : role === "unaffected" ? qsTr("Unaffected")
             : role === "affected" ? qsTr("Affected") : role === "hvac_supply" ? qsTr("HVAC supply")
             : role === "dehu_in" ? qsTr("Dehumidifier in") : qsTr("Dehumidifier out")
    }
}
