pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Every job on this tablet, with this tablet's own state beside the list.
AppPage {
    id: root
    readonly property JobsModel jobs: app.jobs
    readonly property bool wide: width >= Theme.breakpoint
    readonly property bool beside: width >= 1.8 * Theme.breakpoint  // room for a job beside the list
    objectName: "jobsPage"

    // Made when the first job is chosen: its types are not there before.
    function look(jobId: string): void {
        jobs.look(jobId)
        if (preview.status === Loader.Null)
            preview.setSource(Qt.resolvedUrl("JobPreview.qml"), { app: app })
    }

    GridLayout {
        anchors { fill: parent; margins: Theme.s5 }
        columns: root.beside ? 3 : root.wide ? 2 : 1
        columnSpacing: Theme.s4
        rowSpacing: Theme.s4

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            spacing: Theme.s3
            RowLayout {
                spacing: Theme.s2
                Field {
                    id: search
                    objectName: "jobSearch"
                    Layout.fillWidth: true
                    iconName: Icons.search
                    label: qsTr("Search jobs")
                    placeholderText: qsTr("Client, address, claim or job number")
                    inputMethodHints: Qt.ImhNoPredictiveText
                    onTextEdited: root.jobs.search(text)
                }
                AppButton { objectName: "newJob"; kind: AppButton.Kind.Primary; iconName: Icons.add; text: qsTr("New job"); onClicked: root.app.go("intake") }
            }
            Segmented {
                Layout.fillWidth: true
                current: root.jobs.filterKey
                onPicked: (key) => root.jobs.pick(key)
                options: [
                    { key: "all", text: qsTr("All"), count: root.jobs.counts.all },
                    { key: "mine", text: qsTr("Mine"), count: root.jobs.counts.mine, icon: Icons.person },
                    { key: "drying", text: qsTr("Drying"), count: root.jobs.counts.drying, icon: Icons.modeFan },
                    { key: "review", text: qsTr("Needs review"), count: root.jobs.counts.review, icon: Icons.factCheck },
                    { key: "not_synced", text: qsTr("Not synced"), count: root.jobs.counts.not_synced, icon: Icons.cloudOff }
                ]
            }
            Problem { Layout.fillWidth: true; words: root.jobs.problem; onActed: root.jobs.retry() }
            ListView {
                id: jobList
                objectName: "jobList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                reuseItems: true
                cacheBuffer: Theme.px(400)
                keyNavigationEnabled: true
                ScrollMark { anchors { right: parent.right; top: parent.top; bottom: parent.bottom } view: jobList }
                spacing: Theme.s3
                boundsBehavior: Flickable.StopAtBounds
                model: root.jobs.rows
                delegate: JobItem {
                    width: ListView.view.width
                    chosen: root.beside && jobId !== "" && jobId === root.jobs.previewed
                    onClicked: root.beside && !chosen ? root.look(jobId) : root.jobs.open(jobId)
                }
                footer: Note {
                    width: ListView.view.width
                    visible: root.jobs.rows.count > 0
                    topPadding: Theme.s4
                    bottomPadding: Theme.s4
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: Theme.captionSize
                    text: qsTr("Jobs that the office assigns to you arrive with the next sync.")
                }
                EmptyState {
                    objectName: "noJobs"
                    anchors.centerIn: parent
                    width: Math.min(parent.width - 2 * Theme.s5, Theme.sheet)
                    visible: root.jobs.loaded && root.jobs.rows.count === 0
                    readonly property bool searching: root.jobs.query !== "" || root.jobs.filterKey !== "all"
                    iconName: searching ? Icons.search : Icons.work
                    title: searching ? qsTr("No job matches") : qsTr("No jobs on this tablet yet")
                    words: searching ? qsTr("Try fewer words, or show all jobs.") : qsTr("Jobs that the office assigns to you arrive with the next sync.")
                    action: searching ? qsTr("Show all jobs") : qsTr("New job")
                    onActed: { if (!searching) { root.app.go("intake"); return } search.clear(); root.jobs.search(""); root.jobs.pick("all") }
                }
            }
        }
        Item {
            objectName: "besideList"
            visible: root.beside
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.s5, Theme.sheet)
                visible: root.jobs.previewed === ""
                iconName: Icons.work
                title: qsTr("Choose a job")
                words: qsTr("Its rooms, what is open and its people appear here. A second tap opens it.")
            }
            Loader { id: preview; anchors.fill: parent }
        }
        Card {
            visible: root.wide
            objectName: "tabletCard"
            Layout.preferredWidth: Theme.panel
            Layout.fillHeight: true
            TabletPanel { anchors { fill: parent; margins: Theme.s5 } app: root.app }
        }
    }
}
