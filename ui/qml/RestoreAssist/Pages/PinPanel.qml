pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// One point: what it is, how it dries, and taking a reading there.
Card {
    id: root
    required property MapModel map
    required property MetersModel meters
    property bool compact: false
    readonly property var pin: map.selected
    readonly property color tone: Theme.status(pin.status ?? "")
    signal typeIn
    signal controlAsked
    signal endAsked
    readonly property bool read: pin.pointStatus === "live" || pin.pointStatus === "complete"
    objectName: "pinPanel"
    implicitHeight: column.implicitHeight + (actions.visible ? actions.implicitHeight : 0) + 2 * Theme.s4
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.s6
        visible: root.pin.pointId === undefined
        iconName: Icons.pinDrop
        title: qsTr("Pick a point")
        words: qsTr("Tap a pin to see its readings and to take one.")
    }
    Flickable {
        id: scroll
        objectName: "pinPanelScroll"
        anchors { fill: parent; margins: Theme.s4; leftMargin: Theme.s5; rightMargin: Theme.s5; bottomMargin: actions.height + Theme.s4 }
        contentHeight: column.height
        interactive: contentHeight > height + 1
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        ColumnLayout {
            id: column
            width: parent.width
            height: Math.max(implicitHeight, scroll.height)
            visible: root.pin.pointId !== undefined
            spacing: 0
            RowLayout {
                Label { Layout.fillWidth: true; text: root.pin.label ?? ""; tabular: true; font.pixelSize: Theme.labelSize; font.weight: Theme.strong; color: Theme.textMuted }
                StatusChip { status: root.pin.status ?? "unread" }
            }
            Label { objectName: "pinTitle"; Layout.fillWidth: true; text: root.pin.spot ?? ""; font.family: Theme.familyDisplay; font.pixelSize: Theme.headlineSize; font.weight: Font.DemiBold; wrapMode: Text.WordWrap; elide: Text.ElideNone }
            Note { Layout.fillWidth: true; text: (root.pin.room ?? "") + "  ·  " + (root.pin.material ?? "") }
            RowLayout {
                Layout.topMargin: Theme.s1
                spacing: Theme.s2
                Figure { objectName: "pinValue"; text: root.pin.value ?? ""; font.pixelSize: Theme.heroSize }
                Label { Layout.fillWidth: true; Layout.alignment: Qt.AlignBaseline; text: root.pin.unit ?? ""; font.weight: Theme.medium; color: Theme.textMuted }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s1
                AppButton { objectName: "takeControl"; visible: (root.pin.goal ?? "") === "" && live; readonly property bool live: root.pin.pointStatus === "live"; Layout.fillWidth: true; implicitHeight: Theme.touchMin; kind: AppButton.Kind.Outline; iconName: Icons.flag; text: qsTr("Set the dry goal"); onClicked: root.controlAsked() }
                Label { Layout.fillWidth: true; visible: (root.pin.goal ?? "") !== ""; text: qsTr("Dry goal %1").arg(root.pin.goal); font.pixelSize: Theme.labelSize; font.weight: Theme.medium; color: Theme.dry; wrapMode: Text.WordWrap; elide: Text.ElideNone }
                Icon { visible: (root.pin.change ?? "") !== ""; name: root.pin.rising ? Icons.trendingUp : Icons.trendingDown; size: Theme.iconSmall; color: root.pin.rising ? Theme.wet : Theme.textMuted }
                Label { visible: (root.pin.change ?? "") !== ""; text: qsTr("%1 since last").arg(root.pin.change); tabular: true; font.pixelSize: Theme.labelSize; color: root.pin.rising ? Theme.wet : Theme.textMuted }
            }
            Sparkline {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.px(48)
                Layout.maximumHeight: Theme.px(220)
                Layout.topMargin: Theme.s2
                visible: !root.compact && (root.pin.history?.length ?? 0) > 1
                values: root.pin.history ?? []
                goal: root.pin.goalValue ?? NaN
                tone: root.tone
            }
            ListView {
                objectName: "pinHistory"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: contentHeight
                Layout.maximumHeight: contentHeight
                Layout.minimumHeight: Math.min(contentHeight, Theme.px(64))
                Layout.topMargin: Theme.s2
                visible: !root.compact
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: root.pin.rows ?? []
                delegate: RowLayout {
                    id: line
                    required property var modelData
                    width: ListView.view.width
                    height: Theme.px(30)
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("Visit %1, %2: %3, %4").arg(modelData.visit).arg(modelData.day).arg(modelData.value).arg(modelData.by)
                    Label { Layout.preferredWidth: Theme.px(58); text: line.modelData.day; tabular: true; font.pixelSize: Theme.labelSize; color: Theme.textMuted; Accessible.ignored: true }
                    Icon { name: line.modelData.source === "manual" ? Icons.edit : Icons.sensors; size: Theme.iconSmall; color: Theme.textFaint }
                    Label { Layout.fillWidth: true; text: line.modelData.simulated ? qsTr("%1  ·  simulated").arg(line.modelData.by) : line.modelData.by; elide: Text.ElideRight; font.pixelSize: Theme.labelSize; color: Theme.textMuted; Accessible.ignored: true }
                    Label { text: line.modelData.value; tabular: true; font.pixelSize: Theme.labelSize; font.weight: Theme.strong; Accessible.ignored: true }
                }
            }
            Note { objectName: "pinEarlier"; Layout.fillWidth: true; visible: !root.compact && root.pin.earlier > 0; text: qsTr("%n earlier readings are in the drying log.", "", root.pin.earlier ?? 0) }
            Item { Layout.fillHeight: !root.compact; Layout.preferredHeight: 0 }
            Note { objectName: "pinEnded"; Layout.fillWidth: true; visible: text !== ""; text: root.pin.pointStatus === "torn_out" ? qsTr("Torn out: %1").arg(root.pin.reason) : root.pin.pointStatus === "inaccessible" ? qsTr("Cannot be reached: %1").arg(root.pin.reason) : (root.pin.skipped ?? "") !== "" ? qsTr("Skipped today: %1").arg(root.pin.skipped) : ""; color: Theme.drying }
            LiveValue { Layout.fillWidth: true; Layout.topMargin: Theme.s2; meters: root.meters; visible: root.read && root.compact }
        }
    }
    ColumnLayout {
        id: actions
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.s4; leftMargin: Theme.s5; rightMargin: Theme.s5 }
        visible: column.visible
        spacing: 0
        // What would be saved stays in sight; a compact panel says it on the button.
        LiveValue { Layout.fillWidth: true; Layout.topMargin: Theme.s2; meters: root.meters; visible: root.read && !root.compact }
        RowLayout {
            Layout.topMargin: Theme.s3
            spacing: Theme.s2
            AppButton { objectName: "startRoute"; Layout.fillWidth: true; visible: root.map.route.due > 0 && root.map.staleVisit === ""; kind: AppButton.Kind.Tonal; iconName: Icons.arrowForward; text: root.compact ? qsTr("Read all %1").arg(root.map.route.due) : qsTr("Read all points: %1").arg(root.map.route.due); onClicked: root.map.route.start() }
            AppButton { objectName: "finishVisit"; Layout.fillWidth: true; visible: root.map.visit > 0 && (root.map.route.due === 0 || root.map.staleVisit !== ""); kind: AppButton.Kind.Tonal; iconName: Icons.taskAlt; text: root.map.staleVisit === "" ? qsTr("Finish visit %1").arg(root.map.visit) : qsTr("Finish visit of %1").arg(root.map.staleVisit); onClicked: root.map.finishVisit() }
            IconButton { objectName: "endPoint"; outlined: true; iconName: Icons.moreHoriz; label: qsTr("Torn out, not reachable, remove"); onClicked: root.endAsked() }
        }
        GridLayout {
            readonly property bool roomy: save.implicitWidth + type.implicitWidth + columnSpacing <= actions.width
            Layout.topMargin: Theme.s2
            visible: root.read
            columns: roomy ? 2 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            AppButton {
                id: save
                objectName: "saveReading"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight
                visible: root.meters.hasValue
                kind: AppButton.Kind.Primary
                text: root.map.saving ? qsTr("Saving…") : root.compact ? qsTr("Save %1").arg(root.meters.text) : qsTr("Save here")
                iconName: Icons.check
                onClicked: root.map.save()
            }
            AppButton {
                id: type
                objectName: "typeIn"
                Layout.fillWidth: !root.meters.hasValue || !(parent as GridLayout).roomy
                Layout.preferredHeight: Theme.primaryHeight
                kind: root.meters.hasValue ? AppButton.Kind.Tonal : AppButton.Kind.Primary
                text: qsTr("Type in")
                iconName: Icons.edit
                onClicked: root.typeIn()
            }
        }
    }
}
