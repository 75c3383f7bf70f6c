pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The one sign that counts, the four states apart from each other, and the way to send now.
Card {
    id: root
    required property SyncModel sync
    readonly property bool busy: sync.saving || sync.state === "busy"
    readonly property bool bad: sync.trouble
    readonly property color ink: sync.safe && !bad ? Theme.dry : bad ? Theme.wet : Theme.drying
    objectName: "syncStateCard"
    implicitHeight: column.implicitHeight + 2 * Theme.s5

    readonly property string headline: sync.safe ? qsTr("Everything is on the server")
        : sync.state === "no_account" ? qsTr("Everything is on this tablet")
        : sync.unsynced > 0 ? qsTr("%n not on the server yet", "", sync.unsynced)
        : qsTr("Files not on the server yet: %1").arg(sync.files.count)
    readonly property string doing: busy ? qsTr("Syncing now.")
        : sync.state === "no_account" ? qsTr("Sign in to send it to the office. You can go on working without.")
        : sync.state === "sign_in_again" ? qsTr("Sign in again to send. Nothing is lost, and you can go on working.")
        : sync.state === "revoked" ? qsTr("The office took this tablet out of use for syncing. Ask them why, and give them your unsent work in a rescue file.")
        : sync.state === "offline" ? qsTr("No connection to the server. It is tried again by itself.")
        : sync.state === "waiting" ? (sync.nextTryS > 0 ? qsTr("The next try is in %1 s.").arg(sync.nextTryS) : qsTr("It is tried again by itself."))
        : qsTr("Changes are sent by themselves.")

    component State: ColumnLayout {
        id: fact
        required property string label
        required property string value
        property color tone: Theme.text
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(90)
        Layout.alignment: Qt.AlignTop
        spacing: 0
        Accessible.role: Accessible.StaticText
        Accessible.name: label + ": " + value
        Label { Layout.fillWidth: true; text: fact.value; tabular: true; font.pixelSize: Theme.titleSize; font.weight: Theme.strong; color: fact.tone; Accessible.ignored: true }
        Label { Layout.fillWidth: true; text: fact.label; font.pixelSize: Theme.captionSize; color: Theme.textMuted; wrapMode: Text.WordWrap; Accessible.ignored: true }
    }

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s5 }
        spacing: Theme.s3
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s3
            Icon { Layout.alignment: Qt.AlignTop; name: root.busy ? Icons.sync : root.bad ? Icons.syncProblem : root.sync.safe ? Icons.cloudDone : Icons.cloudOff; filled: true; size: Theme.s8; color: root.ink }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.s0
                Title { objectName: "syncHeadline"; Layout.fillWidth: true; text: root.headline; wrapMode: Text.WordWrap; color: root.ink }
                Note { objectName: "syncDoing"; Layout.fillWidth: true; text: root.doing }
                Note { Layout.fillWidth: true; visible: root.sync.last !== ""; text: qsTr("Last complete sync %1").arg(root.sync.last); font.pixelSize: Theme.captionSize }
            }
        }
        Rule {}
        GridLayout {
            Layout.fillWidth: true
            columns: root.width >= Theme.px(460) ? 4 : 2
            columnSpacing: Theme.s4
            rowSpacing: Theme.s3
            State { objectName: "stateEdits"; label: qsTr("not sent"); value: root.sync.notSent; tone: root.sync.notSent > 0 ? Theme.drying : Theme.text }
            State { objectName: "stateSent"; label: qsTr("sent, not confirmed"); value: root.sync.sent; tone: root.sync.sent > 0 ? Theme.drying : Theme.text }
            State { objectName: "stateAccepted"; label: qsTr("accepted"); value: root.sync.accepted }
            State { objectName: "statePhotos"; label: qsTr("photos on the server"); value: qsTr("%1 of %2").arg(root.sync.photosAccepted).arg(root.sync.photos); tone: root.sync.photosAccepted < root.sync.photos ? Theme.drying : Theme.text }
        }
        Repeater {
            model: root.sync.problems
            RowLayout {
                id: line
                required property string modelData
                Layout.fillWidth: true
                spacing: Theme.s2
                Icon { Layout.alignment: Qt.AlignTop; name: root.bad ? Icons.error : Icons.cloudOff; filled: true; size: Theme.iconMedium; color: root.bad ? Theme.wet : Theme.textMuted }
                Note { objectName: "syncError"; Layout.fillWidth: true; text: line.modelData; color: Theme.text }
            }
        }
        Note { objectName: "mustUpdate"; Layout.fillWidth: true; visible: root.sync.mustUpdate; text: qsTr("This version of the app is too old to receive what others write. What you write still arrives. Update the app."); color: Theme.wet; font.weight: Theme.medium }
        Note { objectName: "clockWrong"; Layout.fillWidth: true; visible: root.sync.clockAheadMin !== 0; text: root.sync.clockAheadMin > 0 ? qsTr("This tablet's clock is %1 min ahead of the server's. Set it right.").arg(root.sync.clockAheadMin) : qsTr("This tablet's clock is %1 min behind the server's. Set it right.").arg(-root.sync.clockAheadMin); color: Theme.drying; font.weight: Theme.medium }
        Note { Layout.fillWidth: true; visible: root.sync.notInBackup > 0; text: qsTr("Accepted since the server's last backup: %1. This tablet keeps them as well.").arg(root.sync.notInBackup); font.pixelSize: Theme.captionSize }
        AppButton {
            objectName: "syncNow"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.primaryHeight
            visible: root.sync.signedIn
            kind: AppButton.Kind.Primary
            iconName: Icons.sync
            text: root.busy ? qsTr("Syncing…") : qsTr("Sync now")
            onClicked: root.sync.sync()
        }
    }
}
