import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls

// Which machine is placed here: one tap on its kind, the tag is made.
Sheet {
    id: root
    property real west
    property real north
    signal picked(string kind)
    objectName: "machineSheet"
    sheetWidth: Theme.wideSheet
    function open(x: real, y: real): void {
        west = x
        north = y
        shown = true
    }
    onDismissed: shown = false
    ColumnLayout {
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Title { Layout.fillWidth: true; text: qsTr("Place a machine") }
            IconButton { objectName: "machineClose"; iconName: Icons.close; label: qsTr("Close"); onClicked: root.shown = false }
        }
        Choices {
            Layout.fillWidth: true
            prefix: "kind"
            options: MachineNames.kinds.map((kind) => ({ key: kind.key, text: kind.text, icon: Theme.machineIcon(kind.key) }))
            onPicked: (key) => { root.shown = false; root.picked(key) }
        }
        Note { Layout.fillWidth: true; text: qsTr("Its number follows by itself; change its rating on the equipment page.") }
    }
}
