import QtQuick
import RestoreAssist.Theme

Rectangle {
    id: root
    required property real value
    property color tone: Theme.primary
    required property string label
    implicitHeight: Theme.outdoor ? Theme.s3 : Theme.s2
    radius: height / 2
    color: Theme.surfaceAlt
    border.width: Theme.outdoor ? Theme.border : 0
    border.color: Theme.outline
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label
    Rectangle {
        width: Math.max(height, parent.width * Math.min(1, Math.max(0, root.value)))
        height: parent.height
        radius: height / 2
        visible: root.value > 0
        color: root.tone
        Behavior on width { NumberAnimation { duration: Theme.normal; easing.type: Easing.OutCubic } }
    }
}
