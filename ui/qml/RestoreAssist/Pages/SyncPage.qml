pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What is safe on the server, what is not and why, and what a person has to decide. Local work never waits for it.
AppPage {
    id: root
    readonly property SyncModel sync: app.sync
    readonly property bool wide: width >= Theme.breakpoint
    objectName: "syncPage"

    component Section: ColumnLayout {
        id: section
        required property string title
        required property int count
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        spacing: Theme.s3
        Title { Layout.fillWidth: true; text: qsTr("%1 (%2)").arg(section.title).arg(section.count) }
    }

    Flickable {
        anchors.fill: parent
        contentHeight: columns.implicitHeight + 2 * Theme.s5
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        GridLayout {
            id: columns
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3
                Problem { Layout.fillWidth: true; words: root.sync.problem; action: qsTr("Close"); onActed: root.sync.dismissProblem() }
                SyncStateCard { Layout.fillWidth: true; sync: root.sync }
                RescueCard { Layout.fillWidth: true; visible: root.sync.toRescue > 0; sync: root.sync }
                Section {
                    visible: root.sync.conflicts.count > 0
                    title: qsTr("To decide")
                    count: root.sync.conflicts.count
                    Repeater {
                        model: root.sync.conflicts
                        ConflictCard { Layout.fillWidth: true; sync: root.sync }
                    }
                }
                Section {
                    visible: root.sync.refusals.count > 0
                    title: qsTr("Refused by the server")
                    count: root.sync.refusals.count
                    Repeater {
                        model: root.sync.refusals
                        RefusedCard { Layout.fillWidth: true; sync: root.sync }
                    }
                }
                Section {
                    visible: root.sync.jobs.count > 0
                    title: qsTr("Jobs")
                    count: root.sync.jobs.count
                    Card {
                        Layout.fillWidth: true
                        implicitHeight: jobs.implicitHeight + 2 * Theme.s2
                        ColumnLayout {
                            id: jobs
                            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s2 }
                            spacing: 0
                            Repeater {
                                model: root.sync.jobs
                                SyncJobRow { Layout.fillWidth: true; onClicked: root.app.openJob(jobId) }
                            }
                        }
                    }
                }
            }
            ColumnLayout {
                Layout.preferredWidth: Theme.panel
                Layout.fillWidth: !root.wide
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s4
                SyncAccountCard { Layout.fillWidth: true; sync: root.sync }
                SyncFilesCard { Layout.fillWidth: true; sync: root.sync }
            }
        }
    }
}
