pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// A change or file that the server refused: what, why, and the way on. It stays until somebody has read it.
Card {
    id: root
    required property SyncModel sync
    required property int number
    required property string sha256
    required property string jobTitle
    required property string recordKind
    required property string recordName
    required property string code
    required property string words
    required property string nowState
    required property string decidedBy
    readonly property bool isFile: number === 0
    readonly property string what: recordName === "" ? recordKind : qsTr("%1 “%2”").arg(recordKind).arg(recordName)
    objectName: "refusedCard"
    implicitHeight: row.implicitHeight + 2 * Theme.s4

    readonly property string reason: code === "ILLEGAL_TRANSITION" && decidedBy !== "" ? qsTr("%1 decided first; it is %2 now. Your decision was not applied.").arg(decidedBy).arg(nowState)
        : code === "ILLEGAL_TRANSITION" ? qsTr("It was decided elsewhere first; it is %1 now. Your decision was not applied.").arg(nowState)
        : code === "FORBIDDEN" ? qsTr("You may not change this job any more.")
        : code === "GROUP_FAILED" ? qsTr("It belongs to a change of which another part was refused.")
        : code === "STALE" ? qsTr("Others added to it in the meantime: look at it again before you delete it. %1").arg(words)
        : code === "INVALID" ? qsTr("The server found it not valid: %1").arg(words)
        : code === "ID_REUSED" ? qsTr("Another record has its number already.")
        : words !== "" ? words : code

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
        spacing: Theme.s3
        Icon { Layout.alignment: Qt.AlignTop; name: Icons.error; filled: true; color: Theme.wet }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s0
            Label { Layout.fillWidth: true; text: root.isFile ? qsTr("A photo or document was refused") : qsTr("A change of %1 was refused").arg(root.what); font.weight: Theme.strong; wrapMode: Text.WordWrap }
            Note { objectName: "refusedReason"; Layout.fillWidth: true; text: root.reason; color: Theme.text }
            Note { Layout.fillWidth: true; text: root.jobTitle; font.pixelSize: Theme.captionSize }
        }
        AppButton {
            objectName: "refusedAction"
            kind: AppButton.Kind.Outline
            text: root.isFile ? qsTr("Try again") : qsTr("Dismiss")
            Accessible.name: root.isFile ? qsTr("Send the file again") : qsTr("Dismiss: %1").arg(root.what)
            onClicked: root.isFile ? root.sync.sendAgain(root.sha256) : root.sync.dismiss(root.number)
        }
    }
}
