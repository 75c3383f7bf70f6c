import QtQuick
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls

// What is known of a photo.
ColumnLayout {
    id: root
    required property var details
    readonly property var flags: details.flags ?? []
    signal otherAsked(string photoId)
    spacing: Theme.s2
    Label { Layout.fillWidth: true; objectName: "photoPlace"; text: root.details.place ? root.details.place : qsTr("No place yet"); font.weight: Theme.medium; wrapMode: Text.WordWrap; elide: Text.ElideNone }
    Note { Layout.fillWidth: true; visible: text !== ""; text: root.details.caption ?? "" }
    Note { Layout.fillWidth: true; text: qsTr("%1, %2").arg(root.details.taken ?? "").arg(root.details.by ?? "") }
    Note { Layout.fillWidth: true; visible: (root.details.width ?? 0) > 0; text: qsTr("%1 × %2 pixels").arg(root.details.width ?? 0).arg(root.details.height ?? 0) }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s1
        Repeater {
            model: root.flags
            Chip { required property string modelData; text: PhotoNames.flag(modelData); iconName: Icons.warning; ink: Theme.drying; fill: Theme.dryingSoft }
        }
        Chip { visible: root.details.redacted ?? false; text: qsTr("Internal only"); iconName: Icons.lock; ink: Theme.wet; fill: Theme.wetSoft }
    }
    AppButton { objectName: "seeBefore"; Layout.fillWidth: true; visible: (root.details.before ?? "") !== ""; kind: AppButton.Kind.Outline; iconName: Icons.layers; text: qsTr("See it before"); onClicked: root.otherAsked(root.details.before) }
    AppButton { objectName: "seeAfter"; Layout.fillWidth: true; visible: (root.details.after ?? "") !== ""; kind: AppButton.Kind.Outline; iconName: Icons.layers; text: qsTr("See it after"); onClicked: root.otherAsked(root.details.after) }
}
