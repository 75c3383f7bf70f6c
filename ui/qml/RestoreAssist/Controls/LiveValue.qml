import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Model

// The moisture meter now, in one row; a value that is not live is drawn as such.
Rectangle {
    id: root
    required property MetersModel meters
    readonly property bool old: meters.hasValue && meters.doubtful
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.s2)
    radius: Theme.radiusSmall
    color: old ? Theme.dryingSoft : Theme.surfaceAlt
    border.width: old || Theme.outdoor ? Theme.border : 0
    border.color: old ? Theme.drying : Theme.outline
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Meter now %1 %2, %3").arg(meters.text).arg(meters.unit).arg(meters.words)
    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
        spacing: Theme.s3
        Icon { name: root.old ? Icons.warning : Icons.sensors; filled: root.old; color: root.old ? Theme.drying : Theme.textMuted }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Note { Layout.fillWidth: true; color: Theme.text; text: root.meters.name === "" ? qsTr("No moisture meter") : root.meters.name; font.weight: Theme.medium; wrapMode: Text.Wrap; Accessible.ignored: true }
            Note { Layout.fillWidth: true; visible: text !== ""; text: root.meters.words; font.pixelSize: Theme.captionSize; color: root.old ? Theme.drying : Theme.textMuted; Accessible.ignored: true }
        }
        Label { objectName: "liveText"; visible: root.meters.hasValue; text: root.meters.text; tabular: true; font.pixelSize: Theme.headlineSize; font.weight: Theme.strong; color: root.old ? Theme.textMuted : Theme.text; Accessible.ignored: true }
        Label { visible: root.meters.hasValue; text: root.meters.unit; font.pixelSize: Theme.labelSize; color: Theme.textMuted; Accessible.ignored: true }
    }
}
