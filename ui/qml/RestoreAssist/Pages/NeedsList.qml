pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What each chamber and room asks for beside what stands there; the working unfolds, a difference asks for its reason.
ListView {
    id: root
    required property EquipmentModel equipment
    signal reasonAsked(int index, string title)
    objectName: "needsList"
    clip: true
    spacing: Theme.s2
    boundsBehavior: Flickable.StopAtBounds
    model: equipment.needs
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.s6
        visible: root.equipment.loaded && root.count === 0
        iconName: Icons.heatPump
        title: qsTr("Nothing to size yet")
        words: qsTr("Say what is wet on the rooms page, and which rooms are one chamber.")
    }
    footer: Item {
        width: ListView.view.width
        height: keep.visible ? keep.height + Theme.s2 : 0
        AppButton { id: keep; objectName: "keepSizing"; y: Theme.s2; width: parent.width; visible: root.equipment.keepable > 0; enabled: !root.equipment.saving; iconName: Icons.verified; text: qsTr("Keep %n calculations", "", root.equipment.keepable); onClicked: root.equipment.keepSizing() }
    }
    delegate: Rectangle {
        id: need
        required property var modelData
        required property int index
        property bool unfolded: false
        readonly property bool open: modelData.differs && modelData.reason === ""
        readonly property string title: MachineNames.sizing(modelData.kind) + (modelData.place === "" ? "" : "  ·  " + modelData.place)
        objectName: "need_" + index
        width: ListView.view.width
        height: column.implicitHeight + 2 * Theme.s3
        radius: Theme.radiusSmall
        color: Theme.surfaceSunken
        border.width: Theme.border
        border.color: open ? Theme.drying : Theme.outline
        ColumnLayout {
            id: column
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3; leftMargin: Theme.s4; rightMargin: Theme.s4 }
            spacing: Theme.s1
            Label { Layout.fillWidth: true; text: need.title; font.weight: Theme.strong; wrapMode: Text.WordWrap; elide: Text.ElideNone }
            RowLayout {
                visible: need.modelData.problem === ""
                spacing: Theme.s2
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Figure { text: need.modelData.low === need.modelData.high ? need.modelData.low : qsTr("%1–%2").arg(need.modelData.low).arg(need.modelData.high) }
                    Note { Layout.fillWidth: true; text: qsTr("recommended"); wrapMode: Text.Wrap }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Figure { text: need.modelData.placed; color: need.open ? Theme.drying : Theme.text }
                    Note { Layout.fillWidth: true; text: qsTr("placed"); wrapMode: Text.Wrap }
                }
                Icon { name: need.modelData.differs ? (need.modelData.fewer ? Icons.trendingDown : Icons.trendingUp) : Icons.check; color: need.open ? Theme.drying : Theme.dry }
            }
            Note { Layout.fillWidth: true; visible: need.modelData.problem !== ""; text: MachineNames.problem(need.modelData.problem) }
            Note { Layout.fillWidth: true; visible: need.modelData.reason !== ""; text: qsTr("Because: %1").arg(need.modelData.reason); color: Theme.text }
            Note { objectName: "working"; Layout.fillWidth: true; visible: need.unfolded; text: need.modelData.working.join("\n"); tabular: true }
            Note { Layout.fillWidth: true; visible: need.modelData.onRecord; text: qsTr("The calculation is on record."); color: Theme.dry }
            RowLayout {
                visible: need.modelData.working.length > 0
                spacing: Theme.s2
                AppButton { objectName: "workingOf_" + need.index; Layout.fillWidth: true; implicitHeight: Theme.touchMin; kind: AppButton.Kind.Outline; text: need.unfolded ? qsTr("Hide the working") : qsTr("Working"); Accessible.name: qsTr("Working of %1").arg(need.title); onClicked: need.unfolded = !need.unfolded }
                AppButton { objectName: "reasonOf_" + need.index; Layout.fillWidth: true; visible: need.open; implicitHeight: Theme.touchMin; text: qsTr("Say why"); Accessible.name: qsTr("Say why %1 differs").arg(need.title); onClicked: root.reasonAsked(need.index, need.title) }
            }
        }
    }
}
