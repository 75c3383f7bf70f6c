pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The job at one glance: where it stands, what it waits for, what is left to do here.
AppPage {
    id: root
    readonly property OverviewModel overview: app.overview
    readonly property bool wide: width >= Theme.breakpoint
    readonly property var tiles: overview.tiles
    readonly property string problem: overview.problem
    objectName: "overviewPage"
    onProblemChanged: if (problem !== "") scroll.contentY = 0
    onVisibleChanged: if (visible) overview.drafts.readUnfinished()

    Flickable {
        id: scroll
        objectName: "overviewScroll"
        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.s5
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ColumnLayout {
            id: column
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            height: Math.max(implicitHeight, root.height - 2 * Theme.s5)
            spacing: Theme.s4
            visible: root.overview.loaded

            Problem { Layout.fillWidth: true; words: root.overview.problem; onActed: root.overview.retry() }
            PhaseBar { objectName: "phaseBar"; Layout.fillWidth: true; visible: root.overview.steps.count > 0; model: root.overview.steps; nameOf: (name) => RunNames.human(name); noteOf: (standing, done, total) => RunNames.phaseNote(standing, done, total) }
            Note {
                objectName: "timeLeft"
                Layout.fillWidth: true
                visible: root.overview.dryAt !== "" || !root.overview.checked
                text: !root.overview.checked ? qsTr("Rules and forecasts of this long job are being worked out…") : root.overview.withoutForecast > 0 ? qsTr("Drying is expected to end on %1; of %n points nothing can be said yet.", "", root.overview.withoutForecast).arg(root.overview.dryAt) : qsTr("Drying is expected to end on %1.").arg(root.overview.dryAt)
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.wide ? 4 : 2
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                uniformCellWidths: true
                StatTile {
                    objectName: "pointsTile"
                    Layout.fillWidth: true
                    label: qsTr("Points at dry goal")
                    value: root.tiles.dryPoints ?? ""
                    unit: qsTr("of %1").arg(root.tiles.points ?? 0)
                    note: root.tiles.wetPoints > 0 ? qsTr("%n still wet", "", root.tiles.wetPoints) : root.tiles.points > 0 && root.tiles.dryPoints === root.tiles.points ? qsTr("All dry") : qsTr("None wet")
                    iconName: Icons.opacity
                    tone: root.tiles.wetPoints > 0 ? "wet" : "dry"
                }
                StatTile {
                    objectName: "humidityTile"
                    Layout.fillWidth: true
                    label: qsTr("Affected air")
                    value: root.tiles.humidity ?? ""
                    unit: root.tiles.humidityUnit ?? ""
                    note: !root.tiles.below ? qsTr("No outside air to compare") : root.tiles.against === "same" ? qsTr("Same as outside") : root.tiles.against === "drier" ? qsTr("%1 below outside").arg(root.tiles.below) : qsTr("%1 above outside").arg(root.tiles.below)
                    iconName: Icons.humidityPercentage
                    tone: !root.tiles.below || root.tiles.against === "same" ? "" : root.tiles.against === "drier" ? "dry" : "wet"
                }
                StatTile {
                    Layout.fillWidth: true
                    label: qsTr("Visits")
                    value: root.tiles.visits ?? ""
                    unit: ""
                    note: root.tiles.lastVisit ? qsTr("Last %1").arg(root.tiles.lastVisit) : qsTr("None yet")
                    iconName: Icons.calendarToday
                }
                StatTile {
                    Layout.fillWidth: true
                    label: qsTr("Photos")
                    value: root.tiles.photos ?? ""
                    unit: qsTr("%n documents", "", root.tiles.documents ?? 0)
                    note: qsTr("%1 of %2 on the server").arg(root.tiles.photosAccepted ?? 0).arg(root.tiles.photos ?? 0)
                    iconName: Icons.photoCamera
                    tone: root.tiles.photos > 0 && root.tiles.photosAccepted === root.tiles.photos ? "dry" : root.tiles.photos > 0 ? "drying" : ""
                }
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: root.wide ? 2 : 1
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    spacing: Theme.s4
                    RoomsCard { Layout.fillWidth: true; overview: root.overview; onRoomPicked: root.app.go("map") }
                    OpenItemsCard { Layout.fillWidth: true; items: root.overview.openItems; checked: root.overview.checked; later: root.overview.laterItems; onRulePicked: (ruleId) => root.app.jump("rules", ruleId === "" ? {} : { rule: ruleId }); onPicked: (place, target) => root.app.jump(place, target) }
                    Item { Layout.fillHeight: true }
                }
                ColumnLayout {
                    Layout.preferredWidth: Theme.panel
                    Layout.fillWidth: !root.wide
                    Layout.fillHeight: true
                    spacing: Theme.s4
                    CheckpointCard { Layout.fillWidth: true; visible: root.overview.checkpoint.title !== undefined; overview: root.overview }
                    UnfinishedCard { visible: drafts.unfinished.length > 0; drafts: root.overview.drafts; onPicked: (page, arguments) => root.app.jump(page, arguments) }
                    VisitCard { Layout.fillWidth: true; overview: root.overview }
                    LiveMeterCard { Layout.fillWidth: true; Layout.fillHeight: true; meters: root.app.meters; onTakeReadings: root.app.go("map") }
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.wide ? 2 : 1
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                uniformCellWidths: true
                StandingCard { Layout.fillWidth: true; Layout.columnSpan: root.wide ? 2 : 1; overview: root.overview }
                PeopleCard { Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; people: root.overview.people }
                TimelineCard { Layout.fillWidth: true; Layout.alignment: Qt.AlignTop; events: root.overview.events }
            }
        }
    }
    Problem {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5 }
        words: root.overview.loaded ? "" : root.overview.problem
        onActed: root.overview.retry()
    }
    Connections {
        target: root.overview
        function onVisitChanged(what: string): void { Notices.say(what === "begin" ? qsTr("The visit has begun.") : qsTr("The visit has ended.")) }
        function onDecided(action: string): void { Notices.say(action === "approve" ? qsTr("Approved") : qsTr("Sent back")) }
    }
}
