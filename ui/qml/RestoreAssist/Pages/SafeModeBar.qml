import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Over every page while the app runs in safe mode: what that leaves out, and the way out of it.
Rectangle {
    id: root
    required property CrashFunnel crash
    objectName: "safeModeBar"
    implicitHeight: visible ? row.implicitHeight + 2 * Theme.s2 : 0
    color: Theme.dryingSoft
    GridLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s5; rightMargin: Theme.s5 }
        columns: root.width < Theme.px(560) ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s2
        Note { objectName: "safeModeWords"; Layout.fillWidth: true; text: qsTr("Safe mode: no meter is opened and nothing syncs by itself. Sync now sends what is here."); color: Theme.text; font.weight: Theme.medium }
        AppButton { objectName: "leaveSafeMode"; kind: AppButton.Kind.Outline; text: qsTr("Start as usual"); onClicked: root.crash.startAsUsual() }
    }
}
