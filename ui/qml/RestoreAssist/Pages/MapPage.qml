pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The plan with its pins, and the chosen pin beside it.
AppPage {
    id: root
    readonly property MapModel map: app.map
    readonly property bool wide: width >= Theme.breakpoint || width > 1.3 * height
    readonly property bool sheetShown: pad.shown || question.shown || roomSheet.shown || newPoint.shown || machineSheet.shown || ending.shown || control.shown || pictureSheet.shown || series.shown
    readonly property int stop: map.route.active ? map.route.number : 0
    objectName: "mapPage"
    onStopChanged: Qt.callLater(canvas.revealChosen)
    function show(arguments: var): void { if (arguments.point) map.select(arguments.point) }

    GridLayout {
        anchors { fill: parent; margins: Theme.s5 }
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.s4
        rowSpacing: Theme.s4
        Card {
            id: card
            Layout.fillWidth: true
            Layout.fillHeight: true
            ColumnLayout {
                anchors { fill: parent; margins: Theme.s3 }
                spacing: Theme.s2
                GridLayout {
                    id: head
                    readonly property real space: card.width - 2 * Theme.s3 - looks.implicitWidth - 2 * Theme.s2
                    readonly property bool folded: levels.visible && filter.implicitWidth + levels.implicitWidth + Theme.s2 > space
                    columns: 3
                    columnSpacing: Theme.s2
                    rowSpacing: Theme.s2
                    Segmented {
                        id: filter
                        objectName: "pinFilter"
                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth
                        readonly property bool wordless: root.map.counts.unread > 0 && card.width < Theme.px(900)
                        tight: wordless && card.width < Theme.px(400)
                        current: root.map.filterKey
                        onPicked: (key) => root.map.pick(key)
                        options: [
                            { key: "all", text: qsTr("All"), count: root.map.counts.all ?? 0 },
                            { key: "wet", text: wordless && (tight || current !== "wet") ? "" : qsTr("Wet"), name: qsTr("Wet"), count: root.map.counts.wet ?? 0, icon: Icons.waterDrop, tone: "wet" },
                            { key: "drying", text: wordless && (tight || current !== "drying") ? "" : qsTr("Drying"), name: qsTr("Drying"), count: root.map.counts.drying ?? 0, icon: Icons.modeFan, tone: "drying" },
                            { key: "dry", text: wordless && (tight || current !== "dry") ? "" : qsTr("Dry"), name: qsTr("Dry"), count: root.map.counts.dry ?? 0, icon: Icons.check, tone: "dry" },
                            ...(root.map.counts.unread > 0 ? [{ key: "unread", text: wordless && (tight || current !== "unread") ? "" : qsTr("Not read"), name: qsTr("Not read"), count: root.map.counts.unread, icon: Icons.radioButtonUnchecked, tone: "unread" }] : [])
                        ]
                    }
                    Segmented {
                        id: levels
                        objectName: "levels"
                        Layout.row: head.folded ? 1 : 0
                        Layout.column: head.folded ? 0 : 1
                        Layout.columnSpan: head.folded ? 3 : 1
                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth
                        visible: root.map.levels.length > 1
                        current: root.map.level
                        onPicked: (key) => root.map.pickLevel(key)
                        options: root.map.levels.map((level) => ({ key: level, text: level }))
                    }
                    RowLayout {
                        id: looks
                        readonly property bool roomy: card.width > Math.max(Theme.px(640), 352 + 6 * Theme.touchMin)
                        Layout.row: 0
                        Layout.column: 2
                        Layout.fillWidth: true
                        spacing: Theme.s2
                        Item { Layout.fillWidth: true }
                        IconButton { objectName: "zoomOut"; visible: looks.roomy; iconName: Icons.remove; label: qsTr("Zoom out"); outlined: true; onClicked: canvas.zoomBy(1 / 1.25, canvas.width / 2, canvas.height / 2) }
                        IconButton { objectName: "zoomIn"; visible: looks.roomy; iconName: Icons.add; label: qsTr("Zoom in"); outlined: true; onClicked: canvas.zoomBy(1.25, canvas.width / 2, canvas.height / 2) }
                        IconButton { objectName: "planPicture"; iconName: Icons.layers; label: qsTr("Picture under the plan"); outlined: true; onClicked: pictureSheet.open() }
                        IconButton { objectName: "zoomFit"; iconName: Icons.centerFocusStrong; label: qsTr("Fit plan"); outlined: true; onClicked: canvas.fit() }
                    }
                }
                Problem { Layout.fillWidth: true; words: root.sheetShown ? "" : root.map.problem; action: root.map.loaded ? qsTr("Close") : qsTr("Try again"); onActed: root.map.loaded ? root.map.dismissProblem() : root.map.retry() }
                MapCanvas {
                    id: canvas
                    objectName: "mapCanvas"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    rooms: root.map.rooms
                    pins: root.map.pins.rows
                    groups: root.map.pins.groups
                    points: root.map.counts.all ?? 0
                    onApart: (wide, deep) => root.map.pins.keepApart(wide, deep)
                    onGroupPicked: (groupId) => root.map.pins.step(groupId)
                    planWide: root.map.wide
                    planDeep: root.map.deep
                    corner: root.map.corner
                    machines: root.map.machines
                    wet: root.map.wet
                    picture: root.map.picture
                    pictureArea: root.map.pictureArea
                    steady: root.map.drawing.tool !== "look"
                    drawn: layer.held
                    pannable: root.map.drawing.tool !== "room" && root.map.drawing.tool !== "wet"
                    pinsMove: root.map.drawing.tool === "point" || root.map.drawing.tool === "machine"
                    onPinPicked: (pointId) => root.map.pins.pick(pointId)
                    onPinMoved: (pointId, west, north) => root.map.drawing.movePin(pointId, west, north)
                    onMachineMoved: (placementId, west, north) => root.map.drawing.moveMachine(placementId, west, north)
                    DrawLayer { id: layer; anchors.fill: parent; drawing: root.map.drawing; canvas: canvas }
                    ScaleBar { anchors { left: parent.left; bottom: parent.bottom; margins: Theme.s2 } metre: canvas.metre; us: root.map.us }
                    Row {
                        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.s1 }
                        spacing: Theme.s0
                        Icon { name: Icons.navigation; size: Theme.iconMedium; filled: true; color: Theme.textMuted; anchors.verticalCenter: parent.verticalCenter }
                        Label { text: qsTr("N"); font.pixelSize: Theme.labelSize; font.weight: Theme.strong; color: Theme.textMuted; Accessible.name: qsTr("North is up"); anchors.verticalCenter: parent.verticalCenter }
                    }
                    EmptyState {
                        anchors.centerIn: parent
                        width: Math.min(parent.width - 2 * Theme.s6, Theme.sheet)
                        visible: root.map.loaded && root.map.rooms.count === 0 && root.map.drawing.tool === "look"
                        iconName: Icons.draw
                        title: qsTr("No rooms yet")
                        words: qsTr("Draw the first room with a finger: from one corner to the other.")
                        action: qsTr("Draw a room")
                        onActed: root.map.drawing.take("room")
                    }
                }
                MapFoot { Layout.fillWidth: true; Layout.maximumWidth: card.width - 2 * Theme.s3; map: root.map }
            }
        }
        PinPanel {
            visible: !root.map.route.active
            Layout.preferredWidth: Math.min(Math.max(Theme.panel, 4.5 * Theme.touchMin), 0.42 * root.width)
            Layout.fillWidth: !root.wide
            Layout.fillHeight: root.wide
            Layout.maximumHeight: root.wide ? Infinity : root.height * 0.55
            map: root.map
            meters: root.app.meters
            compact: !root.wide || root.height < Theme.px(600)
            onTypeIn: pad.open()
            onControlAsked: control.open()
            onEndAsked: ending.open(false)
        }
        RoutePanel {
            visible: root.map.route.active
            Layout.preferredWidth: Math.min(Math.max(Theme.panel, 4.5 * Theme.touchMin), 0.42 * root.width)
            Layout.fillWidth: !root.wide
            Layout.fillHeight: root.wide
            Layout.maximumHeight: root.wide ? Infinity : root.height * 0.55
            map: root.map
            meters: root.app.meters
            listening: root.visible && !root.sheetShown
            onTypeIn: pad.open()
            onSkipAsked: ending.open(true)
        }
    }
    LazySheet { id: roomSheet; sourceComponent: RoomSheet { rooms: root.map } }
    LazySheet { id: newPoint; sourceComponent: NewPointSheet { map: root.map; meters: root.app.meters } }
    LazySheet { id: machineSheet; sourceComponent: MachineSheet { id: picking; onPicked: (kind) => root.map.drawing.placeMachine(picking.west, picking.north, kind) } }
    LazySheet { id: ending; sourceComponent: EndPointSheet { map: root.map } }
    LazySheet { id: control; sourceComponent: ControlSheet { map: root.map; meters: root.app.meters } }
    LazySheet { id: pictureSheet; sourceComponent: PlanPictureSheet { map: root.map } }
    LazySheet { id: series; sourceComponent: SeriesSheet { map: root.map } }
    StepNotices { page: root.map }
    LazySheet {
        id: pad
        sourceComponent: Sheet {
            id: reading
            objectName: "padLayer"
            keepOpen: numbers.value !== ""
            function open(): void { numbers.value = ""; root.map.showDisplay(""); root.map.dismissProblem(); shown = true; numbers.forceActiveFocus() }
            drafts: root.map.drafts
            draftKey: "reading/" + (root.map.selected.pointId ?? "")
            draftContent: ({ value: numbers.value })
            onResumed: (typed) => { numbers.value = typed.value }
            onDismissed: shown = false
            NumberPad {
                id: numbers
                width: parent.width
                AppButton { objectName: "displayPhoto"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: root.map.displayPhoto === "" ? Icons.photoCamera : Icons.check; text: root.map.displayPhoto === "" ? qsTr("Add a photo of the display") : qsTr("Photo: %1").arg(root.map.displayPhoto); onClicked: root.map.displayPhoto === "" ? displayDialog.open() : root.map.showDisplay("") }
                title: (root.map.selected.label ?? "") + "  " + (root.map.selected.spot ?? "")
                unit: root.map.selected.unit ?? ""
                problem: root.map.problem
                busy: root.map.saving
                onDismissed: reading.shown = false
                onAccepted: (text) => root.map.saveTyped(text)
            }
        }
    }
    Loader {
        id: displayDialog
        active: false
        function open(): void { active = true; (item as FileDialog).open() }
        sourceComponent: FileDialog {
            title: qsTr("Choose the photo of the display")
            nameFilters: [qsTr("Photos (*.jpg *.jpeg *.png *.webp)")]
            onAccepted: root.map.showDisplay(String(selectedFile))
        }
    }
    LazySheet {
        id: question
        sourceComponent: Sheet {
            id: doubt
            objectName: "doubtSheet"
            readonly property string used: root.map.doubted.usedAt ?? ""
            onDismissed: shown = false
            ColumnLayout {
                width: parent.width
                spacing: Theme.s3
                Title { Layout.fillWidth: true; text: qsTr("Save this value?"); wrapMode: Text.WordWrap }
                LiveValue { Layout.fillWidth: true; meters: root.app.meters; taken: root.map.doubted.value === undefined ? null : root.map.doubted }
                Note { Layout.fillWidth: true; text: qsTr("The meter is not sending right now, or doubts its own value. It will be marked in the record.") }
                Note { objectName: "doubtUsed"; Layout.fillWidth: true; visible: doubt.used !== ""; color: Theme.wet; text: qsTr("This very value was saved at %1 already: the meter has said nothing since.").arg(doubt.used) }
                RowLayout {
                    spacing: Theme.s3
                    AppButton { objectName: "doubtCancel"; Layout.fillWidth: true; kind: doubt.used !== "" ? AppButton.Kind.Primary : AppButton.Kind.Outline; text: qsTr("Do not save"); onClicked: doubt.shown = false }
                    AppButton { objectName: "doubtSave"; Layout.fillWidth: true; kind: doubt.used !== "" ? AppButton.Kind.Outline : AppButton.Kind.Primary; text: qsTr("Save anyway"); onClicked: { doubt.shown = false; root.map.saveAnyway() } }
                }
            }
        }
    }
    Connections {
        target: root.map
        function onAsked(): void { question.show() }
        function onSeriesAsked(words: string): void { series.open(words) }
        function onReadingSaved(what: string): void {
            pad.done()
            Notices.offerUndo(qsTr("%1 saved").arg(what), () => root.map.undo())
        }
    }
    Connections {
        target: root.map.drawing
        function onTaken(tool: string): void { if ((tool === "room" || tool === "shape") && root.map.rooms.count > 0) canvas.makeRoom() }
        function onRoomAsked(room: var): void { (roomSheet.made() as RoomSheet).openDrawn(room) }
        function onPointAsked(west: real, north: real): void { newPoint.open(west, north) }
        function onDistanceAsked(): void { (pictureSheet.made() as PlanPictureSheet).openScale() }
        function onMachineAsked(west: real, north: real): void { machineSheet.open(west, north) }
    }
    Connections {
        target: root.map.route
        function onFinished(read: int, seconds: int): void { Notices.say(qsTr("Round done: %n points read in %1.", "", read).arg(qsTr("%1:%2 min").arg(Math.floor(seconds / 60)).arg(String(seconds % 60).padStart(2, "0")))) }
    }
}
