import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// This tablet: its meters, and what is not on the server yet.
ColumnLayout {
    id: root
    required property AppModel app
    spacing: Theme.s3
    Flickable {
        id: flick
        Layout.fillWidth: true
        Layout.fillHeight: true
        contentHeight: column.height
        clip: true
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        ColumnLayout {
            id: column
            width: flick.width
            spacing: Theme.s2
            ColumnLayout {
                objectName: "whoWorksHere"
                Layout.fillWidth: true
                visible: root.app.settings.person === ""
                spacing: Theme.s2
                Note { Layout.fillWidth: true; text: qsTr("What is recorded here carries the name of the machine's account."); color: Theme.drying; font.weight: Theme.medium }
                AppButton { objectName: "enterName"; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: Icons.person; text: qsTr("Enter your name"); onClicked: root.app.go("settings") }
                Rule { Layout.topMargin: Theme.s1; Layout.bottomMargin: Theme.s1 }
            }
            Title { text: qsTr("Meters") }
            MeterList { Layout.fillWidth: true; meters: root.app.meters }
            Rule { Layout.topMargin: Theme.s2; Layout.bottomMargin: Theme.s2 }
            Title { text: qsTr("On the server") }
            SyncFacts { Layout.fillWidth: true; sync: root.app.sync }
        }
    }
    AppButton {
        objectName: "tabletSync"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.primaryHeight
        kind: AppButton.Kind.Primary
        iconName: Icons.sync
        text: root.app.sync.saving ? qsTr("Syncing…") : qsTr("Sync now")
        onClicked: root.app.sync.sync()
    }
}
