pragma Singleton
import QtQuick

// The names of severities, gates and roles.
QtObject {
    function severity(key: string): string {
        return { hard: qsTr("Law or safety"), block: qsTr("Stops the work"), major: qsTr("Major"), minor: qsTr("Minor"), info: qsTr("Information") }[key] ?? key
    }
    function gate(key: string): string {
        return { entry: qsTr("Before entry"), work: qsTr("Before work"), drying: qsTr("Before drying"), certificate: qsTr("Before the certificate"), delivery: qsTr("Before delivery"), close: qsTr("Before closing") }[key] ?? key
    }
    function role(key: string): string {
        return { supervisor: qsTr("Supervisor"), manager: qsTr("Manager"), "project manager": qsTr("Project manager"), owner: qsTr("Owner"), administrator: qsTr("Administrator"), technician: qsTr("Technician") }[key] ?? key
    }
}
