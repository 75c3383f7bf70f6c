pragma Singleton
import QtQuick

// What a draft is about.
QtObject {
    function of(kind: string): string {
        return {
            room: qsTr("Room"),
            wet: qsTr("Wet surface"),
            chamber: qsTr("Chamber"),
            hazards: qsTr("Hazards"),
            air: qsTr("Air reading"),
            answer: qsTr("Answer to an alert"),
            point: qsTr("Moisture point"),
            reading: qsTr("Reading"),
            control: qsTr("Dry value"),
            end: qsTr("Reason at a point"),
            circuit: qsTr("Circuit"),
            rating: qsTr("Rating of a machine"),
            pickup: qsTr("Pick-up of machines"),
            difference: qsTr("Reason for a difference"),
            hours: qsTr("Hour meter"),
            decide: qsTr("Determination"),
            takeback: qsTr("Reason for taking photos back"),
            filing: qsTr("Filing of photos"),
            sign: qsTr("Signature"),
            form: qsTr("Form"),
            start: qsTr("Start of a workflow"),
            run: qsTr("Change of a run"),
            decision: qsTr("Decision"),
            override: qsTr("Override of a rule"),
            sendback: qsTr("What has to change")
        }[kind] ?? kind
    }
}
