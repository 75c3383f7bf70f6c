pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// One room: its sizes with their working, what is wet, its materials and its chamber.
Card {
    id: root
    required property RoomsModel rooms
    readonly property var room: rooms.selected
    signal change
    signal wet(string surface)
    signal material
    objectName: "roomDetail"
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.s6
        visible: root.room.roomId === undefined
        iconName: Icons.straighten
        title: qsTr("Pick a room")
        words: qsTr("Its sizes, wet surfaces and materials are shown here.")
    }
    Flickable {
        objectName: "roomDetailScroll"
        anchors { fill: parent; margins: Theme.s5 }
        visible: root.room.roomId !== undefined
        contentHeight: column.implicitHeight
        interactive: contentHeight > height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ColumnLayout {
            id: column
            width: parent.width
            spacing: Theme.s3
            RowLayout {
                spacing: Theme.s2
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Label { objectName: "roomTitle"; Layout.fillWidth: true; text: root.room.name ?? ""; font.family: Theme.familyDisplay; font.pixelSize: Theme.headlineSize; font.weight: Font.DemiBold; wrapMode: Text.Wrap; elide: Text.ElideNone }
                    Note { Layout.fillWidth: true; text: qsTr("%1  ·  %2").arg(root.room.level ?? "").arg(root.room.size ?? ""); tabular: true }
                }
                IconButton { objectName: "changeRoom"; outlined: true; iconName: Icons.edit; label: qsTr("Change the room"); onClicked: root.change() }
                IconButton { objectName: "removeRoom"; outlined: true; iconName: Icons.remove_; label: qsTr("Remove the room"); ink: Theme.wet; onClicked: root.rooms.removeRoom(root.room.roomId) }
            }
            WorkingLine { name: qsTr("Floor"); working: root.room.working?.floor ?? "" }
            WorkingLine { name: qsTr("Walls"); working: root.room.working?.walls ?? "" }
            WorkingLine { name: qsTr("Volume"); working: root.room.working?.volume ?? "" }
            Rule { Layout.fillWidth: true }
            Title { text: qsTr("Wet surfaces") }
            Repeater {
                model: root.room.surfaces ?? []
                WetSurfaceRow { required property var modelData; Layout.fillWidth: true; wet: modelData; onClicked: root.wet(modelData.surface) }
            }
            Rule { Layout.fillWidth: true }
            RowLayout {
                Title { Layout.fillWidth: true; text: qsTr("Materials") }
                AppButton { objectName: "addMaterial"; iconName: Icons.add; text: qsTr("Add"); Accessible.name: qsTr("Add a material"); onClicked: root.material() }
            }
            Note { Layout.fillWidth: true; visible: (root.room.materials?.length ?? 0) === 0; text: qsTr("None yet. Materials decide the class and ask for hazard tests.") }
            Repeater {
                model: root.room.materials ?? []
                RowLayout {
                    id: line
                    required property var modelData
                    Layout.fillWidth: true
                    spacing: Theme.s3
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0
                        Label { Layout.fillWidth: true; text: line.modelData.name; font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone }
                        Note { Layout.fillWidth: true; text: [SiteNames.surface(line.modelData.surface), ...line.modelData.layers, ...(line.modelData.low ? [qsTr("dries slowly")] : [])].join("  ·  ") }
                        Note { Layout.fillWidth: true; visible: line.modelData.suspected.length > 0; text: qsTr("May hold %1: test before it is disturbed.").arg(line.modelData.suspected.map((key) => SiteNames.hazard(key)).join(", ")); color: Theme.drying }
                    }
                    IconButton { objectName: "removeMaterial"; iconName: Icons.remove_; label: qsTr("Remove %1").arg(line.modelData.name); onClicked: root.rooms.removeMaterial(line.modelData.materialId) }
                }
            }
            Rule { Layout.fillWidth: true }
            Title { text: qsTr("Drying chamber") }
            Choices {
                Layout.fillWidth: true
                prefix: "inChamber"
                current: root.room.chamberId === "" ? "none" : root.room.chamberId ?? ""
                options: [...root.rooms.chambers.filter((c) => c.until === "").map((c) => ({ key: c.chamberId, text: c.name })), { key: "none", text: qsTr("No chamber") }]
                onPicked: (key) => root.rooms.moveToChamber(key === "none" ? "" : key)
            }
        }
    }
    component WorkingLine: RowLayout {
        required property string name
        required property string working
        Layout.fillWidth: true
        spacing: Theme.s3
        Label { Layout.preferredWidth: Theme.px(72); text: parent.name; font.pixelSize: Theme.labelSize; color: Theme.textMuted }
        Label { Layout.fillWidth: true; text: parent.working; tabular: true; wrapMode: Text.Wrap; elide: Text.ElideNone }
    }
}
