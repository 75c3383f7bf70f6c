pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Where the job stands as a whole; a person says so, and can say otherwise at any time.
Section {
    id: root
    required property OverviewModel overview
    objectName: "standingCard"
    title: qsTr("Where the job stands")
    Segmented {
        objectName: "jobState"
        Layout.fillWidth: true
        fill: true
        options: [
            { key: "OPEN", text: qsTr("Open"), icon: Icons.work },
            { key: "DRYING", text: qsTr("Drying"), icon: Icons.modeFan },
            { key: "IN_REVIEW", text: qsTr("In review"), icon: Icons.factCheck },
            { key: "CLOSED", text: qsTr("Closed"), icon: Icons.taskAlt }
        ]
        current: root.overview.jobState
        onPicked: (key) => root.overview.setJobState(key)
    }
    Note {
        Layout.fillWidth: true
        visible: root.overview.jobState === "CLOSED"
        text: qsTr("A closed job takes no visits and no readings. It can be opened again at any time.")
    }
}
