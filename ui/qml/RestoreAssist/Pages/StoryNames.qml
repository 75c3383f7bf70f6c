pragma Singleton
import QtQuick

// People's roles and what happened, in words.
QtObject {
    function role(key: string): string {
        const names = {
            crew: qsTr("Crew"), insured: qsTr("Insured"), owner: qsTr("Owner"), occupant: qsTr("Occupant"), tenant: qsTr("Tenant"),
            property_manager: qsTr("Property manager"), owners_association: qsTr("Owners' association"), carrier: qsTr("Carrier"),
            field_adjuster: qsTr("Field adjuster"), desk_adjuster: qsTr("Desk adjuster"), administrator: qsTr("Programme administrator"),
            assessor: qsTr("Assessor"), hygienist: qsTr("Hygienist"), subcontractor: qsTr("Subcontractor"), public_adjuster: qsTr("Public adjuster")
        }
        return names[key] ?? qsTr("Other")
    }
    function event(kind: string, name: string): string {
        const names = {
            loss: qsTr("Loss: %1"), visit: qsTr("Visit %1 began"), visit_left: qsTr("Visit %1 ended"), category: qsTr("Category %1 determined"),
            "class": qsTr("Class %1 determined"), condition: qsTr("Condition %1 determined"), alert_response: qsTr("Answer to an alert: %1"),
            document: qsTr("Document: %1"), form: qsTr("Form prepared: %1"), form_signed: qsTr("Signed by %1"), form_refused: qsTr("Not signed by %1"),
            equipment: qsTr("Equipment placed"), milestone_discovered: qsTr("Loss discovered"), milestone_notified: qsTr("Company notified"),
            milestone_received: qsTr("Job received"), milestone_contacted: qsTr("Client contacted"), milestone_arrived: qsTr("Arrived on site"),
            milestone_inspected: qsTr("Inspected"), milestone_planned: qsTr("Work planned"), milestone_started: qsTr("Work started"),
            milestone_majority_complete: qsTr("Most of the work done"), milestone_ready_to_invoice: qsTr("Ready to invoice"),
            milestone_completed: qsTr("Work completed"), milestone_file_wrapped_up: qsTr("File wrapped up"), milestone_invoiced: qsTr("Invoiced"),
            milestone_paid: qsTr("Paid"), milestone_closed: qsTr("Closed")
        }
        const words = names[kind] ?? kind
        return words.includes("%1") ? words.arg(name) : words
    }
}
