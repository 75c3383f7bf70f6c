import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Where one is, whether meters and sync are well, and the theme for the light one stands in.
Rectangle {
    id: root
    required property AppModel app
    readonly property bool onJob: app.navigation.section === "job"
    readonly property string pageTitle: qsTranslate("Pages", app.navigation.title)
    readonly property bool roomy: width >= Theme.breakpoint
    readonly property real titleWidth: titles.width
    readonly property real titleInset: titles.LayoutMirroring.enabled ? row.x + row.width - titles.x - titles.width : row.x + titles.x
    signal syncAsked
    signal noticesAsked
    implicitHeight: Theme.bar
    color: Theme.surface
    Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: Theme.border; color: Theme.outline }

    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: back.visible ? Theme.s3 : Theme.s5; rightMargin: Theme.s4 }
        spacing: Theme.s2
        IconButton { id: back; objectName: "back"; visible: root.onJob || root.app.navigation.canGoBack; iconName: Icons.arrowBack; label: qsTr("Back"); onClicked: root.app.back() }
        ColumnLayout {
            id: titles
            spacing: 0
            Layout.fillWidth: true
            Label {
                objectName: "pageTitle"
                Layout.fillWidth: true
                text: root.onJob ? root.app.title : root.pageTitle
                font.family: Theme.familyDisplay
                font.pixelSize: Theme.headlineSize
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.s4
            }
            Label {
                Layout.fillWidth: true
                visible: root.onJob
                text: [root.pageTitle, root.app.address, ...(root.width >= Theme.breakpoint * 1.2 && root.app.claim !== "" ? [qsTr("Claim %1").arg(root.app.claim)] : [])].join("  ·  ")
                font.pixelSize: Theme.labelSize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.railLabelMin
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
        BellButton { unread: root.app.notices.unread; onClicked: root.noticesAsked() }
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
