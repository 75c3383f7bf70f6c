import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RestoreAssist.Theme
import RestoreAssist.Controls

// One surface of a room and how much of it is wet; a tap says it anew.
T.AbstractButton {
    id: root
    required property var wet
    objectName: "wet_" + wet.surface
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + Theme.s2)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2 of %3 wet").arg(SiteNames.surface(wet.surface)).arg(wet.wet).arg(wet.total)
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.surfaceAlt : Theme.surface
        border.width: root.visualFocus ? Theme.emphasis : Theme.border
        border.color: root.visualFocus ? Theme.primary : Theme.outline
    }
    contentItem: RowLayout {
        id: row
        spacing: Theme.s3
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s3
            spacing: Theme.s1
            RowLayout {
                spacing: Theme.s2
                Label { Layout.fillWidth: true; text: SiteNames.surface(root.wet.surface); font.weight: Theme.medium; wrapMode: Text.Wrap; Accessible.ignored: true }
                Label { text: root.wet.share === 0 ? qsTr("dry") : qsTr("%1 of %2").arg(root.wet.wet).arg(root.wet.total); tabular: true; font.pixelSize: Theme.labelSize; color: root.wet.share === 0 ? Theme.textMuted : Theme.wet; Accessible.ignored: true }
            }
            ProgressTrack { Layout.fillWidth: true; value: root.wet.share / 100; tone: Theme.wet; label: qsTr("%1 % wet").arg(root.wet.share) }
            Note { Layout.fillWidth: true; visible: text !== ""; text: [...(root.wet.height !== "" ? [qsTr("wet up to %1").arg(root.wet.height)] : []), ...(root.wet.low ? [qsTr("dries slowly")] : []), ...(root.wet.contaminated ? [qsTr("contaminated")] : [])].join("  ·  "); Accessible.ignored: true }
        }
        Icon { Layout.rightMargin: Theme.s3; name: Icons.edit; size: Theme.iconMedium; color: Theme.textFaint }
    }
}
