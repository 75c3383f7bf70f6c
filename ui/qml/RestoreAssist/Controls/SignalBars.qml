pragma ComponentBehavior: Bound
import QtQuick
import RestoreAssist.Theme

// How strongly a radio is heard, in four bars; nothing is drawn while it was never heard.
Row {
    id: root
    required property int bars
    spacing: Theme.s0
    visible: bars >= 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Signal %1 of 4").arg(bars)
    Repeater {
        model: 4
        Rectangle {
            required property int index
            anchors.bottom: parent?.bottom
            width: Theme.s1
            height: Theme.s1 + Theme.s1 * index
            radius: Theme.s0 / 2
            color: index < root.bars ? Theme.text : Theme.none
            border.width: index < root.bars ? 0 : Theme.border
            border.color: Theme.outlineStrong
        }
    }
}
