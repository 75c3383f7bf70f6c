pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// How much of a surface is wet: a share, an area, or a height along the walls.
Sheet {
    id: root
    required property RoomsModel rooms
    property string surface: "floor"
    property string area
    property string up
    property bool low: false
    property bool contaminated: false
    readonly property bool upright: surface === "wall" || surface === "cavity"
    readonly property bool byHeight: upright && editing === "height"
    property string editing: "area"
    readonly property var now: (rooms.selected.surfaces ?? []).find((s) => s.surface === surface) ?? ({ shares: [] })
    objectName: "wetSheet"
    sheetWidth: Theme.wideSheet

    function open(which: string): void {
        surface = which
        const known = (rooms.selected.surfaces ?? []).find((s) => s.surface === which)
        area = known.heightTyped !== "" ? "" : known.wetTyped
        up = known.heightTyped
        low = known.low
        contaminated = known.contaminated
        editing = upright && area === "" ? "height" : "area"
        rooms.dismissProblem()
        shown = true
    }
    function type(text: string): void {
        if (byHeight) {
            up = text
            area = ""
        } else {
            area = text
            up = ""
        }
    }
    drafts: rooms.drafts
    draftKey: "wet/" + (rooms.selected.roomId ?? "") + "/" + surface
    draftUnits: true
    draftUs: rooms.us
    draftContent: ({ area: area, up: up, low: low, contaminated: contaminated })
    onResumed: (typed) => { area = typed.area; up = typed.up; low = typed.low; contaminated = typed.contaminated }
    onDismissed: shown = false
    Connections { target: root.rooms; function onSaved(): void { root.done() } }

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("What is wet: %1, %2").arg(root.rooms.selected.name ?? "").arg(SiteNames.surface(root.surface)) }
            IconButton { objectName: "wetClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.rooms.problem; action: qsTr("Close"); onActed: root.rooms.dismissProblem() }
        RowLayout {
            spacing: Theme.s5
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3
                Choices {
                    Layout.fillWidth: true
                    prefix: "share"
                    options: [{ key: "", text: qsTr("Dry") }, ...root.now.shares.map((s) => ({ key: s.typed, text: s.text }))]
                    current: root.up === "" ? root.area : "-"
                    onPicked: (key) => { root.editing = "area"; root.area = key; root.up = "" }
                }
                RowLayout {
                    spacing: Theme.s3
                    ValueField { objectName: "wetHeight"; visible: root.upright; Layout.fillWidth: true; Layout.preferredWidth: 1; name: qsTr("Wet up to"); value: root.up; unit: root.rooms.lengthUnit; active: root.byHeight; onClicked: root.editing = "height" }
                    ValueField { objectName: "wetArea"; Layout.fillWidth: true; Layout.preferredWidth: 1; name: qsTr("Wet area"); value: root.area; unit: root.rooms.areaUnit; active: !root.byHeight; onClicked: root.editing = "area" }
                }
                Note { Layout.fillWidth: true; text: qsTr("The whole surface has %1.").arg(root.now.total ?? "") }
                Choices {
                    Layout.fillWidth: true
                    prefix: "wetIs"
                    options: [{ key: "low", text: qsTr("Dries slowly") }, { key: "contaminated", text: qsTr("Contaminated") }]
                    chosen: [...(root.low ? ["low"] : []), ...(root.contaminated ? ["contaminated"] : [])]
                    onPicked: (key) => { if (key === "low") root.low = !root.low; else root.contaminated = !root.contaminated }
                }
            }
            LengthPad { Layout.preferredWidth: root.width >= Theme.px(760) ? Theme.px(260) : Theme.px(200); Layout.alignment: Qt.AlignTop; us: root.rooms.us && root.byHeight; text: root.byHeight ? root.up : root.area; onEdited: (text) => root.type(text) }
        }
        AppButton {
            objectName: "wetSave"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            kind: AppButton.Kind.Primary
            enabled: !root.rooms.saving
            iconName: Icons.check
            text: root.rooms.saving ? qsTr("Saving…") : root.area === "" && root.up === "" ? qsTr("Save as dry") : qsTr("Save")
            onClicked: root.rooms.sayWet(root.surface, root.area, root.up, root.low, root.contaminated)
        }
    }
}
