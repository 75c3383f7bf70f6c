pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// Two people wrote the same: both values with their authors and times, and three ways to decide.
Card {
    id: root
    required property SyncModel sync
    required property string conflictId
    required property string jobTitle
    required property string kind
    required property string recordKind
    required property string recordName
    required property string field
    required property bool waiting
    required property bool allowsOther
    required property string keptValue
    required property string keptBy
    required property string keptAt
    required property bool keptMine
    required property string lostValue
    required property string lostBy
    required property string lostAt
    required property bool lostMine
    property bool typing: false
    readonly property string what: recordName === "" ? recordKind : qsTr("%1 “%2”").arg(recordKind).arg(recordName)
    readonly property bool deletion: field === ""
    objectName: "conflictCard"
    implicitHeight: column.implicitHeight + 2 * Theme.s4

    component Side: Rectangle {
        id: side
        required property string title
        required property string value
        required property string by
        required property string at
        required property bool mine
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: text.implicitHeight + 2 * Theme.s3
        radius: Theme.radiusSmall
        color: Theme.surfaceAlt
        border.width: Theme.border
        border.color: side.mine ? Theme.primary : Theme.outline
        Accessible.role: Accessible.StaticText
        Accessible.name: title + ": " + value + ", " + author
        readonly property string author: (mine ? qsTr("this tablet") : by === "" ? qsTr("another tablet") : by) + (at === "" ? "" : ", " + at)
        ColumnLayout {
            id: text
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3 }
            spacing: Theme.s0
            Label { Layout.fillWidth: true; text: side.title; font.pixelSize: Theme.captionSize; font.weight: Theme.medium; color: Theme.textMuted; Accessible.ignored: true }
            Label { Layout.fillWidth: true; text: side.value === "" ? qsTr("(empty)") : side.value; font.weight: Theme.strong; wrapMode: Text.WrapAtWordBoundaryOrAnywhere; Accessible.ignored: true }
            Label { Layout.fillWidth: true; text: side.author; font.pixelSize: Theme.captionSize; color: Theme.textMuted; wrapMode: Text.WordWrap; Accessible.ignored: true }
        }
    }

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
        spacing: Theme.s3
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.s0
            Label {
                objectName: "conflictTitle"
                Layout.fillWidth: true
                text: root.kind === "edit_after_delete" ? qsTr("Changed after it was deleted: %1").arg(root.what)
                    : root.kind === "delete_unseen_edit" ? qsTr("Deleted without seeing a change: %1").arg(root.what)
                    : root.deletion ? qsTr("Deleted and brought back: %1").arg(root.what)
                    : qsTr("Two values for %1 of %2").arg(root.field).arg(root.what)
                font.weight: Theme.strong
                wrapMode: Text.WordWrap
            }
            Note { Layout.fillWidth: true; text: root.jobTitle; font.pixelSize: Theme.captionSize }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width >= Theme.px(460) ? 2 : 1
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3
            Side { title: qsTr("Stands now"); value: root.deletion ? (root.keptValue === "True" ? qsTr("deleted") : qsTr("kept")) : root.keptValue; by: root.keptBy; at: root.keptAt; mine: root.keptMine }
            Side { title: qsTr("Did not get through"); value: root.lostValue; by: root.lostBy; at: root.lostAt; mine: root.lostMine }
        }
        Note { objectName: "conflictWaiting"; Layout.fillWidth: true; visible: root.waiting; text: qsTr("Decided here; waiting for the server.") }
        GridLayout {
            Layout.fillWidth: true
            visible: !root.waiting && !root.typing
            columns: root.width >= Theme.px(460) ? 3 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            AppButton { objectName: "conflictKeep"; Layout.fillWidth: true; Layout.preferredWidth: 1; kind: AppButton.Kind.Outline; text: root.deletion ? qsTr("Leave it as it is") : qsTr("Keep"); onClicked: root.sync.resolve(root.conflictId, "kept", "") }
            AppButton { objectName: "conflictTake"; Layout.fillWidth: true; Layout.preferredWidth: 1; kind: AppButton.Kind.Outline; text: root.deletion ? qsTr("Bring it back") : qsTr("Take the other"); onClicked: root.sync.resolve(root.conflictId, "lost", "") }
            AppButton { objectName: "conflictOther"; Layout.fillWidth: true; Layout.preferredWidth: 1; visible: root.allowsOther; kind: AppButton.Kind.Outline; text: qsTr("Type a third"); onClicked: { root.typing = true; third.text = root.keptValue; third.forceActiveFocus() } }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: !root.waiting && root.typing
            spacing: Theme.s2
            Field { id: third; objectName: "conflictValue"; Layout.fillWidth: true; label: qsTr("The right value"); onAccepted: root.sync.resolve(root.conflictId, "other", text) }
            AppButton { objectName: "conflictUse"; kind: AppButton.Kind.Primary; text: qsTr("Use"); onClicked: root.sync.resolve(root.conflictId, "other", third.text) }
            IconButton { objectName: "conflictCancel"; outlined: true; iconName: Icons.close; label: qsTr("Do not type a value"); onClicked: root.typing = false }
        }
    }
}
