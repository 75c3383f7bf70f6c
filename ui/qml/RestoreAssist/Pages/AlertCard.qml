import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls

// One alert: what the readings showed, what is wanted, and the answer.
Rectangle {
    id: root
    required property int index
    required property string key
    required property string rule
    required property string subject
    required property string pointId
    required property string since
    required property string until
    required property string words
    required property string wanted
    required property string evidence
    required property bool open
    required property string action
    required property string reason
    required property string by
    signal answerAsked(var alert)
    signal pointPicked(string id)
    objectName: "alert_" + index
    implicitHeight: column.implicitHeight + 2 * Theme.s3
    radius: Theme.radiusSmall
    color: open ? Theme.dryingSoft : Theme.surfaceSunken
    border.width: Theme.border
    border.color: open ? Theme.drying : Theme.outline
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3; leftMargin: Theme.s4; rightMargin: Theme.s4 }
        spacing: Theme.s1
        RowLayout {
            spacing: Theme.s2
            Icon { name: root.open ? Icons.warning : Icons.taskAlt; filled: true; color: root.open ? Theme.drying : Theme.dry }
            Label { Layout.fillWidth: true; text: qsTr("%1  ·  %2").arg(root.subject).arg(AlertNames.rule(root.rule)); font.weight: Theme.strong; wrapMode: Text.Wrap; elide: Text.ElideNone }
            Label { text: root.until === "" ? root.since : qsTr("%1 to %2").arg(root.since).arg(root.until); tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted }
        }
        Note { Layout.fillWidth: true; text: root.words; color: Theme.text }
        Note { Layout.fillWidth: true; visible: root.evidence !== ""; text: root.evidence; tabular: true }
        Note { Layout.fillWidth: true; visible: root.open; text: root.wanted }
        Note { objectName: "answer_" + root.index; Layout.fillWidth: true; visible: root.action !== ""; text: qsTr("%1: %2 (%3)").arg(AlertNames.action(root.action)).arg(root.reason).arg(root.by); color: Theme.text }
        RowLayout {
            visible: root.open || root.pointId !== ""
            spacing: Theme.s2
            AppButton { objectName: "answerAlert_" + root.index; visible: root.open; Layout.fillWidth: true; implicitHeight: Theme.touchMin; kind: AppButton.Kind.Primary; text: qsTr("What was done"); Accessible.name: qsTr("Say what was done about %1").arg(root.subject); onClicked: root.answerAsked({ key: root.key, subject: root.subject, rule: root.rule, wanted: root.wanted }) }
            AppButton { visible: root.pointId !== "" && (root.rule === "stalled" || root.rule === "rebound" || root.rule === "slow" || root.rule === "rewet"); Layout.fillWidth: true; implicitHeight: Theme.touchMin; kind: AppButton.Kind.Outline; iconName: Icons.pinDrop; text: qsTr("On the map"); Accessible.name: qsTr("%1 on the map").arg(root.subject); onClicked: root.pointPicked(root.pointId) }
        }
    }
}
