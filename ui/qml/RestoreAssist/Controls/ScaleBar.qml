import QtQuick
import RestoreAssist.Theme

// How long a round length is on the plan.
Column {
    id: root
    required property real metre
    property bool us: false
    readonly property real unit: us ? 0.3048 * metre : metre
    readonly property real length: [50, 20, 10, 5, 2, 1].find((n) => n * unit <= Theme.px(150)) ?? 1
    spacing: Theme.s0
    Label { text: root.us ? qsTr("%1 ft").arg(root.length) : qsTr("%1 m").arg(root.length); tabular: true; font.pixelSize: Theme.captionSize; font.weight: Theme.medium; color: Theme.textMuted }
    Rectangle {
        width: root.length * root.unit
        height: Theme.s2
        color: Theme.none
        Rectangle { anchors.bottom: parent.bottom; width: parent.width; height: Theme.emphasis; color: Theme.textMuted }
        Rectangle { anchors.left: parent.left; width: Theme.emphasis; height: parent.height; color: Theme.textMuted }
        Rectangle { anchors.right: parent.right; width: Theme.emphasis; height: parent.height; color: Theme.textMuted }
    }
}
