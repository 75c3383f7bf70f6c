pragma Singleton
import QtQuick

// The fields of the intake form in words.
QtObject {
    readonly property var fields: ["client_name", "client_phone", "client_email", "street", "city", "region", "postcode", "country", "loss_at", "source_of_loss", "peril", "rooms", "carrier", "claim_number", "policy_number", "deductible", "adjuster_name", "adjuster_phone", "adjuster_email", "assignment_source", "contact_name", "contact_phone", "job_number", "notes"]
    readonly property var perils: ["water", "flood", "storm", "sewage", "freeze", "fire", "mould", "other"]
    function of(field: string): string {
        const names = {
            client_name: qsTr("Client"), client_phone: qsTr("Client's phone"), client_email: qsTr("Client's e-mail"),
            street: qsTr("Street"), city: qsTr("Town"), region: qsTr("State or region"), postcode: qsTr("Postcode"), country: qsTr("Country"),
            loss_at: qsTr("Time of loss"), source_of_loss: qsTr("Source of loss"), peril: qsTr("Peril"), rooms: qsTr("Rooms named"),
            carrier: qsTr("Carrier"), claim_number: qsTr("Claim number"), policy_number: qsTr("Policy number"), deductible: qsTr("Deductible"),
            adjuster_name: qsTr("Adjuster"), adjuster_phone: qsTr("Adjuster's phone"), adjuster_email: qsTr("Adjuster's e-mail"),
            assignment_source: qsTr("Assigned by"), contact_name: qsTr("Contact on site"), contact_phone: qsTr("Contact's phone"),
            job_number: qsTr("Number of the sender"), notes: qsTr("Notes")
        }
        return names[field] ?? field
    }
    function group(key: string): string {
        return key === "client" ? qsTr("Client") : key === "place" ? qsTr("Where") : key === "loss" ? qsTr("What happened") : key === "insurance" ? qsTr("Insurance") : qsTr("More")
    }
    function peril(key: string): string {
        const names = {
            water: qsTr("Water"), flood: qsTr("Flood"), storm: qsTr("Storm"), sewage: qsTr("Sewage"), freeze: qsTr("Freeze"),
            fire: qsTr("Fire"), mould: qsTr("Mould"), other: qsTr("Other")
        }
        return names[key] ?? key
    }
    function doubt(reason: string): string {
        return reason === "in_the_future" ? qsTr("This lies in the future.") : reason === "long_ago" ? qsTr("This is more than a year ago.")
             : reason === "same_as_other" ? qsTr("Another field has the same value.") : reason === "not_in_country" ? qsTr("This is not usual in that country.")
             : reason === "too_long" ? qsTr("This is too long.") : reason === "not_of_its_kind" ? qsTr("This cannot be read. Type it another way.") : ""
    }
    function hint(kind: string): string {
        return kind === "moment" ? qsTr("2026-03-14 18:30") : kind === "country" ? qsTr("US") : ""
    }
}
