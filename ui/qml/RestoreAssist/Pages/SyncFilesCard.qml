pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// On which network photos go, what waits for it, and how much room is left.
Card {
    id: root
    required property SyncModel sync
    objectName: "syncFilesCard"
    implicitHeight: column.implicitHeight + 2 * Theme.s5

    function size(mib: real): string {
        const mb = Math.max(mib * 1.048576, 0.1)
        return mb >= 1000 ? qsTr("%1 GB").arg((mb / 1000).toLocaleString(Qt.locale(), "f", 1)) : qsTr("%1 MB").arg(mb.toLocaleString(Qt.locale(), "f", mb < 10 ? 1 : 0))
    }
    readonly property string networkWords: sync.network === "none" ? qsTr("Now: no network.")
        : sync.network === "metered" ? qsTr("Now: a network that costs money.")
        : sync.network === "unmetered" ? qsTr("Now: Wi-Fi or cable that costs nothing.")
        : qsTr("Now: a network of which the cost is not known; it is treated as one that costs money.")

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5 }
        spacing: Theme.s3
        Title { Layout.fillWidth: true; text: qsTr("Photos and network") }
        Note { Layout.fillWidth: true; text: qsTr("Changes, small pictures and documents go on any network. Full photos go:") }
        Choices {
            Layout.fillWidth: true
            prefix: "policy"
            current: root.sync.policy
            onPicked: (key) => root.sync.choosePolicy(key)
            options: [
                { key: "unmetered", text: qsTr("Wi-Fi and cable only") },
                { key: "any", text: qsTr("Any network") },
                { key: "manual", text: qsTr("No file until I say so") }
            ]
        }
        Note { objectName: "networkNow"; Layout.fillWidth: true; text: root.networkWords; font.pixelSize: Theme.captionSize }
        Rule {}
        Note {
            objectName: "filesWaiting"
            Layout.fillWidth: true
            color: Theme.text
            text: root.sync.files.count === 0 ? qsTr("No file waits.")
                : root.sync.files.heldBack > 0 ? qsTr("Files that wait: %1 (%2), of which %3 for another network.").arg(root.sync.files.count).arg(root.size(root.sync.files.mib)).arg(root.sync.files.heldBack)
                : qsTr("Files that wait: %1 (%2).").arg(root.sync.files.count).arg(root.size(root.sync.files.mib))
        }
        AppButton { objectName: "sendNow"; Layout.fillWidth: true; visible: root.sync.signedIn && root.sync.files.heldBack > 0; iconName: Icons.sync; text: qsTr("Send now, %1").arg(root.size(root.sync.files.mib)); onClicked: root.sync.sendPhotosNow() }
        Rule {}
        Note { objectName: "storageLeft"; Layout.fillWidth: true; text: qsTr("Free on this tablet: %1").arg(root.size(root.sync.storage.freeMib ?? 0)); color: (root.sync.storage.freeMib ?? 9999) < 500 ? Theme.wet : Theme.text }
        Note {
            Layout.fillWidth: true
            visible: root.sync.storage.usedMib !== undefined
            text: root.sync.storage.quotaMib === undefined ? qsTr("Files on the server: %1").arg(root.size(root.sync.storage.usedMib ?? 0)) : qsTr("Files on the server: %1 of %2").arg(root.size(root.sync.storage.usedMib ?? 0)).arg(root.size(root.sync.storage.quotaMib ?? 0))
        }
    }
}
