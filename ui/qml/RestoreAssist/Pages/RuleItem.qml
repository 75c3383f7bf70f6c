import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// One rule of the list; a tap shows what is missing.
T.AbstractButton {
    id: item
    required property string ruleId
    required property string title
    required property string severity
    required property string gate
    required property string standing
    required property int gaps
    readonly property bool open: standing === "due" || standing === "later"
    readonly property color tone: !open ? Theme.dry : severity === "hard" || severity === "block" ? Theme.wet : Theme.drying
    objectName: "rule_" + ruleId
    implicitHeight: Math.max(Theme.touchMin, row.implicitHeight + 2 * Theme.s3)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: ruleId + ". " + title + ". " + RuleNames.severity(severity)
    background: Rectangle {
        radius: Theme.radius
        color: item.down ? Theme.surfaceAlt : Theme.surface
        border.width: item.visualFocus ? Theme.emphasis : Theme.border
        border.color: item.visualFocus ? Theme.primary : Theme.outlineSoft
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight
        RowLayout {
            id: row
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s3 }
            spacing: Theme.s3
            Icon { name: item.open ? Icons.radioButtonUnchecked : item.standing === "overridden" ? Icons.undo : Icons.checkCircle; color: item.tone; size: Theme.iconMedium }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Label { Layout.fillWidth: true; text: item.title; font.weight: Theme.medium; wrapMode: Text.WordWrap; Accessible.ignored: true }
                Note { Layout.fillWidth: true; text: item.open ? qsTr("%1 · %2 · %n missing", "", item.gaps).arg(item.ruleId).arg(RuleNames.severity(item.severity)) : qsTr("%1 · %2").arg(item.ruleId).arg(RuleNames.gate(item.gate)); Accessible.ignored: true }
            }
            Icon { name: Icons.chevronRight; color: Theme.textFaint }
        }
    }
}
