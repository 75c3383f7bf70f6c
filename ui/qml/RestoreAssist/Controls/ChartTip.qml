pragma ComponentBehavior: Bound
import QtQuick
import RestoreAssist.Theme

// The values under the crosshair.
Card {
    id: root
    required property var hit
    readonly property real nameWidth: Theme.px(120)
    width: column.implicitWidth + 2 * Theme.s3
    height: column.implicitHeight + 2 * Theme.s3
    Column {
        id: column
        anchors.centerIn: parent
        spacing: Theme.s1
        Label { text: root.hit.title; font.pixelSize: Theme.labelSize; font.weight: Theme.strong }
        Repeater {
            model: root.hit.rows
            Row {
                id: row
                required property var modelData
                spacing: Theme.s2
                Rectangle { width: Theme.s2; height: width; radius: width / 2; color: Theme.lineTone(row.modelData.tone); anchors.verticalCenter: parent.verticalCenter }
                Label { width: root.nameWidth; text: row.modelData.name; font.pixelSize: Theme.labelSize; color: Theme.textMuted }
                Label { width: Theme.px(92); horizontalAlignment: Text.AlignRight; text: row.modelData.text; tabular: true; font.pixelSize: Theme.labelSize; font.weight: Theme.strong }
            }
        }
    }
}
