pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls

// One chamber: since when, its rooms with their dates, and the class that its wet surfaces suggest.
Rectangle {
    id: root
    required property var chamber
    property bool unfolded: false
    signal ended
    implicitHeight: column.implicitHeight + 2 * Theme.s3
    radius: Theme.radiusSmall
    color: Theme.surfaceSunken
    border.width: Theme.border
    border.color: Theme.outline
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3; leftMargin: Theme.s4; rightMargin: Theme.s4 }
        spacing: Theme.s1
        RowLayout {
            Label { Layout.fillWidth: true; text: root.chamber.name; font.weight: Theme.strong; wrapMode: Text.Wrap }
            Label { text: root.chamber.volume; tabular: true; color: Theme.textMuted }
        }
        Note { Layout.fillWidth: true; text: [SiteNames.method(root.chamber.method), SiteNames.containment(root.chamber.containment), root.chamber.until === "" ? qsTr("since %1").arg(root.chamber.since) : qsTr("%1 to %2").arg(root.chamber.since).arg(root.chamber.until)].join("  ·  ") }
        Repeater {
            model: root.chamber.rooms
            Note { required property var modelData; Layout.fillWidth: true; text: modelData.until === "" ? qsTr("%1 since %2").arg(modelData.name).arg(modelData.from) : qsTr("%1 from %2 to %3").arg(modelData.name).arg(modelData.from).arg(modelData.until); color: modelData.until === "" ? Theme.text : Theme.textMuted }
        }
        Note { Layout.fillWidth: true; visible: root.unfolded; text: root.chamber.working.join("\n"); tabular: true }
        RowLayout {
            spacing: Theme.s2
            AppButton { visible: root.chamber.waterClass > 0; Layout.fillWidth: true; kind: AppButton.Kind.Outline; iconName: root.unfolded ? Icons.remove : Icons.info; text: qsTr("Suggests class %1").arg(root.chamber.waterClass); onClicked: root.unfolded = !root.unfolded }
            Note { visible: root.chamber.waterClass === 0; Layout.fillWidth: true; text: qsTr("Enter what is wet to see the class it suggests.") }
            AppButton { objectName: "endChamber"; visible: root.chamber.until === ""; kind: AppButton.Kind.Outline; text: qsTr("End now"); onClicked: root.ended() }
        }
    }
}
