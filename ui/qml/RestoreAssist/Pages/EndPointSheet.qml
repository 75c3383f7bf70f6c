import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Why a point is not read: skipped today, or no longer read at all.
Sheet {
    id: root
    required property MapModel map
    property bool onRoute: false
    readonly property bool live: map.selected.pointStatus === "live" || map.selected.pointStatus === "complete"
    readonly property string why: reason.text.trim()
    objectName: "endPointSheet"
    sheetWidth: Theme.wideSheet
    function open(route: bool): void {
        onRoute = route
        reason.text = ""
        map.dismissProblem()
        shown = true
    }
    function skip(words: string): void {
        if (onRoute)
            map.route.skip(words)
        else
            map.skipPoint(words)
    }
    function end(status: string): void {
        if (onRoute)
            map.route.end(status, why)
        else
            map.endPoint(status, why)
    }
    drafts: map.drafts
    draftKey: "end/" + (map.selected.pointId ?? "")
    draftContent: ({ reason: reason.text })
    onResumed: (typed) => { reason.text = typed.reason }
    onDismissed: shown = false
    Connections { target: root.map; function onSaved(): void { root.done() } }

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: root.onRoute ? qsTr("Skip %1").arg(root.map.selected.label ?? "") : qsTr("Point %1").arg(root.map.selected.label ?? "") }
            IconButton { objectName: "endClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.map.problem; action: qsTr("Close"); onActed: root.map.dismissProblem() }
        Note { Layout.fillWidth: true; visible: root.live; text: qsTr("Not today, because") }
        Choices {
            Layout.fillWidth: true
            visible: root.live
            prefix: "skip"
            options: [
                { key: "furniture", text: qsTr("Furniture in front") },
                { key: "locked", text: qsTr("Room locked") },
                { key: "refused", text: qsTr("Access refused") },
                { key: "machine", text: qsTr("Machine in the way") }
            ]
            onPicked: (key) => root.skip(options.find((option) => option.key === key).text)
        }
        Field { id: reason; objectName: "endReason"; Layout.fillWidth: true; label: qsTr("Reason"); placeholderText: qsTr("Another reason, or why it is no longer read") }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width >= Theme.px(760) ? 3 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            AppButton { objectName: "skipOther"; visible: root.live; Layout.fillWidth: true; enabled: root.why !== ""; kind: AppButton.Kind.Outline; text: qsTr("Skip today"); onClicked: root.skip(root.why) }
            AppButton { objectName: "endTornOut"; visible: root.live; Layout.fillWidth: true; enabled: root.why !== ""; kind: AppButton.Kind.Outline; text: qsTr("Torn out"); onClicked: root.end("torn_out") }
            AppButton { objectName: "endInaccessible"; visible: root.live; Layout.fillWidth: true; enabled: root.why !== ""; kind: AppButton.Kind.Outline; text: qsTr("Cannot be reached any more"); onClicked: root.end("inaccessible") }
            AppButton { objectName: "endLive"; visible: !root.live; Layout.fillWidth: true; kind: AppButton.Kind.Primary; text: qsTr("Read it again from now on"); onClicked: root.end("live") }
            AppButton { objectName: "endRemove"; visible: !root.onRoute && (root.map.selected.rows?.length ?? 0) === 0; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.remove_; text: qsTr("Remove the point"); onClicked: root.map.removePoint() }
        }
    }
}
