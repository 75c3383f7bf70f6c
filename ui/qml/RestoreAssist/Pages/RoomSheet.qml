pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// A room by template and key pad: what it is, its level and three lengths; the height is proposed.
Sheet {
    id: root
    required property RoomEntryModel rooms
    property var levels: []
    property string roomId
    property string use
    property string level
    property string editing: "length"
    property var place: ({})
    property bool polygon: false
    readonly property bool shaped: polygon || (place.outline?.length ?? 0) > 0
    property var sides: ({ length: "", width: "", height: "" })
    readonly property bool roomy: width >= Theme.px(760)
    readonly property var working: rooms.working(sides.length, sides.width, sides.height)
    readonly property bool complete: working.floor !== undefined && name.text.trim() !== ""
    objectName: "roomSheet"
    sheetWidth: Theme.wideSheet
    keepOpen: sides.length !== "" || sides.width !== ""

    function openNew(): void {
        start("", "", "", levels[levels.length - 1] ?? qsTr("Ground floor"), "", "", rooms.usualHeight(""))
    }
    function openDrawn(room: var): void {
        start("", "", "", room.level, room.length, room.width, rooms.usualHeight(""))
        place = room.place
        if (shaped)
            editing = "height"
    }
    function openFor(room: var): void {
        start(room.roomId, room.use, room.name, room.level, room.length, room.width, room.height)
        polygon = room.polygon
        if (shaped)
            editing = "height"
    }
    function start(id: string, what: string, title: string, storey: string, length: string, width: string, height: string): void {
        roomId = id
        place = {}
        polygon = false
        use = what
        level = storey
        name.text = title
        sides = { length: length, width: width, height: height }
        editing = "length"
        rooms.dismissProblem()
        shown = true
    }
    function pickUse(key: string): void {
        if (name.text === "" || name.text === SiteNames.use(use))
            name.text = SiteNames.use(key)
        use = key
        if (roomId === "")
            type("height", rooms.usualHeight(key))
    }
    function type(side: string, text: string): void {
        const next = Object.assign({}, sides)
        next[side] = text
        sides = next
    }
    function save(): void {
        if (roomId === "")
            rooms.addRoom(name.text.trim(), level, use, sides.length, sides.width, sides.height, place)
        else
            rooms.changeRoom(roomId, name.text.trim(), level, use, sides.length, sides.width, sides.height)
    }
    drafts: rooms.drafts
    draftKey: "room/" + (roomId || "new")
    draftUnits: true
    draftUs: rooms.us
    draftContent: ({ use: use, level: level, name: name.text, sides: sides, place: place })
    onResumed: (typed) => {
        use = typed.use
        level = typed.level
        name.text = typed.name
        sides = typed.sides
        place = typed.place
        editing = shaped ? "height" : "length"
    }
    onDismissed: shown = false
    Connections { target: root.rooms; function onSaved(): void { root.done() } }

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: root.roomId === "" ? qsTr("Add room") : qsTr("Change room") }
            IconButton { objectName: "roomClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.rooms.problem; action: qsTr("Close"); onActed: root.rooms.dismissProblem() }
        Choices { Layout.fillWidth: true; prefix: "use"; options: SiteNames.uses; current: root.use; onPicked: (key) => root.pickUse(key) }
        GridLayout {
            Layout.fillWidth: true
            columns: root.roomy ? 2 : 1
            columnSpacing: Theme.s5
            rowSpacing: Theme.s3
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3
                RowLayout {
                    spacing: Theme.s3
                    Field { id: name; objectName: "roomName"; Layout.fillWidth: true; label: qsTr("Name"); placeholderText: qsTr("Name, for example Kitchen") }
                    Field { objectName: "roomLevel"; Layout.preferredWidth: Theme.px(150); label: qsTr("Level"); text: root.level; placeholderText: qsTr("Level"); onTextEdited: root.level = text }
                }
                RowLayout {
                    spacing: Theme.s2
                    Repeater {
                        model: [
                            { key: "length", text: qsTr("Length") },
                            { key: "width", text: qsTr("Width") },
                            { key: "height", text: qsTr("Height") }
                        ]
                        ValueField {
                            required property var modelData
                            objectName: "side_" + modelData.key
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            name: modelData.text
                            value: root.sides[modelData.key]
                            unit: root.rooms.lengthUnit
                            active: root.editing === modelData.key
                            enabled: !root.shaped || modelData.key === "height"
                            onClicked: root.editing = modelData.key
                        }
                    }
                }
                Note { objectName: "roomWorking"; Layout.fillWidth: true; text: root.shaped ? qsTr("The corners are as drawn; only the height is typed.") : root.complete || root.working.floor !== undefined ? qsTr("Floor %1\nWalls %2\nVolume %3").arg(root.working.floor).arg(root.working.walls).arg(root.working.volume) : qsTr("Type the length and the width; the height is proposed.") }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: !root.roomy
                spacing: Theme.s2
                LengthPad { Layout.preferredWidth: Theme.px(260); Layout.fillWidth: !root.roomy; us: root.rooms.us; text: root.sides[root.editing]; onEdited: (text) => root.type(root.editing, text) }
                AppButton { objectName: "nextSide"; visible: !root.shaped; Layout.fillWidth: true; text: root.editing === "length" ? qsTr("Next: width") : root.editing === "width" ? qsTr("Next: height") : qsTr("Back to length"); onClicked: root.editing = root.editing === "length" ? "width" : root.editing === "width" ? "height" : "length" }
            }
        }
        AppButton {
            objectName: "roomSave"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            kind: AppButton.Kind.Primary
            enabled: root.complete && !root.rooms.saving
            iconName: Icons.check
            text: root.rooms.saving ? qsTr("Saving…") : name.text.trim() === "" ? qsTr("Say which room it is") : !root.complete ? qsTr("Give length, width and height") : qsTr("Save room")
            onClicked: root.save()
        }
    }
}
