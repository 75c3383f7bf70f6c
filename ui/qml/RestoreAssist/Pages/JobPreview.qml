pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The job that was chosen in the list of a wide window: its rooms, what is open in it, who belongs to it.
Item {
    id: root
    required property AppModel app
    readonly property OverviewModel preview: app.jobs.preview as OverviewModel
    readonly property bool loaded: preview !== null && preview.loaded && preview.shownJob === app.jobs.previewed
    objectName: "jobPreview"

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s3
        Problem { Layout.fillWidth: true; words: root.preview?.problem ?? ""; onActed: root.preview.retry() }
        Flickable {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollMark { anchors { right: parent.right; top: parent.top; bottom: parent.bottom } view: scroll }
            Loader {
                id: column
                width: scroll.width
                active: root.loaded
                sourceComponent: ColumnLayout {
                    spacing: Theme.s4
                    PhaseBar { Layout.fillWidth: true; visible: root.preview.steps.count > 0; model: root.preview.steps; nameOf: (name) => RunNames.human(name); noteOf: (standing, done, total) => RunNames.phaseNote(standing, done, total) }
                    RoomsCard { Layout.fillWidth: true; overview: root.preview; onRoomPicked: root.enter("map", {}) }
                    OpenItemsCard { Layout.fillWidth: true; items: root.preview.openItems; checked: root.preview.checked; later: root.preview.laterItems; onRulePicked: (ruleId) => root.enter("rules", ruleId === "" ? {} : { rule: ruleId }); onPicked: (place, target) => root.enter(place, target) }
                    PeopleCard { Layout.fillWidth: true; people: root.preview.people }
                    TimelineCard { Layout.fillWidth: true; events: root.preview.events }
                }
            }
        }
        AppButton {
            objectName: "openPreviewed"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            kind: AppButton.Kind.Primary
            iconName: Icons.home
            text: qsTr("Open this job")
            onClicked: root.app.jobs.open(root.app.jobs.previewed)
        }
    }
    function enter(page: string, arguments: var): void {
        app.jobs.open(app.jobs.previewed)
        app.jump(page, arguments)
    }
}
