pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Room on the disk and backups.
Section {
    id: root
    required property TabletModel tablet
    required property PowerModel power
    readonly property var storage: tablet.storage
    readonly property var backup: tablet.backup
    signal chooseTarget
    title: qsTr("Storage and backup")
    component Fact: RowLayout {
        required property string name
        required property string value
        Layout.fillWidth: true
        Label { Layout.fillWidth: true; text: parent.name; color: Theme.textMuted; font.pixelSize: Theme.labelSize; wrapMode: Text.WordWrap; elide: Text.ElideNone }
        Label { text: parent.value; tabular: true; font.weight: Theme.strong }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        Fact { name: qsTr("Record"); value: root.storage.record ?? "" }
        Fact { name: qsTr("Photos and documents"); value: root.storage.files ?? "" }
        Fact { name: qsTr("Free on the disk"); value: root.storage.free ?? "" }
        Fact { visible: root.power.batteryPct >= 0; name: qsTr("Battery"); value: qsTr("%1 %").arg(root.power.batteryPct) }
        Note { Layout.fillWidth: true; visible: root.power.saving; text: qsTr("The battery is low: nothing moves on the screen until it is charged.") }
        Note { Layout.fillWidth: true; visible: root.storage.photos !== undefined; text: qsTr("Room for about %n more photos.", "", root.storage.photos ?? 0) }
    }
    Rule {}
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        Label { Layout.fillWidth: true; text: root.backup.target ? qsTr("Backups go to %1").arg(root.backup.target) : qsTr("No backups are made yet"); font.weight: Theme.medium; wrapMode: Text.WrapAnywhere; elide: Text.ElideNone }
        Note {
            objectName: "backupState"
            Layout.fillWidth: true
            text: !root.backup.target ? qsTr("Choose a folder on another drive. A backup holds everything, encrypted as it is here, and is verified before it counts.")
                : root.backup.problem ? root.backup.problem : root.backup.newest ? qsTr("Newest %1, %2, verified. The newest 7 are kept.").arg(root.backup.newest).arg(root.backup.size) : qsTr("None is there yet.")
            color: root.backup.problem ? Theme.wet : Theme.textMuted
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            AppButton { objectName: "chooseBackup"; kind: AppButton.Kind.Outline; text: root.backup.target ? qsTr("Another folder") : qsTr("Choose a folder"); onClicked: root.chooseTarget() }
            AppButton { objectName: "backUp"; visible: (root.backup.target ?? "") !== ""; enabled: !root.tablet.saving; iconName: Icons.inventory2; text: root.tablet.saving ? qsTr("Backing up…") : qsTr("Back up now"); onClicked: root.tablet.backUp() }
        }
    }
}
