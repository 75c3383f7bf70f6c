import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The visit that is under way, or the last one: how far it is, begin and end.
Section {
    id: root
    required property OverviewModel overview
    readonly property var visit: overview.visit
    readonly property bool underWay: visit.underWay ?? false
    objectName: "visitCard"
    title: visit.number === undefined ? qsTr("No visit yet") : underWay ? qsTr("Visit %1, under way").arg(visit.number) : qsTr("Visit %1").arg(visit.number)
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        Note { Layout.fillWidth: true; visible: root.visit.number !== undefined; text: root.underWay ? qsTr("%1, since %2").arg(root.visit.technician).arg(root.visit.arrived) : qsTr("%1, %2 to %3").arg(root.visit.technician).arg(root.visit.arrived ?? "").arg(root.visit.left ?? "") }
        Label { Layout.fillWidth: true; visible: root.visit.number !== undefined; text: qsTr("%1 of %2 points read").arg(root.visit.read ?? 0).arg(root.visit.toRead ?? 0); tabular: true; font.weight: Theme.medium }
        ProgressTrack { Layout.fillWidth: true; visible: (root.visit.toRead ?? 0) > 0; value: root.visit.toRead > 0 ? root.visit.read / root.visit.toRead : 0; tone: root.visit.read === root.visit.toRead ? Theme.dry : Theme.primary; label: qsTr("Points read in this visit") }
        Note { Layout.fillWidth: true; visible: root.visit.number !== undefined; text: qsTr("%n air readings", "", root.visit.air ?? 0) + "  ·  " + qsTr("%n photos", "", root.visit.photos ?? 0) }
        AppButton {
            objectName: root.underWay ? "endVisit" : "beginVisit"
            Layout.fillWidth: true
            enabled: !root.overview.saving
            kind: AppButton.Kind.Tonal
            iconName: root.underWay ? Icons.taskAlt : Icons.add
            text: root.underWay ? qsTr("End the visit") : qsTr("Begin a visit")
            onClicked: root.underWay ? root.overview.endVisit() : root.overview.beginVisit()
        }
    }
}
