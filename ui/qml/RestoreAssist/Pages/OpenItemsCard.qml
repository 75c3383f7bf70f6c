pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// What to do before leaving; a tap goes to the place to do it.
Card {
    id: root
    required property OpenItemRows items
    property int later: 0
    property bool checked: true
    signal picked(string place, var target)
    signal rulePicked(string ruleId)
    implicitHeight: column.implicitHeight + 2 * Theme.s3
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.s5; rightMargin: Theme.s3; topMargin: Theme.s3 }
        spacing: 0
        RowLayout {
            Layout.rightMargin: Theme.s2
            Title { Layout.fillWidth: true; text: qsTr("Before you leave") }
            Icon { visible: root.items.count === 0; name: root.checked ? Icons.check : Icons.pending; size: Theme.iconMedium; color: root.checked ? Theme.dry : Theme.textMuted }
            Label { objectName: "openCount"; text: !root.checked ? qsTr("Being checked…") : root.items.count === 0 ? qsTr("Nothing open") : qsTr("%n open", "", root.items.count); font.pixelSize: Theme.labelSize; font.weight: Theme.medium; color: !root.checked ? Theme.textMuted : root.items.count === 0 ? Theme.dry : Theme.drying }
        }
        Repeater {
            model: root.items
            T.AbstractButton {
                id: item
                required property int index
                required property string title
                required property string detail
                required property string place
                required property var target
                required property string ruleId
                required property string severity
                readonly property bool blocks: severity === "block" || severity === "hard"
                objectName: "open_" + index
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.touchMin, texts.implicitHeight + Theme.s3)
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.ListItem
                Accessible.name: (blocks ? qsTr("Must be done: %1").arg(title) : title) + ". " + detail
                onClicked: root.picked(place, target)
                background: Rectangle {
                    color: item.down ? Theme.surfaceAlt : Theme.none
                    radius: Theme.radiusSmall
                    border.width: item.visualFocus ? Theme.emphasis : 0
                    border.color: Theme.primary
                    Rectangle { visible: item.index > 0; anchors { left: parent.left; right: parent.right; top: parent.top } height: Theme.border; color: Theme.outlineSoft }
                }
                contentItem: RowLayout {
                    spacing: Theme.s3
                    Icon { name: item.blocks ? Icons.error : Icons.radioButtonUnchecked; filled: item.blocks; size: Theme.iconMedium; color: item.blocks ? Theme.wet : Theme.drying }
                    ColumnLayout {
                        id: texts
                        Layout.fillWidth: true
                        spacing: 0
                        Label { Layout.fillWidth: true; text: item.title; font.weight: Theme.medium; wrapMode: Text.WordWrap; Accessible.ignored: true }
                        Note { Layout.fillWidth: true; visible: text !== ""; text: item.detail; Accessible.ignored: true }
                    }
                    Icon { visible: item.place !== "overview"; name: Icons.chevronRight; color: Theme.textFaint }
                    IconButton { objectName: "openRule_" + item.index; visible: item.ruleId !== ""; iconName: Icons.info; label: qsTr("The rule: %1").arg(item.title); onClicked: root.rulePicked(item.ruleId) }
                }
            }
        }
        AppButton { objectName: "allRules"; Layout.topMargin: Theme.s2; Layout.bottomMargin: Theme.s1; kind: AppButton.Kind.Outline; iconName: Icons.factCheck; text: root.later > 0 ? qsTr("All rules, %n later", "", root.later) : qsTr("All rules"); onClicked: root.rulePicked("") }
    }
}
