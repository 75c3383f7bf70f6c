pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Model

// Every meter of this tablet with its values, its link in words and its battery.
ColumnLayout {
    id: root
    required property MetersModel meters
    spacing: 0
    Repeater {
        model: root.meters.rows
        RowLayout {
            id: row
            required property int index
            required property string name
            required property string values
            required property string words
            required property string tone
            required property int battery
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            Layout.bottomMargin: Theme.s2
            spacing: Theme.s3
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2, %3").arg(name).arg(values).arg(words)
            Rectangle {
                Layout.preferredWidth: Theme.s8 + Theme.s2
                Layout.preferredHeight: Theme.s8 + Theme.s2
                radius: width / 2
                color: Theme.statusSoft(row.tone)
                border.width: Theme.outdoor ? Theme.border : 0
                border.color: Theme.status(row.tone)
                Icon { anchors.centerIn: parent; name: Icons.sensors; size: Theme.iconMedium; color: Theme.status(row.tone) }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                Label { Layout.fillWidth: true; text: row.name; font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone; Accessible.ignored: true }
                Note { Layout.fillWidth: true; text: row.values; tabular: true; color: Theme.text; Accessible.ignored: true }
                Note { Layout.fillWidth: true; text: row.words; font.pixelSize: Theme.captionSize; color: row.tone === "info" ? Theme.textMuted : Theme.status(row.tone); Accessible.ignored: true }
            }
            RowLayout {
                visible: row.battery >= 0
                spacing: Theme.s1
                Icon { name: Icons.batteryHoriz050; size: Theme.iconMedium; color: Theme.textMuted }
                Label { text: qsTr("%1 %").arg(row.battery); tabular: true; font.pixelSize: Theme.captionSize; color: Theme.textMuted }
            }
        }
    }
    Note {
        Layout.fillWidth: true
        visible: root.meters.rows.count === 0
        text: qsTr("No meter was heard yet. Switch one on near this tablet; readings can be typed in meanwhile.")
    }
}
