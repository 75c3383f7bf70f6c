pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The raw monitor: what a meter sends, byte for byte, and what was read from it.
Card {
    id: root
    required property MeterBytesModel bytes
    objectName: "meterBytes"
    implicitHeight: column.implicitHeight + 2 * Theme.s4
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
        spacing: Theme.s3
        Problem { Layout.fillWidth: true; words: root.bytes.problem; action: qsTr("Close"); onActed: root.bytes.dismissProblem() }
        Note { Layout.fillWidth: true; visible: root.bytes.frames.count === 0; text: qsTr("Nothing has come from this meter yet.") }
        Repeater {
            model: root.bytes.frames
            ColumnLayout {
                id: frame
                required property int index
                required property string time
                required property string channel
                required property string hex
                required property string text
                required property string said
                required property string problem
                objectName: "frame_" + index
                Layout.fillWidth: true
                spacing: Theme.s0
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1, %2, %3").arg(time).arg(said === "" ? problem : said).arg(hex)
                Note { Layout.fillWidth: true; text: qsTr("%1  ·  %2").arg(frame.time).arg(frame.channel); tabular: true; font.pixelSize: Theme.captionSize; Accessible.ignored: true }
                Note { Layout.fillWidth: true; text: frame.hex; tabular: true; color: Theme.text; wrapMode: Text.Wrap; Accessible.ignored: true }
                Note { Layout.fillWidth: true; text: frame.text; tabular: true; wrapMode: Text.WrapAnywhere; font.pixelSize: Theme.captionSize; Accessible.ignored: true }
                Problem { Layout.fillWidth: true; words: root.bytes.problem; action: qsTr("Close"); onActed: root.bytes.dismissProblem() }
        Note { Layout.fillWidth: true; visible: frame.said !== ""; text: frame.said; tabular: true; color: Theme.dry; font.weight: Theme.medium; Accessible.ignored: true }
                Problem { Layout.fillWidth: true; words: root.bytes.problem; action: qsTr("Close"); onActed: root.bytes.dismissProblem() }
        Note { Layout.fillWidth: true; visible: frame.problem !== ""; text: frame.problem; color: Theme.wet; font.weight: Theme.medium; Accessible.ignored: true }
                Rule { Layout.topMargin: Theme.s2 }
            }
        }
    }
}
