pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The round through all points: where to go, what the meter shows, and one big button that logs and goes on.
Card {
    id: root
    required property MapModel map
    required property MetersModel meters
    property bool listening: false
    readonly property var pin: map.selected
    readonly property RouteModel route: map.route
    signal typeIn
    signal skipAsked
    objectName: "routePanel"
    implicitHeight: column.implicitHeight + 2 * Theme.s4
    Shortcut { sequences: ["Return", "Enter", "Space"]; enabled: root.listening && root.route.active && root.meters.hasValue; onActivated: root.route.log() }
    Flickable {
        id: scroll
        objectName: "routePanelScroll"
        anchors { fill: parent; margins: Theme.s4; leftMargin: Theme.s5; rightMargin: Theme.s5 }
        contentHeight: column.height
        interactive: contentHeight > height + 1
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        ColumnLayout {
            id: column
            width: parent.width
            height: Math.max(implicitHeight, scroll.height)
            spacing: Theme.s1
            RowLayout {
                Label { objectName: "routeProgress"; Layout.fillWidth: true; text: qsTr("%1 of %2 done").arg(root.route.done).arg(root.route.total); tabular: true; font.weight: Theme.strong; color: Theme.textMuted }
                IconButton { objectName: "routeStop"; iconName: Icons.close; label: qsTr("Leave the round"); onClicked: root.route.stop() }
            }
            ProgressTrack { Layout.fillWidth: true; value: root.route.total > 0 ? root.route.done / root.route.total : 0; tone: Theme.primary; label: qsTr("%1 of %2 done").arg(root.route.done).arg(root.route.total) }
            Label { objectName: "routePoint"; Layout.fillWidth: true; Layout.topMargin: Theme.s2; text: root.pin.label ?? ""; font.family: Theme.familyDisplay; font.pixelSize: Theme.headlineSize; font.weight: Font.DemiBold }
            Note { Layout.fillWidth: true; text: [root.pin.room, root.pin.spot, root.pin.material].filter((part) => part).join("  ·  "); color: Theme.text }
            Note { Layout.fillWidth: true; text: [qsTr("last %1").arg(root.pin.value ?? "–"), ...((root.pin.goal ?? "") !== "" ? [qsTr("goal %1").arg(root.pin.goal)] : [])].join("  ·  "); tabular: true }
            Item { Layout.fillHeight: true; Layout.preferredHeight: 0 }
            Sparkline { Layout.fillWidth: true; Layout.preferredHeight: Theme.px(96); visible: root.height > Theme.px(560) && (root.pin.history?.length ?? 0) > 1; values: root.pin.history ?? []; goal: root.pin.goalValue ?? NaN; tone: Theme.status(root.pin.status ?? "") }
            Note { objectName: "routeMeter"; Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter; text: root.meters.name === "" ? qsTr("No moisture meter") : root.meters.name + "  ·  " + root.meters.words; color: root.meters.doubtful ? Theme.drying : Theme.textMuted }
            Figure {
                objectName: "routeValue"
                Layout.fillWidth: true
                visible: root.meters.hasValue
                horizontalAlignment: Text.AlignHCenter
                text: (root.route.heldText !== "" ? root.route.heldText : root.meters.text) + " " + root.meters.unit
                font.pixelSize: Theme.heroSize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.titleSize
                color: root.route.heldText !== "" ? Theme.primary : root.meters.doubtful ? Theme.textFaint : Theme.text
            }
            AppButton {
                objectName: "routeLog"
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.primaryHeight + Theme.s5
                visible: root.meters.hasValue
                kind: AppButton.Kind.Primary
                iconName: Icons.check
                text: root.route.heldText !== "" ? qsTr("Held: let go to save") : qsTr("Save, next point")
                onPressed: root.route.hold()
                onCanceled: root.route.letGo()
                onClicked: root.route.log()
            }
            GridLayout {
                id: ways
                // In two lines where one does not hold them: large letters, or a glove's keys in a narrow panel.
                readonly property bool folded: back.implicitWidth + type.implicitWidth + skip.implicitWidth + on.implicitWidth + 3 * Theme.s2 > scroll.width + 4 * Theme.s3
                Layout.topMargin: Theme.s1
                columnSpacing: Theme.s2
                rowSpacing: Theme.s2
                IconButton { id: back; objectName: "routeBack"; Layout.row: ways.folded ? 1 : 0; Layout.column: 0; outlined: true; iconName: Icons.chevronLeft; label: qsTr("The point before"); onClicked: root.route.go(-1) }
                AppButton { id: type; objectName: "routeType"; Layout.row: 0; Layout.column: ways.folded ? 0 : 1; Layout.columnSpan: ways.folded ? 3 : 1; Layout.fillWidth: true; kind: root.meters.hasValue ? AppButton.Kind.Outline : AppButton.Kind.Primary; text: qsTr("Type in"); onClicked: root.typeIn() }
                AppButton { id: skip; objectName: "routeSkip"; Layout.row: ways.folded ? 1 : 0; Layout.column: ways.folded ? 1 : 2; Layout.fillWidth: true; kind: AppButton.Kind.Outline; text: qsTr("Skip"); onClicked: root.skipAsked() }
                IconButton { id: on; objectName: "routeOn"; Layout.row: ways.folded ? 1 : 0; Layout.column: ways.folded ? 2 : 3; outlined: true; iconName: Icons.chevronRight; label: qsTr("The point after"); onClicked: root.route.go(1) }
            }
        }
    }
}
