import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// One thing that happened: what, about whom, when; unread ones have a mark.
T.AbstractButton {
    id: root
    required property string key
    required property string kind
    required property string subject
    required property string at
    required property string page
    required property bool unread
    required property string rule
    required property string about
    readonly property bool urgent: kind === "refused" || kind === "sign_in" || kind === "alert"
    function words(): string {
        switch (kind) {
        case "conflict": return subject ? qsTr("Two people changed the same value: %1").arg(subject) : qsTr("Two people changed the same value")
        case "refused": return subject ? qsTr("The server refused something: %1").arg(subject) : qsTr("The server refused something")
        case "sign_in": return qsTr("Sign in again, so that this tablet can sync")
        case "meter_lost": return qsTr("Meter lost: %1").arg(subject)
        case "question": return qsTr("A question waits for an answer: %1").arg(subject)
        case "alert": return qsTr("%1: %2 %3").arg(subject).arg(about).arg(AlertNames.rule(rule))
        default: return subject
        }
    }
    function sign(): string {
        switch (kind) {
        case "conflict": return Icons.sync
        case "refused": case "sign_in": return Icons.syncProblem
        case "meter_lost": return Icons.bluetoothSearching
        case "question": return Icons.flag
        case "alert": return Icons.showChart
        default: return Icons.warning
        }
    }
    objectName: "notice_" + kind
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.s3)
    enabled: page !== ""
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: unread ? qsTr("Unread: %1, %2").arg(words()).arg(at) : qsTr("%1, %2").arg(words()).arg(at)
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Qt.tint(Theme.surfaceAlt, Theme.pressedTint) : Theme.surfaceAlt
        border.width: Theme.outdoor ? Theme.border : 0
        border.color: Theme.outline
        FocusRing { visible: root.visualFocus }
    }
    contentItem: Item {
        RowLayout {
            id: row
            anchors { left: parent.left; right: parent.right; leftMargin: Theme.s3; rightMargin: Theme.s3; verticalCenter: parent.verticalCenter }
            spacing: Theme.s3
            Icon { name: root.sign(); color: root.urgent ? Theme.wet : Theme.textMuted }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Label { Layout.fillWidth: true; text: root.words(); font.weight: root.unread ? Font.DemiBold : Font.Normal; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
                Note { Layout.fillWidth: true; text: root.at; font.pixelSize: Theme.captionSize; Accessible.ignored: true }
            }
            Rectangle { visible: root.unread; implicitWidth: Theme.s2; implicitHeight: Theme.s2; radius: Theme.s1; color: Theme.primary; Layout.alignment: Qt.AlignVCenter }
            Icon { visible: root.enabled; name: Icons.chevronRight; color: Theme.textMuted; size: Theme.iconSmall }
        }
    }
}
