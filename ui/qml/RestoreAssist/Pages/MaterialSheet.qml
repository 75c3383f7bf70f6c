pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// A material of the catalogue, or one of one's own, onto a surface of the room.
Sheet {
    id: root
    required property RoomsModel rooms
    property string surface: "floor"
    readonly property var found: rooms.catalogue.filter((m) => m.name.toLowerCase().includes(search.text.trim().toLowerCase()))
    objectName: "materialSheet"
    sheetWidth: Theme.wideSheet
    function open(): void {
        search.text = ""
        rooms.dismissProblem()
        shown = true
    }
    onDismissed: shown = false
    Connections { target: root.rooms; function onSaved(): void { root.shown = false } }

    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Material in %1").arg(root.rooms.selected.name ?? "") }
            IconButton { objectName: "materialClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Problem { Layout.fillWidth: true; words: root.rooms.problem; action: qsTr("Close"); onActed: root.rooms.dismissProblem() }
        Segmented { Layout.fillWidth: true; options: SiteNames.surfaces; current: root.surface; fill: true; onPicked: (key) => root.surface = key }
        Field { id: search; objectName: "materialSearch"; Layout.fillWidth: true; iconName: Icons.search; label: qsTr("Search or type a material"); placeholderText: qsTr("Search, or type another material") }
        Choices { Layout.fillWidth: true; prefix: "material"; options: root.found.map((m) => ({ key: m.key, text: m.name, icon: m.suspected ? Icons.warning : "" })); onPicked: (key) => root.rooms.addMaterial(root.surface, key) }
        AppButton { objectName: "ownMaterial"; Layout.fillWidth: true; visible: search.text.trim() !== "" && root.found.length === 0; kind: AppButton.Kind.Primary; iconName: Icons.add; text: qsTr("Add “%1”").arg(search.text.trim()); onClicked: root.rooms.addMaterial(root.surface, search.text.trim()) }
        Note { Layout.fillWidth: true; text: qsTr("A triangle marks what may hold asbestos or lead in an old building.") }
    }
}
