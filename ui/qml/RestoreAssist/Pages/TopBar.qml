import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Where one is, whether meters and sync are well, and the theme for the light one stands in.
Rectangle {
    id: root
    required property AppModel app
    readonly property bool onJob: ["overview", "map", "drying"].includes(app.page)
    readonly property bool roomy: width >= Theme.breakpoint
    signal syncAsked
    implicitHeight: Theme.bar
    color: Theme.surface
    Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: Theme.border; color: Theme.outline }

    RowLayout {
        anchors { fill: parent; leftMargin: root.onJob ? Theme.s3 : Theme.s5; rightMargin: Theme.s4 }
        spacing: Theme.s2
        IconButton { objectName: "back"; visible: root.onJob; iconName: Icons.arrowBack; label: qsTr("Back to jobs"); onClicked: root.app.go("jobs") }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Label {
                objectName: "pageTitle"
                Layout.fillWidth: true
                text: root.onJob ? root.app.title : root.app.page === "settings" ? qsTr("Settings") : qsTr("Jobs")
                font.family: Theme.familyDisplay
                font.pixelSize: Theme.headlineSize
                font.weight: Font.DemiBold
            }
            Label {
                Layout.fillWidth: true
                visible: root.onJob
                text: root.roomy && root.app.claim !== "" ? root.app.address + "  ·  " + qsTr("Claim %1").arg(root.app.claim) : root.app.address
                font.pixelSize: Theme.labelSize
                color: Theme.textMuted
            }
        }
        Chip {
            objectName: "meterChip"
            readonly property bool live: root.app.meters.liveCount > 0
            visible: root.roomy
            text: live ? qsTr("Meters live: %1").arg(root.app.meters.liveCount) : qsTr("No meter")
            iconName: live ? Icons.bluetoothConnected : Icons.bluetoothSearching
            ink: live ? Theme.dry : Theme.textMuted
            fill: live ? Theme.drySoft : Theme.surfaceAlt
            implicitHeight: Theme.px(40)
        }
        SyncButton { sync: root.app.sync; onClicked: root.syncAsked() }
        Segmented {
            objectName: "themeSwitch"
            visible: root.roomy
            current: String(root.app.settings.theme)
            onPicked: (key) => root.app.settings.theme = Number(key)
            options: [
                { key: "0", text: "", icon: Icons.lightMode, name: qsTr("Light") },
                { key: "1", text: "", icon: Icons.darkMode, name: qsTr("Dark") },
                { key: "2", text: "", icon: Icons.contrast, name: qsTr("Outdoor") }
            ]
        }
    }
}
