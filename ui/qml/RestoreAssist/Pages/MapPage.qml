pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The plan with its pins, and the chosen pin beside it.
AppPage {
    id: root
    readonly property MapModel map: app.map
    readonly property bool wide: width >= Theme.breakpoint
    objectName: "mapPage"
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
                RowLayout {
                    spacing: Theme.s2
                    Segmented {
                        objectName: "pinFilter"
                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth
                        current: root.map.filterKey
                        onPicked: (key) => root.map.pick(key)
                        options: [
                            { key: "all", text: qsTr("All"), count: root.map.counts.all ?? 0 },
                            { key: "wet", text: qsTr("Wet"), count: root.map.counts.wet ?? 0, icon: Icons.waterDrop, tone: "wet" },
                            { key: "drying", text: qsTr("Drying"), count: root.map.counts.drying ?? 0, icon: Icons.modeFan, tone: "drying" },
                            { key: "dry", text: qsTr("Dry"), count: root.map.counts.dry ?? 0, icon: Icons.check, tone: "dry" },
                            ...(root.map.counts.unread > 0 ? [{ key: "unread", text: qsTr("Not read"), count: root.map.counts.unread, icon: Icons.radioButtonUnchecked, tone: "unread" }] : [])
                        ]
                    }
                    Item { Layout.fillWidth: true }
                    Segmented {
                        visible: root.map.levels.length > 1
                        current: root.map.level
                        onPicked: (key) => root.map.pickLevel(key)
                        options: root.map.levels.map((level) => ({ key: level, text: level }))
                    }
                    IconButton { objectName: "zoomOut"; visible: card.width > Theme.px(640); iconName: Icons.remove; label: qsTr("Zoom out"); outlined: true; onClicked: canvas.zoomBy(1 / 1.25, canvas.width / 2, canvas.height / 2) }
                    IconButton { objectName: "zoomIn"; visible: card.width > Theme.px(640); iconName: Icons.add; label: qsTr("Zoom in"); outlined: true; onClicked: canvas.zoomBy(1.25, canvas.width / 2, canvas.height / 2) }
                    IconButton { objectName: "zoomFit"; iconName: Icons.centerFocusStrong; label: qsTr("Fit plan"); outlined: true; onClicked: canvas.fit() }
                }
                Problem { Layout.fillWidth: true; words: pad.shown ? "" : root.map.problem; action: root.map.loaded ? qsTr("Close") : qsTr("Try again"); onActed: root.map.loaded ? root.map.dismissProblem() : root.map.retry() }
                MapCanvas {
                    id: canvas
                    objectName: "mapCanvas"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    rooms: root.map.rooms
                    pins: root.map.pins
                    planWide: root.map.wide
                    planDeep: root.map.deep
                    onPinPicked: (pointId) => root.map.select(pointId)
                }
            }
            ScaleBar { anchors { left: parent.left; bottom: parent.bottom; leftMargin: Theme.s5; bottomMargin: Theme.s4 } metre: canvas.metre; us: root.map.us }
            Row {
                anchors { right: parent.right; bottom: parent.bottom; rightMargin: Theme.s5; bottomMargin: Theme.s3 }
                spacing: Theme.s0
                Icon { name: Icons.navigation; size: Theme.iconMedium; filled: true; color: Theme.textMuted; anchors.verticalCenter: parent.verticalCenter }
                Label { text: qsTr("N"); font.pixelSize: Theme.labelSize; font.weight: Theme.strong; color: Theme.textMuted; Accessible.name: qsTr("North is up"); anchors.verticalCenter: parent.verticalCenter }
            }
        }
        PinPanel {
            Layout.preferredWidth: Theme.panel
            Layout.fillWidth: !root.wide
            Layout.fillHeight: root.wide
            map: root.map
            meters: root.app.meters
            compact: !root.wide
            onTypeIn: pad.open()
        }
    }
    Sheet {
        id: pad
        objectName: "padLayer"
        keepOpen: numbers.value !== ""
        function open(): void { numbers.value = ""; root.map.dismissProblem(); shown = true; numbers.forceActiveFocus() }
        onDismissed: shown = false
        NumberPad {
            id: numbers
            width: parent.width
            title: (root.map.selected.label ?? "") + "  " + (root.map.selected.spot ?? "")
            unit: root.map.selected.unit ?? ""
            problem: root.map.problem
            busy: root.map.saving
            onDismissed: pad.shown = false
            onAccepted: (text) => root.map.saveTyped(text)
        }
    }
    Sheet {
        id: question
        objectName: "doubtSheet"
        onDismissed: shown = false
        ColumnLayout {
            width: parent.width
            spacing: Theme.s3
            Title { Layout.fillWidth: true; text: qsTr("Save this value?"); wrapMode: Text.WordWrap }
            LiveValue { Layout.fillWidth: true; meters: root.app.meters }
            Note { Layout.fillWidth: true; text: qsTr("The meter is not sending right now, or doubts its own value. It will be marked in the record.") }
            RowLayout {
                spacing: Theme.s3
                AppButton { objectName: "doubtCancel"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("Do not save"); onClicked: question.shown = false }
                AppButton { objectName: "doubtSave"; Layout.fillWidth: true; kind: AppButton.Kind.Primary; text: qsTr("Save anyway"); onClicked: { question.shown = false; root.map.saveAnyway() } }
            }
        }
    }
    Connections {
        target: root.map
        function onAsked(): void { question.shown = true }
        function onSaved(what: string): void {
            pad.shown = false
            Notices.say(qsTr("%1 saved").arg(what))
        }
    }
}
